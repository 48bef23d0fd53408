import type { ContactChannel } from '@ventanilla/protocol';
import { needsRooms } from '../calls/call-channels.ts';

/** What an agent can attend to at a time, in the same unit as the weights. */
export const AGENT_CAPACITY = 6;

/** How much of an agent's attention one contact of a channel takes, offers included: three chats fill an agent. */
export const CHANNEL_WEIGHT = {
  chat: 2,
  // A call takes the whole of it: who is in one is offered nothing, and who has a chat is offered no call.
  call: AGENT_CAPACITY,
  // Somebody who is being called, or written up after it.
  callback: AGENT_CAPACITY,
  'sign-call': AGENT_CAPACITY,
  // Somebody speaks, or stands there.
  phone: AGENT_CAPACITY,
  'in-person': AGENT_CAPACITY,
} as const satisfies Record<ContactChannel, number>;

/** How much a contact takes now: a chat that becomes a call or a callback takes more, and a call that goes on in writing less. */
export function contactWeight(channel: ContactChannel, isInCall: boolean, isCallback = false): number {
  if (isInCall || isCallback) return AGENT_CAPACITY;
  return needsRooms(channel) ? CHANNEL_WEIGHT.chat : CHANNEL_WEIGHT[channel];
}

/** The least that any contact takes. */
export const LEAST_WEIGHT = Math.min(...Object.values(CHANNEL_WEIGHT));

/** Whether an agent who carries `load` can take something of this weight besides. */
export function hasPlace(load: number, weight: number): boolean {
  return load + weight <= AGENT_CAPACITY;
}

/** How many contacts of this weight an agent who carries `load` could take besides. */
export function placesLeft(load: number, weight: number): number {
  return Math.max(0, Math.floor((AGENT_CAPACITY - load) / weight));
}
