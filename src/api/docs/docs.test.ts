import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestBed } from '../test-bed.ts'
import { startTestBed } from '../test-bed.ts'
import type { OpenApiDocument } from './openapi.ts'

let bed: TestBed
let document: OpenApiDocument
beforeAll(async () => {
  bed = await startTestBed(() => undefined, { withKeys: true })
  document = (await (await fetch(`${bed.url}/openapi.json`)).json()) as OpenApiDocument // what is tested below
})
afterAll(() => bed.stop())

test('every path that is served is told, and every reference leads somewhere', () => {
  expect(document.openapi).toBe('3.1.0')
  const paths = Object.keys(document.paths)
  for (const path of ['/v1/chat/completions', '/v1/jobs/{id}/logs', '/v1/images/generations', '/api/v1/chat/completions', '/api/v1/cowsay/{id}/results'])
    expect(paths).toContain(path)
  const names = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref)
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) expect(document.components.schemas).toHaveProperty([String(name).replace('#/components/schemas/', '')])
  expect(document.security).toEqual([{ key: [] }])
})

test('the document says what the check does: a request’s limits are in it', () => {
  const chat = document.components.schemas.ChatCompletionRequest
  expect(chat).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['model', 'messages']),
    properties: { tools: expect.anything(), temperature: expect.anything() }
  })
  expect(JSON.stringify(chat)).toContain('"maximum":2')
})

test('the page needs nothing from elsewhere and runs nothing', async () => {
  const answer = await fetch(`${bed.url}/docs`)
  const page = await answer.text()
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page).not.toMatch(/<script|src=|https?:\/\/(?!127\.0\.0\.1)/)
  for (const path of Object.keys(document.paths)) expect(page).toContain(path)
  const hostile = await fetch(`${bed.url}/docs`, { headers: { 'x-forwarded-host': '"><script>' } })
  expect(await hostile.text()).not.toContain('<script')
})
