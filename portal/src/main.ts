import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './app/App.vue'
import { i18n } from './app/i18n'
import { router } from './app/router'
import { keepScreens } from './offline/screens'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/work.css'
import './styles/print.css'

const app = createApp(App).use(createPinia()).use(i18n).use(router)
// until then the start page says that it is opening
void router.isReady().finally(() => app.mount('#app'))
keepScreens()
