import { SEMESTER, sampaiDengan, TRIWULAN, type Periode } from "../../scoring/periode.ts";

/** A period named by where the report stands: "bulan ini", "s.d. bulan ini", "kumulatif". */
export interface PeriodeRelatif {
  /** null when the text says only how far: "periode ini", "kumulatif". */
  readonly jenis: "bulan" | "triwulan" | "semester" | null;
  /** From January on. */
  readonly kumulatif: boolean;
}

const SAMPAI = "s d|sd|sampai dengan|sampai|hingga|up to|through|until";
const KINI =
  "(bulan|triwulan|tw|trw|kuartal|semester|smt|periode|masa) (?:ini|berjalan|bersangkutan)|(bulan|triwulan|semester) (?:pelaporan|laporan)|(?:this|current) (month|quarter|semester|period)";
/** These name a period only after "s.d.": "Realisasi saat ini" says nothing that "Realisasi" does not. */
const SEKARANG = "saat ini|sekarang|hari ini|kini|periode (?:pelaporan|laporan)|now|date|today";
const POLA_KINI = new RegExp(`(?:^| )(?:(${SAMPAI}) )?(?:${KINI})(?= |$)`);
const POLA_SEKARANG = new RegExp(`(?:^| )(?:${SAMPAI}) (?:${SEKARANG})(?= |$)`);
const POLA_KUMULATIF =
  /(?:^| )(?:kumulatif|komulatif|akumulasi|akumulatif|cumulative|ytd|year to date)(?= |$)/;

const JENIS: ReadonlyMap<string, PeriodeRelatif["jenis"]> = new Map([
  ["bulan", "bulan"],
  ["month", "bulan"],
  ["triwulan", "triwulan"],
  ["tw", "triwulan"],
  ["trw", "triwulan"],
  ["kuartal", "triwulan"],
  ["quarter", "triwulan"],
  ["semester", "semester"],
  ["smt", "semester"],
]);

/**
 * Finds such a period in a header, as `ratakan` leaves it.
 *
 * @returns the period with the rest of the words; null when the text names none.
 * @example cariRelatif("realisasi s d bulan ini") // jenis "bulan", kumulatif true, sisa "realisasi"
 */
export function cariRelatif(rata: string): (PeriodeRelatif & { readonly sisa: string }) | null {
  let sisa = rata;
  const ambil = (pola: RegExp): RegExpExecArray | null => {
    const cocok = pola.exec(sisa);
    if (cocok) sisa = `${sisa.slice(0, cocok.index)}${sisa.slice(cocok.index + cocok[0].length)}`.trim();
    return cocok;
  };
  const kumulatif = ambil(POLA_KUMULATIF) !== null;
  const kini = ambil(POLA_KINI);
  const sekarang = kini ? null : ambil(POLA_SEKARANG);
  if (!kumulatif && !kini && !sekarang) return null;
  const kata = kini?.[2] ?? kini?.[3] ?? kini?.[4] ?? "";
  return {
    jenis: JENIS.get(kata) ?? null,
    kumulatif: kumulatif || sekarang !== null || kini?.[1] !== undefined,
    sisa,
  };
}

/**
 * The months a relative period covers in a report on `laporan`.
 *
 * @example periodeRelatif({ jenis: "bulan", kumulatif: true }, { dari: 9, sampai: 9 }) // 1–9
 */
export function periodeRelatif({ jenis, kumulatif }: PeriodeRelatif, laporan: Periode): Periode {
  const { sampai } = laporan;
  if (kumulatif) return sampaiDengan(sampai);
  if (jenis === "bulan") return { dari: sampai, sampai };
  const bagian = jenis === "triwulan" ? TRIWULAN : jenis === "semester" ? SEMESTER : [];
  return bagian.find((p) => p.dari <= sampai && sampai <= p.sampai) ?? laporan;
}
