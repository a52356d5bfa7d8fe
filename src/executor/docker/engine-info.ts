import { z } from 'zod'

const infoSchema = z.looseObject({
  ServerVersion: z.string(),
  NCPU: z.int().min(1),
  MemTotal: z.number(),
  DockerRootDir: z.string(),
  DefaultRuntime: z.string().nullish(),
  Runtimes: z.record(z.string(), z.unknown()).nullish(),
  SecurityOptions: z.array(z.string()).nullish(),
  CDISpecDirs: z.array(z.string()).nullish()
})

/** What the engine says of itself. */
export interface EngineInfo {
  readonly version: string
  readonly cpus: number
  readonly memoryBytes: number
  /** Where it keeps images: its disk is the one that fills. */
  readonly dataFolder: string
  readonly runtimes: readonly string[]
  readonly defaultRuntime: string
  /** System calls are filtered by default. */
  readonly seccomp: boolean
  /** Devices by the Container Device Interface: Docker 25 and later, where it is switched on. */
  readonly cdi: boolean
}

/** @throws {z.ZodError} when it is no Docker engine that answers */
export function parseInfo(raw: unknown): EngineInfo {
  const info = infoSchema.parse(raw)
  return {
    version: info.ServerVersion,
    cpus: info.NCPU,
    memoryBytes: info.MemTotal,
    dataFolder: info.DockerRootDir,
    runtimes: Object.keys(info.Runtimes ?? {}).filter((name) => !name.includes('.')), // `io.containerd.runc.v2` is runc once more
    defaultRuntime: info.DefaultRuntime ?? 'runc',
    seccomp: (info.SecurityOptions ?? []).some((option) => option.startsWith('name=seccomp') && !option.includes('unconfined')),
    cdi: (info.CDISpecDirs ?? []).length > 0
  }
}
