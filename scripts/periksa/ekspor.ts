import { posix } from "node:path";
import ts from "typescript";
import { uraikan, type Sumber } from "./sumber.ts";

/** What other programs import, or tools call by name: nobody in here needs to use it. */
const PINTU: readonly RegExp[] = [
  /^src\/scoring\/index\.ts$/,
  /\.config\.[jt]s$/,
  /^test\/e2e\/siapkan\.ts$/,
  /^scripts\/mutasi\/pelari\.js$/,
];

const SEMUA = "*";

/**
 * "path: name" of every function, constant or class that is exported although no other file imports it. Types may stand
 * beside what they describe.
 */
export function eksporTakDipakai(sumber: Sumber): string[] {
  const pohon = [...sumber].filter(([jalur]) => /\.[jt]s$/.test(jalur)).map(([j, isi]) => uraikan(j, isi));
  const dipakai = new Set(pohon.flatMap(impor));
  return pohon
    .filter(({ fileName }) => !PINTU.some((p) => p.test(fileName)) && !dipakai.has(kunci(fileName, SEMUA)))
    .flatMap((p) => ekspor(p).map((nama) => kunci(p.fileName, nama)))
    .filter((k) => !dipakai.has(k));
}

const kunci = (jalur: string, nama: string): string => `${jalur}: ${nama}`;

function ekspor(pohon: ts.SourceFile): string[] {
  return pohon.statements.flatMap((s) => {
    if (!ts.canHaveModifiers(s)) return [];
    const sifat = ts.getModifiers(s)?.map((m) => m.kind) ?? [];
    if (!sifat.includes(ts.SyntaxKind.ExportKeyword) || sifat.includes(ts.SyntaxKind.DefaultKeyword))
      return [];
    if (ts.isVariableStatement(s)) {
      return s.declarationList.declarations.flatMap((d) => (ts.isIdentifier(d.name) ? [d.name.text] : []));
    }
    const bernama = ts.isFunctionDeclaration(s) || ts.isClassDeclaration(s) || ts.isEnumDeclaration(s);
    return bernama && s.name !== undefined ? [s.name.text] : [];
  });
}

/** What a file takes from others: "path: name", or "path: *" for all of it. */
function impor(pohon: ts.SourceFile): string[] {
  const hasil: string[] = [];
  const catat = (dari: ts.Node | undefined, nama: readonly string[]): void => {
    if (dari === undefined || !ts.isStringLiteral(dari) || !dari.text.startsWith(".")) return;
    const jalur = posix.join(posix.dirname(pohon.fileName), dari.text);
    hasil.push(...nama.map((n) => kunci(jalur, n)));
  };
  const telusur = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const ikatan = node.importClause?.namedBindings;
      const semua = ikatan !== undefined && ts.isNamespaceImport(ikatan);
      const nama = ikatan === undefined || semua ? [] : ikatan.elements;
      catat(node.moduleSpecifier, semua ? [SEMUA] : nama.map((e) => (e.propertyName ?? e.name).text));
    } else if (ts.isExportDeclaration(node)) {
      const nama =
        node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : null;
      catat(node.moduleSpecifier, nama?.map((e) => (e.propertyName ?? e.name).text) ?? [SEMUA]);
    } else if (ts.isCallExpression(node)) {
      // import("…"), and a loader that is given the path.
      for (const a of node.arguments) catat(a, [SEMUA]);
    }
    ts.forEachChild(node, telusur);
  };
  telusur(pohon);
  return hasil;
}
