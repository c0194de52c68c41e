/** The pages behind the summary, and what of them the summary borrows: a script of its own, fetched by `pengendali`. */
export { daftarIku } from "./iku.ts";
export { pengaturan } from "./pengaturan.ts";
export { petaKolom } from "./petaKolom.ts";
export { pintuPeta } from "./petaPintu.ts";
export { tanya } from "./tanya.ts";
export { daftarTemuan } from "./temuan.ts";
