import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOWHERE, WordSteps } from '../../src/text/word-steps';

const number = fc.integer({ min: 1, max: 0xffff });

it('leads where a map would, however many words there are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 0xffff }), number, number), { maxLength: 300 }), (rows) => {
      const steps = new WordSteps();
      const map = new Map<string, number>();
      for (const [node, word, next] of rows) {
        if (map.has(`${node} ${word}`)) continue;
        steps.put(node, word, next);
        map.set(`${node} ${word}`, next);
      }
      for (const [node, word] of rows) {
        expect(steps.get(node, word)).toBe(map.get(`${node} ${word}`));
        expect(steps.get(word, node || 1)).toBe(map.get(`${word} ${node || 1}`) ?? NOWHERE);
      }
    }),
  );
});

it('refuses more nodes than it has numbers for', () => {
  expect(() => new WordSteps().put(1, 1, 0x10000)).toThrow('at most 65535 ways');
});
