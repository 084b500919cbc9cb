import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as desk from '../tests/fixtures/feeds.js';
import { spreadArgs } from './spread-args.js';
import { inFourLanguages } from './in-four-languages.js';
import { serve, serveAll, serveDesk, frozen } from './serve.js';

const element = (args: Args) =>
  html`<newsfold-article ${spreadArgs(args)}><a href="https://worlddesk.example/">Read it at World Desk</a></newsfold-article>`;

const meta: Meta = {
  title: 'Article',
  component: 'newsfold-article',
  // The whole feed, because an article shows its related stories.
  args: { ...frozen, feed: serveAll() },
  render: (args) => html`<div class="article-column">${element(args)}</div>`,
};
export default meta;

type Story = StoryObj;

export const LongRead: Story = {
  name: 'A long read',
  args: { article: 'wd-201' },
};

export const VideoInMidBody: Story = {
  name: 'A video in mid-body',
  args: { article: 'wd-101' },
};

export const Video: Story = {
  name: 'A video',
  args: { article: 'wd-204' },
};

export const VideoWithoutPicture: Story = {
  name: 'A video without a picture',
  args: { article: 'wd-107' },
};

export const Audio: Story = {
  name: 'Audio',
  args: { article: 'wd-103' },
};

export const AudioWithoutPicture: Story = {
  name: 'Audio without a picture',
  args: { article: 'wd-704' },
};

export const Gallery: Story = {
  name: 'A picture gallery',
  args: { article: 'wd-203' },
};

export const LiveBlog: Story = {
  name: 'A live blog',
  args: { article: 'wd-202' },
};

export const BreakingNews: Story = {
  name: 'Breaking news without a picture',
  args: { article: 'wd-401' },
};

export const NoPicture: Story = {
  name: 'No picture',
  args: { article: 'wd-301' },
};

export const BrokenPicture: Story = {
  name: 'A picture that fails to load',
  args: { article: 'wd-703' },
};

export const Opinion: Story = {
  name: 'An opinion',
  args: { article: 'wd-304' },
};

export const Sponsored: Story = {
  name: 'Sponsored',
  args: { article: 'wd-306' },
};

export const ForSubscribers: Story = {
  name: 'For subscribers',
  args: { article: 'wd-403' },
};

export const EndlessHeadline: Story = {
  name: 'A very long headline',
  args: { article: 'wd-205' },
};

export const German: Story = {
  name: 'A German story on an English page',
  args: { article: 'wd-303' },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { feed: serveDesk('ar'), article: 'ar-1' },
  render: (args) => html`<div class="article-column" lang="ar" dir="rtl">${element(args)}</div>`,
};

export const ArabicOnAnEnglishPage: Story = {
  name: 'An Arabic story on an English page',
  args: { article: 'wd-502' },
};

export const InFourLanguages: Story = {
  name: 'In four languages',
  render: (args) =>
    inFourLanguages((feed) => element({ ...args, feed, article: feed._newsfold.top_story }), {
      across: 2,
      narrow: true,
    }),
};

export const WhatThePageIsAbout: Story = {
  name: 'As the main content of a page',
  args: { article: 'wd-201', 'heading-level': 1 },
  render: (args) => element(args),
};

export const NarrowColumn: Story = {
  name: 'In a narrow column',
  args: { article: 'wd-101' },
  render: (args) => html`<div class="narrow-column">${element(args)}</div>`,
};

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { article: 'wd-201' },
  render: (args) => html`<div class="article-column dark-page">${element(args)}</div>`,
};

export const NothingToShow: Story = {
  name: 'Nothing to show',
  args: { feed: serve(desk.emptyFeed) },
};

export const NoFeed: Story = {
  name: 'The feed fails to load',
  args: { feed: { error: 'Service unavailable' } },
};
