import { describe, expect, it } from "vitest";
import {
  barisNomor,
  catatanKaki,
  namaHitungan,
  namaJabatan,
  namaLegenda,
  namaPerspektif,
  namaRekap,
  namaSasaran,
  selNomor,
  tandaTangan,
} from "../../src/workbook/badan/jenisBaris.ts";

describe("sums, counts and legends", () => {
  it.each([
    "Rata-rata",
    "JUMLAH",
    "Total Bobot",
    "Nilai Kinerja Organisasi (NKO)",
    "NSS 1",
    "Rata-rata Perspektif Customer",
    "Rerata Perspektif Pemangku Kepentingan",
    "Jumlah IKU",
    "Sub Total",
    "Subtotal A",
    "Grand total IV",
    "NKO Triwulan II",
    "NKO Q3",
    "Nilai rata-rata",
    "Capaian rata-rata",
    "Rata-rata s.d. September 2019",
  ])("%s sums up", (teks) => {
    expect(namaRekap(teks)).toBe(true);
  });
  it.each([
    "Jumlah dokumen ekspor yang diteliti",
    "Rata-rata waktu pelayanan",
    "Nilai pelaksanaan anggaran",
    "Total penerimaan bea masuk",
    "Rata-rata 12345 dokumen",
    "Totalitas pelayanan",
    "Kinerja organisasi",
  ])("%s is an IKU", (teks) => {
    expect(namaRekap(teks)).toBe(false);
  });

  it.each([
    "Jumlah IKU hijau",
    "IKU tercapai",
    "Persentase IKU hijau",
    "IKU belum tercapai",
    "Banyaknya IKU berstatus abu-abu",
    "Number of KPIs not achieved",
    "Merah",
  ])("%s counts IKU", (teks) => {
    expect(namaHitungan(teks)).toBe(true);
  });
  it.each(["Hijau", "Abu-abu", "Amber", "Status: hijau", "Warna status merah: < 80"])(
    "%s is a colour",
    (teks) => {
      expect(namaLegenda(teks)).toBe(true);
    },
  );
  it.each([
    "Hijau = memenuhi ekspektasi",
    "Kuning (80 ≤ I < 100)",
    "Kuning: di bawah target, antara 80 dan 100",
    "Abu-abu: belum dapat diukur",
    "Hijau: baik",
    "Red: not achieved, below 80%",
  ])("%s explains one", (teks) => {
    expect(namaLegenda(teks)).toBe(true);
  });
  it.each([
    "Persentase target tercapai di seksi",
    "Persentase IKU",
    "Persentase dokumen hijau",
    "Jalur merah yang diperiksa",
    "Merah putih",
    "Penghijauan",
  ])("%s is neither", (teks) => {
    expect([namaHitungan(teks), namaLegenda(teks)]).toEqual([false, false]);
  });
});

describe("bands", () => {
  it.each([
    "STAKEHOLDER PERSPECTIVE",
    "Perspektif Customer (15%)",
    "Perspektif",
    "Bobot perspektif satu dua tiga empat lima enam",
    "Learning & Growth",
    "III. Internal Process",
    "2. Customer",
    "12 Customer",
    "b. Customer",
    "Customer 5",
    "Customer: 15 %",
    "Stakeholder (100%)",
    "Pembelajaran dan Pertumbuhan",
  ])("%s names a perspective", (teks) => {
    expect(namaPerspektif(teks)).toBe(true);
  });
  it.each([
    "Indeks kepuasan customer",
    "Bobot perspektif satu dua tiga empat lima enam tujuh",
    "Perspektifnya",
    "Customer satu",
    "e. Customer",
    "123 Customer",
    "Customer 1500",
    "Customer 15 orang",
  ])("%s names none", (teks) => {
    expect(namaPerspektif(teks)).toBe(false);
  });

  it.each([
    "SS 1 Penerimaan negara yang optimal",
    "SS1",
    "ss12: Pelayanan prima",
    "Sasaran Strategis",
    "Sasaran Strategis 2: Pelayanan prima",
    "Strategic Objective",
    "Strategic objective 3",
  ])("%s names a sasaran", (teks) => {
    expect(namaSasaran(teks)).toBe(true);
  });
  it.each([
    "SSBM yang terbit tepat waktu",
    "SS",
    "SS 123",
    "Capaian SS 1",
    "Sasaran strategisnya",
    "Persentase sasaran strategis",
    "Strategic objectives",
  ])("%s names none", (teks) => {
    expect(namaSasaran(teks)).toBe(false);
  });
});

