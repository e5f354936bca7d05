/**
 * Keeps the screens on the device, so that they open where the network does not reach or nobody serves. What the API says is never kept: it is
 * somebody's case, and it may have changed.
 */
const SHELF = 'screens'
const START = '/'
const LIST = '/screens.json'
const BESIDE = ['/icon.svg', '/manifest.json']
const NOT_SCREENS = ['api', 'actuator', 'v3', 'assets', 'oauth2', 'login', '.well-known']

self.addEventListener('install', (event) => event.waitUntil(keep().then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/assets/') || BESIDE.includes(pathname)) event.respondWith(kept(event.request))
  else if (mode === 'navigate' && isScreen(pathname)) event.respondWith(start(event))
})

/** The same addresses the server answers with its start page. */
function isScreen(pathname) {
  const segments = pathname.split('/')
  return !NOT_SCREENS.includes(segments[1]) && !segments.at(-1).includes('.')
}

async function kept(request) {
  return (await caches.match(request)) ?? fetch(request)
}

async function start(event) {
  try {
    const fresh = await fetch(event.request)
    if (fresh.ok) event.waitUntil(keepNewer(fresh.clone()))
    return fresh.status < 500 ? fresh : ((await caches.match(START)) ?? fresh)
  } catch {
    return (await caches.match(START)) ?? Response.error()
  }
}

/** The start page names its scripts by their content: another text means other screens. */
async function keepNewer(fresh) {
  const old = await caches.match(START)
  if ((await old?.text()) !== (await fresh.text())) await keep()
}

/** Fetches what is missing, then the start page, then lets go of what no screen needs any more: a break in between does no harm. */
async function keep() {
  const shelf = await caches.open(SHELF)
  const parts = Object.values(await (await fetch(LIST, { cache: 'no-cache' })).json())
  const assets = parts.flatMap((part) => [part.file, ...(part.css ?? []), ...(part.assets ?? [])]).map((file) => `/${file}`)
  const wanted = new Set([...assets, ...BESIDE])
  const there = new Set((await shelf.keys()).map((request) => new URL(request.url).pathname))
  await shelf.addAll([...wanted].filter((file) => !there.has(file)))
  await shelf.add(new Request(START, { cache: 'no-cache' }))
  const gone = [...there].filter((file) => file !== START && !wanted.has(file))
  await Promise.all(gone.map((file) => shelf.delete(file)))
}
