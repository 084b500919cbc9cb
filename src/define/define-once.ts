/**
 * Registers an element unless its name is taken. A second copy of the script, maybe of another version, leaves the
 * first one working and says so once.
 */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  if (!customElements.get(name)) {
    customElements.define(name, element);
  } else if (customElements.get(name) !== element && !isTold) {
    isTold = true;
    console.warn(
      `newsfold: <${name}> is registered already; is the script in the page twice? The first copy stays.`,
    );
  }
}

let isTold = false;
