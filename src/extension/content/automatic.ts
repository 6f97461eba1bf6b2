import { door } from './door';

/** Runs after the content script in pages that are read without a click; one that is only loaded ahead waits. */
interface Prerendered extends Document {
  readonly prerendering?: boolean;
}

const read = (): void => door.open?.readAutomatically();

if ((document as Prerendered).prerendering === true)
  document.addEventListener('prerenderingchange', read, { once: true });
else read();
