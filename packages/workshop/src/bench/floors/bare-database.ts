import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';

/** A message as the floor stores it. */
export interface StoredLine {
  id: string;
  chat: string;
  n: number;
  text: string;
  at: number;
}

/** The least that stores messages durably. */
export interface BareDatabase {
  /** Resolves once the line would survive a crash. */
  store(line: StoredLine): Promise<void>;
}

const MAX_IN_FLIGHT = 4;
const MAX_ROWS = 256;
const TABLE =
  'create table lines (id text primary key, chat text not null, n integer not null, text text not null, at bigint not null)';
const INDEX = 'create index lines_chat on lines (chat, n)';

/** @param place - A file for SQLite, or the address of a PostgreSQL. */
export function openBareDatabase(place: string): Promise<BareDatabase> {
  return place.startsWith('postgres:') ? openPostgres(place) : openSqlite(place);
}

/** One transaction for each turn of the event loop. */
async function openSqlite(file: string): Promise<BareDatabase> {
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  database.exec(`${TABLE}; ${INDEX}`);
  const insert = database.prepare('insert into lines (id, chat, n, text, at) values (?, ?, ?, ?, ?)');
  return new GroupCommit(1, Number.POSITIVE_INFINITY, async lines => {
    database.exec('begin immediate');
    for (const { id, chat, n, text, at } of lines) insert.run(id, chat, n, text, at);
    database.exec('commit');
  });
}

/** Multi-row inserts, a few in flight. */
async function openPostgres(connectionString: string): Promise<BareDatabase> {
  const pool = new pg.Pool({ connectionString, max: MAX_IN_FLIGHT });
  await pool.query(TABLE);
  await pool.query(INDEX);
  const text = `insert into lines (id, chat, n, text, at)
    select * from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::bigint[])`;
  return new GroupCommit(MAX_IN_FLIGHT, MAX_ROWS, async lines => {
    const columns = [
      lines.map(line => line.id),
      lines.map(line => line.chat),
      lines.map(line => line.n),
      lines.map(line => line.text),
      lines.map(line => line.at),
    ];
    await pool.query({ name: 'insert', text, values: columns });
  });
}

class GroupCommit implements BareDatabase {
  readonly #maxInFlight: number;
  readonly #maxRows: number;
  readonly #write: (lines: StoredLine[]) => Promise<void>;
  #waiting: { line: StoredLine; done(): void }[] = [];
  #inFlight = 0;
  #isScheduled = false;

  constructor(maxInFlight: number, maxRows: number, write: (lines: StoredLine[]) => Promise<void>) {
    this.#maxInFlight = maxInFlight;
    this.#maxRows = maxRows;
    this.#write = write;
  }

  store(line: StoredLine): Promise<void> {
    return new Promise(done => {
      this.#waiting.push({ line, done });
      if (this.#isScheduled) return;
      this.#isScheduled = true;
      setImmediate(() => {
        this.#isScheduled = false;
        this.#flush();
      });
    });
  }

  #flush(): void {
    while (this.#waiting.length > 0 && this.#inFlight < this.#maxInFlight) {
      const batch = this.#waiting.splice(0, this.#maxRows);
      this.#inFlight += 1;
      void this.#write(batch.map(({ line }) => line)).then(() => {
        this.#inFlight -= 1;
        for (const { done } of batch) done();
        this.#flush();
      });
    }
  }
}
