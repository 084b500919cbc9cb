import { sourceKey } from '../shared/field-table.js';
import type { Label } from '../../model/feed.js';
import { fields } from './fields.js';
import { isTrue, toImage, toAttachments } from './media.js';
import { toRfc3339 } from '../shared/date.js';
import { children, readField, type JsonNode } from '../shared/source.js';
import { first, list, object, text, type JsonObject } from '../shared/json.js';

const site = 'https://www.theguardian.com/';

/** A content, in the words of JSON Feed. */
export function toItem(content: JsonNode, related?: unknown[]): unknown {
  const { wire, raw } = content;
  if (wire !== raw) return raw;
  const field = (name: string) => readField(content, fields, name);
  const tags = tagsOf(content);
  const { title, name } = partsOf(wire, tags);
  return {
    id: wire.id,
    url: first(wire.webUrl, text(wire.id) && site + text(wire.id)),
    title,
    summary: field('summary'),
    content_html: first(text(object(wire.fields).body), bodyOf(wire)),
    date_published: toRfc3339(field('date_published')),
    date_modified: toRfc3339(field('date_modified')),
    language: field('language'),
    authors: sayAuthors(wire, tags, name),
    attachments: toAttachments(content),
    _newsfold: {
      kind: typeof wire.type === 'string' ? (kinds[wire.type] ?? 'article') : wire.type,
      label: labelOf(wire, tags),
      sections: wire.sectionId === undefined ? undefined : [wire.sectionId],
      kicker: text(wire.sectionName) ? [{ title: wire.sectionName, url: pageOf(wire.sectionId) }] : undefined,
      image: toImage(content),
      topics: ofType(tags, 'keyword').map(sayTag),
      short_url: field('_newsfold.short_url'),
      live: wire.type === 'liveblog' ? { status: statusOf(object(wire.fields)) } : undefined,
      sponsor: saySponsor(tags),
      related,
    },
  };
}

/** A section's page has the section's id. */
export const pageOf = (id: unknown): string | undefined => (text(id) ? site + text(id) : undefined);

const kinds: Record<string, string> = {
  liveblog: 'live',
  gallery: 'gallery',
  picture: 'gallery',
  video: 'video',
  audio: 'audio',
};

const tagsOf = (content: JsonNode): JsonNode[] =>
  children(content, 'tags').filter(({ wire }) => text(wire.webTitle));
const ofType = (tags: JsonNode[], type: string) => tags.filter(({ wire }) => wire.type === type);
const sayTag = (source: JsonNode): JsonObject => ({
  title: source.wire.webTitle,
  url: source.wire.webUrl,
  [sourceKey]: source,
});
const isOpinion = ({ sectionId, pillarName }: JsonObject) =>
  sectionId === 'commentisfree' || pillarName === 'Opinion';

/**
 * A title may end in its author: `Ferries for all | A. Writer`, or in its series, which stays. Where nobody else
 * tells who wrote it, the end of an opinion's title does.
 */
function partsOf(wire: JsonObject, tags: JsonNode[]): { title: unknown; name?: string } {
  const { headline, byline } = object(wire.fields);
  const whole = text(wire.webTitle);
  const bar = whole?.lastIndexOf(' | ') ?? -1;
  if (!whole || bar < 1) return { title: first(text(headline), wire.webTitle, headline) };
  const [start, end] = [whole.slice(0, bar), whole.slice(bar + 3).trim()];
  const names = [text(byline), ...ofType(tags, 'contributor').map(({ wire: tag }) => text(tag.webTitle))];
  const known = names.flatMap((name) => name ?? []);
  const isName = known.length ? known.some((name) => isWithin(name, end)) : isOpinion(wire);
  return { title: text(headline) ?? (isName ? start : whole), name: isName && end ? end : undefined };
}

/** `A. Writer in Rome` is A. Writer, and A. Writer is one of `A. Writer and B. Author`. */
const isWithin = (a: string, b: string): boolean => {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
};

function sayAuthors(wire: JsonObject, tags: JsonNode[], name: string | undefined): JsonObject[] {
  const contributors = ofType(tags, 'contributor').map((source) => ({
    name: source.wire.webTitle,
    url: source.wire.webUrl,
    avatar: first(text(source.wire.bylineImageUrl), text(source.wire.bylineLargeImageUrl)),
    [sourceKey]: source,
  }));
  if (contributors.length) return contributors;
  const { byline } = object(wire.fields);
  const only = text(byline) ?? name;
  return only ? [{ name: only }] : [];
}

const labels: Record<string, Label> = {
  'tone/advertisement-features': 'sponsored',
  'tone/sponsoredfeatures': 'sponsored',
  'tone/hosted': 'sponsored',
  'tone/comment': 'opinion',
  'tone/editorials': 'opinion',
  'tone/analysis': 'analysis',
  'tone/explainers': 'explainer',
};

function labelOf(wire: JsonObject, tags: JsonNode[]): Label | undefined {
  const isPaid =
    [wire.isHosted, wire.sponsored, object(wire.fields).sponsored].some(isTrue) ||
    ofType(tags, 'paid-content').length > 0;
  const found = tags.flatMap(({ wire: tag }) => labels[text(tag.id) ?? ''] ?? []);
  if (isPaid || found.includes('sponsored')) return 'sponsored';
  return found[0] ?? (isOpinion(wire) ? 'opinion' : undefined);
}

/** Who pays for a tag pays for what is under it. */
function saySponsor(tags: JsonNode[]): JsonObject | undefined {
  const [source] = tags.flatMap((tag) => children(tag, 'activeSponsorships'));
  if (!source) return undefined;
  const { sponsorName, sponsorLink, sponsorLogo } = source.wire;
  return { name: sponsorName, url: sponsorLink, logo: sponsorLogo, [sourceKey]: source };
}

/** Any content that is published `isLive`; only a live blog that is still written to is `liveBloggingNow`. */
function statusOf({ liveBloggingNow, isLive }: JsonObject): string | undefined {
  const state = first(liveBloggingNow, isLive);
  return state === undefined ? undefined : isTrue(state) ? 'live' : 'ended';
}

/** The body in blocks, as that of a live blog. */
function bodyOf({ blocks }: JsonObject): string | undefined {
  const parts = list(object(blocks).body).map((block) => text(object(block).bodyHtml));
  return parts.filter(Boolean).join('\n') || undefined;
}
