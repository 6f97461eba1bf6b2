import { vi } from 'vitest';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

/** Just enough of a browser for the code that checks messages: the real thing is driven by the end-to-end tests. */
export const listeners: Listener[] = [];

export default {
  runtime: {
    id: 'sourcelight',
    getURL: (path: string) => `chrome-extension://sourcelight/${path}`,
    onMessage: {
      addListener: (listener: Listener) => listeners.push(listener),
      removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
    },
    sendMessage: vi.fn(),
  },
};
