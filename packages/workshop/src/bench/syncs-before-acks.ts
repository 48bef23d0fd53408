/** What a trace of system calls says about acknowledgements. */
export interface SyncFindings {
  /** Messages whose acknowledgement was written to a socket. */
  acknowledged: number;
  /** Those whose acknowledgement no sync came before that had begun after the message was handed to the database. */
  unsynced: string[];
}

const SYNC = /\b(?:fsync|fdatasync)(?:\(| resumed)/;
const ACKNOWLEDGEMENT = /\{\\"type\\":\\"stored\\",\\"contact\\":\\"[^"]*\\",\\"id\\":\\"([0-9a-f-]{36})/g;
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/**
 * Reads what `strace -f` has written of a server and, where there is one, of its database: for each message, which bears a
 * UUID of its own, the first write that carries it to the database, then a sync that ends well, then the acknowledgement.
 */
export function syncsBeforeAcks(trace: string): SyncFindings {
  /** When each id was first seen, as a count of syncs begun by then. */
  const carriedAt = new Map<string, number>();
  const unsynced: string[] = [];
  /** Of each thread, which sync it is in. */
  const running = new Map<string, number>();
  let begun = 0;
  let newestEnded = 0;
  let acknowledged = 0;

  for (const line of trace.split('\n')) {
    const thread = /^\d+/.exec(line)?.[0] ?? '';
    if (SYNC.test(line)) {
      if (!line.includes('resumed')) running.set(thread, ++begun);
      if (line.includes(') = 0') || /\)\s+= 0/.test(line)) {
        newestEnded = Math.max(newestEnded, running.get(thread) ?? 0);
      }
      continue;
    }
    for (const [, id = ''] of line.matchAll(ACKNOWLEDGEMENT)) {
      acknowledged += 1;
      const carried = carriedAt.get(id);
      if (carried === undefined || newestEnded <= carried) unsynced.push(id);
    }
    for (const [id] of line.matchAll(ID)) if (!carriedAt.has(id)) carriedAt.set(id, begun);
  }
  return { acknowledged, unsynced };
}
