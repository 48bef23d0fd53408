import { css } from 'lit';

export const signInStyles = css`
  :host {
    display: grid;
    min-block-size: 100%;
    place-items: center;
    padding: calc(var(--_gap) * 6) calc(var(--_gap) * 4);
  }
  form {
    display: grid;
    inline-size: min(26rem, 100%);
    gap: calc(var(--_gap) * 4);
    padding: clamp(1.25rem, 6vw, 2.5rem);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_corner) * 2);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .mark {
    display: grid;
    inline-size: 3rem;
    block-size: 3rem;
    place-items: center;
    border-radius: var(--_corner);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .mark svg {
    inline-size: 1.75rem;
    block-size: 1.75rem;
  }
  h1 {
    font-size: 1.5rem;
    line-height: 1.2;
  }
  label {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
    font-weight: 600;
  }
  label input {
    inline-size: 100%;
    font-weight: 400;
  }
  .wrong {
    color: var(--_danger);
    font-size: 0.9375rem;
  }
  input[aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }
`;
