import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { t } from '../i18n';

/** Where Chrome lets the reader change shortcuts; Firefox opens its own place itself. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

type FirefoxCommands = Commands.Static & { readonly openShortcutSettings?: () => Promise<void> };

const openBrowsersPage = (): Promise<unknown> => {
  const commands: FirefoxCommands = browser.commands;
  return commands.openShortcutSettings?.() ?? browser.tabs.create({ url: CHROME_PAGE });
};

/** The keys as the browser has them now; they are changed in the browser's own place for it. */
export function Shortcuts() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    // A browser names them in no order; the manifest does.
    const names = Object.keys(browser.runtime.getManifest().commands ?? {});
    const place = ({ name = '' }: Commands.Command): number => names.indexOf(name);
    const look = (): void =>
      void browser.commands.getAll().then((all) => setCommands(all.toSorted((a, b) => place(a) - place(b))));
    look();
    // They may have been changed in the other tab.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options_shortcuts')}</h2>
      <table>
        <tbody>
          {commands.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <th scope="row">{name === '_execute_action' ? t('action_title') : description}</th>
              <td>{shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">{t('options_shortcut_none')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('options_card_keys')}</p>
      <button type="button" class="plain" onClick={() => void openBrowsersPage()}>
        {t('options_shortcuts_change')}
      </button>
    </section>
  );
}
