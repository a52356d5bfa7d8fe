import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What an engine runs before a container that asked for NVIDIA GPUs. Like the real one it knows its devices, and what driver they have. */
const HOOK = `#!/bin/bash
st=$(cat); bundle=$(jq -r .bundle <<<"$st"); pid=$(jq -r .pid <<<"$st")
root=$(jq -r .root.path "$bundle/config.json"); case $root in /*) ;; *) root=$bundle/$root;; esac
vis=$(jq -r '.process.env[]' "$bundle/config.json" | sed -n 's/^NVIDIA_VISIBLE_DEVICES=//p' | tail -1)
[ -z "$vis" ] && exit 0
if jq -r '.process.env[]' "$bundle/config.json" | grep -q '^NVIDIA_REQUIRE_CUDA=cuda>=99'; then
  echo "nvidia-container-cli: requirement error: unsatisfied condition: cuda>=99, please update your driver to a newer version" >&2; exit 1; fi
for d in \${vis//,/ }; do case $d in GPU-fake-0|GPU-fake-1) ;; *) echo "nvidia-container-cli: device error: $d: unknown device" >&2; exit 1;; esac; done
nsenter -t "$pid" -m -- /bin/bash -c 'set -e; for d in \${2//,/ }; do mknod -m 666 $1/dev/nvidia\${d##*-} c 1 5; done; mknod -m 666 $1/dev/nvidiactl c 1 3' x "$root" "$vis" || exit 1
dc=$(sed -n 's/^[0-9]*:devices://p' "/proc/$pid/cgroup")
[ -z "$dc" ] || echo 'c 1:5 rw' > "/sys/fs/cgroup/devices$dc/devices.allow"
`

const SMI = `#!/bin/sh
case "$1" in
--query-gpu=*) echo 'GPU-fake-0, NVIDIA Fake 8, 8192, 550.54.15'; echo 'GPU-fake-1, NVIDIA Fake 24, 24576, 550.54.15'; echo 'GPU-fake-9, NVIDIA Gone, 1024, 550.54.15';;
*) echo '| NVIDIA-SMI 550.54.15    Driver Version: 550.54.15    CUDA Version: 12.4     |';;
esac
`

/** A folder of programs that make this machine look as if it had two GPUs, and a third that fell off the bus since. */
export class FakeGpus {
  readonly folder = mkdtempSync(join(tmpdir(), 'lilynode-gpus-'))

  constructor() {
    writeFileSync(join(this.folder, 'nvidia-container-runtime-hook'), HOOK, { mode: 0o755 })
    writeFileSync(join(this.folder, 'nvidia-smi'), SMI, { mode: 0o755 })
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
