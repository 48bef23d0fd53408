/** How somebody before a camera is lit. `against`: from behind, so that the face and the hands are dark before a bright wall or window. */
export type Light = 'good' | 'dark' | 'against';

/** Mean brightness, of 255, below which hands do not stand out from a sleeve. */
const DARK = 50;
/** Whoever sits before a window is this dark at most, and what is around them brighter by this much at least. */
const SHADED = 80;
const GLARE = 80;

/**
 * Tells how a picture is lit.
 *
 * @param pixels - Red, green, blue and opacity of each, row by row, each of 255.
 * @param width - Pixels in a row. The middle half of it is where the person is.
 */
export function lightOf(pixels: ArrayLike<number>, width: number): Light {
  const person = { sum: 0, count: 0 };
  const around = { sum: 0, count: 0 };
  for (let at = 0; at < pixels.length; at += 4) {
    const column = (at / 4) % width;
    const part = column >= width / 4 && column < (width * 3) / 4 ? person : around;
    part.sum += 0.2126 * (pixels[at] ?? 0) + 0.7152 * (pixels[at + 1] ?? 0) + 0.0722 * (pixels[at + 2] ?? 0);
    part.count += 1;
  }
  const inside = person.sum / person.count;
  const outside = around.sum / around.count;
  if (inside < SHADED && outside - inside > GLARE) return 'against';
  return (person.sum + around.sum) / (person.count + around.count) < DARK ? 'dark' : 'good';
}
