import { painted } from '../support/snapshot.js';
import { expect, parts, show } from '../support/page.js';
import { until } from '../support/until.js';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><path d="M0 0h320v180z"/></svg>`;

/** A file that is not there until it is mended. */
function brokenFile() {
  const key = crypto.randomUUID();
  const feed = `/support/feed?key=${key}`;
  return {
    url: new URL(`${feed}&absent=404&type=image/svg%2Bxml`, location.href).href,
    mend: () => fetch(feed, { method: 'POST', body: drawing }),
    count: async () => (await (await fetch(`/support/count?key=${key}`)).json()) as number,
  };
}

async function wholeFile() {
  const file = brokenFile();
  await file.mend();
  return file;
}

type File = ReturnType<typeof brokenFile>;

/** An item with a picture; the files are from the narrowest to the widest. */
const itemOf = (files: File[], over: object = {}, id = 'a') => ({
  id,
  url: `https://news.example/${id}`,
  title: 'Ferry reopens',
  summary: 'The line was shut for the winter.',
  _newsfold: {
    image: {
      alt: 'A ferry',
      renditions: files.map(({ url }, i) => ({ url, width: 200 * 6 ** i, height: 112 * 6 ** i })),
      ...over,
    },
  },
});

/** A card as narrow as in a column, its picture above its text, before the eyes of a reader. */
async function showCard(item: object) {
  const card = await show('newsfold-card', { article: item });
  card.style.inlineSize = '300px';
  card.scrollIntoView();
  return card;
}

const feedOf = (...items: object[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items,
});

const imageIn = (element: Element) => parts(element, 'image')[0] as HTMLImageElement | undefined;
const isLoaded = (img: HTMLImageElement | undefined) =>
  !!img?.complete && img.naturalWidth > 0 && getComputedStyle(img).visibility === 'visible';
const untilLoaded = (element: Element) => until(() => isLoaded(imageIn(element)), 'no picture is shown');
const hasImage = (element: Element) => !!imageIn(element);
const untilLost = (element: Element) => until(() => !hasImage(element), 'a picture is shown');
const comeBack = () => dispatchEvent(new Event('online'));
const returnFromCache = (persisted: boolean) =>
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

/** Whether the browser's sign of a broken picture is seen: it is neither hidden nor pushed below the plate. */
function isSignSeen(img: HTMLImageElement | undefined): boolean {
  if (!img?.complete || !img.currentSrc || img.naturalWidth) return false;
  const { visibility, height } = getComputedStyle(img);
  return visibility === 'visible' && getComputedStyle(img, '::before').height !== height;
}

/** Notes whatever a reader sees move or break, frame by frame, until it is asked. */
function watch(card: Element) {
  const seen = new Set<string>();
  const place = () =>
    ['headline', 'summary'].map((part) => parts(card, part)[0]?.getBoundingClientRect().top).join();
  const before = place();
  let [frame, signs] = [0, 0];
  const look = () => {
    signs = isSignSeen(imageIn(card)) ? signs + 1 : 0;
    // WebKit says a frame late that a picture is broken.
    if (signs > 1) seen.add('a broken picture');
    if (place() !== before) seen.add('text that moved');
    frame = requestAnimationFrame(look);
  };
  look();
  return () => (cancelAnimationFrame(frame), [...seen]);
}

/** How many listeners of the page wait for the network while something happens. */
function countListeners() {
  const { addEventListener, removeEventListener } = window;
  const listening = new Set<unknown>();
  window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    if (args[0] === 'online') listening.add(args[1]);
    addEventListener.apply(window, args);
  };
  window.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    if (args[0] === 'online') listening.delete(args[1]);
    removeEventListener.apply(window, args);
  };
  return {
    count: () => listening.size,
    stop: () => Object.assign(window, { addEventListener, removeEventListener }),
  };
}

