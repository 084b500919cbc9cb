/** The native `Event`, even if the host page has replaced `window.Event`, as MooTools does (see `vite.config.ts`). */
export const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
