import { css } from 'lit';

/** Buttons and focus, alike in every element. */
export const controls = css`
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin: 0;
    padding: 0 14px;
    border: 1px solid transparent;
    border-radius: var(--ventanilla-radius-control, 999px);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    background: var(--_surface-soft);
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover:not(:disabled) {
    background: var(--_accent-strong);
  }
  button.outlined {
    border-color: var(--_border);
  }
  button.danger {
    border-color: currentColor;
    color: var(--_danger);
  }
  button.icon {
    padding: 0;
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
    }
  }
`;
