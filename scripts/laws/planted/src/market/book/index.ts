// no-barrel-below.
export const book = 1
