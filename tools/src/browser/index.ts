export { launchChromium } from './chromium.ts'
export { type Mailbox, openMailbox } from './mailbox.ts'
export { live, type OpenApp, type OpenPage, openApp, screenshot } from './open-app.ts'
