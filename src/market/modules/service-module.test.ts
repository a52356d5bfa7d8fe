import { describe, expect, test } from 'vitest'
import { bindModule, bindService } from './bind-module.ts'
import type { Manifest } from './manifest.ts'
import { parseManifest } from './parse-manifest.ts'
import { serviceFacts } from './service-facts.ts'

const IMAGE = `org/frog@sha256:${'0'.repeat(64)}`
const manifestOf = (fields: object): Manifest =>
  parseManifest('test', JSON.stringify({ name: 'frog', version: '1.0.0', engine: 'docker', docker: { image: 'org/frog:1', args: ['--serve'] }, ...fields }))

describe('a module that is a service', () => {
  test('says where it listens; the rest has defaults', () => {
    const { service } = manifestOf({ service: { port: 8080, models: [{ name: 'frog:8b' }] } })
    expect(service).toEqual({ port: 8080, models: [{ name: 'frog:8b', kinds: ['chat', 'completion'] }], startTimeoutMs: 600_000 })
  })

  test('is bound by its defaults and what its owner says, with the image that it is pinned to', () => {
    const manifest = manifestOf({
      docker: { image: 'org/frog:1', args: ['--layers', { input: 'Layers' }], env: { MODEL: 'frog' } },
      inputs: { Layers: { type: 'integer', default: 9 } },
      service: { port: 8080 }
    })
    expect(bindService(manifest, IMAGE)).toMatchObject({ engine: { type: 'docker', image: IMAGE }, args: ['--layers', '9'], env: { MODEL: 'frog' } })
    expect(bindService(manifest, IMAGE, { Layers: '33' }).args).toEqual(['--layers', '33'])
    expect(() => bindService(manifest, IMAGE, { Layers: 'many', Toad: 'x' })).toThrow(/no input "Toad"[\s\S]*"Layers" is "many"/)
    expect(() => bindService(manifest, 'org/frog:1')).toThrow('unpinned')
  })

  test('is on offer as its owner says, before it ever ran', () => {
    const manifest = manifestOf({
      inputs: { Name: { type: 'string', required: true }, Context: { type: 'integer', default: 512 }, Slots: { type: 'integer' } },
      service: { port: 80, models: [{ name: { input: 'Name' }, contextTokens: { input: 'Context' } }], concurrency: { input: 'Slots' } }
    })
    const models = [{ model: 'frog:8b', kinds: ['chat', 'completion'], contextTokens: 512 }]
    expect(serviceFacts(manifest, { Name: 'frog:8b' })).toMatchObject({ port: 80, models, concurrency: undefined })
    expect(serviceFacts(manifest, { Name: 'x', Slots: '7', Context: '1' })).toMatchObject({ models: [{ model: 'x', contextTokens: 1 }], concurrency: 7 })
    expect(() => serviceFacts(manifest, { Name: 'a frog' })).toThrow(/service\.models\.name: "a frog": not a model name/)
    expect(() => serviceFacts(manifest, { Name: 'x', Slots: '0' })).toThrow('service.concurrency: 0')
    expect(() => serviceFacts(manifest, {})).toThrow('service.models.name: it has no value')
  })

  test('is no job', () => {
    expect(() => bindModule(manifestOf({ service: { port: 8080 } }), { inputs: {}, files: {}, pins: { image: IMAGE } })).toThrow(
      'it is a service and not a job'
    )
  })

  test.each(['/models', '/root/.ollama', '/data/hub+v1/..x'])('may name where it looks for its weights: %s', (weights) => {
    expect(manifestOf({ service: { port: 80, weights } }).service?.weights).toBe(weights)
  })

  test.each([
    ['weights from a folder of the host', { service: { port: 80, weights: { folder: '/etc', path: '/models' } } }, 'service.weights'],
    ['weights in no clean path', { service: { port: 80, weights: '/models/../etc' } }, 'a clean path'],
    ['weights at the root', { service: { port: 80, weights: '/' } }, 'a clean path'],
    ['weights where the kernel is', { service: { port: 80, weights: '/proc/1' } }, 'outside /dev'],
    ['a name of no input', { service: { port: 80, models: [{ name: { input: 'Naem' } }] } }, 'the input "Naem" is used but not declared'],
    ['a port that is none', { service: { port: 0 } }, 'service.port'],
    ['a health check elsewhere', { service: { port: 80, healthPath: 'http://other/health' } }, 'a path that begins with /'],
    ['a network', { network: 'full', service: { port: 80 } }, 'network must be "none"'],
    ['a file that nobody gives', { files: { Words: { required: true } }, service: { port: 80 } }, 'nobody gives it the file "Words"'],
    ['wasm, which does not stay', { engine: 'wasm', wasm: { file: 'frog.wasm' }, service: { port: 80 } }, 'only "docker" can'],
    ['a field that is none', { service: { port: 80, healtPath: '/' } }, 'healthPath']
  ])('with %s it is refused', (_what, fields, problem) => {
    expect(() => manifestOf(fields)).toThrow(problem)
  })
})
