import { useEffect } from 'preact/hooks';
import { MENTION_TYPES } from '../../model/mention';
import { countEntities, countKept } from '../../store/count-kept';
import { openStore } from '../../store/open-store';
import type { SearchIndex } from '../../store/search/search-index';
import { HelpLink } from '../../ui/help-link';
import { KindMark } from '../../ui/kind-mark';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { type Route, SECTION_OF, SECTIONS, type Section, typeOf } from './route';
import { useTools } from './tools';
import { useLoaded } from './use-loaded';

/** The parts of the library with how much each holds. */
export function SectionNav({ route }: { readonly route: Route }) {
  const { index, version } = useTools();
  const counts = useLoaded(() => readCounts(index), [version]).value;
  // On a phone the parts stand in one line, which is longer than the page is wide.
  useEffect(() => {
    document.querySelector('.sections [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [route.section, counts]);
  return (
    <nav aria-label={words.say('libraryNav')}>
      <ul class="sections">
        {SECTIONS.map((section) => {
          const type = typeOf(section);
          const count = counts?.get(section);
          return (
            <li key={section}>
              <a href={`#/${section}`} aria-current={route.section === section ? 'page' : undefined}>
                {type && <KindMark type={type} />}
                {words.say(toKey('section', section))}
                {count !== undefined && <span class="count">{words.number(count)}</span>}
              </a>
            </li>
          );
        })}
        <li>
          <HelpLink />
        </li>
      </ul>
    </nav>
  );
}

async function readCounts(index: SearchIndex): Promise<ReadonlyMap<Section, number>> {
  const store = await openStore();
  const [articles, kept, ...entities] = await Promise.all([
    index.total(),
    countKept(store),
    ...MENTION_TYPES.map((type) => countEntities(store, type)),
  ]);
  return new Map<Section, number>([
    ['articles', articles],
    ['annotations', kept.annotations],
    ...MENTION_TYPES.map((type, i) => [SECTION_OF[type], entities[i] ?? 0] as const),
  ]);
}
