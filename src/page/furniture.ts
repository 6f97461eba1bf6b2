import { attribute, hasAttribute, invoke } from './dom';

/**
 * What a page has around its article: its names in classes, ids and roles. Words of the trade that page makers use
 * everywhere; nothing here belongs to one site.
 */
const FURNITURE =
  /(?:^|[-_\s])(?:ad|ads|advert|adverts|advertisement|adslot|aside|author-?bio|author-?info|banner|bio|breaking-?news|bottom-?bar|breadcrumbs?|byline|captions?|credits?|figcaption|comments?|comment-?(?:list|form|respond|section)|consent|cookies?|contributors?|copyright|correction-?policy|cta|dek-?ad|dialog|disclaimer|disqus|donate|donation|embed|eyebrow|fact-?box|footer|footnav|gallery|gdpr|hidden|infobox|jp-relatedposts|kicker|latest|legal|livefyre|login|masthead|meta|metadata|menu|modal|more-?(?:on|from|stories|news|coverage)|most-?(?:read|popular|viewed|shared)|nav|navbar|navigation|newsletters?|next-?(?:article|story|post)|outbrain|overlay|pagination|paywall|photo-?(?:credit|caption)|player|popular|popup|post-?(?:meta|tags|footer)|pr?omos?|promotions?|pull-?quotes?|rail|recirc|recirculation|recommend(?:ed|ations?)?|reference|related|related-?\w+|respond|screen-?reader(?:-text)?|see-?also|share|sharing|shares|sharedaddy|show-?for-?sr|side-?bar|sidebar|sign-?up|site-?(?:header|footer)|skip-?links?|social|social-?\w+|sponsor(?:ed|s)?|sr-only|subscribe|subscription|subscriptions|(?:rollover|hover|popover|tooltip|flyout)-?(?:card|block|box|content|body)|tag-?(?:list|cloud)|tags|taboola|teasers?|time-?stamp|tool-?(?:bar|tip)|top-?stories|trending|trust-?badge|upsell|visually-?hidden|widgets?|wp-caption-text|zergnet)(?:$|[-_\s])/i;
const FURNITURE_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|form|alert|status|tooltip)$/;
/** Names that say: here is the body of the article. */
const BODY =
  /(?:^|[-_\s])(?:article-?(?:body|content|text|copy)\w*|story-?(?:body|content|text|copy)\w*|entry-?content|post-?(?:content|body)|main-?content|body-?(?:content|copy|text)|rich-?text|content-?body|page-?content)(?:$|[-_\s])/i;

const SKIPPED = new Set(
  `script style noscript template iframe frame object embed svg math canvas audio video picture img map select option
  textarea input button label nav footer aside dialog menu figcaption form datalist progress meter template head link
  meta title source track area param`.split(/\s+/),
);
/** A page of the old school may stand in one form, one aside or one footer as a whole: these are looked at by size. */
const SKIPPED_UNLESS_LARGE = new Set(['form', 'aside', 'footer', 'header', 'dialog', 'menu']);

/** Words of a sentence, whatever they are named: a link to a player of football is no player of videos. */
const WORDS = new Set('a abbr b cite dfn em i mark q strong u'.split(' '));

/** How an element is named: class, id, and what it tests itself by. */
const namesOf = (element: Element): string =>
  `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'data-testid')} ${attribute(element, 'data-component')}`;

/** What an element is for the reader of an article. */
export type Role = 'skip' | 'furniture' | 'body' | 'plain';

/** What names say. The same few stand on thousands of elements of a page. */
const known = new Map<string, Role>();
const MOST_KNOWN = 20_000;

function roleOfNames(names: string): Role {
  let role = known.get(names);
  if (role === undefined) {
    const parted = names.replace(/([a-z])([A-Z])/g, '$1-$2');
    role = BODY.test(parted) ? 'body' : FURNITURE.test(parted) ? 'furniture' : 'plain';
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(names, role);
  }
  return role;
}

/** `furniture` is left out unless it turns out to hold most of the page's text. */
export function roleOf(element: Element, localName: string): Role {
  if (SKIPPED_UNLESS_LARGE.has(localName)) return 'furniture';
  if (SKIPPED.has(localName)) return 'skip';
  if (!invoke<Element, boolean>(element, 'hasAttributes')) return 'plain';
  if (isHidden(element)) return 'skip';
  const role = attribute(element, 'role');
  if (role !== '' && FURNITURE_ROLES.test(role)) return 'furniture';
  if (attribute(element, 'itemprop') === 'articleBody') return 'body';
  const named = roleOfNames(namesOf(element));
  return named === 'furniture' && WORDS.has(localName) ? 'plain' : named;
}

/** By attributes alone: computed style would make the browser restyle the page. */
function isHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  return style !== '' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
