import type { Preview } from '@storybook/web-components-vite';
import { languages } from '../src/locales/languages.js';

type GlobalTypes = NonNullable<Preview['globalTypes']>;
type Toolbar = Exclude<GlobalTypes[string]['toolbar'], undefined>;

/**
 * What the toolbars say before anybody touches them. No value is a plain number: Storybook would read it as one from
 * the page's address, and find no item that has it.
 */
export const initialGlobals = {
  scheme: 'light',
  language: 'en',
  direction: 'auto',
  width: 'window',
  text: '100-percent',
  motion: 'device',
};

/** What surrounds an element on somebody's page and in somebody's hand. */
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
 * Every language that newsfold speaks, under the name that its readers give it, one script after the other. A browser
 * that lacks a language's data names it in its own.
 */
function languageItems(): Toolbar['items'] {
  return ['en', ...Object.keys(languages)]
    .map((tag) => ({ value: tag, title: ownName(tag), right: tag }))
    .sort((a, b) => new Intl.Collator('en').compare(a.title, b.title));
}

/** “Français”, not “français”: it stands alone. */
function ownName(tag: string): string {
  const [first = '', ...rest] = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return first.toLocaleUpperCase(tag) + rest.join('');
}
