import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { channelFeed, upcomingChannelFeed } from '../tests/fixtures/feeds.js';
import { spreadArgs } from './spread-args.js';
import { inFourLanguages } from './in-four-languages.js';
import { serve, serveDesk, frozen } from './serve.js';

const element = (args: Args) =>
  html`<newsfold-live ${spreadArgs(args)}><a href="https://worlddesk.example/live">Live TV</a></newsfold-live>`;
const onAir = () => serve((now) => channelFeed(now, 'live'));

const meta: Meta = {
  title: 'Live',
  component: 'newsfold-live',
  args: { ...frozen },
  render: (args) => html`<div class="card-column">${element(args)}</div>`,
};
export default meta;

type Story = StoryObj;

export const OnAir: Story = {
  name: 'On air',
  args: { feed: onAir() },
};

export const StartsSoon: Story = {
  name: 'Starts soon',
  args: { feed: serve((now) => upcomingChannelFeed(now)) },
};

export const OffAir: Story = {
  name: 'Off air',
  args: { feed: serve((now) => channelFeed(now, 'off')) },
};

export const CardOnAir: Story = {
  name: 'A card, on air',
  args: { feed: onAir(), layout: 'card' },
};

export const CardStartsSoon: Story = {
  name: 'A card, starts soon',
  args: { feed: serve((now) => upcomingChannelFeed(now)), layout: 'card' },
};

export const RightToLeft: Story = {
  name: 'On a right-to-left page',
  args: { feed: serveDesk('ar'), layout: 'card' },
  render: (args) => html`<div class="card-column" lang="ar" dir="rtl">${element(args)}</div>`,
};

export const InFourLanguages: Story = {
  name: 'In four languages',
  render: (args) => inFourLanguages((feed) => element({ ...args, feed, layout: 'card' }), { across: 4 }),
};

export const NarrowColumn: Story = {
  name: 'In a narrow column',
  args: { feed: onAir(), layout: 'card' },
  render: (args) => html`<div class="narrow-column">${element(args)}</div>`,
};

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { feed: onAir() },
  render: (args) => html`<div class="card-column dark-page">${element(args)}</div>`,
};

export const NoSuchChannel: Story = {
  name: 'No such channel',
  args: { feed: onAir(), channel: 'radio' },
};

export const NoFeed: Story = {
  name: 'The feed fails to load',
  args: { feed: { error: 'Service unavailable' } },
};
