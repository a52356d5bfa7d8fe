import { execFile } from 'node:child_process'
import { realpath, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { z } from 'zod'
import { within } from '../../core/clock.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Gpu } from '../../core/resource-offer.ts'

const exec = promisify(execFile)

/** A driver that hangs makes its tool hang. A cold one takes seconds. */
const TOOL_TIMEOUT_MS = 20_000
/** 64 GPUs with all their words. */
const MAX_OUTPUT_BYTES = 1024 * 1024
const MIB = 1024 * 1024
/** As in an offer. */
const MAX_WORD = 64

export interface FoundGpu extends Gpu {
  /** Device files that a container needs; none for NVIDIA, whose hook or CDI knows them by uuid. */
  readonly devices: readonly string[]
  /** Those that may use these files, by number. */
  readonly groups: readonly number[]
}

export interface GpuReport {
  readonly gpus: readonly FoundGpu[]
  /** NVIDIA's driver, and the newest CUDA that it runs; absent: there is none. */
  readonly driver?: { readonly version: string; readonly cuda: string }
  /** A tool that is there and does not work. */
  readonly problems: readonly string[]
}

/** What this machine's GPUs are, as their own tools say. A machine without those tools has none. */
export async function detectGpus(signal: AbortSignal): Promise<GpuReport> {
  const [nvidia, amd] = await Promise.all([detectNvidia(signal), detectAmd(signal)])
  return {
    gpus: [...nvidia.gpus, ...amd.gpus],
    ...(nvidia.driver && { driver: nvidia.driver }),
    problems: [...nvidia.problems, ...amd.problems]
  }
}

const NONE: GpuReport = { gpus: [], problems: [] }

async function detectNvidia(signal: AbortSignal): Promise<GpuReport> {
  try {
    const query = ['--query-gpu=uuid,name,memory.total,driver_version', '--format=csv,noheader,nounits']
    const [listed, summary] = [await tool('nvidia-smi', query, signal), await tool('nvidia-smi', [], signal)]
    return parseNvidia(listed, summary)
  } catch (cause) {
    return unlessMissing('nvidia-smi', cause)
  }
}

export function parseNvidia(listed: string, summary: string): GpuReport {
  const problems: string[] = []
  const gpus: FoundGpu[] = []
  let version: string | undefined
  for (const line of listed.split('\n').filter((text) => text.trim() !== '')) {
    const [uuid = '', model = '', mib = '', driver = ''] = line.split(',').map((word) => word.trim())
    const vramBytes = Number(mib) * MIB
    version ??= driver
    // A GPU that shares the machine's memory, or one that fell off the bus, says [N/A] or [Unknown Error].
    if (/^GPU-[\w-]+$/.test(uuid) && Number.isSafeInteger(vramBytes) && vramBytes > 0)
      gpus.push({ vendor: 'nvidia', model: model.slice(0, MAX_WORD), vramBytes, uuid: uuid.slice(0, MAX_WORD), devices: [], groups: [] })
    else problems.push(`nvidia-smi says of a GPU: ${line.slice(0, 200)}`)
  }
  const cuda = /CUDA Version:\s*([\d.]+)/.exec(summary)?.[1] ?? ''
  return { gpus, ...(version !== undefined && { driver: { version, cuda } }), problems }
}

async function detectAmd(signal: AbortSignal): Promise<GpuReport> {
  try {
    const said = await tool('rocm-smi', ['--showuniqueid', '--showproductname', '--showmeminfo', 'vram', '--showbus', '--json'], signal)
    const { cards, problems } = parseAmd(said)
    const gpus = await Promise.all(
      cards.map(async ({ bus, ...gpu }) => {
        const devices = ['/dev/kfd', await realpath(`/dev/dri/by-path/pci-${bus}-render`)]
        const groups = await Promise.all(devices.map(async (path) => (await stat(path)).gid))
        return { ...gpu, devices, groups }
      })
    )
    return { gpus, problems }
  } catch (cause) {
    return unlessMissing('rocm-smi', cause)
  }
}

const cardsSchema = z.record(z.string(), z.record(z.string(), z.unknown()))

/** Its words differ in case from version to version. */
export function parseAmd(said: string): { readonly cards: readonly (Gpu & { readonly bus: string })[]; readonly problems: readonly string[] } {
  const problems: string[] = []
  const cards: (Gpu & { bus: string })[] = []
  for (const [card, fields] of Object.entries(cardsSchema.parse(JSON.parse(said)))) {
    if (!/^card\d+$/.test(card)) continue // `system`: the driver's version
    const words = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), String(value).trim()]))
    const [bus = '', id = ''] = [words.get('pci bus')?.toLowerCase(), words.get('unique id')]
    const model = words.get('card series') ?? words.get('card model') ?? ''
    const vramBytes = Number(words.get('vram total memory (b)'))
    const isWhole = /^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.\d$/.test(bus) && Number.isSafeInteger(vramBytes) && vramBytes > 0
    // Cards without an id of their own are told apart by their place.
    const uuid = /^0x[0-9a-f]+$/i.test(id) ? id : `pci-${bus}`
    if (isWhole) cards.push({ vendor: 'amd', model: model.slice(0, MAX_WORD), vramBytes, uuid: uuid.slice(0, MAX_WORD), bus })
    else problems.push(`rocm-smi says of ${card}: ${JSON.stringify(fields).slice(0, 200)}`)
  }
  return { cards, problems }
}

const unlessMissing = (name: string, cause: unknown): GpuReport =>
  errorCode(cause) === 'ENOENT' ? NONE : { gpus: [], problems: [`${name} does not work: ${errorMessage(cause).slice(0, 300)}`] }

/** Never through a shell. */
async function tool(name: string, args: readonly string[], signal: AbortSignal): Promise<string> {
  const { stdout } = await exec(name, args, { signal: within(signal, TOOL_TIMEOUT_MS), maxBuffer: MAX_OUTPUT_BYTES })
  return stdout
}
