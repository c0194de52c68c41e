const BULAN = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a date or time as Excel does in the en-US locale, as a serial number with its format; null for anything else.
 * This is how a code such as "3-4" turns into a date when it is written without care.
 *
 * @param tahunIni year for dates that name none
 * @example bacaTanggal("2019-10-02", 2019) // { nilai: 43740, format: "m/d/yyyy" }
 */
export function bacaTanggal(teks: string, tahunIni: number): { nilai: number; format: string } | null {
  const angka = /^(\d{1,4})([-/])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(teks);
  if (angka !== null) {
    const [a = "", b = "", c] = [angka[1], angka[3], angka[4]];
    if (a.length > 2) return c === undefined ? null : hasil(Number(a), Number(b), Number(c), "m/d/yyyy");
    if (c !== undefined) return hasil(tahunLengkap(c), Number(a), Number(b), "m/d/yyyy");
    return hasil(tahunIni, Number(a), Number(b), "d-mmm");
  }
  const hariBulan = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{2}|\d{4}))?$/.exec(teks);
  if (hariBulan !== null) {
    const tahun = hariBulan[3];
    const bulan = nomorBulan(hariBulan[2] ?? "");
    return tahun === undefined
      ? hasil(tahunIni, bulan, Number(hariBulan[1]), "d-mmm")
      : hasil(tahunLengkap(tahun), bulan, Number(hariBulan[1]), "d-mmm-yy");
  }
  const bulanTahun = /^([A-Za-z]{3,9})[- ](\d{2}|\d{4})$/.exec(teks);
  if (bulanTahun !== null) {
    const ekor = bulanTahun[2] ?? "";
    const bulan = nomorBulan(bulanTahun[1] ?? "");
    if (ekor.length === 2 && Number(ekor) >= 1 && Number(ekor) <= 31) {
      return hasil(tahunIni, bulan, Number(ekor), "d-mmm") ?? hasil(tahunLengkap(ekor), bulan, 1, "mmm-yy");
    }
    return hasil(tahunLengkap(ekor), bulan, 1, "mmm-yy");
  }
  const jam = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?: ?([AaPp])[Mm])?$/.exec(teks);
  if (jam === null) return null;
  const siang = jam[4]?.toLowerCase();
  let j = Number(jam[1]);
  if (siang !== undefined && (j < 1 || j > 12)) return null;
  if (siang !== undefined) j = (j % 12) + (siang === "p" ? 12 : 0);
  const nilai = (j * 3600 + Number(jam[2]) * 60 + Number(jam[3] ?? 0)) / 86_400;
  return { nilai, format: jam[3] === undefined ? "h:mm" : "h:mm:ss" };
}

function nomorBulan(nama: string): number {
  const kecil = nama.toLowerCase();
  const penuh = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
  ];
  const i = [...penuh, "november", "december"].indexOf(kecil);
  return (i >= 0 ? i : BULAN.indexOf(kecil)) + 1;
}

function tahunLengkap(teks: string): number {
  const tahun = Number(teks);
  if (teks.length > 2) return tahun;
  return tahun + (tahun < 30 ? 2000 : 1900);
}

function hasil(
  tahun: number,
  bulan: number,
  hari: number,
  format: string,
): { nilai: number; format: string } | null {
  if (tahun < 1900 || tahun > 9999 || bulan < 1 || bulan > 12 || hari < 1) return null;
  const waktu = new Date(Date.UTC(tahun, bulan - 1, hari));
  if (waktu.getUTCMonth() !== bulan - 1) return null;
  const nilai = Math.round(waktu.getTime() / 86_400_000) + 25_569;
  // Excel counts a 29 February 1900 that never was.
  return { nilai: nilai < 61 ? nilai - 1 : nilai, format };
}
