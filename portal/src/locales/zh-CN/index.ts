import account from './account.json'
import act from './act.json'
import call from './call.json'
import cases from './cases.json'
import citizen from './citizen.json'
import collaboration from './collaboration.json'
import confirmation from './confirmation.json'
import desk from './desk.json'
import filing from './filing.json'
import form from './form.json'
import lists from './lists.json'
import mediation from './mediation.json'
import notices from './notices.json'
import operator from './operator.json'
import overview from './overview.json'
import roster from './roster.json'
import shared from './shared.json'
import today from './today.json'
import tools from './tools.json'
import work from './work.json'

export default {
  account,
  shared,
  citizen,
  form,
  act,
  call,
  lists,
  work,
  today,
  cases,
  mediation,
  filing,
  confirmation,
  collaboration,
  desk,
  overview,
  notices,
  operator,
  roster,
  tools,
}
