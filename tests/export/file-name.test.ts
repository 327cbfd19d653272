import { describe, expect, it } from 'vitest';
import { toFileName } from '../../src/export/file-name';

describe('toFileName', () => {
  it.each([
    ['annotations', '2017-03-03', 'csv', 'gatelog-annotations-2017-03-03.csv'],
    ['Whitemoor “jail”: O’Neill’s 40', '2017', 'md', 'gatelog-whitemoor-jail-oneills-40-2017.md'],
    ['../../etc/passwd\0', '2017', 'md', 'gatelog-etc-passwd-2017.md'],
    ['Ŵyna’r Ŷd', '2017', 'md', 'gatelog-wynar-yd-2017.md'],
    ['漢字', '', 'json', 'gatelog.json'],
    ['CON', '2017', 'md', 'gatelog-con-2017.md'],
  ])('names %j of %s as %s: %s', (content, date, extension, name) => {
    expect(toFileName(content, date, extension)).toBe(name);
  });

  it('is never long', () => {
    expect(toFileName('x'.repeat(500), '2017-03-03', 'csv').length).toBeLessThan(110);
  });
});
