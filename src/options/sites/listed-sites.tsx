import { SITES, type SiteKind } from '../../model/sites';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';

const KINDS = [...new Set(SITES.map(({ kind }) => kind))];

const domainsOf = (wanted: SiteKind): string =>
  SITES.filter(({ kind }) => kind === wanted)
    .map(({ domain }) => domain)
    .join(', ');

/** The named list, folded away, by what kind of publisher each is. */
export function ListedSites() {
  return (
    <details>
      <summary>{words.say('optionsListed')}</summary>
      <dl class="listed">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>{words.say(toKey('siteKind', kind))}</dt>
            <dd dir="ltr">{domainsOf(kind)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
