import { defineConfig } from 'vite';

export default defineConfig({
  // Relative URLs, so that Storybook works under any path.
  base: './',
  publicDir: false,
  build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
});
