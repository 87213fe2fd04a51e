export { english } from './messages.generated.ts'
