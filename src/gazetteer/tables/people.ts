// Generated from data/ by `npm run gazetteer`. Do not edit.
export const PEOPLE = {
  rows: 1635,
  name: `Aaron Bell
Abena Oppong-Asare
Abtisam Mohamed
Adam Afriyie
Adam Dance
Adam Holloway
Adam Jogee
Adam Thompson
Adnan Hussain
Adrian Bailey
Adrian Ramsay
Adrian Sanders
Adrian Usher
Afzal Khan
Aidan Burley
Al Aynsley-Green
Al Pinkerton
Alan Beith
Alan Brown
Alan Campbell
Alan Duncan
Alan Gemmell
Alan Haselhurst
Alan Johnson
Alan Keen
Alan Mak
Alan Meale
Alan Reid
Alan Strickland
Alan Whitehead
Alasdair McDonnell
Albert Owen
Alberto Costa
Alec Shelbrooke
Alex Allan
Alex Baker
Alex Ballinger
Alex Barros-Curtis
Alex Brewer
Alex Burghart
Alex Chalk
Alex Cunningham
Alex Davies-Jones
Alex Easton
Alex Mayer
Alex McIntyre
Alex Norris
Alex Salmond
Alex Sobel
Alexander Stafford
Alexandra Marks
Alexia Durran
Alice Macdonald
Alicia Kearns
Alison Bennett
Alison Griffiths
Alison Hume
Alison McGovern
Alison Saunders
Alison Seabeck
Alison Taylor
Alison Thewliss
Alistair Burt
Alistair Carmichael
Alistair Carns
Alistair Darling
Alistair Strathern
Alister Jack
Allan Dorans
Allison Gardner
Alok Sharma
Alun Cairns
Alun Michael
Alyn Smith
Amanda Hack
Amanda Martin
Amanda Milling
Amanda Solloway
Amber Rudd
Amy Callaghan
Amy Rees
Amyas Morse
Anas Sarwar
Andrea Albutt
Andrea Coomber
Andrea Jenkyns
Andrea Leadsom
Andrew Bingham
Andrew Bowie
Andrew Bridgen
Andrew Bridges
Andrew Cooper
Andrew George
Andrew Griffith
Andrew Griffiths
Andrew Gwynne
Andrew Jones
Andrew Lansley
Andrew Lewer
Andrew Lewin
Andrew McLellan
Andrew Miller
Andrew Mitchell
Andrew Murrison
Andrew Pakes
Andrew Percy
Andrew Ranger
Andrew Robathan
Andrew Rosindell
Andrew Sawford
Andrew Selous
Andrew Smith
Andrew Snowden
Andrew Stephenson
Andrew Stunell
Andrew Turner
Andrew Tyrie
Andrew Western
Andy Burnham
Andy Carter
Andy Love
Andy MacNae
Andy McDonald
Andy Slaughter
Angela Constance
Angela Crawley
Angela Eagle
Angela Rayner
Angela Richardson
Angela Smith
Angela Watkinson
Angie Bray
Angus MacDonald
Angus MacNeil
Angus Robertson
Ann Clwyd
Ann Coffey
Ann Davies
Ann McKechin
Ann Widdecombe
Anna Dixon
Anna Firth
Anna Gelderd
Anna McMorrin
Anna Sabine
Anna Soubry
Anna Turley
Anne Begg
Anne Longfield
Anne Main
Anne Marie Morris
Anne-Marie Trevelyan
Anne McGuire
Anne McIntosh
Anne McLaughlin
Anne Milton
Anne Owers
Anneliese Dodds
Anneliese Midgley
Annette Brooke
Anthony Browne
Anthony Mangnall
Antoinette Sandbach
Antonia Bance
Antonia Romeo
Antony Higginbotham
Anum Qaisar-Javed
Aphra Brandreth
Apsana Begum
Ashley Dalton
Ashley Fox
Austin Mitchell
Ayoub Khan
Baggy Shanker
Bambos Charalambous
Barbara Keeley
Barbara Mills
Cathy Ashton
Sally Hamwee
Alison Levitt
Patricia Scotland
Barry Gardiner
Barry McElduff
Barry Sheerman
Bayo Alaba
Beccy Cooper
Becky Gittins
Bell Ribeiro-Addy
Ben Bradley
Ben Bradshaw
Ben Coleman
Ben Everitt
Ben Goldsborough
Ben Gummer
Ben Howlett
Ben Lake
Ben Maguire
Ben Obese-Jecty
Ben Spencer
Ben Wallace
Bernard Jenkin
Beth Winter
Beverley Hughes
Beverley Wall
Bill Cash
Bill Esterson
Bill Grant
Bill Wiggin
Bim Afolami
Blair McDougall
Blake Stephenson
Bob Ainsworth
Bob Blackman
Bob Russell
Bob Seely
Bob Stewart
Bobby Dean
Boris Johnson
Bradley Thomas
Brandon Lewis
Brendan Clarke-Smith
Brendan McGuigan
Brendan O'Hara
Brian Binley
Brian Caton
Brian Coulter
Brian Donohoe
Brian Leishman
Brian Leveson
Brian Mathew
Bridget Phillipson
Bridget Prentice
Brooks Newmark
Byron Davies
Callum Anderson
Callum McCaig
Calum Kerr
Calum Miller
Calvin Bailey
Cameron Thomas
Campbell Robb
Carla Denyer
Carla Lockhart
Carol Monaghan
Caroline Ansell
Caroline Corby
Caroline Dinenage
Caroline Flint
Caroline Johnson
Caroline Lucas
Caroline Nokes
Caroline Spelman
Caroline Voaden
Carolyn Harris
Cat Eccles
Cat Smith
Cathal Mallaghan
Catherine Atkinson
Catherine Fookes
Catherine McKinnell
Catherine West
Cathie Jamieson
Cathy Jamieson
Cecilia French
Charles Clarke
Charles Hendry
Charles Kennedy
Charles Maynard
Charles Walker
Charlie Dewhirst
Charlie Elphicke
Charlie Taylor
Charlotte Cane
Charlotte Leslie
Charlotte Nichols
Cherilyn Mackrory
Cheryl Gillan
Chi Onwurah
Chloe Smith
Chris Bloore
Chris Bryant
Chris Clarkson
Chris Coghlan
Chris Curtis
Chris Davies
Chris Elmore
Chris Evans
Chris Grayling
Chris Green
Chris Hazzard
Chris Heaton-Harris
Chris Hinchliff
Chris Huhne
Chris Kane
Chris Kelly
Chris Law
Chris Leslie
Chris Loder
Chris Matheson
Chris McDonald
Chris Mullin
Chris Murray
Chris Philp
Chris Pincher
Chris Ruane
Chris Skidmore
Chris Stephens
Chris Vince
Chris Ward
Chris Webb
Chris White
Chris Williamson
Christian Wakeford
Christina Rees
Christine Jardine
Christopher Chope
Chuka Umunna
Claire Bassett
Claire Coutinho
Claire Hanna
Claire Hazelgrove
Claire Hughes
Claire Perry
Claire Sugden
Claire Ward
Claire Waxman
Claire Young
Claudia Webbe
Clive Betts
Clive Efford
Clive Fairweather
Clive Jones
Clive Lewis
Colin Clark
Colin McConnell
Colin Moses
Colleen Fletcher
Colman Treacy
Colum Eastwood
Connor Naismith
Connor Rand
Conor Burns
Conor McGinn
Conor Murphy
Corri Wilson
Craig Mackinlay
Craig Tracey
Craig Whittaker
Craig Williams
Crispin Blunt
Dai Havard
Dáire Hughes
Daisy Cooper
Damian Collins
Damian Green
Damian Hinds
Damien Egan
Damien Moore
Dan Carden
Dan Jarvis
Dan Norris
Dan Poulter
Dan Rogerson
Dan Tomlinson
Daniel Aldridge
Daniel Byles
Daniel Francis
Daniel Kawczynski
Daniel Zeichner
Danielle Rowley
Danny Alexander
Danny Beales
Danny Chambers
Danny Kinahan
Danny Kruger
Darren Henry
Darren Jones
Darren Paffey
Dave Doogan
Dave Robertson
David Amess
David Anderson
David Baines
David Blunkett
David Bolt
David Burrowes
David Burton-Sampson
David Cairns
David Calvert-Smith
David Cameron
David Chadwick
David Crausby
David Davis
David Drew
David Duguid
David Evans
David Evennett
David Ford
David Gauke
David Hamilton
David Hanson
David Hatch
David Heath
David Heyes
David Johnston
David Jones
David Lammy
David Latham
David Laws
David Lidington
David Linden
David Mackintosh
David Miliband
David Morris
David Mowat
David Mundell
David Neal
David Nuttall
David Pinto-Duschinsky
David Ramsbotham
David Reed
David Ruffley
David Rutley
David Simmonds
David Simpson
David Smith
David Strang
David Taylor
David TC Davies
David Tredinnick
David Warburton
David Ward
David Watts
David Willetts
David Williams
David Winnick
David Wright
Dawn Butler
Dawn Primarolo
Dean Russell
Debbie Abrahams
Deborah Coles
Dehenna Davison
Deidre Brock
Deirdre Costigan
Denis MacShane
Dennis Skinner
Derek Thomas
Derek Twigg
Desmond Swayne
Diana Johnson
Diane Abbott
Dominic Grieve
Dominic Raab
Douglas Alexander
Douglas Carswell
Douglas Chapman
Douglas Lumsden
Douglas McAllister
Douglas Ross
Drew Hendry
Duncan Baker
Duncan Hames
Duncan Nichol
Ed Balls
Ed Davey
Ed Miliband
Ed Vaizey
Eddie Frizzell
Eddie Hughes
Edward Argar
Edward Garnier
Edward Leigh
Edward Morello
Edward Timpson
Eilidh Whiteford
Elaine Stewart
Eleanor Laing
Eleanor Smith
Elfyn Llwyd
Elisabeth Davies
Elisha McCallion
Elizabeth Moody
Ellie Chowns
Ellie Reeves
Elliot Colburn
Elsie Blundell
Emily Darlington
Emily Thornberry
Emma Dent Coad
Emma Foody
Emma Hardy
Emma Lewell-Buck
Emma Little Pengelly
Emma Reynolds
Eoin McLennan-Murray
Eric Illsley
Eric Joyce
Eric Ollerenshaw
Eric Pickles
Esther McVey
Euan Stainbank
Fabian Hamilton
Faisal Rashid
Fay Jones
Felicity Buchan
Feryal Clark
Fiona Bruce
Fiona Mactaggart
Fiona O'Donnell
Fiona Onasanya
Fleur Anderson
Flick Drummond
Florence Eshalomi
Frances Crook
Frances Done
Francie Molloy
Francis Maude
Frank Dobson
Frank Doran
Frank Field
Frank McNally
Frank Roy
Fred Thomas
Freddie Van Mierlo
Gagan Mohindra
Gareth Bacon
Gareth Davies
Gareth Davies
Gareth Johnson
Gareth Snell
Gareth Thomas
Gary Sambrook
Gary Streeter
Gavin Barwell
Gavin Newlands
Gavin Robinson
Gavin Shuker
Gavin Williamson
Gemma Doyle
Gen Kitchen
Geoffrey Clifton-Brown
Geoffrey Cox
Geoffrey Robinson
George Eustice
George Freeman
George Galloway
George Hollingbery
George Howarth
George Kerevan
George Mudie
George Osborne
George Young
Georgia Gould
Geraint Davies
Gerald Howarth
Gerald Jones
Gerald Kaufman
Gerard Killen
Gerard Lemos
Gerry Adams
Gerry Sutcliffe
Gideon Amos
Giles Watling
Gill Furniss
Gill German
Gillian Keegan
Gisela Stuart
Glenda Jackson
Glenys Stacey
Gloria De Piero
Glyn Davies
Gordon Banks
Gordon Birtwistle
Gordon Brown
Gordon Henderson
Gordon Marsden
Gordon McKee
Graeme Downie
Graeme Morrice
Graham Allen
Graham Brady
Graham Evans
Graham Jones
Graham Leadbitter
Graham Smith
Graham Stringer
Graham Stuart
Grahame Morris
Grant Shapps
Greg Clark
Greg Hands
Greg Knight
Greg Mulholland
Greg Smith
Greg Stafford
Gregg McClymont
Gregor Poynton
Gregory Barker
Gregory Campbell
Gurinder Josan
Guto Bebb
Guy Opperman
Hamish Falconer
Hannah Bardell
Hannah Spencer
Harpreet Uppal
Harriet Cross
Harriet Harman
Harriett Baldwin
Harry Harpham
Hazel Blears
Heather Wheeler
Heidi Alexander
Heidi Allen
Helen Edwards
Helen Goodman
Helen Grant
Helen Hayes
Helen Jones
Helen Maguire
Helen Morgan
Helen Newlove
Helen Shaw
Helen Whately
Helena Dollimore
Henry Bellingham
Henry Smith
Henry Tufnell
Hilary Benn
Holly Lynch
Holly Mumby-Croft
Hugh Bayley
Hugh Gaffney
Hugh Monro
Hugh Robertson
Hugo Swire
Humza Yousaf
Huw Irranca-Davies
Huw Merriman
Hywel Francis
Hywel Williams
Iain Duncan Smith
Iain McKenzie
Iain Stewart
Iain Wright
Ian Austin
Ian Blackford
Ian Byrne
Ian Davidson
Ian Lavery
Ian Lawrence
Ian Levy
Ian Liddell-Grainger
Ian Lucas
Ian Mearns
Ian Murray
Ian Paisley
Ian Roome
Ian Sollom
Ian Swales
Imogen Walker
Imran Ahmad Khan
Imran Hussain
Iqbal Mohamed
Irene Campbell
Ivan Lewis
Jack Abbott
Jack Brereton
Jack Dromey
Jack Lopresti
Jack Rankin
Jack Straw
Jackie Doyle-Price
Jacob Collier
Jacob Rees-Mogg
Jacob Tas
Jacob Young
Jacqui Durkin
Jacqui Smith
Jade Botterill
Jake Berry
Jake Richards
James Arbuthnot
James Asser
James Berry
James Brokenshire
James Cartlidge
James Clappison
James Cleverly
James Daly
James Davies
James Duddridge
James Frith
James Gray
James Grundy
James Heappey
James MacCleary
James McEwen
James McMurdock
James Morris
James Murray
James Naish
James Paice
James Sunderland
James Timpson
James Wharton
James Wild
Jamie Reed
Jamie Stone
Jamie Wallis
Jane Dodds
Jane Ellison
Jane Hunt
Jane Stevenson
Jane Webb
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
Jenny Riddell-Carpenter
Jenny Willott
Jeremy Browne
Jeremy Corbyn
Jeremy Hunt
Jeremy Lefroy
Jeremy Quin
Jeremy Wright
Jerome Mayhew
Jess Asato
Jess Brown-Fuller
Jess Phillips
Jesse Norman
Jessica Lee
Jessica Morden
Jessica Toale
Jill Mortimer
Jim Allister
Jim Cunningham
Jim Dickson
Jim Dobbin
Jim Dowd
Jim Fitzpatrick
Jim Hood
Jim McGovern
Jim McMahon
Jim Murphy
Jim Shannon
Jim Sheridan
Jim Wallace
Jo Churchill
Jo Cox
Jo Farrar
Jo Gideon
Jo Johnson
Jo Platt
Jo Stevens
Jo Swinson
Jo White
Joan Ruddock
Joan Ryan
Joan Walley
Joani Reid
Joanna Cherry
Jodie Gosling
Joe Benton
Joe Morris
Joe Powell
Joe Robertson
Johanna Baxter
John Baron
John Bercow
John Bourn
John Cooper
John Cryer
John Denham
John Ewing
John Finucane
John Glen
John Grady
John Grogan
John Hayes
John Healey
John Hemming
John Howell
John Lamont
John Leech
John Mann
John McDonnell
John McNally
John Milne
John Morris
John Nicolson
John Penrose
John Pugh
John Randall
John Redwood
John Reid
John Robertson
John Slinger
John Spellar
John Stanley
John Stevenson
John Thurso
John Vine
John Whitby
John Whittingdale
John Woodcock
Johnny Mercer
Jon Cruddas
Jon Pearce
Jon Trickett
Jonathan Ashworth
Jonathan Brash
Jonathan Davies
Jonathan Djanogly
Jonathan Edwards
Jonathan Evans
Jonathan Gullis
Jonathan Hinder
Jonathan Ledger
Jonathan Lord
Jonathan Reynolds
Josh Babarinde
Josh Dean
Josh Fenton-Glynn
Josh MacAlister
Josh Newbury
Josh Simons
Joshua Reynolds
Joy Morrissey
Joyce Quin
Judith Cummins
Judy McKnight
Julia Buckley
Julia Lopez
Julian Brazier
Julian Huppert
Julian Knight
Julian Lewis
Julian Smith
Julian Sturdy
Julie Cooper
Julie Elliott
Julie Hilling
Julie Marson
Julie Minns
Juliet Campbell
Juliet Lyon
Justin Madders
Justin Russell
Justin Tomlinson
Justine Greening
Kanishka Narayan
Karen Bradley
Karen Buck
Karen Lee
Karen Lumley
Karin Smyth
Karl McCartney
Karl Turner
Kate Dearden
Kate Green
Kate Griffiths
Kate Hoey
Kate Hollern
Kate Osamor
Kate Osborne
Katherine Fletcher
Katie Lam
Katie White
Katrina Murray
Katy Clark
Keir Mather
Keir Starmer
Keith Bradley
Keith Brown
Keith Fraser
Keith Simpson
Keith Vaz
Kelly Tolhurst
Kelvin Hopkins
Kemi Badenoch
Ken Macdonald
Kenneth Clarke
Kenneth Stevenson
Kenny MacAskill
Kerry McCarthy
Kevan Jones
Kevin Barron
Kevin Bonavia
Kevin Brennan
Kevin Foster
Kevin Hollinrake
Kevin McKenna
Khalid Mahmood
Kieran Mullan
Kim Johnson
Kim Leadbeater
Kimberley Bingham
Kirith Entwistle
Kirsteen Sullivan
Kirsten Oswald
Kirstene Hair
Kirsty Blackman
Kirsty McNeill
Kit Chivers
Kit Malthouse
Kris Hopkins
Kwasi Kwarteng
Sue Carr
Lara Bird
Laura Farris
Laura Kyrke-Smith
Laura Pidcock
Laura Sandys
Laura Smith
Laura Trott
Lauren Edwards
Lauren Sullivan
Laurence Robertson
Laurence Turner
Layla Moran
Lee Anderson
Lee Barron
Lee Dillon
Lee Pitcher
Lee Rowley
Lee Scott
Leigh Ingham
Leo Docherty
Lesley Carroll
Lesley Laird
Lewis Atkinson
Lewis Cocking
Lia Nici
Liam Byrne
Liam Conlon
Liam Fox
Lilian Greenwood
Lillian Jones
Lincoln Jopp
Linda Riordan
Lindsay Hoyle
Lindsay Roy
Linsey Farnsworth
Lisa Cameron
Lisa Forbes
Lisa Nandy
Lisa Smart
Liz Calderbank
Liz Jarvis
Liz Kendall
Liz McInnes
Liz Saville Roberts
Liz Truss
Liz Twist
Lizzi Collinge
Llinos Medi
Lloyd Hatton
Lloyd Russell-Moyle
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
Lorraine Fullbrook
Louie French
Louise Casey
Louise Ellman
Louise Haigh
Louise Jones
Louise Mensch
Luciana Berger
Lucy Allan
Lucy Frazer
Lucy Powell
Lucy Rigby
Luke Akehurst
Luke Charters
Luke Evans
Luke Graham
Luke Hall
Luke Murphy
Luke Myer
Luke Pollard
Luke Taylor
Lyn Brown
Lynne Featherstone
Madeleine Moon
Maggie Atkinson
Maggie Throup
Malcolm Bruce
Malcolm Rifkind
Malcolm Wicks
Manuela Perteghella
Marco Longhi
Marcus Fysh
Marcus Jones
Margaret Beckett
Margaret Curran
Margaret Ferrier
Margaret Greenwood
Margaret Hodge
Margaret Mullane
Margaret Ritchie
Margot James
Maria Caulfield
Maria Eagle
Maria Miller
Marie Goldman
Marie Rimmer
Marie Tidball
Marion Fellows
Mark Durkan
Mark Eastwood
Mark Fairhurst
Mark Ferguson
Mark Field
Mark Fletcher
Mark Francois
Mark Garnier
Mark Harper
Mark Healy
Mark Hendrick
Mark Hoban
Mark Hunter
Mark Jenkinson
Mark Lancaster
Mark Lazarowicz
Mark Logan
Mark Lucraft
Mark Menzies
Mark Pawsey
Mark Prisk
Mark Pritchard
Mark Reckless
Mark Sewards
Mark Simmonds
Mark Spencer
Mark Tami
Mark Williams
Markus Campbell-Savours
Marsha De Cordova
Marsha Singh
Martin Caton
Martin Docherty-Hughes
Martin Horwood
Martin Jones
Martin McCluskey
Martin McGuinness
Martin Narey
Martin Rhodes
Martin Vickers
Martin Whitfield
Martin Wrigley
Martyn Day
Mary Creagh
Mary Foy
Mary Glindon
Mary Macleod
Mary Robinson
Matt Bishop
Matt Hancock
Matt Rodda
Matt Turmaine
Matt Vickers
Matt Warman
Matt Western
Matthew Offord
Matthew Patrick
Matthew Pennycook
Maureen Burke
Max Hill
Max Wilkinson
Maya Ellis
Meg Hillier
Meg Munn
Mel Stride
Melanie Onn
Melanie Ward
Menzies Campbell
Mhairi Black
Miatta Fahnbulleh
Michael Connarty
Michael Dugher
Michael Ellis
Michael Fabricant
Michael Fallon
Michael Gove
Michael Maguire
Michael Matheson
Michael McCann
Michael Meacher
Michael Moore
Michael Payne
Michael Shanks
Michael Spurr
Michael Tomlinson
Michael Wheeler
Michael Wills
Michelle Donelan
Michelle Gildernew
Michelle Scrogham
Michelle Thomson
Michelle Welsh
Mick Whitley
Mickey Brady
Mike Amesbury
Mike Crockart
Mike Driver
Mike Ewart
Mike Freer
Mike Gapes
Mike Hancock
Mike Hill
Mike Kane
Mike Martin
Mike Newell
Mike O'Brien
Mike Penning
Mike Reader
Mike Rolfe
Mike Tapp
Mike Thornton
Mike Weatherley
Mike Weir
Mike Wood
Mike Wood
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
Natalie Fleet
Natalie McGarry
Natascha Engel
Natasha Irons
Naushabah Khan
Navendu Mishra
Naz Shah
Neale Hanvey
Neil Carmichael
Neil Coyle
Neil Duncan-Jordan
Neil Gray
Neil Hudson
Neil O'Brien
Neil Parish
Neil Shastri-Hurst
Nesil Caliskan
Nia Griffith
Nic Dakin
Nicholas Soames
Nick Boles
Nick Brown
Nick Clegg
Nick de Bois
Nick Fletcher
Nick Gibb
Nick Hardwick
Nick Harvey
Nick Herbert
Nick Hurd
Nick Raynsford
Nick Smith
Nick Thomas-Symonds
Nick Timothy
Nickie Aiken
Nicky Morgan
Nicola Blackwood
Nicola Richards
Nigel Adams
Nigel Dodds
Nigel Evans
Nigel Farage
Nigel Huddleston
Nigel Mills
Nigel Newcomen
Noah Law
Norman Baker
Norman Lamb
Nus Ghani
Oliver Colvile
Oliver Dowden
Oliver Heald
Oliver Letwin
Oliver Ryan
Olivia Bailey
Olivia Blake
Olly Glover
Órfhlaith Begley
Owen Paterson
Owen Smith
Owen Thompson
Pam Cox
Pamela Nash
Pat Cullen
Pat Doherty
Pat Glass
Pat McFadden
Patricia Ferguson
Patricia Gibson
Patrick Grady
Patrick Hurley
Patrick McLoughlin
Patrick Mercer
Patrick Spencer
Paul Beresford
Paul Blomfield
Paul Boateng
Paul Bristow
Paul Burstow
Paul Cavadino
Paul Davies
Paul Farrelly
Paul Flynn
Paul Foster
Paul Girvan
Paul Goggins
Paul Holmes
Paul Howell
Paul Kohler
Paul Maskey
Paul Masterton
Paul Maynard
Paul McDowell
Paul Monaghan
Paul Murphy
Paul Scully
Paul Sweeney
Paul Tidball
Paul Uppal
Paul Waugh
Paul Williams
Paul Wilson
Paula Barker
Paula Sherriff
Paulette Hamilton
Pauline Latham
Pauline McCabe
Penny Mordaunt
Perran Moon
Pete Wishart
Peter Aldous
Peter Bedford
Peter Bone
Peter Bottomley
Peter Clarke
Peter Dawson
Peter Dowd
Peter Fortune
Peter Gibson
Peter Grant
Peter Hain
Peter Heaton-Jones
Peter Kyle
Peter Lamb
Peter Lilley
Peter Luff
Peter McParlin
Peter Prinsley
Peter Selby
Peter Soulsby
Peter Swallow
Peter Tapsell
Peter Thornton
Peter Woodhead
Phil Boswell
Phil Brickell
Phil Copple
Phil Wheatley
Phil Wilson
Phil Woolas
Philip Davies
Philip Dunne
Philip Hammond
Philip Hollobone
Philippa Whitford
Phillip Lee
Pia Sinha
Pippa Heylings
Polly Billington
Preet Kaur Gill
Priti Patel
Rachael Maskell
Rachel Blake
Rachel de Souza
Rachel Gilmour
Rachel Hopkins
Rachel Maclean
Rachel Reeves
Rachel Taylor
Ranil Jayawardena
Rebecca Harris
Rebecca Long-Bailey
Rebecca Paul
Rebecca Pow
Rebecca Smith
Rehman Chishti
Richard Arkless
Richard Bacon
Richard Baker
Richard Benyon
Richard Burden
Richard Burgon
Richard Drax
Richard Foord
Richard Fuller
Richard Graham
Richard Harrington
Richard Heaton
Richard Holden
Richard Ottaway
Richard Quigley
Richard Shepherd
Richard Thomson
Richard Tice
Richard Tilt
Rishi Sunak
Rob Butler
Rob Marris
Rob Roberts
Rob Wilson
Robbie Moore
Robert Buckland
Robert Courts
Robert Flello
Robert Goodwill
Robert Halfon
Robert Jenrick
Robert Largan
Robert Neill
Robert Smith
Robert Syms
Robert Walter
Roberta Blackman-Woods
Robin Corbett
Robin Masefield
Robin Millar
Robin Swann
Robin Walker
Rod Morgan
Roger Gale
Roger Godsiff
Roger Mullin
Roger Williams
Ronnie Armour
Ronnie Campbell
Ronnie Cowan
Rory Stewart
Rosena Allin-Khan
Rosie Cooper
Rosie Duffield
Rosie Winterton
Rosie Wrighting
Ross Cranston
Ross Thomson
Royston Smith
Roz Savage
Rupa Huq
Rupert Lowe
Rushanara Ali
Russell Brown
Ruth Cadbury
Ruth Edwards
Ruth George
Ruth Jones
Ruth Smeeth
Sadik Al-Hassan
Sadiq Khan
Sajid Javid
Sally-Ann Hart
Sally Jameson
Sam Carling
Sam Gyimah
Sam Rushworth
Sam Tarry
Samantha Dixon
Samantha Niblett
Sammy Wilson
Sandra Osborne
Sandy Martin
Saqib Bhatti
Sara Britcliffe
Sara Snell
Sarah Atherton
Sarah Bool
Sarah Champion
Sarah Coombes
Sarah Dines
Sarah Dyke
Sarah Edwards
Sarah Gibson
Sarah Green
Sarah Hall
Sarah Jones
Sarah Newton
Sarah Olney
Sarah Owen
Sarah Pochin
Sarah Russell
Sarah Sackman
Sarah Smith
Sarah Teather
Sarah Wollaston
Satvir Kaur
Scott Arthur
Scott Benton
Scott Mann
Seamus Logan
Sean Woodcock
Seema Kennedy
Seema Malhotra
Selaine Saxby
Shabana Mahmood
Shahid Malik
Shailesh Vara
Sharon Hodgson
Shaun Bailey
Shaun Davies
Shaun Woodward
Sheila Gilmore
Sheryll Murray
Shivani Raja
Shockat Adam
Siân Berry
Siân James
Simon Baynes
Simon Burns
Simon Clarke
Simon Danczuk
Simon Fell
Simon Hart
Simon Hoare
Simon Hughes
Simon Jupp
Simon Kirby
Simon Lightwood
Simon Opher
Simon Reevell
Simon Wright
Siobhain McDonagh
Siobhan Baillie
Sojan Joseph
Sonia Kumar
Sorcha-Lucy Eastwood
Steffan Aquarone
Stella Creasy
Stephanie Peacock
Stephen Crabb
Stephen Dorrell
Stephen Doughty
Stephen Farry
Stephen Flynn
Stephen Gethins
Stephen Gilbert
Stephen Hammond
Stephen Hepburn
Stephen Kerr
Stephen Kinnock
Stephen Lloyd
Stephen McPartland
Stephen Metcalfe
Stephen Morgan
Stephen Mosley
Stephen O'Brien
Stephen Parkinson
Stephen Phillips
Stephen Pound
Stephen Shaw
Stephen Timms
Stephen Twigg
Stephen Williams
Steve Baker
Steve Barclay
Steve Brine
Steve Darling
Steve Double
Steve Gillan
Steve McCabe
Steve Race
Steve Reed
Steve Rotheram
Steve Tuckwell
Steve Webb
Steve Witherden
Steve Yemm
Steven Bonnar
Steven Paterson
Stewart Hosie
Stewart Jackson
Stewart McDonald
Stuart Anderson
Stuart Andrew
Stuart Bell
Stuart C McDonald
Stuart Donaldson
Sue Hayman
Sue McAllister
Suella Braverman
Suma Chakrabarti
Sureena Brackenridge
Susan Elan Jones
Susan Murray
Suzanne Webb
Sylvia Hermon
Tahir Ali
Taiwo Owatemi
Tan Dhesi
Tania Mathias
Tasmina Ahmed-Sheikh
Teresa Medhurst
Teresa Pearce
Terry Jermy
Tessa Jowell
Tessa Munt
Thangam Debbonaire
Thelma Walker
Theo Clarke
Theresa May
Theresa Villiers
Thérèse Coffey
Thomas Docherty
Thomas Teague
Tim Burr
Tim Farron
Tim Holroyde
Tim Loughton
Tim Roca
Tim Yeo
Tobias Ellwood
Toby Perkins
Tom Blenkinsop
Tom Brake
Tom Clarke
Tom Collins
Tom Elliott
Tom Gordon
Tom Greatrex
Tom Harris
Tom Hayes
Tom Hunt
Tom McGonigle
Tom Morrison
Tom Pursglove
Tom Randall
Tom Rutland
Tom Tugendhat
Tom Watson
Tom Wheatley
Tommy Sheppard
Tonia Antoniazzi
Tony Baldry
Tony Blair
Tony Cameron
Tony Cunningham
Tony Lloyd
Tony Vaughan
Torcuil Crichton
Torsten Bell
Tracey Crouch
Tracy Brabin
Tracy Gilbert
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
Vicky Foxcroft
Victoria Atkins
Victoria Borwick
Victoria Collins
Victoria Prentis
Vikki Slade
Vince Cable
Virendra Sharma
Virginia Crosbie
Warinder Juss
Wayne David
Wendy Chamberlain
Wendy Morton
Wendy Sinclair-Gieben
Wera Hobhouse
Wes Streeting
Will Forster
Will Quince
Will Stone
Wille Bain
William Davis
William Hague
William McCrea
William Wragg
Yasmin Qureshi
Yuan Yang
Yvette Cooper
Yvonne Fovargue
Zac Goldsmith
Zarah Sultana
Zöe Franklin
Zubir Ahmed`,
  id: `*177
baroness-ashton
baroness-hamwee
baroness-levitt
baroness-scotland
*347
gareth-davies-grantham-and-stamford
*387
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
*163
mike-wood-batley-and-spen
mike-wood-dudley-south
*482`,
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
*30
Dame ~
*12
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
*18
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


Lord Gove
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
*49
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
*64
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
  honorific: { values: `
Baroness
Brigadier
Dame
Dr
Judge
Lord
Professor
Sir`, codes: `000000000000000806000000000000000080000000000000000500000030000000000000000000000600000000000000000040000000000000000000000000000000000000000000000010000000300000003000000000003111100000000000000000000010000000000000000800000000800000000000000000000000000000000000000000000000000000000006000000000000000000000000000000000000000000000000080000000000000000000000000000000000000000000006000086008000000068000008080000000006000000000000000000000000000000300000000000080000000680000000000000000000000000000000000000000000000000000000000000000000088000000000000000060000000003000000000000000800080000000000000000000000000000000010000000000020000000000000000000000000000000000000000000010000000008000000000000000600000000000000000001000000080000000000000000000006004000000000000000000080000000000000000006000006000000000000000000000000000000000100000000000000000000003000000000000000000086000000066000000000000000000000000010000000000000000000040000000000000000000000000000006666666666666666666600001000000000000000000100400000000000010000000000000000000000000005000000000000000000080000000000000000000008003000000000800640000008006000000000000000000080000000000000000000000000000000000008000000000600000000000000000000008800000000000000000000000600000000000000000000000000000000000000000000000000040005800000000000000003003000000000000000000000008000000800000080000008000060000700000000000000000000000000088000000000000000000000000000000000000000000000000000000000000000800000000000000000000000000000000000000000000000000000000000000000800000000000000000010005008000000000000000000000000008000000000000003030000000000000000000000800000000000` },
};
