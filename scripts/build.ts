import { statSync } from 'node:fs';
import { buildExtension, writeZips } from './lib/build-extension';

/** `npm run build`: dist/chrome, dist/firefox, and the zips for the stores; in another folder than dist where one is named. */
const into = process.argv[2] ?? 'dist';
await buildExtension('chrome', into);
await buildExtension('firefox', into);
for (const path of writeZips(into)) console.log(`${path}  ${Math.ceil(statSync(path).size / 1024)} kB`);
