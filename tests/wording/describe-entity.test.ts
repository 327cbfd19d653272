import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/model/mention';
import { describeEntity } from '../../src/wording/describe-entity';
import { groupMentions } from '../../src/wording/group-mentions';
import { english } from '../words/languages';

const span = { start: 0, end: 4, certainty: 'stated', rule: 'test' } as const;
const truss: Mention = { ...span, type: 'official', text: 'Ms Truss', id: 'liz-truss', form: 'name' };

describe('describeEntity', () => {
  it('gives a person the offices held at the date of the article, not those of another day', () => {
    expect(describeEntity(english, truss, '2016-11-16')).toEqual({
      name: 'Liz Truss',
      facts: 'Justice Secretary · Lord Chancellor · MP for South West Norfolk, Nov\u00a02016',
    });
    expect(describeEntity(english, truss, '2018-09-14').facts).not.toMatch(/justice/i);
    expect(describeEntity(english, truss).facts).toBe('');
  });

  it('says that a role comes from the article where the tables do not know the person', () => {
    const mention: Mention = {
      ...span,
      type: 'official',
      text: 'Ada Gray',
      id: 'ada-gray',
      form: 'name',
      role: 'governor of HMP Bedford',
    };
    expect(describeEntity(english, mention, '2017-01-01').facts).toBe('Governor of HMP Bedford, as the article says');
  });

  it('describes a prison by type and place, and one it does not know as unknown', () => {
    const prison: Mention = { ...span, type: 'prison', text: 'Whitemoor', id: 'whitemoor', form: 'name' };
    expect(describeEntity(english, prison)).toEqual({
      name: 'HMP Whitemoor',
      facts: 'Category A and B men’s prison, March, Cambridgeshire',
    });
    expect(describeEntity(english, { ...prison, id: null, text: 'Rikers Island' }).facts).toBe(
      'Not in the tables of UK prisons',
    );
  });

  it('describes a figure by measure, scope, period and standing', () => {
    const figure: Mention = {
      ...span,
      type: 'statistic',
      text: '2,500 more officers',
      value: 2500,
      unit: 'officers',
      qualifier: 'exact',
      measure: 'officer-recruitment',
      of: 'estate',
      period: { to: '2018-12' },
      standing: 'target',
    };
    expect(describeEntity(english, figure).facts).toBe('officers recruited · all prisons · Dec\u00a02018 · planned');
  });
});

describe('groupMentions', () => {
  it('puts kinds in order and leads with the mention that states the role', () => {
    const withRole: Mention = {
      ...span,
      type: 'official',
      text: 'Liz Truss',
      id: 'liz-truss',
      form: 'name',
      role: 'Justice Secretary',
    };
    const prison: Mention = { ...span, type: 'prison', text: 'Whitemoor', id: 'whitemoor', form: 'name' };
    const groups = groupMentions([truss, withRole, prison]);
    expect(groups.map((group) => [group.key, group.lead.text, group.mentions.length])).toEqual([
      ['prison:whitemoor', 'Whitemoor', 1],
      ['official:liz-truss', 'Liz Truss', 2],
    ]);
  });
});
