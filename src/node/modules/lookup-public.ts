import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from '../../core/public-address.ts'

/** Names are looked up here, once, and what was found is what is connected to: a name can't change its mind between check and use. */
export const lookupPublic: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0)
    const strange = found.find(({ address }) => !isPublicAddress(address))
    if (strange) return done(new Error(`${host} is ${strange.address}, which is no public address`), '', 0)
    if (options.all) return done(null, found)
    return done(null, found[0]?.address ?? '', found[0]?.family ?? 0)
  })
}
