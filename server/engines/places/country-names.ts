/**
 * Every state and most territories in twelve languages (en, de, fr, es, it, pt, nl, pl, sv, da, cs, tr), in the order of their folded
 * names, a line each: folded name;ISO 3166-1 alpha-2. From Unicode's CLDR, by way of Intl.DisplayNames of Node 20.
 */
export const COUNTRIES = `\
abd virjin adalari;VI
afeganistao;AF
afganistan;AF
afghanistan;AF
africa do sul;ZA
afrique du sud;ZA
agypten;EG
akvatorialguinea;GQ
albania;AL
albanie;AL
albanien;AL
alemanha;DE
alemania;DE
algeria;DZ
algerie;DZ
algerien;DZ
algeriet;DZ
algerije;DZ
algieria;DZ
allemagne;DE
almanya;DE
alzirsko;DZ
americke panenske ostrovy;VI
amerika birlesik devletleri;US
amerikaanse maagdeneilanden;VI
amerikanische jungferninseln;VI
amerikanska jungfruoarna;VI
amerikanske jomfruoer;VI
andora;AD
andorra;AD
andorre;AD
angola;AO
anguila;AI
anguilla;AI
antigua a barbuda;AG
antigua barbuda;AG
antigua e barbuda;AG
antigua en barbuda;AG
antigua et barbuda;AG
antigua i barbuda;AG
antigua och barbuda;AG
antigua og barbuda;AG
antigua und barbuda;AG
antigua ve barbuda;AG
antigua y barbuda;AG
aquatorialguinea;GQ
arabia saudi;SA
arabia saudita;SA
arabia saudyjska;SA
arabie saoudite;SA
argelia;DZ
argentina;AR
argentine;AR
argentinie;AR
argentinien;AR
argentyna;AR
arjantin;AR
armenia;AM
armenie;AM
armenien;AM
arnavutluk;AL
aruba;AW
aserbaidschan;AZ
aserbajdsjan;AZ
athiopien;ET
australia;AU
australie;AU
australien;AU
austria;AT
autriche;AT
avustralya;AU
avusturya;AT
azerbaidjan;AZ
azerbaigian;AZ
azerbaijan;AZ
azerbaijao;AZ
azerbaiyan;AZ
azerbajdzan;AZ
azerbajdzjan;AZ
azerbaycan;AZ
azerbeidzjan;AZ
azerbejdzan;AZ
bahama s;BS
bahamalar;BS
bahamas;BS
bahamy;BS
bahrain;BH
bahrajn;BH
bahrein;BH
bahreyn;BH
banglades;BD
bangladesch;BD
bangladesh;BD
bangladesz;BD
barbade;BB
barbados;BB
barein;BH
belarus;BY
belcika;BE
belgia;BE
belgica;BE
belgie;BE
belgien;BE
belgio;BE
belgique;BE
belgium;BE
belice;BZ
belize;BZ
belorusko;BY
benin;BJ
bermuda;BM
bermudas;BM
bermudes;BM
bermudy;BM
bhoutan;BT
bhutan;BT
bialorus;BY
bielorrusia;BY
bielorrussia;BY
bielorussia;BY
bielorussie;BY
birlesik arap emirlikleri;AE
birlesik krallik;GB
bolivia;BO
bolivie;BO
bolivien;BO
bolivya;BO
boliwia;BO
bosna a hercegovina;BA
bosna hersek;BA
bosnia e herzegovina;BA
bosnia ed erzegovina;BA
bosnia herzegovina;BA
bosnia i hercegowina;BA
bosnia y herzegovina;BA
bosnie en herzegovina;BA
bosnie herzegovine;BA
bosnien hercegovina;BA
bosnien och hercegovina;BA
bosnien und herzegowina;BA
botsuana;BW
botsvana;BW
botswana;BW
brasil;BR
brasile;BR
brasilien;BR
brazil;BR
brazilie;BR
brazylia;BR
bresil;BR
brezilya;BR
britanya virjin adalari;VG
britische jungferninseln;VG
british virgin islands;VG
britiske jomfruoer;VG
britse maagdeneilanden;VG
britske panenske ostrovy;VG
brittiska jungfruoarna;VG
brunei;BN
brunei darussalam;BN
brunej;BN
brytyjskie wyspy dziewicze;VG
bulgaria;BG
bulgarie;BG
bulgarien;BG
bulgarije;BG
bulgaristan;BG
bulharsko;BG
burkina faso;BF
burquina faso;BF
burundi;BI
butan;BT
butao;BT
cabo verde;CV
cad;TD
camaros;CM
cambodge;KH
cambodia;KH
cambodja;KH
cambogia;KH
camboja;KH
camboya;KH
cameroon;CM
cameroun;CM
camerun;CM
canada;CA
cap vert;CV
cape verde;CV
capo verde;CV
catar;QA
cayman adalari;KY
cayman islands;KY
caymanoarna;KY
caymanorne;KY
cazaquistao;KZ
cebelitarik;GI
cechia;CZ
cekya;CZ
centraal afrikaanse republiek;CF
central african republic;CF
centralafrikanska republiken;CF
cerna hora;ME
cesko;CZ
cezayir;DZ
chad;TD
chade;TD
chequia;CZ
chile;CL
chili;CL
china;CN
chine;CN
chiny;CN
chipre;CY
chorvatsko;HR
chorwacja;HR
chypre;CY
ciad;TD
cibuti;DJ
cidade do vaticano;VA
cile;CL
cin;CN
cin hong kong oib;HK
cin makao oib;MO
cina;CN
cipro;CY
citta del vaticano;VA
ciudad del vaticano;VA
colombia;CO
colombie;CO
comoras;KM
comore;KM
comoren;KM
comorerne;KM
comores;KM
comoros;KM
congo;CG
congo brazzaville;CG
congo kinshasa;CD
corea del nord;KP
corea del norte;KP
corea del sud;KR
corea del sur;KR
coree du nord;KP
coree du sud;KR
coreia do norte;KP
coreia do sul;KR
costa avorio;CI
costa do marfim;CI
costa rica;CR
cote ivoire;CI
croacia;HR
croatia;HR
croatie;HR
croazia;HR
cuba;CU
curacao;CW
curazao;CW
cypern;CY
cypr;CY
cyprus;CY
czad;TD
czarnogora;ME
czechia;CZ
czechy;CZ
danemark;DK
dania;DK
danimarca;DK
danimarka;DK
danmark;DK
dansko;DK
demokratyczna republika konga;CD
den centralafrikanske republik;CF
den dominikanske republik;DO
denemarken;DK
denmark;DK
deutschland;DE
dinamarca;DK
djibouti;DJ
djibuti;DJ
dominica;DM
dominicaanse republiek;DO
dominican republic;DO
dominik cumhuriyeti;DO
dominika;DM
dominikana;DO
dominikanische republik;DO
dominikanska republika;DO
dominikanska republiken;DO
dominique;DM
dschibuti;DJ
duitsland;DE
dzibuti;DJ
dzibutsko;DJ
ecuador;EC
egipt;EG
egipto;EG
egito;EG
egitto;EG
egypt;EG
egypte;EG
egypten;EG
ekvador;EC
ekvator ginesi;GQ
ekvatorialguinea;GQ
ekwador;EC
el salvador;SV
elfenbenskusten;CI
elfenbenskysten;CI
emirados arabes unidos;AE
emirati arabi uniti;AE
emiratos arabes unidos;AE
emirats arabes unis;AE
endonezya;ID
equador;EC
equateur;EC
equatoriaal guinea;GQ
equatorial guinea;GQ
eritre;ER
eritrea;ER
eritreia;ER
ermenistan;AM
erythree;ER
erytrea;ER
eslovaquia;SK
eslovenia;SI
espagne;ES
espana;ES
espanha;ES
essuatini;SZ
estados unidos;US
estland;EE
estonia;EE
estonie;EE
estonsko;EE
estonya;EE
esuatini;SZ
esvatini;SZ
eswatini;SZ
etat cite du vatican;VA
etats unis;US
ethiopia;ET
ethiopie;ET
etiopia;ET
etiopie;ET
etiopien;ET
etiyopya;ET
faro adalari;FO
faro islands;FO
faroarna;FO
faror;FO
farorne;FO
farske ostrovy;FO
fas;MA
fidji;FJ
fidschi;FJ
fidzi;FJ
figi;FJ
fiji;FJ
filipijnen;PH
filipinas;PH
filipinler;PH
filipiny;PH
filippine;PH
filippinerna;PH
filippinerne;PH
filistin bolgeleri;PS
finland;FI
finlande;FI
finlandia;FI
finlandiya;FI
finnland;FI
finsko;FI
fiyi;FJ
forenade arabemiraten;AE
forenede arabiske emirater;AE
franca;FR
france;FR
francia;FR
francie;FR
francja;FR
francouzska polynesie;PF
frankreich;FR
frankrig;FR
frankrijk;FR
frankrike;FR
frans polynesie;PF
fransa;FR
fransiz polinezyasi;PF
fransk polynesien;PF
franska polynesien;PF
franzosisch polynesien;PF
french polynesia;PF
gabao;GA
gabon;GA
gabun;GA
gambia;GM
gambie;GM
gambiya;GM
gana;GH
georgia;GE
georgie;GE
georgien;GE
germania;DE
germany;DE
ghana;GH
giamaica;JM
giappone;JP
gibilterra;GI
gibraltar;GI
gibuti;DJ
gine;GN
gine bissau;GW
giordania;JO
grakenland;GR
granada;GD
grece;GR
grecia;GR
grecja;GR
greece;GR
greenland;GL
grekland;GR
grenada;GD
grenade;GD
grenlandia;GL
griechenland;GR
griekenland;GR
gronland;GL
gronlandia;GL
gronsko;GL
gruzie;GE
gruzja;GE
guadalupa;GP
guadalupe;GP
guadeloupe;GP
guam;GU
guatemala;GT
guiana;GY
guine;GN
guine bissau;GW
guine equatorial;GQ
guinea;GN
guinea bisau;GW
guinea bissau;GW
guinea ecuatorial;GQ
guinea equatoriale;GQ
guinee;GN
guinee bissau;GW
guinee equatoriale;GQ
gujana;GY
guney afrika;ZA
guney kore;KR
guney sudan;SS
gurcistan;GE
gurnesey;GG
gurnsey;GG
guyana;GY
gwadelupa;GP
gwatemala;GT
gwinea;GN
gwinea bissau;GW
gwinea rownikowa;GQ
haiti;HT
hindistan;IN
hirvatistan;HR
hiszpania;ES
holandia;NL
hollanda;NL
honduras;HN
hong kong rae da china;HK
hong kong sar china;HK
hongarije;HU
hongkong sar;HK
hongkong sar van china;HK
hongkong zao ciny;HK
hongrie;HU
hungary;HU
hungria;HU
iceland;IS
iemen;YE
ierland;IE
ijsland;IS
ile man;IM
iles caimans;KY
iles fero;FO
iles marshall;MH
iles salomon;SB
iles turques et caiques;TC
iles vierges britanniques;VG
iles vierges etats unis;VI
ilha man;IM
ilhas cayman;KY
ilhas faro;FO
ilhas marshall;MH
ilhas salomao;SB
ilhas turcas e caicos;TC
ilhas virgens americanas;VI
ilhas virgens britanicas;VG
inde;IN
india;IN
indie;IN
indien;IN
indonesia;ID
indonesie;ID
indonesien;ID
indonezja;ID
ira;IR
irak;IQ
iran;IR
iraq;IQ
iraque;IQ
ireland;IE
irland;IE
irlanda;IE
irlande;IE
irlandia;IE
irsko;IE
isla man;IM
island;IS
islanda;IS
islande;IS
islandia;IS
islas caiman;KY
islas fero;FO
islas marshall;MH
islas salomon;SB
islas turcas y caicos;TC
islas virgenes britanicas;VG
islas virgenes ee uu;VI
isle man;IM
isola di man;IM
isole cayman;KY
isole faer oer;FO
isole marshall;MH
isole salomone;SB
isole turks e caicos;TC
isole vergini americane;VI
isole vergini britanniche;VG
ispanya;ES
israil;IL
isral;IL
israle;IL
isvec;SE
isvicre;CH
italia;IT
italie;IT
italien;IT
italy;IT
italya;IT
ivoorkust;CI
izlanda;IS
izral;IL
jamaica;JM
jamaika;JM
jamaique;JM
jamajka;JM
japan;JP
japao;JP
japon;JP
japonia;JP
japonsko;JP
japonya;JP
jemen;YE
jersey;JE
jihoafricka republika;ZA
jizni korea;KR
jizni sudan;SS
jordan;JO
jordania;JO
jordanie;JO
jordanien;JO
jordansko;JO
kaaimaneilanden;KY
kaapverdie;CV
kaimaninseln;KY
kajmanske ostrovy;KY
kajmany;KY
kambocya;KH
kambodja;KH
kambodscha;KH
kambodza;KH
kameron;CM
kamerun;CM
kanada;CA
kap verde;CV
kapverdy;CV
karadag;ME
kasachstan;KZ
kasakhstan;KZ
katar;QA
kazachstan;KZ
kazajistan;KZ
kazakhstan;KZ
kazakistan;KZ
kazakstan;KZ
kena;KE
kenia;KE
kenya;KE
kibris;CY
kina;CN
kirghizistan;KG
kirghizstan;KG
kirgisistan;KG
kirgistan;KG
kirgizie;KG
kirgizistan;KG
kirguistan;KG
kiribati;KI
kolombiya;CO
kolumbia;CO
kolumbie;CO
kolumbien;CO
komoren;KM
komorerna;KM
komorlar;KM
komory;KM
kongo;CG
kongo brazavil;CG
kongo brazzaville;CG
kongo kinsasa;CD
kongo kinshasa;CD
korea polnocna;KP
korea poludniowa;KR
kosova;XK
kosovo;XK
kosowo;XK
kosta rika;CR
kostarika;CR
kostaryka;CR
koweit;KW
kroatie;HR
kroatien;HR
kuba;CU
kuvajt;KW
kuveyt;KW
kuwait;KW
kuwejt;KW
kuzey kore;KP
kuzey makedonya;MK
kypr;CY
kyrgyzstan;KG
laos;LA
latvia;LV
lebanon;LB
lesotho;LS
lesoto;LS
letland;LV
letonia;LV
letonya;LV
lettland;LV
lettonia;LV
lettonie;LV
liban;LB
libano;LB
libanon;LB
liberia;LR
liberie;LR
liberya;LR
libia;LY
libie;LY
libya;LY
libye;LY
libyen;LY
lichtenstejnsko;LI
liechtenstein;LI
litauen;LT
lithuania;LT
litouwen;LT
lituania;LT
lituanie;LT
litva;LT
litvanya;LT
litwa;LT
lotwa;LV
lotyssko;LV
lubnan;LB
lucembursko;LU
luksemburg;LU
lussemburgo;LU
luxembourg;LU
luxemburg;LU
luxemburgo;LU
macao sar;MO
macao sar china;MO
macao zao ciny;MO
macaristan;HU
macau rae da china;MO
macau sar van china;MO
macedoine du nord;MK
macedonia del nord;MK
macedonia del norte;MK
macedonia do norte;MK
macedonia polnocna;MK
madagascar;MG
madagaskar;MG
madarsko;HU
malaisie;MY
malajsie;MY
malasia;MY
malaui;MW
malavi;MW
malawi;MW
malaysia;MY
maldivas;MV
maldive;MV
maldiven;MV
maldiverna;MV
maldiverne;MV
maldives;MV
maldivler;MV
malediven;MV
maledivy;MV
malediwy;MV
maleisie;MY
malezja;MY
malezya;MY
mali;ML
malta;MT
malte;MT
man adasi;IM
maroc;MA
marocco;MA
marocko;MA
marokko;MA
maroko;MA
marrocos;MA
marrucos;MA
marshall adalari;MH
marshall islands;MH
marshalleilanden;MH
marshallinseln;MH
marshalloarna;MH
marshallorne;MH
marshallovy ostrovy;MH
mauretania;MR
mauretanien;MR
maurice;MU
mauricio;MU
mauricius;MU
mauritania;MR
mauritanie;MR
mauritius;MU
meksika;MX
meksyk;MX
messico;MX
mexico;MX
mexiko;MX
mexique;MX
mianmar birmania;MM
micronesia;FM
micronesie;FM
mikronesie;FM
mikronesien;FM
mikronezja;FM
mikronezya;FM
misir;EG
mjanma birma;MM
mocambique;MZ
mogolistan;MN
moldavia;MD
moldavie;MD
moldavien;MD
moldavsko;MD
moldawia;MD
moldova;MD
monaco;MC
monako;MC
mongolei;MN
mongolia;MN
mongolie;MN
mongoliet;MN
mongolsko;MN
montenegro;ME
moritanya;MR
morocco;MA
mosambik;MZ
mozambico;MZ
mozambik;MZ
mozambique;MZ
myanmar;MM
myanmar barma;MM
myanmar birma;MM
myanmar birmania;MM
myanmar birmanie;MM
myanmar burma;MM
namibia;NA
namibie;NA
namibya;NA
nauru;NR
nederland;NL
nederlandene;NL
nederlanderna;NL
nemecko;DE
nepal;NP
netherlands;NL
neukaledonien;NC
neuseeland;NZ
new caledonia;NC
new zealand;NZ
nicaragua;NI
niederlande;NL
niemcy;DE
nieuw caledonie;NC
nieuw zeeland;NZ
niger;NE
nigeria;NG
nigerie;NG
nijer;NE
nijerya;NG
nikaragua;NI
nizozemsko;NL
noord korea;KP
noord macedonie;MK
noorwegen;NO
nordkorea;KP
nordmakedonien;MK
nordmazedonien;MK
norge;NO
norsko;NO
north korea;KP
north macedonia;MK
noruga;NO
norvec;NO
norvege;NO
norvegia;NO
norway;NO
norwegen;NO
norwegia;NO
nouvelle caledonie;NC
nouvelle zelande;NZ
nova caledonia;NC
nova kaledonie;NC
nova zelandia;NZ
novy zeland;NZ
nowa kaledonia;NC
nowa zelandia;NZ
nuova caledonia;NC
nuova zelanda;NZ
nuva caledonia;NC
nuva zelanda;NZ
ny kaledonien;NC
nya kaledonien;NC
nya zeeland;NZ
oganda;UG
okraine;UA
oma;OM
oman;OM
oost timor;TL
oostenrijk;AT
orta afrika cumhuriyeti;CF
osterreich;AT
osterrike;AT
ostrig;AT
ostrov man;IM
osttimor;TL
ouganda;UG
ouzbekistan;UZ
ozbekistan;UZ
paises baixos;NL
paises bajos;NL
pakistan;PK
palaos;PW
palastinensische autonomiegebiete;PS
palastinensiske omrader;PS
palau;PW
palestijnse gebieden;PS
palestinian territories;PS
palestinska territorierna;PS
palestinska uzemi;PS
panama;PA
papoa nieuw guinea;PG
papouasie nouvelle guinee;PG
papua neuguinea;PG
papua new guinea;PG
papua nova guine;PG
papua nova guinea;PG
papua nowa gwinea;PG
papua nuova guinea;PG
papua nuva guinea;PG
papua ny guinea;PG
papua nya guinea;PG
papua yeni gine;PG
paquistao;PK
paraguai;PY
paraguay;PY
paragwaj;PY
pasi bassi;NL
pays bas;NL
perou;PE
peru;PE
philippinen;PH
philippines;PH
pobrezi slonoviny;CI
poland;PL
polen;PL
polinesia francesa;PF
polinesia francese;PF
polinezja francuska;PF
pologne;PL
polonia;PL
polonya;PL
polska;PL
polsko;PL
polynesie francaise;PF
portekiz;PT
porto rico;PR
porto riko;PR
portogallo;PT
portorico;PR
portoriko;PR
portoryko;PR
portugal;PT
portugalia;PT
portugalsko;PT
purto rico;PR
qatar;QA
quenia;KE
quirguistao;KG
quiribati;KI
r a s chinoise hong kong;HK
r a s chinoise macao;MO
rae hong kong china;HK
rae macao china;MO
rakousko;AT
ras di hong kong;HK
ras di macao;MO
recko;GR
regno unito;GB
reino unido;GB
repubblica centrafricana;CF
repubblica dominicana;DO
republica centro africana;CF
republica centroafricana;CF
republica democratica del congo;CD
republica do congo;CG
republica dominicana;DO
republik moldau;MD
republika poludniowej afryki;ZA
republika srodkowoafrykanska;CF
republika zielonego przyladka;CV
republique centrafricaine;CF
republique dominicaine;DO
reuniao;RE
reunion;RE
riunione;RE
romania;RO
romanya;RO
romenia;RO
romenie;RO
rosja;RU
roumanie;RO
rovnikova guinea;GQ
royaume uni;GB
ruanda;RW
rumania;RO
rumanien;RO
rumunia;RO
rumunsko;RO
rusia;RU
rusko;RU
rusland;RU
russia;RU
russie;RU
russland;RU
rusya;RU
rwanda;RW
ryssland;RU
s t kitts och nevis;KN
s t lucia;LC
s t vincent och grenadinerna;VC
saint christophe et nieves;KN
saint kitts e nevis;KN
saint kitts en nevis;KN
saint kitts i nevis;KN
saint kitts og nevis;KN
saint kitts ve nevis;KN
saint lucia;LC
saint marin;SM
saint vincent e grenadine;VC
saint vincent en grenadines;VC
saint vincent et grenadines;VC
saint vincent i grenadyny;VC
saint vincent og grenadinerne;VC
saint vincent ve grenadinler;VC
sainte lucie;LC
salamounovy ostrovy;SB
salomonen;SB
salomonoarna;SB
salomonorne;SB
salomonseilanden;SB
salvador;SV
salwador;SV
sambia;ZM
samoa;WS
san cristobal y nieves;KN
san marino;SM
san vicente y las granadinas;VC
santa lucia;LC
santo tome y principe;ST
sao cristovao e nevis;KN
sao tome e principe;ST
sao tome en principe;ST
sao tome et principe;ST
sao tome och principe;ST
sao tome og principe;ST
sao tome principe;ST
sao tome und principe;ST
sao tome ve principe;ST
sao vicente e granadinas;VC
saoedi arabie;SA
sar hongkong;HK
sar macao;MO
saudi arabia;SA
saudi arabien;SA
saudiarabien;SA
saudska arabie;SA
schweden;SE
schweiz;CH
seicheles;SC
senegal;SN
serbia;RS
serbie;RS
serbien;RS
serra leoa;SL
servia;RS
servie;RS
seszele;SC
severni korea;KP
severni makedonie;MK
seychellen;SC
seychellerna;SC
seychellerne;SC
seychelles;SC
seychely;SC
seyseller;SC
sierra leona;SL
sierra leone;SL
sili;CL
simbabwe;ZW
singapore;SG
singapour;SG
singapur;SG
singapura;SG
sirbistan;RS
siria;SY
slovacchia;SK
slovakia;SK
slovakien;SK
slovakiet;SK
slovakya;SK
slovaquie;SK
slovenia;SI
slovenie;SI
slovenien;SI
slovensko;SK
slovenya;SI
slovinsko;SI
slowacja;SK
slowakei;SK
slowakije;SK
slowenia;SI
slowenien;SI
sodan;SD
solomon adalari;SB
solomon islands;SB
somali;SO
somalia;SO
somalie;SO
somalsko;SO
sonderverwaltungsregion hongkong;HK
sonderverwaltungsregion macau;MO
soudan;SD
soudan du sud;SS
south africa;ZA
south korea;KR
south sudan;SS
spagna;ES
spain;ES
spanelsko;ES
spanien;ES
spanje;ES
spojene arabske emiraty;AE
spojene kralovstvi;GB
spojene staty;US
sra hongkong chiny;HK
sra makau chiny;MO
srbsko;RS
sri lanka;LK
st kitts nevis;KN
st kitts und nevis;KN
st lucia;LC
st vincent grenadines;VC
st vincent und grenadinen;VC
stany zjednoczone;US
stati uniti;US
storbritannien;GB
stredoafricka republika;CF
sucia;SE
sud sudan;SS
sudafrica;ZA
sudafrika;ZA
sudan;SD
sudan del sur;SS
sudan poludniowy;SS
sudao;SD
sudao do sul;SS
sude;SE
sudkorea;KR
sudsudan;SS
suica;CH
suisse;CH
suiza;CH
surinam;SR
suriname;SR
suriye;SY
suudi arabistan;SA
svata lucie;LC
svaty krystof a nevis;KN
svaty tomas a princuv ostrov;ST
svaty vincenc a grenadiny;VC
svedsko;SE
sverige;SE
svezia;SE
svizzera;CH
svycarsko;CH
sweden;SE
switzerland;CH
sydafrika;ZA
sydkorea;KR
sydsudan;SS
syria;SY
syrie;SY
syrien;SY
szwajcaria;CH
szwecja;SE
tacikistan;TJ
tadjikistan;TJ
tadjiquistao;TJ
tadschikistan;TJ
tadsjikistan;TJ
tadzikistan;TJ
tadzjikistan;TJ
tadzykistan;TJ
tagikistan;TJ
tailandia;TH
taiwan;TW
tajikistan;TJ
tajlandia;TH
tajwan;TW
tansania;TZ
tanzania;TZ
tanzanie;TZ
tanzanya;TZ
tayikistan;TJ
tayland;TH
tayvan;TW
tchad;TD
tchaj wan;TW
tchequia;CZ
tchequie;CZ
territoires palestiniens;PS
territori palestinesi;PS
territorios palestinos;PS
terytoria palestynskie;PS
thailand;TH
thailande;TH
thailandia;TH
thajsko;TH
timor est;TL
timor leste;TL
timor oriental;TL
timor wschodni;TL
tjeckien;CZ
tjekkiet;CZ
togo;TG
tonga;TO
trinidad a tobago;TT
trinidad e tobago;TT
trinidad en tobago;TT
trinidad och tobago;TT
trinidad og tobago;TT
trinidad tobago;TT
trinidad und tobago;TT
trinidad ve tobago;TT
trinidad y tobago;TT
trinite et tobago;TT
trynidad i tobago;TT
tschad;TD
tschechien;CZ
tsjaad;TD
tsjechie;CZ
tunesie;TN
tunesien;TN
tunez;TN
tunezja;TN
tunisia;TN
tunisie;TN
tunisien;TN
tunisko;TN
tunus;TN
turchia;TR
turcja;TR
turcomenistao;TM
turecko;TR
turkei;TR
turkiet;TR
turkije;TR
turkiye;TR
turkmenistan;TM
turks a caicos;TC
turks caicos islands;TC
turks en caicoseilanden;TC
turks i caicos;TC
turks och caicosoarna;TC
turks og caicosorne;TC
turks und caicosinseln;TC
turks ve caicos adalari;TC
turquia;TR
turquie;TR
tuvalu;TV
tyrkiet;TR
tyskland;DE
u s virgin islands;VI
ucraina;UA
ucrania;UA
uganda;UG
ukraina;UA
ukraine;UA
ukrajina;UA
ukrayna;UA
umman;OM
ungarn;HU
ungern;HU
ungheria;HU
united arab emirates;AE
united kingdom;GB
united states;US
urdun;JO
uruguai;UY
uruguay;UY
urugwaj;UY
usa;US
usbekistan;UZ
uzbekistan;UZ
uzbequistao;UZ
vanuatu;VU
vaticaanstad;VA
vatican city;VA
vatikan;VA
vatikanstadt;VA
vatikanstaten;VA
venezula;VE
vereinigte arabische emirate;AE
vereinigte staaten;US
vereinigtes konigreich;GB
verenigd koninkrijk;GB
verenigde arabische emiraten;AE
verenigde staten;US
viet nam;VN
vietna;VN
vietnam;VN
vychodni timor;TL
watykan;VA
wegry;HU
wenezula;VE
wielka brytania;GB
wietnam;VN
wlochy;IT
wyspa man;IM
wyspy dziewicze stanow zjednoczonych;VI
wyspy marshalla;MH
wyspy owcze;FO
wyspy salomona;SB
wyspy swietego tomasza i ksiazeca;ST
yemen;YE
yeni kaledonya;NC
yeni zelanda;NZ
yibuti;DJ
yunanistan;GR
zambia;ZM
zambie;ZM
zambiya;ZM
zentralafrikanische republik;CF
zimbabu;ZW
zimbabve;ZW
zimbabwe;ZW
zjednoczone emiraty arabskie;AE
zuid afrika;ZA
zuid korea;KR
zuid sodan;SS
zweden;SE
zwitserland;CH
zypern;CY
`;
