import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** What processors have done since the machine began, in seconds. */
export interface ProcessorTime {
  at: number;
  /** Of all processors, whoever used them. */
  busySeconds: number;
  /** Of this process and everything it has started. */
  ownSeconds: number;
}

/** Of the time between two readings, with all processors of the machine as 100. */
export interface LoadShares {
  machinePercent: number;
  ownPercent: number;
}

/** Of the clock that `/proc` counts by, on every Linux. */
const TICKS_PER_SECOND = 100;

export function readProcessorTime(): ProcessorTime {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = (
    /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'latin1'))?.[1] ?? ''
  )
    .split(' ')
    .map(Number);
  return {
    at: performance.now(),
    busySeconds: (user + nice + system + irq + softirq) / TICKS_PER_SECOND,
    ownSeconds: ownTicks() / TICKS_PER_SECOND,
  };
}

export function loadBetween(before: ProcessorTime, after: ProcessorTime): LoadShares {
  const percent = (seconds: number) => (seconds * 100_000) / (after.at - before.at) / cpus().length;
  return {
    machinePercent: percent(after.busySeconds - before.busySeconds),
    ownPercent: percent(after.ownSeconds - before.ownSeconds),
  };
}

/** Processes name their parents, which leads from each to this one or not. */
function ownTicks(): number {
  const all = new Map<number, { parent: number; ticks: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      // The program's name, in brackets, may hold spaces.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      all.set(Number(name), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) });
    } catch {
      // It has ended since it was listed.
    }
  }
  const isOwn = (pid: number): boolean => pid === process.pid || isOwnParent(all.get(pid)?.parent);
  const isOwnParent = (parent: number | undefined) => parent !== undefined && parent > 1 && isOwn(parent);
  let ticks = 0;
  for (const [pid, { ticks: own }] of all) if (isOwn(pid)) ticks += own;
  return ticks;
}
