import process from 'node:process';
import type { ParseOptions } from '../formats/parse-feed.js';
import { FeedError } from '../model/feed-error.js';
import type { Problem } from '../model/feed.js';
import { findGaps, type Gap } from './coverage.js';
import { stripControlCharacters, table } from './print.js';
import { readSource, type ReadSource } from './read-source.js';
import { findingsOf, type Finding } from './server-findings.js';

/** What is known of a feed once it is read. */
export type Report = {
  source: string;
  /** Name of the format. */
  format: string;
  title: string;
  counts: { articles: number; sections: number; topics: number; channels: number };
  /** What could not be used, with its path in the publisher's feed. */
  problems: Problem[];
  /** What each element would show and the feed does not say. */
  lacks: Gap[];
  /** What the server's headers mean; only for an address. */
  server?: Finding[];
};

/**
 * `newsfold check`: what is in a feed, what could not be used, what each element lacks of it.
 * @returns 0 when all of it can be used by every page, 1 when not.
 * @throws {FeedError} when there is no feed to be had. Told as JSON already where that was asked for.
 */
export async function check(
  source: string,
  { json, ...options }: ParseOptions & { json?: boolean },
): Promise<number> {
  const read = await readSource(source, options).catch((error) => {
    if (json && error instanceof FeedError)
      print({ source, error: { code: error.code, message: error.message } });
    throw error;
  });
  const report = await reportOn(source, read);
  if (json) print(report);
  else process.stdout.write(`${textOf(report)}\n`);
  return report.problems.length || report.server?.some(({ level }) => level === 'error') ? 1 : 0;
}

const print = (value: object) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

async function reportOn(source: string, { feed, problems, format, answer }: ReadSource): Promise<Report> {
  const { articles, sections, topics, channels, title } = feed;
  return {
    source,
    format,
    title,
    counts: {
      articles: articles.length,
      sections: sections.length,
      topics: topics.length,
      channels: channels.length,
    },
    problems,
    lacks: await findGaps(feed, format),
    ...(answer && { server: findingsOf(answer) }),
  };
}

function textOf({ source, format, title, counts, problems, lacks, server }: Report): string {
  const held = Object.entries(counts).map(
    ([name, count]) => `${count} ${count === 1 ? name.slice(0, -1) : name}`,
  );
  const parts = [
    `${stripControlCharacters(source)}: ${format}, ${title ? `“${stripControlCharacters(title)}”, ` : ''}${held.join(', ')}`,
  ];
  if (server) parts.push(`Server\n${table([], server.map(rowOf), [14, 9])}`);
  parts.push(
    problems.length
      ? `Problems: ${problems.length} fields or items could not be used\n${table([], problems.map(problemRow), [44])}`
      : 'Problems: none',
  );
  if (lacks.length) parts.push(`What the elements lack\n${lackTable(lacks)}`);
  else parts.push('The elements lack nothing.');
  return parts.join('\n\n');
}

const rowOf = ({ subject, level, message }: Finding) => [subject, level, message];
const problemRow = ({ path, message }: Problem) => [path || 'feed', message];

function lackTable(lacks: Gap[]): string {
  const rows = lacks.map((lack, i) => [
    lacks[i - 1]?.element === lack.element ? '' : lack.element,
    countOf(lack),
    placesOf(lack),
    lack.effect,
  ]);
  return table(['element', 'lacks', 'read from', 'so'], rows, [20, 38, 34]);
}

/** “12 of 40 pictures have no alt text”; of what there is only one of: “no sections”. */
const countOf = ({ what, missing, all, among }: Gap) =>
  among === 'feed' || among === 'top story'
    ? `no ${what}`
    : `${missing} of ${all} ${among} ${missing === 1 ? 'has' : 'have'} no ${what}`;

/** The first places to put it; a format may know a dozen. */
const placesOf = ({ readFrom }: Gap) =>
  readFrom.length ? readFrom.slice(0, 3).join(', ') : 'no place in this format';
