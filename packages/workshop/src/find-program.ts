import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian keeps servers, which is off the path of ordinary users. */
const SERVERS = '/usr/sbin';

/** Path of a program, or `undefined` where it is not installed. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), SERVERS];
  return folders.map(folder => join(folder, name)).find(path => existsSync(path));
}
