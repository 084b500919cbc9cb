import { expect } from '@open-wc/testing';
import { chooseKicker, chooseBadge } from '../../src/model/choose-badge.js';
import type { Article } from '../../src/model/feed.js';
import { makeArticle } from './builders.js';

describe('chooseBadge', () => {
  const rows: [liveStatus: Article['liveStatus'], label: Article['label'], badge: string | undefined][] = [
    [undefined, undefined, undefined],
    [undefined, 'analysis', 'analysis'],
    ['live', undefined, 'live'],
    ['live', 'breaking', 'live'],
    ['upcoming', undefined, undefined],
    ['upcoming', 'opinion', 'opinion'],
    ['ended', 'exclusive', 'exclusive'],
  ];
  for (const [liveStatus, label, badge] of rows) {
    it(`returns ${badge} for live status ${liveStatus} and label ${label}`, () => {
      expect(chooseBadge(makeArticle('a', { liveStatus, label }))).to.equal(badge);
    });
  }
});

describe('chooseKicker', () => {
  const rows: [kicker: string[], heading: string | undefined, expected: string[]][] = [
    [['Politics', 'Kosovo'], undefined, ['Politics', 'Kosovo']],
    [['Politics', 'Kosovo'], 'Politics', ['Kosovo']],
    [['Africa'], 'AFRICA', []],
    [['Africa'], 'Asia', ['Africa']],
    [['Africa'], '', ['Africa']],
    [[], 'Africa', []],
  ];
  for (const [titles, heading, expected] of rows) {
    it(`returns [${expected.join()}] for [${titles.join()}] under ${heading === undefined ? 'no heading' : `“${heading}”`}`, () => {
      const kicker = titles.map((title) => ({ title }));
      expect(chooseKicker(makeArticle('a', { kicker }), heading).map(({ title }) => title)).to.deep.equal(
        expected,
      );
    });
  }
});
