import { statSync } from 'node:fs';
import { buildExtension, writeZips } from './lib/build-extension';

/** `npm run build`: dist/chrome, dist/firefox, and the zips for the stores. */
await buildExtension('chrome');
await buildExtension('firefox');
for (const path of writeZips()) console.log(`${path}  ${Math.ceil(statSync(path).size / 1024)} kB`);
