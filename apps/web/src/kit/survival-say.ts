/** The sentences around the survival numbers: they come with the numbers, not with the page. */
import { sentences } from '@herald/content-en/screens/survival'
import type { Say } from '../words/say.ts'
import { useScreenSay } from '../words/use-screen-say.ts'

export const useSurvivalSay = (): Say => useScreenSay(sentences)
