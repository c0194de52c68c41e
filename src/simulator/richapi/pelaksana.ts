import { Argumen, tandaiObjek } from "./argumen.ts";
import { galat, GalatApi, statusHttp } from "./galat.ts";
import { definisi, diAtasPlafon } from "./objek/indeks.ts";
import { bacaObjek } from "./kueri.ts";
import type {
  Aksi,
  ArgumenPesan,
  BadanJawaban,
  GalatPesan,
  HasilAksi,
  JalurObjek,
  Permintaan,
} from "./pesan.ts";
import { objek, type Konteks, type Objek } from "./tipe.ts";

/**
 * A member of an object's type within the ExcelApi ceiling. One that does not exist, is newer than the ceiling or is
 * not simulated is ApiNotFound, as in an Excel that does not have it.
 */
function anggota<A extends { readonly sejak?: string }>(
  tabel: Readonly<Record<string, A>> | undefined,
  o: Objek,
  nama: string,
  plafon: string,
): A {
  const ada = tabel !== undefined && Object.hasOwn(tabel, nama) ? tabel[nama] : undefined;
  if (ada === undefined) throw galat("ApiNotFound", `${o.tipe}.${nama}`);
  const butuh = diAtasPlafon(o, ada, plafon);
  if (butuh !== null) throw galat("ApiNotFound", `${o.tipe}.${nama} needs ExcelApi ${butuh}`);
  return ada;
}

/** An error with the place where it arose, "Worksheet.getRange". */
class GalatDiTempat extends Error {
  readonly asal: GalatApi;
  readonly tempat: string;
  constructor(asal: GalatApi, tempat: string) {
    super(asal.message);
    this.asal = asal;
    this.tempat = tempat;
  }
}

/** Runs one batch over the workbook. */
export class Pelaksana {
  readonly #k: Konteks;
  readonly #plafon: string;
  readonly #jalur: Permintaan["ObjectPaths"];
  /** Resolved objects by path id; null is a null object. */
  readonly #objek = new Map<number, Objek | null>();
  readonly #idReferensi = new Map<Objek, string>();

  constructor(k: Konteks, plafon: string, permintaan: Permintaan) {
    this.#k = k;
    this.#plafon = plafon;
    this.#jalur = permintaan.ObjectPaths;
  }

