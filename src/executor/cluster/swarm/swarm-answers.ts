import { z } from 'zod'
import type { Gpu } from '../../../core/resource-offer.ts'
import type { ClusterState } from '../backend.ts'

// What a Swarm manager says, as far as we need it: docs.docker.com/reference/api/engine, 1.41 and later.

/** The kernel's, for want of memory, or its box's owner's: the manager does not tell which. */
const KILLED = 137

export const nodesSchema = z.array(
  z.looseObject({
    ID: z.string(),
    Spec: z.looseObject({ Availability: z.string(), Labels: z.record(z.string(), z.string()).nullish() }),
    Description: z.looseObject({
      Resources: z.looseObject({
        NanoCPUs: z.number().default(0),
        MemoryBytes: z.number().default(0),
        GenericResources: z.array(z.looseObject({ NamedResourceSpec: z.looseObject({ Kind: z.string(), Value: z.string() }).optional() })).nullish()
      })
    }),
    Status: z.looseObject({ State: z.string() })
  })
)
export type SwarmNode = z.output<typeof nodesSchema>[number]

const taskSchema = z.looseObject({
  ID: z.string(),
  NodeID: z.string().optional(),
  CreatedAt: z.string(),
  Status: z.looseObject({
    Timestamp: z.string(),
    State: z.string(),
    Message: z.string().default(''),
    Err: z.string().default(''),
    ContainerStatus: z.looseObject({ ExitCode: z.number().default(0) }).nullish()
  })
})
export const tasksSchema = z.array(taskSchema)
export type SwarmTask = z.output<typeof taskSchema>

export const servicesSchema = z.array(z.looseObject({ ID: z.string(), Spec: z.looseObject({ Name: z.string() }) }))

const RUNNING = 'running'
const ENDED: readonly string[] = ['complete', 'failed']
const GONE: readonly string[] = ['rejected', 'shutdown', 'orphaned', 'remove']

/** Whether it has said anything yet, or never will. */
export const hasStarted = ({ Status: { State } }: SwarmTask): boolean => [RUNNING, ...ENDED, ...GONE].includes(State)

export const hasEnded = ({ Status: { State } }: SwarmTask): boolean => [...ENDED, ...GONE].includes(State)

/** `startedAtMs`: by the box's clock, where it was seen running. */
export function stateOf({ Status }: SwarmTask, startedAtMs: number | undefined): ClusterState {
  const { State, Err, Message, Timestamp, ContainerStatus } = Status
  if (State === RUNNING) return { kind: 'running' }
  const exitCode = State === 'complete' ? 0 : ContainerStatus?.ExitCode
  if (ENDED.includes(State) && exitCode !== undefined && (State === 'complete' || exitCode !== 0)) {
    return { kind: 'ended', exitCode, oomKilled: exitCode === KILLED, wallMs: startedAtMs === undefined ? 0 : Date.parse(Timestamp) - startedAtMs }
  }
  if (ENDED.includes(State) || GONE.includes(State)) return { kind: 'lost', reason: `the cluster says: ${(Err || Message).slice(0, 1_000)}` }
  return { kind: 'waiting' }
}

/** A box's label that says what its GPUs are: `lilynode.gpu=nvidia,NVIDIA A100,85899345920`. Swarm itself knows only how they are called. */
const GPU_LABEL = 'lilynode.gpu'
/** As `--node-generic-resource` calls them, here and in NVIDIA's own instructions. */
const GPU_KINDS: readonly string[] = ['gpu', 'NVIDIA-GPU']

export interface BoxGpu {
  readonly gpu: Gpu
  readonly box: string
  readonly kind: string
}

export function gpusOf({ ID, Spec, Description }: SwarmNode): BoxGpu[] {
  const [vendor = '', model = '', vram = ''] = (Spec.Labels?.[GPU_LABEL] ?? '').split(',')
  if ((vendor !== 'nvidia' && vendor !== 'amd') || !/^\d{6,15}$/.test(vram)) return []
  return (Description.Resources.GenericResources ?? []).flatMap(({ NamedResourceSpec: named }) =>
    named && GPU_KINDS.includes(named.Kind)
      ? [{ gpu: { vendor, model: model.slice(0, 64), vramBytes: Number(vram), uuid: named.Value.slice(0, 64) }, box: ID, kind: named.Kind }]
      : []
  )
}
