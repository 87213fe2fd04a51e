/**
 * The twelve invented people of the examples: which file, and a name.
 *
 * Only names are kept here, no records, so that a page can list them before it loads one.
 */

/** One example; `file` is the name in `examples/patients/`. */
export type ExamplePatient = {
  readonly id: string
  readonly file: string
  /** Its English name, for tests and the terminal. What a patient reads is in content: `examples-title-01`, `examples-about-01`. */
  readonly title: string
}

// biome-ignore format: a table
export const examplePatients = [
  { id: '01', file: '01-tiny-tumour.json', title: 'A tiny HER2-positive tumour' },
  { id: '02', file: '02-awaiting-ish.json', title: 'HER2 2+, waiting for the second test' },
  { id: '03', file: '03-reports-disagree.json', title: 'Two reports that disagree' },
  { id: '04', file: '04-node-positive-before-treatment.json', title: 'Cancer in a node, before treatment' },
  { id: '05', file: '05-residual-after-treatment.json', title: 'Cancer left after treatment' },
  { id: '06', file: '06-hormone-positive-after-surgery.json', title: 'Hormone-positive, after surgery' },
  { id: '07', file: '07-hormone-negative.json', title: 'Hormone-negative, no invasive cancer left' },
  { id: '08', file: '08-a-man.json', title: 'A man with breast cancer' },
  { id: '09', file: '09-pregnant.json', title: 'Pregnant' },
  { id: '10', file: '10-weak-heart.json', title: 'A weak heart' },
  { id: '11', file: '11-metastatic-with-brain-lesions.json', title: 'Spread to the brain when it was found' },
  { id: '12', file: '12-relapse-after-nine-months.json', title: 'Back after nine months' },
] as const satisfies readonly ExamplePatient[]

export type ExampleId = (typeof examplePatients)[number]['id']
