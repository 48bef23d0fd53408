import { css } from 'lit';

export const chatStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    position: relative;
    block-size: var(--ventanilla-chat-height, 34rem);
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }
  /* Everything that the chat cannot do without stands here as well: a page may undo what the host is given. */
  .inside {
    flex: 1;
    display: flex;
    flex-direction: column;
    position: relative;
    box-sizing: border-box;
    block-size: var(--ventanilla-chat-height, 34rem);
    min-block-size: 0;
    overflow: hidden;
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--_font);
    line-height: 1.45;
    text-align: start;
  }
  header {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: calc(var(--_space) * 1.25);
    padding-inline-start: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_line);
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  .who strong {
    display: block;
    font-size: 0.9375em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .who p {
    color: var(--_ink-soft);
    font-size: 0.8125em;
  }
  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .avatar.quiet {
    background: var(--_surface-soft);
    color: var(--_accent);
  }
  header .end {
    padding-inline: 12px;
    font-size: 0.875em;
  }
  .reference {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    min-block-size: 46px;
    padding-inline: calc(var(--_space) * 2) 6px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface-soft);
    font-size: 0.8125em;
  }
  /* On a phone its label stands above the number, so that the buttons keep to the same row. */
  .number {
    flex: 1 1 9rem;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 8px;
    min-inline-size: 0;
    padding-block: 4px;
  }
  .number span {
    color: var(--_ink-soft);
    line-height: 1.25;
  }
  .reference output {
    font-size: 1.1538em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    white-space: nowrap;
    user-select: all;
  }
  .reference button {
    margin-inline-start: auto;
  }
  .reference .copied {
    margin-inline-start: auto;
    padding-inline-end: 10px;
    color: var(--_good);
    font-weight: 600;
    line-height: 44px;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 10px;
    padding: 10px calc(var(--_space) * 2);
    background: var(--_warn-soft);
    color: var(--_ink);
    font-size: 0.875em;
  }
  .notice svg {
    margin-block-start: 1px;
    color: var(--_warn);
  }
  .notice div {
    /* A button goes below the text where there is little room beside it. */
    flex: 1 1 12rem;
  }
  .notice button {
    margin-inline-start: auto;
  }
  .elsewhere {
    align-self: center;
    color: inherit;
    font-weight: 600;
    line-height: 44px;
  }
  ventanilla-timeline {
    flex: 1;
  }
  ventanilla-timeline:not(:defined) {
    display: block;
    min-block-size: 0;
    padding: calc(var(--_space) * 2);
    overflow-y: auto;
  }
  .welcome {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 28px 8px 20px;
    text-align: center;
  }
  .welcome svg {
    inline-size: 44px;
    block-size: 44px;
    margin-block-end: 8px;
    stroke-width: 1.2;
    color: var(--_accent);
  }
  .welcome h3 {
    font-size: 1.25em;
  }
  .welcome p {
    max-inline-size: 34ch;
    color: var(--_ink-soft);
    text-wrap: balance;
  }
  .shared {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: 44px;
    color: var(--_ink-soft);
    font-size: 0.875em;
  }
  .shared input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--_accent);
  }
  .join {
    justify-self: center;
    display: flex;
    margin-inline: auto;
  }
  .typing {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-block: 4px;
    color: var(--_ink-soft);
    font-size: 0.875em;
  }
  .dots {
    display: flex;
    gap: 4px;
    padding: 11px 13px;
    border-radius: var(--ventanilla-radius-bubble, 18px);
    background: var(--_surface-soft);
  }
  .dots i {
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: var(--_ink-soft);
  }
  footer {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface-soft);
  }
  .ask p {
    flex: 1 1 100%;
    color: var(--_ink-soft);
    font-size: 0.875em;
  }
  .ask strong {
    display: block;
    color: var(--_ink);
    font-size: 1.1429em;
  }
  .ask button:hover:not(:disabled) {
    background: var(--_surface);
  }
  .ask .primary:hover:not(:disabled) {
    background: var(--_accent-strong);
  }
  @media (prefers-reduced-motion: no-preference) {
    .dots i {
      animation: breathe 1.4s ease-in-out infinite;
    }
    .dots i:nth-child(2) {
      animation-delay: 0.2s;
    }
    .dots i:nth-child(3) {
      animation-delay: 0.4s;
    }
    @keyframes breathe {
      50% {
        opacity: 0.25;
      }
    }
  }
`;
