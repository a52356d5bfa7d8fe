import type { OpenApiDocument, OpenApiOperation } from './openapi.ts'

const STYLE = `
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
code, pre { font: 14px/1.45 ui-monospace, monospace }
pre { overflow: auto; padding: .8rem; border-radius: .4rem; background: #8881 }
details { border-top: 1px solid #8884; padding: .5rem 0 }
summary { cursor: pointer }
.method { display: inline-block; min-width: 4.5rem; font-weight: 700; text-transform: uppercase }
.path { font-family: ui-monospace, monospace }
.what { opacity: .75; margin-left: .7rem }
`

/** One page without scripts and without anything from elsewhere. */
export function docsPage(document: OpenApiDocument, url: string): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
  )
  const tags = [...new Set(operations.map(({ operation }) => operation.tags[0] ?? ''))]
  const sections = tags.map(
    (tag) =>
      `<h2>${escaped(tag)}</h2>${operations
        .filter(({ operation }) => operation.tags[0] === tag)
        .map((each) => operationOf(each, url))
        .join('')}`
  )
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) => `<details id="${escaped(name)}"><summary class="path">${escaped(name)}</summary>${block(JSON.stringify(schema, null, 2))}</details>`
  )
  const hasKeys = document.security.length > 0
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>lilynode gateway</title><style>${STYLE}</style></head><body>
<h1>lilynode gateway</h1>
<p>Base URL for OpenAI’s clients: <code>${escaped(url)}/v1</code>. ${hasKeys ? 'Send <code>Authorization: Bearer lily_…</code>.' : 'No key is needed.'} The document behind this page: <a href="/openapi.json">openapi.json</a>.</p>
${block(`curl ${url}/v1/chat/completions ${hasKeys ? '-H "Authorization: Bearer $KEY" ' : ''}-H "Content-Type: application/json" \\\n  -d '{"model": "lilychat", "stream": true, "messages": [{"role": "user", "content": "Hello"}]}'`)}
${sections.join('\n')}
<h2>Schemas</h2>${schemas.join('\n')}
</body></html>`
}

function operationOf(
  { path, method, operation }: { readonly path: string; readonly method: string; readonly operation: OpenApiOperation },
  url: string
): string {
  const { summary, description, parameters, requestBody, responses } = operation
  const parts = [
    description === undefined ? '' : `<p>${escaped(description)}</p>`,
    parameters ? `<h4>Parameters</h4>${block(parameters.map((each) => `${String(each.name)} (${String(each.in)})`).join('\n'))}` : '',
    requestBody ? `<h4>Body</h4>${linked(requestBody)}` : '',
    `<h4>Answer</h4>${linked(responses)}`,
    `<p><code>${escaped(url)}${escaped(path)}</code></p>`
  ]
  return `<details><summary><span class="method">${escaped(method)}</span><span class="path">${escaped(path)}</span><span class="what">${escaped(summary)}</span></summary>${parts.join('')}</details>`
}

/** Names of schemas lead to them. */
const linked = (value: unknown): string => block(JSON.stringify(value, null, 2)).replace(/#\/components\/schemas\/(\w+)/g, '<a href="#$1">$1</a>')
const block = (text: string): string => `<pre>${escaped(text)}</pre>`
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPED[char] ?? char)
