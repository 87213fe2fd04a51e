/** The printed rows of the private case (ask-a-doctor, section 5), each tried on the walked machine. */
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { entries } from '../machine.ts'
import { asker, everyday, explore, start, type Walked } from './abstract-case.ts'
import type { CaseEvent, CaseSetting } from './case.ts'
import { stepCase } from './step-case.ts'

const { steps } = explore()
const fits = (one: Walked, from: string, event: string, to: string) =>
  one.before.state === from && one.audit.event === event && one.after.state === to

describe('the private case', () => {
  // biome-ignore format: a table
  const printed: readonly [rule: string, from: string, event: string, who: string, to: string, effect: string][] = [
    ['W1',  'draft',          'answer_screen',   'asker:a',          'draft',          'audit'],
    ['W1',  'draft',          'answer_screen',   'asker:a',          'red_flag_shown', 'show emergency-text'],
    ['W2',  'red_flag_shown', 'acknowledge',     'asker:a',          'draft',          'show emergency-text'],
    ['W3',  'draft',          'submit',          'asker:a',          'submitted',      'scan'],
    ['W4',  'submitted',      'scan_clear',      'system',           'queued',         'show case-queued'],
    ['W5',  'submitted',      'scan_flag',       'system',           'urgent_hold',    'show emergency-text'],
    ['W6',  'submitted',      'scan_down',       'system',           'urgent_hold',    'promise banner off'],
    ['W6',  'submitted',      'timer T1',        'system',           'urgent_hold',    'promise banner off'],
    ['W7',  'submitted',      'reject',          'system',           'declined',       'show case-declined'],
    ['W7',  'submitted',      'reject',          'credential:four',  'declined',       'show case-declined'],
    ['W8',  'urgent_hold',    'clear',           'credential:one',   'queued',         'show case-queued'],
    ['W8',  'urgent_hold',    'clear',           'credential:one',   'claimed',        'show case-queued'],
    ['W9',  'urgent_hold',    'escalate',        'credential:one',   'closed',         'incident'],
    ['W10', 'queued',         'claim',           'credential:one',   'claimed',        'start timer T8'],
    ['W11', 'claimed',        'release',         'credential:one',   'queued',         'start timer T3'],
    ['W11', 'claimed',        'timer T8',        'system',           'queued',         'start timer T3'],
    ['W12', 'claimed',        'ask_more',        'credential:one',   'needs_info',     'ask'],
    ['W13', 'needs_info',     'add_info',        'asker:a',          'claimed',        'start timer T8'],
    ['W13', 'needs_info',     'add_info',        'asker:a',          'urgent_hold',    'show emergency-text'],
    ['W14', 'needs_info',     'timer T7',        'system',           'expired',        'show case-expired'],
    ['W15', 'claimed',        'submit_draft',    'credential:one',   'in_review',      'start timer T5'],
    ['W16', 'in_review',      'request_changes', 'credential:three', 'claimed',        'stop timer T5'],
    ['W17', 'in_review',      'approve',         'credential:three', 'delivered',      'deliver'],
    ['W18', 'in_review',      'timer T5',        'system',           'in_review',      'page duty lead'],
    ['W19', 'queued',         'decline',         'credential:one',   'declined',       'count declined'],
    ['W19', 'claimed',        'decline',         'credential:one',   'declined',       'count declined'],
    ['W19', 'needs_info',     'decline',         'credential:one',   'declined',       'count declined'],
    ['W20', 'submitted',      'withdraw',        'asker:a',          'withdrawn',      'purge queue copies'],
    ['W20', 'urgent_hold',    'withdraw',        'asker:a',          'withdrawn',      'purge queue copies'],
    ['W20', 'queued',         'withdraw',        'asker:a',          'withdrawn',      'purge queue copies'],
    ['W20', 'claimed',        'withdraw',        'asker:a',          'withdrawn',      'purge queue copies'],
    ['W20', 'needs_info',     'withdraw',        'asker:a',          'withdrawn',      'purge queue copies'],
    ['W20', 'in_review',      'withdraw',        'asker:a',          'withdrawn',      'purge queue copies'],
    ['W21', 'delivered',      'follow_up',       'asker:a',          'delivered',      'open linked case'],
    ['W22', 'delivered',      'correct',         'credential:one',   'correcting',     'public copy to review'],
    ['W22', 'delivered',      'ask_correction',  'credential:three', 'correcting',     'public copy to review'],
    ['W22', 'correction_in_review', 'approve',   'credential:three', 'delivered',      'show case-corrected'],
    ['W23', 'delivered',      'close',           'asker:a',          'closed',         'start timer T12'],
    ['W23', 'delivered',      'timer T9',        'system',           'closed',         'start timer T12'],
    ['W24', 'delivered',      'erase',           'asker:a',          'erased',         'erase'],
    ['W24', 'closed',         'timer T12',       'system',           'erased',         'erase'],
    ['W24', 'closed',         'erase',           'credential:five',  'erased',         'erase'],
    ['W25', 'expired',        'reopen',          'asker:a',          'submitted',      'scan'],
    ['T2',  'urgent_hold',    'timer T2',        'system',           'urgent_hold',    'page second clinician'],
    ['T2',  'urgent_hold',    'timer T2 lead',   'system',           'urgent_hold',    'page duty lead'],
    ['T3',  'queued',         'timer T3',        'system',           'queued',         'page competent clinicians'],
    ['T3',  'queued',         'timer T3 lead',   'system',           'queued',         'page duty lead'],
    ['T4',  'claimed',        'timer T4 nudge',  'system',           'claimed',        'page writer'],
    ['T4',  'claimed',        'timer T4',        'system',           'claimed',        'page duty lead'],
    ['T6',  'claimed',        'timer T6 red',    'system',           'claimed',        'page duty lead'],
    ['T6',  'in_review',      'timer T6 late',   'system',           'in_review',      'show case-late'],
    ['T7',  'needs_info',     'timer T7 remind', 'system',           'needs_info',     'mail mail-reminder'],
    ['T13', 'erased',         'timer T13',       'system',           'erased',         'page admins'],
  ]
  const named = (effect: Walked['effects'][number]): string => {
    switch (effect.kind) {
      case 'show':
        return `show ${effect.text}`
      case 'mail':
        return `mail ${effect.template}`
      case 'page':
        return `page ${effect.who}`
      case 'count':
        return `count ${effect.as}`
      case 'start timer':
      case 'stop timer':
        return `${effect.kind} ${effect.timer}`
      case 'page out':
      case 'audit':
      case 'deliver':
      case 'ask':
      case 'scan':
      case 'incident':
      case 'call asker':
      case 'promise banner off':
      case 'open linked case':
      case 'purge queue copies':
      case 'erase':
      case 'public copy to review':
      case 'send preview':
      case 'delete rewrite':
      case 'ask search engines to drop':
        return effect.kind
    }
  }
  test.each(printed)('[%s] %s, %s by %s, leads to %s with %s', (_rule, from, event, who, to, effect) => {
    const found = steps.filter((one) => fits(one, from, event, to) && one.audit.by === who)
    expect(found.length).toBeGreaterThan(0)
    expect(found.some(({ effects }) => effects.map(named).includes(effect))).toBe(true)
  })
})

