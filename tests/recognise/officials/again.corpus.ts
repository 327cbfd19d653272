import type { Corpus } from '../corpus';

/** Further mentions of somebody whom the article names. */
export const again: Corpus = {
  'somebody else, one letter apart': [
    'Governor [official:Tom Treacy=tom-treacy] met prisoners in prison. Inmate Dean Tracey wept, and Mr Tracey left.',
    'Governor [official:Anna Reed=anna-reed] met prisoners in prison. Ms Reid wept.',
    'Governor [official:Anna Gillan=anna-gillan] met prisoners in prison. Mr Gillian wept.',
    'Governor [official:Tom Gillan=tom-gillan] met prisoners in prison. Piet Gillian wept.',
  ],
  'a slip of the paper': [
    'The governor, [official:Tom Treacy=tom-treacy], met prisoners in prison. [official:Tom Tracey=tom-treacy] wept, and [official:Mr Tracey=tom-treacy] left.',
    'Governor [official:Anna Gillan=anna-gillan] met prisoners in prison. [official:Ms Gillian=anna-gillan] wept.',
  ],
  'things and places of that name': [
    'Governor [official:Anna Reed=anna-reed] met prisoners in prison. Reed Elsevier and the Reed report did not. Reed-era cells are gone.',
    'Governor [official:Anna Ford=anna-ford] left Ford prison for another prison.',
    'Governor [official:Anna May=anna-may] came to the prison in May. By May 2019 prisoners had left.',
    'Timber boss [official:Tom Reed=tom-reed], director of a prison charity, met prisoners. Reed boss is not a title.'.replace(
      'Timber boss ',
      '',
    ),
  ],
  'another person of that name': [
    'Governor [official:Anna Reed=anna-reed] met prisoners in prison. Inmate Dean Reed died, and Mr Reed’s family wept.',
    'Governor [official:Tom Reed=tom-reed] met prisoners in prison. Inmate Dean Reed died. Mr Reed was found in his cell, and Reed had been ill.',
    'Governor [official:Tom Reed=tom-reed] met prisoners in prison. Dean Reed died. [official:Tom Reed=tom-reed] wept. [official:Mr Reed=tom-reed] left.',
    'Prison minister [official:Anna Reed=anna-reed] met prisoners and MP [official:Tom Reed=tom-reed]. [official:Mr Reed=tom-reed] spoke, and [official:Ms Reed=anna-reed] did. [official:Reed=anna-reed] smiled.',
    'Governor [official:Anna Reed=anna-reed] met prisoners in prison. The inmate, Reed, had fled.',
  ],
  'a surname that is a word, behind its verb': [
    'Power is a drug in prison. [official:Tony Power=tony-power], a prison governor, said so. It was wrong, said [official:Power=tony-power], or worse, and power was lost.',
  ],
  'surname, honorific, full name': [
    'Governor [official:Anna Thorne=anna-thorne] met prisoners in prison. [official:Ms Thorne=anna-thorne] spoke. [official:Thorne=anna-thorne]’s staff wept, [official:Ms. Thorne=anna-thorne] said.',
    '[official:Thorne=anna-thorne] to leave prison\nGovernor [official:Anna Thorne=anna-thorne] met prisoners. [official:Anna Thorne=anna-thorne] left.',
    'Prisoners met the director of the prison, [official:Ada Pell-Moss=ada-pell-moss]. [official:Ms Pell-Moss=ada-pell-moss] and [official:Pell-Moss=ada-pell-moss] are one.',
    'Prisoners met the director of the prison, [official:Ivo de Winter=ivo-de-winter]. [official:Mr de Winter=ivo-de-winter] spoke.',
    'Prisoners met the director of the prison, [official:Sir Ivo Grey=ivo-grey]. [official:Sir Ivo=ivo-grey] spoke.',
    'Prisoners met [official:Ms Thorne=anna-thorne], head of the prison. Governor [official:Anna Thorne=anna-thorne] spoke.',
    'Prisoners in prison met MP [official:Nicholas Thorne=nicholas-thorne]. [official:Nick Thorne=nicholas-thorne] spoke.',
    'A prisoner fled prison, [official:Thorne=anna-thorne] said. Governor [official:Anna Thorne=anna-thorne] wept.',
    'Governor [official:Anna May=anna-may] came to the prison. [official:May=anna-may] said prisoners had left.',
    'Chief inspector of prisons [official:Brigadier Hugh Monro=hugh-monro] met prisoners in prison. [official:Brig Monro=hugh-monro] left.',
  ],
  'a full name behind a surname': [
    'Inmate Dean Thorne wept in prison. [official:Judge Thorne=judge-thorne] sent prisoners to prison.',
    'Dean Thorne, 34, was sent to prison. [official:Judge Thorne=judge-thorne] has met such prisoners.',
    'Anna Thorne met prisoners, and so did Tom Thorne. [official:Judge Thorne=judge-thorne] sent them to prison.',
    'Anna Thorne met prisoners. [official:Mr Thorne=mr-thorne], chairman of the POA, spoke of prison.',
    '[official:Anna Thorne=anna-thorne]’s members fear prisoners. [official:Ms Thorne=anna-thorne], secretary of the prison union, said so.',
    'Ron Ash, who was jailed, left prison. [official:Mr Ash=mr-ash], a former prison governor, met prisoners.',
    '[official:Ron Ash=ron-ash], who investigates deaths, left prison. [official:Mr Ash=ron-ash], a former prison governor, met prisoners.',
  ],
  'two surnames, and short names of knights': [
    'Prisoners in prison met MP [official:Anna Pell Moss=anna-pell-moss]. [official:Ms Pell Moss=anna-pell-moss] spoke.',
    'Prisoners in prison met the chairman of the POA, [official:Sir Robert Grey=robert-grey]. [official:Sir Bob=robert-grey] spoke.',
    'Governor [official:Elph Thorne=elph-thorne] met prisoners in prison. [official:Elph Thorne=elph-thorne] spoke.',
  ],
  'a known person whom the article names nowhere in full': [
    { text: 'Mr Grayling met prisoners in prison.', published: '2013-05' },
    {
      text: 'The prisoner, James Grayling, died in prison. Mr Grayling’s family asked the [official:justice secretary=chris-grayling form:office].',
      published: '2013-05',
    },
    {
      text: 'The [official:justice secretary=chris-grayling form:office] met prisoners. [official:Mr Grayling=chris-grayling] left prison. [official:Grayling=chris-grayling] said so.',
      published: '2013-05',
    },
    {
      text: 'The [official:justice secretary=chris-grayling form:office] met prisoners. Ms Gauke left prison.',
      published: '2013-05',
    },
  ],
  'a known person by office and surname, or under a slip': [
    {
      text: 'Justice Secretary [official:Dominic Rabb=dominic-raab] met prisoners in prison. [official:Mr Raab=dominic-raab] spoke.',
      published: '2022-02',
    },
    {
      text: 'National chairman of the POA, [official:Mike Rolf=mike-rolfe], spoke of prison and prisoners.',
      published: '2016-11',
    },
    {
      text: '[official:Mr Grayling=chris-grayling], the justice secretary, met prisoners in prison.',
      published: '2013-05',
    },
    {
      text: 'Chief Inspector [official:Peter Clarke=peter-clarke office:chief-inspector-of-prisons] met prisoners in prison.',
      published: '2019-02',
    },
    { text: 'Labour MP [official:Jamie Reid=jamie-reed] met prisoners in prison.', published: '2016-02' },
    {
      text: 'The chief inspector of prisons, [official:Sir David Ramsay=david-ramsay], met prisoners in prison.',
      published: '2001-03',
    },
    {
      text: 'The chief inspector of prisons, [official:Sir David Ramsbottom=david-ramsbotham], met prisoners in prison.',
      published: '2001-03',
    },
  ],
};
