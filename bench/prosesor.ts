/** Milliseconds of processor time that this process has used. */
export function prosesor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
