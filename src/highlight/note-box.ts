import { words } from '../words/spoken';
import { button, element } from './element';

export interface NoteActions {
  /** Settles when the note is on disk; its error is a sentence for the reader. */
  save(text: string): Promise<void>;
  cancel(): void;
}

/**
 * Where the reader writes a note. The field stands in a frame of its own: key presses of a shadow tree still pass the
 * page's listeners on their way down, those of another document do not, so a page cannot read along.
 */
export class NoteBox {
  readonly element: HTMLElement;
  private readonly frame = element('iframe', { class: 'field', title: '' });
  private readonly problem = element('p', { class: 'status problem', role: 'status' });
  private field: HTMLTextAreaElement | undefined;

  constructor(
    private readonly label: string,
    private readonly text: string,
    private readonly actions: NoteActions,
  ) {
    this.frame.title = label;
    // Some browsers put a fresh document in once the frame is in the page.
    this.frame.addEventListener('load', () => this.fill());
    this.element = element(
      'div',
      { class: 'note' },
      this.frame,
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
    if (!inside?.body || (this.field && this.field.ownerDocument === inside)) return;
    const before = this.field?.value ?? this.text;
    const field = inside.createElement('textarea');
    field.setAttribute('aria-label', this.label);
    field.value = before;
    this.style(inside, field);
    field.addEventListener('keydown', (event) => this.onKey(event));
    inside.documentElement.lang = words.language;
    inside.title = this.label;
    inside.body.replaceChildren(field);
    this.field = field;
    field.focus();
  }

  /** By properties, not by a style sheet: the frame stands under the page's content security policy. */
  private style(inside: Document, field: HTMLTextAreaElement): void {
    const { color, fontFamily, colorScheme } = getComputedStyle(this.frame);
    Object.assign(inside.documentElement.style, { colorScheme, height: '100%' });
    Object.assign(inside.body.style, { margin: '0', height: '100%' });
    Object.assign(field.style, {
      boxSizing: 'border-box',
      display: 'block',
      width: '100%',
      height: '100%',
      padding: '6px 8px',
      border: '0',
      outline: 'none',
      resize: 'none',
      background: 'transparent',
      color,
      font: `13px/1.45 ${fontFamily}`,
    });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.cancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.save();
    else return;
    event.preventDefault();
  }

  private async save(): Promise<void> {
    try {
      await this.actions.save(this.field?.value.trim() ?? '');
      this.element.remove();
    } catch (error) {
      this.problem.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  private cancel(): void {
    this.element.remove();
    this.actions.cancel();
  }
}
