import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './app/App.vue'
import { i18n } from './app/i18n'
import { openAnewWherePartsAreMissing } from './app/missingParts'
import { router } from './app/router'
import { keepScreens } from './offline/screens'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/work.css'
import './styles/print.css'

openAnewWherePartsAreMissing(router)
const app = createApp(App).use(createPinia()).use(i18n).use(router)
// until then, and where it cannot, the start page says so
router.isReady().then(
  () => app.mount('#app'),
  () => undefined,
)
keepScreens()
