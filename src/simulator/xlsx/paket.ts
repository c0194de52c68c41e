import { BerkasTidakTerbaca } from "./galat.ts";
import { KEPALA_XML, tulisDokumen, uraiXml, type Dokumen, type Pengganti } from "./xml/dokumen.ts";

export interface Relasi {
  readonly id: string;
  /** Last segment of the relationship type, e.g. "worksheet": the same in transitional and strict files. */
  readonly jenis: string;
  /** Part name inside the package, or the address when external. */
  readonly target: string;
  readonly luar: boolean;
}

const TIPE_RELASI = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const NS_PAKET = "http://schemas.openxmlformats.org/package/2006/relationships";
const DAFTAR_TIPE = "[Content_Types].xml";

/** The parts of an Office file with their relationships and content types. Parts nobody changes keep their bytes. */
export class Paket {
  private readonly dokumenTerbuka = new Map<string, Dokumen>();
  private readonly kanon = new Map<string, string>();

  constructor(private readonly bagian: Map<string, Uint8Array>) {
    for (const nama of bagian.keys()) this.kanon.set(nama.toLowerCase(), nama);
  }

  /** A package that shares the bytes but can be changed without touching this one. */
  salin(): Paket {
    return new Paket(new Map(this.bagian));
  }

  /** Part names are compared without case, as the packaging rules say. */
  ada(nama: string): boolean {
    return this.kanon.has(nama.toLowerCase());
  }

  daftar(): string[] {
    return [...this.bagian.keys()];
  }

  /** Raw bytes of a part; undefined when absent. */
  byte(nama: string): Uint8Array | undefined {
    const asli = this.kanon.get(nama.toLowerCase());
    return asli === undefined ? undefined : this.bagian.get(asli);
  }

  teks(nama: string): string {
    const data = this.byte(nama);
    if (data === undefined) throw new BerkasTidakTerbaca("rusak", `part ${nama} is missing`);
    return bacaTeksXml(data);
  }

  /** The part as a tree that can be changed; the changes are written by `terapkan`. */
  dokumen(nama: string, pengganti?: Pengganti): Dokumen {
    const kunci = nama.toLowerCase();
    const ada = this.dokumenTerbuka.get(kunci);
    if (ada !== undefined) return ada;
    const dok = uraiXml(this.teks(nama), pengganti);
    this.dokumenTerbuka.set(kunci, dok);
    return dok;
  }

  tulis(nama: string, isi: string | Uint8Array): void {
    const asli = this.kanon.get(nama.toLowerCase()) ?? nama;
    this.kanon.set(asli.toLowerCase(), asli);
    this.bagian.set(asli, typeof isi === "string" ? new TextEncoder().encode(isi) : isi);
    this.dokumenTerbuka.delete(asli.toLowerCase());
  }

  /** Removes a part with its relationships and its content type. */
  hapus(nama: string): void {
    for (const n of [nama, bagianRelasi(nama)]) {
      const asli = this.kanon.get(n.toLowerCase());
      if (asli === undefined) continue;
      this.bagian.delete(asli);
      this.kanon.delete(n.toLowerCase());
      this.dokumenTerbuka.delete(n.toLowerCase());
    }
    const tipe = this.dokumen(DAFTAR_TIPE).akar;
    tipe.hapus(tipe.anak("Override").find((o) => samaBagian(o.atribut.get("PartName"), nama)));
  }

  /** A part name made from `awalan`, a number and `akhiran` that no part has yet. */
  namaBaru(awalan: string, akhiran: string): string {
    for (let i = 1; ; i++) if (!this.ada(`${awalan}${i}${akhiran}`)) return `${awalan}${i}${akhiran}`;
  }

  /** Relationships of a part, in file order; "" gives those of the package. */
  relasi(nama: string): Relasi[] {
    const bagian = bagianRelasi(nama);
    if (!this.ada(bagian)) return [];
    return this.dokumen(bagian)
      .akar.anak("Relationship")
      .map((r) => {
        const luar = r.atribut.get("TargetMode") === "External";
        const target = r.atribut.get("Target") ?? "";
        return {
          id: r.atribut.get("Id") ?? "",
          jenis: (r.atribut.get("Type") ?? "").split("/").pop() ?? "",
          target: luar ? target : lokasiBagian(nama, target),
          luar,
        };
      });
  }

  /** Target part of the first relationship of that kind; undefined when there is none. */
  cariRelasi(nama: string, jenis: string): string | undefined {
    return this.relasi(nama).find((r) => r.jenis === jenis && !r.luar)?.target;
  }

