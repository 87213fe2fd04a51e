/** Made-up staff for browser tests of the asker's pages, through the same client as the pages', without a browser. */
import { checklistItems } from '@herald/api'
import { type Replied, type ServiceClient, serviceClient } from '../service/client.ts'

/** What must have gone well for the test to mean anything. */
export function done<T>(replied: Replied<T>): T {
  if (!replied.ok) throw new Error(`Staff of the test were refused: ${JSON.stringify(replied.error)}`)
  return replied.value
}

/** The made-up clinician writes, the made-up reviewer approves: through the same client as the page's. */
export async function answered(
  address: string,
  id: string,
  upTo: 'taken' | 'delivered' = 'delivered',
): Promise<void> {
  const clinician = await madeUpStaff(address, 'clinician')
  const claimed = await clinician.call('claim', {
    id,
    body: { version: await versionInQueue(clinician, id), noConflict: true },
  })
  const text = {
    blocks: [
      {
        kind: 'paragraph' as const,
        text: 'HER2 is a part on the cell. It tells the cell to grow. Some drugs can block it.',
      },
    ],
    ask: ['Which drugs block HER2?'],
  }
  const frozen = await clinician.call('submitDraft', {
    id,
    body: { version: versionIn(claimed), text, checklist: [...checklistItems] },
  })
  done(frozen)
  const reviewer = await madeUpStaff(address, 'reviewer')
  const taken = await reviewer.call('takeReview', {
    id,
    body: { version: await versionInQueue(reviewer, id), noConflict: true },
  })
  done(taken)
  if (upTo === 'taken') return
  const hash = taken.ok ? (taken.value.frozen?.hash ?? '') : ''
  const body = {
    version: versionIn(taken),
    hash,
    numbersTicked: true,
    noConflict: true,
    dangerWordsSeen: true,
  } as const
  done(await reviewer.call('approve', { id, body }))
}

const versionIn = (
  replied: { readonly ok: true; readonly value: { readonly version: number } } | { readonly ok: false },
): number => (replied.ok ? replied.value.version : 0)

async function versionInQueue(who: ServiceClient, id: string): Promise<number> {
  const queue = await who.call('queue', {})
  return (queue.ok ? queue.value.waiting.find((line) => line.id === id)?.version : undefined) ?? 0
}

/** A member of staff without a browser: cookies are kept, the origin is the site's own. */
export async function madeUpStaff(address: string, account: string): Promise<ServiceClient> {
  const jar = new Map<string, string>()
  const client = serviceClient(async (path, init) => {
    const headers = new Headers(init.headers)
    headers.set('origin', address)
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const reply = await fetch(address + path, { ...init, headers })
    for (const cookie of reply.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return reply
  })
  done(await client.call('demonstrationIn', { body: { account } }))
  return client
}
