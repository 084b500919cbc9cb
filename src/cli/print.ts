import process from 'node:process';
import Table from 'cli-table3';

/** A feed's own words may hold what a terminal takes for orders. */
export const stripControlCharacters = (text: string): string => text.replace(/\p{Cc}/gu, '·');

/** Rows in columns, wrapped to the width of the terminal. */
export function table(head: string[], rows: string[][], widths: number[]): string {
  const flexible = Math.max(24, (process.stdout.columns || 110) - widths.reduce((a, b) => a + b, 0));
  const made = new Table({
    head,
    colWidths: [...widths, flexible],
    wordWrap: true,
    chars: Object.fromEntries(
      ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
        .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
        .map((name) => [name, '']),
    ),
    style: { head: [], border: [], 'padding-left': 2, 'padding-right': 0 },
  });
  made.push(...rows.map((row) => row.map(stripControlCharacters)));
  return made.toString();
}
