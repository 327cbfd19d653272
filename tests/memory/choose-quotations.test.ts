import { describe, expect, it } from 'vitest';
import { chooseQuotations } from '../../src/memory/choose-quotations';
import type { RecentArticle } from '../../src/store/schema';
import { toSketch } from '../../src/text/sketch';

const article = (publisher: string, date: string, sentence: string, text?: string): RecentArticle => ({
  article: `${publisher} ${date} ${sentence.length}`,
  date,
  source: { url: `https://${publisher.toLowerCase()}.example/${date}`, title: sentence, publisher },
  passages: [{ sentence, start: 0, end: 3 }],
  ...(text === undefined ? {} : { sketch: toSketch(text) }),
});

const WIRE =
  'A fire broke out in the laundry of the jail before breakfast. Two officers were treated for smoke. The wing was empty at the ' +
  'time because the men were at exercise. The fire brigade left before noon and the kitchen served a cold lunch to everyone. An ' +
  'inquiry will ask why the alarm did not sound, as it had not during a test in the spring of the year before.';

const chosen = (articles: readonly RecentArticle[]) =>
  chooseQuotations(articles).map(({ publisher, published, sentence, also }) => [
    publisher,
    published ?? sentence,
    ...(also ?? []).map((copy) => copy.publisher),
  ]);

describe('chooseQuotations', () => {
  it('takes the newest of each publisher before a second one of any', () => {
    const all = [
      article('Gazette', '2020-06-05', 'The jail was calm on Friday, the Gazette hears.'),
      article('Gazette', '2020-06-04', 'Officers of the jail met on Thursday about overtime.'),
      article('Gazette', '2020-06-03', 'A governor was named for the jail on Wednesday.'),
      article('Post', '2020-05-01', 'The jail lost its gym in May, says the Post.'),
      article('Mail', '2020-04-01', 'The jail has a new kitchen, says the Mail.'),
    ];
    expect(chosen(all).map(([publisher]) => publisher)).toEqual(['Gazette', 'Post', 'Mail']);
    expect(chosen(all.slice(0, 4)).map(([, sentence]) => sentence)).toEqual([
      'The jail was calm on Friday, the Gazette hears.',
      'Officers of the jail met on Thursday about overtime.',
      'The jail lost its gym in May, says the Post.',
    ]);
  });

  it('folds an agency report into one with all who printed it, though each cut it its own way', () => {
    const all = [
      article('Gazette', '2020-06-05', 'An inquiry will ask why.', WIRE),
      article('Post', '2020-06-05', 'Two officers were treated.', WIRE.slice(0, 280)),
      article('Mail', '2020-06-04', 'A fire broke out.', `Exclusive to the Mail. ${WIRE.replaceAll('jail', 'prison')}`),
      article('Herald', '2020-05-01', 'Quite another story of the jail was told in May.'),
    ];
    expect(chosen(all)).toEqual([
      ['Gazette', 'An inquiry will ask why.', 'Post', 'Mail'],
      ['Herald', 'Quite another story of the jail was told in May.'],
    ]);
  });

  it('folds a sentence that was only touched up, where no sketch was kept', () => {
    const all = [
      article(
        'Gazette',
        '2020-06-05',
        'Two prison officers were treated for smoke after the fire in the laundry on Friday.',
      ),
      article('Post', '2020-06-05', 'Two prison officers were treated for smoke after the fire in the laundry.'),
    ];
    expect(chosen(all)).toHaveLength(1);
  });

  it('leaves apart the same words a month later, and two reports of one day', () => {
    const again = [
      article('Gazette', '2020-07-05', 'Fire.', WIRE),
      article('Post', '2020-06-05', 'Fire at jail.', WIRE),
    ];
    expect(chosen(again)).toHaveLength(2);
    const own = [
      article(
        'Gazette',
        '2020-06-05',
        'Smoke from the laundry drove two officers to hospital, the Gazette understands.',
      ),
      article(
        'Post',
        '2020-06-05',
        'There was no alarm when the laundry burned, men inside told the Post by telephone.',
      ),
    ];
    expect(chosen(own)).toHaveLength(2);
  });
});
