import { anyOrder } from '../../text/any-order';

/** Words that show where an article is at home, beside its prisons: by them "the justice secretary" is London's or Edinburgh's. */
export const JURISDICTION_WORDS = anyOrder({
  scotland: `
    Scotland Scottish Scots Holyrood Edinburgh Glasgow Aberdeen Dundee Inverness Perth Stirling Falkirk Kilmarnock SPS MSP MSPs SNP sheriff procurator
    Barlinnie Shotts Saughton Polmont Addiewell Greenock Cornton Craiginches Peterhead Dumfries Grampian Friarton Noranside Penninghame`,
  'northern-ireland': `
    Stormont Ireland Belfast Ulster Maghaberry Magilligan Hydebank Maze Armagh Derry Londonderry Lisburn Antrim Tyrone Fermanagh MLA MLAs DUP UUP SDLP Féin NIPS PSNI loyalist
    republican paramilitary`,
  'england-wales': `
    England English Wales Welsh HMP HMYOI MoJ NOMS HMPPS London Yorkshire Kent Midlands Lancashire Essex Norfolk Manchester Liverpool Birmingham Leeds Cardiff
    Westminster Whitehall Tory Tories`,
  ireland: `Dublin Irish Mountjoy Oireachtas Dáil Taoiseach Tánaiste Garda Gardaí Cloverhill Portlaoise Cork Limerick`,
  elsewhere: `
    American America California Texas Florida Ohio Illinois Michigan Pennsylvania Alabama Louisiana Mississippi Arizona Nevada Maryland Massachusetts
    Connecticut Wisconsin Minnesota Missouri Tennessee Carolina Kentucky Oklahoma Oregon Nebraska Colorado Utah Idaho Montana Kansas Indiana Iowa Arkansas Hochul Cuomo Rikers Brooklyn Manhattan Congress correctional
    corrections warden Canada Canadian Ontario Quebec Australia Australian Sydney Melbourne Queensland NSW Zealand
    France French Paris Germany German Berlin Italy Italian Rome Spain Spanish Madrid Russia Russian Moscow China Chinese Beijing India Indian Delhi Pakistan Pakistani
    Brazil Brazilian Mexico Mexican Salvador Ecuador Venezuela Colombia Haiti Nigeria Nigerian Kenya Kenyan Ghana Africa African Israel Israeli Turkey Turkish Iran
    Iraq Syria Egypt Philippines Philippine Manila Thailand Japan Japanese Norway Norwegian Sweden Swedish Denmark Netherlands Dutch Belgium Belgian Poland Greece Jamaica`,
});
