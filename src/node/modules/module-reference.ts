import { resolve } from 'node:path'
import { parseCid } from '../../core/primitives.ts'
import { ModuleSourceError } from './source-error.ts'

/** Where a module lies, as a person names it. */
export type ModuleReference =
  | { readonly kind: 'shipped'; readonly name: string; readonly tag: string | undefined }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'git'; readonly url: string; readonly ref: string }
  | { readonly kind: 'ipfs'; readonly cid: ReturnType<typeof parseCid> }

/** What the default branch of a repository is called in a pin. */
const DEFAULT_REF = 'HEAD'
const MAX_REFERENCE = 512
/** Branches and tags as git allows them, less what only confuses. A leading dash would be an option. */
const REF = /^[A-Za-z0-9_][A-Za-z0-9._/+-]{0,200}$/
/** `github.com/user/repository`, perhaps with more folders in between. */
const HOSTED = /^(?<path>[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/[\w.~-]+){2,6}?)(?:\.git)?(?:[:@#](?<ref>[^:@#]+))?$/i
const URL_WITH_REF = /^(?<url>(?:git\+)?(?:https?|ssh|git|file):\/\/[^\s#]+)(?:#(?<ref>.+))?$/
const SCP = /^(?<url>[\w.-]+@[\w.-]+:[\w./~-]+)(?:#(?<ref>.+))?$/

/** @throws {ModuleSourceError} for a reference that can mean nothing safe */
export function parseModuleReference(text: string): ModuleReference {
  if (text.length > MAX_REFERENCE || /[\s\p{Cc}]/u.test(text.replaceAll(' ', '')))
    throw unusable(text.slice(0, 80), 'it is too long or holds control characters')
  if (text.startsWith('ipfs://')) return { kind: 'ipfs', cid: cidOf(text) }
  if (isPath(text)) return { kind: 'folder', path: resolve(text) }
  const url = (URL_WITH_REF.exec(text) ?? SCP.exec(text))?.groups
  if (url?.url !== undefined) return git(url.url.replace(/^git\+/, ''), url.ref)
  const hosted = HOSTED.exec(text)?.groups
  if (hosted?.path !== undefined) return git(`https://${hosted.path.replace(/\.git$/i, '')}`, hosted.ref)
  if (/[/\\]/.test(text)) return { kind: 'folder', path: resolve(text) }
  const [name = '', tag] = text.split(':')
  return { kind: 'shipped', name, tag }
}

/** The same reference for a process with another working directory. */
export function absoluteReference(text: string): string {
  const reference = parseModuleReference(text)
  return reference.kind === 'folder' ? reference.path : text
}

/** How the original network's shortcut `name:tag` is spelled out. */
export const shortcutOf = (name: string, tag: string): ModuleReference => git(`https://github.com/Lilypad-Tech/lilypad-module-${name}`, tag)

/** A name has no separator: whoever means a folder of that name writes ./name. */
const isPath = (text: string): boolean => text === '.' || text === '..' || /^(\.{0,2}[/\\]|[A-Za-z]:\\)/.test(text)

function git(url: string, ref = DEFAULT_REF): ModuleReference {
  if (!REF.test(ref) || ref.includes('..') || ref.includes('//') || ref.endsWith('.lock'))
    throw unusable(url, `"${ref.slice(0, 80)}" is no branch, tag or commit`)
  if (url.split('/').some((part) => part === '..')) throw unusable(url, 'its path leads upwards')
  return { kind: 'git', url, ref }
}

function cidOf(text: string): ReturnType<typeof parseCid> {
  try {
    return parseCid(text.slice('ipfs://'.length))
  } catch (cause) {
    throw unusable(text, 'after ipfs:// comes the CID of a folder, version 1', cause)
  }
}

const unusable = (url: string, why: string, cause?: unknown): ModuleSourceError =>
  new ModuleSourceError({ code: 'NODE_MODULE_UNSAFE', url }, `"${url}" names no module: ${why}`, { cause })
