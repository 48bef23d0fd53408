/**
 * What becomes of sockets on their way. `refused`: answered with an error; `unanswered`: taken and never answered; `cut`:
 * soon after they opened; `swallowed`: what the server says after its welcome comes to nothing.
 */
export type SocketTrouble = 'refused' | 'unanswered' | 'cut' | 'swallowed';

/** How everybody of a town reaches the server. */
export interface Way {
  name: string;
  sockets?: SocketTrouble;
  /** A real nginx stands between, which refuses sockets and collects answers before it hands them on. */
  isCollected?: true;
}

/** Nothing stands between. */
export const PLAIN: Way = { name: 'sockets' };

/** Every way on which sockets do not work, and HTTP has to do. */
export const FALLBACKS: readonly Way[] = [
  { name: 'sockets refused', sockets: 'refused' },
  { name: 'sockets never answered', sockets: 'unanswered' },
  { name: 'sockets cut after opening', sockets: 'cut' },
  { name: 'sockets swallowed', sockets: 'swallowed' },
  { name: 'long polls behind nginx', isCollected: true },
];
