import { css } from 'lit';

/** A column of picture, own picture and controls; nothing ever lies over the other side's hands. */
export const callStageStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--ventanilla-space-2, 8px);
    min-block-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  .peers {
    flex: 1 1 60%;
    display: grid;
    grid-auto-flow: row;
    gap: var(--ventanilla-space-2, 8px);
    min-block-size: 10rem;
    background: #14181b;
    color: #fff;
    border-radius: 8px;
    overflow: hidden;
  }
  .peer {
    display: flex;
    flex-direction: column;
    margin: 0;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .peer video {
    flex: 1 1 0;
    min-block-size: 0;
    inline-size: 100%;
    object-fit: contain;
  }
  .voice video {
    flex: 0 0 0;
  }
  figcaption,
  .alone {
    padding: 4px 8px;
    text-align: center;
    font-size: 0.875rem;
  }
  .alone {
    align-self: center;
  }
  .peer figcaption strong {
    display: block;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ventanilla-space-2, 8px);
  }
  .foot.end {
    flex-direction: row-reverse;
  }
  .own {
    display: flex;
    align-items: center;
    gap: 4px;
    margin: 0;
  }
  .own video {
    inline-size: 7.5rem;
    aspect-ratio: 4 / 3;
    object-fit: contain;
    background: #14181b;
    border-radius: 6px;
    transform: scaleX(-1);
  }
  .controls {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--ventanilla-space-2, 8px);
  }
  button {
    min-inline-size: 44px;
    min-block-size: 44px;
  }
  button[aria-pressed='false'] {
    text-decoration: line-through;
  }
  .notices:empty {
    display: none;
  }
  .notices p {
    margin: 0;
    padding: 6px 8px;
  }
  details label {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block: 4px;
  }
  summary,
  select {
    min-block-size: 44px;
  }
  .hear {
    align-self: center;
  }
`;
