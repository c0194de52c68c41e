import {
  ambilBagian,
  buatNotula,
  buatRapor,
  catatRapat,
  hapusRumus,
  hapusSetelan,
  muatSetelan,
  pulihkanWarna,
  siapkanPaparan,
  simpanSetelan,
  sisipkanRumus,
  tunjukkanSel,
  warnai,
  type HasilAksi,
  type KodeGagal,
  type Pengawas,
  type Setelan,
} from "../actions/index.ts";
import { isi, muatBahasa, teks, type Bahasa } from "../bahasa/index.ts";
import type { IdPerintah } from "../commands/id.ts";
import { golongkanGalat, muat } from "../excel/galat.ts";
import type { AlatPanel } from "../paparan/pembawa.ts";
import { bergiliran } from "./giliran.ts";
import * as ubahan from "./keadaan.ts";
import type { Kabar, Keadaan, Urung } from "./keadaan.ts";
import { buatPembaca, pilihanPanel } from "./pembaca.ts";
import { buatPengawasan } from "./pengawasan.ts";
import { buatToko } from "./toko.ts";

/** Runs what a person asks for and keeps the state of the pane. */
export interface Pengendali {
  readonly keadaan: Keadaan;
  dengarkan(gambar: (k: Keadaan) => void): void;
  /** Applies a transition of `keadaan.ts` that needs no Excel. */
  ubah(transisi: (k: Keadaan) => Keadaan): void;
  /** Loads the settings, reads the workbook and begins to follow it. */
  mulai(bahasaOffice: Bahasa): Promise<void>;
  bacaUlang(): Promise<void>;
  /** Fetches the pages that are a script of their own, unless they are there or on their way; a failure is shown. */
  muatHalaman(): Promise<void>;
  /** Reads again what Excel does not tell of, where that is quick. */
  segarkan(): void;
  /** Runs a command of the ribbon or the pane and shows what it did; a second one while it runs does nothing. */
  perintah(id: IdPerintah): Promise<{ readonly ok: boolean }>;
  /** Stops what is running, when it has written nothing yet. */
  batalkan(): void;
  /** Writes formulas beside the table. */
  sisipkanRumus(): Promise<{ readonly ok: boolean }>;
  /** Shows the IKU one by one, in a window for the projector or in the pane. */
  paparan(diPanel: boolean): Promise<void>;
  /** Writes the minutes of the meeting. */
  notula(): Promise<void>;
  urungkan(urung: Urung): Promise<void>;
  /** Selects a cell ("Sheet!A1") in the workbook. */
  tunjukkan(sel: string): Promise<void>;
  pilihPeriode(kunci: string): Promise<void>;
  /** Reads another sheet and, when it holds a table, saves the choice; null leaves it to the reader again. */
  pilihLembar(lembar: string | null): Promise<void>;
  /** Saves settings; null goes back to the defaults. */
  simpan(setelan: Setelan | null): Promise<void>;
  /** Shows an error that no action reported. */
  takTerduga(galat: unknown): void;
}

const KERJA_URUNG = { warna: "pulihkanWarna", rumus: "rumus", setelan: "setelan" } as const;

type KabarIsi = Partial<Pick<Kabar, "urung" | "ulang">>;

/** The sentence says it all: technical detail would only make it look like a fault. */
const TANPA_RINCIAN: ReadonlySet<KodeGagal> = new Set(["SEDANG_MENYUNTING", "DIBATALKAN"]);

