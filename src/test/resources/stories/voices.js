// Voices for a browser that has none: as strict as a browser's own, and silent. A sentence ends when window.sentenceEnds() says so.
(() => {
  const voice = (name, localService = true) =>
    Object.freeze({ name, lang: 'en-GB', voiceURI: `urn:voice:${name}`, localService, default: name === 'Ada' })
  const voices = [voice('Ada'), voice('Ben'), voice('Cleo'), voice('Faraway', false)]

  class Utterance extends EventTarget {
    constructor(text) {
      super()
      Object.assign(this, { text, voice: null, lang: '', pitch: 1, rate: 1 })
    }
  }

  class Synthesis extends EventTarget {
    now = null
    getVoices() {
      return voices
    }
    speak(utterance) {
      if (!(utterance instanceof Utterance)) throw new TypeError('not an utterance')
      if (this.now) throw new Error('two at once')
      if (!voices.includes(utterance.voice)) throw new Error('a voice of nobody')
      if (!utterance.voice.localService) throw new Error('the text would leave the house')
      this.now = utterance
    }
    cancel() {
      const cut = this.now
      this.now = null
      if (cut) setTimeout(() => cut.dispatchEvent(Object.assign(new Event('error'), { error: 'interrupted' })))
    }
  }

  const synthesis = new Synthesis()
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  window.SpeechSynthesisUtterance = Utterance
  window.beingSaid = () => (synthesis.now ? `${synthesis.now.voice.name} ×${synthesis.now.rate}: ${synthesis.now.text}` : '')
  window.sentenceEnds = () => {
    const ended = synthesis.now
    synthesis.now = null
    ended.dispatchEvent(new Event('end'))
  }
})()
