import { expect, test } from 'vitest'
import { ONE_LILY } from '../../src/core/units.ts'
import { aResourceOffer } from '../../src/market/book/test-offers.ts'
import { offerView } from '../../src/node/control/node-views.ts'
import { testContext } from '../test-context.ts'
import { offers } from './offers.ts'

test('says which providers sign only for solvers with a bond, and nothing of it where none asks', async () => {
  const plain = offerView(aResourceOffer)
  const strict = offerView({ ...aResourceOffer, minSolverBond: 1_000n * ONE_LILY })
  for (const [list, wanted] of [
    [[plain, strict], /sign only for solvers with a bond of: \S+ 1,?000/],
    [[plain], undefined]
  ] as const) {
    const { context, heard } = await testContext([], {}, {})
    const client = await context.openClient()
    await offers.run({ ...context, openClient: async () => ({ ...client, offers: async () => list }) })
    if (wanted) expect(heard.stdout.text).toMatch(wanted)
    else expect(heard.stdout.text).not.toContain('bond')
  }
})
