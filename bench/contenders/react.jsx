// The plain card's markup in React, as its documentation writes lists: a key per item, `memo` for the cards.
import { memo, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { addStyles } from './add-styles.js';
import { plainFieldsOf } from './plain-fields.js';

const Card = memo(function Card({ item, heading, now }) {
  const { overline, url, title, summary, date, age, details, ...picture } = plainFieldsOf(item, heading, now);
  return (
    <li>
      <article>
        {picture.src && <Picture {...picture} />}
        <p className="kicker">{overline}</p>
        <h3>
          <a href={url}>{title}</a>
        </h3>
        <p className="summary">{summary}</p>
        <p className="meta">
          <time dateTime={date}>{age}</time>
          <span>{details && ` · ${details}`}</span>
        </p>
      </article>
    </li>
  );
});

const Picture = ({ alt, srcset, src, focus }) => (
  <img
    loading="lazy"
    decoding="async"
    sizes="24em"
    alt={alt}
    srcSet={srcset || undefined}
    src={src}
    style={focus ? { objectPosition: focus } : undefined}
  />
);

function Strip({ feed, now, onDrawn }) {
  useLayoutEffect(onDrawn);
  return (
    <section className="plain">
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
}

addStyles();

/** React draws in a later task: `drawn` resolves when it has. */
function render(strip) {
  strip.drawn = new Promise((resolve) => {
    strip.root.render(<Strip feed={strip.feed} now={Date.now()} onDrawn={resolve} />);
  });
}

/** @type {import('../cases/steps.js').Contender} */
export const contender = {
  mount(place, feed) {
    const strip = { root: createRoot(place), feed };
    render(strip);
    return strip;
  },
  redraw: render,
  update(strip, feed) {
    strip.feed = feed;
    render(strip);
  },
  remove: ({ root }) => root.unmount(),
  settle: ({ drawn }) => drawn,
};
