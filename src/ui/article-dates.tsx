import type { FactSource } from '../model/article';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';

/** The dates of an article as far as its page gives them, and where it does. */
interface Dates {
  readonly published?: string;
  readonly publishedFrom?: FactSource;
  readonly modified?: string;
  readonly modifiedFrom?: FactSource;
}

interface Props {
  readonly article: Dates;
  /** Said where no date of publication is known. */
  readonly none: string;
}

/** When an article came out, and when it was last changed, where that was another day; each with the place it was found in. */
export function ArticleDates({ article: { published, publishedFrom, modified, modifiedFrom }, none }: Props) {
  const source = (from: FactSource | undefined) => from && words.say(toKey('dateFrom', from));
  return (
    <>
      {published ? (
        <time dateTime={published} title={source(publishedFrom)}>
          {words.date(published)}
        </time>
      ) : (
        <span class="unsure">{none}</span>
      )}
      {modified && modified !== published && (
        <>
          {' · '}
          <time dateTime={modified} title={source(modifiedFrom)}>
            {words.say('dateUpdated', words.date(modified))}
          </time>
          {modifiedFrom && <span class="date-source"> ({source(modifiedFrom)})</span>}
        </>
      )}
    </>
  );
}
