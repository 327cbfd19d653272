import { describe, expect, it } from 'vitest';
import { HTML_REPORT } from '../../src/export/html-report';
import { MARKDOWN } from '../../src/export/markdown';
import { findProblem, PROBLEMS, ProblemError, toProblem } from '../../src/model/problem';
import { toKey } from '../../src/words/message-key';
import { sayError, sayProblem } from '../../src/words/say-problem';
import { isSharedMessage } from '../../src/words/shared-words';
import { speak } from '../../src/words/spoken';
import { toAnnotation } from '../export/sample-annotations';
import { english, TABLES, welsh } from './languages';

describe('what went wrong', () => {
  it('has a message for each problem, and no other', () => {
    const keys = Object.keys(TABLES.en).filter((key) => key.startsWith('problem_'));
    expect(keys).toEqual(PROBLEMS.map((problem) => toKey('problem', problem)).toSorted());
  });

  it('is said in the language of the reader, with what it names', () => {
    const reason = toProblem('file-not-address', 'source.url');
    expect(sayProblem(reason, english)).toBe('Its source.url is not a web address.');
    expect(sayProblem(reason, welsh)).toBe('Nid cyfeiriad gwe yw source.url.');
    expect(sayError(new ProblemError('full'), welsh)).toContain('llawn');
  });

  it('is any other text as it is, also one that only looks like a problem', () => {
    for (const text of ['', 'The step is wrong.', 'problem:', 'problem:__proto__', 'a problem:full'])
      expect([findProblem(text), sayProblem(text, english)]).toEqual([undefined, text]);
  });

  it('is shared with the card and the background, but for what only files can be', () => {
    expect([isSharedMessage('problem_full'), isSharedMessage('problem_file_cut')]).toEqual([true, false]);
  });
});

describe('words in exported files', () => {
  it('are in the language of the reader', () => {
    const annotation = toAnnotation({ state: 'changed', changes: [{ kind: 'number', saved: '27', found: '29' }] });
    speak(welsh);
    try {
      const html = HTML_REPORT.write([annotation]);
      expect(html).toContain('<html lang="cy">');
      expect(html).toContain('Mae “27” bellach yn “29”.');
      expect(html).not.toContain('Kept with');
      expect(MARKDOWN.write([annotation])).toContain('Mae’r dudalen wedi newid');
    } finally {
      speak(english);
    }
  });
});
