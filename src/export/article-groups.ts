import type { Annotation } from '../model/annotation';

/** Gathers annotations that follow each other by article: gives a whole article once the next one begins. */
export class ArticleGroups {
  private current: Annotation[] = [];

  /** The article before this annotation's, if this one begins another; none otherwise. */
  add(annotation: Annotation): readonly Annotation[] {
    if (this.current[0]?.article === annotation.article) {
      this.current.push(annotation);
      return [];
    }
    const done = this.current;
    this.current = [annotation];
    return done;
  }

  /** The last article. */
  end(): readonly Annotation[] {
    return this.current;
  }
}
