/** 8 MiB of log are 512 of them. */
const BLOCK_BYTES = 16 * 1024

/** Bytes of a log as they come, copied together: a job that writes byte by byte must not cost the node an object for each. */
export class LogBlocks {
  readonly #blocks: Uint8Array[] = []
  /** Of the last block. */
  #used = 0

  add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      let block = this.#blocks.at(-1)
      if (block === undefined || this.#used === block.length) {
        block = new Uint8Array(BLOCK_BYTES)
        this.#blocks.push(block)
        this.#used = 0
      }
      const part = bytes.subarray(at, at + block.length - this.#used)
      block.set(part, this.#used)
      this.#used += part.length
      at += part.length
    }
  }

  get all(): readonly Uint8Array[] {
    return this.#blocks.map((block, index) => (index === this.#blocks.length - 1 ? block.subarray(0, this.#used) : block))
  }
}
