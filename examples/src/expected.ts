/**
 * What a careful reader should conclude from each example record on 20 November 2026, as data for tests.
 *
 * Written by hand beside the records; no clinician has checked it. `reader` has the keys of `herald eval fhir`
 * ('unknown' where the record does not say). Stages follow AJCC 8 (2018 chapter) from what stands in the record:
 * an empty list means that none can be given, and `stages.why` says why. Results for one specimen are told apart by
 * `specimens`, so two different samples that differ are no conflict; two readings of one sample that differ are.
 */
import type { ExampleId } from './example-patients.ts'

export const expectedAsOf = '2026-11-20'

type Call = 'positive' | 'negative' | 'unknown'
type Score = '0' | '1+' | '2+' | '3+'
type Tnm = { readonly prefix: 'c' | 'p' | 'yp'; readonly t: string; readonly n: string; readonly m: string }
type StatedStage = { readonly value: string; readonly prefix: 'c' | 'p' | 'unstated' }

/** The keys of `herald eval fhir`. `mayConflict`: facts whose conflict may be named or not. `accept`: other right values. */
export type ExpectedReading = {
  readonly side: 'left' | 'right'
  readonly er: Call
  readonly pr: Call
  readonly her2Ihc: Score
  readonly her2Ish: 'positive' | 'unknown'
  readonly her2: 'positive' | 'equivocal'
  readonly tnm: readonly Tnm[]
  readonly stage: readonly StatedStage[]
  readonly conflicts: readonly string[]
  readonly mayConflict: readonly string[]
  readonly accept: readonly string[]
}

/** One sample and what was found in it. An empty list of percents means that no percent is printed. */
export type ExpectedSpecimen = {
  readonly name: string
  readonly day: string
  readonly site: 'breast' | 'node' | 'liver'
  readonly er: Call | 'conflicting' | 'not-tested'
  readonly erPercent: readonly number[]
  readonly pr: Call | 'not-tested'
  readonly her2Ihc: Score | 'not-tested'
  readonly her2Ish: 'positive' | 'pending' | 'not-tested'
  readonly grade: 'G1' | 'G2' | 'G3' | 'unstated'
}

export type ExpectedSize = {
  readonly mm: number
  readonly by: 'surgery' | 'imaging' | 'hand' | 'core'
  readonly day: string
}
export type ExpectedLvef = { readonly from: number; readonly to: number; readonly day: string }

/** `last` is the day of the last dose or of the end; `times` counts the doses given or the acts done. */
export type ExpectedTreatment = {
  readonly what: string
  readonly kind: 'given' | 'ordered' | 'planned' | 'stopped' | 'not-given' | 'done'
  readonly first: string
  readonly last: string
  readonly times: number
}

export type ExpectedStages = {
  readonly anatomic: readonly string[]
  readonly clinicalPrognostic: readonly string[]
  readonly pathologicalPrognostic: readonly string[]
  readonly why: string
}

export type ExpectedPatient = {
  readonly id: ExampleId
  readonly patientId: string
  readonly sex: 'female' | 'male'
  readonly age: number
  readonly reader: ExpectedReading
  readonly specimens: readonly ExpectedSpecimen[]
  readonly sizes: readonly ExpectedSize[]
  readonly nodes: readonly { readonly positive: number; readonly examined: number; readonly day: string }[]
  /** Newest first; empty when none is recorded. */
  readonly lvef: readonly ExpectedLvef[]
  readonly menopause: 'premenopausal' | 'postmenopausal' | 'unclear' | 'not-applicable'
  /** As of the day: a negative test that is months old says nothing about today. */
  readonly pregnant: 'yes' | 'no' | 'not-recorded' | 'not-applicable'
  readonly metastases: readonly ('brain' | 'bone' | 'liver' | 'lung')[]
  readonly her2Certainty: 'settled' | 'open'
  readonly stages: ExpectedStages
  readonly treatments: readonly ExpectedTreatment[]
  /** Contradictions a person should see, in words. */
  readonly disagreements: readonly string[]
  /** What is not known or not settled, and matters. */
  readonly open: readonly string[]
}

