/** The browser's own `Event`, whatever a host page's library has put in its place on the window. */
export const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
