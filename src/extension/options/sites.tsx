import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n';
import { automaticPatterns, grantedOrigins, hostOf, removeSite, watchPermissions } from '../permissions';

/** The sites that are read without a click: what the browser grants, each to be given back. */
export function Sites({ say }: { readonly say: (text: string) => void }) {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = (): void => void grantedOrigins().then((origins) => setPatterns(automaticPatterns(origins)));
    const ending = new AbortController();
    look();
    watchPermissions(look, ending.signal);
    return () => ending.abort();
  }, []);
  const nameOf = (pattern: string): string => hostOf(pattern) ?? t('automatic_all');
  const remove = async (pattern: string): Promise<void> => {
    const done = await removeSite(pattern).catch(() => false);
    say(done ? t('options_site_removed', nameOf(pattern)) : t('automatic_refused'));
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('automatic')}</h2>
      <p>{t(patterns.length === 0 ? 'options_sites_none' : 'options_sites_text')}</p>
      <ul class="sites">
        {patterns.map((pattern) => (
          <li key={pattern}>
            <bdi>{nameOf(pattern)}</bdi>
            <button
              type="button"
              class="plain"
              aria-label={t('options_site_remove_named', nameOf(pattern))}
              onClick={() => void remove(pattern)}
            >
              {t('options_site_remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
