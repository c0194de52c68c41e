import { ujiMatriks } from "./matriksUji.ts";

ujiMatriks((nama) => !nama.startsWith("buatRapor"), { utama: 40, lain: 1, baca: 0 });
