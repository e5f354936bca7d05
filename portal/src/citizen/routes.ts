import type { RouteRecordRaw } from 'vue-router'

/** Everything for people who are not officials. Meta `signedIn` sends strangers to the sign-in page and back. */
export const citizenRoutes: RouteRecordRaw[] = [
  {
    path: '/',
    component: () => import('@/app/layouts/CitizenLayout.vue'),
    meta: { audience: 'citizen' },
    children: [
      { path: '', name: 'home', component: () => import('./home/Home.view.vue'), meta: { title: 'citizen.home.title' } },
    ],
  },
]
