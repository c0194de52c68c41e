import type { LokalExcel } from "../pesan.ts";

/** A ribbon button as the manifest describes it. */
export interface TombolPita {
  readonly id: string;
  readonly label: string;
  readonly judul: string;
  readonly keterangan: string;
  /** Address of the icon for one and for two device pixels. */
  readonly ikon: string;
  readonly ikonBesar: string;
  /** Function that the button runs; null for one that opens the pane. */
  readonly fungsi: string | null;
}

export interface Pita {
  /** The add-in's name, as the pane's title shows it. */
  readonly nama: string;
  readonly grup: string;
  readonly tombol: readonly TombolPita[];
}

/** Where the worksheet functions are described, and the name they go under. */
export interface FungsiManifes {
  readonly ruangNama: string;
  readonly metadata: string;
}

/** A manifest being read: elements by name, and what its resources say in a language. */
interface Manifes {
  semua(nama: string, dalam?: Document | Element): Element[];
  dalamBahasa(unsur: Element | undefined): string;
  sumber(unsur: Element | undefined): string;
  /** The origin that stands in its addresses. */
  readonly asal: string;
}

function bukaManifes(xml: string, lokal: LokalExcel): Manifes {
  const dokumen = new DOMParser().parseFromString(xml, "application/xml");
  const semua = (nama: string, dalam: Document | Element = dokumen): Element[] => [
    ...dalam.getElementsByTagNameNS("*", nama),
  ];
  const dalamBahasa = (unsur: Element | undefined): string => {
    const ganti = unsur === undefined ? [] : semua("Override", unsur);
    const cocok = ganti.find((g) => g.getAttribute("Locale")?.toLowerCase() === lokal.toLowerCase());
    return atribut(cocok, "Value") || atribut(unsur, "DefaultValue");
  };
  const sumber = (unsur: Element | undefined): string => {
    const id = atribut(unsur, "resid");
    const nilai = semua("Resources").flatMap((r) => [...r.getElementsByTagName("*")]);
    return dalamBahasa(nilai.find((n) => n.getAttribute("id") === id));
  };
  const asal = new URL(atribut(semua("SourceLocation")[0], "DefaultValue")).origin;
  return { semua, dalamBahasa, sumber, asal };
}

/** What a manifest says of custom functions; null when it has none. Addresses become the workbench's own. */
export function bacaFungsiManifes(xml: string, dasar: string): FungsiManifes | null {
  const { semua, sumber, asal } = bukaManifes(xml, "id-ID");
  const [ruangNama] = semua("Namespace");
  const [metadata] = semua("Metadata");
  if (ruangNama === undefined || metadata === undefined) return null;
  return {
    ruangNama: sumber(ruangNama),
    metadata: sumber(semua("SourceLocation", metadata)[0]).replace(asal, dasar),
  };
}

/** The ribbon group that Excel would make of a manifest, in a language. Addresses become the workbench's own. */
export function bacaManifes(xml: string, lokal: LokalExcel, dasar: string): Pita {
  const { semua, dalamBahasa, sumber, asal } = bukaManifes(xml, lokal);
  const ikon = (tombol: Element, ukuran: string): string => {
    const gambar = semua("Image", tombol).find((g) => g.getAttribute("size") === ukuran);
    return sumber(gambar).replace(asal, dasar);
  };
  const grup = semua("Group")[0];
  return {
    nama: dalamBahasa(semua("DisplayName")[0]),
    grup: sumber(anak(grup, "Label")),
    tombol: semua("Control", grup).map((t) => {
      const [tips] = semua("Supertip", t);
      return {
        id: atribut(t, "id"),
        label: sumber(anak(t, "Label")),
        judul: sumber(anak(tips, "Title")),
        keterangan: sumber(anak(tips, "Description")),
        ikon: ikon(t, "32"),
        ikonBesar: ikon(t, "64"),
        fungsi: semua("FunctionName", t)[0]?.textContent ?? null,
      };
    }),
  };
}

function atribut(unsur: Element | undefined, nama: string): string {
  return unsur?.getAttribute(nama) ?? "";
}

function anak(unsur: Element | undefined, nama: string): Element | undefined {
  return [...(unsur?.children ?? [])].find((a) => a.localName === nama);
}
