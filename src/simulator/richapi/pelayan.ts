import type { Area, Buku, LembarBuku } from "../buku.ts";
import { areaPadaLembar, cariLembar } from "./alamat.ts";
import { galat, GalatApi, statusHttp } from "./galat.ts";
import { byteUtf8, hanyaBersih, jumlahkan, type CatatanPermintaan, type Hitungan } from "./hitungan.ts";
import { aktifkan } from "./objek/worksheet.ts";
import { Pelaksana } from "./pelaksana.ts";
import type { Penghitung } from "./penghitung.ts";
import { Peristiwa } from "./peristiwa.ts";
import type { Aksi, BadanJawaban, EntriPeristiwa, Jawaban, Permintaan } from "./pesan.ts";
import { tulisNilai } from "./tulisSel.ts";
import type { Konteks, Objek } from "./tipe.ts";

export interface OpsiPelayan {
  /** Newest ExcelApi set this Excel has, "1.9" to "1.21". */
  readonly plafon?: string;
  /** Largest request and response in bytes, as Excel on the web has it; null for desktop Excel, which has none. */
  readonly batasByte?: number | null;
  /** Year of dates typed without one. */
  readonly tahun?: number;
  /** Computes the workbook's formulas; without it they keep the results they came with. */
  readonly penghitung?: Penghitung;
  /** Keep the whole of every request and answer in the log. */
  readonly catatIsi?: boolean;
}

/**
 * Places where something can be made to go wrong, or be watched. A GalatApi thrown from one is answered to the add-in;
 * `sambunganPutus()` makes one for a lost connection.
 */
export interface Kait {
  /** Before anything of the request was applied. */
  sebelumBatch?(permintaan: Permintaan, nomor: number): void | Promise<void>;
  /** In place of the action at this index: the actions before it are applied. */
  sebelumAksi?(indeks: number, aksi: Aksi): void;
  /** After all was applied and before the answer leaves; gives the answer. */
  setelahBatch?(permintaan: Permintaan, jawaban: Jawaban, nomor: number): Jawaban | Promise<Jawaban>;
}

/** Microsoft's limit for Excel on the web: 5 MB per request and response. */
const BATAS_WEB = 5_000_000;
/** setCellProperties on the web works with 80 000 cells and breaks down with 90 000. */
const BATAS_SIFAT_SEL_WEB = 80_000;
/** Request flag of `delayForCellEdit`. */
const TUNGGU_SUNTING = 64;

const SAMBUNGAN_PUTUS = "ConnectionFailure";

/** The error of a connection that broke; thrown from a hook. */
export function sambunganPutus(): GalatApi {
  return new GalatApi(SAMBUNGAN_PUTUS, "We failed to reach the server.");
}

/** Stands in for Excel: answers the batches that Microsoft's library sends, over a workbook in memory. */
export class PelayanExcel {
  readonly buku: Buku;
  readonly plafon: string;
  kait: Kait = {};
  readonly #batasByte: number | null;
  readonly #catatIsi: boolean;
  readonly #konteks: Konteks;
  readonly #peristiwa = new Peristiwa();
  #catatan: CatatanPermintaan[] = [];
  #nomor = 0;
  #penerima: ((entri: readonly EntriPeristiwa[]) => void) | null = null;
  #menunggu: (() => void)[] | null = null;

