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
  readOptions,
  type ReadFlags,
} from './options.js';
import { stripControlCharacters } from './print.js';
import { serve, type ServedSource, type ServeOptions } from './serve.js';

type ServeFlags = Omit<ServeOptions, keyof ReadFlags> & { section: ServedSource[] };

const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('newsfold')
  .description('Reads, converts and serves the feeds that newsfold’s elements show.')
  .version(version)
  .addHelpText(
    'after',
    '\nExit codes: 0 success; 1 the feed has problems; 2 the feed cannot be loaded, or the arguments are wrong.',
  )
  .exitOverride();

/** Adds a command with the options of all commands. */
const addCommand = (name: string) =>
  readOptions().reduce((command, option) => command.addOption(option), program.command(name));

/** Adds a command that reads a single feed. */
const addSourceCommand = (name: string) =>
  addCommand(name)
    .argument('<source>', 'a file, an http(s) URL, or - for standard input')
    .option('--url <url>', 'where a file is published: the base of its relative URLs');

addSourceCommand('check')
  .description('print the contents of a feed, its problems, and the data that each element lacks')
  .option('--json', 'print JSON')
  .action(async (source: string, flags: ReadFlags & { json?: boolean }) => {
    process.exitCode = await check(source, { ...(await parseOptions(flags)), json: flags.json });
  });

addSourceCommand('convert')
  .description('write a feed of any format as a JSON Feed with _newsfold')
  .option('-o, --output <file>', 'where to write it (default: standard output)')
  .action(async (source: string, flags: ReadFlags & { output?: string }) => {
    await convert(source, { ...(await parseOptions(flags)), output: flags.output });
  });

addCommand('serve')
  .description('serve several feeds as one JSON Feed that pages of all sites can read')
  .argument('[urls...]', 'URLs of feeds')
  .option('--section <id=url>', 'a feed that becomes one section; repeatable', parseSection, [])
  .option('--every <time>', 'polling interval of each feed: 60s, 5m, 1h', parseInterval, 60_000)
  .option('--port <port>', 'port to listen on', parsePort, 8787)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--allow-private', 'allow feeds on this machine and its network')
  .action(async (urls: string[], { section, ...flags }: ReadFlags & ServeFlags, command: Command) => {
    const sources = [...urls.map((url) => ({ url })), ...section];
    if (!sources.length) command.error('error: expected a URL, or --section id=url');
    const { mapping: _, ...rest } = flags;
    await serve(sources, { ...rest, ...(await parseOptions(flags)) });
  });

// `newsfold check … | head` closes the pipe early (EPIPE): stop without an error.
process.stdout.on('error', () => process.exit());

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed its own errors; it also throws after `--help` and `--version`, with exit code 0.
  if (!(error instanceof CommanderError))
    process.stderr.write(`newsfold: ${stripControlCharacters((error as Error).message)}\n`);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}
