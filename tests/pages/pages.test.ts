import { fixture, html } from '@open-wc/testing';
import { smallFeed } from '../fixtures/feeds.js';
import { worldDesk } from '../fixtures/world-desk/index.js';
import type { SelectEvent } from '../../src/index.js';
import { expect, now, parts, serve, textOf } from '../support/page.js';
import { until } from '../support/until.js';

type Host = { frame: Window & typeof globalThis; errors: string[]; elements: Element[] };

/** Opens a host page in a frame, sets a feed on its elements and records errors and policy violations. */
async function open(page: string): Promise<Host> {
  const { url } = await serve(smallFeed(now));
  const iframe = await fixture<HTMLIFrameElement>(html`<iframe width="700" height="500"></iframe>`);
  const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve, { once: true }));
  iframe.src = `/tests/pages/${page}`;
  await loaded;
  const frame = iframe.contentWindow as Host['frame'];
  const errors: string[] = [];
  frame.document.addEventListener('securitypolicyviolation', (event) =>
    errors.push(`${event.effectiveDirective} ${event.blockedURI}`),
  );
  frame.addEventListener('error', (event) => errors.push(event.message));
  frame.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  const elements = [...frame.document.querySelectorAll('newsfold-top-story, newsfold-strip, newsfold-live')];
  for (const element of elements) element.setAttribute('src', url);
  for (const element of elements) {
    await until(() => parts(element, 'card').length, `${element.localName} in ${page}: ${errors.join('; ')}`);
  }
  return { frame, errors, elements };
}

/** Names of event handlers: of all interfaces of the browser, and those that exist only as attributes. */
function handlerNames(frame: Host['frame']): Set<string> {
  const attributesOnly =
    'onbegin onend onrepeat onfocusin onfocusout onunload onopen onactivate onwebkitfullscreenchange';
  const interfaces = Object.getOwnPropertyNames(frame).flatMap(
    (name) => (/^[A-Z]/.test(name) && Reflect.get(frame, name)?.prototype) || [],
  );
  const names = [frame, ...interfaces].flatMap((owner) => Object.getOwnPropertyNames(owner));
  return new Set([...attributesOnly.split(' '), ...names.filter((name) => /^on[a-z]+$/.test(name))]);
}

describe('newsfold.js on a host page', () => {
  it('works with a strict Content Security Policy and Trusted Types', async () => {
    const { errors, elements, frame } = await open('strict.html');
    expect(errors).to.deep.equal([]);
    expect(frame.getComputedStyle(parts(elements[1]!, 'list')[0]!).display).to.equal('grid');
  });

  it('works when loaded twice, with an old library and a hostile style sheet', async () => {
    const { errors, elements, frame } = await open('hostile.html');
    expect(errors).to.deep.equal([]);
    const headline = parts(elements[1]!, 'headline')[0]!;
    expect(frame.getComputedStyle(headline).textTransform).to.equal('none');
    expect(parseFloat(frame.getComputedStyle(headline).fontSize)).to.be.within(14, 40);
  });

  const libraries = [
    ['Prototype', 'prototype.html', 'prototype/prototype.js'],
    ['MooTools', 'mootools.html', 'mootools/mootools-core-yc.js'],
  ] as const;
  for (const [name, page, file] of libraries) {
    it(`works with ${name}`, async function () {
      const { ok } = await fetch(`/old-libraries/${file}`, { method: 'HEAD' });
      // Needs Debian's libjs-prototype and libjs-mootools, which `.ci/run` installs.
      if (!ok) return this.skip();
      const { errors, elements } = await open(page);
      expect(errors).to.deep.equal([]);
      const headline = parts(elements[1]!, 'headline')[0]!;
      const selected = new Promise<Event>((resolve) =>
        elements[1]!.addEventListener('newsfold-select', resolve, { once: true }),
      );
      headline.querySelector('a')!.addEventListener('click', (event) => event.preventDefault());
      headline.click();
      expect((await selected) as SelectEvent).to.have.nested.property('article.title', headline.textContent);
    });
  }

  it('loads the code of a lazy format on demand', async () => {
    const { frame, elements } = await open('strict.html');
    const { url } = await serve({
      items: [{ name: 'A teaser', type: 'ArticleTeaser', reference: { id: 7 } }],
    });
    elements[1]!.setAttribute('src', url);
    await until(() => textOf(elements[1]!, 'headline') === 'A teaser');
    const files = frame.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(files.filter((file) => file.startsWith('/cdn/'))).to.deep.equal([
      '/cdn/newsfold.js',
      '/cdn/newsfold-detect.js',
      '/cdn/newsfold-dw.js',
    ]);
  });

  it('shows an article’s body with a strict Content Security Policy', async () => {
    const { frame } = await open('strict.html');
    const article = frame.document.createElement('newsfold-article');
    const { url } = await serve(worldDesk({ now }));
    for (const [name, value] of Object.entries({ src: url, article: 'wd-201' }))
      article.setAttribute(name, value);
    frame.document.body.prepend(article);
    await until(() => parts(article, 'body')[0]?.childElementCount, 'the body');
    const [body] = parts(article, 'body');
    expect(body!.textContent).to.contain('The city council has decided by two votes');
    expect(body!.textContent).not.to.contain('<p>');
    expect(body!.querySelectorAll('p').length).to.be.greaterThan(3);
    // The styles of the body are applied.
    expect(frame.getComputedStyle(body!.querySelector('p + *')!).marginBlockStart).not.to.equal('0px');
  });

  it('removes every event handler attribute from an article’s body', async () => {
    const { frame } = await open('strict.html');
    const names = [...handlerNames(frame)];
    const pieces = names.map((name) => `<p ${name}="parent.handlerRan = 1">${name}</p>`);
    const article = frame.document.createElement('newsfold-article');
    const [item] = smallFeed(now).items as object[];
    const { url } = await serve({ ...smallFeed(now), items: [{ ...item, content_html: pieces.join('') }] });
    article.setAttribute('src', url);
    frame.document.body.prepend(article);
    await until(() => parts(article, 'body')[0]?.childElementCount === names.length, 'the body');
    expect([...parts(article, 'body')[0]!.children].map((node) => node.textContent)).to.deep.equal(names);
    expect(window).not.to.have.property('handlerRan');
  });

  it('adds no global variables', async () => {
    const { frame } = await open('strict.html');
    const emptyFrame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const nativeNames = new Set(Object.getOwnPropertyNames(emptyFrame.contentWindow));
    // Except those of Lit: its versions and the metadata of its decorators.
    const added = Object.getOwnPropertyNames(frame).filter(
      (name) => !nativeNames.has(name) && !/^(lit|reactive)[A-Z]\w*$|^\d+$/.test(name),
    );
    expect(added).to.deep.equal([]);
  });
});
