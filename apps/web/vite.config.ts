/** Builds the pages: one HTML file an address, and the example records beside them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { exampleFolder } from './src/example-files.ts'
import { pageFile } from './src/page-file.tsx'
import { everyRoute, pathOf } from './src/routes.ts'

const records = resolve(import.meta.dirname, '../../examples/patients')

/** `/answers` becomes `answers/index.html`: any server of files finds it, and a wrong address stays a 404. */
function pageFiles(): Plugin {
  return {
    name: 'herald-page-files',
    enforce: 'post',
    generateBundle(_, bundle) {
      const index = bundle['index.html']
      if (index?.type !== 'asset')
        throw new Error('The build has no index.html to make the other pages from.')
      const template = String(index.source)
      for (const route of everyRoute) {
        const source = pageFile(template, route)
        if (route.kind === 'start') index.source = source
        else this.emitFile({ type: 'asset', fileName: `${pathOf(route).slice(1)}/index.html`, source })
      }
    },
  }
}

function exampleRecords(): Plugin {
  return {
    name: 'herald-example-records',
    generateBundle() {
      for (const file of readdirSync(records)) {
        const source = readFileSync(join(records, file))
        this.emitFile({ type: 'asset', fileName: `${exampleFolder}/${file}`, source })
      }
    },
  }
}

export default defineConfig({
  plugins: [react(), pageFiles(), exampleRecords()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // A screen's own styles are a file: the content security policy allows no style in an address.
    assetsInlineLimit: (file) => (file.endsWith('.css') ? false : undefined),
  },
})