describe("signatures", () => {
  it.each([
    "Mengetahui,",
    "Menyetujui",
    "Disetujui oleh",
    "Disusun oleh:",
    "Dibuat oleh",
    "a.n. Kepala Kantor",
    "An. Kepala Kantor",
    "u.b. Kepala Subbagian Umum",
    "Atas nama Kepala Kantor",
    "Pembuat Laporan",
    "Penyusun Laporan",
    "Yang membuat",
    "Yang melaporkan,",
    "Yang menyusun",
    "Pejabat Penilai",
    "Atasan Langsung",
    "NIP 197001011995031001",
    "NIP.",
    "ttd",
    "Ditandatangani secara elektronik",
    "Tanda tangan",
    "Approved by",
    "Prepared by:",
    "Acknowledged",
  ])("%s closes a table", (teks) => {
    expect([tandaTangan(teks), namaJabatan(teks)]).toEqual([true, false]);
  });
  it.each([
    "Kepala Kantor,",
    "Kepala Seksi PLI",
    "Kepala Sub Seksi Hanggar",
    "Kepala Subbagian Umum",
    "Kepala Subbag Umum",
    "Kepala Subseksi Intelijen",
    "Kepala Bagian Umum",
    "Kepala Bidang Fasilitas",
    "Kasubbag Umum",
    "Plh. Kepala",
    "Plt. Kepala",
  ])("%s does so too, and may be a PIC", (teks) => {
    expect([tandaTangan(teks), namaJabatan(teks)]).toEqual([true, true]);
  });
  it.each([
    "Bogor, 2 Oktober 2019",
    "Tanjung Perak, 12 Oktober 2019",
    "Bogor, 2-Oktober 2019",
    "Kediri, Oktober 2019",
    "Kediri, ...... Oktober 2019",
    "Kediri, …… Okt 2019",
    "Bogor,2 October 2019",
  ])("%s is where and when it was signed", (teks) => {
    expect(tandaTangan(teks)).toBe(true);
  });
  it.each([
    "",
    "91,17",
    "Kepala",
    "Kepala Kantornya",
    "Nipah",
    "Penandatanganan kontrak",
    "Bogor, 2 Kantor 2019",
    "Bogor 2 Oktober 2019",
    "Bogor, 123 Oktober 2019",
    "Bogor, 2 Oktober 1919",
    "Bogor, 2 Oktober 2019 pukul 9",
    "1. Bogor, 2 Oktober 2019",
    "bogor, 2 Oktober 2019",
  ])("%j signs nothing", (teks) => {
    expect(tandaTangan(teks)).toBe(false);
  });
});

describe("footnotes", () => {
  it.each([
    "*) angka sementara",
    "* sementara",
    "Catatan",
    "Keterangan:",
    "Ket. : CP = cascading peta",
    "Keterangan warna: hijau",
    "Sumber: aplikasi CEISA",
    "Note: provisional",
    "Notes",
    "Source: CEISA",
    "Legenda",
    "Legend: colours",
    "Angka ilustrasi",
  ])("%s is one", (teks) => {
    expect(catatanKaki(teks)).toBe(true);
  });
  it.each([
    "Waktu* layanan",
    "Ketepatan waktu: pelaporan",
    "Bea masuk: penerimaan",
    "Catatan yang ditindaklanjuti",
    "Sumber daya manusia yang kompeten: persentase pegawai",
  ])("%s is none", (teks) => {
    expect(catatanKaki(teks)).toBe(false);
  });
});

describe("the numbers of the columns", () => {
  it("a row of them is told from an IKU with a short name", () => {
    expect(barisNomor(["(1)", "(2)", "3", "(4) = (3):(2)"])).toBe(true);
    expect(barisNomor(["a", "b"])).toBe(true);
    expect(barisNomor(["1", "A", "Max"])).toBe(false);
    expect(barisNomor(["1"])).toBe(false);
  });
  it.each(["1", "(12)", "a", "(B)", "4=3:2", "(4) = (3):(2)"])("%s is one", (teks) => {
    expect(selNomor(teks)).toBe(true);
  });
  it.each(["", "123", "ab", "1.", "-", "1 =", `1=${"2".repeat(21)}`, "Q(1)"])("%j is none", (teks) => {
    expect(selNomor(teks)).toBe(false);
  });
});
