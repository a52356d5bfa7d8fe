/** Numbers of a WebAssembly binary, one after the other. Past the end come zeros: the caller looks at `at`. Specification 2.0, §5.2. */
export class WasmReader {
  readonly #bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  get done(): boolean {
    return this.at >= this.#bytes.length
  }

  byte(): number {
    return this.#bytes[this.at++] ?? 0
  }

  /** Unsigned LEB128 of at most 32 bits. */
  u32(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte()
      value += (byte & 0x7f) * 2 ** shift
      if ((byte & 0x80) === 0) break
    }
    return value
  }

  /** Past a LEB128 number of up to 64 bits. */
  skipLeb128(): void {
    while ((this.byte() & 0x80) !== 0);
  }
}
