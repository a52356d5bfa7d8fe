/**
 * A frame, as Farcaster's clients show them under a post: its button runs cowsay on the network, and its picture is what the cow says.
 *
 *   node examples/frame.ts            then open the URL that it prints
 */

import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { lilyFromEnvironment } from './lily.ts'

/** A frame's message is one line that somebody typed. */
const MAX_BODY_BYTES = 16 * 1024
const MAX_MESSAGE = 120
const FONT = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'))

const lily = await lilyFromEnvironment()
const server = createServer((request, response) => {
  answer(request).then(
    ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
    (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(error instanceof Error ? error.message : 'failed')
  )
})
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => void lily.close()))

async function answer(request: IncomingMessage): Promise<{ readonly type: string; readonly body: string | Uint8Array }> {
  const here = `http://${request.headers.host ?? '127.0.0.1'}`
  const [, jobId] = /^\/pictures\/(0x[0-9a-f]{64})\.png$/.exec(request.url ?? '') ?? []
  if (jobId !== undefined) return { type: 'image/png', body: draw(await (await lily.result(jobId)).stdout()) }
  if (request.url === '/pictures/none.png') return { type: 'image/png', body: draw('What should the cow say?') }
  if (request.method !== 'POST') return { type: 'text/html; charset=utf-8', body: frame(here, `${here}/pictures/none.png`) }
  const { job } = await lily.run('cowsay', { Message: messageOf(await bodyOf(request)) })
  return { type: 'text/html; charset=utf-8', body: frame(here, `${here}/pictures/${job.jobId}.png`) }
}

const frame = (here: string, picture: string): string => `<!doctype html><html><head><title>What the cow says</title>
<meta property="fc:frame" content="vNext"><meta property="fc:frame:image" content="${picture}"><meta property="og:image" content="${picture}">
<meta property="fc:frame:input:text" content="What should it say?"><meta property="fc:frame:button:1" content="Moo"><meta property="fc:frame:post_url" content="${here}/">
</head><body><img src="${picture}" alt="a cow"></body></html>`

function messageOf(body: string): string {
  const { untrustedData } = JSON.parse(body) as { readonly untrustedData?: { readonly inputText?: unknown } } // each field is looked at below
  const text = untrustedData?.inputText
  return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, MAX_MESSAGE) : 'Moo'
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BODY_BYTES) throw new Error(`a frame's message has at most ${MAX_BODY_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** 1.91 : 1, as frames want it. */
function draw(text: string): Uint8Array {
  const lines = text.split('\n').map((line, index) => `<text x="60" y="${110 + index * 44}" xml:space="preserve">${escaped(line)}</text>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1146" height="600"><rect width="100%" height="100%" fill="#0d3b2e"/><g font-family="DejaVu Sans Mono" font-size="34" fill="#d8f3dc">${lines.join('')}</g></svg>`
  return new Resvg(svg, { font: { fontFiles: [FONT], loadSystemFonts: false } }).render().asPng()
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
