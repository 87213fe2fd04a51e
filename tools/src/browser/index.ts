export { launchChromium } from './chromium.ts'
export { live, type OpenApp, type OpenPage, openApp, screenshot } from './open-app.ts'
