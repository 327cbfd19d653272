import { gunzipSync } from 'node:zlib';
import { BackupWriter } from '../../../src/export/backup';
import { toReading } from '../../../src/memory/to-reading';
import type { BackupRecord } from '../../../src/model/backup';
import { toRows } from '../../../src/store/to-rows';
import { markedArticle } from '../../memory/marked-article';

const NOW = '2026-11-01T00:00:00.000Z';

/** A backup, unpacked, that has these texts wherever a backup has one: facts of articles, sentences, names, corrections. */
export async function makeHostileBackup(texts: readonly string[]): Promise<string> {
  const writer = new BackupWriter(NOW);
  const pieces: Uint8Array[] = [];
  const add = (store: BackupRecord['store'], row: object) => pieces.push(writer.add({ store, row } as BackupRecord));
  for (const [i, text] of texts.entries()) for (const row of toCorrections(text, i)) add('corrections', row);
  for (const [i, text] of texts.entries()) {
    const { article, mentions } = await toArticle(text, i);
    add('articles', article);
    add('mentions', mentions);
  }
  pieces.push(writer.end());
  return gunzipSync(Buffer.concat(pieces)).toString('utf8');
}

/** Two figures that do not go together, so that conflicts have something to show. */
async function toArticle(text: string, i: number) {
  const value = 20 + (i % 9) * 40;
  const figure = `[figure {"value":${value},"measure":"staff-assaults"}:${value} officers]`;
  const marked = `${text} at [prison bedford:HMP Bedford] [official own-${i}:A Governor] [organisation poa:POA] ${figure}.`;
  const facts = { title: text, publisher: text, author: text, published: '2017-03-03' };
  const read = markedArticle(`https://www.bbc.co.uk/news/vector-${i}`, marked, facts);
  return toRows(undefined, await toReading(read, NOW));
}

function toCorrections(text: string, i: number) {
  const said = [
    { kind: 'not-this', key: `official:${text}`, form: text },
    { kind: 'same-as', key: `prison:${text}`, other: `prison:${text}`, form: text },
    { kind: 'own-entity', key: `organisation:${text}`, names: [text] },
    { kind: 'own-office', names: [text], person: `official:${text}`, start: '2017' },
    { kind: 'article-fact', article: `vector-${i}`, fact: 'title', value: text },
  ];
  return said.map((one, j) => ({ id: `vector ${i} ${j}`, made: NOW, ...one }));
}
