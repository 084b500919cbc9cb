// @ts-check
// The interface of everything that is compared.

/** @typedef {Record<string, any>} Feed a JSON Feed; its items are all shown */

/**
 * @typedef {object} Contender
 * @property {(place: Element, feed: Feed) => any} mount Draws a strip in an empty element. Returns a handle to it.
 * @property {(strip: any) => void} redraw Draws the same feed again, as when time has passed.
 * @property {(strip: any, feed: Feed) => void} update Shows another feed.
 * @property {(strip: any) => void} remove
 * @property {(strip: any, cards: number) => unknown} [settle] Resolves once what was asked for is in the DOM. Default: at once.
 */

export {};
