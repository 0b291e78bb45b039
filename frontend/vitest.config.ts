import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { words: resolve(import.meta.dirname, 'src/words/en') } },
})
