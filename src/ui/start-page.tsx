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

/** A library that cannot be opened must not keep a page from being drawn: the page is where its reader is told. */
const PATIENCE_MS = 1000;

const patience = () => new Promise<'browser'>((resolve) => setTimeout(resolve, PATIENCE_MS, 'browser'));

/** Draws one of our own pages into its root, in the language that the reader chose. */
export async function startPage({ title, language, draw }: Page): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has lost its root element.');
  await speakChosen(await Promise.race([language.catch(() => 'browser' as const), patience()]));
  document.title = words.say(title);
  render(draw(), root);
}
