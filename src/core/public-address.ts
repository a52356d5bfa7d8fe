import { BlockList, isIP } from 'node:net' // its tables of addresses; nothing is opened or sent

/** Not the public internet: IANA's special-purpose address registries (RFC 6890 and its updates). */
const V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3]
] as const
/** Of the rest only 2000::/3 is in use; these are in it, and lead elsewhere. */
const V6 = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20]
] as const

// Two lists: in one, an IPv4 address would be looked for among the IPv6 nets too, as ::ffff:a.b.c.d.
const [special4, special6] = [new BlockList(), new BlockList()]
for (const [net, bits] of V4) special4.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of V6) special6.addSubnet(net, bits, 'ipv6')

/** Whether anybody on the internet is meant by it. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return false
  return family === 4 ? !special4.check(address, 'ipv4') : !special6.check(address, 'ipv6')
}
