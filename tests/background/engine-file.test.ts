import { expect, it } from 'vitest';
import { ENGINE_FILE as builtEngine } from '../../scripts/lib/engine-script';
import { ENGINE_FILE } from '../../src/background/engine-file';

it('the background injects the engine from where the build puts it', () => {
  expect(ENGINE_FILE).toBe(builtEngine);
});
