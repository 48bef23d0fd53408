/** Chats that are open on a server, each between a citizen's socket and one that several chats share. */
export interface Chats {
  readonly count: number;
  /** Called once a chat's last message is acknowledged to whoever sent it. */
  onStored: (chat: number) => void;
  /** Called once a chat's last message is at the other side. */
  onDelivered: (chat: number) => void;
  /** Says something in a chat; not before the last thing said there is stored and delivered. */
  say(chat: number, from: End): void;
  close(): void;
}

export type End = 'citizen' | 'agent';

/** How many chats one agent has at a time. */
export const CHATS_PER_AGENT = 16;

/** What everybody says: 180 characters, as a sentence or two have. */
export const TEXT = 'Buenos días, necesito saber qué papeles piden para el certificado de residencia. '
  .repeat(3)
  .slice(0, 180);

/** How many agents it takes to answer so many chats. */
export function agentsFor(chats: number): number {
  return Math.ceil(chats / CHATS_PER_AGENT);
}
