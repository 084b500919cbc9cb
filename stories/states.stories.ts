import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { FeedError } from '../src/model/feed-error.js';
import type { FeedState } from '../src/loading/feed-source.js';
import * as desk from '../tests/fixtures/feeds.js';
import { moment, serveAll, serveItems, frozen } from './serve.js';
import { provide, read, StorySource } from './story-source.js';

const meta: Meta = { title: 'States' };
export default meta;

type Story = StoryObj;

const { now, 'time-zone': zone } = frozen;
const strip = html`<newsfold-strip now=${now} time-zone=${zone} loading="eager" limit="4"></newsfold-strip>`;
const card = html`<newsfold-card now=${now} time-zone=${zone} loading="eager"></newsfold-card>`;
const topStory = html`<newsfold-top-story now=${now} time-zone=${zone} loading="eager"></newsfold-top-story>`;

/** Elements that read a source in this state. A story may change it. */
function inState(state: Partial<FeedState>, content: TemplateResult, later?: Partial<FeedState>): Story {
  const source = new StorySource(state);
  return {
    render: () => html`<div ${provide(source)}>${content}</div>`,
    play: async ({ canvasElement }) => {
      if (!later) return;
      const element = canvasElement.querySelector('newsfold-strip');
      await element?.updateComplete;
      element?.shadowRoot?.querySelector<HTMLElement>('[part~="headline"] a')?.focus();
      source.change(later);
      await element?.updateComplete;
    },
  };
}

const timeout = new FeedError('timeout', 'Expected a complete answer within 10 seconds; there was none');
const hour = 3_600_000;

const before = [desk.rainItem, desk.courtItem, desk.videoItem];
const after = [desk.breakingItem, desk.exclusiveItem, desk.audioItem];

export const OnItsWay: Story = {
  tags: ['stays-loading'],
  name: 'Loading',
  ...inState({ isLoading: true }, strip),
};

export const CardOnItsWay: Story = {
  tags: ['stays-loading'],
  name: 'A card loading',
  ...inState({ isLoading: true }, html`<div style="max-inline-size: 20rem">${card}</div>`),
};

export const TopStoryOnItsWay: Story = {
  tags: ['stays-loading'],
  name: 'A top story loading',
  ...inState({ isLoading: true }, topStory),
};

export const Failed: Story = {
  name: 'The feed fails to load',
  ...inState({ error: timeout }, strip),
};

export const Old: Story = {
  name: 'A refresh failed',
  ...inState({ feed: read(serveAll()), fetchedAt: +moment - 2 * hour, error: timeout }, strip),
};

export const OldSinceYesterday: Story = {
  name: 'A refresh has failed since yesterday',
  ...inState({ feed: read(serveAll()), fetchedAt: +moment - 26 * hour, error: timeout }, strip),
};

export const NewStoriesWait: Story = {
  name: 'New stories held back',
  ...inState({ feed: read(serveItems(...before)) }, strip, { feed: read(serveItems(...after, ...before)) }),
};
