import { contrastOf } from '../model/contrast';
import {
  GROUNDS,
  INKS,
  LINE_WEIGHTS,
  type MarkStyle,
  PALETTES,
  type PaletteName,
  toMarkLook,
} from '../model/mark-style';
import { MENTION_TYPES } from '../model/mention';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';
import type { ChoiceProps } from './choice-props';
import { Section } from './section';

/** How marks are drawn: hues, lines and tint, shown on a light and a dark page as they are chosen. */
export function StyleChoice({ settings: { style }, change, query }: ChoiceProps) {
  const choose = (next: Partial<MarkStyle>) => change({ style: { ...style, ...next } });
  return (
    <Section title={words.say('optionsStyle')} query={query}>
      <Preview style={style} />
      <div role="radiogroup" aria-label={words.say('optionsPalette')} class="choices">
        {PALETTES.map((palette) => (
          <label key={palette}>
            <input
              type="radio"
              name="palette"
              value={palette}
              checked={style.palette === palette}
              onChange={() => choose({ palette })}
            />
            <span>
              {words.say(toKey('palette', palette))}
              <small>{words.say(toKey('paletteWhat', palette), leastContrast(palette))}</small>
            </span>
          </label>
        ))}
      </div>
      <label class="stacked">
        <span>{words.say('optionsLine')}</span>
        <select
          name="line"
          value={style.line}
          onChange={(event) => choose({ line: event.currentTarget.value as MarkStyle['line'] })}
        >
          {LINE_WEIGHTS.map((line) => (
            <option key={line} value={line}>
              {words.say(toKey('line', line))}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" name="tint" checked={style.tint} onChange={() => choose({ tint: !style.tint })} />
        <span>{words.say('optionsTint')}</span>
      </label>
    </Section>
  );
}

/** Every kind as a page would show it, on both grounds. */
function Preview({ style }: { readonly style: MarkStyle }) {
  return (
    <div class="preview" role="img" aria-label={words.say('optionsPreview')}>
      {(['light', 'dark'] as const).map((ground) => (
        <p key={ground} data-ground={ground}>
          {MENTION_TYPES.map((kind) => {
            const { line, tint } = toMarkLook(style, kind, ground);
            return (
              <span key={kind} style={{ textDecoration: line, backgroundColor: tint }}>
                {words.say(toKey('kinds', kind))}
              </span>
            );
          })}
        </p>
      ))}
    </div>
  );
}

/** The least contrast that a line of this palette has with its page, rounded down: what is said is kept. */
function leastContrast(palette: PaletteName): number {
  const all = (['light', 'dark'] as const).flatMap((ground) =>
    MENTION_TYPES.map((kind) => contrastOf(INKS[palette][ground][kind], GROUNDS[ground])),
  );
  return Math.floor(Math.min(...all) * 10) / 10;
}
