import { expect } from '@open-wc/testing';
import { choosePlayable } from '../../src/model/choose-playable.js';
import type { Media } from '../../src/model/feed.js';
import { makeArticle } from './builders.js';

describe('choosePlayable', () => {
  const rows: [media: Media[], type: string | undefined][] = [
    [[], undefined],
    [[{ url: 'https://m.example/a', type: 'video/mp4' }], 'video'],
    [[{ url: 'https://m.example/a', type: 'AUDIO/mpeg' }], 'audio'],
    [[{ url: 'https://m.example/a.m3u8', type: 'application/vnd.apple.mpegurl' }], undefined],
    [[{ url: 'https://m.example/a.m3u', type: 'audio/x-mpegurl' }], undefined],
    [[{ url: 'https://m.example/a.mp4?x=1' }], 'video'],
    [[{ url: 'https://m.example/a.mp3' }], 'audio'],
    [[{ url: 'https://m.example/a.pdf' }], undefined],
    [[{ url: 'https://m.example/a.mp4', type: 'application/pdf' }], undefined],
  ];
  for (const [media, type] of rows) {
    it(`returns ${type} for ${JSON.stringify(media)}`, () => {
      expect(choosePlayable(makeArticle('a', { media }))?.type).to.equal(type);
    });
  }

  it('returns the first of several', () => {
    const media = [
      { url: 'https://m.example/a.m3u8', type: 'application/vnd.apple.mpegurl' },
      { url: 'https://m.example/b.mp4', type: 'video/mp4' },
      { url: 'https://m.example/c.mp4', type: 'video/mp4' },
    ];
    expect(choosePlayable(makeArticle('a', { media }))?.url).to.equal('https://m.example/b.mp4');
  });
});
