/** Invented trials for tests of the trials screen, in the shape of the registry's records. No such trial exists. */
type Made = {
  readonly n: number
  readonly title: string
  readonly status?: string
  readonly day?: string
  readonly text: readonly string[]
  readonly place?: readonly [city: string, lat: number, lon: number]
}

const record = ({ n, title, status, day, text, place }: Made): unknown => ({
  protocolSection: {
    identificationModule: { nctId: `NCT9000000${n}`, briefTitle: title },
    statusModule: {
      ...(status === undefined ? {} : { overallStatus: status }),
      lastUpdatePostDateStruct: { date: day ?? '2026-11-10' },
    },
    conditionsModule: { conditions: ['Breast Cancer'] },
    armsInterventionsModule: { interventions: [{ name: 'Made drug' }] },
    eligibilityModule: { sex: 'ALL', minimumAge: '18 Years', eligibilityCriteria: text.join('\n') },
    contactsLocationsModule: {
      centralContacts: [{ name: 'Invented trial office', phone: '000 000' }],
      ...(place === undefined
        ? {}
        : {
            locations: [
              {
                facility: 'Invented hospital',
                city: place[0],
                country: 'Nowhere',
                status: 'RECRUITING',
                geoPoint: { lat: place[1], lon: place[2] },
              },
            ],
          }),
    },
  },
})

const inclusion = ['Inclusion Criteria:', '']
const made: readonly Made[] = [
  {
    n: 1,
    title: 'Invented study of a walking plan during treatment for HER2-positive breast cancer',
    status: 'RECRUITING',
    text: [...inclusion, '* HER2-positive breast cancer'],
    place: ['Northtown', 10, 10],
  },
  {
    n: 2,
    title: 'Invented study of made drug in HER2-positive breast cancer',
    status: 'RECRUITING',
    day: '2026-01-05',
    text: [...inclusion, '* HER2-positive breast cancer', '* LVEF ≥ 50% by echocardiography'],
    place: ['Southtown', -10, 10],
  },
  {
    n: 3,
    title: 'Invented study of made drug before surgery, trastuzumab deruxtecan compared',
    status: 'NOT_YET_RECRUITING',
    text: [
      ...inclusion,
      '* HER2-positive breast cancer',
      '* LVEF ≥ 55%',
      '* At least two prior lines of anti-HER2 therapy',
      '* A rule that no reader knows',
    ],
  },
  {
    n: 4,
    title: 'Invented study of made drug in triple-negative breast cancer',
    status: 'RECRUITING',
    text: [...inclusion, '* Triple-negative breast cancer', '* Age ≤ 30 years'],
  },
  {
    n: 5,
    title: 'Invented study that is closed',
    status: 'COMPLETED',
    text: [...inclusion, '* HER2-positive breast cancer'],
  },
  {
    n: 6,
    title: 'Invented study of which nobody said whether it is open',
    text: [...inclusion, '* HER2-positive breast cancer'],
  },
]

/** A page of the registry, as a download has it. */
export const exampleTrials = JSON.stringify({ studies: made.map(record) })
