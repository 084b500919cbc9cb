import type { Channel, ChannelStatus, Programme } from './feed.js';

/** What a channel shows at a moment. */
export type OnAir = { status: ChannelStatus; now?: Programme; next?: Programme };

/** What is on now and next; where the publisher names no status, it follows from the schedule. */
export function chooseOnAir({ status, schedule }: Channel, time: number): OnAir {
  const now = schedule.find((programme) => +programme.start <= time && time < endOf(programme));
  const next = schedule.find(({ start }) => +start > time);
  return { status: status ?? (now ? 'live' : next ? 'upcoming' : 'off'), now, next };
}

const endOf = ({ end }: Programme) => (end ? +end : Infinity);
