import { css } from 'lit';

export const shareStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .open {
    padding-inline: 8px;
    font-size: 0.8125rem;
    line-height: 1.15;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(26rem, calc(100vw - 24px));
    max-block-size: calc(100dvh - 24px);
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  h3 {
    margin: 0 0 8px;
    font-size: 1.25rem;
    line-height: 1.3;
  }
  p {
    margin: 0 0 12px;
  }
  .label {
    margin: 0;
    color: var(--_ink-soft);
    font-size: 0.875rem;
  }
  output {
    display: block;
    margin-block: 4px 8px;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    font-size: clamp(1.75rem, 11vw, 2.75rem);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.08em;
    line-height: 1.2;
    text-align: center;
    user-select: all;
  }
  output.expired {
    color: var(--_ink-soft);
    text-decoration: line-through;
  }
  .left {
    color: var(--_ink-soft);
    font-size: 0.875rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
