const pattern =
  /^P(?=\d|T\d)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const day = 86_400_000;
/** Milliseconds in a year, a month, a week … ; years and months are averages, since there is no date to count from. */
const units = [365.2425 * day, 30.436875 * day, 7 * day, day, 3_600_000, 60_000, 1000];

/** Milliseconds of an ISO 8601 duration (`P7D`, `PT36H`); undefined for what is not one. */
export function parseDuration(text: string): number | undefined {
  const [, ...amounts] = pattern.exec(text.trim().toUpperCase()) ?? [];
  if (!amounts.length) return undefined;
  let milliseconds = 0;
  amounts.forEach((amount, i) => (milliseconds += Number(amount ?? 0) * units[i]!));
  return milliseconds;
}
