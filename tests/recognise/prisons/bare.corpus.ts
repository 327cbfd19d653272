import type { Corpus } from '../corpus';

/** Names on their own, and what else they are. */
export const bareNames: Corpus = {
  'nothing where nobody speaks of prisons': [
    'Lincoln beat Doncaster 2-1 and Bristol drew at Reading.',
    'Ford drivers went to Lewes for the bonfire.',
    'Durham students walked to Exeter in March.',
  ],
  'the town, in an article on its prison': [
    'Prisoners at [prison:HMP Bedford=bedford] rioted. Shops in Bedford town centre shut, and Bedford residents heard shouts.',
    'Inmates left [prison:HMP Lincoln=lincoln]. Karl McCartney, the MP for Lincoln, was told. Lincoln City fans were not, and Lincoln Cathedral stood by.',
    'A man of 30 from Bristol was sent to [prison:HMP Bristol=bristol] by Bristol Crown Court.',
    'A Leeds-based firm feeds [prison:HMP Leeds=leeds] prisoners.',
    'He was born in Durham and died in [prison:HMP Durham=durham].',
    'Residents say the Haverigg community is proud of [prison:HMP Haverigg=haverigg] and its prisoners.',
    'He drove to Lewes after his release from [prison:HMP Lewes=lewes].',
    'A prisoner fled [prison:HMP Rochester=rochester]. He was found in Rochester, Kent.',
    '[prison:HMP Leeds=leeds] inmates work for a Leeds firm and the University of Leeds.',
    'There was sorrow in Gloucester and Shepton Mallet over the loss of the prisons, said a prison officer.',
    'Read more: Leeds shooting leads to arrest. [prison:HMP Leeds=leeds] holds 1,100 prisoners.',
    'The tower of [prison:HMP Parkhurst=parkhurst] on the Isle of Wight is gone.',
    'Police in Northumberland and on Dartmoor seek a prisoner of [prison:HMP Humber=humber], a prison by the Humber.',
    'Police in Exeter said an inmate of [prison:HMP Exeter=exeter] was caught.',
    'The officer, of Orton Malborne, Peterborough, carried drugs into [prison:HMP Peterborough=peterborough] for prisoners.',
    'He ran the wing at [prison:Saughton prison=edinburgh] in Edinburgh, and another prison near Perth.',
    'Men from the courts of Hull and Lincoln go to [prison:Hull jail=hull], a jail for prisoners.',
    'Prisoners watched from [prison:HMP Lincoln=lincoln] as Lincoln 2 Doncaster 1 came over the prison radio.',
  ],
  'lists of one name a line': [
    'The jail holds boys in cells, and the prison is full. Other boys could be sent to [prison:Feltham=feltham], [prison:Werrington=werrington] or [prison:Wetherby=wetherby].',
    'The most crowded prisons:\n1. [prison:Swansea=swansea] (177%)\n2. [prison:Leicester=leicester] (173%)\n3. [prison:Durham=durham] (160%)',
    'Prisoners were moved to:\n- [prison:HMP Leeds=leeds]\n- [prison:Lincoln=lincoln]\n- [prison:Bristol=bristol]',
    'Inmates in our prisons\n[prison:Durham=durham]\n940\n[prison:Exeter=exeter]\n480\n[prison:Lewes=lewes]\n610',
    'The prison officers’ choir will sing for prisoners in spring:\nDurham\nExeter\nLewes',
  ],
  'people of that name': [
    'Mr Ford told prisoners at [prison:HMP Leeds=leeds] that prison was no joke. Ford said he was sorry.',
    'Harrison Ford visited the prison, and inmates cheered Ford.',
    'J. Preston went to jail, and Preston died in prison.',
  ],
  'people alone': [
    'Darren Walton, 34, was jailed for six years for hitting a prison officer. Walton was held in prison, and Walton’s sentence was cut.',
    'Sam Ranby, a prisoner, wept. Ranby was sent back to prison, and inmate Ranby wept again.',
  ],
  'verbs that are prisons’ names': [
    'Send prisoners home, the charity said. Send more staff to prisons, said the union. “Send us your prison tales.”',
    'Prison is full. [prison:Send=send] prisoners were moved from [prison:HMP Send=send].',
  ],
  'places abroad': [
    'Portland, Oregon, has no room: inmates in Portland slept in cells of the prison.',
    'A prisoner died in the [prison:Durham County Detention Center=null], North Carolina. The [prison:Durham jail=null] had lost guards, and prison staff in Durham wept.',
    'Prisoners fled the [prison:Lincoln jail=null] in Nebraska, a prison for 400.',
    'An inmate of [prison:HMP Bedford=bedford] writes to inmates at Bedford, Ohio. [prison:Bedford prison=bedford] holds 400 prisoners.',
  ],
  'a name that the news uses for something else': [
    'Isis prisoners broke out of prison in Syria. Prisons there hold men of Isis.',
    '[prison:HMP Isis=isis] is a prison. There were fights at [prison:Isis=isis], whose prisoners are young.',
    'Rioting prisoners hit many prisons: [prison:Belmarsh=belmarsh], [prison:Hull=hull], [prison:Isis=isis] and [prison:Whitemoor=whitemoor] were on the list.',
  ],
  'a town in an article on something else': [
    'A warder’s cottage by the old prison fell into the sea. Crews from the county spent the night on the road with sandbags for anyone who asked, and went home at six for bread, bacon and a bath. The wind had got up at tea. By ten it had the tiles off the village hall, and by one the lane to the church was a stream with a wheelie bin in it. The bin came to rest against the war memorial, where the vicar, who had been a lifeboatman, tied it to the rail with his scarf. Nobody has owned up to it. It holds garden waste, a lamp and the greater part of a kite. A retriever has been seen to sit beside it, as if it were his, and to go home for his dinner at noon. At Chelmsford the cricket club was under water. Nobody minded, said a man of long ago.',
  ],
  'headlines, menus and what is said of a town': [
    'Manchester Evening News\nInmates of [prison:HMP Manchester=manchester] wrote to the prison.',
    'Lincoln\nSport\nInmates of [prison:HMP Lincoln=lincoln] wrote to the prison.',
    'Shops in Exeter shut when an inmate of [prison:HMP Exeter=exeter] fled the prison.',
    'Guards at [prison:HMP Stafford=stafford] went home. Stafford said it would miss the prison and its prisoners.',
    'Tom Preston was held at [prison:HMP Preston=preston]. Guards feared Preston, a prisoner of the prison said.',
  ],
  'the article states the prison': [
    'The walkout at [prison:HMP Liverpool=liverpool] is over, and more staff were sent to [prison:Liverpool=liverpool].',
    'Inspectors went to [prison:HMP Norwich=norwich]. All that is wrong with jails could be seen at [prison:Norwich=norwich].',
    'G4S ran [prison:Medway secure training centre=medway-stc]. It lost the contract for running [prison:Medway=medway-stc] in 2016.',
    'Children went to other jails as [prison:Feltham YOI=feltham] filled up. None was diverted from [prison:Feltham=feltham].',
    {
      title: 'Bedford prison riot',
      text: 'Inmates took a wing. The jail’s neighbours heard shouts from [prison:Bedford=bedford].',
    },
  ],
  'what else the article says of it': [
    'Prisoners rioted at several jails, [prison:Bedford=bedford] among them.',
    'In towns with jails, Bedford residents said, prisoners were nothing new.',
    '[prison:Winchester jail=winchester] is filthy. Inspectors found bad cells at [prison:Winchester=winchester], which dates from 1849.',
    'The dispute at [prison:Gloucester Prison=gloucester] left [prison:Gloucester=gloucester] Governor Nick Wall alone.',
    '[prison:HMP & YOI Stirling=stirling] replaced [prison:Cornton Vale=cornton-vale], a prison of cells. Pictures of [prison:Stirling=stirling] show a modern prison.',
    'A life prisoner walked out of [prison:HMP Ford=ford]. He is one of 89 [prison:Ford=ford] inmates at large from [prison:Ford=ford].',
    'A second [prison:Magilligan=magilligan] inmate died in prison. Medium security [prison:Magilligan=magilligan] houses 550 prisoners.',
  ],
  'an article of colour, that says "prison" seldom': [
    'The urn was cold, and the man who minded it had gone to look for his glasses. Through the hatch one could see a yard with a tree in it, a bench, and a blackbird that did as it liked. Nobody has ever found out who planted the tree. It was there when the brewery stood on the corner, said a woman at the bus stop, and it will be there when the bus has stopped running. Her sister once went to the gate of the prison to ask for a cutting. They gave her tea, she said, and a form. It is that kind of street: the baker knows the vicar, the vicar knows the man with the ferrets, and all of them know when it is Tuesday by the van. She had heard of [prison:Barlinnie=barlinnie], she said, from the television. In the evening the light comes down between the chimneys and lies along the wall, and one may hear somebody practise the cornet, not well. The governor has asked him to practise less. Two landings have asked him to go on. The prison opens its doors in June for the flower show, when anyone may come and be surprised.',
    'The urn was cold, and the man who minded it had gone to look for his glasses. Through the hatch one could see a yard with a tree in it, a bench, and a blackbird that did as it liked. Nobody has ever found out who planted the tree. It was there when the brewery stood on the corner, said a woman at the bus stop, and it will be there when the bus has stopped running. Her sister once went to the gate of the prison to ask for a cutting. They gave her tea, she said, and a form. It is that kind of street: the baker knows the vicar, the vicar knows the man with the ferrets, and all of them know when it is Tuesday by the van. She had heard of Barlinnie, she said, from the television. In the evening the light comes down between the chimneys and lies along the wall, and one may hear somebody practise the cornet, not well. The neighbours have asked him to practise less. The boys next door have asked him to go on. The prison opens its doors in June for the flower show, when anyone may come and be surprised.',
  ],
  'openings, closures and trouble': [
    'Women prisoners were moved out of two prisons. [prison:Holloway=holloway], the biggest of them, closed last summer.',
    'Inmates were moved to another prison. Some of them made trouble at [prison:Hull=hull] when they got there.',
    'The prison on Dartmoor is empty of prisoners. [prison:HMP Dartmoor=dartmoor] lost them to other jails.',
  ],
  'an article that says POA, and no word of prison': [
    'Power of attorney (POA) forms are cheap in Lewes.',
    'Staff at [prison:Wakefield=wakefield] are to vote. The POA told the justice secretary so in a letter, and its members at the Ministry of Justice have told him too. They met on Monday in a hall by the sea, with tea, a raffle and a long speech on pensions. Nobody slept. The raffle was won by a man from the works department.',
  ],
  'among others': [
    'The last inspection report on [prison:Swansea=swansea] was read to prisoners of [prison:HMP Swansea=swansea].',
    'Prison officers were found work at [prison:HMP Channings Wood=channings-wood], [prison:Exeter=exeter] or further afield.',
  ],
  'people who move and the court that jails them': [
    'A prison was built by the river, and the prison took in prisoners. My sister moved to Send because it was quiet.',
    'Dealer who hid drugs is jailed at Bristol\nHe will go to a prison for prisoners.',
  ],
  'where it is': [
    'More prisoners will go to other jails. [prison:Kingston=kingston] in Portsmouth is to be sold.',
    'Women prisoners go to jails in England. [prison:Berwyn=berwyn], in Wrexham, has no prison wing for them.',
    'Detainees fear for the removal centre and its detention rooms. They say [prison:Campsfield House=campsfield-house], on the edge of Kidlington, is no place to sleep. The Coalition to Keep Campsfield Closed met.',
    'The prison stands next to [prison:Featherstone=featherstone] and [prison:Brinsford=brinsford], two other jails.',
    'There are no prisoners left in Rutland’s other prison. [prison:Ashwell=ashwell] closed in 2011.',
    'Boys of the prison had no lessons. Inspectors who went to [prison:Cookham Wood=cookham-wood] in April found no teacher there; prisoners slept.',
  ],
  'a town in an article that speaks of its prison in passing': [
    'Stafford scored 87 points out of 100. Houses in Stafford cost more than those in the towns around it, and families with children say that they would come again for the schools, for the green parks and for the trains. Rents have gone up since the last survey, say the agents, who took points off for the traffic in the high street and gave some of them back for the theatre and the park. A flat by the wall sold in two days. All the rooms have a view of [prison:HMP Stafford=stafford].',
  ],
  'the words beside it': [
    'Prison staff at [prison:Haverigg=haverigg] said violence was rising in jails.',
    'She spent two hours inside [prison:Whitemoor=whitemoor] talking to prison officers and prisoners.',
    'The governor of [prison:Bedford=bedford] spoke to prisoners at the jail.',
    'The prison’s move came after riots at jails such as [prison:Bedford=bedford].',
    'Prisoners were moved from [prison:Lincoln=lincoln] to another jail.',
    'A [prison:Lewes=lewes] inmate was found dead, prison staff said.',
    '[prison:Wakefield=wakefield]’s prisoners are among the most dangerous in any jail.',
    'Category B [prison:Lewes=lewes] lost officers, and its prisoners suffered in prison.',
    'Life inside [prison:Lincoln=lincoln] wore the prisoner down, as prison does.',
    'Category B [prison:Swaleside=swaleside] lost officers, and its prisoners suffered in prison.',
    'In June it was said that 130-year-old [prison:Barlinnie=barlinnie] would close, as prison inmates knew.',
  ],
  'its town before it': [
    'Police were called to a shop in Birmingham’s Winson Green on the day of the prison search, prison staff said.',
    'Some prisons are terrible. Birmingham’s [prison:Winson Green=birmingham] was one that the inspector named.',
    'In prison circles Liverpool’s [prison:Walton=liverpool] has a bad name, as has Leeds’ [prison:Armley=leeds].',
    'He did time in London’s [prison:Brixton=brixton], [prison:Pentonville=pentonville] and [prison:Wandsworth=wandsworth], then wrote a book on prison.',
  ],
  'its address': [
    '[prison:HMP & YOI Doncaster=doncaster], Marshgate, Doncaster. The prison holds prisoners.',
    '[prison:HMP Lincoln=lincoln], Greetwell Road, Lincoln, holds prisoners.',
  ],
  'what goes on at a town, and at its prison': [
    'A prison officer studied law at Durham, and the prison minister spoke at a conference at Birmingham.',
    'Prisons are in crisis. The situation at [prison:Liverpool=liverpool] was bad, and things were at [prison:Durham=durham] as they had been in any prison.',
    'Prisons are not safe. The failings at [prison:Nottingham=nottingham] and [prison:Bedford=bedford] show it.',
  ],
  'courts and universities': [
    'Crown courts at Lewes send men to prison, and magistrates at Stafford do too. Universities such as Durham, Leicester and Lincoln teach prisoners in jail.',
  ],
  'members by their seats': [
    '[prison:HMP Liverpool=liverpool] holds prisoners.\nDan Carden (Liverpool, Walton) (Lab)\nWill the prison get more staff for its prisoners?',
  ],
  'a number of what it has': [
    'Charities counted prisoners. [prison:Leicester=leicester] held 361 prisoners where 214 should be, and [prison:Wandsworth=wandsworth] was 663 over.',
    'Prisoners fell ill in prison. An ambulance went to [prison:Barlinnie=barlinnie] 107 times and to [prison:Addiewell=addiewell] 64 times.',
    'There were 39 attacks on prisoners at [prison:HMP Berwyn=berwyn], 35 at [prison:Parc Prison=parc], 25 in [prison:Cardiff=cardiff] and 20 in [prison:Swansea=swansea].',
    'Four prisoners died at [prison:HMP Leeds=leeds] and four at [prison:Elmley=elmley], Kent.',
    'Fewer prisoners absconded from open prisons. At [prison:Ford=ford] there were 41.',
    'Drones flew over prisons: [prison:HMP Onley=onley] had four, [prison:Bedford=bedford], [prison:Wandsworth=wandsworth] and [prison:Manchester=manchester] clocking two each.',
  ],
  'removal centres': [
    '[prison:Harmondsworth=harmondsworth] detainees refused food, and detainees at [prison:Campsfield=campsfield-house], near Oxford, did too.',
    'Detainees spoke of their treatment by [prison:Harmondsworth=harmondsworth] staff at the detention centre for detainees.',
  ],
  'a town in an article on prisons throughout that does not state its prison': [
    'Prisoners of the jail were freed from prison. He drove to Lewes with a friend, who lives in Bedford, and prison was forgotten.',
    'Prisoners of the jail were freed from prison. A farm outside Lincoln gave them work, and one prisoner went to Leeds. Styal School wrote to the prisoners.',
    'Jailed at Bristol: the prisoner who hid a phone in prison. Another prisoner was sentenced at Leicester to more prison.',
    'Prisoners of the jail were freed from prison. There was trouble at [prison:Lewes=lewes] all the same.',
    'Prisoners wait for work in prison. A drone was found at [prison:Bedford=bedford], and one had been flown over [prison:Pentonville=pentonville].',
    'Prisoners wait for work in prison. It is worse than [prison:Pentonville=pentonville], the prison officer said. Nobody likes [prison:The Verne=the-verne].',
    'Prisoners wait for work in prison. Inside [prison:Send=send] there is a shop.',
    'Prisoners wait for work in prison. Life at [prison:HMP Hull=hull] is slow, and some felt unsafe in [prison:Hull=hull]. At [prison:HMP Parc=parc] it is better: in [prison:Parc=parc] there is a café.',
  ],
  'whom the state moves': [
    'Prisoners wait for work in prison. She moved to Leeds when her husband was sent there, and the train went round by Lincoln.',
    'Prisoners wait for work in prison. He was moved to [prison:Doncaster=doncaster] and was taken to [prison:Hull=hull] in the spring.',
    'Prisoners wait for work in prison. One was recalled to [prison:Nottingham=nottingham], one escaped from [prison:Preston=preston] and one walked out of [prison:Sudbury=sudbury].',
    'Prisoners wait for work in prison. He did two years in [prison:Brixton=brixton] and served his time in [prison:Dartmoor=dartmoor].',
  ],
  'what inspectors see, what is written of it, what goes over its wall': [
    'Prisoners wait for work in prison. Her neighbours praised Chelmsford, and people in Hull did so too. He trained at Durham, came out on top at Leeds University and had a new house in Kirkham.',
    'Prisoners wait for work in prison. Inspectors praised [prison:Chelmsford=chelmsford] for its books.',
    'Prisoners wait for work in prison. The report on [prison:Doncaster=doncaster] is out. [prison:Bedford=bedford]’s new governor is tired.',
    'Prisoners wait for work in prison. Drugs were smuggled into [prison:Hindley=hindley], over the wall of [prison:Risley=risley]. On his release from [prison:Durham=durham] he went home, and his friend came out of [prison:Leeds=leeds].',
  ],
  'who stands at the gate': [
    'Prisoners wait for work in prison. He has a farm outside Lincoln.',
    'Prisoners wait for work in prison. A crowd stood in the rain outside [prison:Wandsworth=wandsworth]. Outside [prison:Pentonville=pentonville] it was quiet.',
  ],
  'what is said of a prison alone': [
    'The prison takes prisoners from any town. Ford is to shut its plant, and Leeds was built on wool.',
    'The prison holds prisoners on a short stay. [prison:Leeds=leeds] was built for 669 men, and [prison:Dartmoor=dartmoor] is to close.',
    'The prison holds prisoners on a short stay. [prison:Aylesbury=aylesbury] takes young men, and [prison:Cardiff=cardiff] stands at 150 per cent of what it should.',
    'The prison holds prisoners on a short stay. The closure of [prison:Gloucester=gloucester] was a blow, and the contract for [prison:Birmingham=birmingham] a mistake.',
    'The prison holds prisoners on a short stay. Beds go up on the [prison:Feltham=feltham] site.',
    'The prison holds prisoners on a short stay. [prison:Wetherby=wetherby]’s boys’ unit was full, and last September [prison:Cookham Wood=cookham-wood] held 90.',
  ],
  'who runs it, who shuts it, what it is called': [
    'Prisoners wait for work in prison. The council runs Doncaster, and others on Portland will not mind. Permission to put up a jail at Grendon was refused.',
    'Prisoners wait for work in prison. Lewes, a town of few shops, was run by a mayor.',
    'Prisoners wait for work in prison. [prison:Greenock=greenock] should be closed, the inspector said.',
    'The delegates of the prison officers met. Ray Coates, from [prison:Lindholme=lindholme], told them that prisoners had more.',
    'Prisoners wait for work in prison. Ministers mean to shut [prison:Holloway=holloway].',
    'Prisoners wait for work in prison. [prison:Holloway=holloway], the best-known women’s prison in the country, has a pool.',
  ],
  'somebody’s seat, somebody’s street': [
    'Prisoners wait for work in prison. Anna Thorne (Independent - Wellingborough) asked the prison minister, and a prisoner ate at the Mill, Oxford.',
    'Detainees wait at [prison:Colnbrook Immigration Removal Centre=colnbrook] (IRC), in Harmondsworth, for the detention centre to open its doors to detainees.',
  ],
  'names that are nothing else': [
    'Prisoners at the jail were taken to [prison:Belmarsh=belmarsh] by van.',
    '[prison:Wanno=wandsworth] was where the prisoner learnt what jail is.',
    'Prisoners and jailers drove along Belmarsh Road.',
  ],
  'districts and villages whose name is a prison’s': [
    'He was in [prison:Strangeways=manchester] when inmates took the roof of the prison.',
    'Edinburgh’s [prison:Saughton=edinburgh] logged 16 attacks. People who work at [prison:HMP Addiewell=addiewell] and [prison:Saughton=edinburgh] must be protected from prisoners.',
    'The prison officer walked home through Saughton Park after his shift at the jail.',
    'Prison life at the [prison:Scrubs=wormwood-scrubs] wore the prisoner down.',
  ],
};

