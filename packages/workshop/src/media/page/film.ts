import { blockSize, writeStamp } from '../stamp.ts';

/** What is to be filmed. */
export interface Shot {
  width: number;
  height: number;
  framesPerSecond: number;
}

/** Backgrounds that take turns, as a sensor's noise does. */
const BACKGROUNDS = 4;
const NOISE = 6;
/** Of the picture's height. */
const HAND = 0.42;

/**
 * Films somebody who signs: two textured hands that move fast before a background that is never quite still, and a stamp.
 *
 * @param show - Takes a frame, which is then its own to close; rejects once nobody wants more.
 */
export async function film(
  { width, height, framesPerSecond }: Shot,
  show: (frame: VideoFrame) => Promise<void>,
): Promise<never> {
  const scene = new Scene(width, height);
  const stepMs = 1_000 / framesPerSecond;
  for (let n = 0, next = performance.now(); ; n++, next += stepMs) {
    const wait = next - performance.now();
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait));
    // A machine that was busy does not catch up on what it missed.
    else if (wait < -stepMs) next = performance.now();
    const at = performance.now();
    const picture = scene.draw(n, next / 1_000);
    writeStamp(picture.subarray(0, width * height), width, performance.timeOrigin + at);
    const frame = new VideoFrame(picture, {
      format: 'I420',
      codedWidth: width,
      codedHeight: height,
      timestamp: Math.round(at * 1_000),
    });
    await show(frame);
  }
}

class Scene {
  readonly #width: number;
  readonly #height: number;
  readonly #backgrounds: Uint8Array[];
  readonly #picture: Uint8Array<ArrayBuffer>;
  readonly #texture: Uint8Array;
  readonly #size: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.#picture = new Uint8Array((width * height * 3) / 2).fill(128);
    this.#size = Math.round((height * HAND) / 2) * 2;
    this.#texture = new Uint8Array(this.#size * this.#size * 4);
    const random = seeded(11);
    for (let i = 0; i < this.#texture.length; i++) {
      const [x, y] = [i % (this.#size * 2), Math.floor(i / (this.#size * 2))];
      this.#texture[i] = 120 + 50 * Math.sin(x / 3 + Math.sin(y / 5) * 2) + 60 * (random() - 0.5);
    }
    const still = new Uint8Array(width * height);
    for (let y = 0, i = 0; y < height; y++) {
      for (let x = 0; x < width; x++, i++) {
        still[i] = 110 + 40 * Math.sin(x / 40) * Math.cos(y / 55) + 14 * Math.sin(x / 4 + y / 7);
      }
    }
    this.#backgrounds = Array.from({ length: BACKGROUNDS }, () =>
      still.map(value => value + NOISE * (random() - 0.5)),
    );
  }

  /** @returns The same buffer each time. */
  draw(n: number, seconds: number): Uint8Array<ArrayBuffer> {
    this.#picture.set(this.#backgrounds[n % BACKGROUNDS] ?? this.#picture);
    const [across, down] = [this.#width - this.#size, this.#height - this.#size - blockSize(this.#width)];
    for (const [side, pace] of [
      [0.3, 7.1],
      [0.7, 8.3],
    ] as const) {
      const x = across * (side + 0.22 * Math.sin(seconds * pace));
      const y = down * (0.5 + 0.4 * Math.cos(seconds * pace * 0.8));
      // Fingers move within the hand.
      this.#put(Math.round(x), Math.round(y) + blockSize(this.#width), n * 3);
    }
    return this.#picture;
  }

  #put(left: number, top: number, shift: number): void {
    const size = this.#size;
    for (let row = 0; row < size; row++) {
      // Round, as nothing with four corners is.
      const half = Math.floor(Math.sqrt(1 - ((2 * row) / size - 1) ** 2) * (size / 2));
      const from = row * size * 2 + ((shift + row) % size) + size / 2 - half;
      this.#picture.set(
        this.#texture.subarray(from, from + half * 2),
        (top + row) * this.#width + left + size / 2 - half,
      );
    }
  }
}

/** The same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
