import { describe, expect, it } from "vitest";
import { buatRapor } from "../../../src/actions/index.ts";
import { BARIS_DAFTAR } from "../../../src/rapor/daftar/bentuk.ts";
import { LETAK_BIDANG } from "../../../src/rapor/isian/bidang.ts";
import {
  BENTUK_TINDAK_LANJUT,
  type KolomTindak,
} from "../../../src/rapor/tindakLanjut/bentukTindakLanjut.ts";
import type { Buku, Sel } from "../../../src/simulator/buku.ts";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import type { PelayanExcel } from "../../../src/simulator/richapi/pelayan.ts";
import { lembarUji } from "../../simulator/bukuUji.ts";
import { barisIsian, bukuBerapor, ketik, KETIKAN, PILIHAN_LAGI, RAPOR, SUMBER, TINDAK } from "./bukuKecil.ts";

const kolom = (kunci: KolomTindak): number => BENTUK_TINDAK_LANJUT.kolom.findIndex((k) => k.kunci === kunci);

/** Lets a colleague type between the request that reads and the one that writes. */
async function sambil(
  mengetik: (buku: Buku) => void,
  sebelumnya?: (buku: Buku) => void,
): Promise<{ buku: Buku; excel: PelayanExcel }> {
  const buku = await bukuBerapor();
  sebelumnya?.(buku);
  const excel = pasang(buku);
  let ke = 0;
  excel.kait = {
    sebelumBatch: () => {
      if (ke++ === 1) mengetik(buku);
    },
  };
  expect(await buatRapor(PILIHAN_LAGI)).toMatchObject({ ok: true });
  return { buku, excel };
}

function kotak(buku: Buku, kode: string, bidang: keyof typeof LETAK_BIDANG): Sel["nilai"] | undefined {
  const l = lembarUji(buku, RAPOR);
  return l.sel.get(barisIsian(l, kode))?.get(LETAK_BIDANG[bidang].dari)?.nilai;
}

function tindak(buku: Buku, baris: number, kunci: KolomTindak): Sel["nilai"] | undefined {
  return lembarUji(buku, TINDAK)
    .sel.get(BARIS_DAFTAR.isi + baris)
    ?.get(kolom(kunci))?.nilai;
}

describe("a colleague types while the rapor is being made", () => {
  it("on the rapor: the text is in its box afterwards, and what stood there before is not", async () => {
    const { buku } = await sambil((b) => {
      const l = lembarUji(b, RAPOR);
      ketik(l, barisIsian(l, "2a-CP"), LETAK_BIDANG.kendala.dari, "Server padam dua hari");
      ketik(l, barisIsian(l, "2a-CP"), LETAK_BIDANG.tenggat.dari, "15 November");
    });
    expect(kotak(buku, "2a-CP", "kendala")).toBe("Server padam dua hari");
    expect(kotak(buku, "2a-CP", "tenggat")).toBe("15 November");
    expect(kotak(buku, "2a-CP", "catatan")).toBe(KETIKAN.catatan);
    const teks = [...lembarUji(buku, RAPOR).sel.values()].flatMap((b) => [...b.values()].map((s) => s.nilai));
    expect(teks).not.toContain(KETIKAN.kendala);
  });

  it("and again while it is made anew with that: both texts are in their boxes", async () => {
    const buku = await bukuBerapor();
    const excel = pasang(buku);
    const ketikDi = (bidang: keyof typeof LETAK_BIDANG, teks: string): void => {
      const l = lembarUji(buku, RAPOR);
      ketik(l, barisIsian(l, "2a-CP"), LETAK_BIDANG[bidang].dari, teks);
    };
    // Reading and writing by turns: both times in the moment before the writing.
    let ke = 0;
    excel.kait = {
      sebelumBatch: () => {
        if (ke === 1) ketikDi("kendala", "Server padam dua hari");
        if (ke === 3) ketikDi("tenggat", "15 November");
        ke++;
      },
    };
    expect(await buatRapor(PILIHAN_LAGI)).toMatchObject({ ok: true, raporBaru: false });
    expect(excel.hitungan.sync).toBe(6);
    expect(kotak(buku, "2a-CP", "kendala")).toBe("Server padam dua hari");
    expect(kotak(buku, "2a-CP", "tenggat")).toBe("15 November");
  });

  it("a row of their own below the follow-up list: theirs stays, ours goes below", async () => {
    const { buku } = await sambil(
      (b) => {
        ketik(lembarUji(b, TINDAK), BARIS_DAFTAR.isi + 2, kolom("rencana"), "Surati kantor wilayah");
        ketik(lembarUji(b, TINDAK), BARIS_DAFTAR.isi + 2, kolom("pic"), "Kepala Kantor");
      },
      (b) => {
        ketik(lembarUji(b, SUMBER), 3, 8, "Percepat penagihan");
      },
    );
    expect(tindak(buku, 1, "rencana")).toBe(KETIKAN.baris);
    expect(tindak(buku, 2, "rencana")).toBe("Surati kantor wilayah");
    expect(tindak(buku, 2, "pic")).toBe("Kepala Kantor");
    expect(tindak(buku, 3, "rencana")).toBe("Percepat penagihan");
  });

  it("words of their own in a cell that was about to be filled in stay", async () => {
    const { buku } = await sambil((b) => {
      ketik(lembarUji(b, TINDAK), BARIS_DAFTAR.isi + 1, kolom("status"), "Menunggu pusat");
    });
    expect(tindak(buku, 1, "status")).toBe("Menunggu pusat");
    expect(tindak(buku, 0, "status")).toBe(KETIKAN.status);
  });

  it("in the source: nothing of theirs is touched, and no further request is made", async () => {
    const { buku, excel } = await sambil((b) => {
      ketik(lembarUji(b, SUMBER), 4, 4, 7.5);
    });
    expect(lembarUji(buku, SUMBER).sel.get(4)?.get(4)?.nilai).toBe(7.5);
    expect(excel.hitungan.sync).toBe(2);
  });
});
