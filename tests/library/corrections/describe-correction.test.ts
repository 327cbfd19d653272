import { describe, expect, it } from 'vitest';
import { describeCorrection } from '../../../src/library/corrections/describe-correction';
import '../../speak-english';

describe('what was put right', () => {
  it('calls a name of the reader’s own as it was typed, once', () =>
    expect(
      describeCorrection({ kind: 'own-entity', key: 'prison:hmp-fenmere', names: ['HMP Fenmere', 'Fenmere'] }),
    ).toBe('HMP Fenmere and Fenmere: marked as prison'));

  it('says what another name of something known stands for', () =>
    expect(describeCorrection({ kind: 'own-entity', key: 'prison:whitemoor', names: ['The Moor'] })).toBe(
      'The Moor: marked as HMP Whitemoor (prison)',
    ));
});
