import { buildExtension } from '../lib/build-extension';
import { measureSizes } from '../lib/measure-sizes';
import type { BenchPart, Measurement } from './measurement';

/** What the extension weighs, in the browser where it weighs more. */
export const size: BenchPart = {
  title: 'Sizes',
  async run(): Promise<readonly Measurement[]> {
    for (const target of ['chrome', 'firefox'] as const) await buildExtension(target);
    const both = [measureSizes('dist/chrome'), measureSizes('dist/firefox')];
    const most = (toSize: (sizes: (typeof both)[number]) => number): number => Math.max(...both.map(toSize));
    return [
      { name: 'size.gate.gzip', value: most(({ gateGzipped }) => gateGzipped), unit: 'bytes' },
      { name: 'size.content.gzip', value: most(({ engine, card }) => engine + card), unit: 'bytes' },
      { name: 'size.recogniser.gzip', value: most(({ recogniser }) => recogniser), unit: 'bytes' },
      { name: 'size.total', value: most(({ total }) => total), unit: 'bytes' },
    ];
  },
};
