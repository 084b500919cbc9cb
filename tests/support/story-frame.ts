import { waitUntil } from '@open-wc/testing';

/** An entry of Storybook's `index.json`, as far as the tests read it. */
export type StoryEntry = { id: string; title: string; name: string; type: 'story' | 'docs'; tags?: string[] };

type Preview = Window & {
  recordedErrors?: string[];
  __STORYBOOK_ADDONS_CHANNEL__?: {
    last(event: string): { storyId?: string }[] | undefined;
    emit(event: string, what: object): void;
  };
};

/** A story that shows the loading state on purpose has this tag; every other one must get out of it. */
const staysLoading = 'stays-loading';
const troubles = [
  'storyErrored',
  'storyThrewException',
  'storyMissing',
  'playFunctionThrewException',
  'configError',
];
const patience = { interval: 20, timeout: 20_000 };

let standing: HTMLIFrameElement | undefined;

/**
 * Shows one story of the built Storybook and waits until it is rendered, its play function has run and its
 * elements have their articles. One story follows the other in a frame, as for somebody who clicks through them; after
 * trouble the caller closes it.
 */
export async function openStory({ id, tags = [] }: StoryEntry): Promise<HTMLIFrameElement> {
  const frame = standing ?? document.createElement('iframe');
  if (standing) {
    preview(frame).scrollTo(0, 0);
    preview(frame).__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  } else {
    frame.style.cssText = 'width: 100%; height: 600px; border: 0';
    // The accessibility addon would run axe too, at the same time as the test does.
    frame.src = `/storybook/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`;
    document.body.append(frame);
    standing = frame;
  }

  await waitUntil(() => isFinished(frame, id), `story ${id} does not finish`, patience);
  if (storyTrouble(frame) === undefined) {
    const busy = () => (tags.includes(staysLoading) ? [] : loadingElements(frame));
    await waitUntil(() => busy().length === 0, `elements of story ${id} stay in :state(loading)`, patience);
    await Promise.all(elements(frame).map((element) => element.updateComplete));
  }
  return frame;
}

/** The next story gets a frame of its own. */
export function closeStories(): void {
  standing?.remove();
  standing = undefined;
}

/** What went wrong in the frame until now, one sentence each. */
export function storyErrors(frame: HTMLIFrameElement): string[] {
  const recorded = preview(frame).recordedErrors;
  if (recorded === undefined) return ['tests/support/record-errors.js did not run in the frame'];
  const undefinedTags = elements(frame).filter((element) => element.matches(':not(:defined)'));
  return [
    storyTrouble(frame) ?? '',
    ...recorded,
    ...undefinedTags.map((element) => `<${element.localName}> is not defined`),
  ].filter(Boolean);
}

function preview(frame: HTMLIFrameElement): Preview {
  return frame.contentWindow as Preview;
}

function isFinished(frame: HTMLIFrameElement, id: string): boolean {
  const [finished] = preview(frame).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished') ?? [];
  return finished?.storyId === id || storyTrouble(frame) !== undefined;
}

function storyTrouble(frame: HTMLIFrameElement): string | undefined {
  const channel = preview(frame).__STORYBOOK_ADDONS_CHANNEL__;
  const event = troubles.find((name) => channel?.last(name) !== undefined);
  const body = frame.contentDocument?.body;
  const shown = [...(body?.classList ?? [])].find((name) => /^sb-show-(errordisplay|nopreview)$/.test(name));
  if (event === undefined && shown === undefined) return undefined;
  const message = body?.querySelector('#error-message')?.textContent?.trim();
  return [event ?? shown, message].filter(Boolean).join(': ');
}

function elements(frame: HTMLIFrameElement): (Element & { updateComplete?: Promise<unknown> })[] {
  const all = frame.contentDocument?.querySelectorAll('#storybook-root *') ?? [];
  return [...all].filter((element) => element.localName.startsWith('newsfold-'));
}

function loadingElements(frame: HTMLIFrameElement): Element[] {
  return elements(frame).filter((element) => element.matches(':state(loading)'));
}
