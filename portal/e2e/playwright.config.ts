import { defineConfig } from '@playwright/test'

/** Journeys against a real server. `./fengqiao test --only journeys` starts one and names it in FENGQIAO_URL. */
const url = process.env.FENGQIAO_URL
const port = process.env.PORT ?? '18631'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // a camera that shows a moving test picture, allowed without asking
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  // the same server under a name that is not this machine: browsers then treat plain HTTP as they do on a phone in the same network
  '--host-resolver-rules=MAP court.test 127.0.0.1',
]

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/journeys',
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: false,
  workers: 1,
  reporter: 'list',
  use: {
    baseURL: url ?? `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: url
    ? undefined
    : {
        command: `../../fengqiao up --port ${port} --data /tmp/fengqiao-journeys-${port}`,
        url: `http://localhost:${port}/actuator/health`,
        timeout: 900_000,
      },
})
