// Generated from data/ by `npm run gazetteer`. Do not edit.
export const MEMBERSHIPS = {
  constituencies: `Aberafan Maesteg
Aberavon
Aberconwy
Aberdeen North
Aberdeen South
Aberdeenshire North and Moray East
Airdrie and Shotts
Aldershot
Aldridge-Brownhills
Alloa and Grangemouth
Altrincham and Sale West
Alyn and Deeside
Amber Valley
Angus
Angus and Perthshire Glens
Arbroath and Broughty Ferry
Arfon
Argyll and Bute
Argyll, Bute and South Lochaber
Arundel and South Downs
Ashfield
Ashford
Ashton-Under-Lyne
Ashton-under-Lyne
Aylesbury
Ayr, Carrick and Cumnock
Banbury
Banff and Buchan
Bangor Aberconwy
Barking
Barnsley Central
Barnsley East
Barnsley North
Barnsley South
Barrow and Furness
Basildon and Billericay
Basingstoke
Bassetlaw
Bath
Bathgate and Linlithgow
Batley and Spen
Battersea
Beaconsfield
Beckenham
Beckenham and Penge
Bedford
Belfast East
Belfast North
Belfast South
Belfast South and Mid Down
Belfast West
Bermondsey and Old Southwark
Berwick-Upon-Tweed
Berwickshire, Roxburgh and Selkirk
Bethnal Green and Bow
Bethnal Green and Stepney
Beverley and Holderness
Bexhill and Battle
Bexleyheath and Crayford
Bicester and Woodstock
Birkenhead
Birmingham Edgbaston
Birmingham Erdington
Birmingham Hall Green
Birmingham Hall Green and Moseley
Birmingham Hodge Hill
Birmingham Hodge Hill and Solihull North
Birmingham Ladywood
Birmingham Northfield
Birmingham Perry Barr
Birmingham Selly Oak
Birmingham Yardley
Bishop Auckland
Blackburn
Blackley and Broughton
Blackley and Middleton South
Blackpool North and Cleveleys
Blackpool North and Fleetwood
Blackpool South
Blaenau Gwent
Blaenau Gwent and Rhymney
Blaydon
Blaydon and Consett
Blyth Valley
Blyth and Ashington
Bognor Regis and Littlehampton
Bolsover
Bolton North East
Bolton South East
Bolton South and Walkden
Bolton West
Bootle
Boston and Skegness
Bosworth
Bournemouth East
Bournemouth West
Bracknell
Bradford East
Bradford South
Bradford West
Braintree
Brecon and Radnorshire
Brecon, Radnor and Cwm Tawe
Brent Central
Brent East
Brent North
Brent West
Brentford and Isleworth
Brentwood and Ongar
Bridgend
Bridgwater
Bridgwater and West Somerset
Bridlington and The Wolds
Brigg and Goole
Brigg and Immingham
Brighton Kemptown
Brighton Kemptown and Peacehaven
Brighton Pavilion
Bristol Central
Bristol East
Bristol North East
Bristol North West
Bristol South
Bristol West
Broadland
Broadland and Fakenham
Bromley and Biggin Hill
Bromley and Chislehurst
Bromsgrove
Broxbourne
Broxtowe
Buckingham
Buckingham and Bletchley
Burnley
Burton
Burton and Uttoxeter
Bury North
Bury South
Bury St Edmunds
Bury St Edmunds and Stowmarket
Caerfyrddin
Caerphilly
Caithness, Sutherland and Easter Ross
Calder Valley
Camberwell and Peckham
Camborne and Redruth
Cambridge
Cannock Chase
Canterbury
Cardiff Central
Cardiff East
Cardiff North
Cardiff South and Penarth
Cardiff West
Carlisle
Carmarthen East and Dinefwr
Carmarthen West and South Pembrokeshire
Carshalton and Wallington
Castle Point
Central Ayrshire
Central Devon
Central Suffolk and North Ipswich
Ceredigion
Ceredigion Preseli
Charnwood
Chatham and Aylesford
Cheadle
Chelmsford
Chelsea and Fulham
Cheltenham
Chesham and Amersham
Chester North and Neston
Chester South and Eddisbury
Chesterfield
Chichester
Chingford and Woodford Green
Chippenham
Chipping Barnet
Chorley
Christchurch
Cities Of London and Westminster
Cities of London and Westminster
City Of Durham
City of Chester
City of Durham
Clacton
Clapham and Brixton Hill
Cleethorpes
Clwyd East
Clwyd North
Clwyd South
Clwyd West
Coatbridge and Bellshill
Coatbridge, Chryston and Bellshill
Colchester
Colne Valley
Congleton
Copeland
Corby
Corby and East Northamptonshire
Coventry East
Coventry North East
Coventry North West
Coventry South
Cowdenbeath and Kirkcaldy
Cramlington and Killingworth
Crawley
Crewe and Nantwich
Croydon Central
Croydon East
Croydon North
Croydon South
Croydon West
Cumbernauld and Kirkintilloch
Cumbernauld, Kilsyth and Kirkintilloch East
Cynon Valley
Dagenham and Rainham
Darlington
Dartford
Daventry
Delyn
Denton and Reddish
Derby North
Derby South
Derbyshire Dales
Devizes
Dewsbury
Dewsbury and Batley
Didcot and Wantage
Don Valley
Doncaster Central
Doncaster East and the Isle of Axholme
Doncaster North
Dorking and Horley
Dover
Dover and Deal
Droitwich and Evesham
Dudley
Dudley North
Dudley South
Dulwich and West Norwood
Dumfries and Galloway
Dumfriesshire, Clydesdale and Tweeddale
Dundee Central
Dundee East
Dundee West
Dunfermline and Dollar
Dunfermline and West Fife
Dunstable and Leighton Buzzard
Dwyfor Meirionnydd
Ealing Central and Acton
Ealing North
Ealing Southall
Earley and Woodley
Easington
East Antrim
East Devon
East Dunbartonshire
East Grinstead and Uckfield
East Ham
East Hampshire
East Kilbride and Strathaven
East Kilbride, Strathaven and Lesmahagow
East Londonderry
East Lothian
East Renfrewshire
East Surrey
East Thanet
East Wiltshire
East Worthing and Shoreham
East Yorkshire
Eastbourne
Eastleigh
Eddisbury
Edinburgh East
Edinburgh East and Musselburgh
Edinburgh North and Leith
Edinburgh South
Edinburgh South West
Edinburgh West
Edmonton
Edmonton and Winchmore Hill
Ellesmere Port and Bromborough
Ellesmere Port and Neston
Elmet and Rothwell
Eltham
Eltham and Chislehurst
Ely and East Cambridgeshire
Enfield North
Enfield Southgate
Epping Forest
Epsom and Ewell
Erewash
Erith and Thamesmead
Esher and Walton
Exeter
Exmouth and Exeter East
Falkirk
Fareham
Fareham and Waterlooville
Farnham and Bordon
Faversham and Mid Kent
Feltham and Heston
Fermanagh and South Tyrone
Filton and Bradley Stoke
Finchley and Golders Green
Folkestone and Hythe
Forest Of Dean
Forest of Dean
Foyle
Frome and East Somerset
Fylde
Gainsborough
Garston and Halewood
Gateshead
Gateshead Central and Whickham
Gedling
Gillingham and Rainham
Glasgow Central
Glasgow East
Glasgow North
Glasgow North East
Glasgow North West
Glasgow South
Glasgow South West
Glasgow West
Glastonbury and Somerton
Glenrothes
Glenrothes and Mid Fife
Gloucester
Godalming and Ash
Goole and Pocklington
Gordon
Gordon and Buchan
Gorton and Denton
Gosport
Gower
Grantham and Bourne
Grantham and Stamford
Gravesham
Great Grimsby
Great Grimsby and Cleethorpes
Great Yarmouth
Greenwich and Woolwich
Guildford
Hackney North and Stoke Newington
Hackney South and Shoreditch
Halesowen
Halesowen and Rowley Regis
Halifax
Haltemprice and Howden
Halton
Hamble Valley
Hamilton and Clyde Valley
Hammersmith
Hammersmith and Chiswick
Hampstead and Highgate
Hampstead and Kilburn
Harborough
Harborough, Oadby and Wigston
Harlow
Harpenden and Berkhamsted
Harrogate and Knaresborough
Harrow East
Harrow West
Hartlepool
Harwich and North Essex
Hastings and Rye
Havant
Hayes and Harlington
Hazel Grove
Hemel Hempstead
Hemsworth
Hendon
Henley
Henley and Thame
Hereford and South Herefordshire
Herne Bay and Sandwich
Hertford and Stortford
Hertsmere
Hexham
Heywood and Middleton
Heywood and Middleton North
High Peak
Hinckley and Bosworth
Hitchin
Hitchin and Harpenden
Holborn and St Pancras
Honiton and Sidmouth
Hornchurch and Upminster
Hornsey and Friern Barnet
Hornsey and Wood Green
Horsham
Houghton and Sunderland South
Hove
Hove and Portslade
Huddersfield
Huntingdon
Hyndburn
Ilford North
Ilford South
Inverclyde
Inverclyde and Renfrewshire West
Inverness, Nairn, Badenoch and Strathspey
Inverness, Skye and West Ross-shire
Ipswich
Isle Of Wight
Isle of Wight East
Isle of Wight West
Islington North
Islington South and Finsbury
Islwyn
Jarrow
Jarrow and Gateshead East
Keighley
Keighley and Ilkley
Kenilworth and Southam
Kensington
Kensington and Bayswater
Kettering
Kilmarnock and Loudoun
Kingston and Surbiton
Kingston upon Hull East
Kingston upon Hull North
Kingston upon Hull North and Cottingham
Kingston upon Hull West and Haltemprice
Kingston upon Hull West and Hessle
Kingswinford and South Staffordshire
Kingswood
Kirkcaldy and Cowdenbeath
Knowsley
Lagan Valley
Lanark and Hamilton East
Lancaster and Fleetwood
Lancaster and Wyre
Leeds Central
Leeds Central and Headingley
Leeds East
Leeds North East
Leeds North West
Leeds South
Leeds South West and Morley
Leeds West
Leeds West and Pudsey
Leicester East
Leicester South
Leicester West
Leigh
Leigh and Atherton
Lewes
Lewisham Deptford
Lewisham East
Lewisham North
Lewisham West and East Dulwich
Lewisham West and Penge
Leyton and Wanstead
Lichfield
Lincoln
Linlithgow and East Falkirk
Liverpool Garston
Liverpool Riverside
Liverpool Walton
Liverpool Wavertree
Liverpool West Derby
Livingston
Llanelli
Lothian East
Loughborough
Louth and Horncastle
Lowestoft
Ludlow
Luton North
Luton South
Luton South and South Bedfordshire
Macclesfield
Maidenhead
Maidstone and Malling
Maidstone and The Weald
Makerfield
Maldon
Manchester Central
Manchester Gorton
Manchester Rusholme
Manchester Withington
Mansfield
Melksham and Devizes
Melton and Syston
Meon Valley
Meriden
Meriden and Solihull East
Merthyr Tydfil and Aberdare
Merthyr Tydfil and Rhymney
Mid Bedfordshire
Mid Buckinghamshire
Mid Cheshire
Mid Derbyshire
Mid Dorset and North Poole
Mid Dunbartonshire
Mid Leicestershire
Mid Norfolk
Mid Sussex
Mid Ulster
Mid Worcestershire
Mid and South Pembrokeshire
Middlesbrough
Middlesbrough South and East Cleveland
Middlesbrough and Thornaby East
Midlothian
Milton Keynes Central
Milton Keynes North
Milton Keynes South
Mitcham and Morden
Mole Valley
Monmouth
Monmouthshire
Montgomeryshire
Montgomeryshire and Glyndŵr
Moray
Moray West, Nairn and Strathspey
Morecambe and Lunesdale
Morley and Outwood
Motherwell and Wishaw
Motherwell, Wishaw and Carluke
Na h-Eileanan An Iar
Na h-Eileanan an Iar
Neath
Neath and Swansea East
New Forest East
New Forest West
Newark
Newbury
Newcastle Upon Tyne Central
Newcastle Upon Tyne East
Newcastle Upon Tyne North
Newcastle upon Tyne Central and West
Newcastle upon Tyne East and Wallsend
Newcastle upon Tyne North
Newcastle-Under-Lyme
Newcastle-under-Lyme
Newport East
Newport West
Newport West and Islwyn
Newry and Armagh
Newton Abbot
Newton Aycliffe and Spennymoor
Normanton and Hemsworth
Normanton, Pontefract and Castleford
North Antrim
North Ayrshire and Arran
North Bedfordshire
North Cornwall
North Cotswolds
North Devon
North Dorset
North Down
North Durham
North East Bedfordshire
North East Cambridgeshire
North East Derbyshire
North East Fife
North East Hampshire
North East Hertfordshire
North East Somerset
North East Somerset and Hanham
North Herefordshire
North Norfolk
North Northumberland
North Shropshire
North Somerset
North Swindon
North Thanet
North Tyneside
North Warwickshire
North Warwickshire and Bedworth
North West Cambridgeshire
North West Durham
North West Essex
North West Hampshire
North West Leicestershire
North West Norfolk
North Wiltshire
Northampton North
Northampton South
Norwich North
Norwich South
Nottingham East
Nottingham North
Nottingham North and Kimberley
Nottingham South
Nuneaton
Ochil and South Perthshire
Ogmore
Old Bexley and Sidcup
Oldham East and Saddleworth
Oldham West and Royton
Oldham West, Chadderton and Royton
Orkney and Shetland
Orpington
Ossett and Denby Dale
Oxford East
Oxford West and Abingdon
Paisley and Renfrewshire North
Paisley and Renfrewshire South
Peckham
Pendle
Pendle and Clitheroe
Penistone and Stocksbridge
Penrith and Solway
Penrith and The Border
Perth and Kinross-shire
Perth and North Perthshire
Peterborough
Plymouth Moor View
Plymouth Sutton and Devonport
Pontefract, Castleford and Knottingley
Pontypridd
Poole
Poplar and Limehouse
Portsmouth North
Portsmouth South
Preseli Pembrokeshire
Preston
Pudsey
Putney
Queen's Park and Maida Vale
Rawmarsh and Conisbrough
Rayleigh and Wickford
Reading Central
Reading East
Reading West
Reading West and Mid Berkshire
Redcar
Redditch
Reigate
Rhondda
Rhondda and Ogmore
Ribble Valley
Richmond (Yorks)
Richmond Park
Richmond and Northallerton
Rochdale
Rochester and Strood
Rochford and Southend East
Romford
Romsey and Southampton North
Ross, Skye and Lochaber
Rossendale and Darwen
Rother Valley
Rotherham
Rugby
Ruislip, Northwood and Pinner
Runcorn and Helsby
Runnymede and Weybridge
Rushcliffe
Rutherglen
Rutherglen and Hamilton West
Rutland and Melton
Rutland and Stamford
Saffron Walden
Salford
Salford and Eccles
Salisbury
Scarborough and Whitby
Scunthorpe
Sedgefield
Sefton Central
Selby
Selby and Ainsty
Sevenoaks
Sheffield Brightside and Hillsborough
Sheffield Central
Sheffield Hallam
Sheffield Heeley
Sheffield South East
Sherwood
Sherwood Forest
Shipley
Shrewsbury
Shrewsbury and Atcham
Sittingbourne and Sheppey
Skipton and Ripon
Sleaford and North Hykeham
Slough
Smethwick
Solihull
Solihull West and Shirley
Somerton and Frome
South Antrim
South Basildon and East Thurrock
South Cambridgeshire
South Cotswolds
South Derbyshire
South Devon
South Dorset
South Down
South East Cambridgeshire
South East Cornwall
South Holland and The Deepings
South Leicestershire
South Norfolk
South Northamptonshire
South Ribble
South Shields
South Shropshire
South Staffordshire
South Suffolk
South Swindon
South Thanet
South West Bedfordshire
South West Devon
South West Hertfordshire
South West Norfolk
South West Surrey
South West Wiltshire
Southampton Itchen
Southampton Test
Southend East and Rochford
Southend West
Southend West and Leigh
Southgate and Wood Green
Southport
Spelthorne
Spen Valley
St Albans
St Austell and Newquay
St Helens North
St Helens South and Whiston
St Ives
St Neots and Mid Cambridgeshire
Stafford
Staffordshire Moorlands
Stalybridge and Hyde
Stevenage
Stirling
Stirling and Strathallan
Stockport
Stockton North
Stockton South
Stockton West
Stoke-on-Trent Central
Stoke-on-Trent North
Stoke-on-Trent South
Stone
Stone, Great Wyrley and Penkridge
Stourbridge
Strangford
Stratford and Bow
Stratford-On-Avon
Stratford-on-Avon
Streatham
Streatham and Croydon North
Stretford and Urmston
Stroud
Suffolk Coastal
Sunderland Central
Surrey Heath
Sussex Weald
Sutton Coldfield
Sutton and Cheam
Swansea East
Swansea West
Swindon North
Swindon South
Tamworth
Tatton
Taunton Deane
Taunton and Wellington
Telford
Tewkesbury
The Cotswolds
The Wrekin
Thirsk and Malton
Thornbury and Yate
Thurrock
Tipton and Wednesbury
Tiverton and Honiton
Tiverton and Minehead
Tonbridge
Tonbridge and Malling
Tooting
Torbay
Torfaen
Torridge and Tavistock
Torridge and West Devon
Totnes
Tottenham
Truro and Falmouth
Tunbridge Wells
Twickenham
Tynemouth
Upper Bann
Uxbridge and South Ruislip
Vale Of Clwyd
Vale Of Glamorgan
Vale of Glamorgan
Vauxhall
Vauxhall and Camberwell Green
Wakefield
Wakefield and Rothwell
Wallasey
Walsall North
Walsall South
Walsall and Bloxwich
Walthamstow
Wansbeck
Wantage
Warley
Warrington North
Warrington South
Warwick and Leamington
Washington and Gateshead South
Washington and Sunderland West
Watford
Waveney
Waveney Valley
Weald of Kent
Wealden
Weaver Vale
Wellingborough
Wellingborough and Rushden
Wells
Wells and Mendip Hills
Welwyn Hatfield
Wentworth and Dearne
West Aberdeenshire and Kincardine
West Bromwich
West Bromwich East
West Bromwich West
West Dorset
West Dunbartonshire
West Ham
West Ham and Beckton
West Lancashire
West Suffolk
West Tyrone
West Worcestershire
Westminster North
Westmorland and Lonsdale
Weston-Super-Mare
Weston-super-Mare
Wetherby and Easingwold
Whitehaven and Workington
Widnes and Halewood
Wigan
Wimbledon
Winchester
Windsor
Wirral South
Wirral West
Witham
Witney
Woking
Wokingham
Wolverhampton North East
Wolverhampton South East
Wolverhampton South West
Wolverhampton West
Worcester
Workington
Worsley and Eccles
Worsley and Eccles South
Worthing West
Wrexham
Wycombe
Wyre Forest
Wyre and Preston North
Wythenshawe and Sale East
Yeovil
Ynys Môn
York Central
York Outer`,
  parties: `Alba Party
Alliance
Conservative
Democratic Unionist Party
Green Party
Independent
Labour
Labour and Co-operative
Liberal Democrat
Plaid Cymru
Reform UK
Respect Party
Restore Britain
Scottish National Party
Sinn Féin
Social Democratic and Labour Party
Speaker
Traditional Unionist Voice
UK Independence Party
Ulster Unionist Party
Workers Party of Britain
Your Party`,
  parliaments: `iWMj3Gj3vjHHjHsjXqjYSk2gk3I000`,
  runs: `8f233
4j634
Ao644
De203
Dz844
5T203
8g644
4i644
1B544
DL702
D8444
Ca800

7l6237m644
2N200

CB844
0q800
6mD13
Cj604
Aa202
2Z644
Ac201
6s601
4s700<igE
5w214
7o601
0H800
8m644
BX603
0mF01
E0602
BG214
4a203DY244

07644
5b644
2T644
92844
1k224
2j213
Bs603
9v634
8w544
40644
5J644
9S7239T744
5MD11
7572372744
AR233


9P744
Aa233Ab244
84844
1N244
Ag644
Df6030y644

9s600
9h644
58D13
8y202
9c804
18644
4U600
7w633>jyN6D644
3t223
0PD33
Bx644
A9203
Cn203
2S700<imc
BpD33
9K644
9y644
2N213
3a2113a233
5v202
49D33


58600


8O213
BI203
6B201
DI224
9K203<jtb9K533>jtb

7y644
Bj800Bj844
0J234
2A202
3Z6035O744<k7U5O544>k7U<kDv
5q203
B7200
9O223
DG644

4Z600
CD204
BV204
9r744
1p203
Du644
BG200
AN204<kDqANA44>kDq
3C700>in1
BQ203
9f601
51244
9k203
5y800
6Y201
2o201
C7634>jsd
7D6017i744>kGQ
D2233
4W600
AQ644
88603>inF8A644
5i6035j644

6yD13
Ct604
0M6130N644
5Y233
9m602<jTO9m522>jTO
6H201
42200
6W844
8RD03
8LD01
3T602
Br602<jTOBr522>jTO
2G944
5A600

Au644
BZ233>jnH
BE644
2R624
50844
26202<jTQ26522>jTQ
AB712AB744
04600

Bf202
8l203
0q213
Bp600
CR200
5BD115BD33
5Y202

9f724
6w644
80800
B7233
Ce233
4P212
CU644

29233
06D33>jiH
2m244
9x634<k3b9x544>k3b<kBO9x644>kBO
DQ634>ju5
1m244
5U600
17544
3b744
4f623Bb644
Ds603





1h6031i644
DSE22<jM8
6O703
BY644
Dt644
32644
C563330644
7o223
4l603
2i644
8D233
BH644
6X201
0c211
2c9232d944
8s844
6P244
AW234
Dx203
5u204
3T633


By203
Aj604
0P222
96203
6E223
4H644
7w244
3F600
5r204
38800
6Y223
0h203
2X844
Cl213<jwC
24244
5W203
0b233

0HD130ID44
9O200


2Z600
09644<kAC09544>kAC<kC709644>kC7

7p844
6L604

1c200
5Q211
28644
04D11
0rD11
0x844
7L644
CO844<kGUCO544>kGU

1u444
Ck334
5CD13
4N2114N233

5P204
3h602
Az214>jEG
1t403
AO204
7s202
BA844
CF6138U644
C0644
6z61370644
85E44
3a644
8I644
8b6038e644
6J6136I644
6m700



DA200
AP800
Di844
25203
1o244
3m202

4d844
1x201
D1634
Cg233
2k203<jhc
8Z6038c644
9P203
AC644
AE603AF644
69233
3l844
8D644
1d212<jVV
9X613>jAb1l644
6d7032H744
4h203
1S213
BCE24
3X203
93644<kAC93544>kAC<kC793644>kC7
4O800<iov
Bq644
3r200
3xD133vD44
9R702<jTO9R522>jTO
DM233
2x613<jrh
Bs644

4R644
3P214
CJ203<jppCJ533>jpp<jxf
Cm600Cm622
6u203<k0G
5ED13
5o744
1s644
1G634>k2E
D3201
3a6003a622
2D233<jn12D634>jn1
8T6118T723
4V824
2t204
C5602<jTOC5522>jTO

4I234
0mF330nF44
4u644
0S644
3d202



CS844
7A633<jlE7A533>jlE
Ar604
4b6034c644

Dk844
9Q614
5M222


3F613

4zF34
3L644
0A644
1X203
Bh613
8kE00
0PD11
BP213
9E213
2J203
2R2118J233
AD203<jyUAD533>jyU
7v600
8kE44
Bf834
4w203
0L203
4C204
6u633>k0t1w644
Bc223
7R624
0U603>ibz0W644
95644<k8S95544>k8S
2b203<k272b633>k27
8s800
2r644
DX644
9E200
0w644
Aw203
2M614
8B622
6V800
Cl644
Dd844
B5J11
3d2334K244<kBD4KA44>kBD
26233
1x624
BW644
0DD330ED44
7M644
BZ203<jkt
1J601
Bh644
An600

4f201
Ba644
6T600<id7

Di201<jCm
1e844
1P602
5e2035L244
C8722
0R223

0w203

BS202<jWlBS522>jWl
8B600
3Y602

B4800
0M600
Cz233
35203
Cf604

Dz800
0O202
59D23
9O211
BK600<iq7
8N203
D2201
3u204

2C201
61644

4m244
2E200
7e203
AU234
Ck302
98644

5z644
8H203
1V202
B4213<joIB4533>joI<jwJ
1Z800
Bh600
5w200
Bw644
Cu601
CN600
1f6131g644
1y600
D6233
9Z604>ib7

1A233
4SD13
44644
AS600<imr
1O602
Bj213
5f603Da644
8W204
6p6036q644
5Z604<kAD5Z544>kAD<kHC5Z644>kHC
0g202<jWl0g522>jWl
4k203
9i6007W744
2z200<iz72zI01>izp<jGb2z511>jGb
3zD13
04244>kGQ
DN644
8L223
6VD13
97233
2q800

8O700
6n8006n824
3k604
Cz202

Cu223
2e2137q244
5m201
52204
DM844
3L2014P233
0RD01
0P644
4g203
Dn622
41900

4zE22

96444
7K6237J644
2X233
6A644
8C644
6c604
6j622
3J744
6s6236r644
BK604>iqQ
0m322
Dl602Dv644

0U600<ibY
4n600<iiq4n500>iiq
6z200
1k201
Dg200CK224
4n644
74604
D2622
1d233
6j233
4e634
3A203
B0601
4G600
9r622<jUf
A3634
9z2117r233
Cp733Cq744


85E03>ipT
6K200
6F600
03600
0y602<jPy0y522>jPy
36644
8P600
9s644
63844
BS234
9d234

5S2335R244
3W203
Bv712>jG3Bv744
5s704
16233
BR203
3M201
9hD13
0k314
7c702<jTO7c522>jTO
BM203Bz244
DN700
DC633>k0tDD644
CP2038t244
Cd203Cc244
3G602
2L203
83204
1bB00>ij7AKK33>k17
7r202
6w603
4GD11
73600
CK201
9J200
A4644
CG703
07201
7v6137u644
7l601<jG6
AZ722

0oE00<ibK
1a600
CM844
2z223
An614>jAb
33644
2o223
0z601
5l600

0K602
8J202
9W600
29800
6v600
Ax203
1G602
5D644
3y644
7U600
9S601
0A203
DB201
6Q602
8MD44

1C6031D644
0u204
46604
DG203
Ch203
2i203
4M203
75801
272337x244
4q244
3S600
7U644
0v200
4F304
B1644
02202
68203
7N644
7UD13
5O444>kEU
6O644
5N244
2K603
DT204
An611<j92
Ae600
B9203
7H602<jO5CI644
B7212<jTQB7522>jTQ

1A602
7h2037g244
3s614
D1602
4h844
99834>jlw


4r214
5v744
9L202
3K203
87644
7160376644
5d613
Ah233
E1600
37622

4r200
48202

9X601<j9s
0v213
01600
0G903
2p204
6T600>idy
8E203
5t601
3q602<jTS3q522>jTS
APD13
7T634<k3b7T544>k3b<k7R7T644>k7R
5E700
Cy6031M644

1L233
1n203
Du602
54603
4T604
8p303
8u844
Bk844
AB800
5h644
Cr233<jisCr533>jis<jop
1Z614<k3b1Z544>k3b<k7R1Z644>k7R
3f544
8q644
2D602<jKh2D522>jKh
6X744
Bx223
10603<jmp
4u203
De244
1B600
CT203
2B644
94203

AB233


9e644
AQ203
AR644
92200
DP644
6n211
9Y203<jkl
BN214
67200
1c214
2C233
Cm211Cm233
AM203
2C6222C644
9M203
7D233
DE213
7F844

B6A44<kA1B6544>kA1
5c203
43734
AX644
BD200
1Y233

Bt201
9L234
3B601<jFX
2I824
1l233
1d822>jWD
0f201
7X233
Dl233

7H624>jOg
Ap622
6S644
3920139233
Cg744
7X644
7n614
6x303
CT644
3V602
C9644
2P800
CL800
6b603<jeP6b534>jeP<kCS6bL44>kCS
BU2035K244
Bl202
6K213
6i204
2023321244
7Z644
2o844
19614
64204
4i200
8h604
1X644
5t233>jiA
8pH44
3H602
3W644
69700<izG
7K601
9x602
6y600
3x600
9a713>j7T9b744
4H600
C1304
9h600

2E213
0e611<jBI

Bv233
9d202
7D7227E744
2P6132Q644
4980049822
0b644
7G600
4e612<jTQ4e522>jTQ
Bw600
4D644<kEf4D544>kEf<kHC4D644>kHC
4UD13
9V644
1T600
68644
6k644
6Z244
9i644
0Z203
27G02<jXo

3t244
7L603
BW600

0lE34
Af204
59644
6g622
BF204
DH603A5644
19800
62203
0r224
7n800
0b602<jXg
5x604<k3b5x544>k3b<kBO5x644>kBO
4nD13
6K844

49D119WD33
DW203
Bc801
Cl200
Dk203

5C600
AT644
D0603
CY200
2U203
2I800

3c644
7j204
0Y702<jNu0Y522>jNu
9s213
3U603
6B644
606038n644
7B600>id37B713
5t644
7z644
6P203
2V903
2R200
Bw233
9l644

Dj203
Bn704
4N844
66644
2J644
DZ644
2N644
7i644<kFv
7f844
0g234

1a614

Av644
6H224
2O201
2M800
B2213<jsVB2533>jsV
8V204
Ay204
E2203
29612
CA603
1S600
66233
2U644
26644

4Z6134Y644

9B203
A3202
Co644
Bm204
DU603
7N622
AC201
1y614
7N2017N233
6o604<kF56o544>kF5
5d744
C7603<js2
2A233
Cp602
1B613
4W7134X744
6e6336f644
BJ233
D9244
75644
3R644
8q600
Al633>jwqAk644
6F614



20202
7A602
AL213
7b602<jKM7b522>jKM
Ac2239I244

AX202<jWlAX522>jWl
06644
4GD33<jhT4G033>jhT
1v604
8x603
AR602
Bo644
2T603
Ca213
CR214
Ax644
17603
3L2330v244
7Q634
0e633>jj7Be644

1P644
0d744
4HD114HD33
0D222
03D14
8B744

9J214
6g201
Bd203

0FD44>kGQ
8Y233
0O644
9H622
BP200
3L622
Am234
AL644
5T644
CO203
16644
9g824
0K233<k120K533>k12<k1L0KA34>k1L
3D644
8Y844
3j644
90223
6R200
Bl644
07223

6v622
CA644
25244
5U233
1360314644
0i644
9A203
9U604
6m644
Bd244
5d700
2s6022sG34
5H600
0C644
4ED13<jyG4E233>jyG
9r622>jVG
Db604
5y844

4O844
7C604
69602>izp
41914
BT203
1J6231K644
8N644
E0944
BB644
1r723
3V644






0c800













B2800
1F644
BJ200
9Y234>jli

7Q702
Aq614
90644
3C200<ilh
7S702<jTO7S522>jTO
CN213
BD213
7k704>in1
9N644
8x644
E2644
1V2336C244
9W222
CS213
0a644
89644
9t724
CE844
DO603
6J800
1l602

4i213
5M800
6j200
3O600<imD
C4844
3q233
Dz213
9V203
3b603
59600
AZD11AZD33<jdxAZ533>jdx<jx3
Dg613
0T603
3U644
BCF01
C0202
7F213
536037P644
0a203
2h844
Bi614
9m644
8PD13
4zF01
3e233

55644
2u202
1O233
A6204
Dw204
4x203

A1704
4o200
2g800
Dq233
8D202
4S700
1P233

51203
AT203
66202
CQ204
AL200<izeALI00>j0W
77644
1U200
As203
0B604
2c801
9n644<kCb9n544>kCb<kG99n644>kG9
0f624
1b600<iig
5Q600
DND13
2j800

6U644
85E00<ioM

5A644
312031q244
4G622
8l844
7OD13
Cr6023E644
2w6332y644
9D6038d644
1j200
2g213
4y644
DR203
A8623A7644
D6644
Bt233Bu244
1U213
D3624
61203
Dg644
5X614
5B644

2j844
AG644
5a704
Aq700
2a204
5U6125V644
3I644
91800
9iD13
9j744
7O600
0V601
9N203
7M203
Am202
CB203


4E600
9a601<j6j
0r800
56644
AZ633>jy9AY644

80213
Dr644

2q213
4tE004tE23
0Y644
4VD11<j6L4V511>j6L
At644
0y633
8kE13
DB623AV644<k5DAV544>k5D<k89
4V800


4v203
6S702<jTO6S522>jTO
9z800<iqx9z500>iqx
5t623<jhI
Dy604>ivl
Ch844


5z203
9O644

3n644
4O800>ipI
6M200
0DD01
0e600
3r2136t244
4O212842334A244
9m233
0j624
4k844
Ci834
C3203
9R634
7w203<jxV
0k100
3m233<k2K3m633>k2K
1O644
59D11<j7I59511>j7I
90601
3N644
57644
Br634
1b614
6vD33<jhT6v033>jhT
C8201
0p614
9w644<kAC9w544>kAC<kC79w644>kC7
06D13<jhP
9o2334g244
5m2235n244
CV203<jojCV533>joj<joq
B3244
0T644
7V604
Ah602Ah644
84202
5S202
8a603
Ap801
4e200
3h233
1N203

8u800
0J202
AU202
5X600
1H6031I644
Cb614
DR244
2u233
7X202
9g201
DK233
Al203<jwC
0l302
AG203
2zA44<kGm2zA44>kHN
862133o244
0C203

Bg644
7F800
97802
DA213CC244
9t201
67214
93203
DM202
29744<k7W29544>k7W<kGW29644>kGW
AA644
Ap634
3g844
DSE24>jNz
99203<jlF
9v602
8BD118BD33
38644
066008Q644
4tE44
DSE01
9H601
Dm604
5F644
8qD13
5AD13
Bc644
3c202
8X200<iqt8X500>iqt<ix4
2b244<k972b544>k97
8G203
Ao603

9r233
CE800

39644
8f602
8i602<jTN
BJ644
B5323
Dy600<iv9
4O2335g244
Ai233
Dc844
0oE04>idd
4H222
1E203

2ID11
Cb600
CE213
5B722

Dn200
AK744
Bt622

7S634
3e612
10634>jnn
7z203

9y203
2L644
9qD039pD44
D7203
82244
DC203<jyLDC533>jyL<jzP
Dt203


1T614
22244
3V233
5HD13
8T600
8u212
6M6136N644
3K644
6E201
86200

2F644

7B600<icT
1Y644
7Y200


37D11
1S644


Ai602
9Z600<iZR
Au203
7a203
AW202<jWlAW522>jWl
6l203
2ZD13
1Y202<jWl1Y822>jWl

B7844
4J644
0z724
Dh204
E1714<kACE1544>kAC<kC7E1644>kC7
2v744

CW844
7c6337d644
AC223
7860379644
9F644
92213
2Y204
Ae613Ad644<k3bAd544>k3b<k7RAd644>k7R
AD244
CL213
BR244
57203
3tD11
BH203
5I644
8Y202
16602
73614<k3b73544>k3b<k7R73644>k7R
BB203
CV833>jpf6G844
0j2018y2338r244
5J203
D6202

9H2330Z244
3P200
6a644
08200
5MD33
1UA44

AH213AJ244
0O233
Dn611
3Y233<jiT3Y533>jiT
A8201
6g2336h244
BO203
Di213>jDQ
Bx601
Ag203
5o203
8X204>ixh<kDn8XA44>kDn
6B233
23203
DI800
9w203
8v200
2w602


02233
B5J44
Dp203

9C20365244
11602
6vD11
1d800

1L602
6TD13
9o202<jWl9o522>jWl
CZ614>jBI
DQ603<jsP
2O624<k4i2O544>k4i
3i603
6l644

04222
BW213
B8844
42614
5WA44<k7z5W544>k7z<kFK5WC44>kFK
0s6030t644
3t600
1j614
AX233
6B622
8i623>jUC8j644
Bw612
9A644
CZ601<jAf
24203
5v233
3i744
9G644
4I202<jWw4I822>jWw
1A644
6S633
2x633>jsP2l644
B9644
47304
0P600
6X622
7s2337t244
6Q233

Du233
BI244
AS604>inF
DJ644
3c233
B4833>jwq5G844
CJ634>jyN
2q844
2k834>jir
D2744
3M6233Q644
Cg202
AI811>jE9AI834
7b634
AVA44>k8v
3A644
4v644
6Q644
1f800
Ce202<jTQCe522>jTQ
BX644
4U644
1G233<jv31G533>jv3<k1Z
8s213
05D44
0Q644
BJ212
4s704>igp
8u233
15604

9G203
D5603D4644
DL233
CN644
Bi600
4Q600
BE203
7A244
7B544
1t444
CF600
34233
2h201
89223
AK601<j7vAK511>j7v
0Y233
2W203
8v214
0p800
48233
1r201
Cr733>jpfCs744
C8644
3e200
9Q800
8F604
C8233
0L644
3p644
6x144
97844
Cx704
0V6230X644
A0203
2e200
2S704>in1
8w133
04D34<kFu
91D120FD44<kFu
Bg800
Dc203
6e602
Bp222
0161300644
4N8004N822
Bo203
B6203
9z624
2x200
4P200

Az201<jDg
43602

4B604
7T702
1z800
Dv203
8z204
Dd203
Ca844
Bg213

18603
4l644
3O600>inF3O713C6744
7R601
Cl233>jwq
CS800
8K644
7o644
37D33
BpD11
3wD03
9r201
5DD13
Dn233BL244
A22033X244
88600<imT
3SD13
DID11
Dq612

4o2134p244<kDy4pA44>kDy

Dl644
34602
81844
C0233
8w502
1163312644
3G634
B0624
Ci211
9WD11

4j602
BT644
3s600
DE800DF844
1z613
39622
Bl233
7f203
2r203
C9203
3z600


DV804

4L203
7e644
BN200
1W203
2n604
89601
2X802
37600
Dp644
4tJ11
5q844
AZ700
5D600
1W644
6X233

2g844
3C213
56233
4L644
CY213CX244
DK602

4QD13
5Q624
0Q200


Dq600
7k600<imcAK623<k0P
4w644
8S644
CG644
2f203
0e611>jDQ0e723<jiE
4S644
2f644
Bv601<jFX
3B213>jG3
5l6135k644
C2644

Cv603Cw644

56602
2h223
7G6137I644
7Y214
6j211
5p844
0Q213
80844
Ci800Ci822
44603
E0233
Do644
2H603
91834
08214

0c824
6R614
Dj844
38213
CH644
5B600

AH200
B5300
5y213
1Q6031R644
45644
8o6039u644
7i603
AI201<jDWAI222
3H634<k3b3H544>k3b<kCS3HL44>kCS
5Y844
5E644`,
};
