/** Milliseconds of work this thread has done: unlike the clock, it stands still while other programs have the processor. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
