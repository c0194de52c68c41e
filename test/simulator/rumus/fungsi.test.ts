import { describe, expect, test } from "vitest";
import { bukuHidup } from "./mesinUji.ts";

/** What Excel shows, from Microsoft's own function reference or its documented rules of types. */
const DATA = [
  ["Kode", "Target", "Realisasi", "Status"],
  ["1a-CP", 3.25, 4, "hijau"],
  ["2a-CP", 85, 91.17, "Hijau"],
  ["3a-N", 8, 9, "kuning"],
  ["4a-N", "10", 21, "merah"],
  ["5a-N", null, true, ""],
];

function hitung(rumus: string, desimal: "." | "," = "."): unknown {
  const b = bukuHidup({ Data: DATA, Hasil: [] }, { desimal, jam: () => Date.UTC(2019, 9, 2, 12) });
  b.ketik("Hasil!A1", `=${rumus}`);
  return b.lihat("Hasil!A1");
}

describe("operators", () => {
  test.each([
    ["1+2*3^2", 19],
    ["-2^2", 4],
    ["2^-1", 0.5],
    ["10%", 0.1],
    ['"a"&1.5', "a1.5"],
    ['"3"+1', 4],
    ['"x"+1', "#VALUE!"],
    ["1/0", "#DIV/0!"],
    ['"ABC"="abc"', true],
    ["Data!B6=0", true],
    ['Data!B6=""', true],
    ["0.1+0.2=0.3", true],
    ['2<"1"', true],
    ['"z"<TRUE', true],
    ["0^0", "#NUM!"],
    ["#N/A+1", "#N/A"],
    ["Data!B6", 0],
    ["(1+2)*-3", -9],
    ["TRUE+1", 2],
  ])("=%s is %s", (rumus, hasil) => {
    expect(hitung(rumus)).toBe(hasil);
  });
});

