import { describe, expect, it } from "vitest";
import {
  belumDisimpan,
  halamanTerakhir,
  isiBidang,
  keadaanAwal,
  ketik,
  perbarui,
  pindah,
  putuskanBentrok,
  simpanSelesai,
  type Keadaan,
} from "../../src/paparan/keadaan.ts";
import { arahTombol } from "../../src/paparan/tombol.ts";
import { bentrokPaparan, keRapor } from "../../src/rapor/paparan/catatanPaparan.ts";
import type { BahanPaparan, ButirPaparan } from "../../src/rapor/paparan/bahan.ts";

const ISI = { kendala: "", rencanaAksi: "", pic: "", tenggat: "", catatan: "lama", keputusan: "" };

function butir(kunci: string): ButirPaparan {
  return {
    kunci,
    kode: kunci,
    nama: `IKU ${kunci}`,
    sel: "'IKU 2019'!E13",
    kelompok: null,
    sasaran: null,
    status: "hijau",
    indeks: "100,00",
    target: "1",
    realisasi: "1",
    jarak: null,
    perubahan: null,
    alasan: null,
    perhatian: "",
    periode: [],
    grafik: [],
    mentah: [],
    isi: ISI,
    aksi: [],
    riwayat: [],
  };
}

function bahan(...kunci: readonly string[]): BahanPaparan {
  const status = { simbol: "", nama: "" };
  return {
    bahasa: "id",
    kantor: null,
    periode: null,
    tanggalRapat: null,
    profil: "",
    nko: { nilai: "", status: "hijau", perubahan: null },
    jumlah: { hijau: kunci.length, kuning: 0, merah: 0, "abu-abu": 0 },
    putusan: { judul: "", kalimat: "" },
    tindakLanjut: null,
    status: { hijau: status, kuning: status, merah: status, "abu-abu": status },
    lembarRapor: "Rapor IKU",
    butir: kunci.map(butir),
  };
}

const A = butir("a");
const awal = (): Keadaan => keadaanAwal(bahan("a", "b"), []);

describe("the pages of a presentation", () => {
  it("are a cover, every IKU and a closing page; nothing lies beyond the ends", () => {
    expect(halamanTerakhir(awal())).toBe(3);
    expect(pindah(awal(), -1).ke).toBe(0);
    expect(pindah(awal(), 9).ke).toBe(3);
  });

  it("keep their order in the meeting when the workbook is read again; a new IKU comes last", () => {
    const k = perbarui(pindah(awal(), 2), bahan("c", "b", "a"));
    expect(k.bahan.butir.map((b) => b.kunci)).toEqual(["a", "b", "c"]);
    expect(k.ke).toBe(2);
  });
});

describe("what is typed in a presentation", () => {
  it("waits to be saved until it is, field by field", () => {
    const k = ketik(ketik(awal(), A, "pic", "Seksi A"), A, "keputusan", "ya");
    expect(belumDisimpan(k)).toMatchObject([
      { kunci: "a", lama: ISI, baru: { ...ISI, pic: "Seksi A", keputusan: "ya" } },
    ]);
    const dikirim = belumDisimpan(k);
    const selesai = simpanSelesai(k, dikirim, { ok: true, lembar: "Rapor IKU", bentrok: [] });
    expect(belumDisimpan(selesai)).toEqual([]);
    expect(selesai.simpanan.get("a")).toEqual({ jenis: "tersimpan", lembar: "Rapor IKU" });
    expect(selesai.bahan.butir[0]?.isi.pic).toBe("Seksi A");
  });

  it("typed back to what stood there is nothing to save", () => {
    expect(belumDisimpan(ketik(ketik(awal(), A, "pic", "x"), A, "pic", ""))).toEqual([]);
  });

  it("stays when saving fails, when the page is left, and when the workbook is read again", () => {
    const k = ketik(awal(), A, "pic", "Seksi A");
    const gagal = simpanSelesai(k, belumDisimpan(k), { ok: false, pesan: "sibuk", belumAdaRapor: false });
    const nanti = perbarui(pindah(gagal, 2), bahan("a", "b"));
    expect(isiBidang(nanti, A, "pic")).toBe("Seksi A");
    expect(nanti.simpanan.get("a")).toMatchObject({ jenis: "gagal", pesan: "sibuk" });
  });

  it("while it was being saved is not taken for saved", () => {
    const k = ketik(awal(), A, "pic", "Seksi");
    const dikirim = belumDisimpan(k);
    const lanjut = simpanSelesai(ketik(k, A, "pic", "Seksi A"), dikirim, {
      ok: true,
      lembar: "Rapor IKU",
      bentrok: [],
    });
    expect(belumDisimpan(lanjut)).toMatchObject([{ lama: { pic: "Seksi" }, baru: { pic: "Seksi A" } }]);
  });

  it("is there again in the next presentation", () => {
    const k = ketik(awal(), A, "pic", "Seksi A");
    const lagi = keadaanAwal(bahan("b", "a"), belumDisimpan(k));
    expect(isiBidang(lagi, A, "pic")).toBe("Seksi A");
    expect(belumDisimpan(lagi)).toEqual(belumDisimpan(k));
  });
});

