import { ujiMatriks } from "./matriksUji.ts";

// What the meeting writes is a rapor again, and minutes nearly as long; `npm run ketahanan` also writes minutes twice.
ujiMatriks((nama) => nama === "catatRapat" || nama === "buatNotula", { utama: 4, lain: 1, baca: 0 });
