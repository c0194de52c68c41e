import { ujiMatriks } from "./matriksUji.ts";

ujiMatriks((nama) => !/^(buatRapor|catatRapat|buatNotula)/.test(nama), { utama: 40, lain: 1, baca: 0 });
