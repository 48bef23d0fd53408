const STORAGE_KEY = 'ventanilla-desk-sound';
const GAIN = 0.12;
const NOTE_SECONDS = 0.18;

/** Pitches in hertz, one after the other: an offer rises, a message is one note. */
const TUNES = { offer: [587, 880], message: [740] } as const;

/** The desk's sounds. Each has a visual twin elsewhere, so nothing depends on hearing one. */
export class Chime {
  #context: AudioContext | undefined;
  #muted = readMuted();

  get muted(): boolean {
    return this.#muted;
  }

  /** Kept for the agent's later visits, where the browser allows it. */
  set muted(muted: boolean) {
    this.#muted = muted;
    try {
      localStorage.setItem(STORAGE_KEY, muted ? 'off' : 'on');
    } catch {
      // The choice lasts as long as the page.
    }
  }

  /** Plays a tune unless muted. Silent until the agent has touched the page once, as browsers demand. */
  play(kind: keyof typeof TUNES): void {
    // A context made before the agent's first touch would keep the tune and play it late.
    if (this.#muted || typeof AudioContext === 'undefined' || !navigator.userActivation?.hasBeenActive)
      return;
    this.#context ??= new AudioContext();
    const context = this.#context;
    if (context.state === 'suspended') context.resume().catch(() => {});
    TUNES[kind].forEach((frequency, index) => {
      const start = context.currentTime + index * NOTE_SECONDS;
      const oscillator = new OscillatorNode(context, { frequency, type: 'sine' });
      const gain = new GainNode(context, { gain: 0 });
      gain.gain.setValueAtTime(0, start);
      gain.gain.linearRampToValueAtTime(GAIN, start + 0.02);
      gain.gain.linearRampToValueAtTime(0, start + NOTE_SECONDS);
      oscillator.connect(gain).connect(context.destination);
      oscillator.start(start);
      oscillator.stop(start + NOTE_SECONDS);
    });
  }

  /** Gives the audio device back. */
  close(): void {
    this.#context?.close().catch(() => {});
    this.#context = undefined;
  }
}

function readMuted(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'off';
  } catch {
    return false;
  }
}
