export { epochOf, isAtDiagnosis, type Journey, journeyOf, ownDays } from './journey.ts'
export { ageYears, ecog, lvefPercent, menopause, pregnancy, sex, validities } from './person.ts'
export { joinedByOwn, type Own, type Snapshot, snapshotOf } from './snapshot.ts'
export { type Her2Of, receptorFromPercent, type Specimen } from './tissue.ts'
