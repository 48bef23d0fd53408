import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/workspace.ts';
import type { Check } from './check.ts';
import { trackedFiles } from './tracked-files.ts';

// Written in pieces, so that this file does not find itself.
const PLACES = [
  ['/ho', 'me/[a-z]'],
  ['/ro', 'ot/'],
  ['/Us', 'ers/[a-z]'],
  ['/wo', 'rk/'],
  ['regis', 'try\\.npmjs'],
  ['"reso', 'lved": "http'],
].map(parts => new RegExp(parts.join('')));

/** No file names a place that only one person's machine has, nor a package registry's address. */
export const machinePaths: Check = {
  name: 'machine paths',
  async run() {
    return trackedFiles()
      .filter(path => !/\.(png|jpg|ico|woff2)$/.test(path))
      .flatMap(path =>
        readFileSync(join(ROOT, path), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            PLACES.some(place => place.test(line))
              ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`]
              : [],
          ),
      );
  },
};
