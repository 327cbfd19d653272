import { anyOrder } from '../../text/any-order';
import { WordSet } from '../../text/lexicon';

/**
 * The words around a bare name that tell whether the prison or the place is meant ("at Bedford", "Bedford inmates",
 * "Bedford town centre"). Read by refiners/prisons/bare-names.ts, which also says what each list weighs.
 */

/** People, places and events of a prison, that stand right behind its name or before "at", "in", "of" and its name. */
const NOUNS = anyOrder(
  'governor governors inmate inmates prisoner prisoners convict convicts lifer lifers warder warders jailer jailers ' +
    'wing wings cell cells cellmate cellmates landing landings segregation ' +
    'lag lags detainee detainees sentence absconder absconders escapee escapees jailbreak lockdown imb hmp poa',
);
export const CUSTODY_NOUNS = new WordSet(NOUNS);

/** Capitalised words that belong to no name. */
export const DATES = new WordSet(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);

/** Buildings: before "at", "like" or "such as" and a name, not behind it, where they are its designator. */
const BUILDINGS = anyOrder('prison prisons jail jails gaol gaols establishment establishments yois');
export const CUSTODY_BUILDINGS = new WordSet(BUILDINGS);

/** Both of these. */
export const CUSTODY = new WordSet(`${NOUNS} ${BUILDINGS}`);
export const INSPECTORS = new WordSet('inspectors inspectorate hmip inspected');

/** The same, where they may also belong to a town: they weigh less. */
export const INSTITUTION_NOUNS = new WordSet(
  'staff officer officers guard guards director regime riot riots disturbance disturbances escape escapes ' +
    'suicide suicides death deaths violence assaults assault self-harm conditions inspection inspections inspectors ' +
    'report review inquiry investigation overcrowding population workshop workshops chaplain healthcare offenders boys youths teenagers ' +
    'men women sentences remand kitchens grounds gates walls trouble unrest disorder closure closures wing visit stint spell stay unit branch protest walkout strike site wall roof gate',
);

/** Verbs and participles that take someone into, through or out of custody: "moved to", "held at", "escaped from". */
export const CUSTODY_VERBS = new WordSet(
  'held imprisoned incarcerated detained remanded serving served serve sent moved transferred transfer ' +
    'returned locked housed escaped escape absconded absconding released release freed recalled inspected banged ' +
    'diverted deployed drafted transferring moving sending redeployed posted died escaping ghosted shipped walked taken return missing',
);

/** Those after which "in" and a town still means its prison: "serving life in Wakefield". */
export const SERVING_VERBS = new WordSet('serving imprisoned incarcerated banged caged absconded absconding');

/** What is done to nobody but prisoners: "remanded to", "escaped from", "recalled to". */
export const PRISONERS_VERBS = new WordSet(
  'remanded recalled escaped escape escaping absconded absconding imprisoned incarcerated ghosted release smuggled smuggle smuggling',
);

export const LOCATIVES = new WordSet('at in inside into within from to of through like for by');

/** Behind a name, or behind its "'s": the place, the club, the firm, the street is meant. */
export const PLACE_NOUNS_AFTER = new WordSet(
  'city newsroom town towns village centre center area community council borough county road street lane avenue square park bridge ' +
    'residents resident man woman mum mother dad father teenager pensioner couple family families boy girl native ' +
    'suburb district coroner coroners hospital university college school schools court courts crown magistrates magistrate train ' +
    'station airport port docks harbour castle cathedral minster church abbey market festival carnival racecourse ' +
    'races bonfire fans supporters supporter striker manager defender midfielder goalkeeper keeper coach team fc afc ' +
    'united rovers wanderers athletic albion chiefs bears imps stadium mp mps constituency voters seat police crowd ' +
    'side players player home flat house address car cars factory plant drivers driver workers dealership motor ' +
    'company theatre museum gallery library hotel pub restaurant shop shops shopping businesses business firm ' +
    'solicitor solicitors lawyer lawyers based born raised educated area-based postcode bypass junction ring ' +
    'landlord streets citizens people taxpayers neighbourhood neighbours coast beach island north south east west',
);

/** Before a name, or before "of" or "in" and a name: the place is meant. */
export const PLACE_WORDS_BEFORE = new WordSet(
  'near outside around across central downtown greater nearby neighbouring via beyond towards ' +
    'north south east west northern southern eastern western mr mrs ms miss dr sir lord lady dame judge justice sgt ' +
    'professor prof cllr councillor pc dc detective inspector sergeant constable rev',
);

