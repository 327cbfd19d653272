import { beforeEach, expect, it, vi } from 'vitest';
import type { PageReading } from '../../src/article/read-page';
import { toOpenPage } from '../../src/content/open-page';
import type { Mention } from '../../src/model/mention';

const span = { form: 'name', certainty: 'stated', rule: 'x', type: 'prison' } as const;
const MENTIONS: readonly Mention[] = [
  { ...span, id: 'bedford', start: 8, end: 15, text: 'Bedford' },
  { ...span, id: 'leeds', start: 17, end: 22, text: 'Leeds' },
];
const READING = {
  text: { text: 'Riot at Bedford. Leeds', bodyLength: 16 },
  article: {
    url: 'https://www.bbc.co.uk/news/1',
    canonicalUrl: 'https://www.bbc.co.uk/news/1',
    title: 'Riot',
    text: '',
  },
} as unknown as PageReading;

let answers: (() => unknown)[];
let sent: unknown[];

beforeEach(() => {
  sent = [];
  const sendMessage = async (request: unknown) => {
    sent.push(request);
    return answers.shift()?.();
  };
  vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage } });
});

it('has the background recognise the whole text, and takes the body’s mentions for the article’s own', async () => {
  answers = [() => ({ value: MENTIONS })];
  const page = await toOpenPage(READING);
  expect(page.mentions).toEqual(MENTIONS);
  expect(page.article.mentions).toEqual(MENTIONS.slice(0, 1));
  expect(sent).toEqual([{ call: 'recognise', args: [{ ...READING.article, text: READING.text.text }] }]);
});

it('asks a second time where the background was stopped meanwhile, and then says why not', async () => {
  const stopped = () => {
    throw new Error('The message port closed before a response was received.');
  };
  answers = [stopped, () => ({ value: MENTIONS })];
  expect((await toOpenPage(READING)).mentions).toEqual(MENTIONS);
  answers = [stopped, stopped, () => ({ value: MENTIONS })];
  await expect(toOpenPage(READING)).rejects.toThrow('port closed');
});

it('does not ask again once the extension is gone', async () => {
  answers = [
    () => {
      vi.stubGlobal('chrome', { runtime: {} });
      throw new Error('Extension context invalidated.');
    },
    () => ({ value: MENTIONS }),
  ];
  await expect(toOpenPage(READING)).rejects.toThrow('invalidated');
  expect(sent.length).toBe(1);
});
