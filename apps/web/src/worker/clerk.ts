/** Works off what the page asks: reads files, keeps the charts and the person's own answers, makes the brief. */
import { type Brief, type BriefInput, makeBrief, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import type { Chart, ImportFinding } from '@herald/core/chart'
import { Temporal } from 'temporal-polyfill'
import type { Keeping, Opened, OwnLine, PersonLine, RecordName, Reply, Request } from '../desk/desk.ts'
import type { NumbersAnswer, NumbersChoice, NumbersInWords, NumbersYear } from '../desk/numbers-in-words.ts'
import { briefInWords, dayRead } from './in-words.ts'
import { forget, type Kept, keep, readKept } from './kept.ts'
import { nobody } from './nobody.ts'
import { readFiles, type Tell } from './read-files.ts'
import { checked, inWords, joined, keptOf, type ReportOnDesk, readGiven, readText } from './report-desk.ts'
import { makeSheet, type Notes } from './sheets/makers.ts'

type Open = {
  readonly record: RecordName
  readonly files: readonly File[]
  readonly charts: readonly Chart[]
  readonly findings: readonly ImportFinding[]
  readonly person: string
  readonly asOf: string
}

const nothingOpen = (asOf: string): Open => ({
  record: { kind: 'none' },
  files: [],
  charts: [nobody],
  findings: [],
  person: nobody.person.id,
  asOf,
})

/** What was kept of a record beside its files. */
type Before = {
  readonly own: readonly OwnLine[]
  readonly numbers: NumbersChoice
  readonly report: ReportOnDesk | undefined
  readonly notes: Notes
}

const say = wordsOf('en-GB', english)

const asked: Pick<NumbersInWords, 'question' | 'labels'> = {
  question: say({ id: 'predict-choose' }),
  labels: {
    words: say({ id: 'predict-choose-no-numbers' }),
    adds: say({ id: 'predict-choose-what-treatment-adds' }),
    everything: say({ id: 'predict-choose-everything' }),
    later: say({ id: 'predict-choose-later' }),
  },
}

export class Clerk {
  #open = nothingOpen('')
  /** An import of several people, waiting for the choice of one. */
  #toChoose = nothingOpen('')
  #own: readonly OwnLine[] = []
  /** Of the record that is open: nobody sees another person's numbers by a choice that was made for someone else. */
  #numbers: NumbersChoice = { kind: 'unset' }
  #year: NumbersYear = 10
  #report: ReportOnDesk | undefined
  /** What the sheets noted down about the record that is open. */
  #notes: Notes = {}
  /** What the page sees, as data: sheets are made from it. */
  #seen: (BriefInput & { readonly brief: Brief }) | undefined
  #wantsKeeping = true
  /** What stands in the store: a large file is written once, not with every answer. */
  #keptFiles: readonly File[] = []

  /** A request that fails leaves everything as it was before it. */
  async workOff(request: Request, tell: Tell): Promise<Reply> {
    const [open, own, numbers, report] = [this.#open, this.#own, this.#numbers, this.#report]
    const notes = this.#notes
    try {
      return await this.#do(request, tell)
    } catch (error) {
      this.#open = open
      this.#own = own
      this.#numbers = numbers
      this.#report = report
      this.#notes = notes
      throw error
    }
  }

  async #do(request: Request, tell: Tell): Promise<Reply> {
    switch (request.kind) {
      case 'restore':
        return this.#restore(request.asOf, request.keep, tell)
      case 'open-files': {
        const record: RecordName = { kind: 'files', names: request.files.map(({ name }) => name) }
        return this.#read(request.files, record, request.asOf, tell)
      }
      case 'open-example': {
        const file = await fetched(request.address)
        return this.#read([file], { kind: 'example', title: request.title }, request.asOf, tell)
      }
      case 'choose-person':
        // Until somebody has said whose record it is, what was open before stays open.
        this.#open = { ...this.#toChoose, person: request.person }
        this.#own = []
        this.#numbers = { kind: 'unset' }
        this.#report = undefined
        this.#notes = {}
        return this.#opened()
      case 'choose-numbers':
        this.#numbers = request.choice
        this.#year = request.year
        return this.#opened()
      case 'read-report': {
        const read = await readGiven(request.given)
        if (read.kind === 'refused') return { kind: 'report-refused', message: read.message }
        // A made-up person's record and her own report are never mixed.
        if (this.#open.record.kind === 'example') {
          this.#open = nothingOpen(request.asOf)
          this.#own = []
          this.#numbers = { kind: 'unset' }
          this.#notes = {}
        }
        this.#report = read.report
        return this.#opened()
      }
      case 'check-report':
        if (this.#report !== undefined) this.#report = await checked(this.#report, request.check)
        return this.#opened()
      case 'take-report-away':
        this.#report = undefined
        return this.#opened()
      case 'answer': {
        const facts = request.own.map(({ fact }) => fact)
        this.#own = [...without(this.#own, facts), ...request.own]
        return this.#opened()
      }
      case 'take-back':
        this.#own = without(this.#own, request.facts)
        return this.#opened()
      case 'keep':
        this.#wantsKeeping = request.keep
        return this.#opened()
      case 'sheet': {
        if (this.#seen === undefined)
          throw new Error(`The sheet "${request.name}" was asked for before anything was open.`)
        const { reply, notes } = await makeSheet(
          request.name,
          request.ask,
          { ...this.#seen, words: say },
          this.#notes,
        )
        this.#notes = notes
        await this.#store()
        return reply
      }
      case 'delete-everything':
        this.#open = nothingOpen(request.asOf)
        this.#own = []
        this.#numbers = { kind: 'unset' }
        this.#report = undefined
        this.#notes = {}
        return this.#opened()
    }
  }

  async #restore(asOf: string, wantsKeeping: boolean, tell: Tell): Promise<Reply> {
    this.#wantsKeeping = wantsKeeping
    this.#open = nothingOpen(asOf)
    const kept = await readKept().catch(() => undefined)
    if (kept === undefined) return this.#opened()
    const { files } = kept
    this.#own = kept.own
    this.#notes = kept.notes
    this.#keptFiles = files
    await this.#restoreReport(kept.report)
    const isOver = kept.numbers.kind === 'later' && kept.numbers.day !== asOf
    const numbers: NumbersChoice = isOver ? { kind: 'unset' } : kept.numbers
    if (files.length === 0) {
      this.#numbers = numbers
      return this.#opened()
    }
    const day = kept.asOf === '' ? asOf : kept.asOf
    const before: Before = { own: kept.own, numbers, report: this.#report, notes: kept.notes }
    const reply = await this.#read(files, kept.record, day, tell, before)
    if (reply.kind !== 'which-person' || kept.person === '') return reply
    this.#open = { ...this.#toChoose, person: kept.person }
    this.#numbers = numbers
    return this.#opened()
  }

  async #read(
    files: readonly File[],
    record: RecordName,
    asOf: string,
    tell: Tell,
    before: Before = { own: [], numbers: { kind: 'unset' }, report: undefined, notes: {} },
  ): Promise<Reply> {
    const read = await readFiles(files, tell)
    const [first, ...more] = read.charts
    if (first === undefined) return { kind: 'refused', refused: read.refused }
    const findings = [...read.findings, ...read.refused.map(asFinding)]
    const open: Open = { record, files, charts: read.charts, findings, person: first.person.id, asOf }
    if (more.length > 0) {
      this.#toChoose = open
      return { kind: 'which-person', people: read.charts.map(personLine) }
    }
    this.#open = open
    this.#own = before.own
    this.#numbers = before.numbers
    this.#report = before.report
    this.#notes = before.notes
    return this.#opened()
  }

  /** Read anew from its text, so that a better reader reads it better. */
  async #restoreReport(kept: Kept['report']): Promise<void> {
    if (kept === undefined) return
    const read = await readText(kept)
    if (read.kind === 'read') this.#report = read.report
  }

  async #opened(): Promise<Reply> {
    const { record, charts, person, asOf } = this.#open
    const ofRecord = charts.find((each) => each.person.id === person) ?? nobody
    const report = this.#report
    const chart = report === undefined ? ofRecord : joined(ofRecord, report)
    const known = { chart, asOf: Temporal.PlainDate.from(asOf), own: this.#own.map(onItsDay) }
    const brief = makeBrief(known)
    this.#seen = { ...known, brief }
    const keeping = await this.#store()
    const opened: Opened = {
      record,
      person: personLine(chart),
      breastCancer: chart.breastCancer,
      brief: briefInWords(brief, say, this.#numbers.kind === 'shown'),
      findings: onlyOnce([...this.#open.findings, ...chart.findings, ...brief.findings]),
      own: this.#own,
      report:
        report === undefined ? { kind: 'none' } : { kind: 'report', ...(await inWords(report, ofRecord)) },
      keeping,
      numbers: { ...asked, choice: this.#numbers, answer: await this.#answer(known) },
    }
    return { kind: 'opened', opened }
  }

  /** The equations are loaded once she has chosen, and only then (PW21). */
  async #answer(known: BriefInput): Promise<NumbersAnswer> {
    const choice = this.#numbers
    if (choice.kind === 'unset' || choice.kind === 'later') return { kind: 'nothing' }
    const { numbersInWords } = await import('./numbers-in-words.ts')
    const depth = choice.kind === 'shown' ? choice.depth : 'no numbers'
    return numbersInWords({ ...known, depth, year: this.#year }, say)
  }

  async #store(): Promise<Keeping> {
    const { record, files, person, asOf } = this.#open
    const report = keptOf(this.#report)
    const hasNoted = Object.keys(this.#notes).length > 0
    const nothingToKeep =
      record.kind === 'none' && this.#own.length === 0 && report === undefined && !hasNoted
    try {
      if (!this.#wantsKeeping || nothingToKeep) {
        await forget()
        this.#keptFiles = []
      } else {
        const ownDay = record.kind === 'example' ? asOf : ''
        const kept: Kept = {
          version: 1,
          record,
          person,
          own: this.#own,
          asOf: ownDay,
          ...(report === undefined ? {} : { report }),
        }
        await keep(kept, this.#numbers, this.#notes, files === this.#keptFiles ? 'as kept' : files)
        this.#keptFiles = files
      }
      return this.#wantsKeeping ? 'kept' : 'not-wanted'
    } catch {
      // Private windows and full disks: the page says so, and works on.
      return 'not-possible'
    }
  }
}

const onItsDay = ({ fact, value, day }: OwnLine) => ({ fact, value, day: Temporal.PlainDate.from(day) })

const without = (own: readonly OwnLine[], facts: readonly string[]): readonly OwnLine[] =>
  own.filter(({ fact }) => !facts.includes(fact))

const personLine = ({ person, counts }: Chart): PersonLine => ({
  id: person.id,
  born: dayRead(person.born),
  sex: person.sex,
  entries: Object.values(counts).reduce((sum, count) => sum + count, 0),
})

/** One file of several was refused: the others count, and this one is said. */
const asFinding = ({
  file,
  found,
  expected,
  todo,
}: {
  readonly file: string
  readonly found: string
  readonly expected: string
  readonly todo: string
}): ImportFinding => ({ kind: 'unreadable', where: file, found, expected, todo })

function onlyOnce(findings: readonly ImportFinding[]): readonly ImportFinding[] {
  const keyed = findings.map((f): [string, ImportFinding] => [`${f.kind} ${f.where} ${f.found}`, f])
  return [...new Map(keyed).values()]
}

/** An invented record that comes with Herald: from this server, as a file like any other. */
async function fetched(address: string): Promise<File> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}.`)
  return new File([await response.blob()], address.split('/').at(-1) ?? address)
}
