/** Sources of the library's articles that no table rests on. */
import type { Publication } from './publication.ts'

const dates = { checkedOn: '2026-11-20', reviewBy: '2027-05-20', licence: '' } as const

export const librarySources = {
  'asco-small-tumours': {
    title: 'ASCO adjuvant guideline summary: HER2 drugs by size and nodes',
    identifier: 'eguideline.guidelinecentral.com/i/1475501',
    tag: 'V',
    ...dates,
  },
  'infusion-reactions-review-2014': {
    title: 'Thompson 2014: infusion reactions with trastuzumab, a review of reports',
    identifier: 'PMC3958456',
    tag: 'V',
    ...dates,
  },
  'infusion-reactions-uk-2017': {
    title: 'Price 2017: reactions to first doses of trastuzumab in one UK clinic (Eur J Hosp Pharm)',
    identifier: 'ejhp.bmj.com 2016-001155',
    tag: 'V',
    ...dates,
  },
  'leukaemia-nccn-2015': {
    title: 'Leukaemia and its first stages after breast cancer in the NCCN database. J Clin Oncol 2015',
    identifier: 'mdedge.com 186240',
    tag: 'V',
    ...dates,
  },
  'leukaemia-nsabp-2003': {
    title: 'Smith 2003: leukaemia after standard AC in NSABP trials',
    identifier: 'PMID 12663705',
    tag: 'V',
    ...dates,
  },
  'acs-men': {
    title: 'American Cancer Society and NHS: breast cancer in men',
    identifier: 'cancer.org',
    tag: 'K',
    ...dates,
  },
  'acs-recall': {
    title: 'American Cancer Society: called back after a mammogram',
    identifier: 'cancer.org',
    tag: 'K',
    ...dates,
  },
} as const satisfies Readonly<Record<string, Publication>>
