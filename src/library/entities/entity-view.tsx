import type { EntityKey } from '../../model/entity-key';
import { findEntity } from '../../store/entities';
import { openStore } from '../../store/open-store';
import { KindMark } from '../../ui/kind-mark';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { PutRight } from '../corrections/put-right';
import { MeasureView } from '../figures/measure-view';
import { SmallMultiples } from '../figures/small-multiples';
import { DetailMissing } from '../shell/detail-missing';
import { NO_FILTERS } from '../shell/filters';
import { type Route, toHash, typeIn } from '../shell/route';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import type { Go } from '../shell/use-route';
import { toFactSentence, toMemorySentence } from './entity-sentence';
import { idOf, nameRow } from './name-entity';
import { OfficesHeld } from './offices-held';
import { Timeline } from './timeline';
import { toYears } from './to-years';
import { YearIndex } from './year-index';

interface Props {
  readonly entity: EntityKey;
  readonly route: Route;
  readonly go: Go;
}

/** A prison, official or organisation: what it is, when it was in the news, its figures, and everything that was said of it. A measure has a page of its own kind. */
export function EntityView({ entity, route, go }: Props) {
  const { version } = useTools();
  const {
    value: row,
    problem,
    isOld,
  } = useLoaded(async () => findEntity(await openStore(), entity), [entity, version]);
  if (problem) return <DetailMissing what={problem} />;
  if (row?.key !== entity) return isOld ? null : <DetailMissing what={words.say('entityGone')} />;
  const type = typeIn(entity);
  if (type === 'statistic') return <MeasureView key={entity} row={row} route={route} go={go} />;
  const name = nameRow(row);
  return (
    <article class="detail-page" key={entity}>
      <header>
        <p class="kicker">
          <KindMark type={type} /> {words.say(toKey('kind', type))}
        </p>
        <h1>{name}</h1>
        <p class="lead">
          {toFactSentence(row)} {toMemorySentence(row)}
        </p>
        <div class="actions">
          <a class="button" href={toHash({ section: 'articles', filters: { ...NO_FILTERS, entities: [entity] } })}>
            {words.say('entityAllArticles')}
          </a>
        </div>
        <PutRight row={row} />
      </header>
      <YearIndex years={toYears(row.months)} filters={{ ...NO_FILTERS, entities: [entity] }} />
      {type === 'official' && <OfficesHeld row={row} />}
      {type === 'prison' && <SmallMultiples prison={idOf(entity)} />}
      <Timeline entity={entity} />
    </article>
  );
}
