import { untilPainted } from '../support/snapshot.js';
import { expect, parts, show } from '../support/page.js';
import { until } from '../support/until.js';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><path d="M0 0h320v180z"/></svg>`;

/** An image file that is answered with 404 until `repair` is called. */
function brokenFile() {
  const key = crypto.randomUUID();
  const feed = `/support/feed?key=${key}`;
  return {
    url: new URL(`${feed}&absent=404&type=image/svg%2Bxml`, location.href).href,
    repair: () => fetch(feed, { method: 'POST', body: drawing }),
    count: async () => (await (await fetch(`/support/count?key=${key}`)).json()) as number,
  };
}

async function existingFile() {
  const file = brokenFile();
  await file.repair();
  return file;
}

type File = ReturnType<typeof brokenFile>;

/** An item with an image; its files are sorted from narrow to wide. */
const itemOf = (files: File[], imageFields: object = {}, id = 'a') => ({
  id,
  url: `https://news.example/${id}`,
  title: 'Ferry reopens',
  summary: 'The line was shut for the winter.',
  _newsfold: {
    image: {
      alt: 'A ferry',
      renditions: files.map(({ url }, i) => ({ url, width: 200 * 6 ** i, height: 112 * 6 ** i })),
      ...imageFields,
    },
  },
});

/** Shows a card in the viewport, narrow enough for the image above the text. */
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
const untilLoaded = (element: Element) => until(() => isLoaded(imageIn(element)), 'no image is shown');
const hasImage = (element: Element) => !!imageIn(element);
const untilBroken = (element: Element) => until(() => !hasImage(element), 'an image is shown');
const goOnline = () => dispatchEvent(new Event('online'));
const returnFromCache = (persisted: boolean) =>
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

/** Whether the browser's broken-image icon is visible: neither hidden nor pushed below the image box. */
function isIconVisible(img: HTMLImageElement | undefined): boolean {
  if (!img?.complete || !img.currentSrc || img.naturalWidth) return false;
  const { visibility, height } = getComputedStyle(img);
  return visibility === 'visible' && getComputedStyle(img, '::before').height !== height;
}

/** Watches a card frame by frame for broken-image icons and moving text. Call the result to stop and get what was seen. */
function watch(card: Element) {
  const seen = new Set<string>();
  const textPosition = () =>
    ['headline', 'summary'].map((part) => parts(card, part)[0]?.getBoundingClientRect().top).join();
  const before = textPosition();
  let [frame, iconFrames] = [0, 0];
  const look = () => {
    iconFrames = isIconVisible(imageIn(card)) ? iconFrames + 1 : 0;
    // WebKit dispatches the error event one frame after it paints the icon.
    if (iconFrames > 1) seen.add('a broken image');
    if (textPosition() !== before) seen.add('text that moved');
    frame = requestAnimationFrame(look);
  };
  look();
  return () => (cancelAnimationFrame(frame), [...seen]);
}

/** Counts the listeners for `online` on the window until `stop` is called. */
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

