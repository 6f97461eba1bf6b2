import { useState } from 'preact/hooks';
import { heardSources } from '../by-source';
import { plural, t } from '../i18n';
import { readReport } from '../read-report';

/** What Sourcelight is, what it may do, and the button that reads the article below as a click on a page does. */
export function Before({ tabId }: { readonly tabId: number | undefined }) {
  const [said, say] = useState('');
  const tryIt = async (): Promise<void> => {
    if (tabId === undefined) return;
    const report = await readReport(tabId);
    if (report === null) return say(t('failed_interrupted'));
    say(
      t(
        'welcome_tried',
        plural('statements', report.attributions.length),
        plural('sources', heardSources(report).length),
      ),
    );
    document.querySelector('article')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <img src="/icons/128.png" alt="" width="64" height="64" />
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
      <ul class="permissions">
        <li>{t('welcome_click')}</li>
        <li>{t('welcome_always')}</li>
        <li>{t('welcome_keeps')}</li>
      </ul>
      <div class="try">
        <button type="button" class="primary" onClick={() => void tryIt()}>
          {t('welcome_try')}
        </button>
        <p role="status">{said === '' ? t('welcome_try_text') : said}</p>
      </div>
    </>
  );
}
