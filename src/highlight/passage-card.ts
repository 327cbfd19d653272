import type { Remarks } from '../model/annotation-draft';
import { words } from '../words/spoken';
import { ActionRow } from './action-row';
import { button, element } from './element';
import { NoteBox } from './note-box';

export interface PassageContent extends Remarks {
  readonly id: string;
  /** "saved 3 Mar 2017". */
  readonly saved: string;
  /** How the page differs from what was saved; empty where it does not. */
  readonly state: string;
  /** "“27” is now “29”". */
  readonly changes: readonly string[];
}

/** What the reader can do with a saved passage. Each promise settles when it is on disk. */
export interface PassageActions {
  remark(remarks: Remarks): Promise<void>;
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
  private readonly tags = element('p', { class: 'facts' });
  private readonly row = new ActionRow();
  private remarks: Remarks;

  constructor(
    private readonly content: PassageContent,
    private readonly actions: PassageActions,
  ) {
    this.remarks = content;
    this.showRemarks();
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
      this.tags,
      this.row.element,
    );
  }

  /** Opens the field for the note, with the focus in it. The card must be in the page. */
  editNote(): void {
    if (this.element.querySelector('.note')) return;
    const { note, tags, colour } = this.remarks;
    const box = new NoteBox(
      this.content.id,
      { note, tags, colour },
      {
        save: async (remarks) => {
          await this.actions.remark(remarks);
          this.remarks = remarks;
          this.showRemarks();
          this.row.say(words.say('cardSaved'));
        },
        cancel: () => undefined,
      },
    );
    this.row.element.before(box.element);
    box.fill();
  }

  private showRemarks(): void {
    const { note, tags } = this.remarks;
    // Plain words, also where they are Markdown: the library renders it.
    this.note.textContent = note;
    this.note.hidden = note === '';
    this.tags.textContent = tags.map((tag) => `#${tag}`).join(' ');
    this.tags.hidden = tags.length === 0;
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
