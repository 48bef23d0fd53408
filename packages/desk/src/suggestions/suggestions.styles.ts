import { css } from 'lit';

export const suggestionsStyles = css`
  :host {
    display: block;
    /* A long row is scrolled, and makes nothing around it wider. */
    contain: inline-size;
  }
  section {
    display: flex;
    align-items: center;
    gap: calc(var(--_gap) * 2) calc(var(--_gap) * 3);
    padding: calc(var(--_gap) * 2) calc(var(--_gap) * 4);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
    font-size: 0.875rem;
  }
  h3 {
    flex: none;
    margin: 0;
    font-size: inherit;
  }
  ul {
    display: flex;
    flex: 1;
    gap: calc(var(--_gap) * 2);
    min-inline-size: 0;
    margin: 0;
    padding: 3px;
    overflow-x: auto;
    list-style: none;
  }
  li {
    flex: 0 1 auto;
    min-inline-size: 8rem;
  }
  button {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 2.75rem;
    text-align: start;
  }
  span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  @container (max-width: 47.5rem) {
    section {
      display: block;
    }
    li {
      flex: 0 0 11rem;
    }
  }
`;
