// Generated from data/ by `npm run gazetteer`. Do not edit.
export const PRISONS = {
  jurisdiction: { values: `england-wales
northern-ireland
scotland`, codes: `202000000020200000000000000000000020000000210000000002200020000000000000020000202200000000000022000000120002000000000020000022001100100000200000000000000202022000000000000002000020000000000000000000000000000000` },
  name: `Aberdeen
Acklington
Addiewell
Albany
Aldington
Altcourse
Ashfield
Ashwell
Askham Grange
Aylesbury
Barlinnie
Bedford
Bella Centre
Belmarsh
Berwyn
Birmingham
Blakenhurst
Blantyre House
Blundeston
Brinsford
Bristol
Brixton
Brockhill
Bronzefield
Brook House
Buckley Hall
Bullingdon
Bullwood Hall
Bure
Camp Hill
Campsfield House
Canterbury
Cardiff
Castington
Castle Huntly
Cedars
Channings Wood
Chelmsford
Colchester
Coldingley
Colnbrook
Cookham Wood
Cornton Vale
Crumlin Road
Dartmoor
Deerbolt
Derwentside
Doncaster
Dorchester
Dovegate
Dover
Downview
Drake Hall
Dumfries
Dungavel
Durham
East Sutton Park
Eastwood Park
Edinburgh
Edmunds Hill
Elmley
Erlestoke
Everthorpe
Exeter
Featherstone
Feltham
Finnamore Wood
Five Wells
Ford
Forest Bank
Fosse Way
Foston Hall
Frankland
Friarton
Full Sutton
Garth
Gartree
Glen Parva
Glenochil
Gloucester
Grampian
Greenock
Grendon
Guys Marsh
Harmondsworth
Haslar
Hassockfield
Hatfield
Haverigg
Hewell
Hewell Grange
High Down
Highpoint
Hindley
HMP Glasgow
HMP Highland
Hollesley Bay
Holloway
Holme House
Hull
Humber
Huntercombe
Hydebank Wood
Inverness
Isis
Isle of Wight
Kennet
Kilmarnock
Kingston
Kirkham
Kirklevington Grange
Lancaster Castle
Lancaster Farms
Latchmere House
Leeds
Leicester
Lewes
Leyhill
Lilias Centre
Lincoln
Lindholme
Littlehey
Liverpool
Long Lartin
Longriggend
Low Moss
Low Newton
Lowdham Grange
Maghaberry
Magilligan
Maidstone
Manchester
Maze
Medway
Millsike
Moorland
Morton Hall
New Hall
Noranside
North Sea Camp
Northallerton
Northeye
Northumberland
Norwich
Nottingham
Oakhill
Oakington
Oakwood
Oasis Restore
Onley
Oxford
Parc
Parkhurst
Penninghame
Pentonville
Perth
Peterborough
Peterhead
Polmont
Portland
Prescoed
Preston
Pucklechurch
Rainsbrook
Ranby
Reading
Risley
Rochester
Rollestone
Rudgate
Rye Hill
Send
Shepton Mallet
Shotts
Shrewsbury
Spring Hill
Stafford
Standford Hill
Stirling
Stocken
Stoke Heath
Styal
Sudbury
Swaleside
Swansea
Swinfen Hall
Thameside
The Mount
The Verne
The Weare
Thorn Cross
Thorp Arch
Tinsley House
Usk
Wakefield
Wandsworth
Warren Hill
Wayland
Wealstun
Wellingborough
Werrington
Wetherby
Whatton
Whitemoor
Winchester
Wolds
Woodhill
Wormwood Scrubs
Wymott
Yarl's Wood`,
  formerNames: `*9
HMYOI ~|HMP/YOI ~
*20
HMYOI ~


HMYOI ~
*4
HMYOI ~


HMYOI ~
*3
HMYOI ~
*4
HMYOI ~
*3
HMP ~
*4
Highpoint North
*25
HMP ~

Moorland Open

Blakenhurst|Brockhill|~ Grange


Edmunds Hill
HMYOI ~
*6
Everthorpe|Wolds
HMYOI ~
*3
Albany|Parkhurst|Camp Hill
*6
HMYOI ~
*19
Long Kesh Detention Centre
*3
~ IRC
*5
Acklington|Castington
*4
Featherstone 2
*18
~ remand centre
*13
HMYOI ~
*5
Belmarsh West

~ IRC
*7
HMYOI ~

Thorp Arch|Rudgate
*11`,
  country: { values: `England
Northern Ireland
Scotland
Wales`, codes: `202000000020203000000000000000003020000000210000000002200020000000000000020000202200000000000022000000120002000000000020000022001100100000200000000000030202022030000000000002000020000030000000030000000000000000` },
  operator: { values: `G4S
HMPPS
Home Office
MTC
Mitie
NIPS
Oasis
SPS
Serco
Sodexo`, codes: `719119811171711111111119811111411170111141751148181117411171111111101981171111717711418111111177111111571117111111111171111177115511514111711191102061101717977111131111110117111171111111811111811111111111111118` },
  id: `*38
colchester-yoi
*7
derwentside-irc
*3
dover-irc
*34
haslar-irc
hassockfield-stc
*46
medway-stc
*11
oakhill-stc
*17
rainsbrook-stc
*46`,
  kind: { values: `irc
prison
stc
yoi`, codes: `111111111111111111111111011111011310113101111101110111011111111113311111111113111111002111111111111111311111111111111111111131111111121111111111120121111111113111121111111111111111111111111111011111113311111110` },
  ambiguousAliases: `*10
The Big Hoose|Riddrie
*4
Winson Green
*4
Horfield
*9
Campsfield
*12
the Crum
*9
Jessiefield
*4
Saughton
*7
Finnamore
*14
Gateside
Grendon Underwood
*8
Highdown
*4
Holiday Bay
*5
Hydebank|Ash House
Porterfield
*3
Bowhouse


Kirklevington
*3
Armley
*7
Walton
*8
Strangeways
the Maze|Long Kesh
*21
The Ville
*17
Cornhill

The Dana
Springhill
*29
The Wolds

the Scrubs|The Scrubs

`,
  officialName: { values: `HM Remand Centre ~
HMP & YOI ~
HMP Belfast
HMP ~
HMYOI ~
~
~ House Immigration Removal Centre
~ Immigration Removal Centre
~ Pre-Departure Accommodation
~ Remand Institution
~ Secure College and Women's Prison
~ Secure School
~ Secure Training Centre`, codes: `33333133133151133331133173133373113831437312317133711361113311313143311133333433133377C133313155131133A311333313333313513333931333313C31313333311C73B33133131311110C3131333333333113111311133313733113334433133117` },
  aliases: `Craiginches|Craiginches prison


~ prison


HMP ~ Pucklechurch
*3
Bar-L|the Bar-L|The Big Hoose|Riddrie
~ jail

Hellmarsh
Carchar y ~|Carchar ~
Winson Green|Winson Green prison
*4
Horfield|Horfield prison
~ jail


~ immigration removal centre|~ IRC
*5
Campsfield|~ immigration removal centre|Campsfield IRC

Carchar Caerdydd

HMP Open Estate|~ open prison
~ pre-departure accommodation
*4
~ immigration removal centre


~ Gaol|~ jail|the Crum
Princetown prison|~ jail

~ immigration removal centre|~ IRC
Doncatraz|Marshgate prison


~ immigration removal centre|~ IRC


Jessiefield
~ House|~ immigration removal centre|~ House immigration removal centre
~ jail|~ gaol


Saughton|Saughton prison|Saughton jail
*6
~ A|~ B|~ YOI|HMYOI ~|~ young offender institution
Finnamore

~ open prison|~ prison
*12
Gateside|Gateside prison
~ Underwood|~ and Spring Hill|~/Springhill
Guy's Marsh
~ immigration removal centre|Heathrow immigration removal centre|Heathrow IRC
~ immigration removal centre|~ IRC
~ secure training centre|~ STC
~ open prison|~ Lakes
*3
Highdown
~ North|~ South|High Point prison
*3
Holiday Bay
~ prison|~ jail

~ jail


Hydebank|~ College|Hydebank College|~ Secure College|Ash House
Porterfield|Porterfield prison
HMP/YOI ~
~ prison|HMP IOW

Bowhouse|Bowhouse prison
~ Portsmouth|~ prison
~ open prison
Kirklevington
HMP Lancaster|Lancaster prison


Armley|Armley prison|Armley jail|Armley gaol

~ jail
~ open prison
*4
Walton|Walton prison|Walton jail|Walton gaol|HMP Walton

~ remand institution
*3
~ jail
~ prison

Strangeways|Strangeways prison|HMP Strangeways
~ prison|the ~|Long Kesh|H-Blocks|the H-Blocks|HMP ~
~ secure training centre|~ STC

~s prison|~ Closed
~ immigration removal centre

HMP Open Estate ~
*6
~ secure training centre|~ STC
~ immigration removal centre|~ reception centre

~ secure school|Medway secure school

~ Castle prison
Carchar ~|Bridgend prison|~ YOI
~ prison|~ jail

The Ville
~ prison


~ YOI|~ young offender institution|~ young offenders institution

Carchar ~

~ remand centre
~ secure training centre|~ STC

~ Gaol|~ jail
Grisly ~

~ camp
*3
Cornhill

The Dana
Springhill|HMP Springhill|Springhill open prison
~ gaol
Stanford Hill|~ open prison
HMP ~ women's prison
*3
~ open prison

Carchar Abertawe


Mount prison|Bovingdon prison
Verne prison|HMP Verne
HMP Weare|prison ship Weare


~ immigration removal centre
Carchar Brynbuga
Monster Mansion|~ jail
~ jail|Wanno
*4
~ YOI|~ young offender institution
~ YOI|~ young offender institution
*3
The ~

the Scrubs|The Scrubs

Yarls Wood|~ immigration removal centre`,
  nameIsAlso: { values: `
common-word
common-word|other
other
surname
surname|other
surname|university|other
town
town|common-word|university
town|other
town|surname
town|surname|other
town|surname|university
town|surname|university|common-word
town|surname|university|other
town|university
town|university|other
town|village|other
town|village|surname
town|village|surname|other
village
village|common-word
village|other
village|surname
village|surname|common-word|other`, codes: `FKKBK0AN070A305F03KKF93030M3333GFK320770K303303A70A0473E03F0KKKFI730O33043K50KK937KKK33JK0331AF3360D3K373337CA0303FF733C00F0K0K0KM7F290133K07337F3K50KF2N33777KB0AK3K8NC330L7773A3C0KKH0F332330K39A93507K7K0E23303` },
  gender: { values: `female
male
mixed`, codes: `211111110111011111111120111211111112111121011121111001210021111111111110111111112211112111111112101111211111111111111101111111011111121110111111111121111111212111121111111011111101101111111111211111111211111112` },
  status: { values: `closed
open
planned
temporarily-closed`, codes: `001001101111111100011101111010101010110111003111010111111110110111011111101110101111100111011122101111111101011010111111111101111111001111010011110111010011101111001011001101011111111111111010111111101111101111` },
  rows: 210,
  closed: `GNGK00GIG90000GK0000000000000000GHGPGM000000GH00000000GM00GM00GM00GK00GP0000G9000000GWG500000000GM00GO0000000000000000GK0000GM000000G5000000000000GJ000000GQ00GM0000000000GOGN000000GH000000000000GP0000000000000000GP00GM0000GK00GK00000000000000000000G900000000000000G9GT00000000GK00GMG100000000GJ000000G500GIG9000000GM00000000G5GU00GM000000G40000GM00GM0000000000000000000000000000GE00G400000000000000GL0000000000GM00000000`,
  opened: `EOFhGHFcFIG6G8FQFIDgEFCwGVG0GQDiG2FPFYG0EGDFFaGDGIG4G1FXGIEjG2D3DRFsFIGKFjDPG7FeGDFnFkDeD4FiGUG3CqGAFNFy00EGGADEFHG5EqGCG1FXFTDmFlEhFVGVFVG9GWG6FsFYFwFxFbFjFbCnGNEhFXFVG9FyG800FcGHFHG1FmFW0000F9DlG1E3GMFHFoEZGJGIGGG8EAFXFYFQG2FJDgDNDmFHGVE5FuFxDoFgFZGLFaG7FvFhDEE1FgG7GYG0FuF4FbF6CjFeGKEKENGDG9GLGXFd1AG6DXFODbDbGEELEiDhFAClFaG8FgDdFZE7FpFVGAFXA6FnCoFOCoFLGWFuFZFXFJFxDuFYGLFwFKG6FuFaG5Dd9bDkFrFuG4FYESFTFbG0DiG1G1E8FoGA`,
  categories: { values: `A|B|high-security|training
A|B|local|high-security
A|B|training
B|C|local
B|C|local|training
B|C|training
B|local
B|local|women
B|training
B|training|therapeutic
C
C|D|resettlement
C|resettlement
C|training
D|open
D|open|resettlement
D|open|women
D|resettlement
IRC
STC
YOI
YOI|C
YOI|local
YOI|open
YOI|women
high-security
high-security|local
high-security|training
local
open
open|resettlement
secure-school
training
women
women|local
women|resettlement
women|training`, codes: `SDS8A6DDGDS6Z1D66BD46CYYID4ADDIS6KUID6KDIAXSDDI668IaaSI6GYSA3DD6DMNCF6CY0W088KW6SS9DIIJFE6EDDDSSFYD3DDOSD8AS8FFADH666FZ6DD60MSY8QDD2PJCDDYTFLAD36JIDVDS48T6S7RKDF6MJDMDDAE8aDR3FDFXDDYF86D6DDAFAID065DDDKKD06A26DI` },
  town: `Aberdeen
Acklington
West Calder
Newport
Ashford
Liverpool
Bristol
Oakham
York
Aylesbury
Glasgow
Bedford
Dundee
London
Wrexham
Birmingham
Redditch
Goudhurst
Lowestoft
Wolverhampton
Bristol
London
Redditch
Ashford
Gatwick
Rochdale
Bicester
Hockley
Norwich
Newport
Kidlington
Canterbury
Cardiff
Acklington
Longforgan
Pease Pottage
Newton Abbot
Chelmsford
Colchester
Woking
West Drayton
Rochester
Stirling
Belfast
Yelverton
Barnard Castle
Consett
Doncaster
Dorchester
Uttoxeter
Dover
Sutton
Eccleshall
Dumfries
Strathaven
Durham
Maidstone
Wotton-under-Edge
Edinburgh
Newmarket
Sheerness
Devizes
Brough
Exeter
Wolverhampton
Feltham
Marlow
Wellingborough
Arundel
Manchester
Leicester
Derby
Durham
Perth
York
Leyland
Market Harborough
Wigston
Tullibody
Gloucester
Peterhead
Greenock
Aylesbury
Shaftesbury
West Drayton
Gosport
Consett
Doncaster
Millom
Redditch
Redditch
Sutton
Newmarket
Wigan
Glasgow
Inverness
Woodbridge
London
Stockton-on-Tees
Hull
Brough
Henley-on-Thames
Belfast
Inverness
London
Newport
Maghull
Kilmarnock
Portsmouth
Preston
Yarm
Lancaster
Lancaster
Richmond
Leeds
Leicester
Lewes
Gloucester
Glasgow
Lincoln
Doncaster
Huntingdon
Liverpool
Evesham
Airdrie
Bishopbriggs
Durham
Lowdham
Lisburn
Limavady
Maidstone
Manchester
Lisburn
Rochester
Full Sutton
Doncaster
Lincoln
Wakefield
Forfar
Boston
Northallerton
Bexhill-on-Sea
Morpeth
Norwich
Nottingham
Milton Keynes
Longstanton
Wolverhampton
Rochester
Rugby
Oxford
Bridgend
Newport
Newton Stewart
London
Perth
Peterborough
Peterhead
Falkirk
Portland
Pontypool
Preston
Pucklechurch
Willoughby
Retford
Reading
Warrington
Rochester
Shrewton
Wetherby
Rugby
Woking
Shepton Mallet
Shotts
Shrewsbury
Aylesbury
Stafford
Sheerness
Stirling
Oakham
Market Drayton
Wilmslow
Ashbourne
Sheerness
Swansea
Lichfield
London
Hemel Hempstead
Portland
Portland
Warrington
Wetherby
Gatwick
Usk
Wakefield
London
Woodbridge
Thetford
Wetherby
Wellingborough
Stoke-on-Trent
Wetherby
Nottingham
March
Winchester
Brough
Milton Keynes
London
Leyland
Clapham`,
  county: { values: `Aberdeen
Aberdeenshire
Angus
Bedfordshire
Berkshire
Bridgend
Bristol
Buckinghamshire
Cambridgeshire
Cheshire
Clackmannanshire
County Antrim
County Durham
County Londonderry
Cumbria
Derbyshire
Devon
Dorset
Dumfries and Galloway
Dundee
East Ayrshire
East Dunbartonshire
East Riding of Yorkshire
East Sussex
Edinburgh
Essex
Falkirk
Glasgow
Gloucestershire
Greater London
Greater Manchester
Hampshire
Hertfordshire
Highland
Inverclyde
Isle of Wight
Kent
Lancashire
Leicestershire
Lincolnshire
Merseyside
Monmouthshire
Norfolk
North Lanarkshire
North Yorkshire
Northamptonshire
Northumberland
Nottinghamshire
Oxfordshire
Perth and Kinross
Rutland
Shropshire
Somerset
South Glamorgan
South Lanarkshire
South Yorkshire
Staffordshire
Stirling
Suffolk
Surrey
Swansea
Warwickshire
West Lothian
West Midlands
West Sussex
West Yorkshire
Wiltshire
Worcestershire
Wrexham`, codes: `000k100Z0a0e0S0o0i070R030J0T1611150a0w0u060T150x120U0m0P0g0Z0m0a0r0k0n120G0P0P0x0T0a0v0B0G0C0C0t0H0u0a0x0u0I0s0C0a0S0O0w0a140M0G0u0T070j120U0c0F0C0n0M0b0c0c0A0S010Y070H0T0V0C0t0E15150x0w0U0R0X0w0T0C0M0M0m0B0X0T0Z0e0K0V0b0i0b0b0T130c0N0S0R0d0t080e150h0L0C0l0B0D0a0U0B0a0M0t0d13020d0i0N0k0g0l07080u0a0z0m050Z0I0T0n08010Q0H0f0b0S0j0l04090a14130z0x0q0h0p070u0a0v0o0p090F0a0y0u0T0W0H0H0913120f130T0w0g130j0u130l080V0M070T0b03` },
};
