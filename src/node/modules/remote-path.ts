/** Whether a file is elsewhere and has to be fetched. */
export const isRemote = (path: string): boolean => /^(ipfs|https?):\/\//.test(path)
