import { css } from 'lit';

/** The look of every modal dialog of the desk. */
export const dialogStyles = css`
  dialog {
    inline-size: min(32rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 2rem);
    padding: calc(var(--_gap) * 6);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_corner) * 1.5);
    background: var(--_raised);
    color: var(--_ink);
    box-shadow: var(--_shadow);
  }
  dialog::backdrop {
    background: rgb(8 18 26 / 0.55);
  }
  dialog h2 {
    margin-block-end: calc(var(--_gap) * 4);
    font-size: 1.25rem;
  }
  dialog form {
    display: grid;
    gap: calc(var(--_gap) * 4);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_gap) * 1);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .options legend {
    padding: 0;
    font-weight: 600;
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_gap) * 2);
    min-block-size: 2.75rem;
    padding-inline-end: calc(var(--_gap) * 4);
    cursor: pointer;
  }
  .field {
    display: grid;
    gap: calc(var(--_gap) * 1);
    font-weight: 600;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: calc(var(--_gap) * 3);
  }
`;
