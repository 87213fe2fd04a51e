/** The library's own rules: what a file must hold, which words are linked, what may stand before a gate. */
import { fail } from '@herald/core'
import { describe, expect, test } from 'vitest'
import { libraryTexts, theLibrary } from '../../library-files.ts'
import { catalogueFrom, neighboursOf, readingOrder } from './catalogue.ts'
import { linker } from './glossary.ts'
import { libraryPages } from './pages.tsx'
import { finderOf } from './reader/find.ts'
import { searchIndex } from './search-index.ts'

const catalogue = theLibrary()
const template = '<title></title><body><div id="page"></div></body>'
const pages = libraryPages({ catalogue, template, index: '/search.json' })
const htmlAt = (address: string): string => pages.find((page) => page.address === address)?.html ?? ''
/** The words of a page as a reader gets them. */
const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('a file that is wrong is refused, with what was found and what was expected', () => {
  // biome-ignore format: a table
  const cases: readonly [file: string, find: string, put: string, problem: RegExp][] = [
    ['her2.md',       'title: What is HER2, and what does HER2-positive mean?', 'title: HER2', /title is "HER2", expected a question/],
    ['her2.md',       '## What to ask',            '## Questions',              /0 parts "What to ask", expected one/],
    ['her2.md',       '- Some drugs aim at HER2.', 'Some drugs aim at HER2.',   /"In short" has 2 lines, expected 3/],
    ['her2.md',       'seer22-2017-2021',          'seer23',                    /seer23 is no source/],
    ['her2.md',       'written: 2026-11-21',       'written: last week',        /"written": found "last week", expected a day/],
    ['her2.md',       'clinician: none',           'clinician: Dr Nobody',      /"clinician": found "Dr Nobody", expected one of: none/],
    ['her2.md',       'series: basics',            'series: life',              /says series "life", series.yaml lists it under "basics"/],
    ['chemo.md',      'outOf: 1000',               'outOf: 7',                  /outOf is 7, expected 100 or 1000/],
    ['chemo.md',      'counts: [5]',               'counts: [5, 6]',            /2 counts for 1 groups/],
    ['chemo.md',      'source: leukaemia-nccn-2015', 'source: acs-men',       /nobody of the project has opened acs-men \(tag K\)/],
    ['chemo.md',      'gain: Chemo',               'note2: Chemo',              /expected "gain" \(beside harms\) or "harm"/],
    ['numbers-shown.md', 'counts: [16, 25]',       'counts: [15, 25]',          /the rows make 99, expected 100/],
    ['series.yaml',   'her2-tests,',               '',                          /her2-tests.md stands under no topic/],
    ['series.yaml',   'her2-tests,',               'her3-tests,',               /there is no article her3-tests.md/],
    ['glossary.yaml', 'plain: An X-ray of the breast.', 'text: An X-ray.',      /"plain": found nothing/],
  ]
  test.each(cases)('%s without "%s"', (file, find, put, problem) => {
    const texts = new Map(libraryTexts())
    const before = texts.get(file) ?? ''
    expect(before).toContain(find)
    texts.set(file, before.replace(find, put))
    const read = catalogueFrom(texts)
    expect(read).toEqual(fail(expect.arrayContaining([expect.stringMatching(problem)])))
  })
})

