/** Cases a property tries for one mutant; the test suite itself tries more. */
const KALI_MAKS = 50;

/**
 * fast-check as a mutant needs it: always the same cases, so that a score can be had again, not too many, and no search
 * for a smaller failure, which nobody would read.
 */
export function fastCheckHemat(asli) {
  const hemat = (setelan) => ({
    seed: 1,
    ...setelan,
    numRuns: Math.min(setelan?.numRuns ?? KALI_MAKS, KALI_MAKS),
    endOnFailure: true,
  });
  const assert = (sifat, setelan) => asli.assert(sifat, hemat(setelan));
  const pengganti = { ...asli, assert };
  return { ...pengganti, default: pengganti, __esModule: true };
}
