import type { Sumber } from "./sumber.ts";

/** Slips that people make in the words of this domain, and how they are written. */
const EJAAN: Readonly<Record<string, string>> = {
  aktifitas: "aktivitas",
  analisa: "analisis",
  capain: "capaian",
  efektifitas: "efektivitas",
  indikatior: "indikator",
  kementrian: "kementerian",
  kepabean: "kepabeanan",
  konsolidai: "konsolidasi",
  kordinasi: "koordinasi",
  merubah: "mengubah",
  obyek: "objek",
  organsasi: "organisasi",
  perpektif: "perspektif",
  persentasi: "persentase",
  polarisai: "polarisasi",
  polaritas: "polarisasi",
  praktek: "praktik",
  prosentase: "persentase",
  realiasi: "realisasi",
  realisai: "realisasi",
  resiko: "risiko",
  sasran: "sasaran",
  sistim: "sistem",
  tengat: "tenggat",
  traget: "target",
  triwualn: "triwulan",
  trwulan: "triwulan",
};

/** What people read: the words of the program, its manifest and help page, and the docs. */
const DIBACA = /^src\/bahasa\/|^docs\/|^[A-Z][\w.]*\.md$|^manifest\.xml$|^assets\/.*\.html$/;

/** "path:line: wrong → right" of every misspelt domain word. */
export function salahEja(sumber: Sumber): string[] {
  const pola = new RegExp(`\\b(${Object.keys(EJAAN).join("|")})\\b`, "giu");
  return [...sumber]
    .filter(([jalur]) => DIBACA.test(jalur))
    .flatMap(([jalur, isi]) =>
      isi
        .split("\n")
        .flatMap((baris, i) =>
          [...baris.matchAll(pola)].map(
            ([salah]) => `${jalur}:${String(i + 1)}: ${salah} → ${EJAAN[salah.toLowerCase()] ?? ""}`,
          ),
        ),
    );
}
