import type { Language } from '../model/language';
import type { MessageTable } from '../words/find-in-table';

/** One module a language, which the build writes deflated (scripts/lib/catalogue.ts). */
const MODULES: Readonly<Record<Language, () => Promise<{ readonly default: MessageTable }>>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  cy: () => import('../../public/_locales/cy/messages.json'),
};

/** All messages of a language. */
export async function readMessages(language: Language): Promise<MessageTable> {
  return (await MODULES[language]()).default;
}
