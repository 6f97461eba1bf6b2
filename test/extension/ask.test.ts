import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { ask, PATIENCE, TooSlow } from '../../src/extension/ask';

vi.mock('webextension-polyfill', () => import('./polyfill'));

const sendMessage = vi.mocked(browser.runtime.sendMessage);
const never = (): Promise<never> => new Promise(() => undefined);
const request = { tabId: 7, again: false };
const answer = { kind: 'restricted', why: 'pdf' };

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

describe('asking the background', () => {
  test('asks again where it was stopped before it answered', async () => {
    sendMessage.mockRejectedValueOnce(new Error('closed')).mockResolvedValueOnce(answer);
    const asked = ask('tab.read', request);
    await vi.runAllTimersAsync();
    expect(await asked).toEqual(answer);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('takes nothing for no answer, as a browser gives where the background went', async () => {
    sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce(answer);
    const asked = ask('tab.read', request);
    await vi.runAllTimersAsync();
    expect(await asked).toEqual(answer);
  });

  test('gives up where nobody ever answers', async () => {
    sendMessage.mockRejectedValue(new Error('closed'));
    const asked = expect(ask('tab.read', request)).rejects.toThrow('closed');
    await vi.runAllTimersAsync();
    await asked;
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  test('says when the answer does not come in time, and does not ask again', async () => {
    sendMessage.mockImplementation(never);
    const asked = expect(ask('tab.read', request)).rejects.toBeInstanceOf(TooSlow);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await asked;
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('waits as long as it takes where it may', async () => {
    let done: ((value: unknown) => void) | undefined;
    const late = new Promise<unknown>((resolve) => {
      done = resolve;
    });
    sendMessage.mockReturnValue(late);
    const asked = ask('tab.read', request, Number.POSITIVE_INFINITY);
    await vi.advanceTimersByTimeAsync(PATIENCE * 100);
    done?.(answer);
    expect(await asked).toEqual(answer);
  });
});
