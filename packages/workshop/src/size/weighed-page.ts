import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** A page that keeps count of what it fetches from Ventanilla's server: files of ours, and requests in all. */
export class WeighedPage {
  readonly page: Page;
  readonly #responses = new Map<string, Response>();
  readonly #origin: string;
  readonly #requests: string[] = [];

  constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
    page.on('response', response => {
      const path = this.#pathOf(response);
      if (!path.startsWith('/v1/')) return;
      this.#requests.push(`${response.request().method()} ${path}`);
      if (!path.startsWith('/v1/sites/')) this.#responses.set(path, response);
    });
  }

  /** Requests under `/v1`, files and API alike. */
  get requests(): readonly string[] {
    return this.#requests;
  }

  /** Paths of the files fetched so far. */
  get files(): string[] {
    return [...this.#responses.keys()];
  }

  /** What the files weigh, each compressed by itself, in bytes. */
  async bytes(): Promise<number> {
    const sizes = await Promise.all([...this.#responses.values()].map(compressedSize));
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  /** One line for each file with its weight, heaviest first. */
  async list(): Promise<string[]> {
    const entries = [...this.#responses].map(async ([path, response]) => ({
      path,
      size: await compressedSize(response),
    }));
    return (await Promise.all(entries))
      .sort((a, b) => b.size - a.size)
      .map(({ path, size }) => `${String(size).padStart(8)} B  ${path}`);
  }

  #pathOf(response: Response): string {
    const url = response.url();
    return url.startsWith(this.#origin) ? url.slice(this.#origin.length) : '';
  }
}

async function compressedSize(response: Response): Promise<number> {
  return compressedBytes(await response.body());
}

/** What a file weighs as brotli at its strongest. */
export function compressedBytes(body: Buffer): number {
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  }).length;
}