// biome-ignore format: one row a patient, shorter than the longest record
export const expectedPatients: readonly ExpectedPatient[] = [
  { id: '01', patientId: 'marigold', sex: 'female', age: 51,
    reader: { side: 'right', er: 'positive', pr: 'positive', her2Ihc: '3+', her2Ish: 'unknown', her2: 'positive',
      tnm: [{ prefix: 'c', t: 'T1b', n: 'N0', m: 'M0' }, { prefix: 'p', t: 'T1a', n: 'N0', m: 'unknown' }], stage: [],
      conflicts: [], mayConflict: ['size', 't'], accept: [] },
    specimens: [
      { name: 'core', day: '2026-09-18', site: 'breast', er: 'positive', erPercent: [], pr: 'positive', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'G2' },
      { name: 'excision', day: '2026-10-12', site: 'breast', er: 'not-tested', erPercent: [], pr: 'not-tested', her2Ihc: 'not-tested', her2Ish: 'not-tested', grade: 'G2' }],
    sizes: [{ mm: 7, by: 'imaging', day: '2026-09-18' }, { mm: 3, by: 'core', day: '2026-09-18' }, { mm: 4.5, by: 'surgery', day: '2026-10-12' }, { mm: 5, by: 'surgery', day: '2026-10-12' }],
    nodes: [{ positive: 0, examined: 2, day: '2026-10-12' }], lvef: [], menopause: 'unclear', pregnant: 'not-recorded', metastases: [], her2Certainty: 'settled',
    stages: { anatomic: ['IA'], clinicalPrognostic: ['IA'], pathologicalPrognostic: ['IA'], why: 'Surgery first; T1a N0 grade 2, all markers known.' },
    treatments: [{ what: 'lumpectomy, right', kind: 'done', first: '2026-10-12', last: '2026-10-12', times: 1 }, { what: 'sentinel node biopsy', kind: 'done', first: '2026-10-12', last: '2026-10-12', times: 1 }],
    disagreements: ['Invasive size 4.5 mm in the report, 5 mm in its addendum: T1a either way.', 'Ultrasound said 7 mm (cT1b); 16 mm is the whole lesion with DCIS and is no T size.'],
    open: ['heart scan not done', 'menopause: last bleed about March 2026', 'drug treatment not chosen', 'hepatitis B not tested', 'ER and PR are Allred scores, no percent'] },
  { id: '02', patientId: 'p-40871', sex: 'female', age: 41,
    reader: { side: 'left', er: 'negative', pr: 'negative', her2Ihc: '2+', her2Ish: 'unknown', her2: 'equivocal',
      tnm: [{ prefix: 'c', t: 'T2', n: 'N0', m: 'unknown' }], stage: [], conflicts: [], mayConflict: ['her2', 'n', 'size'], accept: [] },
    specimens: [{ name: 'blk-2231', day: '2026-10-29', site: 'breast', er: 'negative', erPercent: [0], pr: 'negative', her2Ihc: '2+', her2Ish: 'pending', grade: 'G3' }],
    sizes: [{ mm: 28, by: 'imaging', day: '2026-10-22' }, { mm: 40, by: 'hand', day: '2026-10-22' }], nodes: [],
    lvef: [{ from: 60, to: 65, day: '2026-11-10' }], menopause: 'premenopausal', pregnant: 'no', metastases: [], her2Certainty: 'open',
    stages: { anatomic: ['IIA', 'IV'], clinicalPrognostic: ['IIA', 'IIB', 'IV'], pathologicalPrognostic: [], why: 'HER2 and M open. IIA if HER2 is positive, IIB if negative, when M0; IV if M1. No surgery yet.' },
    treatments: [],
    disagreements: ['An entered-in-error HER2 3+ belongs to another person.', 'The clinic calls the cancer HER2-positive with no report; the letter says it was her sister.', 'cN0 by hand, one node unclear on ultrasound.'],
    open: ['HER2 in situ hybridisation', 'staging CT, so M', 'the axillary node', 'hepatitis B core antibody not done'] },
  { id: '03', patientId: 'bp-1963', sex: 'female', age: 63,
    reader: { side: 'left', er: 'unknown', pr: 'negative', her2Ihc: '3+', her2Ish: 'unknown', her2: 'positive',
      tnm: [{ prefix: 'c', t: 'T1c', n: 'N0', m: 'M0' }, { prefix: 'p', t: 'T2', n: 'N1a', m: 'unknown' }],
      stage: [{ value: 'IIB', prefix: 'p' }, { value: 'IIA', prefix: 'p' }], conflicts: ['er', 'stage'], mayConflict: ['her2'],
      accept: ['er positive or negative beside a named er conflict'] },
    specimens: [
      { name: 'core', day: '2026-08-26', site: 'breast', er: 'positive', erPercent: [8], pr: 'negative', her2Ihc: '1+', her2Ish: 'not-tested', grade: 'G3' },
      { name: 'exc', day: '2026-10-06', site: 'breast', er: 'conflicting', erPercent: [0, 10], pr: 'negative', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'G3' }],
    sizes: [{ mm: 19, by: 'imaging', day: '2026-08-19' }, { mm: 24, by: 'surgery', day: '2026-10-06' }], nodes: [{ positive: 2, examined: 14, day: '2026-10-06' }],
    lvef: [{ from: 61, to: 61, day: '2026-11-10' }], menopause: 'postmenopausal', pregnant: 'not-recorded', metastases: [], her2Certainty: 'settled',
    stages: { anatomic: ['IIB'], clinicalPrognostic: ['IB'], pathologicalPrognostic: ['IIB'], why: 'Pathological IIB whether ER is positive or negative. Clinical IB by the markers of the core (HER2 1+). Anatomic is of pT pN.' },
    treatments: [{ what: 'mastectomy, left', kind: 'done', first: '2026-10-06', last: '2026-10-06', times: 1 }, { what: 'axillary dissection', kind: 'done', first: '2026-10-06', last: '2026-10-06', times: 1 },
      { what: 'docetaxel, carboplatin, trastuzumab, pertuzumab', kind: 'planned', first: '2026-11-18', last: '2026-11-18', times: 0 }],
    disagreements: ['HER2 1+ in the core, 3+ in the excision (and 3+ again at the second laboratory).', 'ER of one block: 0 % at the first laboratory, 10 % at the second.', 'Pathological stage stated as IIA and as IIB.'],
    open: ['whether ER counts as positive', 'the core block was not reviewed', 'hepatitis B not tested', '45 days since surgery and no drug given'] },
  { id: '04', patientId: 'db7dc564-7de0-59ed-aa55-1b9b8aa35a0d', sex: 'female', age: 46,
    reader: { side: 'right', er: 'positive', pr: 'negative', her2Ihc: '3+', her2Ish: 'unknown', her2: 'positive',
      tnm: [{ prefix: 'c', t: 'T2', n: 'N1', m: 'M0' }], stage: [{ value: 'IIB', prefix: 'c' }, { value: 'IIIA', prefix: 'unstated' }],
      conflicts: [], mayConflict: ['stage', 'size'], accept: ['her2Ihc positive'] },
    specimens: [
      { name: 'b-core', day: '2026-10-20', site: 'breast', er: 'positive', erPercent: [70], pr: 'negative', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'G3' },
      { name: 'n-core', day: '2026-10-20', site: 'node', er: 'not-tested', erPercent: [], pr: 'not-tested', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'unstated' }],
    sizes: [{ mm: 45, by: 'hand', day: '2026-10-08' }, { mm: 32, by: 'imaging', day: '2026-10-09' }, { mm: 38, by: 'imaging', day: '2026-10-14' }], nodes: [],
    lvef: [{ from: 62, to: 62, day: '2026-11-02' }], menopause: 'premenopausal', pregnant: 'no', metastases: [], her2Certainty: 'settled',
    stages: { anatomic: ['IIB'], clinicalPrognostic: ['IIB'], pathologicalPrognostic: [], why: 'T2 N1 M0 grade 3, HER2 positive, one of ER and PR positive. No surgery yet.' },
    treatments: [{ what: 'docetaxel, carboplatin, trastuzumab, pertuzumab', kind: 'planned', first: '2026-11-17', last: '2026-11-17', times: 0 }],
    disagreements: ['Stage IIIA on the insurance copy, IIB at the tumour board.', 'Size 32 mm (ultrasound), 38 mm (MRI, entered twice), 45 mm by hand: T2 each time.'],
    open: ['hepatitis B DNA: the core antibody is reactive', 'lung nodule of 4 mm', 'HbA1c 8.4 %'] },
  { id: '05', patientId: 'tp', sex: 'female', age: 38,
    reader: { side: 'left', er: 'positive', pr: 'negative', her2Ihc: '3+', her2Ish: 'unknown', her2: 'positive',
      tnm: [{ prefix: 'c', t: 'T3', n: 'N1', m: 'M0' }, { prefix: 'yp', t: 'T1c', n: 'N1a', m: 'unknown' }],
      stage: [{ value: 'IIIA', prefix: 'c' }, { value: 'IIA', prefix: 'p' }], conflicts: [], mayConflict: ['stage'], accept: [] },
    specimens: [
      { name: 'core', day: '2026-04-06', site: 'breast', er: 'positive', erPercent: [30], pr: 'negative', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'G3' },
      { name: 'mast', day: '2026-09-29', site: 'breast', er: 'positive', erPercent: [10], pr: 'negative', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'G3' }],
    sizes: [{ mm: 56, by: 'imaging', day: '2026-04-15' }, { mm: 12, by: 'surgery', day: '2026-09-29' }], nodes: [{ positive: 2, examined: 9, day: '2026-09-29' }],
    lvef: [{ from: 57, to: 57, day: '2026-10-23' }, { from: 60, to: 60, day: '2026-07-24' }, { from: 64, to: 64, day: '2026-04-29' }], menopause: 'premenopausal', pregnant: 'not-recorded', metastases: [], her2Certainty: 'settled',
    stages: { anatomic: ['IIIA'], clinicalPrognostic: ['IIIA'], pathologicalPrognostic: [], why: 'Drugs came before surgery, so no stage group exists for ypT1c ypN1a. The stated IIA is not one.' },
    treatments: [
      { what: 'docetaxel', kind: 'given', first: '2026-05-05', last: '2026-08-25', times: 6 }, { what: 'carboplatin', kind: 'given', first: '2026-05-05', last: '2026-08-25', times: 6 },
      { what: 'trastuzumab', kind: 'given', first: '2026-05-05', last: '2026-10-20', times: 7 }, { what: 'pertuzumab', kind: 'given', first: '2026-05-05', last: '2026-10-20', times: 7 },
      { what: 'docetaxel', kind: 'not-given', first: '2026-08-18', last: '2026-08-18', times: 0 },
      { what: 'mastectomy, left', kind: 'done', first: '2026-09-29', last: '2026-09-29', times: 1 }, { what: 'axillary dissection', kind: 'done', first: '2026-09-29', last: '2026-09-29', times: 1 }],
    disagreements: ['A stage group IIA was given after chemotherapy: no such group exists.', 'ER fell from 30 % to 10 %: two samples, both true.'],
    open: ['the next HER2 drug: 52 days since surgery', 'pregnancy test not recorded', 'no HER2 dose since 20 October 2026', 'asthma and the lungs before T-DXd', 'radiotherapy only proposed'] },
  { id: '06', patientId: 'rip', sex: 'female', age: 57,
    reader: { side: 'left', er: 'positive', pr: 'positive', her2Ihc: '3+', her2Ish: 'unknown', her2: 'positive',
      tnm: [{ prefix: 'c', t: 'T1c', n: 'N0', m: 'M0' }, { prefix: 'p', t: 'T1c', n: 'N0', m: 'unknown' }], stage: [{ value: 'IA', prefix: 'p' }],
      conflicts: [], mayConflict: ['menopause', 'grade'], accept: [] },
    specimens: [
      { name: 'bag', day: '2026-07-16', site: 'breast', er: 'positive', erPercent: [95], pr: 'positive', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'G3' },
      { name: 'op-praep', day: '2026-08-18', site: 'breast', er: 'positive', erPercent: [], pr: 'positive', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'G2' }],
    sizes: [{ mm: 16, by: 'imaging', day: '2026-07-09' }, { mm: 17, by: 'surgery', day: '2026-08-18' }], nodes: [{ positive: 0, examined: 3, day: '2026-08-18' }],
    lvef: [{ from: 63, to: 63, day: '2026-09-14' }], menopause: 'postmenopausal', pregnant: 'not-applicable', metastases: [], her2Certainty: 'settled',
    stages: { anatomic: ['IA'], clinicalPrognostic: ['IA'], pathologicalPrognostic: ['IA'], why: 'T1c N0 with all markers positive is IA at any grade.' },
    treatments: [
      { what: 'breast-conserving surgery, left', kind: 'done', first: '2026-08-18', last: '2026-08-18', times: 1 }, { what: 'sentinel node biopsy', kind: 'done', first: '2026-08-18', last: '2026-08-18', times: 1 },
      { what: 'paclitaxel', kind: 'given', first: '2026-09-22', last: '2026-11-17', times: 8 }, { what: 'paclitaxel', kind: 'not-given', first: '2026-11-10', last: '2026-11-10', times: 0 },
      { what: 'trastuzumab', kind: 'given', first: '2026-09-22', last: '2026-11-03', times: 3 }, { what: 'letrozole', kind: 'planned', first: '2026-09-15', last: '2026-09-15', times: 0 }],
    disagreements: ['Grade 3 in the Spanish biopsy, grade 2 in the German excision.', 'Menopause unclear on 4 August (uterus removed in 2016), postmenopausal by hormone levels on 15 September.'],
    open: ['numb fingers, grade 2', 'radiotherapy not arranged', 'endocrine treatment not started', 'next heart scan due in December 2026'] },
  { id: '07', patientId: 'aa-97', sex: 'female', age: 29,
    reader: { side: 'right', er: 'negative', pr: 'negative', her2Ihc: '3+', her2Ish: 'unknown', her2: 'positive',
      tnm: [{ prefix: 'c', t: 'T2', n: 'N0', m: 'M0' }, { prefix: 'yp', t: 'Tis', n: 'N0', m: 'unknown' }], stage: [{ value: 'IIA', prefix: 'c' }],
      conflicts: [], mayConflict: ['t', 'size', 'breast_cancer'], accept: ['her2Ihc positive'] },
    specimens: [{ name: 'core', day: '2026-03-19', site: 'breast', er: 'negative', erPercent: [], pr: 'negative', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'G3' }],
    sizes: [{ mm: 31, by: 'imaging', day: '2026-03-12' }, { mm: 29, by: 'imaging', day: '2026-04-07' }], nodes: [{ positive: 0, examined: 2, day: '2026-09-01' }],
    lvef: [{ from: 55, to: 60, day: '2026-10-07' }, { from: 61, to: 61, day: '2026-07-08' }, { from: 66, to: 66, day: '2026-04-14' }], menopause: 'premenopausal', pregnant: 'not-recorded', metastases: [], her2Certainty: 'settled',
    stages: { anatomic: ['IIA'], clinicalPrognostic: ['IIA'], pathologicalPrognostic: [], why: 'Drugs came before surgery. ypTis ypN0 is a complete response and has no stage group.' },
    treatments: [
      { what: 'docetaxel, carboplatin, trastuzumab, pertuzumab', kind: 'given', first: '2026-04-21', last: '2026-08-04', times: 6 },
      { what: 'lumpectomy, right', kind: 'done', first: '2026-09-01', last: '2026-09-01', times: 1 }, { what: 'sentinel node biopsy', kind: 'done', first: '2026-09-01', last: '2026-09-01', times: 1 },
      { what: 'trastuzumab', kind: 'given', first: '2026-09-22', last: '2026-11-03', times: 3 }, { what: 'radiotherapy, right breast', kind: 'done', first: '2026-10-12', last: '2026-10-30', times: 1 }],
    disagreements: ['The preliminary report feared a 1 mm invasive focus (ypT1mi); the final report replaces it: ypTis, complete response.', 'The order for TCHP is still active though the course ended on 4 August 2026.'],
    open: ['gene test ordered in April 2026, no result', 'pregnancy test: the last is of April 2026', 'whether pertuzumab goes on'] },
  { id: '08', patientId: 'od-1955', sex: 'male', age: 71,
    reader: { side: 'right', er: 'positive', pr: 'positive', her2Ihc: '2+', her2Ish: 'positive', her2: 'positive',
      tnm: [{ prefix: 'c', t: 'T1c', n: 'N1', m: 'M0' }, { prefix: 'p', t: 'T2', n: 'N1a', m: 'unknown' }], stage: [{ value: 'IIB', prefix: 'p' }, { value: 'IIB', prefix: 'unstated' }],
      conflicts: [], mayConflict: [], accept: ['her2Ish 2.6', 'stage only IIB p'] },
    specimens: [{ name: 'core', day: '2026-02-16', site: 'breast', er: 'positive', erPercent: [100], pr: 'positive', her2Ihc: '2+', her2Ish: 'positive', grade: 'G2' }],
    sizes: [{ mm: 20, by: 'imaging', day: '2026-02-10' }, { mm: 22, by: 'surgery', day: '2026-03-17' }], nodes: [{ positive: 1, examined: 15, day: '2026-03-17' }],
    lvef: [{ from: 54, to: 54, day: '2026-10-12' }, { from: 56, to: 56, day: '2026-07-13' }, { from: 58, to: 58, day: '2026-04-10' }], menopause: 'not-applicable', pregnant: 'not-applicable', metastases: [], her2Certainty: 'settled',
    stages: { anatomic: ['IIB'], clinicalPrognostic: ['IB'], pathologicalPrognostic: ['IB'], why: 'The stated IIB is the anatomic group of pT2 pN1a; with grade 2 and all markers positive the prognostic group is IB.' },
    treatments: [
      { what: 'mastectomy, right', kind: 'done', first: '2026-03-17', last: '2026-03-17', times: 1 }, { what: 'axillary dissection', kind: 'done', first: '2026-03-17', last: '2026-03-17', times: 1 },
      { what: 'paclitaxel', kind: 'given', first: '2026-04-21', last: '2026-07-07', times: 12 }, { what: 'trastuzumab', kind: 'given', first: '2026-04-21', last: '2026-11-17', times: 11 },
      { what: 'radiotherapy, right chest wall and nodes', kind: 'done', first: '2026-08-03', last: '2026-08-21', times: 1 }, { what: 'tamoxifen', kind: 'given', first: '2026-07-28', last: '2026-10-27', times: 1 }],
    disagreements: ['Paclitaxel is still active on the order list though the 12 doses ended in July 2026.', 'Twelve weekly doses stand as four lines of three.'],
    open: ['tamoxifen after an old clot in the leg', 'paroxetine may weaken tamoxifen', 'BRCA2 finding is text only', 'seven trastuzumab doses still to come'] },
  { id: '09', patientId: 'mh-33', sex: 'female', age: 33,
    reader: { side: 'left', er: 'positive', pr: 'positive', her2Ihc: '3+', her2Ish: 'unknown', her2: 'positive',
      tnm: [{ prefix: 'c', t: 'T2', n: 'N1', m: 'unknown' }], stage: [{ value: 'IIB', prefix: 'c' }], conflicts: [], mayConflict: ['pregnancy', 'stage'], accept: ['stage empty: it is preliminary'] },
    specimens: [{ name: 'core', day: '2026-10-30', site: 'breast', er: 'positive', erPercent: [60], pr: 'positive', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'G3' },
      { name: 'fna', day: '2026-10-30', site: 'node', er: 'not-tested', erPercent: [], pr: 'not-tested', her2Ihc: 'not-tested', her2Ish: 'not-tested', grade: 'unstated' }],
    sizes: [{ mm: 34, by: 'imaging', day: '2026-10-28' }], nodes: [], lvef: [{ from: 60, to: 65, day: '2026-11-06' }], menopause: 'premenopausal', pregnant: 'yes', metastases: [], her2Certainty: 'settled',
    stages: { anatomic: ['IIB', 'IV'], clinicalPrognostic: ['IB', 'IV'], pathologicalPrognostic: [], why: 'M is written MX, which does not exist: IB if M0, IV if M1.' },
    treatments: [{ what: 'doxorubicin', kind: 'given', first: '2026-11-13', last: '2026-11-13', times: 1 }, { what: 'cyclophosphamide', kind: 'given', first: '2026-11-13', last: '2026-11-13', times: 1 },
      { what: 'paclitaxel, trastuzumab, pertuzumab', kind: 'planned', first: '2026-11-09', last: '2026-11-09', times: 0 }],
    disagreements: ['An X-ray checklist says not pregnant (28 October); scans of 2 September and 11 November show a live pregnancy.', 'Trastuzumab and pertuzumab came with an order set: entered in error and cancelled, never given.'],
    open: ['M: limited scans only', 'HER2 drugs wait for the birth', 'which treatment after the birth'] },
  { id: '10', patientId: 'pd-45', sex: 'female', age: 81,
    reader: { side: 'left', er: 'positive', pr: 'positive', her2Ihc: '3+', her2Ish: 'unknown', her2: 'positive',
      tnm: [{ prefix: 'c', t: 'T1c', n: 'N0', m: 'M0' }, { prefix: 'p', t: 'T1c', n: 'N0', m: 'unknown' }], stage: [{ value: 'IA', prefix: 'p' }], conflicts: [], mayConflict: ['LVEF percent'], accept: [] },
    specimens: [{ name: 'core', day: '2026-09-09', site: 'breast', er: 'positive', erPercent: [90], pr: 'positive', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'G2' },
      { name: 'exc', day: '2026-10-08', site: 'breast', er: 'not-tested', erPercent: [], pr: 'not-tested', her2Ihc: 'not-tested', her2Ish: 'not-tested', grade: 'G2' }],
    sizes: [{ mm: 14, by: 'imaging', day: '2026-09-02' }, { mm: 15, by: 'surgery', day: '2026-10-08' }], nodes: [{ positive: 0, examined: 3, day: '2026-10-08' }],
    lvef: [{ from: 44, to: 44, day: '2026-11-09' }, { from: 40, to: 45, day: '2026-10-07' }, { from: 48, to: 48, day: '2025-03-11' }], menopause: 'postmenopausal', pregnant: 'not-applicable', metastases: [], her2Certainty: 'settled',
    stages: { anatomic: ['IA'], clinicalPrognostic: ['IA'], pathologicalPrognostic: ['IA'], why: 'T1c N0 grade 2, all markers positive.' },
    treatments: [{ what: 'lumpectomy, left', kind: 'done', first: '2026-10-08', last: '2026-10-08', times: 1 }, { what: 'sentinel node biopsy', kind: 'done', first: '2026-10-08', last: '2026-10-08', times: 1 },
      { what: 'trastuzumab', kind: 'ordered', first: '2026-10-22', last: '2026-10-22', times: 0 }, { what: 'letrozole', kind: 'ordered', first: '2026-11-16', last: '2026-11-16', times: 0 }],
    disagreements: ['The heart figure of 9 November stands as 44 % and as 0.44 without a percent sign: one measurement.', 'Ramipril 2.5 mg and 5 mg are both active; the second replaces the first.'],
    open: ['any HER2 drug waits for cardiology (trastuzumab on hold)', 'next heart scan in December 2026', 'radiotherapy', 'chronic heart failure, class II', 'hepatitis B not tested'] },
  { id: '11', patientId: 'f36e6f6e-a669-5b04-89c6-e0eb908d05fb', sex: 'female', age: 49,
    reader: { side: 'right', er: 'negative', pr: 'negative', her2Ihc: '3+', her2Ish: 'positive', her2: 'positive',
      tnm: [{ prefix: 'c', t: 'T4b', n: 'N2a', m: 'M1' }], stage: [{ value: 'IV', prefix: 'c' }, { value: 'IV', prefix: 'unstated' }],
      conflicts: [], mayConflict: ['m', 'stage'], accept: ['her2Ihc 2+', 'tnm c M0 of 29 September as well', 'stage IIIB c as well', 'stage only IV c'] },
    specimens: [{ name: 'core', day: '2026-10-09', site: 'breast', er: 'negative', erPercent: [0], pr: 'negative', her2Ihc: '2+', her2Ish: 'positive', grade: 'G3' },
      { name: 'liver-core', day: '2026-10-15', site: 'liver', er: 'negative', erPercent: [], pr: 'not-tested', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'unstated' }],
    sizes: [{ mm: 70, by: 'hand', day: '2026-09-29' }, { mm: 68, by: 'imaging', day: '2026-10-08' }], nodes: [], lvef: [{ from: 61, to: 61, day: '2026-10-19' }], menopause: 'unclear', pregnant: 'no', metastases: ['brain', 'bone', 'liver'], her2Certainty: 'settled',
    stages: { anatomic: ['IV'], clinicalPrognostic: ['IV'], pathologicalPrognostic: [], why: 'M1 at diagnosis is IV whatever the rest. IIIB and M0 were written before any scan.' },
    treatments: [{ what: 'stereotactic radiosurgery, brain', kind: 'done', first: '2026-10-26', last: '2026-10-26', times: 1 },
      { what: 'docetaxel, trastuzumab, pertuzumab', kind: 'planned', first: '2026-11-12', last: '2026-11-12', times: 0 }, { what: 'trastuzumab deruxtecan, pertuzumab', kind: 'planned', first: '2026-11-12', last: '2026-11-12', times: 0 }],
    disagreements: ['M0 and stage IIIB of 29 September (provisional, no scan) against M1 and stage IV of 14 October.', 'Two proposals for drug treatment, neither ordered.'],
    open: ['first drug treatment not chosen', 'menopause: periods stopped about 2025', 'ECOG 2, then 1'] },
  { id: '12', patientId: 'nm-1966', sex: 'female', age: 60,
    reader: { side: 'left', er: 'negative', pr: 'negative', her2Ihc: '3+', her2Ish: 'unknown', her2: 'positive',
      tnm: [{ prefix: 'p', t: 'T2', n: 'N1a', m: 'unknown' }, { prefix: 'c', t: 'unknown', n: 'unknown', m: 'M0' }], stage: [{ value: 'IIB', prefix: 'unstated' }],
      conflicts: [], mayConflict: ['m'], accept: ['stage IIB p', 'stage empty: text only', 'tnm p M0 (from the report words)'] },
    specimens: [{ name: 'biopsy of 2024', day: '2024-11-25', site: 'breast', er: 'positive', erPercent: [60], pr: 'negative', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'G3' },
      { name: 'liver-sp', day: '2026-10-14', site: 'liver', er: 'negative', erPercent: [0], pr: 'negative', her2Ihc: '3+', her2Ish: 'not-tested', grade: 'unstated' }],
    sizes: [{ mm: 31, by: 'surgery', day: '2024-12-11' }], nodes: [{ positive: 2, examined: 13, day: '2024-12-11' }],
    lvef: [{ from: 59, to: 59, day: '2026-01-20' }, { from: 61, to: 61, day: '2025-10-13' }, { from: 60, to: 60, day: '2025-07-14' }, { from: 62, to: 62, day: '2025-04-14' }, { from: 64, to: 64, day: '2025-01-13' }],
    menopause: 'postmenopausal', pregnant: 'not-applicable', metastases: ['liver', 'lung'], her2Certainty: 'settled',
    stages: { anatomic: ['IIB'], clinicalPrognostic: [], pathologicalPrognostic: ['IIB'], why: 'At first diagnosis, T2 N1 grade 3, ER positive, HER2 positive. No cT or cN recorded. A relapse gets no stage group.' },
    treatments: [
      { what: 'mastectomy, left', kind: 'done', first: '2024-12-11', last: '2024-12-11', times: 1 }, { what: 'axillary dissection', kind: 'done', first: '2024-12-11', last: '2024-12-11', times: 1 },
      { what: 'docetaxel, carboplatin', kind: 'given', first: '2025-01-22', last: '2025-05-07', times: 6 }, { what: 'trastuzumab', kind: 'given', first: '2025-01-22', last: '2026-01-14', times: 18 },
      { what: 'radiotherapy, left chest wall and nodes', kind: 'done', first: '2025-06-09', last: '2025-07-11', times: 1 }, { what: 'letrozole', kind: 'stopped', first: '2025-06', last: '2026-10-21', times: 1 }],
    disagreements: ['The letter ends trastuzumab in December 2025; the infusion list on 14 January 2026. Nine months to the relapse of 14 October 2026 by the list.', 'ER positive in 2024, negative in the liver in 2026: two samples.', 'The TCH order is still active.'],
    open: ['no heart scan since 20 January 2026', 'brain not scanned', 'next treatment not chosen', 'hepatitis B not recorded'] },
]
