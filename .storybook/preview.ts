/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../src/define/all.js';
import '../stories/stories.css';
// Imported as text: the file, and so its type, does not exist before the first `npm run manifest`.
import manifest from '../custom-elements.json?raw';
import { page } from './page.js';
import { globalTypes, initialGlobals } from './toolbars.js';

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
    // Stories are parts of pages, and some show a part twice: rules for whole pages do not apply.
    a11y: {
      test: 'error',
      config: { rules: ['region', 'landmark-unique'].map((id) => ({ id, enabled: false })) },
    },
  },
  initialGlobals,
  globalTypes,
  decorators: [page],
};

export default preview;
