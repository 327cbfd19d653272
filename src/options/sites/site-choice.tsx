import { useState } from 'preact/hooks';
import { SITES } from '../../model/sites';
import { words } from '../../words/spoken';
import type { ChoiceProps } from '../choice-props';
import { Section } from '../section';
import { ListedSites } from './listed-sites';
import { SiteList } from './site-list';
import { useGrants } from './use-grants';

/** Which sites are read: the list, those the reader added by a permission, and those that are never read. */
export function SiteChoice({ settings: { neverSites }, change, query }: ChoiceProps) {
  const { grants, ask, giveBack } = useGrants();
  const [problem, setProblem] = useState('');
  const add = async (host: string) => {
    const isGiven = await ask([`*://${host}/*`]);
    setProblem(isGiven ? '' : words.say('optionsNotGiven', host));
  };
  return (
    <Section title={words.say('optionsSites')} query={query}>
      <p>{words.say('optionsSitesWhat', SITES.length)}</p>
      {grants.missing.length > 0 && (
        <p class="notice" role="status">
          {words.count('optionsMissing', grants.missing.length)}{' '}
          <button type="button" onClick={() => ask(grants.missing)}>
            {words.say('optionsAllow')}
          </button>
        </p>
      )}
      <ListedSites />
      <SiteList
        title={words.say('optionsAdded')}
        what={words.say('optionsAddedWhat')}
        hosts={grants.added.map(toHost)}
        add={add}
        remove={(host) => giveBack(grants.added.find((origin) => toHost(origin) === host) ?? `*://${host}/*`)}
      />
      {problem && <p role="alert">{problem}</p>}
      <SiteList
        title={words.say('optionsNever')}
        what={words.say('optionsNeverWhat')}
        hosts={neverSites}
        add={(host) => change({ neverSites: [...neverSites, host].sort() })}
        remove={(host) => change({ neverSites: neverSites.filter((one) => one !== host) })}
      />
    </Section>
  );
}

/** The host of a match pattern. */
function toHost(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}
