/** A time stamp in a picture: 32 bits of a clock in milliseconds and 8 that check them, each a block, in one row at the top. */
const BITS = 40;
const CLOCK_BITS = 32;

/** Height of the row and width of one block, for a picture of this width. Even, since colour has half the size. */
export function blockSize(width: number): number {
  return Math.floor(width / BITS / 2) * 2;
}

/**
 * Draws a stamp into the brightness of a picture.
 *
 * @param luma - One byte for each pixel, row by row.
 * @param clockMs - Any time; its whole milliseconds are taken, without what is beyond 32 bits.
 */
export function writeStamp(luma: Uint8Array, width: number, clockMs: number): void {
  const size = blockSize(width);
  const clock = Math.floor(clockMs) % 2 ** CLOCK_BITS;
  for (let bit = 0; bit < BITS; bit++) {
    const isLight = bit < CLOCK_BITS ? (clock >>> bit) & 1 : (checkOf(clock) >>> (bit - CLOCK_BITS)) & 1;
    for (let row = 0; row < size; row++) {
      luma.fill(isLight ? 235 : 16, row * width + bit * size, row * width + (bit + 1) * size);
    }
  }
}

/**
 * Reads a stamp from the brightness of a picture, of whatever size it has become.
 *
 * @param luma - At least the rows of the stamp.
 * @param stride - Bytes from one row to the next. Default the width.
 * @param step - Bytes from one pixel to the next. Default 1.
 * @returns Milliseconds of the clock; `undefined` where the check does not agree.
 */
export function readStamp(luma: Uint8Array, width: number, stride = width, step = 1): number | undefined {
  // Not `blockSize`: a picture that was made smaller has blocks of any size.
  const size = width / BITS;
  const row = Math.floor(size / 2);
  let clock = 0;
  let check = 0;
  for (let bit = 0; bit < BITS; bit++) {
    const middle = Math.floor((bit + 0.5) * size);
    const isLight = (luma[row * stride + middle * step] ?? 0) > 125;
    if (!isLight) continue;
    if (bit < CLOCK_BITS) clock += 2 ** bit;
    else check |= 1 << (bit - CLOCK_BITS);
  }
  return check === checkOf(clock) ? clock : undefined;
}

/** Milliseconds from a stamp until now, on the clock it was made of. */
export function sinceStamp(stamp: number, clockMs: number): number {
  const now = clockMs % 2 ** CLOCK_BITS;
  return (now - stamp + 2 ** CLOCK_BITS) % 2 ** CLOCK_BITS;
}

/** Never equal for a picture of one brightness. */
function checkOf(clock: number): number {
  return ((clock ^ (clock >>> 8) ^ (clock >>> 16) ^ (clock >>> 24)) & 0xff) ^ 0xa5;
}
