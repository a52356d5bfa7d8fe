import type { PeerRef } from '../core/certificate.ts'
import type { CidText } from '../core/primitives.ts'

export interface BlobRef {
  readonly cid: CidText
  /** Sum of the files' sizes. */
  readonly bytes: number
}

export interface FetchLimits {
  /** More than this is refused as soon as it shows, before it is stored. */
  readonly maxBytes: number
  readonly maxFiles: number
}

export interface FetchProgress {
  readonly bytes: number
  readonly totalBytes: number | undefined
}

export interface FetchRequest {
  readonly cid: CidText
  /** Who is known to hold it; dialled first. */
  readonly from: readonly PeerRef[]
  readonly limits: FetchLimits
  onProgress?(progress: FetchProgress): void
}

/**
 * Content by CID: UnixFS in Helia. Importer parameters are pinned (1 MiB chunks, raw leaves, CIDv1, balanced, 1024 wide),
 * so that the same bytes have the same CID on every node; nothing is announced to the DHT.
 */
export interface Blobs {
  /** A file, pinned. */
  addFile(path: string, signal: AbortSignal): Promise<BlobRef>
  addBytes(bytes: Uint8Array, signal: AbortSignal): Promise<BlobRef>
  /** A folder with all below it, sorted, pinned. Symlinks and special files are refused. */
  addFolder(path: string, signal: AbortSignal): Promise<BlobRef>
  /** Whole and on this node. */
  has(cid: CidText): Promise<boolean>
  /**
   * Writes the file or folder to `target` (created; must not exist before), atomically: a part is never visible under that name.
   * A stall (no new byte for 10 s) is retried over fresh wants, then fails. Blocks fetched stay for the next try.
   * @throws P2pError P2P_BLOB_STALLED | P2P_BLOB_TOO_LARGE | P2P_BLOB_UNSAFE (path names) | P2P_BLOB_UNAVAILABLE
   */
  fetch(request: FetchRequest, target: string, signal: AbortSignal): Promise<BlobRef>
  unpin(cid: CidText): Promise<void>
  /** Removes what is not pinned. */
  collectGarbage(signal: AbortSignal): Promise<void>
}
