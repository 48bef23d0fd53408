import { css } from 'lit';

export const checklistStyles = css`
  :host {
    display: block;
  }
  section {
    display: grid;
    gap: calc(var(--_gap) * 3);
    padding: calc(var(--_gap) * 5);
    border-block-end: 1px solid var(--_line);
  }
  h2 {
    margin: 0;
    font-size: 1rem;
  }
  p {
    margin: 0;
  }
  .field {
    display: grid;
    gap: calc(var(--_gap) * 1);
    font-size: 0.875rem;
    font-weight: 600;
  }
  select {
    inline-size: 100%;
    min-inline-size: 0;
  }
  ul {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: flex;
    align-items: start;
    gap: calc(var(--_gap) * 2.5);
    min-block-size: 2.75rem;
    padding-block: calc(var(--_gap) * 2);
    overflow-wrap: anywhere;
  }
  label.row {
    cursor: pointer;
  }
  .row > :first-child {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  .row > span:last-child {
    display: grid;
    min-inline-size: 0;
  }
  .required {
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .quiet {
    font-size: 0.8125rem;
  }
  .open {
    border: 1px solid var(--_border);
    border-radius: 0.25rem;
  }
`;
