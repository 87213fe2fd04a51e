/**
 * Answers to look at in the demonstration, in Herald's own words. No clinician has checked them, and each page says so.
 * The first is what a friend asks: every fact of both seeds that belongs there, corrected as data/seed-coverage.yaml says
 * (A08, A10, B12 to B22, B36 to B46). Figures carry their source. Nothing here is put out with a real database.
 */
import type { Block, PageText } from '@herald/api'

export type DemonstrationAnswer = {
  readonly slug: string
  readonly title: string
  readonly question: string
  readonly short: string
  readonly topic: PageText['topic']
  readonly phase: PageText['phase']
  readonly blocks: readonly Block[]
  readonly ask: readonly string[]
}

const text = (words: string): Block => ({ kind: 'paragraph', text: words })
const fact = (words: string, source: string, title: string): Block => ({
  kind: 'cited',
  text: words,
  source,
  title,
})

const seer = ['seer22', 'SEER Stat Facts, breast subtypes, 2017 to 2021'] as const
const label = ['label', 'US label of trastuzumab, heart table'] as const

export const demonstrationAnswers: readonly DemonstrationAnswer[] = [
  {
    slug: 'what-is-her2-positive-breast-cancer',
    title: 'What is HER2-positive breast cancer, and how does it guide treatment?',
    question:
      'A friend was just told that her breast cancer is HER2-positive. What is it? How does HER2 work? Which medicines are there? How much does it matter for treatment? I heard that it grows fast.',
    short:
      'The cancer cells have far too much of a growth switch called HER2. Drugs can block it, so it changes the plan.',
    topic: 'HER2 treatment',
    phase: 'before treatment',
    blocks: [
      text(
        'It is kind of you to ask for your friend. Many people worry when they hear that this kind grows fast. That was true before there were drugs against it. Today the outlook is much better.',
      ),
      text(
        'HER2 is a protein on the outside of cells. Healthy cells have a little of it. It tells a cell when to grow. In this cancer the cells have far too much, so they are told to grow all the time.',
      ),
      fact(
        'A lab test shows it. HER2-positive means a stain score of 3+. A score of 2+ counts too, if a gene test is also positive.',
        'asco-cap-her2-2018',
        'ASCO/CAP 2018 guide to HER2 tests',
      ),
      fact(
        'About 14 out of 100 breast cancers are HER2-positive. Most of these can also use hormones to grow.',
        ...seer,
      ),
      text(
        'Drugs against HER2 work in three ways. Some hold on to HER2 from the outside, such as trastuzumab and pertuzumab. Some carry chemo right into the cell, such as T-DM1 and T-DXd. Some are tablets that turn the signal off from inside, such as tucatinib and neratinib.',
      ),
      text(
        'HER2 guides the plan. Many people have chemo with drugs against HER2 first, and then surgery. Some with a small tumour have surgery first. After surgery the drugs against HER2 go on.',
      ),
      fact(
        'The whole time on these drugs is often 1 year. That is 18 doses, one every 3 weeks, with those before surgery counted.',
        'pathway',
        'Herald, treatment pathway',
      ),
      text(
        'If some cancer is left at surgery, the drug may change. If the cancer also uses hormones, hormone treatment is advised too, most often for years.',
      ),
      text(
        'These drugs have side effects. The heart is checked before and during them, because heart cells have some HER2 too. With the first drip some people get a fever or chills. Pertuzumab can cause loose stools.',
      ),
      fact(
        'Heart failure depends on the plan. In one trial it came to 2 out of 100 people with these drugs after one kind of chemo. It came to fewer than 1 out of 100 with another kind.',
        ...label,
      ),
      text(
        'Fever at any later time needs a call at once, day or night. We do not know from here which plan fits your friend. That rests on the size, the lymph nodes, hormones, her heart and what matters to her.',
      ),
    ],
    ask: [
      'What was the HER2 score, and was a gene test done?',
      'Does the cancer also use hormones?',
      'Is surgery or drug treatment first, and why?',
      'Which drugs against HER2 are in the plan, and for how long?',
      'How often will the heart be checked?',
    ],
  },
  {
    slug: 'why-is-my-heart-checked',
    title: 'Why is my heart checked during HER2 treatment?',
    question: 'My team wants a heart scan every three months while I have trastuzumab. Why is that?',
    short: 'Heart cells have some HER2 too. A scan can see a change early, often before you feel it.',
    topic: 'side effects',
    phase: 'early treatment',
    blocks: [
      text('It is natural to wonder about this. The scan does not mean that something is wrong.'),
      text(
        'Drugs against HER2 can make the heart pump less well for a time. A scan before and during treatment sees this early. Then your team can pause the drug or help the heart.',
      ),
      fact(
        'In one trial, 59 of the 73 people whose heart was affected got better.',
        'hera',
        'HERA trial, heart safety',
      ),
      text(
        'Call your team now if you get short of breath or your legs swell. Call too if your weight jumps in a day.',
      ),
    ],
    ask: ['When is my next heart scan?', 'What number was my last scan, and what would make you pause?'],
  },
  {
    slug: 'will-i-lose-my-hair',
    title: 'Will I lose my hair with trastuzumab?',
    question: 'I start chemo with trastuzumab soon. Does trastuzumab make my hair fall out?',
    short: 'Trastuzumab alone mostly does not. The chemo beside it often does, and it mostly grows back.',
    topic: 'side effects',
    phase: 'early treatment',
    blocks: [
      text('Hair loss is hard for many people, so it is good to ask before.'),
      text(
        'Hair loss comes mostly from the chemo drug, not from trastuzumab. It mostly starts in the third week. Hair mostly grows back after chemo ends, while trastuzumab goes on.',
      ),
      text('A cold cap can help some people keep some hair. Not every clinic has one.'),
    ],
    ask: ['Does my chemo cause hair loss?', 'Is there a cold cap here, and does it fit my plan?'],
  },
  {
    slug: 'do-i-need-hormone-treatment',
    title: 'My cancer is HER2-positive and uses hormones. Do I need hormone treatment too?',
    question:
      'My report says ER positive and HER2-positive. I read that hormone treatment does not work for HER2-positive cancer. Is that so?',
    short:
      'No. When the cancer also uses hormones, hormone treatment is advised along with drugs against HER2.',
    topic: 'hormone treatment',
    phase: 'after surgery',
    blocks: [
      text('It is confusing when pages say different things. This one is worth getting right.'),
      fact(
        'About 10 out of 100 breast cancers are HER2-positive and also use hormones. Only about 4 out of 100 are HER2-positive and do not.',
        ...seer,
      ),
      text(
        'When the report says ER or PR positive, hormone treatment is advised, most often for years. It comes on top of the drugs against HER2, and it can run beside radiation.',
      ),
    ],
    ask: ['What were my ER and PR results?', 'Which hormone treatment fits me, and for how long?'],
  },
  {
    slug: 'can-i-work-during-treatment',
    title: 'Can I work during treatment?',
    question: 'I have a desk job. Can I go on working while I have chemo and drugs against HER2?',
    short: 'Many people do some work. The days after chemo are often the hardest, and plans can bend.',
    topic: 'daily life',
    phase: 'early treatment',
    blocks: [
      text('Work can mean money, rhythm and being yourself. So this matters.'),
      text(
        'Many people work less in the first days after chemo, and more in the days before the next one. After chemo ends, drugs against HER2 alone are mostly easier to live with.',
      ),
      text(
        'While your white cells are low, infections come more easily. Work from home can help then. If you have a fever, call your team at once, also at work.',
      ),
    ],
    ask: ['On which days will I feel it most?', 'Can you write a note for my work?'],
  },
]
