/** @jsxImportSource preact */
// The plain card's markup in Preact.
import { render } from 'preact';
import { memo } from 'preact/compat';
import { addStyles } from './add-styles.js';
import { plainFieldsOf } from './plain-fields.js';

const Card = memo(function Card({ item, heading, now }) {
  const { overline, url, title, summary, date, age, details, ...picture } = plainFieldsOf(item, heading, now);
  return (
    <li>
      <article>
        {picture.src && <Picture {...picture} />}
        <p class="kicker">{overline}</p>
        <h3>
          <a href={url}>{title}</a>
        </h3>
        <p class="summary">{summary}</p>
        <p class="meta">
          <time dateTime={date}>{age}</time>
          <span>{details && ` · ${details}`}</span>
        </p>
      </article>
    </li>
  );
});

const Picture = ({ alt, srcset, src, position }) => (
  <img
    loading="lazy"
    decoding="async"
    sizes="24em"
    alt={alt}
    srcset={srcset || undefined}
    src={src}
    style={position}
  />
);

const Strip = ({ feed, now }) => (
  <section class="plain">
    <h2>
      <a href={feed.home_page_url}>{feed.title}</a>
    </h2>
    <ul>
      {feed.items.map((item) => (
        <Card key={item.id} item={item} heading={feed.title} now={now} />
      ))}
    </ul>
  </section>
);

addStyles();
const draw = ({ place, feed }) => render(<Strip feed={feed} now={Date.now()} />, place);

/** @type {import('../cases/steps.js').Contender} */
export const contender = {
  mount(place, feed) {
    const strip = { place, feed };
    draw(strip);
    return strip;
  },
  redraw: draw,
  update(strip, feed) {
    strip.feed = feed;
    draw(strip);
  },
  remove: ({ place }) => render(null, place),
};
