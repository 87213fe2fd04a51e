import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{packages,apps,content,tools,examples}/**/src/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
})
