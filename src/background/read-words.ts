import browser from 'webextension-polyfill';
import type { SentWords } from '../messages/calls';
import { type Language, toLanguage } from '../model/language';
import { readLanguage } from '../store/settings';
import { toCardMessages } from '../words/card-messages';
import { findInTable } from '../words/find-in-table';
import { TABLES } from '../words/tables';
import { toWords, type Words } from '../words/words';

/** The words of the language that the reader chose, for what the background itself says. */
export async function readWords(): Promise<Words> {
  const language = await readChosen();
  return toWords(language, findInTable(TABLES[language]));
}

/** What a page's card says, where the browser's own i18n speaks another language than the reader chose; null where it is right. */
export async function readCardWords(): Promise<SentWords | null> {
  const language = await readChosen();
  return language === ownLanguage() ? null : { language, messages: toCardMessages(TABLES[language]) };
}

async function readChosen(): Promise<Language> {
  const choice = await readLanguage();
  return choice === 'browser' ? ownLanguage() : choice;
}

const ownLanguage = (): Language => toLanguage(browser.i18n.getMessage('@@ui_locale'));
