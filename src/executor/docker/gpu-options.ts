import type { HostConfig } from 'dockerode'
import type { FoundGpu } from './detect-gpus.ts'

/** What CUDA programs, encoders and renderers need of the driver. */
const CAPABILITIES = [['gpu', 'compute', 'utility', 'graphics', 'video']]

/** What hands these GPUs over to a container, and no others. */
export function gpuOptions(gpus: readonly FoundGpu[], driver: 'nvidia' | 'cdi'): Pick<HostConfig, 'DeviceRequests' | 'Devices' | 'GroupAdd'> {
  const uuids = gpus.filter(({ vendor }) => vendor === 'nvidia').map(({ uuid }) => uuid)
  const files = [...new Set(gpus.flatMap(({ devices }) => devices))]
  const groups = [...new Set(gpus.flatMap((gpu) => gpu.groups))]
  return {
    ...(uuids.length > 0 && { DeviceRequests: [driver === 'cdi' ? byCdi(uuids) : { Driver: 'nvidia', DeviceIDs: uuids, Capabilities: CAPABILITIES }] }),
    ...(files.length > 0 && { Devices: files.map((path) => ({ PathOnHost: path, PathInContainer: path, CgroupPermissions: 'rw' })) }),
    ...(groups.length > 0 && { GroupAdd: groups.map(String) }) // the files belong to `render`, the job runs as nobody
  }
}

const byCdi = (uuids: readonly string[]) => ({ Driver: 'cdi', DeviceIDs: uuids.map((uuid) => `nvidia.com/gpu=${uuid}`) })
