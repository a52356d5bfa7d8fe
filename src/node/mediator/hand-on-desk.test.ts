import { expect, test } from 'vitest'
import type { CaseEvent, SeatOnChain } from '../../chain/index.ts'
import { aCertificate, aDeal } from '../../chain/signing/test-nouns.ts'
import type { PeerRef } from '../../core/certificate.ts'
import { silentLogger } from '../../core/logger.ts'
import { parseAddress, parseBytes32, parsePeerId, signatureSchema } from '../../core/primitives.ts'
import { handOnProtocol } from '../../mediation/index.ts'
import type { Protocol } from '../../p2p/protocol.ts'
import { HolderBook } from '../client/holder-book.ts'
import { HandOnDesk } from './hand-on-desk.ts'

const dealId = parseBytes32(`0x${'de'.repeat(32)}`)
const wallet = aCertificate.wallet
const another = parseAddress(`0x${'e7'.repeat(20)}`)
const client: PeerRef = { peerId: parsePeerId('12D3KooWGzxzKZYveHXtpG6AsrUJBcWxHBFS2HsEoGTbbbbbbbbb'), addrs: [] }
const mediator: PeerRef = { peerId: aCertificate.peerId, addrs: ['/ip4/127.0.0.1/tcp/4001'] }
const author = { certificate: aCertificate, signature: signatureSchema.parse(`0x${'11'.repeat(65)}`) }
const voted = { type: 'vote-revealed', dealId, mediator: wallet, round: 2, vote: 'Match', answer: dealId } as unknown as CaseEvent // the fields that it reads

interface Given {
  readonly event?: Partial<CaseEvent> | object
  readonly seats?: readonly Pick<SeatOnChain, 'mediator' | 'vote'>[]
  readonly client?: typeof another
  readonly isSigned?: boolean
  /** Who the transport says it is. */
  readonly from?: typeof client.peerId
}

/** A mediator whose vote is on chain and a client that hears it, over the bytes of the wire. */
async function handOn({
  event = {},
  seats = [{ mediator: wallet, vote: 'Match' }],
  client: owner = aDeal.client,
  isSigned = true,
  from = mediator.peerId
}: Given = {}) {
  const book = new HolderBook({
    chain: {
      signer: { address: aDeal.client },
      dealTerms: async () => ({ deal: { ...aDeal, client: owner } }) as never, // all that it reads of them
      notary: { verifyCertificate: async () => isSigned },
      trust: { caseOf: async () => ({ round: 2 }) as never, seatsOf: async (_, round) => (round === 1 ? (seats as readonly SeatOnChain[]) : []) } // as above
    }
  })
  const wire = handOnProtocol('t')
  const answers: boolean[] = []
  let onEvent: (event: CaseEvent) => void = () => {}
  const call = async <Q, S>(_: PeerRef, protocol: Protocol<Q, S>, request: Q): Promise<S> => {
    const heard = await book.hear(wire.decodeRequest(protocol.encodeRequest(request)), from)
    answers.push(heard)
    return protocol.decodeResponse(wire.encodeResponse({ heard }))
  }
  const cases = {
    listen: (listener: { onEvent(event: CaseEvent): void }) => {
      onEvent = listener.onEvent
      return () => {}
    }
  }
  const parts = { rpc: { call }, book: { get: () => ({ spec: {} as never, contacts: [client] }) }, logger: silentLogger } // who is told; the job is not looked at
  const desk = new HandOnDesk({ ...parts, cases, certificate: () => author, contact: () => mediator }, { network: 't', wallet })
  await desk.start()
  onEvent({ ...voted, ...event } as CaseEvent) // as above
  await desk.stop() // what was begun is ended
  return { answers, holders: book.of(dealId) }
}

test('a client hears where its files are from the mediator that voted for them, in whatever round', async () => {
  expect(await handOn()).toEqual({ answers: [true], holders: [mediator] })
})

test.each<[string, Given]>([
  ['is no mediator of the case', { seats: [{ mediator: another, vote: 'Match' }] }],
  ['found something else', { seats: [{ mediator: wallet, vote: 'Mismatch' }] }],
  ['speaks of the deal of another client', { client: another }],
  ['speaks for another node', { from: client.peerId }],
  ['has a certificate that nobody signed', { isSigned: false }]
])('who %s is not believed', async (_, given) => {
  expect(await handOn(given)).toEqual({ answers: [false], holders: [] })
})

test.each<[string, object]>([
  ['of another mediator', { mediator: another }],
  ['for another result', { vote: 'Mismatch' }]
])('a vote %s is nothing to tell of', async (_, event) => {
  expect(await handOn({ event })).toEqual({ answers: [], holders: [] })
})
