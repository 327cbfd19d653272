/** The languages that Gatelog speaks. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader chose: one of them, or whatever the browser speaks. */
export type LanguageChoice = Language | 'browser';

/** The language meant by a tag such as "cy-GB" or "en_US"; English where it is none of ours. */
export function toLanguage(tag: string): Language {
  return LANGUAGES.find((language) => language === tag.toLowerCase().split(/[-_]/)[0]) ?? 'en';
}
