import type { ArticleFact } from './article-fact';
import type { Verdict } from './context';
import type { NamedKey, OwnEntity, OwnTenure } from './corrections';
import type { EntityKey } from './entity-key';

/** One thing that the reader put right, as it is said: what is shared in a file. */
export type Said =
  | { readonly kind: 'not-this'; readonly key: EntityKey; readonly form: string }
  /** "This is that one": wherever it is met, or only where it is printed as `form`. */
  | { readonly kind: 'same-as'; readonly key: EntityKey; readonly other: NamedKey; readonly form?: string }
  | ({ readonly kind: 'own-entity' } & OwnEntity)
  | ({ readonly kind: 'own-office' } & OwnTenure)
  | ({ readonly kind: 'article-fact' } & ArticleFact)
  /** The reader's own verdict on two figures (overrule.ts). */
  | { readonly kind: 'verdict'; readonly key: EntityKey; readonly pair: string; readonly verdict: Verdict };

/** What tells corrections apart: said twice, or of the same thing, they are one. */
export function toCorrectionId(said: Said): string {
  switch (said.kind) {
    case 'not-this':
      return `not-this ${said.key} ${said.form.toLowerCase()}`;
    case 'same-as':
      return `same-as ${said.key} ${said.form?.toLowerCase() ?? ''}`;
    case 'own-entity':
      return `own-entity ${said.key} ${said.names.join(', ')}`;
    case 'own-office':
      return `own-office ${said.names.join(', ')} ${said.person} ${said.start ?? ''}`;
    case 'article-fact':
      return `article-fact ${said.article} ${said.fact}`;
    case 'verdict':
      return `verdict ${said.key} ${said.pair}`;
  }
}
