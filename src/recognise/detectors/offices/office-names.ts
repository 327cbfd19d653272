import type { Office } from '../../../gazetteer/offices';
import { organisationById } from '../../../gazetteer/organisations';

/** Heads that papers write for one another, in the titles of offices. */
const SAME_HEAD: Readonly<Record<string, readonly string[]>> = {
  'national chair': ['national chair', 'national chairman', 'national chairwoman', 'chair', 'chairman'],
  chair: ['chair', 'chairman', 'chairwoman', 'chairperson'],
  chairman: ['chair', 'chairman', 'chairwoman', 'chairperson'],
  'chief executive': ['chief executive', 'chief exec', 'director', 'CEO', 'head'],
  'director general': ['director general', 'director-general'],
};

/** Papers say "chief prison inspector" too. */
const SAID_OF_PRISONS = /^(chief |shadow )prisons (\w+)$/;
const OF_BODY = /^(.+?) (?:of|at) (?:the )?(.+)$/;

/**
 * Every name that papers give an office, in lower case: its title, the aliases of the tables, and for the head of a body all
 * that head and names of the body make ("general secretary of the POA", "POA general secretary", "the POA's general secretary").
 */
export function namesOfOffice(office: Office): ReadonlySet<string> {
  const printed = [office.title, ...office.aliases].map((name) => name.replace(/^the /i, '').toLowerCase());
  const names = new Set([...printed, ...printed.map((name) => name.replace(SAID_OF_PRISONS, '$1prison $2'))]);
  const body = organisationById(office.organisation);
  const [, head, whole] = OF_BODY.exec(office.title) ?? [];
  if (!body || !head || ![body.name, ...body.aliases].includes(whole ?? '')) return names;
  for (const role of SAME_HEAD[head.toLowerCase()] ?? [head.toLowerCase()]) {
    for (const name of [body.name, ...body.aliases].map((each) => each.toLowerCase())) {
      for (const link of ['of', 'of the', 'at', 'at the']) names.add(`${role} ${link} ${name}`);
      names.add(`${name} ${role}`);
      names.add(`${name}'s ${role}`);
    }
  }
  return names;
}
