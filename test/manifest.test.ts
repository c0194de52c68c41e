import { readFileSync } from "node:fs";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { ID_PERINTAH } from "../src/commands/id.ts";

const AKAR = new URL("../", import.meta.url);
const naskah = readFileSync(new URL("manifest.xml", AKAR), "utf8");
const akar = new DOMParser().parseFromString(naskah, "text/xml").documentElement;

function semua(nama: string, dalam: Element | null = akar): Element[] {
  return dalam === null ? [] : Array.from(dalam.getElementsByTagName(nama));
}
function satu(nama: string, dalam: Element | null = akar): Element {
  const [elemen, ...lain] = semua(nama, dalam);
  if (elemen === undefined || lain.length > 0)
    throw new Error(`expected one ${nama}, found ${String(lain.length)} more`);
  return elemen;
}
const anak = (elemen: Element): Element[] =>
  Array.from(elemen.childNodes).filter((n): n is Element => n.nodeType === 1);
const namaAnak = (elemen: Element): string[] => anak(elemen).map((n) => n.nodeName);
const nilai = (elemen: Element, atribut: string): string => elemen.getAttribute(atribut) ?? "";

const timpaan = satu("VersionOverrides");
const sumber = satu("Resources", timpaan);
const sumberDaya = new Map(
  ["bt:Image", "bt:Url", "bt:String"]
    .flatMap((nama) => semua(nama, sumber))
    .filter((e) => e.hasAttribute("id"))
    .map((e) => [nilai(e, "id"), e]),
);
const rujukan = semua("*", timpaan).filter((e) => e.hasAttribute("resid"));

