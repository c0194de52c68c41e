import { css } from "lit";

/** Colours of the workbench in both themes; everything else inherits them. */
export const tema = css`
  :host {
    --huruf: "Segoe UI", "Selawik", "Carlito", system-ui, sans-serif;
    --latar: #ffffff;
    --bingkai: #f3f4f6;
    --kepala: #f3f4f6;
    --kepala-teks: #4a5563;
    --kepala-pilih: #dce6f1;
    --garis: #d3d8de;
    --teks: #1d2733;
    --redup: #596573;
    --aksen: #16324f;
    --sorot: #e6eaef;
    --tekan: #d7dde5;
    --fokus: #0b4f9c;
    --gulung: #b3bcc6;
    --peringatan: #fff1c2;
    --peringatan-teks: #4d3a00;
    color-scheme: light;
  }
  :host([tema="gelap"]) {
    --latar: #1f2328;
    --bingkai: #292e34;
    --kepala: #292e34;
    --kepala-teks: #c3cbd4;
    --kepala-pilih: #37475a;
    --garis: #414850;
    --teks: #eef1f4;
    --redup: #a0a9b3;
    --aksen: #a9cdf2;
    --sorot: #363c43;
    --tekan: #444b54;
    --fokus: #7fb8f5;
    --gulung: #59626c;
    --peringatan: #4d3f12;
    --peringatan-teks: #ffe9a8;
    color-scheme: dark;
  }
`;
