export { type Maintenance, type MaintenanceResult, maintain } from './maintenance/run.ts'
export { type Running, type StartError, type StartOptions, start } from './start.ts'
