import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n';
import { type Automatic, automaticFor, setAutomatic, watchPermissions } from '../permissions';

const LEVELS: readonly Automatic[] = ['off', 'site', 'all'];

/** When pages are read without a click. Shows what the browser grants, and changes when that does. */
export function AutomaticChoice({ site }: { readonly site: string }) {
  const [level, setLevel] = useState<Automatic>('off');
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = (): void => void automaticFor(site).then(setLevel);
    const ending = new AbortController();
    look();
    watchPermissions(look, ending.signal);
    return () => ending.abort();
  }, [site]);

  const choose = async (wanted: Automatic): Promise<void> => {
    const done = await setAutomatic(wanted, site).catch(() => false);
    setRefused(!done);
    setLevel(await automaticFor(site));
  };

  const host = site.slice('*://'.length, -'/*'.length);
  const label = (of: Automatic): string => (of === 'site' ? t('automatic_site', host) : t(`automatic_${of}`));
  return (
    <footer>
      <fieldset class="automatic">
        <legend>{t('automatic')}</legend>
        {LEVELS.map((of) => (
          <label key={of}>
            <input type="radio" name="automatic" checked={level === of} onChange={() => void choose(of)} />
            <bdi>{label(of)}</bdi>
          </label>
        ))}
        <p role="status">{refused ? t('automatic_refused') : ''}</p>
      </fieldset>
    </footer>
  );
}
