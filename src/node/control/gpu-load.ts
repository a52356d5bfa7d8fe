import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { within } from '../../core/clock.ts'

const exec = promisify(execFile)

/** A driver that hangs makes its tool hang; it is asked while somebody looks, every few seconds. */
const TOOL_TIMEOUT_MS = 5_000
/** 64 GPUs with all their words. */
const MAX_OUTPUT_BYTES = 256 * 1024
const MIB = 1024 * 1024
const QUERY = ['--query-gpu=uuid,name,utilization.gpu,memory.used,memory.total,temperature.gpu,power.draw', '--format=csv,noheader,nounits']

/** One GPU just now. What its tool does not tell is absent. */
export interface GpuLoad {
  readonly uuid: string
  readonly model: string
  /** Of 1. */
  readonly utilisation?: number
  readonly usedBytes?: number
  readonly totalBytes?: number
  readonly celsius?: number
  readonly watts?: number
}

/** What NVIDIA's tool says; undefined: there is no such tool on this machine, or it does not answer. */
export async function gpuLoads(signal: AbortSignal): Promise<readonly GpuLoad[] | undefined> {
  try {
    const { stdout } = await exec('nvidia-smi', QUERY, { signal: within(signal, TOOL_TIMEOUT_MS), maxBuffer: MAX_OUTPUT_BYTES })
    return parseGpuLoads(stdout)
  } catch {
    return undefined // no such tool, or a driver in trouble: the doctor says why, the screen shows what the offer has
  }
}

/** `[N/A]`, `[Not Supported]` and `[Unknown Error]` stand where a number would. */
const numberOf = (text: string | undefined): number | undefined => (text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined)

export function parseGpuLoads(text: string): readonly GpuLoad[] {
  return text
    .split('\n')
    .map((line) => line.split(',').map((word) => word.trim()))
    .filter(([uuid = '']) => /^(GPU|MIG)-[\w-]+$/.test(uuid))
    .map(([uuid = '', model = '', ...words]) => {
      const [percent, usedMib, totalMib, celsius, watts] = words.map(numberOf)
      return {
        uuid,
        model: model.slice(0, 64),
        ...(percent !== undefined && { utilisation: Math.min(1, percent / 100) }),
        ...(usedMib !== undefined && { usedBytes: usedMib * MIB }),
        ...(totalMib !== undefined && { totalBytes: totalMib * MIB }),
        ...(celsius !== undefined && { celsius }),
        ...(watts !== undefined && { watts })
      }
    })
}
