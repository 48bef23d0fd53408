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
    --_ratio: 4 / 3;
    --_most: var(--ventanilla-sign-clip-width, 16rem);
    display: block;
    inline-size: min(100%, var(--_most), var(--ventanilla-sign-clip-height, 100vh) * var(--_ratio));
    aspect-ratio: var(--_ratio);
    object-fit: contain;
    border-radius: 8px;
    background: #14181b;
  }
  [data-ratio='16:9'] video {
    --_ratio: 16 / 9;
  }
  [data-ratio='1:1'] video {
    --_ratio: 1;
  }
  [data-ratio='3:4'] video {
    --_most: calc(var(--ventanilla-sign-clip-width, 16rem) * 0.75);
    --_ratio: 3 / 4;
  }
  [data-ratio='9:16'] video {
    --_most: calc(var(--ventanilla-sign-clip-width, 16rem) * 0.75);
    --_ratio: 9 / 16;
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
    font-size: 0.875rem;
  }
  .turn {
    padding-inline: 10px;
  }
  summary {
    box-sizing: border-box;
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
    font-size: 1rem;
    text-align: start;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
