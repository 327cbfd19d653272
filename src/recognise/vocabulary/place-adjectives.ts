/**
 * Words for places in descriptions such as "the Cumbrian prison", beside the towns and counties of the tables.
 * Each stands for one or several values of a prison's `county` or `country`. General knowledge.
 */
export const PLACE_ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  Cumbrian: ['Cumbria'],
  Cornish: ['Cornwall'],
  Northumbrian: ['Northumberland'],
  Lancastrian: ['Lancashire'],
  Glaswegian: ['Glasgow'],
  Salopian: ['Shropshire'],
  Scottish: ['Scotland'],
  Scots: ['Scotland'],
  Welsh: ['Wales'],
  Ulster: ['Northern Ireland'],
  'Northern Irish': ['Northern Ireland'],
  'Northern Ireland': ['Northern Ireland'],
  Yorkshire: ['West Yorkshire', 'South Yorkshire', 'North Yorkshire', 'East Riding of Yorkshire'],
  'East Yorkshire': ['East Riding of Yorkshire'],
  'East Anglian': ['Norfolk', 'Suffolk', 'Cambridgeshire'],
  'East Anglia': ['Norfolk', 'Suffolk', 'Cambridgeshire'],
  Sussex: ['East Sussex', 'West Sussex'],
  London: ['Greater London'],
  Manchester: ['Greater Manchester'],
  Mancunian: ['Greater Manchester'],
  Merseyside: ['Merseyside'],
  Tyneside: ['Tyne and Wear'],
  'Isle of Sheppey': ['Sheerness'],
  Sheppey: ['Sheerness'],
  Teesside: ['Stockton-on-Tees'],
  'North Wales': ['Wrexham'],
  'south Wales': ['South Glamorgan', 'Bridgend', 'Swansea', 'Monmouthshire'],
  'Milton Keynes': ['Milton Keynes'],
};
