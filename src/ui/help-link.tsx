import { words } from '../words/spoken';

/** Opens the help in the language that is spoken; the build makes its pages out of docs/help. */
export function HelpLink() {
  return (
    <a href={`/help/${words.language}.html`} target="_blank" rel="noreferrer">
      {words.say('helpLink')}
    </a>
  );
}
