import { callTile } from '@ventanilla/components/call-stage';
import { css } from 'lit';

export const deskCallStyles = css`
  :host {
    display: none;
    flex: 0 1 auto;
    min-block-size: 0;
    overflow: auto;
  }
  :host([shown]) {
    display: block;
    border-block-end: 1px solid var(--_line);
  }
  ventanilla-call-stage {
    --_side: 17rem;
    --_own-size: 5rem;
    min-block-size: clamp(16rem, 48vh, 40rem);
    padding: calc(var(--_gap) * 2) calc(var(--_gap) * 4);
    box-sizing: border-box;
  }
  ventanilla-call-stage > button {
    ${callTile}
  }
  ventanilla-call-stage > button.danger {
    border-color: currentColor;
  }
  ventanilla-call-stage > button svg {
    inline-size: 22px;
    block-size: 22px;
  }
  /* Names are as long as they are: a row of their own. */
  ventanilla-call-stage > .withdraw {
    flex: 1 1 100%;
    flex-direction: row;
    align-items: center;
    justify-content: center;
    overflow-wrap: anywhere;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) * 3);
    padding: calc(var(--_gap) * 3) calc(var(--_gap) * 4);
    background: var(--_warn-soft);
  }
  .bar p {
    flex: 1 1 12rem;
    margin: 0;
    font-weight: 600;
  }
`;