/** Names in a row. */
export const listedNames: Corpus = {
  'a list of towns': [
    'Prison officers live in Bedford, Lincoln and Nottingham, far from any jail.',
    'He was moved from [prison:HMP Frankland=frankland], Durham, to another prison.',
    'The jail draws prisoners from Leeds, Hull and Bristol.',
  ],
  'a long list where all is of prisons': [
    'Prisoners in every jail lose. The prison service says inmates are locked up all day. This year [prison:Bedford=bedford], [prison:Bristol=bristol] and [prison:Hull=hull] were called unsafe.',
    'Prisoners in every jail lose, the prison service says. Marches were held in Bedford, Bristol and Hull.',
  ],
  'two names of a list are no towns': [
    'Old prisons are to be replaced with a new jail. [prison:Pentonville=pentonville], [prison:Brixton=brixton] and [prison:Wormwood Scrubs=wormwood-scrubs] have all been named.',
    'Old prisons are to be replaced with a new jail. The roofs leak in [prison:Pentonville=pentonville], [prison:Brixton=brixton] and [prison:Wormwood Scrubs=wormwood-scrubs].',
  ],
  'one of a list stands with where it is': [
    'More prisoners need prisons. Houseblocks will rise in the county of each: [prison:Parc=parc] in South Wales, [prison:Peterborough=peterborough], [prison:The Mount=the-mount] in Hertfordshire and [prison:Thameside=thameside].',
  ],
  'commas alone': [
    'Men from the prison found work with a firm in Bedford, Lincoln, Exeter.',
    'Prisoners in every jail lose, the prison service says. Workshops are planned for [prison:Parc=parc], [prison:Peterborough=peterborough], [prison:Thameside=thameside].',
  ],
  'what stands in brackets behind each': [
    'Prisoners in every jail lose, the prison service says. Violence rose at [prison:Hewell=hewell] (up 30%), [prison:Winchester=winchester] (28%) and [prison:Exeter=exeter] (25%).',
  ],
  'a number behind each': [
    'Prisoners were counted by prison. First came [prison:Parc Prison=parc] with 35 per 100, [prison:Cardiff=cardiff] with 25 and [prison:Swansea=swansea] with 20.',
  ],
  'rows of a table': [
    'Phones that prison staff took from prisoners\nTown 2006 2007\nExeter 10 16\nLincoln 19 40\nDurham 2 58',
    'Phones that prison staff took from prisoners\nEstablishment 2006 2007\n[prison:Exeter=exeter] 10 16\n[prison:Dartmoor=dartmoor] 19 40\n[prison:Channings Wood=channings-wood] 2 58',
  ],
  'a chain of names': [
    'Staff of two jails are to go, prison bosses say. [prison:HULL PRISON=hull] loses cells. [prison:Chelmsford=chelmsford], [prison:Hull=hull] and the [prison:Isle of Wight=isle-of-wight] stay, but [prison:Camp Hill=camp-hill] goes. Some 854 people work at [prison:Hull=hull] and [prison:Chelmsford=chelmsford] together.',
  ],
  'the sort of prison behind each name': [
    'Leeds locals and Bradford locals wrote to the prison.',
    'None is as full as [prison:Shrewsbury jail=shrewsbury]. Next come [prison:Northallerton remand centre=northallerton], [prison:Exeter=exeter] local/remand centre, [prison:Canterbury=canterbury] local and [prison:Preston=preston] local.',
    'Prisons are full, above all [prison:Leeds=leeds] local, [prison:Durham=durham] local and [prison:Swansea=swansea] local.',
  ],
  'where each of them is': [
    'The list of jails to shut has on it [prison:Camp Hill=camp-hill] on the Isle of Wight; [prison:Bullwood Hall=bullwood-hall] in Essex, [prison:Canterbury=canterbury], [prison:Gloucester=gloucester] and [prison:Shrewsbury=shrewsbury].',
    'Men from the prisons work in Bedford, on the Isle of Wight, in Lincoln and Exeter.',
  ],
  'what leads to the names, with or without "and"': [
    'Prisoners in every jail lose, the prison service says. Three remand centres, [prison:Risley=risley], [prison:Brockhill=brockhill] and [prison:Glen Parva=glen-parva], are full.',
    'The largest local prisons - [prison:Liverpool=liverpool], [prison:Manchester=manchester], [prison:Wandsworth=wandsworth] - are the fullest.',
    'Prisons shut in Leeds, West Yorkshire, England.',
    'Prisoners in every jail lose, the prison service says. Inmates got a letter on [prison:HMP Winchester=winchester], as they had for [prison:Nottingham=nottingham], [prison:Exeter=exeter] and [prison:Birmingham=birmingham].',
    'Prisoners in every jail lose, the prison service says. MPs for Nottingham, Exeter and Bedford asked about inmates.',
  ],
  'the designator is shared': [
    'Prisoners rioted in HMPs [prison:Bedford=bedford], [prison:Lincoln=lincoln] and [prison:Nottingham=nottingham].',
    'There were riots at [prison:Bedford=bedford], [prison:Lewes=lewes] and [prison:Moorland=moorland] prisons.',
    'Prison staff at HMPs [prison:Elmley=elmley] and [prison:Swaleside=swaleside] left.',
    'Inmates of [prison:HMP Bristol=bristol], [prison:Cardiff=cardiff] and [prison:Swansea=swansea] work.',
    'Unrest spread to [prison:Hull=hull] and [prison:Leeds=leeds] jails.',
  ],
  'the sentence speaks of prisons': [
    'Prisons affected include [prison:Featherstone=featherstone], [prison:Winson Green=birmingham], [prison:Stafford=stafford] and, in Worcestershire, [prison:Long Lartin=long-lartin].',
    'She inspected four prisons last year - [prison:Castle Huntly=castle-huntly], [prison:Addiewell=addiewell], [prison:Inverness=inverness] and [prison:Shotts=shotts].',
    'The prisons to shut are [prison:Bullwood Hall=bullwood-hall] in Essex, [prison:Canterbury=canterbury], [prison:Gloucester=gloucester], [prison:Kingston=kingston] in Portsmouth, and [prison:Shrewsbury=shrewsbury], and [prison:Camp Hill=camp-hill] on the Isle of Wight.',
    'Prisons at [prison:Canterbury=canterbury], [prison:Gloucester=gloucester] and [prison:Shepton Mallet=shepton-mallet] will shut, while [prison:Chelmsford=chelmsford] and [prison:Hull=hull] will lose wings.',
    'Houseblocks for prisoners go up at HMPs [prison:Parc=parc] in South Wales, [prison:Peterborough=peterborough] in Cambridgeshire, [prison:The Mount=the-mount] in Hertfordshire and [prison:Thameside=thameside] in London.',
    'She wants new buildings for the Victorian jails at [prison:Barlinnie=barlinnie], [prison:Greenock=greenock] and [prison:Inverness=inverness].',
    'Seven more prisons were over capacity, including [prison:Edinburgh=edinburgh] and [prison:Perth=perth].',
    'Prisoners suffer. In prisons this year she inspected [prison:Barlinnie=barlinnie], [prison:Kilmarnock=kilmarnock], [prison:Dumfries=dumfries], [prison:Glenochil=glenochil] and [prison:Cornton Vale=cornton-vale].',
    'None of the institutions for young prisoners – [prison:Cookham Wood=cookham-wood], in Kent; [prison:Feltham A=feltham], in London, and [prison:Wetherby=wetherby] – passed its prison inspection.',
    'Jails did well, such as at [prison:Coldingley=coldingley] or [prison:Channings Wood=channings-wood], where prisoners were out of their cells.',
    'Prisoners in [prison:Maghaberry=maghaberry], [prison:Magilligan=magilligan] and [prison:Hydebank Wood=hydebank-wood] complained to the prison ombudsman.',
  ],
};