  /**
   * Runs the actions in order up to the first that fails. A batch is no transaction: what ran before stays done.
   *
   * @param sebelumAksi may throw a GalatApi in place of an action
   */
  jalankan(aksi: readonly Aksi[], sebelumAksi?: (indeks: number, aksi: Aksi) => void): BadanJawaban {
    const hasil: HasilAksi[] = [];
    const jejak: number[] = [];
    for (const [indeks, a] of aksi.entries()) {
      try {
        sebelumAksi?.(indeks, a);
        hasil.push({ ActionId: a.Id, Value: this.#satu(a) });
        if (a.ActionType === 5) jejak.push(a.Id);
      } catch (sebab) {
        return { Results: hasil, TraceIds: jejak, Error: pesanGalat(sebab, indeks, this.#tempat(a)) };
      }
    }
    return jejak.length === 0 ? { Results: hasil } : { Results: hasil, TraceIds: jejak };
  }

  #satu(a: Aksi): unknown {
    if (a.ActionType === 5) return null;
    const o = this.#ambil(a.ObjectPathId);
    switch (a.ActionType) {
      case 1:
        return o === null ? null : this.#identitas(o);
      case 2:
        this.#k.penghitung?.hitung();
        return o === null ? null : bacaObjek(o, a.QueryInfo ?? {}, this.#k, this.#plafon);
      case 3:
        // Methods of a null object do nothing: Microsoft's samples rely on it, as in getItemOrNullObject(…).delete().
        return o === null ? { _IsNull: true } : this.#panggil(o, a);
      case 4:
        if (o !== null) this.#atur(o, a);
        return null;
      default:
        throw galat("NotImplemented", `action type ${a.ActionType}`);
    }
  }

  #identitas(o: Objek): Readonly<Record<string, unknown>> {
    const referensi = this.#idReferensi.get(o);
    return {
      ...definisi(o).identitas?.(o.isi),
      ...(referensi === undefined ? {} : { _ReferenceId: referensi }),
    };
  }

  #panggil(o: Objek, a: Aksi): unknown {
    if (a.Name === "_KeepReference") {
      if (o.tipe !== "Range" && o.tipe !== "RangeAreas") throw galat("ApiNotFound", `${o.tipe}.${a.Name}`);
      if (!this.#idReferensi.has(o)) this.#idReferensi.set(o, this.#k.simpanReferensi(o));
      return null;
    }
    const metode = anggota(definisi(o).metode, o, a.Name, this.#plafon);
    if (metode.menulis === true) this.#pastikanBolehTulis();
    const arg = this.#argumen(a.ArgumentInfo);
    // A null object among the arguments makes the call one on nothing.
    if (arg === null) return { _IsNull: true };
    if (metode.panggil === undefined) throw galat("ApiNotFound", `${o.tipe}.${a.Name}`);
    return metode.panggil(o.isi, arg, this.#k) ?? null;
  }

  #atur(o: Objek, a: Aksi): void {
    const sifat = anggota(definisi(o).sifat, o, a.Name, this.#plafon);
    if (sifat.tulis === undefined) throw galat("InvalidOperation", `${o.tipe}.${a.Name} is read-only`);
    if (o.tipe !== "Runtime") this.#pastikanBolehTulis();
    sifat.tulis(o.isi, a.ArgumentInfo?.Arguments?.[0], this.#k);
  }

  #pastikanBolehTulis(): void {
    if (this.#k.buku.hanyaBaca) throw galat("AccessDenied", "the workbook is read-only");
  }

  #argumen(info: ArgumenPesan | undefined): Argumen | null {
    const rujukan = info?.ReferencedObjectPathIds ?? [];
    const isi: unknown[] = [];
    for (const [i, nilai] of (info?.Arguments ?? []).entries()) {
      const id = rujukan[i];
      if (typeof id !== "number" || id === 0) {
        isi.push(nilai);
        continue;
      }
      const o = this.#ambil(id);
      if (o === null) return null;
      isi.push(tandaiObjek(o));
    }
    return new Argumen(isi);
  }

  /** The object a path leads to; each path is followed once per batch, so a method in it runs once. */
  #ambil(id: number): Objek | null {
    const ada = this.#objek.get(id);
    if (ada !== undefined) {
      if (ada !== null) pastikanMasihAda(this.#k, ada);
      return ada;
    }
    const jalur = this.#jalur[String(id)];
    if (jalur === undefined) throw galat("InvalidArgument", `object path ${id}`);
    const o = this.#telusuri(jalur);
    if (o !== null) pastikanMasihAda(this.#k, o);
    this.#objek.set(id, o);
    return o;
  }

  #telusuri(jalur: JalurObjek): Objek | null {
    const { ObjectPathType: jenis, Name: nama } = jalur;
    if (jenis === 7) return null;
    if (jenis === 1) return objek("Workbook", { buku: this.#k.buku });
    if (jenis === 6) {
      const o = this.#k.referensi.get(nama);
      if (o === undefined) throw galat("ItemNotFound", "released reference");
      return o;
    }
    if (jalur.ParentObjectPathId === undefined) throw galat("ApiNotFound", nama);
    const induk = this.#ambil(jalur.ParentObjectPathId);
    // Whatever hangs on a null object is a null object itself.
    if (induk === null) return null;
    const tabel = definisi(induk);
    try {
      if (jenis === 4) return anggota(tabel.anak, induk, nama, this.#plafon).ambil(induk.isi, this.#k);
      const arg = this.#argumen(jalur.ArgumentInfo);
      if (arg === null) return null;
      if (jenis === 5) {
        if (tabel.indeks === undefined) throw galat("ApiNotFound", `${induk.tipe}.getItem`);
        return tabel.indeks(induk.isi, arg, this.#k);
      }
      const metode = anggota(tabel.metode, induk, nama, this.#plafon);
      if (metode.objek === undefined) throw galat("ApiNotFound", `${induk.tipe}.${nama}`);
      if (metode.menulis === true) this.#pastikanBolehTulis();
      return metode.objek(induk.isi, arg, this.#k);
    } catch (sebab) {
      if (!(sebab instanceof GalatApi)) throw sebab;
      throw new GalatDiTempat(sebab, `${induk.tipe}.${jenis === 5 ? "getItem" : hurufKecil(nama)}`);
    }
  }

  #tempat(a: Aksi): string {
    const tipe = this.#objek.get(a.ObjectPathId)?.tipe ?? "";
    return a.Name === "" ? tipe : `${tipe}.${hurufKecil(a.Name)}`;
  }
}

function hurufKecil(nama: string): string {
  return nama.charAt(0).toLowerCase() + nama.slice(1);
}

/** Objects of a sheet that was deleted meanwhile are gone with it. */
function pastikanMasihAda(k: Konteks, o: Objek): void {
  const lembar = "lembar" in o.isi ? o.isi.lembar : null;
  if (lembar !== null && !k.buku.lembar.includes(lembar)) throw galat("ItemNotFound", "deleted sheet");
}

function pesanGalat(sebab: unknown, indeks: number, tempat: string): GalatPesan {
  const dalam = sebab instanceof GalatDiTempat ? sebab.asal : sebab;
  // Anything else is a fault of the simulator and must not pass for an answer of Excel.
  if (!(dalam instanceof GalatApi)) throw dalam;
  return {
    Code: dalam.kode,
    Message: dalam.message,
    ActionIndex: indeks,
    Location: sebab instanceof GalatDiTempat ? sebab.tempat : tempat,
    HttpStatusCode: statusHttp(dalam.kode),
  };
}
