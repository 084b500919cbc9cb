// The plain card's markup in Svelte 5.
import { flushSync, mount, unmount } from 'svelte';
import { addStyles } from './add-styles.js';
import Strip from './Strip.svelte';

class StripState {
  feed = $state.raw();
  now = $state(Date.now());

  constructor(feed) {
    this.feed = feed;
  }
}

addStyles();

/** @type {import('../cases/steps.js').Contender} */
export const contender = {
  mount(place, feed) {
    const state = new StripState(feed);
    return { state, component: mount(Strip, { target: place, props: { state } }) };
  },
  redraw({ state }) {
    state.now = Date.now();
    flushSync();
  },
  update({ state }, feed) {
    state.feed = feed;
    flushSync();
  },
  remove: ({ component }) => void unmount(component),
  settle: () => flushSync(),
};
