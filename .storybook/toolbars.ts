import type { Preview } from '@storybook/web-components-vite';
import { languages } from '../src/locales/languages.js';

type GlobalTypes = NonNullable<Preview['globalTypes']>;
type Toolbar = Exclude<GlobalTypes[string]['toolbar'], undefined>;

/**
 * The toolbars' defaults. No value is a plain number: Storybook parses numbers in the URL, and then finds no item with
 * that value.
 */
export const initialGlobals = {
  scheme: 'light',
  language: 'en',
  direction: 'auto',
  width: 'window',
  text: '100-percent',
  motion: 'device',
};

/** The surroundings of an element: page and device. */
export const globalTypes: GlobalTypes = {
  scheme: toolbar('Colour scheme of the page', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  language: toolbar('Language of the page', 'globe', languageItems()),
  direction: toolbar('Writing direction of the page', 'transfer', [
    { value: 'auto', title: 'Direction of the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  width: toolbar('Width of the column that the story stands in', 'browser', [
    { value: 'window', title: 'As wide as the window' },
    ...[240, 320, 480, 720, 960, 1280].map((width) => ({ value: `${width}px`, title: `${width} px` })),
  ]),
  text: toolbar(
    'Text size of the page',
    'paragraph',
    [100, 150, 200].map((size) => ({ value: `${size}-percent`, title: `Text ${size} %` })),
  ),
  motion: toolbar('Motion on the page', 'play', [
    { value: 'device', title: 'Motion of the device' },
    { value: 'reduced', title: 'Reduced motion' },
  ]),
};

function toolbar(description: string, icon: Toolbar['icon'], items: Toolbar['items']) {
  return { description, toolbar: { icon, items, dynamicTitle: true } };
}

/**
 * Every language that newsfold supports, by its own name, sorted by script. A browser without data for a language uses
 * its own language for the name.
 */
function languageItems(): Toolbar['items'] {
  return ['en', ...Object.keys(languages)]
    .map((tag) => ({ value: tag, title: ownName(tag), right: tag }))
    .sort((a, b) => new Intl.Collator('en').compare(a.title, b.title));
}

/** Capitalized, as a name on its own is: “Français”. */
function ownName(tag: string): string {
  const [first = '', ...rest] = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return first.toLocaleUpperCase(tag) + rest.join('');
}
