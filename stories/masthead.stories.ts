import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as desk from '../tests/fixtures/feeds.js';
import { spreadArgs } from './spread-args.js';
import { inFourLanguages } from './in-four-languages.js';
import { serve, serveAll, serveDesk, frozen } from './serve.js';

const element = (args: Args) =>
  html`<newsfold-masthead ${spreadArgs(args)}><a href="https://worlddesk.example/">World Desk</a></newsfold-masthead>`;

const meta: Meta = {
  title: 'Masthead',
  component: 'newsfold-masthead',
  args: { ...frozen },
  render: (args) => element(args),
};
export default meta;

type Story = StoryObj;

export const Header: Story = {
  name: 'Header',
  args: { feed: serveAll() },
};

export const Footer: Story = {
  name: 'Footer',
  args: { feed: serveAll(), layout: 'footer' },
};

export const StartsSoon: Story = {
  name: 'The channel starts soon',
  args: { feed: serve((now) => desk.upcomingChannelFeed(now)) },
};

export const OffAir: Story = {
  name: 'No channel on air',
  args: { feed: serve((now) => desk.channelFeed(now, 'off')) },
};

export const Logo: Story = {
  name: 'With a logo',
  args: { feed: { ...serveAll(), icon: 'harbour-light.svg' } },
};

export const OwnName: Story = {
  name: 'With its own heading',
  args: { feed: serveAll(), heading: 'World Desk for readers of The Harbour Light' },
};

export const BareFeed: Story = {
  name: 'A feed without topics or links',
  args: { feed: serve(desk.bareFeed) },
};

export const RightToLeft: Story = {
  name: 'On a right-to-left page',
  args: { feed: serveDesk('ar') },
  render: (args) => html`<div lang="ar" dir="rtl">${element(args)}</div>`,
};

export const InFourLanguages: Story = {
  name: 'In four languages',
  render: (args) => inFourLanguages((feed) => element({ ...args, feed })),
};

export const NarrowColumn: Story = {
  name: 'In a narrow column',
  args: { feed: serveAll() },
  render: (args) => html`<div class="narrow-column">${element(args)}</div>`,
};

export const NarrowFooter: Story = {
  name: 'Footer in a narrow column',
  args: { feed: serveAll(), layout: 'footer' },
  render: (args) => html`<div class="narrow-column">${element(args)}</div>`,
};

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { feed: serveAll() },
  render: (args) => html`<div class="dark-page">${element(args)}</div>`,
};

export const NoFeed: Story = {
  name: 'The feed fails to load',
  args: { feed: { error: 'Service unavailable' } },
};
