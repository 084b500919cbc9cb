import process from 'node:process';
import type { ParseOptions } from '../formats/parse-feed.js';
import { FeedError } from '../model/feed-error.js';
import type { Problem } from '../model/feed.js';
import { findGaps, type Gap } from './coverage.js';
import { stripControlCharacters, table } from './print.js';
import { readSource, type ReadSource } from './read-source.js';
import { findingsOf, type Finding } from './server-findings.js';

/** The result of `newsfold check`; printed as it is with `--json`. */
export type Report = {
  /** File, URL or `-`. */
  source: string;
  /** Name of the format. */
  format: string;
  title: string;
  counts: { articles: number; sections: number; topics: number; channels: number };
  /** Fields and items that could not be used, with their paths in the publisher's feed. */
  problems: Problem[];
  /** Data that an element would show and the feed does not have. */
  lacks: Gap[];
  /** Findings in the server's headers; only for a URL. */
  server?: Finding[];
};

/**
 * `newsfold check`: prints the contents of a feed, its problems, and the data that each element lacks.
 * @returns the exit code: 0 if every page can use the whole feed, else 1.
 * @throws {FeedError} if the feed cannot be loaded. With `json`, the error has been printed as JSON before.
 */
export async function check(
  source: string,
  { json, ...options }: ParseOptions & { json?: boolean },
): Promise<number> {
  const read = await readSource(source, options).catch((error) => {
    if (json && error instanceof FeedError)
      printJson({ source, error: { code: error.code, message: error.message } });
    throw error;
  });
  const report = await toReport(source, read);
  if (json) printJson(report);
  else process.stdout.write(`${formatReport(report)}\n`);
  return report.problems.length || report.server?.some(({ level }) => level === 'error') ? 1 : 0;
}

const printJson = (value: object) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

async function toReport(source: string, { feed, problems, format, response }: ReadSource): Promise<Report> {
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
    ...(response && { server: findingsOf(response) }),
  };
}

function formatReport({ source, format, title, counts, problems, lacks, server }: Report): string {
  const contents = Object.entries(counts).map(
    ([name, count]) => `${count} ${count === 1 ? name.slice(0, -1) : name}`,
  );
  const paragraphs = [
    `${stripControlCharacters(source)}: ${format}, ${title ? `“${stripControlCharacters(title)}”, ` : ''}${contents.join(', ')}`,
  ];
  if (server) paragraphs.push(`Server\n${table([], server.map(findingRow), [14, 9])}`);
  paragraphs.push(
    problems.length
      ? `Problems: ${problems.length} fields or items could not be used\n${table([], problems.map(problemRow), [44])}`
      : 'Problems: none',
  );
  if (lacks.length) paragraphs.push(`What the elements lack\n${gapTable(lacks)}`);
  else paragraphs.push('The elements lack nothing.');
  return paragraphs.join('\n\n');
}

const findingRow = ({ subject, level, message }: Finding) => [subject, level, message];
const problemRow = ({ path, message }: Problem) => [path || 'feed', message];

function gapTable(gaps: Gap[]): string {
  const rows = gaps.map((gap, i) => [
    gaps[i - 1]?.element === gap.element ? '' : gap.element,
    formatCount(gap),
    formatNames(gap),
    gap.effect,
  ]);
  return table(['element', 'lacks', 'read from', 'effect'], rows, [20, 38, 34]);
}

/** “12 of 40 pictures have no alt text”; “no sections” for things of which a feed has only one. */
const formatCount = ({ what, missing, all, among }: Gap) =>
  among === 'feed' || among === 'top story'
    ? `no ${what}`
    : `${missing} of ${all} ${among} ${missing === 1 ? 'has' : 'have'} no ${what}`;

/** The first three names under which the format looks for a field; some have a dozen. */
const formatNames = ({ readFrom }: Gap) =>
  readFrom.length ? readFrom.slice(0, 3).join(', ') : 'no place in this format';
