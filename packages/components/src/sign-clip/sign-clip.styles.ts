import { css } from 'lit';

export const signClipStyles = css`
  :host {
    display: block;
    margin-block: var(--_space);
  }
  :host([hidden]) {
    display: none;
  }
  .clip {
    display: grid;
    justify-items: center;
    gap: var(--_space);
  }
  /* Its room is kept before it is there, and no hand is cut off. */
  video {
    display: block;
    inline-size: min(100%, var(--ventanilla-sign-clip-width, 16rem));
    aspect-ratio: 4 / 3;
    object-fit: contain;
    border-radius: 8px;
    background: #14181b;
  }
  [data-ratio='16:9'] video {
    aspect-ratio: 16 / 9;
  }
  [data-ratio='1:1'] video {
    aspect-ratio: 1;
  }
  [data-ratio='3:4'] video {
    inline-size: min(100%, calc(var(--ventanilla-sign-clip-width, 16rem) * 0.75));
    aspect-ratio: 3 / 4;
  }
  [data-ratio='9:16'] video {
    inline-size: min(100%, calc(var(--ventanilla-sign-clip-width, 16rem) * 0.75));
    aspect-ratio: 9 / 16;
  }
  /* Below the picture: nothing lies over somebody who signs. */
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: center;
    gap: var(--_space);
    inline-size: 100%;
    min-block-size: 44px;
  }
  summary {
    min-block-size: 44px;
    padding: 10px 6px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  details[open] {
    flex-basis: 100%;
  }
  .said {
    text-align: start;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
