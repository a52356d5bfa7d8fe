export const chainValue = 1
