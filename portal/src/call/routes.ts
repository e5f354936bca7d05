import type { RouteRecordRaw } from 'vue-router'

/** Video calls, for everybody who has been asked into one. */
export const callRoutes: RouteRecordRaw[] = [
  {
    path: '/call',
    component: () => import('@/app/layouts/CitizenLayout.vue'),
    meta: { audience: 'citizen' },
    children: [{ path: ':id', name: 'call', component: () => import('./Call.view.vue'), meta: { title: 'call.title', signedIn: true } }],
  },
]
