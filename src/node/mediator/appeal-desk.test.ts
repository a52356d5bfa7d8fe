import { describe, expect, test } from 'vitest'
import type { CaseOnChain } from '../../chain/index.ts'
import { aDeal } from '../../chain/signing/test-nouns.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { MediationError } from '../../mediation/index.ts'
import { AppealDesk } from './appeal-desk.ts'

const word = (byte: string): Bytes32 => parseBytes32(`0x${byte.repeat(32)}`)
const [dealId, MINE, OTHER] = [word('de'), word('a1'), word('b2')]
const convicted: CaseOnChain = {
  ...{ phase: 'Verdict', finder: aDeal.client, deadline: 2_000, round: 2, redraws: 0, open: 0, paid: true, ruling: 'Convicted' },
  ...{ price: 10n, pot: 1n, payer: undefined, fee: 1n, answer: MINE }
}
const notRun = new MediationError({ code: 'MEDIATION_NOT_RUN', module: 'm', why: 'no engine' }, 'm could not be run again: no engine')

interface Given {
  readonly found?: Partial<CaseOnChain>
  readonly again?: Bytes32 | MediationError
  readonly free?: bigint
  readonly nowS?: number
  readonly caseOf?: () => Promise<CaseOnChain>
  readonly waitMs?: number
  /** The round of an event that tells of a ruling; else the case is found at the start. */
  readonly ruled?: number
}

const at = { blockNumber: 1n, logIndex: 0, txHash: word('77'), timestampS: 1_000 }

/** What the desk of the deal's provider does about a live case: `appeal`, or what it says instead. */
async function acts({ found = {}, again = MINE, free = 100n, nowS = 1_000, waitMs = 20, ruled, ...given }: Given, wallet = aDeal.provider): Promise<string[]> {
  const steps: string[] = []
  const desk = new AppealDesk(
    {
      chain: {
        dealTerms: async () => ({ deal: aDeal }) as never, // all that it reads of the terms
        escrowOf: async () => ({ free, locked: 0n, withdrawing: 0n, withdrawableAtS: 0 }),
        headTimeS: () => nowS
      },
      trust: {
        appeal: async () => {
          steps.push('appeal')
          return { txHash: word('77'), gasUsed: 1n, feeWei: 1n, events: [] }
        },
        appealBond: async () => 28n,
        caseOf: given.caseOf ?? (async () => ({ ...convicted, ...found }))
      },
      cases: {
        listen: (listener) => {
          if (ruled === undefined) listener.onCase?.(dealId, false)
          else listener.onEvent?.({ type: 'ruled', dealId, round: ruled, ruling: 'Convicted', deadlineS: 2_000, at })
          return () => {}
        }
      },
      logger: silentLogger,
      events: { tx: () => {}, emit: (fact) => void steps.push(fact.type === 'mediation.case' ? fact.detail : fact.type) },
      answerOf: async () => MINE,
      rerun: async () => {
        if (again instanceof Error) throw again
        return again
      }
    },
    wallet
  )
  await desk.start()
  await new Promise((resolve) => setTimeout(resolve, waitMs))
  await desk.stop()
  return steps
}

describe('a convicted provider', () => {
  test('that finds its result again appeals', async () => {
    expect(await acts({})).toEqual(['appeal'])
  })

  test('appeals, too, where an audit found that it had not kept the inputs; of a challenge that is the client’s fault', async () => {
    expect(await acts({ found: { ruling: 'InputWithheld', finder: aDeal.solver } })).toEqual(['appeal'])
    for (const finder of [aDeal.client, undefined]) expect(await acts({ found: { ruling: 'InputWithheld', finder } })).toEqual([])
  })

  test.each<[string, Given, RegExp]>([
    ['that finds another', { again: OTHER }, /does not give the result again in time/],
    ['that can’t run it any more', { again: notRun }, /does not give the result again in time/],
    ['that can’t pay the bond', { free: 27n }, /an appeal takes .* deposit more/]
  ])('%s does not, and says why', async (_, given, said) => {
    const [only, ...more] = await acts(given)
    expect(only).toMatch(said)
    expect(more).toEqual([])
  })

  test.each<[string, Given]>([
    ['not convicted', { found: { ruling: 'Cleared' } }],
    ['not ruled yet', { found: { phase: 'Reveal' } }],
    ['too late', { nowS: 2_000 }]
  ])('%s: nothing to do', async (_, given) => {
    expect(await acts(given)).toEqual([])
  })

  test('told of a ruling by one endpoint and of none by another, asks again', { timeout: 20_000 }, async () => {
    const behind = [{ phase: 'Reveal' }, {}] as const
    let asked = 0
    const caseOf = async (): Promise<CaseOnChain> => ({ ...convicted, ...behind[asked++] })
    expect(await acts({ caseOf, waitMs: 10_500, ruled: 2 })).toEqual(['appeal'])
  })

  test('another’s conviction is none of its business', async () => {
    expect(await acts({}, aDeal.solver)).toEqual([])
  })
})
