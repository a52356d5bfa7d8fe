import { describe, expect, test } from 'vitest'
import { DEV_PARAMS } from '../../chain/dev/deploy-contracts.ts'
import type { Deal } from '../../core/deal.ts'
import type { JobOffer, SignedJobOffer } from '../../core/job-offer.ts'
import { preferencesSchema } from '../../core/job-offer.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import { mediatorRuleOf } from '../../core/mediator-rule.ts'
import { parseBytes32, ZERO_ADDRESS } from '../../core/primitives.ts'
import { MODULES, peer, wallet } from '../book/test-offers.ts'
import { buildJobOffer } from '../offer/build-job-offer.ts'
import { aSpec } from '../solver/test-market.ts'
import { judgeTerms } from './judge-terms.ts'

const NOW_S = 1_800_000_000
const params = { version: 1, ...DEV_PARAMS.params }
const OTHER = parseBytes32(`0x${'0f'.repeat(32)}`)
const AUTHOR = wallet(60)
const spec: JobSpec = { ...aSpec, royalty: { to: AUTHOR, basisPoints: 500 } }

interface Change {
  readonly deal?: Partial<Deal>
  readonly offer?: Partial<JobOffer>
  readonly spec?: Partial<JobSpec>
  readonly cached?: readonly string[]
}

function judge(change: Change = {}): string | undefined {
  const preferences = preferencesSchema.parse({ weights: {}, contact: { peerId: peer(1), addrs: [] } })
  const terms = {
    client: wallet(1),
    maxPrice: 1_000n,
    maxSolverFee: 10n,
    storageS: 0,
    deadlineS: 0,
    expiryS: NOW_S + 100,
    minCollateralBps: 26_000,
    target: ZERO_ADDRESS
  }
  const lists = { excluded: [], solvers: [wallet(3)], mediators: [wallet(70)], confirm: false, nonce: 1n }
  const offer = { ...buildJobOffer(spec, preferences, { ...terms, ...lists }), ...change.offer }
  const { jobSpec, royaltyTo, royaltyBps, timeoutS, storageS, verification } = offer
  const deal: Deal = {
    ...{ jobOffer: OTHER, resourceOffer: OTHER, client: wallet(1), provider: wallet(2), solver: wallet(3), jobSpec, price: 1_000n, solverFee: 10n },
    ...{ collateralBps: 26_000, royaltyTo, royaltyBps, openBy: NOW_S + 15, fetchS: 0, timeoutS, storageS, verification },
    ...{ mediatorRule: mediatorRuleOf(offer.mediators), paramsVersion: 1 },
    ...change.deal
  }
  const signed: SignedJobOffer = { offer, signature: '0x00', spec: { ...spec, ...change.spec }, preferences }
  return judgeTerms(deal, signed, { params, nowS: NOW_S, cached: change.cached ?? [MODULES[0] ?? ''] })?.message
}

describe('the terms of a deal', () => {
  test('that the chain will accept are accepted', () => {
    expect(judge()).toBeUndefined()
    expect(judge({ deal: { openBy: NOW_S } })).toBeUndefined()
    expect(judge({ deal: { openBy: NOW_S + 30 } })).toBeUndefined()
    expect(judge({ deal: { price: 1n, solverFee: 0n, collateralBps: 90_000 } })).toBeUndefined()
    expect(judge({ offer: { solvers: [] } })).toBeUndefined()
    expect(judge({ cached: [], deal: { fetchS: 600 } })).toBeUndefined()
    expect(judge({ offer: { deadlineS: NOW_S + 10 + params.graceS } })).toBeUndefined()
  })

  const refused: ReadonlyArray<readonly [what: string, change: Change, message: RegExp]> = [
    ['another JobSpec than the offer’s', { deal: { jobSpec: OTHER } }, /JobSpec is not the one/],
    ['a JobSpec that does not hash to the offer’s', { spec: { seed: 9 } }, /JobSpec is not the one/],
    ['another client', { deal: { client: wallet(9) } }, /another client/],
    ['another verification', { deal: { verification: OTHER } }, /verification is not/],
    ['other mediators', { deal: { mediatorRule: OTHER } }, /mediators are not/],
    ['any mediator where the client names some', { deal: { mediatorRule: mediatorRuleOf([]) } }, /mediators are not/],
    ['a price above the client’s', { deal: { price: 1_001n } }, /above what the client allows/],
    ['a solver’s fee above the client’s', { deal: { solverFee: 11n } }, /above what the client allows/],
    ['a royalty to another', { deal: { royaltyTo: wallet(9) } }, /royalty is not/],
    ['another royalty', { deal: { royaltyBps: 0 } }, /royalty is not/],
    ['another royalty in offer and deal than in the JobSpec', { offer: { royaltyBps: 1_000 } }, /royalty is not/],
    ['another time limit', { deal: { timeoutS: 11 } }, /time limit is not/],
    ['another time limit in offer and deal than in the JobSpec', { offer: { timeoutS: 999 } }, /time limit is not/],
    ['less collateral than the client asks for', { deal: { collateralBps: 25_999 } }, /collateral is below/],
    ['less collateral than the chain asks for', { deal: { collateralBps: 24_999 }, offer: { minCollateralBps: 0 } }, /collateral is below/],
    ['other protocol parameters', { deal: { paramsVersion: 2 } }, /other protocol parameters/],
    ['a solver that the client does not trust', { deal: { solver: wallet(9) } }, /does not trust this solver/],
    ['an opening that is over', { deal: { openBy: NOW_S - 1 } }, /can’t be opened now/],
    ['an opening farther ahead than the chain allows', { deal: { openBy: NOW_S + 31 } }, /can’t be opened now/],
    ['an offer that has expired', { offer: { expiryS: NOW_S - 1 } }, /can’t be opened now/],
    ['another storage than the offer’s', { deal: { storageS: 86_400 } }, /storage is not that of the offer/],
    ['storage for more than a year', { offer: { storageS: 366 * 86_400 } }, /storage is not that of the offer, or longer/],
    ['a result that could come after the deadline', { offer: { deadlineS: NOW_S + 9 + params.graceS } }, /after the client’s deadline/],
    ['a fetching phase that is too long', { deal: { fetchS: 601 } }, /fetching phase is longer/],
    ['a fetching phase in which nothing can be fetched', { deal: { fetchS: 59 } }, /too short to end well/],
    ['no time to fetch a module that is not there', { cached: [] }, /still to be fetched/]
  ]
  test.each(refused)('with %s are refused', (_, change, message) => expect(judge(change)).toMatch(message))

  test('with inputs need time to fetch them', () => {
    const cid = MODULES[1]
    if (!cid) throw new Error('there are three')
    const withInput: JobSpec = { ...spec, inputs: [{ path: '/inputs/a', cid, bytes: 1 }] }
    const preferences = preferencesSchema.parse({ weights: {}, contact: { peerId: peer(1), addrs: [] } })
    const named = buildJobOffer(withInput, preferences, {} as never) // only the fields that the spec decides are used
    const change = { spec: { inputs: withInput.inputs }, offer: { jobSpec: named.jobSpec } }
    expect(judge(change)).toMatch(/still to be fetched/)
    expect(judge({ ...change, deal: { fetchS: 600 } })).toBeUndefined()
  })
})
