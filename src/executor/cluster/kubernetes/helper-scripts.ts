import { MAX_LOG_BYTES } from '../../output-rules.ts'

// What the helper's busybox runs beside the job. No value of a job is ever part of a script: they come as arguments, which a shell does not look at again.

/** Where the job's container sees what is ours. Read-only for it. */
export const OURS = '/.lilynode'
/** How the keeper ends when the job wrote more than it may. */
export const OVERFULL = 41

/** One byte more than we would read, so that a flood is seen; in the shell's unit of 512 bytes. */
const LOG_BLOCKS = Math.floor(MAX_LOG_BYTES / 512) + 1
/** A scratch folder is walked that often; what a job writes in between it may write too much. */
const WATCH_SECONDS = 1

/** First of all: the tools, then the inputs, which come by `TAKE_INPUTS`. */
export const PREPARE = `set -e
cp /bin/busybox ${OURS}/busybox
mkfifo -m 666 ${OURS}/out ${OURS}/err
while [ ! -e ${OURS}/ready ]; do sleep 0.1; done`

/** Its argument: how many bytes the archive on its standard input has. Not every version of the protocol can say that nothing more comes. */
export const TAKE_INPUTS = `set -e
head -c "$1" | tar -x -f - -C /inputs
: >${OURS}/ready`

/**
 * The job's program with its two streams through pipes, since Kubernetes keeps both as one. Arguments: the program, and its own. It is looked for by hand:
 * this shell would take its own applet of that name first.
 */
export const SPEAK = `exec >${OURS}/out 2>${OURS}/err
program=$1
shift
case $program in
*/*) exec "$program" "$@" ;;
esac
IFS=:
for folder in $PATH; do
  if [ -f "$folder/$program" ] && [ -x "$folder/$program" ]; then unset IFS; exec "$folder/$program" "$@"; fi
done
echo "$program: not found in $PATH" >&2
exit 127`

/** Beside the job, and after it, until the pod is removed. Its argument: KiB that the job may write. */
export const KEEP = `keep() { ulimit -f ${LOG_BLOCKS}; cat <${OURS}/$1 >/log/$1; : >/log/$1.end; }
(keep out) &
(keep err) &
while sleep ${WATCH_SECONDS}; do
  used=$(($(du -sk /outputs | cut -f 1) + $(du -sk /scratch | cut -f 1)))
  [ "$used" -le "$1" ] || exit ${OVERFULL}
done`

/** What was said after so many bytes of each stream, as it comes, for ever. */
export const LISTEN = 'tail -c "+$1" -f /log/out & tail -c "+$2" -f /log/err >&2 & wait'

/** The same once the job is over, to the last word. */
export const LAST_WORDS = `while [ ! -e /log/out.end ] || [ ! -e /log/err.end ]; do sleep 0.1; done
tail -c "+$1" /log/out
tail -c "+$2" /log/err >&2`

/** All that the job left, as one archive. What it closed to its own user is opened: the keeper is the same user. */
export const GIVE_OUTPUTS = `find /outputs -mindepth 1 -maxdepth 1 ! -type l -exec chmod -R u+rwX {} + 2>/dev/null
used=$(($(du -sk /outputs | cut -f 1) + $(du -sk /scratch | cut -f 1)))
[ "$used" -le "$1" ] || exit ${OVERFULL}
cd /outputs && exec tar -c -f - .`

/** How the probe ends where it reached what it must not. */
export const REACHED = 42

/** Networks take a moment to close a new pod. What can't be reached ends nc with 1; all else is an answer, or the wait for one. */
export const PROBE = `for try in 1 2 3 4 5; do
  echo | timeout 4 nc -w 2 "$KUBERNETES_SERVICE_HOST" "$KUBERNETES_SERVICE_PORT" >/dev/null 2>&1
  [ $? -ne 1 ] || exit 0
  sleep 1
done
exit ${REACHED}`
