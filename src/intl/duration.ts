const pattern =
  /^P(?=\d|T\d)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const day = 86_400_000;
/** Milliseconds per year, month, week … Years and months are averages: there is no start date to count from. */
const unitLengths = [365.2425 * day, 30.436875 * day, 7 * day, day, 3_600_000, 60_000, 1000];

/** Parses an ISO 8601 duration (`P7D`, `PT36H`) into milliseconds. Returns undefined if it is invalid. */
export function parseDuration(text: string): number | undefined {
  const [, ...amounts] = pattern.exec(text.trim().toUpperCase()) ?? [];
  if (!amounts.length) return undefined;
  let milliseconds = 0;
  amounts.forEach((amount, i) => (milliseconds += Number(amount ?? 0) * unitLengths[i]!));
  return milliseconds;
}