  /** Adds a relationship and returns its id. An inner target is a part name. */
  tambahRelasi(nama: string, jenis: string, target: string, luar = false): string {
    const bagian = bagianRelasi(nama);
    if (!this.ada(bagian))
      this.tulis(bagian, `${KEPALA_XML}<Relationships xmlns="${NS_PAKET}"></Relationships>`);
    const akar = this.dokumen(bagian).akar;
    const terpakai = new Set(akar.anak("Relationship").map((r) => r.atribut.get("Id")));
    let n = terpakai.size + 1;
    while (terpakai.has(`rId${n}`)) n++;
    akar.sisip(
      akar.buat("Relationship", {
        Id: `rId${n}`,
        Type: TIPE_RELASI + jenis,
        Target: luar ? target : `/${target}`,
        TargetMode: luar ? "External" : undefined,
      }),
    );
    return `rId${n}`;
  }

  hapusRelasi(nama: string, id: string): void {
    const bagian = bagianRelasi(nama);
    if (!this.ada(bagian)) return;
    const akar = this.dokumen(bagian).akar;
    akar.hapus(akar.anak("Relationship").find((r) => r.atribut.get("Id") === id));
  }

  tipe(nama: string): string | undefined {
    const akar = this.dokumen(DAFTAR_TIPE).akar;
    const khusus = akar.anak("Override").find((o) => samaBagian(o.atribut.get("PartName"), nama));
    if (khusus !== undefined) return khusus.atribut.get("ContentType");
    const ekor = nama.slice(nama.lastIndexOf(".") + 1).toLowerCase();
    const umum = akar.anak("Default").find((d) => d.atribut.get("Extension")?.toLowerCase() === ekor);
    return umum?.atribut.get("ContentType");
  }

  tambahTipe(nama: string, tipe: string): void {
    if (this.tipe(nama) === tipe) return;
    const akar = this.dokumen(DAFTAR_TIPE).akar;
    akar.sisip(akar.buat("Override", { PartName: `/${nama}`, ContentType: tipe }));
  }

  /** Parts that can be reached from the package through relationships. */
  terjangkau(): Set<string> {
    const hasil = new Set<string>();
    const antre = [""];
    for (let n = antre.pop(); n !== undefined; n = antre.pop()) {
      for (const r of this.relasi(n)) {
        const kunci = r.target.toLowerCase();
        if (r.luar || hasil.has(kunci) || !this.ada(kunci)) continue;
        hasil.add(kunci);
        antre.push(r.target);
      }
    }
    return hasil;
  }

  /** Writes every changed tree back and returns the parts. */
  terapkan(): ReadonlyMap<string, Uint8Array> {
    for (const [nama, dok] of [...this.dokumenTerbuka])
      if (dok.akar.berubah) this.tulis(nama, tulisDokumen(dok));
    return this.bagian;
  }
}

/** Part that holds the relationships of a part; "_rels/.rels" for the package itself. */
function bagianRelasi(nama: string): string {
  const garis = nama.lastIndexOf("/") + 1;
  return `${nama.slice(0, garis)}_rels/${nama.slice(garis)}.rels`;
}

/** A relationship target as a part name: relative to the source part, or absolute with a leading "/". */
function lokasiBagian(sumber: string, target: string): string {
  const bersih = target.replaceAll("\\", "/");
  if (bersih.startsWith("/")) return bersih.replace(/^\/+/, "");
  const hasil = sumber.split("/").slice(0, -1);
  for (const ruas of bersih.split("/")) {
    if (ruas === "..") hasil.pop();
    else if (ruas !== "." && ruas !== "") hasil.push(ruas);
  }
  return hasil.join("/");
}

function samaBagian(namaTipe: string | undefined, nama: string): boolean {
  return namaTipe?.replace(/^\/+/, "").toLowerCase() === nama.toLowerCase();
}

/** Decodes by byte order mark or declared encoding; the declaration is then made to say UTF-8, as it is written back. */
function bacaTeksXml(data: Uint8Array): string {
  const [a, b] = data;
  if (a === 0xff && b === 0xfe) return jadikanUtf8(new TextDecoder("utf-16le").decode(data));
  if (a === 0xfe && b === 0xff) return jadikanUtf8(new TextDecoder("utf-16be").decode(data));
  const kepala = new TextDecoder("latin1").decode(data.subarray(0, 120));
  const sandi = /^[^<]{0,3}<\?xml[^>]{1,60}encoding=["']([A-Za-z0-9_-]{1,20})["']/.exec(kepala)?.[1];
  if (sandi === undefined || /^utf-?8$/i.test(sandi)) return new TextDecoder().decode(data);
  try {
    return jadikanUtf8(new TextDecoder(sandi).decode(data));
  } catch {
    throw new BerkasTidakTerbaca("rusak", `unknown XML encoding ${sandi}`);
  }
}

function jadikanUtf8(teks: string): string {
  return teks.replace(/^<\?xml[^>]{1,200}\?>/, KEPALA_XML.trimEnd());
}
