import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as desk from '../tests/fixtures/feeds.js';
import type { JsonFeed } from '../tests/fixtures/world-desk/feed-json.js';
import { spreadArgs } from './spread-args.js';
import { inFourLanguages, sectionIds } from './in-four-languages.js';
import { serve, serveAll, frozen } from './serve.js';

const page = (section = 'africa') => html`<div class="host-page">
  <newsfold-top-story><a href="https://worlddesk.example/">The news from World Desk</a></newsfold-top-story>
  <newsfold-strip section=${section} limit="3">
    <a href="https://worlddesk.example/africa">News from Africa</a>
  </newsfold-strip>
  <newsfold-live><a href="https://worlddesk.example/live">Live TV</a></newsfold-live>
</div>`;

const element = (args: Args, section?: string) =>
  html`<newsfold-feed ${spreadArgs(args)}>${page(section)}</newsfold-feed>`;

const meta: Meta = {
  title: 'Feed',
  component: 'newsfold-feed',
  args: { ...frozen },
  render: (args) => element(args),
};
export default meta;

type Story = StoryObj;

export const WholePage: Story = {
  name: 'One feed for a whole page',
  args: { feed: serveAll() },
};

export const NoStoryTwice: Story = {
  name: 'Dedupe: no story twice',
  args: { feed: serveAll() },
  render: (args) => html`<newsfold-feed ${spreadArgs(args)}>
    <div class="host-page">
      <newsfold-top-story dedupe><a href="https://worlddesk.example/">The news from World Desk</a></newsfold-top-story>
      <newsfold-strip dedupe heading="Latest" limit="4">
        <a href="https://worlddesk.example/">The latest from World Desk</a>
      </newsfold-strip>
      <newsfold-sections dedupe limit="3"><a href="https://worlddesk.example/">All sections</a></newsfold-sections>
    </div>
  </newsfold-feed>`,
};

export const NamedFromElsewhere: Story = {
  name: 'Read by elements elsewhere with for',
  args: { feed: serveAll(), id: 'world-desk' },
  render: ({ feed, now, 'time-zone': timeZone }) => html`
    <newsfold-feed id="world-desk" now=${now} time-zone=${timeZone} loading="eager" .feed=${feed}></newsfold-feed>
    <div class="wide-column">
      <newsfold-strip for="world-desk" section="germany" layout="list" limit="3">
        <a href="https://worlddesk.example/germany">News from Germany</a>
      </newsfold-strip>
    </div>
  `,
};

export const InFourLanguages: Story = {
  name: 'In four languages',
  render: (args) => inFourLanguages((feed) => element({ ...args, feed }, otherSection(feed)), { across: 2 }),
};

export const InlineJson: Story = {
  name: 'JSON in the page',
  render: ({ now }) => html`
    <div class="card-column">
      <newsfold-card now=${now} loading="eager">${inlineJson(JSON.stringify(serve(desk.smallFeed)))}</newsfold-card>
    </div>
  `,
};

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { feed: serveAll() },
  render: (args) => html`<div class="dark-page">${element(args)}</div>`,
};

export const QuietMorning: Story = {
  name: 'A morning without news',
  args: { feed: serve(desk.emptyFeed) },
};

export const NoFeed: Story = {
  name: 'The feed fails to load',
  render: ({ now }) => html`
    <newsfold-feed now=${now} loading="eager">${inlineJson('{ "items": [')}${page()}</newsfold-feed>
  `,
};

/** The first section without the top story, which is shown above it. */
function otherSection(feed: JsonFeed): string | undefined {
  const topStory = feed.items.find(({ id }) => id === feed._newsfold.top_story);
  return sectionIds(feed).find((id) => !topStory?._newsfold.sections.includes(id));
}

/** A script with JSON. Lit does not bind values inside a `<script>` of a template. */
function inlineJson(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.text = text;
  return script;
}
