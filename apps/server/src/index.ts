export { type Running, type StartError, type StartOptions, start } from './start.ts'
