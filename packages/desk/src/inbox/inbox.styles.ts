import { css } from 'lit';

export const inboxStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  section + section {
    margin-block-start: calc(var(--_gap) * 5);
  }
  h3 {
    display: flex;
    align-items: baseline;
    gap: calc(var(--_gap) * 2);
    padding: calc(var(--_gap) * 1) calc(var(--_gap) * 3);
    color: var(--_ink-soft);
    font-size: 0.8125rem;
    font-weight: 700;
    letter-spacing: 0.02em;
  }
  .count {
    font-weight: 400;
  }
  .nothing {
    padding: calc(var(--_gap) * 2) calc(var(--_gap) * 3);
    color: var(--_ink-soft);
    font-size: 0.9375rem;
  }
  ul {
    display: grid;
    gap: calc(var(--_gap) * 1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    border-radius: var(--_corner);
  }
  .item.offered {
    border: 2px solid var(--_accent);
    background: var(--_accent-soft);
    animation: ask 2s ease-in-out infinite;
  }
  @keyframes ask {
    50% {
      box-shadow: 0 0 0 5px var(--_accent-soft);
    }
  }
  .open {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-content: stretch;
    inline-size: 100%;
    gap: calc(var(--_gap) * 1);
    padding: calc(var(--_gap) * 2.5) calc(var(--_gap) * 3);
    border-color: transparent;
    background: transparent;
    font-weight: 400;
    text-align: start;
  }
  .open[aria-current] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .open:focus-visible {
    outline-offset: -3px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) * 2);
  }
  .reference {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
  }
  .unread {
    min-inline-size: 1.5rem;
    padding-inline: 0.375rem;
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8125rem;
    font-weight: 700;
    line-height: 1.5rem;
    text-align: center;
  }
  kbd {
    margin-inline-start: auto;
    padding-inline: 0.375rem;
    border: 1px solid var(--_line);
    border-radius: 0.25rem;
    color: var(--_ink-soft);
    font: inherit;
    font-size: 0.75rem;
  }
  .last {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .meta {
    color: var(--_ink-soft);
    font-size: 0.8125rem;
    column-gap: calc(var(--_gap) * 3);
  }
  .late {
    color: var(--_ink);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .late svg {
    color: var(--_warn);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) * 2);
    padding: 0 calc(var(--_gap) * 3) calc(var(--_gap) * 2.5);
  }
  .answers button {
    flex: 1 1 6rem;
  }
  .countdown {
    flex: 1 1 100%;
    font-size: 0.875rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.375rem;
    margin-block-start: 0.25rem;
    border: 0;
    border-radius: 1rem;
    background: var(--_surface);
    accent-color: var(--_accent);
    appearance: none;
  }
  progress::-webkit-progress-bar {
    border-radius: 1rem;
    background: var(--_surface);
  }
  progress::-webkit-progress-value {
    border-radius: 1rem;
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: 1rem;
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .unread {
      border: 1px solid;
    }
    .open[aria-current] {
      border: 2px solid Highlight;
    }
  }
`;
