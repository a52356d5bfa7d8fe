/** Words of a model as they come: `node examples/chat.ts "What is the capital of Norway?"`. LILY_MODEL names another model. */
import { lilyFromEnvironment } from './lily.ts'

const question = process.argv.slice(2).join(' ') || 'What is the capital of Norway?'
const { LILY_MODEL: model = 'lilychat' } = process.env
const lily = await lilyFromEnvironment()
try {
  for await (const { text, finishReason, usage } of lily.chat({
    model,
    temperature: 0,
    messages: [{ role: 'user', content: question }],
    stream_options: { include_usage: true }
  })) {
    process.stdout.write(text)
    if (finishReason !== undefined) process.stdout.write('\n')
    if (usage) console.error(`${usage.promptTokens} tokens in, ${usage.completionTokens} out`)
  }
} finally {
  await lily.close()
}