describe('guards of the private case', () => {
  const now = start.since
  const yes: CaseEvent = steps.find(({ event }) => event.kind === 'submit')?.event ?? { kind: 'close' }
  const ready = steps.find(({ audit }) => audit.rule === 'W3')?.before ?? start
  // biome-ignore format: a table
  const sending: readonly [why: string, change: Partial<Extract<CaseEvent, { kind: 'submit' }>>, at: string, refused: string][] = [
    ['19 characters',        { characters: 19 },        '2026-11-23T09:00:00Z', 'length fits'],
    ['2,001 characters',     { characters: 2001 },      '2026-11-23T09:00:00Z', 'length fits'],
    ['no count at all',      { characters: Number.NaN },'2026-11-23T09:00:00Z', 'length fits'],
    ['outside hours',        {},                        '2026-11-23T22:00:00Z', 'hours are open'],
    ['less than 4 hours',    { promisedMinutes: 60 },   '2026-11-23T09:00:00Z', 'promise is 240 minutes or more'],
  ]
  test.each(sending)('[W3] refuses %s', (_why, change, at, guard) => {
    const event: CaseEvent = yes.kind === 'submit' ? { ...yes, ...change } : yes
    const next = stepCase(ready, event, { now: Temporal.Instant.from(at), actor: asker }, everyday)
    expect(next).toMatchObject({ ok: false, error: { kind: 'guard', guard } })
  })

  test('[W1] fewer answers than questions count as yes', () => {
    for (const answers of [[], ['no'], ['no', 'no', 'no'], ['no', 'unanswered']] as const) {
      const next = stepCase(start, { kind: 'answer_screen', answers }, { now, actor: asker }, everyday)
      expect(next.ok && next.value[0].state).toBe('red_flag_shown')
    }
  })

  test('[W10] [I6] clinical mode refuses a claim whose licence nobody checked', () => {
    const clinical: CaseSetting = { ...everyday, mode: 'clinical' }
    const claim = steps.find(({ audit }) => audit.rule === 'W10')
    if (claim === undefined) throw new Error('No claim was walked.')
    const { 'licence fits her country': _, ...checks } = claim.event.checks ?? {}
    const next = stepCase(claim.before, { ...claim.event, checks }, { now, actor: claim.actor }, clinical)
    expect(next).toMatchObject({ ok: false, error: { guard: 'licence checked in clinical mode' } })
  })

  test('[W14] nobody is closed out before the reminder', () => {
    const asked =
      steps.find(({ after }) => after.state === 'needs_info' && after.due['T7'] !== undefined)?.after ?? start
    const [, [, due] = ['T7', now] as const] = entries(asked.due)
    const next = stepCase(
      asked,
      { kind: 'timer', timer: 'T7' },
      { now: due, actor: { kind: 'system' } },
      everyday,
    )
    expect(next).toMatchObject({ ok: false, error: { guard: 'reminder was sent' } })
  })

  test('[T6] a timer does not fire before its moment, and a promise made longer moves it', () => {
    const queued = steps.find(({ audit }) => audit.rule === 'W4')?.after ?? start
    const late = queued.due['T6 late']
    const system = { kind: 'system' } as const
    const early = stepCase(queued, { kind: 'timer', timer: 'T6 late' }, { now, actor: system }, everyday)
    expect(early).toMatchObject({ ok: false, error: { kind: 'not due' } })
    const longer = steps.find(
      ({ audit, before }) => audit.rule === 'D1 queued' && before.due['T6 late'] !== undefined,
    )
    expect(late?.toString()).toBe('2026-11-23T13:00:00Z')
    expect(longer?.after.due['T6 late']?.since(longer.before.due['T6 late'] ?? now).total('minutes')).toBe(60)
  })
})
