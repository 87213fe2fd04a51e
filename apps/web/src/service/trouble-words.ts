/** What went wrong, in words: by kind, from content. What was typed is never part of it. */
import type { Say } from '../words/say.ts'
import type { Trouble } from './client.ts'

/** `say` speaks content/en/src/screens/service.ftl. */
export function troubleWords(trouble: Trouble, say: Say): string {
  switch (trouble.kind) {
    case 'problem':
      return say(`service-problem-${trouble.problem.kind.replaceAll(' ', '-')}`)
    case 'offline':
      return say('service-offline')
    case 'no server':
      return say('service-none')
    case 'failed':
      return say('service-failed')
  }
}
