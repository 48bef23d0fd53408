const SECONDS = 0.6;

/** Plays a soft tone once, by the loudspeaker that calls use. */
export function playTone(): void {
  const context = new AudioContext();
  const tone = context.createOscillator();
  const volume = context.createGain();
  volume.gain.setValueAtTime(0.15, context.currentTime);
  volume.gain.linearRampToValueAtTime(0, context.currentTime + SECONDS);
  tone.frequency.value = 660;
  tone.connect(volume).connect(context.destination);
  tone.onended = () => context.close();
  tone.start();
  tone.stop(context.currentTime + SECONDS);
}
