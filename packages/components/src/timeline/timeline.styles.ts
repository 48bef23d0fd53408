import { css } from 'lit';

export const timelineStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    position: relative;
    min-block-size: 0;
    --_tail: min(5px, var(--ventanilla-radius-bubble, 5px));
  }
  .log {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: calc(var(--_space) * 2);
  }
  .log:focus-visible {
    outline-offset: -3px;
  }
  .day,
  .happening {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block: 14px;
    color: var(--_ink-soft);
    font-size: 0.8125em;
    text-align: center;
  }
  .day {
    font-weight: 600;
  }
  .day::first-letter {
    text-transform: uppercase;
  }
  .day::before,
  .day::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_line);
  }
  .happening {
    justify-content: center;
    text-wrap: balance;
  }
  .group {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 3px;
    margin-block: calc(var(--_space) * 1.5);
    padding-inline-end: 15%;
  }
  .group.own {
    align-items: flex-end;
    padding-inline: 15% 0;
  }
  .author {
    padding-inline: 4px;
    color: var(--_ink-soft);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .message {
    display: flex;
    flex-direction: column;
    align-items: inherit;
    max-inline-size: 100%;
  }
  .bubble {
    max-inline-size: 100%;
    padding: 9px 14px;
    border: 1px solid transparent;
    border-radius: var(--ventanilla-radius-bubble, 18px);
    background: var(--_surface-soft);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    text-align: start;
    unicode-bidi: plaintext;
  }
  .message:last-child .bubble {
    border-end-start-radius: var(--_tail);
  }
  .own .bubble {
    background: var(--_own);
    color: var(--_on-own);
  }
  .own .message:last-child .bubble {
    border-end-start-radius: var(--ventanilla-radius-bubble, 18px);
    border-end-end-radius: var(--_tail);
  }
  .note .bubble {
    border-color: var(--_warn);
    background: var(--_warn-soft);
    color: var(--_ink);
  }
  .failed .bubble {
    border-color: var(--_danger);
    background: var(--_danger-soft);
    color: var(--_ink);
  }
  .group .emoji .bubble {
    padding-inline: 0;
    background: none;
    color: var(--_ink);
    font-size: 2.25em;
    line-height: 1.2;
  }
  .erased .bubble {
    border-color: var(--_line);
    background: none;
    color: var(--_ink-soft);
    font-style: italic;
  }
  .bubble a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .meta {
    display: flex;
    align-items: center;
    gap: 4px;
    padding-inline: 4px;
    color: var(--_ink-soft);
    font-size: 0.75em;
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 6px;
    margin-block: 4px 8px;
    color: var(--_danger);
    font-size: 0.875em;
    text-align: end;
  }
  .failure p {
    flex-basis: 100%;
  }
  .newest {
    position: absolute;
    inset-block-end: 10px;
    inset-inline: 0;
    inline-size: 44px;
    margin-inline: auto;
    border-color: var(--_line);
    background: var(--_surface);
    box-shadow: 0 2px 10px #0a1f2a3d;
  }
  @media (forced-colors: active) {
    .bubble {
      border-color: CanvasText;
    }
  }
`;
