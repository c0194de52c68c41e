import type { LembarBuku, ValidasiBuku } from "../../buku.ts";
import { alamatArea, samaArea } from "../alamat.ts";
import { daftarValidasi } from "../baca/validasi.ts";
import { GAYA_GALAT, VALIDASI } from "../padanan.ts";
import { anakUrut, type Elemen } from "../xml/pohon.ts";
import { URUTAN_LEMBAR } from "./urutan.ts";

/** The filter's range, where it differs; its criteria go with the old one. */
export function tulisSaring(akar: Elemen, kini: LembarBuku["saring"], lama: LembarBuku["saring"]): void {
  const sama = samaArea(kini?.area ?? null, lama?.area ?? null) && kini?.berkriteria === lama?.berkriteria;
  if (sama) return;
  akar.hapus(akar.cari("autoFilter"));
  if (kini !== null) anakUrut(akar, "autoFilter", URUTAN_LEMBAR).setel("ref", alamatArea(kini.area));
}

/** Data validation that is new, gone or covers other cells; the rest keeps its element. */
export function tulisValidasi(
  akar: Elemen,
  kini: readonly ValidasiBuku[],
  lama: readonly ValidasiBuku[],
): void {
  const baru = kini.filter((v) => v.asal === null);
  const masih = new Map(kini.map((v) => [v.asal, v]));
  const berubah = lama.filter((v) => sqref(masih.get(v.asal)) !== sqref(v));
  if (baru.length === 0 && berubah.length === 0) return;
  const elemen = daftarValidasi(akar);
  const induk = anakUrut(akar, "dataValidations", URUTAN_LEMBAR);
  for (const { asal } of berubah) {
    const e = elemen[asal ?? -1];
    const v = masih.get(asal);
    if (v === undefined) induk.hapus(e);
    else e?.setel("sqref", sqref(v));
  }
  for (const v of baru) induk.sisip(buatElemen(induk, v));
  const jumlah = induk.anak("dataValidation").length;
  induk.setel("count", jumlah);
  if (jumlah === 0) akar.hapus(induk);
}

function sqref(v: ValidasiBuku | undefined): string | undefined {
  return v?.area.map(alamatArea).join(" ");
}

function buatElemen(induk: Elemen, v: ValidasiBuku): Elemen {
  const ya = (benar: boolean): 1 | undefined => (benar ? 1 : undefined);
  const teks = (isi: string): string | undefined => (isi === "" ? undefined : isi);
  const e = induk.buat("dataValidation", {
    type: VALIDASI.ke.get(v.jenis),
    errorStyle: v.galat.gaya === "Stop" ? undefined : GAYA_GALAT.ke.get(v.galat.gaya),
    allowBlank: ya(v.abaikanKosong),
    showDropDown: ya(!v.tarikTurun),
    showInputMessage: ya(v.petunjuk.tampil),
    showErrorMessage: ya(v.galat.tampil),
    errorTitle: teks(v.galat.judul),
    error: teks(v.galat.pesan),
    promptTitle: teks(v.petunjuk.judul),
    prompt: teks(v.petunjuk.pesan),
    sqref: sqref(v),
  });
  const rumus = v.sumber.startsWith("=") ? v.sumber.slice(1) : `"${v.sumber.replaceAll('"', '""')}"`;
  e.sisip(e.buat("formula1", {}, rumus));
  return e;
}
