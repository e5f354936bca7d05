/** Has the browser keep the screens for where there is no network, once the page itself has been drawn. */
export function keepScreens() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  window.addEventListener('load', () => void navigator.serviceWorker.register('/worker.js').catch(() => undefined))
}
