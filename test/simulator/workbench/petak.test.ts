import { describe, expect, it } from "vitest";
import { gulungKe, petakDari, type Pandang } from "../../../src/simulator/workbench/halaman/petak.ts";
import { Sumbu } from "../../../src/simulator/workbench/halaman/sumbu.ts";

const sumbu = new Sumbu(1000, 20, new Map());
const pandang: Pandang = {
  lebar: 240,
  tinggi: 120,
  gulungX: 100,
  gulungY: 40,
  kepalaLebar: 40,
  kepalaTinggi: 20,
};
const tata = (bekuBaris: number, bekuKolom: number) => ({
  baris: sumbu,
  kolom: sumbu,
  bekuBaris,
  bekuKolom,
  zoom: 1,
});

describe("petakDari", () => {
  it("is one window when nothing is frozen", () => {
    expect(petakDari(tata(0, 0), pandang)).toEqual([
      {
        nama: "utama",
        x: 40,
        y: 20,
        lebar: 200,
        tinggi: 100,
        dariX: 100,
        dariY: 40,
        daerah: { kolom: 5, kolomAkhir: 14, baris: 2, barisAkhir: 6 },
      },
    ]);
  });

  it("keeps frozen lines apart from those that scroll", () => {
    const petak = petakDari(tata(1, 2), pandang);
    expect(petak.map((p) => [p.nama, p.x, p.y, p.daerah.kolom, p.daerah.baris])).toEqual([
      ["sudut", 40, 20, 0, 0],
      ["atas", 80, 20, 7, 0],
      ["kiri", 40, 40, 0, 3],
      ["utama", 80, 40, 7, 3],
    ]);
  });

  it("shows frozen lines only when there is no room for others", () => {
    expect(petakDari(tata(50, 0), pandang).map((p) => p.nama)).toEqual(["atas"]);
  });
});

describe("gulungKe", () => {
  it("moves no further than needed, and not at all for what shows or is frozen", () => {
    expect(gulungKe(sumbu, 0, 4, 40, 100)).toBe(40);
    expect(gulungKe(sumbu, 0, 1, 40, 100)).toBe(20);
    expect(gulungKe(sumbu, 0, 9, 40, 100)).toBe(100);
    expect(gulungKe(sumbu, 3, 2, 40, 100)).toBe(40);
    expect(gulungKe(sumbu, 3, 3, 40, 100)).toBe(0);
  });
});
