import { words } from '../words/spoken';
import { Section } from './section';

/** Where backups are made: options are part of them. */
export function BackupLink({ query }: { readonly query: string }) {
  return (
    <Section title={words.say('optionsBackup')} query={query}>
      <p>{words.say('optionsBackupWhat')}</p>
      <p>
        <a href="../library/index.html#/kept">{words.say('optionsOpenLibrary')}</a>
      </p>
    </Section>
  );
}
