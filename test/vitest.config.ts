// Two projects: `unit` (fast, no browser) and `e2e` (journeys in real Chromium, one file at a time).

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Loading the knowledge anew for each file took two thirds of the time; no module keeps state that a test changes.
          isolate: false,
          maxWorkers: availableParallelism(),
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: ['test/e2e/build-renderer.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          // A busy machine is slow, not wrong.
          expect: { poll: { timeout: 45_000 } },
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
