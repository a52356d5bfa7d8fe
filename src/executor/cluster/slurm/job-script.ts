import { MAX_OPEN_FILES, MAX_PROCESSES, SHARED_MEMORY_BYTES } from '../../docker/container-options.ts'
import { environment } from '../../docker/job-environment.ts'
import { MAX_LOG_BYTES } from '../../output-rules.ts'
import type { ClusterJob } from '../backend.ts'

/** One word of a POSIX shell, whatever is in it. */
export const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/**
 * What Slurm runs on a box: the container that Docker's own executor would make, by the box's `docker`. What the box can't tell us by Slurm it writes
 * into the job's folder: `running`, `stdout`, `stderr`, and at last `end`. Values of the job are whole shell words and never looked at again.
 */
export function jobScript(job: ClusterJob, name: string): string {
  const { spec } = job.request
  if (spec.engine.type !== 'docker') throw new Error(`invariant: a ${spec.engine.type} job came to a cluster`)
  const { image } = spec.engine
  const [command, ...before] = spec.engine.entrypoint ?? []
  const words = [...flags(job), ...(command === undefined ? [] : ['--entrypoint', command])].map(quote)
  // By Slurm's numbers: it chooses which of the box's GPUs are the job's.
  if (spec.resources.gpus.length > 0) words.push('--gpus', '"\\"device=$SLURM_JOB_GPUS\\""')
  return `#!/bin/sh
cd ${quote(job.folder)} || exit 1
name=${quote(name)}
named=${quote(image)}
loaded=${quote(image.slice(image.indexOf('@') + 1))}
tell() { printf '%s\\n' "$1" >end.tmp && mv end.tmp end; }
drop() { docker rm --force --volumes "$name" >/dev/null 2>&1; rm -rf "$pipes"; }
lost() { tell "lost $(tail -c 1000 why)"; drop; exit 1; }
pipes=$(mktemp -d) || exit 1
trap 'drop; exit 143' TERM INT HUP
mkfifo "$pipes/out" "$pipes/err" 2>why || lost
if docker image inspect "$loaded" >/dev/null 2>&1; then named=$loaded
elif ! docker image inspect "$named" >/dev/null 2>&1; then docker pull --quiet "$named" >/dev/null 2>why & wait $! || lost
fi
docker create --name "$name" ${words.join(' ')} "$named" ${[...before, ...spec.args].map(quote).join(' ')} >/dev/null 2>why || lost
if command -v stdbuf >/dev/null 2>&1; then at_once='stdbuf -o0'; else at_once=; fi
keep() { $at_once head -c ${MAX_LOG_BYTES + 1}; } # each piece as it comes, and no more than we would read
keep <"$pipes/out" >stdout &
keep <"$pipes/err" >stderr &
: >running
docker start --attach "$name" >"$pipes/out" 2>"$pipes/err" &
wait $!
docker kill "$name" >/dev/null 2>&1 # it goes on only where its log was cut off
wait
tell "$(docker inspect --format '{{.State.ExitCode}} {{.State.OOMKilled}} {{.State.StartedAt}} {{.State.FinishedAt}} {{.State.Error}}' "$name" 2>why || printf 'lost %s' "$(tail -c 1000 why)")"
drop
`
}

function flags(job: ClusterJob): string[] {
  const { spec } = job.request
  const { resources } = spec
  const { user, workdir } = spec.engine.type === 'docker' ? spec.engine : {}
  const variables = environment(spec, []).filter((variable) => resources.gpus.length === 0 || !variable.startsWith('NVIDIA_VISIBLE_DEVICES='))
  return [
    ...['--hostname', 'job', '--user', user ?? job.user, '--network', 'none', '--ipc', 'private', '--restart', 'no'],
    ...['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges:true', '--no-healthcheck', '--log-driver', 'none'],
    ...['--pids-limit', `${MAX_PROCESSES}`, '--ulimit', `nofile=${MAX_OPEN_FILES}`, '--ulimit', 'core=0'],
    ...['--memory', `${resources.memoryBytes}b`, '--memory-swap', `${resources.memoryBytes}b`, '--cpus', `${resources.cpuMilli / 1000}`],
    ...['--shm-size', `${Math.min(SHARED_MEMORY_BYTES, resources.memoryBytes)}b`],
    ...['--mount', `type=bind,source=${job.inputs},target=/inputs,readonly`],
    ...['--mount', `type=bind,source=${job.outputs},target=/outputs`, '--mount', `type=bind,source=${job.tmp},target=/tmp`],
    ...variables.flatMap((variable) => ['--env', variable]),
    ...(workdir === undefined ? [] : ['--workdir', workdir])
  ]
}
