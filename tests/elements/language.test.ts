import { fixture, html } from '@open-wc/testing';
import { registerWords } from '../../src/index.js';
import { smallFeed, videoItem, feedOf, rightToLeftItem, sponsoredItem } from '../fixtures/feeds.js';
import { languageDesk } from '../fixtures/language-desks/index.js';
import { expect, now, parts, show, textOf } from '../support/page.js';
import { until } from '../support/until.js';

const untilMore = (element: Element, text: string) =>
  until(() => textOf(element, 'more') === text, `the link to “${text}”`);

// Every source module is a request of its own here, and the buffer holds 250 entries by default.
performance.setResourceTimingBufferSize(2000);

/** The number of requests for a messages file. */
const requestsFor = (tag: string) =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes(`/locales/${tag}.`)).length;

/** Creates a container with attributes such as `lang` and `dir`. */
async function page(attributes: Record<string, string>): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  return root;
}

async function stripIn(root: Element, properties: Record<string, unknown> = {}) {
  const strip = await show('newsfold-strip', { feed: smallFeed(now), section: 'africa', ...properties });
  strip.removeAttribute('lang');
  if (typeof properties.lang === 'string') strip.lang = properties.lang;
  root.append(strip);
  await strip.updateComplete;
  return strip;
}

const direction = (element: Element) => getComputedStyle(parts(element, 'list')[0]!).direction;
const frameOf = (element: Element) => element.shadowRoot!.querySelector('.frame')!;

describe('<newsfold-strip> language', () => {
  it('is that of the nearest ancestor with a lang attribute', async () => {
    const root = await page({ lang: 'de' });
    await untilMore(await stripIn(root), 'Mehr: Africa');
  });

  it('is that of its own lang attribute before any other', async () => {
    const root = await page({ lang: 'de' });
    const [german, french] = [await stripIn(root), await stripIn(root, { lang: 'fr' })];
    await untilMore(german, 'Mehr: Africa');
    await until(() => textOf(french, 'more')?.startsWith('Voir plus'));
  });

  it('changes with the lang attribute of an ancestor, also across shadow roots', async () => {
    const outer = await page({ lang: 'en' });
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const strip = await stripIn(inner);
    await untilMore(strip, 'More from Africa');
    inner.lang = 'de';
    await untilMore(strip, 'Mehr: Africa');
    inner.removeAttribute('lang');
    await untilMore(strip, 'More from Africa');
    outer.lang = 'de';
    await untilMore(strip, 'Mehr: Africa');
  });

  it('accepts nonstandard tags such as `pt_BR` and `prs`', async () => {
    const root = await page({ lang: 'pt_BR' });
    const strip = await stripIn(root);
    await until(() => strip.shadowRoot!.querySelector('[part="more"]')?.textContent?.startsWith('Mais'));
    root.lang = 'prs';
    await until(() => /[\u0600-\u06ff]/.test(textOf(strip, 'more') ?? ''));
    expect(direction(strip)).to.equal('rtl');
  });

  it('falls back to English messages, marked as such, where there are none', async () => {
    const strip = await stripIn(await page({ lang: 'fi' }));
    await untilMore(strip, 'More from Africa');
    expect(frameOf(strip)).to.have.attribute('lang', 'en');
    expect(parts(strip, 'time')[0]).to.have.attribute('lang', 'fi');
    expect(textOf(strip, 'time')).to.match(/sitten$/);
  });

  it('falls back to English for an invalid tag', async () => {
    for (const lang of ['!!', 'no such language', '-', 'x'.repeat(300)]) {
      await untilMore(await stripIn(await page({ lang })), 'More from Africa');
    }
  });

  it('requests messages once per language, when the first element nears the viewport', async () => {
    const root = await page({ lang: 'hu' });
    const far = await fixture<HTMLElement>(html`<div></div>`);
    far.style.marginBlockStart = '9000px';
    far.lang = 'el';
    const strips = await Promise.all([1, 2, 3, 4].map(() => stripIn(root)));
    await stripIn(far);
    await until(() =>
      strips.every(
        (strip) => textOf(strip, 'more')?.includes('Africa') && textOf(strip, 'more') !== 'More from Africa',
      ),
    );
    expect(requestsFor('hu')).to.equal(1);
    expect(requestsFor('el')).to.equal(0);
    far.scrollIntoView();
    await until(() => requestsFor('el') === 1);
    scrollTo(0, 0);
  });

  it('formats times in languages that browsers do not support', async () => {
    const strip = await stripIn(await page({ lang: 'mk' }));
    await until(() => textOf(strip, 'time') === 'пред 38 минути');
  });

  it('uses the digits of the language', async () => {
    const strip = await stripIn(await page({ lang: 'fa' }), {
      feed: feedOf([videoItem(now)], now),
      section: undefined,
      layout: 'ranked',
    });
    expect(textOf(strip, 'duration')).to.equal('۵:۲۸');
    expect(parts(strip, 'item')[0]).to.have.attribute('data-rank', '۱');
  });

  it('names a video’s link with kind and duration in the language', async () => {
    const strip = await stripIn(await page({ lang: 'de' }), {
      feed: feedOf([videoItem(now)], now),
      section: undefined,
    });
    await until(() => {
      const spoken = parts(strip, 'headline')[0]!.querySelector('a')!.ariaLabel;
      return spoken?.startsWith('Video, ') && spoken.endsWith(', 5 Minuten 28 Sekunden');
    });
  });
});

