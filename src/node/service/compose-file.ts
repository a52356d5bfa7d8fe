/** What the container is made of, runs, and may write to. Paths are of the host, absolute. */
export interface ComposeInit {
  /** Flags of `lilynode`, without those of the data folder and the network. */
  readonly args: readonly string[]
  /** The package's folder, installed or a checkout: the image is built from what is built there. */
  readonly checkout: string
  /** Settings, wallets, networks and results: as without the container, so that one can go to the other. */
  readonly dataDir: string
  /** A name of the data folder's, or the path of a network file. */
  readonly network: string
  /** As whom it runs: whoever owns the data folder. Absent: as the image says. */
  readonly user?: { readonly uid: number; readonly gid: number }
}

/** Compose reads `$` as its own; the rest of a text is a JSON string, which is a YAML string. */
const quoted = (text: string): string => JSON.stringify(text.replaceAll('$', '$$$$'))

/** What runs needs no compiler; the peers of our packages are those of package.json, as .npmrc says in a checkout. An installed package has no lock, and names exact versions. */
const NPM_FLAGS = '--omit=dev --legacy-peer-deps --no-audit --no-fund'

/** A compose file for machines that run containers only. */
export function composeFile({ args, checkout, dataDir, network, user }: ComposeInit): string {
  const isFile = /[/\\]|\.json$/.test(network)
  const command = [...args, '--network', isFile ? '/network.json' : network, '--no-tui'].map(quoted).join(', ')
  const volumes = [volume(dataDir, '/data', false), ...(isFile ? [volume(network, '/network.json', true)] : [])]
  return `# docker compose up -d; what it writes lies in the data folder of the host.
services:
  lilynode:
    build:
      context: ${quoted(checkout)}
      dockerfile_inline: |
        FROM node:24-slim
        WORKDIR /app
        COPY package.json package-lock.json* ./
        RUN if [ -f package-lock.json ]; then verb=ci; else verb=install; fi; npm $$verb ${NPM_FLAGS} && npm cache clean --force
        COPY bin/lilynode.mjs bin/
        COPY dist dist
        USER node
        ENTRYPOINT ["node", "bin/lilynode.mjs"]
    command: [${command}]
    environment:
      LILYNODE_DATA_DIR: /data
${user ? `    user: "${user.uid}:${user.gid}"\n` : ''}    volumes:
${volumes.join('\n')}
    network_mode: host
    init: true
    restart: unless-stopped
    stop_grace_period: 30s
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
`
}

/** The long form: a path may hold a colon. */
function volume(source: string, target: string, isReadOnly: boolean): string {
  return `      - type: bind\n        source: ${quoted(source)}\n        target: ${target}\n        read_only: ${isReadOnly}`
}
