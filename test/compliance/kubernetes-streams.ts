import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type Docker from 'dockerode'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import { createDemux } from '../../src/executor/docker/demux-frames.ts'

/** kubernetes.io: v5 can say that a stream has no more; before it nothing could. */
const PROTOCOLS = ['v5.channel.k8s.io', 'v4.channel.k8s.io'] as const
const FRAME_BYTES = 32 * 1024
const FULL_BYTES = 1024 ** 2
const CHANNEL = { stdin: 0, stdout: 1, stderr: 2, status: 3, close: 255 } as const

const sockets = new WebSocketServer({ noServer: true, handleProtocols: (offered) => PROTOCOLS.find((each) => offered.has(each)) ?? false })

export interface Upgrade {
  readonly request: IncomingMessage
  readonly socket: Duplex
  readonly head: Buffer
}

/** A command in a container, as a box serves it: channels on a websocket. */
export async function serveExec(docker: Docker, id: string, { query, upgrade }: { readonly query: URLSearchParams; readonly upgrade: Upgrade }): Promise<void> {
  const withInput = query.get('stdin') === 'true'
  const run = await docker.getContainer(id).exec({ Cmd: query.getAll('command'), AttachStdin: withInput, AttachStdout: true, AttachStderr: true })
  const webSocket = await new Promise<WebSocket>((resolve) => sockets.handleUpgrade(upgrade.request, upgrade.socket, upgrade.head, resolve))
  webSocket.pause() // what comes before there is anybody to take it
  const stream = await run.start({ hijack: true, stdin: withInput })
  const send = (channel: number, bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; at += FRAME_BYTES) webSocket.send(Buffer.concat([Buffer.of(channel), bytes.subarray(at, at + FRAME_BYTES)]))
    if (webSocket.bufferedAmount > FULL_BYTES) stream.pause()
  }
  const flow = setInterval(() => webSocket.bufferedAmount < FULL_BYTES && stream.resume(), 5)
  webSocket.on('message', (data: Buffer) => {
    if (data[0] === CHANNEL.close && data[1] === CHANNEL.stdin) stream.end()
    else if (data[0] === CHANNEL.stdin && !stream.write(data.subarray(1))) {
      webSocket.pause()
      stream.once('drain', () => webSocket.resume())
    }
  })
  webSocket.on('close', () => stream.destroy())
  webSocket.resume()
  stream.on(
    'data',
    createDemux((name, bytes) => send(CHANNEL[name], bytes))
  )
  await new Promise<void>((resolve) => stream.once('end', resolve).once('close', resolve).once('error', resolve))
  clearInterval(flow)
  if (webSocket.readyState !== webSocket.OPEN) return
  send(CHANNEL.status, Buffer.from(JSON.stringify(statusOf((await run.inspect()).ExitCode ?? 0))))
  webSocket.close(1000)
}

function statusOf(exitCode: number): object {
  if (exitCode === 0) return { metadata: {}, status: 'Success' }
  const causes = [{ reason: 'ExitCode', message: String(exitCode) }]
  return { metadata: {}, status: 'Failure', message: `command terminated with non-zero exit code: ${exitCode}`, reason: 'NonZeroExitCode', details: { causes } }
}

/** Both streams as one, which is all that Kubernetes keeps. */
export async function serveLog(
  docker: Docker,
  id: string,
  { follow, response }: { readonly follow: boolean; readonly response: ServerResponse }
): Promise<void> {
  const container = docker.getContainer(id)
  const demux = createDemux((_, bytes) => void response.write(bytes))
  response.writeHead(200, { 'content-type': 'text/plain' })
  if (!follow) {
    demux(await container.logs({ follow: false, stdout: true, stderr: true }))
    response.end()
    return
  }
  const stream = await container.logs({ follow: true, stdout: true, stderr: true })
  response.once('close', () => stream.removeAllListeners('data'))
  stream.on('data', demux).once('end', () => response.end())
}
