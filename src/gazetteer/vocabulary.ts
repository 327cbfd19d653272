/** The closed word lists of the fact rows. The generator refuses a row that uses any other word. */

export const JURISDICTIONS = [
  'england-wales',
  'scotland',
  'northern-ireland',
  'england',
  'wales',
  'great-britain',
  'uk',
  'international',
] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

export const PRISON_KINDS = ['prison', 'yoi', 'stc', 'irc'] as const;
export type PrisonKind = (typeof PRISON_KINDS)[number];

export const PRISON_STATUSES = ['open', 'closed', 'temporarily-closed', 'planned'] as const;
export type PrisonStatus = (typeof PRISON_STATUSES)[number];

export const PRISON_GENDERS = ['male', 'female', 'mixed'] as const;
export type PrisonGender = (typeof PRISON_GENDERS)[number];

/** What else a prison's bare name can mean. An empty list means that the bare name is fairly safe. */
export const NAME_MEANINGS = ['town', 'village', 'surname', 'common-word', 'university', 'other'] as const;
export type NameMeaning = (typeof NAME_MEANINGS)[number];

export const ORGANISATION_KINDS = [
  'union',
  'government',
  'inspectorate',
  'charity',
  'operator',
  'regulator',
  'parliament',
  'police',
  'judiciary',
  'media',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
