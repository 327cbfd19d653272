import { applyCorrection } from '../amend/apply-correction';
import { undoCorrection } from '../amend/undo-correction';
import { PassageFinder } from '../anchor/find-passage';
import { findOfficialBeside } from '../link/official-beside';
import { contextOf } from '../memory/context';
import type { BackgroundCalls } from '../messages/calls';
import { isOwnPage, type Sender } from '../messages/runtime';
import type { ReadArticle } from '../model/article';
import type { Said } from '../model/correction';
import { ProblemError } from '../model/problem';
import { annotationsOf, deleteAnnotation, putAnnotation, updateAnnotation } from '../store/annotations';
import { findKeptId } from '../store/articles';
import { readReaderCorrections, toCorrection } from '../store/corrections';
import { overrule } from '../store/overrules';
import { SearchIndex } from '../store/search/search-index';
import { readSettings } from '../store/settings';
import { withStore } from '../store/with-store';
import { describeEntity } from '../wording/describe-entity';
import {
  acceptAnnotation,
  acceptArticle,
  acceptCount,
  acceptDate,
  acceptDraft,
  acceptId,
  acceptInput,
  acceptKey,
  acceptMentions,
  acceptNamedKey,
  acceptText,
  acceptVerdict,
} from './accept';
import { failBackup, takeBackup } from './automatic-backup';
import { showCount, showProblem } from './badge';
import { forgetDraftsUntil } from './forget-drafts';
import { dressMarks, injectCard, injectEngine, injectGate, type Place } from './inject';
import { isPrivate } from './is-private';
import { hasFailed, keepRead, savePassage } from './keep';
import { findKnownFacts } from './known-facts';
import { openLibrary } from './open-library';
import { readWords } from './read-words';
import { recogniseFor, recogniser } from './recognise-for';
import { report } from './report';

