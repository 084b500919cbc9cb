import { expect } from '@open-wc/testing';
import type { Picture } from '../../src/model/feed.js';
import { markBroken, imageState } from '../../src/ui/card/picture-files.js';

const file = () => `https://i.example/${crypto.randomUUID()}.jpg`;
const pictureOf = (...urls: string[]): Picture => ({ renditions: urls.map((url) => ({ url })) });
const imageOf = (picture: Picture) => imageState(picture).image;

/** The `<img>` of a picture does not load. */
function fail(picture: Picture): void {
  const image = imageOf(picture)!;
  markBroken(picture, image, image.src);
}

function failOften(times: number): void {
  for (let i = 0; i < times; i++) fail(pictureOf(file()));
}

/** The network returns. */
const comeBack = () => dispatchEvent(new Event('online'));

describe('the files of a picture', () => {
  it('are the same object until there is more or less to show', () => {
    const picture = pictureOf(file(), file());
    const before = imageState(picture);
    expect(imageState(picture)).to.equal(before);
    fail(picture);
    const without = imageState(picture);
    expect(without).not.to.equal(before);
    expect(imageState(picture)).to.equal(without);
    comeBack();
    expect(imageState(picture)).not.to.equal(without);
  });

  it('are asked for by no other picture once one has found them broken', () => {
    const [url, other] = [file(), file()];
    fail(pictureOf(url));
    expect(imageOf(pictureOf(url, other))?.src).to.equal(other);
  });

  it('that failed twice are asked for no more, however often the network returns', () => {
    const picture = pictureOf(file());
    fail(picture);
    expect(imageState(picture).isWaiting).to.equal(true);
    comeBack();
    fail(picture);
    expect(imageState(picture).isWaiting).to.equal(false);
    comeBack();
    expect(imageOf(picture)).to.equal(undefined);
  });

  it('are forgotten 500 failures later', () => {
    const url = file();
    fail(pictureOf(url));
    failOften(499);
    expect(imageOf(pictureOf(url))).to.equal(undefined);
    failOften(1);
    expect(imageOf(pictureOf(url))?.src).to.equal(url);
  });

  it('may fail a third time 500 second failures later', () => {
    const url = file();
    const failTwice = (name: string) => {
      fail(pictureOf(name));
      comeBack();
      fail(pictureOf(name));
    };
    failTwice(url);
    for (let i = 0; i < 500; i++) failTwice(file());
    fail(pictureOf(url));
    expect(imageState(pictureOf(url)).isWaiting).to.equal(true);
  });

  it('are asked for once each by a page that shows more broken ones than are remembered', () => {
    const pictures = Array.from({ length: 600 }, () => pictureOf(file(), file(), file()));
    let asked = 0;
    for (let round = 0; round < 5; round++) {
      for (const picture of pictures) {
        if (!imageOf(picture)) continue;
        asked++;
        fail(picture);
      }
    }
    expect(asked).to.equal(1800);
  });
});
