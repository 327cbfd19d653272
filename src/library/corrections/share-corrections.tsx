import { useRef } from 'preact/hooks';
import { toCorrectionsFile } from '../../export/corrections-file';
import { toFileName } from '../../export/file-name';
import { readCorrections } from '../../export/import/read-corrections';
import type { Said } from '../../model/correction';
import type { Correction } from '../../store/schema';
import { download } from '../../ui/download';
import { words } from '../../words/spoken';
import { useTools } from '../shell/tools';
import { useCorrecting } from './use-correcting';

/** Corrections as a small file, out and in. Verdicts on figures stay: they are of articles that others have not read. */
export function ShareCorrections({ made }: { readonly made: readonly Correction[] }) {
  const { complain } = useTools();
  const { make } = useCorrecting();
  const field = useRef<HTMLInputElement>(null);
  const save = () => {
    const said = made.filter(({ kind }) => kind !== 'verdict').map(toSaid);
    const name = toFileName('gatelog corrections', new Date().toISOString().slice(0, 10), 'json');
    download(name, new Blob([toCorrectionsFile(said)], { type: 'application/json' }));
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const said = readCorrections(await file.text());
    if (said) await make(said, words.count('correctionsImported', said.length));
    else complain(new Error(words.say('correctionsBadFile')));
    if (field.current) field.current.value = '';
  };
  return (
    <div class="actions">
      <button type="button" disabled={made.length === 0} onClick={save}>
        {words.say('correctionsExport')}
      </button>
      <button type="button" onClick={() => field.current?.click()}>
        {words.say('correctionsImport')}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={words.say('correctionsImport')}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
    </div>
  );
}

function toSaid({ id: _, made: __, changed: ___, ...said }: Correction): Said {
  return said;
}
