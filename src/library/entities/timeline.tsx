import { groupBy } from '../../gazetteer/codec/group-by';
import type { Quotation } from '../../model/context';
import type { EntityKey } from '../../model/entity-key';
import { Quote } from '../../ui/quote';
import { toTextFragmentUrl } from '../../wording/text-fragment';
import { words } from '../../words/spoken';
import { hashOf } from '../shell/route';
import { type FoldedQuotation, foldCopies } from './fold-copies';
import { usePages } from './use-pages';

const PAGE = 30;

/** Everything that was said of something, newest first, by year. */
export function Timeline({ entity }: { readonly entity: EntityKey }) {
  const { rows, more } = usePages(entity, PAGE);
  if (!rows) return null;
  const years = groupBy(foldCopies(entity, rows), ({ date }) => date.slice(0, 4));
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{words.say('timelineTitle')}</h2>
      {[...years].map(([year, quotations]) => (
        <div key={year} class="timeline-year">
          <h3>{year}</h3>
          <ol>
            {quotations.map((one) => (
              <Entry key={one.quotation.article} one={one} />
            ))}
          </ol>
        </div>
      ))}
      {more && (
        <button type="button" onClick={more}>
          {words.say('timelineEarlier')}
        </button>
      )}
    </section>
  );
}

function Entry({ one: { quotation, at, date, copies } }: { readonly one: FoldedQuotation }) {
  return (
    <li>
      <p class="timeline-date">
        <time dateTime={date}>{words.date(date)}</time>
      </p>
      <div>
        <Quote quotation={quotation} />
        <p class="timeline-source">
          <a href={`${hashOf({ kind: 'article', id: quotation.article })}?at=${at}`}>
            {quotation.publisher ?? quotation.title}
          </a>
          {copies.length > 0 && (
            <> {words.say('timelineCopies', copies.map((copy) => copy.publisher ?? copy.title).join(', '))}</>
          )}
          {' · '}
          <a href={toTextFragmentUrl(quotation.url, bare(quotation))} target="_blank" rel="noreferrer">
            {words.say('timelineOnPage')}
          </a>
        </p>
      </div>
    </li>
  );
}

/** The sentence without the ellipses that trimming put around it: only words that the page has can be scrolled to. */
function bare({ sentence }: Quotation): string {
  return sentence.replace(/^…|…$/g, '');
}