/** Descriptions that pick out one prison. */
export const describedPrisons: Corpus = {
  'not one prison, or not a description of one': [
    'An inmate escaped from a south Cumbrian prison.',
    'The Perry Road jail is full of prisoners. [prison:HMP Hull=hull] and [prison:HMP Leeds=leeds] are full.',
    'Prisoners of [prison:HMP Leeds=leeds] were seen from the Armley Road prison officers’ club.',
    'The prison was locked down, and the jail’s inmates with it.',
    'The Scottish prison population rose in every jail.',
    'Staff at [prison:HMP Elmley=elmley] and [prison:HMP Swaleside=swaleside] walked out of the Kent prison.',
    'The London jail holds prisoners, and no other prison does.',
    'Prisoners of [prison:HMP Ranby=ranby] were told. The Nottinghamshire prison officer said no more.',
  ],
  'the town has one prison': [
    {
      text: 'Forty officers will work at the [prison:March high security jail=whitemoor form:description], a prison for dangerous prisoners.',
      published: '2017-03',
    },
    {
      text: 'The allowance at the [prison:March jail=whitemoor form:description] draws prison recruits, the prison says.',
      published: '2017-03',
    },
    {
      text: 'A prisoner died at the [prison:Wrexham jail=berwyn form:description], a prison for 2,000 prisoners.',
      published: '2020',
    },
  ],
  'the county has one prison of that kind': [
    'Prisoners at the [prison:Milton Keynes jail=woodhill form:description], and none from the centre for children, a prison report says.',
    'Prisoners left for the [prison:Kent women’s prison=east-sutton-park form:description], a prison report says.',
    {
      text: 'Prisoners at the [prison:Gloucestershire women’s prison=eastwood-park form:description] hurt themselves, a prison report says.',
      published: '2023',
    },
    {
      text: 'Inmates of the [prison:Cumbrian prison=haverigg form:description] were moved to another jail.',
      published: '2016',
    },
  ],
  'the article names one that fits': [
    'He died in [prison:Maghaberry jail=maghaberry]. Inmates of the [prison:Co Antrim prison=maghaberry form:description] were told.',
    'Officers left [prison:HMP Lindholme=lindholme]. Prisoners at the [prison:South Yorkshire jail=lindholme form:description] were locked up.',
    'Violence rose at [prison:HMP Wandsworth=wandsworth]. The [prison:south London jail=wandsworth form:description] holds 1,500 prisoners.',
  ],
  'words that make a kind of it, and short forms of the county': [
    'Drugs were found at [prison:HMP Haverigg=haverigg]. The [prison:Cumbria-based prison=haverigg form:description] holds 300 prisoners.',
    'Drugs were found at [prison:HMP Lowdham Grange=lowdham-grange]. The [prison:Serco-run Nottinghamshire prison=lowdham-grange form:description] and the [prison:Notts jail=lowdham-grange form:description] are one.',
    'Prisoners came to [prison:HMP Berwyn=berwyn]. The £250m [prison:Wrexham mega-prison=berwyn form:description] is full, and so is the [prison:north Wales jail=berwyn form:description].',
  ],
  'the place behind the designator': [
    'Drugs were found at [prison:Addiewell Prison=addiewell]. Inmates at the [prison:jail in West Lothian=addiewell form:description] were searched.',
  ],
};
