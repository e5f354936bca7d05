import type { Component } from 'vue'
import CausePage from './steps/CausePage.vue'
import CheckPage from './steps/CheckPage.vue'
import CourtPage from './steps/CourtPage.vue'
import DetailsPage from './steps/DetailsPage.vue'
import FilesPage from './steps/FilesPage.vue'
import MePage from './steps/MePage.vue'
import OthersPage from './steps/OthersPage.vue'
import StoryPage from './steps/StoryPage.vue'
import WantsPage from './steps/WantsPage.vue'
import WayPage from './steps/WayPage.vue'
import type { Step } from './steps'

/** The page of each question. All take the errors to show and the guided form; they write into the draft. */
export const PAGES: Record<Step, Component> = {
  story: StoryPage,
  cause: CausePage,
  details: DetailsPage,
  wants: WantsPage,
  me: MePage,
  others: OthersPage,
  files: FilesPage,
  way: WayPage,
  court: CourtPage,
  check: CheckPage,
}
