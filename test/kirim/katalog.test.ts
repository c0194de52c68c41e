import { describe, expect, it } from "vitest";
import { hapusKatalog, jalurBerbagi, KATALOG_CONTOH, pasangKatalog } from "../../scripts/kirim/katalog.ts";

describe("the registry files of a trusted shared folder", () => {
  it("name the folder with doubled backslashes, in lines that Windows reads", () => {
    expect(pasangKatalog("\\\\srv01\\bersama\\rapor iku").split("\r\n").slice(3)).toEqual([
      '"Id"="{8d0c1b4e-6a53-4c1f-9d7e-2b9f5e3a7c64}"',
      '"Url"="\\\\\\\\srv01\\\\bersama\\\\rapor iku"',
      '"Flags"=dword:00000001',
      "",
    ]);
  });

  it("take back exactly the key that they set", () => {
    const kunci = /^\[(.*)\]\r$/m.exec(pasangKatalog(KATALOG_CONTOH))?.[1];
    expect(hapusKatalog()).toContain(`[-${kunci ?? "?"}]`);
  });

  it.each(["\\\\server\\folder", "\\\\server.kantor.go.id\\a b\\c", KATALOG_CONTOH])(
    "%s is a shared folder",
    (j) => {
      expect(jalurBerbagi(j)).toBe(true);
    },
  );

  it.each(["", "server\\folder", "\\\\server", "C:\\folder", '\\\\server\\a"\r\n[X]', "\\\\ser ver\\x"])(
    "%j is none",
    (j) => {
      expect(jalurBerbagi(j)).toBe(false);
    },
  );
});
