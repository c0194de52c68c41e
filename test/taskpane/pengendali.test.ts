import { describe, expect, it, vi } from "vitest";
import { buatPengendali, type Pengendali } from "../../src/taskpane/pengendali.ts";
import type { Tinjauan } from "../../src/actions/index.ts";
import { sambunganPutus } from "../../src/simulator/richapi/pelayan.ts";
import { bukaContoh, isiSemua, lembar, type Terbuka } from "../actions/bukuContoh.ts";

const IKU = "IKU 2019";
/** Realisasi s.d. Q3 of "7a-N", hijau with little to spare. */
const SEL = "U20";

async function mulai(terbuka?: Terbuka): Promise<{ p: Pengendali; terbuka: Terbuka }> {
  const buka = terbuka ?? (await bukaContoh());
  const p = buatPengendali();
  await p.mulai("id");
  return { p, terbuka: buka };
}

function tinjauan({ keadaan: { bacaan } }: Pengendali): Tinjauan {
  if (bacaan.jenis !== "siap") throw new Error(`not read: ${JSON.stringify(bacaan)}`);
  return bacaan.tinjauan;
}

const segar = (p: Pengendali) =>
  vi.waitFor(
    () => {
      expect(p.keadaan).toMatchObject({ membaca: false, usang: false, sibuk: null });
    },
    { timeout: 10_000 },
  );

describe("the pane at work", () => {
  it("reads the workbook at the start without changing it", async () => {
    const { p, terbuka } = await mulai();
    expect(tinjauan(p).hasil.kantor.ringkasan.hijau).toBe(15);
    expect(terbuka.buku.lembar.map((l) => l.nama)).toEqual([IKU, "Data Pendukung", "Catatan DKO"]);
    expect(terbuka.buku.setelan.size).toBe(0);
  });

  it("follows a change on the sheet: marked at once, then read again", async () => {
    const { p, terbuka } = await mulai();
    const urutan: boolean[] = [];
    p.dengarkan((k) => urutan.push(k.usang));
    terbuka.excel.sunting(IKU, SEL, 0.5);
    await vi.waitFor(() => {
      expect(urutan).toContain(true);
    });
    await segar(p);
    expect(tinjauan(p).hasil.kantor.ringkasan).toMatchObject({ hijau: 14, merah: 1 });
  });

  it("does not follow changes on the rapor sheet", async () => {
    const { p, terbuka } = await mulai();
    await p.perintah("buatRapor");
    await segar(p);
    const { versi } = p.keadaan;
    terbuka.excel.sunting("Rapor IKU", "A60", "catatan rapat");
    terbuka.excel.sunting(IKU, SEL, 0.5);
    await vi.waitFor(() => {
      expect(p.keadaan.versi).toBeGreaterThan(versi);
    });
    expect(p.keadaan.versi).toBe(versi + 1);
    await segar(p);
  });

  it("makes one rapor however often the button is pressed", async () => {
    const { p, terbuka } = await mulai();
    const hasil = await Promise.all([p.perintah("buatRapor"), p.perintah("buatRapor"), p.perintah("warnai")]);
    expect(hasil.map((h) => h.ok)).toEqual([true, false, false]);
    await segar(p);
    expect(terbuka.buku.lembar.filter((l) => l.nama.startsWith("Rapor IKU"))).toHaveLength(1);
    expect(p.keadaan.kabar?.pesan).toContain("16 sel");
    expect(tinjauan(p).berubahSejakRapor).toBe(false);
  });

  it("a command waits for a reading that is under way instead of being refused", async () => {
    const { p } = await mulai();
    const baca = p.bacaUlang();
    expect(await p.perintah("warnai")).toEqual({ ok: true });
    await baca;
  });

  it("Urungkan gives the colours back and says that the new rapor sheet stays", async () => {
    const { p, terbuka } = await mulai();
    const semula = isiSemua(lembar(terbuka, IKU));
    await p.perintah("buatRapor");
    const urung = p.keadaan.kabar?.urung;
    expect(urung).toEqual({ jenis: "warna", lembarBaru: "Rapor IKU" });
    if (urung) await p.urungkan(urung);
    expect(isiSemua(lembar(terbuka, IKU))).toEqual(semula);
    expect(p.keadaan.kabar?.pesan).toContain("Lembar “Rapor IKU” tetap ada");
    await segar(p);
  });

  it("says nothing of a new sheet when the rapor was only rewritten", async () => {
    const { p } = await mulai();
    await p.perintah("buatRapor");
    await p.perintah("buatRapor");
    expect(p.keadaan.kabar?.urung).toEqual({ jenis: "warna", lembarBaru: null });
    await segar(p);
  });

  it("scores another period, and falls back when its column is gone", async () => {
    const { p } = await mulai();
    await p.pilihPeriode("01-06");
    expect(tinjauan(p).hasil.kantor.periode).toEqual({ dari: 1, sampai: 6 });
    await p.pilihPeriode("02-02");
    expect(p.keadaan.periodeDipilih).toBeNull();
    expect(tinjauan(p).hasil.kantor.periode).toEqual({ dari: 1, sampai: 9 });
  });

  it("selects the cell that is asked for", async () => {
    const { p, terbuka } = await mulai();
    await p.tunjukkan("'Catatan DKO'!B3");
    expect(terbuka.buku.aktif).toBe(lembar(terbuka, "Catatan DKO").id);
    expect(terbuka.buku.pilihan).toEqual({ baris: 2, kolom: 1, barisAkhir: 2, kolomAkhir: 1 });
  });
});

