import { useState } from 'preact/hooks';
import type { Annotation } from '../../model/annotation';
import { deleteAnnotation, putAnnotation } from '../../store/annotations';
import { openStore } from '../../store/open-store';
import { Markdown } from '../../ui/markdown';
import { toTextFragmentUrl } from '../../wording/text-fragment';
import { words } from '../../words/spoken';
import { hashOf } from '../shell/route';
import { useTools } from '../shell/tools';
import { AnnotationEditor } from './annotation-editor';
import { AnnotationHistory } from './annotation-history';

interface Props {
  readonly annotation: Annotation;
  /** Shown within its article: the source need not be said again. */
  readonly isWithin?: true;
  /** Called when it is gone. */
  readonly onDelete?: () => void;
}

/** A saved passage with its note and tags, to change or delete. */
export function AnnotationCard({ annotation, isWithin, onDelete }: Props) {
  const { report, complain } = useTools();
  const [isEditing, setEditing] = useState(false);
  const { source, quote, note, tags, colour, created, modified, article } = annotation;
  const remove = async () => {
    try {
      const removed = await deleteAnnotation(await openStore(), annotation.id);
      onDelete?.();
      if (!removed) return;
      report({ what: words.say('annotationDeleted'), undo: async () => putAnnotation(await openStore(), removed) });
    } catch (error) {
      complain(error);
    }
  };
  return (
    <div class={`annotation passage-${colour}`}>
      <blockquote cite={source.url}>{quote.exact}</blockquote>
      <AnnotationHistory annotation={annotation} />
      {isEditing ? (
        <AnnotationEditor annotation={annotation} close={() => setEditing(false)} />
      ) : (
        <>
          {note && <Markdown text={note} />}
          {tags.length > 0 && (
            <ul class="tags" aria-label={words.say('annotationTags')}>
              {tags.map((tag) => (
                <li key={tag}>
                  <a href={`#/annotations?tag=${encodeURIComponent(tag)}`}>#{tag}</a>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <div class="actions">
        {!isEditing && (
          <button type="button" class="quiet" onClick={() => setEditing(true)}>
            {words.say('annotationEdit')}
          </button>
        )}
        <button type="button" class="quiet" onClick={remove}>
          {words.say('libraryDelete')}
        </button>
        <a href={toTextFragmentUrl(source.url, quote.exact)} target="_blank" rel="noreferrer">
          {words.say('libraryOpenPage')}
        </a>
        {!isWithin && <a href={hashOf({ kind: 'article', id: article })}>{words.say('annotationArticle')}</a>}
        <p class="fine saved-on">{toTimes(created.slice(0, 10), modified.slice(0, 10))}</p>
      </div>
    </div>
  );
}

/** When it was saved, and changed where that was another day. */
function toTimes(created: string, modified: string): string {
  if (created === modified) return words.say('annotationSaved', words.date(created));
  return words.say('annotationSavedChanged', words.date(created), words.date(modified));
}
