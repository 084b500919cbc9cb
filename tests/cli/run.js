// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../dist/cli/newsfold.js', import.meta.url));

/** Starts the `newsfold` command. @param {string[]} args */
export const start = (...args) => spawn(process.execPath, [command, ...args], { timeout: 60_000 });

/**
 * Runs the `newsfold` command until it exits.
 * @param {string[]} args
 * @param {string} [input] its standard input
 */
export async function run(args, input = '') {
  const child = start(...args);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { stdout, stderr, code };
}
