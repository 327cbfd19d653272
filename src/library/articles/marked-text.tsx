import type { ComponentChild } from 'preact';
import type { Annotation } from '../../model/annotation';
import type { KeptMention } from '../../store/schema';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { hashOf } from '../shell/route';
import { toPieces } from './to-pieces';

/** A saved passage and where the kept text has it. */
export interface PlacedPassage {
  readonly annotation: Annotation;
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly text: string;
  readonly mentions: readonly KeptMention[];
  readonly passages: readonly PlacedPassage[];
}

/** An article's text with its mentions as links and its saved passages marked. Text nodes and our own elements: a page's words are never markup. */
export function MarkedText({ text, mentions, passages }: Props) {
  const paragraphs = toPieces(text, mentions, passages);
  return (
    <div class="article-text">
      {paragraphs.map((pieces, i) => (
        // Paragraphs of one text never move.
        <p key={i}>
          {pieces.map(({ start, end, mention, passage }) => {
            const printed = text.slice(start, end);
            const marked: ComponentChild = mention ? (
              <a
                class={`mention mention-${mention.mention.type}`}
                id={mention.mention.start === start ? `at-${start}` : undefined}
                href={hashOf({ kind: 'entity', key: mention.key })}
                title={words.say(toKey('kind', mention.mention.type))}
              >
                {printed}
              </a>
            ) : (
              printed
            );
            return passage ? (
              <mark key={start} class={`passage-mark passage-${passage.annotation.colour}`}>
                {marked}
              </mark>
            ) : (
              marked
            );
          })}
        </p>
      ))}
    </div>
  );
}
