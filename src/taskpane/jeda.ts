/** A frame that does not come within this many milliseconds is not waited for: a covered page gets none. */
const TUNGGU_BINGKAI = 100;

/**
 * Lets the page draw and take clicks before work goes on. A page that nobody sees only takes what is waiting: there,
 * frames do not come and timers may be held back for a minute.
 */
export async function jeda(): Promise<void> {
  if (typeof document !== "undefined" && document.visibilityState === "visible") await bingkai();
  await tugasBerikut();
}

function bingkai(): Promise<void> {
  return new Promise((selesai) => {
    const jam = setTimeout(selesai, TUNGGU_BINGKAI);
    requestAnimationFrame(() => {
      clearTimeout(jam);
      selesai();
    });
  });
}

/** Timers are held back in a hidden page; messages are not. */
function tugasBerikut(): Promise<void> {
  return new Promise((selesai) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      selesai();
    };
    port2.postMessage(null);
  });
}
