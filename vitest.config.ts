import { defineConfig } from 'vitest/config'

const project = (name: string, include: readonly string[], more = {}) => ({
  test: { name, include: [...include], ...more },
})

export default defineConfig({
  test: {
    // The encrypted store and Argon2id are real: the first test of a file may wait for a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      project('architecture', ['tests/architecture/**/*.test.ts']),
      project('core', ['tests/core/**/*.test.ts']),
      project('db', ['tests/db/**/*.test.ts']),
      project('renderer', ['tests/renderer/**/*.test.ts']),
      project('electron', ['tests/electron/**/*.test.ts'], { globalSetup: ['tests/electron/build.global-setup.ts'] }),
      project('faults', ['tests/faults/**/*.test.ts']),
      project('resources', ['tests/resources/**/*.test.ts']),
    ],
  },
})
