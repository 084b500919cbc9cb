import { origin } from '../shared/field-table.js';
import { feedFields } from './fields.js';
import { onSite } from './page.js';
import { sayDate } from '../shared/date.js';
import { entriesOf, take, type Source } from '../shared/source.js';
import { first, type Wire } from '../shared/json.js';

const channelLists = ['livestreamChannels', 'channels', 'epg'];
const schedules = ['nextTimeSlots', 'timeSlots', 'schedule', 'programs'];

/** The channels of a programme guide: a list of them, or one. */
export function channelsIn(source: Source): Source[] {
  const key = channelLists.find((one) => Array.isArray(source.wire[one]));
  if (key) return entriesOf(source, key);
  return schedules.some((one) => Array.isArray(source.wire[one])) ? [source] : [];
}

/** A live channel with what is on and comes next. */
export function sayChannel(source: Source): Wire {
  const { wire, raw } = source;
  if (wire !== raw) return { [origin]: source };
  const stream = first(wire.hlsVideoSrc, wire.streamUrl);
  const schedule = schedules.find((key) => Array.isArray(wire[key]));
  return {
    id: first(wire.id, wire.namedUrl),
    title: first(wire.name, wire.title),
    url: onSite(first(wire.namedUrl, wire.url)),
    stream: stream
      ? { url: stream, mime_type: 'application/vnd.apple.mpegurl', [origin]: source }
      : undefined,
    poster: wire.posterImageUrl,
    schedule: schedule ? entriesOf(source, schedule).map(sayTimeSlot) : undefined,
    [origin]: source,
  };
}

function sayTimeSlot(source: Source): Wire {
  const field = (name: string) => take(source, feedFields, `_newsfold.channels.schedule.${name}`);
  return {
    title: field('title'),
    start: sayDate(field('start')),
    end: sayDate(field('end')),
    url: onSite(field('url')),
    [origin]: source,
  };
}