describe("settings", () => {
  it("are saved, change language and scores at once, and Urungkan brings the earlier ones back", async () => {
    const { p } = await mulai();
    await p.simpan({ versi: 1, bahasa: "en", ubahanProfil: { ambang: { hijau: 105 } } });
    await segar(p);
    expect(p.keadaan.bahasa).toBe("en");
    expect(p.keadaan.kabar?.pesan).toBe("Settings saved with the workbook.");
    expect(tinjauan(p).hasil.kantor.ringkasan.kuning).toBeGreaterThan(0);
    const urung = p.keadaan.kabar?.urung;
    if (urung) await p.urungkan(urung);
    await segar(p);
    expect(p.keadaan).toMatchObject({ bahasa: "id", setelan: { versi: 1 } });
    expect(tinjauan(p).hasil.kantor.ringkasan.kuning).toBe(0);
  });

  it("are there again when the pane opens the next time", async () => {
    const { p, terbuka } = await mulai();
    await p.simpan({ versi: 1, bahasa: "en", kantor: "Kantor Uji" });
    await segar(p);
    const lagi = buatPengendali();
    await lagi.mulai("id");
    expect(lagi.keadaan).toMatchObject({ bahasa: "en", setelan: { kantor: "Kantor Uji" } });
    await lagi.simpan(null);
    await segar(lagi);
    expect(terbuka.buku.setelan.size).toBe(0);
    expect(lagi.keadaan.bahasa).toBe("id");
  });
});

describe("when Excel cannot", () => {
  it("a cell being edited at the start: says so, and reads by itself when the cell is done", async () => {
    const terbuka = await bukaContoh();
    terbuka.excel.aturModeSunting(true);
    const { p } = await mulai(terbuka);
    expect(p.keadaan.bacaan).toMatchObject({ jenis: "gagal", gagal: { kode: "SEDANG_MENYUNTING" } });
    terbuka.excel.aturModeSunting(false);
    await vi.waitFor(
      () => {
        expect(p.keadaan.bacaan.jenis).toBe("siap");
      },
      { timeout: 10_000 },
    );
  });

  it("a cell being edited later: the figures stay, marked, until the cell is done", async () => {
    const { p, terbuka } = await mulai();
    terbuka.excel.aturModeSunting(true);
    await p.bacaUlang();
    expect(p.keadaan).toMatchObject({ usang: true, tertunda: { kode: "SEDANG_MENYUNTING" } });
    expect(tinjauan(p).hasil.kantor.ringkasan.hijau).toBe(15);
    terbuka.excel.aturModeSunting(false);
    await segar(p);
    expect(p.keadaan.tertunda).toBeNull();
  });

  it("a lost connection: nothing half done, the command is offered again, details are kept", async () => {
    const { p, terbuka } = await mulai();
    const semula = isiSemua(lembar(terbuka, IKU));
    terbuka.excel.kait = {
      sebelumBatch: () => {
        throw sambunganPutus();
      },
    };
    expect(await p.perintah("buatRapor")).toEqual({ ok: false });
    expect(p.keadaan.kabar).toMatchObject({ nada: "galat", ulang: "buatRapor" });
    expect(p.keadaan.kabar?.rincian).toContain("SAMBUNGAN_PUTUS");
    terbuka.excel.kait = {};
    expect(isiSemua(lembar(terbuka, IKU))).toEqual(semula);
    expect(terbuka.buku.lembar).toHaveLength(3);
    await p.perintah("buatRapor");
    await segar(p);
    expect(terbuka.buku.lembar.filter((l) => l.nama === "Rapor IKU")).toHaveLength(1);
  });

  it("protection is known before the click", async () => {
    const terbuka = await bukaContoh();
    lembar(terbuka, IKU).proteksi = { bolehFormatSel: false };
    terbuka.buku.proteksiStruktur = true;
    const { p } = await mulai(terbuka);
    expect(tinjauan(p).akan).toMatchObject({ bolehWarna: false, raporBaru: true, idLembarSendiri: [] });
    expect(tinjauan(p).akan.halanganRapor).toContain("Struktur buku kerja terlindungi");
  });

  it("no table: the sheets can be chosen; a choice without a table is not saved", async () => {
    const terbuka = await bukaContoh();
    const iku = lembar(terbuka, IKU);
    iku.tampak = "Hidden";
    terbuka.buku.aktif = lembar(terbuka, "Data Pendukung").id;
    const { p } = await mulai(terbuka);
    expect(p.keadaan.bacaan).toMatchObject({ jenis: "gagal", gagal: { kode: "TIDAK_ADA_TABEL" } });
    expect(p.keadaan.lembar).toEqual(["Data Pendukung", "Catatan DKO"]);
    await p.pilihLembar("Catatan DKO");
    expect(p.keadaan.bacaan.jenis).toBe("gagal");
    expect(terbuka.buku.setelan.size).toBe(0);
    iku.tampak = "Visible";
    await p.pilihLembar(IKU);
    await segar(p);
    expect(tinjauan(p).setelan.lembar).toBe(IKU);
    expect(p.keadaan.kabar?.pesan).toContain("kini dibaca");
  });

  it("an error nobody caught becomes a message with details", async () => {
    const { p } = await mulai();
    p.takTerduga(new TypeError("uji"));
    expect(p.keadaan.kabar).toMatchObject({ nada: "galat", urung: null });
    expect(p.keadaan.kabar?.rincian).toContain("TypeError: uji");
  });
});

