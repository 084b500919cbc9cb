import type { StorybookConfig } from '@storybook/web-components-vite';
import { makePictures } from '../site/make-pictures.js';

await makePictures();

const config: StorybookConfig = {
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own vite.config.ts builds the demo page and the embeddable script.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  staticDirs: ['../site/public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
