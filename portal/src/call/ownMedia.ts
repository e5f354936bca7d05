import { onBeforeUnmount, ref, shallowRef } from 'vue'

export type Trouble = '' | 'insecure' | 'refused' | 'absent'

/** One's own camera and microphone: asked for, switched on and off, and let go when the page closes. Without them one can still watch and listen. */
export function useOwnMedia() {
  const stream = shallowRef<MediaStream>()
  const trouble = ref<Trouble>('')
  const speaking = ref(true)
  const showing = ref(true)

  async function ask() {
    if (!navigator.mediaDevices) {
      trouble.value = 'insecure'
      return
    }
    for (const video of [{ width: 640, height: 360, frameRate: 15, facingMode: 'user' }, false] as const) {
      try {
        stream.value = await navigator.mediaDevices.getUserMedia({ audio: true, video })
        trouble.value = ''
        return
      } catch (e) {
        trouble.value = e instanceof DOMException && e.name === 'NotAllowedError' ? 'refused' : 'absent'
        if (trouble.value === 'refused') return
      }
    }
  }

  function speak(on: boolean) {
    speaking.value = on
    stream.value?.getAudioTracks().forEach((t) => (t.enabled = on))
  }

  function show(on: boolean) {
    showing.value = on
    stream.value?.getVideoTracks().forEach((t) => (t.enabled = on))
  }

  onBeforeUnmount(() => stream.value?.getTracks().forEach((t) => t.stop()))
  return { stream, trouble, speaking, showing, ask, speak, show }
}
