/** Starts the staff workspace: a page and a bundle of its own. Nothing of it is in the patient's app. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageContext } from '../words/language.tsx'
import { StaffApp } from './app.tsx'
import { staffEnglish } from './language.ts'

const root = document.querySelector('#staff')
if (root === null) throw new Error('staff.html has no element with the id "staff".')
createRoot(root).render(
  <StrictMode>
    <LanguageContext value={staffEnglish}>
      <StaffApp />
    </LanguageContext>
  </StrictMode>,
)
