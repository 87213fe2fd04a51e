/** A criterion as one short line of plain text: for exports, for logs and to compare two readings. */
import { intervalWords } from '@herald/core'
import type { Criterion, Node } from '../criterion.ts'

const list = (values: readonly string[]): string => values.join(' or ')

/** One criterion in words that are the same for the same demand. */
export function criterionWords(c: Criterion): string {
  switch (c.kind) {
    case 'age':
      return `age ${intervalWords(c.years)}`
    case 'sex':
      return `sex ${c.allow}`
    case 'her2':
      return `HER2 ${list(c.accept)}${c.mutant ? ' or mutation' : ''}${c.ishOnly ? ' by gene test' : ''}`
    case 'hr':
      return c.want === 'known'
        ? 'hormone receptors known'
        : `${c.receptor} ${c.want}${c.cutPct === 1 ? '' : ` at ${c.cutPct} %`}`
    case 'menopause':
      return `menopause ${list([...c.accept].sort())}`
    case 'setting':
      return `situation ${list(c.accept)}`
    case 'stage':
      return `stage ${c.when === 'now' ? 'now' : 'at diagnosis'} ${list(c.accept)}`
    case 'tnm':
      return `${c.axis} ${list(c.accept)}`
    case 'tumour-size':
      return `tumour ${intervalWords(c.mm)} mm`
    case 'response':
      return `${c.accept} response`
    case 'lines':
      return `lines of ${list(c.of)}${c.except.length > 0 ? ` without ${list(c.except)}` : ''} (${c.within}): ${intervalWords(c.count)}`
    case 'agent': {
      const r = c.rule
      const where = r.within.length === 3 ? '' : ` (${r.within.join(', ')})`
      const much = r.distinct > 1 ? ` ${r.distinct} of` : ''
      const long = `${r.minWeeks > 0 ? `, at least ${Math.round(r.minWeeks)} weeks` : ''}${r.endedWithinWeeks === undefined ? '' : `, in the last ${Math.round(r.endedWithinWeeks)} weeks`}`
      return `${c.want ? 'had' : 'never had'}${much} ${list(r.names)}${where}${long}${r.outcome === 'progressed' ? ', progressed' : ''}`
    }
    case 'planned':
      return `planned: ${list(c.names)}`
    case 'dose':
      return `total ${c.drug} at most ${c.maxMgM2} mg/m²`
    case 'brain':
      return `brain metastases ${list(c.accept)}${c.minMonthsStable === undefined ? '' : `, stable ${Math.round(c.minMonthsStable * 10) / 10} months`}`
    case 'lvef':
      return `LVEF ${c.localLimit === 'alone' ? 'normal at the hospital' : intervalWords(c.pct)}${c.localLimit === 'and' || c.localLimit === 'or' ? ` ${c.localLimit} normal at the hospital` : ''}${c.maxDropPoints === undefined ? '' : `, fall at most ${c.maxDropPoints}`}`
    case 'lvef-history':
      return `LVEF never below ${c.neverBelowPct}`
    case 'ecog':
      return `ECOG at most ${c.max}`
    case 'kps':
      return `Karnofsky at least ${c.min}`
    case 'measurable':
      return `${c.want} disease`
    case 'condition':
      return `${c.want ? '' : 'not '}${c.name}`
    case 'biomarker':
      return `${c.gene} ${c.want ? 'present' : 'absent'}`
    case 'window':
      return `weeks since ${c.since}: ${intervalWords(c.weeks)}`
    case 'primary':
      return c.breast ? 'breast primary' : 'not a breast primary'
    case 'undefined-word':
      return `"${c.word}" (not defined)`
    case 'no-limit':
      return `no limit: ${c.of}`
  }
}

/** A tree of criteria in words, with its AND, OR and IF. */
export function nodeWords(node: Node): string {
  switch (node.kind) {
    case 'leaf':
      return criterionWords(node.criterion)
    case 'all':
      return node.nodes.map(nodeWords).join(' AND ')
    case 'any':
      return node.nodes.length === 1
        ? node.nodes.map(nodeWords).join('')
        : `(${node.nodes.map(nodeWords).join(' OR ')})`
    case 'not':
      return `NOT (${nodeWords(node.node)})`
    case 'if':
      return `IF ${nodeWords(node.when)} THEN ${nodeWords(node.body)}`
  }
}
