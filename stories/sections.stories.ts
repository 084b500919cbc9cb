import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as desk from '../tests/fixtures/feeds.js';
import { spreadArgs } from './spread-args.js';
import { inFourLanguages, sectionIds } from './in-four-languages.js';
import { serve, serveAll, serveDesk, serveItems, frozen } from './serve.js';

const element = (args: Args) =>
  html`<newsfold-sections ${spreadArgs(args)}><a href="https://worlddesk.example/">The news from World Desk</a></newsfold-sections>`;

const meta: Meta = {
  title: 'Sections',
  component: 'newsfold-sections',
  args: { ...frozen },
  render: (args) => element(args),
};
export default meta;

type Story = StoryObj;

export const AllSections: Story = {
  name: 'All sections',
  args: { feed: serveAll() },
};

export const UnderAHeading: Story = {
  name: 'Under a heading, lower on the page',
  args: { feed: serveAll(), heading: 'More stories from World Desk', 'heading-level': 3, limit: 3 },
};

export const EmptySection: Story = {
  name: 'Some sections are empty',
  args: {
    feed: serveItems(desk.rainItem, desk.courtItem, desk.audioItem, desk.opinionItem, desk.sponsoredItem),
  },
};

export const OneSection: Story = {
  name: 'One section',
  args: { feed: serveAll(), section: 'europe' },
};

export const TwoSections: Story = {
  name: 'Two sections, in the feed’s order',
  args: { feed: serveAll(), section: 'latin-america asia', limit: 3 },
};

export const Carousels: Story = {
  name: 'Carousels',
  args: { feed: serveAll(), layout: 'carousel', limit: 7 },
};

export const Lists: Story = {
  name: 'Lists',
  args: { feed: serveAll(), layout: 'list', section: 'asia germany', limit: 3 },
  render: (args) => html`<div class="wide-column">${element(args)}</div>`,
};

export const RightToLeft: Story = {
  name: 'On a right-to-left page',
  args: { feed: serveDesk('ar'), limit: 3 },
  render: (args) => html`<div lang="ar" dir="rtl">${element(args)}</div>`,
};

export const InFourLanguages: Story = {
  name: 'In four languages',
  render: (args) =>
    inFourLanguages((feed) => element({ ...args, feed, section: sectionIds(feed).slice(0, 2).join(' ') })),
};

export const NarrowColumn: Story = {
  name: 'In a narrow column',
  args: { feed: serveAll(), heading: 'More stories', limit: 2 },
  render: (args) => html`<div class="narrow-column">${element(args)}</div>`,
};

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { feed: serveAll(), section: 'africa asia' },
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
