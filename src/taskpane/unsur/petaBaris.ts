import { html, nothing, type TemplateResult } from "lit/html.js";
import { teksHalaman } from "../../bahasa/halaman.ts";
import { isi } from "../../bahasa/index.ts";
import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import { kunciPeriode, periodeDariKunci } from "../../scoring/periode.ts";
import { hurufKolom } from "../../workbook/alamat.ts";
import { PERAN_KOLOM } from "../../workbook/peta.ts";
import type { KolomUsulan } from "../../workbook/petaUsulan.ts";
import { berperiode, idPeran, pilihanPeriode, ubahKolom } from "../suntingPeta.ts";
import { pilihan } from "./isian.ts";
import type { Layar } from "./layar.ts";

/** One column of the sheet: what it is called, what it holds, and for figures of which period. */
export function barisPeta(
  { k, p }: Layar,
  kolom: KolomUsulan,
  contoh: readonly string[],
  salah: string | null,
): TemplateResult {
  const t = teksHalaman[k.bahasa].peta;
  const { letak, peran, periode } = kolom;
  const huruf = hurufKolom(letak);
  const ubah = (ubahan: Parameters<typeof ubahKolom>[2]): void => {
    p.ubah((lama) => (lama.peta === null ? lama : { ...lama, peta: ubahKolom(lama.peta, letak, ubahan) }));
  };
  const isiSel = contoh.filter((c) => c !== "").join(" · ");
  return html`<li class="peta-kolom" data-dipakai=${peran === null ? "tidak" : "ya"}>
    ${pilihan({
      id: idPeran(letak),
      label: `${huruf} · ${kolom.judul === "" ? t.tanpaJudul : kolom.judul}`,
      nilai: peran ?? "",
      opsi: [["", t.abaikan], ...PERAN_KOLOM.map((nama) => [nama, t.peran[nama]] as const)],
      ...(isiSel !== "" && { petunjuk: isiSel }),
      saatUbah: (nilai) => {
        ubah({ peran: PERAN_KOLOM.find((nama) => nama === nilai) ?? null });
      },
    })}
    ${
      berperiode(kolom)
        ? pilihan({
            id: `peta-periode-${letak}`,
            label: isi(t.periodeKolom, { huruf }, k.bahasa),
            nilai: periode === null ? "" : kunciPeriode(periode),
            opsi: [
              ["", t.tanpaPeriode],
              ...pilihanPeriode(periode).map(
                (satu) => [kunciPeriode(satu), namaPeriode(satu, k.bahasa)] as const,
              ),
            ],
            saatUbah: (nilai) => {
              ubah({ periode: periodeDariKunci(nilai) });
            },
          })
        : nothing
    }
    ${salah === null ? nothing : html`<p class="salah">✖ ${salah}</p>`}
  </li>`;
}
