// Generated from data/ by `npm run gazetteer`. Do not edit.
export const PEOPLE = {
  otherNames: `*15
Sir ~|Professor Sir ~

Sir ~|Lord Beith
*16
Sir ~
*16
Judge ~
*6
Dame ~
*22
Sir ~|Lord Morse
*18
Dr ~
*22
Andrew Slaughter
*24
Baroness Longfield
*7
Dame ~
*7
Dame ~
*11
Dame ~
Baroness Ashton of Upholland|Baroness Ashton|Lady Ashton|Catherine Ashton
Baroness Hamwee|Lady Hamwee
Baroness Levitt|Lady Levitt
Baroness Scotland of Asthal|Baroness Scotland|Lady Scotland
*21
Bev Hughes|Baroness Hughes of Stretford|Baroness Hughes|Lady Hughes
*16
Sir ~
*8
Sir ~|Lord Justice Leveson
*58
Lord Grayling
*49
Sir ~|Lord Justice Treacy
*45
Lord Blunkett
*4
Sir ~
Lord Cameron of Chipping Norton|Lord Cameron


Sir ~
*7
Lord Hanson of Flint|Lord Hanson
Sir ~
*5
Sir ~

Sir ~
*9
Sir ~|General Sir ~|Lord Ramsbotham
*10
Lord Waddington
*21
Dame ~
*6
Lord Hurd
*6
Sir ~|Professor Sir ~
*4
Edward Frizzell

Ed Argar
Lord Garnier
Sir ~
*68
Sir ~
Sir ~
*16
Lord Lemos
*9
Dame ~
*15
Sir ~
*3
Sir ~
*32
Baroness Newlove|Lady Newlove|Baroness ~
*11
Brigadier ~|Hugh Munro
*44
Baroness Smith of Malvern|Lady Smith of Malvern|Baroness Smith|Lady Smith
*9
Sir ~
*15
Lord Timpson|Baron Timpson|Lord ~
*19
Baroness Chapman of Darlington|Baroness Chapman
*7
Sir ~
*21
Lord Wallace of Tankerness


Dr ~
*19
Sir ~
*14
Sir ~
*4
Lord Morris of Aberavon|Lord Morris
*5
Lord Reid of Cardowan|Lord Reid
*33
Baroness Quin|Lady Quin
*22
Dame ~
*19
Sir ~|Sir Keir
Lord Bradley
*7
Sir ~|Lord Macdonald of River Glaven|Lord Macdonald
Lord Baker
Ken Clarke|Lord Clarke of Nottingham|Lord Clarke
*25
Lady Carr of Walton-on-the-Hill|Lady Carr|Baroness Carr|Dame ~
*20
Dr ~
*23
Elizabeth Truss
*6
Lord Bach|Willy Bach
Lord Bellamy
Lord Bingham of Cornhill|Lord Bingham
Lord Burnett of Maldon|Lord Burnett
Lord Falconer|Lord Falconer of Thoroton|Charles Falconer
Lord Faulks
Lord Foster of Bath|Lord Foster
Lord Goldsmith
Lord Hermer
Lord Hunt of Kings Heath|Lord Hunt
Lord Irvine|Lord Irvine of Lairg
Lord Judge
Lord McNally
Lord Phillips of Worth Matravers|Lord Phillips
Lord Ponsonby of Shulbrede|Lord Ponsonby
Lord Thomas of Cwmgiedd|Lord Thomas
Lord Warner
Lord Williams of Mostyn|Lord Williams
Lord Wolfson of Tredegar|Lord Wolfson
Lord Woolf
*4
Dame ~|Baroness Casey of Blackstock|Baroness Casey|Lady Casey
*18
Baroness Brown of Silvertown


Dr ~
*12
Dame ~|Baroness Hodge of Barking|Lady Hodge
*27
Judge ~
*19
Sir ~
*21
Sir ~


Dame ~
*9
Sir ~


Lord Forsyth
Lord Gove
Lord Howard
Dr ~
*6
Sir ~


Lord Wills
*19
Sir ~
*36
Sir ~|Nicholas Dakin
*7
Professor ~|Nicholas Hardwick

Lord Herbert of South Downs|Lord Herbert
*22
Sir ~
Sir ~
*23
Lord Boateng
*48
Sir ~

PJ McParlin|Pete McParlin

Dr ~|Right Reverend ~
*3
Judge ~
Sir ~|Admiral Sir ~
*16
Dame ~


Dame ~
*23
Sir ~
*6
Sir ~
*6
Sir ~
*6
Bob Neill|Sir Bob Neill|Sir ~
*4
Lord Corbett of Castle Vale
*4
Professor ~
*27
Sir ~
Sir ~
*63
Sir ~
*36
Judge ~|Judge Tumim|Sir ~
*28
Suella Fernandes
Sir ~
*18
Baroness May of Maidenhead|Lady May
*3
Judge ~


Sir ~|Lord Justice Holroyde
*26
Sir ~
*14
Dame ~

Dame ~
*22
Sir ~|Lord Justice ~
*11`,
  id: `*177
baroness-ashton
baroness-hamwee
baroness-levitt
baroness-scotland
*350
gareth-davies-grantham-and-stamford
*389
lady-carr
*51
lord-bach
lord-bellamy
lord-bingham
lord-burnett
lord-falconer
lord-faulks
lord-foster-of-bath
lord-goldsmith
lord-hermer
lord-hunt-of-kings-heath
lord-irvine
lord-judge
lord-mcnally
lord-phillips
lord-ponsonby
lord-thomas-of-cwmgiedd
lord-warner
lord-williams-of-mostyn
lord-wolfson
lord-woolf
*165
mike-wood-batley-and-spen
mike-wood-dudley-south
*484`,
  honorific: { values: `
Baroness
Brigadier
Dame
Dr
Judge
Lord
Professor
Sir`, codes: `000000000000000806000000000000000080000000000000000500000030000000000000000000000600000000000000000040000000000000000000000000000000000000000000000010000000300000003000000000003111100000000000000000000010000000000000000800000000800000000000000000000000000000000000000000000000000000000006000000000000000000000000000000000000000000000000080000000000000000000000000000000000000000000006000086008000000068000008080000000006000000000060000000000000000000003000000600000080000000680000000000000000000000000000000000000000000000000000000000000000000088000000000000000060000000003000000000000000800080000000000000000000000000000000010000000000020000000000000000000000000000000000000000000010000000008000000000000000600000000000000000001000000080000000000000000000006004000000000000000000080000000000000080000600000600000000000000000000000000000000010000000000000000000000300000000000000000008600000006660000000000000000000000000100000000000000000000400000000000000000000000000000066666666666666666666000010000000000000000001004000000000000100000000000000000000000000050000000000000000000800000000000000000000080030000000008006664000000800600000000000000000008000000000000000000000000000000000000800000000060000000000000000000000880000000000000000000000060000000000000000000000000000000000000000000000008000400058000000000000000030030000000000000000000000080000008000000800000080000600007000000000000000000000000000880000000000000000000000000000000000000000000000000000000000000008000000000000000000000000000000000000800000000000000000000000000000800000000000000000010005008000000000000000000000000008000000000000003030000000000000000000000800000000000` },
  rows: 1644,
  name: `Aaron Bell
Abena Oppong-Asare
Abtisam Mohamed
Adam Afriyie
 Dance
 Holloway
 Jogee
 Thompson
Adnan Hussain
Adrian Bailey
 Ramsay
 Sanders
 Usher
Afzal Khan
Aidan Burley
Al Aynsley-Green
 Pinkerton
Alan Beith
 Brown
 Campbell
 Duncan
 Gemmell
 Haselhurst
 Johnson
 Keen
 Mak
 Meale
 Reid
 Strickland
 Whitehead
Alasdair McDonnell
Albert Owen
Alberto Costa
Alec Shelbrooke
Alex Allan
 Baker
 Ballinger
 Barros-Curtis
 Brewer
 Burghart
 Chalk
 Cunningham
 Davies-Jones
 Easton
 Mayer
 McIntyre
 Norris
 Salmond
 Sobel
Alexander Stafford
Alexandra Marks
Alexia Durran
Alice Macdonald
Alicia Kearns
Alison Bennett
 Griffiths
 Hume
 McGovern
 Saunders
 Seabeck
 Taylor
 Thewliss
Alistair Burt
 Carmichael
 Carns
 Darling
 Strathern
Alister Jack
Allan Dorans
Allison Gardner
Alok Sharma
Alun Cairns
 Michael
Alyn Smith
Amanda Hack
 Martin
 Milling
 Solloway
Amber Rudd
Amy Callaghan
 Rees
Amyas Morse
Anas Sarwar
Andrea Albutt
 Coomber
 Jenkyns
 Leadsom
Andrew Bingham
 Bowie
 Bridgen
 Bridges
 Cooper
 George
 Griffith
 Griffiths
 Gwynne
 Jones
 Lansley
 Lewer
 Lewin
 McLellan
 Miller
 Mitchell
 Murrison
 Pakes
 Percy
 Ranger
 Robathan
 Rosindell
 Sawford
 Selous
 Smith
 Snowden
 Stephenson
 Stunell
 Turner
 Tyrie
 Western
Andy Burnham
 Carter
 Love
 MacNae
 McDonald
 Slaughter
Angela Constance
 Crawley
 Eagle
 Rayner
 Richardson
 Smith
 Watkinson
Angie Bray
Angus MacDonald
 MacNeil
 Robertson
Ann Clwyd
 Coffey
 Davies
 McKechin
 Widdecombe
Anna Dixon
 Firth
 Gelderd
 McMorrin
 Sabine
 Soubry
 Turley
Anne Begg
 Longfield
 Main
 Marie Morris
Anne-Marie Trevelyan
Anne McGuire
 McIntosh
 McLaughlin
 Milton
 Owers
Anneliese Dodds
 Midgley
Annette Brooke
Anthony Browne
 Mangnall
Antoinette Sandbach
Antonia Bance
 Romeo
Antony Higginbotham
Anum Qaisar-Javed
Aphra Brandreth
Apsana Begum
Ashley Dalton
 Fox
Austin Mitchell
Ayoub Khan
Baggy Shanker
Bambos Charalambous
Barbara Keeley
 Mills
Cathy Ashton
Sally Hamwee
Alison Levitt
Patricia Scotland
Barry Gardiner
 McElduff
 Sheerman
Bayo Alaba
Beccy Cooper
Becky Gittins
Bell Ribeiro-Addy
Ben Bradley
 Bradshaw
 Coleman
 Everitt
 Goldsborough
 Gummer
 Howlett
 Lake
 Maguire
 Obese-Jecty
 Spencer
 Wallace
Bernard Jenkin
Beth Winter
Beverley Hughes
 Wall
Bill Cash
 Esterson
 Grant
 Wiggin
Bim Afolami
Blair McDougall
Blake Stephenson
Bob Ainsworth
 Blackman
 Russell
 Seely
 Stewart
Bobby Dean
Boris Johnson
Bradley Thomas
Brandon Lewis
Brendan Clarke-Smith
 McGuigan
 O'Hara
Brian Binley
 Caton
 Coulter
 Donohoe
 Leishman
 Leveson
 Mathew
Bridget Phillipson
 Prentice
Brooks Newmark
Byron Davies
Callum Anderson
 McCaig
Calum Kerr
 Miller
Calvin Bailey
Cameron Thomas
Campbell Robb
Carla Denyer
 Lockhart
Carol Monaghan
Caroline Ansell
 Corby
 Dinenage
 Flint
 Johnson
 Lucas
 Nokes
 Spelman
 Voaden
Carolyn Harris
Cat Eccles
 Smith
Cathal Mallaghan
Catherine Atkinson
 Fookes
 McKinnell
 West
Cathie Jamieson
Cathy Jamieson
Cecilia French
Charles Clarke
 Hendry
 Kennedy
 Maynard
 Walker
Charlie Dewhirst
 Elphicke
 Taylor
Charlotte Cane
 Leslie
 Nichols
Cherilyn Mackrory
Cheryl Gillan
Chi Onwurah
Chloe Smith
Chris Bloore
 Bryant
 Clarkson
 Coghlan
 Curtis
 Davies
 Elmore
 Evans
 Grayling
 Green
 Hazzard
 Heaton-Harris
 Hinchliff
 Huhne
 Kane
 Kelly
 Law
 Leslie
 Loder
 Matheson
 McDonald
 Mullin
 Murray
 Philp
 Pincher
 Ruane
 Skidmore
 Stephens
 Vince
 Ward
 Webb
 White
 Williamson
Christian Wakeford
Christina Rees
Christine Jardine
Christopher Chope
Chuka Umunna
Claire Bassett
 Coutinho
 Hanna
 Hazelgrove
 Hughes
 Perry
 Sugden
 Ward
 Waxman
 Young
Claudia Webbe
Clive Betts
 Efford
 Fairweather
 Jones
 Lewis
Colin Clark
 McConnell
 Moses
Colleen Fletcher
Colman Treacy
Colum Eastwood
Connor Naismith
 Rand
Conor Burns
 McGinn
 Murphy
Corri Wilson
Craig Mackinlay
 Tracey
 Whittaker
 Williams
Crispin Blunt
Dai Havard
Dáire Hughes
Daisy Cooper
Damian Collins
 Green
 Hinds
Damien Egan
 Moore
Dan Carden
 Jarvis
 Norris
 Poulter
 Rogerson
 Tomlinson
Daniel Aldridge
 Byles
 Francis
 Kawczynski
 Zeichner
Danielle Rowley
Danny Alexander
 Beales
 Chambers
 Kinahan
 Kruger
Darren Henry
 Jones
 Paffey
Dave Doogan
 Robertson
David Amess
 Anderson
 Baines
 Blunkett
 Bolt
 Burrowes
 Burton-Sampson
 Cairns
 Calvert-Smith
 Cameron
 Chadwick
 Crausby
 Davis
 Drew
 Duguid
 Evans
 Evennett
 Ford
 Gauke
 Hamilton
 Hanson
 Hatch
 Heath
 Heyes
 Johnston
 Jones
 Lammy
 Latham
 Laws
 Lidington
 Linden
 Mackintosh
 Miliband
 Morris
 Mowat
 Mundell
 Neal
 Nuttall
 Pinto-Duschinsky
 Ramsbotham
 Reed
 Ruffley
 Rutley
 Simmonds
 Simpson
 Smith
 Strang
 Taylor
 TC Davies
 Tredinnick
 Waddington
 Warburton
 Ward
 Watts
 Willetts
 Williams
 Winnick
 Wright
Dawn Butler
 Primarolo
Dean Russell
Debbie Abrahams
Deborah Coles
Dehenna Davison
Deidre Brock
Deirdre Costigan
Denis MacShane
Dennis Skinner
Derek Lewis
 Thomas
 Twigg
Desmond Swayne
Diana Johnson
Diane Abbott
Dominic Grieve
 Raab
Douglas Alexander
 Carswell
 Chapman
 Hurd
 Lumsden
 McAllister
 Ross
Drew Hendry
Duncan Baker
 Hames
 Nichol
Ed Balls
 Davey
 Miliband
 Vaizey
Eddie Frizzell
 Hughes
Edward Argar
 Garnier
 Leigh
 Morello
 Timpson
Eilidh Whiteford
Elaine Stewart
Eleanor Laing
 Smith
Elfyn Llwyd
Elisabeth Davies
Elisha McCallion
Elizabeth Moody
Ellie Chowns
 Reeves
Elliot Colburn
Elsie Blundell
Emily Darlington
 Thornberry
Emma Dent Coad
 Foody
 Hardy
 Lewell-Buck
 Little Pengelly
 Reynolds
Eoin McLennan-Murray
Eric Illsley
 Joyce
 Ollerenshaw
 Pickles
Esther McVey
Euan Stainbank
Fabian Hamilton
Faisal Rashid
Fay Jones
Felicity Buchan
Feryal Clark
Fiona Bruce
 Mactaggart
 O'Donnell
 Onasanya
Fleur Anderson
Flick Drummond
Florence Eshalomi
Frances Crook
 Done
Francie Molloy
Francis Maude
Frank Dobson
 Doran
 Field
 McNally
 Roy
Fred Thomas
Freddie Van Mierlo
Gagan Mohindra
Gareth Bacon
 Davies
 Davies
 Johnson
 Snell
 Thomas
Gary Sambrook
 Streeter
Gavin Barwell
 Newlands
 Robinson
 Shuker
 Williamson
Gemma Doyle
Gen Kitchen
Geoffrey Clifton-Brown
 Cox
 Robinson
George Eustice
 Freeman
 Galloway
 Hollingbery
 Howarth
 Kerevan
 Mudie
 Osborne
 Young
Georgia Gould
Geraint Davies
Gerald Howarth
 Jones
 Kaufman
Gerard Killen
 Lemos
Gerry Adams
 Sutcliffe
Gideon Amos
Giles Watling
Gill Furniss
 German
Gillian Keegan
Gisela Stuart
Glenda Jackson
Glenys Stacey
Gloria De Piero
Glyn Davies
Gordon Banks
 Birtwistle
 Brown
 Henderson
 Marsden
 McKee
Graeme Downie
 Morrice
Graham Allen
 Brady
 Evans
 Jones
 Leadbitter
 Smith
 Stringer
 Stuart
Grahame Morris
Grant Shapps
Greg Clark
 Hands
 Knight
 Mulholland
 Smith
 Stafford
Gregg McClymont
Gregor Poynton
Gregory Barker
 Campbell
Gurinder Josan
Guto Bebb
Guy Opperman
Hamish Falconer
Hannah Bardell
 Spencer
Harpreet Uppal
Harriet Cross
 Harman
Harriett Baldwin
Harry Harpham
Hazel Blears
Heather Wheeler
Heidi Alexander
 Allen
Helen Edwards
 Goodman
 Grant
 Hayes
 Jones
 Maguire
 Morgan
 Newlove
 Shaw
 Whately
Helena Dollimore
Henry Bellingham
 Smith
 Tufnell
Hilary Benn
Holly Lynch
 Mumby-Croft
Hugh Bayley
 Gaffney
 Monro
 Robertson
Hugo Swire
Humza Yousaf
Huw Irranca-Davies
 Merriman
Hywel Francis
 Williams
Iain Duncan Smith
 McKenzie
 Stewart
 Wright
Ian Austin
 Blackford
 Byrne
 Davidson
 Lavery
 Lawrence
 Levy
 Liddell-Grainger
 Lucas
 Mearns
 Murray
 Paisley
 Roome
 Sollom
 Swales
Imogen Walker
Imran Ahmad Khan
 Hussain
Iqbal Mohamed
Irene Campbell
Ivan Lewis
Jack Abbott
 Brereton
 Dromey
 Lopresti
 Rankin
 Straw
Jackie Doyle-Price
Jacob Collier
 Rees-Mogg
 Tas
 Young
Jacqui Durkin
 Smith
Jade Botterill
Jake Berry
 Richards
James Arbuthnot
 Asser
 Berry
 Brokenshire
 Cartlidge
 Clappison
 Cleverly
 Daly
 Davies
 Duddridge
 Frith
 Gray
 Grundy
 Heappey
 MacCleary
 McEwen
 McMurdock
 Morris
 Murray
 Naish
 Paice
 Sunderland
 Timpson
 Wharton
 Wild
Jamie Reed
 Stone
 Wallis
Jane Dodds
 Ellison
 Hunt
 Stevenson
 Webb
Janet Daby
Jared O'Mara
Jas Athwal
Jason McCartney
Jayne Kirkham
Jeevun Sandher
Jeff Smith
Jeffrey Donaldson
Jen Craft
Jenny Chapman
 Riddell-Carpenter
 Willott
Jeremy Browne
 Corbyn
 Hunt
 Lefroy
 Quin
 Wright
Jerome Mayhew
Jess Asato
 Brown-Fuller
 Phillips
Jesse Norman
Jessica Lee
 Morden
 Toale
Jill Mortimer
Jim Allister
 Cunningham
 Dickson
 Dobbin
 Dowd
 Fitzpatrick
 Hood
 McGovern
 McMahon
 Murphy
 Shannon
 Sheridan
 Wallace
Jo Churchill
 Cox
 Farrar
 Gideon
 Johnson
 Platt
 Stevens
 Swinson
 White
Joan Ruddock
 Ryan
 Walley
Joani Reid
Joanna Cherry
Jodie Gosling
Joe Benton
 Morris
 Powell
 Robertson
Johanna Baxter
John Baron
 Bercow
 Bourn
 Cooper
 Cryer
 Denham
 Ewing
 Finucane
 Glen
 Grady
 Grogan
 Hayes
 Healey
 Hemming
 Howell
 Lamont
 Leech
 Major
 Mann
 McDonnell
 McNally
 Milne
 Morris
 Nicolson
 Penrose
 Pugh
 Randall
 Redwood
 Reid
 Robertson
 Slinger
 Spellar
 Stanley
 Stevenson
 Thurso
 Vine
 Whitby
 Whittingdale
 Woodcock
Johnny Mercer
Jon Cruddas
 Pearce
 Trickett
Jonathan Ashworth
 Brash
 Davies
 Djanogly
 Edwards
 Evans
 Gullis
 Hinder
 Ledger
 Lord
 Reynolds
Josh Babarinde
 Dean
 Fenton-Glynn
 MacAlister
 Newbury
 Simons
Joshua Reynolds
Joy Morrissey
Joyce Quin
Judith Cummins
Judy McKnight
Julia Buckley
 Lopez
Julian Brazier
 Huppert
 Knight
 Lewis
 Smith
 Sturdy
Julie Cooper
 Elliott
 Hilling
 Marson
 Minns
Juliet Campbell
 Lyon
Justin Madders
 Russell
 Tomlinson
Justine Greening
Kanishka Narayan
Karen Bradley
 Buck
 Lee
 Lumley
Karin Smyth
Karl McCartney
 Turner
Kate Dearden
 Green
 Griffiths
 Hoey
 Hollern
 Osamor
 Osborne
Katherine Fletcher
Katie Lam
 White
Katrina Murray
Katy Clark
Keir Mather
 Starmer
Keith Bradley
 Brown
 Fraser
 Simpson
 Vaz
Kelly Tolhurst
Kelvin Hopkins
Kemi Badenoch
Ken Macdonald
Kenneth Baker
 Clarke
 Stevenson
Kenny MacAskill
Kerry McCarthy
Kevan Jones
Kevin Barron
 Bonavia
 Brennan
 Foster
 Hollinrake
 McKenna
Khalid Mahmood
Kieran Mullan
Kim Johnson
 Leadbeater
Kimberley Bingham
Kirith Entwistle
Kirsteen Sullivan
Kirsten Oswald
Kirstene Hair
Kirsty Blackman
 McNeill
Kit Chivers
 Malthouse
Kris Hopkins
Kwasi Kwarteng
Sue Carr
Lara Bird
Laura Farris
 Kyrke-Smith
 Pidcock
 Sandys
 Smith
 Trott
Lauren Edwards
 Sullivan
Laurence Robertson
 Turner
Layla Moran
Lee Anderson
 Barron
 Dillon
 Pitcher
 Rowley
 Scott
Leigh Ingham
Leo Docherty
Lesley Carroll
 Laird
Lewis Atkinson
 Cocking
Lia Nici
Liam Byrne
 Conlon
 Fox
Lilian Greenwood
Lillian Jones
Lincoln Jopp
Linda Riordan
Lindsay Hoyle
 Roy
Linsey Farnsworth
Lisa Cameron
 Forbes
 Nandy
 Smart
Liz Calderbank
 Jarvis
 Kendall
 McInnes
 Saville Roberts
 Truss
 Twist
Lizzi Collinge
Llinos Medi
Lloyd Hatton
 Russell-Moyle
Lola McEvoy
William Bach
Christopher Bellamy
Tom Bingham
Ian Burnett
Charlie Falconer
Edward Faulks
Don Foster
Peter Goldsmith
Richard Hermer
Philip Hunt
Derry Irvine
Igor Judge
Tom McNally
Nicholas Phillips
Frederick Ponsonby
John Thomas
Norman Warner
Gareth Williams
David Wolfson
Harry Woolf
Lorely Burt
Lorraine Beavers
 Fullbrook
Louie French
Louise Casey
 Ellman
 Haigh
 Jones
 Mensch
Luciana Berger
Lucy Allan
 Frazer
 Powell
 Rigby
Luke Akehurst
 Charters
 Evans
 Graham
 Hall
 Murphy
 Myer
 Pollard
 Taylor
Lyn Brown
Lynne Featherstone
Madeleine Moon
Maggie Atkinson
 Throup
Malcolm Bruce
 Rifkind
 Wicks
Manuela Perteghella
Marco Longhi
Marcus Fysh
 Jones
Margaret Beckett
 Curran
 Ferrier
 Greenwood
 Hodge
 Mullane
 Ritchie
Margot James
Maria Caulfield
 Eagle
 Miller
Marie Goldman
 Rimmer
 Tidball
Marion Fellows
Mark Durkan
 Eastwood
 Fairhurst
 Ferguson
 Field
 Fletcher
 Francois
 Garnier
 Harper
 Healy
 Hendrick
 Hoban
 Hunter
 Jenkinson
 Lancaster
 Lazarowicz
 Logan
 Lucraft
 Menzies
 Pawsey
 Prisk
 Pritchard
 Reckless
 Sewards
 Simmonds
 Spencer
 Tami
 Williams
Markus Campbell-Savours
Marsha De Cordova
 Singh
Martin Caton
 Docherty-Hughes
 Horwood
 Jones
 McCluskey
 McGuinness
 Narey
 Rhodes
 Vickers
 Whitfield
 Wrigley
Martyn Day
Mary Creagh
 Foy
 Glindon
 Macleod
 Robinson
Matt Bishop
 Hancock
 Rodda
 Turmaine
 Vickers
 Warman
 Western
Matthew Offord
 Patrick
 Pennycook
Maureen Burke
Max Hill
 Wilkinson
Maya Ellis
Meg Hillier
 Munn
Mel Stride
Melanie Onn
 Ward
Menzies Campbell
Mhairi Black
Miatta Fahnbulleh
Michael Connarty
 Dugher
 Ellis
 Fabricant
 Fallon
 Forsyth
 Gove
 Howard
 Maguire
 Matheson
 McCann
 Meacher
 Moore
 Payne
 Shanks
 Spurr
 Tomlinson
 Wheeler
 Wills
Michelle Donelan
 Gildernew
 Scrogham
 Thomson
 Welsh
Mick Whitley
Mickey Brady
Mike Amesbury
 Crockart
 Driver
 Ewart
 Freer
 Gapes
 Hancock
 Hill
 Kane
 Martin
 Newell
 O'Brien
 Penning
 Reader
 Rolfe
 Tapp
 Thornton
 Weatherley
 Weir
 Wood
 Wood
Mims Davies
Miriam Cates
Mohammad Yasin
Monica Harding
Munira Wilson
Nadhim Zahawi
Nadia Whittome
Nadine Dorries
Naomi Long
Natalie Elphicke
 Fleet
 McGarry
Natascha Engel
Natasha Irons
Naushabah Khan
Navendu Mishra
Naz Shah
Neale Hanvey
Neil Carmichael
 Coyle
 Duncan-Jordan
 Gray
 Hudson
 O'Brien
 Parish
 Shastri-Hurst
Nesil Caliskan
Nia Griffith
Nic Dakin
Nicholas Soames
Nick Boles
 Brown
 Clegg
 de Bois
 Fletcher
 Gibb
 Hardwick
 Harvey
 Herbert
 Hurd
 Raynsford
 Smith
 Thomas-Symonds
 Timothy
Nickie Aiken
Nicky Morgan
Nicola Blackwood
 Richards
Nigel Adams
 Dodds
 Evans
 Farage
 Huddleston
 Mills
 Newcomen
Noah Law
Norman Baker
 Lamb
Nus Ghani
Oliver Colvile
 Dowden
 Heald
 Letwin
 Ryan
Olivia Bailey
 Blake
Olly Glover
Órfhlaith Begley
Owen Paterson
 Smith
 Thompson
Pam Cox
Pamela Nash
Pat Cullen
 Doherty
 Glass
 McFadden
Patricia Ferguson
 Gibson
Patrick Grady
 Hurley
 McLoughlin
 Mercer
 Spencer
Paul Beresford
 Blomfield
 Boateng
 Bristow
 Burstow
 Cavadino
 Davies
 Farrelly
 Flynn
 Foster
 Girvan
 Goggins
 Holmes
 Howell
 Kohler
 Maskey
 Masterton
 Maynard
 McDowell
 Monaghan
 Murphy
 Scully
 Sweeney
 Tidball
 Uppal
 Waugh
 Williams
 Wilson
Paula Barker
 Sherriff
Paulette Hamilton
Pauline Latham
 McCabe
Penny Mordaunt
Perran Moon
Pete Wishart
Peter Aldous
 Bedford
 Bone
 Bottomley
 Clarke
 Dawson
 Dowd
 Fortune
 Gibson
 Grant
 Hain
 Heaton-Jones
 Kyle
 Lamb
 Lilley
 Lloyd
 Luff
 McParlin
 Prinsley
 Selby
 Soulsby
 Swallow
 Tapsell
 Thornton
 Woodhead
Phil Boswell
 Brickell
 Copple
 Wheatley
 Wilson
 Woolas
Philip Davies
 Dunne
 Hammond
 Hollobone
Philippa Whitford
Phillip Lee
Pia Sinha
Pippa Heylings
Polly Billington
Preet Kaur Gill
Priti Patel
Rachael Maskell
Rachel Blake
 de Souza
 Gilmour
 Hopkins
 Maclean
 Reeves
 Taylor
Ranil Jayawardena
Rebecca Harris
 Long-Bailey
 Paul
 Pow
 Smith
Rehman Chishti
Richard Arkless
 Bacon
 Baker
 Benyon
 Burden
 Burgon
 Drax
 Foord
 Fuller
 Graham
 Harrington
 Heaton
 Holden
 Ottaway
 Quigley
 Shepherd
 Thomson
 Tice
 Tilt
Rishi Sunak
Rob Butler
 Marris
 Roberts
 Wilson
Robbie Moore
Robert Buckland
 Courts
 Flello
 Goodwill
 Halfon
 Jenrick
 Largan
 Neill
 Smith
 Syms
 Walter
Roberta Blackman-Woods
Robin Corbett
 Masefield
 Millar
 Swann
 Walker
Rod Morgan
Roger Gale
 Godsiff
 Mullin
 Williams
Ronnie Armour
 Campbell
 Cowan
Rory Stewart
Rosena Allin-Khan
Rosie Cooper
 Duffield
 Winterton
 Wrighting
Ross Cranston
 Thomson
Royston Smith
Roz Savage
Rupa Huq
Rupert Lowe
Rushanara Ali
Russell Brown
Ruth Cadbury
 Edwards
 George
 Jones
 Smeeth
Sadik Al-Hassan
Sadiq Khan
Sajid Javid
Sally-Ann Hart
Sally Jameson
Sam Carling
 Gyimah
 Rushworth
 Tarry
Samantha Dixon
 Niblett
Sammy Wilson
Sandra Osborne
Sandy Martin
Saqib Bhatti
Sara Britcliffe
 Snell
Sarah Atherton
 Bool
 Champion
 Coombes
 Dines
 Dyke
 Edwards
 Gibson
 Green
 Hall
 Jones
 Newton
 Olney
 Owen
 Pochin
 Russell
 Sackman
 Smith
 Teather
 Wollaston
Satvir Kaur
Scott Arthur
 Benton
 Mann
Seamus Logan
Sean Woodcock
Seema Kennedy
 Malhotra
Selaine Saxby
Shabana Mahmood
Shahid Malik
Shailesh Vara
Sharon Hodgson
Shaun Bailey
 Davies
 Woodward
Sheila Gilmore
Sheryll Murray
Shivani Raja
Shockat Adam
Siân Berry
 James
Simon Baynes
 Burns
 Clarke
 Danczuk
 Fell
 Hart
 Hoare
 Hughes
 Jupp
 Kirby
 Lightwood
 Opher
 Reevell
 Wright
Siobhain McDonagh
Siobhan Baillie
Sojan Joseph
Sonia Kumar
Sorcha-Lucy Eastwood
Steffan Aquarone
Stella Creasy
Stephanie Peacock
Stephen Crabb
 Dorrell
 Doughty
 Farry
 Flynn
 Gethins
 Gilbert
 Hammond
 Hepburn
 Kerr
 Kinnock
 Lloyd
 McPartland
 Metcalfe
 Morgan
 Mosley
 O'Brien
 Parkinson
 Phillips
 Pound
 Shaw
 Timms
 Tumim
 Twigg
 Williams
Steve Baker
 Barclay
 Brine
 Darling
 Double
 Gillan
 McCabe
 Race
 Reed
 Rotheram
 Tuckwell
 Webb
 Witherden
 Yemm
Steven Bonnar
 Paterson
Stewart Hosie
 Jackson
 McDonald
Stuart Anderson
 Andrew
 Bell
 C McDonald
 Donaldson
Sue Hayman
 McAllister
Suella Braverman
Suma Chakrabarti
Sureena Brackenridge
Susan Elan Jones
 Murray
Suzanne Webb
Sylvia Hermon
Tahir Ali
Taiwo Owatemi
Tan Dhesi
Tania Mathias
Tasmina Ahmed-Sheikh
Teresa Medhurst
 Pearce
Terry Jermy
Tessa Jowell
 Munt
Thangam Debbonaire
Thelma Walker
Theo Clarke
Theresa May
 Villiers
Thérèse Coffey
Thomas Docherty
 Teague
Tim Burr
 Farron
 Holroyde
 Loughton
 Roca
 Yeo
Tobias Ellwood
Toby Perkins
Tom Blenkinsop
 Brake
 Clarke
 Collins
 Elliott
 Gordon
 Greatrex
 Harris
 Hayes
 Hunt
 McGonigle
 Morrison
 Pursglove
 Randall
 Rutland
 Tugendhat
 Watson
 Wheatley
Tommy Sheppard
Tonia Antoniazzi
Tony Baldry
 Blair
 Cameron
 Cunningham
 Lloyd
 Vaughan
Torcuil Crichton
Torsten Bell
Tracey Crouch
Tracy Brabin
 Gilbert
Tristan Osborne
Tristram Hunt
Trudy Harrison
Tulip Siddiq
Uma Kumaran
Ursula Brennan
Valerie Vaz
Vera Baird
Vernon Coaker
Vicky Ford
 Foxcroft
Victoria Atkins
 Borwick
 Collins
 Prentis
Vikki Slade
Vince Cable
Virendra Sharma
Virginia Crosbie
Warinder Juss
Wayne David
Wendy Chamberlain
 Morton
 Sinclair-Gieben
Wera Hobhouse
Wes Streeting
Will Forster
 Quince
 Stone
Wille Bain
William Davis
 Hague
 McCrea
 Wragg
Yasmin Qureshi
Yuan Yang
Yvette Cooper
Yvonne Fovargue
Zac Goldsmith
Zarah Sultana
Zöe Franklin
Zubir Ahmed`,
};
