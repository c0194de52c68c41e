import { beforeAll, describe, expect, it } from "vitest";
import { gagalExcel } from "../../src/actions/hasil.ts";
import type { Tinjauan } from "../../src/actions/index.ts";
import {
  bacaGagal,
  bacaSelesai,
  berlangsungLama,
  bukaTutup,
  dataBerubah,
  halamanTiba,
  keadaanAwal,
  kerjaSelesai,
  lihatStatus,
  mulaiBaca,
  mulaiKerja,
  pilihLembar,
  pilihPeriode,
  menantiHalaman,
  pilihTab,
  saring,
  setelanDimuat,
  tampilkanLagi,
  type Kabar,
  type Keadaan,
} from "../../src/taskpane/keadaan.ts";
import { gagal, tinjauanContoh } from "./bahan.ts";

const WAKTU = "2019-10-02T07:45";
const KABAR: Kabar = { nada: "berhasil", pesan: "Selesai.", rincian: "", urung: null, ulang: null };
const AWAL = keadaanAwal("id");

let contoh: Tinjauan;
let siap: Keadaan;
beforeAll(async () => {
  contoh = await tinjauanContoh();
  siap = bacaSelesai(mulaiBaca(AWAL), contoh, WAKTU, 0);
});

describe("reading", () => {
  it("that follows an action and takes long does not talk over what the action did", () => {
    const sesudah = mulaiBaca(kerjaSelesai(mulaiKerja(siap, "buatRapor"), KABAR));
    expect(berlangsungLama(sesudah)).toMatchObject({ lama: true, pengumuman: "Selesai." });
    expect(berlangsungLama(mulaiBaca(AWAL)).pengumuman).toContain("Masih membaca");
    expect(berlangsungLama(mulaiKerja(siap, "warnai")).pengumuman).toBe("Mewarnai sel …");
  });

  it("a finished reading shows its figures and marks nothing", () => {
    expect(siap.bacaan).toEqual({ jenis: "siap", tinjauan: contoh, waktu: WAKTU });
    expect(siap).toMatchObject({ membaca: false, usang: false, tertunda: null, pengumuman: "" });
    expect(siap.lembar).toEqual(["IKU 2019", "Data Pendukung", "Catatan DKO"]);
  });

  it("a change marks the figures, and the next reading clears the mark and announces the new counts", () => {
    const berubah = dataBerubah(siap);
    expect(berubah.usang).toBe(true);
    const lagi = bacaSelesai(berubah, contoh, WAKTU, berubah.versi);
    expect(lagi.usang).toBe(false);
    expect(lagi.pengumuman).toBe("Angka diperbarui: 15 hijau, 0 kuning, 0 merah, 1 abu-abu.");
  });

  it("a change during a reading keeps the figures marked when that reading ends", () => {
    const { versi } = siap;
    const selesai = bacaSelesai(dataBerubah(siap), contoh, WAKTU, versi);
    expect(selesai.usang).toBe(true);
    expect(selesai.pengumuman).toBe("");
  });

  it("there is nothing to mark before the first figures", () => {
    expect(dataBerubah(AWAL).usang).toBe(false);
  });

  it("a long wait is only marked while something is under way", () => {
    expect(berlangsungLama(mulaiBaca(AWAL)).lama).toBe(true);
    expect(berlangsungLama(mulaiKerja(siap, "warnai")).lama).toBe(true);
    expect(berlangsungLama(siap).lama).toBe(false);
  });
});

describe("a reading that failed", () => {
  it.each(["SEDANG_MENYUNTING", "SAMBUNGAN_PUTUS", "TAK_TERDUGA", "TERLALU_BESAR"] as const)(
    "%s leaves the older figures, marked, with the reason",
    (kode) => {
      const k = bacaGagal(siap, gagal(kode));
      expect(k.bacaan).toBe(siap.bacaan);
      expect(k).toMatchObject({ usang: true, membaca: false, pengumuman: `pesan ${kode}` });
      expect(k.tertunda?.kode).toBe(kode);
    },
  );

  it.each(["TIDAK_ADA_TABEL", "LEMBAR_TIDAK_ADA"] as const)("%s takes the figures away", (kode) => {
    const k = bacaGagal(siap, gagal(kode));
    expect(k.bacaan.jenis).toBe("gagal");
    expect(k.tertunda).toBeNull();
  });

  it("the first reading has no figures to leave", () => {
    expect(bacaGagal(AWAL, gagal("SEDANG_MENYUNTING")).bacaan.jenis).toBe("gagal");
  });

  it("without a table the sheets that were looked at can be chosen, also after a choice that failed", () => {
    const lembar = (...nama: string[]) => ({ lembar: nama.map((n) => ({ nama: n, judulTerlihat: [] })) });
    const dua = bacaGagal(AWAL, gagal("TIDAK_ADA_TABEL", { dilihat: lembar("A", "B") }));
    expect(dua.lembar).toEqual(["A", "B"]);
    const satu = bacaGagal(pilihLembar(dua, "B"), gagal("TIDAK_ADA_TABEL", { dilihat: lembar("B") }));
    expect(satu.lembar).toEqual(["A", "B"]);
  });
});

