import type { CallPeer, CallState } from '@ventanilla/client/call';

/**
 * Whether somebody has the large part of the stage. That follows from what they are in the call and never from who speaks: hands have to be found
 * where they were. The citizen and interpreters always do; the office's own people stand beside an interpreter, and in a call in sign language
 * colleagues stand beside the agent, who signs.
 */
export function isPinned({ role, sender }: CallPeer, { media, peers }: CallState): boolean {
  if (sender.party === 'citizen' || role === 'interpreter') return true;
  if (peers.some(each => each.role === 'interpreter')) return false;
  return media !== 'sign' || role !== 'colleague';
}
