import { MENTION_TYPES, type MentionType } from '../model/mention';
import type { Keeping, Settings } from '../model/settings';
import { About } from '../ui/about';
import { KindMark } from '../ui/kind-mark';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';
import { DeleteEverything } from './delete-everything';
import { SiteList } from './site-list';
import { useSettings } from './use-settings';

const KEEPING: readonly { readonly value: Keeping; readonly label: string; readonly what: string }[] = [
  {
    value: 'every-article',
    label: 'Every prison article I read',
    what: 'Its text and what it names stay on this computer.',
  },
  { value: 'on-save', label: 'Only when I save', what: 'An article is kept once you save something of it.' },
  { value: 'off', label: 'Nothing', what: 'Articles are marked and forgotten. What you save is still kept.' },
];

/** Everything the reader can choose; each change counts at once and can be undone. */
export function Options() {
  const { settings, problem, change, undo } = useSettings();
  return (
    <>
      <h1>Gatelog options</h1>
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <p class="status" role="status">
        {undo && (
          <>
            Changed.{' '}
            <button type="button" class="quiet" onClick={undo}>
              Undo
            </button>
          </>
        )}
      </p>
      {settings && <Choices settings={settings} change={change} />}
      <DeleteEverything />
      <About />
    </>
  );
}

interface ChoicesProps {
  readonly settings: Settings;
  readonly change: (wanted: Partial<Settings>) => void;
}

function Choices({ settings, change }: ChoicesProps) {
  return (
    <>
      <fieldset>
        <legend>What is kept</legend>
        {KEEPING.map(({ value, label, what }) => (
          <label key={value}>
            <input
              type="radio"
              name="keeping"
              checked={settings.keeping === value}
              onChange={() => change({ keeping: value })}
            />
            <span>
              {label}
              <small>{what}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>What is marked</legend>
        {MENTION_TYPES.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={settings.marked.includes(type)}
              onChange={() => change({ marked: toggle(settings.marked, type) })}
            />
            <KindMark type={type} />
            <span>{words.say(toKey('kinds', type))}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>On the page</legend>
        <label>
          <input
            type="checkbox"
            checked={settings.selectionButton}
            onChange={() => change({ selectionButton: !settings.selectionButton })}
          />
          <span>Show a save button beside selected words</span>
        </label>
        <label>
          <input
            type="checkbox"
            checked={settings.printMarks}
            onChange={() => change({ printMarks: !settings.printMarks })}
          />
          <span>Print the marks</span>
        </label>
      </fieldset>
      <SiteList
        title="Never read"
        what="These sites are left alone, listed or not."
        hosts={settings.neverSites}
        change={(neverSites) => change({ neverSites })}
      />
    </>
  );
}

function toggle(marked: readonly MentionType[], type: MentionType): readonly MentionType[] {
  return MENTION_TYPES.filter((one) => (one === type ? !marked.includes(one) : marked.includes(one)));
}
