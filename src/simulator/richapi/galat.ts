/** An error as Excel reports it: a code of `Excel.ErrorCodes` and its standard message. */
export class GalatApi extends Error {
  override readonly name = "GalatApi";
  readonly kode: string;

  constructor(kode: string, pesan: string) {
    super(pesan);
    this.kode = kode;
  }
}

/** Codes and messages from Microsoft's "Error handling with the application-specific JavaScript APIs". */
const PESAN = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of the Office application.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

export type KodeApi = keyof typeof PESAN;

const STATUS: Partial<Record<KodeApi, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** Makes the error for a code; `rincian` names what was refused, for whoever debugs. */
export function galat(kode: KodeApi, rincian?: string): GalatApi {
  return new GalatApi(kode, rincian === undefined ? PESAN[kode] : `${PESAN[kode]} (${rincian})`);
}

/** HTTP status that goes with a code; 400 for those not listed. */
export function statusHttp(kode: string): number {
  return Object.hasOwn(STATUS, kode) ? (STATUS[kode as KodeApi] ?? 400) : 400;
}
