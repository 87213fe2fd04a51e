/** One small drawing for each kind of date; the word stands beside it, so it is hidden from ears. */
import type { EntryKind } from '../../../desk/sheets/calendar.ts'

// biome-ignore format: a table of paths on a field of 24 by 24
const paths: Readonly<Record<EntryKind, string>> = {
  'drip':          'M12 3.5c3.6 4.4 5.6 7.6 5.6 10.4a5.6 5.6 0 0 1-11.2 0c0-2.8 2-6 5.6-10.4z',
  'drip-and-shot': 'M9 3.5c3 4.1 4.6 6.8 4.6 9.2a4.6 4.6 0 0 1-9.2 0c0-2.4 1.6-5.1 4.6-9.2zM15.5 20.5l5-5M17 14l4 4M18.9 16l2.6-2.6',
  'shot':          'M4 20l4-4M6.5 13.5l4 4 8-8-4-4zM14 4l6 6M17 7l3-3M9.5 10.5l2 2M12 8l2 2',
  'tablets':       'M4.5 13.5a4.4 4.4 0 0 1 6.2-6.2l6 6a4.4 4.4 0 0 1-6.2 6.2zM7.6 16.4l6-6',
  'heart-scan':    'M3 12h4l2-4 3 8 2.5-6 1.5 2h5M12 20.5c-4.5-3.3-8-6.3-8-10.2A4.3 4.3 0 0 1 12 8a4.3 4.3 0 0 1 8 2.3c0 3.9-3.5 6.9-8 10.2z',
  'blood-test':    'M9 3.5h6M10 3.5v14a2 2 0 0 0 4 0v-14M10 11h4',
  'surgery':       'M12 4v16M4 12h16M12 2.8a9.2 9.2 0 1 0 .01 0z',
  'radiation':     'M12 8.5a3.5 3.5 0 1 0 .01 0zM12 2.5v2.5M12 19v2.5M2.5 12h2.5M19 12h2.5M5.3 5.3 7 7M17 17l1.7 1.7M18.7 5.3 17 7M7 17l-1.7 1.7',
  'visit':         'M4.5 20.5v-14l7.5-3 7.5 3v14zM9.5 20.5v-5h5v5M12 7v4M10 9h4',
}

export function Glyph({ kind }: { readonly kind: EntryKind }) {
  return (
    <svg className="glyph" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={paths[kind]} />
    </svg>
  )
}