/** Width and height from a PNG's header. */
function ukuranPng(berkas: URL): [number, number] {
  const isi = readFileSync(berkas);
  expect(isi.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [isi.readUInt32BE(16), isi.readUInt32BE(20)];
}
const berkasIkon = (alamat: string): URL => new URL(`.${new URL(alamat).pathname}`, AKAR);

describe("manifest.xml", () => {
  it("every resid names a resource, and every resource is used", () => {
    const dipakai = new Set(rujukan.map((e) => nilai(e, "resid")));
    expect([...dipakai].filter((id) => !sumberDaya.has(id))).toEqual([]);
    expect([...sumberDaya.keys()].filter((id) => !dipakai.has(id))).toEqual([]);
    expect(rujukan.length).toBeGreaterThan(40);
  });

  it("ids are unique and at most 32 characters", () => {
    const id = semua("*", timpaan)
      .filter((e) => e.hasAttribute("id"))
      .map((e) => nilai(e, "id"));
    expect(new Set(id).size).toBe(id.length);
    expect([...sumberDaya.keys()].filter((nama) => nama.length > 32)).toEqual([]);
  });

  it("texts keep within 125 characters, 250 for long strings and the description", () => {
    const panjang = (induk: Element): string[] =>
      semua("*", induk)
        .flatMap((e) => [nilai(e, "DefaultValue"), nilai(e, "Value")])
        .filter(Boolean);
    expect(panjang(satu("bt:ShortStrings")).filter((t) => t.length > 125)).toEqual([]);
    expect(panjang(satu("bt:LongStrings")).filter((t) => t.length > 250)).toEqual([]);
    const uraian = anak(akar as Element).find((e) => e.nodeName === "Description");
    expect(uraian).toBeDefined();
    if (uraian === undefined) return;
    expect(
      [nilai(uraian, "DefaultValue"), nilai(satu("Override", uraian), "Value")].filter((t) => t.length > 250),
    ).toEqual([]);
  });

  it("every text has Indonesian as default and an English override", () => {
    expect(satu("DefaultLocale").textContent).toBe("id-ID");
    for (const teks of [...semua("DisplayName"), ...semua("bt:String", sumber)]) {
      const lain = anak(teks);
      expect(lain.map((e) => nilai(e, "Locale"))).toEqual(["en-US"]);
      expect(nilai(teks, "DefaultValue")).not.toBe("");
      expect(lain.map((e) => nilai(e, "Value"))).not.toContain("");
    }
  });

  it("every icon file exists with the pixel size it is declared with", () => {
    const ikon = semua("Icon", timpaan);
    expect(ikon).toHaveLength(5);
    for (const satuIkon of ikon) {
      const gambar = anak(satuIkon);
      expect(gambar.map((g) => nilai(g, "size"))).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
      for (const g of gambar) {
        const berkas = berkasIkon(nilai(sumberDaya.get(nilai(g, "resid")) ?? g, "DefaultValue"));
        expect(ukuranPng(berkas), berkas.pathname).toEqual([
          Number(nilai(g, "size")),
          Number(nilai(g, "size")),
        ]);
      }
    }
    expect(ukuranPng(berkasIkon(nilai(satu("IconUrl"), "DefaultValue")))).toEqual([32, 32]);
    expect(ukuranPng(berkasIkon(nilai(satu("HighResolutionIconUrl"), "DefaultValue")))).toEqual([64, 64]);
  });

  it("every address is on one https origin", () => {
    const alamat = semua("*")
      .map((e) => nilai(e, "DefaultValue"))
      .filter((v) => v.startsWith("http"));
    expect(new Set(alamat.map((v) => new URL(v).origin))).toEqual(new Set(["https://localhost:3000"]));
    expect(semua("AppDomain")).toEqual([]);
  });

  it("the ribbon calls exactly the functions that the code associates", () => {
    const dipanggil = semua("FunctionName", timpaan).map((e) => e.textContent);
    expect(dipanggil.sort()).toEqual([...ID_PERINTAH].sort());
  });

  it("runtime, function file, pane and worksheet functions are one page, so that they share one runtime", () => {
    expect(nilai(satu("Runtime"), "lifetime")).toBe("long");
    const halaman = [
      satu("Runtime"),
      satu("FunctionFile"),
      satu("SourceLocation", satu("Page")),
      ...semua("Action").flatMap((aksi) => semua("SourceLocation", aksi)),
    ];
    expect(new Set(halaman.map((e) => nilai(e, "resid")))).toEqual(new Set(["Taskpane.Url"]));
    const alamat = sumberDaya.get("Taskpane.Url");
    expect(alamat && nilai(alamat, "DefaultValue")).toBe(
      nilai(satu("SourceLocation", satu("DefaultSettings")), "DefaultValue"),
    );
    expect(semua("TaskpaneId")).toEqual([]);
  });

  it("elements stand in the order Office enforces", () => {
    expect(namaAnak(akar as Element)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(namaAnak(timpaan)).toEqual(["Requirements", "Hosts", "Resources"]);
    expect(namaAnak(satu("Host", timpaan))).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    const fungsi = anak(satu("AllFormFactors"));
    expect(fungsi.map((e) => nilai(e, "xsi:type"))).toEqual(["CustomFunctions"]);
    expect(fungsi.map(namaAnak)).toEqual([["Script", "Page", "Metadata", "Namespace"]]);
    expect(namaAnak(satu("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    for (const kendali of semua("Control")) {
      expect(namaAnak(kendali)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
    expect(namaAnak(sumber)).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  });

  it("asks for no more permission than to read and write the open workbook", () => {
    expect(satu("Permissions").textContent).toBe("ReadWriteDocument");
  });

  it("asks for the shared runtime and ExcelApi 1.9 only in the overrides, so that an older Excel shows the plain pane", () => {
    const set = semua("bt:Set", timpaan).map((e) => [nilai(e, "Name"), nilai(e, "MinVersion")]);
    expect(set).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.9"],
    ]);
    expect(semua("Requirements")).toHaveLength(1);
  });

  it("the id is a version 4 GUID", () => {
    expect(satu("Id").textContent).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
