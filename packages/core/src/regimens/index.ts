export { type Drug, type Effect, type Percent, type Route, type Stated } from './drug.ts'
export { type DrugGroup, type DrugOrGroup, drugGroups, isAmong } from './drug-groups.ts'
export { type DrugId, drugIds, drugOf, drugs, isDrugId, isGivenInClinic } from './drugs.ts'
export { type Audience, audienceOf, citationsOf, type Evidence, type Tag } from './evidence.ts'
