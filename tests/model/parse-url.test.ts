import { expect } from '@open-wc/testing';
import { parseUrl } from '../../src/model/parse-url.js';

describe('parseUrl', () => {
  const rows: [text: string, base: string | undefined, href: string | undefined][] = [
    ['https://news.example/a?b#c', undefined, 'https://news.example/a?b#c'],
    ['/a', 'https://news.example/b/c', 'https://news.example/a'],
    ['//img.example/a', 'https://news.example/', 'https://img.example/a'],
    ['', 'https://news.example/b', 'https://news.example/b'],
    ['mailto:a@b.example', undefined, 'mailto:a@b.example'],
    ['/a', undefined, undefined],
    ['', undefined, undefined],
    ['/a', 'no base', undefined],
    ['https://[', 'https://news.example/', undefined],
  ];
  for (const [text, base, href] of rows) {
    it(`returns ${href} for “${text}” with base ${base}`, () =>
      expect(parseUrl(text, base)?.href).to.equal(href));
  }
});
