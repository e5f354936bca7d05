import { csrfToken, post } from '@/api/http'

/** Whether this browser can use passkeys as they are asked for here. */
export const canUsePasskeys = () =>
  typeof window.PublicKeyCredential === 'function' && 'parseCreationOptionsFromJSON' in window.PublicKeyCredential

function asJson(credential: Credential | null) {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('no passkey')
  return credential.toJSON()
}

/** Makes a passkey on this device and tells the server. */
export async function addPasskey(label: string) {
  const options = await post<PublicKeyCredentialCreationOptionsJSON>('/webauthn/register/options', {})
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  const credential = asJson(await navigator.credentials.create({ publicKey }))
  await post('/webauthn/register', { publicKey: { label, credential } })
}

/** Signs in with a passkey of this device. */
export async function signInWithPasskey() {
  if (!csrfToken()) throw new Error('no page token')
  const options = await post<PublicKeyCredentialRequestOptionsJSON>('/webauthn/authenticate/options', {})
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  await post('/login/webauthn', asJson(await navigator.credentials.get({ publicKey })))
}
