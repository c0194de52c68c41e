import type { catatRapat, HasilAksi, Pengawas, PilihanAksi, siapkanPaparan } from "../actions/index.ts";
import { isi, type Bahasa } from "../bahasa/isi.ts";
import { teksPaparan } from "../bahasa/paparan.ts";
import type { BahanPaparan, CatatanPaparan } from "../rapor/paparan/bahan.ts";
import { bentrokPaparan, keRapor } from "../rapor/paparan/catatanPaparan.ts";
import { bukaDalamPanel } from "./dalamPanel.ts";
import type { HasilSimpan, Jembatan } from "./jembatan.ts";
import { bukaJendela, type Tayangan } from "./jendela.ts";

/** What the presentation needs of the pane that opens it; handed over, so that the pane's script stays in one piece. */
export interface AlatPanel {
  readonly siapkan: typeof siapkanPaparan;
  readonly catat: typeof catatRapat;
  /** The choices in force, as of now. */
  pilihan(): PilihanAksi;
  /** Runs one action after the other. */
  bergiliran<T>(kerja: () => Promise<T>): Promise<T>;
  tunjukkan(sel: string): void;
  /** Says in the pane what became of the notes once the presentation is closed. */
  kabari(hasil: HasilAksi<unknown>): void;
  bacaUlang(): void;
}

/** What was typed and could not be saved, by period: it is there again when the presentation is opened anew. */
const ingatan = new Map<string, readonly CatatanPaparan[]>();
let tayangan: Tayangan | null = null;

/**
 * Opens the presentation: in a window for the projector, or in the pane where that was asked for or no window can be
 * had. One that is open stays as it is.
 */
export async function bukaPaparan(
  alat: AlatPanel,
  diPanel: boolean,
  pengawas: Pengawas,
): Promise<HasilAksi<unknown>> {
  if (tayangan !== null) return { ok: true, pesan: "" };
  const diminta = alat.pilihan();
  const siap = await alat.siapkan(diminta, pengawas);
  if (!siap.ok) return siap;
  const pengelola = kelola(alat, diminta, siap.bahan);
  const { bahan, jembatan } = pengelola;
  const ketikan = ingatan.get(kunciIngatan(bahan)) ?? [];
  const jendela = diPanel ? null : await bukaJendela(bahan, ketikan, jembatan, pengelola.saatTutup);
  tayangan = jendela ?? bukaDalamPanel(bahan, ketikan, jembatan);
  return { ok: true, pesan: "" };
}

function kunciIngatan({ periode, kantor }: BahanPaparan): string {
  return JSON.stringify([kantor, periode]);
}

/** Looks after an open presentation: follows, saves, and brings home what is not saved when it closes. */
function kelola(
  alat: AlatPanel,
  diminta: PilihanAksi,
  bahan: BahanPaparan,
): { readonly bahan: BahanPaparan; readonly jembatan: Jembatan; readonly saatTutup: () => void } {
  const { bahasa } = bahan;
  const kunci = kunciIngatan(bahan);
  // The figures shown are of this period and sheet, whatever is chosen in the pane meanwhile.
  const pilihan = (): PilihanAksi => ({ ...diminta, bahasa, sekarang: alat.pilihan().sekarang });

  async function simpan(catatan: readonly CatatanPaparan[], bolehBuat: boolean): Promise<HasilSimpan> {
    const hasil = await alat.bergiliran(() =>
      alat.catat(
        pilihan(),
        catatan.map((c) => keRapor(c, bahasa)),
        bolehBuat,
      ),
    );
    if (!hasil.ok) return { ok: false, pesan: hasil.pesan, belumAdaRapor: hasil.kode === "RAPOR_BELUM_ADA" };
    return { ok: true, lembar: hasil.lembarRapor, bentrok: bentrokPaparan(hasil.bentrok, catatan) };
  }

  async function segarkan(): Promise<void> {
    const baru = await alat.bergiliran(() => alat.siapkan(pilihan()));
    if (baru.ok) tayangan?.perbarui(baru.bahan);
  }

  async function bawaPulang(): Promise<void> {
    const sisa = ingatan.get(kunci) ?? [];
    if (sisa.length > 0) {
      const hasil = await simpan(sisa, false);
      const belum = hasil.ok ? sisa.filter((c) => hasil.bentrok.some((b) => b.kunci === c.kunci)) : sisa;
      ingatan.set(kunci, belum);
      alat.kabari(kabarTutup(hasil, belum.length, bahasa));
    }
    alat.bacaUlang();
  }

  function saatTutup(): void {
    tayangan = null;
    void bawaPulang();
  }

  return {
    bahan,
    saatTutup,
    jembatan: {
      ikuti: (sel) => {
        alat.tunjukkan(sel);
      },
      ingat: (ketikan) => {
        ingatan.set(kunci, ketikan);
      },
      async simpan(catatan, bolehBuat) {
        const hasil = await simpan(catatan, bolehBuat);
        if (hasil.ok) void segarkan();
        return hasil;
      },
      tutup: () => {
        tayangan?.tutup();
        saatTutup();
      },
    },
  };
}

function kabarTutup(hasil: HasilSimpan, belum: number, bahasa: Bahasa): HasilAksi<unknown> {
  const t = teksPaparan[bahasa].simpan;
  if (hasil.ok && belum === 0) return { ok: true, pesan: isi(t.ditutup, { lembar: hasil.lembar }, bahasa) };
  const sebab = hasil.ok ? t.bentrok : hasil.pesan;
  return {
    ok: false,
    kode: "CATATAN_DITAHAN",
    pesan: isi(t.ditahan, { n: belum, sebab }, bahasa),
    rincian: "",
  };
}
