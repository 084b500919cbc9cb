import fc from 'fast-check';
import { tags } from '../locales/all-messages.js';

/** What the clock can say. */
export const anyNow = fc.date({
  noInvalidDate: true,
  min: new Date('1970-01-01'),
  max: new Date('2200-01-01'),
});

/** Any moment that a `Date` can be, those of our time more often. */
export const anyDate = fc.oneof(fc.date({ noInvalidDate: true }), anyNow);

/** What can stand where a language tag should: one of ours, one of nobody's, or no tag. */
export const anyLanguage = fc.oneof(
  fc.constantFrom(...tags),
  fc.stringMatching(/^[a-z]{2,3}([-_][A-Za-z]{4})?([-_][A-Z]{2})?(-u-(nu|ca|hc)-[a-z0-9]{3,8})?$/),
  fc.string({ unit: 'binary' }),
);

/** A time zone, or what is none. */
export const anyZone = fc.oneof(
  fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati', 'Etc/GMT+12'),
  fc.string(),
);
