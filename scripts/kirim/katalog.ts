/** The shared folder that stands in the list until the office's own is given. */
export const KATALOG_CONTOH = "\\\\NAMA-SERVER\\rapor-iku";

const ID = "{8d0c1b4e-6a53-4c1f-9d7e-2b9f5e3a7c64}";
const KUNCI = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${ID}`;
const KEPALA = "Windows Registry Editor Version 5.00";

const berkasReg = (...baris: string[]): string => [KEPALA, "", ...baris, ""].join("\r\n");

/** Whether a text is a shared folder as Windows names it: "\\server\folder". */
export function jalurBerbagi(teks: string): boolean {
  return /^\\\\[^\\/:*?"<>|\s]+\\[^\\/:*?"<>|]+(\\[^\\/:*?"<>|]+)*$/.test(teks);
}

/**
 * The registry file that lets Excel trust a shared folder with the manifest and show it in its menu
 * (https://learn.microsoft.com/office/dev/add-ins/testing/create-a-network-shared-folder-catalog-for-task-pane-and-content-add-ins).
 *
 * @param katalog "\\server\folder"
 */
export function pasangKatalog(katalog: string): string {
  return berkasReg(
    `[${KUNCI}]`,
    `"Id"="${ID}"`,
    `"Url"="${katalog.replaceAll("\\", "\\\\")}"`,
    '"Flags"=dword:00000001',
  );
}

/** Takes the trust back. */
export function hapusKatalog(): string {
  return berkasReg(`[-${KUNCI}]`);
}
