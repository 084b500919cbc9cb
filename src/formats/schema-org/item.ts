import { sourceKey } from '../shared/field-table.js';
import { toRfc3339 } from '../shared/date.js';
import { toSeconds } from '../shared/duration.js';
import { readValues } from './fields.js';
import { articleTypeOf } from './find.js';
import { objectOf, textOf, toPrimitiveText, type Graph, type JsonNode } from './graph.js';
import { toImage } from './picture.js';
import { toAttachments, toAuthors, toSponsor, toTopics, urlOf, type ItemContext } from './item-parts.js';
import { toBody } from './text.js';
import type { JsonObject } from '../shared/json.js';

/** Converts an article of any type, or a link in a list, to a JSON Feed item. */
export function toItem(context: ItemContext, node: JsonNode): JsonObject {
  const { graph, now, resolve } = context;
  const valuesOf = (field: string) => readValues(graph, node, field);
  const firstOf = (field: string) => textOf(valuesOf(field)) ?? valuesOf(field)[0]?.value;
  const { kind = 'article', label } = articleTypeOf(node) ?? {};
  const isRecording = kind === 'video' || kind === 'audio';
  const url = urlOf(context, pageOf(graph, node));
  const sections = graph
    .values(node, 'articleSection')
    .map((section) => textOf([section]))
    .filter((title) => title !== undefined);
  const place = textOf(
    ['dateline', 'contentLocation', 'locationCreated'].flatMap((key) => graph.values(node, key)),
  );
  const subject = sections[0] ?? textOf(graph.values(node, 'partOfSeries'));
  const embedded = ['video', 'audio', 'associatedMedia']
    .flatMap((key) => graph.values(node, key))
    .filter((media) => /^(video|audio)$/.test(articleTypeOf(media)?.kind ?? ''));
  const isFree = toPrimitiveText(valuesOf('_newsfold.access')[0]?.value);
  return {
    [sourceKey]: node,
    id: typeof url === 'string' ? url : objectOf(node)['@id'],
    url,
    title: firstOf('title'),
    summary: firstOf('summary'),
    content_html: toBody(graph, node),
    date_published: toRfc3339(valuesOf('date_published')[0]?.value),
    date_modified: toRfc3339(valuesOf('date_modified')[0]?.value),
    language: textOf(valuesOf('language'), ['alternateName', 'identifier', 'name']),
    authors: valuesOf('authors').flatMap((author) => toAuthors(context, author)),
    attachments: (isRecording ? [node, ...embedded] : embedded).flatMap((media) =>
      toAttachments(context, media),
    ),
    _newsfold: {
      kind,
      label,
      duration_in_seconds: toSeconds(graph.values(node, 'duration')[0]?.value),
      sections,
      kicker: [subject, place].filter((title) => title !== undefined).map((title) => ({ title })),
      topics: toTopics(context, [...graph.values(node, 'keywords'), ...graph.values(node, 'about')]),
      agencies: valuesOf('_newsfold.agencies').flatMap((agency) => textOf([agency]) ?? []),
      access: /^(https?:\/\/schema\.org\/)?false$/i.test(isFree) ? 'subscriber' : undefined,
      sponsor: toSponsor(context, graph.values(node, 'sponsor')[0]),
      live: kind === 'live' ? { status: toLiveStatus(graph, node, now) } : undefined,
      expires: toRfc3339(textOf(valuesOf('_newsfold.expires'))),
      image: toImage(graph, node, resolve),
    },
  };
}

/** The page of a node: its `url`, the page that it is the main entity of, or an `@id` that is a URL, without fragment. */
function pageOf(graph: Graph, node: JsonNode): JsonNode[] {
  const pages = ['url', 'mainEntityOfPage', 'item']
    .flatMap((key) => graph.values(node, key))
    // `"mainEntityOfPage": true` means this page.
    .filter(({ value }) => !/^true$/i.test(toPrimitiveText(value)));
  const id = objectOf(node)['@id'];
  if (pages.length || typeof id !== 'string' || !/^https?:/.test(id)) return pages;
  return [{ value: id.replace(/#.*$/s, ''), path: node.path }];
}

/** Live coverage without an end time has not ended. Undefined if both are missing. */
function toLiveStatus(graph: Graph, node: JsonNode, now: Date): string | undefined {
  const [start, end] = ['coverageStartTime', 'coverageEndTime'].map((key) => {
    const date = toRfc3339(graph.values(node, key)[0]?.value);
    return typeof date === 'string' ? Date.parse(date) : Number.NaN;
  });
  if (end !== undefined && end <= +now) return 'ended';
  if (start !== undefined && start > +now) return 'upcoming';
  return Number.isNaN(start) && Number.isNaN(end) ? undefined : 'live';
}
