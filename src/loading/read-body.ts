import { FeedError } from '../model/feed-error.js';

/** The part of a `Response`, of a browser or of Node, that is used. */
type Readable = {
  body: { getReader(): Pick<ReadableStreamDefaultReader<Uint8Array>, 'read' | 'cancel'> } | null;
};

/**
 * Reads the whole body of a response.
 * @param maxBytes size limit after decompression. Default 5 MB.
 * @throws {FeedError} `size` if the body is larger.
 */
export async function readBody(response: Readable, maxBytes = 5_000_000): Promise<Uint8Array> {
  const chunks: BlobPart[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      void reader?.cancel().catch(() => {});
      throw new FeedError('size', `Expected a feed of at most ${maxBytes / 1e6} MB; found more`);
    }
    chunks.push(part.value as BlobPart);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
