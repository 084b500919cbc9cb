import { defineConfig } from 'vite';

/** `vite build` makes the files that a `<script>` tag loads; the npm modules are made by `tsc`. */
export default defineConfig({
  build: {
    outDir: 'cdn',
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: 'src/embed/newsfold.ts',
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'newsfold.js', chunkFileNames: 'newsfold-[name]-[hash].js' },
    },
  },
});
