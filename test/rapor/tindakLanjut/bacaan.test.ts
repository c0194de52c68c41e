import { describe, expect, it } from "vitest";
import { jejakRencana, pecahAksi } from "../../../src/rapor/tindakLanjut/aksi.ts";
import { bacaStatusTindak } from "../../../src/rapor/tindakLanjut/statusTindak.ts";
import { tandaKami, tandaTenggat } from "../../../src/rapor/tindakLanjut/tanda.ts";
import { bacaTenggat } from "../../../src/rapor/tindakLanjut/tenggat.ts";

describe("a due date", () => {
  it.each([
    [43830, "2019-12-31"],
    ["31 Desember 2019", "2019-12-31"],
    ["31 Des 19", "2019-12-31"],
    ["Jumat, 6 Desember 2019", "2019-12-06"],
    ["6 Dec 2019", "2019-12-06"],
    ["31/12/2019", "2019-12-31"],
    ["5-1-20", "2020-01-05"],
    ["2019-12-31", "2019-12-31"],
    ["15 November", "2018-11-15"],
    ["November", "2018-11-30"],
    ["Februari 2020", "2020-02-29"],
    ["akhir TW IV 2019", "2019-12-31"],
    ["paling lambat akhir Triwulan III", "2018-09-30"],
    ["Q4 2019", "2019-12-31"],
  ])("%j is %s", (tertulis, iso) => {
    expect(bacaTenggat(tertulis, 2018)).toBe(iso);
  });

  it.each([
    "",
    "segera",
    "31/02/2019",
    "31 Februari 2019",
    "12",
    7,
    true,
    "menunggu Kanwil",
    "40 Desember 2019",
  ])("%j names no day", (tertulis) => {
    expect(bacaTenggat(tertulis, 2019)).toBeNull();
  });
});

describe("a follow-up status", () => {
  it.each([
    ["Belum ditindaklanjuti", "belum"],
    ["", "belum"],
    ["blm ditindaklanjuti", "belum"],
    ["Belum selesai", "belum"],
    ["PROSES", "proses"],
    ["dalam proses", "proses"],
    ["Selesai", "selesai"],
    ["sudah selesai", "selesai"],
    ["Done", "selesai"],
    ["In progress", "proses"],
    ["Not followed up", "belum"],
    ["ditunda", null],
    ["50%", null],
  ])("“%s” is %s", (tertulis, status) => {
    expect(bacaStatusTindak(tertulis)).toBe(status);
  });
});

describe("the mark of a due date", () => {
  it("says how late, how near, and nothing where nothing is due", () => {
    const tanda = (tempo: string | null, status: "belum" | "proses" | "selesai" = "belum") =>
      tandaTenggat(status, tempo, "2019-10-02T07:45", "id").nilai;
    expect(tanda("2019-10-01")).toBe("◆ Lewat 1 hari");
    expect(tanda("2019-10-02")).toBe("◇ Hari ini");
    expect(tanda("2019-10-09", "proses")).toBe("◇ 7 hari lagi");
    expect(tanda("2019-10-10")).toBeNull();
    expect(tanda("2019-01-01", "selesai")).toBeNull();
    expect(tanda(null)).toBeNull();
  });

  it("is told from what people write in its column", () => {
    expect(["◆ Lewat 1.234 hari", "◇ Hari ini", "◇ 3 days left", ""].map(tandaKami)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["Lewat", "◆ Lewat lama", "tanya Pak Budi", "◆ Lewat 3 hari!"].map(tandaKami)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("the actions of one cell", () => {
  it.each([
    ["Rapat mingguan", ["Rapat mingguan"]],
    ["1. Rapat mingguan\n2. Surat teguran", ["Rapat mingguan", "Surat teguran"]],
    ["a) Rapat\nb) Surat ke pabrik\nyang terlambat", ["Rapat", "Surat ke pabrik yang terlambat"]],
    ["- Rapat\r\n- Surat", ["Rapat", "Surat"]],
    ["Rapat mingguan\ndengan seksi lain", ["Rapat mingguan\ndengan seksi lain"]],
    ["1. Rapat saja", ["1. Rapat saja"]],
    ["  ", []],
  ])("%j", (sel, aksi) => {
    expect(pecahAksi(sel)).toEqual(aksi);
  });

  it("are the same action whatever the letter case, the spaces and the full stop", () => {
    expect(jejakRencana("Rapat  mingguan.")).toBe(jejakRencana(" rapat mingguan"));
    expect(jejakRencana("Rapat mingguan")).not.toBe(jejakRencana("Rapat bulanan"));
  });
});
