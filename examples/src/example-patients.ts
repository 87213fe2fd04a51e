/**
 * The twelve invented people of the examples: which file, and what is special, in words a patient can read.
 *
 * Only names are kept here, no records, so that a page can list them before it loads one.
 */

/** One example; `file` is the name in `examples/patients/`. */
export type ExamplePatient = {
  readonly id: string
  readonly file: string
  /** What is special about this record. */
  readonly title: string
  /** One or two plain sentences. */
  readonly about: string
}

// biome-ignore format: a table
export const examplePatients = [
  { id: '01', file: '01-tiny-tumour.json', title: 'A tiny HER2-positive tumour',
    about: 'A scan found a cancer of 5 mm. It is out, and the nodes are clear. What comes next is not settled.' },
  { id: '02', file: '02-awaiting-ish.json', title: 'HER2 2+, waiting for the second test',
    about: 'The first HER2 test came back as 2+. The test that decides is not back yet.' },
  { id: '03', file: '03-reports-disagree.json', title: 'Two reports that disagree',
    about: 'The biopsy said HER2-negative. The tissue from surgery says HER2-positive.' },
  { id: '04', file: '04-node-positive-before-treatment.json', title: 'Cancer in a node, before treatment',
    about: 'A test found cancer in the breast and in one node. No treatment has been given yet.' },
  { id: '05', file: '05-residual-after-treatment.json', title: 'Cancer left after treatment',
    about: 'She had drug treatment and then surgery. Some cancer was still there.' },
  { id: '06', file: '06-hormone-positive-after-surgery.json', title: 'Hormone-positive, after surgery',
    about: 'She had surgery and now has weekly drips. Her reports are in German and Spanish.' },
  { id: '07', file: '07-hormone-negative.json', title: 'Hormone-negative, no invasive cancer left',
    about: 'She had drug treatment first. At surgery, no invasive cancer was left.' },
  { id: '08', file: '08-a-man.json', title: 'A man with breast cancer',
    about: 'He had surgery and chemo. He now takes tamoxifen and has a drip every three weeks.' },
  { id: '09', file: '09-pregnant.json', title: 'Pregnant',
    about: 'The cancer was found while she was pregnant. She is 21 weeks along and has had one round of chemo.' },
  { id: '10', file: '10-weak-heart.json', title: 'A weak heart',
    about: 'She is 81 and had surgery for a small cancer. Her heart pumps less than it should.' },
  { id: '11', file: '11-metastatic-with-brain-lesions.json', title: 'Spread to the brain when it was found',
    about: 'The cancer had spread to the liver, bone and brain. The brain spots were treated. Drug treatment has not begun.' },
  { id: '12', file: '12-relapse-after-nine-months.json', title: 'Back after nine months',
    about: 'The cancer came back nine months after the last dose. Her small clinic writes nearly all of it as plain text.' },
] as const satisfies readonly ExamplePatient[]

export type ExampleId = (typeof examplePatients)[number]['id']
