import type { Catalogue } from '@ventanilla/protocol';
import { catalogue } from '@ventanilla/protocol/schemas';
import { CommandError } from '../command-error.ts';
import { describeIssue } from '../configuration/describe-issue.ts';
import type { RawCatalogue } from './raw-catalogue.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readJsonLd } from './read-json-ld.ts';

const READERS = {
  json: readJson,
  yaml: readJson,
  yml: readJson,
  jsonld: readJsonLd,
  csv: readCsv,
} as const satisfies Record<string, (text: string, name: string) => RawCatalogue>;

/**
 * Reads a catalogue in our own form (JSON or YAML), as CSV, or as schema.org's JSON-LD, by the ending of its name.
 *
 * @param name - How messages call the file.
 * @throws {CommandError} One line for each mistake: file, line, column, entry, what is wrong and what would be right.
 */
export function readCatalogue(text: string, name: string): Catalogue {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (!(ending in READERS)) {
    throw new CommandError(
      `${name}: a catalogue ends in ${Object.keys(READERS)
        .map(one => `.${one}`)
        .join(', ')}`,
    );
  }
  const raw = READERS[ending as keyof typeof READERS](text, name);
  const result = catalogue.safeParse(raw.value, { reportInput: true });
  if (!result.success) {
    const mistakes = result.error.issues
      .flatMap(issue => describeIssue(issue, catalogue))
      .map(({ path, message }) => `${raw.place(path)}: ${spelled(path)} ${message}`);
    throw new CommandError(mistakes.join('\n'));
  }
  const repeated = repeatedIds(result.data, raw);
  if (repeated.length > 0) throw new CommandError(repeated.join('\n'));
  return result.data;
}

/** One name means one thing, also between procedures and redirects. */
function repeatedIds({ procedures, redirects }: Catalogue, raw: RawCatalogue): string[] {
  const first = new Map<string, string>();
  return [
    ...procedures.map(({ id }, index) => ({ id, path: ['procedures', index, 'id'] })),
    ...redirects.map(({ id }, index) => ({ id, path: ['redirects', index, 'id'] })),
  ].flatMap(({ id, path }) => {
    const place = raw.place(path);
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, place);
      return [];
    }
    return [
      `${place}: ${spelled(path)} ${JSON.stringify(id)} is taken already at ${before}; choose another id`,
    ];
  });
}

function spelled(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path
    .map(segment => (typeof segment === 'number' ? `[${segment}]` : `.${String(segment)}`))
    .join('')
    .slice(1);
}
