import type { Detector, Refiner } from './rule';

/** THE list of detectors; each sees only the text, so their order is only that of the output before sorting. */
export const DETECTORS: readonly Detector[] = [];

/** THE list of refiners, in the order they run, with the reason for each one's place. */
export const REFINERS: readonly Refiner[] = [];
