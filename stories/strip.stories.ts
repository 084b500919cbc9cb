import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as desk from '../tests/fixtures/feeds.js';
import { spreadArgs } from './spread-args.js';
import { inFourLanguages, sectionIds } from './in-four-languages.js';
import { serve, serveAll, serveDesk, serveItems, frozen } from './serve.js';

const element = (args: Args) =>
  html`<newsfold-strip ${spreadArgs(args)}><a href="https://worlddesk.example/africa">News from Africa</a></newsfold-strip>`;

const meta: Meta = {
  title: 'Strip',
  component: 'newsfold-strip',
  args: { ...frozen, section: 'africa', limit: 4 },
  render: (args) => element(args),
};
export default meta;

type Story = StoryObj;

export const Row: Story = {
  name: 'A section in a row',
  args: { feed: serveAll() },
};

export const LeadStory: Story = {
  name: 'A row with a lead story',
  args: { feed: serveAll(), section: 'asia', lead: true, limit: 5 },
};

export const List: Story = {
  name: 'A list',
  args: { feed: serveAll(), layout: 'list' },
  render: (args) => html`<div class="wide-column">${element(args)}</div>`,
};

export const Ranked: Story = {
  name: 'Most read',
  args: { feed: serveAll(), section: '', layout: 'ranked', heading: 'Most read', limit: 5 },
  render: (args) => html`<div class="card-column">${element(args)}</div>`,
};

export const Carousel: Story = {
  name: 'A carousel',
  args: { feed: serveAll(), layout: 'carousel', limit: 7 },
};

export const CarouselThatFits: Story = {
  name: 'A carousel that fits',
  args: { feed: serveAll(), layout: 'carousel', limit: 2 },
};

export const CarouselRightToLeft: Story = {
  name: 'A carousel on a right-to-left page',
  args: { feed: serveDesk('ar'), section: '', layout: 'carousel', limit: 7 },
  render: (args) => html`<div lang="ar" dir="rtl">${element(args)}</div>`,
};

export const CarouselInANarrowColumn: Story = {
  name: 'A carousel in a narrow column',
  args: { feed: serveAll(), section: 'europe', layout: 'carousel', limit: 6 },
  render: (args) => html`<div class="narrow-column">${element(args)}</div>`,
};

export const CarouselOnADarkPage: Story = {
  name: 'A carousel on a dark page',
  args: { feed: serveAll(), section: 'asia', layout: 'carousel', limit: 6 },
  render: (args) => html`<div class="dark-page">${element(args)}</div>`,
};

export const Timeline: Story = {
  name: 'A timeline',
  args: { feed: serveAll(), section: '', layout: 'timeline', heading: 'This week', limit: 40 },
  render: (args) => html`<div class="wide-column">${element(args)}</div>`,
};

export const TimelineWithoutADate: Story = {
  name: 'A timeline with a story that has no date',
  args: {
    feed: serveItems(desk.undatedItem, desk.rainItem, desk.courtItem, desk.analysisItem),
    layout: 'timeline',
  },
  render: (args) => html`<div class="wide-column">${element(args)}</div>`,
};

export const TimelineRightToLeft: Story = {
  name: 'A timeline on a right-to-left page',
  args: { feed: serveDesk('ar'), section: '', layout: 'timeline', limit: 7 },
  render: (args) => html`<div class="wide-column" lang="ar" dir="rtl">${element(args)}</div>`,
};

export const TimelineInANarrowColumn: Story = {
  name: 'A timeline in a narrow column',
  args: { feed: serveAll(), section: 'europe', layout: 'timeline', limit: 7 },
  render: (args) => html`<div class="narrow-column">${element(args)}</div>`,
};

export const TimelineOnADarkPage: Story = {
  name: 'A timeline on a dark page',
  args: { feed: serveAll(), section: 'asia', layout: 'timeline', limit: 6 },
  render: (args) => html`<div class="wide-column dark-page">${element(args)}</div>`,
};

export const BreakingNews: Story = {
  name: 'Breaking news',
  args: {
    feed: serveItems(desk.breakingItem, desk.liveBlogItem, desk.topStoryItem, desk.courtItem),
    section: '',
    heading: 'Right now',
  },
};

export const Pinned: Story = {
  name: 'Two pinned stories',
  args: { feed: serveAll(), pin: 'wd-107 wd-204' },
};

export const QuietMorning: Story = {
  name: 'A quiet morning',
  args: { feed: serveItems(desk.rainItem) },
};

export const MixedKinds: Story = {
  name: 'To watch, to hear, to look at',
  args: {
    feed: serveItems(desk.videoItem, desk.longAudioItem, desk.galleryItem, desk.shortVideoItem),
    section: '',
    heading: 'Watch and listen',
  },
};

export const RightToLeft: Story = {
  name: 'On a right-to-left page',
  args: { feed: serveDesk('ar'), section: 'mudun' },
  render: (args) => html`<div lang="ar" dir="rtl">${element(args)}</div>`,
};

export const EnglishOnAnArabicPage: Story = {
  name: 'English stories on an Arabic page',
  args: { feed: serveAll(), section: 'middle-east' },
  render: (args) => html`<div lang="ar" dir="rtl">${element(args)}</div>`,
};

export const InFourLanguages: Story = {
  name: 'In four languages',
  render: (args) =>
    inFourLanguages((feed) => element({ ...args, feed, section: sectionIds(feed)[0] }), { narrow: true }),
};

export const NarrowColumn: Story = {
  name: 'In a narrow column',
  args: { feed: serveAll(), lead: true },
  render: (args) => html`<div class="narrow-column">${element(args)}</div>`,
};

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { feed: serveAll(), section: 'europe' },
  render: (args) => html`<div class="dark-page">${element(args)}</div>`,
};

export const NothingInTheSection: Story = {
  name: 'Nothing in the section',
  args: { feed: serve(desk.emptyFeed) },
};

export const NoFeed: Story = {
  name: 'The feed fails to load',
  args: { feed: { error: 'Service unavailable' } },
};
