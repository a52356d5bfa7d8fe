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
  /** Files and folders together, without the root. */
  readonly maxFiles: number
}

export interface FetchProgress {
  /** Of file content, as it arrives. */
  readonly bytes: number
  /** What the DAG declares of itself: for a progress bar, not for trust. */
  readonly totalBytes: number | undefined
}

export interface FetchRequest {
  readonly cid: CidText
  /** Who is known to hold it; asked in this order, the one that answers stays first. Empty: only what is here already. */
  readonly from: readonly PeerRef[]
  readonly limits: FetchLimits
  /** True: pinned as if added here, so that this node goes on serving it. Otherwise its blocks stay until the next collectGarbage. */
  readonly pin?: boolean
  onProgress?(progress: FetchProgress): void
}

/**
 * Content by CID: UnixFS in Helia's stores. Importer parameters are pinned (1 MiB chunks, raw leaves, CIDv1, balanced, 1024 wide),
 * so that the same bytes have the same CID on every node; nothing is announced to the DHT.
 */
export interface Blobs {
  /** A file, pinned. Anyone who knows a CID that lies here can have it: seal what is private before you add it. */
  addFile(path: string, signal: AbortSignal): Promise<BlobRef>
  addBytes(bytes: Uint8Array, signal: AbortSignal): Promise<BlobRef>
  /** A folder with all below it, sorted, pinned. Symlinks and special files are refused. */
  addFolder(path: string, signal: AbortSignal): Promise<BlobRef>
  /** Whole and on this node. */
  has(cid: CidText): Promise<boolean>
  /**
   * Writes the file or folder to `target` (created; must not exist before), atomically: a part is never visible under that name.
   * A stall (no new byte for 10 s) is retried over fresh wants, then fails. Blocks fetched stay for the next try.
   * @throws P2pError P2P_BLOB_STALLED | P2P_BLOB_TOO_LARGE | P2P_BLOB_UNSAFE (names, links, not UnixFS) | P2P_BLOB_UNAVAILABLE | P2P_TARGET_EXISTS
   */
  fetch(request: FetchRequest, target: string, signal: AbortSignal): Promise<BlobRef>
  /** From now on what there is of it here stays, and what comes of it later. It need not be here yet: pinned before it is fetched, not even a part is lost. */
  pin(cid: CidText, signal: AbortSignal): Promise<void>
  unpin(cid: CidText): Promise<void>
  /** All that is pinned, in no order. */
  pins(): AsyncIterable<CidText>
  /** What the blocks take on disk. Looks at every file: some seconds for a million. */
  bytesOnDisk(): Promise<number>
  /** Removes what is not pinned, but for what an add or a fetch that is under way has touched. These go on meanwhile. */
  collectGarbage(signal: AbortSignal): Promise<void>
}
