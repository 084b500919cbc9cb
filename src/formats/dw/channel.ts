import { sourceKey } from '../shared/field-table.js';
import { feedFields } from './fields.js';
import { absoluteUrl } from './page.js';
import { toRfc3339 } from '../shared/date.js';
import { children, readField, type JsonNode } from '../shared/source.js';
import { first, type JsonObject } from '../shared/json.js';

const channelLists = ['livestreamChannels', 'channels', 'epg'];
const schedules = ['nextTimeSlots', 'timeSlots', 'schedule', 'programs'];

/** The channels of a programme guide: a list of them, or one. */
export function channelsIn(source: JsonNode): JsonNode[] {
  const key = channelLists.find((one) => Array.isArray(source.wire[one]));
  if (key) return children(source, key);
  return schedules.some((one) => Array.isArray(source.wire[one])) ? [source] : [];
}

/** A live channel with what is on and comes next. */
export function toChannel(source: JsonNode): JsonObject {
  const { wire, raw } = source;
  if (wire !== raw) return { [sourceKey]: source };
  const stream = first(wire.hlsVideoSrc, wire.streamUrl);
  const schedule = schedules.find((key) => Array.isArray(wire[key]));
  return {
    id: first(wire.id, wire.namedUrl),
    title: first(wire.name, wire.title),
    url: absoluteUrl(first(wire.namedUrl, wire.url)),
    stream: stream
      ? { url: stream, mime_type: 'application/vnd.apple.mpegurl', [sourceKey]: source }
      : undefined,
    poster: wire.posterImageUrl,
    schedule: schedule ? children(source, schedule).map(sayTimeSlot) : undefined,
    [sourceKey]: source,
  };
}

function sayTimeSlot(source: JsonNode): JsonObject {
  const field = (name: string) => readField(source, feedFields, `_newsfold.channels.schedule.${name}`);
  return {
    title: field('title'),
    start: toRfc3339(field('start')),
    end: toRfc3339(field('end')),
    url: absoluteUrl(field('url')),
    [sourceKey]: source,
  };
}
