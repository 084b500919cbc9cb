import { expect } from '@open-wc/testing';
import { html, nothing, render, type TemplateResult } from 'lit';
import { flatten, keepApart } from '../../src/ui/text/flatten.js';

/** Renders into a new element. */
function rendered(
  result: TemplateResult,
  container: HTMLElement = document.createElement('div'),
): HTMLElement {
  render(result, container);
  return container;
}

const withoutComments = (element: Element) => element.innerHTML.replaceAll(/<!--.*?-->/g, '');

const comments = (element: Element) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
};

describe('flatten', () => {
  it('renders what nested templates render, with one part for each value', () => {
    const nested = (text: string) => html`<p>${html`<b>${text}</b>`}, ${html`<i>all</i>`}</p>`;
    const [flat, deep] = [rendered(flatten(nested('one'))), rendered(nested('one'))];
    expect(withoutComments(flat)).to.equal('<p><b>one</b>, <i>all</i></p>');
    expect(withoutComments(flat)).to.equal(withoutComments(deep));
    // One for the container, one for the text.
    expect([comments(flat), comments(deep)]).to.deep.equal([2, 4]);
  });

  it('joins attributes', () => {
    const link = (attributes: TemplateResult, url = '/a') =>
      withoutComments(rendered(flatten(html`<a href=${url} ${attributes} title="b">c</a>`)));
    expect(link(html`lang=${'de'} dir="ltr"`)).to.equal('<a dir="ltr" title="b" href="/a" lang="de">c</a>');
    expect(link(html``)).to.equal('<a title="b" href="/a">c</a>');
  });

  it('keeps elements while the shape stays, and draws anew when it changes', () => {
    const draw = (title: string, summary?: string) =>
      flatten(html`<h3>${title}</h3>${summary ? html`<p>${summary}</p>` : html``}`);
    const container = rendered(draw('One'));
    const headline = container.querySelector('h3');
    rendered(draw('Two'), container);
    expect(container.querySelector('h3')).to.equal(headline);
    expect(container).to.have.text('Two');
    rendered(draw('Two', 'More'), container);
    expect(container.querySelector('h3')).not.to.equal(headline);
    expect(container).to.have.text('TwoMore');
  });

  it('keeps elements around what is kept apart', () => {
    const draw = (isLive: boolean) =>
      flatten(html`<h3>Ferry</h3>${isLive ? keepApart(html`<b>Live</b>`) : nothing}`);
    const container = rendered(draw(false));
    const headline = container.querySelector('h3');
    rendered(draw(true), container);
    expect(container).to.have.text('FerryLive');
    rendered(draw(false), container);
    expect(container).to.have.text('Ferry');
    expect(container.querySelector('h3')).to.equal(headline);
  });

  it('removes indentation between tags only', () => {
    const [first, second] = ['a', 'b'];
    const element = rendered(
      flatten(html`
        <p
          class=${first}
          title=${second}
        >
          ${html`<b>one</b>`} and
          ${html`<i>two</i>`}
        </p>
      `),
    );
    expect(withoutComments(element)).to.match(/^<p class="a" title="b"><b>one<\/b> and\s+<i>two<\/i><\/p>$/);
  });

  it('never takes a text, or data that looks like a template, for markup', () => {
    const markup = '<img src=x onerror=alert(1)>';
    expect(rendered(flatten(html`<p>${markup}</p>`)).querySelector('img')).to.equal(null);
    const forged = JSON.parse(JSON.stringify({ _$litType$: 1, strings: [markup], values: [] })) as unknown;
    expect(() => rendered(flatten(html`<p>${forged}</p>`))).to.throw(/template strings/);
  });
});
