import { useEffect, useRef } from 'preact/hooks';
import { COLOURS, type Colour } from '../model/annotation';
import { type Remarks, toTags } from '../model/annotation-draft';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';
import './remarks-fields.css';

/** What the reader is writing about a passage; tags as they are typed. */
export interface TypedRemarks {
  readonly note: string;
  readonly tags: string;
  readonly colour: Colour;
}

interface Props {
  readonly typed: TypedRemarks;
  readonly change: (typed: TypedRemarks) => void;
  readonly takesFocus?: boolean;
}

/** Fields for a note, tags and a colour. */
export function RemarksFields({ typed, change, takesFocus }: Props) {
  const note = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) note.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <label>
        <span>{words.say('popupNote')}</span>
        <textarea
          ref={note}
          name="note"
          rows={2}
          value={typed.note}
          onInput={(event) => change({ ...typed, note: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{words.say('popupTags')}</span>
        <input
          type="text"
          name="tags"
          value={typed.tags}
          onInput={(event) => change({ ...typed, tags: event.currentTarget.value })}
        />
      </label>
      <fieldset class="swatches">
        <legend>{words.say('popupColour')}</legend>
        {COLOURS.map((colour) => (
          <label key={colour} title={words.say(toKey('colour', colour))}>
            <input
              type="radio"
              name="colour"
              aria-label={words.say(toKey('colour', colour))}
              checked={typed.colour === colour}
              onChange={() => change({ ...typed, colour })}
            />
            <span class="swatch" style={{ background: `var(--${colour})` }} aria-hidden="true" />
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** Remarks as they are to be kept. */
export function toRemarks({ note, tags, colour }: TypedRemarks): Remarks {
  return { note: note.trim(), tags: toTags(tags), colour };
}

/** Remarks as they are to be edited. */
export function toTyped({ note, tags, colour }: Remarks): TypedRemarks {
  return { note, tags: tags.join(', '), colour };
}
