import type { ArticlePerson, Gender } from './article-people';

/** Who was meant by a surname: an official of the article, or a stranger of that name. */
interface Bearer {
  readonly person: ArticlePerson | undefined;
  readonly gender: Gender;
}

const MOST_REMEMBERED = 20;

/** Whom an article last meant by each surname, the latest first: of two people with one surname it is the one named last. */
export class Bearers {
  private readonly latest: Map<string, Bearer[]>;

  constructor() {
    this.latest = new Map();
  }

  /** Remembers that the surname just meant somebody; no person: a stranger. */
  meet(surname: string, person: ArticlePerson | undefined, gender: Gender): void {
    const met = this.latest.get(surname);
    if (!met) {
      this.latest.set(surname, [{ person, gender }]);
      return;
    }
    const at = met.findIndex((one) => one.person === person && one.gender === gender);
    if (at === 0) return;
    if (at > 0) met.splice(at, 1);
    else if (met.length > MOST_REMEMBERED) met.pop();
    met.unshift({ person, gender });
  }

  /** Whom of some people a bare surname means; an honorific tells the gender. Nobody where a stranger was named last. */
  choose(surname: string, people: readonly ArticlePerson[], gender: Gender): ArticlePerson | undefined {
    const met = this.latest.get(surname);
    let hasStranger = false;
    for (const bearer of met ?? []) {
      if (!bearer.person) hasStranger = true;
      if (!fits(bearer.gender, gender)) continue;
      if (!bearer.person || people.includes(bearer.person)) return bearer.person;
    }
    const fitting = people.filter((person) => fits(person.gender, gender));
    if (fitting.length === 1) return fitting[0];
    // A gender read off a given name can be wrong; nobody else bears the surname.
    return fitting.length === 0 && people.length === 1 && !hasStranger ? people[0] : undefined;
  }
}

function fits(of: Gender, gender: Gender): boolean {
  return gender === undefined || of === undefined || of === gender;
}
