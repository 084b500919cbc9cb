import { sourceKey } from '../shared/field-table.js';
import { feedFields } from './fields.js';
import { absoluteUrl } from './page.js';
import { toRfc3339 } from '../shared/date.js';
import { children, readField, type JsonNode } from '../shared/source.js';
import { first, type JsonObject } from '../shared/json.js';

const channelKeys = ['livestreamChannels', 'channels', 'epg'];
const scheduleKeys = ['nextTimeSlots', 'timeSlots', 'schedule', 'programs'];

/** The channels of a programme guide: a list of them, or a single one. */
export function channelsIn(guide: JsonNode): JsonNode[] {
  const channelsKey = channelKeys.find((key) => Array.isArray(guide.json[key]));
  if (channelsKey) return children(guide, channelsKey);
  return scheduleKeys.some((key) => Array.isArray(guide.json[key])) ? [guide] : [];
}

/** Converts a live channel and its schedule to an entry of `_newsfold.channels`. */
export function toChannel(channel: JsonNode): JsonObject {
  const { json, raw } = channel;
  if (json !== raw) return { [sourceKey]: channel };
  const stream = first(json.hlsVideoSrc, json.streamUrl);
  const scheduleKey = scheduleKeys.find((key) => Array.isArray(json[key]));
  return {
    id: first(json.id, json.namedUrl),
    title: first(json.name, json.title),
    url: absoluteUrl(first(json.namedUrl, json.url)),
    stream: stream
      ? { url: stream, mime_type: 'application/vnd.apple.mpegurl', [sourceKey]: channel }
      : undefined,
    poster: json.posterImageUrl,
    schedule: scheduleKey ? children(channel, scheduleKey).map(toProgramme) : undefined,
    [sourceKey]: channel,
  };
}

function toProgramme(timeSlot: JsonNode): JsonObject {
  const field = (name: string) => readField(timeSlot, feedFields, `_newsfold.channels.schedule.${name}`);
  return {
    title: field('title'),
    start: toRfc3339(field('start')),
    end: toRfc3339(field('end')),
    url: absoluteUrl(field('url')),
    [sourceKey]: timeSlot,
  };
}
