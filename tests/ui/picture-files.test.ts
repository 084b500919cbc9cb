import { expect } from '@open-wc/testing';
import type { Picture } from '../../src/model/feed.js';
import { markBroken, imageState } from '../../src/ui/card/picture-files.js';

const file = () => `https://i.example/${crypto.randomUUID()}.jpg`;
const pictureOf = (...urls: string[]): Picture => ({ renditions: urls.map((url) => ({ url })) });
const imageOf = (picture: Picture) => imageState(picture).image;

/** Reports that the `<img>` of a picture did not load. */
function fail(picture: Picture): void {
  const image = imageOf(picture)!;
  markBroken(picture, image.src);
}

function failOften(times: number): void {
  for (let i = 0; i < times; i++) fail(pictureOf(file()));
}

/** Simulates the return of the network. */
const goOnline = () => dispatchEvent(new Event('online'));

describe('imageState', () => {
  it('returns the same object until a file breaks or can be retried', () => {
    const picture = pictureOf(file(), file());
    const before = imageState(picture);
    expect(imageState(picture)).to.equal(before);
    fail(picture);
    const without = imageState(picture);
    expect(without).not.to.equal(before);
    expect(imageState(picture)).to.equal(without);
    goOnline();
    expect(imageState(picture)).not.to.equal(without);
  });

  it('skips files that another picture has marked as broken', () => {
    const [url, other] = [file(), file()];
    fail(pictureOf(url));
    expect(imageOf(pictureOf(url, other))?.src).to.equal(other);
  });

  it('allows one retry of a file when the network returns', () => {
    const picture = pictureOf(file());
    fail(picture);
    expect(imageState(picture).willRetry).to.equal(true);
    goOnline();
    fail(picture);
    expect(imageState(picture).willRetry).to.equal(false);
    goOnline();
    expect(imageOf(picture)).to.equal(undefined);
  });

  it('forgets a broken file after 500 other failures', () => {
    const url = file();
    fail(pictureOf(url));
    failOften(499);
    expect(imageOf(pictureOf(url))).to.equal(undefined);
    failOften(1);
    expect(imageOf(pictureOf(url))?.src).to.equal(url);
  });

  it('allows another retry after 500 other files have failed twice', () => {
    const url = file();
    const failTwice = (name: string) => {
      fail(pictureOf(name));
      goOnline();
      fail(pictureOf(name));
    };
    failTwice(url);
    for (let i = 0; i < 500; i++) failTwice(file());
    fail(pictureOf(url));
    expect(imageState(pictureOf(url)).willRetry).to.equal(true);
  });

  it('returns each file once on a page with more broken files than are remembered', () => {
    const pictures = Array.from({ length: 600 }, () => pictureOf(file(), file(), file()));
    let requested = 0;
    for (let round = 0; round < 5; round++) {
      for (const picture of pictures) {
        if (!imageOf(picture)) continue;
        requested++;
        fail(picture);
      }
    }
    expect(requested).to.equal(1800);
  });
});
