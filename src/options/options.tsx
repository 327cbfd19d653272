import { useState } from 'preact/hooks';
import { About } from '../ui/about';
import { words } from '../words/spoken';
import { BackupChoice } from './backup-choice';
import { CorrectionsLink } from './corrections-link';
import { DeleteEverything } from './delete-everything';
import { KeepingChoice } from './keeping-choice';
import { LanguageChoice } from './language-choice';
import { MarkedChoice } from './marked-choice';
import { PageChoice } from './page-choice';
import { SiteChoice } from './sites/site-choice';
import { StyleChoice } from './style-choice';
import { useSettings } from './use-settings';

/** Everything the reader can choose; each change counts at once and can be undone. */
export function Options() {
  const { settings, problem, change, undo } = useSettings();
  const [query, setQuery] = useState('');
  return (
    <>
      <h1>{words.say('optionsTitle')}</h1>
      <input
        type="search"
        aria-label={words.say('optionsSearch')}
        placeholder={words.say('optionsSearch')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value.trim())}
      />
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {settings && (
        <>
          <KeepingChoice settings={settings} change={change} query={query} />
          <MarkedChoice settings={settings} change={change} query={query} />
          <StyleChoice settings={settings} change={change} query={query} />
          <PageChoice settings={settings} change={change} query={query} />
          <SiteChoice settings={settings} change={change} query={query} />
          <LanguageChoice settings={settings} change={change} query={query} />
          <BackupChoice settings={settings} change={change} query={query} />
        </>
      )}
      <CorrectionsLink query={query} />
      <DeleteEverything query={query} />
      <p class="none">{words.say('optionsNone')}</p>
      <About />
      <p class="status" role="status">
        {undo && (
          <>
            {words.say('optionsChanged')}{' '}
            <button type="button" class="quiet" onClick={undo}>
              {words.say('optionsUndo')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
