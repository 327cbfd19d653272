import type { Corpus } from '../corpus';

/** Offices that stand alone, by what the article says and by its date. */
export const offices: Corpus = {
  'not on a date that is unknown or leaves a doubt': [
    'The justice secretary went to the prison and met prisoners.',
    { text: 'The justice secretary went to the prison and met prisoners.', published: '2018' },
    { text: 'The justice secretary went to the prison and met prisoners.', published: '2018-01-08' },
    { text: 'The justice secretary went to the prison and met prisoners.', published: 'yesterday' },
    { text: 'A justice minister went to the prison, and the justice minister met prisoners.', published: '2019-02' },
  ],
  'not the holder of the day': [
    {
      text: 'The prison was seen by the Secretary of State for Wales. Prisoners met the Lord Chancellor, [official:Michael Gove=michael-gove], there.',
      published: '2015-06-16',
    },
    { text: 'The former justice secretary went to prison and met prisoners.', published: '2016-11' },
    { text: 'The next justice secretary and the then prisons minister met prisoners in prison.', published: '2016-11' },
    { text: 'She became justice secretary, and prisoners in prison knew.', published: '2016-11' },
    {
      text: 'As prisons minister he met prisoners in prison. The role of prisons minister is hard.',
      published: '2016-11',
    },
    { text: 'Every justice secretary meets prisoners in prison, and no prisons minister does.', published: '2016-11' },
    { text: 'The US attorney general met prisoners in prison.', published: '2016-11' },
    { text: 'The deputy prime minister met prisoners in prison.', published: '2016-11' },
    {
      text: 'The justice minister of California closed the prison, the Sacramento Bee said. California prisoners left Texas.',
      published: '2016-11',
    },
    { text: 'Prisoners left prison at 7 PM, and the PM2 form was lost.', published: '2016-11' },
  ],
  'bodies that are called as their head is': [
    { text: 'The Prisons and Probation Ombudsman has told prisons so about prisoners.', published: '2014-09' },
    {
      text: 'The [official:prisons ombudsman=nigel-newcomen form:office] has told prisons so about prisoners.',
      published: '2014-09',
    },
    {
      text: '[official:Nigel Newcomen=nigel-newcomen] met prisoners in prison. The [official:Prisons and Probation Ombudsman=nigel-newcomen form:office] left.',
      published: '2014-09',
    },
    {
      text: 'A report by ombudsman [official:Nigel Newcomen=nigel-newcomen] was of prisoners. The Prisons and Probation Ombudsman (PPO) found the prison unsafe.',
      published: '2015-06',
    },
  ],
  'nobody whom the article does not name': [
    'The governor met prisoners in prison, and a spokesman for the governor said so.',
    'Deputy governor [official:Anna Thorne=anna-thorne] met prisoners in prison. The governor did not.',
    'Governors [official:Anna Thorne=anna-thorne] and [official:Tom Ash=tom-ash] met prisoners in prison. The governor left.',
    'The governor of Lewes prison, [official:Anna Thorne=anna-thorne], met prisoners. The governor of Parc did not.',
    'Former governor [official:Anna Thorne=anna-thorne] met prisoners in prison. The governor did not.',
    'An MP and another MP met prisoners in prison.',
  ],
  'the role of a name is no mention of its own': [
    {
      text: 'Prisoners like [official:Liz Truss=liz-truss]\nJustice Secretary\nThe prison is full.',
      published: '2016-11',
    },
    {
      text: 'The Minister of State, Ministry of Justice ([official:Lord McNally=lord-mcnally]) spoke of prisons and prisoners.',
      published: '2011-04',
    },
    {
      text: 'My noble friend [official:Baroness Bolney=baroness-bolney] spoke of prisons and prisoners.',
      published: '2011-04',
    },
    { text: 'Lord Chief Justice [official:Lord Bolney=lord-bolney] met prisoners in prison.', published: '2016-11' },
    { text: 'She was a much admired chief inspector of prisons, prisoners say.', published: '2016-11' },
    {
      text: 'Prisoners asked that the Secretary of State for Justice, [official:Liz Truss=liz-truss] take care of prison.',
      published: '2016-11',
    },
    {
      text: 'Deputy Prime Minister and Justice Secretary [official:Dominic Raab=dominic-raab] met prisoners in prison.',
      published: '2022-02-18',
    },
    {
      text: '[official:Liz Truss=liz-truss office:justice-secretary], the Justice Secretary and Lord Chancellor, met prisoners in prison.',
      published: '2016-11',
    },
    {
      text: 'Prisoners left prison.\nEnd Quote [official:Sadiq Khan=sadiq-khan] Shadow justice secretary',
      published: '2014-06-14',
    },
    'POA chairman [official:Tom Ash=tom-ash] met prisoners in prison. Members heard [official:Tom Ash=tom-ash], in the Chair, and went home.',
    {
      text: '[official:Lord Judge=lord-judge], the Lord Chief Justice, sent burglars to prison. Prisoners left.',
      published: '2009-06',
    },
  ],
  'by the date': [
    {
      text: 'The [official:justice secretary=liz-truss form:office office:justice-secretary] met prisoners in prison.',
      published: '2016-11',
    },
    {
      text: 'The [official:justice secretary=david-gauke form:office] met prisoners in prison.',
      published: '2018-09-14',
    },
    {
      text: 'The [official:prime minister=theresa-may form:office], the [official:home secretary=amber-rudd form:office] and the [official:Lord Chancellor=liz-truss form:office] met prisoners in prison.',
      published: '2016-11',
    },
    {
      text: '[official:Her Majesty’s Chief Inspector of Prisons=peter-clarke form:office] met prisoners. The [official:Chief Inspector=peter-clarke form:office] left prison.',
      published: '2019-02',
    },
    {
      text: 'The [official:POA’s general secretary=steve-gillan form:office] and the [official:victims’ commissioner=helen-newlove form:office] met prisoners in prison.',
      published: '2018-02',
    },
    {
      text: 'The new [official:prisons minister=rory-stewart form:office]’s office wrote to prisoners in prison.',
      published: '2018-02',
    },
    {
      text: 'The [official:Minister of State for Prisons, Parole and Probation=edward-argar form:office] met prisoners in prison.',
      published: '2024-06-05',
    },
  ],
  'by where the article is at home': [
    {
      text: 'MSPs said Barlinnie prison in Glasgow was full. The [official:justice secretary=humza-yousaf form:office] met prisoners.',
      published: '2019-02',
    },
    {
      text: 'At Stormont, Maghaberry prison in Northern Ireland was discussed. The [official:justice minister=david-ford form:office] met prisoners.',
      published: '2012-02',
    },
    {
      text: 'The [official:Scottish justice secretary=humza-yousaf form:office] met prisoners in prison.',
      published: '2019-02',
    },
  ],
  'by what the article says': [
    {
      text: 'Prisons minister [official:Rory Stewart=rory-stewart] met prisoners. The [official:prisons minister=rory-stewart form:office] left prison.',
      published: '2019',
    },
    {
      text: 'Justice Secretary [official:Ann Thorne=ann-thorne] met prisoners. The [official:justice secretary=ann-thorne form:office] left prison.',
    },
    {
      text: '[official:David Gauke=david-gauke] came to the prison. The [official:justice secretary=david-gauke form:office] met prisoners.',
      published: '2018-01-08',
    },
    {
      text: 'Justice Secretary [official:Liz Truss=liz-truss] met prisoners. The [official:secretary of state=liz-truss form:office] will leave the prison.',
      published: '2016-11',
    },
    {
      text: 'The [official:Secretary of State=liz-truss form:office]’s own prison plans please prisoners.',
      published: '2016-11',
    },
  ],
  'who was one of them, and who is the one': [
    {
      published: '2018-09-06',
      text: 'I pay tribute to [official:Peter Clarke=peter-clarke] and to [official:Nick Hardwick=nick-hardwick], who was a Chief Inspector of Prisons of quality. The [official:Chief Inspector of Prisons=peter-clarke form:office] has told us of squalor in prison.',
    },
  ],
  'the chief prison inspector': [
    {
      published: '2015-07-07',
      text: 'A prison inspector saw the prison. The [official:chief prison inspector=nick-hardwick form:office] said the jail was unsafe for prisoners.',
    },
  ],
  'who heads a body, by another word for it': [
    'The POA leader said prison officers were tired. [official:Ken Marl=ken-marl], POA assistant secretary, and [official:Ann Tarn=ann-tarn], POA branch chairman at the prison, agreed.',
    'POA leader [official:Tony Marl=tony-marl] spoke of prisons. The [official:president of the Prison Officers’ Association=tony-marl form:office] asked for beds in prison, and the president of Nacro agreed.',
    '[official:Ken Marl=ken-marl], POA chairman, spoke of prisons. The [official:POA leader=ken-marl form:office] said prison officers were tired. The Nacro boss said nothing.',
  ],
  'offices that are no holder': [
    'Wetherby coroner [official:Ada Pell=ada-pell] heard of the prisoner in prison. It was at Wetherby Coroner’s Court.',
    {
      text: '[official:Nick Hardwick=nick-hardwick], once head of the board and chief prisons inspector, met prisoners in prison.',
      published: '2018',
    },
    { text: 'Two jobs in prison have been hers, prisoners say: justice secretary first.', published: '2018' },
  ],
  'offices that go by one name in two services': [
    { text: 'The Auditor General for Scotland looked at prisons and prisoners.', published: '2019-12-03' },
    {
      text: 'Scottish prisoners in Scotland met [official:HM Chief Inspector of Prisons=hugh-monro form:office] in a prison in Perth.',
      published: '2012-06-10',
    },
    {
      text: 'Prisoners in Leeds met [official:HM Chief Inspector of Prisons=nick-hardwick form:office] in prison.',
      published: '2012-06-10',
    },
    {
      text: 'At Stormont and in Belfast they spoke of prisoners at Maghaberry prison. The [official:head of the Prison Service=sue-mcallister form:office] will stay.',
      published: '2015-11-06',
    },
    {
      text: 'In Edinburgh and at Holyrood they spoke of prisoners in prison. The [official:head of the Prison Service=teresa-medhurst form:office] will stay.',
      published: '2022-11-06',
    },
  ],
  'headlines that leave the article out': [
    'Prison cell was too hot, [official:coroner=ada-pell form:office] finds\nCoroner [official:Ada Pell=ada-pell] heard of the prisoner in prison.',
    'It was hot in prison, says governor of it.\nPrison governor [official:Anna Thorne=anna-thorne] met prisoners.',
    '[official:Governor=anna-thorne form:office]: cells of prison too hot\nPrison governor [official:Anna Thorne=anna-thorne] met prisoners.',
    'Prison cells too hot, says [official:governor=anna-thorne form:office]\nPrison cells too hot, says [official:governor=anna-thorne form:office]\nPrison governor [official:Anna Thorne=anna-thorne] met prisoners.',
  ],
  'a coroner with and without a rank': [
    'Coroner [official:Ann Tarn=ann-tarn] heard how the prisoner died in prison. The [official:senior coroner for Kent=ann-tarn form:office] remarked that staff had failed.',
  ],
  'local offices whose holder the article names': [
    'The general secretary of the union, [official:Tom Ash=tom-ash], met prisoners in prison. Lawyers wrote to the [official:general secretary of the union=tom-ash form:office] threatening to sue.',
    'Prison governor [official:Anna Thorne=anna-thorne] met prisoners. The new [official:governor=anna-thorne form:office] left.',
    'A chief inspector tells of prison\nChief inspector of jails abroad [official:Anna Thorne=anna-thorne] and chief inspector [official:Tom Ash=tom-ash] met prisoners.',
    'Absconds from prison are down, says [official:crime commissioner=tom-ash form:office]\nPolice and crime commissioner [official:Tom Ash=tom-ash] met prisoners.',
    'Assistant coroner [official:Ada Pell=ada-pell] heard of the prisoner in prison. The [official:coroner=ada-pell form:office] was stern.',
    'Prison governor [official:Anna Thorne=anna-thorne] met prisoners. The [official:governor=anna-thorne form:office] left.',
    'The [official:governor=anna-thorne form:office], prisoners said, was ill. The governor of the prison, [official:Anna Thorne=anna-thorne], agreed.',
    'The governor of Lewes prison, [official:Anna Thorne=anna-thorne], met prisoners. The [official:Lewes prison governor=anna-thorne form:office] left.',
    'MP [official:Anna Thorne=anna-thorne] met prisoners in prison. The [official:MP=anna-thorne form:office] left, and the [official:Wetherby MP=anna-thorne form:office] too.',
    '[official:Tom Ash=tom-ash], chair of the monitoring board, met prisoners in prison. The [official:chairman=tom-ash form:office] left.',
    'Judge [official:Harriet Vane=harriet-vane] sent the prisoner to prison. The [official:judge=harriet-vane form:office] was stern.',
  ],
};
