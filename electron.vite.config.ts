import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname
const here = (path: string) => resolve(root, path)

export default defineConfig({
  main: {
    build: {
      // Only the native module stays outside: everything else is bundled, so that the packaged application ships no other dependency.
      externalizeDeps: { include: ['better-sqlite3'] },
      rolldownOptions: {
        input: { index: here('electron/main/index.ts'), browser: here('electron/browser/index.ts') },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can require nothing and cannot be an ES module; the browser shell's page script has the same two limits.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: here('electron/preload/index.ts'), page: here('electron/browser/page/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react()],
    // Each shell puts its own nonce in the place of this word, a new one per load.
    html: { cspNonce: 'ETABLI_NONCE' },
    build: { minify: true, rolldownOptions: { input: here('renderer/index.html') } },
  },
})
