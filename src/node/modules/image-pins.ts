import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { resolveImage } from './resolve-image.ts'

const pinsSchema = z.record(z.string().max(512), z.string().max(600))

/** What tags were when somebody asked: from then on the same bytes run, until they are asked for anew. */
export class ImagePins {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  async known(image: string): Promise<string | undefined> {
    return (await this.#read())[image]
  }

  /** Asks the registry, and remembers. */
  async pin(image: string, signal: AbortSignal): Promise<string> {
    const pinned = await resolveImage(image, signal)
    const pins = { ...(await this.#read()), [image]: pinned }
    await mkdir(dirname(this.#file), { recursive: true })
    const temporary = `${this.#file}.${process.pid}.tmp`
    await writeFile(temporary, JSON.stringify(pins, null, 2))
    await rename(temporary, this.#file)
    return pinned
  }

  async #read(): Promise<Record<string, string>> {
    const text = await readFile(this.#file, 'utf8').catch(() => '{}') // nothing was ever pinned
    return pinsSchema.parse(JSON.parse(text))
  }
}
