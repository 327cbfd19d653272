import { beforeEach, expect, it, vi } from 'vitest';
import { Descriptions } from '../../src/card/descriptions';
import type { OpenPage } from '../../src/content/open-page';
import { markedArticle } from '../memory/marked-article';

let sent: unknown[];
let answer: () => unknown;

beforeEach(() => {
  sent = [];
  answer = () => ({
    value: [
      { name: 'HMP Bedford', facts: 'Men' },
      { name: 'HMP Leeds', facts: 'Men too' },
    ],
  });
  const sendMessage = async (request: unknown) => {
    sent.push(request);
    return answer();
  };
  vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage } });
});

function toPage(): OpenPage {
  const text = 'From [prison bedford:Bedford] to [prison leeds:Leeds].';
  const article = markedArticle('https://www.bbc.co.uk/news/uk-1', text, { published: '2016-11-07' });
  return { article, mentions: article.mentions } as unknown as OpenPage;
}

const at = (page: OpenPage, place: number) => page.mentions[place] as OpenPage['mentions'][number];

it('asks once for all mentions of an article, and finds each', async () => {
  const [descriptions, page] = [new Descriptions(), toPage()];
  descriptions.prepare(page);
  expect(await descriptions.find(page, at(page, 1))).toEqual({ name: 'HMP Leeds', facts: 'Men too' });
  expect(await descriptions.find(page, at(page, 0))).toEqual({ name: 'HMP Bedford', facts: 'Men' });
  expect(sent).toEqual([{ call: 'describe', args: ['2016-11-07', page.mentions] }]);
});

it('asks again for another article, and once the reader has chosen another language', async () => {
  const [descriptions, page, other] = [new Descriptions(), toPage(), toPage()];
  await descriptions.find(page, at(page, 0));
  await descriptions.find(other, at(other, 0));
  descriptions.forget();
  await descriptions.find(other, at(other, 0));
  expect(sent.length).toBe(3);
});

it('has the article’s own words where the background does not answer, and asks again', async () => {
  const [descriptions, page] = [new Descriptions(), toPage()];
  const kept = answer;
  answer = () => ({ error: 'The worker was stopped.' });
  expect(await descriptions.find(page, at(page, 0))).toEqual({ name: 'Bedford', facts: '' });
  answer = kept;
  expect(await descriptions.find(page, at(page, 0))).toEqual({ name: 'HMP Bedford', facts: 'Men' });
});