export function buatPengendali(): Pengendali {
  const toko = buatToko();
  const pengawasan = buatPengawasan(toko);
  const pembaca = buatPembaca(toko, pengawasan);
  let halamanDatang: Promise<void> | null = null;

  function kabarDari(hasil: HasilAksi<unknown>, tambahan: KabarIsi = {}): Kabar {
    const polos = hasil.ok || hasil.rincian === "" || TANPA_RINCIAN.has(hasil.kode);
    return {
      nada: hasil.ok ? "berhasil" : hasil.kode === "DIBATALKAN" ? "batal" : "galat",
      pesan: hasil.pesan,
      rincian: polos ? "" : `${hasil.kode}: ${hasil.rincian}`,
      urung: null,
      ulang: null,
      ...tambahan,
    };
  }

  function kabarTakTerduga(galat: unknown): Kabar {
    const rincian = galat instanceof Error ? (galat.stack ?? galat.message) : String(galat);
    return {
      nada: "galat",
      pesan: teks[toko.keadaan.bahasa].aksi.galat[golongkanGalat(galat).kode],
      rincian,
      urung: null,
      ulang: null,
    };
  }

  const alatPaparan: AlatPanel = {
    siapkan: siapkanPaparan,
    catat: catatRapat,
    pilihan: () => pilihanPanel(toko.keadaan),
    bergiliran,
    tunjukkan: (sel) => void tunjukkan(sel),
    kabari: (hasil) => {
      toko.ubah((k) => ubahan.tampilkanKabar(k, kabarDari(hasil)));
    },
    bacaUlang: () => void pembaca.bacaUlang(),
  };

  async function tunjukkan(sel: string): Promise<void> {
    const hasil = await bergiliran(() => tunjukkanSel(sel, toko.keadaan.bahasa));
    if (!hasil.ok) toko.ubah((k) => ubahan.tampilkanKabar(k, kabarDari(hasil)));
  }

  /** One write at a time, with its message at the end whatever happens; then the pane reads what is there now. */
  async function kerjakan(
    kerja: NonNullable<Keadaan["sibuk"]>,
    jalankan: (pengawas: Pengawas) => Promise<Kabar>,
  ): Promise<{ readonly ok: boolean }> {
    if (toko.keadaan.sibuk !== null) return { ok: false };
    toko.ubah((k) => ubahan.mulaiKerja(k, kerja));
    const kabar = await pengawasan
      .awasi((pengawas) => bergiliran(() => jalankan(pengawas)))
      .catch(kabarTakTerduga);
    toko.ubah((k) => ubahan.kerjaSelesai(k, kabar));
    if (kabar.nada !== "batal") void pembaca.bacaUlang();
    return { ok: kabar.nada === "berhasil" };
  }

  async function jalankanPerintah(id: IdPerintah, pengawas: Pengawas): Promise<Kabar> {
    const pilihan = pilihanPanel(toko.keadaan);
    switch (id) {
      case "buatRapor": {
        const hasil = await buatRapor(pilihan, pengawas);
        if (!hasil.ok) return kabarDari(hasil, { ulang: id });
        const lembarBaru = hasil.raporBaru ? hasil.lembarRapor : null;
        return kabarDari(hasil, { urung: hasil.diwarnai > 0 ? { jenis: "warna", lembarBaru } : null });
      }
      case "warnai": {
        const hasil = await warnai(pilihan, pengawas);
        return kabarDari(hasil, hasil.ok ? { urung: { jenis: "warna", lembarBaru: null } } : { ulang: id });
      }
      case "pulihkanWarna": {
        const hasil = await pulihkanWarna(pilihan, pengawas);
        return kabarDari(hasil, { ulang: hasil.ok ? null : id });
      }
    }
  }

  async function muatHalaman(): Promise<void> {
    if (toko.keadaan.halaman.jenis === "siap") return;
    const impor = import(/* webpackChunkName: "halaman" */ "./unsur/halaman.ts");
    const hasil = await ambilBagian(impor, toko.keadaan.bahasa);
    toko.ubah((k) =>
      ubahan.halamanTiba(
        k,
        hasil.ok ? { jenis: "siap", isi: hasil.bagian } : { jenis: "gagal", gagal: hasil },
      ),
    );
  }

  /** Settings also decide the language, whose words may have to be fetched first. */
  async function pakaiSetelan(setelan: Setelan): Promise<void> {
    await muatBahasa(setelan.bahasa ?? toko.keadaan.bahasaOffice);
    toko.ubah((k) => ubahan.setelanDimuat(k, setelan));
  }

  async function kembalikan(urung: Urung, pengawas: Pengawas): Promise<Kabar> {
    const { bahasa } = toko.keadaan;
    if (urung.jenis === "setelan") {
      const hasil = await simpanSetelan(urung.setelan, bahasa);
      if (!hasil.ok) return kabarDari(hasil);
      await pakaiSetelan(urung.setelan);
      toko.ubah((k) => ubahan.isiFormulir(k, null));
      return kabarDari({ ...hasil, pesan: teks[toko.keadaan.bahasa].panel.kabar.setelanKembali });
    }
    if (urung.jenis === "rumus") return kabarDari(await hapusRumus(urung.rencana, bahasa));
    const hasil = await pulihkanWarna({ bahasa }, pengawas);
    if (!hasil.ok || urung.lembarBaru === null) return kabarDari(hasil);
    const tetap = isi(teks[bahasa].panel.kabar.lembarTetap, { lembar: urung.lembarBaru }, bahasa);
    return kabarDari({ ...hasil, pesan: `${hasil.pesan} ${tetap}` });
  }

  async function simpanSekarang(setelan: Setelan | null): Promise<Kabar> {
    const { bahasa, setelan: lama } = toko.keadaan;
    const hasil = await (setelan === null ? hapusSetelan(bahasa) : simpanSetelan(setelan, bahasa));
    if (!hasil.ok) return kabarDari(hasil);
    await pakaiSetelan(hasil.setelan);
    toko.ubah((k) => ubahan.isiFormulir(k, null));
    // Said again in the language that has just been chosen.
    const { setelanDisimpan, setelanDihapus } = teks[toko.keadaan.bahasa].aksi.selesai;
    const pesan = setelan === null ? setelanDihapus : setelanDisimpan;
    return kabarDari({ ...hasil, pesan }, { urung: { jenis: "setelan", setelan: lama } });
  }

  return {
    get keadaan() {
      return toko.keadaan;
    },
    dengarkan: (gambar) => {
      toko.dengarkan(gambar);
    },
    ubah: (transisi) => {
      toko.ubah(transisi);
    },
    async mulai(bahasaOffice) {
      await muatBahasa(bahasaOffice);
      toko.ubah((k) => ubahan.mulaiBaca({ ...k, bahasaOffice, bahasa: bahasaOffice }));
      const hasil = await bergiliran(() => pengawasan.awasi(() => muatSetelan(bahasaOffice)));
      if (hasil.ok) await pakaiSetelan(hasil.setelan);
      await pembaca.bacaUlang();
    },
    bacaUlang: () => pembaca.bacaUlang(),
    muatHalaman() {
      halamanDatang ??= muatHalaman().finally(() => {
        halamanDatang = null;
      });
      return halamanDatang;
    },
    segarkan: () => {
      pembaca.segarkan();
    },
    perintah: (id) => kerjakan(id, (pengawas) => jalankanPerintah(id, pengawas)),
    batalkan: () => {
      pengawasan.batalkan();
    },
    sisipkanRumus: () =>
      kerjakan("rumus", async (pengawas) => {
        const hasil = await sisipkanRumus(pilihanPanel(toko.keadaan), pengawas);
        return kabarDari(hasil, hasil.ok ? { urung: { jenis: "rumus", rencana: hasil.rencana } } : {});
      }),
    async paparan(diPanel) {
      await kerjakan("paparan", async (pengawas) => {
        const { bukaPaparan } = await muat(import(/* webpackChunkName: "paparan" */ "../paparan/pembawa.ts"));
        return kabarDari(await bukaPaparan(alatPaparan, diPanel, pengawas));
      });
    },
    async notula() {
      await kerjakan("notula", async (pengawas) =>
        kabarDari(await buatNotula(pilihanPanel(toko.keadaan), pengawas)),
      );
    },
    async urungkan(urung) {
      await kerjakan(KERJA_URUNG[urung.jenis], (pengawas) => kembalikan(urung, pengawas));
    },
    tunjukkan,
    async pilihPeriode(kunci) {
      toko.ubah((k) => ubahan.pilihPeriode(k, kunci));
      await pembaca.bacaUlang();
    },
    async pilihLembar(lembar) {
      toko.ubah((k) => ubahan.pilihLembar(k, lembar));
      await pembaca.bacaUlang();
      const { bacaan, setelan, bahasa } = toko.keadaan;
      if (lembar === null || bacaan.jenis !== "siap") return;
      await kerjakan("setelan", async () => {
        const kabar = await simpanSekarang({ ...setelan, lembar });
        const pesan = isi(teks[bahasa].panel.kabar.lembarDipakai, { lembar }, bahasa);
        return kabar.nada === "berhasil" ? { ...kabar, pesan, urung: null } : kabar;
      });
    },
    async simpan(setelan) {
      // A sheet chosen for this session would hide what the settings now say.
      toko.ubah((k) => ({ ...k, lembarDipilih: null }));
      await kerjakan("setelan", () => simpanSekarang(setelan));
    },
    takTerduga: (galat) => {
      toko.ubah((k) => ubahan.tampilkanKabar(k, kabarTakTerduga(galat)));
    },
  };
}

/** The pane of this page; ribbon and pane share one runtime, so what one does the other shows. */
export const pengendali = buatPengendali();
