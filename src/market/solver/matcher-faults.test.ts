import { afterEach, describe, expect, test } from 'vitest'
import { TestMarket, until } from './test-market.ts'

let market: TestMarket
afterEach(() => market.stop())

describe('what does not end a job', () => {
  test('a cancel of somebody else', async () => {
    market = new TestMarket()
    const solver = await market.solver()
    const [client, stranger] = [await market.client(), await market.client()]
    const job = market.announce(await market.jobOffer(client))
    await until(() => solver.matcher.committed(client.wallet, market.chain.params) > 0n)
    solver.matcher.drop(job, stranger.wallet)
    await market.provider()
    await until(() => market.opened().some(({ jobOffer }) => jobOffer === job))
  })

  test('an endpoint that fails for a moment', async () => {
    market = new TestMarket()
    await market.provider()
    const solver = await market.solver()
    const { params } = solver.chain
    let failures = 0
    const failing: typeof params = async () => {
      if (++failures <= 2) throw new Error('the endpoint does not answer')
      return market.chain.params
    }
    Object.assign(solver.chain, { params: failing })
    const job = market.announce(await market.jobOffer(await market.client()))
    await until(() => market.opened().some(({ jobOffer }) => jobOffer === job))
    expect(failures).toBeGreaterThan(2)
  })
})
