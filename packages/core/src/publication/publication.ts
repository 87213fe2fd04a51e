/**
 * A published source: the only place with titles, identifiers, editions, licences, and who checked it and when.
 *
 * `tag` is the evidence tag of the claim's own check: V read in the source; V2 read in a secondary page; K from
 * professional knowledge, identifier not re-read; U looked for and not found.
 */
export type Publication = {
  readonly title: string
  /** DOI, PMID, registry number or page; empty when there is none. */
  readonly identifier: string
  readonly tag: 'V' | 'V2' | 'K' | 'K?' | 'U'
  /** ISO day on which somebody of the project last opened it, or last confirmed that it could not be opened. */
  readonly checkedOn: string
  /** ISO day after which it must be looked at again. */
  readonly reviewBy: string
  /** Owner's terms where they bind what may be shown or copied; empty when facts alone are restated. */
  readonly licence: string
}
