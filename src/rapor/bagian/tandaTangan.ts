import { isi } from "../../bahasa/index.ts";
import { LETAK_TTD, SISI_TTD, type SisiTtd } from "../isian/bidang.ts";
import { tandaPolos } from "../isian/tanda.ts";
import { tulisTanggal } from "../tanggal.ts";
import type { BarisBagian, PenyusunBagian } from "./bagian.ts";

/** Room for a signature, in points. */
const RUANG = 48;

/** Who made the rapor and who approves it, with boxes for their names; kept on one page. */
export const susunTandaTangan: PenyusunBagian = (k) => {
  const t = k.teks.rapor.tandaTangan;
  const rapat = k.tanggalRapat;
  const tempat =
    rapat === null
      ? t.tanpaTanggal
      : isi(t.tempatTanggal, { tanggal: tulisTanggal(rapat, k.bahasa) }, k.bahasa);
  const baris = (kiri: string, kanan: string): BarisBagian => ({
    ikut: true,
    sel: [
      { ...LETAK_TTD.kiri, nilai: kiri, gaya: "ttd" },
      { ...LETAK_TTD.kanan, nilai: kanan, gaya: "ttd" },
    ],
  });
  const nama = (sisi: SisiTtd) => k.penandaTangan[sisi] ?? null;
  return {
    baris: [
      baris(t.mengetahui, tempat),
      baris(t.kepalaKantor, t.penyusun),
      { tinggi: RUANG, ikut: true, sel: [] },
      {
        ikut: true,
        tanda: tandaPolos("ttd"),
        sel: SISI_TTD.map((sisi) => ({
          ...LETAK_TTD[sisi],
          nilai: nama(sisi),
          gaya: "isian" as const,
          utuh: true as const,
        })),
      },
      {
        sel: SISI_TTD.map((sisi) => ({ ...LETAK_TTD[sisi], nilai: t.petunjuk, gaya: "keterangan" as const })),
      },
    ],
  };
};
