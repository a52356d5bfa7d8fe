import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { delay, within } from '../../core/clock.ts'
import { withLock } from './folder-lock.ts'
import { extractTree } from './git-tree.ts'
import { runGit } from './run-git.ts'
import { ModuleSourceError } from './source-error.ts'

/** A repository of a few MB over a slow line; and whoever waits for another's fetch. */
const FETCH_MS = 180_000
/** History is not fetched, so this is one commit, packed. */
const MAX_FETCH_BYTES = 512 * 1024 * 1024
const LOOK_MS = 250

const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/
const pinSchema = z.strictObject({ url: z.string(), ref: z.string(), commit: z.string().regex(COMMIT) })
export type GitPin = z.output<typeof pinSchema>

/** A commit's files on disk. */
export interface GitCheckout extends GitPin {
  readonly folder: string
}

interface GitWanted {
  readonly url: string
  readonly ref: string
  /** Ask the repository again where a branch or tag stands now. */
  readonly renew?: boolean
}

/**
 * Modules in git repositories. A branch or tag is resolved to a commit once and stays there until it is renewed; a commit that was
 * fetched is never asked for again, so that what ran once runs without a network.
 */
export class GitSource {
  readonly #folder: string

  /** `folder`: where commits and pins are kept. Several processes may share it. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** @throws {ModuleSourceError} */
  async checkout(wanted: GitWanted, signal: AbortSignal): Promise<GitCheckout> {
    const own = join(this.#folder, hash(wanted.url))
    await mkdir(own, { recursive: true })
    const until = within(signal, FETCH_MS)
    try {
      return (await this.#find(own, wanted)) ?? (await withLock(join(own, 'lock'), () => this.#fetch(own, wanted, until), until))
    } catch (cause) {
      signal.throwIfAborted()
      if (!until.aborted) throw cause
      throw new ModuleSourceError({ code: 'NODE_MODULE_SLOW', url: wanted.url }, `${wanted.url} was not fetched within ${FETCH_MS / 1000} s: try again`, {
        cause
      })
    }
  }

  async #find(own: string, { url, ref, renew }: GitWanted): Promise<GitCheckout | undefined> {
    const pin = COMMIT.test(ref) ? { url, ref, commit: ref } : renew ? undefined : await readPin(own, ref)
    const folder = join(own, pin?.commit ?? '')
    return pin && existsSync(folder) ? { ...pin, folder } : undefined
  }

  async #fetch(own: string, wanted: GitWanted, signal: AbortSignal): Promise<GitCheckout> {
    const found = await this.#find(own, wanted)
    if (found) return found // another process was faster
    await removeAbandoned(own)
    const { url, ref } = wanted
    const work = join(own, `work-${randomBytes(6).toString('hex')}`)
    const repository = join(work, 'repository')
    try {
      await mkdir(repository, { recursive: true })
      await runGit(['init', '--quiet', '--bare', '--template='], { folder: repository, url }, signal)
      const pinned = wanted.renew ? undefined : await readPin(own, ref)
      const commit = await fetchCommit({ repository, url, wanted: pinned?.commit ?? ref }, signal)
      await extractTree({ repository, url, commit }, join(work, 'tree'), signal)
      const folder = join(own, commit)
      await rename(join(work, 'tree'), folder).catch((cause: unknown) => {
        if (!existsSync(folder)) throw cause // else the same commit is there by another name of it
      })
      const pin = { url, ref, commit }
      if (!COMMIT.test(ref)) await writePin(own, pin)
      return { ...pin, folder }
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  }
}

/** What a process left behind that was killed in the middle. */
async function removeAbandoned(own: string): Promise<void> {
  const names = (await readdir(own)).filter((name) => name.startsWith('work-'))
  for (const name of names) {
    const { mtimeMs = Date.now() } = (await stat(join(own, name)).catch(() => undefined)) ?? {} // gone meanwhile
    if (Date.now() - mtimeMs > 2 * FETCH_MS) await rm(join(own, name), { recursive: true, force: true })
  }
}

interface Fetching {
  readonly repository: string
  readonly url: string
  /** A commit, or a name. */
  readonly wanted: string
}

async function fetchCommit(fetching: Fetching, signal: AbortSignal): Promise<string> {
  const { repository, url, wanted } = fetching
  const call = { folder: repository, url }
  const name = COMMIT.test(wanted) ? wanted : await fullName(fetching, signal)
  const stop = new AbortController()
  const watched = AbortSignal.any([signal, stop.signal])
  const watch = watchSize(repository, stop, watched)
  try {
    await runGit(
      ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--', url, `+${name}:refs/module`],
      call,
      watched
    )
  } catch (cause) {
    if (!stop.signal.aborted) throw cause
    throw new ModuleSourceError({ code: 'NODE_MODULE_UNSAFE', url }, `${url} is not taken: one commit of it has more than ${MAX_FETCH_BYTES} bytes`, { cause })
  } finally {
    stop.abort(new Error('fetched'))
    await watch
  }
  const commit = (await runGit(['rev-parse', '--verify', '--end-of-options', 'refs/module^{commit}'], call, signal)).toString().trim()
  if (COMMIT.test(wanted) && commit !== wanted)
    throw new ModuleSourceError({ code: 'NODE_MODULE_UNSAFE', url }, `${url} gave another commit than ${wanted}: ${commit}`)
  return commit
}

/** Of a tag before a branch of the same name, as git itself prefers it. */
async function fullName({ repository, url, wanted }: Fetching, signal: AbortSignal): Promise<string> {
  if (wanted === 'HEAD') return wanted
  const names = [`refs/tags/${wanted}`, `refs/heads/${wanted}`]
  const listing = (await runGit(['ls-remote', '--quiet', '--', url, ...names], { folder: repository, url }, signal)).toString()
  const there = listing.split('\n').map((line) => line.split('\t')[1])
  const name = names.find((each) => there.includes(each))
  if (name !== undefined) return name
  const hint = /^[0-9a-f]{7,39}$/.test(wanted) ? 'a commit must be written with all of its 40 digits' : '`git ls-remote` lists what there is'
  throw new ModuleSourceError({ code: 'NODE_MODULE_REF_UNKNOWN', url, ref: wanted }, `${url} has no tag or branch "${wanted}": ${hint}`)
}

/** git has no limit of its own on what it fetches. */
async function watchSize(repository: string, stop: AbortController, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if ((await sizeOf(join(repository, 'objects'))) > MAX_FETCH_BYTES) return stop.abort(new Error('too large'))
    await delay(LOOK_MS, signal).catch(() => {}) // aborted: the loop ends
  }
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []) // git moves files while we look
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0
      )
    )
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)
const pinPath = (own: string, ref: string): string => join(own, `pin-${hash(ref)}.json`)

async function readPin(own: string, ref: string): Promise<GitPin | undefined> {
  const text = await readFile(pinPath(own, ref), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return pinSchema.parse(JSON.parse(text))
  } catch {
    return undefined // written by half: it is resolved anew
  }
}

async function writePin(own: string, pin: GitPin): Promise<void> {
  const path = pinPath(own, pin.ref)
  await writeFile(`${path}.${process.pid}`, `${JSON.stringify(pin)}\n`)
  await rename(`${path}.${process.pid}`, path)
}
