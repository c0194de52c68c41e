/** What the worksheet functions say in a cell or at its error, in Indonesian. */
export const fungsi = {
  tanpaNilai: "Belum ada nilai: {alasan}.",
  galat: {
    TAK_TERDUGA: "Rumus ini gagal dihitung karena kesalahan pada Rapor IKU, bukan pada data Anda.",
  },
} as const;
