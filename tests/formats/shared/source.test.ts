import { expect } from '@open-wc/testing';
import { sourceKey } from '../../../src/formats/shared/field-table.js';
import { node, pathIn } from '../../../src/formats/shared/source.js';

type JsonObject = Record<string, unknown>;

const fields = {
  title: 'name, headline',
  '_newsfold.image.credit': 'image.credit, media.*.meta.credit',
  '_newsfold.image.renditions.url': 'image.sizes.*.url, image.file.url, thumbnail',
};

/** The publisher's path for a path of an item whose image was read from `image`, at `posts[0].photo`. */
function pathOf(path: string, { post = {}, image }: { post?: JsonObject; image?: JsonObject }): string {
  const source = image && { [sourceKey]: node(image, 'posts[0].photo') };
  const feed = { items: [{ _newsfold: { image: { renditions: [{}], ...source } } }] };
  return pathIn({ fields }, feed, [node(post, 'posts[0]')], `items[0].${path}`);
}

describe('pathIn', () => {
  it('names the first property of a field that the item has', () => {
    expect(pathOf('title', { post: { name: '', headline: 5 } })).to.equal('posts[0].headline');
    expect(pathOf('title', { post: { name: 5, headline: 5 } })).to.equal('posts[0].name');
  });

  it('names the first property of a field that the item lacks', () =>
    expect(pathOf('title', {})).to.equal('posts[0].name'));

  it('names the end of a path in a nested object', () =>
    expect(pathOf('_newsfold.image.credit', { image: { credit: 5 } })).to.equal('posts[0].photo.credit'));

  it('prefers a longer end of a later path to a shorter end of the first', () => {
    const image = { credit: 'Photographer', meta: { credit: 5 } };
    expect(pathOf('_newsfold.image.credit', { image })).to.equal('posts[0].photo.meta.credit');
    const files = { url: '/page', file: { url: 5 } };
    expect(pathOf('_newsfold.image.renditions[0].url', { image: files })).to.equal('posts[0].photo.file.url');
  });

  it('prefers a whole path to an end', () => {
    const image = { url: '/page', thumbnail: 5 };
    expect(pathOf('_newsfold.image.renditions[0].url', { image })).to.equal('posts[0].photo.thumbnail');
  });

  it('names an object that was rejected as a whole', () => {
    expect(pathOf('_newsfold.image', { image: {} })).to.equal('posts[0].photo');
    expect(pathIn({ fields }, { items: [{}] }, [node({}, 'posts[0]')], 'items[0]')).to.equal('posts[0]');
  });
});
