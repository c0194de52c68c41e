import type { Sel } from "../../buku.ts";
import { galat } from "../galat.ts";
import { hurufDengan } from "../gayaArea.ts";
import { pastikanTakTerlindungi } from "../proteksi.ts";
import { nilaiTampak, setiapPosisi, ubahSel } from "../sel.ts";
import type { IsiArea, Konteks } from "../tipe.ts";
import { areaTunggal } from "./areaArgumen.ts";

/** Range.hyperlink of one cell; null where there is none. */
export function tautanSel(sel: Sel | undefined): Record<string, string> | null {
  const tautan = sel?.tautan ?? null;
  if (tautan === null) return null;
  return {
    ...(tautan.alamat === null ? {} : { address: tautan.alamat }),
    ...(tautan.lokasi === null ? {} : { documentReference: tautan.lokasi }),
    ...(tautan.petunjuk === null ? {} : { screenTip: tautan.petunjuk }),
    textToDisplay: String(nilaiTampak(sel)),
  };
}

function bagian(nilai: object, nama: string): string | null {
  if (!Object.hasOwn(nilai, nama)) return null;
  const isi: unknown = (nilai as Record<string, unknown>)[nama];
  if (isi === null || isi === undefined || isi === "") return null;
  if (typeof isi !== "string") throw galat("InvalidArgument", `hyperlink.${nama}`);
  return isi;
}

/**
 * Links every cell of a range. As in Excel, cells take the look of a link (blue, underlined), `textToDisplay` becomes
 * the cell's text, and a blank cell shows where the link leads.
 */
export function aturTautan(k: Konteks, isi: IsiArea, nilai: unknown): void {
  if (typeof nilai !== "object" || nilai === null) throw galat("InvalidArgument", "hyperlink");
  const [alamat, lokasi] = [bagian(nilai, "address"), bagian(nilai, "documentReference")];
  const [petunjuk, teks] = [bagian(nilai, "screenTip"), bagian(nilai, "textToDisplay")];
  if ((alamat === null) === (lokasi === null)) {
    throw galat("InvalidArgument", "a hyperlink has either an address or a document reference");
  }
  pastikanTakTerlindungi(isi.lembar);
  setiapPosisi(areaTunggal(isi), (b, kol) => {
    ubahSel(k.buku, isi.lembar, b, kol, (lama) => {
      const kosong = nilaiTampak(lama) === "";
      const isiBaru = teks ?? (kosong ? (lokasi ?? alamat) : null);
      return {
        nilai: isiBaru ?? lama.nilai,
        rumus: isiBaru === null ? lama.rumus : null,
        gaya: hurufDengan(lama.gaya, { warna: "#0563C1", garisBawah: "Single" }),
        tautan: { alamat, lokasi, petunjuk },
      };
    });
  });
}
