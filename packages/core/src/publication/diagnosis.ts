/** Sources of HER2 testing and staging rules. */
import type { Publication } from './publication.ts'

export const diagnosisSources = {
  'asco-cap-her2-2018': {
    title:
      'Wolff AC et al. HER2 testing in breast cancer: ASCO/CAP focused update. J Clin Oncol 2018;36:2105',
    identifier: '10.1200/JCO.2018.77.8738',
    tag: 'V',
    checkedOn: '2026-11-20',
    reviewBy: '2027-11-20',
    licence: '',
  },
  'asco-cap-her2-2023': {
    title: 'Wolff AC et al. HER2 testing: ASCO-CAP update. J Clin Oncol 2023;41:3867',
    identifier: '10.1200/JCO.22.02864',
    tag: 'V',
    checkedOn: '2026-11-20',
    reviewBy: '2027-11-20',
    licence: '',
  },
  'asco-cap-er-2020': {
    title:
      'Allison KH et al. Estrogen and progesterone receptor testing: ASCO/CAP update. J Clin Oncol 2020;38:1346',
    identifier: '10.1200/JCO.19.02309',
    tag: 'K',
    checkedOn: '2026-11-20',
    reviewBy: '2027-11-20',
    licence: '',
  },
  'destiny-breast04': {
    title: 'Modi S et al. Trastuzumab deruxtecan in HER2-low advanced breast cancer. NEJM 2022;387:9',
    identifier: '10.1056/NEJMoa2203690',
    tag: 'K',
    checkedOn: '2026-11-20',
    reviewBy: '2027-11-20',
    licence: '',
  },
  'destiny-breast06': {
    title:
      'Bardia A et al. Trastuzumab deruxtecan in HER2-low and HER2-ultralow breast cancer. NEJM 2024;391:2110',
    identifier: '10.1056/NEJMoa2407086',
    tag: 'K',
    checkedOn: '2026-11-20',
    reviewBy: '2027-11-20',
    licence: '',
  },
  'ajcc8-breast': {
    title:
      'Hortobagyi GN et al. Breast. AJCC Cancer Staging Manual, 8th edition, chapter 48, as replaced on 25 January 2018',
    identifier: '978-3-319-40617-6',
    tag: 'K',
    checkedOn: '2026-11-20',
    reviewBy: '2027-11-20',
    licence:
      'American College of Surgeons. Facts restated in our own encoding; a deployment settles its own licence (decision record 0008).',
  },
  'seer-eod-3.2': {
    title: 'SEER Extent of Disease 2018, public algorithm 3.2, breast stage group tables',
    identifier: 'staging.seer.cancer.gov',
    tag: 'V',
    checkedOn: '2026-11-20',
    reviewBy: '2027-11-20',
    licence: '',
  },
  'seer22-2017-2021': {
    title: 'SEER Stat Facts: female breast cancer subtypes, SEER 22, 2017-2021',
    identifier: 'seer.cancer.gov/statfacts/html/breast-subtypes.html',
    tag: 'V',
    checkedOn: '2026-11-20',
    reviewBy: '2027-11-20',
    licence: '',
  },
  herald: {
    title: 'A rule of the Herald project where the published text is silent. No clinician has checked it yet',
    identifier: 'SAFETY.md',
    tag: 'K',
    checkedOn: '2026-11-20',
    reviewBy: '2027-05-20',
    licence: '',
  },
} as const satisfies Readonly<Record<string, Publication>>
