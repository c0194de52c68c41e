import { ujiMatriks } from "./matriksUji.ts";

// A rapor takes two thousand commands; `npm run ketahanan` stops at many more of them.
ujiMatriks((nama) => nama.startsWith("buatRapor"), { utama: 8, lain: 1, baca: 0 });
