import { tokens as sharedTokens } from '@ventanilla/components/styles';
import { css } from 'lit';

/**
 * The look shared with the citizens' elements, and what only the desk needs: measures that suit a dense tool, and the
 * colours of notes. Text reaches 4.5:1 on each surface, controls 3:1, in light and in dark.
 */
export const tokens = [
  sharedTokens,
  css`
    :host {
      color-scheme: light dark;
      --_gap: var(--ventanilla-desk-gap, 0.25rem);
      --_corner: var(--ventanilla-desk-radius, 0.5rem);
      --_canvas: var(--ventanilla-color-canvas, #edf2f4);
      --_raised: var(--ventanilla-color-raised, #fff);
      --_accent-soft: var(--ventanilla-color-accent-soft, #e0f0f6);
      --_good-soft: var(--ventanilla-color-good-soft, #e0f3e7);
      --_note: var(--ventanilla-color-note, #fff5d1);
      --_note-line: var(--ventanilla-color-note-line, #a37200);
      --_on-note: var(--ventanilla-color-on-note, #4b3700);
    }
    @media (prefers-color-scheme: dark) {
      :host {
        --_canvas: var(--ventanilla-color-canvas, #0a1115);
        --_raised: var(--ventanilla-color-raised, #1b282f);
        --_accent-soft: var(--ventanilla-color-accent-soft, #12384a);
        --_good-soft: var(--ventanilla-color-good-soft, #143524);
        --_note: var(--ventanilla-color-note, #352b0d);
        --_note-line: var(--ventanilla-color-note-line, #d6ac35);
        --_on-note: var(--ventanilla-color-on-note, #f6e6b2);
      }
    }
  `,
];
