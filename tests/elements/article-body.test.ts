import { fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { buildBody, type BodyOptions } from '../../src/elements/article/body.js';
import { allowedElements } from '../../src/elements/article/allowed-elements.js';
import { localizeBody } from '../../src/elements/article/localize-body.js';
import { messages as en } from '../../src/locales/en.js';
import { expect, serve } from '../support/page.js';
import { until } from '../support/until.js';

const options: BodyOptions = { base: 'https://news.example/a-17', headingLevel: 2 };

async function build(source: string, more: Partial<BodyOptions> = {}): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.append(await buildBody(source, { ...options, ...more }));
  localizeBody(place, en);
  return place;
}

/** The HTML that is built, without the attributes that every image and link has. */
const markup = async (source: string, more?: Partial<BodyOptions>) =>
  (await build(source, more)).innerHTML.replace(/ (rel="noopener"|loading="lazy"|decoding="async")/g, '');

const createdTags = ['img', 'br', 'hr', 'wbr', 'div', 'button', 'span', 'svg', 'path'];
const attributeNames =
  'href rel target src srcset sizes alt width height loading decoding colspan rowspan scope span start reversed value datetime ' +
  'title lang dir class type part aria-label aria-hidden viewBox d tabindex role aria-labelledby';
const allowedAttributes = new Set(attributeNames.split(' '));
const createdClasses = [
  'player',
  'player audio',
  'title',
  'play-icon',
  'poster',
  'scroller',
  'visually-hidden',
];

function expectHarmless(place: Element): void {
  for (const element of place.querySelectorAll('*')) {
    expect([...allowedElements.keys(), ...createdTags]).to.include(element.localName);
    for (const { name, value } of element.attributes) {
      expect([...allowedAttributes]).to.include(name);
      if (name === 'class') expect(createdClasses).to.include(value);
      if (name === 'href' || name === 'src') expect(value).to.match(/^(https?|mailto|tel):/);
    }
  }
}

