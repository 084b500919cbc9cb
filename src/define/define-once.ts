/**
 * Registers an element unless its name is registered already. If the page loads a second copy of the script, maybe of
 * another version, the first one keeps working, and one warning is printed. Does nothing without a DOM.
 */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  if (!customElements.get(name)) {
    customElements.define(name, element);
  } else if (customElements.get(name) !== element && !hasWarned) {
    hasWarned = true;
    console.warn(
      `newsfold: <${name}> is registered already; is the script in the page twice? The first copy stays.`,
    );
  }
}

let hasWarned = false;
