import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.journey.ts',
  // Each journey has its own store and its own process: they only share the machine.
  fullyParallel: true,
  workers: 2,
  // A shared machine may starve a browser: a journey that only passes at its second try is named as unsteady, not hidden.
  retries: 1,
  // The main job is long, and a shared machine slow: a bound against waiting for ever, not a measure.
  timeout: 600_000,
  expect: { timeout: 15_000 },
  outputDir: '../../test-results',
  reporter: [['list']],
  use: {
    // The recovery key and the people's names must not end in a trace file.
    actionTimeout: 15_000,
    trace: 'off',
    video: 'off',
    screenshot: 'only-on-failure',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      ...(process.env['ETABLI_CHROMIUM'] === undefined ? {} : { executablePath: process.env['ETABLI_CHROMIUM'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Whatever the page would ask of the world finds no name: only our own address answers.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
})