describe('a picture that does not load', () => {
  // What another test has left broken waits no longer.
  beforeEach(comeBack);

  it('leaves its place empty, with the caption gone, and comes back with the network', async () => {
    const file = brokenFile();
    const card = await showCard(itemOf([file], { caption: 'The ferry', credit: 'Ada' }));
    const seen = watch(card);
    await untilLost(card);
    expect(getComputedStyle(parts(card, 'caption')[0]!).visibility).to.equal('hidden');
    await file.mend();
    comeBack();
    await untilLoaded(card);
    expect(getComputedStyle(parts(card, 'caption')[0]!).visibility).to.equal('visible');
    expect(seen()).to.deep.equal([]);
    expect(await file.count()).to.equal(2);
  });

  it('is asked for once more, and not again', async () => {
    const file = brokenFile();
    const card = await showCard(itemOf([file]));
    const seen = watch(card);
    await untilLost(card);
    comeBack();
    await card.updateComplete;
    expect(hasImage(card)).to.equal(true);
    await untilLost(card);
    comeBack();
    await card.updateComplete;
    expect(hasImage(card)).to.equal(false);
    expect(seen()).to.deep.equal([]);
    expect(await file.count()).to.equal(2);
  });

  it('is not asked for by a card that comes later, and comes back in all of them', async () => {
    const file = brokenFile();
    const first = await showCard(itemOf([file]));
    await untilLost(first);
    const second = await showCard(itemOf([file]));
    expect(hasImage(second)).to.equal(false);
    await file.mend();
    comeBack();
    await untilLoaded(second);
    first.scrollIntoView();
    await untilLoaded(first);
  });

  it('gives way to a narrower one, and takes its place again when it can be had', async () => {
    const [narrow, wide] = [await wholeFile(), brokenFile()];
    const card = await showCard(itemOf([narrow, wide]));
    const seen = watch(card);
    await until(() => imageIn(card)?.currentSrc === narrow.url && isLoaded(imageIn(card)));
    const img = imageIn(card);
    await wide.mend();
    comeBack();
    await until(() => img?.currentSrc === wide.url && isLoaded(img));
    expect(imageIn(card) === img).to.equal(true);
    expect(seen()).to.deep.equal([]);
  });

  it('gives way again when it fails again', async () => {
    const [narrow, wide] = [await wholeFile(), brokenFile()];
    const card = await showCard(itemOf([narrow, wide]));
    const seen = watch(card);
    const untilNarrow = () =>
      until(() => imageIn(card)!.currentSrc === narrow.url && isLoaded(imageIn(card)));
    await untilNarrow();
    comeBack();
    await card.updateComplete;
    expect(imageIn(card)!.srcset).to.include(wide.url);
    await until(() => !imageIn(card)!.srcset);
    await untilNarrow();
    comeBack();
    await card.updateComplete;
    expect(imageIn(card)!.srcset).to.equal('');
    expect(seen()).to.deep.equal([]);
  });

  it('is not seen before the page hears of it', async function () {
    // WebKit does not draw the rule that hides it.
    if (!/Chrome|Firefox/.test(navigator.userAgent)) this.skip();
    const card = await showCard(itemOf([brokenFile()]));
    card.shadowRoot!.addEventListener('error', (event) => event.stopImmediatePropagation(), true);
    await until(() => imageIn(card)!.complete && imageIn(card)!.currentSrc);
    await painted();
    expect(isSignSeen(imageIn(card))).to.equal(false);
  });

  it('shows nothing until the next file is here', async () => {
    const card = await showCard(itemOf([await wholeFile(), brokenFile()]));
    const img = imageIn(card)!;
    const isChanged = new Promise<void>((resolve) => {
      new MutationObserver(() => resolve()).observe(img, { attributeFilter: ['srcset'] });
    });
    await isChanged;
    expect(getComputedStyle(img).visibility).to.equal('hidden');
    await untilLoaded(card);
  });

  it('comes back in every layout', async () => {
    for (const layout of ['vertical', 'horizontal', 'overlay', 'compact']) {
      const file = brokenFile();
      const card = await showCard(itemOf([file]));
      card.layout = layout as never;
      await card.updateComplete;
      const seen = watch(card);
      await untilLost(card);
      await file.mend();
      comeBack();
      await untilLoaded(card);
      expect(seen(), layout).to.deep.equal([]);
    }
  });

  it('is loaded first again where it leads', async () => {
    const file = brokenFile();
    const element = await show('newsfold-top-story', { feed: feedOf(itemOf([file])) });
    await untilLost(element);
    await file.mend();
    comeBack();
    await untilLoaded(element);
    expect([imageIn(element)!.loading, imageIn(element)!.fetchPriority ?? 'high']).to.deep.equal([
      'eager',
      'high',
    ]);
  });

  it('comes back at the head of an article, and as the poster of a channel', async () => {
    const [file, poster] = [brokenFile(), brokenFile()];
    const article = await show('newsfold-article', { article: itemOf([file]) });
    const channel = { id: 'tv', title: 'TV', url: 'https://news.example/tv', poster: poster.url };
    const live = await show('newsfold-live', {
      feed: { ...feedOf(), _newsfold: { channels: [channel] } },
      layout: 'card',
    });
    live.scrollIntoView();
    await Promise.all([untilLost(article), untilLost(live)]);
    await Promise.all([file.mend(), poster.mend()]);
    comeBack();
    await Promise.all([untilLoaded(article), untilLoaded(live)]);
  });

  it('leaves the pictures beside it alone', async () => {
    const [file, other] = [brokenFile(), await wholeFile()];
    const strip = await show('newsfold-strip', {
      feed: feedOf(itemOf([file]), itemOf([other], {}, 'b')),
    });
    const fine = await show('newsfold-card', { article: itemOf([other]) });
    strip.scrollIntoView();
    await until(() => parts(strip, 'image').length === 1 && isLoaded(imageIn(strip)));
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(parts(strip, 'card')[1]!, all);
    observer.observe(fine.shadowRoot!, all);
    await file.mend();
    comeBack();
    await until(() => parts(strip, 'image').length === 2 && isLoaded(imageIn(strip)));
    expect(changes + observer.takeRecords().length).to.equal(0);
  });

  it('comes back in a card that was away meanwhile', async () => {
    const file = brokenFile();
    const card = await showCard(itemOf([file]));
    await untilLost(card);
    const { parentElement } = card;
    card.remove();
    await file.mend();
    comeBack();
    parentElement!.append(card);
    card.scrollIntoView();
    await untilLoaded(card);
  });

  it('comes back with a page that was kept, and not with one that is only shown', async () => {
    const file = brokenFile();
    const card = await showCard(itemOf([file]));
    await untilLost(card);
    returnFromCache(false);
    await card.updateComplete;
    expect(hasImage(card)).to.equal(false);
    await file.mend();
    returnFromCache(true);
    await untilLoaded(card);
  });

  it('keeps its chance where the page comes back without a network', async () => {
    const file = brokenFile();
    const card = await showCard(itemOf([file]));
    await untilLost(card);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    returnFromCache(true);
    Reflect.deleteProperty(navigator, 'onLine');
    await card.updateComplete;
    expect(hasImage(card)).to.equal(false);
    await file.mend();
    comeBack();
    await untilLoaded(card);
  });

  it('costs one listener, for as long as there is something to ask for again', async () => {
    const listeners = countListeners();
    try {
      const cards = [await showCard(itemOf([brokenFile()])), await showCard(itemOf([brokenFile()]))];
      await Promise.all(cards.map(untilLost));
      expect(listeners.count()).to.equal(1);
      comeBack();
      expect(listeners.count()).to.equal(0);
      await Promise.all(cards.map((card) => card.updateComplete));
      await Promise.all(cards.map(untilLost));
      expect(listeners.count()).to.equal(0);
    } finally {
      listeners.stop();
    }
  });

  it('gives way though its address ends with a comma', async () => {
    const [narrow, wide] = [brokenFile(), brokenFile()];
    const files = [narrow, wide].map((file) => ({ ...file, url: `${file.url},` }));
    const card = await showCard(itemOf(files));
    const seen = watch(card);
    await untilLost(card);
    expect(seen()).to.deep.equal([]);
  });
});

