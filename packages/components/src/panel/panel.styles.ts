import { css } from 'lit';

export const panelStyles = css`
  dialog {
    position: fixed;
    inset: auto;
    inset-block-end: var(--ventanilla-panel-offset, 96px);
    inset-inline-end: var(--ventanilla-inset, 20px);
    flex-direction: column;
    inline-size: min(400px, calc(100vw - 40px));
    block-size: min(680px, calc(100vh - 128px));
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
  }
  dialog.short {
    block-size: auto;
    max-block-size: min(680px, calc(100vh - 128px));
  }
  .inside {
    display: contents;
  }
  dialog::backdrop {
    background: none;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 10px 8px;
    background: var(--ventanilla-color-header, #0b4f6c);
    color: var(--ventanilla-color-on-header, #fff);
  }
  .head h2 {
    flex: 1;
    min-inline-size: 0;
    padding-inline-start: 12px;
    font-size: 1.125rem;
    font-weight: 650;
    line-height: 1.3;
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
    padding: 22px 20px;
    overflow-y: auto;
  }
  .list > h3 {
    margin-block-end: 12px;
    font-size: 1rem;
  }
  .list > h3:not(:first-child) {
    margin-block: 26px 4px;
    color: var(--_ink-soft);
    font-size: 0.875rem;
  }
  ul {
    list-style: none;
  }
  .channel {
    display: flex;
    align-items: center;
    gap: 14px;
    inline-size: 100%;
    padding: 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_ink);
    font-weight: 400;
    text-align: start;
  }
  .channel:hover:not(:disabled) {
    border-color: var(--_accent);
  }
  .channel .badge {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 12px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .channel .words {
    flex: 1;
    min-inline-size: 0;
  }
  .channel strong,
  .channel small {
    display: block;
  }
  .channel strong {
    font-size: 1.0625rem;
    line-height: 1.3;
  }
  .channel small {
    color: var(--_ink-soft);
    font-size: 0.875rem;
  }
  .state {
    display: flex;
    align-items: baseline;
    gap: 7px;
    margin-block-start: 4px;
    color: var(--_ink-soft);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .state::before {
    content: '';
    flex: none;
    inline-size: 9px;
    block-size: 9px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .available {
    color: var(--_good);
  }
  .busy,
  .existing-only {
    color: var(--_warn);
  }
  .available::before {
    background: currentColor;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    padding-inline: 14px;
    border-radius: 12px;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .line:hover {
    background: var(--_surface-soft);
    text-decoration: underline;
  }
  .quiet {
    color: var(--_ink-soft);
  }
  .failed {
    display: grid;
    justify-items: start;
    gap: 8px;
    margin-block-start: 12px;
    color: var(--_danger);
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
  @media (max-width: 639.98px) {
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
      animation: rise 0.18s ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(12px);
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
