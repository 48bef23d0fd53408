import { css } from 'lit';

export const snippetStyles = css`
  :host {
    display: grid;
    gap: 24px;
    max-inline-size: 860px;
    color: #13242c;
    font: 16px/1.5 system-ui, sans-serif;
  }
  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
    gap: 16px;
  }
  fieldset {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin: 0;
    padding: 12px 16px;
    border: 1px solid #71858f;
    border-radius: 8px;
  }
  label {
    display: grid;
    gap: 4px;
    font-weight: 600;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    font-weight: 400;
  }
  input:not([type='checkbox']),
  select {
    min-block-size: 44px;
    padding-inline: 12px;
    border: 1px solid #71858f;
    border-radius: 8px;
    background: #fff;
    color: inherit;
    font: inherit;
  }
  input[type='checkbox'] {
    inline-size: 22px;
    block-size: 22px;
    accent-color: #0b4f6c;
  }
  h2 {
    margin: 0 0 8px;
    font-size: 1.125rem;
  }
  pre {
    margin: 0 0 12px;
    padding: 16px;
    border-radius: 8px;
    background: #10191e;
    color: #e7eff2;
    font-size: 0.875rem;
    overflow-x: auto;
  }
  button {
    min-block-size: 44px;
    padding-inline: 20px;
    border: 0;
    border-radius: 999px;
    background: #0b4f6c;
    color: #fff;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid #0b4f6c;
    outline-offset: 2px;
  }
`;
