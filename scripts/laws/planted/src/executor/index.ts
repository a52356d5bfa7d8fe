export { cast } from './run.ts'
