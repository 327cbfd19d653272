import { toSelectors } from '../anchor/describe';
import type { OpenPage } from '../content/open-page';
import type { PlacedMention } from '../content/page-marks';
import { report } from '../content/report';
import type { Undo } from '../highlight/card-content';
import { MentionCard } from '../highlight/mention-card';
import { callBackground } from '../messages/channel';
import { NO_REMARKS, type Remarks, toDraft } from '../model/annotation-draft';
import type { NamedKey } from '../model/corrections';
import type { Description } from '../model/description';
import { toEntityKey } from '../model/entity-key';
import { describeOfficial } from '../wording/describe-official';
import { sayError } from '../words/say-problem';
import { words } from '../words/spoken';
import { toCardHead, toCardMemory, toCardSource } from './to-card-content';

/** What changes on the page when the reader acts from a card. */
export interface CardEffects {
  /** Something was saved: draw it. */
  onSaved(): Promise<void>;
  /** Something was put right, or that was taken back: mark the page anew. */
  onCorrected(): Promise<void>;
}

/** The card of a mention of the open article; what earlier articles said comes in when the background answers. */
export function toMentionCard(
  page: OpenPage,
  { mention }: PlacedMention,
  description: Description,
  effects: CardEffects,
): MentionCard {
  const key = toEntityKey(mention);
  const save = async (remarks: Remarks): Promise<void> => {
    const passage = toSelectors(page.reading.text.text, mention.start, mention.end);
    await callBackground.saveAnnotation(page.article, toDraft(passage, page.mentions, remarks));
    await effects.onSaved();
  };
  const correct = async (make: () => Promise<string>): Promise<Undo> => {
    const id = await make();
    await effects.onCorrected();
    return async () => {
      await callBackground.undoCorrection(id);
      await effects.onCorrected();
    };
  };
  const card = new MentionCard(toCardHead(mention, description), {
    save: () => save(NO_REMARKS),
    remark: save,
    reject: () => correct(() => callBackground.rejectMention(key, mention.text)),
    settle: () => correct(() => callBackground.settleName(key as NamedKey, mention.text)),
    openLibrary: () => {
      callBackground.openLibrary(`#/${key}`).catch((error: unknown) => report('open the library', error));
    },
  });
  const { published } = page.article;
  callBackground.contextOf(page.id, published, [mention]).then(
    ([context]) => context && card.showMemory(toCardMemory(context)),
    (error: unknown) => card.showMemory(sayError(error)),
  );
  // What is known besides is no loss where it does not come: the card says the rest.
  const besides =
    mention.type === 'statistic'
      ? callBackground
          .officialBeside(published, [mention])
          .then(([official]) => official && card.showOfficial(describeOfficial(words, official)))
      : callBackground.factsOf(key).then((facts) => facts && card.showSource(toCardSource(facts)));
  besides.catch((error: unknown) => report('look up what is known of this', error));
  return card;
}
