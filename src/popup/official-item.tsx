import type { OfficialBeside } from '../model/context';
import { describeOfficial } from '../wording/describe-official';
import { words } from '../words/spoken';

/** The official figure beside a paper's: a reference, so it carries no verdict. */
export function OfficialItem({ official }: { readonly official: OfficialBeside }) {
  const { value, when, source, href, note } = describeOfficial(words, official);
  return (
    <li class="official">
      <span class="value">{value}</span>
      <span class="verdict">{words.say('cardOfficial')}</span>
      <span class="origin">
        {when} ·{' '}
        {href ? (
          <a class="source" href={href} target="_blank" rel="noreferrer">
            {source}
          </a>
        ) : (
          source
        )}
      </span>
      <span class="definition">{note}</span>
    </li>
  );
}
