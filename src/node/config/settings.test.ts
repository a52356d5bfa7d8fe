import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ROLES } from '../../core/certificate.ts'
import { resourceOfferSchema } from '../../core/resource-offer.ts'
import { formatLily, ONE_LILY } from '../../core/units.ts'
import { belongsTo, OPTION_KEYS, optionOf } from './options.ts'
import { parseBytes, parseCores, parseDuration, parseWei } from './parsers.ts'
import type { Flags } from './settings.ts'
import { displaySetting, resolveSettings } from './settings.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-settings-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const resolve = (flags: Flags = {}, env: Record<string, string> = {}) => resolveSettings({ flags, env: { LILYNODE_DATA_DIR: folder, ...env } })
const config = (value: unknown) => writeFile(join(folder, 'config.json'), typeof value === 'string' ? value : JSON.stringify(value))

describe('settings', () => {
  test('a flag goes before the environment, that before the file, that before the default', async () => {
    expect((await resolve()).settings.network).toBe('devnet')
    await config({ network: 'of-file', maxPrice: 2, role: ['client', 'solver'] })
    const file = await resolve()
    expect([file.settings.network, file.settings.maxPrice, file.settings.role]).toEqual(['of-file', 2n * ONE_LILY, ['client', 'solver']])
    const env = await resolve({}, { LILYNODE_NETWORK: 'of-env', LILYNODE_ROLE: 'provider, mediator' })
    expect([env.settings.network, env.settings.role]).toEqual(['of-env', ['provider', 'mediator']])
    const flag = await resolve({ network: ['of-flag'] }, { LILYNODE_NETWORK: 'of-env' })
    expect([flag.settings.network, flag.sources.network, flag.sources.maxPrice, flag.sources.cpu]).toEqual(['of-flag', 'flag', 'config file', 'default'])
  })

  test('an empty variable counts as absent', async () => {
    expect((await resolve({}, { LILYNODE_NETWORK: '' })).sources.network).toBe('default')
  })

  test.each([
    [{ maxPrice: ['1,5'] }, {}, /--max-price: "1,5" is not allowed, it takes an amount of LILY/],
    [{ role: ['client,minner'] }, {}, /--role: "client,minner" is not allowed, it takes one of client, provider/],
    [{}, { LILYNODE_CPU: 'many' }, /LILYNODE_CPU: "many"/],
    [{}, { LILYNODE_BOOTSTRAP: '/ip4/127.0.0.1/tcp/1' }, /ends in \/p2p/],
    [{}, { LILYNODE_JSON: 'perhaps' }, /LILYNODE_JSON/]
  ] as const)('a bad value names the option, its source, the value and what is allowed (%j %j)', async (flags, env, message) => {
    await expect(resolve(flags, env)).rejects.toMatchObject({ code: 'NODE_BAD_OPTION', message: expect.stringMatching(message) })
  })

  test('a slip in the name of a variable or key is told, with the near one', async () => {
    await expect(resolve({}, { LILYNODE_NETWROK: 'x' })).rejects.toMatchObject({
      code: 'NODE_UNKNOWN_OPTION',
      message: expect.stringContaining('LILYNODE_NETWORK')
    })
    await config({ netwrok: 'x' })
    await expect(resolve()).rejects.toMatchObject({ code: 'NODE_UNKNOWN_OPTION', message: expect.stringContaining('did you mean "network"') })
  })

  test.each(['not json', '[]', '{"network": {"name": "x"}}'])('a config file that is none says so (%s)', async (text) => {
    await config(text)
    await expect(resolve()).rejects.toMatchObject({ code: 'NODE_BAD_CONFIG_FILE', message: expect.stringContaining(join(folder, 'config.json')) })
  })

  test('a secret is in no message, no JSON, no console and no file', async () => {
    const key = '1a'.repeat(32)
    const { settings } = await resolve({}, { WEB3_PRIVATE_KEY: key, LILYNODE_RPC: 'https://rpc.example/v1/api-key-of-mine' })
    expect(settings.privateKey?.reveal()).toBe(key)
    const shown = OPTION_KEYS.map((each) => displaySetting(each, settings))
    expect(
      inspect([settings.privateKey, shown], { showHidden: true, depth: 9 }) +
        JSON.stringify([settings.privateKey, shown], (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
    ).not.toMatch(/1a1a|api-key/)
    await expect(resolve({}, { WEB3_PRIVATE_KEY: `${key}ff` })).rejects.not.toMatchObject({ message: expect.stringContaining('1a1a') })
    await config({ privateKey: key })
    await expect(resolve()).rejects.toMatchObject({ code: 'NODE_UNKNOWN_OPTION' })
  })

  test('colours go off for anything that NO_COLOR holds', async () => {
    expect((await resolve({}, { NO_COLOR: '0' })).settings.noColor).toBe(true)
  })
})

describe('the table of options', () => {
  test('knows the roles of the protocol', () => {
    expect(ROLES.map((role) => optionOf('role').read([role]))).toEqual(ROLES.map((role) => [role]))
  })

  test('takes as many bans as an offer can carry, and no more', () => {
    const wallets = (count: number) => Array.from({ length: count }, (_, n) => `0x${n.toString(16).padStart(40, 'a')}`)
    const { banned } = resourceOfferSchema.shape
    for (let count = 1; count <= 12; count++) expect(banned.parse(optionOf('ban').read([wallets(count).join(',')]))).toHaveLength(count)
    expect(banned.safeParse(wallets(13)).success).toBe(false)
    expect(() => optionOf('ban').read(wallets(13))).toThrow('at most 12')
  })

  test('names nothing twice, and calls a flag and its variable alike', () => {
    const isUnique = (names: readonly string[]): void => expect(names.length).toBe(new Set(names).size)
    isUnique(OPTION_KEYS.flatMap((key) => optionOf(key).env ?? []))
    const commands = OPTION_KEYS.map((key) => optionOf(key).commands).flatMap((each) => (each === 'all' ? [] : each))
    for (const command of new Set(commands))
      for (const field of ['flag', 'short'] as const)
        isUnique(OPTION_KEYS.filter((key) => belongsTo(key, command)).flatMap((key) => optionOf(key)[field] ?? []))
    // One word that means another thing to another command.
    const words: Readonly<Record<string, string>> = { httpListen: 'listen', keyModels: 'models', keepResult: 'keep' }
    for (const key of OPTION_KEYS) {
      const { flag = '', env } = optionOf(key)
      if (words[key]) expect(flag).toBe(words[key])
      else if (flag) expect(flag).toBe(key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
      if (env && !['WEB3_PRIVATE_KEY', 'NO_COLOR', 'OFFER_MODULES'].includes(env)) expect(env).toMatch(/^LILYNODE_[A-Z_]+$/)
    }
  })

  test('a secret has no place in the file unless it is an address of the world', () => {
    expect(OPTION_KEYS.filter((key) => optionOf(key).secret && optionOf(key).inFile)).toEqual(['rpc'])
  })
})

describe('units at the door', () => {
  test.each([
    [parseBytes, '512MiB', 536_870_912],
    [parseBytes, '4 GB', 4_000_000_000],
    [parseBytes, '1.5kib', 1536],
    [parseBytes, '7', 7],
    [parseDuration, '90s', 90_000],
    [parseDuration, '1.5h', 5_400_000],
    [parseDuration, '250ms', 250],
    [parseCores, '0.5', 500],
    [parseCores, '16', 16_000]
  ] as const)('%o reads %s', (parse, text, value) => expect(parse(text)).toBe(value))

  test.each([
    [parseBytes, '4 gigs'],
    [parseBytes, '-1'],
    [parseBytes, '99999999999 TiB'],
    [parseDuration, '90'],
    [parseDuration, 's'],
    [parseCores, '0'],
    [parseWei, '1e3']
  ] as const)('%o refuses %s', (parse, text) => expect(() => parse(text)).toThrow())

  test('any amount of LILY survives', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }), (wei) => parseWei(formatLily(wei)) === wei))
  })
})
