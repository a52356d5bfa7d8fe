/** core: a door that does not say its five things. door-says-five-things. */
export * from './noun.ts'
