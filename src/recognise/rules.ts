import { corrections } from './corrections/corrections';
import { ownEntities } from './corrections/own-entities';
import { figures } from './detectors/figures/figures';
import { namedBodies } from './detectors/organisations/named-bodies';
import { patternedBodies } from './detectors/organisations/patterned-bodies';
import { bodiesThenNames } from './detectors/people/bodies-then-names';
import { knownPeople } from './detectors/people/known-people';
import { ledByNames } from './detectors/people/led-by-names';
import { nameThenParty } from './detectors/people/member-names';
import { misspeltPeople } from './detectors/people/misspelt-people';
import { namesInHansard } from './detectors/people/names-in-hansard';
import { namesOfBodies } from './detectors/people/names-of-bodies';
import { namesWhoLead } from './detectors/people/names-who-lead';
import { nameThenRole, roleSetOffFromName, roleThenName } from './detectors/people/role-names';
import { rolesCarried } from './detectors/people/roles-carried';
import { titledNames } from './detectors/people/titled-names';
import { barePrisons } from './detectors/prisons/bare-prisons';
import { describedPrisons } from './detectors/prisons/described-prisons';
import { designatedPrisons } from './detectors/prisons/designated-prisons';
import { foreignPrisons } from './detectors/prisons/foreign-prisons';
import { numberedPrisons } from './detectors/prisons/numbered-prisons';
import { unknownPrisons } from './detectors/prisons/unknown-prisons';
import { figureFacts } from './refiners/figures/figure-facts';
import { officesAlone } from './refiners/offices/offices-alone';
import { abbreviations } from './refiners/organisations/abbreviations';
import { bodiesAtHome } from './refiners/organisations/bodies-at-home';
import { widestBody } from './refiners/organisations/widest-body';
import { holdersBySurname } from './refiners/people/holders-by-surname';
import { linkPeople } from './refiners/people/link-people';
import { membersByContext } from './refiners/people/members-by-context';
import { misprintedNames } from './refiners/people/misprinted-names';
import { namesInFull } from './refiners/people/names-in-full';
import { oneNamePerSpan } from './refiners/people/one-name-per-span';
import { peopleAgain } from './refiners/people/people-again';
import { peopleKeptOut } from './refiners/people/people-kept-out';
import { bareNames } from './refiners/prisons/bare-names';
import { listedPrisons } from './refiners/prisons/listed-prisons';
import { prisonsAbroad } from './refiners/prisons/prisons-abroad';
import { resolveDescriptions } from './refiners/prisons/resolve-descriptions';
import { shortReferences } from './refiners/prisons/short-references';
import { widestPrison } from './refiners/prisons/widest-prison';
import type { Detector, Refiner } from './rule';

/** THE list of detectors; each sees only the text, so their order is only that of the output before sorting. */
export const DETECTORS: readonly Detector[] = [
  designatedPrisons,
  unknownPrisons,
  foreignPrisons,
  numberedPrisons,
  barePrisons,
  describedPrisons,
  namedBodies,
  patternedBodies,
  knownPeople,
  misspeltPeople,
  roleThenName,
  nameThenRole,
  roleSetOffFromName,
  nameThenParty,
  titledNames,
  namesInHansard,
  namesOfBodies,
  bodiesThenNames,
  namesWhoLead,
  ledByNames,
  rolesCarried,
  figures,
  ownEntities,
];

/** THE list of refiners, in the order they run, with the reason for each one's place. */
export const REFINERS: readonly Refiner[] = [
  // Before any rule that trusts what the article states.
  prisonsAbroad,
  // Needs no other name to be sure of; what it finds is evidence for the next ones.
  listedPrisons,
  // Before bare-names, which would take another country's "Lincoln" for ours.
  shortReferences,
  bareNames,
  // Asks what prisons the article names.
  resolveDescriptions,
  // After every rule that makes prisons.
  widestPrison,
  // Asks what bodies the article names in full.
  abbreviations,
  bodiesAtHome,
  // After every rule that makes organisations.
  widestBody,
  // First of those about people: a role beside a known name is what the next ones weigh.
  oneNamePerSpan,
  membersByContext,
  // Before linking: whom the article shows to be a prisoner lends nobody an id.
  peopleKeptOut,
  linkPeople,
  // For surnames that no full name of the article explains.
  holdersBySurname,
  // Before the next one, which asks what the people of the article are called.
  namesInFull,
  // Behind the full names, which it compares, and before what takes their surnames further.
  misprintedNames,
  // Asks who is who.
  peopleAgain,
  // Behind all names: an office means whom the article names with it, before any table.
  officesAlone,
  // After every rule that makes prisons: a figure is of the prison named beside it.
  figureFacts,
  // Last: what the reader said overrides every rule.
  corrections,
];
