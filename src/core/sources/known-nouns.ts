import type { Noun, Reading } from './reading';

export function nounsOf(reading: Reading, head: string): Noun[] {
  return reading.nouns.get(head) ?? [];
}

export function keep(reading: Reading, head: string, noun: Noun): void {
  const list = reading.nouns.get(head);
  if (list === undefined) reading.nouns.set(head, [noun]);
  else list.push(noun);
}
