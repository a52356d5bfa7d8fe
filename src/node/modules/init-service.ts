/** Its own answer to a prompt: what a real engine is put in the place of. */
const SERVER = `import { createServer } from 'node:http'

const MODEL = process.env.MODEL
const PORT = 8080

/** Your engine goes here. This one says the prompt's words backwards. */
async function* answer(messages) {
  const words = messages.at(-1).content.split(/\\s+/).reverse()
  for (const [index, word] of words.entries()) yield index === 0 ? word : \` \${word}\`
}

/** Tokens as your engine counts them: they are what is paid for. */
const count = (text) => text.split(/\\s+/).filter(Boolean).length

async function complete(body, response) {
  const { messages, stream = false } = JSON.parse(body)
  const event = (fields) => ({ id: 'chatcmpl-1', object: stream ? 'chat.completion.chunk' : 'chat.completion', created: 1, model: MODEL, ...fields })
  const tell = (fields) => response.write(\`data: \${JSON.stringify(event(fields))}\\n\\n\`)
  if (stream) response.writeHead(200, { 'content-type': 'text/event-stream' })
  let text = ''
  for await (const part of answer(messages)) {
    if (response.destroyed) return // the client hung up: stop the engine
    text += part
    if (stream) tell({ choices: [{ index: 0, delta: { role: 'assistant', content: part }, finish_reason: null }] })
  }
  const read = count(messages.map(({ content }) => content).join(' '))
  const usage = { prompt_tokens: read, completion_tokens: count(text), total_tokens: read + count(text) }
  if (!stream) return response.end(JSON.stringify(event({ choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }], usage })))
  tell({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })
  tell({ choices: [], usage })
  response.end('data: [DONE]\\n\\n')
}

const server = createServer(async (request, response) => {
  try {
    if (request.url === '/health') return response.end('ok') // 503 while your weights are loaded
    if (request.url === '/v1/models') return response.end(JSON.stringify({ object: 'list', data: [{ id: MODEL, object: 'model', created: 1, owned_by: 'you' }] }))
    if (request.url !== '/v1/chat/completions') return response.writeHead(404).end('{}')
    let body = ''
    for await (const chunk of request) body += chunk
    await complete(body, response)
  } catch (cause) {
    console.error(cause) // a provider sees the last lines of it
    if (!response.headersSent) response.writeHead(400)
    response.end(JSON.stringify({ error: { message: String(cause), type: 'invalid_request_error' } }))
  }
})
server.listen(PORT, '0.0.0.0', () => console.log(\`\${MODEL} listens on \${server.address().port}\`))
`

const DOCKERFILE = `# docker build -t NAME . && docker push NAME
# Then write what \`docker buildx imagetools inspect NAME\` says into module.json: "image": "NAME@sha256:…"
FROM node:24-slim
COPY server.mjs /app/server.mjs
CMD ["node", "/app/server.mjs"]
`

const readme = (name: string): string => `# ${name}

A service: a container that a provider keeps running, whose models are asked by name and paid by the token.

    MODEL=${name}-1 node server.mjs                       # then: curl http://127.0.0.1:8080/v1/models
    docker build -t you/${name}:0.1.0 . && docker push you/${name}:0.1.0
    docker buildx imagetools inspect you/${name}:0.1.0     # the digest for module.json
    lilynode module lint .
    lilynode --role provider --service . --models '${name}-1=0.1/0.2/1M'

It runs as nobody, on a read-only file system but for /tmp, with no way to the world. Large weights stay out of the image: add \`"weights": "/models"\` to \`service\`, read them there, and whoever runs it names his folder, \`--service '.?weights=/srv/models'\`.
What it needs of a GPU goes into \`resources\`: \`"gpus": [{"vendor": "nvidia", "vramBytes": 8589934592}]\`. All fields: docs/gateway.md and docs/modules.md of lilynode.
`

/** Files of a new service. */
export function serviceFiles(name: string): Readonly<Record<string, string>> {
  const model = `${name}-1`
  const manifest = {
    name,
    version: '0.1.0',
    description: 'Answers each prompt backwards',
    engine: 'docker',
    docker: { image: `you/${name}:0.1.0`, env: { MODEL: model } },
    resources: { cpuMilli: 1000, memoryBytes: 268_435_456, diskBytes: 16_777_216 },
    verification: { strategy: 'none' },
    service: { port: 8080, healthPath: '/health', models: [{ name: model, kinds: ['chat'], contextTokens: 4096 }], concurrency: 16, startTimeoutMs: 60_000 }
  }
  return { 'module.json': `${JSON.stringify(manifest, null, 2)}\n`, 'server.mjs': SERVER, Dockerfile: DOCKERFILE, 'README.md': readme(name) }
}
