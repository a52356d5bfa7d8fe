import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestEngine } from '../compliance/docker-engine.ts'
import { fillBusybox } from '../compliance/docker-engine.ts'

const NODE = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))
const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt'

/** `…/npm/bin/npm-cli.js` is what the command is a link to. Empty: there is none. */
function npmFolder(): string {
  const { stdout } = spawnSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' })
  return stdout.trim() === '' ? '' : dirname(dirname(realpathSync(stdout.trim())))
}

/** What an image of Node.js is made of and this machine lacks; undefined: nothing. */
export function whyNoNodeImage(): string | undefined {
  const missing = [NODE, CERTIFICATES, npmFolder() || 'npm'].filter((path) => !existsSync(path))
  return missing.length === 0 ? undefined : `${missing.join(' and ')} missing`
}

/**
 * Stands for `node:24-slim`, under that name: a Linux with the same node and npm, made of this machine's files, since no registry of images is asked.
 * Outside the engine nothing knows it.
 */
export async function loadNodeImage(engine: TestEngine): Promise<void> {
  const rootfs = mkdtempSync(join(tmpdir(), 'lilynode-node-image-'))
  try {
    const at = (path: string): string => {
      mkdirSync(dirname(join(rootfs, path)), { recursive: true })
      return join(rootfs, path)
    }
    fillBusybox(rootfs)
    copyFileSync(NODE, at('/usr/local/bin/node'))
    cpSync(npmFolder(), at('/usr/local/lib/node_modules/npm'), { recursive: true, dereference: true })
    symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', at('/usr/local/bin/npm'))
    symlinkSync('/bin/busybox', at('/usr/bin/env'))
    for (const library of librariesOf(NODE)) copyFileSync(realpathSync(library), at(library))
    copyFileSync(CERTIFICATES, at(CERTIFICATES))
    writeFileSync(at('/etc/passwd'), 'root:x:0:0::/root:/bin/sh\nnode:x:1000:1000::/home/node:/bin/sh\n')
    writeFileSync(at('/etc/group'), 'root:x:0:\nnode:x:1000:\n')
    mkdirSync(at('/tmp'), { mode: 0o1777 })
    const Env = ['PATH=/usr/local/bin:/usr/bin:/bin', `NODE_EXTRA_CA_CERTS=${CERTIFICATES}`]
    await engine.loadRootfs(rootfs, { name: 'node', tag: '24-slim', Env })
  } finally {
    rmSync(rootfs, { recursive: true, force: true })
  }
}

/** Of the loader and of what the program is linked with; and what native packages want besides. */
function librariesOf(program: string): readonly string[] {
  const { stdout } = spawnSync('/usr/bin/ldd', [program], { encoding: 'utf8' })
  return [...new Set(stdout.match(/\/\S+\.so[.\d]*/g) ?? [])].filter((path) => existsSync(path) && readFileSync(path).length > 0)
}
