/**
 * The Chromium that tests use: the one in the package `@sparticuz/chromium`, never one of the machine.
 *
 * The package unpacks into TMPDIR and reuses whatever is there, so TMPDIR is a folder of our own named by version. It
 * is filled beside its place and moved there when whole: an interrupted unpacking leaves nothing that looks complete.
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))
const packageFolder = join(modules, '@sparticuz/chromium')
const cache = join(modules, '.cache/herald-chromium')

const startArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Unpacks Chromium, its fonts and its system libraries unless they are there. About ten seconds, once a version. */
export async function unpackChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Browser tests need Linux on x64, where their Chromium runs. This is ${process.platform} on ${process.arch}.`,
    )
  }
  const home = join(cache, await packageVersion())
  if (existsSync(home)) return home
  await mkdir(cache, { recursive: true })
  const unfinished = await mkdtemp(join(cache, 'unpacking-'))
  try {
    await withTmpdir(unfinished, async () => {
      const { inflate } = await import('@sparticuz/chromium')
      const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
      await Promise.all(parts.map((part) => inflate(join(packageFolder, 'bin', part))))
    })
    await writeFile(join(unfinished, 'fonts.conf'), fontsConfiguration(home))
    await rename(unfinished, home)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // Another process may have been faster; then its copy is as good.
    if (!existsSync(home)) throw error
  }
  return home
}

/** A running Chromium of exactly the package's version. */
export async function launchChromium(): Promise<Browser> {
  const home = await unpackChromium()
  const browser = await chromium.launch({
    executablePath: join(home, 'chromium'),
    args: startArguments,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      TMPDIR: tmpdir(),
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  })
  const wanted = (await packageVersion()).split('.')[0]
  const found = browser.version()
  if (found.split('.')[0] !== wanted) {
    await browser.close()
    throw new Error(
      `The browser is Chromium ${found}; @sparticuz/chromium brings ${wanted}. Delete ${home} and run again.`,
    )
  }
  return browser
}

/** The package's own file names places that exist only in its cloud. Without a font, text has no size and is invisible. */
const fontsConfiguration = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`

async function packageVersion(): Promise<string> {
  const manifest = await readFile(join(packageFolder, 'package.json'), 'utf8')
  const version = /"version": "([\d.]+)"/.exec(manifest)?.[1]
  if (version === undefined)
    throw new Error('@sparticuz/chromium has no version in its package.json. Run "npm ci".')
  return version
}

async function withTmpdir(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
