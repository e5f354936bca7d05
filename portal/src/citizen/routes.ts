import type { RouteRecordRaw } from 'vue-router'

const signedIn = true

/** Everything for people who are not officials. Meta `signedIn` sends strangers to the sign-in page and back. */
export const citizenRoutes: RouteRecordRaw[] = [
  {
    path: '/',
    component: () => import('@/app/layouts/CitizenLayout.vue'),
    meta: { audience: 'citizen' },
    children: [
      { path: '', name: 'home', component: () => import('./home/Home.view.vue'), meta: { title: 'citizen.home.title' } },
      { path: 'sign-in', name: 'sign-in', component: () => import('./signin/SignIn.view.vue'), meta: { title: 'citizen.signIn.title' } },
      { path: 'register', name: 'sign-up', component: () => import('./signin/SelfService.view.vue'), props: { register: true }, meta: { title: 'citizen.selfService.register' } },
      { path: 'forgot', name: 'forgot-password', component: () => import('./signin/SelfService.view.vue'), props: { register: false }, meta: { title: 'citizen.selfService.forgot' } },
      { path: 'tell', name: 'tell', component: () => import('./tell/Begin.view.vue'), meta: { title: 'citizen.tell.title', signedIn } },
      { path: 'tell/sent/:id', name: 'tell-sent', component: () => import('./tell/Sent.view.vue'), meta: { title: 'citizen.sent.title', signedIn } },
      { path: 'tell/:id', name: 'tell-list', component: () => import('./tell/Progress.view.vue'), meta: { title: 'citizen.tell.title', signedIn } },
      { path: 'tell/:id/:step', name: 'tell-step', component: () => import('./tell/Step.view.vue'), meta: { title: 'citizen.tell.title', signedIn } },
      { path: 'matters', name: 'matters', component: () => import('./matters/Matters.view.vue'), meta: { title: 'citizen.matters.title', signedIn } },
      { path: 'case/:id', name: 'case', component: () => import('./case/Case.view.vue'), meta: { title: 'citizen.case.title', signedIn } },
      { path: 'case/:id/do/:act', name: 'case-act', component: () => import('./case/Act.view.vue'), meta: { title: 'citizen.act.title', signedIn } },
      { path: 'case/:id/talk', name: 'case-talk', component: () => import('./talk/Talk.view.vue'), meta: { title: 'citizen.talk.title', signedIn } },
      { path: 'case/:id/agreement', name: 'case-agreement', component: () => import('./agreement/Agreement.view.vue'), meta: { title: 'citizen.agreement.title', signedIn } },
      { path: 'case/:id/correct', name: 'case-correct', component: () => import('./correct/Correct.view.vue'), meta: { title: 'citizen.correct.title', signedIn } },
      { path: 'case/:id/file', name: 'case-file', component: () => import('./file/TurnToFiling.view.vue'), meta: { title: 'citizen.file.title', signedIn } },
      { path: 'case/:id/confirm', name: 'case-confirm', component: () => import('./confirm/Confirm.view.vue'), meta: { title: 'citizen.confirm.title', signedIn } },
      { path: 'case/:id/papers', name: 'case-papers', component: () => import('./papers/Papers.view.vue'), meta: { title: 'citizen.papers.title', signedIn } },
      { path: 'notices', name: 'notices', component: () => import('./notices/Notices.view.vue'), meta: { title: 'citizen.notices.title', signedIn } },
      { path: 'i/:token', name: 'invitation', component: () => import('./invite/Invitation.view.vue'), meta: { title: 'citizen.invite.title' } },
      { path: 'mediators', name: 'mediators', component: () => import('./mediators/Mediators.view.vue'), meta: { title: 'roster.public.title' } },
      { path: 'materials', name: 'materials', component: () => import('./materials/Materials.view.vue'), meta: { title: 'citizen.materials.title' } },
      { path: 'tools', name: 'tools', component: () => import('@/tools/Tools.view.vue'), meta: { title: 'tools.title' } },
      { path: 'tools/:tool', name: 'tool', component: () => import('@/tools/Tool.view.vue'), meta: { title: 'tools.title' } },
      { path: ':rest(.*)*', name: 'not-found', component: () => import('./home/NotFound.view.vue'), meta: { title: 'citizen.notFound.title' } },
    ],
  },
]
