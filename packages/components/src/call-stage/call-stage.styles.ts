import { css } from 'lit';
import { callTile, callTileUnusual } from './call-tile.styles.ts';

/**
 * The other side's picture, and beneath it or beside it, where there is room, what is said, one's own picture and what can be done: all
 * of it within `--_stage`, the height in sight, which the picture fills as far as the rest leaves it. The choice of devices comes after.
 * Nothing ever lies over the other side's hands, nor one thing over another: what finds no room is scrolled to. Where there are several
 * others, whoever is pinned has seven parts in ten, and the rest stand in a row below, or in a column beside where there is room.
 */
export const callStageStyles = css`
  :host {
    display: grid;
    grid-template: 1fr auto / minmax(0, 1fr);
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .stage {
    display: grid;
    grid-template:
      'peers peers' minmax(auto, 1fr)
      'own said' auto
      'controls controls' auto / auto minmax(0, 1fr);
    gap: var(--ventanilla-space-2, 8px);
    min-block-size: var(--_stage, auto);
  }
  .stage.end {
    grid-template:
      'peers peers' minmax(auto, 1fr)
      'said own' auto
      'controls controls' auto / minmax(0, 1fr) auto;
  }
  .peers {
    grid-area: peers;
    display: grid;
    grid-auto-flow: row;
    gap: var(--ventanilla-space-2, 8px);
    min-block-size: min(75cqi + 1.5rem, 45vh);
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
  .several:not(.beside-0) {
    grid-template-rows: minmax(auto, 7fr) minmax(auto, 3fr);
  }
  .pinned {
    order: -1;
    grid-column: 1 / -1;
  }
  .several .pinned {
    min-block-size: min(75cqi, 34vh);
  }
  .several.pinned-2 .pinned {
    min-block-size: min(56cqi, 26vh);
  }
  .several .beside {
    min-block-size: min(30cqi, 15vh);
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
  .said {
    grid-area: said;
    display: flex;
    flex-direction: column;
    gap: var(--ventanilla-space-2, 8px);
    min-inline-size: 0;
    /* What a tall window has over goes to what is written. */
    min-block-size: calc(var(--_stage, 0px) * 0.35 - 8rem);
  }
  ::slotted([slot]) {
    flex: 1;
  }
  .own {
    grid-area: own;
    inline-size: clamp(4.5rem, min(20cqi, 20vh), var(--_own-size, 10rem));
    aspect-ratio: 4 / 3;
    object-fit: contain;
    background: #14181b;
    border-radius: 6px;
    transform: scaleX(-1);
  }
  .controls {
    grid-area: controls;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ventanilla-space-2, 8px);
  }
  .controls button {
    ${callTile}
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
    flex: 1 1 min(5.25rem, (100cqi - 24px) / 4);
  }
  .notices:empty {
    display: none;
  }
  .notices p {
    padding: 2px 8px;
    font-size: 0.875rem;
  }
  summary {
    min-block-size: 44px;
  }
  .hear {
    align-self: center;
  }
  @media (orientation: landscape) {
    @container (min-width: 35rem) {
      .stage,
      .stage.end {
        grid-template:
          'peers said' minmax(auto, 1fr)
          'peers own' auto
          'peers controls' auto / minmax(0, 1fr) var(--_side, clamp(11rem, 30cqi, 17rem));
      }
      .end .own {
        justify-self: end;
      }
      .peers {
        min-block-size: min(16rem, 60vh);
      }
      /* What is beside it may be higher, and is scrolled past the pictures. */
      .peers.several {
        position: sticky;
        inset-block-start: 0;
        align-self: start;
        min-block-size: var(--_stage, 0);
      }
      .several.pinned-2.beside-0 {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .several.pinned-2.beside-0 .pinned {
        grid-column: auto;
        min-block-size: min(28cqi, 40vh);
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
      .several:not(.beside-0) {
        grid-template-rows: none;
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
  }
  /* A telephone on its side: hanging up goes before what is written. */
  @media (orientation: landscape) and (max-height: 30rem) {
    @container (min-width: 35rem) {
      .stage,
      .stage.end {
        grid-template-areas: 'peers controls' 'peers own' 'peers said';
        grid-template-rows: auto auto minmax(auto, 1fr);
      }
    }
  }
`;