describe('a picture of an element that leaves and comes back', () => {
  const files = () => Promise.all([wholeFile(), wholeFile()]);
  const counts = ([narrow, wide]: [File, File]) => Promise.all([narrow.count(), wide.count()]);
  const leave = async (card: Element) => {
    const { parentElement } = card;
    card.remove();
    await painted();
    return () => parentElement!.append(card);
  };

  it('shows the file that it had, without asking for another', async () => {
    const both = await files();
    const card = await showCard(itemOf(both));
    await untilLoaded(card);
    const asked = await counts(both);
    const { srcset, src } = imageIn(card)!;
    const comeIn = await leave(card);
    comeIn();
    await painted();
    expect(imageIn(card)!.srcset).to.equal(srcset);
    expect(imageIn(card)!.src).to.equal(src);
    await untilLoaded(card);
    expect(await counts(both)).to.deep.equal(asked);
  });

  it('is not asked for before it is near', async () => {
    const both = await files();
    const card = await show('newsfold-card', { article: itemOf(both), loading: 'eager' });
    card.style.cssText = 'display: block; inline-size: 300px; margin-block-start: 20000px';
    await painted();
    const comeIn = await leave(card);
    comeIn();
    await painted();
    expect(await counts(both)).to.deep.equal([0, 0]);
    card.scrollIntoView();
    await untilLoaded(card);
  });

  it('is the newest, where the article changed meanwhile', async () => {
    const [old, other] = [await files(), await files()];
    const card = await showCard(itemOf(old));
    await untilLoaded(card);
    const comeIn = await leave(card);
    Object.assign(card, { article: itemOf(other, {}, 'b') });
    await card.updateComplete;
    comeIn();
    await until(() => other.some(({ url }) => imageIn(card)?.currentSrc === url) && isLoaded(imageIn(card)));
  });
});
