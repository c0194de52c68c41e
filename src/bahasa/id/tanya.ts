/** What the pane asks when the reader is not sure. */
export const tanya = {
  lembar: { judul: "Benarkah ini lembarnya?", pilih: "Lembar yang dinilai", benar: "Ya, lembar “{lembar}”" },
  kolom: { judul: "Benarkah kolomnya?", benar: "Periksa kolom" },
  periode: { judul: "Benarkah periodenya?", petunjuk: "Pilih periode yang dinilai pada isian di atas." },
};
