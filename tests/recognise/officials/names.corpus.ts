import type { Corpus } from '../corpus';

/** People of the tables, by name alone. */
export const knownNames: Corpus = {
  'a brief has few words of custody': [
    'Anna Thorne, governor of the school, said that it was calm.',
    'Durham MP Anna Thorne said that the shop was full.',
    '[official:Will Styles=will-styles], governor at Whitemoor, said that the prison was calm. [official:Mr Styles=will-styles] added that officers had been hurt.',
    'An inmate walked out of Leyhill. Police are looking for him, said Supt [official:Anna Thorne=anna-thorne].',
  ],
  'nothing where nobody speaks of prisons': [
    { text: 'Liz Truss and David Gauke opened the flower show.', published: '2017-03-03' },
    {
      text: 'Justice Secretary Liz Truss went to Reading, the justice secretary’s office said.',
      published: '2017-03-03',
    },
  ],
  'people of that name who are something else': [
    { text: 'The prisoner, Keith Brown, left prison.', published: '2022-05-01' },
    { text: 'Inmate Keith Brown left the prison, and Brown wept in jail.', published: '2022-05-01' },
    { text: 'Keith Brown, 45, of Hull, went to prison. Keith Brown is a prisoner.', published: '2022-05-01' },
    { text: 'Keith Brown, an inmate of the prison, cooks for prisoners.', published: '2022-05-01' },
    {
      text: 'Of what was asked of prisons by [official:Dame Anne Owers=anne-owers], 36 things were done for prisoners.',
      published: '2015-11-17',
    },
    {
      text: 'Peter Clarke was jailed for theft. In prison Peter Clarke learnt what prisoners read.',
      published: '2018-05-01',
    },
    { text: 'Her son, David Evans, was a prisoner in that prison.', published: '1999' },
    { text: 'By Peter Clarke\nThe prison is full of prisoners.', published: '2018-05-01' },
    { text: 'The prison is full of prisoners. Picture: Peter Clarke', published: '2018-05-01' },
    { text: 'A cell in the prison, where prisoners sleep. Peter Clarke/PA', published: '2018-05-01' },
    { text: 'Prisoners in prison read a book by Peter Clarke-Jones of jail life.', published: '2018-05-01' },
  ],
  'people of that name at another time': [
    { text: 'Paul Wilson taught prisoners to box in prison.', published: '1988' },
    { text: 'Hugh Monro brought a piano into the prison for prisoners.', published: '1990-01' },
  ],
  'members share their names with others': [
    { text: 'David Jones brought a piano into the prison for prisoners.', published: '2016-02' },
    { text: 'David Jones, who once was a prisoner, sang in prison for Labour.', published: '1966-02' },
  ],
  'every form of a name': [
    { text: '[official:Liz Truss=liz-truss] went to the prison and met prisoners.', published: '2017-03-03' },
    { text: '[official:Elizabeth Truss=liz-truss] went to the prison and met prisoners.', published: '2017-03-03' },
    {
      text: '[official:Lord Timpson=james-timpson] and [official:Dame Anne Owers=anne-owers] spoke of prison and prisoners.',
      published: '2024-10',
    },
    { text: '[official:Sir Bob Neill=robert-neill] went to the prison and met prisoners.', published: '2023-03' },
    {
      text: 'Prisoners in jail met [official:Wendy Sinclair-Gieben=wendy-sinclair-gieben]’s team in prison.',
      published: '2022-03',
    },
    {
      text: '[official:LIZ TRUSS=liz-truss] AND PRISON\n[official:Liz Truss=liz-truss] met prisoners.',
      published: '2017-03-03',
    },
  ],
  'a slip or a short form, of somebody in office then': [
    {
      text: '[official:Theresa Medhurst=teresa-medhurst] told members that prisons held too many prisoners.',
      published: '2023-11-08',
    },
    {
      text: '[official:Steven Gillan=steve-gillan] spoke for prison staff attacked by prisoners.',
      published: '2018-09-14',
    },
    { text: '[official:Peter Clark=peter-clarke] inspected the prison and met prisoners.', published: '2017-09-14' },
    { text: 'Peter Clark inspected the drains of the prison and met prisoners.', published: '2012-09-14' },
  ],
  'members by the seat that the article names': [
    {
      text: 'The Member for Reigate ([official:Mr Blunt=crispin-blunt]) met prisoners in prison, and so did Monmouth Conservative [official:David Davies=david-tc-davies].',
      published: '2012-07-17',
    },
    {
      text: 'The hon. Member for Beaconsfield ([official:Mr. Grieve=dominic-grieve]) asked about prisoners in prison.',
      published: '2009-11-20',
    },
  ],
  'members where the sentence before speaks of politics': [
    {
      text: 'Prisoners told the local MP of the prison. [official:Richard Drax=richard-drax] left.',
      published: '2018-02-23',
    },
    {
      text: 'Prisoners told the MP of the prison. It was cold there. It was dark. Richard Drax left.',
      published: '2018-02-23',
    },
  ],
  'an article on crime that hardly speaks of custody': [
    {
      text: 'Police arrested ten in a riot, and police said more arrests will follow the riot. Officers and police dogs met disorder. Home Secretary [official:Priti Patel=priti-patel] praised the police. Three were remanded.',
      published: '2021-03-27',
    },
    {
      text: 'The fans of the club met at the match. Home Secretary Priti Patel came to the match. The captain was jailed.',
      published: '2021-03-27',
    },
  ],
  'members where the sentence speaks of politics': [
    {
      text: 'Labour’s front bench was full, and [official:Jo Stevens=jo-stevens] asked of prison and prisoners in the Commons.',
      published: '2019-02',
    },
    {
      text: 'Adjournment moved.—([official:Mark Jenkinson=mark-jenkinson].)\nThe prison holds prisoners.',
      published: '2023-11-30',
    },
    {
      text: '[official:Mark Jenkinson=mark-jenkinson] sat down. The prison holds prisoners.',
      published: '2023-11-30',
      publisher: 'Hansard',
    },
    { text: 'Nick Hurd wrote to the Government about prisoners in prison.', published: '2003-06-26' },
    {
      text: '[official:Nick Hurd=nick-hurd] wrote to the Government about prisoners in prison.',
      published: '2006-06-26',
    },
  ],
};

