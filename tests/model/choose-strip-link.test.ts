import { expect } from '@open-wc/testing';
import { chooseStripLink, chooseSections } from '../../src/model/choose-strip-link.js';
import { makeFeed } from './builders.js';

const feed = makeFeed([], {
  title: 'World Desk',
  homeUrl: 'https://news.example/',
  sections: [
    { id: 'africa', title: 'Africa', url: 'https://news.example/africa' },
    { id: 'asia', title: 'Asia', url: 'https://news.example/asia' },
    { id: 'bare', title: 'Bare' },
  ],
});

describe('chooseStripLink', () => {
  const rows: [section: string | undefined, title: string, path: string | undefined][] = [
    [undefined, 'World Desk', ''],
    ['', 'World Desk', ''],
    ['africa', 'Africa', 'africa'],
    [' africa ', 'Africa', 'africa'],
    ['bare', 'Bare', undefined],
    ['africa asia', 'Africa · Asia', undefined],
    ['asia  africa', 'Asia · Africa', undefined],
    ['africa none', 'Africa', 'africa'],
    ['none', '', undefined],
  ];
  for (const [section, title, path] of rows) {
    it(`returns “${title}” linking to ${path === undefined ? 'nothing' : `/${path}`} for section “${section}”`, () => {
      const url = path === undefined ? undefined : `https://news.example/${path}`;
      expect(chooseStripLink(feed, section)).to.deep.equal({ title, url });
    });
  }
});

describe('chooseSections', () => {
  const rows: [section: string | undefined, ids: string[]][] = [
    [undefined, ['africa', 'asia', 'bare']],
    [' ', ['africa', 'asia', 'bare']],
    ['bare  africa', ['africa', 'bare']],
    ['none', []],
  ];
  for (const [section, ids] of rows) {
    it(`returns ${ids.join(', ') || 'none'} for “${section}”`, () => {
      expect(chooseSections(feed, section).map(({ id }) => id)).to.deep.equal(ids);
    });
  }
});
