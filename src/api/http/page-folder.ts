import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Hono } from 'hono'
import type { ApiEnv } from './env.ts'
import { fileStream } from './file-stream.ts'

/** A page of the operator's own, hence served as what it is. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2'
}
/** A page, not a site: its names are listed at each request, so that nothing beside them can be asked for. */
const MAX_FILES = 2_000

export interface PageFolder {
  readonly folder: string
  /** The client library for browsers, served beside the page unless it brings its own. */
  readonly library: string
}

/** Under which name a page imports it. */
const LIBRARY = 'client-browser.mjs'

/** Serves a folder at the root: a web page that uses the gateway from the gateway's own origin. */
export function servePage(app: Hono<ApiEnv>, { folder, library }: PageFolder): void {
  app.get('*', async (c, next) => {
    const wanted = decoded(c.req.path)
      .replace(/^\//, '')
      .replace(/(^|\/)$/, '$1index.html')
    const path = (await filesOf(folder)).find((name) => name === wanted)
    if (path === undefined && wanted !== LIBRARY) return next()
    const file = path === undefined ? library : join(folder, path)
    const { size } = await stat(file)
    return c.body(fileStream(file), 200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': String(size),
      'x-content-type-options': 'nosniff'
    })
  })
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile())
  const names = files.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
  return names.filter((name) => !/(^|\/)\./.test(name)).slice(0, MAX_FILES) // nor what lies in a hidden folder: a .git may hold passwords
}

/** What is no UTF-8 names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
