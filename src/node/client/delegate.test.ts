import { describe, expect, test } from 'vitest'
import { createMemoryChain, MemoryLedger } from '../../chain/memory.ts'
import { SecretKey } from '../../chain/signing/secret-key.ts'
import type { Address } from '../../core/primitives.ts'
import { ONE_LILY } from '../../core/units.ts'
import type { DelegationRequest } from './delegate.ts'
import { delegateStake } from './delegate.ts'

const within = (): AbortSignal => AbortSignal.timeout(5_000)

/** A provider with 100 LILY of its own, and one with 100 LILY to delegate. */
async function createTwo() {
  const ledger = new MemoryLedger()
  const [provider, backer] = [1, 2].map(() => createMemoryChain({ ledger, key: SecretKey.random() }))
  const operator = provider?.signer?.address
  if (!provider || !backer?.signer || !operator) throw new Error('both have wallets')
  for (const account of [operator, backer.signer.address]) ledger.fund({ account, coin: ONE_LILY, lily: 100n * ONE_LILY })
  await provider.stake('provider', 100n * ONE_LILY, within())
  const told: string[] = []
  const asks = (chain: typeof provider) => (request: Omit<DelegationRequest, 'role'>) =>
    delegateStake({ chain, folder: '/tmp', tell: (verb) => void told.push(verb) }, { ...request, role: 'provider' }, within())
  return { ledger, told, operator: operator satisfies Address, ofProvider: asks(provider), ofBacker: asks(backer) }
}

describe('delegated stake', () => {
  test('goes in, earns rent and comes back', async () => {
    const { ledger, told, operator, ofProvider, ofBacker } = await createTwo()
    expect(await ofProvider({ verb: 'open', rentBps: 1_000 })).toMatchObject({ open: true, rentBps: 1_000, ownWei: String(100n * ONE_LILY) })
    await ofBacker({ verb: 'delegate', operator, amountWei: String(40n * ONE_LILY) })
    ledger.advanceTime(365 * 86_400)
    const after = await ofBacker({ verb: 'rent', operator })
    expect(after).toMatchObject({ delegatedWei: String(44n * ONE_LILY), yoursWei: String(44n * ONE_LILY), ownWei: String(96n * ONE_LILY) })
    expect(await ofBacker({ verb: 'undelegate', operator, amountWei: String(11n * ONE_LILY) })).toMatchObject({ leavingWei: String(11n * ONE_LILY) })
    expect(await ofBacker({ verb: 'undelegate', operator })).toMatchObject({ yoursWei: '0', leavingWei: String(44n * ONE_LILY) })
    ledger.advanceTime(3 * 86_400)
    expect(await ofBacker({ verb: 'withdraw', operator })).toMatchObject({ leavingWei: '0' })
    expect(told).toEqual(['stake open', 'stake delegate', 'stake rent', 'stake undelegate', 'stake undelegate', 'stake withdraw'])
  })

  test('a notice can be given, and a closed pool be collected', async () => {
    const { ledger, operator, ofProvider, ofBacker } = await createTwo()
    await ofProvider({ verb: 'open' })
    await ofBacker({ verb: 'delegate', operator, amountWei: String(5n * ONE_LILY) })
    expect((await ofBacker({ verb: 'notice', operator })).noticeAtS).toBeGreaterThan(0)
    ledger.advanceTime(3 * 86_400)
    expect(await ofBacker({ verb: 'press', operator })).toMatchObject({ halted: true })
    expect(await ofProvider({ verb: 'close' })).toMatchObject({ open: false, halted: false })
    ledger.advanceTime(3 * 86_400)
    await ofBacker({ verb: 'collect', operator })
    await expect(ofBacker({ verb: 'collect', operator })).rejects.toMatchObject({ info: { reason: 'Delegation_NothingThere' } })
    expect(await ofBacker({ verb: 'show', operator })).toMatchObject({ delegatedWei: '0', yoursWei: '0' })
  })
})
