/** What a sheet is made from, and what comes of it. */
import type { Brief, BriefInput, Message } from '@herald/brief'
import type { GateName } from '@herald/brief/gates'
import type { SheetName, Sheets } from '../../desk/sheets.ts'

export type SheetInput = BriefInput & {
  /** Behind its gates: answers that she has not opened are not in it. The chart is whole: mind `closed` when you read it. */
  readonly brief: Brief
  /** The gates that are closed and have something behind them (patient-words section 6); absent where nothing is. */
  readonly closed?: readonly GateName[]
  readonly words: (message: Message) => string
  /** What all sheets noted down, by name: the heart reads the plans of the calendar. Absent where there is none. */
  readonly notes?: Readonly<Record<string, unknown>>
}

/**
 * Record, request and what this sheet noted down before -> what is seen, and what to note down now.
 *
 * `noted` may be anything: it comes from the device's store, where another version of Herald may have written it. The maker reads
 * what it can and starts anew where it cannot. What it returns must survive `structuredClone`; `undefined` notes nothing.
 */
export type SheetMaker<N extends SheetName> = (
  input: SheetInput,
  ask: Sheets[N]['ask'],
  noted: unknown,
) => Promise<{ readonly shown: Sheets[N]['shown']; readonly noted: unknown }>
