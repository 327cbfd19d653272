import type { Corrections } from '../../../src/model/corrections';
import type { Corpus } from '../corpus';

const NONE: Corrections = { entities: [], tenures: [], renamings: [], rejections: [] };

const newtown: Corrections = {
  ...NONE,
  entities: [
    { key: 'prison:own-newtown', names: ['Newtown', 'the Bay'] },
    { key: 'official:own-doe', names: ['Jane Doe'] },
    { key: 'organisation:own-friends', names: ["Prisoners' Friends"] },
    { key: 'prison:own-rye', names: ['Rye'] },
  ],
};
const doe = 'official:own-doe';
const reader: Corrections = {
  ...NONE,
  tenures: [
    { names: ['justice secretary'], person: doe, start: '2020-02', end: '2020-03-10' },
    { names: ['Governor of HMP Bedford', 'jail inspector'], person: doe },
    { names: ['jail inspector'], person: 'official:own-roe', end: '2019' },
  ],
};
const renamed: Corrections = {
  ...NONE,
  renamings: [
    { key: 'prison:reading', form: 'Reading jail', to: 'organisation:own-reading' },
    { key: 'official:tom-ash', to: 'official:thomas-ash' },
    { key: 'official:robert-buckland', to: doe },
  ],
  rejections: [{ key: 'prison:bedford', form: 'bedford prison' }],
};

/** What the reader said, over what the rules found. */
export const ownWords: Corpus = {
  'names that the reader gave': [
    { text: 'Prisoners left the bay and went to newtownards, a prison. Newtownish cells.', corrections: newtown },
    { text: 'Prisoners from Ryetown met prison staff at [prison:HMP Rye Hill=rye-hill].', corrections: newtown },
    {
      text: 'Prisoners of [prison:HMP Newtown=own-newtown] call the prison [prison:the Bay=own-newtown]. [prison:NEWTOWN=own-newtown] is full.',
      corrections: newtown,
    },
    {
      text: '[official:Dr Jane Doe=own-doe] met prisoners in prison. [official:Ms Doe=own-doe] and [official:Doe=own-doe] are one.',
      corrections: newtown,
    },
    {
      text: 'A prison was visited by [organisation:Prisoners’ Friends=own-friends]; prisoners wept.',
      corrections: newtown,
    },
  ],
  'holders that the reader gave': [
    { text: 'The justice secretary spoke of prisoners in prison.', corrections: reader },
    { text: 'The jail inspector spoke of prisoners in prison.', published: '2019-06', corrections: reader },
    {
      text: 'The justice secretary, [official:Anna Thorne=anna-thorne], spoke of prisoners in prison.',
      published: '2020-03-01',
      corrections: reader,
    },
    {
      text: 'The [official:Justice Secretary=own-doe form:office] spoke of prisoners in prison.',
      published: '2020-03-01',
      corrections: reader,
    },
    {
      text: 'The [official:justice secretary=robert-buckland form:office] spoke of prisoners in prison.',
      published: '2020-03-11',
      corrections: reader,
    },
    {
      text: 'The [official:jail inspector=own-doe form:office] and the [official:governor of [prison:HMP Bedford=bedford]=own-doe form:office] met prisoners.',
      published: '2020-06',
      corrections: reader,
    },
  ],
  'is that one, and not this': [
    {
      text: 'Prisoners of [prison:Reading prison=reading] met [organisation:Reading jail=own-reading]; Bedford prison is full.',
      corrections: renamed,
    },
    {
      text: 'Governor [official:Tom Ash=thomas-ash] met prisoners in prison. [official:Mr Ash=thomas-ash] left.',
      corrections: renamed,
    },
    {
      text: 'The [official:justice secretary=own-doe form:office] spoke of prisoners in prison.',
      published: '2020-06-01',
      corrections: renamed,
    },
  ],
};
