/** The first letters of the months' names in many languages, a list for each month. */
const monthPrefixes = [
  'jan gen ene sty led sij ian oca янв яну јан січ ιαν', 'feb fev fév fevr lut uno velj şub shk фев феб лют φεβ',
  'mar mär mrz maa ozu мар бер μαρ', 'apr abr avr kwi dub tra nis pri апр кві απρ',
  'may mai mag maj maio kve svi май мая mei мај тра μαϊ μαΐ', 'jun giu juin cze cvn lip iun qer июн haz юни јун чер ιουν',
  'jul lug juil cerv lipc lipi srp iul kor июл tem юли јул лип ιουλ', 'aug ago aou août sie sierp kol avg авг ağu agu gus сер αυγ',
  'sep set wrz zari ruj сен eyl сеп вер sht σεπ', 'oct okt out ott paz paź rij окт eki жов tet οκτ',
  'nov lis stu listop noi ноя ное нов kas лис nën νοε', 'dec dez dic déc gru pro дек ara des дец гру dhj δεκ',
]; // prettier-ignore

/** Hours from UTC of the zones of RFC 822 and of others that feeds use. */
const zoneOffsets: Record<string, number> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, bst: 1, cet: 1, met: 1, mez: 1, west: 1, cest: 2, mest: 2, mesz: 2, sast: 2, eet: 2, eest: 3, msk: 3, ist: 5.5, est: -5,
  edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, hkt: 8, jst: 9, aest: 10, aedt: 11,
}; // prettier-ignore

const isoPattern =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?\s*(z|(?:gmt|utc)?[+-]\d\d?(?::?\d\d)?|[a-z]{2,5})?$/i;
const rfc822Pattern =
  /^(?:[\p{L}\p{M}]+\.?,?\s*)?(\d{1,2})[\s.-]+([\p{L}\p{M}]+)\.?[\s,-]+(\d{2}|\d{4})(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*((?:gmt|utc)?[+-]\d\d?(?::?\d\d)?|\p{L}{1,5})?)?$/iu;
const asctimePattern =
  /^[\p{L}\p{M}]+\.?,?\s+([\p{L}\p{M}]+)\.?\s+(\d{1,2}),?\s+(\d{1,2}:\d\d(?::\d\d)?)\s+(?:(\p{L}{1,5})\s+)?(\d{4})$/iu;

/** Longer text is no date. */
const maxLength = 200;

/**
 * Converts a date to RFC 3339: RFC 822 with month names of many languages, asctime, ISO 8601, seconds or milliseconds
 * since 1970. A date without a zone is UTC. Returns any other value as it is, so that validation reports it.
 */
export function toRfc3339(value: unknown): unknown {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string' || value.length > maxLength) return value;
  const text = value
    .trim()
    // A comment: `+0100 (CET)`.
    .replace(/\s*\([^()]*\)$/, '')
    .replace(asctimePattern, '$2 $1 $5 $3 $4')
    .trim();
  if (/^\d{9,13}$/.test(text)) return fromEpoch(Number(text));
  return fromIso(text) ?? fromRfc822(text) ?? value;
}

function fromIso(text: string): string | undefined {
  const [, date, time, zone = 'z'] = isoPattern.exec(text) ?? [];
  if (!date) return undefined;
  const offset = toOffset(zone);
  return time ? offset && `${date}T${time.length === 5 ? `${time}:00` : time}${offset}` : date;
}

const padTwo = (number: string | number) => String(number).padStart(2, '0');

function fromRfc822(text: string): string | undefined {
  const [, day = '', monthName = '', year = '', hour, minute, second = '00', zone = 'gmt'] =
    rfc822Pattern.exec(text) ?? [];
  const month = monthOf(monthName);
  const offset = toOffset(zone);
  if (!month || !offset) return undefined;
  const fullYear = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year;
  const date = `${fullYear}-${padTwo(month)}-${padTwo(day)}`;
  return hour ? `${date}T${padTwo(hour)}:${minute}:${second}${offset}` : date;
}

/** The number of a month, 1 to 12; 0 if unknown. Tries the longest prefix first: languages share the shorter ones. */
function monthOf(name: string): number {
  const lowerCaseName = name.toLowerCase();
  for (let length = lowerCaseName.length; length >= 3; length--) {
    const prefix = lowerCaseName.slice(0, length);
    const index = monthPrefixes.findIndex((prefixes) => prefixes.split(' ').includes(prefix));
    if (index >= 0) return index + 1;
  }
  return 0;
}

/** The offset of a zone in RFC 3339: `+01:00`, `Z`. Undefined if the zone is unknown. */
function toOffset(zone: string): string | undefined {
  const [, sign, hours = '', minutes = '00'] = /^(?:gmt|utc)?([+-])(\d\d?)(?::?(\d\d))?$/i.exec(zone) ?? [];
  if (sign) return `${sign}${padTwo(hours)}:${minutes}`;
  const offset = zoneOffsets[zone.toLowerCase()];
  if (offset === undefined) return undefined;
  if (!offset) return 'Z';
  const wholeHours = Math.floor(Math.abs(offset));
  return `${offset < 0 ? '-' : '+'}${padTwo(wholeHours)}:${offset % 1 ? '30' : '00'}`;
}

/** Seconds have ten digits until 2286, milliseconds thirteen since 2001. */
function fromEpoch(number: number): unknown {
  const date = new Date(Math.abs(number) < 1e11 ? number * 1000 : number);
  return Number.isNaN(+date) ? number : date.toISOString();
}