describe("Batalkan", () => {
  it("stops a command before it writes, says so, and offers it again", async () => {
    const { p, terbuka } = await mulai();
    terbuka.excel.kait = {
      sebelumBatch: () => {
        p.batalkan();
      },
    };
    expect(await p.perintah("buatRapor")).toEqual({ ok: false });
    expect(p.keadaan).toMatchObject({
      sibuk: null,
      kemajuan: null,
      membatalkan: false,
      kabar: { nada: "batal", ulang: "buatRapor", rincian: "" },
    });
    expect(terbuka.buku.lembar).toHaveLength(3);
    terbuka.excel.kait = {};
    expect(await p.perintah("buatRapor")).toEqual({ ok: true });
    await segar(p);
  });

  it("stops a command that still waits for a reading, together with the reading", async () => {
    const { p, terbuka } = await mulai();
    terbuka.excel.kait = {
      sebelumBatch: () => {
        p.batalkan();
      },
    };
    const baca = p.bacaUlang();
    expect(await p.perintah("warnai")).toEqual({ ok: false });
    await baca;
    expect(p.keadaan).toMatchObject({
      usang: true,
      tertunda: { kode: "DIBATALKAN" },
      kabar: { nada: "batal" },
    });
    expect(tinjauan(p).hasil.kantor.ringkasan.hijau).toBe(15);
    expect(terbuka.buku.setelan.size).toBe(0);
  });

  it("a reading that was stopped is not begun again because the pane is entered, but when somebody asks", async () => {
    const { p, terbuka } = await mulai();
    terbuka.excel.kait = {
      sebelumBatch: () => {
        p.batalkan();
      },
    };
    await p.bacaUlang();
    terbuka.excel.kait = {};
    p.segarkan();
    expect(p.keadaan).toMatchObject({ membaca: false, usang: true, tertunda: { kode: "DIBATALKAN" } });
    await p.bacaUlang();
    expect(p.keadaan).toMatchObject({ usang: false, tertunda: null });
    p.segarkan();
    expect(p.keadaan.membaca).toBe(true);
    await segar(p);
  });

  it("stops a reading and the one that already waits behind it", async () => {
    const { p, terbuka } = await mulai();
    let lagi: Promise<void> | undefined;
    terbuka.excel.kait = {
      sebelumBatch: () => {
        lagi ??= p.bacaUlang();
        p.batalkan();
      },
    };
    await p.bacaUlang();
    terbuka.excel.kait = {};
    await lagi;
    expect(p.keadaan).toMatchObject({ membaca: false, usang: true, tertunda: { kode: "DIBATALKAN" } });
    await p.bacaUlang();
    expect(p.keadaan).toMatchObject({ usang: false, tertunda: null });
  });

  it("comes too late once the workbook is being written: the command ends and says what it did", async () => {
    const { p, terbuka } = await mulai();
    terbuka.excel.kait = {
      sebelumBatch: () => {
        if (p.keadaan.kemajuan?.langkah === "menulis") p.batalkan();
      },
    };
    expect(await p.perintah("buatRapor")).toEqual({ ok: true });
    expect(p.keadaan.kabar).toMatchObject({ nada: "berhasil" });
    expect(terbuka.buku.lembar.filter((l) => l.nama === "Rapor IKU")).toHaveLength(1);
    await segar(p);
  });

  it("does nothing while nothing runs", async () => {
    const { p } = await mulai();
    const { keadaan } = p;
    p.batalkan();
    expect(p.keadaan).toBe(keadaan);
  });
});

describe("what a message says", () => {
  it("a cell being edited is no fault: no technical detail to copy", async () => {
    const { p, terbuka } = await mulai();
    terbuka.excel.aturModeSunting(true);
    await p.perintah("warnai");
    expect(p.keadaan.kabar).toMatchObject({ nada: "galat", rincian: "", ulang: "warnai" });
    terbuka.excel.aturModeSunting(false);
    await segar(p);
  });
});