describe("writing", () => {
  it("a second click while one runs changes nothing at all", () => {
    const pertama = mulaiKerja(siap, "buatRapor");
    expect(mulaiKerja(pertama, "buatRapor")).toBe(pertama);
    expect(mulaiKerja(pertama, "pulihkanWarna")).toBe(pertama);
  });

  it("takes the old message away at the start and announces the new one at the end", () => {
    const mulai = mulaiKerja({ ...siap, kabar: KABAR }, "warnai");
    expect(mulai).toMatchObject({ kabar: null, sibuk: "warnai" });
    expect(kerjaSelesai(mulai, KABAR)).toMatchObject({ kabar: KABAR, sibuk: null, pengumuman: "Selesai." });
  });
});

describe("pages that are a script of their own", () => {
  const gagal = gagalExcel("BAGIAN_TAK_TERMUAT", "TakTermuat", "id");

  it("are wanted by every tab but the summary, until they are there", () => {
    expect(menantiHalaman(siap)).toBe(false);
    for (const tab of ["iku", "temuan", "pengaturan"] as const) {
      expect(menantiHalaman(pilihTab(siap, tab))).toBe(true);
    }
  });

  it("that could not be fetched are not asked for over and over, but once more at the next tab", () => {
    const tanpa = halamanTiba(pilihTab(siap, "iku"), { jenis: "gagal", gagal });
    expect(menantiHalaman(tanpa)).toBe(false);
    expect(tanpa.pengumuman).toBe(gagal.pesan);
    expect(menantiHalaman(pilihTab(tanpa, "temuan"))).toBe(true);
  });

  it("that could not be fetched ahead are not spoken of before somebody wants them", () => {
    expect(halamanTiba(siap, { jenis: "gagal", gagal }).pengumuman).toBe(siap.pengumuman);
  });
});

describe("choices", () => {
  it("a tile opens the list at its status with the search emptied, and the focus follows", () => {
    const k = lihatStatus(saring(siap, { cari: "x" }), "merah");
    expect(k).toMatchObject({
      tab: "iku",
      saringan: { cari: "", status: "merah" },
      fokus: "saring-merah",
    });
  });

  it("the working of an IKU opens and closes, and stays open over a reading of the same sheet", () => {
    const terbuka = bukaTutup(siap, "IKU!E7");
    expect([...terbuka.terbuka]).toEqual(["IKU!E7"]);
    expect([...bacaSelesai(terbuka, contoh, WAKTU, 0).terbuka]).toEqual(["IKU!E7"]);
    expect(bukaTutup(terbuka, "IKU!E7").terbuka.size).toBe(0);
    expect(siap.terbuka.size).toBe(0);
  });

  it("the list grows on demand and starts small again after a new search or another tab", () => {
    const besar = tampilkanLagi(siap);
    expect(besar.batasDaftar).toBeGreaterThan(siap.batasDaftar);
    expect(saring(besar, { cari: "a" }).batasDaftar).toBe(siap.batasDaftar);
    expect(pilihTab(besar, "temuan").batasDaftar).toBe(siap.batasDaftar);
  });

  it("another period or sheet marks the figures until they are read; another sheet drops the period", () => {
    const periode = pilihPeriode(siap, "01-06");
    expect(periode).toMatchObject({ periodeDipilih: "01-06", usang: true });
    expect(pilihLembar(periode, "B")).toMatchObject({
      lembarDipilih: "B",
      periodeDipilih: null,
      usang: true,
    });
  });

  it("the language of the settings wins over Office's, and goes when the setting goes", () => {
    const inggris = setelanDimuat(AWAL, { versi: 1, bahasa: "en" });
    expect(inggris.bahasa).toBe("en");
    expect(setelanDimuat(inggris, { versi: 1 }).bahasa).toBe("id");
  });
});
