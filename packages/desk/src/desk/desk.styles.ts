import { css } from 'lit';

export const deskStyles = css`
  :host {
    display: block;
    block-size: 100vh;
    block-size: 100dvh;
    /* Without a name: in Safari a name is not known in the shadow trees below. */
    container-type: inline-size;
    background: var(--_canvas);
  }
  .whole {
    block-size: 100%;
  }
  .restoring {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: calc(var(--_gap) * 4);
    padding: calc(var(--_gap) * 6);
  }
  /* A screen too low for fixed zones, such as one zoomed to 400 %, scrolls as a page. */
  @media (max-height: 32rem) {
    :host,
    .whole {
      block-size: auto;
      min-block-size: 100vh;
    }
  }
`;
