import type { Channel, ChannelStatus, Programme } from './feed.js';

/** The state of a channel at a given time. */
export type OnAir = {
  /** The publisher's status, else the one that follows from the schedule. */
  status: ChannelStatus;
  /** The current programme. */
  now?: Programme;
  /** The next programme. */
  next?: Programme;
  /** When this state ends, in milliseconds since 1970; Infinity if the schedule has no further change. */
  until: number;
};

/**
 * Returns the current and the next programme of a channel. Derives the status from the schedule if the publisher gives
 * none.
 * @param time milliseconds since 1970.
 */
export function chooseOnAir({ status, schedule }: Channel, time: number): OnAir {
  const now = schedule.find((programme) => +programme.start <= time && time < endOf(programme));
  const next = schedule.find(({ start }) => +start > time);
  const until = Math.min(now ? endOf(now) : Infinity, next ? +next.start : Infinity);
  return { status: status ?? (now ? 'live' : next ? 'upcoming' : 'off'), now, next, until };
}

const endOf = ({ end }: Programme) => (end ? +end : Infinity);
