import { expect } from '@open-wc/testing';
import { makeArticle, makeFeed } from './builders.js';
import { nextChange } from '../../src/model/choose-articles.js';

const at = (hour: number) => new Date(`2026-11-25T${hour}:00:00Z`);
const now = +at(12);

describe('when a feed next changes by itself', () => {
  for (const [what, articles, next] of [
    ['never without embargo and expiry', [{}], Infinity],
    ['never when they are over', [{ embargoedUntil: at(10), expires: at(12) }], Infinity],
    ['at the end of an embargo', [{}, { embargoedUntil: at(14) }], +at(14)],
    ['when an article expires', [{ embargoedUntil: at(10), expires: at(15) }], +at(15)],
    ['at the first of them', [{ expires: at(18) }, { embargoedUntil: at(13), expires: at(17) }], +at(13)],
  ] as const)
    it(`is ${what}`, () =>
      expect(nextChange(makeFeed(articles.map((one, i) => makeArticle(`${i}`, one))), now)).to.equal(next));
});
