import { css } from 'lit';

export const panelStyles = css`
  dialog {
    position: fixed;
    inset: auto;
    inset-block-end: calc(var(--ventanilla-inset-block, 20px) + var(--ventanilla-panel-offset, 76px));
    inset-inline: var(--_start, auto) var(--_end, var(--ventanilla-inset, 20px));
    flex-direction: column;
    inline-size: min(400px, 100vw - 40px);
    block-size: 680px;
    max-inline-size: none;
    max-block-size: min(680px, 100vh - 128px);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--ventanilla-radius-panel, calc(var(--_radius) + 4px));
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
  }
  /* Whoever signs is seen large. */
  dialog:where(:has([in-call]:not([hidden]))) {
    inline-size: min(60rem, 100vw - 40px);
    block-size: calc(100vh - 104px);
    max-block-size: none;
  }
  dialog.short {
    block-size: auto;
  }
  .inside {
    display: contents;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: calc(var(--_space) * 1.25) var(--_space);
    border-block-end: var(--ventanilla-header-line, 0);
    background: var(--ventanilla-header-background, var(--ventanilla-color-header, #0b4f6c));
    color: var(--ventanilla-color-on-header, #fff);
  }
  .head h2 {
    flex: 1;
    min-inline-size: 0;
    padding-inline-start: 12px;
    font-size: 1.1875em;
    overflow-wrap: anywhere;
  }
  .head .back + h2 {
    padding-inline-start: 0;
  }
  .head h2:focus-visible {
    outline: none;
  }
  .head button {
    color: inherit;
  }
  .head button:hover:not(:disabled) {
    background: #ffffff26;
  }
  .head :focus-visible {
    outline-color: currentColor;
    outline-offset: -3px;
  }
  .list {
    flex: 1;
    padding: calc(var(--_space) * 2.5);
    overflow-y: auto;
  }
  .list > h3 {
    margin-block-end: calc(var(--_space) * 1.5);
    font-size: 1.0625em;
  }
  .list > ul ~ h3 {
    margin-block: calc(var(--_space) * 2) var(--_space);
    color: var(--_ink-soft);
    font-family: inherit;
    font-size: 0.875em;
    font-weight: 600;
  }
  ul {
    list-style: none;
  }
  li + li {
    margin-block-start: var(--_space);
  }
  .channel {
    display: flex;
    align-items: center;
    gap: 14px;
    inline-size: 100%;
    padding: 10px calc(var(--_space) * 1.75);
    border-color: var(--_line);
    border-radius: var(--_radius);
    color: var(--_ink);
    font-weight: 400;
    text-align: start;
    box-shadow: 0 1px 2px #0a1f2a14;
  }
  .channel:hover:not(:disabled) {
    border-color: var(--_accent);
    background: none;
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .channel .badge {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 48px;
    block-size: 48px;
    border-radius: var(--ventanilla-radius-badge, 12px);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.125em;
  }
  .channel .words {
    flex: 1;
    min-inline-size: 0;
  }
  .channel strong {
    display: block;
    font-size: 1.0625em;
    line-height: 1.3;
  }
  small {
    display: block;
    color: var(--_ink-soft);
    font-weight: 400;
  }
  .channel small {
    font-size: 0.875em;
  }
  .channel .turns {
    color: var(--_accent);
  }
  .state {
    display: inline-flex;
    align-items: baseline;
    gap: 7px;
    margin-block-start: 4px;
    padding: 2px 10px;
    border-radius: 12px;
    background: var(--_surface-soft);
    color: var(--_ink-soft);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .state::before {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .available {
    background: var(--_good-soft);
    color: var(--_good);
  }
  .busy,
  .existing-only {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .available::before {
    background: currentColor;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: 48px;
    padding: 6px calc(var(--_space) * 1.75);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    line-height: 1.3;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .line bdi {
    text-align: match-parent;
  }
  .line:hover bdi,
  .out:hover {
    text-decoration: underline;
  }
  .notice {
    margin-block-end: 18px;
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_warn);
    border-radius: 8px;
    background: var(--_warn-soft);
  }
  .notice .line {
    margin-block-start: 8px;
  }
  .out {
    margin-block-start: 14px;
  }
  .quiet {
    margin-block-end: calc(var(--_space) * 1.5);
    color: var(--_ink-soft);
  }
  ::slotted(a) {
    display: inline-block;
    padding-block: 10px;
  }
  .view {
    --ventanilla-chat-height: auto;
    flex: 1;
    min-block-size: 0;
    border: 0;
    border-radius: 0;
  }
  .turns svg {
    transform: var(--_mirrored);
  }
  @media (max-width: 639.98px), (height < 480px) {
    dialog,
    dialog.short {
      inset: var(--_viewport-top, 0) 0 auto;
      inline-size: 100%;
      block-size: var(--_viewport-height, 100dvh);
      max-block-size: none;
      border-radius: 0;
      padding-block: env(safe-area-inset-top) env(safe-area-inset-bottom);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 0.2s cubic-bezier(0.2, 0.8, 0.3, 1);
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(16px);
      }
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 2px solid CanvasText;
    }
    .head {
      border-block-end: 2px solid CanvasText;
    }
  }
`;
