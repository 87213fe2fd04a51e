/**
 * Four separate runs (tools/src/test.ts): `unit` is everything beside the code, `database` is the service on both
 * databases, `conformance` is worked cases
 * against their references, `browser` opens the built app in Chromium. One file of any run: `npx vitest run PATH`.
 */
import { defineConfig } from 'vitest/config'

const never = ['**/node_modules/**', '**/dist/**', '**/.types/**']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,content}/*/src/**/*.test.{ts,tsx}', '{tools,examples}/src/**/*.test.ts'],
          exclude: [...never, '**/*.{browser,database}.test.{ts,tsx}'],
          testTimeout: 20_000,
          // Everything under test is pure or cleans up after itself: files share a worker, which halves the time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'database',
          // The stores on PGlite and on a real PostgreSQL 18, which each file starts for itself.
          include: ['apps/*/src/**/*.database.test.ts'],
          exclude: never,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'conformance',
          // The benchmarks' own test is here because it times things: nothing else runs beside it.
          include: ['conformance/src/**/*.test.ts', 'bench/src/**/*.test.ts'],
          exclude: never,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['apps/*/src/**/*.browser.test.ts', 'tools/src/**/*.browser.test.ts'],
          exclude: never,
          // Chromium is unpacked and the app is built once, before any file runs.
          globalSetup: ['./tools/src/browser/prepare.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
