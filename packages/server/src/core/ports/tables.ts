import type { Generated } from 'kysely';

/** Rows as both databases hold them. Times are milliseconds since 1970; lists and objects are JSON text. */
export interface Tables {
  contacts: ContactsTable;
  events: EventsTable;
  visitors: VisitorsTable;
  agents: AgentsTable;
  agent_sessions: AgentSessionsTable;
  socket_tickets: SocketTicketsTable;
  presences: PresencesTable;
  jobs: JobsTable;
  consumers: ConsumersTable;
  deliveries: DeliveriesTable;
  told_availability: ToldAvailabilityTable;
  join_codes: JoinCodesTable;
  server_secrets: ServerSecretsTable;
  used_proofs: UsedProofsTable;
  channel_pauses: ChannelPausesTable;
  site_acts: SiteActsTable;
  queue_measures: QueueMeasuresTable;
  page_files: PageFilesTable;
  interactions: InteractionsTable;
  agent_states: AgentStatesTable;
  callback_numbers: CallbackNumbersTable;
  callback_keys: CallbackKeysTable;
  search_words: SearchWordsTable;
}

interface ContactsTable {
  site: string;
  id: string;
  reference: string;
  visitor: string;
  channel: string;
  locale: string;
  opened_at: number;
  status: string;
  skills: string;
  queued_at: number | null;
  offered_to: string | null;
  offered_name: string | null;
  offer_expires_at: number | null;
  passed_by: string;
  agent: string | null;
  agent_name: string | null;
  last_n: number;
  version: number;
  read_by_citizen: number;
  read_by_agent: number;
  last_message: string | null;
  unread: number;
  call: string | null;
  callback: string | null;
}

interface EventsTable {
  /** Order of insertion; with the transaction's id (PostgreSQL), the place in the feed. */
  position: Generated<number>;
  site: string;
  contact: string;
  n: number;
  kind: string;
  version: number;
  at: number;
  actor: string;
  audience: string;
  /** `null` once blanked. */
  payload: string | null;
  /** Whose send this event stands for, and the sender's id of it; unique together within a site. */
  sender: string | null;
  send_id: string | null;
}

interface VisitorsTable {
  site: string;
  id: string;
  /** SHA-256 of the token, base64url. */
  token_hash: string;
  created_at: number;
  revoked_at: number | null;
  /** Names the person: alike in all visitors that are devices of one, and the id of one of them. */
  person: string;
  /** SHA-256 of the subject that the city signed; `null` for whoever is not known by name. */
  subject_hash: string | null;
}

interface AgentsTable {
  site: string;
  id: string;
  login: string;
  name: string;
  role: string;
  skills: string;
  /** In the form `scrypt:N:r:p:salt:key`, written and read by the password port alone. */
  password_hash: string;
  created_at: number;
  disabled_at: number | null;
  failed_sign_ins: number;
  locked_until: number | null;
}

interface AgentSessionsTable {
  site: string;
  id: string;
  agent: string;
  secret_hash: string;
  csrf_token: string;
  created_at: number;
  expires_at: number;
}

interface SocketTicketsTable {
  site: string;
  ticket_hash: string;
  session: string;
  expires_at: number;
}

interface PresencesTable {
  site: string;
  agent: string;
  state: string;
  /** Until when the agent counts as present without another sign of life. */
  lease_until: number;
  /** Since when the agent holds nothing; the longest idle is offered first. */
  idle_since: number;
  /** When the latest wrap-up ends or ended at the latest; 0 before the first. Grows only, so that the end of a contact that is told twice counts once. */
  wrap_up_until: number;
}

interface JobsTable {
  site: string;
  id: string;
  kind: string;
  payload: string;
  due_at: number;
  /** Until when the process that took it may work on it; 0 for free. */
  lease_until: number;
  attempts: number;
}

interface ConsumersTable {
  site: string;
  name: string;
  cursor: string;
  lease_until: number;
}

