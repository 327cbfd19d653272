import { expect, it } from 'vitest';
import { CARD_FILE as builtCard, ENGINE_FILE as builtEngine } from '../../scripts/lib/own-scripts';
import { CARD_FILE, ENGINE_FILE } from '../../src/background/script-files';

it('the background injects engine and card from where the build puts them', () => {
  expect([ENGINE_FILE, CARD_FILE]).toEqual([builtEngine, builtCard]);
});