describe('buildBody', () => {
  const rows: [title: string, source: string, expected: string][] = [
    [
      'keeps text and emphasis',
      '<p>A <em>b</em> <strong>c</strong></p>',
      '<p>A <em>b</em> <strong>c</strong></p>',
    ],
    ['wraps bare text in paragraphs', 'One<p>Two</p>Three', '<p>One</p><p>Two</p><p>Three</p>'],
    ['unwraps unknown elements', '<p><font color=red>A</font> <gu-atom>b</gu-atom></p>', '<p>A b</p>'],
    ['closes list items', '<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    [
      'moves headings below the article’s own',
      '<h1>A</h1><p>b</p><h2>C</h2>',
      '<h3>A</h3><p>b</p><h4>C</h4>',
    ],
    ['closes gaps between heading levels', '<h2>A</h2><h5>B</h5>', '<h3>A</h3><h4>B</h4>'],
    [
      'resolves links against the base URL',
      '<p><a href="/x#y" id=i>A</a></p>',
      '<p><a href="https://news.example/x#y">A</a></p>',
    ],
    [
      'keeps mailto links',
      '<p><a href="mailto:a@b.example">A</a></p>',
      '<p><a href="mailto:a@b.example">A</a></p>',
    ],
    ['removes empty paragraphs', '<p>A</p><p>&nbsp; </p><p></p>', '<p>A</p>'],
    ['keeps language and direction', '<p lang=ar dir=RTL>A</p>', '<p lang="ar" dir="rtl">A</p>'],
    [
      'removes styles, names and event handlers',
      '<p style=x id=a class=b name=c onclick=d() data-x=e>A</p>',
      '<p>A</p>',
    ],
    [
      'removes scripts, style sheets and templates',
      '<p>A<script>alert(1)</script><style>p{}</style><template>x</template></p>',
      '<p>A</p>',
    ],
    [
      'removes forms and their controls',
      '<form action=/x><p>A <input value=b><button>c</button></p></form>',
      '<p>A </p>',
    ],
    ['removes links to scripts', '<p><a href="java&#9;script:alert(1)">A</a></p>', '<p>A</p>'],
    ['removes tracking pixels', '<p>A<img src="https://t.example/p" width=1 height=1></p>', '<p>A</p>'],
    ['removes images from data URLs', '<p>A<img src="data:image/png;base64,AAAA"></p>', '<p>A</p>'],
  ];
  for (const [title, source, expected] of rows) {
    it(title, async () => expect(await markup(source)).to.equal(expected));
  }

  const vectors = [
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<form><input name=attributes><input name=firstChild></form>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<a href="&#x6A;avascript:alert(1)">x</a>',
    '<a href=" javascript:alert(1)">x</a>',
    '<a title="<iframe src=javascript:alert(1)>">x</a>',
    '<base href="https://evil.example/"><a href=x>x</a>',
    '<meta http-equiv=refresh content="0;url=https://evil.example/">',
    '<object data="data:text/html,<script>alert(1)</script>"></object>',
    '<details open ontoggle=alert(1)>x</details>',
    '<video src=x onerror=alert(1)><source onerror=alert(1)></video>',
    '<p style="background:url(https://evil.example/)">x</p>',
    '<template shadowrootmode=open><script>alert(1)</script></template>',
    '<newsfold-embed src="javascript:alert(1)"></newsfold-embed>',
  ];
  for (const vector of vectors) {
    it(`keeps only allowed elements and attributes of ${vector}`, async () =>
      expectHarmless(await build(vector)));
  }

  it('keeps only allowed elements and attributes of random markup', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.constantFrom(...vectors),
            fc.constantFrom(...[...allowedElements.keys()].flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
            fc.constantFrom(
              '<table>',
              '<div>',
              '</div>',
              '<iframe>',
              '<!--',
              '-->',
              '<![CDATA[',
              '"',
              '<',
              '&#',
            ),
            fc.string(),
          ),
          { maxLength: 12 },
        ),
        async (pieces) => expectHarmless(await build(pieces.join(''))),
      ),
      { numRuns: 100 },
    ));

  it('keeps text that is nested 20,000 elements deep', async () => {
    const place = await build(`${'<div><b>'.repeat(20_000)}Bottom`);
    expect(place.textContent).to.contain('Bottom');
  });

  it('requests nothing before it is attached, and no recording before a click', async () => {
    const [inPicture, inFrame, inVideo] = [await serve({}), await serve({}), await serve({})];
    const at = ({ url }: { url: string }) => new URL(url, location.href).href;
    const place = await build(
      `<p><img src="${at(inPicture)}"></p><iframe src="${at(inFrame)}"></iframe><video src="${at(inVideo)}"></video>`,
    );
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    expect(await inPicture.count()).to.equal(0);
    parent.append(place);
    await until(async () => (await inPicture.count()) > 0);
    expect(await inFrame.count()).to.equal(0);
    expect(await inVideo.count()).to.equal(0);
  });

  it('removes an image that does not load, and its figure when nothing else is in it', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const missing = new URL('/nowhere.png', location.href).href;
    parent.append(
      await buildBody(
        `<figure><img src="${missing}"></figure><figure><img src="${missing}"><figcaption>A quay</figcaption></figure>`,
        options,
      ),
    );
    await until(() => !parent.querySelector('img'));
    expect(parent.textContent?.trim()).to.equal('A quay');
    expect(parent.querySelectorAll('figure')).to.have.length(1);
  });

  const embeds: [name: string, source: string, frameUrl: RegExp][] = [
    [
      'YouTube’s',
      '<iframe title="A walk" src="https://www.youtube.com/embed/abcdefghijk?start=9"></iframe>',
      /^https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk\?autoplay=1&start=9$/,
    ],
    [
      'Vimeo’s',
      '<figure><iframe src="//player.vimeo.com/video/123"></iframe><figcaption>A walk</figcaption></figure>',
      /^https:\/\/player\.vimeo\.com\/video\/123\?autoplay=1&dnt=1$/,
    ],
  ];
  for (const [name, source, frameUrl] of embeds) {
    it(`plays ${name} videos from a host without tracking, after a click`, async () => {
      const place = await build(source);
      const button = place.querySelector('button')!;
      expect(button).to.have.attribute('aria-label', 'Play: A walk');
      expect(place.querySelector('iframe, img')).to.equal(null);
      button.click();
      expect(place.querySelector('iframe')!.src).to.match(frameUrl);
      expect(place.querySelector('iframe')!.title).to.equal('A walk');
    });
  }

  it('replaces any other frame with a link', async () => {
    expect(await markup('<iframe title="A map" src="https://maps.example/x"></iframe>')).to.equal(
      '<p><a href="https://maps.example/x">A map</a></p>',
    );
  });

  it('announces that a link opens a new tab', async () => {
    const place = await build('<p><a href="https://news.example/">A</a></p>', { target: '_blank' });
    const link = place.querySelector('a')!;
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.contain('noopener');
    expect(link.textContent).to.equal('A (opens in new tab)');
  });

  it('puts a table into a focusable scroller', async () => {
    const place = await build('<table><caption>Tides</caption><tr><td colspan=9999 style=x>1</table>');
    const scroller = place.querySelector('table')!.parentElement!;
    expect(scroller).to.have.class('scroller');
    expect(scroller).to.have.attribute('tabindex', '0');
    expect(place.querySelector('td')).to.have.attribute('colspan', '1000');
  });
});

