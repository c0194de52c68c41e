import type { EntriPeristiwa } from "../richapi/pesan.ts";

/** The parts of Microsoft's library by which a program can take Excel's place. */
export interface PerluasanOffice {
  readonly SessionBase: (new () => object) & { _overrideSession: object | null };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  readonly _testSetRichApiMessageReadyImpl: (siap: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (pesan: { readonly entries: readonly EntriPeristiwa[] }) => void;
}

/** The `Office` object the library itself looks at. */
export interface OfficePustaka {
  context?: Record<string, unknown>;
}

/** Microsoft's excel-web library, loaded. */
export interface PustakaExcel {
  readonly Excel: object;
  readonly OfficeExtension: PerluasanOffice;
  /** The window the library was loaded in: the page's own in a browser. */
  readonly jendela: { Office?: OfficePustaka };
}
