import { WordSet } from '../../text/lexicon';

/** The last word of a body's name, in capitals; what stands before must say that the body is in the field. */
export const BODY_NOUNS = new WordSet(
  'association union federation league trust foundation alliance society commission inspectorate ombudsman ' +
    'agency authority service services board network forum council campaign bureau company department directorate ministry committee ' +
    'police constabulary unit office',
);

/** Words of which one must be in a body's name for it to be of the prison field. */
export const FIELD_WORDS = new WordSet(
  'prison prisons prisoner prisoners penal probation parole justice offender offenders reoffending custody custodial ' +
    'correctional corrections correction sentencing criminal magistrates police immigration detention resettlement ' +
    "rehabilitation crime prisoner's prisoners' jail inmates victims monitoring",
);

/** Between the capitals of a body's name. */
export const NAME_JOINTS = new WordSet("of for and the in on & 's against to");

/** First words that are not the name's: "Labour's", "The". */
export const NOT_FIRST = new WordSet(
  'the a an this that his her their our its former new local national-level tory labour conservative commons lords ' +
    'holyrood stormont westminster says said told chair chairman mr mrs ms dr sir monday tuesday wednesday thursday friday saturday ' +
    'sunday january february march april may june july august september october november december all-party meanwhile yesterday',
);

/** Committees that are no parliament's. */
export const INNER_COMMITTEES = new WordSet(
  'executive chief management steering organising ethics audit-risk liaison strike branch local union prison bereaved advisory ' +
    'grand sites planning consultative olympic nobel central party action joint-negotiating negotiating disputes finance remuneration risk',
);

/** Bodies that say their field behind "of" or "for": "Department for Education", "Board of Correction". */
export const TAKES_FIELD_BEHIND = new WordSet(
  'department ministry inspectorate board commission bureau association institute union federation',
);

/** Bodies of which no field is asked: a parliament's committee, a force, a department of state. */
export const ANY_FIELD = new WordSet('committee police constabulary department ministry');

/** Before "Police" and no force. */
export const NO_FORCE = new WordSet(
  'military chief new riot secret armed local transport royal federal national plain community us uk more as',
);

/** Before or near a common word to show that it names a body: "the charity Unlock", "Community union". */
export const BODY_CUES = new WordSet(
  'charity charities union unions group groups organisation organisations campaigners campaign firm company contractor ' +
    'operator provider builder thinktank tank think body trust security',
);

/** Behind a body's name or its "'s": somebody speaks for it, or it runs something. */
export const SPEAKS = new WordSet(
  'spokesman spokeswoman spokesperson director chief chair chairman boss bosses official officials members member report ' +
    'research survey analysis said says run ran runs founder campaigner researcher representative managing',
);

/** Offices that head a body: "chief executive of", "director at". */
export const HEADS = new WordSet(
  'executive director chair chairman chairwoman secretary spokesman spokeswoman president founder head officer manager leader commissioner commander',
);
