import { COLOURS, type Colour } from '../model/annotation';
import { type Remarks, toTags } from '../model/annotation-draft';
import { toKey } from '../words/message-key';
import { sayError } from '../words/say-problem';
import { words } from '../words/spoken';
import { button, element } from './element';
import { noteDrafts } from './note-drafts';

export interface NoteActions {
  /** Settles when the remarks are on disk; its error is a sentence for the reader. */
  save(remarks: Remarks): Promise<void>;
  cancel(): void;
}

/**
 * Where the reader writes a note and tags and chooses a colour. The fields stand in a frame of their own: key presses of a
 * shadow tree still pass the page's listeners on their way down, those of another document do not, so a page cannot read along.
 */
export class NoteBox {
  readonly element: HTMLElement;
  private readonly frame = element('iframe', { class: 'field', title: words.say('cardNoteLabel') });
  private readonly problem = element('p', { class: 'status problem', role: 'status' });
  private note: HTMLTextAreaElement | undefined;
  private tags: HTMLInputElement | undefined;
  private colour: Colour;

  /** `about`: what tells these remarks from others; `remarks`: as they are kept. */
  constructor(
    private readonly about: string,
    private readonly remarks: Remarks,
    private readonly actions: NoteActions,
  ) {
    this.colour = this.written.colour;
    // Some browsers put a fresh document in once the frame is in the page.
    this.frame.addEventListener('load', () => this.fill());
    this.element = element(
      'div',
      { class: 'note' },
      this.frame,
      this.toColours(),
      element(
        'div',
        { class: 'buttons' },
        button(words.say('cardSaveNote'), 'primary', () => this.save()),
        button(words.say('cardCancel'), 'action', () => this.cancel()),
      ),
      this.problem,
    );
  }

  /** To be called once the box is in the page: a frame has no document before. */
  fill(): void {
    const inside = this.frame.contentDocument;
    if (!inside?.body || this.note?.ownerDocument === inside) return;
    const { note, tags } = this.written;
    this.note = Object.assign(inside.createElement('textarea'), { value: note });
    this.tags = Object.assign(inside.createElement('input'), { value: tags.join(', ') });
    this.tags.placeholder = words.say('cardTagsLabel');
    this.note.setAttribute('aria-label', words.say('cardNoteLabel'));
    this.tags.setAttribute('aria-label', words.say('cardTagsLabel'));
    this.style(inside, this.note, this.tags);
    inside.documentElement.lang = words.language;
    inside.title = words.say('cardNoteLabel');
    inside.body.replaceChildren(this.note, this.tags);
    inside.body.addEventListener('keydown', (event) => this.onKey(event));
    inside.body.addEventListener('input', () => this.keepDraft());
    this.note.focus();
  }

  private get written(): Remarks {
    return noteDrafts.find(this.about) ?? this.remarks;
  }

  private keepDraft(): void {
    const { note = this.written.note } = { note: this.note?.value };
    noteDrafts.keep(this.about, { note, tags: toTags(this.tags?.value ?? ''), colour: this.colour });
  }

  private toColours(): HTMLElement {
    const dots = COLOURS.map((colour) => {
      const dot = button('', `dot ${colour}`, () => {
        this.colour = colour;
        this.keepDraft();
        for (const one of dots) one.ariaPressed = String(one === dot);
      });
      dot.ariaLabel = words.say(toKey('colour', colour));
      dot.ariaPressed = String(colour === this.colour);
      return dot;
    });
    return element('div', { class: 'dots' }, ...dots);
  }

  /** By properties, not by a style sheet: the frame stands under the page's content security policy. */
  private style(inside: Document, ...fields: readonly HTMLElement[]): void {
    const { color, fontFamily, colorScheme } = getComputedStyle(this.frame);
    Object.assign(inside.documentElement.style, { colorScheme, height: '100%' });
    Object.assign(inside.body.style, { margin: '0', height: '100%', display: 'flex', flexDirection: 'column' });
    for (const field of fields)
      Object.assign(field.style, {
        boxSizing: 'border-box',
        flex: field === fields[0] ? '1' : 'none',
        width: '100%',
        padding: '6px 8px',
        border: '0',
        borderTop: field === fields[0] ? '0' : '1px solid color-mix(in srgb, currentColor 25%, transparent)',
        outline: 'none',
        resize: 'none',
        background: 'transparent',
        color,
        font: `13px/1.45 ${fontFamily}`,
      });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.cancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.target === this.tags)) this.save();
    else return;
    event.preventDefault();
  }

  private async save(): Promise<void> {
    this.keepDraft();
    const { note, ...rest } = this.written;
    try {
      await this.actions.save({ ...rest, note: note.trim() });
      noteDrafts.drop(this.about);
      this.element.remove();
    } catch (error) {
      this.problem.textContent = sayError(error);
    }
  }

  private cancel(): void {
    noteDrafts.drop(this.about);
    this.element.remove();
    this.actions.cancel();
  }
}
