import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const server = process.env.FENGQIAO ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: Number(process.env.PORT ?? 5173),
    proxy: { '/api': { target: server, changeOrigin: false } },
  },
  build: { target: 'es2022', sourcemap: false, manifest: 'screens.json' },
  test: { environment: 'jsdom', include: ['src/**/*.spec.ts'], clearMocks: true },
})