export const PLACE_NOUNS_BEFORE = new WordSet(
  'city town village people university mayor bishop archbishop dean mp mps streets outskirts suburb district north ' +
    'south east west miles born live lives lived living based grew home resident residents man woman mother father family ' +
    'originally college duke earl lord battle port harbour court courts borough county road centre area part parts native ' +
    'shop pub flat house school church universities colleges schools hospitals magistrates raised brought settled emigrated studied moored anchored',
);

/** Who speaks is a person: "Ford said". */
export const SPEECH_VERBS = new WordSet('said says told added adds tells claims claimed explained admitted recalled');

/** Capitalised words that may stand before a name at the start of a sentence or in a headline and say nothing of it. */
export const FUNCTION_WORDS = new WordSet(
  'the a an in at on by to of for from with and but or as if so yet while when where since after before until ' +
    'although though because both either neither like unlike inside outside within into near all some many most ' +
    'several last this that these those its his her their our my your then now today yesterday earlier later ' +
    'meanwhile however also only even just once still again about over under despite besides during against ' +
    'between among including such other not no nor than there is was are were has have had be been being it he she they ' +
    'we you i who which what whose why how meanwhile elsewhere photograph image picture pictured read more watch',
);

/** Behind a place name and a comma: "Bedford, England". Counties are read off the tables. */
export const HOME_COUNTRIES = new WordSet('england scotland wales uk ireland');

/** States and countries abroad: "Bedford, Ohio". */
export const REGIONS_ABROAD = new WordSet(
  'usa us ontario quebec alberta manitoba saskatchewan ohio texas california florida virginia georgia illinois ' +
    'massachusetts michigan pennsylvania connecticut maine vermont nebraska oregon washington nevada arizona alabama ' +
    'kentucky tennessee indiana iowa kansas missouri minnesota wisconsin maryland delaware colorado utah idaho montana wyoming ' +
    'louisiana mississippi arkansas oklahoma hawaii alaska queensland victoria tasmania australia canada jamaica nsw ' +
    'zealand africa',
);

/** The second words of "North Carolina", "New York", "West Virginia". */
export const REGIONS_BEHIND_COMPASS = new WordSet(
  'carolina dakota virginia jersey york mexico hampshire zealand africa australia south brunswick',
);

/** What a whole line of navigation or a headline may hold that makes a list of names a list of prisons. */
export const PRISONS_PLURAL = new WordSet('prisons jails gaols hmps yois establishments institutions hmp');

/** Behind "prison" in the names of bodies and things: "Evin Prison Service", "Folsom Prison Blues". */
export const COMPOUND_NOUNS = new WordSet(
  'service services system systems estate population populations sector network reform reforms policy policies minister ' +
    'ministers secretary inspector inspectorate ombudsman governors union bosses chiefs chief place places sentence ' +
    'sentences term terms time reformer campaigner expert drama series film memoir diary diaries break camp camps visit ' +
    'visits crisis cluster building programme contract contracts cell food education experiment',
);

/** Capitalised words that say what sort of prison, not which one. */
export const KIND_ADJECTIVES = new WordSet(
  'open closed private state federal national local model new old modern women men young high maximum super titan mega ' +
    'county city municipal military naval civil victorian georgian secure top former future first second third ' +
    'british english scottish scots welsh irish american australian french german dutch swiss spanish greek turkish ' +
    'thai tory labour conservative liberal democrat tories trump biden european african asian chinese us uk eu ' +
    'russian soviet israeli iranian iraqi egyptian texas california alabama florida georgia mississippi louisiana ohio ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    "september october november december christmas easter covid hm her his majesty majesty's royal category cat " +
    'two three four five six seven eight nine ten several another every each any no england britain scotland wales ireland',
);

/** Verbs that follow a subject, beside those in "-ed": what tells "Leeds was" from "Leeds shooting". */
export const COMMON_VERBS = new WordSet(
  'do does did will would could should may might must can cannot need needs get gets got make makes made take takes took ' +
    'come comes came go goes went become becomes became begin began hold holds held keep keeps kept lose loses lost run runs ran ' +
    'rise rises rose fall falls fell see sees saw find finds found give gives gave show shows shut stands stood sits lies ' +
    'leads lead led wants want plans opens follows joins remains house houses face faces fails struggles looks seems ranks tops came left sent spent put set hit cost costs alone itself too dates dated',
);
