/**
 * Where Herald says what the two seed pages said, asked, advised or promised, and how that is checked.
 *
 * One row an id of `cases/seed-coverage/seed-coverage.yaml`. A row holds the places that must pass the item's acceptance check: an
 * article, an answer of the brief, or the file that builds or enforces it. `open` is an item that Herald does not cover yet, and why.
 */

export type Place =
  | { readonly kind: 'article'; readonly slug: string; readonly says: RegExp }
  /** Some sentence of this answer, in whichever file it stands. */
  | { readonly kind: 'answer'; readonly question: string; readonly says: RegExp }
  | { readonly kind: 'file'; readonly path: string; readonly holds: RegExp }
  | { readonly kind: 'open'; readonly why: string }

export type SeedRow = readonly [id: string, ...places: Place[]]

const article = (slug: string, says: RegExp): Place => ({ kind: 'article', slug, says })
const answer = (question: string, says: RegExp): Place => ({ kind: 'answer', question, says })
const file = (path: string, holds: RegExp): Place => ({ kind: 'file', path, holds })
const open = (why: string): Place => ({ kind: 'open', why })

/** Where the server makes the published answers. */
const pages = 'apps/server/src/http'
const library = 'apps/web/src/library'

// biome-ignore format: a table
export const seedRows: readonly SeedRow[] = [
  ['q01', answer('question-q01', /How sure is it that my cancer is HER2-positive\?/), answer('q01', /gene test/)],
  ['q02', answer('question-q02', /Where is my cancer\?/), answer('q02', /not looked for/i)],
  ['q03', answer('question-q03', /What stage is it\?/), answer('q03', /does not tell what will happen to one person/)],
  ['q04', answer('question-q04', /What treatments could I have\?/), answer('q04', /guidelines list first/)],
  ['q05', answer('question-q05', /Which treatment may suit me best\?/), answer('q05', /does not pick a treatment/)],
  ['q06', answer('question-q06', /How soon should treatment start\?/), answer('q06', /second opinion/)],
  ['q07', answer('question-q07', /How may treatment make me feel\?/), answer('q07', /Fever of 38\.0/)],
  ['q08', answer('question-q08', /Is there a trial I could ask about\?/), answer('q08', /leave a trial at any time/)],
  ['q09', answer('question-q09', /Can I work during treatment\?/), answer('q09', /letter for my employer/)],
  ['q10', answer('question-q10', /Do I need my breast removed\?/), answer('q10', /live as long after either one/)],
  ['q11', answer('question-q11', /Do I need radiation\?/), answer('q11', /comes after chemo/)],
  ['q12', answer('question-q12', /Do I need chemo\?/), answer('q12', /shorter course/i)],
  ['q13', answer('question-q13', /Do I need hormone treatment\?/), answer('q13', /That is not right when ER or PR is positive/)],
  ['q14', answer('question-q14', /Will it be paid for\?/), answer('q14', /cannot promise what your plan pays/)],
  ['q15', answer('question-q15', /What if treatment does not work\?/), answer('q15', /There are more treatments/)],

  ['A01', file('apps/web/src/app.tsx', /href="#main" className="skip"/), file(`${library}/library-shell.tsx`, /href="#main" className="skip"/)],
  ['A02', file(`${library}/article-page.tsx`, /className="crumb"[\s\S]*libraryAddress/), file(`${library}/topics-page.tsx`, /library-title/)],
  ['A03', file(`${library}/article-page.tsx`, /aria-current="page"/)],
  ['A04', file('apps/web/src/library.browser.test.ts', /fontSize = '200%'/), file('apps/web/src/kit/text-size.tsx', /set\(\{ \.\.\.settings, text \}\)/), file('apps/web/src/settings/settings.ts', /localStorage/)],
  ['A05', file('packages/brief/src/brief.ts', /'q01',\s+'q02',[\s\S]*'q15',/), file('content/en/src/screens/visit.ftl', /question/i)],
  ['A06', article('her2', /Cancers differ in how fast they grow/)],
  ['A07', answer('q01', /The result matters a lot/), answer('q01', /in between/), answer('q01', /found no HER2 test/)],
  ['A08', article('hormone-treatment', /For most people that is not right.*about 71 also have hormone receptors.*Between 1 and 10 percent of cells, nobody is sure/s), answer('q13', /about 71 have hormone receptors/), answer('q13', /Between 1 and 10 percent/)],
  ['A09', article('her2-drugs', /They are called targeted treatment/), article('her2', /targeted treatment/)],
  ['A10', article('her2', /fastens on to HER2 from outside.*calls the body's guards.*carries chemo.*turns the signal off.*heart cells carry some HER2/s)],
  ['A11', article('her2', /When they block HER2, it can no longer help the cancer grow/)],
  ['A12', article('numbers-shown', /counts: \[84, 75\]/), article('numbers-shown', /B-31 and N9831/)],
  ['A13', article('support', /can feel like too much/), article('support', /help page/)],
  ['A14', article('choosing', /You have a say, and you can say no/), article('choosing', /you are not to blame/)],
  ['A15', article('support', /## Facts.*How to ask.*## Someone to talk to.*How to ask.*## Hands.*How to ask/s), article('support', /crisis line/)],
  ['A16', article('support', /feel less alone and cope better/), article('support', /not known to change how long people live/)],
  ['A17', article('support', /Here is a list to hand out.*- Drive me.*- Cook/s)],
  ['A18', article('side-effects', /Listen to your body when you are tired.*Never use that as a reason to wait/s)],
  ['A19', article('moving', /## Start low.*5 to 10 minutes.*add strength.*## When to rest.*fever.*## Stop signs/s)],
  ['A20', article('eating', /Small meals every few hours.*5 percent in a month.*cannot eat or drink for a day/s), answer('q07', /small meals every few hours/)],
  ['A21', article('what-to-expect', /counts: \[64, 33\]/)],
  ['A22', article('choosing', /Plan the treatment together with your team/), file('packages/brief/src/generated-people.test.ts', /ask, sources/)],
  ['A23', article('how-found', /easier to treat when it is found early.*Nobody is to blame/s)],
  ['A24', answer('q15', /usually cannot be cured. It can often be held for years/), answer('q15', /plan B/), answer('q15', /Care that eases symptoms can start early/), article('spread', /usually cannot be cured. It can often be held for years/), article('coming-back', /There are treatments if cancer comes back/)],
  ['A25', answer('q08', /Are there extra visits, tests or costs/), article('trials', /Who gets the new drug, and who decides/)],
  ['A26', answer('q08', /a computer picks/), answer('q08', /Nobody can promise that a new drug is better/), answer('q08', /leave a trial at any time/), article('trials', /randomised.*Nobody can promise that the new one is better/s)],
  ['A27', file(`${library}/article-page.tsx`, /rel="prev"[\s\S]*rel="next"/)],
  ['A28', article('other-tests', /## The biopsy/), article('surgery', /Which operations/), article('reconstruction', /rebuilt/), article('how-found', /Know what is normal for your breast or chest.*no longer teach monthly checks/s)],
  ['A29', file(`${library}/how-page.tsx`, /href="\/ask"/), file('apps/web/src/library.browser.test.ts', /\['Ask a doctor', '\/ask'\]/)],
  ['A30', article('after-treatment', /Guidance in the US \(NCCN, its principles\).*yearly mammogram is usual.*Other countries/s)],
  ['A31', article('how-found', /Most people whom screening calls back do not have cancer.*If you have had breast cancer, or have a new sign, it does not apply/s)],
  ['A32', article('what-changed', /## 2026.*15 May.*## 2025/s)],
  ['A33', article('smoking', /helps wounds, heart and lungs/)],
  ['A34', article('genes', /BRCA raises the chance of cancer in the ovaries.*risk tools for healthy people do not fit you/s)],
  ['A35', article('men', /Men have breast tissue.*which words they will use for your chest/s), file(`${library}/measured.ts`, /wom\[ae\]n/)],
  ['A36', file(`${library}/about-article.tsx`, /library-who-written[\s\S]*library-who-clinician[\s\S]*library-who-reader[\s\S]*library-who-again[\s\S]*library-sources/)],
  ['A37', file('apps/server/src/http/server.ts', /defaultSrc: \["'none'"\]/), file('apps/web/src/library.browser.test.ts', /strayRequests\(\)\)\.toEqual\(\[\]\)/)],

  ['B01', file('apps/web/src/menu.ts', /path: '\/ask',\s+words: 'menu-ask',\s+group: 'talk',\s+isMain: true/), file('apps/web/src/ask/asking.ts', /\{ kind: 'before' \},\s+\.\.\.dangerQuestions\.map[\s\S]*\{ kind: 'write' \}/), file(`${pages}/public-frame.ts`, /href="\/ask"/)],
  ['B02', file(`${pages}/public-list.ts`, /function topicTree/), file(`${pages}/public-frame.ts`, /export const trail/), file(`${pages}/public-pages.test.ts`, /the trail, down to its topic and time/), file(`${pages}/public-list.ts`, /select name="phase"/)],
  ['B03', file('apps/web/src/staff/moderate/rewrite-form.tsx', /staff-rewrite-title/), file('packages/workflow/src/publication/rules.ts', /id: 'B3'[^\n]*'title set'/), file('apps/server/src/http/api.database.test.ts', /questions\/\$\{slug\}/)],
  ['B04', file('content/en/src/screens/questions.ftl', /What “checked” means[\s\S]*agreed to share it before the answer, and again when she had read this exact text/), file('packages/workflow/src/publication/rules.ts', /id: 'B5'[^\n]*by: 'approve rewrite'[^\n]*needs: asked/), file('packages/workflow/src/publication/walk-publication.test.ts', /\[B5\] nothing is public without her yes to this very text and both checks/)],
  ['B05', file(`${pages}/public-pages.test.ts`, /name, role, field and country[\s\S]*who registers the writer/)],
  ['B06', file('packages/workflow/src/permission/matrix.ts', /\['approve',.*'not a writer'/)],
  ['B07', file(`${pages}/public-pages.test.ts`, /the day of publication and the next look/), file('packages/workflow/src/publication/rules.ts', /id: 'B10', from: \['under_review'\], event: 'timer T11 overdue', by: 'system', to: 'hidden', effects: \[\{ kind: 'page out', is: 'hidden' \}/), file('apps/server/src/commands/place-page.ts', /case 'hidden':\s+return hidePage/)],
  ['B08', file('apps/web/src/ask/preview-page.tsx', /previewYes/), file('packages/workflow/src/publication/rules.ts', /id: 'B5'[^\n]*'hash is that of the text'/)],
  ['B09', article('friends', /cannot tell you about your friend's own case/), article('friends', /will not show you your friend's own facts without their say/), file('apps/web/src/ask/before-page.tsx', /ask-about-me[\s\S]*ask-about-someone/), file('apps/server/src/http/danger.database.test.ts', /facts of someone else/)],
  ['B10', article('her2', /HER2-positive means that the cancer cells have far too much of it/)],
  ['B11', article('her2', /## What HER2 does/), article('her2', /!\[Two cells side by side/)],
  ['B12', article('her2-drugs', /This list is of 20 November 2026.*Trastuzumab.*Pertuzumab.*Margetuximab.*T-DM1.*T-DXd.*Neratinib.*Tucatinib/s)],
  ['B13', article('her2-drugs', /How much HER2 matters for the choice/), answer('q04', /It depends on HER2|drugs that aim at HER2/)],
  ['B14', article('her2', /It makes sense to worry about that.*the outlook is much better.*you choose if you see them/s), article('numbers-shown', /counts: \[94\]/)],
  ['B15', file('apps/web/src/staff/work/reply-pane.tsx', /withOpening\(before, opening\)/), file('content/en/src/screens/staff.ftl', /staff-open-me = You wrote/)],
  ['B16', article('her2', /Normal cells have HER2 too.*far too much HER2/s), article('her2-tests', /2\+ means in between.*3\+ means HER2-positive/s), answer('q01', /protein test \(IHC\) says/)],
  ['B17', answer('q01', /tells cancer cells to grow/), article('her2', /It tells them to grow/)],
  ['B18', article('her2', /about 14 are HER2-positive/), answer('q01', /about 14 are HER2-positive/)],
  ['B19', answer('q05', /what matters to you/), article('choosing', /what you want/)],
  ['B20', article('what-to-expect', /This is usual from about 2 cm \(0\.8 inch\), or when nodes hold cancer/), article('her2-drugs', /15 May 2026/)],
  ['B21', article('what-to-expect', /one year in all. That is 18 doses/), article('what-to-expect', /If cancer was left at surgery, the drug after it may change/)],
  ['B22', article('what-to-expect', /paclitaxel each week for 12 weeks, with trastuzumab/)],
  ['B23', article('hormone-treatment', /hormone treatment is recommended.*5 to 10 years/s), article('hormone-treatment', /Oestrogen or progesterone can help a cancer grow/)],
  ['B24', article('what-to-expect', /A cycle can be 1, 2 or 3 weeks long. Some tablets you take each day/)],
  ['B25', article('what-to-expect', /4 to 6 weeks later. A later start still helps. If more than 60 days/)],
  ['B26', article('radiation', /It comes after chemo. HER2 drugs and hormone tablets can go on/), answer('q11', /comes after chemo/)],
  ['B27', article('chemo', /Tiredness.*Feeling sick.*sore mouth.*Hair loss.*Numb or tingling.*Nails/s)],
  ['B28', article('chemo', /lowers the white cells that fight germs.*38\.0 °C.*shake with cold or feel very ill/s), answer('q07', /Fever of 38\.0 °C or more, or shaking chills/)],
  ['B29', article('pregnancy', /Chemo can bring early menopause. You can save eggs or embryos first.*rests the ovaries/s), article('what-to-expect', /Ask about having children before the first chemo/)],
  ['B30', article('heart', /larger with an anthracycline.*about every 3 months/s)],
  ['B31', article('chemo', /counts: \[5\]/), article('chemo', /7 of the 8 people with leukaemia/), article('after-treatment', /If you had none, this hardly applies to you/)],
  ['B32', article('chemo', /So most people have both/), answer('q12', /HER2 drugs were tested together with chemo|chemo is often part of the plan/)],
  ['B33', article('chemo', /Above 10 mm \(0\.4 inch\), or when nodes hold cancer.*recommend.*From 6 to 10 mm it is usual. At 5 mm.*a choice to weigh/s)],
  ['B34', article('chemo', /At 5 mm \(0\.2 inch\) or less it is a choice to weigh/)],
  ['B35', article('choosing', /Treatment depends on the cancer, on your health and on what you want/)],
  ['B36', article('her2-antibodies', /during the first drip or within a day.*A fever later on is never put down to the antibody/s), article('her2-antibodies', /counts: \[2\]/)],
  ['B37', article('heart', /counts: \[4, under 1\].*counts: \[2, under 1, under 1\].*counts: \[under 1\]/s), article('heart', /mixes many plans/)],
  ['B38', article('heart', /In the trial HERA, about 81 out of 100 people with a heart event got better. This is not so for harm from an anthracycline/)],
  ['B39', article('her2-antibodies', /Pertuzumab joins it before surgery from about 2 cm or with nodes.*pertuzumab did not help in a large trial/s)],
  ['B40', article('her2-antibodies', /counts: \[71, 45\]/), article('her2-antibodies', /come mainly from the chemo/)],
  ['B41', article('her2-drugs', /One must never stand in for another/), file('content/en/articles/glossary.yaml', /It is not the same as plain trastuzumab/)],
  ['B42', article('antibody-drug-conjugates', /T-DM1 for this since 2019.*T-DXd held the cancer back better.*15 May 2026/s), article('numbers-shown', /counts: \[92, 84\]/)],
  ['B43', article('her2-drugs', /T-DXd.*Neratinib.*Tucatinib.*Palbociclib/s), article('her2-drugs', /shot under the skin/), article('her2-drugs', /biosimilars/)],
  ['B44', file('apps/server/src/lint/fits-asker.test.ts', /what does not fit stops the way to review/), file('packages/workflow/src/case/rules.ts', /const draftChecks[^=]*= \[[^\]]*'fits the asker'/)],
  ['B45', file('packages/workflow/src/case/rules.ts', /no follow-up yet/)],
  ['B46', file('content/en/src/screens/questions.ftl', /same signs can mean different things in two people\. See a doctor/), file(`${pages}/public-pages.ts`, /class="danger"><a href="\/help">/)],
  ['B47', file('packages/workflow/src/case/rules.ts', /id: 'W10'[^\n]*needs: \['competent'/), file('packages/workflow/src/case/rules.ts', /const approvalChecks[^=]*= \[[^\]]*'competent'/), file('apps/server/src/commands/answer.ts', /competent: yesNo\([^)]*topics\.includes\(stored\.topic\)/)],
  ['B48', file(`${pages}/public-pages.ts`, /function card[\s\S]*who-others/), file('apps/server/src/store/pages-by.ts', /pagesBy/)],
  ['B49', file('apps/web/src/ask/asking.ts', /isAdult: false,\s+privacySeen: false,[\s\S]*shared: \[\],\s+mayPublish: false,\s+phone: ''/), file('apps/web/src/ask/check-page.tsx', /mayPublish/)],
  ['B50', file('packages/workflow/src/clock/timers.ts', /key: 'T1'[\s\S]*key: 'T6 late'/), file('apps/web/src/ask/words.ts', /'case-late'/), file('apps/web/src/ask/ask.browser.test.ts', /\^Answer by/), file('packages/workflow/src/case/news.test.ts', /the minute it is late/), file('apps/server/src/http/service-report-page.ts', /on time/)],
  ['B51', file('content/en/src/app.ftl', /Herald does not replace your care team/)],
  ['B52', file('packages/brief/src/generated-people.test.ts', /ask, sources/), file(`${library}/article.ts`, /'ask'/)],
  ['B53', file('apps/web/src/kit/header.tsx', /className="help-link"/)],
  ['B54', file('content/en/src/screens/how.ftl', /how-heading = How we write and check/), file('apps/web/src/library.browser.test.ts', /who writes and who checks is one link away/)],
  ['B55', file('apps/server/src/http/server.ts', /connectSrc: \["'self'"\]/), file('apps/web/src/served-page.browser.test.ts', /asks nobody else for anything/)],
  ['B56', file(`${pages}/public-list.ts`, /<form action="\/questions" method="get" role="search">/), file('apps/server/src/http/public-pages.test.ts', /keeps the filters in a form that any browser sends/)],
  ['B57', file('packages/workflow/src/publication/rules.ts', /event: 'fact_changed'[^\n]*to: 'under_review'/), file('packages/workflow/src/publication/rules.ts', /event: 'timer T11'[^\n]*to: 'under_review'/), file('apps/server/src/commands/step-case.ts', /kind: 'fact_changed'/), open('a correction of the answer calls its page back; a change in a source of our own list does not yet')],
  ['B58', file(`${library}/counts.ts`, /read\.oneOf\('source', sources\)/)],
  ['B59', file('packages/workflow/src/index.ts', /redFlagsIn/)],
  ['B60', file('apps/web/src/staff/work/meter.tsx', /staff-grade/), file('apps/server/src/lint/lint.ts', /const highestGrade = 8/), file('packages/workflow/src/case/rules.ts', /const draftChecks[^=]*= \[[^\]]*'reading grade fits'/)],
]

/** What the seeds said and is wrong today: no article and no answer may say it. */
// biome-ignore format: a table
export const wrongToday: readonly (readonly [id: string, pattern: RegExp])[] = [
  ['A08', /(?<!read that )HER2-positive cancers? (?:do|does) not respond (?:well )?to hormon/i],
  ['A12', /\bgreatly\b|much less likely to (?:come back|return)/i],
  ['A14', /you are in control/i],
  ['A21', /do(?:es)? very well (?:on|with) (?:targeted|HER2)/i],
  ['A31', /most odd (?:test )?results/i],
  ['A35', /\bwomen with breast cancer\b/i],
  ['B14', /\baggressive\b/i],
  ['B18', /\b(?:one|1) in (?:five|5)\b|\b20 out of 100 breast cancers/i],
  ['B36', /(?:most common|main) side effect of trastuzumab is fever/i],
  ['B37', /3 to 5 (?:%|percent|per cent)/i],
]
