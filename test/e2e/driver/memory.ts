import { readdirSync, readFileSync } from 'node:fs';
import type { Driver } from './types';

/**
 * Megabytes that a browser and all its processes take (what several share counted in parts). Linux only: not a number
 * elsewhere.
 */
export function memoryOf(driver: Driver): number {
  const root = driver.browser.process()?.pid;
  if (process.platform !== 'linux' || root === undefined) return Number.NaN;
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = read(`/proc/${entry}/stat`);
    parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const belongs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  let kB = 0;
  for (const pid of parents.keys())
    if (belongs(pid)) kB += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  return kB / 1024;
}

/** A process may be gone by the time it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
