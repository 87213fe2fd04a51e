/** The sentences about a report that was read: they come with the screens that show one. */
import { sentences } from '@herald/content-en/screens/report'
import type { Say } from '../words/say.ts'
import { useScreenSay } from '../words/use-screen-say.ts'

export const useReportSay = (): Say => useScreenSay(sentences)
