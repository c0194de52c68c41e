/** Words of the file format against the names of Excel's object model. */

function dua(teks: string): { dari: ReadonlyMap<string, string>; ke: ReadonlyMap<string, string> } {
  const pasangan = teks.split(" ").map((p) => p.split("=") as [string, string]);
  return { dari: new Map(pasangan), ke: new Map(pasangan.map(([f, m]) => [m, f])) };
}

export const POLA = dua(
  "none=None solid=Solid mediumGray=Gray50 darkGray=Gray75 lightGray=Gray25 darkHorizontal=Horizontal " +
    "darkVertical=Vertical darkDown=Down darkUp=Up darkGrid=Checker darkTrellis=SemiGray75 " +
    "lightHorizontal=LightHorizontal lightVertical=LightVertical lightDown=LightDown lightUp=LightUp " +
    "lightGrid=Grid lightTrellis=CrissCross gray125=Gray16 gray0625=Gray8",
);

/** Style and weight together, "Continuous/Thin". */
export const GARIS = dua(
  "none=None/Thin thin=Continuous/Thin medium=Continuous/Medium thick=Continuous/Thick hair=Continuous/Hairline " +
    "dashed=Dash/Thin mediumDashed=Dash/Medium dotted=Dot/Thin dashDot=DashDot/Thin mediumDashDot=DashDot/Medium " +
    "dashDotDot=DashDotDot/Thin mediumDashDotDot=DashDotDot/Medium slantDashDot=SlantDashDot/Medium double=Double/Thick",
);

export const VALIDASI = dua(
  "none=None whole=WholeNumber decimal=Decimal list=List date=Date time=Time textLength=TextLength custom=Custom",
);

export const GAYA_GALAT = dua("stop=Stop warning=Warning information=Information");

export const RATA = dua(
  "general=General left=Left center=Center right=Right fill=Fill justify=Justify " +
    "centerContinuous=CenterAcrossSelection distributed=Distributed",
);

export const TEGAK = dua("top=Top center=Center bottom=Bottom justify=Justify distributed=Distributed");

export const GARIS_BAWAH = dua(
  "none=None single=Single double=Double singleAccounting=SingleAccountant doubleAccounting=DoubleAccountant",
);

export const TAMPAK = dua("visible=Visible hidden=Hidden veryHidden=VeryHidden");

export const LEGENDA = dua("b=Bottom t=Top l=Left r=Right tr=Corner");

/** Paper names by the file's number, from 1. */
export const KERTAS = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 " +
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 " +
  "EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch " +
  "EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");
