import type { ArticleWithMentions } from '../../store/read-articles';
import { publisherOf } from '../../store/search/terms';
import type { QueryWord } from '../../text/search-query';
import { findHits } from '../../text/search-query';
import { type Snippet, toSnippet } from '../../text/snippet';
import { KindMark } from '../../ui/kind-mark';
import { words } from '../../words/spoken';
import { Hits } from '../shell/hits';
import { hashOf } from '../shell/route';
import { toChips } from './to-chips';

interface Props {
  readonly id: string;
  /** Undefined while it is being read. */
  readonly row: ArticleWithMentions | undefined;
  readonly query: readonly QueryWord[];
  readonly isOpen: boolean;
  /** The filters as in the address, so that opening an article keeps them. */
  readonly search: string;
  readonly tabIndex: number;
}

const CHIPS = 4;

/** One line of the news index. */
export function ArticleRow({ id, row, query, isOpen, search, tabIndex }: Props) {
  const href = `${hashOf({ kind: 'article', id })}${search ? `?${search}` : ''}`;
  if (!row)
    return (
      <a class="news-row" href={href} tabIndex={tabIndex}>
        <span class="visually-hidden">{words.say('articleOne')}</span>
      </a>
    );
  const { article, mentions } = row;
  const title: Snippet = {
    text: article.title || words.say('articleNoHeadline'),
    hits: findHits(article.title, query),
  };
  const snippet = query.length > 0 ? toSnippet(article.text, query) : undefined;
  return (
    <a class="news-row" href={href} tabIndex={tabIndex} aria-current={isOpen ? 'true' : undefined}>
      <span class="news-source">
        {article.published ? (
          <time dateTime={article.published}>{words.date(article.published)}</time>
        ) : (
          <span class="unsure">{words.say('articleUndated', words.date(article.firstRead.slice(0, 10)))}</span>
        )}
        <span>{publisherOf(article)}</span>
      </span>
      <span class="news-title">
        <Hits snippet={title} />
      </span>
      {snippet && (
        <span class="news-snippet">
          <Hits snippet={snippet} />
        </span>
      )}
      <span class="chips">
        {toChips(mentions?.mentions ?? [])
          .slice(0, CHIPS)
          .map((chip) => (
            <span class="chip" key={chip.key}>
              <KindMark type={chip.type} />
              {chip.label}
            </span>
          ))}
      </span>
    </a>
  );
}
