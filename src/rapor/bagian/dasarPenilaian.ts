import { isi } from "../../bahasa/index.ts";
import type { Konteks } from "./bagian.ts";

/** The thresholds in force and what of the profile no regulation confirmed. */
export function dasarPenilaian({ hasil, teks, bahasa }: Konteks): string {
  const { profil } = hasil.kantor;
  const t = teks.rapor;
  const dasar = isi(
    t.ringkasan.dasar,
    {
      hijau: profil.ambang.hijau,
      kuning: profil.ambang.kuning,
      bawah: profil.batas.bawah,
      atas: profil.batas.atas,
    },
    bahasa,
  );
  const unsur = new Map<string, string>(Object.entries(t.unsurProfil));
  const belum = new Set(
    profil.belumDikonfirmasi.map((nama) => unsur.get(nama) ?? unsur.get(nama.split(".")[0] ?? "") ?? nama),
  );
  return belum.size === 0
    ? dasar
    : `${dasar} ${isi(t.ringkasan.belumDikonfirmasi, { daftar: [...belum].join(", ") }, bahasa)}`;
}
