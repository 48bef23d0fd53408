import { css } from 'lit';
import { tokens } from './tokens.ts';

/** Colours, buttons and fields, alike in every part of the desk. */
export const controls = [
  tokens,
  css`
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_gap) * 2);
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: calc(var(--_gap) * 1.5) calc(var(--_gap) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_corner);
    background: var(--_surface);
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--_accent-soft);
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover {
    background: var(--_accent-strong);
  }
  button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  button.danger:hover {
    background: var(--_danger-soft);
  }
  button.plain {
    border-color: transparent;
    background: transparent;
  }
  button.plain:hover {
    background: var(--_accent-soft);
  }
  button:disabled,
  button[aria-disabled='true'],
  button[aria-disabled='true']:hover {
    border-color: var(--_line);
    background: var(--_canvas);
    color: var(--_ink-soft);
    cursor: not-allowed;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    min-block-size: 2.75rem;
    padding: calc(var(--_gap) * 2) calc(var(--_gap) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_corner);
    background: var(--_surface);
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  h1,
  h2,
  h3,
  p {
    margin: 0;
  }
  ::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }
  .quiet {
    color: var(--_ink-soft);
  }
  .problem {
    padding: calc(var(--_gap) * 2.5) calc(var(--_gap) * 3);
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_corner);
    background: var(--_danger-soft);
    color: var(--_danger);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    button.primary {
      border-width: 2px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`,
];
