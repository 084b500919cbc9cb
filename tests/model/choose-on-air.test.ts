import { expect } from '@open-wc/testing';
import { chooseOnAir } from '../../src/model/choose-on-air.js';
import type { Channel, ChannelStatus } from '../../src/model/feed.js';

const at = (clock: string) => new Date(`2026-11-23T${clock}:00Z`);
const programme = (title: string, start: string, end?: string) => ({
  title,
  start: at(start),
  end: end ? at(end) : undefined,
});

const schedule = [
  programme('A', '12:00', '12:30'),
  programme('B', '12:30', '13:00'),
  programme('C', '14:00'),
];

describe('chooseOnAir', () => {
  const rows: [clock: string, status: ChannelStatus, now?: string, next?: string][] = [
    ['11:00', 'upcoming', undefined, 'A'],
    ['12:00', 'live', 'A', 'B'],
    ['12:29', 'live', 'A', 'B'],
    ['12:30', 'live', 'B', 'C'],
    ['13:00', 'upcoming', undefined, 'C'],
    ['14:00', 'live', 'C', undefined],
    ['23:00', 'live', 'C', undefined],
  ];
  const channel: Channel = { id: 'tv', title: 'TV', schedule };

  for (const [clock, status, now, next] of rows) {
    it(`returns ${status} at ${clock}, with ${now ?? 'nothing'} now and ${next ?? 'nothing'} next`, () => {
      const onAir = chooseOnAir(channel, +at(clock));
      expect([onAir.status, onAir.now?.title, onAir.next?.title]).to.deep.equal([status, now, next]);
    });
  }

  it('is valid until the programme ends or another begins, whichever is first', () => {
    const until = (clock: string) => chooseOnAir(channel, +at(clock)).until;
    expect(until('11:00')).to.equal(+at('12:00'));
    expect(until('12:10')).to.equal(+at('12:30'));
    expect(until('12:40')).to.equal(+at('13:00'));
    expect(until('23:00')).to.equal(Infinity);
  });

  for (const status of ['live', 'upcoming', 'off'] as const) {
    it(`returns the publisher’s status ${status} for any schedule`, () => {
      expect(chooseOnAir({ ...channel, status }, +at('12:10')).status).to.equal(status);
      expect(chooseOnAir({ ...channel, status, schedule: [] }, +at('12:10')).status).to.equal(status);
    });
  }

  it('returns off without a schedule and after its end', () => {
    expect(chooseOnAir({ ...channel, schedule: [] }, +at('12:10'))).to.deep.equal({
      status: 'off',
      now: undefined,
      next: undefined,
      until: Infinity,
    });
    expect(chooseOnAir({ ...channel, schedule: schedule.slice(0, 2) }, +at('13:00')).status).to.equal('off');
  });
});
