import { countKept } from '../../store/count-kept';
import { openStore } from '../../store/open-store';
import type { SearchIndex } from '../../store/search/search-index';
import { readSettings } from '../../store/settings';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import { BackUp } from './back-up';
import { BringIn } from './bring-in';
import { DeleteAll } from './delete-all';
import { DeleteRange } from './delete-range';
import { DeleteSites } from './delete-sites';
import { formatBytes } from './format-bytes';
import { Persistence } from './persistence';

/** A plain account of what is kept, how large it is and how safe, and the ways to let go of it. */
export function KeptView() {
  const { index, version } = useTools();
  const { value, problem } = useLoaded(() => readAccount(index), [version]);
  return (
    <div class="kept-page">
      <h1>{words.say('section_kept')}</h1>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {value && (
        <>
          <p class="lead">{toLead(value)}</p>
          <dl class="account">
            <dt>{words.say('keptArticles')}</dt>
            <dd>{words.say('keptArticlesWhat', value.articles)}</dd>
            <dt>{words.say('keptNames')}</dt>
            <dd>{words.say('keptNamesWhat', value.entities)}</dd>
            <dt>{words.say('keptAnnotations')}</dt>
            <dd>{words.say('keptAnnotationsWhat', value.annotations)}</dd>
            <dt>{words.say('keptRoom')}</dt>
            <dd>{toRoom(value)}</dd>
            <dt>{words.say('keptFromNow')}</dt>
            <dd>
              {words.say(toKey('keeping', value.keeping))}{' '}
              {value.retentionDays > 0 && `${words.say('keptRetention', value.retentionDays)} `}
              <a href="../options/index.html">{words.say('keptChange')}</a>
            </dd>
          </dl>
        </>
      )}
      <BackUp />
      <BringIn />
      <Persistence />
      <DeleteSites />
      <DeleteRange />
      <DeleteAll />
    </div>
  );
}

type Account = Awaited<ReturnType<typeof readAccount>>;

function toLead({ articles, annotations, usage }: Account): string {
  const counts = [words.count('countArticles', articles), words.count('countAnnotations', annotations)] as const;
  return usage === undefined
    ? words.say('keptLead', ...counts)
    : words.say('keptLeadSize', ...counts, formatBytes(usage));
}

function toRoom({ usage, quota }: Account): string {
  if (usage === undefined) return words.say('keptRoomUnknown');
  const used = formatBytes(usage);
  return quota ? words.say('keptRoomOf', used, formatBytes(quota)) : words.say('keptRoomUsed', used);
}

async function readAccount(index: SearchIndex) {
  const store = await openStore();
  const [articles, counts, settings, estimate] = await Promise.all([
    index.total(),
    countKept(store),
    readSettings(store),
    // A browser that does not say how much is taken is no failure of ours.
    navigator.storage?.estimate().catch(() => undefined),
  ]);
  const { keeping, retentionDays } = settings;
  return { ...counts, articles, keeping, retentionDays, usage: estimate?.usage, quota: estimate?.quota };
}
