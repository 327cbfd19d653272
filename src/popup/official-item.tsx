import type { OfficialBeside } from '../model/context';
import { describeOfficial } from '../wording/describe-official';
import { words } from '../words/spoken';

/** The official figure beside a paper's: a reference, so it carries no verdict. */
export function OfficialItem({ official }: { readonly official: OfficialBeside }) {
  const { value, when, source, note } = describeOfficial(words, official);
  return (
    <li class="official">
      <span class="value">{value}</span>
      <span class="verdict">{words.say('cardOfficial')}</span>
      <span class="origin">
        {when} · {source}
      </span>
      <span class="definition">{note}</span>
    </li>
  );
}
