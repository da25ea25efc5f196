/**
 * Companies, parties, clubs, media and public bodies that the news calls by this one word; evidence for the tagger, as some are
 * words for other things, too. Source: own collection. Words are parted by white space.
 */

export const WELL_KNOWN_BODIES = `
  1860 3Sat 3sat AAP Aareal ABB ABBA Abba AC/DC Accenture Acer Adecco ADFC ADM Admira Adobe AEG Aegon AfW Agfa Agip Ahold AIPAC
  Airbnb AIT AKEL AKH Akzo AkzoNobel Al-Arabija Al-Dschasira Al-Jazeera Al-Kaida Al-Qaida al-Qaida Alcatel Alcoa Alemannia
  Alibaba Alitalia Alstom Altria AMD AMG Amgen ANC Andritz Antifa AOL APO Aral Arcandor ArcelorMittal Arminia Arte arte ASB ASH
  Asics Asklepios ASML AStA Asus AT&S AT&T Atalanta ATIB Atletico Atlético ATV Aurubis Aviva AVL Awoda AXA Axa B.Z. Babcock
  BaFin Bafin BAG Bahlsen Baidu BAMF Barca Barclays Barça BAWAG BDA BDK BDM Beatles Bechtle Beiersdorf Benetton Beretta
  Bertelsmann Besiktas Bezirksrat BfArM BfV BGBM BILD Bilfinger BIZ BJP BlackRock Blizzard BLS BMF BMI BMVIT BMWi BNP
  Boehringer Bombardier Brenntag Bröndby BSC BSI BStU BTSV Bundesagentur Bundesarbeitsgericht Bundesfinanzhof Bundeskartellamt
  Bundeskriminalamt Bundesnachrichtendienst Bundesnetzagentur Bundespatentgericht Bundespolizei Bundespressekonferenz
  Bundesrechnungshof Bundesversammlung Bundeszentrale Burberry BUWOG BuzzFeed BVG BVL BVP BZgA Böhler Cadbury Canucks Cargill
  Carlsberg Carrefour Casio Caterpillar Cathay Cavaliers CDA CDC CDH CDS CDU-Fraktion CDV Celesio Celtics CERN Cern Charite
  Charité Chevron Chievo Christie's Chrysler Cisco Citibank Citigroup Citroën CIU CiU Clippers Coca-Cola Coface Coldplay
  Colgate Comcast Compaq ConocoPhillips Continental Correctiv Covestro CPI CSIRO CSPÖ CSU-Landesgruppe Cubs CureVac CVP
  Cyberport D66 DAAD Dacia Daewoo DAK Danone DAPD dapd DBB DBK DBV DDP ddp Debeka DEHOGA Dehoga Deichmann DekaBank Dekra
  Deloitte Denso DESY Deutschlandfunk Deutschlandradio Deutz DFG DGAP DGUV DHL Diageo Diehl DIHK DIN DIW DKFZ DKP DLF Dlf DLR
  DNVP DocMorris Dodgers Dolby DoorDash Doppelmayr DRK Dropbox DRP DRV Dräger Ducati DUH DuPont DVB DVP DVU DVV DWD DWS Dynamo
  DZ Dürr EADS EASA Easyjet easyJet Ebay eBay EBU ECDC EDU EDVP EELV EFSA EFTA EIB Eintracht Eisbären EKD El-Kaida Electrolux
  ELGA Emirates ENBW Enel Engie Eni EPA EPFL Epson ERC Ergo Ericsson ESA ESO Espanyol Esso ETA ETH Euratom Euro-Gruppe
  Eurogruppe Eurojust Europarat Eurosport Eurowings EVG EVN Evonik EVP-Fraktion Exxon ExxonMobil Facc FAO FARC FCB FCK FDGB FDJ
  FDP-Fraktion FED Fed Fenerbahce Fenerbahçe Ferrari Ferrero Ferrexpo Feyenoord Fielmann Fincantieri Fiorentina Flamengo
  Flextronics FlixBus Flixbus FLN FMA Folketing FPI FPÖ-Klub Fraport Fraunhofer Freenet Freikorps Frelimo Fresenius Frosta FSLN
  FSV Fujifilm Fujitsu GAK Galatasaray Garmin Gasprom GDL GdP GEA GEMA Gema Gemeinderat Generalversammlung Gerresheimer Getir
  GfK GIGA Gillette Girondins GitHub GIZ GKV GlaxoSmithKline Glencore GLP GPA GPS Graphisoft Grashoppers Grasshoppers Greiner
  Grundig Grünen-Fraktion GSG9 GSK Gucci GÖD Haaretz Hajduk Haribo Hartmannbund Harvard HDZ HEC HeidelbergCement Heineken
  heise.de Hella HelloFresh Hellofresh Helmholtz-Gemeinschaft Henkel Hertha Hewlett-Packard Hibernian Hilti Hisbullah Hitachi
  Hitlerjugend HJ Hochtief Holcim Holstein Honda Honeywell Hornbach HRW HSBC HSG HTC HTW HTWG HUK HWK HWWI Hypo Hyundai Iberia
  IEA IFO Ifo ifo IfW IHP IHS IKB IKRK ILO IMF Immofinanz Ineos Infineon Infratest ING ING-DiBa INSA Instagram Interfax
  Interspar Intersport IOM IPCC IRA IRNA IRS ISTA Isuzu ITU Iveco IWH JAXA Jenoptik JKU Joanneum Jobbik Johanniter JPMorgan
  Julis Junts JUSO Juso JUSOS Jusos JVP Kadima Kantonsrat Kapsch KAV Kawasaki KBV KDH KfW Kia KiKa Kika Kion KIPA KIT KJÖ
  Kleine-Zeitung KLM Klöckner Knicks Knorr-Bremse Kodak Komatsu KOMBA Komsomol Kone Kongresspartei KP KPdSU KPF KPMG Kraftwerk
  Krauss-Maffei Krone-Zeitung Kronen-Zeitung Kronenzeitung Krones KSV1870 KSÖ KSČM KTM Kuka KVP KWG Kyocera Kyodo L'Oréal
  Lafarge Lakers Lamborghini Landeskriminalamt Landesrechnungshof Lanxess Lazio LBBW LBV LDP Lego Lehman Leibniz-Gemeinschaft
  Leica Lenovo Lenzing Leoni Leopoldina Lexus Libé Libération LiF Likud LinkedIn Linksfraktion LKH LMP LMU Lockheed Logitech
  Lokomotive Luftwaffe LVMH LVR Lyft M5S Maccabi Magirus Magistrat Malteser MAN Maserati MasterCard Mastercard Mattel Mavericks
  Max-Planck-Gesellschaft Mazda McDonald's McDonalds McDonald’s MCI McKinsey MDC Medef Media-Saturn Mediaset Medion MeinFernbus
  Meinl Meretz Metallica MHP MI5 MI6 Michelin Miele MIR Misereor MIT Mitsubishi MLPD Mondelez Mondi Monsanto Montblanc
  Morphosys Motorola Motörhead MSB MSF MSV MSZP MTU MTV MUL N-TV n-tv N24 NABU Nabu Napster NASA Nasa NDS Nestle NFZ NGG NHK
  Nikon Nintendo Nirvana Nissan NLD NOAA Nokia Nortel NOS Novomatic NPR NPÖ NSBO ntv NVA OAS OBI ODS oe24 OFC OFK OLG
  Olympiacos Olympiakos Oracle Osram OVG OÖN Pacers Palfinger Palmeiras Panasonic Panathinaikos Partizan PASOK Pasok PayPal
  Paypal PBS PCE PCI PDL PEGIDA Pegida Penguins Pepsi PepsiCo Pernod Petrobras Petronas Philips PID Piratenpartei Pistons PJD
  Playmobil PNV Podemos Politbüro Porr Postbank Pravda Prawda PRI PricewaterhouseCoopers Princeton Procter ProSiebenSat.1 PSD
  PSG PSI PSOE PSV PTB PTI PULS4 PvdA PVV PwC Qantas Qimonda QPR Qualcomm R.E.M. Radiohead RAI Rai Raiffeisenbank Rammstein
  RasenBallsport RCDS Recreativo Reebok Regierungsrat Reichswehr Renamo Rheinmetall RHI Rhön-Klinikum RIA Ria-Nowosti Ricoh
  Riksdag RKI Rolex Rolls-Royce Rosenbauer Rossmann Rot-Weiss Rot-Weiß RPR RTL+ RTL2 RTR RTS Ruhrgas RWI RWO RWTH Saab Sabena
  SAC Saint-Gobain SALK Sampdoria SanDisk Sanofi Santander Sanyo Sartorius SAT1 Sat1 SBU Scania SCB SCF Schachtar Schaeffler
  Schering Schlecker Schwarzkopf SCM Scorpions SCP SDP SDS Seagate Sega Sejm SEK Semperit Servette Servus-TV ServusTV SF SFB
  SGE SGL Shakhtar SHAPE Sicherheitsrat SID Siltronic SIPRI Sixt SKN Skoda Skype Smer Snapchat SNP SNS SoftBank Softbank
  SolarWorld Solarworld Solidarnosc Solidarność Sotheby's Spartak SPD-Fraktion Spotify Sputnik SpVgg Spvgg SPÖ-Klub SRP SSC SSV
  SSW Stadtrat Stanford Starbucks StatCan Stellantis StepStone Steyr STMicroelectronics Storting STRABAG Strabag
  Strafgerichtshof Subaru Suez SUPERillu Suzuki SVG SVM SVR SVW SWAPO Swarovski Swissair Swisscom SWP Symantec Symrise Syngenta
  SYRIZA Syriza SZ-Magazin SzDSZ Süddeutsche Südzucker T-Mobile T-Online T-Systems Tages-Anzeiger Tamedia TBV Tchibo Telefonica
  Telefónica Telegram Telepolis Tencent Tengelmann Teva Texaco TF1 Thales THC Thyssen ThyssenKrupp Thyssenkrupp TISZA TMZ TOP
  Toshiba TotalEnergies Trumpf TSG TU TUI Tui TUM TuneIn Tupperware TuRa Turkcell TUS TuS TVB TVNZ Twitch TÜV U2 UBA UCK UCL
  UCLA UDC UDF UHC UKE UKIP Umicore UMP Umweltbundesamt UNDP UNEP UniCredit Unicredit UNIDO UNIFIL Unilever Unionsfraktion
  UNITA UNRWA UPC UPS UPyD USC USI USPD Valeo Varta VDA VDI VdK VDMA VDV Verbund Verizon Vetevendosje Vfl VFR VfR Viacom
  Villarreal Visteon Vivantes Vivendi VKI VMRO Voestalpine voestalpine Voith Volkskammer Volkskongress Volkspolizei Volkssturm
  Volvo Vonovia Vorwerk VOX VSStÖ VSV Vueling VVD VÖB Wacker Waffen-SS Wal-Mart Walmart WamS Wella Weltbank
  Weltgesundheitsorganisation Welthungerhilfe Weltsicherheitsrat Werder WestLB WeWork WFP WhatsApp Whatsapp Wienerberger WIFO
  Wifo WikiLeaks Wikileaks Wikimedia Wikipedia Wintershall Wizzair WMO WSG WSI WTA WU Währungsfonds Xerox Xiaomi XING Xing
  Xinhua Yahoo Yale Yamaha Yankees YouTube Youtube ZAMG ZANU-PF ZDH ZdH Zeiss Zeit-Online Zentralbank Zentralkomitee
  Zentrumspartei ZEW ZF ZIB ZIB2 ZSC ZSKA ZTE Zumtobel ZVEI Zynga ÖAAB ÖDP ÖGJ ÖH ÖIAG ÖJV ÖKM Öko-Institut Ölz ÖNB ÖRK
  ÖVP-Klub ÖVV Škoda
`;
