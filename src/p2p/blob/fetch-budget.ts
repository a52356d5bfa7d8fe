import type { FetchLimits } from '../blobs.ts'
import { P2pError } from '../errors.ts'

/** What a fetch may still take. Counts what really arrives, never what the DAG says of itself. */
export interface FetchBudget {
  /** File content, each time it is written: one block linked a thousand times counts a thousand times. */
  takeContent(bytes: number): void
  /** A file or folder named in a folder. */
  takeEntry(): void
  /** A node visited that is not a leaf. */
  takeNode(blockBytes: number): void
  readonly contentBytes: number
}

/** A folder's node has up to about 60 B a link beside the name; 512 B an entry leaves room for long names. */
const NODE_BYTES_PER_ENTRY = 512
/** A file's nodes have about 50 B per leaf. Other nodes chunk at 256 KiB, some at 16 KiB: one part in 64 is ample. */
const NODE_SHARE = 64
/** For the root and small blobs. */
const NODE_BYTES_FREE = 1024 * 1024
/** Nodes for each 16 KiB of content and each entry: stops a tree of nodes that hold nothing. */
const CONTENT_BYTES_PER_NODE = 16 * 1024
const NODES_FREE = 256

export function createFetchBudget(cid: string, limits: FetchLimits): FetchBudget {
  const maxNodeBytes = NODE_BYTES_FREE + limits.maxFiles * NODE_BYTES_PER_ENTRY + limits.maxBytes / NODE_SHARE
  const maxNodes = NODES_FREE + 2 * limits.maxFiles + limits.maxBytes / CONTENT_BYTES_PER_NODE
  let content = 0
  let entries = 0
  let nodes = 0
  let nodeBytes = 0
  const tooLarge = (what: string): P2pError =>
    new P2pError({ code: 'P2P_BLOB_TOO_LARGE', cid }, `${cid} has more than ${what}; raise the limit or refuse the job`)
  return {
    takeContent: (bytes) => {
      content += bytes
      if (content > limits.maxBytes) throw tooLarge(`${limits.maxBytes} bytes`)
    },
    takeEntry: () => {
      entries += 1
      if (entries > limits.maxFiles) throw tooLarge(`${limits.maxFiles} files and folders`)
    },
    takeNode: (blockBytes) => {
      nodes += 1
      nodeBytes += blockBytes
      if (nodes > maxNodes || nodeBytes > maxNodeBytes) throw tooLarge(`the structure that ${limits.maxBytes} bytes in ${limits.maxFiles} files can need`)
    },
    get contentBytes() {
      return content
    }
  }
}
