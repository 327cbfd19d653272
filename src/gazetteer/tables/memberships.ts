// Generated from data/ by `npm run gazetteer`. Do not edit.
export const MEMBERSHIPS = {
  parliaments: `iWMj3Gj3vjHHjHsjXqjYSk2gk3I000`,
  dates: `igEjyNimcjtbjtbk7Uk7UkDvkDqkDqin1jsdkGQinFjTOjTOjTOjTOjnHjTQjTQjiHk3bk3bkBOkBOju5jM8jwCkACkACkC7kC7kGUkGUjEGjhcjVVjAbkACkACkC7kC7iovjTOjTOjrhjppjppjxfk0Gk2Ejn1jn1jTOjTOjlEjlEjyUjyUk0tibzk8Sk8Sk27k27kBDkBDjktid7jCmjWljWliq7joIjoIjwJib7imrkADkADkHCkHCjWljWliz7izpjGbjGbkGQiqQibYiiqiiqjUfipTjPyjPyjG3jTOjTOk0tij7k17jG6ibKjAbkEUj92jO5jTQjTQjlwj9sidyjTSjTSk3bk3bk7Rk7Rjisjisjopk3bk3bk7Rk7RjKhjKhjmpjklkA1kA1jFXjWDjOgjePjePkCSkCSjiAizGj7TjBIjTQjTQkEfkEfkHCkHCjXojXgk3bk3bkBOkBOjNujNuid3kFvjsVjsVkF5kF5js2jwqjKMjKMjWljWljhTjhTjj7kGQk12k12k1Lk1LjyGjyGjVGizpjliilhjTOjTOin1imDjdxjdxjx3izej0WkCbkCbkG9kG9iigioMj6jjy9j6Lj6Lk5Dk5Dk89jTOjTOiqxiqxjhIivlipIjxVk2Kk2Kj7Ij7IjhTjhTkACkACkC7kC7jhPjojjojjoqjwCkGmkHNk7Wk7WkGWkGWjNzjlFiqtiqtix4k97k97jTNiv9iddjnnjyLjyLjzPicTiZRjWljWljWljWlkACkACkC7kC7k3bk3bk7Rk7Rk3bk3bk7Rk7RjpfjiTjiTjDQixhkDnkDnjWljWljBIjsPk4ik4ik7zk7zkFKkFKjUCjAfjWwjWwjsPinFjwqjyNjirjE9k8vjTQjTQjv3jv3k1Zigpj7vj7vjpfin1kFukFujDginFjwqimTkDykDyimck0PjDQjiEjFXjG3jDWk3bk3bkCSkCS`,
  seats: `8f4jAoDeDz5T8g4i1BDLD8Ca7l7m2NCB0q6mCjAa2ZAc6s4s5w7o0H8mBX0mE0BG4aDY075b2T921k2jBs9v8w405J9S9T5M7572AR9PAaAb841NAgDf0y9s9h588y9c184U7w6D3t0PBxA9Cn2SBp9K9y2N3a5v49588OBI6BDI9K7yBj0J2A3Z5O5qB79ODG4ZCDBV9r1pDuBGAN3CBQ9f519k5y6Y2oC77D7iD24WAQ888A5i5j6yCt0M0N5Y9m6H426W8R8L3TBr2G5AAuBZBE2R5026AB04Bf8l0qBpCR5B5Y9f6w80B7Ce4PCU29062m9xDQ1m5U173b4fBbDs1h1iDS6OBYDt32C5307o4l2i8DBH6X0c2c2d8s6PAWDx5u3TByAj0P966E4H7w3F5r386Y0h2XCl245W0b0H0I9O2Z097p6L1c5Q28040r0x7LCO1uCk5C4N5P3hAz1tAO7sBACF8UC06z70853a8I8b8e6J6I6mDAAPDi251o3m4d1xD1Cg2k8Z8c9PACAEAF693l8D1d9X1l6d2H4h1SBC3X934OBq3r3x3v9RDM2xBs4R3PCJCm6u5E5o1s1GD33a2D8T4V2tC54I0m0n4u0S3dCS7AAr4b4cDk9Q5M3F4z3L0A1XBh8k0PBP9E2J2R8JAD7v8kBf4w0L4C6u1wBc7R0U0W952b8s2rDX9E0wAw2M8B6VClDdB53d4K261xBW0D0E7MBZ1JBhAn4fBa6TDi1e1P5e5LC80R0wBS8B3YB40MCz35CfDz0O599OBK8ND23u2C614m2E7eAUCk985z8H1VB41ZBh5wBwCuCN1f1g1yD69Z1A4S44AS1OBj5fDa8W6p6q5Z0g4k9i7W2z3z04DN8L6V972q8O6n3kCzCu2e7q5m52DM3L4P0R0P4gDn414z967K7J2X6A8C6c6j3J6s6rBK0mDlDv0U4n6z1kDgCK4n74D21d6j4e3AB04G9rA39z7rCpCq856K6F030y368P9s63BS9d5S5R3WBv5s16BR3M9h0k7cBMBzDNDCDDCP8tCdCc3G2L831bAK7r6w4G73CK9JA4CG077v7u7lAZ0o1aCM2zAn332o0z5l0K8J9W296vAx1G5D3y7U9S0ADB6Q8M1C1D0u46DGCh2i4M75277x4q3S7U0v4FB102687N7U5O6O5N2KDTAnAeB97HCIB71A7h7g3sD14h994r5v9L3K8771765dAhE1374r489X0v010G2p6T8E5t3qAP7T5ECy1M1L1nDu544T8p8uBkAB5hCr1Z3f8q2D6XBx104uDe1BCT2B94AB9eAQAR92DP6n9YBN671c2CCmAM2C9M7DDE7FB65c43AXBD1YBt9L3B2I1l1d0f7XDl7HAp6S39Cg7X7n6xCT3VC92PCL6bBU5KBl6K6i20217Z2o19644i8h1X5t8p3H3W697K9x6y3x9a9b4HC19h2E0eBv9d7D7E2P2Q490b7G4eBw4D4U9V1T686k6Z9i0Z273t7LBW0lAf596gBFDHA519620r7n0b5x4n6K499WDWBcClDk5CATD0CY2U2I3c7j0Y9s3U6B608n7B5t7z6P2V2RBw9lDjBn4N662JDZ2N7i7f0g1aAv6H2O2MB28VAyE229CA1S662U264Z4Y9BA3CoBmDU7NAC1y7N6o5dC72ACp1B4W4X6e6fBJD9753R8qAlAk6F207AAL7bAc9IAX064G1v8xARBo2TCaCRAx173L0v7Q0eBe1P0d4H0D038B9J6gBd0F8Y0O9HBP3LAmAL5TCO169g0K3D8Y3j906RBl076vCA255U13140i9A9U6mBd5d2s5H0C4E9rDb5y4O7C6941BT1J1K8NE0BB1r3V0cB21FBJ9Y7QAq903C7SCNBD7k9N8xE21V6C9WCS0a899tCEDO6J1l4i5M6j3OC43qDz9V3b59AZDg0T3UBCC07F537P0a2hBi9m8P4z3e552u1OA6Dw4xA14o2gDq8D4S1P51AT66CQAL771UAs0B2c9n0f1b5QDN2j6U855A311q4G8l7OCr3E2w2y9D8d1j2g4yDRA8A7D6BtBu1UD361Dg5X5B2jAG5aAq2a5U5V3I919i9j7O0V9N7MAmCB4E9a0r56AZAY80Dr2q4t0Y4VAt0y8kDBAV4V4v6S9z5tDyCh5z9O3n4O6M0D0e3r6t4O844A9m0j4kCiC39R7w0k3m1O59903N57Br1b6vC80p9w069o4g5m5nCVB30T7VAh845S8aAp4e3h1N8u0JAU5X1H1ICbDR2u7X9gDKAl0lAG2z863o0CBg7F97DACC9t6793DM29AAAp3gDS999v8B38068Q4tDS9HDm5F8q5ABc3c8X2b8GAo9rCE398f8iBJB5Dy4O5gAiDc0o4H1E2ICbCE5BDnAKBt7S3e107z9y2L9q9pD782DCDt1T223V5H8T8u6M6N3K6E862F7B1Y7Y371SAi9ZAu7aAW6l2Z1YB74J0zDhE12vCW7c7dAC78799F922YAeAdADCLBR573tBH5I8Y1673BBCV6G0j8y8r5JD69H0Z3P6a085M1UAHAJ0ODn3YA86g6hBODiBxAg5o8X6B23DI9w8v2w02B5Dp9C65116v1d1L6T9oCZDQ2O3i6l04BWB8425W0s0t3t1jAX6B8i8jBw9ACZ245v3i9G4I1A6S2x2lB9470P6X7s7t6QDuBIASDJ3cB45GCJ2q2kD23M3QCgAI7bAV3A4v6Q1fCeBX4U1G8s050QBJ4s8u159GD5D4DLCNBi4QBE7A7B1tCF342h89AK0Y2W8v0p481rCrCsC83e9Q8FC80L3p6x97Cx0V0XA02e2S8w04910FBgDc6eBp01004NBoB69z2x4PAz434B7T1zDv8zDdCaBg184l3OC67RClCS8K7o37Bp3w9r5DDnBLA23X883SDIDq4o4pDl3481C08w11123GB0Ci9W4jBT3sDEDF1z39Bl7f2rC93zDV4L7eBN1W2n892X37Dp4t5qAZ5D1W6X2g3C564LCYCXDK4Q5Q0QDq7kAK4w8SCG2f0e4S2fBv3B5l5kC2CvCw562h7G7I7Y6j5p0Q80Ci44E0Do2H91080c6RDj38CH5BAHB55y1Q1R458o9u7iAI3H5Y5E`,
  constituencies: `Aberafan Maesteg
Aberavon
Aberconwy
Aberdeen North
 South
Aberdeenshire North and Moray East
Airdrie and Shotts
Aldershot
Aldridge-Brownhills
Alloa and Grangemouth
Altrincham and Sale West
Alyn and Deeside
Amber Valley
Angus
 and Perthshire Glens
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
 East
 North
 South
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
 and Penge
Bedford
Belfast East
 North
 South
 South and Mid Down
 West
Bermondsey and Old Southwark
Berwick-Upon-Tweed
Berwickshire, Roxburgh and Selkirk
Bethnal Green and Bow
 Green and Stepney
Beverley and Holderness
Bexhill and Battle
Bexleyheath and Crayford
Bicester and Woodstock
Birkenhead
Birmingham Edgbaston
 Erdington
 Hall Green
 Hall Green and Moseley
 Hodge Hill
 Hodge Hill and Solihull North
 Ladywood
 Northfield
 Perry Barr
 Selly Oak
 Yardley
Bishop Auckland
Blackburn
Blackley and Broughton
 and Middleton South
Blackpool North and Cleveleys
 North and Fleetwood
 South
Blaenau Gwent
 Gwent and Rhymney
Blaydon
 and Consett
Blyth Valley
 and Ashington
Bognor Regis and Littlehampton
Bolsover
Bolton North East
 South East
 South and Walkden
 West
Bootle
Boston and Skegness
Bosworth
Bournemouth East
 West
Bracknell
Bradford East
 South
 West
Braintree
Brecon and Radnorshire
Brecon, Radnor and Cwm Tawe
Brent Central
 East
 North
 West
Brentford and Isleworth
Brentwood and Ongar
Bridgend
Bridgwater
 and West Somerset
Bridlington and The Wolds
Brigg and Goole
 and Immingham
Brighton Kemptown
 Kemptown and Peacehaven
 Pavilion
Bristol Central
 East
 North East
 North West
 South
 West
Broadland
 and Fakenham
Bromley and Biggin Hill
 and Chislehurst
Bromsgrove
Broxbourne
Broxtowe
Buckingham
 and Bletchley
Burnley
Burton
 and Uttoxeter
Bury North
 South
 St Edmunds
 St Edmunds and Stowmarket
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
 East
 North
 South and Penarth
 West
Carlisle
Carmarthen East and Dinefwr
 West and South Pembrokeshire
Carshalton and Wallington
Castle Point
Central Ayrshire
 Devon
 Suffolk and North Ipswich
Ceredigion
 Preseli
Charnwood
Chatham and Aylesford
Cheadle
Chelmsford
Chelsea and Fulham
Cheltenham
Chesham and Amersham
Chester North and Neston
 South and Eddisbury
Chesterfield
Chichester
Chingford and Woodford Green
Chippenham
Chipping Barnet
Chorley
Christchurch
Cities Of London and Westminster
 of London and Westminster
City Of Durham
 of Chester
 of Durham
Clacton
Clapham and Brixton Hill
Cleethorpes
Clwyd East
 North
 South
 West
Coatbridge and Bellshill
Coatbridge, Chryston and Bellshill
Colchester
Colne Valley
Congleton
Copeland
Corby
 and East Northamptonshire
Coventry East
 North East
 North West
 South
Cowdenbeath and Kirkcaldy
Cramlington and Killingworth
Crawley
Crewe and Nantwich
Croydon Central
 East
 North
 South
 West
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
 South
Derbyshire Dales
Devizes
Dewsbury
 and Batley
Didcot and Wantage
Don Valley
Doncaster Central
 East and the Isle of Axholme
 North
Dorking and Horley
Dover
 and Deal
Droitwich and Evesham
Dudley
 North
 South
Dulwich and West Norwood
Dumfries and Galloway
Dumfriesshire, Clydesdale and Tweeddale
Dundee Central
 East
 West
Dunfermline and Dollar
 and West Fife
Dunstable and Leighton Buzzard
Dwyfor Meirionnydd
Ealing Central and Acton
 North
 Southall
Earley and Woodley
Easington
East Antrim
 Devon
 Dunbartonshire
 Grinstead and Uckfield
 Ham
 Hampshire
 Kilbride and Strathaven
 Kilbride, Strathaven and Lesmahagow
 Londonderry
 Lothian
 Renfrewshire
 Surrey
 Thanet
 Wiltshire
 Worthing and Shoreham
 Yorkshire
Eastbourne
Eastleigh
Eddisbury
Edinburgh East
 East and Musselburgh
 North and Leith
 South
 South West
 West
Edmonton
 and Winchmore Hill
Ellesmere Port and Bromborough
 Port and Neston
Elmet and Rothwell
Eltham
 and Chislehurst
Ely and East Cambridgeshire
Enfield North
 Southgate
Epping Forest
Epsom and Ewell
Erewash
Erith and Thamesmead
Esher and Walton
Exeter
Exmouth and Exeter East
Falkirk
Fareham
 and Waterlooville
Farnham and Bordon
Faversham and Mid Kent
Feltham and Heston
Fermanagh and South Tyrone
Filton and Bradley Stoke
Finchley and Golders Green
Folkestone and Hythe
Forest Of Dean
 of Dean
Foyle
Frome and East Somerset
Fylde
Gainsborough
Garston and Halewood
Gateshead
 Central and Whickham
Gedling
Gillingham and Rainham
Glasgow Central
 East
 North
 North East
 North West
 South
 South West
 West
Glastonbury and Somerton
Glenrothes
 and Mid Fife
Gloucester
Godalming and Ash
Goole and Pocklington
Gordon
 and Buchan
Gorton and Denton
Gosport
Gower
Grantham and Bourne
 and Stamford
Gravesham
Great Grimsby
 Grimsby and Cleethorpes
 Yarmouth
Greenwich and Woolwich
Guildford
Hackney North and Stoke Newington
 South and Shoreditch
Halesowen
 and Rowley Regis
Halifax
Haltemprice and Howden
Halton
Hamble Valley
Hamilton and Clyde Valley
Hammersmith
 and Chiswick
Hampstead and Highgate
 and Kilburn
Harborough
Harborough, Oadby and Wigston
Harlow
Harpenden and Berkhamsted
Harrogate and Knaresborough
Harrow East
 West
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
 and Thame
Hereford and South Herefordshire
Herne Bay and Sandwich
Hertford and Stortford
Hertsmere
Hexham
Heywood and Middleton
 and Middleton North
High Peak
Hinckley and Bosworth
Hitchin
 and Harpenden
Holborn and St Pancras
Honiton and Sidmouth
Hornchurch and Upminster
Hornsey and Friern Barnet
 and Wood Green
Horsham
Houghton and Sunderland South
Hove
 and Portslade
Huddersfield
Huntingdon
Hyndburn
Ilford North
 South
Inverclyde
 and Renfrewshire West
Inverness, Nairn, Badenoch and Strathspey
 Skye and West Ross-shire
Ipswich
Isle Of Wight
 of Wight East
 of Wight West
Islington North
 South and Finsbury
Islwyn
Jarrow
 and Gateshead East
Keighley
 and Ilkley
Kenilworth and Southam
Kensington
 and Bayswater
Kettering
Kilmarnock and Loudoun
Kingston and Surbiton
 upon Hull East
 upon Hull North
 upon Hull North and Cottingham
 upon Hull West and Haltemprice
 upon Hull West and Hessle
Kingswinford and South Staffordshire
Kingswood
Kirkcaldy and Cowdenbeath
Knowsley
Lagan Valley
Lanark and Hamilton East
Lancaster and Fleetwood
 and Wyre
Leeds Central
 Central and Headingley
 East
 North East
 North West
 South
 South West and Morley
 West
 West and Pudsey
Leicester East
 South
 West
Leigh
 and Atherton
Lewes
Lewisham Deptford
 East
 North
 West and East Dulwich
 West and Penge
Leyton and Wanstead
Lichfield
Lincoln
Linlithgow and East Falkirk
Liverpool Garston
 Riverside
 Walton
 Wavertree
 West Derby
Livingston
Llanelli
Lothian East
Loughborough
Louth and Horncastle
Lowestoft
Ludlow
Luton North
 South
 South and South Bedfordshire
Macclesfield
Maidenhead
Maidstone and Malling
 and The Weald
Makerfield
Maldon
Manchester Central
 Gorton
 Rusholme
 Withington
Mansfield
Melksham and Devizes
Melton and Syston
Meon Valley
Meriden
 and Solihull East
Merthyr Tydfil and Aberdare
 Tydfil and Rhymney
Mid Bedfordshire
 Buckinghamshire
 Cheshire
 Derbyshire
 Dorset and North Poole
 Dunbartonshire
 Leicestershire
 Norfolk
 Sussex
 Ulster
 Worcestershire
 and South Pembrokeshire
Middlesbrough
 South and East Cleveland
 and Thornaby East
Midlothian
Milton Keynes Central
 Keynes North
 Keynes South
Mitcham and Morden
Mole Valley
Monmouth
Monmouthshire
Montgomeryshire
 and Glyndŵr
Moray
 West, Nairn and Strathspey
Morecambe and Lunesdale
Morley and Outwood
Motherwell and Wishaw
Motherwell, Wishaw and Carluke
Na h-Eileanan An Iar
 h-Eileanan an Iar
Neath
 and Swansea East
New Forest East
 Forest West
Newark
Newbury
Newcastle Upon Tyne Central
 Upon Tyne East
 Upon Tyne North
 upon Tyne Central and West
 upon Tyne East and Wallsend
 upon Tyne North
Newcastle-Under-Lyme
Newcastle-under-Lyme
Newport East
 West
 West and Islwyn
Newry and Armagh
Newton Abbot
 Aycliffe and Spennymoor
Normanton and Hemsworth
Normanton, Pontefract and Castleford
North Antrim
 Ayrshire and Arran
 Bedfordshire
 Cornwall
 Cotswolds
 Devon
 Dorset
 Down
 Durham
 East Bedfordshire
 East Cambridgeshire
 East Derbyshire
 East Fife
 East Hampshire
 East Hertfordshire
 East Somerset
 East Somerset and Hanham
 Herefordshire
 Norfolk
 Northumberland
 Shropshire
 Somerset
 Swindon
 Thanet
 Tyneside
 Warwickshire
 Warwickshire and Bedworth
 West Cambridgeshire
 West Durham
 West Essex
 West Hampshire
 West Leicestershire
 West Norfolk
 Wiltshire
Northampton North
 South
Norwich North
 South
Nottingham East
 North
 North and Kimberley
 South
Nuneaton
Ochil and South Perthshire
Ogmore
Old Bexley and Sidcup
Oldham East and Saddleworth
 West and Royton
 West, Chadderton and Royton
Orkney and Shetland
Orpington
Ossett and Denby Dale
Oxford East
 West and Abingdon
Paisley and Renfrewshire North
 and Renfrewshire South
Peckham
Pendle
 and Clitheroe
Penistone and Stocksbridge
Penrith and Solway
 and The Border
Perth and Kinross-shire
 and North Perthshire
Peterborough
Plymouth Moor View
 Sutton and Devonport
Pontefract, Castleford and Knottingley
Pontypridd
Poole
Poplar and Limehouse
Portsmouth North
 South
Preseli Pembrokeshire
Preston
Pudsey
Putney
Queen's Park and Maida Vale
Rawmarsh and Conisbrough
Rayleigh and Wickford
Reading Central
 East
 West
 West and Mid Berkshire
Redcar
Redditch
Reigate
Rhondda
 and Ogmore
Ribble Valley
Richmond (Yorks)
 Park
 and Northallerton
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
 and Hamilton West
Rutland and Melton
 and Stamford
Saffron Walden
Salford
 and Eccles
Salisbury
Scarborough and Whitby
Scunthorpe
Sedgefield
Sefton Central
Selby
 and Ainsty
Sevenoaks
Sheffield Brightside and Hillsborough
 Central
 Hallam
 Heeley
 South East
Sherwood
 Forest
Shipley
Shrewsbury
 and Atcham
Sittingbourne and Sheppey
Skipton and Ripon
Sleaford and North Hykeham
Slough
Smethwick
Solihull
 West and Shirley
Somerton and Frome
South Antrim
 Basildon and East Thurrock
 Cambridgeshire
 Cotswolds
 Derbyshire
 Devon
 Dorset
 Down
 East Cambridgeshire
 East Cornwall
 Holland and The Deepings
 Leicestershire
 Norfolk
 Northamptonshire
 Ribble
 Shields
 Shropshire
 Staffordshire
 Suffolk
 Swindon
 Thanet
 West Bedfordshire
 West Devon
 West Hertfordshire
 West Norfolk
 West Surrey
 West Wiltshire
Southampton Itchen
 Test
Southend East and Rochford
 West
 West and Leigh
Southgate and Wood Green
Southport
Spelthorne
Spen Valley
St Albans
 Austell and Newquay
 Helens North
 Helens South and Whiston
 Ives
 Neots and Mid Cambridgeshire
Stafford
Staffordshire Moorlands
Stalybridge and Hyde
Stevenage
Stirling
 and Strathallan
Stockport
Stockton North
 South
 West
Stoke-on-Trent Central
 North
 South
Stone
Stone, Great Wyrley and Penkridge
Stourbridge
Strangford
Stratford and Bow
Stratford-On-Avon
Stratford-on-Avon
Streatham
 and Croydon North
Stretford and Urmston
Stroud
Suffolk Coastal
Sunderland Central
Surrey Heath
Sussex Weald
Sutton Coldfield
 and Cheam
Swansea East
 West
Swindon North
 South
Tamworth
Tatton
Taunton Deane
 and Wellington
Telford
Tewkesbury
The Cotswolds
 Wrekin
Thirsk and Malton
Thornbury and Yate
Thurrock
Tipton and Wednesbury
Tiverton and Honiton
 and Minehead
Tonbridge
 and Malling
Tooting
Torbay
Torfaen
Torridge and Tavistock
 and West Devon
Totnes
Tottenham
Truro and Falmouth
Tunbridge Wells
Twickenham
Tynemouth
Upper Bann
Uxbridge and South Ruislip
Vale Of Clwyd
 Of Glamorgan
 of Glamorgan
Vauxhall
 and Camberwell Green
Wakefield
 and Rothwell
Wallasey
Walsall North
 South
 and Bloxwich
Walthamstow
Wansbeck
Wantage
Warley
Warrington North
 South
Warwick and Leamington
Washington and Gateshead South
 and Sunderland West
Watford
Waveney
 Valley
Weald of Kent
Wealden
Weaver Vale
Wellingborough
 and Rushden
Wells
 and Mendip Hills
Welwyn Hatfield
Wentworth and Dearne
West Aberdeenshire and Kincardine
 Bromwich
 Bromwich East
 Bromwich West
 Dorset
 Dunbartonshire
 Ham
 Ham and Beckton
 Lancashire
 Suffolk
 Tyrone
 Worcestershire
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
 West
Witham
Witney
Woking
Wokingham
Wolverhampton North East
 South East
 South West
 West
Worcester
Workington
Worsley and Eccles
 and Eccles South
Worthing West
Wrexham
Wycombe
Wyre Forest
 and Preston North
Wythenshawe and Sale East
Yeovil
Ynys Môn
York Central
 Outer`,
  runs: `33
34
44
03
44
03
44
44
44
02
44
00

2344
00

44
00
13
04
02
44
01
01
00<
14
01
00
44
03
01
02
14
0344

44
44
44
44
24
13
03
34
44
44
44
2344
11
2344
33


44
3344
44
44
44
0344

00
44
13
02
04
44
00
33>44
23
33
44
03
03
00<
33
44
44
13
11=33
02
33


00


13
03
01
24
03<=33>

44
00=44
34
02
0344<=44><
03
00
23
44

00
04
04
44
03
44
00
04<=44>
00>
03
01
44
03
00
01
01
34>
0144>
33
00
44
03>44
0344

13
04
1344
33
02<=22>
01
00
44
03
01
02
02<=22>
44
00

44
33>
44
24
44
02<=22>
12=44
00

02
03
13
00
00
11=33
02

24
44
00
33
33
12
44

33
33>
44
34<=44><=44>
34>
44
00
44
44
2344
03





0344
22<
03
44
44
44
3344
23
03
44
33
44
01
11
2344
44
44
34
03
04
33


03
04
22
03
23
44
44
00
04
00
23
03
44
13<
44
03
33

1344
00


00
44<=44><=44>

44
04

00
11
44
11
11
44
44
44<=44>

44
34
13
11=33

04
02
14>
03
04
02
44
1344
44
1344
44
44
44
0344
1344
00



00
00
44
03
44
02

44
01
34
33
03<
0344
03
44
0344
33
44
44
12<
13>44
0344
03
13
24
03
44<=44><=44>
00<
44
00
1344
02<=22>
33
13<
44

44
14
03<=33><
00=22
03<
13
44
44
34>
01
00=22
33<=34>
13
24
04
02<=22>

34
3344
44
44
02



44
33<=33>
04
0344

44
14
22


13

34
44
44
03
13
00
11
13
13
03
1133
03<=33>
00
44
34
03
03
04
33>44
23
24
03>44
44<=44>
03<=33>
00
44
44
00
44
03
14
22
00
44
44
11
3344<=44>
33
24
44
3344
44
03<
01
44
00

01
44
00<

01<
44
02
0344
22
23

03

02<=22>
00
02

00
00
33
03
04

00
02
23
11
00<
03
01
04

01
44

44
00
03
34
02
44

44
03
02

13<=33><
00
00
00
44
01
00
1344
00
33
04>

33
13
44
00<
02

13
0344
04
0344
04<=44><=44>
02<=22>
03
0044
00<=01><=11>
13

44>
44
23
13
33
00

00
00=24
04
02

23
1344
01
04
44
0133
01
44
03
22
00

22

44
2344
33
44
44
04
22
44
2344
04>
22
0244

00<
00<=00>
00
01
0024
44
04
22
33
33
34
03
01
00
22<
34
1133
3344


03>
00
00
00
02<=22>
44
00
44
44
34
34

3344
03
12>=44
04
33
03
01
13
14
02<=22>
0344
00
33>44
0344
0344
02
03
04
00>33>
02
03
11
00
01
00
44
03
01
1344
01<
22

00<
00
44
23
14>
44
23
01
00

02
02
00
00
00
03
02
44
44
00
01
03
01
02
44

0344
04
04
03
03
03
03
01
3344
44
00
44
00
04
44
02
03
44
13
44>
44
44
03
04
11<
00
03
02<44
12<=22>

02
0344
14
02
44
34>


14
44
02
03
44
0344
13
33
00
22

00
02

01<
13
00
03
04
00>
03
01
02<=22>
13
34<=44><=44>
00
0344

33
03
02
03
04
03
44
44
00
44
33<=33><
14<=44><=44>
44
44
02<=22>
44
23
03<
03
44
00
03
44
03

33


44
03
44
00
44
11
03<
14
00
14
33
11=33
03
22=44
03
33
13
44

44<=44>
03
34
44
00
33

01
34
01<
24
33
22>
01
33
33

24>
22
44
01=33
44
44
14
03
44
02
44
00
00
03<=34><=44>
0344
02
13
04
3344
44
44
14
04
00
04
44
33>
44
02
44
00<
01
02
00
00
13>44
00
04
00

13
11<

33
02
2244
1344
00=22
44
00
12<=22>
00
44<=44><=44>
13
44
00
44
44
44
44
03
02<

44
03
00

34
04
44
22
04
0344
00
03
24
00

02<
04<=44><=44>
13
44

1133
03
01
00
03

00
44
03
00
03
00

44
04
02<=22>
13
03
44
0344
03>
44
44
03
03
00
33
44

03
04
44
44
44
44
44
44<
44
34

14

44
24
01
00
13<=33>
04
04
03
12
03
00
33
44
44

1344

03
02
44
04
03
22
01
14
01=33
04<=44>
44
03<
33
02
13
1344
3344
33
44
44
44
00
33>44
14



02
02
13
02<=22>
2344


02<=22>
44
33<=33>
04
03
02
44
03
13
14
44
03
3344
34
33>44

44
44
11=33
22
14
44

14
01
03

44>
33
44
22
00
22
34
44
44
03
44
24
33<=33><=34>
44
44
44
23
00
44
23

22
44
44
33
0344
44
03
04
44
44
00
04
00
44
13<=33>
22>
04
44

44
04
02>
14
03
2344
44
44
44
23
44






00













00
44
00
34>

02
14
44
00<
02<=22>
13
13
04>
44
44
44
3344
22
13
44
44
24
44
03
00
02

13
00
00
00<
44
33
13
03
03
00
11=33<=33><
13
03
44
01
02
13
0344
03
44
14
44
13
01
33

44
02
33
04
04
03

04
00
00
33
02
00
33

03
03
02
04
00<=00>
44
00
03
04
01
44<=44><=44>
24
00<
00
13
00

44
00<

44
0344
22
44
13
0244
3344
0344
00
13
44
03
2344
44
3344
13
24
03
44
14
44

44
44
04
00
04
1244
44
00
13
44
00
01
03
03
02

03



00
01<
00
44
33>44

13
44

13
00=23
44
11<=11>
44
33
13
2344<=44><
00


03
02<=22>
00<=00>
23<
04>
44


03
44

44
00>
00
01
00
1344
123344
33
24
44
34
03
34
03<
00
33<=33>
44
11<=11>
01
44
44
34
14
33<=33>
01
14
44<=44><=44>
13<
3344
2344
03<=33><
44
44
04
02=44
02
02
03
01
00
33
03

00
02
02
00
0344
14
44
33
02
01
33
03<
02
03
44<=44>
1344
03

44
00
02
1344
01
14
03
02
44<=44><=44>
44
34
44
24>
03<
02
11=33
44
0044
44
01
01
04
44
13
13
44
02
00<=00><
44<=44>
03
03

33
00

44
02
02<
44
23
00<
3344
33
44
04>
22
03

11
00
13
22

00
44
22

34
12
34>
03

03
44
0344
03
44
03<=33><
03


14
44
33
13
00
12
1344
44
01

00

44

00<
44
00


11
44


02
00<
03
03
02<=22>
03
13
02<=22>

44
44
24
04
14<=44><=44>
44

44
3344
23
0344
44
13
04
1344<=44><=44>
44
13
44
03
11
03
44
02
02
14<=44><=44>
03
33>44
013344
03
02

3344
00
44
00
33
44

1344
33
11
33<=33>
01
3344
03
13>
01
03
03
04><=44>
33
03
00
03
00
02


33
44
03

0344
02
11
00

02
13
02<=22>
14>
03<
24<=44>
03
44

22
13
44
14
44<=44><=44>
0344
00
14
33
22
23>44
12
44
01<
03
33
44
44
02<=22>
44
33
33>44
44
04
00
22
3344
33

33
44
04>
44
33
33>44
34>
44
34>
44
2344
02
11>=34
34
44>
44
44
44
00
02<=22>
44
44
33<=33><
13
44
44
12
04>
33
04

03
0344
33
44
00
00
03
44
44
44
00
33
01
23
01<=11>
33
03
14
00
33
01
33>44
44
00
00
04
33
44
44
44
44
04
2344
03
00
04>
33
34<
1244<
00
03
02
22
1344
00=22
03
03
24
00
00

01<
02

04

02
00
03
04
03
44
13

03
44
03>44
01
33>
00
44
44
33
11
03
01
13
3344
0344
00<
13
11
12

1344<=44>

44
02
44
33
02
3344
34
24
11
11

02
44
00
0044
13
22
33
03
03
03
00


04

03
44
00
03
04
01
02
00
44
11
44
00
00
44
33

44
13
33
44
1344
02

13
24
00


00
00<23<
44
44
44
03
13><
44
44
01<
13>
1344
44

0344

02
23
1344
14
11
44
13
44
00=22
03
33
44
03
34
14

24
14
44
13
44
00

00
00
13
0344
44
0344
03
01<=22
34<=44><=44>
44
44`,
};
