import { css } from "lit";

export const aplikasiGaya = css`
  :host {
    display: grid;
    grid-template: auto auto auto minmax(0, 1fr) auto auto / minmax(0, 1fr) auto;
    grid-template-areas: "bilah bilah" "pita pita" "rumus rumus" "kisi panel" "tab panel" "status status";
    height: 100vh;
    height: 100dvh;
    font: 13px/1.4 var(--huruf);
    color: var(--teks);
    background: var(--latar);
  }
  bangku-bilah {
    grid-area: bilah;
  }
  bangku-pita {
    grid-area: pita;
  }
  bangku-rumus {
    grid-area: rumus;
  }
  bangku-kisi {
    grid-area: kisi;
  }
  bangku-tab {
    grid-area: tab;
  }
  bangku-status {
    grid-area: status;
  }
  aside {
    grid-area: panel;
    display: flex;
    flex-direction: column;
    min-height: 0;
    border-inline-start: 1px solid var(--garis);
    background: var(--latar);
  }
  .dialog {
    position: fixed;
    inset: 0;
    z-index: 3;
    display: flex;
    flex-direction: column;
    margin: auto;
    border: 1px solid var(--garis);
    background: var(--latar);
  }
  aside[hidden] {
    display: none;
  }
  :is(aside, .dialog) > header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 36px;
    padding: 0 4px 0 16px;
    font-size: 15px;
    font-weight: 600;
    color: var(--aksen);
  }
  :is(aside, .dialog) > header button {
    width: 32px;
    padding: 0;
    font-size: 16px;
  }
  iframe {
    flex: 1;
    width: 100%;
    border: 0;
    background: var(--latar);
  }
  .kabar {
    position: fixed;
    left: 50%;
    bottom: 72px;
    z-index: 10;
    transform: translateX(-50%);
    max-width: min(640px, 80vw);
    padding: 10px 16px;
    border-radius: 6px;
    background: var(--peringatan);
    color: var(--peringatan-teks);
    box-shadow: 0 4px 16px rgb(0 0 0 / 22%);
  }
  .kabar:empty {
    display: none;
  }
  .lepaskan {
    position: fixed;
    inset: 8px;
    z-index: 20;
    display: grid;
    place-items: center;
    border: 3px dashed var(--aksen);
    border-radius: 12px;
    background: color-mix(in srgb, var(--latar) 88%, transparent);
    font-size: 20px;
    pointer-events: none;
  }
  .memuat {
    grid-column: 1 / -1;
    grid-row: 1 / -1;
    place-self: center;
  }
`;
