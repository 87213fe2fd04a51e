/**
 * The native packages of other machines (macOS, Windows, musl, ARM) belong in the lockfile even if the registry that
 * wrote it does not carry them: npm drops such entries on `npm install`, and then `npm ci` refuses the lockfile.
 */
type Entry = {
  readonly version?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
export type Entries = Readonly<Record<string, Entry>>

export type Missing = { readonly name: string; readonly version: string; readonly dev: boolean }

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const machines = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** Native packages of exact version that another package may need on some machine and that the lockfile lacks. */
export function missingFrom(packages: Entries): readonly Missing[] {
  return Object.entries(packages).flatMap(([place, { dev = false, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && osOf(name) !== undefined)
      .filter(
        ([name]) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
      )
      .map(([name, version]) => ({ name, version, dev })),
  )
}

/** The entry as npm writes it where the registry carries the package, less the checksum, which nobody here can know. */
export function entryOf({ name, version, dev }: Missing): object {
  const parts = name.split(/[/-]/)
  const cpu = machines.find((machine) => parts.includes(machine))
  const os = osOf(name)
  const libc = os !== 'linux' ? undefined : parts.some((p) => p.startsWith('musl')) ? 'musl' : 'glibc'
  return {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(dev ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  }
}

const osOf = (name: string) => systems.find((system) => name.split(/[/-]/).includes(system))
