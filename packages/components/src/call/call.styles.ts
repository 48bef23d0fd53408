import { css } from 'lit';
import { callTile, callTileUnusual } from '../call-stage/call-tile.styles.ts';

export const callStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 12px;
    block-size: var(--ventanilla-call-height, 34rem);
    max-block-size: 100%;
    padding: 16px;
    box-sizing: border-box;
    overflow: auto;
  }
  :host([hidden]) {
    display: none;
  }
  /* All of it is in sight, or as high as its controls need: the element scrolls before anything lies over them. */
  :host([in-call]) {
    container-type: size;
    padding: 8px;
  }
  :host([in-call]) .middle {
    display: none;
  }
  ventanilla-call-stage {
    --_stage: 100cqb;
    flex: none;
  }
  ventanilla-consent {
    flex: none;
    border: 0;
    border-radius: var(--_radius);
  }
  ventanilla-call-stage > button {
    ${callTile}
  }
  ventanilla-call-stage > button.type[aria-pressed='true'] {
    ${callTileUnusual}
  }
  ventanilla-call-stage > button.danger {
    border-color: currentColor;
  }
  ventanilla-call-stage > button svg {
    inline-size: 22px;
    block-size: 22px;
  }
  .middle {
    display: flex;
    flex-direction: column;
    gap: 12px;
    margin-block: auto;
    text-align: center;
  }
  .middle h3,
  .middle p {
    margin: 0;
  }
  .ways,
  .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 12px;
  }
  .ways button {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 12px 20px;
  }
  .place {
    font-size: 1.25rem;
    font-weight: 600;
  }
  .mirror {
    align-self: center;
    inline-size: min(100%, 20rem);
    aspect-ratio: 4 / 3;
    object-fit: contain;
    background: #14181b;
    border-radius: 8px;
    transform: scaleX(-1);
  }
  .pulse {
    animation: pulse 1s ease-in-out 6;
    border-radius: 8px;
  }
  @keyframes pulse {
    50% {
      outline: 4px solid currentColor;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .pulse {
      animation: none;
      outline: 4px solid currentColor;
    }
  }
  .reference {
    text-align: center;
    margin: 0;
  }
`;
