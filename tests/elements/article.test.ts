import { liveBlogItem, feedOf, noPictureItem, rightToLeftItem, shortVideoItem } from '../fixtures/feeds.js';
import { worldDesk } from '../fixtures/world-desk/index.js';
import { elementContract } from '../support/element-contract.js';
import { expect, next, now, parts, show, textOf } from '../support/page.js';
import { until } from '../support/until.js';

const showArticle = async (article: string, properties: object = {}) => {
  const element = await show('newsfold-article', { feed: worldDesk({ now }), article, ...properties });
  await until(() => parts(element, 'body')[0]?.childElementCount);
  return element;
};

describe('<newsfold-article>', () => {
  elementContract('newsfold-article', ['any']);

  it('shows head, body, byline, permalink and related content in that order', async () => {
    const article = await showArticle('wd-201');
    expect(textOf(article, 'headline')).to.equal(
      'Nagasaki votes to give its old waterfront back to the boats',
    );
    expect(parts(article, 'headline')[0]!.localName).to.equal('h2');
    expect(parts(article, 'kicker')[0]!.querySelectorAll('a')).to.have.length(2);
    expect(textOf(article, 'kicker')).to.equal('Cities · Japan');
    expect(textOf(article, 'byline')).to.equal('Haruka Minami · hm/rs (AFP, dpa)');
    expect(textOf(article, 'link')).to.equal('worlddesk.example/s/201');
    expect(parts(article, 'heading').map(({ textContent }) => textContent)).to.deep.equal([
      'Related topics',
      'Related stories',
    ]);
    const partNames = [
      'kicker',
      'headline',
      'summary',
      'time',
      'image',
      'body',
      'byline',
      'permalink',
      'heading',
    ];
    const nodes = partNames.map((part) => parts(article, part)[0]!);
    nodes.reduce((before, after) => {
      expect(before.compareDocumentPosition(after)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      return after;
    });
  });

  it('puts the body’s headings below its own level', async () => {
    const article = await showArticle('wd-201', { headingLevel: 1 });
    expect(parts(article, 'headline')[0]!.localName).to.equal('h1');
    expect(parts(article, 'body')[0]!.querySelector('h2, h3')!.localName).to.equal('h2');
    expect(parts(article, 'heading')[0]!.localName).to.equal('h2');
  });

  it('shows the time of its last change', async () => {
    const article = await showArticle('wd-201');
    expect(article.shadowRoot!.textContent).to.contain('Updated 17 minutes ago');
  });

  it('draws the icon of a recording in its head, as a card does', async () => {
    const feed = feedOf([shortVideoItem(now)], now);
    for (const tag of ['newsfold-article', 'newsfold-card', 'newsfold-strip'] as const) {
      const element = await show(tag, { feed });
      const path = parts(element, 'duration')[0]!.querySelector('path');
      expect(path instanceof SVGPathElement, tag).to.equal(true);
    }
  });

  it('shows alternative text, caption and credit separately', async () => {
    const article = await showArticle('wd-201');
    expect(parts(article, 'image')[0]).to.have.attribute(
      'alt',
      'Wooden boats and a moored junk in a river mouth, houses on the hillside behind them',
    );
    expect(textOf(article, 'caption')).to.match(/^The river mouth at Nagasaki/);
    expect(textOf(article, 'credit')).to.match(/^Image: /);
  });

  it('shows no heading without related content', async () => {
    const article = await show('newsfold-article', {
      feed: feedOf([liveBlogItem(now)], now),
      article: 'wd-403',
    });
    expect(parts(article, 'heading')).to.be.empty;
  });

  it('plays audio as audio when only its media type says so', async () => {
    const [item] = worldDesk({ now }).items;
    const attachments = [{ url: 'https://media.example/stream/17', mime_type: 'audio/mpeg' }];
    const article = await show('newsfold-article', {
      feed: feedOf([{ ...item!, attachments, _newsfold: { ...item!._newsfold, kind: 'audio' } }], now),
    });
    await until(() => parts(article, 'recording')[0]?.childElementCount);
    parts(article, 'recording')[0]!.querySelector('button')!.click();
    expect(parts(article, 'recording')[0]!.querySelector('audio')).to.not.equal(null);
  });

  it('loads its recording only after a click', async () => {
    const article = await show('newsfold-article', { feed: feedOf([shortVideoItem(now)], now) });
    await until(() => parts(article, 'recording')[0]?.childElementCount);
    const [recording] = parts(article, 'recording');
    const button = recording!.querySelector('button')!;
    expect(button.getAttribute('aria-label') ?? button.textContent).to.contain('Play');
    expect(article.shadowRoot!.querySelector('video, audio, iframe')).to.equal(null);
    button.click();
    expect(recording!.querySelector('video')!.src).to.match(/wd-107\.mp4$/);
    expect(article.shadowRoot!.activeElement).to.equal(recording!.querySelector('video'));
  });

  it('keeps a playing video when it renders again', async () => {
    const article = await show('newsfold-article', { feed: feedOf([shortVideoItem(now)], now) });
    await until(() => parts(article, 'recording')[0]?.childElementCount);
    parts(article, 'recording')[0]!.querySelector('button')!.click();
    const video = article.shadowRoot!.querySelector('video');
    article.linkParams = 'utm_source=gazette';
    await article.updateComplete;
    expect(article.shadowRoot!.querySelector('video')).to.equal(video);
  });

  it('copies its URL and announces that', async () => {
    const article = await show('newsfold-article', { feed: feedOf([noPictureItem(now)], now) });
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    try {
      parts(article, 'permalink')[0]!.querySelector('button')!.click();
      await until(() => textOf(article, 'status') === 'Copied');
      expect(copied).to.deep.equal(['https://worlddesk.example/s/205']);
      expect(parts(article, 'status')[0]).to.have.attribute('role', 'status');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  const deniedClipboards = {
    'has no clipboard': undefined,
    'denies access to the clipboard': {
      writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')),
    },
  };
  for (const [name, value] of Object.entries(deniedClipboards))
    it(`selects its URL and announces no copy where the browser ${name}`, async () => {
      const article = await show('newsfold-article', { feed: feedOf([noPictureItem(now)], now) });
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
      try {
        parts(article, 'permalink')[0]!.querySelector('button')!.click();
        // The text of a selection is all that every engine tells of one in a shadow tree.
        await until(() => String(getSelection()) === 'worlddesk.example/s/205');
        expect(textOf(article, 'status')).to.equal('');
      } finally {
        getSelection()!.removeAllRanges();
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      }
    });

  it('marks text of another language and direction', async () => {
    const article = await show('newsfold-article', { feed: feedOf([rightToLeftItem(now)], now) });
    expect(parts(article, 'headline')[0]).to.have.attribute('lang', 'ar');
    expect(parts(article, 'headline')[0]).to.have.attribute('dir', 'rtl');
    expect(parts(article, 'body')[0]!.closest('[lang]')).to.have.attribute('lang', 'ar');
  });

  it('dispatches newsfold-select with the related story that is clicked', async () => {
    const article = await showArticle('wd-201');
    article.addEventListener('newsfold-select', (event) => event.preventDefault());
    const selected = next<HTMLElementEventMap['newsfold-select']>(article, 'newsfold-select');
    parts(article, 'item').at(-1)!.querySelector('a')!.click();
    expect((await selected).article?.id).to.be.oneOf(['wd-203', 'wd-206', 'wd-105']);
  });
});
