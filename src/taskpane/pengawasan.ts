import { Dibatalkan, type Pengawas } from "../actions/index.ts";
import { jeda } from "./jeda.ts";
import * as ubahan from "./keadaan.ts";
import type { Toko } from "./toko.ts";

/** After this long a person is told that it is still going on, and may stop it. */
const TERASA_LAMA = 1000;
/** Work goes on this long before the page may draw and take clicks. */
const KERJA_SEKALI = 50;

/** Watches over the work that runs or waits for its turn: shows how far it is, and stops it when a person asks. */
export interface Pengawasan {
  awasi<T>(kerja: (pengawas: Pengawas) => Promise<T>): Promise<T>;
  /** Stops all of it, each before its next step; does nothing when none runs or it is writing already. */
  batalkan(): void;
}

export function buatPengawasan(toko: Toko): Pengawasan {
  const penghenti = new Set<AbortController>();

  async function awasi<T>(kerja: (pengawas: Pengawas) => Promise<T>): Promise<T> {
    const ini = new AbortController();
    penghenti.add(ini);
    const jam = setTimeout(() => {
      toko.ubah(ubahan.berlangsungLama);
    }, TERASA_LAMA);
    let mulai = performance.now();
    const napas = async (): Promise<void> => {
      if (performance.now() - mulai > KERJA_SEKALI) {
        await jeda();
        mulai = performance.now();
      }
      if (ini.signal.aborted) throw new Dibatalkan();
    };
    const pengawas: Pengawas = {
      lapor(kemajuan) {
        toko.ubah((k) => ubahan.laporkanKemajuan(k, kemajuan));
        return napas();
      },
      napas,
    };
    try {
      return await kerja(pengawas);
    } finally {
      clearTimeout(jam);
      penghenti.delete(ini);
      if (penghenti.size === 0) toko.ubah(ubahan.kemajuanSelesai);
    }
  }

  return {
    awasi,
    batalkan() {
      if (!ubahan.bisaDibatalkan(toko.keadaan)) return;
      for (const p of penghenti) p.abort();
      toko.ubah((k) => ({ ...k, membatalkan: true, fokus: `tab-${k.tab}` }));
    },
  };
}
