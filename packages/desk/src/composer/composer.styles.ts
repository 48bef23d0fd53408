import { css } from 'lit';

export const composerStyles = css`
  :host {
    display: block;
  }
  form {
    position: relative;
    display: grid;
    gap: calc(var(--_gap) * 2);
    padding: calc(var(--_gap) * 3) calc(var(--_gap) * 4);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  form.note {
    border-block-start: 3px solid var(--_note-line);
    background: var(--_note);
    color: var(--_on-note);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) * 1);
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset label {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_gap) * 2);
    min-block-size: 2.75rem;
    padding-inline: calc(var(--_gap) * 2.5);
    border-radius: var(--_corner);
    font-weight: 600;
    cursor: pointer;
  }
  fieldset label:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .warning {
    font-weight: 700;
  }
  textarea {
    inline-size: 100%;
    max-block-size: 40vh;
    line-height: 1.45;
    resize: none;
  }
  .note textarea {
    border-color: var(--_note-line);
    background: transparent;
  }
  .note ::placeholder {
    color: inherit;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_gap) * 2) calc(var(--_gap) * 4);
    font-size: 0.875rem;
  }
  .row button {
    margin-inline-start: auto;
    font-size: 1rem;
  }
  .over {
    color: var(--_danger);
    font-weight: 700;
  }
  .canned {
    position: absolute;
    z-index: 2;
    inset-block-end: calc(100% - 3.25rem);
    inset-inline: calc(var(--_gap) * 4);
    max-block-size: min(18rem, 50vh);
    margin: 0;
    padding: calc(var(--_gap) * 1);
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_corner);
    background: var(--_raised);
    color: var(--_ink);
    box-shadow: var(--_shadow);
    list-style: none;
  }
  .canned [role='option'] {
    display: grid;
    grid-template-columns: minmax(6rem, auto) 1fr;
    gap: calc(var(--_gap) * 3);
    align-items: center;
    min-block-size: 2.75rem;
    padding: calc(var(--_gap) * 1.5) calc(var(--_gap) * 3);
    border-radius: calc(var(--_corner) / 2);
    cursor: pointer;
  }
  .canned [aria-selected='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .shortcut {
    font-weight: 700;
  }
  .preview {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .none {
    padding: calc(var(--_gap) * 2) calc(var(--_gap) * 3);
  }
  @container (max-width: 47.5rem) {
    .hint {
      display: none;
    }
    .row button {
      flex: 1;
    }
  }
  @media (forced-colors: active) {
    .canned [aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
