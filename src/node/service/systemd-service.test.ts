import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SystemdService } from './systemd-service.ts'
import { dataDirOf, quoteArgument, unitFile } from './unit-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-service-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const UNIT = {
  node: '/usr/bin/node',
  program: '/opt/lily node/bin/lilynode.mjs',
  args: ['--role', 'provider', '--network', '50%$HOME"'],
  dataDir: '/home/a/.lilynode'
}
const signal = AbortSignal.timeout(10_000)

describe('the unit file', () => {
  test('arguments reach the program as they are', () => {
    expect(quoteArgument('50%$HOME"\\')).toBe('"50%%$$HOME\\"\\\\"')
    expect(unitFile(UNIT)).toContain('ExecStart="/usr/bin/node" "/opt/lily node/bin/lilynode.mjs" "--role" "provider" "--network" "50%%$$HOME\\"" "--no-tui"\n')
  })
  test('says where its data are, whatever the folder is called', () => {
    for (const dataDir of ['/home/a/.lilynode', '/srv/50% of "all"$HOME\\$$']) expect(dataDirOf(unitFile({ ...UNIT, dataDir }))).toBe(dataDir)
    expect(dataDirOf('[Service]\nExecStart=/bin/true\n')).toBeUndefined()
  })
  test('a user’s unit has no user and starts with the session; the machine’s names one', () => {
    expect(unitFile(UNIT)).not.toContain('User=')
    expect(unitFile(UNIT)).toContain('WantedBy=default.target')
    expect(unitFile({ ...UNIT, user: 'lily' })).toMatch(/User=lily\n[\s\S]*WantedBy=multi-user.target/)
  })
})

describe('the service', () => {
  test('install, status, logs, uninstall: what is asked of systemd, in order', async () => {
    const calls: string[] = []
    const path = join(folder, 'units', 'lilynode.service')
    const run = async (program: string, args: readonly string[]): Promise<string> => {
      calls.push([program, ...args].join(' '))
      return args.includes('show') ? 'active\n' : ''
    }
    const service = new SystemdService(run, { path, isSystem: false })
    expect(await service.status(signal)).toBe('not installed')
    const unit = { ...UNIT, dataDir: join(folder, 'data') }
    await service.install(unit, signal)
    expect(await readFile(path, 'utf8')).toBe(unitFile(unit))
    expect(await service.status(signal)).toBe('active')
    await service.logs(50, signal)
    expect(await service.uninstall(signal)).toBe(unit.dataDir)
    expect(await service.status(signal)).toBe('not installed')
    expect(calls).toEqual([
      'systemctl --user daemon-reload',
      'systemctl --user enable lilynode.service',
      'systemctl --user restart lilynode.service',
      'systemctl --user show --property=ActiveState --value lilynode.service',
      'journalctl --user --unit lilynode.service --lines 50 --no-pager',
      'systemctl --user disable --now lilynode.service',
      'systemctl --user daemon-reload'
    ])
  })
  test('a machine without systemd: told, with what to do', async () => {
    const run = async (): Promise<string> => {
      throw new Error('spawn systemctl ENOENT')
    }
    const service = new SystemdService(run, { path: join(folder, 'other.service'), isSystem: true })
    expect(service.isInstalled()).toBe(false)
    await expect(service.install({ ...UNIT, dataDir: join(folder, 'data') }, signal)).rejects.toMatchObject({
      code: 'NODE_NO_SYSTEMD',
      message: expect.stringContaining('lilynode service compose')
    })
    expect(service.isInstalled()).toBe(false)
  })
})
