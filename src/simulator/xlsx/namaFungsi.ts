/** How names of functions stand in a file, which is not always how people write them. */

/** Functions younger than the file format: "_xlfn." goes before their names ([MS-XLSX] 2.2.2, future functions). */
const BARU: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT
  F.TEST FILTER FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA
  ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
  NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ
  REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORT SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT
  T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT
  VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** Of these, the two that got a second prefix. */
const LEMBAR_KERJA: ReadonlySet<string> = new Set(["FILTER", "SORT"]);
/** Functions with a point in their names that are as old as the format. */
const BERTITIK_LAMA: ReadonlySet<string> = new Set([
  "ERROR.TYPE",
  "ISO.CEILING",
  "NETWORKDAYS.INTL",
  "WORKDAY.INTL",
]);

const POTONGAN =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?|[\p{L}_][\p{L}\p{N}_.]*(?=\()|[\p{L}_\d][\p{L}\p{N}_.]*|[^]/gu;
const AWALAN_TAMBAHAN = "_xldudf_";

function setiapNama(rumus: string, ubah: (nama: string) => string): string {
  return rumus.replace(POTONGAN, (p, letak: number) =>
    /^[\p{L}_]/u.test(p) && rumus.charAt(letak + p.length) === "(" ? ubah(p) : p,
  );
}

/**
 * A formula of a file as people write it.
 *
 * @example dariBerkas("_xlfn.IFNA(_xldudf_IKU_STATUS(D7,C7),0)") // "IFNA(IKU.STATUS(D7,C7),0)"
 */
export function dariBerkas(rumus: string): string {
  if (!rumus.includes("_xl")) return rumus;
  return setiapNama(rumus, (nama) => {
    const tambahan = /^_xldudf_([^_]+)_(.+)$/i.exec(nama);
    if (tambahan !== null) return `${tambahan[1] ?? ""}.${tambahan[2] ?? ""}`;
    return nama.replace(/^_xlfn\.(?:_xlws\.)?/i, "");
  });
}

/**
 * A formula as a file has it: newer functions with their prefix, functions of add-ins as "_xldudf_NAMESPACE_NAME".
 *
 * @example keBerkas("IFNA(IKU.STATUS(D7,C7),0)") // "_xlfn.IFNA(_xldudf_IKU_STATUS(D7,C7),0)"
 */
export function keBerkas(rumus: string): string {
  return setiapNama(rumus, (nama) => {
    const besar = nama.toUpperCase();
    if (LEMBAR_KERJA.has(besar)) return `_xlfn._xlws.${nama}`;
    if (BARU.has(besar)) return `_xlfn.${nama}`;
    const titik = nama.indexOf(".");
    if (titik < 0 || besar.startsWith("_XL") || BERTITIK_LAMA.has(besar)) return nama;
    return AWALAN_TAMBAHAN + nama.replaceAll(".", "_");
  });
}
