/** The working of a score and the remarks on it, in Indonesian. */
export const uraian = {
  catatan: {
    MINIMIZE_NOL_TERPENUHI: "Target 0 dan realisasi {realisasi}: indeks 100 menurut aturan khusus Minimize.",
    MINIMIZE_NOL_TANPA_TERBURUK:
      "Target 0 dengan realisasi {realisasi}, tetapi realisasi terburuk tidak diketahui: indeks 0. Isi realisasi terburuk sesuai manual IKU.",
    MINIMIZE_TARGET_NEGATIF:
      "Target Minimize negatif ({target}): indeks dihitung dengan realisasi ÷ target, agar realisasi yang lebih rendah bernilai lebih baik.",
    STABILIZE_DI_BAWAH_90: "Ca {ca:2} di bawah {batas}: konversi Stabilize di daerah ini belum dikonfirmasi.",
    STABILIZE_DI_LUAR_RENTANG:
      "Realisasi di luar rentang {bawah}–{atas}, tetapi indeksnya {indeks:2}: aturan rentang untuk Stabilize belum dikonfirmasi.",
    MENDEKATI_AMBANG: "Nilai {nilai} belum mencapai {ambang}, meskipun dibulatkan tampak sama.",
    KONSOLIDASI_BEDA:
      "{Sisi} {periode} tertulis {tertulis}{satuan}, sedangkan hasil konsolidasi {dihitung}{satuan}; yang dipakai {tertulis}{satuan}.",
    KONSOLIDASI_DIANGGAP: "Jenis konsolidasi tidak tertulis; dianggap {jenis}.",
    REALISASI_TANPA_TARGET:
      "Realisasi {periode} ({nilai}{satuan}) tidak dihitung karena periode itu tidak bertarget.",
    REALISASI_BAGIAN_KOSONG: "Realisasi {periode} masih kosong, tetapi nilai konsolidasinya terisi.",
    REALISASI_NOL_DIABAIKAN:
      "Realisasi {periode} tertulis 0, tetapi rinciannya kosong: dianggap rumus yang belum terisi, jadi belum dilaporkan.",
    VC_TIDAK_DIKENAL: "Validitas/controllability “{vc}” tidak dikenal; bobotnya tidak dipakai.",
    BOBOT_TIDAK_SAH: "Bobot {bobot} tidak dipakai karena bobot harus lebih dari 0.",
    BOBOT_DIANGGAP_SAMA: "Bobot tidak lengkap: {n} IKU diberi bobot yang sama.",
    BOBOT_DARI_VC: "Kolom bobot tidak lengkap: dipakai bobot menurut validitas/controllability.",
    BOBOT_PERSPEKTIF_DIANGGAP:
      "Perspektif “{perspektif}” tidak punya bobot dalam profil aturan: semua perspektif diberi bobot sama, {bobot:2}%.",
    BOBOT_PERSPEKTIF_KOSONG:
      "Ada IKU tanpa perspektif: semua kelompok perspektif diberi bobot sama, {bobot:2}%.",
    BOBOT_PERSPEKTIF_TIDAK_100:
      "Bobot perspektif dalam profil aturan berjumlah {total}%, bukan 100%; dipakai menurut perbandingannya.",
    BOBOT_PERSPEKTIF_BEDA: "“{perspektif}” menulis bobot {tertulis}%, sedangkan yang dipakai {dipakai}%.",
    TANPA_PERSPEKTIF: "Tidak ada perspektif: semua IKU dihitung dalam satu kelompok.",
    TANPA_SASARAN: "{n} IKU tanpa sasaran strategis dihitung dalam satu kelompok per perspektif.",
  },
  langkah: {
    KONSOLIDASI: "{Sisi} {cara}: {rincian} = {hasil} ({daftar})",
    KONSOLIDASI_TLK: "{Sisi} {cara}: {daftar} = {hasil}",
    BAGIAN_BELUM_DILAPORKAN: "Realisasi {periode} belum dilaporkan",
    RENTANG_DALAM: "{realisasi} berada dalam rentang target {bawah}–{atas} → {hasil:2}",
    RENTANG_LUAR: "{realisasi} di luar rentang target {bawah}–{atas}; yang dibandingkan: {target}",
    RUMUS_MAXIMIZE: "Maximize: realisasi ÷ target × 100\n{realisasi} ÷ {target} × 100 = {hasil:2}",
    RUMUS_MAXIMIZE_NEGATIF:
      "Maximize, target negatif: (2 − realisasi ÷ target) × 100\n(2 − {realisasi} ÷ {target}) × 100 = {hasil:2}",
    RUMUS_MINIMIZE:
      "Minimize: (2 − realisasi ÷ target) × 100\n(2 − {realisasi} ÷ {target}) × 100 = {hasil:2}",
    RUMUS_MINIMIZE_NEGATIF:
      "Minimize, target negatif: realisasi ÷ target × 100\n{realisasi} ÷ {target} × 100 = {hasil:2}",
    RUMUS_MINIMIZE_NOL:
      "Minimize, target 0: (terburuk − realisasi) ÷ terburuk × 100\n({terburuk} − {realisasi}) ÷ {terburuk} × 100 = {hasil:2}",
    RUMUS_MINIMIZE_NOL_TERPENUHI: "Minimize, target 0: realisasi {realisasi} → {hasil:2}",
    RUMUS_MINIMIZE_NOL_TANPA_TERBURUK:
      "Minimize, target 0: realisasi {realisasi}, realisasi terburuk tidak diketahui → {hasil:2}",
    RUMUS_STABILIZE: "Stabilize: Ca = realisasi ÷ target × 100\n{realisasi} ÷ {target} × 100 = {hasil:2}",
    RUMUS_STABILIZE_LEBIH:
      "Stabilize, melewati target: Ca = 200 − realisasi ÷ target × 100\n200 − {realisasi} ÷ {target} × 100 = {hasil:2}",
    INTERPOLASI: "Ca {ca:2} di antara ({ca1}; {indeks1}) dan ({ca2}; {indeks2}) → {hasil:2}",
    INTERPOLASI_LUAR: "Ca {ca:2} di luar titik konversi ({ujung}; {hasil}) → {hasil:2}",
    KONVERSI_120: "Konversi 120: target terpenuhi → {hasil:2}",
    BATAS_ATAS: "Paling tinggi {batas}: {mentah:2} → {batas:2}",
    BATAS_BAWAH: "Paling rendah {batas}: {mentah:2} → {batas:2}",
    AMBANG_HIJAU: "{hijau} ≤ {indeks:2} → hijau ({profil})",
    AMBANG_KUNING: "{kuning} ≤ {indeks:2} < {hijau} → kuning ({profil})",
    AMBANG_MERAH: "{indeks:2} < {kuning} → merah ({profil})",
    TANPA_INDEKS: "Tanpa indeks: {alasan} → abu-abu",
    PROFIL: "Profil aturan: {profil}",
  },
} as const;
