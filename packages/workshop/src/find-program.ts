import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Off the path of ordinary users: where Debian keeps servers, and where Go's own archive goes. */
const ELSEWHERE = ['/usr/sbin', '/usr/local/go/bin'];

/** Path of a program, or `undefined` where it is not installed. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...ELSEWHERE];
  return folders.map(folder => join(folder, name)).find(path => existsSync(path));
}
