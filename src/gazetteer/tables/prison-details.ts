// Generated from data/ by `npm run gazetteer`. Do not edit.
export const PRISON_DETAILS = {
  rows: 210,
  successor: `grampian
northumberland

isle-of-wight
*12
hewell
*5
hewell
*6
isle-of-wight
*3
northumberland
*8
stirling
*16
highpoint


humber
*10
perth
*3
fosse-way
*8
derwentside-irc
*3
hewell
*42
oasis-restore
*4
castle-huntly
*13
isle-of-wight
*4
grampian
*11
wealstun
*21
wealstun
*13
humber
*4`,
  nomis: `
AKI

ALI
ANI
ACI
ASI
AWI
AGI
AYI

BFI

BAI
BWI
BMI
BTI
BHI
BDI
BSI
BLI
BXI
BKI
BZI

BCI
BNI
BUI
BRI
CHI
CPI
CYI
CFI
CSI


CWI
CDI
CRI
CLI

CKI


DAI
DTI

DNI
DRI
DGI
DVI
DWI
DHI


DMI
ESI
EWI

NEI
EYI
EEI
EVI
EXI
FSI
FMI
FII
FWI
FDI
FBI
FEI
FHI
FKI

FNI
GHI
GTI
GPI

GLI


GNI
GMI

HRI

HDI
HVI
HEI
HGI
HOI
HPI
HII


HBI
HYI
HHI
HLI
HMI
HCI


ISI
IWI
KTI

PTI
KMI
KVI
LAI
LFI
LMI
LEI
LCI
LWI
LYI

LII
LHI
LTI
LPI
LLI


LNI
LGI


MSI
MRI

MWI
MKI
MDI
MHI
NHI

NSI
NNI
NOI
NLI
NWI
NMI
STC3

OWI

ONI
OXI
PRI
PKI

PVI

PBI


PDI
UPI
PNI
PCI
STC2
RNI
RDI
RSI
RCI
RLI
RUI
RHI
SDI
SMI

SYI
SPI
SFI
EHI

SKI
SHI
STI
SUI
SLI
SWI
SNI
TSI
MTI
VEI
WAI
TCI
TAI

UKI
WDI
WWI
WII
WLI
WEI
WBI
WNI
WYI
WTI
WRI
WCI
WOI
WHI
WSI
WMI
`,
  nomisOther: `*65
FYI
*85
PYI
*4
PFI
*53`,
  postcode: `
NE65 9XF

PO30 5RS

L9 7LH
BS16 9QJ
LE15 7LF
YO23 3FT
HP20 1EH

MK40 1HG

SE28 0EB
LL13 9QA
B18 4AS
B97 6QS

NR32 5BG
WV10 7PY
BS7 8PS
SW2 5XF
B97 6QS
TW15 3JZ

OL12 9DP
OX25 1PZ
SS5 4TE
NR10 5GB
PO30 5PB
OX5 1RE
CT1 1PJ
CF24 0UG
NE65 9XG


TQ12 6DW
CM2 6JT

GU24 9EX

ME1 3LU


PL20 6RR
DL12 9BG

DN5 8UX
DT1 1JD
ST14 8XR
CT17 9DR
SM2 5PD
ST21 6LQ


DH1 3HU
ME17 3DF
GL12 8DB

CB8 9YN
ME12 4DZ
SN10 5TU
HU15 1RB
EX4 4EX
WV10 7PU
TW13 4ND

NN8 2NG
BN18 0BX
M27 8FB
LE18 4TN
DE65 5DN
DH1 5YD

YO41 1PS
PR26 8NE
LE16 7RP


GL1 2JN


HP18 0TL
SP7 0AH

PO12 2AW

DN7 6FA
LA18 4NA
B97 6QS
B97 6QQ
SM2 5PJ
CB8 9YG
WN2 5TH


IP12 3JW
N7 0NU
TS18 2QU
HU9 5LS
HU15 2JZ
RG9 5SB


SE28 0NZ
PO30 5RS
L31 1HX

PO3 6AS
PR4 2RN
TS15 9PA
LA1 1YL
LA1 3QZ
TW10 5HH
LS12 2TJ
LE2 7AJ
BN7 1EA
GL12 8BT

LN2 4BD
DN7 6EE
PE28 0SR
L9 3DF
WR11 8TZ


DH1 5YA
NG14 7DA


ME14 1UZ
M60 9AH

ME1 3YB

DN7 6BW
LN6 9PT
WF4 4XX

PE22 0QX
DL6 1NW

NE65 9XG
NR1 4LU
NG5 3AG
MK5 6AJ

WV10 7QD

CV23 8AP

CF35 6AP
PO30 5NX

N7 8TT

PE3 7PD


DT5 1DL
NP4 0TB
PR1 5AB

CV23 8SY
DN22 8EU
RG1 3HY
WA3 6BP
ME1 3QS


CV23 8SZ
GU23 7LJ
BA4 5LU

SY1 2HR
HP18 0TL
ST16 3AW
ME12 4AA

LE15 7RD
TF9 2JL
SK9 4HR
DE6 5HW
ME12 4AX
SA1 3SR
WS14 9QS
SE28 0FJ
HP3 0NZ
DT5 1EQ
DT5 1PZ
WA4 4RL


NP15 1XP
WF2 9AG
SW18 3HS
IP12 3JW
IP25 6RL
LS23 7AZ
NN8 2NH
ST9 0DX
LS22 5ED
NG13 9FQ
PE15 0PR
SO22 5DF
HU15 2JZ
MK4 4DA
W12 0AE
PR26 8LW
`,
  lat: `57.137
55.296
55.843
50.713
51.09
53.4609
51.4827
52.72
53.9259
51.8226
55.8707
52.139

51.4962
53.0372
52.4926
52.324
51.129
52.512
52.6506
51.4805
51.4518
52.324
51.4331
51.15
53.6337
51.8492
51.595
52.7595
50.716
51.8326
51.281
51.4811
55.296
56.4445
51.083
50.5105
51.7361
51.872
51.3217
51.483
51.3647
56.142
54.609
50.5495
54.5432
54.88
53.5246
50.7169
52.8708
51.121
51.3385
52.8773
55.076
55.611
54.7729
51.2153
51.635
55.929
52.137
51.3884
51.2833
53.7693
50.7282
52.6474
51.4416
51.585
52.284
50.8164
53.5141
52.582
52.8823
54.8065
56.376
53.985
53.6796
52.496
52.582
56.1333
51.864
57.4875
55.9427
51.8931
50.9848
51.4826
50.787
54.88
53.5866
54.2023
52.3247
52.323
51.3357
52.137
53.5179


52.051
51.554
54.5766
53.748
53.7693
51.5874
54.553
57.47
51.4978
50.7132
53.51
55.5893
50.797
53.7749
54.495
54.05
54.0535
51.429
53.7957
52.6275
50.8727
51.628

53.2348
53.544
52.2816
53.4566
52.1085
55.896
55.913
54.8053
53.0155
54.5186
55.1745
51.2794
53.492
54.489
51.3613
53.987
53.5466
53.1679
53.6357
56.772
52.9397
54.338
50.854
55.2963
52.637
52.9846
52.0159
52.265
52.648
51.3613
52.327
51.752
51.531
50.715
55.005
51.545
56.3855
52.5864
57.4875
55.987
50.5492
51.683
53.7618
51.4827
52.326
53.3201
51.4561
53.4381
51.37
51.193
53.9145
52.3286
51.2739
51.189
55.841
52.7119
51.8931
52.8114
51.3951
56.142
52.7469
52.8695
53.3406
52.8927
51.3929
51.615
52.6526
51.4937
51.7247
50.5616
50.568
53.3491
53.9145
51.15
51.6994
53.682
51.45
52.0583
52.5539
53.9145
52.284
53.0227
53.9356
52.9473
52.5753
51.0626
53.765
52.0144
51.517
53.6785
52.2047`,
  lon: `-2.09
-1.633
-3.607
-1.308
0.94
-2.936
-2.4384
-0.72
-1.1841
-0.8017
-4.186
-0.4696

0.0932
-2.9294
-1.9385
-1.988
0.498
1.715
-2.1103
-2.5906
-0.1226
-1.988
-0.4832
-0.18
-2.144
-1.0943
0.637
1.3458
-1.308
-1.316
1.09
-3.1683
-1.633
-3.1297
-0.2
-3.6518
0.4861
0.9
-0.6433
-0.4945
0.4945
-3.937
-5.942
-3.9963
-1.9368
-1.808
-1.146
-2.4372
-1.7823
1.3
-0.188
-2.2425
-3.627
-4.135
-1.568
0.6161
-2.4684
-3.2612
0.5107
0.8499
-2.043
-0.6411
-3.532
-2.1098
-0.4341
-0.825
-0.702
-0.5798
-2.3018
-1.143
-1.7253
-1.5494
-3.423
-0.8695
-2.7562
-0.9608
-1.143
-3.83
-2.251
-1.7905
-4.7892
-1.0073
-2.2216
-0.4925
-1.123
-1.808
-0.9809
-3.3126
-1.9871
-1.996
-0.189
0.5107
-2.5769


1.4513
-0.124
-1.2931
-0.2968
-0.6411
-1.0183
-5.919
-4.2187
0.0967
-1.3076
-2.93
-4.4479
-1.067
-2.8732
-1.3396
-2.8056
-2.7708
-0.3
-1.5754
-1.1319
-0.0059
-2.4368

-0.5172
-0.9703
-0.3145
-2.9714
-1.854
-3.848
-4.217
-1.5569
-1.0378
-6.1897
-6.966
0.5237
-2.2458
-6.106
0.4942
-0.872
-0.9715
-0.6891
-1.6109
-2.917
0.0637
-1.428
0.42
-1.6328
1.3179
-1.1554
-0.8112
0.069
-2.1129
0.4942
-1.2466
-1.263
-3.5631
-1.307
-4.543
-0.1161
-3.4305
-0.2602
-1.7905
-3.723
-2.4217
-2.955
-2.6887
-2.4384
-1.2506
-0.9961
-0.964
-2.5238
0.4886
-1.87
-1.3303
-1.2425
-0.4904
-2.543
-3.833
-2.7492
-1.0073
-2.1177
0.851
-3.937
-0.5822
-2.5235
-2.2393
-1.7665
0.8537
-3.949
-1.8066
0.0881
-0.5411
-2.4358
-2.433
-2.542
-1.3303
-0.183
-2.9006
-1.5066
-0.1776
1.4618
0.8581
-1.3303
-0.702
-2.0872
-1.3693
-0.9116
0.0811
-1.328
-0.64
-0.8083
-0.2403
-2.7522
-0.485`,
  capacity: `

700
*3
416

128

987

16
*13
1114
*20
1145

1160
*6
101
*10
1680

1460
1715

852


845
*4
552

233
*10
600
*7
480


628


500


283

560
*5
24
*6
784

888


600
*3
1468

353


420


1348


80

2106
49
*9
758
530
*13
538

335
751
464
100
*4
1112

624
1232

580
*5
750
*5
118

841
458
*6`,
  capacityAsOf: `

2023
*3
2023

2023

2023

2022
*13
2023
*20
2023

2023
*6
2023
*10
2022

2022
2023

2023


2023
*4
2014

2023
*10
2023
*7
2023


2023


2023


2019

2023
*5
2022
*6
2023

2023


2023
*3
2025

2023


2023


2023


2023

2023
2024
*9
2023
2023
*13
2023

2023
2023
2023
2023
*4
2020

2023
2023

2019
*5
2023
*5
2023

2023
2019
*6`,
  capacityConfidence: `

medium
*3
medium

medium

medium

medium
*13
medium
*20
medium

medium
*6
medium
*10
medium

medium
medium

medium


medium
*4
medium

medium
*10
medium
*7
medium


medium


medium


medium

medium
*5
medium
*6
medium

medium


medium
*3
medium

medium


medium


medium


medium

medium
medium
*9
medium
medium
*13
medium

medium
medium
medium
medium
*4
medium

medium
medium

medium
*5
medium
*5
medium

medium
medium
*6`,
  note: `*3
Site still in use as part of HMP Isle of Wight

G4S to May 2023, Sodexo since; the register seed data still has G4S
*3
Young offender institution until 2022, adult category C since
*5
Run by G4S October 2011 to 2018-19, then returned to the public sector

Emptied 2016, permanent closure announced later
*4
Became a houseblock of HMP Hewell, shut 2011
*4
Women to 2006, foreign-national men after

Part of HMP Isle of Wight from 2009, shut March 2013; the 2017 register gives the 2009 merger
Closed 2018 to 2025, reopened December 2025; young offender institution before 1993
*7
Unit inside the Military Corrective Training Centre


Women's prison to 2007-08, under-18 YOI to 2024, adult prison since


Emptied and temporarily closed from summer 2024 because of radon gas
*9
Open prison 1975 to 2000
*5
One of the three Sheppey prisons

The 2017 register dates the merger to April 2014
*4
On the site of the former Wellingborough prison; the register seed data leaves the operator as the public sector
*9
Fosse Way built on the site
*10
Category C until 2019, open prison since

Open site of HMP Hewell until March 2020
*3
Under construction to replace Barlinnie; bare name is the city so the id and name keep the prefix
Under construction to replace Inverness; bare name is the region so the id and name keep the prefix
*9
Formed April 2009 from Albany, Parkhurst and Camp Hill; newspapers still use the site names

Run by Serco from 1999 to March 2024, then by SPS
*3
Castle used as a gaol for centuries before
*13
Rebuilt; an earlier prison on the site ran from 1968 to 2007

Serco to February 2023, Sodexo to December 2023, HMPPS since
*3
Strangeways is also the district of the city


Next to Full Sutton

Immigration removal centre 2011 to 2021, prison for foreign nationals since
*5
Formed October 2011 from Acklington and Castington; Sodexo since December 2013
*5
England's first secure school, on the Medway STC site

Castle gaol

Site still in use as part of HMP Isle of Wight
*9
Ashfield built on the site
*5
Army camp used as an emergency prison at intervals
*8
One of the three Sheppey prisons
*5
One of the three Sheppey prisons
*4
Immigration removal centre 2014 to 2017
Prison ship; the 2017 register gives 2006
*9
Five Wells built on the site

Held a small number of girls from 2021; mainly boys aged 15 to 17
*3
First privately run prison in the UK; G4S to July 2013; The 2017 register dates the merger to April 2014
*4`,
  confidence: { values: `high
low
medium`, codes: `220210020000000022200020200202020202001020220020202000000002002000100000020002020000222000200022020000000020200202000000000020000000200000202200002020202200020000200200120020200000000000000202200000020000020002` },
};
