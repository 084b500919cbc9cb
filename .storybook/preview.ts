/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../src/define/all.js';
import '../stories/stories.css';
// As text: there is no such file, and so no type, before the first `npm run manifest`.
import manifest from '../custom-elements.json?raw';

setCustomElementsManifest(JSON.parse(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true, exclude: ['feed'] },
    backgrounds: { disable: true },
    options: {
      storySort: {
        order: [
          'Card',
          'Strip',
          'Sections',
          'Top story',
          'Article',
          'Live',
          'Topics',
          'Masthead',
          'Ticker',
          'Feed',
        ],
      },
    },
    // The stories are parts of a page, not pages.
    a11y: { test: 'error', config: { rules: [{ id: 'region', enabled: false }] } },
  },
  initialGlobals: { scheme: 'light', language: 'en', direction: 'auto' },
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Colours',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'de', title: 'Deutsch' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
    direction: {
      description: 'Writing direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals, id }) => {
      const { scheme, language, direction } = globals;
      const root = document.documentElement;
      root.classList.toggle('dark-page', scheme === 'dark');
      root.lang = language;
      root.dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction;
      // No element is kept from one story to the next: a property that only the first one sets would stay.
      return html`${keyed(id, story())}`;
    },
  ],
};

export default preview;
