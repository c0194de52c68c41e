import type { Bentuk } from "../bentuk.ts";
import type { uraian as asal } from "../id/uraian.ts";

/** The working of a score and the remarks on it, in English. */
export const uraian: Bentuk<typeof asal> = {
  catatan: {
    MINIMIZE_NOL_TERPENUHI: "Target 0 and result {realisasi}: index 100 by a special rule of Minimize.",
    MINIMIZE_NOL_TANPA_TERBURUK:
      "Target 0 with result {realisasi}, but the worst tolerated result is unknown: index 0. Enter it from the IKU manual.",
    MINIMIZE_TARGET_NEGATIF:
      "Negative Minimize target ({target}): the index is result ÷ target, so that a lower result scores better.",
    STABILIZE_DI_BAWAH_90: "Ca {ca:2} is below {batas}: the Stabilize conversion there is not confirmed.",
    STABILIZE_DI_LUAR_RENTANG:
      "The result is outside the range {bawah}–{atas}, yet its index is {indeks:2}: the range rule for Stabilize is not confirmed.",
    MENDEKATI_AMBANG: "The value {nilai} has not reached {ambang}, although it looks the same when rounded.",
    KONSOLIDASI_BEDA:
      "The {sisi} for {periode} is written as {tertulis}{satuan}, but consolidates to {dihitung}{satuan}; {tertulis}{satuan} is used.",
    KONSOLIDASI_DIANGGAP: "The kind of consolidation is not given; {jenis} is assumed.",
    REALISASI_TANPA_TARGET:
      "The result for {periode} ({nilai}{satuan}) is left out because that period has no target.",
    REALISASI_BAGIAN_KOSONG:
      "The result for {periode} is still blank, yet its consolidated value is filled in.",
    REALISASI_NOL_DIABAIKAN:
      "The result for {periode} is written as 0, but its parts are blank: taken for an unfilled formula, so not reported.",
    VC_TIDAK_DIKENAL: "Validity/controllability “{vc}” is not known; its weight is not used.",
    BOBOT_TIDAK_SAH: "Weight {bobot} is not used because a weight must be above 0.",
    BOBOT_DIANGGAP_SAMA: "Weights are incomplete: {n} IKU are weighted equally.",
    BOBOT_DARI_VC: "The weight column is incomplete: the weights by validity/controllability are used.",
    BOBOT_PERSPEKTIF_DIANGGAP:
      "Perspective “{perspektif}” has no weight in the rule profile: all perspectives are weighted equally, {bobot:2}%.",
    BOBOT_PERSPEKTIF_KOSONG:
      "Some IKU name no perspective: all perspective groups are weighted equally, {bobot:2}%.",
    BOBOT_PERSPEKTIF_TIDAK_100:
      "The perspective weights of the rule profile total {total}%, not 100%; their proportions are used.",
    BOBOT_PERSPEKTIF_BEDA: "“{perspektif}” states a weight of {tertulis}%, but {dipakai}% is used.",
    TANPA_PERSPEKTIF: "No perspectives: all IKU are scored as one group.",
    TANPA_SASARAN: "{n} IKU without a strategic objective are scored as one group per perspective.",
  },
  langkah: {
    KONSOLIDASI: "{Sisi} {cara}: {rincian} = {hasil} ({daftar})",
    KONSOLIDASI_TLK: "{Sisi} {cara}: {daftar} = {hasil}",
    BAGIAN_BELUM_DILAPORKAN: "The result for {periode} is not reported yet",
    RENTANG_DALAM: "{realisasi} is within the target range {bawah}–{atas} → {hasil:2}",
    RENTANG_LUAR: "{realisasi} is outside the target range {bawah}–{atas}; compared with {target}",
    RUMUS_MAXIMIZE: "Maximize: result ÷ target × 100\n{realisasi} ÷ {target} × 100 = {hasil:2}",
    RUMUS_MAXIMIZE_NEGATIF:
      "Maximize, negative target: (2 − result ÷ target) × 100\n(2 − {realisasi} ÷ {target}) × 100 = {hasil:2}",
    RUMUS_MINIMIZE: "Minimize: (2 − result ÷ target) × 100\n(2 − {realisasi} ÷ {target}) × 100 = {hasil:2}",
    RUMUS_MINIMIZE_NEGATIF:
      "Minimize, negative target: result ÷ target × 100\n{realisasi} ÷ {target} × 100 = {hasil:2}",
    RUMUS_MINIMIZE_NOL:
      "Minimize, target 0: (worst − result) ÷ worst × 100\n({terburuk} − {realisasi}) ÷ {terburuk} × 100 = {hasil:2}",
    RUMUS_MINIMIZE_NOL_TERPENUHI: "Minimize, target 0: result {realisasi} → {hasil:2}",
    RUMUS_MINIMIZE_NOL_TANPA_TERBURUK:
      "Minimize, target 0: result {realisasi}, worst tolerated result unknown → {hasil:2}",
    RUMUS_STABILIZE: "Stabilize: Ca = result ÷ target × 100\n{realisasi} ÷ {target} × 100 = {hasil:2}",
    RUMUS_STABILIZE_LEBIH:
      "Stabilize, beyond the target: Ca = 200 − result ÷ target × 100\n200 − {realisasi} ÷ {target} × 100 = {hasil:2}",
    INTERPOLASI: "Ca {ca:2} between ({ca1}; {indeks1}) and ({ca2}; {indeks2}) → {hasil:2}",
    INTERPOLASI_LUAR: "Ca {ca:2} beyond the conversion point ({ujung}; {hasil}) → {hasil:2}",
    KONVERSI_120: "Conversion 120: target met → {hasil:2}",
    BATAS_ATAS: "At most {batas}: {mentah:2} → {batas:2}",
    BATAS_BAWAH: "At least {batas}: {mentah:2} → {batas:2}",
    AMBANG_HIJAU: "{hijau} ≤ {indeks:2} → green ({profil})",
    AMBANG_KUNING: "{kuning} ≤ {indeks:2} < {hijau} → yellow ({profil})",
    AMBANG_MERAH: "{indeks:2} < {kuning} → red ({profil})",
    TANPA_INDEKS: "No index: {alasan} → grey",
    PROFIL: "Rule profile: {profil}",
  },
};
