import { runInNewContext } from 'node:vm'
import { z } from 'zod'
import { delay } from '../../src/core/clock.ts'

const parameter = z.object({ name: z.string(), value: z.string() })
const nodeSchema = z.object({
  name: z.string(),
  type: z.enum(['n8n-nodes-base.manualTrigger', 'n8n-nodes-base.httpRequest', 'n8n-nodes-base.wait', 'n8n-nodes-base.if']),
  parameters: z.object({
    method: z.string().optional(),
    url: z.string().optional(),
    jsonBody: z.string().optional(),
    headerParameters: z.object({ parameters: z.array(parameter) }).optional(),
    amount: z.number().optional(),
    conditions: z.object({ conditions: z.array(z.object({ leftValue: z.string() })) }).optional()
  })
})
const workflowSchema = z.object({
  nodes: z.array(nodeSchema),
  connections: z.record(z.string(), z.object({ main: z.array(z.array(z.object({ node: z.string() }))) }))
})
type WorkflowNode = z.output<typeof nodeSchema>

export interface WorkflowStep {
  readonly name: string
  readonly text: string
}

const MAX_STEPS = 60

/** Runs a workflow of n8n as n8n would: node by node from the trigger, each expression with the item before it. The four kinds of nodes that ours has. */
export async function runWorkflow(file: unknown, env: Readonly<Record<string, string>>): Promise<readonly WorkflowStep[]> {
  const { nodes, connections } = workflowSchema.parse(file)
  const steps: WorkflowStep[] = []
  let node: WorkflowNode | undefined = nodes.find(({ type }) => type === 'n8n-nodes-base.manualTrigger')
  let json: unknown = {}
  while (node && steps.length < MAX_STEPS) {
    const evaluate = (text = ''): unknown => expression(text, { $json: json, $env: env })
    let output = 0
    if (node.type === 'n8n-nodes-base.wait') await delay((node.parameters.amount ?? 0) * 1000, AbortSignal.timeout(60_000))
    if (node.type === 'n8n-nodes-base.if') output = evaluate(node.parameters.conditions?.conditions[0]?.leftValue) === true ? 0 : 1
    if (node.type === 'n8n-nodes-base.httpRequest') {
      const text = await request(node, evaluate)
      steps.push({ name: node.name, text })
      json = parsed(text)
    }
    const next: string | undefined = connections[node.name]?.main[output]?.[0]?.node
    node = nodes.find(({ name }) => name === next)
  }
  return steps
}

async function request({ name, parameters }: WorkflowNode, evaluate: (text?: string) => unknown): Promise<string> {
  const headers = Object.fromEntries((parameters.headerParameters?.parameters ?? []).map(({ name: key, value }) => [key, String(evaluate(value))]))
  const body = parameters.jsonBody === undefined ? {} : { body: String(evaluate(parameters.jsonBody)) }
  const response = await fetch(String(evaluate(parameters.url)), {
    method: parameters.method ?? 'GET',
    headers: { ...headers, ...(parameters.jsonBody !== undefined && { 'content-type': 'application/json' }) },
    signal: AbortSignal.timeout(60_000),
    ...body
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${name}: ${response.status} ${text}`)
  return text
}

/** `={{ a }}` is the value of a; `={{ a }}/b` is text with it; without `=` it is text as it stands. */
function expression(text: string, scope: object): unknown {
  if (!text.startsWith('=')) return text
  const whole = /^=\{\{([\s\S]*)\}\}$/.exec(text)
  if (whole?.[1] !== undefined && !whole[1].includes('}}')) return runInNewContext(`(${whole[1]})`, { ...scope, JSON }, { timeout: 1000 })
  return text.slice(1).replace(/\{\{([\s\S]*?)\}\}/g, (_, code: string) => String(runInNewContext(`(${code})`, { ...scope, JSON }, { timeout: 1000 })))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return { text } // a file: the last node
  }
}
