export interface Gossip {
  readonly id: string
}
export const gossip: Gossip = { id: 'gossip' }
