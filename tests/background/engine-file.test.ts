import { expect, it } from 'vitest';
import { ENGINE_FILE as builtEngine } from '../../scripts/lib/engine-script';
import { TABLES_FILE as builtTables } from '../../scripts/lib/shared-tables';
import { ENGINE_FILE, TABLES_FILE } from '../../src/background/engine-file';

it('the background injects the engine and its tables from where the build puts them', () => {
  expect([TABLES_FILE, ENGINE_FILE]).toEqual([builtTables, builtEngine]);
});
