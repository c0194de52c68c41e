import { jalankan } from "../excel/sesi.ts";
import type { HasilRapor } from "../rapor/nilai.ts";
import { akanLanjutan, type AkanLanjutan } from "./akanLanjutan.ts";
import { bacaDanHitung } from "./hitung.ts";
import { gagalHitung, gagalJalan, type HasilAksi } from "./hasil.ts";
import { bernapas, pelapor, TANPA_PENGAWAS } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";
import type { Setelan } from "./setelan.ts";
import { akanRumus, type AkanRumus } from "./sisipkanRumus.ts";
import type { Bertahap } from "../scoring/bertahap.ts";
import { samaPeriode } from "../scoring/periode.ts";
import { sidikHasil } from "./sidik.ts";
import { tolakTujuan, tujuanBerisian } from "./tujuanLembar.ts";
import { targetWarna } from "./warnai.ts";

/** A workbook scored without changing anything, and what the buttons would change. */
export interface Tinjauan {
  readonly hasil: HasilRapor;
  readonly setelan: Setelan;
  /** Sheets that can be read, in tab order, for choosing one by hand. */
  readonly lembar: readonly string[];
  /** Whether the figures differ from those of the last rapor; null when there is none for this period. */
  readonly berubahSejakRapor: boolean | null;
  readonly akan: {
    /** Cells a colouring would fill, on the sheet that was read. */
    readonly selDiwarnai: number;
    readonly bolehWarna: boolean;
    readonly lembarRapor: string;
    /** The rapor sheet does not exist yet. */
    readonly raporBaru: boolean;
    /** The sheets beside it that will be written too. */
    readonly lanjutan: AkanLanjutan;
    /** Worksheet ids of the sheets of ours: a change there is no change of the data. */
    readonly idLembarSendiri: readonly string[];
    /** Why the rapor cannot be written, as a sentence; null when it can. */
    readonly halanganRapor: string | null;
    /** Cells of ours that are coloured now. */
    readonly adaWarna: boolean;
    /** The formulas that would be written beside the table, or why none can. */
    readonly rumus: AkanRumus;
  };
}

/** Reads and scores the workbook for the pane; one round trip, no change. */
export async function tinjau(diminta: PilihanAksi, pengawas = TANPA_PENGAWAS): Promise<HasilAksi<Tinjauan>> {
  const lapor = pelapor(pengawas, ["membaca", "menghitung"]);
  const jalan = await jalankan(async (sesi) => {
    const dihitung = await bacaDanHitung(sesi, diminta, lapor);
    if (!dihitung.ok) return gagalHitung(dihitung, diminta.bahasa);
    const { buku, sumber, hasil, setelan, pilihan } = dihitung;
    const tujuan = tujuanBerisian(buku, "rapor");
    const { lama, nama } = tujuan;
    const target = await targetWarna(hasil, pilihan, lapor);
    return {
      ok: true as const,
      pesan: "",
      hasil,
      setelan,
      lembar: buku.lembar.filter((l) => !l.milikSendiri).map((l) => l.nama),
      berubahSejakRapor: await bernapas(berubahSejak(setelan.terakhir, hasil), lapor),
      akan: {
        selDiwarnai: [...target.values()].reduce((n, titik) => n + titik.length, 0),
        bolehWarna: sumber.bolehWarna,
        lembarRapor: nama,
        raporBaru: lama === null,
        lanjutan: akanLanjutan(buku, setelan),
        idLembarSendiri: [...buku.sendiri.values()].map((l) => l.id),
        halanganRapor: tolakTujuan(tujuan, buku, pilihan)?.pesan ?? null,
        adaWarna: sesi.lembarBerwarna(buku).length > 0,
        rumus: await akanRumus(dihitung, lapor),
      },
    };
  });
  return jalan.ok ? jalan.nilai : gagalJalan(jalan, diminta.bahasa);
}

function* berubahSejak(terakhir: Setelan["terakhir"], hasil: HasilRapor): Bertahap<boolean | null> {
  if (terakhir === undefined || !samaPeriode(terakhir.periode, hasil.kantor.periode)) return null;
  return terakhir.sidik !== (yield* sidikHasil(hasil));
}
