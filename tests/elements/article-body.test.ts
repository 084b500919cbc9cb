import { fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { buildBody, type BodyOptions } from '../../src/elements/article/body.js';
import { allowedElements } from '../../src/elements/article/allowed-elements.js';
import { localizeBody } from '../../src/elements/article/localize-body.js';
import { messages as en } from '../../src/locales/en.js';
import { expect, serve } from '../support/page.js';
import { until } from '../support/until.js';

const options: BodyOptions = { base: 'https://news.example/a-17', headingLevel: 2 };

async function build(wire: string, more: Partial<BodyOptions> = {}): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.append(await buildBody(wire, { ...options, ...more }));
  localizeBody(place, en);
  return place;
}

/** What is built, without what every picture and link has. */
const markup = async (wire: string, more?: Partial<BodyOptions>) =>
  (await build(wire, more)).innerHTML.replace(/ (rel="noopener"|loading="lazy"|decoding="async")/g, '');

const own = ['img', 'br', 'hr', 'wbr', 'div', 'button', 'span', 'svg', 'path'];
const ownAttributes =
  'href rel target src srcset sizes alt width height loading decoding colspan rowspan scope span start reversed value datetime ' +
  'title lang dir class type part aria-label aria-hidden viewBox d tabindex role aria-labelledby';
const allowedAttributes = new Set(ownAttributes.split(' '));
const ownClasses = ['player', 'player sound', 'title', 'sign', 'poster', 'scroller', 'unseen'];

function expectHarmless(place: Element): void {
  for (const element of place.querySelectorAll('*')) {
    expect([...allowedElements.keys(), ...own]).to.include(element.localName);
    for (const { name, value } of element.attributes) {
      expect([...allowedAttributes]).to.include(name);
      if (name === 'class') expect(ownClasses).to.include(value);
      if (name === 'href' || name === 'src') expect(value).to.match(/^(https?|mailto|tel):/);
    }
  }
}

