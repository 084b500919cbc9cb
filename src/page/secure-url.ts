/** A secure page may not ask for a picture over `http:`. */
export const upgradeToHttps = (url: string) =>
  globalThis.location?.protocol === 'https:' ? url.replace(/^http:/, 'https:') : url;
