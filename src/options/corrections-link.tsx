import { words } from '../words/spoken';
import { Section } from './section';

/** Where corrections and own names are: beside what they change. */
export function CorrectionsLink({ query }: { readonly query: string }) {
  return (
    <Section title={words.say('optionsCorrections')} query={query}>
      <p>{words.say('optionsCorrectionsWhat')}</p>
      <p>
        <a href="../library/index.html#/corrections">{words.say('optionsCorrectionsOpen')}</a>
      </p>
    </Section>
  );
}
