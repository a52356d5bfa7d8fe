import { ServicesError } from '../errors.ts'

export const down = (name: string, what: string): ServicesError =>
  new ServicesError({ code: 'SERVICES_BACKEND_DOWN', backend: name }, `the service ${name} ${what}`)
