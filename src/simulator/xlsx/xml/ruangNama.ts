export const NS_UTAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const NS_RELASI = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The same in files that follow the strict variant of the standard. */
export const NS_RELASI_KETAT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
