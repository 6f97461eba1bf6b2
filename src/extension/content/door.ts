/** What the scripts of the extension share in one page. The page itself has another global object and sees nothing. */
interface Door {
  open?: { readonly read: () => void; readonly readAutomatically: () => void; readonly isAlive: () => boolean };
}

const scope = globalThis as typeof globalThis & { sourcelight?: Door };
scope.sourcelight ??= {};

export const door: Door = scope.sourcelight;
