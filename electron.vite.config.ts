import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const root = import.meta.dirname
const here = (path: string) => resolve(root, path)

// Decoders of scans (fax, JPEG 2000) that the PDF library asks for by their own names, in a folder that it is told.
const pdfDecoders = (): Plugin => ({
  name: 'pdf-decoders',
  apply: 'build',
  generateBundle() {
    for (const name of ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js']) {
      const source = readFileSync(here(`node_modules/pdfjs-dist/wasm/${name}`))
      this.emitFile({ type: 'asset', fileName: `assets/pdf/${name}`, source })
    }
  },
})

export default defineConfig({
  main: {
    build: {
      // Only the native module stays outside: everything else is bundled, so that the packaged application ships no other dependency.
      externalizeDeps: { include: ['better-sqlite3'] },
      rolldownOptions: {
        input: {
          index: here('electron/main/index.ts'),
          browser: here('electron/browser/index.ts'),
          // Started by the host, by its path.
          backup: here('electron/host/backups/thread.ts'),
        },
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
    plugins: [react(), pdfDecoders()],
    worker: { format: 'es' },
    // Each shell puts its own nonce in the place of this word, a new one per load.
    html: { cspNonce: 'ETABLI_NONCE' },
    build: { minify: true, rolldownOptions: { input: here('renderer/index.html') } },
  },
})
