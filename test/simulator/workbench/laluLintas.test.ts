import { describe, expect, it } from "vitest";
import type { CatatanPermintaan } from "../../../src/simulator/richapi/hitungan.ts";
import { LaluLintas } from "../../../src/simulator/workbench/halaman/laluLintas.ts";

const minta = (beda: Partial<CatatanPermintaan> = {}): CatatanPermintaan => ({
  jenis: "kerja",
  aksi: 1,
  byteMinta: 100,
  byteJawab: 10,
  galat: null,
  ...beda,
});
const sekali = (l: LaluLintas, catatan = minta()): void => {
  l.mulai();
  l.selesai(catatan);
};

describe("LaluLintas", () => {
  it("adds up one action, without the library's own cleaning up", () => {
    const l = new LaluLintas();
    sekali(l);
    sekali(l, minta({ galat: "AccessDenied" }));
    sekali(l, minta({ jenis: "bersih" }));
    expect(l.terakhir).toEqual({ sync: 2, byteMinta: 200, byteJawab: 20, galat: "AccessDenied" });
    expect(l.nama).toBeNull();
  });

  it("begins anew when the person presses something", () => {
    const l = new LaluLintas();
    sekali(l);
    l.tandai();
    sekali(l);
    expect(l.terakhir.sync).toBe(1);
  });

  it("keeps a ribbon command's cost while the pane reads anew after it", () => {
    const l = new LaluLintas();
    l.mulaiPerintah("Buat Rapor");
    sekali(l);
    sekali(l);
    l.selesaiPerintah();
    sekali(l);
    expect([l.nama, l.terakhir.sync]).toEqual(["Buat Rapor", 2]);
  });

  it("is busy while a request waits", () => {
    const l = new LaluLintas();
    l.mulai();
    expect(l.sibuk).toBe(true);
    l.selesai(minta());
    expect(l.sibuk).toBe(false);
  });
});
