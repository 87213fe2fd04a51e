/** What is around every page of the library: the header and footer of the app, as plain links. */
import type { ReactNode } from 'react'
import { Footer } from '../kit/footer.tsx'
import { Header } from '../kit/header.tsx'
import { english, LanguageContext } from '../words/language.tsx'
import { type LibrarySay, libraryLocale } from './say.ts'

export function LibraryShell({ say, children }: { readonly say: LibrarySay; readonly children: ReactNode }) {
  return (
    <LanguageContext value={{ ...english, locale: libraryLocale, say }}>
      <a href="#main" className="skip">
        {say('nav-skip')}
      </a>
      <Header route={undefined} />
      <main id="main" className="screen screen-library" tabIndex={-1}>
        {children}
      </main>
      <Footer isPlain />
    </LanguageContext>
  )
}
