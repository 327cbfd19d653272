import { words } from '../words/spoken';
import { ActionRow } from './action-row';
import { button, element } from './element';
import { NoteBox } from './note-box';

export interface PassageContent {
  readonly note: string;
  readonly tags: readonly string[];
  /** "saved 3 Mar 2017". */
  readonly saved: string;
  /** How the page differs from what was saved; empty where it does not. */
  readonly state: string;
  /** "“27” is now “29”". */
  readonly changes: readonly string[];
}

/** What the reader can do with a saved passage. Each promise settles when it is on disk. */
export interface PassageActions {
  note(text: string): Promise<void>;
  remove(): Promise<void>;
  /** Brings back what was removed. */
  restore(): Promise<void>;
  openLibrary(): void;
}

/** The inside of a saved passage's card: the note, and what can be done with it. */
export class PassageCard {
  readonly element: HTMLElement;
  readonly label = words.say('cardPassage');
  private readonly note = element('div', { class: 'note-text' });
  private readonly row = new ActionRow();
  private text: string;

  constructor(
    content: PassageContent,
    private readonly actions: PassageActions,
  ) {
    this.text = content.note;
    this.showNote();
    const edit = button(words.say('cardEdit'), 'action', () => this.editNote());
    const remove = button(words.say('cardDelete'), 'action', async () => {
      if (await this.row.run(remove, words.say('cardDelete'), words.say('cardDeleted'), actions.remove))
        swap([edit, remove], undo);
    });
    const undo = button(words.say('cardUndo'), 'action', async () => {
      if (await this.row.run(undo, words.say('cardUndo'), '', actions.restore)) swap([undo], edit, remove);
    });
    this.row.add(edit, remove);
    this.row.addLast(button(words.say('cardLibrary'), 'action', actions.openLibrary));
    const tags =
      content.tags.length > 0 && element('p', { class: 'facts' }, content.tags.map((tag) => `#${tag}`).join(' '));
    const first = element(
      'div',
      { class: 'first' },
      element('h2', {}, words.say('cardPassage')),
      element('span', { class: 'kind' }, content.saved),
    );
    this.element = element(
      'div',
      {},
      element('header', {}, first),
      toState(content),
      this.note,
      tags,
      this.row.element,
    );
  }

  /** Opens the field for the note, with the focus in it. The card must be in the page. */
  editNote(): void {
    if (this.element.querySelector('.note')) return;
    const box = new NoteBox(words.say('cardNoteLabel'), this.text, {
      save: async (text) => {
        await this.actions.note(text);
        this.text = text;
        this.showNote();
        this.row.say(words.say('cardSaved'));
      },
      cancel: () => undefined,
    });
    this.row.element.before(box.element);
    box.fill();
  }

  private showNote(): void {
    // Plain words, also where they are Markdown: the library renders it.
    this.note.textContent = this.text;
    this.note.hidden = this.text === '';
  }
}

function toState({ state, changes }: PassageContent): HTMLElement | false {
  if (state === '') return false;
  const list =
    changes.length > 0 && element('ul', { class: 'changes' }, ...changes.map((change) => element('li', {}, change)));
  return element('div', { class: changes.length > 0 ? 'state problem' : 'state' }, element('p', {}, state), list);
}

/** Puts buttons in the place of others, with the focus on the first. */
function swap([first, ...others]: readonly HTMLButtonElement[], ...by: readonly HTMLButtonElement[]): void {
  first?.replaceWith(...by);
  for (const other of others) other.remove();
  by[0]?.focus();
}
