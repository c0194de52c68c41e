import { isi } from "../../bahasa/index.ts";
import { HURUF } from "../gaya.ts";
import { teksKaki } from "../lembar.ts";
import { WARNA } from "../palet.ts";
import type { RencanaLembar } from "../rencana.ts";
import { susunBagian } from "../susun.ts";
import { susunAkhir } from "./akhir.ts";
import { susunAksi, susunTindakLalu } from "./aksi.ts";
import type { BahanNotula, PenyusunNotula } from "./bahanNotula.ts";
import { LEBAR_NOTULA } from "./kisiNotula.ts";
import { susunCapaianNotula, susunKeputusan, susunPembahasan } from "./pembahasan.ts";
import { susunHadir, susunKopNotula, susunRapat } from "./rapat.ts";

const BAGIAN: readonly PenyusunNotula[] = [
  susunKopNotula,
  susunRapat,
  susunCapaianNotula,
  susunPembahasan,
  susunKeputusan,
  susunAksi,
  susunTindakLalu,
  susunHadir,
  ...susunAkhir,
];

/** A4 in points, portrait. */
const TINGGI_KERTAS = 841.9;
const MARGIN = { atas: 34, bawah: 48, kiri: 30, kanan: 30 } as const;

/** The minutes as a sheet plan, to be signed and filed: A4 portrait, boxes that people may type in. */
export function susunNotula(n: BahanNotula): RencanaLembar {
  const { k, namaLembar } = n;
  const { jumlahBaris, pisahHalaman, ...isiLembar } = susunBagian(
    BAGIAN.flatMap((susun) => susun(n) ?? []),
    TINGGI_KERTAS - MARGIN.atas - MARGIN.bawah,
    0,
    LEBAR_NOTULA,
  );
  const kiri = [k.teks.notula.kaki, k.kantor, k.namaPeriode].filter((x) => x !== null).join(" · ");
  return {
    nama: namaLembar,
    warnaTab: WARNA.navy,
    huruf: HURUF,
    lebarKolom: LEBAR_NOTULA,
    ...isiLembar,
    bekukanBaris: 0,
    garisKisi: false,
    cetak: {
      kertas: "a4",
      orientasi: "portrait",
      lebarHalaman: 1,
      margin: MARGIN,
      barisJudul: null,
      pisahHalaman,
      area: { baris: 0, kolom: 0, barisAkhir: jumlahBaris - 1, kolomAkhir: LEBAR_NOTULA.length - 1 },
      kaki: {
        kiri: teksKaki(kiri),
        tengah: "",
        kanan: isi(k.teks.rapor.kaki.halaman, { halaman: "&P", jumlah: "&N" }, k.bahasa),
      },
    },
  };
}
