import { css } from 'lit';

export const transferStyles = css`
  fieldset {
    display: grid;
    gap: calc(var(--_gap) * 1);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: calc(var(--_gap) * 3);
    min-block-size: 2.75rem;
    padding-inline: calc(var(--_gap) * 2);
    border-radius: var(--_corner);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_accent-soft);
  }
  .choice small {
    margin-inline-start: auto;
    color: var(--_ink-soft);
  }
  .inner {
    display: grid;
    gap: calc(var(--_gap) * 1);
    max-block-size: 16rem;
    padding-inline-start: calc(var(--_gap) * 8);
    overflow: auto;
  }
`;
