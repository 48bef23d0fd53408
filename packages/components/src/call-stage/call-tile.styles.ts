import { css } from 'lit';

/**
 * One button of a call that is under way: a drawing over its words, four in a row where the row is a phone's. Whoever puts a button
 * of their own beside the call's dresses it so too.
 */
export const callTile = css`
  flex: 1 1 min(5.25rem, (100cqi - 24px) / 4);
  flex-direction: column;
  justify-content: flex-start;
  gap: 3px;
  padding: 7px 2px;
  border: 1px solid var(--_border);
  border-radius: var(--_radius);
  font-size: clamp(0.6875rem, 3.9cqi, 0.8125rem);
  line-height: 1.2;
`;

/** What is not as it usually is (a microphone that is off, a call on hold) stands out by more than its colour. */
export const callTileUnusual = css`
  border-color: var(--_accent);
  background: var(--_accent);
  color: var(--_on-accent);
`;
