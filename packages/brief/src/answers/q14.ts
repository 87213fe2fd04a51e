/**
 * q14: will it be paid for? The words to ask with, by country; never a promise (pathway section D, question 14).
 *
 * The country is her own answer, and no table reads it: it chooses sentences, not treatments. The project has not looked up any rule
 * of payment, so each row says what to ask for, and none says what is paid.
 */
import { cite } from '@herald/core'
import type { Body } from '../brief.ts'
import type { Context } from '../context.ts'
import { restsOnFact } from '../evidence.ts'
import { drugRooms, optionLines } from '../pathway-options.ts'
import { say } from '../say.ts'

type ByCountry = { readonly points: readonly string[]; readonly ask: readonly string[] }

const elsewhere: ByCountry = { points: ['q14-words'], ask: ['q14-ask-before', 'q14-ask-refused'] }

// biome-ignore format: a table
const byCountry: Readonly<Record<string, ByCountry>> = {
  US: { points: ['q14-us-before', 'q14-us-appeal', 'q14-us-help'], ask: ['q14-us-ask-before', 'q14-us-ask-cost', 'q14-ask-refused'] },
  EU: { points: ['q14-eu-approved', 'q14-eu-single', 'q14-eu-help'], ask: ['q14-eu-ask-paid', 'q14-eu-ask-single', 'q14-ask-refused'] },
  UK: { points: ['q14-uk-funded', 'q14-uk-single', 'q14-uk-help'], ask: ['q14-uk-ask-funded', 'q14-uk-ask-single', 'q14-ask-refused'] },
  other: { points: ['q14-words', 'q14-other'], ask: ['q14-ask-before', 'q14-ask-refused'] },
}

export function q14(context: Context): Body {
  const { points, ask } = byCountry[context.only('country')] ?? elsewhere
  const region = context.only('region')
  const listed = optionLines(context, drugRooms).filter(({ approval }) => approval.length > 0)
  return {
    standing: region === 'open' ? 'open' : 'general',
    headline: [
      say('q14-headline'),
      say(region === 'open' ? 'q14-region-open' : `q14-region-${region.toLowerCase()}`),
    ],
    points: [
      ...listed.flatMap(({ name, approval }) =>
        approval.map((line) => say('q14-approval', { option: name, approval: line })),
      ),
      ...[...points, 'q14-approved', 'q14-biosimilar'].map((id) => say(id)),
    ],
    restsOn: restsOnFact('region', context.fact('region')),
    options: [],
    contested: [],
    open: [],
    unknown: [say('q14-unknown')],
    actions: [say('q14-action')],
    ask: ask.map((id) => say(id)),
    redFlags: [say('q14-flag')],
    sources: [
      cite('herald', 'pathway section D, question 14'),
      ...(region === 'open' ? [] : [cite('herald', 'pathway section 1: approvals as dated data')]),
    ],
  }
}