/** Members as Hansard prints them, and those who answer for them. */
export const namesInHansard: Corpus = {
  'what stands where a speaker would': [
    '§ Prison places\nPrisoners filled the prison.',
    '§ The prison held Dean Reed, a prisoner.',
    'Letter from Leeds prison to prisoners, dated 4 March 1999:',
    'A letter from Dean Reed to his mother told of prison and prisoners.',
    'Dean Reed to ask for parole\nThe prisoner left prison.',
    'Dean Reed wanted to ask the prisoner of prison.',
  ],
  'questions, answers and letters': [
    '§ [official:Ms Thorne=anna-thorne] To ask how many prisoners are in prison.\n\n§ [official:Mr. Piet Ash=piet-ash] Prisoners are many.\n\nLetter from [official:Tom Osley=tom-osley] to [official:Ms Anna Thorne=anna-thorne], dated 4 March 1999:',
    '[official:Anna Thorne=anna-thorne]: To ask the Minister how many prisoners are in prison.',
    '[official:Mr Ash=mr-ash] To ask the Minister how many prisoners are in prison.',
    'It was a parliamentary question of prison and prisoners. Dean Reed left the prison.',
    'In a written parliamentary question [official:Mr Reed=mr-reed] asked about prisoners in prison.',
    'A parliamentary question from [official:Dean Reed=dean-reed] was of prisoners in prison.',
    'Members present:\n\n[official:Mr Tom Ash=tom-ash], in the Chair\n[official:Anna Thorne=anna-thorne]\n[official:Dean Reed=dean-reed]\n\nMemorandum on prisoners\n\nPiet Moss is a prisoner in prison.',
    'Prisoners of the prison heard Dean Reed. Labour won.\n\nPiet Moss Labour club\n\nPrisoners left.',
    'Prisoners rioted in prison.\n\n[official:Anna Thorne=anna-thorne] Plaid Cymru\n\nMay I speak of prisoners?\n\n[official:Tom Ash=tom-ash] Labour 3:02, 5 June 2024\n\nYes.',
  ],
  'headings of a debate with a name in them': [
    {
      text: 'Prison staff\n\n[official:George Howarth=george-howarth] Excerpts\nTuesday 8th October 2019\n\n[official:George Howarth=george-howarth] Portrait [official:Sir George Howarth=george-howarth] (Knowsley) (Lab)\nPrison staff tire of prisoners.',
      published: '2019-10-08',
    },
  ],
  'offices before 1997': [
    {
      text: 'The [official:Home Secretary=michael-howard form:office] spoke of prison and prisoners.',
      published: '1994-03-04',
    },
    { text: 'The home secretary spoke of prison and prisoners.', published: '1979-03-04' },
    {
      text: 'The [official:Director General of the Prison Service=derek-lewis form:office] spoke of prisoners.',
      published: '1994-03-04',
    },
  ],
};

/** Peers and judges by their title. */
export const titledNames: Corpus = {
  'a place that begins as a name does': [
    'HM Coroner [official:Tom Osley=tom-osley]\nMilton Keynes Coroner’s Office\nA prisoner died in prison.',
  ],
  'a caption and the name again, with the party': [
    'Photo of [official:Lord Foxley of Wick=lord-foxley-of-wick] [official:Lord Foxley of Wick=lord-foxley-of-wick] Labour 2:04 pm\nMy Lords, prisons are full of prisoners.',
    'Photo of [official:Lord Foxley=lord-foxley] [official:Lord Foxley=lord-foxley] Labour 2:04 pm\nMy Lords, prisons are full of prisoners.',
  ],
  'titles of offices and other things': [
    'The Lord Chancellor’s Department and the Lord Advocate wrote to the prison about prisoners.',
    'The Lord Mayor and the Lord Provost visited prisoners in prison.',
    'The Lady of the manor wrote to prisoners in prison.',
    'Justice Campaign and Justice Alliance wrote to prisoners in prison.',
  ],
  peers: [
    '[official:Lord Harbottle=lord-harbottle] spoke of prison and prisoners. [official:Lord Harbottle=lord-harbottle]’s motion fell.',
    '[official:Baroness Penmarric of Zennor=baroness-penmarric-of-zennor] spoke of prison and prisoners.',
    '[official:Baroness Penmarric=baroness-penmarric] spoke of prison and prisoners. [official:Lady Penmarric=baroness-penmarric] sat down.',
  ],
  judges: [
    '[official:Mr Justice Tolland=mr-justice-tolland] sent him to prison, where prisoners knew him.',
    'He was sent to prison by [official:Lord Justice Tolland=lord-justice-tolland] and [official:Mrs Justice Ana Pell=ana-pell], as prisoners know.',
    'Judge [official:Harriet Vane=harriet-vane] sent him to prison, where prisoners knew him. [official:Judge Vane=harriet-vane] was stern.',
    'Judge [official:Harriet McVane=harriet-mcvane] sent him to prison, where prisoners knew him. [official:Judge MacVane=harriet-mcvane] was stern.',
    'At the trial Sheriff [official:Iona Grieve=iona-grieve] sent the prisoner back to prison.',
  ],
};
