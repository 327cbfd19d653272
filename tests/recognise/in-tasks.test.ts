import { describe, expect, it, vi } from 'vitest';
import { recognise, recogniseInTasks } from '../../src/recognise/recognise';
import { PAGES, readExpectation } from '../fixtures/site';

const articles = PAGES.map((page) => ({ ...page, text: readExpectation(page).body.join('\n\n') }));

describe('recogniseInTasks', () => {
  it.each(articles)('finds in $name what recognise finds', async (article) => {
    let pauses = 0;
    const found = await recogniseInTasks(article, () => {
      pauses++;
      return pauses % 2 === 0 ? Promise.resolve() : undefined;
    });
    expect(found).toEqual(recognise(article));
    if (found.length > 0) expect(pauses).toBeGreaterThan(20);
  });

  it('does nothing while it is made to wait', async () => {
    const [article] = articles;
    if (!article) throw new Error('The news site is empty.');
    let goOn = () => {};
    let asked = 0;
    const found = recogniseInTasks(article, () => {
      asked++;
      return asked === 3 ? new Promise((resolve) => (goOn = resolve)) : undefined;
    });
    await Promise.resolve();
    expect(asked).toBe(3);
    goOn();
    expect((await found).length).toBeGreaterThan(0);
  });

  it('stops within a rule where a text is long, and finds the same', async () => {
    const text = articles
      .map((article) => article.text)
      .join('\n\n')
      .repeat(12);
    const input = { text, published: '2019-02-21' };
    let pauses = 0;
    const found = await recogniseInTasks(input, () => {
      pauses++;
      // Another text is read in between, as a title or a second page is.
      if (pauses % 16 === 0) recognise({ text: 'Ranby prison had 24 assaults in 2019.' });
      return undefined;
    });
    expect(found).toEqual(recognise(input));
    const short = { text: 'Ranby prison had 24 assaults in 2019.' };
    let few = 0;
    await recogniseInTasks(short, () => void few++);
    // Every hundred numbers, and every line of a thousand, makes a pause more.
    expect(pauses).toBeGreaterThan(few + text.length / 20_000);
  });

  it('stops within each rule that looks at every name', async () => {
    const some = 'Prison governor Anna Thorne met Liz Truss, and Ms Thorpe met Mr Trus. ';
    const countPauses = async (text: string) => {
      let pauses = 0;
      const found = await recogniseInTasks({ text }, () => {
        pauses++;
        if (pauses % 8 === 0) recognise({ text: 'Governor Tom Ash left Ranby prison.' });
        return undefined;
      });
      expect(found).toEqual(recognise({ text }));
      return pauses;
    };
    // Nine words of each sentence can start something; known names, roles and slips are looked for at two thousand in one go.
    expect(await countPauses(some.repeat(1200))).toBeGreaterThanOrEqual((await countPauses(some)) + 3 * 5);
  });

  it('registers words one table after the other before the first text', async () => {
    vi.resetModules();
    const { recogniseInTasks: recogniseFresh } = await import('../../src/recognise/recognise');
    const { lexiconSize } = await import('../../src/text/lexicon');
    const sizes = [lexiconSize()];
    await recogniseFresh({ text: 'Rain is expected.' }, () => void sizes.push(lexiconSize()));
    const grown = sizes.slice(1).map((size, i) => size - (sizes[i] ?? 0));
    // Prisons, bodies, officials, people's names, offices and places are tables of their own.
    expect(grown.filter((words) => words > 0).length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...grown)).toBeLessThan(grown.reduce((all, words) => all + words) * 0.65);
  });
});
