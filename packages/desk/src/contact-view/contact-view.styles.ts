import { css } from 'lit';

export const contactViewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--_surface);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) * 2) calc(var(--_gap) * 3);
    padding: calc(var(--_gap) * 2.5) calc(var(--_gap) * 4);
    border-block-end: 1px solid var(--_line);
  }
  .back {
    margin-inline-start: calc(var(--_gap) * -2);
  }
  .about {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }
  h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) * 1) calc(var(--_gap) * 3);
    font-size: 1.125rem;
    font-variant-numeric: tabular-nums;
    outline: none;
  }
  h2:focus-visible {
    outline: 3px solid var(--_accent);
  }
  .status {
    padding: 0.0625rem 0.625rem;
    border: 1px solid currentColor;
    border-radius: 1rem;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .assigned {
    background: var(--_good-soft);
    color: var(--_good);
  }
  .waiting {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .closed {
    color: var(--_ink-soft);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_gap) * 3);
    color: var(--_ink-soft);
    font-size: 0.875rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_gap) * 2);
  }
  ventanilla-timeline {
    flex: 1 1 8rem;
    min-block-size: 8rem;
    overflow: hidden;
  }
  /* Beside a call what is written is the smaller part. */
  ventanilla-desk-call[shown] ~ ventanilla-timeline {
    flex: 1 1 3rem;
    min-block-size: 3rem;
  }
  .loading {
    flex: 1;
    padding: calc(var(--_gap) * 6);
  }
  .typing {
    min-block-size: 1.75rem;
    padding-inline: calc(var(--_gap) * 5);
    color: var(--_ink-soft);
    font-size: 0.875rem;
    font-style: italic;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) * 3);
    padding: calc(var(--_gap) * 4);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface-soft);
  }
  .bar p {
    flex: 1 1 14rem;
  }
  .problem {
    margin: calc(var(--_gap) * 2) calc(var(--_gap) * 4);
  }
  @media (max-height: 32rem) {
    ventanilla-timeline {
      flex-basis: 18rem;
    }
  }
  @container (min-width: 47.5rem) {
    .back {
      display: none;
    }
  }
  @container (max-width: 47.5rem) {
    header {
      padding-inline: calc(var(--_gap) * 2);
      column-gap: calc(var(--_gap) * 1);
    }
    .back {
      margin: 0;
    }
    .about {
      flex-basis: 7rem;
    }
    .actions {
      gap: calc(var(--_gap) * 1);
    }
    .back,
    .actions button {
      padding-inline: 0;
    }
    .actions span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
