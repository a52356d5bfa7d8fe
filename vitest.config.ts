import { defineConfig } from 'vitest/config'

/** `order`: groups run one after the other. */
const project = (name: string, include: string[], more: { readonly testTimeout: number; readonly order: number; readonly maxWorkers?: number }) => {
  const { testTimeout, order, ...rest } = more
  return { test: { name, include, testTimeout, hookTimeout: testTimeout, environment: 'node' as const, sequence: { groupOrder: order }, ...rest } }
}

export default defineConfig({
  test: {
    projects: [
      project('unit', ['src/**/*.test.ts', 'bin/**/*.test.ts', 'scripts/**/*.test.ts', 'modules/**/*.test.ts'], { testTimeout: 60_000, order: 0 }),
      project('compliance', ['test/compliance/**/*.test.ts', 'test/vectors/**/*.test.ts', 'test/model/**/*.test.ts'], { testTimeout: 60_000, order: 0 }),
      // Two files at a time, however many cores: each starts whole networks of processes, and half of them wait for clocks more than for the machine.
      project('e2e', ['test/e2e/**/*.test.ts'], { testTimeout: 180_000, order: 1, maxWorkers: 2 })
    ]
  }
})
