import { MAX_BODY_BYTES } from '@ventanilla/protocol';
import { Refusal } from './refusal.ts';

/**
 * Takes the body for JSON.
 *
 * @throws {Refusal} `unsupported-media-type`, `body-too-large`, `malformed-json`.
 */
export async function readJsonBody(request: Request, readBody: () => Promise<Uint8Array>): Promise<unknown> {
  const mediaType = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') throw new Refusal('unsupported-media-type');
  try {
    const bytes = await readBody();
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('malformed-json'); // Also one that broke off, whose sender hears nothing any more.
  }
}

/**
 * Reads a body. One that is too large is not read to its end.
 *
 * @throws {Refusal} `body-too-large`.
 */
export async function readBytes(request: Request): Promise<Uint8Array> {
  const tooLarge = () => new Refusal('body-too-large', { maxBytes: MAX_BODY_BYTES });
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (value === undefined) continue;
    length += value.byteLength;
    if (length > MAX_BODY_BYTES) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
