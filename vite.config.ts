import { defineConfig } from 'vite';
import { demoFeed } from './site/demo-feed.js';
import { demoFonts } from './site/demo-fonts.js';
import { minifyStyles } from './tooling/minify-styles.js';
import { integrity } from './tooling/integrity.js';
import { lateFiles } from './tooling/late-files.js';

/** `vite` serves the demo page. `vite build` bundles the files for a `<script>` tag. `tsc` builds the npm modules. */
export default defineConfig(({ command }) =>
  command === 'serve'
    ? {
        root: 'site',
        appType: 'mpa',
        plugins: [demoFeed(), demoFonts()],
        server: { host: '127.0.0.1', port: 8080 },
      }
    : {
        publicDir: false,
        plugins: [minifyStyles(), lateFiles(), integrity()],
        build: {
          outDir: 'cdn',
          target: 'es2022',
          modulePreload: false,
          lib: { entry: 'src/embed/newsfold.ts', formats: ['es'], fileName: () => 'newsfold.js' },
          rolldownOptions: {
            // MooTools replaces `window.Event`: https://github.com/mootools/mootools-core/issues/2806
            transform: { inject: { Event: ['/src/embed/native-event.ts', 'NativeEvent'] } },
            output: { minify: true },
          },
        },
      },
);