type Body = { name: string; source: string; base?: string };

/** The fields of the samples that these tests read. */
type Sample = {
  items: { id: string; url: string; content_html: string }[];
  id: number;
  text: string;
  teaser: string;
  response: Record<
    'results' | 'mostViewed' | 'editorsPicks',
    { id: string; webUrl: string; fields?: { body?: string } }[]
  >;
};

const bodiesOf: Record<string, (sample: Sample) => Body[]> = {
  'jsonfeed-DaringFireball.json': ({ items }) =>
    items.map((item) => ({ name: item.id, source: item.content_html, base: item.url })),
  'dw-detail.json': ({ id, text, teaser }) => [{ name: String(id), source: text || teaser }],
  'guardian-capi-section.json': ({ response }) =>
    [...response.results, ...response.mostViewed, ...response.editorsPicks].flatMap((result) =>
      result.fields?.body ? [{ name: result.id, source: result.fields.body, base: result.webUrl }] : [],
    ),
};

describe('buildBody with real feeds', () => {
  for (const [file, bodies] of Object.entries(bodiesOf)) {
    it(`keeps text, links and images of ${file}`, async function () {
      const response = await fetch(`/samples/${file}`);
      if (!response.ok) return this.skip();
      let [before, after, links, images] = [0, 0, 0, 0];
      for (const { source, base } of bodies((await response.json()) as Sample)) {
        const inert = document.implementation.createHTMLDocument('').body;
        inert.innerHTML = source;
        const place = await build(source, { base });
        const letters = (node: Element) => node.textContent!.replace(/\s+/g, '');
        before += letters(inert).length;
        after += letters(place).length;
        const linkCount = inert.querySelectorAll('a[href]').length;
        expect(place.querySelectorAll('a[href]')).to.have.length(linkCount);
        links += linkCount;
        const imageCount = inert.querySelectorAll('img[src]').length;
        expect(place.querySelectorAll('img[src]')).to.have.length(imageCount);
        images += imageCount;
      }
      if (!before) {
        console.log(`${file}: SKIPPED, the file contains no bodies`);
        return this.skip();
      }
      const share = (after / before) * 100;
      console.log(`${file}: ${share.toFixed(2)} % of the text, ${links} links, ${images} images`);
      expect(share).to.be.within(99.5, 100);
    });
  }
});
