// Broken on purpose in three ways: process.env, a cast without its why, an import that leads nowhere.
export const home = process.env['HOME']
export const cast = JSON.parse('1') as number

// @ts-expect-error: resolvable
export const nowhere = () => import('./nowhere.ts')
