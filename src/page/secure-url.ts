/** Changes `http:` to `https:` on a secure page, where browsers block or warn about mixed content. */
export const upgradeToHttps = (url: string) =>
  globalThis.location?.protocol === 'https:' ? url.replace(/^http:/, 'https:') : url;
