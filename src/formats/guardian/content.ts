import { sourceKey } from '../shared/field-table.js';
import type { Label } from '../../model/feed.js';
import { fields } from './fields.js';
import { isTrue, toImage, toAttachments } from './media.js';
import { toRfc3339 } from '../shared/date.js';
import { children, readField, type JsonNode } from '../shared/source.js';
import { first, list, object, text, type JsonObject } from '../shared/json.js';

const site = 'https://www.theguardian.com/';

/**
 * Converts a content object to a JSON Feed item. Returns a value that is no object as it is, so that validation reports
 * it.
 * @param related ids of related items.
 */
export function toItem(content: JsonNode, related?: unknown[]): unknown {
  const { json, raw } = content;
  if (json !== raw) return raw;
  const field = (name: string) => readField(content, fields, name);
  const tags = tagsOf(content);
  const { title, author } = splitTitle(json, tags);
  return {
    id: json.id,
    url: first(json.webUrl, text(json.id) && site + text(json.id)),
    title,
    summary: field('summary'),
    content_html: first(text(object(json.fields).body), blocksHtml(json)),
    date_published: toRfc3339(field('date_published')),
    date_modified: toRfc3339(field('date_modified')),
    language: field('language'),
    authors: toAuthors(json, tags, author),
    attachments: toAttachments(content),
    _newsfold: {
      kind: typeof json.type === 'string' ? (kinds[json.type] ?? 'article') : json.type,
      label: toLabel(json, tags),
      sections: json.sectionId === undefined ? undefined : [json.sectionId],
      kicker: text(json.sectionName)
        ? [{ title: json.sectionName, url: sectionUrl(json.sectionId) }]
        : undefined,
      image: toImage(content),
      topics: tagsOfType(tags, 'keyword').map(toTopic),
      short_url: field('_newsfold.short_url'),
      live: json.type === 'liveblog' ? { status: toLiveStatus(object(json.fields)) } : undefined,
      sponsor: toSponsor(tags),
      related,
    },
  };
}

/** The page of a section; its path is the section's id. */
export const sectionUrl = (id: unknown): string | undefined => (text(id) ? site + text(id) : undefined);

const kinds: Record<string, string> = {
  liveblog: 'live',
  gallery: 'gallery',
  picture: 'gallery',
  video: 'video',
  audio: 'audio',
};

const tagsOf = (content: JsonNode): JsonNode[] =>
  children(content, 'tags').filter(({ json: tag }) => text(tag.webTitle));

const tagsOfType = (tags: JsonNode[], type: string) => tags.filter(({ json: tag }) => tag.type === type);

const toTopic = (tag: JsonNode): JsonObject => ({
  title: tag.json.webTitle,
  url: tag.json.webUrl,
  [sourceKey]: tag,
});

const isOpinion = ({ sectionId, pillarName }: JsonObject) =>
  sectionId === 'commentisfree' || pillarName === 'Opinion';

/**
 * Splits the author off a title: `Ferries for all | A. Writer`. A series in the same position stays in the title. An
 * opinion piece without byline and contributors takes the part after the bar as its author.
 */
function splitTitle(content: JsonObject, tags: JsonNode[]): { title: unknown; author?: string } {
  const { headline, byline } = object(content.fields);
  const whole = text(content.webTitle);
  const bar = whole?.lastIndexOf(' | ') ?? -1;
  if (!whole || bar < 1) return { title: first(text(headline), content.webTitle, headline) };
  const [start, end] = [whole.slice(0, bar), whole.slice(bar + 3).trim()];
  const names = [
    text(byline),
    ...tagsOfType(tags, 'contributor').map(({ json: tag }) => text(tag.webTitle)),
  ].filter((name) => name !== undefined);
  const isAuthor = names.length ? names.some((name) => overlaps(name, end)) : isOpinion(content);
  return { title: text(headline) ?? (isAuthor ? start : whole), author: isAuthor && end ? end : undefined };
}

/** Whether one name contains the other: `A. Writer in Rome` and `A. Writer`, `A. Writer` and `A. Writer and B. Author`. */
function overlaps(a: string, b: string): boolean {
  const [lowerA, lowerB] = [a.toLowerCase(), b.toLowerCase()];
  return lowerA.includes(lowerB) || lowerB.includes(lowerA);
}

function toAuthors(content: JsonObject, tags: JsonNode[], titleAuthor: string | undefined): JsonObject[] {
  const contributors = tagsOfType(tags, 'contributor').map((tag) => ({
    name: tag.json.webTitle,
    url: tag.json.webUrl,
    avatar: first(text(tag.json.bylineImageUrl), text(tag.json.bylineLargeImageUrl)),
    [sourceKey]: tag,
  }));
  if (contributors.length) return contributors;
  const name = text(object(content.fields).byline) ?? titleAuthor;
  return name ? [{ name }] : [];
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

function toLabel(content: JsonObject, tags: JsonNode[]): Label | undefined {
  const isPaid =
    [content.isHosted, content.sponsored, object(content.fields).sponsored].some(isTrue) ||
    tagsOfType(tags, 'paid-content').length > 0;
  const tagLabels = tags.flatMap(({ json: tag }) => labels[text(tag.id) ?? ''] ?? []);
  if (isPaid || tagLabels.includes('sponsored')) return 'sponsored';
  return tagLabels[0] ?? (isOpinion(content) ? 'opinion' : undefined);
}

/** The sponsor of a tag also sponsors the contents with that tag. */
function toSponsor(tags: JsonNode[]): JsonObject | undefined {
  const [sponsorship] = tags.flatMap((tag) => children(tag, 'activeSponsorships'));
  if (!sponsorship) return undefined;
  const { sponsorName, sponsorLink, sponsorLogo } = sponsorship.json;
  return { name: sponsorName, url: sponsorLink, logo: sponsorLogo, [sourceKey]: sponsorship };
}

/** Prefers `liveBloggingNow`: `isLive` is true for every published content, also for a finished live blog. */
function toLiveStatus({ liveBloggingNow, isLive }: JsonObject): string | undefined {
  const flag = first(liveBloggingNow, isLive);
  return flag === undefined ? undefined : isTrue(flag) ? 'live' : 'ended';
}

/** The body of a content that has it in blocks, as a live blog does. */
function blocksHtml({ blocks }: JsonObject): string | undefined {
  const parts = list(object(blocks).body).map((block) => text(object(block).bodyHtml));
  return parts.filter(Boolean).join('\n') || undefined;
}