describe('the body of an article', () => {
  const rows: [name: string, wire: string, built: string][] = [
    ['text and emphasis', '<p>A <em>b</em> <strong>c</strong></p>', '<p>A <em>b</em> <strong>c</strong></p>'],
    ['bare text', 'One<p>Two</p>Three', '<p>One</p><p>Two</p><p>Three</p>'],
    ['unknown tags, without them', '<p><font color=red>A</font> <gu-atom>b</gu-atom></p>', '<p>A b</p>'],
    ['lists', '<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['headings under its own', '<h1>A</h1><p>b</p><h2>C</h2>', '<h3>A</h3><p>b</p><h4>C</h4>'],
    ['headings without gaps', '<h2>A</h2><h5>B</h5>', '<h3>A</h3><h4>B</h4>'],
    ['links in full', '<p><a href="/x#y" id=i>A</a></p>', '<p><a href="https://news.example/x#y">A</a></p>'],
    ['mail links', '<p><a href="mailto:a@b.example">A</a></p>', '<p><a href="mailto:a@b.example">A</a></p>'],
    ['no empty paragraphs', '<p>A</p><p>&nbsp; </p><p></p>', '<p>A</p>'],
    ['language and direction', '<p lang=ar dir=RTL>A</p>', '<p lang="ar" dir="rtl">A</p>'],
    ['no styles, names or handlers', '<p style=x id=a class=b name=c onclick=d() data-x=e>A</p>', '<p>A</p>'],
    ['no scripts', '<p>A<script>alert(1)</script><style>p{}</style><template>x</template></p>', '<p>A</p>'],
    ['no forms', '<form action=/x><p>A <input value=b><button>c</button></p></form>', '<p>A </p>'],
    ['no links that run', '<p><a href="java&#9;script:alert(1)">A</a></p>', '<p>A</p>'],
    ['no counting pixels', '<p>A<img src="https://t.example/p" width=1 height=1></p>', '<p>A</p>'],
    ['no pictures from data', '<p>A<img src="data:image/png;base64,AAAA"></p>', '<p>A</p>'],
  ];
  for (const [name, wire, built] of rows) {
    it(`keeps ${name}`, async () => expect(await markup(wire)).to.equal(built));
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
    it(`is harmless when it is ${vector}`, async () => expectHarmless(await build(vector)));
  }

  it('is harmless whatever it is made of', () =>
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

  it('may be nested 20,000 deep', async () => {
    const place = await build(`${'<div><b>'.repeat(20_000)}Bottom`);
    expect(place.textContent).to.contain('Bottom');
  });

  it('asks for nothing before it is in the page, and for no recording before a click', async () => {
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

  it('drops a picture that cannot be had, and the figure that holds nothing else', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const lost = new URL('/nowhere.png', location.href).href;
    parent.append(
      await buildBody(
        `<figure><img src="${lost}"></figure><figure><img src="${lost}"><figcaption>A quay</figcaption></figure>`,
        options,
      ),
    );
    await until(() => !parent.querySelector('img'));
    expect(parent.textContent?.trim()).to.equal('A quay');
    expect(parent.querySelectorAll('figure')).to.have.length(1);
  });

  const embeds: [name: string, wire: string, frame: RegExp][] = [
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
  for (const [name, wire, frame] of embeds) {
    it(`plays ${name} videos through a host that does not follow the reader, when it is asked to`, async () => {
      const place = await build(wire);
      const button = place.querySelector('button')!;
      expect(button).to.have.attribute('aria-label', 'Play: A walk');
      expect(place.querySelector('iframe, img')).to.equal(null);
      button.click();
      expect(place.querySelector('iframe')!.src).to.match(frame);
      expect(place.querySelector('iframe')!.title).to.equal('A walk');
    });
  }

  it('links to any other frame', async () => {
    expect(await markup('<iframe title="A map" src="https://maps.example/x"></iframe>')).to.equal(
      '<p><a href="https://maps.example/x">A map</a></p>',
    );
  });

  it('says where a link opens a new tab', async () => {
    const place = await build('<p><a href="https://news.example/">A</a></p>', { target: '_blank' });
    const link = place.querySelector('a')!;
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.contain('noopener');
    expect(link.textContent).to.equal('A (opens in new tab)');
  });

  it('lets a wide table scroll', async () => {
    const place = await build('<table><caption>Tides</caption><tr><td colspan=9999 style=x>1</table>');
    const scroller = place.querySelector('table')!.parentElement!;
    expect(scroller).to.have.class('scroller');
    expect(scroller).to.have.attribute('tabindex', '0');
    expect(place.querySelector('td')).to.have.attribute('colspan', '1000');
  });
});

type Body = { name: string; wire: string; base?: string };

/** What the samples have of what is read here. */
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

const bodiesOf: Record<string, (wire: Sample) => Body[]> = {
  'jsonfeed-DaringFireball.json': ({ items }) =>
    items.map((item) => ({ name: item.id, wire: item.content_html, base: item.url })),
  'dw-detail.json': ({ id, text, teaser }) => [{ name: String(id), wire: text || teaser }],
  'guardian-capi-section.json': ({ response }) =>
    [...response.results, ...response.mostViewed, ...response.editorsPicks].flatMap((one) =>
      one.fields?.body ? [{ name: one.id, wire: one.fields.body, base: one.webUrl }] : [],
    ),
};

describe('the bodies of real feeds', () => {
  for (const [file, bodies] of Object.entries(bodiesOf)) {
    it(`${file} keeps its text, links and pictures`, async function () {
      const answer = await fetch(`/samples/${file}`);
      if (!answer.ok) return this.skip();
      let [before, after, links, pictures] = [0, 0, 0, 0];
      for (const { wire, base } of bodies((await answer.json()) as Sample)) {
        const inert = document.implementation.createHTMLDocument('').body;
        inert.innerHTML = wire;
        const place = await build(wire, { base });
        const letters = (node: Element) => node.textContent!.replace(/\s+/g, '');
        before += letters(inert).length;
        after += letters(place).length;
        const wanted = inert.querySelectorAll('a[href]').length;
        expect(place.querySelectorAll('a[href]')).to.have.length(wanted);
        links += wanted;
        const images = inert.querySelectorAll('img[src]').length;
        expect(place.querySelectorAll('img[src]')).to.have.length(images);
        pictures += images;
      }
      if (!before) {
        console.log(`${file}: SKIPPED, it holds no bodies`);
        return this.skip();
      }
      const share = (after / before) * 100;
      console.log(`${file}: ${share.toFixed(2)} % of the text, ${links} links, ${pictures} pictures`);
      expect(share).to.be.within(99.5, 100);
    });
  }
});
