/** The messages of Excel's batch protocol, as Microsoft's library sends and expects them. Names are PascalCase. */

export interface ArgumenPesan {
  readonly Arguments?: readonly unknown[];
  /** Parallel to `Arguments`: the id of an object path where the argument is an object, otherwise 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface JalurObjek {
  readonly Id: number;
  /** 1 global, 2 new, 3 method, 4 property, 5 indexer, 6 reference id, 7 null object. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumenPesan;
}

export interface PilihanMuat {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Aksi {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumenPesan;
  readonly QueryInfo?: PilihanMuat;
}

export interface Permintaan {
  readonly Actions: readonly Aksi[];
  readonly ObjectPaths: Readonly<Record<string, JalurObjek>>;
}

export interface HasilAksi {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface GalatPesan {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface BadanJawaban {
  readonly Results: readonly HasilAksi[];
  readonly TraceIds?: readonly number[];
  readonly Error?: GalatPesan;
}

/** What the library's request executor resolves to. A failed transport has an `ErrorCode` and no body. */
export interface Jawaban {
  readonly HttpStatusCode: number;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: BadanJawaban | null;
}

/** One entry of an event message to the add-in. */
export interface EntriPeristiwa {
  readonly messageCategory: 65536;
  /** Excel's event number. */
  readonly messageType: number;
  /** Worksheet id, or "Workbook". */
  readonly targetId: string;
  /** JSON of the event's arguments. */
  readonly message: string;
}
