import { JsonFields } from './json-fields.ts'

const MB = 1_000_000
/** Most files say 100 MB and mean "little": the original network enforced none of it. Ours does, so this is the least. */
const LEAST_MEMORY_BYTES = 512 * MB
/** Weights are loaded through main memory on their way to a GPU. */
const LEAST_GPU_MEMORY_BYTES = 4_000 * MB
/** No file names any; images leave what they write in /outputs and /tmp. */
const DISK_BYTES = 2_000 * MB
const MAX_GPUS = 16

export interface ImportedResources {
  readonly cpuMilli: number
  readonly memoryBytes: number
  readonly diskBytes: number
  readonly gpus: readonly { readonly vendor: 'nvidia'; readonly vramBytes: number; readonly model?: string }[]
}

/** `machine` says what was matched on the original network, `Resources` what its containers got. */
export function readResources(root: JsonFields, spec: JsonFields): ImportedResources {
  const machine = root.under('machine')
  const wanted = spec.under('Resources')
  const gpus = readGpus(root, machine, wanted)
  const memory = Math.max((machine.number('ram') ?? 0) * MB, sizeOf(wanted, 'Memory'))
  const least = gpus.length > 0 ? LEAST_GPU_MEMORY_BYTES : LEAST_MEMORY_BYTES
  if (memory > 0 && memory < least)
    root.source.note(machine.placeOf('ram'), `${memory / MB} MB of memory were never enforced and are now: it gets ${least / MB} MB`)
  return {
    cpuMilli: Math.max(1, Math.round(machine.number('cpu') ?? coresOf(wanted) * 1000)),
    memoryBytes: Math.max(memory, least),
    diskBytes: Math.max(DISK_BYTES, (machine.number('disk') ?? 0) * MB, sizeOf(wanted, 'Disk')),
    gpus
  }
}

function readGpus(root: JsonFields, machine: JsonFields, wanted: JsonFields): ImportedResources['gpus'] {
  const listed = [...machine.items('gpus'), ...root.items('gpus')].flatMap((item) => {
    if (item.kind === 'items') return root.source.refuse(item.at, 'GPUs can’t depend on an input')
    return item.kind === 'map' ? [item] : []
  })
  const cards = listed.map((map) => {
    const card = new JsonFields(root.source, [map])
    const model = card.text('name')?.trim()
    return { vendor: 'nvidia' as const, vramBytes: (card.number('vram') ?? 0) * MB, ...(model && { model: model.slice(0, 64) }) }
  })
  const text = wanted.text('GPU')?.trim() ?? ''
  const asked = text === 'all' ? 1 : (wanted.number('GPU') ?? 0)
  const count = Math.min(MAX_GPUS, Math.max(cards.length, Math.ceil(machine.number('gpu') ?? 0), asked))
  const vramBytes = Math.max(0, ...cards.map((card) => card.vramBytes), (machine.number('vram') ?? 0) * MB)
  return Array.from({ length: count }, (_, i) => cards[i] ?? { vendor: 'nvidia', vramBytes })
}

/** "8" or "500m". */
function coresOf(wanted: JsonFields): number {
  const text = wanted.text('CPU')?.trim() ?? ''
  if (/^\d+m$/.test(text)) return Number.parseInt(text, 10) / 1000
  return wanted.number('CPU') ?? 1
}

const UNITS: Readonly<Record<string, number>> = { '': MB, k: 1_000, m: MB, g: 1_000 * MB, t: 1_000_000 * MB }

/** "16Gb", "24000MB"; a bare number is in MB, as `ram` is. */
function sizeOf(wanted: JsonFields, name: string): number {
  const text = wanted.text(name)?.trim() ?? ''
  const [, digits, unit = ''] = /^(\d{1,12}(?:\.\d+)?)\s*([kmgt]?)i?b?$/i.exec(text) ?? []
  if (digits === undefined) {
    if (text !== '') wanted.source.note(wanted.placeOf(name), `"${text.slice(0, 40)}" is no size: left out`)
    return 0
  }
  if (unit === '') wanted.source.note(wanted.placeOf(name), `${digits} has no unit: read as MB`)
  return Math.round(Number(digits) * (UNITS[unit.toLowerCase()] ?? MB))
}