/** What the background answers to one sender. Nothing is remembered between calls but what the store holds. */
export function answersFor(sender: Sender): BackgroundCalls {
  return {
    injectEngine: async () => {
      const injected = injectEngine(placeOf(sender), sender.url);
      // While the page is read; who sends its text is told what goes wrong.
      recogniser().catch(report);
      await injected;
    },
    injectCard: async () => injectCard(placeOf(sender)),
    readOnce: async (tab) => {
      if (!isOwnPage(sender)) throw new Error('Only Gatelog itself may ask for that.');
      await injectGate(acceptCount(tab));
    },
    backupWritten: async (url, created) => {
      if (!isOwnPage(sender)) throw new Error('Only Gatelog itself may ask for that.');
      await takeBackup(acceptId(url), acceptId(created));
    },
    backupFailed: async (reason) => {
      if (isOwnPage(sender)) await failBackup(acceptId(reason));
    },
    recognise: async (article) => recogniseFor(acceptInput(article)),
    settings: () => withStore(readSettings),
    keepArticle: async (article) => {
      const kept = await keepRead(ownArticle(sender, article), await isPrivate(sender));
      if (sender.tab?.id !== undefined && hasFailed(kept)) await showProblem(sender.tab.id, kept.reason);
      return kept;
    },
    contextOf: async (article, published, mentions) => {
      const [id, date, list] = [acceptId(article), acceptDate(published), acceptMentions(mentions)];
      return withStore((store) => contextOf(store, id, date, list));
    },
    officialBeside: async (published, mentions) => {
      const [date, list] = [acceptDate(published), acceptMentions(mentions)];
      return list.map((one) => (one.type === 'statistic' ? (findOfficialBeside(one, date) ?? null) : null));
    },
    describe: async (published, mentions) => {
      const [date, list, words] = [acceptDate(published), acceptMentions(mentions), await readWords()];
      return list.map((one) => describeEntity(words, one, date));
    },
    factsOf: async (key) => findKnownFacts(acceptKey(key)) ?? null,
    saveAnnotation: async (article, draft) =>
      savePassage(ownArticle(sender, article), acceptDraft(draft), await isPrivate(sender)),
    updateAnnotation: async (annotation) => {
      const wanted = acceptAnnotation(annotation);
      await refusePrivate(sender);
      return withStore((store) => updateAnnotation(store, wanted, new Date().toISOString()));
    },
    restoreAnnotation: async (annotation) => {
      const deleted = acceptAnnotation(annotation);
      await refusePrivate(sender);
      await withStore((store) => putAnnotation(store, deleted));
      return deleted;
    },
    deleteAnnotation: async (id) => {
      const wanted = acceptId(id);
      await refusePrivate(sender);
      await withStore((store) => deleteAnnotation(store, wanted));
    },
    annotationsOf: async (article) => {
      const id = acceptId(article);
      return withStore(async (store) => annotationsOf(store, await findKeptId(store, id)));
    },
    findPassages: async (article, text) => {
      const [id, now] = [acceptId(article), acceptText(text)];
      const saved = await withStore(async (store) => annotationsOf(store, await findKeptId(store, id)));
      // Most articles have none, and the finder reads the whole text.
      const finder = saved.length > 0 ? new PassageFinder(now) : undefined;
      return saved.flatMap((annotation) =>
        finder ? [{ annotation, found: finder.find(annotation.quote, annotation.position) }] : [],
      );
    },
    dressMarks: async () => dressMarks(placeOf(sender).tab, (await withStore(readSettings)).style),
    showCount: async (count) => showCount(placeOf(sender).tab, acceptCount(count)),
    overrule: async (key, pair, verdict) => {
      const wanted = { key: acceptKey(key), pair: acceptId(pair), verdict: acceptVerdict(verdict) };
      await refusePrivate(sender);
      const now = new Date().toISOString();
      await withStore((store) => overrule(store, wanted.key, wanted.pair, wanted.verdict, now));
    },
    rejectMention: async (key, form) => {
      const wanted = { key: acceptKey(key), form: acceptId(form) };
      await refusePrivate(sender);
      return correct({ kind: 'not-this', ...wanted });
    },
    settleName: async (key, form) => {
      const wanted = { key: acceptNamedKey(key), names: [acceptId(form)] };
      await refusePrivate(sender);
      return correct({ kind: 'own-entity', ...wanted });
    },
    undoCorrection: async (id) => {
      const wanted = acceptId(id);
      await refusePrivate(sender);
      await withStore(async (store) => {
        const correction = await store.get('corrections', wanted);
        if (correction) await undoCorrection(store, correction);
      });
    },
    corrections: () => withStore(readReaderCorrections),
    forgetDrafts: async () => {
      if (!isOwnPage(sender)) throw new Error('Only Gatelog itself may ask for that.');
      await forgetDraftsUntil(Date.now());
    },
    openLibrary: async (hash) => openLibrary(acceptId(hash)),
  };
}

/** Makes a correction and applies it to what is kept; gives its id. */
async function correct(said: Said): Promise<string> {
  const correction = toCorrection(said, new Date().toISOString());
  await withStore((store) => applyCorrection(store, new SearchIndex(async () => store), correction));
  return correction.id;
}

function placeOf(sender: Sender): Place {
  if (sender.tab?.id === undefined) throw new Error('This call is for a page in a tab.');
  return { tab: sender.tab.id, frame: sender.frameId ?? 0 };
}

/** An article as one of our own pages or a tab gives it; a tab may give only its own page's. */
function ownArticle(sender: Sender, value: unknown): ReadArticle {
  const article = acceptArticle(value);
  const isFromThere = sender.url !== undefined && new URL(sender.url).origin === new URL(article.url).origin;
  if (!isOwnPage(sender) && !isFromThere) throw new Error('This article is not the one in the tab.');
  return article;
}

async function refusePrivate(sender: Sender): Promise<void> {
  if (await isPrivate(sender)) throw new ProblemError('private');
}
