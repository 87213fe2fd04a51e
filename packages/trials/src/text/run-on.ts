/** Items that run on inside one line of a registry text, and where each of them begins. */

export function runOnCuts(raw: string): readonly number[] {
  const cuts = [0]
  for (const hit of raw.matchAll(
    /(?<=[a-z0-9.);%\]]\s{0,2}|^\S{0,3}.{20,})(?:\s(?=(?:\(\d\)|\d{1,2}[.)]|[ivx]{1,3}\.)\s?(?=[A-Z][a-z]|[A-Z]{2}))|(?<=(?:^|\s)[^A-Z\s]\S*)\s(?=(?:[A-Z][\w-]+ ){0,4}(?:Inclusion|Exclusion) Criteria\s*[:-]))/g,
  )) {
    // "0 or 1. See appendix" is a sentence, not the next number of a list.
    if (
      hit.index > 3 &&
      !/(?:\b(?:or|of|to|and|grade|days?|part|phase|version|than|is|score|status|cohort|arm|appendix|section|stage|class)|[≤≥<>=~+-])\s*$/i.test(
        raw.slice(0, hit.index),
      )
    )
      cuts.push(hit.index)
  }
  // "...; 2.T2-4 N0; 3.Willing": numbers that run on behind a semicolon.
  for (const hit of raw.matchAll(/(?<=;)\s*(?=\d{1,2}\s?[.)]\s?[A-Z])/g))
    if (!cuts.includes(hit.index) && !cuts.includes(hit.index + hit[0].length)) cuts.push(hit.index)
  // "... these criteria: 1) Stable. 2) ...": the first of the list stands behind the colon.
  if (/:\s+\(?1[.)]\s.*\s\(?2[.)]\s/.test(raw))
    for (const hit of raw.matchAll(/(?<=:)\s(?=\(?1[.)]\s?[A-Z])/g))
      if (!cuts.includes(hit.index)) cuts.push(hit.index)
  // "Group 1: ... Group 2: ...": labels of one kind on one line.
  const label = /^\W{0,4}(Group|Cohort|Arm|Part)\s[A-Z\d]{1,2}\s?:/.exec(raw)
  if (label !== null)
    for (const hit of raw.matchAll(
      new RegExp(`(?<![,&]|\\b(?:and|or))\\s(?=${label[1]}\\s[A-Z\\d]{1,2}\\s?:)`, 'g'),
    ))
      if (hit.index > label[0].length) cuts.push(hit.index)
  // "... larger than 5 cm -No earlier treatment": a dash that runs on.
  for (const hit of raw.matchAll(/(?<=\S)\s(?=-(?:No|Patients?|Prior|Age|Women)\b)/g)) cuts.push(hit.index)
  // "a. None b. Untreated c. Treated" on one line is a list.
  if (/(?:^|\s)\(?a[.)]\s/.test(raw))
    for (const hit of raw.matchAll(/\s(?=\(?[b-h][.)]\s[A-Z])/g)) cuts.push(hit.index)
  return cuts.toSorted((a, b) => a - b)
}
