import { css } from 'lit';

/** Cards, tables and figures, alike in every part of the supervisor's page. */
export const supervisionStyles = css`
  :host {
    display: block;
  }
  section {
    padding: calc(var(--_gap) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    background: var(--_surface);
  }
  h2 {
    margin-block-end: calc(var(--_gap) * 3);
    font-size: 1.125rem;
  }
  h3 {
    margin-block: calc(var(--_gap) * 4) calc(var(--_gap) * 2);
    font-size: 1rem;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8rem, calc(50% - var(--_gap) * 1.5)), 1fr));
    gap: calc(var(--_gap) * 3);
    margin: 0;
  }
  .figures > div {
    display: flex;
    flex-direction: column;
    padding: calc(var(--_gap) * 2.5) calc(var(--_gap) * 3);
    border-radius: var(--_corner);
    background: var(--_canvas);
  }
  dt {
    order: 1;
    color: var(--_ink-soft);
    font-size: 0.875rem;
  }
  dd {
    margin: 0;
    font-size: 1.375rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  dd.before {
    order: 2;
    color: var(--_ink-soft);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  td small {
    display: block;
    color: var(--_ink-soft);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    /* A line that two cells share stays behind when one of them is held in view. */
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: calc(var(--_gap) * 2);
    color: var(--_ink-soft);
    font-size: 0.875rem;
    text-align: start;
  }
  th,
  td {
    padding: calc(var(--_gap) * 1.5) calc(var(--_gap) * 2.5);
    border-block-end: 1px solid var(--_line);
    text-align: end;
    white-space: nowrap;
  }
  th:first-child,
  td:first-child {
    text-align: start;
  }
  .words th,
  .words td {
    white-space: normal;
  }
  /* What a row is of stays in view while its figures pass. */
  .scroll tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_surface);
  }
  thead th {
    white-space: normal;
    color: var(--_ink-soft);
    font-size: 0.8125rem;
  }
  .alarm {
    margin-block-end: calc(var(--_gap) * 3);
    padding: calc(var(--_gap) * 2.5) calc(var(--_gap) * 3);
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_corner);
    background: var(--_danger-soft);
    color: var(--_danger);
    font-weight: 600;
  }
  .calm {
    margin-block-end: calc(var(--_gap) * 3);
    color: var(--_good);
    font-weight: 600;
  }
  .over {
    color: var(--_danger);
    font-weight: 600;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_gap) * 3);
    margin-block-end: calc(var(--_gap) * 4);
  }
  form label {
    display: grid;
    gap: calc(var(--_gap) * 1);
    font-weight: 600;
  }
  .quiet {
    font-size: 0.875rem;
  }
`;