describe('<newsfold-card> with an image that does not load', () => {
  // Ends the wait of images that another test has left broken.
  beforeEach(goOnline);

  it('leaves its box empty, hides the caption and returns with the network', async () => {
    const file = brokenFile();
    const card = await showCard(itemOf([file], { caption: 'The ferry', credit: 'Ada' }));
    const seen = watch(card);
    await untilBroken(card);
    expect(getComputedStyle(parts(card, 'caption')[0]!).visibility).to.equal('hidden');
    await file.repair();
    goOnline();
    await untilLoaded(card);
    expect(getComputedStyle(parts(card, 'caption')[0]!).visibility).to.equal('visible');
    expect(seen()).to.deep.equal([]);
    expect(await file.count()).to.equal(2);
  });

  it('requests the image once more, and not again', async () => {
    const file = brokenFile();
    const card = await showCard(itemOf([file]));
    const seen = watch(card);
    await untilBroken(card);
    goOnline();
    await card.updateComplete;
    expect(hasImage(card)).to.equal(true);
    await untilBroken(card);
    goOnline();
    await card.updateComplete;
    expect(hasImage(card)).to.equal(false);
    expect(seen()).to.deep.equal([]);
    expect(await file.count()).to.equal(2);
  });

  it('does not request the image in later cards and shows it in all of them when it returns', async () => {
    const file = brokenFile();
    const first = await showCard(itemOf([file]));
    await untilBroken(first);
    const second = await showCard(itemOf([file]));
    expect(hasImage(second)).to.equal(false);
    await file.repair();
    goOnline();
    await untilLoaded(second);
    first.scrollIntoView();
    await untilLoaded(first);
  });

  it('shows a narrower rendition until the image loads', async () => {
    const [narrow, wide] = [await existingFile(), brokenFile()];
    const card = await showCard(itemOf([narrow, wide]));
    const seen = watch(card);
    await until(() => imageIn(card)?.currentSrc === narrow.url && isLoaded(imageIn(card)));
    const img = imageIn(card);
    await wide.repair();
    goOnline();
    await until(() => img?.currentSrc === wide.url && isLoaded(img));
    expect(imageIn(card) === img).to.equal(true);
    expect(seen()).to.deep.equal([]);
  });

  it('shows the narrower rendition again when the image fails again', async () => {
    const [narrow, wide] = [await existingFile(), brokenFile()];
    const card = await showCard(itemOf([narrow, wide]));
    const seen = watch(card);
    const untilNarrow = () =>
      until(() => imageIn(card)!.currentSrc === narrow.url && isLoaded(imageIn(card)));
    await untilNarrow();
    goOnline();
    await card.updateComplete;
    expect(imageIn(card)!.srcset).to.include(wide.url);
    await until(() => !imageIn(card)!.srcset);
    await untilNarrow();
    goOnline();
    await card.updateComplete;
    expect(imageIn(card)!.srcset).to.equal('');
    expect(seen()).to.deep.equal([]);
  });

  it('shows no broken-image icon before the error event', async function () {
    // WebKit does not apply the CSS that hides the icon: https://html.spec.whatwg.org/multipage/rendering.html#images-3
    if (!/Chrome|Firefox/.test(navigator.userAgent)) this.skip();
    const card = await showCard(itemOf([brokenFile()]));
    card.shadowRoot!.addEventListener('error', (event) => event.stopImmediatePropagation(), true);
    await until(() => imageIn(card)!.complete && imageIn(card)!.currentSrc);
    await untilPainted();
    expect(isIconVisible(imageIn(card))).to.equal(false);
  });

  it('hides the image until the next rendition has loaded', async () => {
    const card = await showCard(itemOf([await existingFile(), brokenFile()]));
    const img = imageIn(card)!;
    const isChanged = new Promise<void>((resolve) => {
      new MutationObserver(() => resolve()).observe(img, { attributeFilter: ['srcset'] });
    });
    await isChanged;
    expect(getComputedStyle(img).visibility).to.equal('hidden');
    await untilLoaded(card);
  });

  it('shows the image in every layout when it returns', async () => {
    for (const layout of ['vertical', 'horizontal', 'overlay', 'compact']) {
      const file = brokenFile();
      const card = await showCard(itemOf([file]));
      card.layout = layout as never;
      await card.updateComplete;
      const seen = watch(card);
      await untilBroken(card);
      await file.repair();
      goOnline();
      await untilLoaded(card);
      expect(seen(), layout).to.deep.equal([]);
    }
  });

  it('keeps the high priority of the image in a top story', async () => {
    const file = brokenFile();
    const element = await show('newsfold-top-story', { feed: feedOf(itemOf([file])) });
    await untilBroken(element);
    await file.repair();
    goOnline();
    await untilLoaded(element);
    expect([imageIn(element)!.loading, imageIn(element)!.fetchPriority ?? 'high']).to.deep.equal([
      'eager',
      'high',
    ]);
  });

  it('shows the image of an article and the poster of a channel when they return', async () => {
    const [file, poster] = [brokenFile(), brokenFile()];
    const article = await show('newsfold-article', { article: itemOf([file]) });
    const channel = { id: 'tv', title: 'TV', url: 'https://news.example/tv', poster: poster.url };
    const live = await show('newsfold-live', {
      feed: { ...feedOf(), _newsfold: { channels: [channel] } },
      layout: 'card',
    });
    live.scrollIntoView();
    await Promise.all([untilBroken(article), untilBroken(live)]);
    await Promise.all([file.repair(), poster.repair()]);
    goOnline();
    await Promise.all([untilLoaded(article), untilLoaded(live)]);
  });

  it('changes nothing in other cards', async () => {
    const [file, other] = [brokenFile(), await existingFile()];
    const strip = await show('newsfold-strip', {
      feed: feedOf(itemOf([file]), itemOf([other], {}, 'b')),
    });
    const otherCard = await show('newsfold-card', { article: itemOf([other]) });
    strip.scrollIntoView();
    await until(() => parts(strip, 'image').length === 1 && isLoaded(imageIn(strip)));
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(parts(strip, 'card')[1]!, all);
    observer.observe(otherCard.shadowRoot!, all);
    await file.repair();
    goOnline();
    await until(() => parts(strip, 'image').length === 2 && isLoaded(imageIn(strip)));
    expect(changes + observer.takeRecords().length).to.equal(0);
  });

  it('shows the image when it returns while the card is detached', async () => {
    const file = brokenFile();
    const card = await showCard(itemOf([file]));
    await untilBroken(card);
    const { parentElement } = card;
    card.remove();
    await file.repair();
    goOnline();
    parentElement!.append(card);
    card.scrollIntoView();
    await untilLoaded(card);
  });

  it('retries when the page returns from the back/forward cache', async () => {
    const file = brokenFile();
    const card = await showCard(itemOf([file]));
    await untilBroken(card);
    returnFromCache(false);
    await card.updateComplete;
    expect(hasImage(card)).to.equal(false);
    await file.repair();
    returnFromCache(true);
    await untilLoaded(card);
  });

  it('keeps its retry when the page returns without a network', async () => {
    const file = brokenFile();
    const card = await showCard(itemOf([file]));
    await untilBroken(card);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    returnFromCache(true);
    Reflect.deleteProperty(navigator, 'onLine');
    await card.updateComplete;
    expect(hasImage(card)).to.equal(false);
    await file.repair();
    goOnline();
    await untilLoaded(card);
  });

  it('needs one listener, for as long as a retry is possible', async () => {
    const listeners = countListeners();
    try {
      const cards = [await showCard(itemOf([brokenFile()])), await showCard(itemOf([brokenFile()]))];
      await Promise.all(cards.map(untilBroken));
      expect(listeners.count()).to.equal(1);
      goOnline();
      expect(listeners.count()).to.equal(0);
      await Promise.all(cards.map((card) => card.updateComplete));
      await Promise.all(cards.map(untilBroken));
      expect(listeners.count()).to.equal(0);
    } finally {
      listeners.stop();
    }
  });

  it('shows text alone even if the URLs end with a comma', async () => {
    const [narrow, wide] = [brokenFile(), brokenFile()];
    const files = [narrow, wide].map((file) => ({ ...file, url: `${file.url},` }));
    const card = await showCard(itemOf(files));
    const seen = watch(card);
    await untilBroken(card);
    expect(seen()).to.deep.equal([]);
  });
});

