import { css } from 'lit';

export const composerStyles = css`
  :host {
    display: block;
  }
  form {
    display: flex;
    align-items: end;
    gap: 8px;
    padding: 5px;
    border: 1px solid var(--_border);
    border-radius: var(--ventanilla-radius-field, 24px);
    background: var(--_surface);
  }
  form:focus-within {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  .grow {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    max-block-size: min(9.5rem, 30vh);
    overflow-y: auto;
  }
  .grow::after,
  textarea {
    grid-area: 1 / 1;
    min-inline-size: 0;
    margin: 0;
    padding: 9px 0;
    padding-inline-start: 12px;
    border: 0;
    font: inherit;
    font-size: max(16px, 1em);
    line-height: 1.5;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .grow::after {
    content: attr(data-text) ' ';
    visibility: hidden;
  }
  textarea {
    overflow: hidden;
    resize: none;
    outline: none;
    background: none;
    color: inherit;
  }
  textarea::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }
  .left {
    margin-block-end: 4px;
    color: var(--_ink-soft);
    font-size: 0.8125em;
    text-align: end;
  }
  .left.over {
    color: var(--_danger);
    font-weight: 600;
  }
  .send svg {
    transform: var(--_mirrored);
  }
`;
