/** Whether the page's author has put something into an element that is seen until articles arrive. */
export const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('script, template, [slot]')
      : node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim(),
  );
