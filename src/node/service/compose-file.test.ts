import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { ComposeInit } from './compose-file.ts'
import { composeFile } from './compose-file.ts'

/** Of the Compose Specification what we write, and nothing besides. https://github.com/compose-spec/compose-spec/blob/main/05-services.md */
const schema = z.strictObject({
  services: z.strictObject({
    lilynode: z.strictObject({
      build: z.strictObject({ context: z.string(), dockerfile_inline: z.string() }),
      command: z.array(z.string()),
      environment: z.strictObject({ LILYNODE_DATA_DIR: z.literal('/data') }),
      user: z
        .string()
        .regex(/^\d+:\d+$/)
        .optional(),
      volumes: z.array(z.strictObject({ type: z.literal('bind'), source: z.string(), target: z.string(), read_only: z.boolean() })),
      network_mode: z.literal('host'),
      init: z.literal(true),
      restart: z.literal('unless-stopped'),
      stop_grace_period: z.string(),
      cap_drop: z.tuple([z.literal('ALL')]),
      security_opt: z.array(z.string())
    })
  })
})
const INIT: ComposeInit = {
  args: ['--role', 'client,provider'],
  checkout: '/opt/lily node',
  dataDir: '/home/a/.lilynode',
  network: 'lab',
  user: { uid: 1000, gid: 100 }
}
const serviceOf = (init: ComposeInit) => schema.parse(parse(composeFile(init))).services.lilynode
/** What compose does with a text before it uses it. */
const unescaped = (text: string): string => text.replaceAll('$$', '$')

test('a named network lies in the data folder; a network file is mounted beside it, and cannot be written', () => {
  expect(serviceOf(INIT)).toMatchObject({
    command: ['--role', 'client,provider', '--network', 'lab', '--no-tui'],
    user: '1000:100',
    volumes: [{ source: '/home/a/.lilynode', target: '/data', read_only: false }]
  })
  const { user: _none, ...nobody } = INIT
  const withFile = serviceOf({ ...nobody, network: '/srv/net.json' })
  expect(withFile.command).toContain('/network.json')
  expect(withFile.volumes[1]).toEqual({ type: 'bind', source: '/srv/net.json', target: '/network.json', read_only: true })
  expect(withFile.user).toBeUndefined()
})

test('whatever stands in a path or an argument reaches the program as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' }), (path, arg) => {
      const { volumes, command, build } = serviceOf({ ...INIT, args: [arg], dataDir: path, checkout: path })
      expect([volumes[0]?.source, command[0], build.context].map((text) => unescaped(text ?? ''))).toEqual([path, arg, path])
    })
  )
})

const compose = [['docker', 'compose'], ['docker-compose']].find(([program = '', ...args]) => spawnSync(program, [...args, 'version']).status === 0)

describe.skipIf(!compose)('as compose itself reads it', () => {
  test('config accepts it, and undoes our quoting', () => {
    const [program = '', ...args] = compose ?? []
    const folder = mkdtempSync(join(tmpdir(), 'lilynode-compose-'))
    try {
      const file = join(folder, 'compose.yaml')
      const text = composeFile({ ...INIT, args: ['--listen', '/dns4/$HOME "x"/tcp/1'], checkout: folder, dataDir: folder, network: join(folder, 'net.json') })
      // Version 1 knows all of it but the Dockerfile within the file.
      const { stdout: version } = spawnSync(program, [...args, 'version', '--short'], { encoding: 'utf8' })
      writeFileSync(file, !version.startsWith('1.') ? text : text.replace(/dockerfile_inline: \|\n(?: {8}.*\n)+/, 'dockerfile: Dockerfile\n'))
      const read = execFileSync(program, [...args, '-f', file, 'config'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      const { services } = z
        .object({ services: z.object({ lilynode: z.object({ command: z.array(z.string()), restart: z.string(), volumes: z.array(z.unknown()) }) }) })
        .parse(parse(read))
      expect(services.lilynode).toMatchObject({ restart: 'unless-stopped' })
      expect(services.lilynode.command.map(unescaped)).toEqual(['--listen', '/dns4/$HOME "x"/tcp/1', '--network', '/network.json', '--no-tui'])
      expect(services.lilynode.volumes.length).toBe(2)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
