import { css } from 'lit';

export const liveTextStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 4px;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .lines {
    flex: 1 0 2rem;
    block-size: 0;
    border-radius: 8px;
    background: var(--_surface-soft);
    overflow-y: auto;
    display: flex;
    flex-direction: column;
    gap: 4px;
    font-size: 1.0625rem;
  }
  .lines p {
    margin: 0;
    padding: 4px 10px;
    border-radius: 8px;
    overflow-wrap: anywhere;
    border-inline-start: 4px solid currentColor;
  }
  .own {
    align-self: flex-end;
    background: #e6f0f4;
    color: #07303f;
  }
  .theirs {
    align-self: flex-start;
    background: #fff4d6;
    color: #4a3200;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  textarea {
    flex: 1 1 7rem;
    min-inline-size: 0;
    min-block-size: 44px;
    box-sizing: border-box;
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-radius: 12px;
    background: none;
    color: inherit;
    font: inherit;
    resize: none;
  }
  button {
    flex: 1 1 auto;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 4px 8px;
    font-size: 0.8125rem;
  }
  /* Beside one's own picture on a phone: the drawing says it to the eyes. */
  @container (max-width: 22rem) {
    .field {
      flex-wrap: nowrap;
      gap: 4px;
    }
    textarea {
      padding: 6px 10px;
    }
    button {
      flex: none;
      padding: 0;
    }
    button span {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  .look {
    animation: look 1s ease-in-out 3;
  }
  @keyframes look {
    50% {
      outline: 4px solid #b3261e;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .look {
      animation: none;
      outline: 4px solid #b3261e;
    }
  }
  @media (forced-colors: active) {
    .lines p {
      border: 1px solid CanvasText;
    }
  }
`;
