import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Best first. A browser offers brotli only where the connection is secure or local. */
const ENCODINGS = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const SMALLEST_WORTH_COMPRESSING = 1_000;

type Encoding = keyof typeof ENCODINGS;

/** Bytes to be served: compressed once for each encoding when first asked for, and known to the browser by an ETag. */
export class Asset {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #headers: Record<string, string>;
  readonly #hash: string;
  readonly #encoded = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();

  /** @param headers - Sent with every answer; the `content-type` among them says whether compressing helps. */
  constructor(bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string>) {
    this.#bytes = bytes;
    this.#headers = { 'x-content-type-options': 'nosniff', ...headers };
    this.#hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  }

  /** Answers GET and HEAD; 304 where the browser has these bytes already. */
  async respond(request: Request): Promise<Response> {
    const encoding = this.#compressible ? acceptedEncoding(request) : undefined;
    const headers = new Headers(this.#headers);
    headers.set('etag', `"${this.#hash}${encoding ? `-${encoding}` : ''}"`);
    if (this.#compressible) headers.set('vary', 'accept-encoding');
    if (request.headers.get('if-none-match')?.includes(this.#hash)) {
      headers.delete('content-type');
      return new Response(null, { status: 304, headers });
    }
    const body = encoding ? await this.#encode(encoding) : this.#bytes;
    if (encoding) headers.set('content-encoding', encoding);
    headers.set('content-length', String(body.byteLength));
    return new Response(request.method === 'HEAD' ? null : body, { headers });
  }

  get #compressible(): boolean {
    return (
      this.#bytes.byteLength >= SMALLEST_WORTH_COMPRESSING &&
      /^text\/|json|svg/.test(this.#headers['content-type'] ?? '')
    );
  }

  #encode(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
    const existing = this.#encoded.get(encoding);
    if (existing) return existing;
    const made = ENCODINGS[encoding](this.#bytes).then(buffer => new Uint8Array(buffer));
    this.#encoded.set(encoding, made);
    return made;
  }
}

function acceptedEncoding(request: Request): Encoding | undefined {
  const offered = (request.headers.get('accept-encoding') ?? '').split(',').map(part => part.trim());
  return (Object.keys(ENCODINGS) as Encoding[]).find(encoding =>
    offered.some(part => part.split(';')[0] === encoding && !/;\s*q=0(\.0*)?$/.test(part)),
  );
}
