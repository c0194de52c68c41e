import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BARIS_DAFTAR } from "../../../src/rapor/daftar/bentuk.ts";
import type { RencanaDaftar } from "../../../src/rapor/daftar/rencanaDaftar.ts";
import type { MasaRapor } from "../../../src/rapor/riwayat/masaRapor.ts";
import { jejakRencana, type Aksi } from "../../../src/rapor/tindakLanjut/aksi.ts";
import { bacaTindakLanjut, type BarisTindak } from "../../../src/rapor/tindakLanjut/bacaTindakLanjut.ts";
import {
  BENTUK_TINDAK_LANJUT,
  type KolomTindak,
} from "../../../src/rapor/tindakLanjut/bentukTindakLanjut.ts";
import { menengokBelakang, type IngatanTindak } from "../../../src/rapor/tindakLanjut/ingatan.ts";
import { ringkasTindak } from "../../../src/rapor/tindakLanjut/ringkasTindak.ts";
import { tandaKami } from "../../../src/rapor/tindakLanjut/tanda.ts";
import { tulisTindakLanjut } from "../../../src/rapor/tindakLanjut/tulisTindakLanjut.ts";
import { sampaiDengan } from "../../../src/scoring/periode.ts";
import { bacaPeriode } from "../../../src/workbook/namaPeriode.ts";
import type { NilaiSel } from "../../../src/workbook/grid.ts";
import { LembarMaya } from "../daftar/lembarMaya.ts";

const TW3: MasaRapor = { tahun: 2019, periode: sampaiDengan(9) };
const TW4: MasaRapor = { tahun: 2019, periode: sampaiDengan(12) };
const HARI = new Map([
  [TW3, "2019-10-02T07:45"],
  [TW4, "2020-01-08T09:00"],
]);

const RAPAT = aksi("1a", "Penerimaan", "Rapat mingguan", { pic: "Kasi PKC", tenggat: "31 Oktober 2019" });
const SURAT = aksi("2a", "Penindakan", "Surat teguran");

function aksi(kode: string | null, nama: string, rencana: string, lain: Partial<Aksi> = {}): Aksi {
  return { kode, nama, rencana, pic: null, tenggat: null, ...lain };
}

const kolom = (kunci: KolomTindak): number => BENTUK_TINDAK_LANJUT.kolom.findIndex((k) => k.kunci === kunci);
const ISI = BARIS_DAFTAR.isi;

/** A workbook's follow-up sheet and what the settings remember, over several rapor. */
class Kantor {
  readonly lembar = new LembarMaya();
  ingatan: IngatanTindak | null = null;

  rapor(daftar: readonly Aksi[], masa: MasaRapor, iku: readonly Aksi[] = daftar): RencanaDaftar | null {
    const sekarang = HARI.get(masa) ?? "2019-10-02T07:45";
    const ada = bacaTindakLanjut(this.lembar.grid, sekarang);
    const hasil = tulisTindakLanjut({
      ada: ada.ok ? ada.daftar : null,
      aksi: daftar,
      iku,
      masa,
      ingatan: this.ingatan,
      bahasa: "id",
      sekarang,
      tanggalDko: sekarang,
      namaLembar: "Tindak Lanjut",
      kantor: null,
    });
    this.ingatan = hasil.ingatan;
    this.lembar.terapkan(hasil.rencana);
    return hasil.rencana;
  }

  get baris(): readonly BarisTindak[] {
    const ada = bacaTindakLanjut(this.lembar.grid, "2019-10-02");
    return ada.ok ? ada.daftar.baris : [];
  }

  get rencana(): string[] {
    return this.baris.map((b) => b.rencana);
  }

  tulis(baris: number, kunci: KolomTindak, nilai: NilaiSel): void {
    const isi = this.lembar.sel[ISI + baris];
    if (isi === undefined) throw new Error(`no row ${baris}`);
    isi[kolom(kunci)] = nilai;
  }

  sel(baris: number, kunci: KolomTindak): NilaiSel {
    return this.lembar.sel[ISI + baris]?.[kolom(kunci)] ?? "";
  }

  ringkas(masa: MasaRapor) {
    return ringkasTindak(this.baris, masa, this.ingatan, HARI.get(masa) ?? "2019-10-02");
  }
}

