import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[], testTimeout: number) => ({
  test: { name, include, testTimeout, hookTimeout: testTimeout, environment: 'node' as const }
})

export default defineConfig({
  test: {
    projects: [
      project('unit', ['src/**/*.test.ts', 'bin/**/*.test.ts', 'scripts/**/*.test.ts', 'modules/**/*.test.ts'], 20_000),
      project('compliance', ['test/compliance/**/*.test.ts', 'test/vectors/**/*.test.ts'], 60_000),
      project('e2e', ['test/e2e/**/*.test.ts'], 180_000)
    ]
  }
})
