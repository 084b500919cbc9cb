import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import { channelFeed, upcomingChannelFeed } from '../tests/fixtures/feeds.js';
import { serve, still } from './serve.js';

const { argTypes, template } = getStorybookHelpers('newsfold-live');
const fallback = html`<a href="https://worlddesk.example/live">Live TV</a>`;
const onAir = () => serve((now) => channelFeed(now, 'live'));

const meta: Meta = {
  title: 'Live',
  component: 'newsfold-live',
  args: { ...still },
  argTypes,
  render: (args) => html`<div class="card-column">${template(args, fallback)}</div>`,
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
  name: 'On a page from right to left',
  args: { feed: onAir(), layout: 'card' },
  render: (args) => html`<div class="card-column" lang="ar" dir="rtl">${template(args, fallback)}</div>`,
};

export const NarrowColumn: Story = {
  name: 'In a narrow column',
  args: { feed: onAir(), layout: 'card' },
  render: (args) => html`<div class="narrow-column">${template(args, fallback)}</div>`,
};

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { feed: onAir() },
  render: (args) => html`<div class="card-column dark-page">${template(args, fallback)}</div>`,
};

export const NoSuchChannel: Story = {
  name: 'No such channel',
  args: { feed: onAir(), channel: 'radio' },
};

export const NoFeed: Story = {
  name: 'The feed cannot be had',
  args: { feed: { error: 'Service unavailable' } },
};
