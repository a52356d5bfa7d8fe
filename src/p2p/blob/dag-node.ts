import * as dagPb from '@ipld/dag-pb'
import { UnixFS } from 'ipfs-unixfs'
import type { CID } from 'multiformats/cid'
import { P2pError } from '../errors.ts'

export interface DagLink {
  readonly cid: CID
  readonly name: string
  /** As declared by whoever made the DAG: good for a progress bar and for nothing else. */
  readonly declaredBytes: number
}

/** One block of a UnixFS DAG, read and nothing believed. */
export type DagNode =
  | { readonly kind: 'leaf'; readonly data: Uint8Array }
  | { readonly kind: 'file'; readonly data: Uint8Array; readonly links: readonly DagLink[]; readonly declaredBytes: number }
  | { readonly kind: 'folder'; readonly links: readonly DagLink[] }
  /** A piece of a large folder: names carry a prefix of two hex digits, a bare prefix leads to another piece. */
  | { readonly kind: 'shard'; readonly links: readonly DagLink[] }

export const RAW_CODEC = 0x55
const SHA2_256 = 0x12
const SHA2_256_BYTES = 32

/** @throws {P2pError} P2P_BLOB_UNSAFE for a codec or hash that no blob of ours has */
export function checkCid(cid: CID): void {
  if (cid.code !== RAW_CODEC && cid.code !== dagPb.code) throw unsafeBlock(cid, `has codec 0x${cid.code.toString(16)}, which is not UnixFS`)
  if (cid.multihash.code !== SHA2_256) throw unsafeBlock(cid, `has hash function 0x${cid.multihash.code.toString(16)}, only sha2-256 is taken`)
  if (cid.multihash.digest.length !== SHA2_256_BYTES) throw unsafeBlock(cid, `has ${cid.multihash.digest.length} bytes of a hash of ${SHA2_256_BYTES}`)
}

/** @throws {P2pError} P2P_BLOB_UNSAFE for a symlink, an unknown type or bytes that are no node */
export function parseDagNode(cid: CID, block: Uint8Array): DagNode {
  checkCid(cid)
  if (cid.code === RAW_CODEC) return { kind: 'leaf', data: block }
  const { links, unixfs } = decode(cid, block)
  switch (unixfs.type) {
    case 'file':
    case 'raw':
      return { kind: 'file', links, data: unixfs.data ?? new Uint8Array(), declaredBytes: Number(unixfs.fileSize()) }
    case 'directory':
      return { kind: 'folder', links }
    case 'hamt-sharded-directory':
      return { kind: 'shard', links }
    default:
      throw unsafeBlock(cid, `is a ${unixfs.type}: only files and folders are taken`)
  }
}

function decode(cid: CID, block: Uint8Array): { readonly links: DagLink[]; readonly unixfs: UnixFS } {
  try {
    const node = dagPb.decode(block)
    if (node.Data === undefined) throw new TypeError('no UnixFS data')
    const links = node.Links.map((link): DagLink => ({ cid: link.Hash, name: link.Name ?? '', declaredBytes: link.Tsize ?? 0 }))
    return { links, unixfs: UnixFS.unmarshal(node.Data) }
  } catch (cause) {
    throw unsafeBlock(cid, 'is not a UnixFS node', cause)
  }
}

export function unsafeBlock(cid: CID, why: string, cause?: unknown): P2pError {
  return new P2pError({ code: 'P2P_BLOB_UNSAFE', cid: cid.toString() }, `block ${cid.toString()} ${why}`, { cause })
}
