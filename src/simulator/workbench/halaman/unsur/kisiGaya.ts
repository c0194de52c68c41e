import { css } from "lit";

/** Look of the grid. Cells are paper white in either theme, as Excel leaves them. */
export const kisiGaya = css`
  :host {
    display: block;
    position: relative;
    min-width: 0;
    min-height: 0;
    background: var(--latar);
  }
  .gulung {
    position: absolute;
    inset: 0;
    overflow: auto;
    scrollbar-color: var(--gulung) var(--latar);
  }
  .panggung {
    position: sticky;
    top: 0;
    left: 0;
    overflow: hidden;
    outline: none;
    cursor: cell;
    user-select: none;
    touch-action: pan-x pan-y;
    background: #ffffff;
    color: #000000;
  }
  .petak,
  .kepala-kolom,
  .kepala-baris {
    position: absolute;
    overflow: hidden;
    contain: strict;
  }
  .geser {
    position: absolute;
    left: 0;
    top: 0;
    will-change: transform;
  }
  .petak [role="row"] {
    position: absolute;
    left: 0;
  }
  [role="gridcell"] {
    position: absolute;
    box-sizing: border-box;
  }
  .teks {
    position: absolute;
    top: 0;
    z-index: 1;
    display: flex;
    box-sizing: border-box;
    overflow: hidden;
    overflow-wrap: break-word;
    pointer-events: none;
  }
  .teks > span {
    transform: rotate(var(--putar, 0deg));
    min-width: 0;
  }
  .bertautan {
    cursor: pointer;
  }
  .bercatatan::after {
    content: "";
    position: absolute;
    left: 0;
    top: 0;
    border: 4px solid transparent;
    border-left-color: #107c41;
    border-top-color: #107c41;
    pointer-events: none;
  }
  .tumpahan {
    position: absolute;
    z-index: 3;
    box-sizing: border-box;
    border: 1px solid #2b579a;
    box-shadow: 0 0 3px #2b579a80;
    pointer-events: none;
  }
  .kepala-kolom,
  .kepala-baris,
  .pojok {
    background: var(--kepala);
    color: var(--kepala-teks);
    font: 12px/1 var(--huruf);
  }
  .pojok {
    position: absolute;
    left: 0;
    top: 0;
    box-sizing: border-box;
    border: solid var(--garis);
    border-width: 0 1px 1px 0;
  }
  .judul {
    position: absolute;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: center;
    overflow: hidden;
    border: 0 solid var(--garis);
  }
  .kepala-kolom .judul {
    top: 0;
    height: 100%;
    border-width: 0 1px 1px 0;
  }
  .kepala-baris .judul {
    left: 0;
    width: 100%;
    border-width: 0 1px 1px 0;
  }
  .judul.terpilih {
    background: var(--kepala-pilih);
    color: var(--aksen);
    font-weight: 600;
  }
  .kepala-kolom .judul.terpilih {
    box-shadow: inset 0 -2px var(--aksen);
  }
  .kepala-baris .judul.terpilih {
    box-shadow: inset -2px 0 var(--aksen);
  }
  .beku-bawah,
  .beku-kanan {
    position: absolute;
    z-index: 6;
    background: #9aa5b1;
    pointer-events: none;
  }
  .pilihan {
    position: absolute;
    z-index: 3;
    box-sizing: border-box;
    border: 2px solid #1f5f9e;
    background: rgb(31 95 158 / 12%);
    pointer-events: none;
  }
  .pilihan.satu {
    background: none;
  }
  .panggung:focus-visible .pilihan {
    border-color: #0b4f9c;
    box-shadow:
      0 0 0 1px #ffffff,
      0 0 0 3px #0b4f9c;
  }
  .kursor {
    position: absolute;
    z-index: 2;
    box-sizing: border-box;
    pointer-events: none;
    outline: 1px solid #1f5f9e;
  }
  textarea {
    position: absolute;
    z-index: 5;
    box-sizing: border-box;
    margin: 0;
    padding: 0 3px;
    border: 2px solid #1f5f9e;
    outline: none;
    resize: none;
    overflow: hidden;
    background: #ffffff;
    box-shadow: 0 2px 8px rgb(0 0 0 / 20%);
    user-select: text;
  }
  .grafik {
    position: absolute;
    z-index: 2;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    [role="gridcell"],
    .pilihan,
    .grafik {
      forced-color-adjust: none;
    }
  }
`;
