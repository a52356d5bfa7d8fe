/** What the unit runs, and as whom. */
export interface UnitInit {
  /** Node.js and the program, as absolute paths. */
  readonly node: string
  readonly program: string
  /** Flags of `lilynode`; secrets are not among them, they come from the data folder. */
  readonly args: readonly string[]
  /** A system unit names its user; a user's unit has one already. */
  readonly user?: string
  readonly dataDir: string
}

/** systemd reads `%` and `$` as its own, and quotes as a shell would. systemd.service(5), "Command lines". */
export function quoteArgument(text: string): string {
  const safe = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%').replaceAll('$', '$$$$')
  return `"${safe}"`
}

/** The unit of a node that restarts when it breaks, stops in order, and writes nowhere but into its own folder. */
export function unitFile({ node, program, args, user, dataDir }: UnitInit): string {
  const command = [node, program, ...args, '--no-tui'].map(quoteArgument).join(' ')
  return `[Unit]
Description=lilynode, a peer-to-peer market for compute
Wants=network-online.target
After=network-online.target

[Service]
ExecStart=${command}
${user === undefined ? '' : `User=${user}\n`}Restart=on-failure
RestartSec=5
TimeoutStopSec=30
KillSignal=SIGTERM
NoNewPrivileges=true
PrivateTmp=true
ProtectSystem=strict
ReadWritePaths=${quoteArgument(dataDir)}
LimitNOFILE=65536

[Install]
WantedBy=${user === undefined ? 'default.target' : 'multi-user.target'}
`
}

/** A compose file with the same command, for machines that run containers only. The data folder is a volume. */
export function composeFile({ args }: Pick<UnitInit, 'args'>): string {
  const command = [...args, '--no-tui'].map((arg) => JSON.stringify(arg.replaceAll('$', '$$$$'))).join(', ')
  return `# docker compose up -d; the image is built from the checkout this file lies in.
services:
  lilynode:
    build:
      dockerfile_inline: |
        FROM node:24-slim
        WORKDIR /app
        COPY . .
        RUN npm ci --no-audit --no-fund && node scripts/build.ts --quiet && mkdir /data && chown node /data
        USER node
        ENTRYPOINT ["node", "bin/lilynode.mjs"]
    command: [${command}]
    environment:
      LILYNODE_DATA_DIR: /data
    volumes:
      - data:/data
    restart: unless-stopped
    stop_grace_period: 30s
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
volumes:
  data: {}
`
}