/** How far a contact centre elsewhere has taken each contact's log. */
interface DeliveriesTable {
  site: string;
  backend: string;
  contact: string;
  /** Number of the last event it has taken; 0 for none. */
  delivered: number;
  /** Number of the newest event it is to be told. */
  target: number;
  /** When to tell, or to try again; `null` while there is nothing to tell. */
  due_at: number | null;
  /** Until when the process that took it may work on it; 0 for free. */
  lease_until: number;
  /** Failures since the last success. */
  attempts: number;
}

/** What contact centres elsewhere last said of themselves. */
interface ToldAvailabilityTable {
  site: string;
  backend: string;
  channel: string;
  /** State, reason and expected wait, as JSON. */
  capacity: string;
  said_at: number;
  valid_until: number;
}

interface JoinCodesTable {
  site: string;
  /** The part of the code that names it. */
  name: string;
  /** Of the whole code, written and read by the password port alone. */
  code_hash: string;
  /** Who gave it out. */
  visitor: string;
  expires_at: number;
  /** Wrong guesses at the rest of it. */
  failures: number;
  /** Hash of the token that it has let in. */
  used_by: string | null;
}

interface ServerSecretsTable {
  name: string;
  secret: string;
}

interface UsedProofsTable {
  nonce: string;
  expires_at: number;
}

/** Channels that take no new contacts for a while, by whose decision. */
interface ChannelPausesTable {
  site: string;
  channel: string;
  reason: string;
  agent: string;
  agent_name: string;
  since: number;
}

/** What supervisors did to a site, for whoever asks later. */
interface SiteActsTable {
  site: string;
  id: string;
  at: number;
  agent: string;
  agent_name: string;
  kind: string;
  /** As JSON. */
  payload: string;
}

/** How long contacts of each queue have taken of late. */
interface QueueMeasuresTable {
  site: string;
  /** The channel and the skills asked for. */
  queue: string;
  /** How many contacts `handling_ms` is drawn from. */
  handled: number;
  /** Moving mean of the time from answering to closing. */
  handling_ms: number;
  /** How many contacts `wait_ms` is drawn from. */
  answered: number;
  /** Moving mean of the time from queueing to answering. */
  wait_ms: number;
  /** How many contacts `prompt_ms` is drawn from. */
  prompt: Generated<number>;
  /** Moving geometric mean of the same, of those for whom somebody was free. */
  prompt_ms: Generated<number>;
}

/** Each time that a citizen came, as the log tells of it: what reports count. */
interface InteractionsTable {
  site: string;
  contact: string;
  /** Number of the event it begins with. */
  n: number;
  channel: string;
  skills: string;
  topic: string | null;
  zone: string | null;
  outcome: string;
  /** 1 where it began with the bot. */
  automated: number;
  started_at: number;
  queued_at: number | null;
  answered_at: number | null;
  ended_at: number | null;
  handling_ms: number;
  score: number | null;
  /** What became of a wish to be called; null where nobody asked. */
  callback: string | null;
  /** How an agent said that it ended; null where nobody has. */
  closing: string | null;
}

/** What agents were, from when on. */
interface AgentStatesTable {
  site: string;
  agent: string;
  at: number;
  state: string;
  break_kind: string | null;
}

interface PageFilesTable {
  /** As pages ask for it, such as `/v1/chat-1d8cb50d.js`. */
  path: string;
  content: string;
  /** When a server of the file's own release last started. */
  served_at: number;
}

/** Which numbers have asked to be called, so that none is twice at a time. */
interface CallbackNumbersTable {
  site: string;
  contact: string;
  /** Of the number, keyed with a secret of the server's own. */
  number_hash: string;
  /** Empty for none. */
  topic: string;
  opened_at: number;
  expires_at: number;
}

/** What lets somebody manage one callback. */
interface CallbackKeysTable {
  site: string;
  key_hash: string;
  contact: string;
  expires_at: number;
}

/** By which words contacts are found. */
interface SearchWordsTable {
  site: string;
  contact: string;
  /** Folded; `tel:` and the end of a telephone number. */
  word: string;
}
