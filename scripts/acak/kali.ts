import { createRequire } from "node:module";
import type fastCheck from "fast-check";

/** The package itself: under the name that tests import it by stands this file. */
const asli = createRequire(import.meta.url)("fast-check") as typeof fastCheck;

/** Cases that a property tries of itself. */
const KASUS = 100;
const KALI = Number(process.env["ACAK"]);
/** Seed of the properties that name none; without it everyone has one of its own. */
const BENIH = process.env["ACAK_BENIH"];

/**
 * fast-check with `ACAK` times the cases, also for a property that names their number. One that names its seed begins
 * with the same cases as ever.
 */
const berlipat = {
  ...asli,
  assert: <T>(sifat: Parameters<typeof asli.assert<T>>[0], setelan?: Parameters<typeof asli.assert<T>>[1]) =>
    asli.assert(sifat, {
      ...(BENIH === undefined ? {} : { seed: Number(BENIH) }),
      ...setelan,
      numRuns: Math.ceil((setelan?.numRuns ?? KASUS) * KALI),
    }),
};

export default berlipat;
