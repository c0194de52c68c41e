import fc from "fast-check";
import type { Temuan } from "../../src/workbook/temuan.ts";
import { tabelDari, type Ringkas } from "./kantorContoh.ts";

const teksApaPun = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom("__proto__", "constructor", "=1+1", "@SUM(A1)", "&P", "a\nb", "x".repeat(40_000), "{iku}"),
);
const teksAtauNull = fc.option(teksApaPun, { nil: null });
const angkaApaPun = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -200, max: 200 }),
);
const sel = fc.oneof(fc.integer({ min: 0, max: 150 }), angkaApaPun, teksApaPun, fc.constant(null));
const ikuAcak: fc.Arbitrary<Ringkas> = fc.record({
  nama: teksApaPun,
  kode: teksAtauNull,
  perspektif: fc.oneof(fc.constantFrom(null, "Stakeholder", "Customer"), teksApaPun),
  sasaran: teksAtauNull,
  kodeSasaran: teksAtauNull,
  polarisasi: fc.constantFrom("maximize", "minimize", "stabilize"),
  konsolidasi: fc.constantFrom("sum", "average", "tlk", null),
  vc: fc.constantFrom(null, "P/L", "X"),
  satuan: teksAtauNull,
  pic: teksAtauNull,
  kendala: teksAtauNull,
  rencanaAksi: teksAtauNull,
  tenggat: teksAtauNull,
  statusTertulis: teksAtauNull,
  indeksTertulis: fc.option(angkaApaPun, { nil: null }),
  tampilan: fc.record({ persen: fc.boolean(), desimal: fc.integer({ min: 0, max: 12 }) }),
  target: fc.array(sel, { maxLength: 4 }),
  realisasi: fc.array(sel, { maxLength: 4 }),
});
const temuanAcak: fc.Arbitrary<Temuan> = fc.record({
  kode: fc.oneof(fc.constantFrom("STATUS_BERBEDA", "MENDEKATI_AMBANG", "KODE_GANDA"), teksApaPun),
  tingkat: fc.constantFrom("periksa", "info"),
  sel: fc.option(fc.constantFrom("'IKU 2019'!B7", "Lain!C3", "'a''b'!D4"), { nil: null }),
  data: fc.dictionary(fc.string({ maxLength: 8 }), fc.oneof(teksApaPun, angkaApaPun), { maxKeys: 3 }),
});
/** Any office at all, hostile texts and numbers included. */
export const kantorAcak = fc
  .record({
    iku: fc.array(ikuAcak, { maxLength: 14 }),
    temuan: fc.array(temuanAcak, { maxLength: 12 }),
    kantor: teksAtauNull,
  })
  .map(({ iku, ...lain }) => tabelDari(iku, lain));
