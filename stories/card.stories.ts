import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as desk from '../tests/fixtures/feeds.js';
import { spreadArgs } from './spread-args.js';
import { inFourLanguages } from './in-four-languages.js';
import { serve, serveDesk, serveItems, frozen } from './serve.js';

const element = (args: Args) =>
  html`<newsfold-card ${spreadArgs(args)}><a href="https://worlddesk.example/">The news from World Desk</a></newsfold-card>`;

const meta: Meta = {
  title: 'Card',
  component: 'newsfold-card',
  args: { ...frozen },
  render: (args) => html`<div class="card-column">${element(args)}</div>`,
};
export default meta;

type Story = StoryObj;
const wide: Story['render'] = (args) => html`<div class="wide-column">${element(args)}</div>`;

export const AQuietMorning: Story = {
  name: 'A quiet morning',
  args: { feed: serveItems(desk.rainItem) },
};

export const BreakingNews: Story = {
  name: 'Breaking news',
  args: { feed: serveItems(desk.breakingItem) },
};

export const VideoWithoutSummary: Story = {
  name: 'A video without a summary',
  args: {
    feed: serveItems((now) => {
      const { summary: _, ...item } = desk.videoItem(now);
      return item;
    }),
  },
};

export const LiveBlog: Story = {
  name: 'A live blog',
  args: { feed: serveItems(desk.liveBlogItem) },
};

export const Sponsored: Story = {
  name: 'Sponsored',
  args: { feed: serveItems(desk.sponsoredItem) },
};

export const ForSubscribers: Story = {
  name: 'For subscribers',
  args: { feed: serveItems(desk.exclusiveItem) },
};

export const NoPicture: Story = {
  name: 'No picture',
  args: { feed: serveItems(desk.courtItem, desk.noPictureItem), article: 'wd-205' },
};

export const BrokenPicture: Story = {
  name: 'A picture that fails to load',
  args: { feed: serveItems(desk.lostPictureItem) },
};

export const EndlessHeadline: Story = {
  name: 'A very long headline',
  args: { feed: serveItems(desk.longHeadlineItem) },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { feed: serveDesk('ar'), article: 'ar-1' },
  render: (args) => html`<div class="card-column" lang="ar" dir="rtl">${element(args)}</div>`,
};

export const ArabicOnAnEnglishPage: Story = {
  name: 'An Arabic story on an English page',
  args: { feed: serveItems(desk.rightToLeftItem) },
};

export const InFourLanguages: Story = {
  name: 'In four languages',
  render: (args) =>
    inFourLanguages((feed) => element({ ...args, feed, article: feed._newsfold.top_story }), {
      across: 4,
      narrow: true,
    }),
};

export const Vertical: Story = {
  args: { feed: serveItems(desk.courtItem), layout: 'vertical' },
};

export const Horizontal: Story = {
  args: { feed: serveItems(desk.videoItem), layout: 'horizontal' },
  render: wide,
};

export const Overlay: Story = {
  args: { feed: serveItems(desk.topStoryItem), layout: 'overlay' },
};

export const Compact: Story = {
  args: { feed: serveItems(desk.audioItem), layout: 'compact' },
};

export const Headline: Story = {
  args: { feed: serveItems(desk.explainerItem), layout: 'headline' },
};

export const NarrowColumn: Story = {
  name: 'In a narrow column',
  args: { feed: serveItems(desk.topStoryItem) },
  render: (args) => html`<div class="narrow-column">${element(args)}</div>`,
};

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { feed: serveItems(desk.opinionItem) },
  render: (args) => html`<div class="card-column dark-page">${element(args)}</div>`,
};

export const NothingToShow: Story = {
  name: 'Nothing to show',
  args: { feed: serve(desk.emptyFeed) },
};

export const NoFeed: Story = {
  name: 'The feed fails to load',
  args: { feed: { error: 'Service unavailable' } },
};
