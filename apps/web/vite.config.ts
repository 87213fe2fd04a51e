/** Builds the pages: one HTML file an address, and the example records beside them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { theLibrary } from './library-files.ts'
import { exampleFolder } from './src/example-files.ts'
import { libraryPages } from './src/library/pages.tsx'
import { searchIndex } from './src/library/search-index.ts'
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

/** `/library` and its articles: plain pages from Markdown, and the index that searches them. */
function libraryFiles(): Plugin {
  return {
    name: 'herald-library',
    enforce: 'post',
    generateBundle(_, bundle) {
      const template = bundle['library.html']
      if (template?.type !== 'asset')
        throw new Error('The build has no library.html to make the library from.')
      const catalogue = theLibrary()
      const search = this.emitFile({
        type: 'asset',
        name: 'library-search.json',
        source: searchIndex(catalogue),
      })
      const index = `/${this.getFileName(search)}`
      for (const { address, html } of libraryPages({
        catalogue,
        template: String(template.source),
        index,
      })) {
        this.emitFile({ type: 'asset', fileName: `${address.slice(1)}/index.html`, source: html })
      }
      delete bundle['library.html']
    },
  }
}

export default defineConfig({
  plugins: [react(), pageFiles(), libraryFiles(), exampleRecords()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: 'index.html', library: 'library.html' } },
    // A screen's own styles are a file: the content security policy allows no style in an address.
    assetsInlineLimit: (file) => (file.endsWith('.css') ? false : undefined),
  },
})
