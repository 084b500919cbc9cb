#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { check } from './check.js';
import { convert } from './convert.js';
import {
  parseInterval,
  parseOptions,
  parsePort,
  parseSection,
  readingOptions,
  type Reading,
} from './options.js';
import { stripControlCharacters } from './print.js';
import { serve, type ServedSource, type ServeOptions } from './serve.js';

type Serving = Omit<ServeOptions, keyof Reading> & { section: ServedSource[] };

const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('newsfold')
  .description('Reads, converts and serves the feeds that newsfold’s elements show.')
  .version(version)
  .addHelpText(
    'after',
    '\nExit codes: 0 all well; 1 the feed has problems; 2 there is no feed, or the call is wrong.',
  )
  .exitOverride();

const reading = (name: string) =>
  readingOptions().reduce((one, option) => one.addOption(option), program.command(name));

const readingOne = (name: string) =>
  reading(name)
    .argument('<source>', 'a file, an http(s) address, or - for the standard input')
    .option('--url <url>', 'where a file is published: what its relative addresses start from');

readingOne('check')
  .description('say what is in a feed, what cannot be used, and what each element lacks of it')
  .option('--json', 'the same as JSON')
  .action(async (source: string, given: Reading & { json?: boolean }) => {
    process.exitCode = await check(source, { ...(await parseOptions(given)), json: given.json });
  });

readingOne('convert')
  .description('write a feed of any format as a JSON Feed with _newsfold')
  .option('-o, --output <file>', 'where to write it (default: the standard output)')
  .action(async (source: string, given: Reading & { output?: string }) => {
    await convert(source, { ...(await parseOptions(given)), output: given.output });
  });

reading('serve')
  .description('serve several feeds as one JSON Feed that pages of all sites may read')
  .argument('[urls...]', 'addresses of feeds')
  .option('--section <id=url>', 'a feed that is one section; once for each', parseSection, [])
  .option('--every <time>', 'how often each feed is asked: 60s, 5m, 1h', parseInterval, 60_000)
  .option('--port <port>', 'port to listen on', parsePort, 8787)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--allow-private', 'let feeds be on this machine and its network')
  .action(async (urls: string[], { section, ...given }: Reading & Serving, command: Command) => {
    const sources = [...urls.map((url) => ({ url })), ...section];
    if (!sources.length) command.error('error: expected an address, or --section id=address');
    const { mapping: _, ...rest } = given;
    await serve(sources, { ...rest, ...(await parseOptions(given)) });
  });

// Whoever reads only the first lines has what they wanted.
process.stdout.on('error', () => process.exit());

try {
  await program.parseAsync();
} catch (error) {
  // The library has told its own errors; asking for help is none.
  if (!(error instanceof CommanderError))
    process.stderr.write(`newsfold: ${stripControlCharacters((error as Error).message)}\n`);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}