describe('<newsfold-card> with an image, detached and attached again', () => {
  // Some browsers request a file again that they may not cache, whatever the page does: so let them cache these.
  const files = async () =>
    (await Promise.all([existingFile(), existingFile()])).map((file) => ({
      ...file,
      url: `${file.url}&header=Cache-Control:max-age=600`,
    })) as [File, File];
  const counts = ([narrow, wide]: [File, File]) => Promise.all([narrow.count(), wide.count()]);
  const detach = async (card: Element) => {
    const { parentElement } = card;
    card.remove();
    await untilPainted();
    return () => parentElement!.append(card);
  };

  it('shows the same file without another request', async () => {
    const both = await files();
    const card = await showCard(itemOf(both));
    await untilLoaded(card);
    const requested = await counts(both);
    const { srcset, src } = imageIn(card)!;
    const attach = await detach(card);
    attach();
    await untilPainted();
    expect(imageIn(card)!.srcset).to.equal(srcset);
    expect(imageIn(card)!.src).to.equal(src);
    await untilLoaded(card);
    expect(await counts(both)).to.deep.equal(requested);
  });

  it('requests no image before it nears the viewport', async () => {
    const both = await files();
    const card = await show('newsfold-card', { article: itemOf(both), loading: 'eager' });
    card.style.cssText = 'display: block; inline-size: 300px; margin-block-start: 20000px';
    await untilPainted();
    const attach = await detach(card);
    attach();
    await untilPainted();
    expect(await counts(both)).to.deep.equal([0, 0]);
    card.scrollIntoView();
    await untilLoaded(card);
  });

  it('shows the image of the new article when it changed meanwhile', async () => {
    const [oldFiles, newFiles] = [await files(), await files()];
    const card = await showCard(itemOf(oldFiles));
    await untilLoaded(card);
    const attach = await detach(card);
    Object.assign(card, { article: itemOf(newFiles, {}, 'b') });
    await card.updateComplete;
    attach();
    await until(
      () => newFiles.some(({ url }) => imageIn(card)?.currentSrc === url) && isLoaded(imageIn(card)),
    );
  });
});
