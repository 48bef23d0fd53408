import { css } from 'lit';

/**
 * The look of every element. Each value is a public `--ventanilla-*` property with a default, kept under a private
 * name so that what a page sets on any ancestor wins, in light and in dark.
 */
export const tokens = css`
  :host {
    --_accent: var(--ventanilla-color-accent, #0b4f6c);
    --_accent-strong: var(--ventanilla-color-accent-strong, #083a50);
    --_on-accent: var(--ventanilla-color-on-accent, #fff);
    --_surface: var(--ventanilla-color-surface, #fff);
    --_surface-soft: var(--ventanilla-color-surface-soft, #eef4f6);
    --_ink: var(--ventanilla-color-ink, #13242c);
    --_ink-soft: var(--ventanilla-color-ink-soft, #4a5d67);
    --_line: var(--ventanilla-color-line, #d3dfe4);
    --_border: var(--ventanilla-color-border, #71858f);
    --_own: var(--ventanilla-color-own, #0b4f6c);
    --_on-own: var(--ventanilla-color-on-own, #fff);
    --_good: var(--ventanilla-color-good, #14713f);
    --_good-soft: var(--ventanilla-color-good-soft, #e3f3ea);
    --_warn: var(--ventanilla-color-warn, #8a5300);
    --_warn-soft: var(--ventanilla-color-warn-soft, #fff4dc);
    --_danger: var(--ventanilla-color-danger, #b3261e);
    --_danger-soft: var(--ventanilla-color-danger-soft, #fdecea);
    --_shadow: var(--ventanilla-shadow, 0 1px 2px #0a1f2a1f, 0 12px 40px -8px #0a1f2a47);
    --_radius: var(--ventanilla-radius, 14px);
    --_space: var(--ventanilla-space, 8px);
    --_font: var(--ventanilla-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    box-sizing: border-box;
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--ventanilla-font-size, 1rem);
    line-height: 1.45;
    text-align: start;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_accent: var(--ventanilla-color-accent, #7cc7e2);
      --_accent-strong: var(--ventanilla-color-accent-strong, #a5dbee);
      --_on-accent: var(--ventanilla-color-on-accent, #06222e);
      --_surface: var(--ventanilla-color-surface, #10191e);
      --_surface-soft: var(--ventanilla-color-surface-soft, #1b282f);
      --_ink: var(--ventanilla-color-ink, #e7eff2);
      --_ink-soft: var(--ventanilla-color-ink-soft, #a9bac2);
      --_line: var(--ventanilla-color-line, #2e4049);
      --_border: var(--ventanilla-color-border, #7b909a);
      --_own: var(--ventanilla-color-own, #14577a);
      --_good: var(--ventanilla-color-good, #6fd19c);
      --_good-soft: var(--ventanilla-color-good-soft, #15301f);
      --_warn: var(--ventanilla-color-warn, #f2c063);
      --_warn-soft: var(--ventanilla-color-warn-soft, #33270f);
      --_danger: var(--ventanilla-color-danger, #ffb4ab);
      --_danger-soft: var(--ventanilla-color-danger-soft, #3a1d1b);
      --_shadow: var(--ventanilla-shadow, 0 1px 2px #0008, 0 12px 40px -8px #000c);
    }
  }
  [dir='rtl'] {
    --_mirrored: scaleX(-1);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  p,
  h2,
  h3,
  ul {
    margin: 0;
    padding: 0;
  }
  h2,
  h3 {
    font-family: var(--ventanilla-font-heading, inherit);
    font-weight: var(--ventanilla-weight-heading, 650);
    line-height: 1.25;
  }
  svg {
    display: block;
    flex: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
