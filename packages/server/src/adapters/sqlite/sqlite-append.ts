import type { ReadableEvent } from '@ventanilla/protocol';
import { type EventRow, eventFromRow } from '../../core/log/event-row.ts';
import { type HeadRow, headFromRow, headToRow } from '../../core/log/head-row.ts';
import type { ContactCommand, ContactHead } from '../../core/ports/storage.ts';
import { chooseReferences, referenceKey } from '../sql/choose-references.ts';
import { EVENT_COLUMNS, HEAD_CHANGES, HEAD_COLUMNS, PROGRESS_CHANGES } from '../sql/columns.ts';
import { KnownHeads } from '../sql/known-heads.ts';
import { type CommandResult, headKey, planCommands, sendKey } from '../sql/plan-commands.ts';
import type { SqliteConnection, SqliteStatement } from './sqlite-connection.ts';

/**
 * The append path: decides and writes commands inside the transaction that is open on its connection. The single
 * writer is every lock there is, so heads that it has read or written stay right until something is rolled back. Each
 * statement is prepared once, which is what makes a message cheap.
 */
export class SqliteAppend {
  #known = new KnownHeads();
  readonly #findHead: SqliteStatement;
  readonly #findSend: SqliteStatement;
  readonly #findReference: SqliteStatement;
  readonly #insertHead: SqliteStatement;
  readonly #updateHead: SqliteStatement;
  readonly #updateProgress: SqliteStatement;
  readonly #insertEvent: SqliteStatement;

  /** @param connection - Has our tables already. */
  constructor(connection: SqliteConnection) {
    const events = EVENT_COLUMNS.join(', ');
    this.#findHead = connection.prepare(
      `select ${HEAD_COLUMNS.join(', ')} from contacts where site = ? and id = ?`,
    );
    this.#findSend = connection.prepare(
      `select ${events} from events where site = ? and sender = ? and send_id = ?`,
    );
    this.#findReference = connection.prepare('select 1 from contacts where site = ? and reference = ?');
    this.#insertHead = connection.prepare(insertInto('contacts', HEAD_COLUMNS));
    this.#updateHead = connection.prepare(updateOf(HEAD_CHANGES));
    this.#updateProgress = connection.prepare(updateOf(PROGRESS_CHANGES));
    this.#insertEvent = connection.prepare(insertInto('events', EVENT_COLUMNS));
  }

  /** Throws what the database throws; what a command's own code throws is among the results. */
  run(commands: readonly ContactCommand[]): CommandResult[] {
    const heads = new Map<string, ContactHead>();
    const sends = new Map<string, ReadableEvent>();
    for (const { site, contact, send } of commands) {
      this.#readHead(heads, site, contact);
      if (!send) continue;
      const row = this.#findSend.get([site, send.sender, send.id]) as EventRow | undefined;
      if (!row) continue;
      sends.set(sendKey(site, send.sender, send.id), eventFromRow(row));
      this.#readHead(heads, site, row.contact);
    }
    const plan = planCommands(commands, { heads, sends, references: this.#chooseReferences(commands) });
    for (const head of plan.opened) this.#known.keep(head);
    for (const { head } of plan.changed) this.#known.keep(head);

    for (const head of plan.opened) this.#insertHead.run(pick(headToRow(head), HEAD_COLUMNS));
    for (const { head, onlyProgress } of plan.changed) {
      const row = headToRow(head);
      if (onlyProgress) this.#updateProgress.run([...pick(row, PROGRESS_CHANGES), row.site, row.id]);
      else this.#updateHead.run([...pick(row, HEAD_CHANGES), row.site, row.id]);
    }
    for (const row of plan.events) this.#insertEvent.run(pick(row, EVENT_COLUMNS));
    return plan.results;
  }

  /** To be called when anything that was written may have been undone. */
  forget(): void {
    this.#known = new KnownHeads();
  }

  #readHead(heads: Map<string, ContactHead>, site: string, contact: string): void {
    const key = headKey(site, contact);
    if (heads.has(key)) return;
    const known = this.#known.get(key);
    if (known) heads.set(key, known);
    else {
      const row = this.#findHead.get([site, contact]) as HeadRow | undefined;
      if (row === undefined) return;
      const head = headFromRow(row);
      heads.set(key, head);
      this.#known.keep(head);
    }
  }

  #chooseReferences(commands: readonly ContactCommand[]): Map<ContactCommand, string> {
    const choosing = chooseReferences(commands);
    let step = choosing.next();
    while (!step.done) {
      const taken = step.value.filter(({ site, reference }) => this.#findReference.get([site, reference]));
      step = choosing.next(new Set(taken.map(({ site, reference }) => referenceKey(site, reference))));
    }
    return step.value;
  }
}

function insertInto(table: string, columns: readonly string[]): string {
  return `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`;
}

function updateOf(columns: readonly string[]): string {
  return `update contacts set ${columns.map(column => `${column} = ?`).join(', ')} where site = ? and id = ?`;
}

function pick<Row, Column extends keyof Row>(row: Row, columns: readonly Column[]): Row[Column][] {
  return columns.map(column => row[column]);
}
