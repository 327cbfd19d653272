import type { Corpus } from '../corpus';

/** What stands around a name on its own, beyond the noun and the preposition that touch it. */
export const aroundNames: Corpus = {
  'a town, and the prison where prisoners did something': [
    'The minister drove to Bedford, where prisoners have friends. The jail is full.',
    'The jail is full of prisoners. Last month it was [prison:Lewes=lewes], where prisoners held a wing.',
  ],
  'where a prison is to be built, and what a town owns': [
    'A man was found at a new prison at Wellingborough where prisoners will be held in prison.',
    'Ministers plan a new jail at Wellingborough. The prison will hold prisoners. It replaces [prison:HMP Wellingborough].',
    'Leeds’s prison officers met prisoners of the prison.',
    'Scotland’s prison is full of prisoners, and its jail too.',
    'Lincoln’s prison governor met prisoners in prison.',
  ],
  'descriptions by the town that owns it, in a headline, and beside the name': [
    '[prison:HMP Lincoln] holds prisoners. [prison:Lincoln’s Victorian prison=lincoln form:description] was built for fewer prisoners.',
    'The Scottish prison [prison:Castle Huntly=castle-huntly] holds prisoners.',
    '[prison:HMP Castle Huntly=castle-huntly] holds prisoners. The [prison:Tayside prison=castle-huntly form:description] is open.',
    '[prison:Milton Keynes prison=woodhill form:description] is unsafe for prisoners\n[prison:HMP Woodhill=woodhill] is full of prisoners.',
    'Milton Keynes prison is unsafe for prisoners\nThe jail is full of prisoners.',
    'A Wrexham prison plan was shelved, and a new Wrexham prison is not wanted by prisoners.',
    '[prison:HMP Moorland=moorland] and [prison:HMP Hatfield=hatfield] hold prisoners. Guards at a [prison:Doncaster prison=doncaster form:description] struck.',
    'Prisoners rioted at a [prison:Doncaster prison=moorland form:description]. Cells burnt at [prison:HMP Moorland=moorland].',
    'Prisoners wrote of a [prison:Leeds prison=leeds form:description].',
    'Ministers visited [prison:Wrexham prison=berwyn form:description] twice and met prisoners.',
    '[prison:HMP Leeds=leeds] and [prison:HMP Maidstone=maidstone] are full of prisoners. Fights are daily in the [prison:County Road jail=maidstone form:description].',
  ],
  'the last name of a list, with its article': [
    'Prisoners left HMPs [prison:Hull=hull], [prison:Lewes=lewes] and the [prison:Isle of Wight=isle-of-wight].',
  ],
  'a college that is a prison': ['Warders at [prison:Hydebank College=hydebank-wood] met prisoners in prison.'],
  'the place': [
    'An inmate died at [prison:HMP Preston=preston], the Preston coroner heard. Staff of the prison told Preston coroner’s court that they were sorry.',
    'Bars rattled in the middle of Bedford last night. The heart of Bedford is where [prison:Bedford prison=bedford] stands, a jail with 400 prisoners.',
    'A prison ship was moored at Portland, where prisoners of [prison:HMP Portland=portland] saw it from their cells.',
    'The citadel on top of Portland was a prison long before [prison:HMP Portland=portland], and prisoners lived at the lower end of Portland.',
    'Cells stand empty at [prison:HMP Birmingham=birmingham], in Winson Green, and at another prison.',
    'Children from Haverigg wrote to the prisoners of [prison:HMP Haverigg=haverigg], and the Friends of Haverigg paid for the stamps.',
  ],
  'the prison, in an article on something else': [
    'Buyers like the flats. Homes with gardens sell in a day, landlords say, and the council wants more homes, flats and a hotel. So a hundred homes are to go up at the former prison at [prison:Bullwood Hall=bullwood-hall]. The plan for [prison:Bullwood Hall=bullwood-hall] goes to councillors, who like homes too.',
    'Actors sang songs from the film on the stage of a theatre last night. The band had sung for the prisoners at [prison:Swaleside=swaleside], a prison in Kent, too.',
  ],
  'the prison, said by a verb of being': [
    'He rose fast in the prison service. [prison:Preston=preston], in 1971, was the first jail of his own, and he liked its prisoners.',
    'Two of the prisons on that hill are public. The third, [prison:Oakwood=oakwood], is another private jail with prisoners.',
    'Preston was where the prisoners came from, and Oakham was home to a prison once.',
  ],
  'the prison, where one prison leads to the next': [
    'She began as a prison officer at [prison:HMP Wakefield=wakefield], went from there to [prison:HMP Hull=hull] and then to [prison:Portland=portland], and prisoners liked her.',
    'In two years 38 prisoners walked out of [prison:HMP Sudbury=sudbury], against 18 from [prison:Kirkham=kirkham] and six from another open prison.',
    'About 200 prisoners rioted at [prison:HMP Bedford=bedford] in November, and more than 500 at [prison:Birmingham=birmingham] by Christmas. Prisons are full.',
    'The prison is to close as a jail for boys. Prisoners could be sent to [prison:Feltham=feltham], [prison:Werrington=werrington] or [prison:Wetherby=wetherby].',
  ],
  'the prison of the headline': [
    '[prison:Dartmoor=dartmoor] lease was a blunder, auditors say\nThe lease of [prison:HMP Dartmoor=dartmoor] has cost the prison service millions, though the prison holds no prisoners.',
    '[prison:Berwyn=berwyn] decent but full of drugs\nPrisoners at [prison:HMP Berwyn=berwyn] are treated well, says the board of the prison.',
    'Lewes shooting shocks town\nPrisoners at [prison:HMP Lewes=lewes] heard it from their cells. The shooting was in Lewes High Street, and a prison officer called for help in Lewes.',
  ],
  'the prison, by what only prisons are or do': [
    'Overcrowding in prisons: [prison:Preston=preston] overcrowded by 80%, [prison:Lincoln=lincoln] overcrowded by 49%, said the reformers, who count prisoners.',
    'An end to despair as [prison:Holloway=holloway] shuts its doors\nThe women’s prison will close, and its prisoners will move from [prison:Holloway prison=holloway].',
    'Too many inmates sleep in the [prison:Lancaster County Jail=null], a jail in Nebraska, and prisoners will move.',
    'Prisoners left. Lincoln, in Lincolnshire, the home of a prison reformer, has a castle. Overcrowded trams left Leeds.',
    '[prison:Holloway=holloway] alone has empty cells, and [prison:Pentonville=pentonville] had no prisoners.',
    'Prisoners left. [prison:Shepton Mallet=shepton-mallet], in Somerset, the oldest working prison, is on the list.',
    '[prison:HMP Barlinnie=barlinnie] is full of prisoners. Overcrowded [prison:Barlinnie=barlinnie] is unsafe.',
    'The cast saw a real prison called [prison:Peterhead=peterhead] and met prisoners.',
    'Tom Ash chairs [prison:Swaleside=swaleside] Independent Monitoring Board and meets prisoners in prison.',
  ],
  'small units with a name of their own': [
    'Women leave prison for the [prison:Bella Centre=bella-centre] in Dundee or the [prison:Lilias Centre=lilias-centre] in Glasgow, where prisoners cook.',
  ],
  'the first word of a longer name': [
    'Lord Foston spoke of prisons in Foston, a village. Prisoners and the prison went unnamed.',
    'The village of Lowdham has a jail, [prison:HMP Lowdham Grange=lowdham-grange]. Lowdham residents hear its prisoners, and Mr Lowdham minds.',
    'The board met at [prison:HMP Foston Hall=foston-hall], a prison near Foston, a village of 500. Prisoners of [prison:Foston Hall=foston-hall] complained.',
    '[prison:HMP Foston Hall=foston-hall] is a prison for women. More women were sent to [prison:Foston=foston-hall] from other prisons, and [prison:Foston=foston-hall] prisoners harmed themselves.',
    'The firm lost [prison:Lowdham Grange prison=lowdham-grange]. The prison service now runs [prison:Lowdham=lowdham-grange] with staff lent by other prisons.',
  ],
  'namesakes in an article at home abroad, with a jail there': [
    'Inmates of [prison:Wheeling County Prison=null] in Pennsylvania were moved to Lincoln and Bedford, the warden said.',
    'Prisoners at [prison:Hakea Prison=null] in Western Australia will go to Albany, say Australian unions.',
    'Prisoners at [prison:HMP Lincoln=lincoln] wrote to those at [prison:Cork Prison=null], the Irish paper said in Dublin.',
  ],
  'namesakes in an article that is all abroad': [
    'The American charity in England wrote to [prison:Lancaster prison=lancaster-castle], a British prison for prisoners.',
    'In Pennsylvania the state runs [prison:Lancaster prison=null], a jail for inmates. The Pennsylvania warden and the Philadelphia sheriff’s office spoke of prisoners.',
    'The jail in Perth, Australia, held the prisoner, and he was moved from [prison:Perth prison=null] in Western Australia.',
  ],
  'prisons abroad without a word for it': [
    'Acacia trees stand by the prison, and prisoners water them in the Barwon Heads sun.',
    'A detainee at the [prison:Vernon C. Bain Center=null], a jail barge of [prison:Rikers Island=null], has died in his cell.',
    'Remand prisoners sleep on the floor at [prison:Hakea=null], as women do at [prison:Bandyup=null]. A third jail is worse.',
    'Women prisoners share cells at the [prison:Dochas Centre=null], a prison. Guards at [prison:Barwon Prison=null] voted, and others may go where [prison:Barwon=null] leads.',
    'The governor would close [prison:Deuel Vocational Institution=null], a prison near Tracy.',
  ],
};
