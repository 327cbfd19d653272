import { useState } from 'preact/hooks';
import type { Annotation } from '../../model/annotation';
import { updateAnnotation } from '../../store/annotations';
import { openStore } from '../../store/open-store';
import { RemarksFields, toRemarks, toTyped } from '../../ui/remarks-fields';
import { words } from '../../words/spoken';
import { useTools } from '../shell/tools';

interface Props {
  readonly annotation: Annotation;
  readonly close: () => void;
}

/** The note, tags and colour of a saved passage, to change; what was typed stays when it cannot be written. */
export function AnnotationEditor({ annotation, close }: Props) {
  const { report, complain } = useTools();
  const [typed, setTyped] = useState(toTyped(annotation));
  const save = async (event: Event) => {
    event.preventDefault();
    const wanted: Annotation = { ...annotation, ...toRemarks(typed) };
    try {
      await change(wanted);
      close();
      report({ what: words.say('annotationChanged'), undo: () => change(annotation) });
    } catch (error) {
      complain(error);
    }
  };
  return (
    <form
      class="editor"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event);
      }}
    >
      <RemarksFields typed={typed} change={setTyped} takesFocus />
      <div class="actions">
        <button type="submit" class="primary">
          {words.say('annotationKeep')}
        </button>
        <button type="button" onClick={close}>
          {words.say('libraryCancel')}
        </button>
      </div>
    </form>
  );
}

async function change(wanted: Annotation): Promise<unknown> {
  return updateAnnotation(await openStore(), wanted, new Date().toISOString());
}