describe('registerWords', () => {
  it('overrides built-in messages, for narrower tags too', async () => {
    registerWords('cs', { moreFrom: 'Vše: {title}', labels: { sponsored: 'Reklama' } });
    const strip = await stripIn(await page({ lang: 'cs-CZ' }), {
      feed: feedOf([sponsoredItem(now)], now),
      section: 'germany',
    });
    await until(() => textOf(strip, 'label') === 'Reklama');
    const other = await stripIn(await page({ lang: 'cs' }));
    await untilMore(other, 'Vše: Africa');
    // Other messages stay the built-in Czech ones.
    await until(() => textOf(other, 'skip') === 'Přeskočit: Africa');
  });

  it('adds a language without built-in messages', async () => {
    const strip = await stripIn(await page({ lang: 'et' }));
    registerWords('et', { moreFrom: 'Veel: {title}' });
    await untilMore(strip, 'Veel: Africa');
    expect(frameOf(strip)).not.to.have.attribute('lang');
  });

  it('ignores invalid messages with a warning', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text) => warnings.push(text);
    try {
      const junk = {
        moreFrom: 5,
        nothing: 'x',
        skip: null,
        kinds: { video: {} },
        time: { now: 'x' },
        share: 'Jagama',
      };
      registerWords('fo', junk as never);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(4);
    const strip = await stripIn(await page({ lang: 'fo' }), {
      feed: feedOf([videoItem(now)], now),
      section: undefined,
    });
    expect(parts(strip, 'card')).to.have.length(1);
  });
});

describe('<newsfold-strip> direction', () => {
  const rows: [string, Record<string, string>, Record<string, string>, 'rtl' | 'ltr'][] = [
    ['that of the language without a dir attribute', { lang: 'ar' }, {}, 'rtl'],
    ['that of the page’s dir attribute', { lang: 'ar', dir: 'ltr' }, {}, 'ltr'],
    ['that of the page’s dir attribute, against the language', { lang: 'en', dir: 'rtl' }, {}, 'rtl'],
    ['that of its own lang attribute, against the page', { lang: 'ar', dir: 'rtl' }, { lang: 'en' }, 'ltr'],
    [
      'that of its own dir attribute before all others',
      { lang: 'ar', dir: 'rtl' },
      { lang: 'ar', dir: 'ltr' },
      'ltr',
    ],
  ];
  for (const [text, outer, inner, expected] of rows) {
    it(`is ${text}`, async () => {
      const strip = await stripIn(await page(outer));
      for (const [name, value] of Object.entries(inner)) strip.setAttribute(name, value);
      await until(() => direction(strip) === expected);
    });
  }

  it('turns the arrow of the link to more, on a page that is right-to-left from the start', async () => {
    const root = document.documentElement;
    root.dir = 'rtl';
    root.lang = 'ar';
    try {
      const strip = await stripIn(await page({}));
      await until(() => textOf(strip, 'more') !== 'More from Africa');
      expect(getComputedStyle(parts(strip, 'more')[0]!, '::after').content).to.contain('←');
    } finally {
      root.removeAttribute('dir');
      root.removeAttribute('lang');
    }
  });

  it('changes with the dir attribute of an ancestor', async () => {
    const root = await page({ lang: 'ar' });
    const strip = await stripIn(root);
    await until(() => direction(strip) === 'rtl');
    root.dir = 'ltr';
    await until(() => direction(strip) === 'ltr');
    root.removeAttribute('dir');
    await until(() => direction(strip) === 'rtl');
  });
});

describe('<newsfold-strip> with articles in another language', () => {
  it('keeps the article’s language and direction apart from the messages around it', async () => {
    const strip = await stripIn(await page({ lang: 'en' }), {
      feed: feedOf([rightToLeftItem(now)], now),
      section: 'middle-east',
    });
    const headline = parts(strip, 'headline')[0]!;
    expect(headline).to.have.attribute('lang', 'ar');
    expect(getComputedStyle(headline).direction).to.equal('rtl');
    const kicker = parts(strip, 'kicker')[0]!.querySelector('bdi');
    expect(kicker).to.have.attribute('lang', 'ar');
    expect(textOf(strip, 'time')).to.equal('4 hours ago');
  });

  it('aligns all text at the start of the article’s direction', async () => {
    const strip = await stripIn(await page({ lang: 'ar' }));
    await until(() => direction(strip) === 'rtl');
    const startOf = (part: string) => {
      const text = document.createRange();
      text.selectNodeContents(parts(strip, part)[0]!);
      return Math.min(...[...text.getClientRects()].map(({ left }) => left));
    };
    const { left } = parts(strip, 'card')[0]!.getBoundingClientRect();
    for (const part of ['kicker', 'headline', 'summary', 'time'])
      expect(startOf(part), part).to.be.closeTo(left, 2);
  });

  it('adapts line height to the script and sets no letter spacing', async () => {
    const banner = await show('newsfold-top-story', { feed: languageDesk('ar', now), lang: 'en' });
    const latin = await show('newsfold-top-story', { feed: smallFeed(now), lang: 'ar' });
    const ratio = (element: Element) => {
      const { lineHeight, fontSize } = getComputedStyle(parts(element, 'headline')[0]!);
      return parseFloat(lineHeight) / parseFloat(fontSize);
    };
    expect(ratio(banner)).to.be.greaterThan(ratio(latin) * 1.15);
    expect(getComputedStyle(parts(banner, 'headline')[0]!).letterSpacing).to.match(/^(normal|0px)$/);
  });

  it('keeps a section’s title in the publisher’s language', async () => {
    const strip = await stripIn(await page({ lang: 'en' }), {
      feed: languageDesk('ja', now),
      section: 'machi',
    });
    const title = parts(strip, 'heading')[0]!.querySelector('bdi');
    expect(title).to.have.attribute('lang', 'ja');
    expect(textOf(strip, 'more')).to.match(/^More from /);
    expect(parts(strip, 'more')[0]!.querySelector('bdi[lang="ja"]')).not.to.equal(null);
  });
});
