import { MENTION_TYPES } from '../model/mention';
import { About } from '../ui/about';
import { KindMark } from '../ui/kind-mark';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';
import { ChooseKeeping } from './choose-keeping';
import { TryOut } from './try-out';

/** The page of the first run: what the marks mean, what is kept and where, and what leaves the computer. */
export function Welcome() {
  return (
    <>
      <header>
        <img src="/icons/gatelog-48.png" width="48" height="48" alt="" />
        <h1>{words.say('welcomeHeading')}</h1>
        <p class="lead">{words.say('welcomeLead')}</p>
      </header>
      <section aria-labelledby="marks">
        <h2 id="marks">{words.say('welcomeMarks')}</h2>
        <dl class="legend">
          {MENTION_TYPES.map((type) => (
            <div key={type}>
              <dt>
                <KindMark type={type} /> <span class="kind-name">{words.say(toKey('kind', type))}</span>
              </dt>
              <dd>{words.say(toKey('welcomeWhat', type))}</dd>
            </div>
          ))}
        </dl>
      </section>
      <TryOut />
      <section aria-labelledby="kept">
        <h2 id="kept">{words.say('welcomeKept')}</h2>
        <ul class="facts-list">
          <li>{words.say('welcomeKeptText')}</li>
          <li>{words.say('welcomeKeptNot')}</li>
          <li>{words.say('welcomeKeptOut')}</li>
        </ul>
        <ChooseKeeping />
      </section>
      <section aria-labelledby="leaves">
        <h2 id="leaves">{words.say('welcomeLeaves')}</h2>
        <p>{words.say('welcomeLeavesNothing')}</p>
      </section>
      <section aria-labelledby="import">
        <h2 id="import">{words.say('welcomeImport')}</h2>
        <p>
          {words.say('welcomeImportHow')} <a href="../library/index.html#/kept">{words.say('welcomeImportOpen')}</a>
        </p>
      </section>
      <section aria-labelledby="start">
        <h2 id="start">{words.say('welcomeStart')}</h2>
        <ul class="facts-list">
          <li>{words.say('welcomeStartOpen')}</li>
          <li>{words.say('welcomeStartPopup')}</li>
          <li>{words.say('welcomeStartSave')}</li>
        </ul>
      </section>
      <About />
    </>
  );
}
