import type { Aksi, Jawaban, Permintaan } from "./pesan.ts";

export interface Hitungan {
  /** Round trips. */
  readonly sync: number;
  readonly aksi: number;
  /** UTF-8 bytes of the JSON bodies. */
  readonly byteMinta: number;
  readonly byteJawab: number;
  /** Both together. */
  readonly byte: number;
}

export interface CatatanPermintaan extends Omit<Hitungan, "sync" | "byte"> {
  /** "bersih": a request by which the library only releases references. */
  readonly jenis: "kerja" | "bersih";
  /** Code of the error that was answered, or null. */
  readonly galat: string | null;
  readonly permintaan?: Permintaan;
  readonly jawaban?: Jawaban;
}

export function jumlahkan(
  catatan: readonly CatatanPermintaan[],
  jenis: CatatanPermintaan["jenis"],
): Hitungan {
  const hasil = { sync: 0, aksi: 0, byteMinta: 0, byteJawab: 0 };
  for (const c of catatan) {
    if (c.jenis !== jenis) continue;
    hasil.sync++;
    hasil.aksi += c.aksi;
    hasil.byteMinta += c.byteMinta;
    hasil.byteJawab += c.byteJawab;
  }
  return { ...hasil, byte: hasil.byteMinta + hasil.byteJawab };
}

/** Whether a request does nothing but release references. */
export function hanyaBersih({ Actions, ObjectPaths }: Permintaan): boolean {
  const lepas = (a: Aksi): boolean => a.ActionType === 3 && a.Name === "_RemoveReference";
  const akar = (a: Aksi): boolean =>
    a.ActionType === 1 && ObjectPaths[String(a.ObjectPathId)]?.ObjectPathType === 1;
  return Actions.some(lepas) && Actions.every((a) => lepas(a) || akar(a));
}

const pengkode = new TextEncoder();

export function byteUtf8(teks: string): number {
  return pengkode.encode(teks).length;
}
