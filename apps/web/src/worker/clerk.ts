/** Works off what the page asks: reads files, keeps the charts and the person's own answers, makes the brief. */
import { type Words, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import type { Circumstances, FindingInWords, RecordName, RefusedFile, Reply, Request } from '../desk/desk.ts'
import { afterStep } from '../desk/mine.ts'
import type { NumbersAnswer, NumbersChoice, NumbersYear } from '../desk/numbers-in-words.ts'
import { transformOf } from '../words/pseudo.ts'
import { detailsOf, Keeper } from './keeper.ts'
import type { KeptWhole } from './kept.ts'
import { type Hers, nothingOfHers, nothingOpen, type Open, withoutFacts } from './open-record.ts'
import { areScansOf } from './own-scans.ts'
import { readFiles, type Tell } from './read-files.ts'
import { checked, readGiven, readText } from './report-desk.ts'
import { openedOf, personLine, type Seen, seenOf } from './seen.ts'
import { makeSheet } from './sheets/makers.ts'

const wordsIn = (locale: Circumstances['locale']): Words => wordsOf('en-GB', english, transformOf(locale))

export class Clerk {
  #open = nothingOpen('')
  /** An import of several people, waiting for the choice of one. */
  #toChoose = nothingOpen('')
  #hers = nothingOfHers
  #year: NumbersYear = 10
  /** What the page sees, as data: sheets are made from it. */
  #seen: Seen | undefined
  #around: Circumstances = { region: '', locale: 'en-GB' }
  #say = wordsIn('en-GB')
  /** The day of the visit, for what is opened after a lock or an import. */
  #today = ''
  readonly #keeper = new Keeper()

  /** A request that fails leaves everything as it was before it. */
  async workOff(request: Request, tell: Tell): Promise<Reply> {
    const [open, hers] = [this.#open, this.#hers]
    try {
      return await this.#do(request, tell)
    } catch (error) {
      this.#open = open
      this.#hers = hers
      throw error
    }
  }

  async #do(request: Request, tell: Tell): Promise<Reply> {
    if (this.#keeper.shut !== 'no' && !worksWhileShut(request)) return this.#shut()
    switch (request.kind) {
      case 'restore':
        this.#today = request.asOf
        this.#liveIn(request.around)
        this.#keeper.setWants(request.keep)
        return this.#restore(tell)
      case 'get-ready':
        await Promise.all([import('@herald/record'), import('./portable.ts')])
        return { kind: 'ready' }
      case 'unlock':
        if (!(await this.#keeper.unlock(request.passcode))) return { kind: 'locked', wrong: true }
        return this.#restore(tell)
      case 'set-passcode':
        await this.#keeper.setPasscode(request.passcode)
        return this.#opened()
      case 'around':
        this.#liveIn(request.around)
        return this.#keeper.shut === 'no' ? this.#opened() : this.#shut()
      case 'open-files': {
        const [only, ...others] = request.files
        if (only !== undefined && others.length === 0 && (await isExport(only)))
          return this.#import(only, request.asOf, tell)
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
        this.#hers = nothingOfHers
        return this.#opened()
      case 'choose-numbers':
        this.#hers = { ...this.#hers, numbers: request.choice }
        this.#year = request.year
        return this.#opened()
      case 'read-report': {
        const read = await readGiven(request.given, this.#say)
        if (read.kind === 'refused') return { kind: 'report-refused', message: read.message }
        // A made-up person's record and her own report are never mixed.
        if (this.#open.record.kind === 'example') {
          this.#open = nothingOpen(request.asOf)
          this.#hers = nothingOfHers
        }
        this.#hers = { ...this.#hers, report: read.report }
        return this.#opened()
      }
      case 'check-report':
        if (this.#hers.report !== undefined)
          this.#hers = { ...this.#hers, report: await checked(this.#hers.report, request.check) }
        return this.#opened()
      case 'take-report-away':
        this.#hers = { ...this.#hers, report: undefined }
        return this.#opened()
      case 'answer': {
        const facts = request.own.map(({ fact }) => fact)
        this.#hers = { ...this.#hers, own: [...withoutFacts(this.#hers.own, facts), ...request.own] }
        return this.#opened()
      }
      case 'take-back':
        this.#hers = { ...this.#hers, own: withoutFacts(this.#hers.own, request.facts) }
        return this.#opened()
      case 'mine':
        this.#hers = { ...this.#hers, mine: afterStep(this.#hers.mine, request.step) }
        return this.#opened()
      case 'keep':
        this.#keeper.setWants(request.keep)
        return this.#opened()
      case 'sheet': {
        if (this.#seen === undefined)
          throw new Error(`The sheet "${request.name}" was asked for before anything was open.`)
        const { gated, ...seen } = this.#seen
        const { reply, notes } = await makeSheet(
          request.name,
          request.ask,
          { ...seen, brief: gated.brief, words: this.#say },
          this.#hers.notes,
        )
        const changesAnswers = !areScansOf(this.#hers.notes, notes)
        this.#hers = { ...this.#hers, notes }
        if (changesAnswers) {
          const now = await this.#opened()
          if (now.kind === 'opened') return { kind: 'sheet-and-answers', sheet: reply, opened: now.opened }
        }
        await this.#keeper.store(this.#open, this.#hers)
        return reply
      }
      case 'export':
        return this.#export()
      case 'export-raw':
        return { kind: 'exported', files: [jsonFile('herald-raw.json', await this.#keeper.raw())] }
      case 'delete-everything':
        await this.#keeper.clear()
        this.#open = nothingOpen(request.asOf)
        this.#hers = nothingOfHers
        return this.#opened()
    }
  }

  #liveIn(around: Circumstances): void {
    if (around.locale !== this.#around.locale) this.#say = wordsIn(around.locale)
    this.#around = around
  }

  #shut(): Reply {
    return this.#keeper.shut === 'locked' ? { kind: 'locked', wrong: false } : { kind: 'kept-unreadable' }
  }

  async #restore(tell: Tell): Promise<Reply> {
    this.#open = nothingOpen(this.#today)
    const kept = await this.#keeper.restore()
    if (this.#keeper.shut !== 'no') return this.#shut()
    if (kept === undefined) return this.#opened()
    const reply = await this.#reopen(kept, tell)
    if (reply.kind !== 'refused') return reply
    // The files that were kept can no longer be read: they are left alone, and she can have them as they are.
    this.#keeper.leaveAlone()
    return this.#shut()
  }

  /** What was kept or exported, opened again as it was. */
  async #reopen(kept: KeptWhole, tell: Tell): Promise<Reply> {
    const isOver = kept.numbers.kind === 'later' && kept.numbers.day !== this.#today
    const numbers: NumbersChoice = isOver ? { kind: 'unset' } : kept.numbers
    // Read anew from its text, so that a better reader reads it better.
    const read = kept.report === undefined ? undefined : await readText(kept.report, this.#say)
    const hers: Hers = {
      own: kept.own,
      numbers,
      report: read?.kind === 'read' ? read.report : undefined,
      notes: kept.notes,
      mine: kept.mine,
    }
    if (kept.files.length === 0) {
      this.#open = nothingOpen(this.#today)
      this.#hers = hers
      return this.#opened()
    }
    const day = kept.asOf === '' ? this.#today : kept.asOf
    const reply = await this.#read(kept.files, kept.record, day, tell, hers)
    if (reply.kind !== 'which-person' || kept.person === '') return reply
    this.#open = { ...this.#toChoose, person: kept.person }
    this.#hers = hers
    return this.#opened()
  }

  async #import(file: File, asOf: string, tell: Tell): Promise<Reply> {
    const { fromPortable } = await import('./portable.ts')
    this.#today = asOf
    const kept = fromPortable(await file.text())
    const refused: RefusedFile = {
      file: file.name,
      found: this.#say({ id: 'refused-export-found' }),
      expected: this.#say({ id: 'refused-export-expected' }),
      todo: this.#say({ id: 'refused-export-todo' }),
    }
    return kept === undefined ? { kind: 'refused', refused: [refused] } : this.#reopen(kept, tell)
  }

  async #export(): Promise<Reply> {
    const [{ portable }, { readable }, { factsText }] = await Promise.all([
      import('./portable.ts'),
      import('./readable.ts'),
      import('./facts-text.ts'),
    ])
    const reply = await this.#opened()
    if (reply.kind !== 'opened') return reply
    const { files } = this.#open
    const { numbers, notes, mine } = this.#hers
    const all = await portable({ ...detailsOf(this.#open, this.#hers), files, numbers, notes, mine })
    return {
      kind: 'exported',
      files: [
        { name: 'herald-answers.txt', type: 'text/plain', text: readable(reply.opened, this.#say) },
        jsonFile('herald-record.json', all),
        jsonFile(
          'herald-facts-fhir.json',
          factsText(seenOf(this.#open, this.#hers, this.#around), this.#hers.own),
        ),
      ],
    }
  }

  async #read(
    files: readonly File[],
    record: RecordName,
    asOf: string,
    tell: Tell,
    hers: Hers = nothingOfHers,
  ): Promise<Reply> {
    const read = await readFiles(files, tell, this.#say)
    const [first, ...more] = read.charts
    if (first === undefined) return { kind: 'refused', refused: read.refused }
    const findings = [...read.findings, ...read.refused.map(asFinding)]
    const open: Open = { record, files, charts: read.charts, findings, person: first.person.id, asOf }
    if (more.length > 0) {
      this.#toChoose = open
      return { kind: 'which-person', people: read.charts.map(personLine) }
    }
    this.#open = open
    this.#hers = hers
    return this.#opened()
  }

  async #opened(): Promise<Reply> {
    const seen = seenOf(this.#open, this.#hers, this.#around)
    this.#seen = seen
    const keeping = await this.#keeper.store(this.#open, this.#hers)
    const answer = await this.#answer(seen)
    const opened = await openedOf(this.#open, this.#hers, seen, this.#say, keeping, answer)
    return { kind: 'opened', opened: { ...opened, hasPasscode: this.#keeper.hasPasscode } }
  }

  /** The equations are loaded once she has chosen, and only then (PW21). */
  async #answer({ chart, asOf, own }: Seen): Promise<NumbersAnswer> {
    const choice = this.#hers.numbers
    if (choice.kind === 'unset' || choice.kind === 'later') return { kind: 'nothing' }
    const { numbersInWords } = await import('./numbers-in-words.ts')
    const depth = choice.kind === 'shown' ? choice.depth : 'no numbers'
    return numbersInWords(
      { chart, asOf, ...(own === undefined ? {} : { own }), depth, year: this.#year },
      this.#say,
    )
  }
}

/** While what is kept is locked or unreadable, nothing is opened: it would be written over. */
const worksWhileShut = ({ kind }: Request): boolean =>
  kind === 'restore' ||
  kind === 'get-ready' ||
  kind === 'unlock' ||
  kind === 'around' ||
  kind === 'export-raw' ||
  kind === 'delete-everything'

async function isExport(file: File): Promise<boolean> {
  const { looksPortable } = await import('./portable.ts')
  return looksPortable(await file.slice(0, 64).text())
}

const jsonFile = (name: string, text: string) => ({ name, type: 'application/json', text })

/** One file of several was refused: the others count, and this one is said. */
const asFinding = ({ file, found, expected, todo }: RefusedFile): FindingInWords => ({
  kind: 'unreadable',
  where: file,
  found,
  expected,
  todo,
})

/** An invented record that comes with Herald: from this server, as a file like any other. */
async function fetched(address: string): Promise<File> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}.`)
  return new File([await response.blob()], address.split('/').at(-1) ?? address)
}
