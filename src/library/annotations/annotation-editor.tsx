import { useState } from 'preact/hooks';
import { type Annotation, COLOURS, type Colour } from '../../model/annotation';
import { updateAnnotation } from '../../store/annotations';
import { openStore } from '../../store/open-store';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { useTools } from '../shell/tools';

interface Props {
  readonly annotation: Annotation;
  readonly close: () => void;
}

/** The note, tags and colour of a saved passage, to change; what was typed stays when it cannot be written. */
export function AnnotationEditor({ annotation, close }: Props) {
  const { report, complain } = useTools();
  const [note, setNote] = useState(annotation.note);
  const [tags, setTags] = useState(annotation.tags.join(', '));
  const [colour, setColour] = useState<Colour>(annotation.colour);
  const save = async (event: Event) => {
    event.preventDefault();
    const wanted: Annotation = { ...annotation, note: note.trim(), tags: toTags(tags), colour };
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
      <label>
        <span>{words.say('annotationNote')}</span>
        <textarea
          ref={(field) => field?.focus()}
          name="note"
          rows={4}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{words.say('annotationTagsTyped')}</span>
        <input type="text" name="tags" value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
      </label>
      <fieldset class="swatches">
        <legend>{words.say('annotationColour')}</legend>
        {COLOURS.map((one) => (
          <label key={one} title={words.say(toKey('colour', one))}>
            <input type="radio" name="colour" checked={colour === one} onChange={() => setColour(one)} />
            <span class={`swatch swatch-${one}`} aria-hidden="true" />
            <span class="visually-hidden">{words.say(toKey('colour', one))}</span>
          </label>
        ))}
      </fieldset>
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

/** Tags as typed: commas between, no "#" in front, each once. */
export function toTags(typed: string): readonly string[] {
  const tags = typed.split(',').map((tag) => tag.trim().replace(/^#+/, '').trim());
  return [...new Set(tags.filter(Boolean))];
}
