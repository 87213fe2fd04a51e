/**
 * Medicines to ingredients. A drug is found by RxNorm, ATC or SNOMED CT code, else by its words, longest name first
 * ("trastuzumab" stands inside "trastuzumab deruxtecan"). One row an ingredient set.
 *
 * Codes: RxNorm as seen in records and in the lists of a published matching service, re-read against the display.
 * Where that service gives antibody-drug conjugates the code of plain trastuzumab, this table does not follow it.
 */
export type Drug = {
  readonly ingredients: readonly string[]
  readonly rxnorm: readonly string[]
  readonly atc: readonly string[]
  readonly sct: readonly string[]
  /** Lower-case words; each is matched as a whole word with an optional biosimilar suffix. */
  readonly words: readonly string[]
}

const codes = (text: string): readonly string[] => text.split(' ').filter((code) => code !== '')

const drug = (ingredients: string, rxnorm: string, atc: string, sct: string, words: string): Drug => ({
  ingredients: ingredients.split(' + '),
  rxnorm: codes(rxnorm),
  atc: codes(atc),
  sct: codes(sct),
  words: words.split(', '),
})

// biome-ignore format: a table
export const drugs: readonly Drug[] = [
  //   ingredients                    RxNorm                                                      ATC                 SNOMED CT    words
  drug('trastuzumab',                 '224905 1922509 2119714',                                   'L01FD01 L01XC03',  '387003001', 'trastuzumab, herceptin, ogivri, kanjinti, trazimera, herzuma, ontruzant, hercessi, zercepac, herceptin hylecta, trastuzumab hyaluronidase, trastuzumab and hyaluronidase'),
  drug('pertuzumab',                  '1298944 1298945 1298946 1298948 1298949 1298950 1298952 1298953 1657572 1657574', 'L01FD02 L01XC13', '704226002', 'pertuzumab, perjeta'),
  drug('pertuzumab + trastuzumab',    '2382601 2382602 2382603 2382604 2382605 2382606 2382607 2382608 2382609 2383305 2383306 2383307', 'L01FY01', '', 'phesgo, pertuzumab trastuzumab and hyaluronidase, pertuzumab trastuzumab hyaluronidase, pertuzumab and trastuzumab, trastuzumab and pertuzumab, trastuzumab pertuzumab'),
  drug('trastuzumab emtansine',       '1371041 1371046 1371049 1658082 1658084 1658085 1658086 1658087 1658088 1658089 1658090 1658091', 'L01FD03 L01XC14', '702836004', 'trastuzumab emtansine, ado trastuzumab emtansine, ado trastuzumab, kadcyla, t-dm1, tdm1'),
  drug('trastuzumab deruxtecan',      '2267574 2267575 2267576 2267577 2267578 2267579 2267580 2267581 2267582', 'L01FD04', '', 'trastuzumab deruxtecan, fam trastuzumab deruxtecan, fam trastuzumab, enhertu, t-dxd, tdxd'),
  drug('margetuximab',                '',                                                         'L01FD06',          '',          'margetuximab, margenza'),
  drug('lapatinib',                   '480167 672147 672148 672149 672150 672151 672152',         'L01EH01 L01XE07',  '425820005', 'lapatinib, tykerb, tyverb'),
  drug('neratinib',                   '1940643 1940644 1940645 1940646 1940647 1940648 1940649',  'L01EH02',          '736632003', 'neratinib, nerlynx'),
  drug('tucatinib',                   '2361285',                                                  'L01EH03',          '',          'tucatinib, tukysa'),
  drug('pyrotinib',                   '',                                                         '',                 '',          'pyrotinib'),
  drug('paclitaxel',                  '56946 583214 312199 377111',                                      'L01CD01',          '387374002', 'paclitaxel, taxol'),
  drug('nab-paclitaxel',              '583218 589511 1663180 1663181 1663183 1663184',     '',                 '426653008', 'nab paclitaxel, abraxane, paclitaxel protein bound, paclitaxel albumin, albumin bound paclitaxel'),
  drug('docetaxel',                   '72962',                                                    'L01CD02',          '386918005', 'docetaxel, taxotere'),
  drug('carboplatin',                 '40048',                                                    'L01XA02',          '386905002', 'carboplatin'),
  drug('cisplatin',                   '2555',                                                     'L01XA01',          '387318005', 'cisplatin'),
  drug('doxorubicin',                 '3639 1790095 1790097 1790099 1790100 1790103',             'L01DB01',          '372817009', 'doxorubicin, adriamycin'),
  drug('liposomal doxorubicin',       '214525 1790115 1790127 1790128 2284504 2284506',           '',                 '428681007', 'liposomal doxorubicin, doxorubicin liposomal, doxil, caelyx, myocet'),
  drug('epirubicin',                  '3995 1732171 1732174 1732182 1732183 1732186 1732187',     'L01DB03',          '417916005', 'epirubicin, ellence'),
  drug('cyclophosphamide',            '3002 197549 197550 1437967 1437968 1437969 1734916 1734917 1734919 1734921', 'L01AA01', '387420009', 'cyclophosphamide, cytoxan, endoxan'),
  drug('capecitabine',                '194000 200327 200328',                                     'L01BC06',          '386906001', 'capecitabine, xeloda'),
  drug('fluorouracil',                '4492',                                                     'L01BC02',          '387172005', 'fluorouracil, 5-fu'),
  drug('methotrexate',                '6851',                                                     'L01BA01',          '387381009', 'methotrexate'),
  drug('gemcitabine',                 '12574',                                                    'L01BC05',          '386920008', 'gemcitabine'),
  drug('vinorelbine',                 '39541',                                                    'L01CA04',          '372541004', 'vinorelbine, vinorelbin, navelbine'),
  drug('eribulin',                    '1045453',                                                  'L01XX41',          '448800004', 'eribulin, halaven'),
  drug('sacituzumab govitecan',       '2360231 2360232',                                          'L01FX17',          '',          'sacituzumab govitecan, trodelvy'),
  drug('tamoxifen',                   '10324 198240 313195',                                      'L02BA01',          '373345002', 'tamoxifen, nolvadex, soltamox'),
  drug('anastrozole',                 '84857 151124 199224',                                      'L02BG03',          '386910003', 'anastrozole, anastrozol, arimidex'),
  drug('letrozole',                   '72965 200064',                                             'L02BG04',          '386911004', 'letrozole, letrozol, femara'),
  drug('exemestane',                  '258494 310261',                                            'L02BG06',          '387017005', 'exemestane, exemestan, aromasin'),
  drug('fulvestrant',                 '282357 727760 727762 727953 727954',                       'L02BA03',          '385519002', 'fulvestrant, faslodex'),
  drug('goserelin',                   '50610',                                                    'L02AE03',          '',          'goserelin, zoladex'),
  drug('leuprorelin',                 '42375',                                                    'L02AE02',          '397198002', 'leuprolide, leuprorelin, lupron'),
  drug('palbociclib',                 '1601374 1601380',                                          'L01EF01',          '715958001', 'palbociclib, ibrance'),
  drug('ribociclib',                  '1873916 1873983',                                          'L01EF02',          '732257004', 'ribociclib, kisqali'),
  drug('ribociclib + letrozole',      '1923053 1923054 1923055 1923056 1923057 1923058',          '',                 '',          'kisqali femara'),
  drug('abemaciclib',                 '1946825 1946827 1946828 1946840',                          'L01EF03',          '761851004', 'abemaciclib, verzenio, verzenios'),
  drug('alpelisib',                   '2169285 2169297',                                          'L01EM03',          '788050002', 'alpelisib, piqray'),
  drug('everolimus',                  '141704 998191',                                            'L01EG02',          '428698007', 'everolimus, afinitor'),
  drug('inavolisib',                  '',                                                         '',                 '',          'inavolisib, itovebi'),
  drug('pembrolizumab',               '1547545',                                                  'L01FF02',          '716125002', 'pembrolizumab, keytruda'),
  drug('atezolizumab',                '1792776',                                                  'L01FF05',          '719371003', 'atezolizumab, tecentriq'),
  drug('olaparib',                    '1597582',                                                  'L01XK01',          '',          'olaparib, lynparza'),
  drug('zoledronic acid',             '77655 1114085',                                            'M05BA08',          '395926009', 'zoledronic acid, zoledronate, zometa, reclast'),
  drug('denosumab',                   '993449',                                                   'M05BX04',          '446321003', 'denosumab, xgeva, prolia'),
  drug('filgrastim',                  '68442',                                                    'L03AA02',          '',          'filgrastim, pegfilgrastim, neulasta'),
]
