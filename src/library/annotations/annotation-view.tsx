import type { EntityKey } from '../../model/entity-key';
import { findAnnotation } from '../../store/annotations';
import { openStore } from '../../store/open-store';
import { KindMark } from '../../ui/kind-mark';
import { words } from '../../words/spoken';
import { nameEntity } from '../entities/name-entity';
import { DetailMissing } from '../shell/detail-missing';
import { ExportMenu } from '../shell/export-menu';
import { hashOf, typeIn } from '../shell/route';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import { AnnotationCard } from './annotation-card';

interface Props {
  readonly id: string;
  readonly close: () => void;
}

/** One saved passage with where it is from and what it is about. */
export function AnnotationView({ id, close }: Props) {
  const { version } = useTools();
  const { value, problem, isOld } = useLoaded(async () => findAnnotation(await openStore(), id), [id, version]);
  if (problem) return <DetailMissing what={problem} />;
  if (!value) return isOld ? null : <DetailMissing what={words.say('annotationGone')} />;
  const { source, about } = value;
  return (
    <article class="detail-page">
      <header>
        <p class="kicker">
          {[source.publisher, source.published && words.date(source.published), source.author]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h1>{source.title}</h1>
        <div class="actions">
          <ExportMenu ids={[value.id]} name={source.title} date={source.published} />
        </div>
      </header>
      <AnnotationCard annotation={value} onDelete={close} />
      {about.length > 0 && (
        <section aria-labelledby="about-this">
          <h2 id="about-this">{words.say('annotationNames')}</h2>
          <ul class="about-list">
            {(about as readonly EntityKey[]).map((key) => (
              <li key={key}>
                <KindMark type={typeIn(key)} /> <a href={hashOf({ kind: 'entity', key })}>{nameEntity(key)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
