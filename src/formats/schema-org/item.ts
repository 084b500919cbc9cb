import { sourceKey } from '../shared/field-table.js';
import { toRfc3339 } from '../shared/date.js';
import { toSeconds } from '../shared/duration.js';
import { take } from './fields.js';
import { typeOf } from './find.js';
import { nodeOf, plain, textOf, type Graph, type JsonNode } from './graph.js';
import { toImage } from './picture.js';
import { toBody } from './text.js';
import { isObject, type JsonObject } from '../shared/json.js';

/** What items are read with. `resolve` makes an address absolute. */
export type ItemContext = { graph: Graph; now: Date; resolve(url: unknown): unknown };

/** One article of any type, or a link of a list. */
export function toItem({ graph, now, resolve }: ItemContext, node: JsonNode): JsonObject {
  const all = (field: string) => take(graph, node, field);
  const text = (field: string) => textOf(all(field));
  const urlOf = (places: JsonNode[]) => {
    const url = textOf(places, ['url', '@id']);
    return url === undefined ? places[0]?.value : resolve(url);
  };
  const { kind = 'article', label } = typeOf(node) ?? {};
  const isRecording = kind === 'video' || kind === 'audio';
  const url = urlOf(pageOf(graph, node));
  const sections = graph
    .values(node, 'articleSection')
    .map((place) => textOf([place]))
    .filter((one) => one !== undefined);
  const place = textOf(
    ['dateline', 'contentLocation', 'locationCreated'].flatMap((key) => graph.values(node, key)),
  );
  const outer = sections[0] ?? textOf(graph.values(node, 'partOfSeries'));
  const media = ['video', 'audio', 'associatedMedia']
    .flatMap((key) => graph.values(node, key))
    .filter((one) => /^(video|audio)$/.test(typeOf(one)?.kind ?? ''));
  const duration = graph.values(node, 'duration')[0]?.value;
  return {
    [sourceKey]: node,
    id: typeof url === 'string' ? url : nodeOf(node)['@id'],
    url,
    title: first(all('title')),
    summary: first(all('summary')),
    content_html: toBody(graph, node),
    date_published: toRfc3339(all('date_published')[0]?.value),
    date_modified: toRfc3339(all('date_modified')[0]?.value),
    language: textOf(all('language'), ['alternateName', 'identifier', 'name']),
    authors: all('authors').flatMap((author) => sayPerson(author)),
    attachments: (isRecording ? [node, ...media] : media).flatMap((one) => sayMedia(one)),
    _newsfold: {
      kind,
      label,
      duration_in_seconds: toSeconds(duration),
      sections,
      kicker: [outer, place].filter((title) => title !== undefined).map((title) => ({ title })),
      topics: sayTopics([...graph.values(node, 'keywords'), ...graph.values(node, 'about')]),
      agencies: all('_newsfold.agencies').flatMap((one) => textOf([one]) ?? []),
      access: /^(https?:\/\/schema\.org\/)?false$/i.test(plain(all('_newsfold.access')[0]?.value))
        ? 'subscriber'
        : undefined,
      sponsor: saySponsor(graph.values(node, 'sponsor')[0]),
      live: kind === 'live' ? { status: statusOf(graph, node, now) } : undefined,
      expires: toRfc3339(text('_newsfold.expires')),
      image: toImage(graph, node, resolve),
    },
  };

  function sayPerson(author: JsonNode): JsonObject[] {
    const name = textOf([author]);
    // A profile's address is no name.
    if (!name || /^https?:\/\//.test(name)) return [];
    const at = take(graph, author, 'authors.url');
    const avatar = take(graph, author, 'authors.avatar');
    return [
      {
        [sourceKey]: author,
        name,
        url: at.length ? urlOf(at) : undefined,
        avatar: avatar.length ? resolve(textOf(avatar, ['contentUrl', 'url'])) : undefined,
      },
    ];
  }

  function sayMedia(one: JsonNode): JsonObject[] {
    const [file] = graph.values(one, 'contentUrl');
    const [page] = graph.values(one, 'embedUrl');
    const seconds = toSeconds(graph.values(one, 'duration')[0]?.value);
    const type = textOf(take(graph, one, 'attachments.mime_type'));
    return [
      ...(file
        ? [
            {
              [sourceKey]: one,
              url: resolve(file.value),
              mime_type: type?.includes('/') ? type : undefined,
              duration_in_seconds: seconds,
            },
          ]
        : []),
      ...(page
        ? [
            {
              [sourceKey]: one,
              url: resolve(page.value),
              mime_type: 'text/html',
              duration_in_seconds: seconds,
            },
          ]
        : []),
    ];
  }

  /** Texts with commas, and things with a name and perhaps a page; each once. */
  function sayTopics(places: JsonNode[]): JsonObject[] {
    const topics = new Map<string, JsonObject>();
    for (const one of places) {
      const titles = isObject(one.value) ? [textOf([one])] : plain(one.value).split(',');
      const [link] = take(graph, one, '_newsfold.topics.url');
      for (const title of titles.map((word) => word?.trim())) {
        const key = title?.toLowerCase();
        if (!key || (topics.has(key) && !link)) continue;
        topics.set(key, {
          [sourceKey]: one,
          title: topics.get(key)?.title ?? title,
          url: link && resolve(link.value),
        });
      }
    }
    return [...topics.values()];
  }

  function saySponsor(one: JsonNode | undefined): JsonObject | undefined {
    const name = one && textOf([one]);
    if (!name) return undefined;
    const [link] = graph.values(one, 'url');
    const logo = textOf(graph.values(one, 'logo'), ['contentUrl', 'url']);
    return { [sourceKey]: one, name, url: link && resolve(link.value), logo: logo && resolve(logo) };
  }
}

/** The page of a node: its `url`, the page it is the main thing of, or an `@id` that is an address, without its fragment. */
function pageOf(graph: Graph, node: JsonNode): JsonNode[] {
  const named = ['url', 'mainEntityOfPage', 'item'].flatMap((key) => graph.values(node, key));
  const pages = named.filter(({ value }) => !/^true$/i.test(plain(value)));
  const id = nodeOf(node)['@id'];
  if (pages.length || typeof id !== 'string' || !/^https?:/.test(id)) return pages;
  return [{ value: id.replace(/#.*$/s, ''), path: node.path }];
}

/** A value that may be refused in its own words. */
const first = (places: JsonNode[]): unknown => textOf(places) ?? places[0]?.value;

/** Coverage that names no end goes on. */
function statusOf(graph: Graph, node: JsonNode, now: Date): string | undefined {
  const [start, end] = ['coverageStartTime', 'coverageEndTime'].map((key) => {
    const date = toRfc3339(graph.values(node, key)[0]?.value);
    return typeof date === 'string' ? Date.parse(date) : Number.NaN;
  });
  if (end !== undefined && end <= +now) return 'ended';
  if (start !== undefined && start > +now) return 'upcoming';
  return Number.isNaN(start) && Number.isNaN(end) ? undefined : 'live';
}
