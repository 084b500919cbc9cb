/** Months by the letters they begin with in the languages whose feeds were met, without accents, one list a month. */
const months = [
  'jan gen ene sty led sij ian oca янв яну јан січ ιαν', 'feb fev fév fevr lut uno velj şub shk фев феб лют φεβ',
  'mar mär mrz maa ozu мар бер μαρ', 'apr abr avr kwi dub tra nis pri апр кві απρ',
  'may mai mag maj maio kve svi май мая mei мај тра μαϊ μαΐ', 'jun giu juin cze cvn lip iun qer июн haz юни јун чер ιουν',
  'jul lug juil cerv lipc lipi srp iul kor июл tem юли јул лип ιουλ', 'aug ago aou août sie sierp kol avg авг ağu agu gus сер αυγ',
  'sep set wrz zari ruj сен eyl сеп вер sht σεπ', 'oct okt out ott paz paź rij окт eki жов tet οκτ',
  'nov lis stu listop noi ноя ное нов kas лис nën νοε', 'dec dez dic déc gru pro дек ara des дец гру dhj δεκ',
]; // prettier-ignore

/** Zones of RFC 822 and of newsrooms, in hours from UTC. */
const zones: Record<string, number> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, bst: 1, cet: 1, met: 1, mez: 1, west: 1, cest: 2, mest: 2, mesz: 2, sast: 2, eet: 2, eest: 3, msk: 3, ist: 5.5, est: -5,
  edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, hkt: 8, jst: 9, aest: 10, aedt: 11,
}; // prettier-ignore

const iso =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?\s*(z|(?:gmt|utc)?[+-]\d\d?(?::?\d\d)?|[a-z]{2,5})?$/i;
const rfc822 =
  /^(?:[\p{L}\p{M}]+\.?,?\s*)?(\d{1,2})[\s.-]+([\p{L}\p{M}]+)\.?[\s,-]+(\d{2}|\d{4})(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*((?:gmt|utc)?[+-]\d\d?(?::?\d\d)?|\p{L}{1,5})?)?$/iu;
const asctime =
  /^[\p{L}\p{M}]+\.?,?\s+([\p{L}\p{M}]+)\.?\s+(\d{1,2}),?\s+(\d{1,2}:\d\d(?::\d\d)?)\s+(?:(\p{L}{1,5})\s+)?(\d{4})$/iu;

/**
 * A date as newsrooms write it, in RFC 3339: RFC 822 with the names of many languages, ISO 8601, seconds or milliseconds
 * since 1970. One without a zone is taken as UTC. What cannot be read stays as it is, to be refused in its own words.
 */
export function toRfc3339(value: unknown): unknown {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return value;
  // Nothing longer is a date. A comment may follow: `+0100 (CET)`.
  if (value.length > 200) return value;
  const text = value
    .trim()
    .replace(/\s*\([^()]*\)$/, '')
    .replace(asctime, '$2 $1 $5 $3 $4')
    .trim();
  if (/^\d{9,13}$/.test(text)) return fromEpoch(Number(text));
  const written = fromIso(text) ?? fromRfc822(text);
  return written ?? value;
}

function fromIso(text: string): string | undefined {
  const [, date, time, zone = 'z'] = iso.exec(text) ?? [];
  if (!date) return undefined;
  const offset = offsetOf(zone);
  return time ? offset && `${date}T${time.length === 5 ? `${time}:00` : time}${offset}` : date;
}

const two = (number: string | number) => String(number).padStart(2, '0');

function fromRfc822(text: string): string | undefined {
  const [, day = '', name = '', year = '', hour, minute, second = '00', zone = 'gmt'] =
    rfc822.exec(text) ?? [];
  const month = monthOf(name);
  const offset = offsetOf(zone);
  if (!month || !offset) return undefined;
  const full = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year;
  const date = `${full}-${two(month)}-${two(day)}`;
  return hour ? `${date}T${two(hour)}:${minute}:${second}${offset}` : date;
}

/** From the longest beginning to the shortest: the same letters begin different months in different languages. */
function monthOf(name: string): number {
  const word = name.toLowerCase();
  for (let length = word.length; length >= 3; length--) {
    const start = word.slice(0, length);
    const found = months.findIndex((starts) => starts.split(' ').includes(start));
    if (found >= 0) return found + 1;
  }
  return 0;
}

function offsetOf(zone: string): string | undefined {
  const [, sign, hours = '', minutes = '00'] = /^(?:gmt|utc)?([+-])(\d\d?)(?::?(\d\d))?$/i.exec(zone) ?? [];
  if (sign) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  const offset = zones[zone.toLowerCase()];
  if (offset === undefined) return undefined;
  if (!offset) return 'Z';
  const whole = Math.floor(Math.abs(offset));
  const rest = offset % 1 ? '30' : '00';
  return `${offset < 0 ? '-' : '+'}${String(whole).padStart(2, '0')}:${rest}`;
}

/** Seconds have ten digits until 2286, milliseconds have had thirteen since 2001. */
function fromEpoch(number: number): unknown {
  const date = new Date(Math.abs(number) < 1e11 ? number * 1000 : number);
  return Number.isNaN(+date) ? number : date.toISOString();
}
