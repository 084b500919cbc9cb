import type { AxeResults, ContextSpec, RunOptions } from 'axe-core';
import { closeStories, openStory, storyErrors, type StoryEntry } from './support/story-frame.js';

type Axe = { run(context: ContextSpec, options: RunOptions): Promise<AxeResults> };

// Only the story is looked at, so rules about whole pages (`region`, `landmark-one-main` …) do not apply.
const root = '#storybook-root';
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

const stories = await listStories();

describe('every story', () => {
  after(closeStories);

  if (stories.length === 0) {
    it('is built', () => {
      throw new Error('storybook-static/ is missing or has no story: run `npx storybook build` first.');
    });
  }

  for (const story of stories) {
    it(`${story.title}: ${story.name}`, async function () {
      this.timeout(60_000);
      try {
        const frame = await openStory(story);
        const problems = [...storyErrors(frame), ...(await violations(frame))];
        // With a blank stack: a real one would print the whole message once more.
        if (problems.length > 0) throw Object.assign(new Error(problems.join('\n')), { stack: ' ' });
      } catch (error) {
        closeStories();
        throw error;
      }
    });
  }
});

async function listStories(): Promise<StoryEntry[]> {
  const response = await fetch('/storybook/index.json');
  if (!response.ok) return [];
  const index = (await response.json()) as { entries: Record<string, StoryEntry> };
  return Object.values(index.entries).filter(({ type }) => type === 'story');
}

/** What axe finds in the story, one readable paragraph per violation. */
async function violations(frame: HTMLIFrameElement): Promise<string[]> {
  const axe = await loadAxe(frame);
  const results = await axe.run(root, options);
  return results.violations.map(({ id, help, helpUrl, nodes }) =>
    [
      `axe ${id}: ${help} (${helpUrl})`,
      ...nodes.map(
        ({ target, failureSummary = '' }) => `  ${target.flat().join(' > ')}\n    ${indent(failureSummary)}`,
      ),
    ].join('\n'),
  );
}

/** axe runs inside the frame: it reads the window and document it was loaded in. */
async function loadAxe(frame: HTMLIFrameElement): Promise<Axe> {
  const view = frame.contentWindow as Window & { axe?: Axe };
  if (view.axe) return view.axe;
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('axe-core is not installed'));
  });
  frame.contentDocument?.head.append(script);
  await loaded;
  return view.axe!;
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n    ');
}
