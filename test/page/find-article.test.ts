import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page';
import { paragraphs, paragraphsOf, show } from './pages';

/** The paragraphs that are read of a page; what it is not, where it is no article. */
function read(body: string, head = ''): string[] | string {
  show(body, head);
  const reading = readPage(document);
  return reading.kind === 'article' ? reading.page.text.split('\n\n') : reading.kind;
}

const teaser = (i: number): string =>
  `<h3><a href="/${i}">Another story number ${i} about the town</a></h3><p>Officials said on Monday that story ${i} had a summary of its own, which is about as long as a paragraph of news.</p>`;
const many = (count: number, item: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => item(i)).join('');

describe('what is read of a page', () => {
  test.each([
    ['plain paragraphs', (p: string) => p],
    ['an article', (p: string) => `<main><article><h1>Old market to close</h1>${p}</article></main>`],
    ['boxes all the way down', (p: string) => `<div><div><div class="story-body">${p}</div></div></div>`],
    ['a page that is named after its sidebar', (p: string) => `<div class="has-sidebar sidebar"><div>${p}</div></div>`],
    ['one form around everything', (p: string) => `<form><table><tr><td>${p}</td></tr></table></form>`],
    ['an aside that holds the article', (p: string) => `<aside><div>${p}</div></aside>`],
    ['elements of the page’s own', (p: string) => `<news-page><news-body>${p}</news-body></news-page>`],
  ])('%s', (_, wrap) => {
    expect(read(wrap(paragraphsOf()))).toEqual(paragraphs);
  });

  test('every paragraph in a box of its own, with advertisements between', () => {
    const boxes = paragraphs.map((text) => `<div class="block"><p>${text}</p></div><div class="ad">Buy boots.</div>`);
    expect(read(boxes.join(''))).toEqual(paragraphs);
  });

  test('text without paragraphs, parted by line breaks', () => {
    expect(read(`<div id="story">${paragraphs.join('<br><br>')}</div>`)).toEqual(paragraphs);
  });

  test('a first part in a box that is named as furniture but made like the rest', () => {
    const like = (texts: readonly string[]): string => texts.map((text) => `<p class="copy">${text}</p>`).join('');
    const body = `<article><div class="teaser"><div class="text">${like(paragraphs.slice(0, 2))}</div></div>
      <div class="text">${like(paragraphs.slice(2))}</div></article>`;
    expect(read(body)).toEqual(paragraphs);
  });
});

describe('text in shadow trees', () => {
  /** An element with a shadow tree, behind what a page shows. */
  function host(name: string, shadow: string, light = ''): Element {
    const element = document.createElement(name);
    element.innerHTML = light;
    element.attachShadow({ mode: 'open' }).innerHTML = shadow;
    document.body.append(element);
    return element;
  }
  const readNow = (): string[] | string => {
    const reading = readPage(document);
    return reading.kind === 'article' ? reading.page.text.split('\n\n') : reading.kind;
  };

  test('an article in a shadow tree', () => {
    show('<nav>Menu</nav>');
    host(
      'news-story',
      `<style>p { color: red }</style><article><h1>Old market to close</h1>${paragraphsOf()}</article>`,
    );
    expect(readNow()).toEqual(paragraphs);
  });

  test('an article in a shadow tree of a shadow tree', () => {
    show('');
    const outer = host('news-page', '<header>Bell</header><main></main>');
    const inner = document.createElement('news-story');
    inner.attachShadow({ mode: 'open' }).innerHTML = paragraphsOf();
    outer.shadowRoot!.querySelector('main')!.append(inner);
    expect(readNow()).toEqual(paragraphs);
  });

  test('paragraphs that are slotted, in the order they are shown in', () => {
    show('');
    const [first, ...rest] = paragraphs;
    const light = `${rest.map((text) => `<p>${text}</p>`).join('')}<p slot="first">${first}</p>`;
    host('news-story', '<div><slot name="first"></slot><hr><slot></slot></div>', light);
    expect(readNow()).toEqual(paragraphs);
  });

  test('a widget in the article: what is in its shadow tree is no part of it', () => {
    show(`<article>${paragraphsOf().repeat(2)}</article>`);
    const widget = document.createElement('share-box');
    widget.attachShadow({ mode: 'open' }).innerHTML =
      '<p>He said that you should share this with everybody you know, and soon.</p>';
    document.querySelectorAll('p')[2]!.after(widget);
    expect(readNow()).not.toContain('He said that you should share this with everybody you know, and soon.');
  });
});

