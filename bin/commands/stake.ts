import { parseAddress } from '../../src/core/primitives.ts'
import { parseLily } from '../../src/core/units.ts'
import type { DelegationRequest, DelegationView } from '../../src/node/client/delegate.ts'
import type { Command } from '../command.ts'
import { lily } from '../print/amounts.ts'
import { printFacts } from '../print/table.ts'
import { UsageError } from '../usage-error.ts'

const VERBS = ['show', 'open', 'close', 'delegate', 'undelegate', 'withdraw', 'notice', 'press', 'rent', 'collect', 'bid'] as const
const STAKE_ROLES = ['provider', 'solver', 'mediator'] as const

export const stake: Command = {
  name: 'stake',
  summary: 'put LILY behind somebody else, or have others put theirs behind this node',
  description:
    'What others delegate backs an operator beside its own stake, up to as much as its own; a slash takes the operator’s own first. ' +
    'open: this wallet takes delegations, at a rent in percent a year out of its own stake. close: gives them all back. ' +
    'delegate, undelegate: LILY goes in, and leaves after the unbonding delay; withdraw takes it then. rent: has the rent paid up to now. ' +
    'notice: for an operator that is always busy; after the same delay press halts it until you have left. collect: your part of a pool that its operator closed. ' +
    'bid mediator: the least fee that this mediator works for; others are drawn instead, where there are many.',
  arguments: [
    { name: '<verb>', description: VERBS.join(' | '), choices: VERBS },
    { name: '<role>', description: STAKE_ROLES.join(' | '), choices: STAKE_ROLES },
    { name: '[operator|percent|lily]', description: 'whose stake; without one, this wallet’s. open: the rent, in percent a year. bid: the fee' },
    { name: '[lily]', description: 'delegate, undelegate: how much; undelegate without it: all' }
  ],
  examples: [
    ['lilynode stake open provider 5', 'take delegations for 5 % a year'],
    ['lilynode stake show provider 0x7e57…', 'what somebody offers, and what of it is yours'],
    ['lilynode stake delegate provider 0x7e57… 100', 'put 100 LILY behind it'],
    ['lilynode stake undelegate provider 0x7e57…', 'take all out; two days later: lilynode stake withdraw provider']
  ],
  run: async ({ args, out, signal, openClient }) => {
    const request = delegationRequest(args)
    const client = await openClient()
    try {
      const view = await client.delegation(request, signal)
      out.emit(view)
      if (!out.json) printFacts(out, facts(view))
      if (request.verb === 'undelegate') out.note('on its way: `lilynode stake withdraw` takes it when the delay is over')
    } finally {
      await client.close()
    }
    return 0
  }
}

/** @throws {UsageError} */
export function delegationRequest([first, second, third, fourth]: readonly string[]): DelegationRequest {
  const verb = VERBS.find((each) => each === first)
  const role = STAKE_ROLES.find((each) => each === second)
  if (verb === undefined || role === undefined) throw new UsageError(`\`lilynode stake <${VERBS.join('|')}> <${STAKE_ROLES.join('|')}>\``)
  if (verb === 'open') return { verb, role, rentBps: percent(third) }
  if (verb === 'bid') {
    if (role !== 'mediator' || third === undefined) throw new UsageError('mediators bid, and how much? `lilynode stake bid mediator <lily>`')
    return { verb, role, amountWei: parseLily(third).toString() }
  }
  const operator = third === undefined ? {} : { operator: address(third) }
  if (verb === 'delegate') {
    if (third === undefined || fourth === undefined) throw new UsageError(`behind whom, and how much? \`lilynode stake delegate ${role} <operator> <lily>\``)
    return { verb, role, ...operator, amountWei: amount(fourth) }
  }
  if (verb === 'undelegate' && fourth !== undefined) return { verb, role, ...operator, amountWei: amount(fourth) }
  return { verb, role, ...operator }
}

function address(text: string): string {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) throw new UsageError(`"${text}" is no address: 0x and 40 digits`)
  return parseAddress(text)
}

function amount(text: string): string {
  const wei = parseLily(text)
  if (wei <= 0n) throw new UsageError(`"${text}" is no amount to move: more than 0 LILY`)
  return wei.toString()
}

/** Of a percentage with at most two decimals. */
function percent(text: string | undefined): number {
  if (text === undefined || !/^\d{1,3}(\.\d{1,2})?$/.test(text) || Number(text) > 100) {
    throw new UsageError('at which rent? `lilynode stake open <role> <percent a year>`, 0 to 100')
  }
  return Math.round(Number(text) * 100)
}

function facts(view: DelegationView): (readonly [string, string | undefined])[] {
  return [
    ['operator', `${view.operator}, ${view.role}`],
    ['takes delegations', view.open ? `for ${view.rentBps / 100} % a year` : 'no'],
    ['its own', lily(view.ownWei)],
    ['delegated', lily(view.delegatedWei)],
    ['halted', view.halted ? 'takes no new deals: too little of its own, or somebody waits to leave' : undefined],
    ['yours', lily(view.yoursWei)],
    ['notice given', view.noticeAtS === 0 ? undefined : time(view.noticeAtS)],
    ['works for', view.leastFeeWei === '0' ? undefined : `${lily(view.leastFeeWei)} a case`],
    ['leaving', view.leavingWei === '0' ? undefined : `${lily(view.leavingWei)}, from ${time(view.leavingAtS)} on`]
  ]
}

const time = (seconds: number): string => new Date(seconds * 1000).toISOString()
