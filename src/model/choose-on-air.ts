import type { Channel, ChannelStatus, Programme } from './feed.js';

/** What a channel shows at a moment. */
export type OnAir = {
  status: ChannelStatus;
  now?: Programme;
  next?: Programme;
  /** Until when this is so, in milliseconds since 1970; `Infinity` where nothing is to change it. */
  until: number;
};

/** What is on now and next; where the publisher names no status, it follows from the schedule. */
export function chooseOnAir({ status, schedule }: Channel, time: number): OnAir {
  const now = schedule.find((programme) => +programme.start <= time && time < endOf(programme));
  const next = schedule.find(({ start }) => +start > time);
  const until = Math.min(now ? endOf(now) : Infinity, next ? +next.start : Infinity);
  return { status: status ?? (now ? 'live' : next ? 'upcoming' : 'off'), now, next, until };
}

const endOf = ({ end }: Programme) => (end ? +end : Infinity);
