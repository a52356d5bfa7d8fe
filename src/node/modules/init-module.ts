import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { moduleNameOf } from '../../market/index.ts'
import { NodeError } from '../errors.ts'
import { serviceFiles } from './init-service.ts'

type Engine = 'wasm' | 'docker' | 'service'

const COMMON = {
  version: '0.1.0',
  inputs: { Name: { type: 'string', description: 'Whom to greet', default: 'world', maxLength: 200 } },
  outputs: [{ path: '/outputs', maxBytes: 1_048_576, maxFiles: 10 }],
  timeoutMs: 60_000,
  verification: { strategy: 'exact' }
}

/** C for both: the smallest program that needs nothing of the system it runs on. */
const C_SOURCE = `#include <stdio.h>

int main(int argc, char **argv) {
  const char *name = argc > 1 ? argv[1] : "world";
  FILE *file = fopen("/outputs/greeting.txt", "w");
  if (!file) return 1;
  printf("Hello, %s!\\n", name);
  fprintf(file, "Hello, %s!\\n", name);
  return fclose(file) ? 1 : 0;
}
`

const BUILD_FILE = `# Nothing is fetched while it is built: one static program on an empty image.
#   cc -static -O2 -o main main.c && docker build -t NAME .
# Push it, then write what \`docker buildx imagetools inspect NAME\` says into module.json: "image": "NAME@sha256:…"
FROM scratch
COPY main /main
ENTRYPOINT ["/main"]
`

const wasmReadme = (name: string): string => `# ${name}

    clang --target=wasm32-wasi --sysroot=/path/to/wasi-sysroot -O2 -o ${name}.wasm main.c    # wasi-sdk
    lilynode module lint .
    lilynode module test . -i Name=you
    lilynode run . -i Name=you

Any compiler for \`wasm32-wasi\` will do (Rust: \`--target wasm32-wasip1\`). The program reads /inputs and its arguments, writes /outputs, and sees nothing else.
`

const dockerReadme = (name: string): string => `# ${name}

    cc -static -O2 -o main main.c && docker build -t you/${name} . && docker push you/${name}
    docker buildx imagetools inspect you/${name}     # the digest for module.json
    lilynode module lint .
    lilynode run . -i Name=you

It runs as nobody, on a read-only file system, without a network: it reads /inputs and its arguments, and writes /outputs and /tmp.
`

/** Files of a new module. */
function filesOf(name: string, engine: Engine): Readonly<Record<string, string>> {
  if (engine === 'service') return serviceFiles(name)
  const description = 'Greets somebody'
  const args = [{ input: 'Name' }]
  if (engine === 'wasm') {
    const manifest = {
      name,
      description,
      engine,
      wasm: { file: `${name}.wasm`, args },
      ...COMMON,
      resources: { cpuMilli: 250, memoryBytes: 67_108_864, diskBytes: 1_048_576 }
    }
    return { 'module.json': json(manifest), 'main.c': C_SOURCE, 'README.md': wasmReadme(name) }
  }
  const manifest = { name, description, engine, docker: { image: `you/${name}:0.1.0`, entrypoint: ['/main'], args }, ...COMMON }
  return { 'module.json': json(manifest), 'main.c': C_SOURCE, Dockerfile: BUILD_FILE, 'README.md': dockerReadme(name) }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Writes a new module into an empty or absent folder. Resolves with the names of its files. */
export async function initModule(folder: string, engine: Engine): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new NodeError({ code: 'NODE_OUTPUT_EXISTS', path: folder }, `${folder} is not empty: name a new folder`)
  const files = filesOf(moduleNameOf(basename(folder)), engine)
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text, { flag: 'wx' })
  return Object.keys(files)
}
