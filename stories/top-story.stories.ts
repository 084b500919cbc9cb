import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as desk from '../tests/fixtures/feeds.js';
import { spreadArgs } from './spread-args.js';
import { inFourLanguages } from './in-four-languages.js';
import { serve, serveAll, serveDesk, serveItems, frozen } from './serve.js';

const element = (args: Args) =>
  html`<newsfold-top-story ${spreadArgs(args)}><a href="https://worlddesk.example/">The news from World Desk</a></newsfold-top-story>`;

const meta: Meta = {
  title: 'Top story',
  component: 'newsfold-top-story',
  args: { ...frozen },
  render: (args) => element(args),
};
export default meta;

type Story = StoryObj;

export const TodaysLead: Story = {
  name: 'The day’s top story',
  args: { feed: serveAll() },
};

export const BreakingNews: Story = {
  name: 'Breaking news without a picture',
  args: { feed: serveItems(desk.breakingItem) },
};

export const LiveBlog: Story = {
  name: 'Live blog',
  args: { feed: serveItems(desk.liveBlogItem) },
};

export const SectionLead: Story = {
  name: 'The first story of a section',
  args: { feed: serveAll(), section: 'europe', kind: 'article', offset: 1 },
};

export const EndlessHeadline: Story = {
  name: 'A very long headline',
  args: {
    feed: serveItems((now) => ({ ...desk.topStoryItem(now), title: desk.longHeadlineItem(now).title })),
  },
};

export const BrokenPicture: Story = {
  name: 'A picture that fails to load',
  args: { feed: serveItems(desk.lostPictureItem) },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { feed: serveDesk('ar') },
  render: (args) => html`<div lang="ar" dir="rtl">${element(args)}</div>`,
};

export const InFourLanguages: Story = {
  name: 'In four languages',
  render: (args) => inFourLanguages((feed) => element({ ...args, feed }), { narrow: true }),
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
