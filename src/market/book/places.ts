/** How near two nodes are, in points of §4.2: the same address, the same small block, the same large block, elsewhere. */
const SAME_ADDRESS = 10_000
const SAME_SMALL_BLOCK = 7_500
const SAME_LARGE_BLOCK = 5_000
/** More addresses than this say nothing about where a node is. */
const MAX_PLACES = 4

/** Where a node says it is on the public internet: an address, and the blocks it lies in (IPv4 /24 and /16, IPv6 /48 and /32). */
export interface Place {
  readonly address: string
  readonly small: string
  readonly large: string
}

/** Places of multiaddrs. Private, loopback and link-local addresses and names have none: they are near to everything, hence to nothing. */
export function placesOf(addrs: readonly string[]): readonly Place[] {
  const places: Place[] = []
  for (const addr of addrs) {
    const place = placeOf(addr)
    if (place && places.length < MAX_PLACES) places.push(place)
  }
  return places
}

function placeOf(addr: string): Place | undefined {
  if (!addr.startsWith('/ip')) return undefined // names, relays
  const end = addr.indexOf('/', 5)
  const host = end < 0 ? addr.slice(5) : addr.slice(5, end)
  if (addr.startsWith('4/', 3)) return placeOfIp4(host)
  return addr.startsWith('6/', 3) ? placeOfIp6(host) : undefined
}

const IP4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/

function placeOfIp4(host: string): Place | undefined {
  const parts = IP4.exec(host)
  if (!parts) return undefined
  const [a, b, c, d] = [Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4])]
  if (Math.max(a, b, c, d) > 255) return undefined
  const local = a === 0 || a === 10 || a === 127 || a >= 224 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168)
  const shared = (a === 169 && b === 254) || (a === 100 && b >= 64 && b < 128)
  return local || shared ? undefined : { address: host, small: `${a}.${b}.${c}`, large: `${a}.${b}` }
}

function placeOfIp6(host: string): Place | undefined {
  const [a = '', b = '', c = ''] = host.toLowerCase().split(':')
  const groups = [a, b, c].map((group) => Number.parseInt(group, 16))
  // 2000::/3 is what is routed today; `::` inside the first three groups is not.
  if (groups.some(Number.isNaN) || (groups[0] ?? 0) >> 13 !== 1) return undefined
  const [x, y, z] = groups
  return { address: host.toLowerCase(), small: `${x}:${y}:${z}`, large: `${x}:${y}` }
}

/** Points for the nearest pair. */
export function nearness(a: readonly Place[], b: readonly Place[]): number {
  let best = 0
  for (const x of a) for (const y of b) best = Math.max(best, pairNearness(x, y))
  return best
}

function pairNearness(x: Place, y: Place): number {
  if (x.large !== y.large) return 0
  if (x.small !== y.small) return SAME_LARGE_BLOCK
  return x.address === y.address ? SAME_ADDRESS : SAME_SMALL_BLOCK
}
