export { BerkasTidakTerbaca, type SebabTidakTerbaca } from "./galat.ts";
export type { AsalBerkas, BukuBerkas } from "./berkas.ts";
export { muatXlsx } from "./muat.ts";
export { simpanXlsx } from "./simpan.ts";
export { bukuKosong } from "./kosong.ts";