describe('words of the glossary', () => {
  const { html, used } = linker(catalogue.glossary)
  const text = html('Chemo & HER2. HER2-positive cancer, HER2 again; chemo again; error.')
  test('are linked where they first stand, and only there', () => {
    expect(text.match(/<a /g)).toHaveLength(3)
    expect(used().map(({ term }) => term)).toEqual(['chemotherapy', 'HER2', 'HER2-positive'])
  })
  test('"er" inside or beside other words is not ER, and signs are made safe', () => {
    expect(text).toContain('error')
    expect(text).toContain(' &amp; ')
  })
  test('every linked word has its note, and every note is used', () => {
    for (const { address, html: page } of pages) {
      const links = new Set([...page.matchAll(/href="#(word-[^"]+)"/g)].map(([, id]) => id))
      const notes = new Set([...page.matchAll(/<div id="(word-(?!popover)[^"]+)"/g)].map(([, id]) => id))
      expect({ address, notes }).toEqual({ address, notes: links })
    }
  })
})

describe('pages', () => {
  test('one for the topics, one for how we work, and one for every article', () => {
    expect(pages).toHaveLength(catalogue.series.flatMap(({ articles }) => articles).length + 2)
  })
  test('every link inside the library leads to a page, and every place in a page exists', () => {
    const addresses = new Set([...pages.map(({ address }) => address), '/help', '/answers', '/'])
    const broken = pages.flatMap(({ address, html }) =>
      [...html.matchAll(/href="(\/library[^"#]*)?(?:#([^"]+))?"/g)].flatMap(([, to = address, place]) => {
        if (!addresses.has(to)) return [`${address} links to ${to}`]
        return place === undefined || htmlAt(to).includes(`id="${place}"`)
          ? []
          : [`${address}: ${to}#${place}`]
      }),
    )
    expect(broken).toEqual([])
  })
  test('no page has a script or a style of its own in it: the policy forbids both', () => {
    const inline = pages.filter(({ html }) =>
      /<script(?! type="module" crossorigin src)|\sstyle=|\son\w+=/.test(html),
    )
    expect(inline.map(({ address }) => address)).toEqual([])
  })
  test('previous and next follow the reading order, and never lead on to a harder page', () => {
    const order = readingOrder(catalogue).filter(({ about }) => about === 'everyone')
    const walked = [order[0]]
    for (let at = order[0]; at !== undefined; at = neighboursOf(catalogue, at).next) {
      const { next } = neighboursOf(catalogue, at)
      if (next !== undefined) walked.push(next)
    }
    expect(walked.map((article) => article?.slug)).toEqual(order.map(({ slug }) => slug))
  })
  test('every page says who wrote it, who checked it, when it is looked at again, and its sources', () => {
    for (const { address, html } of pages.slice(2)) {
      const words = wordsOf(html)
      expect({ address, says: /Written by the Herald project on \d+ \w+ 2026/.test(words) }).toMatchObject({
        says: true,
      })
      expect(words).toContain('No clinician has checked this yet.')
      expect(words).toMatch(/We look at it again by \d+ \w+ 2027/)
      expect(html).toContain('class="citations')
    }
  })
})

describe('before hard news and before numbers', () => {
  const hard = catalogue.series.flatMap(({ articles }) => articles.filter(({ about }) => about === 'spread'))
  test.each(hard.map((article) => [article.slug, article] as const))(
    '%s is closed until opened',
    (slug, article) => {
      const html = htmlAt(`/library/${slug}`)
      const closed =
        /<details class="disclosure disclosure-button gate-text"[\s\S]*?<\/details><p class="gate-choices">/
      expect(html).toMatch(closed)
      const outside = wordsOf(html.replace(closed, ''))
      for (const { text } of article.parts) expect(outside).not.toContain(text.slice(2, 40))
      expect(outside).not.toMatch(/spread to far parts/)
    },
  )
  test('there are such pages', () => {
    expect(hard.length).toBeGreaterThan(2)
  })
  const living = /\d+ out of 1,?0{2,3} [^.]*\b(?:alive|return|died)\b|\b\d+ out of 100 were alive/i
  test('counts of people alive are on the page that is opened by choice, which asks not to be listed', () => {
    const holding = pages.filter(
      ({ html }) => living.test(wordsOf(html)) || html.includes('<th scope="row">were alive'),
    )
    expect(holding.map(({ address }) => address)).toEqual(['/library/numbers/shown'])
    expect(htmlAt('/library/numbers/shown')).toContain('name="robots" content="noindex"')
  })
  test('what is heard of each drawing of dots is what the table says (PW22)', () => {
    const html = htmlAt('/library/numbers/shown')
    const heard = [...html.matchAll(/aria-label="([^":]+): (\d+) out of 100 ([^"]+)\."/g)]
    const dots = [...html.matchAll(/<svg[^>]*aria-label="[^"]*"[^>]*>([\s\S]*?)<\/svg>/g)].map(
      ([, drawing = '']) => (drawing.match(/<circle[^>]*url\(#/g) ?? []).length,
    )
    expect(heard.length).toBeGreaterThan(6)
    const cells = [...html.matchAll(/<td>(\d+) out of 100<\/td>/g)].map(([, count]) => Number(count))
    for (const [at, [, , count = '', what = '']] of heard.entries()) {
      expect(cells).toContain(Number(count))
      expect(dots[at]).toBe(Number(count))
      expect(html).toContain(`<th scope="row">${what}</th>`)
    }
  })
})

describe('search', () => {
  const find = finderOf(searchIndex(catalogue))
  // biome-ignore format: a table
  const cases: readonly [typed: string, first: string, why: string][] = [
    ['trastuzumab',   '/library/her2-antibodies',           'a drug'],
    ['trastuzimab',   '/library/her2-antibodies',           'one letter wrong'],
    ['herceptin',     '/library/her2-antibodies',           'a brand that the text does not name'],
    ['hercepten',     '/library/her2-antibodies',           'the same, misspelt'],
    ['enhertu',       '/library/antibody-drug-conjugates',  'a brand'],
    ['kadcila',       '/library/antibody-drug-conjugates',  'a brand, misspelt'],
    ['diarhea',       '/library/her2-tablets',              'neither British nor American'],
    ['insurrance',    '/library/paying',                    'a letter too many'],
    ['fertilty',      '/library/pregnancy',                 'a letter missing'],
    ['echocardigram', '/library/heart',                     'long and misspelt'],
    ['lumpectomi',    '/library/surgery',                   'a word that the text does not use'],
    ['excercise',     '/library/moving',                    'a classic'],
    ['my kids',       '/library/family',                    'two words'],
  ]
  test.each(cases)('"%s" finds %s: %s', (typed, first) => {
    expect(
      find(typed)
        .slice(0, 3)
        .map(({ address }) => address),
    ).toContain(first)
  })
  test('nonsense finds nothing, and the page of numbers is never found', () => {
    expect(find('qwxzv')).toEqual([])
    const all = ['numbers', 'alive', 'survival', 'trials'].flatMap((typed) => find(typed))
    expect(all.filter(({ address }) => address.includes('shown'))).toEqual([])
  })
  test('a page behind a gate is found by name, without a line of its text', () => {
    const [hit] = find('metastatic').filter(({ address }) => address === '/library/spread')
    expect(hit).toMatchObject({ gated: true, line: '' })
  })
})
