import type { Corpus } from '../corpus';

/** Names with a designator. */
export const designatedNames: Corpus = {
  'the designator stands before the name': [
    'He was moved to [prison:HMP Haverigg=haverigg] in May.',
    'Inspectors went to [prison:HMP/YOI Parc=parc] in Bridgend.',
    'Staff at [prison:HMP & YOI Bedford=bedford] walked out.',
    'Boys at [prison:HMYOI Wetherby=wetherby] told inspectors so.',
    'The report on [prison:HM Prison Leeds=leeds] is out.',
    "Visits to [prison:Her Majesty's Prison Dartmoor=dartmoor] were stopped.",
    'The fire at [prison:HM Young Offender Institution (YOI) Cookham Wood=cookham-wood] was put out.',
    'He is in [prison:HMP The Mount=the-mount].',
    'Governors of [prison:HMP Barlinnie=barlinnie] and [prison:HMP Glasgow=hmp-glasgow] met.',
    'Roedd yn [prison:Carchar Abertawe=swansea].',
    'They moved to [prison:Carchar y Berwyn=berwyn].',
  ],
  'the designator stands behind the name': [
    'Top security [prison:Whitemoor Prison=whitemoor] is full.',
    'A riot at [prison:Bedford prison=bedford] cost a fortune.',
    'He was stabbed at [prison:Pentonville jail=pentonville].',
    'Wilde was held in [prison:Reading Gaol=reading].',
    'Her cell at [prison:Styal women’s prison=styal] was cold.',
    'They absconded from [prison:Ford open prison=ford] on Sunday.',
    'A category C [prison:HMP Maidstone=maidstone] wing was shut.',
    'Boys at [prison:Polmont Young Offenders’ Institution=polmont] were unhurt.',
    "Boys at [prison:Polmont Young Offender's Institution=polmont] were unhurt.",
    'The [prison:Cookham Wood Young Offenders Institute=cookham-wood] report is due.',
    'Children at [prison:Medway Secure Training Centre=medway-stc] (STC) were hurt.',
    'Women held at [prison:Yarl’s Wood immigration removal centre=yarls-wood] protested.',
    'Women held at [prison:Yarls Wood detention centre=yarls-wood] protested.',
    'Boys in the [prison:Feltham A YOI=feltham] unit were moved.',
    'Detainees left [prison:Brook House IRC=brook-house] by bus.',
  ],
  'other names of the same prison': [
    'In [prison:Strangeways prison=manchester] the roof was taken.',
    'He worked at [prison:Winson Green prison=birmingham] for years.',
    'Officers at [prison:Bridgend prison=parc] found drugs.',
    'A cell at [prison:Walton jail=liverpool] was wrecked.',
    'The governor of [prison:Saughton prison=edinburgh] spoke.',
    'He had been in [prison:Crumlin Road Gaol=crumlin-road].',
    'The wings of [prison:HMP Lowdham=lowdham-grange] are full.',
  ],
  'adjectives, articles, possessives and places stay outside': [
    'The crisis-hit [prison:Liverpool prison=liverpool]’s kitchens closed.',
    'Staff at [prison:HMP Hewell=hewell] in Tardebigge left.',
    "It was [prison:HMP Bedford=bedford]'s second riot.",
    'Victorian [prison:HMP Wandsworth=wandsworth] is crowded.',
  ],
  'headlines in capitals': [
    'RIOT AT [prison:HMP BEDFORD=bedford]\nInmates took over a wing of the prison.',
    '[prison:HAVERIGG PRISON=haverigg] STAFF WALK OUT OVER VIOLENCE\nPrison officers left at seven.',
  ],
  'one slip where nothing else fits': [
    'He escaped from [prison:HMP Whitemore=whitemoor] in 1994.',
    'Staff at [prison:HMP Wandswroth=wandsworth] left.',
    'The chaplain of [prison:Pentonvile Prison=pentonville] retired.',
    'He was sent to [prison:HMP Newtown=null].',
  ],
  'verbs, months, punishments and other names': [
    'Reading prison diaries is a sad business for a judge who sent prisoners there.',
    'Send prison officers a card at Christmas.',
    'A Durham jail term awaits him, and prison reform will not help.',
    'In March prison numbers rose, as jails filled.',
    'The Scottish Prison Service said prisoners were safe.',
    'A prison sentence is not the Open Prison Model.',
    'Johnny Cash sang Folsom Prison Blues to prisoners.',
    'HM Prison Service said inmates were safe, and HM Prison and Probation Service agreed.',
    'The Scottish prison population fell, and Welsh prison officers noticed.',
    'Leeds man jail ordeal: he was held abroad in a prison for a year.',
  ],
};

/** Prisons that the tables lack. */
export const unknownNames: Corpus = {
  'foreign designators': [
    'She was sent to [prison:Bedford Hills Correctional Facility=null] in New York.',
    'He is on death row at [prison:San Quentin State Prison=null].',
    'He died in [prison:Cook County Jail=null].',
    'The [prison:Lincoln Correctional Center=null] in Nebraska is full.',
    'Guards at [prison:FCI Danbury=null] found phones.',
    'A transfer to [prison:Bedford Hills state prison=null] was refused.',
  ],
  'names the tables lack': [
    'Protesters marched on [prison:Evin Prison=null] in Tehran.',
    'Prisoners in [prison:Kerobokan prison=null] rioted, and inmates fled the jail.',
    'He spent a year in [prison:Isle of Man Prison=null].',
    'A new prison called [prison:HMP Newtown=null] will hold prisoners.',
  ],
  'well-known ones on their own': [
    'Inmates on [prison:Rikers Island=null] sued, saying that [prison:Rikers=null] jails were unsafe for prisoners.',
    'The prisoners of [prison:Alcatraz=null] never left the prison.',
  ],
  'short forms later in the article': [
    'Women were moved to [prison:Bedford Hills Correctional Facility=null]. Prisoners at [prison:Bedford Hills=null] said the jail was cold.',
    'The [prison:Lincoln Correctional Center=null] holds 400 inmates. Inmates at [prison:Lincoln=null] complained of the prison’s food.',
    'He went to [prison:HMP Newtown=null]. Inmates at [prison:Newtown=null] jeered at the prison van.',
    'The [prison:Cook County Jail=null] holds 6,000 prisoners. Cook County paid for the jail.',
  ],
  'kinds and compounds are no names': [
    'The first Open Prison was a success with prisoners.',
    'A Victorian Prison is no place for inmates.',
    'They filmed Orange Prison Drama with prisoners in a jail.',
    'In Texas prison guards earn little, said inmates of the jail.',
    'He fears British prison food and French prison guards, a prisoner said.',
    'The Young Offender Institution holds prisoners.',
  ],
};
