import { Registry } from 'prom-client'

/** A file of its own, loaded where somebody wants to scrape: in the built program the vendor's names are not on its module itself. */
export const createRegistry = (): Registry => new Registry()
