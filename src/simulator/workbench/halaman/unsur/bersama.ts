import { css } from "lit";

/** Controls that look alike all over the workbench. */
export const gayaBersama = css`
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button,
  select {
    box-sizing: border-box;
    height: 28px;
    padding: 0 10px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: transparent;
    cursor: pointer;
  }
  select {
    padding: 0 4px;
    border-color: var(--garis);
    background: var(--latar);
  }
  option {
    background: var(--latar);
    color: var(--teks);
  }
  button:hover:not(:disabled) {
    background: var(--sorot);
  }
  button:active:not(:disabled) {
    background: var(--tekan);
  }
  button:disabled {
    color: var(--redup);
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--fokus);
    outline-offset: -1px;
  }
  .garis-tegak {
    width: 1px;
    height: 20px;
    background: var(--garis);
  }
`;
