import { tableWords } from '../gazetteer/codec/table-words';
import { ENGINE_TABLES } from './engine-tables';
import type { Recognise } from './recogniser';
import { scope } from './recogniser-scope';

/** Recognition, started: runs the script, which costs the background next to nothing before. */
export async function startRecogniser(): Promise<Recognise> {
  scope.gatelogTables = ENGINE_TABLES;
  scope.gatelogWords = tableWords(ENGINE_TABLES);
  await scope.gatelogRecogniser?.();
  if (!scope.gatelogRecognise) throw new Error('The recogniser was started and is not there.');
  return scope.gatelogRecognise;
}
