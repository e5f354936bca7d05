import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { compressed } from './build/compressed.ts'

const server = process.env.FENGQIAO ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [vue(), compressed()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: Number(process.env.PORT ?? 5173),
    proxy: { '/api': { target: server, changeOrigin: false } },
  },
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: 'screens.json',
    // what every page needs comes in few pieces: on a slow phone each piece costs a round trip
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vue', test: /node_modules\/(@?vue|pinia|vue-router|vue-i18n|@intlify)/ },
            { name: 'shared', test: /src\/(api|offline|shared\/(components|composables|lib|live))\// },
          ],
        },
      },
    },
  },
  test: { environment: 'jsdom', include: ['src/**/*.spec.ts'], clearMocks: true },
})
