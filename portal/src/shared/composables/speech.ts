import { onBeforeUnmount, ref } from 'vue'

/** Reads text aloud with the voice of the device, where it has one. */
export function useSpeech() {
  const supported = typeof window !== 'undefined' && 'speechSynthesis' in window
  const speaking = ref(false)

  function stop() {
    if (supported) window.speechSynthesis.cancel()
    speaking.value = false
  }

  function say(text: string) {
    if (!supported) return
    stop()
    // Long utterances are cut off by some devices, so one sentence at a time.
    const sentences = text.split(/(?<=[。！？；\n])/).map((s) => s.trim()).filter(Boolean)
    speaking.value = sentences.length > 0
    sentences.forEach((sentence, n) => {
      const utterance = new SpeechSynthesisUtterance(sentence)
      utterance.lang = 'zh-CN'
      utterance.rate = 0.9
      if (n === sentences.length - 1) utterance.onend = () => (speaking.value = false)
      utterance.onerror = () => (speaking.value = false)
      window.speechSynthesis.speak(utterance)
    })
  }

  onBeforeUnmount(stop)
  return { supported, speaking, say, stop }
}
