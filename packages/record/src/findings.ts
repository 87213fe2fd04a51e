/** Collects what a person should see about an import; the same thing is said once. */
import type { ImportFinding } from '@herald/core/chart'

export class Findings {
  readonly #seen = new Set<string>()
  readonly #all: ImportFinding[] = []

  add(finding: ImportFinding): void {
    const key = `${finding.kind} ${finding.where} ${finding.says} ${JSON.stringify(finding.values)}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#all.push(finding)
  }

  all(): readonly ImportFinding[] {
    return this.#all
  }
}
