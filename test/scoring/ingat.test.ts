import { describe, expect, it } from "vitest";
import { ingat } from "../../src/scoring/ingat.ts";

/** A function that remembers, with the texts that were worked out. */
function tercatat() {
  const dihitung: string[] = [];
  const panjang = ingat((teks) => {
    dihitung.push(teks);
    return teks.length;
  });
  return { dihitung, panjang };
}

describe("ingat", () => {
  it("works a text out once", () => {
    const { dihitung, panjang } = tercatat();
    expect([panjang("satu"), panjang("tiga belas"), panjang("satu")]).toEqual([4, 10, 4]);
    expect(dihitung).toEqual(["satu", "tiga belas"]);
  });
  it("of sentences of more than 200 letters keeps only the last", () => {
    const { dihitung, panjang } = tercatat();
    for (const n of [200, 201, 201, 202, 201, 200]) expect(panjang("a".repeat(n))).toBe(n);
    expect(dihitung.map((teks) => teks.length)).toEqual([200, 201, 202, 201]);
  });
  it("can be told to keep shorter texts alone", () => {
    let kali = 0;
    const panjang = ingat((teks) => {
      kali += 1;
      return teks.length;
    }, 3);
    for (const teks of ["tiga", "iku", "tiga", "iku"]) panjang(teks);
    expect(kali).toBe(3);
  });
  it("empties its memory after 4000 texts, and not before", () => {
    const { dihitung, panjang } = tercatat();
    for (let i = 0; i < 4000; i++) panjang(`teks ${i}`);
    panjang("teks 0");
    expect(dihitung).toHaveLength(4000);
    panjang("satu lagi");
    panjang("teks 0");
    expect(dihitung).toHaveLength(4002);
  });
});
