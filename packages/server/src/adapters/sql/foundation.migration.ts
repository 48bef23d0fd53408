import { type Kysely, sql } from 'kysely';

/**
 * The tables a chat needs. The site is part of every key, so that sites never meet and could be moved apart. In keys of
 * contacts and events it is not the first column: a lookup then fits one index alone, and a planner that has no
 * statistics yet cannot choose to walk a whole site.
 */
export async function foundation(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const isPostgres = dialect === 'postgres';
  // Ids are compared byte by byte in both databases, whatever language the cluster was set up in.
  const id = isPostgres ? sql`text collate "C"` : ('text' as const);
  // A head changes with every message: PostgreSQL does so in place where its page has room.
  const layout = isPostgres ? sql`with (fillfactor = 70)` : sql`without rowid`;

  let contacts = db.schema.createTable('contacts');
  if (isPostgres) {
    // Where the contact's newest events are in the feed.
    contacts = contacts.addColumn('feed_txid', sql`xid8`, c =>
      c.notNull().defaultTo(sql`pg_current_xact_id()`),
    );
  }
  await contacts
    .addColumn('site', id, c => c.notNull())
    .addColumn('id', id, c => c.notNull())
    .addColumn('reference', id, c => c.notNull())
    .addColumn('visitor', id, c => c.notNull())
    .addColumn('channel', 'text', c => c.notNull())
    .addColumn('locale', 'text', c => c.notNull())
    .addColumn('opened_at', 'bigint', c => c.notNull())
    .addColumn('status', id, c => c.notNull())
    .addColumn('skills', 'text', c => c.notNull())
    .addColumn('queued_at', 'bigint')
    .addColumn('offered_to', id)
    .addColumn('offered_name', 'text')
    .addColumn('offer_expires_at', 'bigint')
    .addColumn('passed_by', 'text', c => c.notNull())
    .addColumn('agent', id)
    .addColumn('agent_name', 'text')
    .addColumn('last_n', 'integer', c => c.notNull())
    .addColumn('version', 'integer', c => c.notNull())
    .addColumn('read_by_citizen', 'integer', c => c.notNull())
    .addColumn('read_by_agent', 'integer', c => c.notNull())
    .addColumn('last_message', 'text')
    .addColumn('unread', 'integer', c => c.notNull())
    .addPrimaryKeyConstraint('contacts_key', ['id', 'site'])
    .modifyEnd(layout)
    .execute();
  await index('contacts_reference', 'contacts', ['reference', 'site'], true);
  await index('contacts_queue', 'contacts', ['status', 'site', 'queued_at']);
  await index('contacts_agent', 'contacts', ['agent', 'site', 'status']);
  await index('contacts_visitor', 'contacts', ['visitor', 'site']);

  let events = db.schema.createTable('events');
  events = isPostgres
    ? events
        .addColumn('position', 'bigint', c => c.generatedAlwaysAsIdentity().primaryKey())
        .addColumn('txid', sql`xid8`, c => c.notNull())
    : // Positions are never given twice, so a cursor stays right even if the newest rows were ever removed.
      events.addColumn('position', 'integer', c => c.primaryKey().autoIncrement());
  await events
    .addColumn('site', id, c => c.notNull())
    .addColumn('contact', id, c => c.notNull())
    .addColumn('n', 'integer', c => c.notNull())
    .addColumn('kind', 'text', c => c.notNull())
    .addColumn('version', 'integer', c => c.notNull())
    .addColumn('at', 'bigint', c => c.notNull())
    .addColumn('actor', 'text', c => c.notNull())
    .addColumn('audience', 'text', c => c.notNull())
    .addColumn('payload', 'text')
    .addColumn('sender', id)
    .addColumn('send_id', id)
    .execute();
  await index('events_number', 'events', ['contact', 'site', 'n'], true);
  await db.schema
    .createIndex('events_send')
    .unique()
    .on('events')
    .columns(['send_id', 'sender', 'site'])
    .where(sql.ref('sender'), 'is not', null)
    .execute();
  await index('events_feed', 'events', isPostgres ? ['site', 'txid', 'position'] : ['site', 'position']);

  await db.schema
    .createTable('visitors')
    .addColumn('site', id, c => c.notNull())
    .addColumn('id', id, c => c.notNull())
    .addColumn('token_hash', id, c => c.notNull())
    .addColumn('created_at', 'bigint', c => c.notNull())
    .addColumn('revoked_at', 'bigint')
    .addPrimaryKeyConstraint('visitors_key', ['site', 'id'])
    .execute();
  await index('visitors_token', 'visitors', ['site', 'token_hash'], true);

  await db.schema
    .createTable('agents')
    .addColumn('site', id, c => c.notNull())
    .addColumn('id', id, c => c.notNull())
    .addColumn('login', id, c => c.notNull())
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('role', 'text', c => c.notNull())
    .addColumn('skills', 'text', c => c.notNull())
    .addColumn('password_hash', 'text', c => c.notNull())
    .addColumn('created_at', 'bigint', c => c.notNull())
    .addColumn('disabled_at', 'bigint')
    .addColumn('failed_sign_ins', 'integer', c => c.notNull())
    .addColumn('locked_until', 'bigint')
    .addPrimaryKeyConstraint('agents_key', ['site', 'id'])
    .execute();
  await index('agents_login', 'agents', ['site', 'login'], true);

  await db.schema
    .createTable('agent_sessions')
    .addColumn('site', id, c => c.notNull())
    .addColumn('id', id, c => c.notNull())
    .addColumn('agent', id, c => c.notNull())
    .addColumn('secret_hash', 'text', c => c.notNull())
    .addColumn('csrf_token', 'text', c => c.notNull())
    .addColumn('created_at', 'bigint', c => c.notNull())
    .addColumn('expires_at', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('agent_sessions_key', ['site', 'id'])
    .execute();
  await index('agent_sessions_agent', 'agent_sessions', ['site', 'agent']);
  await index('agent_sessions_expiry', 'agent_sessions', ['expires_at']);

  await db.schema
    .createTable('socket_tickets')
    .addColumn('site', id, c => c.notNull())
    .addColumn('ticket_hash', id, c => c.notNull())
    .addColumn('session', id, c => c.notNull())
    .addColumn('expires_at', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('socket_tickets_key', ['site', 'ticket_hash'])
    .execute();
  await index('socket_tickets_expiry', 'socket_tickets', ['expires_at']);

  await db.schema
    .createTable('presences')
    .addColumn('site', id, c => c.notNull())
    .addColumn('agent', id, c => c.notNull())
    .addColumn('state', 'text', c => c.notNull())
    .addColumn('lease_until', 'bigint', c => c.notNull())
    .addColumn('idle_since', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('presences_key', ['site', 'agent'])
    .execute();

  await db.schema
    .createTable('jobs')
    .addColumn('site', id, c => c.notNull())
    .addColumn('id', id, c => c.notNull())
    .addColumn('kind', 'text', c => c.notNull())
    .addColumn('payload', 'text', c => c.notNull())
    .addColumn('due_at', 'bigint', c => c.notNull())
    .addColumn('lease_until', 'bigint', c => c.notNull())
    .addColumn('attempts', 'integer', c => c.notNull())
    .addPrimaryKeyConstraint('jobs_key', ['site', 'id'])
    .execute();
  await index('jobs_due', 'jobs', ['due_at']);

  await db.schema
    .createTable('consumers')
    .addColumn('site', id, c => c.notNull())
    .addColumn('name', id, c => c.notNull())
    .addColumn('cursor', 'text', c => c.notNull())
    .addColumn('lease_until', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('consumers_key', ['site', 'name'])
    .execute();

  async function index(name: string, table: string, columns: string[], isUnique = false): Promise<void> {
    const builder = db.schema.createIndex(name).on(table).columns(columns);
    await (isUnique ? builder.unique() : builder).execute();
  }
}
