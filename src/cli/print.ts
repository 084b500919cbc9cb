import process from 'node:process';
import Table from 'cli-table3';

/** Replaces control characters, with which a feed could send escape sequences to the terminal. */
export const stripControlCharacters = (text: string): string => text.replace(/\p{Cc}/gu, '·');

/**
 * Formats rows as columns, wrapped to the width of the terminal.
 * @param widths of all columns but the last, in characters. The last column gets the rest.
 */
export function table(head: string[], rows: string[][], widths: number[]): string {
  const lastWidth = Math.max(24, (process.stdout.columns || 110) - widths.reduce((a, b) => a + b, 0));
  const output = new Table({
    head,
    colWidths: [...widths, lastWidth],
    wordWrap: true,
    chars: Object.fromEntries(
      ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
        .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
        .map((name) => [name, '']),
    ),
    style: { head: [], border: [], 'padding-left': 2, 'padding-right': 0 },
  });
  output.push(...rows.map((row) => row.map(stripControlCharacters)));
  return output.toString();
}
