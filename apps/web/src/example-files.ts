/** Where the example records are served, and the day as of which they are read: they end in November 2026. */
import { expectedAsOf } from '@herald/examples/expected'

export const exampleDay = expectedAsOf

export const exampleFolder = 'examples/records'

export const exampleAddress = (file: string): string => `/${exampleFolder}/${file}`
