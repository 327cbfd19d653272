import cy from '../../public/_locales/cy/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Language } from '../model/language';

/** The messages of one language as the browsers read them. */
export type MessageTable = Readonly<Record<string, { readonly message: string }>>;

/** Both languages: the very files of the browser's own i18n, which the build leaves where they are. */
export const TABLES: Readonly<Record<Language, MessageTable>> = { en, cy };
