/**
 * Words of spread and relapse in English, German, Spanish and French, on text without accents, in lower case.
 * "Secondary" and "recurrent" alone say nothing about a cancer (secondary hypertension, recurrent infection).
 */

/** A metastasis, whatever else the words say. */
export const metastasisNouns =
  /\bmeta-?stas\w*|\w*metasta[sz]\w*|\bmetastatic\b|\bmets\b|\b\w*filia[e]?\b|\bsecondar(?:y|ies) (?:deposits?|malignan\w*|cancers?|carcinomas?|tumou?rs?|neoplasms?|lesions?)\b|\bsecondaries\b|\bcarcinomatosis\b|\bcarcinomatous meningitis\b|\bmeningeosis carcinomatosa\b|\b(?:spread|spreading|disseminat\w*|extended) (?:to|in|into)\b|\b(?:diseminad[oa]|extendido a|generalizad[oa]|generalise)\b|\bfernmetast\w*|\bgestreut\b/

/** Stage IV as part of a diagnosis is spread by definition (AJCC 8: any T, any N, M1). */
export const stageFour = /\b(?:stage|stadium|estadio|stade) (?:iv|4)\b/

/** A cancer that came back. */
export const relapseNouns =
  /\b(?:relaps\w*|recurren(?:ce|ces|t)|recurred|came back|\w*rezidiv\w*|recidiva\w*|recaida|recidiv\w*|rechute\w*)\b/

/** Words that look like them and are none. */
export const notSpread =
  /\b(?:recurrence (?:score|risk)|risk of (?:recurrence|relapse|metasta\w*|spread)|(?:recurrence|relapse|metastasis)[- ]free|fear of \w+|anxiety about \w+|(?:to )?(?:prevent|avoid|reduce)\w* (?:\w+ ){0,2}(?:recurrence|relapse|metasta\w*|spread)|rezidivrisiko|riesgo de recidiva|risque de recidive|non[- ]?metasta\w*|metastatic (?:calcification|infection|abscess)|metastasis screening|screening for metasta\w*)\b/g

/** Before the word in its clause: it is denied, doubted or only looked for. */
export const denied =
  /\b(?:no|not|non|nil|never|none|without|free of|free from|negative for|absence of|absent|ruled? out|to exclude|excluded?|no evidence|unlikely|suspected|suspicious|suspicion|suspect|possible|possibly|probable|query|questionable|fear|risk|at risk|family|mother|sister|father|kein\w*|ohne|nicht|ausschluss|verdacht|v\.? ?a\.?|fraglich\w*|sin|ningun\w*|descarta\w*|sospecha|posible|negativo para|pas|sans|aucun\w*|absence|exclu\w*|suspicion|eventuelle)\b|\?/

/** After the word in its clause: the same said the other way round. */
export const deniedAfter =
  /^[^.;\n]{0,40}\b(?:excluded|ruled out|not (?:seen|found|detected|present|shown|proven|confirmed)|unlikely|suspected|possible|negative|absent|ausgeschlossen|nicht nachweisbar|nicht nachgewiesen|descartad\w*|exclue?s?)\b|^\s*\?/

/** A part of the list that is clear: "lungs clear", "Knochen frei". */
export const clearWords =
  /\b(?:clear|free|normal|unremarkable|no|not|without|negative|frei|unauffallig|ohne|kein\w*|sin|libres?|sans|pas)\b/

export type SpreadSite =
  | 'brain'
  | 'bone'
  | 'liver'
  | 'lung'
  | 'distant node'
  | 'other'
  | 'regional node'
  | 'node'
  | 'breast' // no distant place: nodes of the breast, nodes of an unstated place, the breast itself

// biome-ignore format: a table
export const spreadSites: readonly (readonly [words: RegExp, site: SpreadSite])[] = [
  [/\b(?:axill\w*|axil\w*|regional|sentinel|internal mammary|intramammary|supraclav\w*|infraclav\w*|subclav\w*|supraklav\w*|infraklav\w*|aisselle)\b[^,;.]*/g, 'regional node'],
  [/\b(?:distant|cervical|mediastin\w*|hilar|retroperitone\w*|inguinal|para-?aortic|iliac|fern)[^,;.]*\b(?:nodes?|nodal|lymph\w*|ganglio\w*|ganglionar\w*)\b/g, 'distant node'],
  [/\b(?:lymph\s?(?:nodes?|knoten\w*)|nodal|nodes?|lymphknoten\w*|ganglio\w*|ganglionnaire\w*)\b/g, 'node'],
  [/\b(?:chest wall|thoraxwand|brustwand|pared toracica|paroi thoracique|mastectomy scar|scar|narbe|cicatri\w*|lokal\w*|local\w*|breasts?|brust\w*|mamma\w*|mama|sein)\b/g, 'breast'],
  [/\b(?:brain|cereb\w*|intracranial|mening\w*|leptomening\w*|hirn\w*|gehirn\w*|zns|cns|encefal\w*)\b/g, 'brain'],
  [/\b(?:bone|bones|bony|oss(?:a|e|o)\w*|ose[ao]s?|skelet\w*|knochen\w*|vertebra\w*|spine|spinal|sacr\w*|femur|pelvic bone|ribs?|sternum|wirbel\w*|hueso\w*|os)\b/g, 'bone'],
  [/\b(?:liver|hepat\w*|leber\w*|higado|foie)\b/g, 'liver'],
  [/\b(?:lungs?|pulmon\w*|lunge\w*|lungen\w*|poumons?)\b/g, 'lung'],
  [/\b(?:skin|cutaneous|haut\w*|piel|peau|pleura\w*|peritone\w*|ovar\w*|adrenal\w*|nebenniere\w*|kidney|renal|eye|orbit\w*|colon|bowel|stomach|spleen|bladder)\b/g, 'other'],
]