describe("a field that somebody else filled in meanwhile", () => {
  const bentrok = (): Keadaan => {
    const k = ketik(awal(), A, "pic", "saya");
    return simpanSelesai(k, belumDisimpan(k), {
      ok: true,
      lembar: "Rapor IKU",
      bentrok: [{ kunci: "a", kini: { pic: "dia" } }],
    });
  };

  it("shows both and saves neither until a person decides", () => {
    expect(bentrok().bentrok.get("a")).toEqual({ pic: "dia" });
    expect(isiBidang(bentrok(), A, "pic")).toBe("saya");
  });

  it("takes mine, now knowing theirs", () => {
    const k = putuskanBentrok(bentrok(), "a", "pic", "saya");
    expect(belumDisimpan(k)).toMatchObject([{ lama: { pic: "dia" }, baru: { pic: "saya" } }]);
    expect(k.bentrok.size).toBe(0);
  });

  it("takes theirs and forgets mine", () => {
    const k = putuskanBentrok(bentrok(), "a", "pic", "lembar");
    expect(belumDisimpan(k)).toEqual([]);
    expect(k.bahan.butir[0]?.isi.pic).toBe("dia");
  });
});

describe("on the way to the rapor", () => {
  it("note and decision share one box; fields left alone are left out", () => {
    const baru = { ...ISI, keputusan: "ditunda" };
    expect(keRapor({ kunci: "a", kode: "a", nama: "IKU a", lama: ISI, baru }, "id").ubahan).toEqual({
      catatan: { lama: "lama", baru: "lama\nKeputusan: ditunda" },
    });
  });

  it("a clash in that box comes back as both", () => {
    const catatan = { kunci: "a", kode: "a", nama: "IKU a", lama: ISI, baru: ISI };
    const kini = "dia\nKeputusan: setuju";
    expect(bentrokPaparan([{ kode: "a", nama: "IKU a", bidang: "catatan", kini }], [catatan])).toEqual([
      { kunci: "a", kini: { catatan: "dia", keputusan: "setuju" } },
    ]);
  });
});

describe("keys", () => {
  const tombol = (key: string, tagName = "MAIN", lain = {}) =>
    arahTombol({
      key,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      isComposing: false,
      target: { tagName } as unknown as EventTarget,
      ...lain,
    });

  it.each([
    ["ArrowRight", 1],
    ["PageDown", 1],
    ["ArrowLeft", -1],
    ["PageUp", -1],
    ["Home", "awal"],
    ["End", "akhir"],
    ["Escape", "tutup"],
    ["x", null],
  ])("%s leads to %s", (key, arah) => {
    expect(tombol(key)).toBe(arah);
  });

  it("belong to the text while somebody types, except those of the projector's clicker; Esc leaves the field", () => {
    expect(["ArrowLeft", "ArrowRight", "Home", "End"].map((k) => tombol(k, "TEXTAREA"))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(tombol("PageDown", "INPUT")).toBe(1);
    expect(tombol("Escape", "INPUT")).toBe("lepas");
  });

  it("with another key held mean something else", () => {
    expect(tombol("ArrowRight", "MAIN", { altKey: true })).toBeNull();
  });
});
