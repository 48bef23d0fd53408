import { css } from 'lit';

export const callbackStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    max-block-size: 100%;
    padding: 16px;
    overflow: auto;
    overflow-wrap: anywhere;
    color: var(--_ink);
    background: var(--_surface);
  }
  :host([hidden]) {
    display: none;
  }
  h3,
  h4,
  p {
    margin: 0 0 8px;
  }
  form,
  .standing,
  .summary {
    max-inline-size: 40rem;
  }
  form,
  .standing {
    display: grid;
    gap: 16px;
  }
  .field,
  fieldset {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field p,
  fieldset p {
    margin: 0;
  }
  label,
  legend {
    font-weight: 600;
    padding: 0;
  }
  label.choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    font-weight: 400;
  }
  input:not([type='radio']),
  select,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-radius: 10px;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }
  input[type='radio'] {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    margin: 0;
    accent-color: var(--_accent);
  }
  textarea {
    min-block-size: 88px;
    resize: vertical;
  }
  :is(input, select, textarea)[aria-invalid='true']:not([type='radio']) {
    border: 2px solid var(--_danger);
  }
  #turn-hint {
    margin-block: -8px 4px;
    padding-inline-start: 28px;
  }
  .find {
    margin: 4px -14px 0;
  }
  .copy-link + .quiet {
    margin-block-start: 8px;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    gap: 8px;
  }
  .quiet {
    color: var(--_ink-soft);
    font-size: 0.9375rem;
  }
  .problem {
    color: var(--_danger);
    font-weight: 600;
  }
  .summary {
    margin-block-end: 16px;
    padding: 12px;
    border: 2px solid var(--_danger);
    border-radius: 10px;
  }
  .summary ul {
    margin: 0;
    padding-inline-start: 20px;
  }
  .summary a {
    display: block;
    min-block-size: 24px;
    color: var(--_danger);
  }
  .note {
    padding: 12px;
    border-radius: 10px;
    background: var(--_surface-soft);
  }
  ventanilla-consent {
    border: 0;
    border-radius: 10px;
  }
  .dial {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_danger);
    font-weight: 700;
  }
  output {
    font-size: 1.375rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  .with-button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .link {
    font-size: 0.9375rem;
  }
  .link a {
    color: var(--_accent);
  }
`;
