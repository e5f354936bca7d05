import { START_LOCATION, type Router } from 'vue-router'

/** What browsers say, each in its own words, where a part of the screens could not be fetched. */
const MISSING = /dynamically imported module|Importing a module script failed|Unable to preload CSS/

/**
 * An upgrade takes the parts of older screens away while pages are open. Going on to one of them then opens it anew, with the new screens. Where
 * even a page just opened misses its parts, opening it once more would not help.
 */
export function openAnewWherePartsAreMissing(router: Router) {
  router.onError((cause: Error, to, from) => {
    if (MISSING.test(cause.message) && from !== START_LOCATION) window.location.assign(to.fullPath)
  })
}
