/** Longest text that a cell of Excel holds, and longest name of a sheet. */
const PANJANG_SEL = 32_767;
const PANJANG_NAMA = 31;

/** Kinds of texts that some program somewhere takes for more than text, each with how to know one. */
const JENIS = {
  "begins with `=`": (t) => t.startsWith("="),
  "begins with `+`": (t) => t.startsWith("+"),
  "begins with `-`": (t) => t.startsWith("-"),
  "begins with `@`": (t) => t.startsWith("@"),
  "begins with a tab": (t) => t.startsWith("\t"),
  "begins with CR": (t) => t.startsWith("\r"),
  "begins with an apostrophe": (t) => t.startsWith("'"),
  "holds NUL": (t) => t.includes("\0"),
  "holds another control character": (t) => /\p{Cc}/u.test(t.replace(/[\0\t\n\r]/g, "")),
  "HTML tag": (t) => /<\/?[a-z]/i.test(t),
  "HTML or XML entity": (t) => /&#?\w+;/.test(t),
  "code of a footer (`&P`)": (t) => /&[A-Z"]/i.test(t),
  "place to fill in (`{jumlah}`)": (t) => /\{\w+\}/.test(t),
  "address (`http:`)": (t) => /https?:/.test(t),
  "bidi or invisible character": (t) => /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/.test(t),
  emoji: (t) => /\p{Emoji_Presentation}/u.test(t),
  "half a surrogate pair": (t) => /\p{Surrogate}/u.test(t),
  "combining mark": (t) => /\p{Mark}/u.test(t),
  "`__proto__`, `constructor` and the like": (t) => t in Object.prototype,
  "error of a cell (`#REF!`)": (t) => /^#[A-Z0-9/]+[!?]?$/.test(t),
  "fills a cell: 32 767 characters or more": (t) => t.length >= PANJANG_SEL,
  "fills a sheet's name: 31 characters": (t) => t.length === PANJANG_NAMA,
} as const satisfies Readonly<Record<string, (teks: string) => boolean>>;

/** Two texts of one case that only a letter's case tells apart. */
const BEDA_KAPITAL = "two names that differ by case only";

export type JenisMusuh = keyof typeof JENIS | typeof BEDA_KAPITAL;

/** Every kind, in the order they are told in. */
export const SEMUA_JENIS: readonly JenisMusuh[] = [
  ...(Object.keys(JENIS) as (keyof typeof JENIS)[]),
  BEDA_KAPITAL,
];

/**
 * The kinds of which a value holds at least one text, however deep. The name of a property counts as a text too, but not
 * when telling two apart by case: names of ours stand beside what was drawn.
 *
 * @example jenisDalam([{ nama: "=1+1" }]) // Set { "begins with `=`" }
 */
export function jenisDalam(nilai: unknown): Set<JenisMusuh> {
  const [teks, kunci] = [new Set<string>(), new Set<string>()];
  kumpulkan(nilai, { teks, kunci, lewat: new Set() });
  const ada = new Set<JenisMusuh>();
  for (const t of [...teks, ...kunci]) {
    for (const jenis of Object.keys(JENIS) as (keyof typeof JENIS)[]) {
      if (!ada.has(jenis) && JENIS[jenis](t)) ada.add(jenis);
    }
  }
  if (new Set([...teks].map((t) => t.toLowerCase())).size < teks.size) ada.add(BEDA_KAPITAL);
  return ada;
}

interface Kumpulan {
  readonly teks: Set<string>;
  readonly kunci: Set<string>;
  /** What was looked into already: a value may hold itself. */
  readonly lewat: Set<object>;
}

function kumpulkan(nilai: unknown, ke: Kumpulan): void {
  if (typeof nilai === "string") ke.teks.add(nilai);
  if (typeof nilai !== "object" || nilai === null || ArrayBuffer.isView(nilai) || ke.lewat.has(nilai)) return;
  ke.lewat.add(nilai);
  if (nilai instanceof Map || nilai instanceof Set || Array.isArray(nilai)) {
    for (const satu of nilai as Iterable<unknown>) kumpulkan(satu, ke);
    return;
  }
  for (const [kunci, isi] of Object.entries(nilai)) {
    ke.kunci.add(kunci);
    kumpulkan(isi, ke);
  }
}
