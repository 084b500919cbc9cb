import { expect } from '@open-wc/testing';
import { chooseRenditions, type ImageSource } from '../../src/model/choose-renditions.js';
import type { Rendition } from '../../src/model/feed.js';

const of = (...widths: (number | undefined)[]): Rendition[] =>
  widths.map((width) => ({ url: `https://i.example/${width ?? 'x'}`, width, height: width && width / 2 }));
const url = (width: number | string) => `https://i.example/${width}`;
const srcset = (...widths: number[]) => widths.map((width) => `${url(width)} ${width}w`).join(', ');

describe('chooseRenditions', () => {
  const rows: [name: string, renditions: Rendition[], broken: string[], source: ImageSource | undefined][] = [
    [
      'all widths',
      of(220, 700, 1400),
      [],
      { src: url(700), srcset: srcset(220, 700, 1400), width: 700, height: 350 },
    ],
    [
      'the first from 700 on',
      of(220, 940),
      [],
      { src: url(940), srcset: srcset(220, 940), width: 940, height: 470 },
    ],
    [
      'the widest below 700',
      of(220, 460),
      [],
      { src: url(460), srcset: srcset(220, 460), width: 460, height: 230 },
    ],
    [
      'no srcset for a single rendition',
      of(700),
      [],
      { src: url(700), srcset: undefined, width: 700, height: 350 },
    ],
    [
      'a rendition of unknown width',
      of(undefined),
      [],
      { src: url('x'), srcset: undefined, width: undefined, height: undefined },
    ],
    [
      'a known width before an unknown one',
      of(220, undefined),
      [],
      { src: url(220), srcset: undefined, width: 220, height: 110 },
    ],
    [
      'renditions that are not broken',
      of(220, 700, 940),
      [url(700)],
      { src: url(940), srcset: srcset(220, 940), width: 940, height: 470 },
    ],
    [
      'an unknown width when the known ones are broken',
      of(220, undefined),
      [url(220)],
      { src: url('x'), srcset: undefined, width: undefined, height: undefined },
    ],
    ['undefined when all are broken', of(220), [url(220)], undefined],
    ['undefined without renditions', [], [], undefined],
  ];
  for (const [name, renditions, broken, source] of rows) {
    it(`returns ${name}`, () =>
      expect(chooseRenditions({ renditions }, (url) => broken.includes(url))).to.deep.equal(source));
  }

  it('escapes a comma at the end of a URL, which srcset would read as a separator', () => {
    const renditions = [
      { url: 'https://i.example/a,b,', width: 1 },
      { url: url(2), width: 2 },
    ];
    expect(chooseRenditions({ renditions }, () => false)?.srcset).to.equal(
      `https://i.example/a,b%2C 1w, ${url(2)} 2w`,
    );
  });
});
