/** Copies text for pasting elsewhere; false where the browser does not let it. Plain HTTP from another machine has no clipboard, but may copy what is selected. */
export async function copied(text: string) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
  }
  const field = document.createElement('textarea')
  const focused = document.activeElement
  field.value = text
  field.readOnly = true
  field.style.cssText = 'position:fixed;inset-block-start:-100px'
  // inside a dialog nothing outside of it can be selected
  ;(focused?.closest('dialog') ?? document.body).append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
