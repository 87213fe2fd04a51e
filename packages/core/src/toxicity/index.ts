export {
  checkedEntry,
  type DiaryEntry,
  type DiaryProblem,
  dayOfCycle,
  possibleValues,
  type SymptomSummary,
  type Team,
  triageDay,
  visitSummary,
} from './diary.ts'
export {
  type Asked,
  back,
  backTo,
  type Draft,
  emptyDraft,
  type Reply,
  redFlags,
  replies,
  type Step,
  type StepKey,
  stepsOf,
  type ToldTemperature,
  through,
} from './draft.ts'
export {
  careLines,
  entryOf,
  type Judged,
  judged,
  type Next,
  nextOf,
  type OpenItem,
  openItems,
} from './draft-level.ts'
export { type DrugSentences, drugSentences } from './drug-sentences.ts'
export { drugsInUse, everyDrug, tellsDrugs } from './drugs-in-use.ts'
export { emergencyFlags, type Flag, flags } from './flags.ts'
export { type Arm, type FrequencyRow, type FrequencyTable, type IconArray, iconArray } from './frequency.ts'
export { frequencyTables } from './frequency-tables.ts'
export { effectIdOf, type FrequencyTableId, type FrequencyUse, frequencyUsesOf } from './frequency-uses.ts'
export {
  defaultFeverProfile,
  type FeverProfileId,
  feverProfileIn,
  feverProfiles,
  globalRules,
} from './global-rules.ts'
export {
  type LaterEffect,
  type LaterFigure,
  type LaterReader,
  laterEffects,
  laterEffectsOf,
  laterFigures,
} from './later-effects.ts'
export { highest, type Level, levels, raised, rankOf } from './levels.ts'
export { type CareRow, careFor, careRows } from './looking-after.ts'
export { composite, type Position, type ProAnswers, positions } from './pro-ctcae.ts'
export { allSymptoms, dailyCheck, type Questions, questionsFor } from './questions.ts'
export {
  ctcaeChanges,
  ctcaeVersion,
  type GradeChange,
  type SupportRow,
  supportiveCare,
} from './supportive-care.ts'
export {
  type CompositeTable,
  type Grade,
  type Measure,
  measures,
  type ProPart,
  type Rule,
  type Symptom,
  type When,
} from './symptom.ts'
export { type SymptomId, symptoms } from './symptoms.ts'
export {
  type ReadTemperature,
  readTemperature,
  type TemperatureReading,
  type TemperatureUnit,
  temperatureUnits,
} from './temperature.ts'
export {
  type Because,
  baseLevel,
  gradeOf,
  type Reason,
  type Report,
  symptomOf,
  type Triage,
  type TriageInput,
  triage,
} from './triage.ts'
export {
  completeAnswers,
  mostWeeklyQuestions,
  placesOf,
  type WeeklyItem,
  weeklyItemOf,
  weeklyItems,
  weekSignal,
} from './weekly.ts'
export { countsFor, type DrugInUse } from './windows.ts'
