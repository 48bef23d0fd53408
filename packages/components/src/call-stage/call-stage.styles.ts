import { css } from 'lit';
import { callTile, callTileUnusual } from './call-tile.styles.ts';

/**
 * The other side's picture, and beneath it or beside it, where there is room, one's own and what can be done. Nothing ever lies over
 * the other side's hands, nor one thing over another: what finds no room is scrolled to. Where there are several others, whoever is pinned has
 * seven parts in ten, and the rest stand in a row below, or in a column beside where there is room.
 */
export const callStageStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .stage {
    display: flex;
    flex-direction: column;
    gap: var(--ventanilla-space-2, 8px);
  }
  .peers {
    flex: 1 0 auto;
    display: grid;
    grid-auto-flow: row;
    gap: var(--ventanilla-space-2, 8px);
    min-block-size: min(75cqi + 1.5rem, 60vh);
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
  .several {
    min-block-size: 0;
  }
  .pinned {
    order: -1;
    grid-column: 1 / -1;
  }
  .several .pinned {
    min-block-size: min(75cqi, 40vh);
  }
  .several.pinned-2 .pinned {
    min-block-size: min(56cqi, 30vh);
  }
  .several .beside {
    min-block-size: min(30cqi, 16vh);
  }
  .beside-2 {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .beside-3 {
    grid-template-columns: repeat(3, minmax(0, 1fr));
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
    inline-size: 5.5rem;
    aspect-ratio: 4 / 3;
    object-fit: contain;
    background: #14181b;
    border-radius: 6px;
    transform: scaleX(-1);
  }
  .controls {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ventanilla-space-2, 8px);
  }
  .controls button {
    ${callTile}
  }
  .own button {
    padding: 4px 10px;
    font-size: 0.8125rem;
    line-height: 1.2;
  }
  .controls .microphone[aria-pressed='false'],
  .controls .camera[aria-pressed='false'],
  .controls .hold[aria-pressed='true'],
  .controls .share[aria-pressed='true'] {
    ${callTileUnusual}
  }
  .controls svg {
    inline-size: 22px;
    block-size: 22px;
  }
  ::slotted(button) {
    flex: 1 1 5.25rem;
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
  @container (min-width: 38rem) {
    .stage {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 17rem;
    }
    .peers {
      grid-area: 1 / 1 / span 6 / 2;
      min-block-size: 16rem;
      max-block-size: 60vh;
    }
    /* What is beside it may be higher, and is scrolled past the pictures. */
    .peers.several {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      max-block-size: none;
    }
    .several.pinned-2.beside-0 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .several.pinned-2.beside-0 .pinned {
      grid-column: auto;
      min-block-size: min(28cqi, 40vh);
    }
    .stage > :not(.peers),
    ::slotted([slot]) {
      grid-column: 2;
      align-self: start;
    }
  }
  @container (min-width: 52rem) {
    .peers.several {
      align-self: stretch;
    }
    .several {
      --_rows: 1;
      grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
    }
    .several.beside-1,
    .several.beside-2,
    .several.beside-3 {
      grid-template-columns: minmax(0, 7fr) minmax(0, 3fr);
    }
    .several.pinned-2:not(.beside-0) {
      grid-template-columns: repeat(2, minmax(0, 4fr)) minmax(0, 3fr);
    }
    .beside-2 {
      --_rows: 2;
    }
    .beside-3 {
      --_rows: 3;
    }
    .several .pinned {
      grid-column: auto;
      grid-row: 1 / span var(--_rows);
      min-block-size: min(38cqi, 40vh);
    }
    .several .beside {
      grid-column: -2 / -1;
      min-block-size: 0;
    }
  }
`;
