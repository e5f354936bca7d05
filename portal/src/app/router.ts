import { createRouter, createWebHistory } from 'vue-router'
import { accountRoutes } from '@/account/routes'
import { callRoutes } from '@/call/routes'
import { citizenRoutes } from '@/citizen/routes'
import { workbenchRoutes } from '@/workbench/routes'
import { i18n } from './i18n'
import { useSession } from './session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title in the locale files. */
    title?: string
    /** Pages that only make sense for somebody signed in; others are open to all. */
    signedIn?: boolean
    audience?: 'citizen' | 'workbench'
    /** Name of the rail's place a page belongs to, where it is not its own. */
    place?: string
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [...accountRoutes, ...callRoutes, ...citizenRoutes, ...workbenchRoutes],
  scrollBehavior: (to, from, saved) => saved ?? (to.hash ? { el: to.hash } : undefined) ?? (to.path === from.path ? undefined : { top: 0 }),
})

router.beforeEach(async (to) => {
  const session = useSession()
  await session.ready()
  if (to.meta.signedIn && !session.me.signedIn) {
    return { name: 'sign-in', query: { next: to.fullPath } }
  }
  if (session.me.mustChangePassword && to.name !== 'account') {
    return { name: 'account' }
  }
  return true
})

router.afterEach((to) => {
  const title = to.meta.title ? i18n.global.t(to.meta.title) : ''
  document.title = [title, i18n.global.t('shared.product')].filter(Boolean).join(' · ')
})
