import { words } from '../../words/spoken';
import { FilterChoice } from './filter-choice';
import { PickOne } from './pick-one';
import type { Choice } from './read-choices';

interface Props {
  readonly legend: string;
  /** Names the field that picks one of those not shown. */
  readonly pickLabel: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly toggle: (value: string) => void;
}

/** How many stand open before the rest go into a field to pick from. */
const SHOWN = 6;

/** Choices with boxes to tick: those there are most of, and those that are on. */
export function ChoiceList({ legend, pickLabel, choices, chosen, toggle }: Props) {
  if (choices.length === 0 && chosen.length === 0) return null;
  const top = choices.slice(0, SHOWN);
  const rest = choices.slice(SHOWN);
  const further = chosen
    .filter((value) => !top.some((choice) => choice.value === value))
    .map((value) => rest.find((choice) => choice.value === value) ?? { value, label: value });
  return (
    <fieldset>
      <legend>{legend}</legend>
      {[...top, ...further].map(({ value, label, count }) => (
        <FilterChoice key={value} isOn={chosen.includes(value)} count={count} toggle={() => toggle(value)}>
          {label}
        </FilterChoice>
      ))}
      {rest.length > 0 && <PickOne label={pickLabel} hint={words.say('filterAny')} choices={rest} pick={toggle} />}
    </fieldset>
  );
}
