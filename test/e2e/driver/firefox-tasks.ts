import type { InBrowser, Task } from './types';

// Only the shapes that are used of Firefox' own objects, which have no types.
declare const Services: {
  profiler: {
    StartProfiler(entries: number, interval: number, features: string[], threads: string[]): Promise<void>;
    StopProfiler(): Promise<void>;
    getProfileDataAsync(): Promise<Profile>;
  };
};

interface Table<Field extends string> {
  readonly schema: Readonly<Record<Field, number>>;
  readonly data: readonly (readonly unknown[])[];
}
interface Thread {
  readonly name: string;
  readonly stringTable: readonly string[];
  readonly markers: Table<'name' | 'startTime' | 'endTime' | 'data'>;
  readonly samples: Table<'stack' | 'time'>;
  readonly stackTable: Table<'prefix' | 'frame'>;
  readonly frameTable: Table<'location' | 'category'>;
}
interface Profile {
  readonly meta: { readonly categories: readonly { readonly name: string }[] };
  readonly threads: readonly Thread[];
  readonly processes: readonly Profile[];
}

/**
 * The longest task over 50 ms of a page's own thread while something is done, in Firefox, by what its profiler notes; null
 * where there was none. The thread is told by the content script that runs in it.
 */
export async function longestTask(inBrowser: InBrowser, work: () => Promise<void>): Promise<Task | null> {
  await inBrowser(() => Services.profiler.StartProfiler(4_000_000, 1, ['js'], ['GeckoMain']));
  await work();
  const longest = await inBrowser(async () => {
    const profile = await Services.profiler.getProfileDataAsync();
    await Services.profiler.StopProfiler();
    /** What a sample is of: the script of the page's reader, the browser's own scripts, or else the browser's category. */
    const partOf = (
      { stackTable, frameTable, stringTable }: Thread,
      stack: unknown,
      { categories }: Profile['meta'],
    ) => {
      let part = '';
      for (let at = stack; typeof at === 'number'; ) {
        const row = stackTable.data[at]!;
        const frame = frameTable.data[row[stackTable.schema.frame] as number]!;
        const location = stringTable[frame[frameTable.schema.location] as number]!;
        if (location.includes('/content/content.js')) return 'script';
        const category = categories[frame[frameTable.schema.category] as number]?.name ?? '';
        if (/resource:|chrome:|self-hosted/.test(location)) part = 'the browser';
        else if (part === '' && category !== 'Other' && category !== 'JavaScript') part = category.toLowerCase();
        at = row[stackTable.schema.prefix] as number;
      }
      return part === '' ? 'the browser' : part;
    };
    let longest: Task | null = null;
    for (const { threads, meta } of profile.processes)
      for (const thread of threads) {
        const { samples, markers } = thread;
        const at = (row: readonly unknown[]): number => row[samples.schema.time] as number;
        const part = (row: readonly unknown[]): string => partOf(thread, row[samples.schema.stack], meta);
        if (!samples.data.some((row) => part(row) === 'script')) continue;
        for (const row of markers.data) {
          const data = row[markers.schema.data] as { type?: string } | null;
          if (data?.type !== 'MainThreadLongTask') continue;
          const [start, end] = [row[markers.schema.startTime] as number, row[markers.schema.endTime] as number];
          if (longest !== null && longest.ms >= end - start) continue;
          const parts: Record<string, number> = {};
          let before = start;
          for (const sample of samples.data) {
            if (at(sample) < start || at(sample) > end) continue;
            const name = part(sample);
            parts[name] = (parts[name] ?? 0) + at(sample) - before;
            before = at(sample);
          }
          longest = { ms: end - start, parts };
        }
      }
    return JSON.stringify(longest);
  });
  return JSON.parse(longest) as Task | null;
}
