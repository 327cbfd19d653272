import { About } from '../ui/about';
import { KindMark } from '../ui/kind-mark';
import { TryOut } from './try-out';

/** The page of the first run: what the marks mean, what is kept and where, and what leaves the computer. */
export function Welcome() {
  return (
    <>
      <header>
        <img src="/icons/gatelog-48.png" width="48" height="48" alt="" />
        <h1>Gatelog reads prison news with you</h1>
        <p class="lead">
          On a news page it marks every prison, official, organisation and figure, and shows what the articles you read
          before said about each.
        </p>
      </header>
      <section aria-labelledby="marks">
        <h2 id="marks">Four marks</h2>
        <dl class="legend">
          <div>
            <dt>
              <KindMark type="prison" /> Prison
            </dt>
            <dd>A jail, a young offender institution, a removal centre.</dd>
          </div>
          <div>
            <dt>
              <KindMark type="official" /> Official
            </dt>
            <dd>
              A minister, governor, inspector or union officer, or an office whose holder the article's date settles.
            </dd>
          </div>
          <div>
            <dt>
              <KindMark type="organisation" /> Organisation
            </dt>
            <dd>A department, union, inspectorate, charity or operator.</dd>
          </div>
          <div>
            <dt>
              <KindMark type="statistic" /> Figure
            </dt>
            <dd>A number that measures something, compared with earlier ones of the same measure.</dd>
          </div>
        </dl>
      </section>
      <TryOut />
      <section aria-labelledby="kept">
        <h2 id="kept">What is kept, and where</h2>
        <ul class="facts-list">
          <li>
            The text of each prison article you read, what it names, and what you save: in this browser's own storage,
            on this computer.
          </li>
          <li>
            Nothing is kept from private windows, from pages that are not about prisons, or from sites outside the list
            unless you ask.
          </li>
          <li>Everything can be exported in open formats and deleted in the library.</li>
        </ul>
      </section>
      <section aria-labelledby="leaves">
        <h2 id="leaves">What leaves this computer</h2>
        <p>Nothing. Gatelog makes no network request of any kind, and the rules it runs under forbid it to.</p>
      </section>
      <section aria-labelledby="start">
        <h2 id="start">Start</h2>
        <ul class="facts-list">
          <li>
            Open a story about a prison on a news site. Point at a mark, or press Alt+Shift+N to step through them.
          </li>
          <li>
            Press the Gatelog button in the toolbar for everything the article names and what is remembered of it.
          </li>
          <li>Select any words to save them with a note.</li>
        </ul>
      </section>
      <About />
    </>
  );
}
