import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as desk from '../tests/fixtures/feeds.js';
import { spreadArgs } from './spread-args.js';
import { inFourLanguages } from './in-four-languages.js';
import { serve, serveAll, serveDesk, frozen } from './serve.js';

const element = (args: Args) =>
  html`<newsfold-topics ${spreadArgs(args)}><a href="https://worlddesk.example/topics">All topics</a></newsfold-topics>`;

const meta: Meta = {
  title: 'Topics',
  component: 'newsfold-topics',
  args: { ...frozen },
  render: (args) => html`<div class="wide-column">${element(args)}</div>`,
};
export default meta;

type Story = StoryObj;

export const InFocus: Story = {
  name: 'In focus',
  args: { feed: serveAll() },
};

export const FirstThree: Story = {
  name: 'Only the first three',
  args: { feed: serveAll(), limit: 3 },
};

export const RelatedTopics: Story = {
  name: 'Related topics of a story',
  args: { feed: serveAll(), article: 'wd-201' },
};

export const StoryWithoutTopics: Story = {
  name: 'A story without topics',
  args: { feed: serveAll(), article: 'wd-403' },
};

export const OwnHeading: Story = {
  name: 'With its own heading',
  args: { feed: serveAll(), heading: 'What the desk is following' },
};

export const RightToLeft: Story = {
  name: 'On a right-to-left page',
  args: { feed: serveDesk('ar') },
  render: (args) => html`<div class="wide-column" lang="ar" dir="rtl">${element(args)}</div>`,
};

export const InFourLanguages: Story = {
  name: 'In four languages',
  render: (args) => inFourLanguages((feed) => element({ ...args, feed }), { across: 2 }),
};

export const NarrowColumn: Story = {
  name: 'In a narrow column',
  args: { feed: serveAll() },
  render: (args) => html`<div class="narrow-column">${element(args)}</div>`,
};

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { feed: serveAll() },
  render: (args) => html`<div class="wide-column dark-page">${element(args)}</div>`,
};

export const NothingInFocus: Story = {
  name: 'Nothing in focus',
  args: { feed: serve(desk.bareFeed) },
};

export const NoFeed: Story = {
  name: 'The feed fails to load',
  args: { feed: { error: 'Service unavailable' } },
};
