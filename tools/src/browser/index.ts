export { launchChromium } from './chromium.ts'
export { type OpenApp, type OpenPage, openApp, screenshot } from './open-app.ts'
