import type { TestCase, TestModule } from "vitest/node";
import type { CatatanAcak } from "./catat.ts";

/** A test that tries random cases. */
export interface Properti {
  /** Path of its file from the root, with forward slashes. */
  readonly berkas: string;
  /** What it says, with the names of the groups it stands in. */
  readonly nama: string;
  readonly lulus: boolean;
  readonly catatan: CatatanAcak;
}

/** The tests of a run that tried random cases, in the order of their files. */
export function properti(modul: readonly TestModule[]): Properti[] {
  return modul
    .flatMap((m) => [...m.children.allTests()].flatMap((uji) => satu(m.relativeModuleId, uji)))
    .sort((a, b) => (a.berkas < b.berkas ? -1 : a.berkas > b.berkas ? 1 : 0));
}

function satu(berkas: string, uji: TestCase): Properti[] {
  const { acak } = uji.meta();
  return acak === undefined
    ? []
    : [{ berkas, nama: uji.fullName, lulus: uji.result().state === "passed", catatan: acak }];
}

export function jumlahKasus(semua: readonly Properti[]): number {
  return semua.reduce((n, p) => n + p.catatan.kasus, 0);
}
