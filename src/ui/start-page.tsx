import { type ComponentChild, render } from 'preact';
import type { LanguageChoice } from '../model/language';
import type { MessageKey } from '../words/message-key';
import { words } from '../words/spoken';
import { speakChosen } from './speak-chosen';

interface Page {
  readonly title: MessageKey;
  /** The language that the reader chose. */
  readonly language: Promise<LanguageChoice>;
  readonly draw: () => ComponentChild;
}

/** Draws one of our own pages into its root, in the language that the reader chose. */
export async function startPage({ title, language, draw }: Page): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has lost its root element.');
  await speakChosen(await language);
  document.title = words.say(title);
  render(draw(), root);
}
