/**
 * The place of the learned model: a file in `public/` that is read once for each life of the background. There is none
 * yet: the first engine works by rules alone.
 */
export type Model = undefined;

let loading: Promise<Model> | undefined;

/** The model, read at the first call. Rejects where the file cannot be read; the next call then tries again. */
export function loadModel(): Promise<Model> {
  loading ??= readModel().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function readModel(): Promise<Model> {
  return undefined;
}