describe("the actions of a rapor go on the follow-up sheet", () => {
  it("with IKU, PIC, due date, status, mark and where they come from", () => {
    const kantor = new Kantor();
    kantor.rapor([RAPAT], TW3);
    expect(kantor.baris).toMatchObject([
      {
        kode: "1a",
        nama: "Penerimaan",
        rencana: "Rapat mingguan",
        pic: "Kasi PKC",
        tenggat: "31 Oktober 2019",
        jatuhTempo: "2019-10-31",
        status: "belum",
        periode: "s.d. Triwulan III 2019",
        dilaporkan: null,
      },
    ]);
  });

  it("no sheet is made while there is no action", () => {
    expect(new Kantor().rapor([], TW3)).toBeNull();
  });

  it("once, however often the rapor is made; nothing changed writes nothing", () => {
    const kantor = new Kantor();
    kantor.rapor([RAPAT, SURAT], TW3);
    expect(kantor.rapor([RAPAT, SURAT, RAPAT], TW3)).toBeNull();
    expect(kantor.rencana).toEqual(["Rapat mingguan", "Surat teguran"]);
  });

  it("the choice of status is offered on every row and some below", () => {
    const rencana = new Kantor().rapor([RAPAT, SURAT], TW3);
    expect(rencana?.pilihan).toMatchObject([
      {
        area: { baris: ISI, kolom: kolom("status"), kolomAkhir: kolom("status") },
        kata: ["Belum ditindaklanjuti", "Proses", "Selesai"],
      },
    ]);
    expect(rencana?.pilihan[0]?.area.barisAkhir).toBeGreaterThan(ISI + 100);
  });

  it("typed on the last rapor: agreed at that meeting, not at this one", () => {
    const kantor = new Kantor();
    kantor.rapor([], TW3);
    kantor.rapor([{ ...RAPAT, dariRaporLalu: true }], TW4);
    expect(kantor.baris[0]?.periode).toBe("s.d. Triwulan III 2019");
  });
});

describe("what people do on the sheet", () => {
  it("a deleted row does not come back for the same rapor, but for a later one that still carries the action", () => {
    const kantor = new Kantor();
    kantor.rapor([RAPAT, SURAT], TW3);
    kantor.lembar.sel.splice(ISI, 1);
    kantor.rapor([RAPAT, SURAT], TW3);
    expect(kantor.rencana).toEqual(["Surat teguran"]);
    kantor.rapor([RAPAT, SURAT], TW4);
    expect(kantor.rencana).toEqual(["Surat teguran", "Rapat mingguan"]);
  });

  it("a reworded action is still the same one, also at the next meeting", () => {
    const kantor = new Kantor();
    kantor.rapor([RAPAT], TW3);
    kantor.tulis(0, "rencana", "Rapat mingguan dengan para pembayar terbesar");
    kantor.rapor([RAPAT], TW3);
    kantor.rapor([RAPAT], TW4);
    expect(kantor.rencana).toEqual(["Rapat mingguan dengan para pembayar terbesar"]);
  });

  it("an action reworded at its source takes the new words while nobody has worked on it", () => {
    const kantor = new Kantor();
    kantor.rapor([RAPAT], TW3);
    const baru = { ...RAPAT, rencana: "Rapat dua mingguan" };
    kantor.rapor([baru], TW3);
    expect(kantor.rencana).toEqual(["Rapat dua mingguan"]);
    kantor.tulis(0, "status", "Proses");
    kantor.rapor([{ ...RAPAT, rencana: "Rapat bulanan" }], TW3);
    expect(kantor.rencana).toEqual(["Rapat dua mingguan", "Rapat bulanan"]);
  });

  it("blank PIC and due date are filled in when the rapor has them, typed ones stay", () => {
    const kantor = new Kantor();
    kantor.rapor([SURAT], TW3);
    kantor.tulis(0, "pic", "Kasi P2");
    kantor.rapor([{ ...SURAT, pic: "Kasi PKC", tenggat: "15 November 2019" }], TW3);
    expect([kantor.sel(0, "pic"), kantor.sel(0, "tenggat")]).toEqual(["Kasi P2", "15 November 2019"]);
  });

  it("an action that people typed themselves gets status and origin, and is never taken for the rapor's", () => {
    const kantor = new Kantor();
    kantor.rapor([RAPAT], TW3);
    const sendiri = BENTUK_TINDAK_LANJUT.kolom.map((): NilaiSel => "");
    sendiri[kolom("rencana")] = "Usul tambahan pegawai";
    kantor.lembar.sel.push(sendiri);
    kantor.rapor([RAPAT], TW4);
    expect(kantor.baris[1]).toMatchObject({ status: "belum", periode: "s.d. Triwulan III 2019" });
    expect(kantor.sel(1, "rencana")).toBe("Usul tambahan pegawai");
  });

  it("an IKU renamed, with or without a code: its action is not entered twice", () => {
    const kantor = new Kantor();
    const tanpaKode = aksi(null, "Kepuasan", "Survei ulang");
    kantor.rapor([RAPAT, tanpaKode], TW3);
    kantor.rapor(
      [
        { ...RAPAT, nama: "Penerimaan negara" },
        { ...tanpaKode, nama: "Indeks kepuasan" },
      ],
      TW3,
    );
    expect(kantor.rencana).toEqual(["Rapat mingguan", "Survei ulang"]);
  });

  it("words of their own in the column of marks stay", () => {
    const kantor = new Kantor();
    kantor.rapor([{ ...RAPAT, tenggat: "1 Oktober 2019" }], TW3);
    expect(kantor.sel(0, "tanda")).toBe("◆ Lewat 1 hari");
    kantor.tulis(0, "tanda", "sudah ditanyakan");
    kantor.rapor([RAPAT], TW4);
    expect(kantor.sel(0, "tanda")).toBe("sudah ditanyakan");
  });

  it("the mark follows the day and goes when the action is done", () => {
    const kantor = new Kantor();
    kantor.rapor([RAPAT], TW3);
    expect(kantor.sel(0, "tanda")).toBe("");
    kantor.rapor([RAPAT], TW4);
    expect(kantor.sel(0, "tanda")).toBe("◆ Lewat 69 hari");
    kantor.tulis(0, "status", "Selesai");
    kantor.rapor([RAPAT], TW4);
    expect(kantor.sel(0, "tanda")).toBe("");
  });

  it("a rapor of an earlier period only looks: it adds, reports and remembers nothing", () => {
    const kantor = new Kantor();
    kantor.rapor([RAPAT], TW4);
    const { ingatan } = kantor;
    kantor.tulis(0, "status", "Selesai");
    kantor.rapor([SURAT], TW3);
    expect(kantor.rencana).toEqual(["Rapat mingguan"]);
    expect(kantor.sel(0, "dilaporkan")).toBe("");
    expect(kantor.ingatan).toBe(ingatan);
    expect(menengokBelakang(ingatan, TW3)).toBe(true);
  });
});

