/** Serves the examples on loopback: `node --import ./bin/jsx.mjs src/ui/examples.preview.ts [port]`. */
import { serve } from '@hono/node-server';
import { previewApp } from './examples/preview-app.ts';

const port = Number(process.argv[2] ?? 4173);
serve({ fetch: previewApp().fetch, port, hostname: '127.0.0.1' }, () =>
  console.log(`http://127.0.0.1:${port}/?locale=de&theme=light`),
);
