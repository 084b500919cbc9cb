// @ts-check
// Runs in the page: what an element shows, to compare it with another.

/**
 * Returns a line for each element in a shadow tree: tag, classes, box relative to the host, own text.
 * @param {Element} host
 */
export function boxesOf(host) {
  const { left, top } = host.getBoundingClientRect();
  return [...(host.shadowRoot?.querySelectorAll('*') ?? [])].map((element) => {
    const box = element.getBoundingClientRect();
    // Chromium lays out in 64ths of a pixel.
    const isShown = element.getClientRects().length > 0;
    const numbers = !isShown
      ? ['no box']
      : [box.left - left, box.top - top, box.width, box.height].map((n) => Math.round(n * 64) / 64);
    const text = [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data);
    return [element.localName, numbers.join(' '), text.join('').replace(/\s+/g, ' ').trim()].join(' | ');
  });
}
