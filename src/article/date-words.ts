const SAID =
  '(?:published|posted|cyhoeddwyd|veröffentlicht|erschienen|publi[ée]e?|mise? en ligne|pubblicat[oa]|publicad[oa]|gepubliceerd)';

/** Words by which a line says that it gives the day something came out: "Published 3 May 2019", "This entry was posted on …". */
export const SAYS_SO = new RegExp(
  `(?:^|[.:\\d] )(?:first |originally |article |zuerst |this (?:entry|post|article) was )?${SAID}(?![\\p{L}-])|^dieser (?:artikel|beitrag|eintrag) wurde `,
  'iu',
);

/** A line that is nothing but a name for a date, which then stands in the next. */
export const LABEL = new RegExp(
  `^(?:date|datum|data|fecha|dyddiad|date published|publication date|${SAID}(?: on| am| le)?) ?:?$`,
  'iu',
);

const UPDATE = /updated|modified|reviewed|edited|änder|aktualisiert|mis à jour|diweddar/i;

/** A line that gives only when the page was changed: "Last updated 3 May 2019", but not "Published … Updated …". */
export function isUpdate(line: string): boolean {
  return UPDATE.test(line) && !/publish|posted|first|cyhoedd|veröffentlicht|erschienen|publié/i.test(line);
}

/** What a line says before it comes to an update. */
export function beforeUpdate(line: string): string {
  return isUpdate(line) ? line.slice(0, line.search(UPDATE)) : line;
}

/** What a line says from where it comes to an update; undefined where it speaks of none. */
export function fromUpdate(line: string): string | undefined {
  const at = line.search(UPDATE);
  return at < 0 ? undefined : line.slice(at);
}
