import { css } from 'lit';

export const workspaceStyles = css`
  :host {
    display: block;
    block-size: 100%;
  }
  .desk {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) * 1) calc(var(--_gap) * 3);
    padding: calc(var(--_gap) * 1.5) calc(var(--_gap) * 4);
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  .brand {
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    gap: calc(var(--_gap) * 2.5);
    min-inline-size: 0;
    color: var(--_accent);
    font-size: 1.25rem;
  }
  h1 {
    color: var(--_ink);
    font-size: 1.0625rem;
    line-height: 1.2;
  }
  .site {
    display: block;
    color: var(--_ink-soft);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: calc(var(--_gap) * 1);
  }
  .tools > button:not(.page) {
    padding-inline: 0;
  }
  .skip {
    position: absolute;
    z-index: 4;
    inset-block-start: 0.25rem;
    inset-inline-start: 0.25rem;
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    min-inline-size: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .banner {
    padding: calc(var(--_gap) * 2) calc(var(--_gap) * 4);
    background: var(--_warn-soft);
    color: var(--_warn);
    font-weight: 600;
  }
  .notice {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_gap) * 3);
    padding: calc(var(--_gap) * 1) calc(var(--_gap) * 2) calc(var(--_gap) * 1) calc(var(--_gap) * 4);
    background: var(--_danger-soft);
    color: var(--_danger);
    font-weight: 600;
  }
  main {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(17rem, 21rem) minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    min-block-size: 0;
  }
  main.supervision {
    display: block;
    overflow: auto;
  }
  .inbox {
    padding: calc(var(--_gap) * 3) calc(var(--_gap) * 2);
    overflow: auto;
    border-inline-end: 1px solid var(--_line);
  }
  .begin {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_gap) * 2);
    margin: 0 calc(var(--_gap) * 1) calc(var(--_gap) * 4);
  }
  .begin button {
    flex: 1;
  }
  .hint {
    margin: 0 calc(var(--_gap) * 1) calc(var(--_gap) * 4);
    padding: calc(var(--_gap) * 2) calc(var(--_gap) * 3);
    border-radius: var(--_corner);
    background: var(--_warn-soft);
    color: var(--_warn);
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .toggle {
    justify-self: end;
    margin: calc(var(--_gap) * 2);
  }
  .view {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    min-block-size: 0;
    min-inline-size: 0;
    background: var(--_surface);
  }
  .empty {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: calc(var(--_gap) * 2);
    padding: calc(var(--_gap) * 8);
    color: var(--_ink-soft);
    text-align: center;
  }
  .empty p {
    max-inline-size: 26rem;
  }
  .empty h2 {
    color: var(--_ink);
    font-size: 1.125rem;
  }
  .empty svg {
    inline-size: 3rem;
    block-size: 3rem;
  }
  aside {
    display: none;
    overflow: auto;
    border-inline-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .chosen .view {
    grid-template-rows: auto minmax(0, 1fr);
  }
  .view.behind {
    display: none;
  }
  aside.before {
    display: block;
    border: 0;
  }
  @container (min-width: 72rem) {
    main.chosen {
      grid-template-columns: 21rem minmax(0, 1fr) 17rem;
    }
    .chosen .view {
      display: grid;
      grid-template-rows: minmax(0, 1fr);
    }
    aside,
    aside.before {
      display: block;
      border-inline-start: 1px solid var(--_line);
    }
    .toggle {
      display: none;
    }
  }
  @container (max-width: 47.5rem) {
    main {
      grid-template-columns: minmax(0, 1fr);
    }
    .inbox {
      border: 0;
    }
    .chosen .inbox,
    main:not(.chosen) .view {
      display: none;
    }
    .top {
      padding-inline: calc(var(--_gap) * 2);
    }
  }
  @container (max-width: 30rem) {
    .brand {
      flex-basis: 100%;
      padding-block-start: calc(var(--_gap) * 1);
    }
    .site {
      display: inline;
      margin-inline-start: calc(var(--_gap) * 1);
    }
    .tools {
      flex: 1 1 100%;
      flex-wrap: wrap;
      min-inline-size: 0;
    }
    .tools > .page {
      flex: 1 1 100%;
    }
    .tools > ventanilla-desk-presence {
      flex: 1 1 0;
      min-inline-size: 0;
      margin-inline-end: auto;
    }
  }
  /* A screen too low for fixed zones, such as one zoomed to 400 %, scrolls as a page. */
  @media (max-height: 32rem) {
    :host,
    .desk {
      block-size: auto;
      min-block-size: 100%;
    }
    main {
      grid-template-rows: auto;
    }
  }
`;
