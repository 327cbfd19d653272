import { figures } from './detectors/figures/figures';
import { barePrisons } from './detectors/prisons/bare-prisons';
import { describedPrisons } from './detectors/prisons/described-prisons';
import { designatedPrisons } from './detectors/prisons/designated-prisons';
import { foreignPrisons } from './detectors/prisons/foreign-prisons';
import { unknownPrisons } from './detectors/prisons/unknown-prisons';
import { bareNames } from './refiners/prisons/bare-names';
import { listedPrisons } from './refiners/prisons/listed-prisons';
import { resolveDescriptions } from './refiners/prisons/resolve-descriptions';
import { shortReferences } from './refiners/prisons/short-references';
import { widestPrison } from './refiners/prisons/widest-prison';
import type { Detector, Refiner } from './rule';

/** THE list of detectors; each sees only the text, so their order is only that of the output before sorting. */
export const DETECTORS: readonly Detector[] = [
  designatedPrisons,
  unknownPrisons,
  foreignPrisons,
  barePrisons,
  describedPrisons,
  figures,
];

/** THE list of refiners, in the order they run, with the reason for each one's place. */
export const REFINERS: readonly Refiner[] = [
  // Needs no other name to be sure of; what it finds is evidence for the next ones.
  listedPrisons,
  // Before bare-names, which would take another country's "Lincoln" for ours.
  shortReferences,
  bareNames,
  // Asks what prisons the article names.
  resolveDescriptions,
  // After every rule that makes prisons.
  widestPrison,
];
