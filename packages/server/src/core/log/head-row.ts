import type { AgentCard } from '@ventanilla/protocol';
import type { Selectable } from 'kysely';
import type { ContactHead } from '../ports/storage.ts';
import type { Tables } from '../ports/tables.ts';

export type HeadRow = Selectable<Tables['contacts']>;

/** A contact's head as its row tells it. */
export function headFromRow(row: HeadRow): ContactHead {
  return {
    site: row.site,
    id: row.id,
    reference: row.reference,
    visitor: row.visitor,
    channel: row.channel as ContactHead['channel'],
    locale: row.locale,
    openedAt: row.opened_at,
    status: row.status as ContactHead['status'],
    skills: listFromText(row.skills),
    queuedAt: row.queued_at,
    offeredTo: cardFromColumns(row.offered_to, row.offered_name),
    offerExpiresAt: row.offer_expires_at,
    passedBy: listFromText(row.passed_by),
    agent: cardFromColumns(row.agent, row.agent_name),
    lastN: row.last_n,
    version: row.version,
    readByCitizen: row.read_by_citizen,
    readByAgent: row.read_by_agent,
    lastMessage: row.last_message === null ? null : JSON.parse(row.last_message),
    unread: row.unread,
    call: row.call === null ? null : JSON.parse(row.call),
    callback: row.callback === null ? null : JSON.parse(row.callback),
  };
}

/** The row that holds a contact's head. */
export function headToRow(head: ContactHead): HeadRow {
  return {
    site: head.site,
    id: head.id,
    reference: head.reference,
    visitor: head.visitor,
    channel: head.channel,
    locale: head.locale,
    opened_at: head.openedAt,
    status: head.status,
    skills: listToText(head.skills),
    queued_at: head.queuedAt,
    offered_to: head.offeredTo?.id ?? null,
    offered_name: head.offeredTo?.name ?? null,
    offer_expires_at: head.offerExpiresAt,
    passed_by: listToText(head.passedBy),
    agent: head.agent?.id ?? null,
    agent_name: head.agent?.name ?? null,
    last_n: head.lastN,
    version: head.version,
    read_by_citizen: head.readByCitizen,
    read_by_agent: head.readByAgent,
    last_message: head.lastMessage && JSON.stringify(head.lastMessage),
    unread: head.unread,
    call: head.call && JSON.stringify(head.call),
    callback: head.callback && JSON.stringify(head.callback),
  };
}

function cardFromColumns(id: string | null, name: string | null): AgentCard | null {
  return id === null ? null : { id, name: name ?? '' };
}

// Most lists are empty most of the time, and heads are read with every message.
function listFromText(text: string): string[] {
  return text === '[]' ? [] : JSON.parse(text);
}

function listToText(list: string[]): string {
  return list.length === 0 ? '[]' : JSON.stringify(list);
}
