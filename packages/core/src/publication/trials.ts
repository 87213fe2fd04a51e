/** Sources of the trial registry's data shape and of published figures on trial matching. */
import type { Publication } from './publication.ts'

export const trialsSources = {
  'clinicaltrials-gov-api-v2': {
    title: 'ClinicalTrials.gov API version 2: study data structure and recruitment status',
    identifier: 'clinicaltrials.gov/data-api/api',
    tag: 'K',
    checkedOn: '2026-11-21',
    reviewBy: '2027-11-21',
    licence:
      'Text of the registry is public (United States National Library of Medicine). It asks for attribution to ClinicalTrials.gov, the day of the data, and saying so when it was changed.',
  },
  trialgpt: {
    title:
      'Jin Q et al. Matching patients to clinical trials with large language models. Nat Commun 2024;15:9074',
    identifier: '10.1038/s41467-024-53081-z',
    tag: 'K',
    checkedOn: '2026-11-21',
    reviewBy: '2027-11-21',
    licence: '',
  },
  'ecog-performance-status': {
    title:
      'Oken MM et al. Toxicity and response criteria of the Eastern Cooperative Oncology Group. Am J Clin Oncol 1982;5:649',
    identifier: '',
    tag: 'K',
    checkedOn: '2026-11-21',
    reviewBy: '2027-11-21',
    licence: '',
  },
} as const satisfies Readonly<Record<string, Publication>>
