import { NO_REMARKS } from '../model/annotation-draft';
import { words } from '../words/spoken';
import { ActionRow } from './action-row';
import type {
  CardActions,
  CardFigure,
  CardHead,
  CardMemory,
  CardOfficial,
  CardQuotation,
  CardSource,
  Undo,
} from './card-content';
import { GROWN } from './card-frame';
import { button, element, link } from './element';
import { NoteBox } from './note-box';

/** The inside of a mention's card: what it is, what earlier articles said, what can be done. */
export class MentionCard {
  readonly element: HTMLElement;
  readonly label: string;
  private readonly memory = element('div', { class: 'memory', 'aria-busy': 'true' });
  /** Comes with the memory or after it, and stays when that comes. */
  private readonly official = element('div', { class: 'official' });
  private readonly source = element('p', { class: 'from' });
  private readonly row: ActionRow;

  constructor(head: CardHead, actions: CardActions) {
    this.label = words.say('cardLabel', head.title, head.kindLabel);
    this.row = new ActionRow();
    const save = button(words.say('cardSave'), 'action', () =>
      this.row.run(save, words.say('cardSaving'), words.say('cardSaved'), actions.save),
    );
    const note = button(words.say('cardNote'), 'action', () => this.openNote(note, actions));
    const reject = this.toUndoable(words.say('cardReject'), words.say('cardRejected'), actions.reject);
    this.row.add(save, note, reject);
    this.row.addLast(button(words.say('cardLibrary'), 'action', actions.openLibrary));
    const settle =
      head.doubt && actions.settle && this.toUndoable(words.say('cardAlways'), head.doubt.settled, actions.settle);
    const doubt = settle && element('p', { class: 'doubt' }, head.doubt?.why, ' ', settle);
    this.element = element('div', {}, toHead(head, this.source, doubt), this.memory, this.official, this.row.element);
  }

  /** A button that puts something right, and after that takes it back. */
  private toUndoable(label: string, done: string, work: () => Promise<Undo>): HTMLButtonElement {
    let undo: Undo | undefined;
    const pressed = button(label, 'action', async () => {
      const takeBack = undo;
      const during = pressed.textContent ?? '';
      const isDone = takeBack
        ? await this.row.run(pressed, during, '', takeBack)
        : await this.row.run(pressed, during, done, async () => {
            undo = await work();
          });
      if (takeBack && isDone) undo = undefined;
      pressed.textContent = undo ? words.say('cardUndo') : label;
    });
    return pressed;
  }

  /** Shows what earlier articles said, or in plain words why that is not known. */
  showMemory(memory: CardMemory | string): void {
    this.fillMemory(memory);
    this.tellGrown();
  }

  private fillMemory(memory: CardMemory | string): void {
    this.memory.removeAttribute('aria-busy');
    this.moveFoot();
    if (typeof memory === 'string') {
      this.memory.replaceChildren(element('p', { class: 'summary' }, memory));
      return;
    }
    this.memory.replaceChildren(element('p', { class: 'summary' }, memory.summary));
    if (memory.figures.length > 0) this.memory.append(toFigureList(memory.figures));
    if (memory.quotations.length > 0) {
      this.memory.append(element('ul', { class: 'quotations' }, ...memory.quotations.map(toQuotation)));
    }
  }

  /** Adds to what it is, and says where that is from. */
  showSource({ more, source, href }: CardSource): void {
    this.source.replaceChildren(more && `${more} · `, link(source, href));
    this.moveFoot();
    this.tellGrown();
  }

  /** Shows the official figure under those of the papers. */
  showOfficial({ value, when, source, href, note }: CardOfficial): void {
    this.official.replaceChildren(
      element('span', { class: 'value' }, value),
      element('span', { class: 'date' }, when),
      element('span', { class: 'source' }, `${words.say('cardOfficial')} · `, link(source, href)),
      element('span', { class: 'source' }, note),
    );
    this.moveFoot();
    this.tellGrown();
  }

  /** What is put in anew has not moved: the page's own count of shifted layout takes our foot for one of its own. */
  private moveFoot(): void {
    const { element: foot } = this.row;
    for (const part of [this.memory, this.official, foot]) {
      if (part.matches(':focus-within')) return;
      part.remove();
      this.element.append(part);
    }
  }

  private tellGrown(): void {
    this.element.dispatchEvent(new Event(GROWN, { bubbles: true }));
  }

  private openNote(opener: HTMLButtonElement, actions: CardActions): void {
    if (this.element.querySelector('.note')) return;
    const box = new NoteBox(this.label, NO_REMARKS, {
      save: async (remarks) => {
        await actions.remark(remarks);
        this.row.say(words.say('cardSaved'));
        opener.focus();
      },
      cancel: () => opener.focus(),
    });
    this.row.element.before(box.element);
    box.fill();
  }
}

function toHead(head: CardHead, source: HTMLElement, doubt: HTMLElement | undefined): HTMLElement {
  return element(
    'header',
    {},
    element(
      'div',
      { class: 'first' },
      element('h2', {}, head.title),
      element('span', { class: `kind kind-${head.kind}` }, head.kindLabel),
    ),
    head.facts !== '' && element('p', { class: 'facts' }, head.facts),
    source,
    doubt,
  );
}

function toQuotation(quotation: CardQuotation): HTMLElement {
  return element(
    'li',
    {},
    element('q', {}, quotation.before, element('b', {}, quotation.words), quotation.after),
    ' ',
    link(quotation.source, quotation.href),
  );
}

function toFigureList(figures: readonly CardFigure[]): HTMLElement {
  return element('ul', { class: 'figures', 'aria-label': words.say('cardFigures') }, ...figures.map(toFigure));
}

function toFigure(figure: CardFigure): HTMLElement {
  const verdict = element('span', { class: figure.isConflict ? 'verdict conflict' : 'verdict' });
  if (figure.isConflict) verdict.append(element('span', { class: 'sign', 'aria-hidden': 'true' }, '!'), ' ');
  verdict.append(figure.verdict);
  return element(
    'li',
    {},
    element('span', { class: 'value' }, figure.value),
    element('span', { class: 'date' }, figure.date),
    element('span', { class: 'difference' }, figure.difference),
    element('span', { class: 'source' }, link(figure.source, figure.href, figure.sentence), ' · ', verdict),
  );
}
