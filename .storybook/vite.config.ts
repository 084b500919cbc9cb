import { defineConfig } from 'vite';

export default defineConfig({
  // Stories find pictures under the address of the page, wherever Storybook is served.
  base: './',
  publicDir: false,
  build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
});
