import { join } from 'node:path'

/** Both lie in the data folder of the network, and only their owner may read them. */
export const socketPath = (folder: string): string => join(folder, 'control.sock')
export const tokenPath = (folder: string): string => join(folder, 'control.token')
