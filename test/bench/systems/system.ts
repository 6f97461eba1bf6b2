/** Does what a system does with a text and gives a number that shows it has. */
export type Analyser = (text: string) => number;

/** Ready-made systems that read English, in the part of them that finds quotations or parts of speech. */
export const SYSTEMS: Readonly<Record<string, () => Promise<Analyser>>> = {
  Sourcelight: async () => (await import('./sourcelight')).whole(),
  'Sourcelight, statements alone': async () => (await import('./sourcelight')).statements(),
  'compromise (tags, chunks, quotations)': async () => {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text).quotations().length;
  },
  'wink-nlp (sentences, tags)': async () => {
    const [{ default: nlp }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const wink = nlp(model, ['sbd', 'pos']);
    return (text) => wink.readDoc(text).tokens().out(wink.its.pos).length;
  },
};
