import { isi, teks, type Bahasa } from "../bahasa/index.ts";
import type { HasilRapor } from "../rapor/nilai.ts";
import type { RencanaWarnai } from "../excel/warnaLembar.ts";
import type { IsiRapor } from "./isiRapor.ts";

/** What an action says when it is done: what it changed, and where to look next. */
export const kalimat = {
  warnai(hasil: HasilRapor, warna: RencanaWarnai, bahasa: Bahasa): string {
    const { selesai } = teks[bahasa].aksi;
    return rangkai(
      isi(selesai.warnai, { jumlah: warna.diwarnai, lembar: warna.lembar.nama, ...hitungan(hasil) }, bahasa),
      dilewati(warna, bahasa),
      perluDiperiksa(hasil, bahasa),
    );
  },

  buatRapor(
    hasil: HasilRapor,
    lembarRapor: string,
    warna: RencanaWarnai | null,
    { lanjutan: { lembar: beserta, ditambahkan }, catatan }: Pick<IsiRapor, "lanjutan" | "catatan">,
    bahasa: Bahasa,
  ): string {
    const { selesai } = teks[bahasa].aksi;
    const { lembar } = hasil.tabel;
    return rangkai(
      isi(selesai.rapor, { lembarRapor, ...hitungan(hasil) }, bahasa),
      warna === null
        ? isi(selesai.tidakDiwarnai, { lembar }, bahasa)
        : isi(selesai.diwarnai, { jumlah: warna.diwarnai, lembar }, bahasa),
      warna === null ? "" : dilewati(warna, bahasa),
      ...beserta
        .filter((l) => l.jenis === "riwayat")
        .map((l) => isi(selesai.dicatat, { lembar: l.rencana.nama }, bahasa)),
      ditambahkan.jumlah === 0 ? "" : isi(selesai.aksiDitambahkan, ditambahkan, bahasa),
      ...catatan,
      perluDiperiksa(hasil, bahasa),
    );
  },

  pulihkan(dipulihkan: number, diubahPengguna: number, bahasa: Bahasa): string {
    const { selesai } = teks[bahasa].aksi;
    if (dipulihkan === 0 && diubahPengguna === 0) return selesai.tidakAdaWarna;
    return rangkai(
      isi(selesai.dipulihkan, { jumlah: dipulihkan }, bahasa),
      diubahPengguna === 0 ? "" : isi(selesai.diubahPengguna, { jumlah: diubahPengguna }, bahasa),
    );
  },
};

function hitungan({ kantor }: HasilRapor): Record<string, number> {
  const { hijau, kuning, merah, "abu-abu": abuAbu } = kantor.ringkasan;
  return { iku: kantor.iku.length, hijau, kuning, merah, abuAbu };
}

function dilewati(warna: RencanaWarnai, bahasa: Bahasa): string {
  return warna.dilewati === 0
    ? ""
    : isi(teks[bahasa].aksi.selesai.dilewati, { jumlah: warna.dilewati }, bahasa);
}

function perluDiperiksa(hasil: HasilRapor, bahasa: Bahasa): string {
  const jumlah = hasil.temuan.filter((t) => t.tingkat === "periksa").length;
  return jumlah === 0 ? "" : isi(teks[bahasa].aksi.selesai.perluDiperiksa, { jumlah }, bahasa);
}

function rangkai(...bagian: readonly string[]): string {
  return bagian.filter((b) => b !== "").join(" ");
}
