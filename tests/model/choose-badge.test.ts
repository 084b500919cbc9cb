import { expect } from '@open-wc/testing';
import { chooseKicker, chooseBadge } from '../../src/model/choose-badge.js';
import type { Article } from '../../src/model/feed.js';
import { makeArticle } from './builders.js';

describe('chooseMark', () => {
  const rows: [liveStatus: Article['liveStatus'], label: Article['label'], mark: string | undefined][] = [
    [undefined, undefined, undefined],
    [undefined, 'analysis', 'analysis'],
    ['live', undefined, 'live'],
    ['live', 'breaking', 'live'],
    ['upcoming', undefined, undefined],
    ['upcoming', 'opinion', 'opinion'],
    ['ended', 'exclusive', 'exclusive'],
  ];
  for (const [liveStatus, label, mark] of rows) {
    it(`of coverage ${liveStatus ?? 'none'} and label ${label ?? 'none'} is ${mark ?? 'none'}`, () => {
      expect(chooseBadge(makeArticle('a', { liveStatus, label }))).to.equal(mark);
    });
  }
});

describe('chooseKicker', () => {
  const rows: [kicker: string[], heading: string | undefined, left: string[]][] = [
    [['Politics', 'Kosovo'], undefined, ['Politics', 'Kosovo']],
    [['Politics', 'Kosovo'], 'Politics', ['Kosovo']],
    [['Africa'], 'AFRICA', []],
    [['Africa'], 'Asia', ['Africa']],
    [['Africa'], '', ['Africa']],
    [[], 'Africa', []],
  ];
  for (const [titles, heading, left] of rows) {
    it(`of [${titles.join()}] under ${heading ?? 'no heading'} is [${left.join()}]`, () => {
      const kicker = titles.map((title) => ({ title }));
      expect(chooseKicker(makeArticle('a', { kicker }), heading).map(({ title }) => title)).to.deep.equal(
        left,
      );
    });
  }
});
