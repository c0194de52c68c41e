let ekor: Promise<unknown> = Promise.resolve();

/**
 * Runs pieces of work one after the other, in the order they were asked for: the actions turn away a second call
 * rather than wait, so a reading of the pane must not stand in the way of a button.
 */
export function bergiliran<T>(kerja: () => Promise<T>): Promise<T> {
  const hasil = ekor.then(kerja);
  ekor = hasil.catch(() => undefined);
  return hasil;
}
