import { describe, expect, it } from "vitest";
import { petakan, selesaikan, telusuri, type Bertahap } from "../../src/scoring/bertahap.ts";

const daftar = (n: number) => Array.from({ length: n }, (_, i) => i);

/** How many members were done at each step, and what came out. */
function langkah<T>(kerja: Bertahap<T>, selesai: () => number) {
  const berhenti: number[] = [];
  for (;;) {
    const satu = kerja.next();
    if (satu.done === true) return { berhenti, hasil: satu.value };
    berhenti.push(selesai());
  }
}

describe("a long computation", () => {
  it("can be run to its end at once", () => {
    expect(selesaikan(petakan(daftar(450), (n) => 2 * n))).toEqual(daftar(450).map((n) => 2 * n));
  });
  it("of a mapped list stops after every 200 members", () => {
    let n = 0;
    const { berhenti, hasil } = langkah(
      petakan(daftar(450), (satu) => {
        n += 1;
        return satu;
      }),
      () => n,
    );
    expect(berhenti).toEqual([200, 400]);
    expect(hasil).toEqual(daftar(450));
  });
  it("of a walk through a list stops after every 200 members", () => {
    const dilalui: number[] = [];
    const { berhenti } = langkah(
      telusuri(daftar(450), (satu) => dilalui.push(satu)),
      () => dilalui.length,
    );
    expect(berhenti).toEqual([200, 400]);
    expect(dilalui).toEqual(daftar(450));
  });
  it("of a walk through anything else asks for a member when its turn has come", () => {
    let diminta = 0;
    function* satuSatu() {
      for (; diminta < 450;) yield diminta++;
    }
    const dilalui: number[] = [];
    const { berhenti } = langkah(
      telusuri(satuSatu(), (satu) => dilalui.push(satu)),
      () => diminta,
    );
    expect(berhenti).toEqual([200, 400]);
    expect(dilalui).toEqual(daftar(450));
  });
});
