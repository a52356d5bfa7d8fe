/** Whether others can dial this node, as its peers found by trying. */
export type Reachability =
  /** At these addresses, from outside. */
  | { readonly state: 'reachable'; readonly addrs: readonly string[]; readonly asked: number }
  /** Peers tried and did not get through: a NAT or a firewall. It can still dial, and be reached over a relay: those addresses, if it has one. */
  | { readonly state: 'hidden'; readonly relays: readonly string[]; readonly asked: number }
  /** Nobody could be asked yet, or this node does not listen. */
  | { readonly state: 'unknown' }
