import { LANGUAGES } from '../model/language';
import { words } from '../words/spoken';
import type { ChoiceProps } from './choice-props';
import { Section } from './section';

/** Each language in its own words, for whoever reads no other. */
const NAMES = { en: 'English', cy: 'Cymraeg' } as const;

/** The language of everything Gatelog says; the page speaks it at once. */
export function LanguageChoice({ settings: { language }, change, query }: ChoiceProps) {
  return (
    <Section title={words.say('optionsLanguage')} query={query}>
      {(['browser', ...LANGUAGES] as const).map((choice) => (
        <label key={choice} lang={choice === 'browser' ? undefined : choice}>
          <input
            type="radio"
            name="language"
            value={choice}
            checked={language === choice}
            onChange={() => change({ language: choice })}
          />
          <span>{choice === 'browser' ? words.say('optionsLanguageBrowser') : NAMES[choice]}</span>
        </label>
      ))}
    </Section>
  );
}
