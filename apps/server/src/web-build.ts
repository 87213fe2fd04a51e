/** The built web app: built again whenever anything it is made of changed. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, ok, type Result } from '@herald/core'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const web = join(root, 'apps/web')
const dist = join(web, 'dist')
const stamp = join(dist, '.inputs')

/** What the build reads. Dependencies are named by the lockfile. */
const inputs = [
  'package-lock.json',
  'apps/web/**/*',
  '{packages/*,content/*,examples}/{src,patients,articles}/**/*',
  '{packages/*,content/*,examples}/package.json',
]
const notInputs = ['node_modules', 'dist', '.types']

/** The folder to serve, after building it if need be. */
export async function webApp(progress: (line: string) => void): Promise<Result<string, string>> {
  const wanted = await fingerprint()
  if (existsSync(join(dist, 'index.html')) && (await readFile(stamp, 'utf8').catch(() => '')) === wanted) {
    return ok(dist)
  }
  progress('Building the pages (only when something changed) ...')
  const built = await build()
  if (!built.ok) return built
  await mkdir(dist, { recursive: true })
  await writeFile(stamp, wanted)
  return ok(dist)
}

/** Names and contents of everything the build reads: times would lie after a checkout. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  const found = globSync(inputs, {
    cwd: root,
    withFileTypes: true,
    exclude: ({ name }) => notInputs.includes(name),
  })
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const path of paths.toSorted()) {
    if (/\.test\.tsx?$/.test(path)) continue
    hash
      .update(path.slice(root.length))
      .update(await readFile(path))
      .update('\0')
  }
  // The site's telephone numbers are written into the help page.
  const site = process.env['HERALD_SITE']
  if (site !== undefined) hash.update(await readFile(site))
  return hash.digest('hex')
}

function build(): Promise<Result<undefined, string>> {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  if (!existsSync(vite)) {
    return Promise.resolve(
      fail(
        'The pages are not built, and Vite, which builds them, is missing. Run "npm ci" in the Herald folder.',
      ),
    )
  }
  return new Promise((resolveBuild) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: web,
      // Whatever calls this, a test or a developer's shell, the pages are built as they are served.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: string) => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.once('error', (error) => resolveBuild(fail(`The pages could not be built: ${error.message}`)))
    child.once('close', (code) =>
      resolveBuild(
        code === 0 ? ok(undefined) : fail(`The pages could not be built. Vite says:\n${output.trim()}`),
      ),
    )
  })
}
