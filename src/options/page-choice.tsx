import { words } from '../words/spoken';
import type { ChoiceProps } from './choice-props';
import { Section } from './section';

/** Firefox leaves every highlight off the paper, a page's own as well (looked at in 153). */
const CAN_PRINT = location.protocol !== 'moz-extension:';

/** What else there is to see on pages and on paper. */
export function PageChoice({ settings, change, query }: ChoiceProps) {
  const { selectionButton, printMarks } = settings;
  return (
    <Section title={words.say('optionsPage')} query={query}>
      <label>
        <input
          type="checkbox"
          checked={selectionButton}
          onChange={() => change({ selectionButton: !selectionButton })}
        />
        <span>{words.say('optionsSelection')}</span>
      </label>
      <label>
        <input
          type="checkbox"
          name="printMarks"
          checked={printMarks && CAN_PRINT}
          disabled={!CAN_PRINT}
          onChange={() => change({ printMarks: !printMarks })}
        />
        <span>{words.say(CAN_PRINT ? 'optionsPrint' : 'optionsPrintNot')}</span>
      </label>
      <p class="fine">
        <strong>{words.say('optionsShortcuts')}</strong> · {words.say('optionsShortcutsWhat')}
      </p>
    </Section>
  );
}
