/**
 * LangChain on the network: a model answers, a tool draws the answer. Both are paid for by a gateway's key.
 *
 *   LILY_GATEWAY=http://127.0.0.1:8787 LILY_KEY=… node examples/agent.ts "What is the capital of Norway?"
 *
 * A model that can call tools calls this one by itself; for one that can't (lilychat is far too small), its answer goes to the tool.
 */
import { tool } from '@langchain/core/tools'
import { ChatOpenAI } from '@langchain/openai'
import { connect } from 'lilynode/client'
import { z } from 'zod'

const { LILY_GATEWAY: gateway = 'http://127.0.0.1:8787', LILY_KEY: key = 'none', LILY_MODEL: model = 'lilychat' } = process.env
const question = process.argv.slice(2).join(' ') || 'What is the capital of Norway?'
const lily = await connect({ gateway, key })

const cowsay = tool(async ({ text }: { readonly text: string }) => (await lily.run('cowsay', { Message: text })).stdout(), {
  name: 'cowsay',
  description: 'draws a cow that says the text',
  schema: z.object({ text: z.string().max(200) })
})

const chat = new ChatOpenAI({ model, temperature: 0, apiKey: key, configuration: { baseURL: `${gateway}/v1` } })
const asksForTools = process.env.LILY_TOOLS === '1'
const answer = await (asksForTools ? chat.bindTools([cowsay]) : chat).invoke(question)
const [call] = answer.tool_calls ?? []
const drawing: unknown = await cowsay.invoke(call ? { text: String(call.args.text) } : { text: answer.text.trim() })
console.log(drawing)
