import { readFileSync } from "node:fs";

/** Milliseconds of processor time that this process has used. */
export function prosesor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Where Linux tells what the thread that runs the page's code has used, in nanoseconds. */
const UTAS_UTAMA = `/proc/self/task/${String(process.pid)}/schedstat`;

/**
 * Milliseconds of processor time of the thread that runs the page's code: what V8 does on others beside it holds nobody.
 * Where the system does not tell it is that of the whole process.
 */
export function prosesorUtama(): number {
  try {
    return Number(readFileSync(UTAS_UTAMA, "latin1").split(" ", 1)[0]) / 1e6;
  } catch {
    return prosesor();
  }
}
