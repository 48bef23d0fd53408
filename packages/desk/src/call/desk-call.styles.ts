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
    min-block-size: clamp(16rem, 48vh, 40rem);
    padding: calc(var(--_gap) * 2) calc(var(--_gap) * 4);
    box-sizing: border-box;
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
