import { EngineHttp } from '../backend/engine-http.ts'

/** Resolves when it answers 2xx. What it says besides is not read. @throws what is wrong */
export async function isHealthy(url: URL, signal: AbortSignal): Promise<void> {
  const http = new EngineHttp(url)
  try {
    const reply = http.ask({ method: 'GET', path: `${url.pathname}${url.search}` }, signal)
    try {
      const status = await reply.status
      if (status < 200 || status >= 300) throw new Error(`${url.pathname}: HTTP ${status}`)
    } finally {
      reply.leave()
    }
  } finally {
    await http.stop()
  }
}
