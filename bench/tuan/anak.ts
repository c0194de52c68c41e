/** The simulated Excel in a process of its own, as in an office: its memory and its time are not the add-in's. */
import { PelayanExcel } from "../../src/simulator/richapi/pelayan.ts";
import type { Permintaan } from "../../src/simulator/richapi/pesan.ts";
import { bukuIku } from "../buku.ts";
import { bytePokok, menulis } from "../bytePokok.ts";
import { prosesor } from "../prosesor.ts";
import type { Kabar, Minta } from "./pesan.ts";

let pelayan: PelayanExcel | null = null;

function kirim(kabar: Kabar): void {
  process.send?.(kabar);
}

function buka(n: number): void {
  pelayan = new PelayanExcel(bukuIku(n));
  pelayan.dengarkan((entri) => {
    kirim({ jenis: "peristiwa", entri });
  });
  kirim({ jenis: "terbuka", plafon: pelayan.plafon });
}

async function jawab({ nomor, bendera, badan }: Extract<Minta, { jenis: "minta" }>): Promise<void> {
  if (pelayan === null) throw new Error("no workbook is open");
  const awal = prosesor();
  const jawaban = await pelayan.executeAsync(null, bendera, { Body: badan });
  const catatan = pelayan.catatan.at(-1);
  if (catatan === undefined) throw new Error("the request was not counted");
  pelayan.nolkan();
  const ms = prosesor() - awal;
  const permintaan = badan as Permintaan;
  const pokok = menulis(permintaan) ? bytePokok(permintaan) : 0;
  kirim({ jenis: "jawab", nomor, jawaban, catatan: { ...catatan, pokok }, ms });
}

process.on("message", (minta: Minta) => {
  if (minta.jenis === "buka") buka(minta.n);
  else void jawab(minta);
});
process.on("disconnect", () => process.exit());
