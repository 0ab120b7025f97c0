// How `out/` is built: main (with the worker as its own entry), preload (CommonJS, because it is sandboxed), page.

import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import preset from 'postcss-preset-mantine'
import variables from 'postcss-simple-vars'
import type { Plugin } from 'vite'
import { pagePolicy } from './src-main/electron/renderer-files.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Writes the content security policy into the built page, beside the header that the app sends. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
      injectTo: 'head-prepend',
    },
  ],
}

export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      rolldownOptions: {
        input: {
          main: at('src-main/electron/main.ts'),
          worker: at('src-main/worker/worker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      rolldownOptions: {
        input: { preload: at('src-main/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    // Absolute, because screens have addresses of their own.
    base: '/',
    plugins: [react(), policyInPage],
    css: {
      postcss: {
        plugins: [
          preset(),
          variables({
            variables: {
              'mantine-breakpoint-xs': '36em',
              'mantine-breakpoint-sm': '48em',
              'mantine-breakpoint-md': '62em',
              'mantine-breakpoint-lg': '75em',
              'mantine-breakpoint-xl': '88em',
            },
          }),
        ],
      },
    },
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      // Data addresses would need exceptions in the page's policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: at('src-renderer/index.html') },
    },
  },
})