  constructor(buku: Buku, opsi: OpsiPelayan = {}) {
    this.buku = buku;
    this.plafon = opsi.plafon ?? "1.21";
    this.#batasByte = opsi.batasByte === undefined ? BATAS_WEB : opsi.batasByte;
    this.#catatIsi = opsi.catatIsi ?? false;
    const referensi = new Map<string, Objek>();
    let terakhir = 0;
    this.#konteks = {
      buku,
      peristiwa: this.#peristiwa,
      penghitung: opsi.penghitung ?? null,
      tahun: opsi.tahun ?? new Date().getFullYear(),
      batasSifatSel: this.#batasByte === null ? Infinity : BATAS_SIFAT_SEL_WEB,
      referensi,
      simpanReferensi: (o) => {
        // One length for all ids, so that equal work sends equally many bytes.
        const id = `ref-${(++terakhir).toString(16).padStart(8, "0")}`;
        referensi.set(id, o);
        return id;
      },
    };
  }

  /** Requests so far, oldest first. */
  get catatan(): readonly CatatanPermintaan[] {
    return this.#catatan;
  }

  /** Work since the start or the last `nolkan`, without clean-up requests. */
  get hitungan(): Hitungan {
    return jumlahkan(this.#catatan, "kerja");
  }

  /** The clean-up requests that `Excel.run` sends by itself. */
  get hitunganBersih(): Hitungan {
    return jumlahkan(this.#catatan, "bersih");
  }

  /** Starts counting anew. */
  nolkan(): void {
    this.#catatan = [];
  }

  /** References the add-in holds and has not released. */
  get jumlahReferensi(): number {
    return this.#konteks.referensi.size;
  }

  /** The user is typing in a cell: requests fail, or with `delayForCellEdit` wait until it ends. */
  get modeSunting(): boolean {
    return this.#menunggu !== null;
  }

  aturModeSunting(aktif: boolean): void {
    if (aktif) {
      this.#menunggu ??= [];
      return;
    }
    const menunggu = this.#menunggu ?? [];
    this.#menunggu = null;
    for (const lanjut of menunggu) lanjut();
  }

  /** Sends events to the add-in; the newest receiver is the only one. */
  dengarkan(penerima: ((entri: readonly EntriPeristiwa[]) => void) | null): void {
    this.#penerima = penerima;
  }

  /** Answers one batch: what `executeAsync` of the library's request executor does. */
  async executeAsync(_: unknown, bendera: number, pesan: { readonly Body: unknown }): Promise<Jawaban> {
    const nomor = ++this.#nomor;
    const teksMinta = JSON.stringify(pesan.Body);
    const permintaan = JSON.parse(teksMinta) as Permintaan;
    const byteMinta = byteUtf8(teksMinta);
    const { byteJawab, jawaban } = await this.#jawab(permintaan, byteMinta, bendera, nomor);
    this.#catatan.push({
      jenis: hanyaBersih(permintaan) ? "bersih" : "kerja",
      aksi: permintaan.Actions.length,
      byteMinta,
      byteJawab,
      galat: jawaban.ErrorCode ?? jawaban.Body?.Error?.Code ?? null,
      ...(this.#catatIsi ? { permintaan, jawaban } : {}),
    });
    this.#kirimPeristiwa();
    return jawaban;
  }

  async #jawab(
    permintaan: Permintaan,
    byteMinta: number,
    bendera: number,
    nomor: number,
  ): Promise<{ byteJawab: number; jawaban: Jawaban }> {
    try {
      if (this.#batasByte !== null && byteMinta > this.#batasByte)
        throw galat("RequestPayloadSizeLimitExceeded");
      await this.#lewatiSunting(bendera);
      await this.kait.sebelumBatch?.(permintaan, nomor);
      const badan = this.#jalankan(permintaan);
      const teks = JSON.stringify(badan);
      const byteJawab = byteUtf8(teks);
      if (this.#batasByte !== null && byteJawab > this.#batasByte)
        throw galat("ResponsePayloadSizeLimitExceeded");
      // Parsed anew, so that the add-in holds copies as it would after a real trip.
      const jawaban: Jawaban = { HttpStatusCode: 200, Headers: {}, Body: JSON.parse(teks) as BadanJawaban };
      const lain = (await this.kait.setelahBatch?.(permintaan, jawaban, nomor)) ?? jawaban;
      return { byteJawab: lain === jawaban ? byteJawab : byteUtf8(JSON.stringify(lain.Body)), jawaban: lain };
    } catch (sebab) {
      if (!(sebab instanceof GalatApi)) throw sebab;
      return { byteJawab: 0, jawaban: jawabanGagal(sebab) };
    }
  }

  #jalankan(permintaan: Permintaan): BadanJawaban {
    const { kait } = this;
    this.#peristiwa.pemicu = "ThisLocalAddin";
    try {
      const pelaksana = new Pelaksana(this.#konteks, this.plafon, permintaan);
      return pelaksana.jalankan(permintaan.Actions, (indeks, aksi) => kait.sebelumAksi?.(indeks, aksi));
    } finally {
      this.#konteks.penghitung?.hitung();
      this.#peristiwa.pemicu = "Unknown";
    }
  }

  async #lewatiSunting(bendera: number): Promise<void> {
    while (this.#menunggu !== null) {
      if ((bendera & TUNGGU_SUNTING) === 0) throw galat("InvalidOperationInCellEditMode");
      const { promise, lanjut } = janji();
      this.#menunggu.push(lanjut);
      await promise;
    }
  }

  /**
   * The user types into cells: read as Excel reads typing, refused like Excel on locked cells, and announced to the
   * add-in.
   *
   * @param nilai one entry for all cells, or rows of entries of the area's shape
   * @throws GalatApi when Excel would refuse
   */
  sunting(lembar: LembarBuku | string, area: Area | string, nilai: unknown): void {
    const l = this.#lembar(lembar);
    tulisNilai(this.#konteks, l, this.#area(l, area), nilai);
    this.#konteks.penghitung?.hitung();
    this.#kirimPeristiwa();
  }

  /** Cells were set directly and not typed; formulas among them have the results they once had. */
  setelPulih(lembar: LembarBuku, area: Area): void {
    this.#konteks.penghitung?.ubah(lembar, area, true);
    this.#konteks.penghitung?.hitung();
  }

  /** The user selects cells, going to their sheet. */
  pilih(lembar: LembarBuku | string, area: Area | string): void {
    const l = this.#lembar(lembar);
    const a = this.#area(l, area);
    aktifkan(this.#konteks, l);
    this.buku.pilihan = a;
    this.#peristiwa.pilihanBerubah(l, a);
    this.#kirimPeristiwa();
  }

  #lembar(lembar: LembarBuku | string): LembarBuku {
    const ada = typeof lembar === "string" ? cariLembar(this.buku, lembar) : lembar;
    if (ada === undefined) throw galat("ItemNotFound", typeof lembar === "string" ? lembar : lembar.nama);
    return ada;
  }

  #area(lembar: LembarBuku, area: Area | string): Area {
    return typeof area === "string" ? areaPadaLembar(this.buku, lembar, area) : area;
  }

  /** Events leave after the answer, as messages of their own. */
  #kirimPeristiwa(): void {
    const entri = this.#peristiwa.ambil();
    if (entri.length === 0) return;
    setTimeout(() => this.#penerima?.(entri), 0);
  }
}

/** How an error outside any action reaches the library: as a failed request, or as the error of the whole batch. */
function jawabanGagal(sebab: GalatApi): Jawaban {
  const HttpStatusCode = sebab.kode === SAMBUNGAN_PUTUS ? 503 : statusHttp(sebab.kode);
  return { HttpStatusCode, ErrorCode: sebab.kode, ErrorMessage: sebab.message, Headers: {}, Body: null };
}

function janji(): { promise: Promise<void>; lanjut: () => void } {
  let lanjut: () => void = () => undefined;
  const promise = new Promise<void>((selesai) => {
    lanjut = selesai;
  });
  return { promise, lanjut };
}
