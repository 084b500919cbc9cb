import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as desk from '../tests/fixtures/feeds.js';
import type { JsonFeed } from '../tests/fixtures/world-desk/feed-json.js';
import { spreadArgs } from './spread-args.js';
import { inFourLanguages } from './in-four-languages.js';
import { serve, serveAll, serveDesk, serveItems, frozen } from './serve.js';

const element = (args: Args) =>
  html`<newsfold-ticker ${spreadArgs(args)}><a href="https://worlddesk.example/">The latest from World Desk</a></newsfold-ticker>`;

/** The one breaking story of the feed. Without it the ticker shows the latest stories. */
const breakingIn = ({ items }: JsonFeed) => items.find(({ _newsfold }) => _newsfold.label === 'breaking')?.id;
const breaking = breakingIn(serveAll());

const meta: Meta = {
  title: 'Ticker',
  component: 'newsfold-ticker',
  args: { ...frozen },
  render: (args) => element(args),
};
export default meta;

type Story = StoryObj;

export const BreakingNews: Story = {
  name: 'Breaking news',
  args: { feed: serveAll() },
};

export const TwoBreakingStories: Story = {
  name: 'Two stories are breaking',
  args: {
    feed: serveItems(desk.breakingItem, desk.rainItem, (now) => {
      const item = desk.courtItem(now);
      return { ...item, _newsfold: { ...item._newsfold, label: 'breaking' } };
    }),
  },
};

export const LatestThatFit: Story = {
  name: 'The latest, all visible',
  args: { feed: serveItems(desk.exclusiveItem, desk.shortHeadlineItem) },
};

export const MoreThanFit: Story = {
  name: 'The latest, more than fit',
  args: { feed: serveAll(), exclude: breaking },
};

export const Paused: Story = {
  name: 'Paused',
  args: { feed: serveAll(), exclude: breaking, paused: true },
};

export const EndlessHeadline: Story = {
  name: 'A very long headline',
  args: { feed: serveItems(desk.longHeadlineItem) },
};

export const RightToLeft: Story = {
  name: 'On a right-to-left page',
  args: { feed: serveDesk('ar'), exclude: breakingIn(serveDesk('ar')) },
  render: (args) => html`<div lang="ar" dir="rtl">${element(args)}</div>`,
};

export const InFourLanguages: Story = {
  name: 'In four languages',
  render: (args) =>
    inFourLanguages(
      (feed) => html`${element({ ...args, feed })} ${element({ ...args, feed, exclude: breakingIn(feed) })}`,
    ),
};

export const NarrowColumn: Story = {
  name: 'In a narrow column',
  args: { feed: serveAll() },
  render: (args) => html`<div class="narrow-column">${element(args)}</div>`,
};

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { feed: serveAll() },
  render: (args) => html`<div class="dark-page">${element(args)}</div>`,
};

export const NothingToShow: Story = {
  name: 'Nothing to show',
  args: { feed: serve(desk.emptyFeed) },
};

export const NoFeed: Story = {
  name: 'The feed fails to load',
  args: { feed: { error: 'Service unavailable' } },
};
