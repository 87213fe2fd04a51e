/**
 * PREDICT Breast 3.1 and 3.2: the fitted numbers, in the letters of the authors' coefficient file.
 *
 * Authors' package (MIT, (c) 2022 University of Cambridge), inst/extdata/coefficients_v3.csv of 2023-07-24.
 * Both versions share every number but two offsets.
 */

/** Breast-cancer mortality, one column for each ER status. */
export const breast = {
  negative: {
    a1: 1.7560679383953317, // age 1
    a2: 4.555274634880487, // age 2
    z: 0.7443277265210039, // size
    n: 0.6308590364310884, // nodes
    g: 0.3462287839000938, // grade
    d: -0.2110969326598672, // screen
    y: -0.045504610416172736, // year of diagnosis
    b0: -3.0153139765165835, // baseline
    b1: -0.5755380524044251,
    b2: -0.1028439317178058,
  },
  positive: {
    a1: 0.1958986203588129,
    a2: 2.929125051895787,
    z: 2.27417420673498,
    n: 0.6724828209061207,
    g: 0.7050339629739382,
    d: -0.32039363353015476,
    y: -0.048251370712776756,
    b0: -2.3193510039281637,
    b1: -3.622538332641392,
    b2: -0.542240944493945,
  },
} as const

/** Mortality from other causes. */
export const other = {
  o1: 4.211443507724736, // age 1
  o2: -31.41202815365277, // age 2
  oy: -0.021186462111818898, // year of diagnosis
  c0: -4.845654758283992, // baseline
  c1: 1.341348310005262,
  c2: 0.49539394353046057,
} as const

/** The model counts everybody as diagnosed in 2017, 17 years after the middle of its data. */
export const year = 2017 - 2000

/** Values the authors give to an input that is not known. */
export const unknownGrade = 2.13
export const unknownScreen = 0.204

/** Ki-67 counts in ER-positive disease only. */
export const ki67 = {
  negative: { positive: 0, negative: 0, unknown: 0 },
  positive: { positive: 0.14904, negative: -0.11333, unknown: 0 },
} as const

export const pr = {
  negative: { positive: -0.2231, negative: 0.0296, unknown: 0 },
  positive: { positive: -0.0619, negative: 0.2624, unknown: 0 },
} as const

/** HER2 in ER-negative disease: the same in every year. */
export const her2ErNegative = { positive: 0.2316, negative: -0.08589, unknown: 0 } as const

/** HER2 in ER-positive disease, years 1, 2, 3 ...: fades, and is 0 after the last year listed. */
export const her2ErPositive = {
  positive: [0.608, 0.532, 0.457, 0.382, 0.307, 0.231, 0.156, 0.081, 0.006],
  negative: [-0.053, -0.046, -0.04, -0.033, -0.027, -0.02, -0.014, -0.007],
  unknown: [],
} as const

/** Smoking: relative risk 2 on a quarter of other deaths, a tenth of people smoking. `unknown`: our extension. */
export const smoking = {
  current: Math.log(1.25 / 1.025),
  'never or former': Math.log(1 / 1.025),
  unknown: 0,
} as const

/** What tells the versions apart. In 3.1: how many in the data had radiotherapy, and its mean heart dose. */
export const offsets = {
  '3.2': { breast: { negative: 0.55, positive: 0.7 }, other: -0.062 },
  '3.1': {
    breast: { negative: -Math.log(0.31 + 0.69 * 0.82), positive: -Math.log(0.31 + 0.69 * 0.82) },
    other: -Math.log(0.31 + 0.69 * 1.02 ** 2),
  },
} as const

/** Log hazard ratios. h EBCTCG 2011, c EBCTCG 2012, b EBCTCG 2015, r EBCTCG, h10 ATLAS and aTTom, t four trials. */
export const treatments = {
  r: Math.log(0.82),
  h: -0.3857,
  h10Extra: -0.301,
  c: { none: 0, second: -0.248, third: -0.446 },
  t: -0.3567,
  b: -0.198,
  harm: { rPerGy: Math.log(1.02), c: Math.log(1.2) },
} as const
