/**
 * The day up to which each table is good. A fact "still true" (an open tenure, an open prison) is known to be so on
 * this day and no later. Holders of office were last checked against items of September and October 2026.
 */
export const AS_OF = {
  prisons: '2026-08-18',
  tenures: '2026-10-03',
  memberships: '2026-08-20',
  officialFigures: '2026-10-03',
} as const;