describe("functions", () => {
  test.each([
    // Sums take numbers only from cells, and what stands for a number from the call itself.
    ["SUM(Data!B2:B6)", 96.25],
    ['SUM("5",TRUE,1)', 7],
    ["SUM(Data!B:B)", 96.25],
    ["SUM(Data!B2,Data!B3)", 88.25],
    ["AVERAGE(Data!B2:B6)", 96.25 / 3],
    ["AVERAGE(Data!A2:A6)", "#DIV/0!"],
    ["MAX(Data!C2:C6)", 91.17],
    ["MIN(Data!A2:A6)", 0],
    ["MEDIAN(Data!C2:C5)", 15],
    ["PRODUCT(2,3,4)", 24],
    ["COUNT(Data!B2:B6)", 3],
    ["COUNTA(Data!B2:B6)", 4],
    ["COUNTBLANK(Data!B2:D6)", 2],
    ["LARGE(Data!C2:C5,2)", 21],
    ["SMALL(Data!C2:C5,1)", 4],
    ["STDEV.S(2,4,4,4,5,5,7,9)", 2.138089935299395],
    ["STDEV.P(2,4,4,4,5,5,7,9)", 2],
    ["VAR(1,2,3,4)", 1.6666666666666667],
    ["RANK(9,Data!C2:C5)", 3],
    ["QUARTILE({1,2,4,7,8,9,10,12},1)", 3.5],
    ["PERCENTILE({1,2,3,4},0.3)", 1.9],
    ["MODE(5.6,4,4,3,2,4)", 4],
    // Rounding goes away from zero, on the decimal digits a person sees.
    ["ROUND(2.675,2)", 2.68],
    ["ROUND(-2.5,0)", -3],
    ["ROUND(1234.5,-2)", 1200],
    ["ROUNDUP(1.21,1)", 1.3],
    ["ROUNDDOWN(-1.29,1)", -1.2],
    ["TRUNC(8.9)", 8],
    ["INT(-8.9)", -9],
    ["MOD(-3,2)", 1],
    ["MOD(3,0)", "#DIV/0!"],
    ["ABS(-4)", 4],
    ["POWER(5,2)", 25],
    ["SQRT(-1)", "#NUM!"],
    ["QUOTIENT(-10,3)", -3],
    ["CEILING(2.5,1)", 3],
    ["FLOOR(3.7,2)", 2],
    ["SIGN(-3)", -1],
    ["EVEN(1.5)", 2],
    ["ODD(1.5)", 3],
    ["LN(1)", 0],
    ["LOG(8,2)", 3],
    ["LOG10(100)", 2],
    ["EXP(0)", 1],
    // Choices work out only the branch they take.
    ['IF(1>2,"ya","tidak")', "tidak"],
    ['IF(TRUE,"ya",1/0)', "ya"],
    ["IF(FALSE,1)", false],
    ["IF(TRUE,,1)", 0],
    ['IF("x",1,2)', "#VALUE!"],
    ['IFERROR(1/0,"x")', "x"],
    ['IFERROR(5,"x")', 5],
    ['IFNA(#N/A,"x")', "x"],
    ['IFNA(1/0,"x")', "#DIV/0!"],
    ['IFS(Data!B2>100,"a",Data!B2>1,"b")', "b"],
    ["IFS(FALSE,1)", "#N/A"],
    ['SWITCH(2,1,"a",2,"b","c")', "b"],
    ['SWITCH(9,1,"a","c")', "c"],
    ["AND(TRUE,Data!B2>1)", true],
    ["AND(Data!C2:C6)", true],
    ["OR(FALSE,Data!B2>100)", false],
    ["NOT(FALSE)", true],
    ["XOR(TRUE,TRUE)", false],
    ["AND(Data!A2:A3)", "#VALUE!"],
    // Criteria know comparisons, wildcards and no letter case.
    ['COUNTIF(Data!D2:D6,"hijau")', 2],
    ['COUNTIF(Data!D2:D6,"h*")', 2],
    ['COUNTIF(Data!D2:D6,"?uning")', 1],
    ['COUNTIF(Data!D2:D6,"<>hijau")', 3],
    ['COUNTIF(Data!C2:C6,">=9")', 3],
    ["COUNTIF(Data!B2:B6,10)", 1],
    ['COUNTIF(Data!B2:B6,"")', 1],
    ["COUNTIF(Data!C2:C6,TRUE)", 1],
    ['COUNTIFS(Data!D2:D6,"hijau",Data!C2:C6,">50")', 1],
    ['SUMIF(Data!D2:D6,"hijau",Data!C2:C6)', 95.17],
    ['SUMIF(Data!C2:C6,">20")', 112.17],
    ['SUMIFS(Data!C2:C6,Data!D2:D6,"hijau",Data!B2:B6,">4")', 91.17],
    ['AVERAGEIF(Data!D2:D6,"hijau",Data!C2:C6)', 47.585],
    ['AVERAGEIF(Data!D2:D6,"biru",Data!C2:C6)', "#DIV/0!"],
    ['AVERAGEIFS(Data!C2:C6,Data!D2:D6,"kuning")', 9],
    ['MAXIFS(Data!C2:C6,Data!D2:D6,"hijau")', 91.17],
    ['MINIFS(Data!C2:C6,Data!D2:D6,"biru")', 0],
    // Lookups compare values of one type.
    ['MATCH("3a-N",Data!A2:A6,0)', 3],
    ['MATCH("3A*",Data!A2:A6,0)', 3],
    ["MATCH(10,Data!B2:B6,0)", "#N/A"],
    ["MATCH(9,{1,5,10},1)", 2],
    ["MATCH(6,{10,8,5},-1)", 2],
    ["INDEX(Data!A2:D6,2,3)", 91.17],
    ["INDEX(Data!A2:A6,3)", "3a-N"],
    ["INDEX(Data!A1:D1,2)", "Target"],
    ["INDEX(Data!A2:D6,9,1)", "#REF!"],
    ["SUM(INDEX(Data!B2:C4,0,2))", 104.17],
    ['VLOOKUP("2a-CP",Data!A2:D6,3,FALSE)', 91.17],
    ['VLOOKUP("zz",Data!A2:D6,3,FALSE)', "#N/A"],
    ['VLOOKUP("2a-CP",Data!A2:D6,9,FALSE)', "#REF!"],
    ['VLOOKUP(85,{0,"E";60,"D";80,"B"},2)', "B"],
    ['HLOOKUP("Target",Data!A1:D6,3,FALSE)', 85],
    ['XLOOKUP("3a-N",Data!A2:A6,Data!C2:C6)', 9],
    ['XLOOKUP("zz",Data!A2:A6,Data!C2:C6,"tidak ada")', "tidak ada"],
    ["XLOOKUP(6,{1,5,10},{1,2,3},,-1)", 2],
    ["XLOOKUP(6,{1,5,10},{1,2,3},,1)", 3],
    ['CHOOSE(2,"a","b")', "b"],
    ["ROWS(Data!A2:A6)", 5],
    ["COLUMNS(Data!A2:D6)", 4],
    ["ROW()", 1],
    ["COLUMN(Data!C2)", 3],
    // Text.
    ['LEFT("Realisasi",4)', "Real"],
    ['RIGHT("Realisasi")', "i"],
    ['MID("Realisasi",5,3)', "isa"],
    ["LEN(12.5)", 4],
    ['TRIM("  a   b ")', "a b"],
    ['UPPER("abu-abu")', "ABU-ABU"],
    ['PROPER("kantor bogor")', "Kantor Bogor"],
    ['SUBSTITUTE("a-b-c","-","/",2)', "a-b/c"],
    ['REPLACE("abcdef",2,3,"X")', "aXef"],
    ['FIND("b","abc")', 2],
    ['FIND("B","abc")', "#VALUE!"],
    ['SEARCH("B","abc")', 2],
    ['REPT("▲",3)', "▲▲▲"],
    ['EXACT("a","A")', false],
    ['CONCATENATE("a",1,TRUE)', "a1TRUE"],
    ["CONCAT(Data!A2:A3)", "1a-CP2a-CP"],
    ['TEXTJOIN("; ",TRUE,Data!D2:D6)', "hijau; Hijau; kuning; merah"],
    ['VALUE("12%")', 0.12],
    ['VALUE("abc")', "#VALUE!"],
    ['TEXT(0.1234,"0.00%")', "12.34%"],
    ['TEXT(1234.5,"#,##0.00")', "1,234.50"],
    ['TEXT(43740,"dd/mm/yyyy")', "02/10/2019"],
    ['TEXT("abc","0")', "abc"],
    ['CODE("A")', 65],
    ["CHAR(65)", "A"],
    // What a value is.
    ["ISBLANK(Data!B6)", true],
    ["ISBLANK(Data!D6)", false],
    ["ISNUMBER(Data!B5)", false],
    ["ISTEXT(Data!B5)", true],
    ["ISERROR(1/0)", true],
    ["ISERR(#N/A)", false],
    ["ISNA(#N/A)", true],
    ["ISLOGICAL(Data!C6)", true],
    ["N(TRUE)", 1],
    ['T("x")', "x"],
    // Dates are serial numbers.
    ["DATE(2019,10,2)", 43740],
    ["YEAR(43740)", 2019],
    ["MONTH(43740)", 10],
    ["DAY(43740)", 2],
    ["EDATE(DATE(2019,1,31),1)", 43524],
    ["EOMONTH(43740,0)", 43769],
    ["DAYS(43740,43709)", 31],
    ["TODAY()", 43740],
    ["NOW()", 43740.5],
    ["SUMPRODUCT(Data!C2:C5,{1;2;3;4})", 297.34],
    ["LET(a,2,b,a*3,a+b)", 8],
    ["SUM(UNIQUE({1;1;2}))", 3],
  ])("=%s is %s", (rumus, hasil) => {
    const nilai = hitung(rumus);
    if (typeof hasil === "number") expect(nilai).toBeCloseTo(hasil, 9);
    else expect(nilai).toBe(hasil);
  });

  test("in a comma country texts, and formats of TEXT, are read and written with a decimal comma", () => {
    expect(hitung('"1,5"*2', ",")).toBe(3);
    expect(hitung('"1.500"*2', ",")).toBe(3000);
    expect(hitung('1.5&""', ",")).toBe("1,5");
    expect(hitung('TEXT(1234.5,"#.##0,00")', ",")).toBe("1.234,50");
    expect(hitung('VALUE("91,17%")', ",")).toBeCloseTo(0.9117, 12);
  });
});
