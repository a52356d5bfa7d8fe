import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PROGRAM = '/usr/bin/docker-registry'
const UP_MS = 10_000
/** What `htpasswd -B` writes for this password. */
export const REGISTRY_USER = { username: 'lily', password: 'abc123xyz' } as const
const HTPASSWD = `${REGISTRY_USER.username}:$2a$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW\n`

export const whyNoRegistry = (): string | undefined => (existsSync(PROGRAM) ? undefined : `${PROGRAM} is missing: apt-get install docker-registry`)

/** A real registry on loopback, which engines trust without TLS. Those that share a folder have the same images. */
export class TestRegistry {
  readonly host: string
  readonly #child: ChildProcess
  readonly #config: string

  private constructor(host: string, child: ChildProcess, config: string) {
    this.host = host
    this.#child = child
    this.#config = config
  }

  static async start(folder: string, { isPrivate }: { readonly isPrivate: boolean }): Promise<TestRegistry> {
    const config = mkdtempSync(join(tmpdir(), 'lilynode-registry-'))
    const passwords = join(config, 'htpasswd')
    writeFileSync(passwords, HTPASSWD)
    const auth = isPrivate ? { auth: { htpasswd: { realm: 'lily', path: passwords } } } : {}
    const http = { addr: '127.0.0.1:0', secret: 'of a test' }
    // JSON is YAML.
    const text = JSON.stringify({ version: 0.1, log: { level: 'info' }, storage: { filesystem: { rootdirectory: folder } }, http, ...auth })
    writeFileSync(join(config, 'config.yml'), text)
    const child = spawn(PROGRAM, ['serve', join(config, 'config.yml')], { env: { OTEL_TRACES_EXPORTER: 'none' }, stdio: ['ignore', 'ignore', 'pipe'] })
    const host = await new Promise<string>((resolve, reject) => {
      let log = ''
      const timer = setTimeout(() => reject(new Error(`the registry does not start: ${log}`)), UP_MS)
      child.once('exit', () => reject(new Error(`the registry ended: ${log}`)))
      child.stderr.on('data', (chunk: Buffer) => {
        log = `${log}${chunk}`.slice(-4_000)
        const listens = /listening on (127\.0\.0\.1:\d+)/.exec(log)?.[1]
        if (listens === undefined) return
        clearTimeout(timer)
        resolve(listens)
      })
    })
    return new TestRegistry(host, child, config)
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#child.kill('SIGKILL')
    await ended
    rmSync(this.#config, { recursive: true, force: true })
  }
}
