import type { RouteRecordRaw } from 'vue-router'

/** One's own account, for everybody signed in. */
export const accountRoutes: RouteRecordRaw[] = [
  {
    path: '/account',
    component: () => import('@/app/layouts/CitizenLayout.vue'),
    meta: { audience: 'citizen' },
    children: [
      { path: '', name: 'account', component: () => import('./Account.view.vue'), meta: { title: 'account.title', signedIn: true } },
      { path: 'verify', name: 'verify', component: () => import('./Verify.view.vue'), meta: { title: 'account.verify.title', signedIn: true } },
    ],
  },
]
