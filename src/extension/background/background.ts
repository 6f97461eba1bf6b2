import browser from 'webextension-polyfill';
import type { Step } from '../content/steps';
import { t } from '../i18n';
import { paintEverywhere } from '../inject';
import { handle } from '../messages';
import { watchPermissions } from '../permissions';
import { analyseArticle, analyseBeginning } from './analysis';
import { syncAutomatic } from './automatic';
import { correct, forgetCorrections, undoCorrections } from './corrections';
import { loadModelAhead } from './model';
import { activeTabId, inPage, pageLeft, readTab, setHighlights, stepThrough, toggleHighlights } from './pages';

// All listeners are set at once, at the top: a browser that wakes the background asks only those.

handle('background', {
  'page.beginning': ({ article }, sender) => analyseBeginning(sender.tab?.id as number, article),
  'page.article': ({ pageId, article }, sender) => analyseArticle(sender.tab?.id as number, pageId, article),
  'page.elsewhere': (_, sender) => paintEverywhere(sender.tab?.id as number),
  'page.left': ({ pageId }, sender) => pageLeft(sender.tab?.id as number, pageId),
  'page.soon': async () => {
    loadModelAhead();
    return null;
  },
  'tab.read': ({ tabId, again }) => readTab(tabId, again),
  'tab.highlights': setHighlights,
  'tab.reveal': ({ tabId, id }) => inPage(tabId, 'content.reveal', { id }),
  'tab.reveal_span': ({ tabId, span }) => inPage(tabId, 'content.reveal_span', { span }),
  'tab.back': ({ tabId }) => inPage(tabId, 'content.back', {}),
  'tab.correct': correct,
  'tab.undo': undoCorrections,
  'corrections.forget': forgetCorrections,
});

const READ = 'read-page';

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install')
    void browser.tabs.create({ url: browser.runtime.getURL('src/extension/welcome/index.html') });
  browser.contextMenus.create({ id: READ, title: t('menu_read_page'), contexts: ['page', 'selection'] });
  void syncAutomatic();
});
browser.runtime.onStartup.addListener(() => void syncAutomatic());
watchPermissions(() => void syncAutomatic());

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId !== READ || tab?.id === undefined) return;
  // At once, while the browser still knows of the click. The popup reads the page; where it cannot open, this does.
  void browser.action.openPopup().catch(() => undefined);
  void readTab(tab.id, false);
});

const STEP_OF: Readonly<Record<string, Step>> = {
  'next-statement': 'next',
  'previous-statement': 'previous',
  'next-of-source': 'next-of-source',
  'show-card': 'card',
};

browser.commands.onCommand.addListener(async (command, tab) => {
  const tabId = tab?.id ?? (await activeTabId());
  if (tabId === undefined) return;
  const step = STEP_OF[command];
  if (step !== undefined) await stepThrough(tabId, step);
  else if (command === 'toggle-highlights') await toggleHighlights(tabId);
});
