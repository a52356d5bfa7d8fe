/** Looked at one by one while the node waits: some tenths of a second. */
export const MAX_NUMBERS = 4_000_000

export interface Numbers {
  /** All that is not a number: the shape of an array, the words of a text. Must be the same. */
  readonly frame: string
  readonly values: Float64Array
}

/** The numbers of a NumPy array or of a text (JSON, CSV, a log); undefined for anything else, and for more than `MAX_NUMBERS`. */
export function readNumbers(bytes: Uint8Array): Numbers | undefined {
  return isNpy(bytes) ? readNpy(bytes) : readText(bytes)
}

const NPY_MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]
const isNpy = (bytes: Uint8Array): boolean => bytes.length > 12 && NPY_MAGIC.every((byte, index) => bytes[index] === byte)

type Getter = (view: DataView, at: number) => number
/** Item sizes and readers by the dtype as NumPy writes it. */
const DTYPES: ReadonlyMap<string, readonly [bytes: number, get: Getter]> = new Map<string, readonly [number, Getter]>([
  ['|u1', [1, (view, at) => view.getUint8(at)]],
  ['|i1', [1, (view, at) => view.getInt8(at)]],
  ['<i2', [2, (view, at) => view.getInt16(at, true)]],
  ['<i4', [4, (view, at) => view.getInt32(at, true)]],
  ['<i8', [8, (view, at) => Number(view.getBigInt64(at, true))]],
  ['<f4', [4, (view, at) => view.getFloat32(at, true)]],
  ['<f8', [8, (view, at) => view.getFloat64(at, true)]]
])

/** NEP 1: magic, version, length of the header, header as a Python literal, items. */
function readNpy(bytes: Uint8Array): Numbers | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wide = view.getUint8(6) > 1
  const start = (wide ? 12 : 10) + (wide ? view.getUint32(8, true) : view.getUint16(8, true))
  if (start > bytes.length) return undefined
  const frame = Buffer.from(bytes.subarray(wide ? 12 : 10, start))
    .toString('latin1')
    .trim()
  const [size, get] = DTYPES.get(/'descr': '([^']+)'/.exec(frame)?.[1] ?? '') ?? []
  if (size === undefined || get === undefined || (bytes.length - start) % size !== 0) return undefined
  const count = (bytes.length - start) / size
  if (count > MAX_NUMBERS) return undefined
  return { frame, values: Float64Array.from({ length: count }, (_, index) => get(view, start + index * size)) }
}

/** As programs print them; NaN and infinity stay words. */
const NUMBER = /[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,4})?/g

function readText(bytes: Uint8Array): Numbers | undefined {
  const text = decoded(bytes)
  if (text === undefined) return undefined
  const values: number[] = []
  const frame = text.replace(NUMBER, (found) => {
    if (values.length <= MAX_NUMBERS) values.push(Number(found))
    return '#'
  })
  return values.length === 0 || values.length > MAX_NUMBERS ? undefined : { frame, values: Float64Array.from(values) }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined // not text
  }
}
