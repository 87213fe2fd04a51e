/** Builds the pages: one HTML file an address, and the example records beside them. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { Temporal } from 'temporal-polyfill'
import { defineConfig, type Plugin } from 'vite'
import { theLibrary } from './library-files.ts'
import { exampleFolder } from './src/example-files.ts'
import { libraryPages } from './src/library/pages.tsx'
import { searchIndex } from './src/library/search-index.ts'
import { pageFile } from './src/page-file.tsx'
import { everyRoute, pathOf } from './src/routes.ts'
import { siteFile, siteFrom } from './src/settings/site.ts'
import { staffTexts } from './staff-texts.ts'

/** The site's own telephone numbers (`HERALD_SITE`, a JSON file): written into the help page, and served for the pages to read. */
const siteOfDeployment = process.env['HERALD_SITE']
const site = siteOfDeployment === undefined ? '{ "numbers": {} }' : readFileSync(siteOfDeployment, 'utf8')

const records = resolve(import.meta.dirname, '../../examples/patients')

/** `/answers` becomes `answers/index.html`: any server of files finds it, and a wrong address stays a 404. */
function pageFiles(): Plugin {
  return {
    name: 'herald-page-files',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const index = bundle['index.html']
      if (index?.type !== 'asset')
        throw new Error('The build has no index.html to make the other pages from.')
      const template = withEarlyScript(String(index.source), bundle)
      for (const route of everyRoute) {
        const source = await pageFile(template, route, siteFrom(JSON.parse(site)))
        if (route.kind === 'start') index.source = source
        else this.emitFile({ type: 'asset', fileName: `${pathOf(route).slice(1)}/index.html`, source })
      }
      this.emitFile({ type: 'asset', fileName: siteFile, source: site })
    },
  }
}

/**
 * What must have run before the first paint stands in the head as a plain script: the browser waits for it, and a strict content
 * security policy lets it in, which a script inside the page would not be.
 */
function withEarlyScript(template: string, bundle: Readonly<Record<string, OutputFile>>): string {
  const early = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'early')
  if (early?.type !== 'chunk' || early.imports.length > 0)
    throw new Error('src/settings/early.ts must build to one file that imports nothing.')
  return template.replace('<title>', () => `<script src="/${early.fileName}"></script>\n    <title>`)
}

type OutputFile =
  | { readonly type: 'asset' }
  | {
      readonly type: 'chunk'
      readonly name: string
      readonly fileName: string
      readonly imports: readonly string[]
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

/** Once everything is written: the service worker learns which files there are, and a name for this very build. */
function offlineFiles(): Plugin {
  return {
    name: 'herald-offline-files',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }) {
        const worker = join(dir, 'sw.js')
        const names = readdirSync(dir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
          .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
          // Staff work with the server: a patient's device does not keep their pages.
          .filter((name) => name !== 'sw.js' && !/^(?:staff\/|assets\/staff)/.test(name))
          .toSorted()
        const hash = createHash('sha256')
        for (const name of names) hash.update(name).update(readFileSync(join(dir, name)))
        const build = { version: hash.digest('hex').slice(0, 16), files: names.map((name) => `/${name}`) }
        const code = readFileSync(worker, 'utf8')
        const written = code.replace(/(["'`])__HERALD_BUILD__\1/, () => JSON.stringify(JSON.stringify(build)))
        if (written === code) throw new Error('The service worker has no place for the list of its files.')
        writeFileSync(worker, written)
      },
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
        template: withEarlyScript(String(template.source), bundle),
        index,
      })) {
        this.emitFile({ type: 'asset', fileName: `${address.slice(1)}/index.html`, source: html })
      }
      delete bundle['library.html']
    },
  }
}

/** `/staff`: a page of its own, and the texts that a writer may put in. */
function staffFiles(): Plugin {
  return {
    name: 'herald-staff',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['staff.html']
      if (page?.type !== 'asset') throw new Error('The build has no staff.html to make the staff page from.')
      const texts = this.emitFile({
        type: 'asset',
        name: 'staff-texts.json',
        source: JSON.stringify(staffTexts(Temporal.Now.plainDateISO())),
      })
      const source = String(page.source).replace(
        'name="herald-staff-texts" content=""',
        () => `name="herald-staff-texts" content="/${this.getFileName(texts)}"`,
      )
      this.emitFile({ type: 'asset', fileName: 'staff/index.html', source })
      delete bundle['staff.html']
    },
  }
}

export default defineConfig({
  plugins: [react(), pageFiles(), libraryFiles(), staffFiles(), exampleRecords(), offlineFiles()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: resolve(import.meta.dirname, 'index.html'),
        library: resolve(import.meta.dirname, 'library.html'),
        staff: resolve(import.meta.dirname, 'staff.html'),
        early: resolve(import.meta.dirname, 'src/settings/early.ts'),
        sw: resolve(import.meta.dirname, 'src/offline/service-worker.ts'),
      },
      // The service worker's own address decides which pages it stands before: all of them.
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
    // A screen's own styles are a file: the content security policy allows no style in an address.
    assetsInlineLimit: (file) => (file.endsWith('.css') ? false : undefined),
  },
})
