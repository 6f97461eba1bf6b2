import browser from 'webextension-polyfill';
import { type Model, readModel } from '../../core/model/model';

let loading: Promise<Model> | undefined;

/** The model, read from the extension's own files at the first call. Rejects where it cannot be; the next call tries again. */
export function loadModel(): Promise<Model> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** For an article that is likely to come. Whoever analyses it asks again and tells where the model cannot be read. */
export function loadModelAhead(): void {
  void loadModel().catch(() => undefined);
}

async function load(): Promise<Model> {
  const [weights, clusters] = await Promise.all([
    bytesOf(await fetch(browser.runtime.getURL('model.bin'))),
    bytesOf(await fetch(browser.runtime.getURL('clusters.bin'))),
  ]);
  return readModel(weights, clusters);
}

const bytesOf = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer());
