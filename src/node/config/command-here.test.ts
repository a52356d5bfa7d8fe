import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandHere } from './command-here.ts'

test('a command to type names the folder and the network where they are not those that it would take by itself', () => {
  const dataDir = join(homedir(), '.lilynode')
  expect(commandHere('lilynode jobs', { dataDir, network: 'devnet' })).toBe('lilynode jobs')
  expect(commandHere('lilynode jobs', { dataDir, network: 'demo' })).toBe('lilynode jobs --network demo')
  expect(commandHere('lilynode jobs', { dataDir: '/srv/lily', network: './net.json' })).toBe('lilynode jobs --data-dir /srv/lily --network ./net.json')
})
