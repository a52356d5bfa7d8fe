import type Docker from 'dockerode'

/** What an engine that is well may take on a busy machine, twice: containers are made and started in seconds there. */
const ANSWER_MS = 120_000
/** Large images are removed layer by layer, file by file. */
const REMOVE_IMAGE_MS = 15 * 60_000

type Dial = Docker['modem']['dial']
type DialOptions = Parameters<Dial>[0]

/**
 * Ends each call that the engine does not answer: one that hangs would hold a job, and what the job paid for, until its deal times out. Calls that
 * bring their own signal, streams (logs, pulls) and the wait for a container's end take as long as they take.
 */
export function boundCalls({ modem }: Pick<Docker, 'modem'>, answerMs = ANSWER_MS): void {
  const dial: Dial = modem.dial.bind(modem)
  modem.dial = (options, callback) => {
    if (options.abortSignal || options.isStream || options.hijack || pathOf(options).endsWith('/wait')) return dial(options, callback)
    const mostMs = isImageRemoval(options) ? REMOVE_IMAGE_MS : answerMs
    const hung = new AbortController()
    const timer = setTimeout(() => hung.abort(), mostMs)
    const what = `${options.method} ${pathOf(options)}`
    return dial({ ...options, abortSignal: hung.signal }, (cause, answer) => {
      clearTimeout(timer)
      callback?.(
        hung.signal.aborted ? new Error(`no answer to ${what} in ${mostMs / 1000} s: it hangs; restart it (\`systemctl restart docker\`)`) : cause,
        answer
      )
    })
  }
}

const pathOf = ({ path }: DialOptions): string => path.split('?')[0] ?? path

const isImageRemoval = (options: DialOptions): boolean => options.method === 'DELETE' && pathOf(options).startsWith('/images/')
