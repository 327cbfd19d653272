import { describe, expect, it } from 'vitest';
import { planImport } from '../../../src/export/import/plan-import';

const at = (modified: string) => ({ modified });

describe('planImport', () => {
  it('adds what is new, replaces what was changed later, keeps the rest', () => {
    const kept = at('2026-01-02T00:00:00.000Z');
    expect(planImport(undefined, kept)).toBe('add');
    expect(planImport(kept, at('2026-01-02T00:00:00.001Z'))).toBe('replace');
    expect(planImport(kept, kept)).toBe('keep');
    expect(planImport(kept, at('2026-01-01T00:00:00.000Z'))).toBe('keep');
    expect(planImport(at('2026-01-02T00:00:00Z'), at('2026-01-02T00:00:00.000Z'))).toBe('keep');
  });
});
