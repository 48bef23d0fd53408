import type { AgentCard, Classification, ContactEvent, Instant } from '@ventanilla/protocol';

/** A point of the checklist that is confirmed, with who did it and when. */
export interface ConfirmedPoint {
  point: string;
  by: AgentCard;
  at: Instant;
}

/** What agents have said of a contact for its checklist. Never mutated. */
export interface FoldedChecklist {
  /** What the contact is about, as last said. */
  classification?: Classification;
  /** In the order in which they were confirmed. */
  confirmed: readonly ConfirmedPoint[];
}

/** Takes events in the log's order, each once. */
export function foldChecklist(checklist: FoldedChecklist, events: readonly ContactEvent[]): FoldedChecklist {
  return events.reduce(foldOne, checklist);
}

function foldOne(checklist: FoldedChecklist, event: ContactEvent): FoldedChecklist {
  if (event.kind === 'classified' && event.payload) return { ...checklist, classification: event.payload };
  if (event.kind !== 'point-marked' || !event.payload || event.actor.role !== 'agent') return checklist;
  const { actor, at, payload } = event;
  const others = checklist.confirmed.filter(({ point }) => point !== payload.point);
  if (!payload.confirmed) return { ...checklist, confirmed: others };
  const { id, name } = actor;
  return { ...checklist, confirmed: [...others, { point: payload.point, by: { id, name }, at }] };
}
