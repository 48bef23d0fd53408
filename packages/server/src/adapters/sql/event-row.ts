export { type EventRow, eventFromRow, eventToRow } from '../../core/log/event-row.ts';
