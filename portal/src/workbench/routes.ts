import type { RouteRecordRaw } from 'vue-router'

/** Everything for officials, mediators and organisations, under /work. */
export const workbenchRoutes: RouteRecordRaw[] = [
  {
    path: '/work',
    component: () => import('@/app/layouts/WorkbenchLayout.vue'),
    meta: { audience: 'workbench', signedIn: true },
    children: [
      { path: '', name: 'today', component: () => import('./today/Today.view.vue'), meta: { title: 'workbench.title' } },
    ],
  },
]