describe("the completion rate on the next rapor", () => {
  it("counts the actions of earlier meetings by status, and those past their date", () => {
    const kantor = new Kantor();
    kantor.rapor([RAPAT, SURAT, { ...SURAT, rencana: "Operasi pasar" }], TW3);
    expect(kantor.ringkas(TW3)).toBeNull();
    kantor.tulis(1, "status", "Selesai");
    kantor.tulis(2, "status", "Proses");
    expect(kantor.ringkas(TW4)).toEqual({ selesai: 1, proses: 1, belum: 1, takTerbaca: 0, lewat: 1 });
  });

  it("an action that is done counts in the rapor that reports it and not again", () => {
    const kantor = new Kantor();
    const tahunDepan: MasaRapor = { tahun: 2020, periode: sampaiDengan(3) };
    kantor.rapor([RAPAT, SURAT], TW3);
    kantor.tulis(0, "status", "Selesai");
    kantor.rapor([], TW4);
    expect(kantor.sel(0, "dilaporkan")).toBe("Tahun 2019");
    expect(kantor.ringkas(TW4)).toMatchObject({ selesai: 1, belum: 1 });
    kantor.rapor([], tahunDepan);
    expect(kantor.ringkas(tahunDepan)).toMatchObject({ selesai: 0, belum: 1 });
  });

  it("an action taken up again is open, and counts anew when it is done again", () => {
    const kantor = new Kantor();
    const tahunDepan: MasaRapor = { tahun: 2020, periode: sampaiDengan(3) };
    kantor.rapor([RAPAT], TW3);
    kantor.tulis(0, "status", "Selesai");
    kantor.rapor([], TW4);
    kantor.tulis(0, "status", "Proses");
    kantor.rapor([], tahunDepan);
    expect(kantor.sel(0, "dilaporkan")).toBe("");
    kantor.tulis(0, "status", "Selesai");
    expect(kantor.ringkas(tahunDepan)).toMatchObject({ selesai: 1, proses: 0 });
  });

  it("a status in words of people's own is counted as such, never as done", () => {
    const kantor = new Kantor();
    kantor.rapor([RAPAT], TW3);
    kantor.tulis(0, "status", "ditunda");
    expect(kantor.ringkas(TW4)).toMatchObject({ selesai: 0, takTerbaca: 1 });
  });
});

