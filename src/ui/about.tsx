import { words } from '../words/spoken';
import { HelpLink } from './help-link';

/** Licence and data credits, as the sources ask for them. */
export function About() {
  return (
    <footer class="about">
      <h2>{words.say('aboutTitle')}</h2>
      <p>
        <HelpLink />
      </p>
      <p>{words.say('aboutLicence')}</p>
      <p lang="en">
        Contains public sector information licensed under the Open Government Licence v3.0. Contains Parliamentary
        information licensed under the Open Parliament Licence v3.0. Institute for Government Ministers Database, CC BY
        4.0.
      </p>
    </footer>
  );
}
