import type { RouteRecordRaw } from 'vue-router'

const Cases = () => import('./cases/Cases.view.vue')

/** Everything for officials, mediators and organisations, under /work. */
export const workbenchRoutes: RouteRecordRaw[] = [
  {
    path: '/work',
    component: () => import('@/app/layouts/WorkbenchLayout.vue'),
    meta: { audience: 'workbench', signedIn: true },
    children: [
      { path: '', name: 'today', component: () => import('./today/Today.view.vue'), meta: { title: 'work.places.today' } },
      { path: 'mine', name: 'mine', component: Cases, props: { view: 'mine' }, meta: { title: 'cases.titles.mine' } },
      { path: 'todo', name: 'todo', component: Cases, props: { view: 'todo' }, meta: { title: 'cases.titles.todo' } },
      { path: 'court', name: 'court-cases', component: Cases, props: { view: 'court' }, meta: { title: 'cases.titles.court' } },
      {
        path: 'filing',
        name: 'filing-queue',
        component: Cases,
        props: { view: 'todo', procedure: 'filing' },
        meta: { title: 'cases.titles.filing' },
      },
      { path: 'cases/:id', name: 'work-case', component: () => import('./cases/Case.view.vue'), meta: { title: 'cases.one' } },
      { path: 'document', name: 'see-document', component: () => import('./intake/SeeDocument.view.vue'), meta: { title: 'desk.document.title' } },
      { path: 'register', name: 'register', component: () => import('./intake/Register.view.vue'), meta: { title: 'desk.title' } },
      { path: 'deliveries', name: 'unserved', component: () => import('./service/Unserved.view.vue'), meta: { title: 'cases.unserved.title' } },
      {
        path: 'collaboration',
        name: 'collaboration',
        component: () => import('./collaboration/Collaboration.view.vue'),
        meta: { title: 'collaboration.title' },
      },
      { path: 'mediators', name: 'roster', component: () => import('./roster/Roster.view.vue'), meta: { title: 'roster.title' } },
      {
        path: 'mediators/new',
        name: 'roster-enter',
        component: () => import('./roster/MediatorForm.view.vue'),
        meta: { title: 'roster.add', place: 'roster' },
      },
      {
        path: 'mediators/:id',
        name: 'roster-mediator',
        component: () => import('./roster/Mediator.view.vue'),
        meta: { title: 'roster.one', place: 'roster' },
      },
      {
        path: 'mediators/:id/edit',
        name: 'roster-edit',
        component: () => import('./roster/MediatorForm.view.vue'),
        meta: { title: 'roster.edit', place: 'roster' },
      },
      { path: 'overview', name: 'overview', component: () => import('./overview/Overview.view.vue'), meta: { title: 'overview.title' } },
      {
        path: 'operator/courts/new',
        name: 'operator-new-court',
        component: () => import('./operator/directory/Court.view.vue'),
        meta: { title: 'operator.directory.newCourt', place: 'operator' },
      },
      {
        path: 'operator/courts/:code',
        name: 'operator-court',
        component: () => import('./operator/directory/Court.view.vue'),
        meta: { title: 'operator.sections.courts', place: 'operator' },
      },
      {
        path: 'operator/organisations/new',
        name: 'operator-new-organisation',
        component: () => import('./operator/directory/Organisation.view.vue'),
        meta: { title: 'operator.directory.newOrganisation', place: 'operator' },
      },
      {
        path: 'operator/organisations/:id',
        name: 'operator-organisation',
        component: () => import('./operator/directory/Organisation.view.vue'),
        meta: { title: 'operator.sections.organisations', place: 'operator' },
      },
      {
        path: 'operator/people/new',
        name: 'operator-new-person',
        component: () => import('./operator/NewPerson.view.vue'),
        meta: { title: 'operator.directory.newPerson', place: 'operator' },
      },
      {
        path: 'operator/people/:id',
        name: 'operator-person',
        component: () => import('./operator/Person.view.vue'),
        meta: { title: 'operator.person', place: 'operator' },
      },
      {
        path: 'operator/checklists/new',
        name: 'operator-checklist-new',
        component: () => import('./operator/NewChecklist.view.vue'),
        meta: { title: 'operator.list.new', place: 'operator' },
      },
      {
        path: 'operator/checklists/:cause',
        name: 'operator-checklist',
        component: () => import('./operator/Checklist.view.vue'),
        meta: { title: 'operator.sections.checklists', place: 'operator' },
      },
      {
        path: 'operator/templates/:kind',
        name: 'operator-template',
        component: () => import('./operator/templates/Template.view.vue'),
        meta: { title: 'operator.sections.templates', place: 'operator' },
      },
      {
        path: 'operator/parameter',
        name: 'operator-parameter',
        component: () => import('./operator/Parameter.view.vue'),
        meta: { title: 'operator.parameter', place: 'operator' },
      },
      {
        path: 'operator/holidays/:year',
        name: 'operator-holidays',
        component: () => import('./operator/holidays/Holidays.view.vue'),
        meta: { title: 'operator.sections.holidays', place: 'operator' },
      },
      {
        path: 'operator/:section?',
        name: 'operator',
        component: () => import('./operator/Operator.view.vue'),
        meta: { title: 'operator.title' },
      },
      {
        path: 'notices',
        name: 'work-notices',
        component: () => import('./notices/Notices.view.vue'),
        meta: { title: 'work.places.notices' },
      },
      {
        path: 'outbox',
        name: 'demo-outbox',
        component: () => import('./notices/DemoOutbox.view.vue'),
        meta: { title: 'notices.outbox', place: 'work-notices' },
      },
    ],
  },
]
