// @ts-check
// The plain card's markup in Lit, as its documentation writes lists: `repeat` with a key.
import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { contenderOf } from './keyed-strip.js';
import { plainFieldsOf } from './plain-fields.js';
import css from './plain.css';

class LitStrip extends LitElement {
  /** @override */
  static styles = unsafeCSS(css);
  /** @override */
  static properties = { feed: { attribute: false } };

  redraw() {
    this.requestUpdate();
  }

  /** @override */
  render() {
    const { feed } = /** @type {any} */ (this);
    const now = Date.now();
    return html`<section class="plain">
      <h2><a href=${feed.home_page_url}>${feed.title}</a></h2>
      <ul>
        ${repeat(
          feed.items,
          (/** @type {any} */ { id }) => id,
          (/** @type {any} */ item) => card(plainFieldsOf(item, feed.title, now)),
        )}
      </ul>
    </section>`;
  }
}

/** @param {ReturnType<typeof plainFieldsOf>} fields */
const card = (fields) => html`<li>
  <article>
    ${fields.src ? picture(fields) : nothing}
    <p class="kicker">${fields.overline}</p>
    <h3><a href=${fields.url}>${fields.title}</a></h3>
    <p class="summary">${fields.summary}</p>
    <p class="meta">
      <time datetime=${fields.date}>${fields.age}</time><span>${fields.details && ` · ${fields.details}`}</span>
    </p>
  </article>
</li>`;

/** @param {Record<string, string>} fields */
const picture = ({ alt, srcset, src, position }) =>
  html`<img
    loading="lazy"
    decoding="async"
    sizes="24em"
    alt=${alt}
    style=${ifDefined(position || undefined)}
    srcset=${ifDefined(srcset || undefined)}
    src=${src}
  />`;

customElements.define('lit-strip', LitStrip);
/** @type {import('../cases/steps.js').Contender} */
export const contender = { ...contenderOf('lit-strip'), settle: ({ updateComplete }) => updateComplete };
