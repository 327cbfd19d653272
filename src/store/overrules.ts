import type { Verdict } from '../model/context';
import type { EntityKey } from '../model/entity-key';
import type { Overrule } from '../model/overrule';
import { deleteCorrection, putCorrection } from './corrections';
import type { Correction, Store } from './schema';

type Overruling = Extract<Correction, { kind: 'verdict' }>;

const PREFIX = 'verdict ';

/** The reader's verdicts, by measure. A handful as a rule, so all are read at once. */
export async function listOverrules(store: Store): Promise<ReadonlyMap<EntityKey, readonly Overrule[]>> {
  const range = IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`);
  const rows = (await store.getAll('corrections', range)) as readonly Overruling[];
  const byKey = new Map<EntityKey, Overrule[]>();
  for (const { key, pair, verdict } of rows) {
    const known = byKey.get(key);
    if (known) known.push({ pair, verdict });
    else byKey.set(key, [{ pair, verdict }]);
  }
  return byKey;
}

/** Puts the reader's verdict on a pair of a measure in place of Gatelog's; undefined takes it back. */
export function overrule(
  store: Store,
  key: EntityKey,
  pair: string,
  verdict: Verdict | undefined,
  made: string,
): Promise<void> {
  const id = `${PREFIX}${key} ${pair}`;
  return verdict
    ? putCorrection(store, { id, kind: 'verdict', key, pair, verdict, made })
    : deleteCorrection(store, id);
}
