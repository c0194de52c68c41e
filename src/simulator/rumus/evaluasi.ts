import type { Area } from "../buku.ts";
import { irisan } from "../richapi/alamat.ts";
import { FUNGSI } from "./fungsi/indeks.ts";
import type { Argumen, Lingkungan } from "./lingkungan.ts";
import {
  Acuan,
  galatRumus,
  iniGalat,
  iniLarik,
  GalatRumus,
  tangkap,
  TakTerhitung,
  type Nilai,
  type Skalar,
} from "./nilai.ts";
import { operatorNilai, terapkan } from "./operator.ts";
import { sebar, type Isi } from "./sebar.ts";
import { panggilTambahan } from "./tambahan.ts";
import { keAngka } from "./ubah.ts";
import { namaFungsi, type Pohon } from "./uraian.ts";

/** Values that LET gave names to. */
type Nama = ReadonlyMap<string, Nilai>;
const TANPA_NAMA: Nama = new Map();

/**
 * Works out a formula.
 *
 * @returns a value or rows of values; an error is a value
 * @throws TakTerhitung for what Excel may know and this engine does not
 */
export function hitungRumus(pohon: Pohon, l: Lingkungan): Isi {
  return tangkap(() => isiDari(hitung(pohon, l, TANPA_NAMA), l));
}

/** Reads references; one cell is one value, and a blank one shows as 0 where it is a formula's whole result. */
function isiDari(nilai: Nilai, l: Lingkungan): Isi {
  if (!(nilai instanceof Acuan)) return nilai;
  const larik = l.baca(nilai);
  return larik.length === 1 && larik[0]?.length === 1 ? (larik[0][0] ?? null) : larik;
}

/** An argument that is left out is null. */
function hitung(p: Pohon | null, l: Lingkungan, nama: Nama): Nilai {
  if (p === null) return null;
  switch (p.type) {
    case "Literal":
      return p.value;
    case "ErrorLiteral":
      return { galat: p.value as "#N/A" };
    case "ReferenceIdentifier":
      return nama.get(p.value.toLowerCase()) ?? l.acuan(p.value, p.kind);
    case "ArrayExpression":
      return p.elements.map((baris) => baris.map((n) => hitung(n as Pohon, l, nama) as Skalar));
    case "UnaryExpression":
      return tunggal(p.operator, p.arguments[0] ?? null, l, nama);
    case "BinaryExpression": {
      if (!operatorNilai(p.operator)) throw new TakTerhitung({ kode: "bagian", nama: p.operator });
      const [kiri, kanan] = p.arguments.map((a) => isiDari(hitung(a, l, nama), l));
      return sebar([kiri ?? null, kanan ?? null], ([a, b]) =>
        terapkan(p.operator, a ?? null, b ?? null, l.desimal),
      );
    }
    case "CallExpression":
      return panggil(namaFungsi(p.callee), p.arguments, l, nama);
    case "LetExpression": {
      const baru = new Map(nama);
      for (const { id, init } of p.declarations) {
        baru.set(
          id.name.toLowerCase(),
          tangkap(() => hitung(init, l, baru)),
        );
      }
      return hitung(p.body, l, baru);
    }
    default:
      throw new TakTerhitung({ kode: "bagian", nama: "LAMBDA" });
  }
}

function tunggal(operator: string, p: Pohon | null, l: Lingkungan, nama: Nama): Nilai {
  const nilai = hitung(p, l, nama);
  if (operator === "#") {
    const daerah = nilai instanceof Acuan ? l.tumpahan(nilai) : null;
    if (daerah === null) throw galatRumus("#REF!");
    return daerah;
  }
  if (operator === "@") return irisanSendiri(nilai, l);
  if (operator === "+") return nilai;
  return sebar([isiDari(nilai, l)], ([n]) => {
    const angka = keAngka(n ?? null, l.desimal);
    return operator === "%" ? Number(`${String(angka)}e-2`) || angka / 100 : 0 - angka;
  });
}

/** "@": of a range the cell in the formula's own row or column, of an array its first value. */
function irisanSendiri(nilai: Nilai, l: Lingkungan): Nilai {
  if (iniLarik(nilai)) return nilai[0]?.[0] ?? null;
  if (!(nilai instanceof Acuan)) return nilai;
  const { area, lembar } = nilai;
  const { baris, kolom } = l.letak;
  const satu = (a: Area): boolean => a.baris === a.barisAkhir && a.kolom === a.kolomAkhir;
  if (satu(area)) return nilai;
  const sebaris = irisan(area, { baris, barisAkhir: baris, kolom: area.kolom, kolomAkhir: area.kolomAkhir });
  if (sebaris !== null && satu(sebaris)) return new Acuan(lembar, sebaris);
  const sekolom = irisan(area, { kolom, kolomAkhir: kolom, baris: area.baris, barisAkhir: area.barisAkhir });
  if (sekolom !== null && satu(sekolom)) return new Acuan(lembar, sekolom);
  throw galatRumus("#VALUE!");
}

function panggil(namaNya: string, arg: readonly (Pohon | null)[], l: Lingkungan, nama: Nama): Nilai {
  const argumen = arg.map((p): Argumen => argumenDari(p, l, nama));
  const fungsi = Object.hasOwn(FUNGSI, namaNya) ? FUNGSI[namaNya] : undefined;
  if (fungsi !== undefined) return fungsi(argumen, l);
  const tambahan = l.tambahan(namaNya);
  if (tambahan === undefined) throw new TakTerhitung({ kode: "fungsi", nama: namaNya });
  return panggilTambahan(namaNya, tambahan, argumen, l);
}

function argumenDari(p: Pohon | null, l: Lingkungan, nama: Nama): Argumen {
  if (p === null) return { ada: false, nilai: () => null, isi: () => null };
  const nilai = (): Nilai => {
    const n = hitung(p, l, nama);
    return n instanceof Acuan || iniLarik(n) || !iniGalat(n) ? n : lemparGalat(n);
  };
  return { ada: true, nilai, isi: () => isiDari(nilai(), l) };
}

function lemparGalat(n: ConstructorParameters<typeof GalatRumus>[0]): never {
  throw new GalatRumus(n);
}
