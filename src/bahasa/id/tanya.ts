/** What the pane asks when the reader is not sure. */
export const tanya = {
  lembar: { judul: "Benarkah ini lembarnya?", pilih: "Lembar yang dinilai", benar: "Ya, lembar “{lembar}”" },
  kolom: { judul: "Benarkah kolomnya?", benar: "Periksa kolom" },
  periode: {
    judul: "Benarkah periodenya?",
    petunjuk: "Bila bukan, pilih periode yang dinilai pada isian di atas.",
    benar: "Ya, {periode}",
    disimpan: "{periode} dinilai; jawaban ini disimpan bersama buku kerja.",
  },
};
