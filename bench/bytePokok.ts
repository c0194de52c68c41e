import type { Permintaan } from "../src/simulator/richapi/pesan.ts";

const SET = 4;
const ISI_SEL: ReadonlySet<string> = new Set(["Values", "NumberFormat"]);

/** Whether a request changes anything by setting it, and so is one that writes. */
export function menulis({ Actions }: Permintaan): boolean {
  return Actions.some((a) => a.ActionType === SET);
}

/**
 * Bytes of what a request has to say, whatever it takes to say it: the JSON of the values and number formats of cells,
 * and of every other thing once, which are each distinct setting (a colour, a width, a footer) and each distinct
 * address, name or text that objects are reached by. Everything else is what Microsoft's library puts around it.
 */
export function bytePokok({ Actions, ObjectPaths }: Permintaan): number {
  const sekali = new Set<string>();
  let byte = 0;
  for (const { ActionType, Name, ArgumentInfo } of Actions) {
    const isi = ArgumentInfo?.Arguments ?? [];
    if (ActionType === SET && ISI_SEL.has(Name)) byte += Buffer.byteLength(JSON.stringify(isi));
    else if (isi.length > 0) sekali.add(JSON.stringify([Name, ...isi]));
  }
  for (const { ArgumentInfo } of Object.values(ObjectPaths)) {
    const isi = ArgumentInfo?.Arguments ?? [];
    if (isi.length > 0) sekali.add(JSON.stringify(isi));
  }
  for (const satu of sekali) byte += Buffer.byteLength(satu);
  return byte;
}