describe('what is left out', () => {
  test.each([
    ['a headline', '<h1>Old market to close</h1>', ''],
    ['a line of who wrote it', '<p>By Ana Example, Harbour Reporter</p>', ''],
    ['a date', '<p>Posted: Tuesday, March 4, 2031. 10:11 pm</p>', ''],
    [
      'the navigation',
      '<nav><p>Here we say that the menu of this page is long, full of words, and not a story.</p></nav>',
      '',
    ],
    [
      'a cookie banner',
      '<div class="cookie-consent"><p>We said we use cookies, and “we value your privacy” is what we say of it.</p></div>',
      '',
    ],
    ['a list of stories before it', `<ul>${many(12, (i) => `<li>${teaser(i)}</li>`)}</ul>`, ''],
    [
      'a list of stories after it',
      '',
      `<h2>Latest stories</h2><ul>${many(30, (i) => `<li><div>${teaser(i)}</div></li>`)}</ul>`,
    ],
    [
      'related stories in boxes',
      '',
      `<section class="related-stories">${many(20, (i) => `<div>${teaser(i)}</div>`)}</section>`,
    ],
    [
      'a gallery',
      '',
      `<div class="gallery"><ul>${many(40, (i) => `<li><h2>${i}/40 Picture</h2><p>Somebody said that picture number ${i} was “the best of the year” in a caption of many words.</p></li>`)}</ul></div>`,
    ],
    [
      'comments',
      '',
      `<div id="comments">${many(30, (i) => `<p>Reader ${i} said: “I never believed a word of it, and neither did my neighbour, who sells nets.”</p>`)}</div>`,
    ],
    [
      'a heading with comments that have no name',
      '',
      `<h3>Comments</h3><div>“I do not believe it,” said a reader.</div>`,
    ],
    ['a newsletter', '', '<p>Sign up to our newsletter and get it straight to your inbox every morning.</p>'],
    ['a copyright line', '', '<p>© 2031, Ostrel Bell. All rights reserved.</p>'],
    ['a caption', '<figure><img alt=""><figcaption>Danko said “cheese” at the quay.</figcaption></figure>', ''],
    [
      'scripts and styles',
      '<script>"he said, it is so"</script><style>p { color: red }</style>',
      '<noscript>He said no.</noscript>',
    ],
    ['what is hidden', '<p hidden>“A secret,” he said.</p>', '<p style="display: none">“A secret,” he said.</p>'],
  ])('%s', (_, before, after) => {
    expect(read(`<article>${before}${paragraphsOf()}${after}</article>`)).toEqual(paragraphs);
  });

  test('a pull quote, whose words stand in the article', () => {
    const body = paragraphsOf().replace('</p>', '</p><div class="pull-quote">“We have waited long enough.”</div>');
    expect(read(body)).toEqual(paragraphs);
  });

  test('a card that opens over a name', () => {
    const card = '<span class="hover-card"><a href="/d">Mirela Danko</a> <a href="/e">More of her</a></span>';
    expect(read(paragraphsOf().replace('Mirela Danko', `Mirela Danko${card}`))).toEqual(paragraphs);
  });
});

describe('what is no article', () => {
  test('an empty page', () => expect(read('')).toBe('not-article'));
  test('a few words', () => expect(read('<p>He said hello.</p>')).toBe('not-article'));
  test('a front page', () => {
    const links = many(80, (i) => `<li><a href="/${i}">Story ${i}: council said to be at odds over the quay</a></li>`);
    expect(read(`<ul>${links}</ul>`)).toBe('not-article');
  });
  test('another language', () => {
    show(paragraphsOf());
    document.documentElement.lang = 'de-AT';
    expect(readPage(document)).toEqual({ kind: 'not-english', language: 'de-AT' });
  });
  test('a document without a body', () => {
    const empty = document.implementation.createDocument(null, 'x');
    expect(readPage(empty)).toEqual({ kind: 'not-article', why: 'no-text' });
  });
});

describe('what is said of the article', () => {
  test('its title, from what it tells others, else from its headline', () => {
    show(`<h1>Old  market\nto close</h1>${paragraphsOf()}`, '<title>Bell</title>');
    expect(readPage(document)).toMatchObject({
      page: { title: 'Old market to close', language: 'en', complete: true },
    });
    show(paragraphsOf(), '<title>Bell</title><meta property="og:title" content="Old market closes">');
    expect(readPage(document)).toMatchObject({ page: { title: 'Old market closes' } });
  });

  test('that the rest is behind a wall', () => {
    show(`${paragraphsOf()}<p>The council will meet again in…</p><div class="paywall">Subscribe to read on</div>`);
    expect(readPage(document)).toMatchObject({ page: { complete: false } });
  });

  test('nothing in the page is changed', () => {
    show(`<article>${paragraphsOf()}</article><ul>${many(5, (i) => `<li>${teaser(i)}</li>`)}</ul>`);
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
