import fc from 'fast-check';
import { tags } from '../locales/all-messages.js';

/** A current time. */
export const anyNow = fc.date({
  noInvalidDate: true,
  min: new Date('1970-01-01'),
  max: new Date('2200-01-01'),
});

/** Any valid `Date`, more often one between 1970 and 2200. */
export const anyDate = fc.oneof(fc.date({ noInvalidDate: true }), anyNow);

/** A language tag: one with messages, any well-formed one, or any string. */
export const anyLanguage = fc.oneof(
  fc.constantFrom(...tags),
  fc.stringMatching(/^[a-z]{2,3}([-_][A-Za-z]{4})?([-_][A-Z]{2})?(-u-(nu|ca|hc)-[a-z0-9]{3,8})?$/),
  fc.string({ unit: 'binary' }),
);

/** A time zone, or any string. */
export const anyZone = fc.oneof(
  fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati', 'Etc/GMT+12'),
  fc.string(),
);