/** What people may do between two runs. */
const KERJA = fc.oneof(
  fc.record({
    jenis: fc.constant("tulis" as const),
    baris: fc.nat(12),
    kunci: fc.constantFrom(...BENTUK_TINDAK_LANJUT.kolom.map((k) => k.kunci).filter((k) => k !== "jejak")),
    isi: fc.constantFrom<NilaiSel>(
      "Selesai",
      "Proses",
      "ditunda",
      "Rapat lain",
      "1b",
      43830,
      "s.d. Triwulan III 2019",
      "",
    ),
  }),
  fc.record({ jenis: fc.constant("hapus" as const), baris: fc.nat(12) }),
  fc.record({ jenis: fc.constant("pindah" as const), baris: fc.nat(12), ke: fc.nat(12) }),
  fc.record({ jenis: fc.constant("sisip" as const), baris: fc.nat(12), kolom: fc.nat(14) }),
  fc.record({ jenis: fc.constant("judul" as const), kolom: fc.nat(11) }),
  fc.record({
    jenis: fc.constant("rapor" as const),
    masa: fc.constantFrom(TW3, TW4),
    daftar: fc.array(
      fc.tuple(fc.nat(3), fc.nat(2), fc.boolean()).map(([i, r, ganti]) =>
        aksi(i === 0 ? null : `${i}a`, `IKU ${i}${ganti ? " (nama baru)" : ""}`, `Langkah ${r}`, {
          ...(r === 1 && { pic: "Kasi P2", tenggat: "1 Januari 2019" }),
        }),
      ),
      { maxLength: 6 },
    ),
  }),
);

describe("everything people typed survives every run", () => {
  it("whatever they edit, reorder, delete and insert, whatever the rapor carries", () => {
    fc.assert(
      fc.property(fc.array(KERJA, { minLength: 1, maxLength: 14 }), (langkah) => {
        const kantor = new Kantor();
        kantor.rapor([RAPAT, SURAT], TW3);
        for (const k of langkah) {
          if (k.jenis !== "rapor") {
            kerjakan(kantor.lembar, k);
            continue;
          }
          const sebelum = kantor.lembar.salin();
          kantor.rapor(k.daftar, k.masa);
          const hilang = sebelum.flatMap((b, r) =>
            b.flatMap((nilai, c) => {
              const kini = kantor.lembar.sel[r]?.[c] ?? "";
              return nilai === "" || kini === nilai || bolehBerubah(b, c, nilai, kini)
                ? []
                : [[r, c, nilai, kini]];
            }),
          );
          expect(hilang).toEqual([]);
          // Running again changes nothing more.
          expect(kantor.rapor(k.daftar, k.masa)).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The cells that are the add-in's own: its mark, its report, and the words of an action as it brought them. */
function bolehBerubah(baris: readonly NilaiSel[], c: number, nilai: NilaiSel, kini: NilaiSel): boolean {
  const kunci = BENTUK_TINDAK_LANJUT.kolom[c]?.kunci;
  const teks = String(nilai);
  if (kunci === "tanda") return tandaKami(teks);
  if (kunci === "dilaporkan") return kini === "" && bacaPeriode(teks) !== null;
  const asli = jejakRencana(String(baris[kolom("rencana")])) === baris[kolom("jejak")];
  return (kunci === "rencana" || kunci === "jejak") && asli && kini !== "";
}

function kerjakan(
  lembar: LembarMaya,
  k: Exclude<typeof KERJA extends fc.Arbitrary<infer T> ? T : never, { jenis: "rapor" }>,
): void {
  const badan = lembar.sel.slice(ISI);
  const di = (n: number): number => ISI + (badan.length === 0 ? 0 : n % badan.length);
  switch (k.jenis) {
    case "tulis": {
      const isi = lembar.sel[di(k.baris)];
      if (isi !== undefined) isi[kolom(k.kunci)] = k.isi;
      break;
    }
    case "hapus":
      lembar.sel.splice(di(k.baris), 1);
      break;
    case "pindah": {
      const [isi] = lembar.sel.splice(di(k.baris), 1);
      if (isi !== undefined) lembar.sel.splice(di(k.ke), 0, isi);
      break;
    }
    case "sisip": {
      const isi: NilaiSel[] = Array.from({ length: k.kolom + 1 }, () => "");
      isi[k.kolom] = "tulisan orang";
      lembar.sel.splice(di(k.baris), 0, isi);
      break;
    }
    case "judul": {
      const kepala = lembar.sel[BARIS_DAFTAR.kepala];
      if (kepala !== undefined) kepala[k.kolom] = "judul orang";
      break;
    }
  }
  lembar.ratakan();
}
