import type { Figures } from './figures.ts'

/** Two panels: how soon jobs are matched and opened (share of jobs over time), and what one offer costs each node. */
const PANEL = { width: 430, height: 240, left: 60, top: 56 } as const
const GAP = 90
/** Told apart by those who see no red or green, too (Okabe and Ito). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'] as const
const MAX_MS = 2_000

export function drawRuns(runs: readonly Figures[]): string {
  const width = PANEL.left + 2 * PANEL.width + GAP + 40
  const height = PANEL.top + PANEL.height + 60 + 18 * runs.length
  const body = [...latencyPanel(runs), ...trafficPanel(runs), ...legend(runs)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    '<title>The market on a simulated network</title>',
    `<rect width="${width}" height="${height}" fill="white"/>`,
    ...body,
    '</svg>',
    ''
  ].join('\n')
}

function latencyPanel(runs: readonly Figures[]): string[] {
  const x = (ms: number): number => PANEL.left + (Math.min(ms, MAX_MS) / MAX_MS) * PANEL.width
  const y = (share: number): number => PANEL.top + PANEL.height * (1 - share)
  const axis = [0, 500, 1_000, 1_500, 2_000].map((ms) => text(x(ms), PANEL.top + PANEL.height + 18, `${ms} ms`, 'middle'))
  const shares = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    line(PANEL.left, y(share), PANEL.left + PANEL.width, y(share), '#ddd'),
    text(PANEL.left - 8, y(share) + 4, `${share * 100} %`, 'end')
  ])
  const curves = runs.flatMap(({ latencies }, n) => [
    curve(latencies.matched, { x, y, colour: colourOf(n), dashed: true }),
    curve(latencies.opened, { x, y, colour: colourOf(n), dashed: false })
  ])
  return [text(PANEL.left, PANEL.top - 22, 'Jobs matched (dashed) and opened on chain (solid), after submission'), ...shares, ...axis, ...curves]
}

function trafficPanel(runs: readonly Figures[]): string[] {
  const left = PANEL.left + PANEL.width + GAP
  const most = Math.max(...runs.map(({ offer }) => offer.bytesPerNode), 1)
  const room = PANEL.width / Math.max(1, runs.length)
  const bars = runs.flatMap(({ nodes, offer }, n) => {
    const height = (offer.bytesPerNode / most) * (PANEL.height - 30)
    const [x, y] = [left + n * room + room * 0.2, PANEL.top + PANEL.height - height]
    return [
      `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(room * 0.6)}" height="${fixed(height)}" fill="${colourOf(n)}"/>`,
      text(x + room * 0.3, y - 6, `${(offer.bytesPerNode / 1_000).toFixed(1)} kB, ${offer.copiesPerNode.toFixed(2)} copies`, 'middle'),
      text(x + room * 0.3, PANEL.top + PANEL.height + 18, `${nodes} nodes`, 'middle')
    ]
  })
  return [
    text(left, PANEL.top - 22, 'What one offer told to all costs each node'),
    ...bars,
    line(left, PANEL.top + PANEL.height, left + PANEL.width, PANEL.top + PANEL.height, '#888')
  ]
}

const legend = (runs: readonly Figures[]): string[] =>
  runs.flatMap(({ nodes, solvers, jobs, jobsPerSecond, matchMs, openMs, divergenceMean }, n) => {
    const y = PANEL.top + PANEL.height + 48 + 18 * n
    const facts = `matched p50 ${matchMs.p50.toFixed(0)}, p99 ${matchMs.p99.toFixed(0)} ms; opened p50 ${openMs.p50.toFixed(0)}, p99 ${openMs.p99.toFixed(0)} ms`
    const behind = `a solver lacks ${(divergenceMean * 100).toFixed(3)} % of the newest offers`
    return [
      `<rect x="${PANEL.left}" y="${y - 10}" width="12" height="12" fill="${colourOf(n)}"/>`,
      text(PANEL.left + 20, y, `${nodes} nodes, ${solvers} solvers, ${jobs} jobs at ${jobsPerSecond}/s: ${facts}; ${behind}`)
    ]
  })

interface CurveInit {
  x(ms: number): number
  y(share: number): number
  readonly colour: string
  readonly dashed: boolean
}

function curve(samples: readonly number[], { x, y, colour, dashed }: CurveInit): string {
  const sorted = samples.toSorted((a, b) => a - b)
  const points = sorted.map((ms, n) => `${fixed(x(ms))},${fixed(y((n + 1) / sorted.length))}`)
  return `<polyline fill="none" stroke="${colour}" stroke-width="2"${dashed ? ' stroke-dasharray="5 4"' : ''} points="${points.join(' ')}"/>`
}

const colourOf = (n: number): string => COLOURS[n % COLOURS.length] ?? COLOURS[0]
const fixed = (value: number): string => value.toFixed(1)
const line = (...[x1, y1, x2, y2, colour]: readonly [number, number, number, number, string]): string =>
  `<line x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}" stroke="${colour}"/>`
const text = (...[x, y, content, anchor = 'start']: readonly [number, number, string, string?]): string =>
  `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}">${content}</text>`
