import { countKept } from '../../store/count-kept';
import { openStore } from '../../store/open-store';
import type { SearchIndex } from '../../store/search/search-index';
import { readSettings } from '../../store/settings';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import { DeleteAll } from './delete-all';
import { DeleteRange } from './delete-range';
import { DeleteSites } from './delete-sites';
import { formatBytes } from './format-bytes';
import { Persistence } from './persistence';

const number = new Intl.NumberFormat('en-GB');

const KEEPING = {
  'every-article': 'Every article about prisons that you read is kept.',
  'on-save': 'An article is kept once you save something of it.',
  off: 'Articles are not kept; what you save is.',
} as const;

/** A plain account of what is kept, how large it is and how safe, and the ways to let go of it. */
export function KeptView() {
  const { index, version } = useTools();
  const { value, problem } = useLoaded(() => readAccount(index), [version]);
  return (
    <div class="kept-page">
      <h1>What is kept</h1>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {value && (
        <>
          <p class="lead">
            {number.format(value.articles)} {value.articles === 1 ? 'article' : 'articles'},{' '}
            {number.format(value.annotations)} {value.annotations === 1 ? 'annotation' : 'annotations'} and what they
            name, in this browser on this computer{value.usage === undefined ? '' : `: ${formatBytes(value.usage)}`}.
            Nothing of it is anywhere else.
          </p>
          <dl class="account">
            <dt>Articles</dt>
            <dd>
              {number.format(value.articles)}, each with its text as you read it and earlier texts where the page
              changed
            </dd>
            <dt>Names and measures</dt>
            <dd>{number.format(value.entities)}, with how often and where each was met</dd>
            <dt>Annotations</dt>
            <dd>{number.format(value.annotations)}, with your notes and tags</dd>
            <dt>Room taken</dt>
            <dd>
              {value.usage === undefined
                ? 'The browser does not say.'
                : `${formatBytes(value.usage)}${value.quota ? ` of the ${formatBytes(value.quota)} that the browser allows` : ''}. The browser’s own count; it frees room some time after a deletion.`}
            </dd>
            <dt>From now on</dt>
            <dd>
              {KEEPING[value.keeping]}{' '}
              {value.retentionDays > 0 &&
                `Articles without annotations are let go after ${number.format(value.retentionDays)} days. `}
              <a href="../options/index.html">Change in options</a>
            </dd>
          </dl>
        </>
      )}
      <Persistence />
      <DeleteSites />
      <DeleteRange />
      <DeleteAll />
    </div>
  );
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
