import { tableWords } from '../gazetteer/codec/table-words';
import type { Recognise } from './recogniser';
import { scope } from './recogniser-scope';
import { RECOGNISER_TABLES } from './recogniser-tables';

/** Recognition, started: runs the script, which costs the background next to nothing before. */
export async function startRecogniser(): Promise<Recognise> {
  scope.gatelogTables = RECOGNISER_TABLES;
  scope.gatelogWords = tableWords(RECOGNISER_TABLES);
  await scope.gatelogRecogniser?.();
  if (!scope.gatelogRecognise) throw new Error('The recogniser was started and is not there.');
  return scope.gatelogRecognise;
}
