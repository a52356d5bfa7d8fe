import { once } from 'node:events'
import { createServer } from 'node:http'
import Docker from 'dockerode'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { systemClock } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import { DockerServices } from './docker-services.ts'
import { ImageStore } from './image-store.ts'

const signal = AbortSignal.timeout(10_000)
const GONE = 404
const NO_CONTENT = 204
/** As an engine says that it removes this one already. */
const CONFLICT = 409

/** An engine over real HTTP, with one container and what it answers to its removal. */
class Engine {
  isThere = true
  answer = NO_CONTENT
  /** Removals that it was asked for. */
  asked = 0
  /** It keeps who asks for a removal waiting until then. */
  until: Promise<void> = Promise.resolve()
  readonly #server = createServer(async (request, response) => {
    const { method, url = '' } = request
    const isContainer = url.startsWith('/containers/frog')
    if (method === 'DELETE' && isContainer) {
      this.asked++
      await this.until
      if (this.answer === NO_CONTENT) this.isThere = false
      response.writeHead(this.answer).end()
    } else if (method === 'DELETE') response.writeHead(GONE).end()
    else if (url.startsWith('/containers/json')) response.end(JSON.stringify(this.isThere ? [{ Id: 'frog', Status: 'Removal In Progress' }] : []))
    else response.end(JSON.stringify({ Volumes: [] }))
  })

  async start(): Promise<DockerServices> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening')
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('it listens on TCP')
    const docker = new Docker({ host: '127.0.0.1', port: address.port, protocol: 'http' })
    const images = new ImageStore({ docker, clock: systemClock, logger: silentLogger }, { file: 'none', budgetBytes: 0 })
    return new DockerServices({ docker, images, logger: silentLogger }, { owner: 'us', gpus: [], gpuDriver: 'nvidia', hostCpus: 1, allowUsers: false })
  }

  stop(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

let engine: Engine
let services: DockerServices
beforeEach(async () => {
  engine = new Engine()
  services = await engine.start()
})
afterEach(() => engine.stop())

test('what the engine still has is not gone, though it says that it removes it already', async () => {
  engine.answer = CONFLICT
  await expect(services.remove('frog', signal)).rejects.toThrow('still there: Removal In Progress')
  engine.isThere = false
  await services.remove('frog', signal)
})

test('who waits no longer for a removal leaves it be, and who asks again meets it: none comes late', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  engine.until = promise
  await expect(services.remove('frog', AbortSignal.timeout(100))).rejects.toThrow()
  const again = services.remove('frog', signal)
  resolve()
  await again
  expect([engine.asked, engine.isThere]).toEqual([1, false])
})
