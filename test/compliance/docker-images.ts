import { execFile } from 'node:child_process'
import { copyFile, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { TestEngine } from './docker-engine.ts'
import { fillBusybox } from './docker-engine.ts'

const exec = promisify(execFile)
/** Packages of a module over a slow line. */
const NPM_MS = 120_000

/**
 * What the Dockerfiles of modules/ start from, without a registry: busybox for Debian's shell and core utilities, and this machine's own
 * Node.js with the libraries that it is linked to.
 */
export async function loadBases(engine: TestEngine): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'lilynode-base-'))
  try {
    const rootfs = join(root, 'rootfs')
    fillBusybox(rootfs)
    await engine.loadRootfs(rootfs, { name: 'debian', tag: 'bookworm-slim' })
    await addNode(rootfs)
    await engine.loadRootfs(rootfs, { name: 'node', tag: '24-bookworm-slim' })
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** This machine's own Node.js, with the libraries that it is linked to. */
export async function addNode(rootfs: string): Promise<void> {
  const { stdout } = await exec('ldd', [process.execPath])
  for (const library of stdout.match(/\/\S+\.so\S*/g) ?? []) {
    await mkdir(join(rootfs, dirname(library)), { recursive: true })
    await copyFile(library, join(rootfs, library))
  }
  await copyFile(process.execPath, join(rootfs, 'bin', 'node'))
}

/**
 * A module's image, built by its own Dockerfile and by the commands of its README. Returns its name by content.
 * Docker's classic builder, as BuildKit is not part of every engine.
 */
export async function buildModuleImage(engine: TestEngine, module: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'lilynode-build-'))
  try {
    await cp(module, root, { recursive: true })
    const files = await readdir(root)
    if (files.includes('package.json')) {
      const flags = ['ci', '--omit=dev', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund']
      await exec('npm', flags, { cwd: root, timeout: NPM_MS })
      files.push('node_modules')
    }
    const name = `lilynode.test/${basename(module)}`
    const built = await engine.docker.buildImage({ context: root, src: files }, { t: `${name}:1`, networkmode: 'none' })
    await new Promise<void>((resolve, reject) =>
      engine.docker.modem.followProgress(built, (error: Error | null, lines: readonly { readonly error?: string }[]) => {
        const failure = error?.message ?? lines.find((line) => line.error !== undefined)?.error
        if (failure === undefined) resolve()
        else reject(new Error(`${module} is not built: ${failure}`))
      })
    )
    return `${name}@${(await engine.docker.getImage(`${name}:1`).inspect()).Id}`
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
