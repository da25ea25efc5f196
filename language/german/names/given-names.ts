/** From @faker-js/faker 10.6.0 (MIT), Cyrillic in German transliteration. Written by tools/train/names/compile-names.ts; words are parted by white space. */

export const FEMALE_GIVEN_NAMES = `
  Aadrika Aaliyah Aaltje Aanandinii Aanuoluwapo Aaratrika Aarya Aasa Aasha Aashritha Aatmaja Abagail Abani
  Abbey Abbie Abbigail Abbondanza Abby Abdonie Abebi Abeline Abena Abendam Abeni Abhaya Abibatou Abigaelle
  Abigail Abigale Abigayle Abigaël Abigaëlle Abigaïl Abigél Abosede Abril Aby Acacie Acanthe Acilia Aculina
  Ada Adah Adalbaude Adalberta Adalgisa Adaline Adalsinde Adaugo Addie Addolorata Adea Adebukola Adegrine
  Adela Adelaida Adelaide Adelajda Adelajida Adelasia Adelaïde Adele Adelia Adelie Adelina Adeline Adella
  Adelle Adeltrude Adelya Adenike Adepeju Adesewa Adesua Adetoke Adetoun Adile Adina Adja Adolfa Adolfína
  Adolphie Adonise Adrastée Adrehilde Adria Adriana Adrianna Adriena Adrienne Adrijana Adriána Adunni
  Adwitiya Adwoa Adèle Adél Adéla Adélaïde Adélie Afanasija Afia Afitap Afra Afton Afua Agafia Agafija
  Agafja Agape Agapija Agata Agatha Agathe Agilberte Aglae Aglaia Aglaja Aglaé Agnane Agneflète Agnes Agnesa
  Agnese Agneta Agnieszka Agnija Agnès Agostina Agrata Agripina Agrippine Agrypina Agustina Agáta Ahalya
  Ahenk Ahilya Ahlem Aicha Aida Aileen Aimee Aimée Aina Aino Aisha Aishani Aissatou Aisyah Aiyana Ajana Ajda
  Ajeng Ajla Ajlin Ajna Ajoke Akofa Akorfa Akos Akosua Akshainie Akshata Akshita Akua Akula Akulina Akumaa
  Akunna Akvelīna Alaina Alaine Alana Alanis Alanna Alara Alayna Alaïs Alba Albane Albena Alberta Alberte
  Albertha Albertina Albertine Albertýna Albertīne Albina Albérade Albína Alcidie Alcina Alcine Alcyone Alda
  Aldegonde Alea Aleen Alejandra Aleksandra Alemka Alena Alene Alenia Alenka Alesea Alessa Alessandra
  Alessia Aleth Aletha Alevtina Alewtina Alexa Alexandra Alexandrea Alexandria Alexandrina Alexandrine
  Alexane Alexanne Alexia Alexine Aleya Aleyna Aleška Alfonsa Alfreda Alfréda Alia Alica Alice Alicia Alicja
  Alida Alienor Aliette Alika Alima Alina Aline Aliona Alis Alisa Alisha Alison Alissa Alissia Alivia Alixe
  Aliya Aliyah Aliza Alize Alizee Alizé Aliénor Alla Allegra Allene Allie Allison Ally Alma Almila Almira
  Aloisie Alojza Alojzije Aloyse Aloïse Alphonsine Alpike Alta Altea Althea Althée Altın Alvena Alvera
  Alverta Alvina Alvīne Alwina Alya Alyah Alyce Alycia Alysa Alysha Alyson Alyssa Alyssia Alysson Alícia
  Alíz Alžbeta Alžběta Ama Amabela Amadea Amahle Amalia Amaliane Amalie Amalija Amalthée Amanda Amande
  Amandine Amante Amarande Amaranthe Amaryllis Amata Amaya Ambar Amber Ambra Ambre Ambrine Ambroisie Amea
  Amel Amelia Amelie Ameline Amely Amelya Amen America Ami Amicie Amie Amina Aminat Aminata Aminte Aminu
  Amira Amiya Amodini Amoke Amope Amparo Amra Amrita Amritambu Amy Amya Amália Amálie Amáta Amélia Améliane
  Amélie Améthyste Amālija Ana Ana-Maria Anabel Anabela Anabelle Anae Anael Anaelle Anahi Anahita Anaida
  Anais Anala Anamaria Anamarija Anamika Ananda Anandamayi Ananta Anar Anasooya Anastasia Anastasie
  Anastasija Anastazija Anastazja Anastázia Anastázie Anasuya Anatolia Anatolija Anatázie Anatólie Anaëlle
  Anaïs Anca Anceline Anci Ancica Ancilla Ancuța Anda Andaç Andjelina Andra Andrada Andreane Andreanne
  Andreea Andriana Andrijana Andrina Andromeda Andrée Anděla Andělína Andżelika Anemona Anesa Aneta Anette
  Anežka Anfisa Angadrême Angela Angelica Angelika Angelina Angeline Angelique Angelita Anggun Anghelina
  Angie Angilberte Angja Angèle Angélina Angélique Ani Ania Anica Anicette Anicée Anika Anila Anina Anise
  Anissa Anita Aniya Aniyah Anișoara Anja Anjali Anjelica Anjushree Anjushri Anka Ann Ann-Christin Ann-Marie
  Anna Annabel Annabell Annabella Annabelle Annagrazia Annalena Annalise Annamae Annamaria Annamarie
  Annapurna Annaëlle Anne-Laure Anne-Marie Anne-Sophie Anneke Anneli Annelie Annemarie Annemijn Annetta
  Annette Anni Annie Annika Annikki Annonciade Annunziata Anny Anouck Anouk Ansberte Anschela Anschelika
  Anselma Anshula Ansley Anstrudie Antea Anthelmette Antigone Antoaneta Antoinette Antonela Antonella
  Antonetta Antonette Antonia Antonida Antonietta Antonija Antonina Antonine Antsche Antónia Anuja Anusuya
  Anuška Anuța Anwesha Anya Anémone Anči Ančica Anđela Anđelika Anđelina Aphélie Apolena Apollina
  Apollinarija Apolline Apollonia Apollonija Appia Appoline April Apsara Aquiline Arabela Arabella Arabelle
  Araceli Aracely Arame Aranka Ardella Ardith Arely Areta Argelia Argentina Argine Aria Ariadna Ariana
  Ariane Arianna Aricie Ariela Arielle Arij Arike Arina Arinola Arisa Aristița Arkadija Arlene Arleta
  Arlette Armance Armande Armandine Armeline Armelle Armida Armide Armine Arna Arnaude Arnolda Arnoštka
  Arsènie Artemija Artemis Artemisa Arthurine Artémis Aruna Arvilla Arwa Arwen Arya Aryanna Arın Asake
  Asalija Asceline Ascension Asel Asella Asha Ashlee Ashleigh Ashley Ashly Ashlynn Ashtyn Asia Asija Asiya
  Asja Aslesha Aslım Asma Asmaa Assa Assetou Assia Assil Assomption Assunta Assya Asta Astarté Astou Astrid
  Astrida Astride Astrée Astrīda Astérie Asuela Asya Atanasia Atanasija Atanázie Atena Athalie Athanasie
  Athena Athenaïs Athina Athéna Athénaïs Atinuke Atreyee Atreyi Atta Aube Aubertine Aubree Aude Audeline
  Audra Audreanne Audrey Augusta Augustina Augustýna Aulia Aura Aure Aurelia Aureliana Aurelie Aurelle
  Auriane Aurica Aurora Aurore Aurélia Aurélie Aurélienne Aurēlija Ausilia Ausiliatrice Autumn Auxane Ava
  Avan Avani Avantika Ave Aveline Avigaëlle Avis Avital Avoye Avril Awa Awaz Awero Awesi Awrelija Awrora
  Axeline Axelle Axenia Aya Ayah Ayana Ayanda Ayebatari Ayem Ayinke Ayize Aykal Ayla Ayleen Aylin Ayline
  Aymardine Aymonde Aynur Ayoka Ayren Aysar Ayse Ayu Ayushmati Ayşıl Aza Azalea Azalée Azelia Azeline Azra
  Azzurra Azélie Azîme Açela Açelya Açılay Aïcha Aïda Aïna Aïsha Aïssata Aïssatou Ağça Aīda Baaba Baala
  Babeta Babette Babila Bade Bahia Baidehi Baijayanti Bailee Balamani Balın Bambina Banna Bara Barbara Barbe
  Barbora Barbro Barica Bartolomea Basanti Basilia Basilisse Basma Bassilla Bathilde Batilda Baya Baylee
  Bağdagül Baņuta Beata Beatrice Beatrix Beatriz Beatrycze Beaulah Becky Bediz Bedran Bedřiška Behrem
  Belemir Belina Belinda Bella Belle Belma Beltun Belçim Benedetta Benedicte Benedikta Benedita Beniamina
  Benice Benigna Benli Bente Benthe Benvenuta Berceste Berenice Berenika Berinay Berit Bernadetta Bernadette
  Bernadine Bernarda Berneice Bernice Berniece Bernita Berran Berre Berta Bertha Berthe Bertille Bertolda
  Berva Beryl Berçem Berçin Berîtan Berîvan Besra Bessie Betania Beth Bethany Betina Betsy Betta Bette
  Bettie Bettina Betty Bettye Beulah Beuve Beverly Beya Beáta Beāte Bhaanumati Bhadra Bhagirathi Bhagwanti
  Bhagwati Bhamini Bhanumati Bhargavi Bhavani Bhilangana Bianca Bianka Bibi Bibiana Bibianna Bibiána Bice
  Bigna Biljana Billie Biloslawa Bilva Bilwa Bineta Binta Bintou Birdie Birgit Birgita Birgitta Birgitte
  Bisenija Bisera Biserka Bistra Blaga Blagica Blagiza Blagojka Blagorodna Blagowista Blaguna Blahomila
  Blahomíra Blahoslava Blanca Blanche Blandine Blanduzia Blanka Blaschenka Blažena Bobana Bobbi Bogdana
  Boginja Boglárka Boguslawa Bohdana Bohumila Bohumíra Bohuna Bohuslava Bohuše Bojana Bojislava Bolatito
  Boleslava Boleslawa Boluwatife Bonita Bonnie Borbála Borislava Borislawa Borjana Borka Boróka Boschana
  Boschena Bosiljka Bosilka Bouchra Bořislava Božena Božetěcha Božica Božidara Brandi Brandy Branimira
  Branimíra Branislava Branka Brankica Bratislava Breana Breanna Breanne Brenda Brenna Bria Briana Brianne
  Bridget Bridgette Bridie Brielle Brigida Brigita Brigitta Brigitte Brionna Brisa Brita Britney Britt
  Britt-Marie Brittany Bronislava Bronislawa Brooke Brooklyn Bruna Brune Brunehaut Brunehilde Brunhilda
  Brunilde Bryana Brygida Brândușa Buddhana Buhle Bulah Bunmi Busisiwe Bárbara Béatrice Bénédicte Bérangère
  Béryl Bérénice Bêrîtan Bíborka Bārbala Běla Břetislava COmfort Caetana Caitlin Caitlyn Caleigh Calina
  Calista Callie Calogera Calpurnia Camelia Camila Camilia Camilla Camryn Camylle Camélia Cana Candace
  Candice Candida Canel Cangül Cannur Cansel Cansın Capitolina Capucine Cara Caridad Carina Carine Carissa
  Carla Carlee Carley Carli Carlie Carlijn Carlota Carlotta Carmel Carmela Carmella Carmen Carmina Carminho
  Carmo Carola Carolanne Carole Carolin Carolina Caroline Carolyn Carolyne Carrie Casandra Casiana Casilda
  Casimira Cassandra Cassidy Cassie Cassiopea Cassiopee Castille Cataleya Catalina Catarina Catena Caterina
  Catharina Catharine Catherine Cathrine Cathryn Cathy Catinca Cato Catrin Catrina Catrinel Cayla Ceca
  Cecelia Cecile Cecilia Cecilie Cecylia Cecília Cecílie Celeste Celestina Celestine Celestýna Celia Celie
  Celina Celine Celinia Cerasela Ceren Cerise Ceyda Ceyla Ceylan Ceylin Ceylinaz Cezara Chahinez Chakrika
  Chanda Chandani Chandi Chandini Chandira Chandni Chandrabhaga Chandrakala Chandrakin Chandramani Chandrani
  Chandraprabha Chandraswaroopa Chandravati Chanel Chanelle Chantal Chapala Charitina Charity Charlaine
  Charleen Charlene Charli Charline Charlize Charlotta Charlotte Charlène Charumati Charvi Chasity Chatura
  Chaya Chayenne Chayma Chaïma Chelsea Chelsey Chelsie Cherechi Cheryl Cheyanne Cheyenne Chiamaka Chiara
  Chimamanda Chinyere Chira Chirine Chitrali Chitramala Chitrangada Chizoba Chloe Chloé Chranislava Christa
  Christelle Christiana Christiane Christie Christin Christina Christine Christja Christy Chyna Ciaobella
  Ciara Cici Cielo Cierra Cilvenaz Cindy Cinta Cinthia Cinzia Cipriana Cirilla Citlalli Citra Claire Clara
  Clarabelle Clare Clarisa Clarissa Clarisse Claudia Claudine Clavdia Clea Clelia Clelie Clemence Clementina
  Clementine Clemenzia Cleofe Cleopatra Cleophee Cleora Cleta Clio Cloe Clorinda Clothilde Clotilde Cloé
  Cléa Clélie Clémence Clémentine Cléo Cléophée Coco Codrina Codruța Cointa Colette Coline Colleen Collien
  Colomba Colombe Comfort Concepcion Concepción Conception Concetta Conchita Connie Consolata Constanta
  Constantia Constantina Constança Constanța Consuela Consuelo Cora Coralia Coralie Coraline Cordelia Cordia
  Corene Corentine Corina Corine Corinna Corinne Cornelia Corrine Cortney Cosima Cosmina Costanza Coumba
  Crenguța Creola Crescenzia Crina Cristal Cristiana Cristina Crocefissa Cronida Crystal Crystel Csenge
  Ctibora Ctirada Ctislava Cunegonda Cuzia Cvetka Cydney Cynthia Cyntie Cyra Cyrielle Cyrila Cyrine Cécile
  Célestine Célia Céline Cătălina Daantje Daciana Dada Daevi Daevika Dafina Dafne Dagmar Dagmara Dagmāra
  Dahlia Daiana Daija Dainuvīte Daisha Daisy Dajana Daksha Dakshayani Daleslawa Dalia Dalibora Daliborka
  Dalida Dalie Dalila Dalima Dalimila Dalimíra Dalla Damaris Damayanti Damiana Damiána Damjana Damjanka
  Damla Danae Dania Danica Daniela Daniella Danielle Danijela Danika Danique Daniza Danka Danuta Danuše
  Danyka Daphne Daphnee Daphney Daphné Daria Dariana Darie Darija Darina Darine Darinka Darislawa Darja
  Darla Darleen Darlene Darshwana Dasia Davida Davina Dawn Dayana Dayna Dea Deanna Debbie Debora Deborah
  Debra Deeksha Deepali Deeptimayee Deeptimoyee Defne Degna Deja Dejah Dejana Delal Delaney Delfina Delia
  Delie Delilah Delinda Delizia Della Delores Delpha Delphia Delphine Demet Demetra Demetria Demi Dena
  Denisa Denise Deniza Deodata Derin Derya Desanka Desdemona Desiderata Desiree Despina Dessie Destan
  Destany Deste Destinee Destiney Destini Destiny Devangana Devani Devasree Devi Devika Devota Dewi
  Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhara Dharani Dharitri Dhatri Diah Diamante Diamond Dian
  Diana Diane Dianna Dianne Dianora Diara Diarra Dicle Diclehan Dida Didem Didina Diede Dieke Dieudonnée
  Dieynaba Dijana Diksha Dilara Dilay Dilber Dilberay Dildar Dilek Diler Diletta Dilovan Dilruba Dimitrina
  Dina Dinda Diodata Dionisia Dior Dipali Dita Ditte-Marie Ditya Divine Diviška Divna Divya Diwna Dixie
  Diána Diāna Djeneba Djenna Dobrava Dobrila Dobrinka Dobromila Dobromira Dobromisla Dobromíra Dobroslava
  Dobroslawa Dochia Doda Doina Doinita Doleslawa Doljana Dolly Dolores Dolunay Domenica Dominika Domitille
  Domnica Domnika Dona Donalda Donata Donatella Donka Donna Donáta Dorana Dorcas Doreen Doriana Doriane
  Dorica Dorina Dorine Doris Dorit Dorka Dorli Dorota Dorotea Doroteja Dorothea Dorothy Dorothée Dorottya
  Dorris Dortha Dorthe Dorthy Doubrava Doubravka Douce Dounia Dovie Doyinsola Draga Dragana Dragica Draginja
  Drahomila Drahomíra Drahoslava Drahotína Drahuše Draupadi Drina Druina Dswesda Dua Dubravka Duduzile
  Dulari Dulce Dulcinea Dulina Dumitra Dumitrana Dumitrita Dune Dunja Durga Durgeshwari Duschanka Duschka
  Duygu Dušana Dušanka Dušica Duška Dyah Dyna Dzirkstīte Dzīle Dáša Débora Dîcle Dîrok Dóra Döndü Dünya
  Dürdane Dürriye Dārta Earlene Earline Earnestine Easter Ebba Ebe Ebiere Ebony Ebru Ecaterina Ece Ecem Eda
  Edda Edelberga Edita Edith Editta Edmée Edna Eduarda Edvarda Edvige Edwina Edyta Edyth Edythe Edīte Eef
  Eefje Eeva Effie Efimia Efimija Efrosina Efrosinia Eftalya Eftimia Egizia Eglantine Egle Egona Eileen
  Ekaparnika Ekaterina Ekin Ela Elaide Elaina Elaine Elakshi Elanur Elda Eldora Elea Eleanor Eleanora
  Eleanore Electa Elektra Elena Eleni Elenor Elenora Eleonora Eleonore Eleonóra Elettra Elfrieda Elfrída
  Elfrīda Eliabeth Eliana Eliane Elide Eliette Elif Elimena Elin Elina Eline Elinor Elinore Eliona Elisa
  Elisabet Elisabeta Elisabeth Elisabetta Elisaveta Elisaweta Elise Elisea Elissa Eliza Elizabet Elizabeta
  Elizabeth Elizaveta Elize Eliška Elka Ella Elle Ellen Ellen-Margrethe Elli Ellie Elly Elma Elmas Elmira
  Elmīra Elna Elnora Eloane Elodia Elodie Elody Eloisa Eloise Elona Elora Elouise Eloá Eloïse Elsa Elsbeth
  Else Elsie Elta Elva Elvera Elvia Elvie Elvina Elvira Elvire Elvíra Elvīra Elwira Elya Elyne Elynn Elyse
  Elyssa Elza Elçin Elène Eléa Eléanore Eléonore Elīna Elīza Elżbieta Ema Emanuela Emanuelly Emel Emelia
  Emelie Emeline Emely Emerald Emese Emi Emie Emili Emilia Emiliana Emilie Emilija Emily Emine Emma Emmalee
  Emmelie Emmely Emmi Emmie Emmy Emna Emy Emília Emílie Emīlija Ena Enakshi Endah Enid Enie Enimia Eniola
  Enise Enna Enola Enora Enrica Enya Era Eracla Erica Ericka Erika Erin Erine Erma Ermelinda Ermenegarda
  Ermenegilda Erminia Erna Ernesta Ernestina Ernestine Ernestīne Ersilia Ervína Eryn Esen Eser Esha Eshana
  Eshita Esi Esin Esma Esmee Esmeralda Esmeray Esmée Esperanza Essie Esta Estefania Estefanía Estela Estell
  Estella Estelle Ester Estera Esterina Esther Estrella Eszter Etela Etha Ethel Ethelyn Ethyl Ettie Eudochia
  Eudokia Eudoksja Eudora Eudoxie Eufemia Eufrasia Eufrosina Eufrozina Eufrozína Eugenia Eugenie Eugénia
  Eugénie Eula Eulah Eulalia Eulalie Eulálie Euna Eunice Eunika Euphrasie Euridice Eurydice Eusebia Eusebie
  Eusébie Eutalia Eva Evalyn Evangelina Evangeline Evanghelina Evar Evdochia Evdokija Eve Evelien Eveliina
  Evelin Evelina Eveline Evelyn Evelyne Evelína Evelīna Evghenia Evi Evie Evy Evîn Evşen Evženie Ewa Ewatomi
  Ewdokija Ewelina Ewfrosinija Ewgenija Ewpraksija Eya Eylül Eyşan Fabia Fabiana Fabie Fabienne Fabiola
  Fabiána Fabiënne Fabrícia Fadekemi Faderera Fadime Fae Fahriye Fahrünissa Faina Faith Faizah Fajina Famke
  Fana Fanika Fanka Fanni Fannie Fanny Fanta Fantine Fara Farah Fardau Farhunnisa Fathonah Fatim Fatima
  Fatimata Fatma Fatou Fatouma Fatoumata Fatoş Fausta Faustina Faustine Faustýna Fay Faya Faye Fayen Fayenne
  Fazilet Febe Febi Febriana Febrina Federica Fedora Fehime Fehintola Felicia Felicie Felicita Felicitas
  Felicity Felina Feline Felipa Felícia Felície Fem Femke Femm Fenja Fenna Fenne Feodora Feodosia Feodosija
  Ferah Feray Ferdinanda Ferdynanda Feride Feriel Feriha Fern Fernanda Ferne Feryel Fevronia Fewronija Feyza
  Fiammetta Fibikemi Fidan Fidelie Fieke Fien Fiene Fiep Figen Fikayomi Fikriye Filimena Filipa Filippa
  Filiz Filofteia Filomena Filoména Filou Fily Fine Finia Finja Finnja Fiona Fiordaliso Fiore Fiorella
  Fiorenza Firdevs Fitri Fitria Fitriani Fjokla Flaminia Flavia Flaviana Flavie Fleta Fleur Flo Floare
  Floarea Floor Floortje Flor Flora Flore Florence Florencia Florencja Florentina Florentine Florentýna
  Florența Floriana Floriane Florica Floridia Florie Florina Florine Florinka Flossie Flurina Flóra Foca
  Folashade Fortunata Fortunée Fosca Fran Franca France Frances Francesca Francette Francia Francine
  Francisca Franciszka Franka Františka Franziska Françoise Freda Frederica Frederike Frederique Freeda
  Freida Freja Freya Frida Frieda Friederike Frosina Frusina Fruzsina Frédérique Frída Frīda Fuldem Fulden
  Fulvia Fulya Funda Féba Félicie Féline Füreyya Füruzan Füsun Gabriela Gabriella Gabrielle Gabrijela Gadis
  Gaia Gail Gaja Gajana Gala Galaba Galatea Galena Galina Gamze Ganesha Ganna Garance Garika Gasti Gaudenzia
  Gautami Gawati Gayatri Gaye Gayle Gaëlle Gaïa Geanina Geeta Geetanjali Gelena Gelila Gelsomina Geltrude
  Gema Gemine Gemini Gemma Generosa Genesia Genesis Geneva Genevieve Geneviève Genoveffa Genoveva Genta
  Gențiana Georgeta Georgette Georgia Georgiana Georgianna Georgina Geralda Geraldina Geraldine Gerarda
  Gerardina Gerberge Gerda Gerharda Germana Gertrud Gertruda Gertrude Gertrúda Geta Ghaliyati Gheorghina
  Gherghina Ghita Gia Giacinta Giada Gianina Gianna Gifty Gigi Gigliola Gilberta Gilda Giliola Gillian Gina
  Ginevra Ginewra Ginger Gioacchina Gioconda Gioia Giorgia Giorgiana Giovanna Girija Girja Gisela Gisella
  Gisselle Gisèle Gita Gitanjali Gitte Giuditta Giulia Giuliana Giulitta Giuseppa Giuseppina Giusta Gizela
  Gizem Gjurgja Gjurgjiza Gladyce Gladys Glafira Glenda Glenna Glennie Gloria Glorie Godeberta Godiva Golda
  Golubinka Gonca Gorana Goranka Gordana Goriza Gorjana Goundo Grace Gracie Graciela Graciána Gracja Grayce
  Grazia Graziana Graziella Gražina Grațiana Grațiela Gregoria Greta Gretchen Griselda Grizelda Grosda
  Grozdana Gry Grácie Grâce Gréta Gudrun Gudrīte Guenda Guendalina Guenièvre Guilhemine Guillemette
  Guillermina Gula Gulbahar Gulistan Gulseren Gun Gundelinda Gunilla Gunnel Gussie Gustava Gustavine Guusje
  Gvendolina Gvendolína Gwen Gwenaëlle Gwendolyn Göknur Gökçe Gökşin Gönül Gözde Güher Gül Gülbahar Gülben
  Güldem Gülden Güldeste Gülen Gülgün Gülnaz Gülpembe Gülriz Gülsen Gülçin Gülşen Güneş Güngör Güniz Günnur
  Günsel Günseli Gürcan Haby Hadja Hafsa Hafshah Hailee Hailey Hailie Hajar Hale Haleigh Haley Halie Halima
  Halina Halle Hallie Hamima Hamsini Hana Hanae Hanaé Handan Hande Hanga Hania Hanna Hannabel Hannah Hanne
  Hannele Harinakshi Harita Harmony Harriet Hasna Hatouma Hattie Hava Havla Hawa Haya Hayal Hayat Haylee
  Hayley Haylie Hazan Hazel Heather Heaven Heda Hedda Hedvig Hedviga Hedvika Heema Heidi Heidrun Helen
  Helena Helene Helga Helin Helle Hellen Heloise Heloísa Heloïse Helèna Helène Helēna Hendrika Henrieta
  Henrietta Henriette Henrike Henryka Heracleea Herberta Hermina Hermine Herminia Hermína Hermīne Herta
  Hertha Hester Hesti Hettie Hiba Hidaya Hilal Hilda Hildegard Hillary Hilma Himadri Himani Hind Hira
  Hiranya Hlengiwe Hollie Holly Honorine Hope Hortense Hortensia Hortensie Hortenzia Hortenzie Horymíra
  Hostimila Hostimíra Hostislava Houda Hrvojka Huguette Hulda Humaira Hvězdoslava Hyacinta Háta Héloïse
  Hélène Hêvî Hülya Hümeyra Hüner Iana Ianina Ianira Ianna Iaroslava Iasmina Ibironke Iboja Ica Icha Icie
  Ida Idea Idell Idella Ifa Ifeoma Ifunanya Iginia Ignácie Ignáta Ija Ika Ilana Ilaria Ilayda Ilda Ildegarda
  Ildegonda Ildika Ileana Ilene Ilenia Iliana Ilinca Ilindenka Ilinka Iljana Ilona Ilsa Ilse Ilva Ilyana
  Ilza Ima Iman Imane Imani Imelda Imen Imene Imke Immacolata Imogen Imogene Imène Ina Inara Inaya
  Incoronata Indah Indira Indy Ines Inesa Inessa Inez Inga Inge Ingeborg Ingeborga Inger Ingrid Ingrida
  Ingrīda Ingūna Inja Inka Inkeri Inna Innesa Innocenza Intan Inyoni Inès Inés Inéz Inês Inës Ināra Ioana
  Ioanina Iolanda Iole Iona Ione Ionela Ionelia Ionne Iosefina Iraida Irawati Irem Irena Irene Iretioluwa
  Iriana Iride Iridenta Irina Iris Irma Irmeli Irmina Iryna Irène Irēna Isabel Isabela Isabell Isabella
  Isabelle Isabelly Isadora Isaure Ise Isee Iseult Iside Isidora Isioma Isis Isisa Iskra Isla Ismérie Isobel
  Isolda Isotta Isra Israa Ita Italia Itzel Itır Iulia Iuliana Iustina Iva Ivah Ivana Ivanka Ivanna Ivančica
  Iveta Ivetta Ivna Ivona Ivonne Ivy Iwa Iwana Iwanka Iwanna Iyabode Iyadunni Iza Izabela Izabella Ize Izia
  Izidora Izolda Izzy Işık Işıl Işılay Işın Jabulile Jacey Jacinthe Jackeline Jacklyn Jaclyn Jacoba
  Jacqueline Jacquelyn Jacynthe Jada Jade Jadrana Jadranka Jadwiga Jael Jaelynn Jagica Jagoda Jaida Jailey
  Jailyn Jaimini Jakayla Jakuba Jakubina Jakubka Jale Jalou Jamalia Jamila Jana Janae Janaína Janelle
  Janessa Janet Janeta Janica Janice Janie Janin Janina Janine Janiya Janja Janka Janna Jannah Janni Jannie
  Jany Janīna Jaquelin Jaqueline Jara Jarina Jarmila Jarolíma Jaromíra Jaroslava Jaroslawa Jasmijn Jasmin
  Jasmina Jasmine Jasmína Jasmīna Jasna Jasněna Jaunita Jautrīte Jaworka Jayda Jayde Jaylinn Jayne Jazlyn
  Jazmin Jazmyn Jazmyne Jazz Jazzlyn Jazzlynn Jeana Jeanette Jeanie Jeanne Jeannette Jeannie Jehanne Jela
  Jelena Jelica Jelisaveta Jelita Jelka Jella Jena Jenifer Jenna Jennah Jennie Jennifer Jenny Jennyfer
  Jenovéfa Jente Jesika Jessica Jessika Jesslyn Jesslynn Jessyca Jet Jette Jettie Jevrosima Jewel Jewell
  Ješa Jihane Jil Jill Jillian Jimena Jinane Jindřiška Jinte Jinthe Jitka Jiřina Joana Joanie Joann Joanna
  Joanne Joannie Jocelyne Jodi Jodie Joelina Joeline Joelle Johana Johanna Johanne Jolana Jolanda Jolanta
  Jolayemi Joleen Jolie Jolien Jolijn Jolin Jolina Joline Jonna Jordana Jordanka Jordyn Jorga Josefa
  Josefien Josefin Josefina Josefine Josefína Josephin Josephine Josette Josiane Josianne Josie Josipa Josy
  Joséphine Jovana Jovanka Jowana Jowka Joy Joya Joyce Jozefa Jozefína Joëlle Jožica Juana Juanita Juchima
  Juchimija Judita Judith Judy Judyta Judīte Jula Jule Julia Juliana Juliane Julianna Julianne Julide Julie
  Julienne Juliet Julieta Juliette Julija Julijana Julika Julina Julita Juliána Juliëtte Juna June Juno
  Junon Jusra Justina Justine Justyna Justína Justýna Justīne Juta Jyoti Jyotsana Jázmin Jéssica Józefina
  Jūlija Jūsma Kaarina Kaat Kaci Kacie Kader Kadiatou Kadidia Kadidiatou Kadriye Kady Kaela Kaelyn Kahina
  Kaia Kailee Kailey Kailyn Kaitlin Kaitlyn Kaja Kalea Kaleigh Kaley Kali Kalina Kalinda Kallie Kalpana
  Kalyani Kama Kamala Kamaria Kamelya Kamila Kamile Kamilla Kamille Kamla Kamryn Kamuran Kanchan Kani Kania
  Kanishka Kanti Kara Karanfilka Karelle Karen Kariane Karianne Karimah Karin Karina Karine Karla Karlee
  Karley Karli Karlie Karlijn Karlotta Karmela Karmen Karolann Karoliina Karolina Karoline Karolína Kartika
  Karīna Kasandra Kashyapi Kasiyah Kassandra Kata Katariina Katarina Katarzyna Katarína Kate Katelin Katell
  Katelyn Katelynn Katerina Kateřina Katharina Katherine Katheryn Kathleen Kathlyn Kathrin Kathrine Kathryn
  Kathryne Kathy Katia Katica Katie Katija Katina Katiza Katja Katlyn Katlynn Kato Katrin Katrina Katrine
  Katryn Katrīna Kattie Katy Kawtar Kaycee Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kayliah Kaylie Kaylin
  Kayna Kayra Kazi Kazimíra Kaïna Keara Keeley Keely Keet Keira Keisha Kelley Kelli Kellie Kelsi Kelsie
  Kelya Kendra Kenna Kennedi Kensi Kenya Kenza Keraza Keren Kerstin Ketsia Kevser Keyla Kezia Khadidiatou
  Khadidja Khadija Khady Khanyisile Khethiwe Khoudia Khulekani Kiana Kiandra Kianna Kiara Kiarra Kiera Kika
  Kikelomo Kiki Kiley Kimberley Kimberly Kincső Kinga Kiné Kira Kirana Kiraz Kirsten Kirstin Kita Kitty
  Klara Klaudia Klaudie Klawdija Klea Klementina Klementyna Klementýna Kleopatra Klimentina Klotylda Klára
  Klāra Koleta Kolombína Kolumbína Konstance Konstancie Konstancja Konstantina Konsuela Konzuela Kora
  Koralia Kordula Korina Korinna Kornelia Kornélia Kornélie Kosara Kostadinka Krasava Krasomila Krentta
  Krista Kristen Kristi Kristie Kristiina Kristin Kristina Kristine Kristiāna Kristy Kristína Kristýna
  Kristīne Krstana Krystal Krystel Krystina Krystyna Ksawera Ksenia Ksenija Kumari Kumru Kumuda Kunhuta
  Kupawa Kvetoslava Květa Květoslava Květuše Kwitka Kwitoslawa Kyara Kyla Kylee Kyleigh Kylie Kyllikki Kyra
  Kısmet Kıymet Lacey Lacy Lada Ladina Ladislava Laetitia Lahna Laia Laila Laisha Lakshmi Laksita Lala Lale
  Lalie Lalita Lamia Lana Laney Lara Laras Larina Larisa Larissa Larysa Latifa Latife Latika Latoya Laura
  Laurane Laure Laureen Laurel Laureline Lauren Laurencie Laurencja Laurentia Laurentyna Laurenția Lauretta
  Lauriane Laurianne Laurie Laurine Laury Lauryn Laurène Lava Lavada Lavanya Laverna Laverne Lavina Lavinia
  Lavonne Lavínia Lavīze Lawrencia Laxmi Layana Layanah Layla Laëtitia Lea Leah Leana Leandra Leane Leann
  Leanna Leanne Leatha Leda Leela Leelou Leena Lehna Leia Leigh Leila Leilani Lejla Lela Lelah Lelia Leman
  Lemide Lempi Lena Lene Leni Lenia Lenja Lenka Lenna Lenne Lenora Lenore Lentsche Lenya Leokádie Leola
  Leona Leoni Leonia Leonie Leonilda Leonor Leonora Leonore Leontina Leontine Leontýna Leontīne Leonīda
  Leopolda Leopoldina Leopoldine Leopoldýna Leora Lepa Leposava Lera Lerato Lerzan Lesana Lesja Lesley Lesly
  Lessie Lestari Leta Letha Leticia Leticie Letitia Letizia Letiția Letícia Levana Levke Lexi Lexie Lexus
  Leya Leyla Leyna Leïla Leïna Lia Liah Liana Liara Libbie Libby Liberata Libora Liboria Liboslava Libuša
  Libuše Liběna Licia Lida Lidania Lidia Lidija Lidmila Lidya Lieke Lien Liene Lieve Lieze Ligia Liisa Lika
  Likera Lila Lilas Lili Lili-Rose Lilia Liliana Liliane Lilianna Lilie Lilien Lilija Lilith Liliána Liliāna
  Liljana Lilla Lilli Lillian Lilliana Lillie Lilly Lilou Lilwenn Lily Lily-Rose Lilya Lilyan Lina Linde
  Lindsay Lindsey Line Linett Linn Linne Linnea Linnéa Linoy Linoï Lintang Lioara Liora Lis Lisa Lisann
  Lisanne Lisbeth Lise Liselotte Lisette Lison Lital Litzy Liuba Liubov Liudmila Liusea Liv Liva Livia
  Liviana Livie Liya Liyah Liyana Liz Liza Lizbeth Lize Lizeth Lizz Lizzie Lizzy Liāna Ljiljana Ljuba
  Ljubawa Ljubica Ljubinka Ljubislawa Ljubiza Ljubomila Ljubomira Ljuborada Ljuboslawa Ljubow Ljudmila
  Ljudomila Ljupka Loa Loane Lodovica Loes Lois Lola Lolita Loma Lone Lora Loraine Lore Loredana Loreen
  Lorelei Lorella Lorena Lorene Lorenza Loreta Loretta Lori Loriana Lorine Lorna Lorraine Lot Lota Lott
  Lotta Lotte Lotti Lottie Lou-Ann Lou-Anne Loua Louane Louann Loubna Louis-Marie Louisa Louise Loula Louna
  Lourdes Louvenia Lova Lovisa Lovorka Loyce Loïse Lua Luana Lubomíra Luboslava Luce Lucia Luciana Lucica
  Lucie Lucienne Lucija Lucile Lucilla Lucille Lucinda Luciána Lucja Lucretia Lucrezia Lucreția Lucy Lucía
  Ludie Ludivine Ludiše Ludmila Ludomíra Ludoslava Ludovica Ludvika Ludvíka Ludwika Luella Luena Luigia
  Luisa Luise Luiza Lujza Lukhona Lukija Lukrécie Lula Lulu Luminita Luminița Luminosa Lumíra Luna Lune Lura
  Lurline Luus Luz Luzie Luísa Luďka Luīze Lya Lyana Lyda Lydia Lydie Lykke Lyla Lylia Lylou Lyn Lyna Lynda
  Lyne Lynette Lynne Lyric Lysanne Léa Léana Léda Léna Léonie Léonne Léopoldine Lívia Lîlan Lýdia Lýdie
  Lāsma Lăcrămioara Lība Līga Līksma Līna Līva Līvija Līze Lūcija Maaike Maan Maarit Maartje Maayane Mabel
  Mabela Mabelle Mable Maca Macaria Macey Maci Macie Mackenzie Macy Madalena Madaline Madalyn Maddalena
  Maddison Madeleine Madelief Madeline Madelyn Madelynn Madge Madhuri Madie Madilyn Madina Madisen Madison
  Madisyn Madita Madlaina Madleen Madlen Madonna Madyson Mae Maegan Maelle Maelys Maeva Maeve Mafalda Magali
  Magda Magdalen Magdalena Magdaléna Maggie Magnolia Maguelone Maguette Mahault Mahaut Mahulena Mai Maia
  Maica Maida Maija Maike Maila Mailin Maimunah Maira Maitê Maiya Maja Majda Makayla Makedonka Makenna
  Makenzie Makrina Mala Malak Malati Malea Malena Malene Malia Malika Malin Malina Malinda Mallaury Mallie
  Mallory Malou Malti Malvina Malvína Malvīne Malwa Malwina Mamie Manal Manca Manda Mandaakin Mandakini
  Mandy Manelle Mangala Mangalya Mani Manisha Manjusha Manon Manona Manuela Mara Marah Maram Marana Marcela
  Marcelina Marceline Marcella Marcelle Marcelína Marcheta Marcia Mare Mareike Maren Marena Mareta Marfa
  Marga Margaret Margareta Margarete Margarett Margaretta Margarette Margarida Margarita Margaréta Margaux
  Marge Margherita Margie Margit Margita Margo Margot Margret Margrit Margrith Marguerite Mari Maria Mariah
  Mariam Mariama Mariame Mariana Mariane Marianna Marianne Maribel Marica Maricarmen Maricica Marie
  Marie-Ange Marie-Lou Marieke Mariela Mariella Marielle Mariem Marieta Marietta Marija Marijana Marika
  Marilena Marilie Marilou Marilu Marilyn Marilyne Marilú Marina Marine Marinela Marinella Marinetta
  Marioara Mariola Marisa Marisol Marissa Marit Marita Maritschka Maritza Marième Marja Marjana Marjane
  Marjatta Marjeta Marjolaine Marjorie Marjory Markika Markéta Marla Marlee Marleen Marlen Marlena Marlene
  Marli Marlie Marlies Marlis Marly Marlène Marnie Marrit Marsha Marta Marte Martha Marthe Martina Martine
  Martyna Maruta Marwa Marwen Mary Maryam Maryann Maryjane Marylou Maryna Maryse Marzia Marème María Marína
  Massima Mathilda Mathilde Matilda Matilde Matrona Mattea Mattie Matylda Maud Maude Maudie Maura Maureen
  Mauricette Maurine Mavis Mawuena Mawusi Maxellende Maxi Maxima Maxine May Maya Mayane Mayar Maybell
  Maybelle Maye Mayla Mayline Maylis Maymie Mayra Maysa Mayssa Mayte Mazie Maélis Maëlie Maëline Maëlis
  Maëlle Maëly Maëlyne Maëlys Maëva Maï Maïa Maïly Maïlys Maïmouna Maïna Maïssa Maïssane Maïwenn Małgorzata
  Maša Mašinka Mbalienhle Mckayla Mckenna Mckenzie Meagan Meaghan Meda Medea Medina Medine Medya Meena
  Meenakshi Megan Megane Meggie Meghan Meglena Mehtap Meike Meire Melani Melania Melanie Melanija Melany
  Melba Melda Melek Melenija Melia Melike Melina Melinda Meline Melis Melisa Melissa Melita Melitina Mellie
  Mellina Melnic Melodi Melodie Melody Meltem Melusine Melvina Melyna Melyssa Melánia Melánie Mena Menaka
  Menka Menodora Meral Mercede Mercedes Meredith Merel Merete Meri Meriam Meriem Merih Meriç Merjem Mertie
  Merve Meryam Meryem Meryl Messalina Meta Metschislawa Mette Meyra Mečislava Mhambi Mia Mica Micaela
  Michaela Michala Michalina Michela Micheline Michelle Michèle Mieke Mihaela Mihriban Mikaela Mikayla Mikki
  Mila Milada Milana Milanka Mildred Milena Milewa Miley Milica Miliza Miljana Milka Milla Mille Millicent
  Millie Milly Milodara Miloslava Miloslawa Milou Milred Miluše Mima Mimma Minakshi Mindy Mine Minerva
  Minervina Minka Minna Minnie Minodora Mioara Mira Mirabela Miracle Miranda Miray Mireille Mirela Mirella
  Mireya Miriam Miriama Mirja Mirjam Mirjana Mirka Mirna Miromila Mirona Miroslava Miroslawa Mirre Mirta
  Mirte Mirthe Miruna Missouri Misty Mittie Miya Mlađana Mnislava Moa Modesta Modrīte Modupe Mofifoluwa
  Mohana Mohini Moira Mojca Mojisola Mojisoluwa Mokrina Mollie Molly Momira Mona Monalisa Monica Monika
  Monique Monserrat Moradeke Morayo Morena Morenike Morgana Morgane Moriah Morolake Mosinmileoluwa Mosunmola
  Motrja Motunrayo Moyosore Mozelle Moïra Moïsette Mstislawa Mudīte Mukaddes Muriel Muriela Mutia Mya Myah
  Myla Mylene Mylène Myra Myriam Myrna Myrthe Myrtice Myrtie Myrtille Myrtis Myrtle Mája Márcia Mária Médea
  Mégane Mélanie Méline Mélisande Mélissa Mélissandre Mélodie Mércia Mína Mónica Müesser Müge Müjde Müjgan
  Münevver Māra Mārīte Mădălina Mălina Mărioara Măriuca Mētra Mısra Nabila Nada Nadalina Nadejda Nadeschda
  Nadežda Nadia Nadija Nadine Nadja Nadzieja Nadège Naděžda Naemi Nahla Naina Naja Najla Najwa Nala Nalan
  Nalini Nana Nancy Nandi Naneta Nanna Nannie Naomi Naomie Nara Narcisa Narin Nastja Natacha Natalia Natalie
  Natalija Natalina Natalja Natasa Natasha Nataša Natașa Nathalie Natka Natália Natálie Naumka Naura Nawel
  Naya Nayeli Nayla Naz Nazan Nazlı Naëlle Naïa Naïla Naïma Naïs Naďa Nađa Ndondoloza Nea Necla Neda Nedelka
  Nedjeljka Nedra Neela Neele Neeltje Nefeli Neha Nehir Neiva Neja Nejla Nela Nelda Nele Nelea Neli Nelia
  Nelja Nell Nella Nelle Nellea Nelli Nellie Nelly Nelya Nemira Nena Nene Neoma Neonila Nera Nerea Nergis
  Nermine Nesa Neslişah Nesrin Nesrine Nettie Neva Nevena Nevenka Nevra Newenka Newroz Neyla Neïla
  Nhlakanipho Nia Niame Nichole Nicla Nicole Nicoleen Nicoleta Nicoletta Nicolette Nicoline Niculina Nida
  Nidia Niene Nienke Nigar Nihal Nihan Nika Nike Nikki Nikkie Nikodina Nikodéma Nikol Nikoleta Nikolina Niké
  Nila Nilam Nilde Nilgün Nimakoah Nimas Nina Nine Ninel Nineli Ninfa Ninioluwa Ninon Ninthe Niouma Nisa
  Nisan Nives Njegomirka Nkosingiphile Noami Noelia Noelie Noema Noemi Noemie Noemy Nofoto Nokuthula Nola
  Nolwazi Nomi Nomvula Nona Nonhlanhla Nonjabulo Nonkululeko Nonna Noor Noortje Nora Norah Norberta Nore
  Norene Norhane Norica Norina Norma Noura Nourane Novella Novi Noviana Novita Nowi Nozipho Noémi Noémie Noë
  Noëlla Noëlle Ntokozo Ntombizodwa Nuccia Nunziata Nur Nural Nuran Nurgül Nuria Nursel Nurseli Nurul Nuša
  Nya Nyah Nyasia Nynke Nélia Néné Nóra Núbia Núria Nûda Nûdem Nükhet Oana Obioma Oceane Octavia Octaviana
  Océane Odelia Odessa Odeta Odetta Odette Odile Odilia Ofelia Ofélia Ofélie Ognjana Ojaswini Oksana Oktavie
  Oktjabrina Oktávie Okşan Olajumoke Olasunmbo Olcay Oldřiška Oleksandra Olena Olesea Olesja Oleta Olgica
  Oliga Olimpia Olimpiada Olinda Oliva Olive Olivera Olivia Olivie Oliviera Oliwera Oliwia Ololade Olufunke
  Olufunmilayo Oluwakemi Olympe Olympia Olympie Olívia Olīvija Omana Omawunmi Ombeline Ombline Ombretta
  Omobolanle Omodunni Omolabake Omolara Omosalewa Omotara Omotola Omotoun Omowumi Ona Ondina Ondine Ondřejka
  Onesta Oni Onome Onorata Onorina Oona Oormila Opal Opalina Opaline Ophelia Ophelie Ophélie Ora Orchidea
  Oreofe Oresta Oriana Oriande Oriane Orietta Orijana Orina Orisja Orislawa Orlane Ornella Orpha Orsola
  Orsolina Ortansa Ortensia Orvokki Osanna Otakara Otilia Otilie Ottilia Ottilie Otília Otýlie Otīlija
  Oumayra Oumou Oxana Oya Oyenike Oyindasola Ozana Ozanne Ozella Oľga Padma Padmi Paige Pakize Palaschka
  Palladia Palma Palmazio Palmira Paloma Pam Pamela Panka Panna Pansy Paola Paramita Paraschiva Parascovia
  Paraskewa Parla Parvati Pascale Paskala Patience Patricia Patricie Patricija Patrizia Patrycja Patrícia
  Patrīcija Patsy Patti Pattie Patty Paula Paule Paulette Paulica Paulien Pauliina Paulina Pauline Paulína
  Paulīne Pauna Pava Pave Pavica Pavla Pavlina Pavlína Pawlina Pawlinka Pearl Pearlie Pearline Peggie Peggy
  Pelageja Pelaghia Pelagia Pelagie Pelagija Pelin Pelinsu Pembe Penda Penelopa Penelope Penny Peri Perihan
  Perla Perle Pernilla Perran Perrine Persida Peruna Pervin Perzida Perî Petek Petkana Petra Petrana
  Petranka Petrija Petronela Petronila Petronilla Petronille Petruše Petruța Petula Phileine Philine
  Philippa Philippine Philomène Philou Phoebe Phyllis Pia Pien Piera Pilar Pinkie Pip Piper Pippa Piraye
  Pirjo Pirkko Pisana Placida Pleun Pola Polina Polissena Poljana Polly Polona Polyxena Pompilia Poornima
  Poppy Porzia Potischana Pramila Prasanna Prascovia Praskowja Pratiwi Pravdomila Pravomila Pravoslava
  Precious Preity Prema Primerose Princess Prisca Priscila Priscilla Priscille Priska Prita Priya Priyala
  Profira Prokopa Proserpina Prospera Prudence Prudenzia Prune Puck Puji Puk Pulchérie Puput Purnima Pushti
  Puspa Puspita Puti Putri Päivi Pécine Pélagie Pénélope Pétronille Pārsla Pınar Přibyslava Qori Quartilla
  Queen Queenie Quentine Quieta Quintia Quinty Quiteria Quitterie Quiéta Rabia Rachael Rachel Rachela
  Rachele Rachelle Rachilka Rada Radana Radeke Radha Radimíra Radina Radislava Radka Radmila Radojka
  Radomila Radomíra Radoslava Radoslawa Radovana Radslava Rae Raegan Rafaela Rafaila Raffaella Rafila
  Rageshwari Rageswari Rahayu Rahel Rahime Rahma Rahmawati Rahşan Raina Rainelda Raisa Rajana Rajina
  Rajinder Rajisa Rajna Rajsa Rakita Raluca Ramaa Ramata Ramatoulaye Ramona Rana Randi Rania Ranim Ranya
  Raphaelle Raphaëlle Raquel Rasheedah Rastislava Rati Ratih Ratna Raven Rawane Raymonde Rea Reanna Reba
  Rebeca Rebecca Rebeka Rebekah Rebekka Reghina Regina Regitze Regula Regína Regīna Reina Reine Renata
  Renate Renee Renette Rengin Renja Renske Renáta Renée Renāte Ressie Restu Reta Retha Retno Retta Reva
  Reyhan Reyna Rezzan Rhea Rhianna Rhiannon Rhoda Rhonda Ria Riana Rica Riccarda Richarda Rieke Riitta Rija
  Rika Rike Rikke Rim Rima Rimma Rina Rini Ristana Rita Ritva Rivka Roberta Robertina Robina Robyn Rochelle
  Rocio Rocío Rodica Rodna Rohana Rokhaya Rokia Roksana Roksolana Rolande Romana Romane Romanița Romee
  Romena Romilda Romina Romola Romy Rona Ronja Ronke Ronî Roos Rosa Rosa-Maria Rosalee Rosalia Rosalie
  Rosalina Rosalind Rosalinda Rosalyn Rosamond Rosamunda Rosana Rosanna Rose Roseline Rosella Roselyn
  Rosemarie Rosemary Roser Rosetta Rosie Rosina Rosita Roska Roslyn Rosmunda Rossana Rossella Rossie
  Rostislava Rostislawa Rotaru Rovena Rowena Roxana Roxane Roxanne Roxelana Roxy Roza Rozalia Rozalija
  Rozalinda Rozamunda Rozana Rozella Rozina Rozita Rozvita Rozália Rozálie Rubie Ruby Rubye Rudolfa
  Rudolfina Rudolfína Rudīte Rufina Ruhsar Rukhmani Rukmin Rumena Runa Rupinder Rusalina Rusanka Ruscha
  Ruslana Rut Ruta Ruth Ruthe Ruthie Ruxanda Ruxandra Ruža Ružena Ružica Rylee Ryleigh Rym Ráchel Régine
  Réjeanne Réka Rênas Róza Róża Rút Rûken Rüya Rūta Růžena Saar Saba Sabawa Sabina Sabine Sabrina Sabrine
  Sabryna Sabína Sabīne Sacharinka Sadie Sadina Sadye Safae Safia Safiatou Safina Safira Safirka Safiya
  Safiétou Safta Sagorka Sahra Saige Sakina Sakura Salimah Salimata Salimatou Sallie Sally Salma Salome
  Salomea Salomena Salomey Salomé Salomë Salsabila Salwa Saly Samanta Samantha Samara Samia Samiah Samira
  Samona Samuela Samukelisiwe Sana Sanaa Sanda Sandra Sandrine Sandy Sanem Sanja Sanna Sanne Santa Santina
  Sanya Saphira Sara Sarada Sarah Sarai Sarala Saraswati Sare Sari Sarina Sarisha Sarla Sarmīte Saroja Sarra
  Sartika Saschka Saskia Saskie Satine Satu Saulcerīte Savanah Savanna Savannah Saveta Savina Sawa Saxona
  Scarlett Schanna Schiwka Scholastika Schosefina Scolastica Sdrawka Sebastiana Seconda Secondina Seda Sedef
  Seden Sefora Segilola Seher Sekinat Selda Selen Selena Selene Selin Selina Selma Selvaggia Selvi Selène
  Sema Semenica Semiramide Semra Sena Senay Senka Senta Sephora Septi Serafima Serafina Serafína Seraina
  Serap Seren Serena Serenity Serin Serine Serpil Sertap Seval Sevda Severa Severina Sevgi Sevil Sevim
  Sevinç Sevtap Seynabou Seçil Shaina Shakila Shakira Shakti Shakuntala Shana Shanel Shanelle Shani Shania
  Shanice Shanie Shaniya Shanna Shanny Shanti Shany Sharda Shari Sharmila Sharon Shashi Shashikala Shawna
  Shaylee Shayma Shayna Shaïly Shaïma Shaïna Sheela Sheila Shelia Shelley Shelly Sheri Sherine Sherly Sherri
  Sherry Sheryl Shirel Shirine Shirley Shivakari Shobhana Shresth Shresthi Shreya Shreyashi Shridevi
  Shrishti Shubha Shubhaprada Shwet Shyann Shyanne Shyrel Siana Siara Sibel Sibilla Sibongile Sibyl Sibyla
  Sibylle Siddhi Sidonia Sidonie Sidra Sidónia Sien Siena Sienna Sierra Signe Sigrid Sihem Silja Silje Silke
  Siloe Silvana Silviana Silvie Silvija Silvána Simea Simeona Simge Similoluwa Simina Simisola Simjanka
  Simona Simonetta Simonida Sina Sinaida Sinajida Sindisiwe Sinem Sinenhlanhla Sinikka Sinja Sinklitikija
  Sintia Siphephelo Sira Siria Sirine Siska Sister Sitara Siti Siv Sixtine Sizakele Sizani Siënna Sjusana
  Skaidrīte Skarlet Skarleta Skyla Slata Slava Slavica Slavka Slavomila Slavomíra Slavěna Slawa Slawenka
  Slawiza Slawjanka Slawka Slađana Slobodanka Sloka Sláva Slávka Smaranda Smeralda Smijana Smiljana Smilla
  Smita Smriti Snejana Sneschana Snežana Snischana Snježana Soave Soběslava Soda Sofia Sofie Sofija Sofronia
  Sofronie Sofía Sohane Soja Sokhna Solange Soledad Solenn Soline Solomija Solveig Solveiga Solène Songül
  Sonia Sonja Sontschiza Sonya Soof Sophia Sophie Sora Soraia Sorana Soraya Soreslawa Sorina Soriza Sorjana
  Sorka Sotira Soumaya Sowande Soňa Spasa Spasena Speranza Speranța Spomenka Spīdola Srebra Srna Stacey
  Stacy Stamena Stana Stanca Stanislava Stanislawa Staša Stefana Stefania Stefanie Stefanija Stefanka
  Steliana Stella Steluta Steluța Stepanida Stephania Stephanie Stephany Sterre Stina Stine Stojanka
  Stojmena Stojna Stáza Stéphanie Stêr Subhashini Subhasini Subomi Sucheta Suci Sude Sudeva Sue Sue-Marie
  Sujata Sukanya Suma Sumayyah Sumitra Summer Sunay Sunita Sunniva Sunčica Suryakantam Susan Susana Susanna
  Susanne Sushma Susie Suus Suzan Suzana Suzanne Suze Suzie Suzon Suélen Svatava Svatoslava Svea Svenja
  Sveva Svitlana Světla Světlana Světluše Swara Swarnalata Swassane Swenislawa Sweta Swetlana Switlana
  Swjatoslawa Syahrini Sybilla Sybille Syble Sydnee Sydney Sydni Sydnie Sylva Sylvia Sylviane Sylvie Sylwia
  Synne Syrine Szofi Szofia Szonja Szófia Sára Sânziana Ségolène Séléna Sérine Séréna Séverine Sílvia Sîma
  Sıla Tabea Tabita Tabitha Tacjana Tahlia Taisia Taisija Tajisija Tal Talea Tali Talia Talita Talya Tamara
  Tami Tamia Tamina Tammy Tamāra Tania Tanirika Tanja Tantri Tanushree Tanushri Tanya Tanyeli Tara Tarja
  Tarquinia Tarsilla Taryn Tasa Tasha Taska Tasnime Tatiana Tatjana Tatum Tatyana Taya Taziana Taïna Taïs
  Taťána Tea Tecla Teea Teja Tekla Telica Tellervo Temjana Teodata Teodolinda Teodora Teodosia Teodosija
  Teodozie Teofila Teofilka Teona Teresa Tereza Terezie Terezija Teri Terri Terézia Terēze Tesnim Tesnime
  Tess Tessa Tessie Tetiana Tetjana Teudosia Tezer Thabisa Thadie Thalea Thalia Thanina Thaïs Thea Thelma
  Theodora Theodosie Theofila Theresa Therese Theresia Therèse Thirza Thobeka Thora Thulisile Théa Théodora
  Thérèse Tia Tiana Tianna Tiara Tiberia Tierra Tiffany Tiguida Tiina Tija Tijana Tilda Tilla Timea Tina
  Tinca Tincuța Tiphaine Tira Tiril Tirza Titi Titilayo Titin Tiziana Tjaša Todorka Tolulope Toluwani
  Toluwanimi Tomasa Tomislava Tomke Tomáška Tonija Tonka Tonya Tončica Tosca Toscane Toska Tracey Traci
  Trajanka Trasea Trena Trendafilka Tressa Tressie Treva Tricia Trine Trinity Trisha Trudie Trycia Trīne
  Tsabita Tsipora Tuana Tudora Tudorița Tudosia Tullia Tunay Turna Tutku Tuula Tuulikki Tuva Tuğba Twila
  Tyra Táňa Tülay Tülin Türkan Tīna Ubawka Uchita Ugolina Uhra Ulfa Uli Uliana Uliva Uljana Ulla Ulrika Ulus
  Uluthando Ulva Ulviye Ulwazi Ulya Uma Umi Una Undīne Unjani Unna Urmila Ursula Ursule Urška Uršula Uršuľa
  Usha Ustina Usyi Uygu Vada Vahide Vaidehi Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Vala Valburga
  Valdemara Valentina Valentína Valentýna Valentīna Valera Valeria Valeriana Valerija Vali Vallie Valéria
  Valérie Valērija Vanda Vanesa Vanessa Vania Vanna Vanya Varalakshmi Varvara Vasanti Vasilica Vasilina
  Vasilisa Vasudha Vasundhara Veda Vedanshi Vedrana Veerle Vela Velana Velda Veleslava Velimira Velina
  Velislava Vella Velma Velva Vena Vendelína Vendula Vendulka Venera Veneranda Venere Venusta Venuše Vera
  Verda Verdiana Verdie Vere Verena Vergie Verginia Veriana Verica Veridiana Verla Verlie Verna Vernice
  Verona Veronica Veronika Verónica Veselinka Vesile Vesna Vesper Vesta Veta Vibeke Vica Vicdan Vicenta
  Vicenția Vicki Vickie Vicky Victoire Victoria Vida Vidya Vienna Viera Vieroslava Vieve Vijolīte Viktoria
  Viktorie Viktorija Viktória Vildan Vilde Vilemína Vilhelmīne Viliana Vilma Viléma Vimala Vincencie
  Vincenza Vinciane Vinka Viola Violante Violet Violeta Violetta Violette Violina Viorela Viorelia Viorica
  Virgie Virginia Virginie Virgínie Virág Vissia Vita Vitalia Vitalina Vittoria Vitória Viva Vive Vivi
  Viviana Viviane Vivianne Vivienne Vizbulīte Višnja Vlada Vladana Vladilena Vladimira Vladimíra Vladislava
  Vladlena Vladěna Vlasta Vlastimila Vlastimíra Vlastislava Vlatka Voichița Vojislava Vojmíra Vojslava
  Vojtěška Voršila Vratislava Vreni Vrinda Vrund Vujica Vukica Vuslat Václava Vânia Véronique Víta
  Vítězslava Vēsma Věduna Věnceslava Věnka Věra Věroslava Věslava Walentina Walentyna Waleria Walerija Wanda
  Wanesa Wani Wanja Warwara Wasilija Wasilina Wasilisa Wasilka Waska Wava Welika Wende Wendy Wera Weronika
  Wesela Wesna Whitney Wiara Wibke Widya Wiebke Wiem Wies Wiktoria Wiktorija Wilena Wilenina Wilhelmina
  Wilhelmine Wilina Willa Willow Wilma Winda Winifred Winnifred Winona Wiola Wioleta Wioletta Wirda Wirginia
  Wirginija Wissam Wita Witalina Wjatscheslawa Wlada Wladislawa Wlasta Wojdanka Woskresija Wseslawa Wulan
  Wulandari Wuraola Xatûn Xaverie Xavière Xenia Xenie Xezal Ximena Xochitl Xénia Yaa Yadira Yael Yamileth
  Yamina Yana Yance Yaprak Yara Yarah Yaren Yaretzi Yasemin Yasmeen Yasmin Yasmina Yasmine Yazmin Yaël
  Yaëlle Yağmur Yejide Yelda Yeliz Yenthe Yesenia Yessenia Yessi Yetunde Yewande Yeşim Yfke Yibanathi Yinthe
  Ylvi Ylvie Yolanda Yolande Yona Yonca Yoshiko Yosra Yosun Youmna Youna Yousra Ysaline Yse Ysee Yseult Ysé
  Ysée Yulia Yuliana Yumi Yuna Yuni Yunita Yvette Yvonne Yıldız Zabina Zaenab Zahide Zahra Zaida Zainab
  Zaira Zala Zalindra Zama Zamfira Zamira Zanele Zanita Zara Zaraza Zaria Zarina Zavida Zayneb Zbyhněva
  Zbyslava Zbyňka Zbyška Zdena Zdenka Zdeslava Zdeňka Zdislava Zehra Zeinab Zejnep Zekiye Zelaya Zelda Zelie
  Zeliha Zelinda Zella Zelma Zeltīte Zenobia Zenobie Zenovia Zerrin Zerya Zetta Zeynab Zeyneb Zeynep Ziedīte
  Zigfrīda Zigrīda Zina Zinaida Zineb Zinovia Zita Ziva Zizi Zlata Zlatica Zlatka Zlatomíra Zlatuše Zobuhle
  Zoe Zoey Zofia Zofija Zohra Zoia Zoie Zoila Zoja Zola Zora Zorana Zorina Zorka Zoroslava Zosima Zoé Zoéva
  Zoë Zselyke Zsófia Zula Zulaikha Zulfa Zuzana Zuzanna Zvezdana Zvonimíra Zweta Zwetanka Zîlan Zîn Zübeyde
  Zühal Zülal Züleyha Zümrüt Zīle Ángela Áurea Åsa Çağla Çağıl Çeşminaz Çilay Çiler Çimen Çise Çisil Çiçek
  Çişem Çıgıl Ève Édith Élia Éliane Élisabeth Élise Élodie Éloïse Éléna Éléonore Émeline Émilie Émérance
  Émérencie Énora Érica Éva Évangéline Évelyne Íris Öykü Özge Özlem Özlen Öznur Ülfet Ülkü Ümmiye Ümran
  Ünsel Ünseli Ārija Čarna Čestmíra Čeňka Čistoslava Đina Đurda Đurica Ērika Ģertrūde Īrisa İclal İdil İffet
  İlayda İlkben İlke İlknur İlksen İlkyaz İmge İmran İnci İpek İrem İzel Ľubica Ľubomíra Ľuboslava Ľudmila
  Ľudomila Łucja Řehořka Şebnem Şehrazat Şelale Şenay Şengül Şennur Şermin Şevval Şeyda Şeyma Şiir Şule
  Şîlan Şîrîn Šarlota Šimona Špela Štefánia Štěpána Štěpánka Šárka Żaneta Žakelina Žakelína Žaneta Žanete
  Žanna Ždana Želimíra Želislava Željka Želmíra Ženija Žitomíra Žitoslava Živa Živana Žofia Žofie Žubīte
  Ștefana Ștefania
`;

export const MALE_GIVEN_NAMES = `
  Aadi Aadidev Aadinath Aaditya Aagam Aagney Aagneya Aalok Aamod Aanand Aanandaswarup Aanjaneya Aaron Aaryan
  Aarón Aatmaj Aatreya Aayushmaan Aayushman Abaco Abadon Abay Abayomi Abbondanzio Abbondio Abd Abdallah
  Abdel Abdelkader Abdellah Abderrahmane Abdiel Abdon Abdone Abdou Abdoul Abdoulaye Abdourahmane Abdramane
  Abdul Abdullah Abe Abeiku Abel Abelard Abelardo Abele Abelin Abenzio Abhaidev Abhirath Abhisyanta Abibo
  Abidin Abiodun Abiona Abisola Abisoye Abner Abondance Abou Aboubacar Aboubakar Abraham Abrahám Abramio
  Abramo Absalon Absolon Absolón Abyasa Abélard Acace Acacio Acar Acario Acaryatanaya Accursio Ace Achaire
  Achalesvara Acharyanandana Acharyasuta Achil Achiles Achille Achim Achintya Achraf Achyut Acilio Aciscolo
  Acrisio Acun Adalard Adalardo Adalbald Adalbert Adalberto Adalbéron Adalfredo Adalgiso Adalric Adalrico
  Adam Adamo Adan Addo Adebiyi Adebowale Adeboye Adedayo Adedeji Adegoke Adegrin Adekitan Adekola Adekunle
  Adelardo Adelbert Adelberto Adelchi Adeleke Adelfo Adelgardo Adelin Adelmo Adelphe Adem Aden Adenet
  Adeniyi Adeodato Adeolu Adeoti Aderopo Adeshina Adesoji Adetayo Adeyi Adheesh Adhiarja Adhiraj Adhrit
  Adhémar Adi Adiarja Adib Adigun Adika Adikara Adikavi Adil Adin Adinata Adinath Aditeya Aditya
  Adityanandan Adityanandana Adjutor Adnân Ado Adolf Adolfo Adolph Adolphe Adolphus Adone Adonis Adrain
  Adriaan Adrian Adriano Adriel Adrijan Adrione Adripathi Adrián Advaya Adán Adéodat Afanasie Affan Afi
  Afinogen Afolarin Afonso Afro Afşin Agabio Agafon Agamennone Agap Agapet Agapito Agasti Agastya Agathange
  Agathon Agaton Agazio Agenore Agesilao Aggei Agilbert Agnan Agneya Agnimitra Agniprava Agnivesh Agnos
  Agostino Agrippa Agrippin Agus Agustin Agustín Agâh Ahmad Ahmed Ahmet Ahsen Aiace Aidan Aidano Aiden
  Aimable Aimone Aimé Ainārs Ajala Ajan Ajani Ajeet Ajiman Ajimat Ajimin Ajiono Ajit Akalp Akande Akanmu
  Akanni Akarsana Akbatur Akeem Akim Akinkunmi Akinlabi Akinwale Akram Akroor Aksel Akshaj Akshat
  Akshayakeerti Aksil Aktekin Aktimur Akwasi Akwesi Akın Akıner Alade Aladino Alain Alamanno Alambana Alamu
  Alan Alano Alarico Alassane Alban Albano Alberico Albert Alberto Albin Albino Alboino Albrecht Albrico
  Albéric Albín Alceo Alceste Alcibiade Alcide Alcime Alcino Alden Aldo Aldobrando Aldonce Aldric Aleandro
  Aleardo Aleaume Alec Alejandro Alek Aleksa Aleksandar Aleksander Aleksandr Aleksei Aleksej Aleksi Alekso
  Aleksy Alen Aleodor Aleramo Alessandro Alessio Alewtin Alex Alexander Alexandr Alexandre Alexandro
  Alexandros Alexandru Alexe Alexei Alexej Alexzander Aleš Alf Alfio Alfons Alfonso Alfonz Alfonzo Alford
  Alfred Alfredo Alfréd Alfrēds Algiso Alic Alican Alighiero Alin Aliou Alioune Alistair Alistar Alişan
  Alişir Aljaž Aljoša Allan Allen Alliaume Almerigo Almine Almire Almiro Alois Aloisio Alojz Alok Alon Alone
  Alonzo Aloys Aloïs Aloīzs Alp Alparslan Alpay Alper Alperen Alpha Alphan Alphonse Alphonso Alphée Alpinien
  Altan Altemur Alton Alvah Alvar Alvaro Alverède Alviero Alvin Alvise Alwar Aly Amabile Amadeo Amadeus
  Amadou Amady Amalric Amand Amandin Amando Amant Amanzio Amar Amaranaath Amaranto Amaresh Amarnath Amath
  Amato Amatore Amauri Amaury Amaël Ambrogio Ambroise Ambrose Ambrosiano Ambroży Ambrož Ambróz Amdy Amedeo
  Amedeu Amelio Americo Amerigo Ameth Ameyatma Amico Amiel Amilcare Amin Amine Amintore Amir Amish Amleto
  Ammâr Amogh Amon Amone Among Amore Amos Amour Ampelio Amrit Amwrosi Amza Amát Amédée Amélien Amîr Anaadi
  Anacleto Anagh Anal Anand Anang Anani Anas Anass Anastacio Anastas Anastase Anastasi Anastasije Anastáz
  Anatol Anatole Anatoli Anatolii Ancelin Andel Andelin Andelko Andelo Anders Anderson Andoche Andon Andras
  Andraž Andre Andreas Andrei Andrej Andres Andrew Andri Andrian Andrija Andrin Andris Andro Andron Andronik
  Andrzej András André Andréas Andrés Andy Andéol Anděl Andělín Andžejs Andžs Anej Anele Anes Ange Angele
  Angelo Anggabaya Anghel Angilbe Angilran Angoustan Angus Anibal Anicet Aniceto Aniello Anikei Anikita Anil
  Anilaabh Anilabh Anis Anish Anisim Anjaneya Anjolaoluwa Ankal Anko Annibal Annibale Anom Anouar Anrijs
  Ansaldo Ansbert Ansel Anselm Anselme Anselmo Ansgar Ansgary Ansovino Ant Antal Ante Antek Antelmo Antero
  Anthelme Anthony Antide Antim Antimo Antin Antino Antioco Antip Antoine Anton Antone Antonello Antoni
  Antonij Antonin Antonio Antoniu Antony Antonín Antti Antun Antwan Antwon António Antônio Anuar Anunay
  Anuraag Anurag Anıl Anšlavs Anže Apollinaire Apollinare Apollinari Apollinary Apollo Apollon Apostol
  Apuleio Aquilin Aquilino Araldo Aram Ararat Aras Aratone Arcade Arcadi Arcadii Arcadio Arch Archambaud
  Archan Archibald Archie Archimede Archip Archippo Arcibaldo Ardito Arduino Arefi Aren Aresio Argimiro Argo
  Argono Arialdo Arian Ariberto Aric Arie Ariele Arif Arindam Arion Ariosto Aris Aristarch Aristarco Ariste
  Aristeo Aristid Aristide Aristione Aristo Aristofane Aristotele Arjen Arjun Arkadi Arkadiusz Arkady Arkád
  Arkādijs Arlo Arman Armand Armando Armel Armin Arminio Armīns Arnaldo Arnaud Arne Arnesh Arno Arnold
  Arnoldo Arnould Arnošt Arnulfo Arolde Aron Arona Aronne Arpád Arrigo Arsen Arseni Arsenie Arsenij Arsenije
  Arseniusz Arsipatra Arslan Arsène Art Arta Artanto Artawan Artem Artemi Arthaud Arthur Arthus Arthème
  Artiom Arto Artur Arturo Artus Artuš Artūrs Arun Arunthavanathan Arved Arvel Arvid Arvīds Aryan Arystarch
  Arzen Arîn Asari Ascanio Ascelin Asdrubale Asen Ashlesh Ashok Asil Asimodeo Asirwada Asirwanda Askold
  Aslijan Asmadi Asman Asmianto Asmuni Assunto Asterio Astianatte Aswani Asım Ata Atakan Atalay Ataleo
  Atanas Atanasij Atanasio Atanazy Atanáš Athanase Athos Atila Atilla Atlas Atma Atmanand Atmananda Attila
  Attilano Attilio Atâullah Atıf Auberto Aubin Aubry Audace Audebert Audouin Audran Auguste Augustin Augusto
  Augustus Augustín Augustýn Aurel Aurelian Aureliano Aurelien Aurelio Aureliu Aurelián Aurian Aurică Auro
  Auron Aurèle Aurélien Ausilio Austen Austin Auxence Avadhesh Avdal Averardo Avi Aviel Avni Avram Avşar
  Awar Awdei Awerjan Awerki Awgust Awgustin Awksenti Awreli Awtonom Axel Axinte Ayaan Ayan Aydan Aydemir
  Ayden Aydın Ayhan Ayinde Aykan Aykut Aylan Ayman Aymane Aymard Aymen Aymeric Aymon Ayodeji Ayodele Ayoub
  Aytaç Aytekin Aytuğ Ayvaz Azad Azeglio Azelio Azer Aziz Azizhan Azmi Azo Azubuike Aïdan Aćim Aļģirds Aļģis
  Aşkın Baalaaditya Baalagopaal Baba Babacan Babacar Babasola Babatunji Babawale Bacco Badis Badr Bafana
  Bafode Bagas Bagiya Bagus Bagya Baha Bahadır Bahri Bahtiyar Bahula Bahuraksa Bahuwarna Bahuwirya Bajragin
  Bakary Bakda Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi Baktianto Baktiono Bakula
  Balaaditya Balachandra Baladitya Balagopal Balagovind Balamantri Balangga Balapati Baldassarre Balderico
  Baldo Baldomero Baldovino Baldwin Balgopal Balidin Balijan Baltazar Balthazar Balázs Bambang Banara Banawa
  Banawi Bancar Bandhu Bandhul Bangizwe Banji Bankim Bankimchandra Bankole Baptiste Barbarigo Barbu Bardo
  Bardomiano Baris Barkın Barlas Barnaba Barnabe Barnabás Barnabáš Barnabé Barney Baron Barrett Barry
  Barsaba Barsimeo Bart Barthelemy Bartholome Barthélemy Bartimée Bartolo Bartolomej Bartolomeo Bartolomeu
  Bartoloměj Barton Bartu Barın Barış Bas Basarab Baschen Basil Basile Basileo Basilio Bassiano Bastiaan
  Bastian Bastiano Bastien Battal Battista Batu Batuhan Batur Baturalp Baudouin Bawer Baykal Bayram Baz
  Bazil Bazyli Beat Beato Beatus Bebe Bedir Bedirhan Bedreddin Bedri Bedřich Behiç Behlül Behram Behzat
  Behçet Bekir Bektaş Belimir Bellino Belo Beltramo Ben Bence Bende Bendegúz Benedek Benedetto Benedict
  Benedikt Benedykt Benett Bengt Beniamin Beniamino Benigno Benito Benja Benjamim Benjamin Benjamín Benjámin
  Bennet Bennett Bennie Benno Benny Benoit Benone Benoît Bent Bentley Benton Benvenuto Benyamin Benício Bera
  Berardo Berat Berdan Berend Berengario Berislav Berk Berkan Berkay Berkin Bernard Bernardo Bernd Bernhard
  Bernie Beronico Bert Bertalan Berti Bertold Bertoldo Bertolfo Bertram Bertrand Besim Beňadik Beşar Beşer
  Beşir Bhaasvan Bhaaswar Bhadrak Bhadraksh Bhadran Bhagavaan Bhagvan Bharadwaj Bharat Bhardwaj Bhargava
  Bhasvan Bhaswar Bhaumik Bhaves Bheeshma Bhekimuzi Bhekizizwe Bhekumbuso Bhima Bhisham Bhishma Bhoj Bhoopat
  Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar
  Biagio Bibiano Bilal Bilel Bill Billy Bilomir Biloslaw Bilâl Bindo Bino Birane Birino Birjesh Birol Bishnu
  Bivoj Bjarne Bjorn Björn Bjørn Blage Blagoj Blagoja Blagoje Blahomil Blahomír Blahoslav Blaise Blake
  Blasche Blaze Blaž Blažej Bless Boas Boaz Bob Boban Bobby Bodhan Bodhi Bodi Boet Bogatin Bogdan Bogoja
  Bogoljub Bogoslaw Bohdan Bohuchval Bohumil Bohumír Bohun Bohuslav Bohuš Bohémond Bojan Boldizsár Bolemír
  Boleslav Boleslaw Bon Bonagiunta Bonaldo Bonaventura Bonavita Bonginkosi Boniface Bonifacio Bonifác Bonito
  Borek Borimir Borimisl Boris Borislav Borislaw Borivoje Borjan Borko Boro Bortolo Borut Borys Boschemir
  Boschen Boschidar Boschin Boschko Boscho Botan Botond Bouba Boubacar Boubou Bouchard Boyd Boļeslavs Bořek
  Bořislav Bořivoj Boško Boža Božetěch Božidar Božislav Brad Braden Bradford Bradley Bradly Brady Braeden
  Brahim Brahma Brahmaanand Brahmabrata Brahmanandam Brahmdev Brain Brajan Brajendra Brajesh Bram
  Brancaleone Brando Brandon Brandt Brandyn Branimir Branimír Branislav Branko Brannon Branson Brant
  Bratimir Bratislav Bratislaw Bratomil Bratoslaw Braulio Braxton Brayan Brendan Brenden Brendon Brenn
  Brennan Brennon Breno Brent Bret Brett Briac Brian Brice Brieuc Brijesh Brit Brjatschislaw Brock Broderick
  Brody Bronislav Bronislaw Brooks Broņislavs Bruce Bruno Bruto Bryan Bryant Bryce Brycen Bryon Brájen
  Brăduț Buchi Buck Bucur Bud Buddy Budhil Budi Budimir Budimír Budislav Budivoj Buford Buitur Bukola Bulut
  Burak Burewist Burhan Burley Buster Buğra Byron Bystrík Bálint Bâki Béla Bénigne Béranger Bérard Bülent
  Bünyamin Bănel Błażej Břetislav Cade Caden Caesar Cafer Cagak Cager Cahid Cahya Cahyadi Cahyanto Cahyo
  Cahyono Caino Caio Caius Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Calanico Calcedonio
  Cale Caleb Calebe Calin Calixte Callisto Callum Calogero Calvin Camden Cameron Camil Camillien Camillo
  Camren Camron Camélien Can Canalp Candelario Candide Candido Candra Candrakanta Caner Cankan Cantemir
  Cantidio Canziano Capa Caraka Caribert Carl Carles Carleton Carlo Carloman Carlos Carlton Carmelo Carmine
  Caronte Carponio Carson Carter Carub Cas Casian Casimer Casimir Casimiro Caspar Casper Cassiano Cassien
  Cassio Casto Cataldo Catalin Catullo Catur Caturangga Cauã Cavid Cawisadi Cawisono Cawuk Cayadi Cazimir
  Ceasar Cecco Cecep Cecil Cecilio Cecyliusz Cedric Cedrick Cedrik Cedrin Celal Celasun Celestin Celestino
  Celestýn Celian Celil Celso Celâleddin Cem Cemal Cemali Cemani Cemeti Cemil Cemplunk Cene Cengkal Cengkir
  Cenk Cesar Cesare Cesario Cevahir Cevat Ceyhun Cezar Cezary Cezmi Chaanakya Chaaruchandra Chad Chadd
  Chadrick Chahine Chaim Chaitan Chakor Chakradhar Chakravartee Chakravarti Chanakya Chance Chandak Chandan
  Chandraayan Chandrabhan Chandradev Chandraketu Chandramauli Chandramohan Chandran Chandranath Chapal
  Charak Charalampie Chariton Charl Charlampi Charlemagne Charles Charly Charuchandra Charuvrat Chase Chaten
  Chatur Chaturaanan Chaturbhuj Chauncey Chaz Chaï Cheick Cheick-Oumar Cheikh Cheikhou Chekhouna Cherif
  Cherubino Chester Chet Chetan Chetanaanand Chiaffredo Chidaakaash Chidaatma Chidambar Chidambaram
  Chidananda Childebert Chilpéric Chinedu Chinmayanand Chinmayananda Chiranjeev Chiranjeeve Chiril Chirill
  Chisom Chitraksh Choriw Chrabroš Chraniboj Chranibor Chranislav Chris Christ Christer Christiaan Christian
  Christiano Christijan Christo Christodule Christoffer Christofor Christop Christoph Christophe Christopher
  Chrudoš Chrysole Chrysostome Chrétien Chukwu Chval Chwalimir Cicero Cihad Cihan Cihangir Cihanşah Cino
  Ciprian Cipriano Cirano Ciriaco Ciril Cirillo Cirino Ciro Civan Claas Claes Clarence Clarenzio Clark Claud
  Claudien Claudio Claudiu Claus Clay Clayton Cleandro Clemens Clement Clemente Cleonico Cletus Cleve
  Cleveland Clifford Clifton Climaco Clinio Clint Clinton Clodomiro Clodoveo Clotaire Clovis Cloyd Clyde
  Cléandre Clément Cléry Coby Codin Codrin Codruț Cody Coen Colby Cole Coleman Colin Colins Collin Colmanno
  Colmazio Colombano Colombo Colt Colten Colton Columbus Concetto Concordio Conner Connor Conor Conrad
  Constant Constantin Constatin Cooper Corbin Corbiniano Cordell Coreno Corentin Corey Coriolano Cornel
  Cornelio Cornelis Corneliu Cornelius Cornell Coronato Corrado Cortez Corto Corvin Cory Cosimo Cosma Cosmin
  Costache Costante Costantino Costanzo Costel Costin Coy Coşkun Coşkuner Craig Crawford Cremenzio Crescente
  Crescenzio Crespignano Crin Crispino Cristaldo Cristea Cristian Cristiano Cristin Cristián Cristobal
  Cristofor Cristoforo Cristopher Cristóbal Crocefisso Csaba Csanád Csongor Ctibor Ctirad Ctislav Cullen
  Cumhur Cuniberto Cupido Curt Curtis Cvijan Cvijetin Cyprien Cyprián Cyrian Cyriaque Cyril Cyrille Cyrus
  Cyryl Cândar Cédric Célestin Célian Célien Césaire César Cézar Cîhan Côme Cübeyr Cüneyt Călin Cătălin Daan
  Dabiživ Dacian Daciano Dacin Dacio Dadap Dadi Dag Dagel Dagoberto Daiwik Dale Dalemir Daley Dalibor
  Daliman Dalimil Dalimin Dalimír Daliono Dallin Dalmazio Dalton Damar Damaso Dame Dameon Damian Damiano
  Damien Damife Damil Damilare Damin Damion Damir Damián Damjan Damocle Damodara Damon Damu Dan Danail
  Danang Dandak Dandapaani Dandre Dane Dangelo Danial Daniel Daniele Daniil Danijel Danil Danilo Danio
  Daniswara Daniël Danjuma Danko Danny Dante Dantscho Danu Danuja Dany Danyl Daouda Darcy Darek Daren Dari
  Dariati Darien Darijan Darimin Darin Dario Darion Daris Darius Dariusz Darko Darmaji Darman Darmana
  Darmanto Darnell Daromir Daron Darrel Darrell Darren Darrick Darrin Darrion Darron Darryl Darshan Darsirah
  Dartono Daru Daruna Darwin Daryani Daryl Dasa Dashawn Datta Dave Davey Davi David Davide Davin Davino
  Davion Davon Davonte Davor Davorin Davud Davy Dawid Dawson Dawyd Dax Dayaamay Dayaananda Dayaanidhi
  Dayamayee Dayan Dayane Dayne Dayton Dağhan Dean Deangelo Deb Decebal Decimo Declan Dedric Dedrick Deen
  Deenabandhu Deepan Deepankar Deependra Deepesh Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimoy Deevakar
  Deion Dejan Dejon Dejuan Delbert Delfino Deljan Delmer Delphin Deltscho Demarco Demarcus Demario Demba
  Dementi Demeter Demetrio Demetrius Demetriusz Demid Demilade Demiralp Demirhan Demjan Democrito Demond
  Demostene Deneval Denis Denisz Denizalp Dennis Denny Deodato Deon Deondre Deontae Deonte Dereck Derek
  Derick Deron Derrick Derviş Deshaun Deshawn Desiderato Desiderio Desimir Desmond Destin Dev Devadatt
  Devagya Devajyoti Devak Devante Devdan Deven Devesh Deveshwar Devin Devonte Devran Devvrat Dewayne Dewey
  Dewitt Dex Dexter Dexx Dezider Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dharmaketu Dhruv
  Dhyanesh Dhyaneshwar Diar Didier Didimo Diego Dies Dieter Dieudonné Digambar Digambara Digdaya Dikmen
  Dilaver Dildâr Dillan Dillon Dimas Dimaz Dime Dimitar Dimitri Dimitrie Dimitrii Dimitrij Dimitrija
  Dimitrije Dimko Dimo Dimtsche Dinakar Dinesh Dinis Dinkar Dino Dinu Dinç Dinçer Diocleziano Diodoro
  Diogene Diogo Diomede Dion Dione Dionigi Dionisio Dionizy Dionýz Dionýzos Dipa Dipankar Dipendra Dipesh
  Diptendu Direnç Dirja Dirk Divaakar Divakar Diviš Divjot Divo Djayden Djibril Dluhoš Dmitri Dmitrii Dmitro
  Dobri Dobromil Dobromir Dobromisl Dobromysl Dobromír Dobroslav Dobroslaw Dock Dodato Dodo Dojtschin
  Domagoj Domen Domenic Domenick Domenico Domenik Domezio Domingo Dominic Dominick Dominik Domiziano Don
  Donald Donat Donatello Donato Donavon Donnell Donnie Donny Dono Donát Dorel Doriano Dorin Dorinel Dorián
  Dorofei Dorotej Doroteo Doru Doug Douglas Douwe Dov Doyle Doğan Doğanay Doğaner Doğu Dragan Dragi
  Dragischa Dragiša Drago Dragoje Dragojlo Dragoljub Dragomir Dragos Dragoslav Dragoslaw Dragoș Dragutin
  Drahomil Drahomír Drahoslav Drahotín Drahoň Drahoš Drahutin Drajat Drake Draža Dražen Dren Drew Dries
  Driss Dron Drona Držimir Držislav Dswesdan Dswonko Duane Duanne Duarte Dubravko Duccio Duco Ducu Dudley
  Duilio Duje Dujo Dumisani Dumitru Duncan Durante Durmuş Durodola Durward Duschan Duschko Dustin Duuk Dušan
  Duško Dwaipayan Dwaipayana Dwayne Dwight Dylan Dylano Dániel Dávid Dâver Désiré Dêrsim Dîroj Dündar Dāgs
  Dāvids Dāvis Děpold Dětmar Dětřich Earl Earnest Easton Eberardo Ebiowei Ebuzer Ecclesio Ecehan Ecevit
  Ecmel Ecvet Edd Eddi Eddie Eddy Ede Edgar Edgard Edgardo Edgars Edhem Edi Edilberto Edison Ediz Edmond
  Edmondo Edmund Edoardo Edouard Eduard Eduardo Eduards Edvard Edvin Edvín Edvīns Edward Edwardo Edwin Edžus
  Eekalabya Eero Efim Efisio Efken Eflah Efraim Efrain Efrem Efren Efsun Eftim Eftimie Ega Ege Egemen Egeo
  Egidio Eginardo Egisto Egmont Egon Egor Egīls Einar Eino Einārs Eirik Eižens Eja Ekaaksh Ekadant Ekaksh
  Ekalavya Ekaling Ekdant Ekmel Eko Ekow Ekrem Ekundayo Eladio Elbert Eldon Eldred Eldridge Eleazar
  Eleuterio Elgin Eliah Eliahou Elian Eliano Elias Eliasz Elie Eliel Eliezer Elifio Eligio Elija Elijah Elio
  Eliodoro Elion Elior Eliot Eliott Elisar Elisei Eliseo Elita Elizej Elizeus Eliáš Elliot Elliott Ellsworth
  Elmar Elmer Elmo Elmore Elmārs Eloan Elogio Eloi Elon Elone Elouan Eloy Elpidio Elroy Elton Eluh Elvezio
  Elvin Elvino Elvis Elwin Elwyn Elyas Elyes Elyès Elías Elísio Eman Emanoil Emanuel Emanuele Emanuil Emas
  Embuh Emced Emeka Emeljan Emerich Emerson Emidio Emiel Emil Emile Emilian Emiliano Emilien Emilijan Emilio
  Emilián Emin Emir Emirhan Emmanuel Emmanuil Emmerico Emmet Emmett Emmitt Emong Empirio Empluk Emrah Emre
  Emrullah Emīls Ender Enderun Endra Endrigo Enea Enecone Enes Engelbert Engin Enguerrand Enio Enis Ennio
  Enno Enoch Enos Enrico Enrique Ensar Ensio Enteng Enver Enyo Enzo Ephraim Ephraïm Epifan Eraclide Eraldo
  Eralp Erardo Erasmo Erast Eray Erazim Erazmus Erberk Erberto Ercan Ercolano Ercole Ercüment Erda Erdal
  Erdem Erdinç Erel Eremei Eremia Eren Erenia Ergin Ergün Ergüner Erhan Erhard Eriberto Eric Erich Erick
  Erico Erik Erkki Erkâm Erkân Erling Erman Ermanno Ermenegildo Ermes Ermete Ermil Ermilo Erminio Ermolai
  Ermīns Ernest Ernesto Ernie Ernst Erofei Erol Eron Eros Ersin Ertan Ertuğrul Ervin Ervín Ervīns Erwan
  Erwann Erwin Erçin Erşan Esat Esaù Esben Esse Esteban Estevan Estiawan Estiono Esuperio Esupofo Eterie
  Ethan Ethann Ethem Etienne Ettore Eubert Euclide Eudes Eudoxe Eufebio Eufemio Eufronio Eugen Eugene
  Eugenio Eugeniu Eugeniusz Eugène Eusebio Eusebiu Eusebius Euseo Eustache Eustațiu Eustorgio Eustosio
  Eustracjusz Eusèbe Eutalio Evald Evaldo Evan Evandro Evann Evans Evarist Evaristo Evasio Even Everardo
  Everett Everette Evert Evgheni Evghenii Evidio Evodio Evran Evremondo Evren Evžen Ewald Ewan Ewdokim Ewell
  Ewen Ewenn Ewgeni Ewgenij Ewgraf Ewlampi Ewsei Ewstafi Ewstignei Ewtim Eyal Eymen Eytan Eythan Eyüp
  Ezechiel Ezechiele Ezekiel Ezequiel Ezio Ezra Ezrak Eşref Faas Fabian Fabiano Fabien Fabijan Fabio Fabián
  Fabrice Fabrizio Fabrício Fadei Fadi Fady Fadıl Fahrettin Fahri Faik Falba Falk Famiano Fantin Fanyana
  Fares Faris Farouk Faruk Farès Fasih Fatih Fatin Faust Faustin Faustino Fausto Faustýn Favian Faysal Fazio
  Fazlı Fazullah Fazıl Feda Fedai Fedde Fedele Federico Fedor Fedosi Fedot Fedro Fehmi Felice Feliciano
  Felicien Felicián Feliks Felipe Felix Felton Fender Feodor Feofan Feoktist Feramuz Feramuş Ferapont Ferdi
  Ferdinand Ferdinando Ferenc Ferhan Ferhat Feridun Ferit Ferman Fermiano Fermin Fermo Fernando Ferre
  Ferruccio Ferruh Festo Fevzi Feyyaz Feyzullah Fiacre Fidel Fidelius Fidenziano Fidenzio Fidèle Fiete Fiifi
  Fikret Fikri Filaret Filemon Filibert Filiberto Filimon Filip Filipe Filipp Filippo Filomen Filomeno
  Filotije Finlay Finley Finn Finnley Fiodor Fionn Fiorenziano Fiorenzo Firas Firmin Firs Flaviano Flavien
  Flavio Flaviu Flavius Flavián Fleano Fletcher Flip Flodoard Florea Florencio Florent Florentin Florentýn
  Florestan Florian Floriano Florin Floris Florián Floyd Flurin Flynn Fode Foka Folco Folu Foma Ford Forest
  Forrest Fortunat Fortunato Fortunát Fortuné Fos Fosco Foss Foster Foti Foucauld Foulques Franc Francesco
  Franci Francisc Francisco Francisque Franciszek Franck Franco Francois Franjo Frank Franklin František
  Franz François Fred Freddie Freddy Frederic Frederick Frederico Frederik Fredrick Fredrik Fredy Freek
  Freeman Frenkie Frido Fridolin Fridolín Fridrich Friedrich Fritz Frol Frontiniano Fryderyk Fráňa Frédéric
  Fuat Fulbert Fulberto Fulcran Fulgence Fulgenzio Fulvio Funani Funmilade Funmilayo Furio Furkan Furkân
  Furman Furseo Fuscolo Fuzuli Fynn Fábio Fâlih Félicité Félix Gabe Gabi Gabin Gabino Gabriel Gabriele
  Gabriël Gad Gada Gadang Gading Gaduh Gael Gaetan Gaetano Gaffar Gage Gaglioffo Gaiman Gaio Gaj Gajaadhar
  Gajabahu Gajadhar Gajbaahu Galak Galaktion Galang Galar Galdino Galeazzo Galfryd Galih Galileo Galiono
  Gallicano Galuh Galur Gaman Gamani Gamanto Gambira Gamblang Ganak Ganaka Ganapati Ganda Gandewa Gandharv
  Gandharva Gandi Gandolfo Gane Ganep Ganesh Gangesh Gangsa Gangsar Ganjaran Gantar Gara Garan Garang Garda
  Gardner Garett Garfield Garik Garimberto Garland Garnier Garnoslaw Garret Garrett Garrick Garrison Garry
  Garth Garud Garuda Gary Gaspar Gaspard Gaspare Gaston Gastone Gati Gatien Gatik Gatot Gatra Gatsha Gaud
  Gaudenzio Gaudino Gauraang Gaurang Gauranga Gautam Gautama Gauthier Gautier Gautiero Gavin Gavino Gavril
  Gavrilo Gawril Gawrila Gawrilo Gazanfer Gazi Gaétan Gaël Gaëtan Gašpar Gašper Gbadebo Gbeminiyi Gbemisola
  Gbolahan Gbowoade Gedeon Gedeone Gejza Gellért Gelu Geminiano Genadij Gencer Gene General Generoso Genesio
  Gennadi Gennaro Gentile Genziano Geo Geoffrey Geoffroy Georg George Georgel Georges Georgi Georgian
  Georgije Geovanni Geovanny Geovany Gerald Gerard Gerardo Gerasim Gerasimo Gerazim Gerazym Gerbert Geremia
  Gergely Gergő Gerhard Gerino Germain German Germano Germán Gerolamo Geronimo Geronzio Gerrit Gerry Gerson
  Gervais Gervasio Gesualdo Gevheri Ghanaanand Ghanashyam Ghani Ghanshyam Ghenadi Ghenadie Ghennadi Gheorghe
  Gheorghi Gheorghii Gheorghiță Gherardo Gherman Ghislain Ghiță Giacinto Giacobbe Giacomo Giadero
  Giambattista Gian Gianbattista Giancarlo Giandomenico Gianfranco Gianluca Gianluigi Gianmarco Gianmaria
  Gianmario Gianni Gianpaolo Gianpiero Gianpietro Gianuario Giasone Gibran Gicu Gică Gideon Giel Gijs Gil
  Gilang Gilbert Gilberto Gildo Giles Gilles Gillo Gineto Gino Gioacchino Giobbe Gioberto Giocondo Gioele
  Gion Giona Gionata Giordano Giorgian Giorgio Giosuele Giosuè Giotto Giovani Giovanni Giovanny Giove
  Gioventino Giovenzio Girardo Girart Giray Giri Girik Girika Girindra Giriraaj Giriraj Girish Girolamo
  Gislebert Giuda Giuliano Giulio Giuseppe Giustiniano Giusto Gjoko Gjore Gjorgji Gjortsche Gjurtschin
  Glauco Gleb Glen Glenn Glib Gligor Gligorije Gnat Gobinda Godfrey Goffredo Gogo Gojko Golia Golub Gomberto
  Gondebaud Gondulfo Gonerio Gonsalwy Gonthier Gontran Gonzaga Gonzague Gonzalo Gonçalo Gopaal Gopal Gopee
  Gopi Gorakhanatha Gorakhnath Goran Gorazd Gordan Gordei Gordi Gordiano Gordon Gorimir Gorislaw Gorjan
  Gosto Gostomysl Goswamee Goswami Gothard Gottardo Gottfried Gotum Gouranga Goutam Govinda Goze Graciliano
  Gracián Gradimir Grady Graham Grant Granville Grato Grayson Graziano Grațian Green Greg Gregg Gregoire
  Gregor Gregorian Gregorio Gregory Gremislaw Greyson Grga Grgo Grgur Griffin Grigor Grigore Grigori
  Grigorije Grimaldo Grosdan Grover Grzegorz Grégoire Gualberto Gualtiero Gudakesa Gudakesha Guelfo Guerrino
  Guglielmo Gui Guiberto Guido Guilhem Guilherme Guillaume Guillermo Guiscardo Guiseppe Gumesindo Gunnar
  Gunner Gunter Gunārs Gurdev Guri Guru Gus Gust Gustav Gustave Gustavo Gustáv Guus Guy Guyot Guérin Gvozden
  Gwendoline Gwido György Gábor Gál Gédéon Gérald Gérard Géraud Géza Gökalp Gökmen Gönenç Göngör Göran
  Görkem Gúbio Gülhan Gültekin Gürbüz Gürdal Gürhan Gürkan Gürol Gürsel Güvenalp Gıyas Gűnter Habbab Habib
  Habil Hacib Hadi Hadriel Hadrien Hafi Hafid Hafız Hagen Hairyanto Hakan Hakem Haki Hakim Hakkı Hal Haldun
  Halil Halim Halit Haluk Hamdi Hamdullah Hamed Hami Hamidou Hamish Hamit Hammâd Hamza Hamzah Hanefi Hank
  Hannes Hanno Hannu Hans Hans-Peter Hans-Rudolf Hans-Ulrich Hansjörg Hanspeter Hansruedi Hansueli Hanuš
  Haralamb Haralambie Harald Hardana Hardi Hardouin Hardy Hari Harimurti Harinarayan Harit Harja Harjasa
  Harjaya Harjo Harmon Harold Haron Haroun Harouna Haroune Harrison Harry Harsana Harsanto Harsaya Hartaka
  Hartana Harto Harun Harvey Hasan Haseki Hasibi Hasim Hasin Haskell Hassan Hassane Hasta Hatem Hatip Hattâb
  Hauke Havel Hawar Hayali Hayati Haydar Hayden Hazar Hazım Haïm Haşim Haşmet Haštal Heath Heber Hector Hedi
  Heikki Hein Heinrich Heinz Heitor Heja Helie Helios Helmer Helmut Henderson Hendra Hendri Hendrik Hennes
  Henning Henri Henrich Henrick Henrie Henrik Henrique Henry Henryk Herbert Herluin Herman Hermann
  Hermenegildo Herminio Hernán Hershel Heru Hervé Heryanto Heval Heřman Hicabi Hicham Hidde Hieronim Hikmet
  Hilaire Hilar Hilario Hilarion Hilarius Hilary Hilbert Hildebert Hillard Hillel Hilmi Hilton Himawan
  Himmet Hincmar Hipolit Hipolito Hiram Hiranmay Hiranmaya Hişam Hjalmar Hobart Holden Homer Homero Homér
  Honor Honore Honorius Honoré Horace Horacio Horacy Horațiu Horea Horia Horst Horymír Horác Hosea Hostimil
  Hostimír Hostislav Hostivít Houston Hovard Howard Howell Hoyt Hozan Hrvoj Hrvoje Hubert Hud Hudson Hugh
  Hugo Hugues Hulki Hulusi Humberto Hunor Hunter Hurşit Husein Hussein Huub Huzeyfe Hvalimir Hvězdoslav
  Hyacint Hyman Hynek Hypolit Hâdi Hâlis Hâtem Håkan Håkon Hédelin Hélie Hélier Hélio Hüccet Hüdayi
  Hüdâvendigâr Hüma Hümayun Hürkan Hüsameddin Hüsamettin Hüseyin Hüsnü Hüsrev Hıfzı Hızır Iacob Iacopo
  Iacopone Iacov Iago Ian Iancu Ianis Ianos Iaroslav Iban Ibidapo Ibou Ibra Ibrahim Ibrahima Ibrani Ibun
  Icaro Icilio Ico Idan Idir Ido Idris Idriss Idrissa Idy Ieremia Ifeanyichukwu Ige Iginio Igino Ignacio
  Ignacy Ignat Ignati Ignatius Ignazio Ignjat Ignác Ignát Igor Igori Ihsan Ike Ikenna Ikeoluwa Iker Ikhidie
  Ikhsan Ikin Ilai Ilan Ilarie Ilario Ilarion Ilay Ildebrando Ildefonso Ilgmārs Ilhan Ilian Iliane Ilias
  Ilie Ilies Ilija Ilja Ilko Illidio Illja Illuminato Ilmari Ilmārs Ilyan Ilyane Ilyas Ilyass Ilyes Ilyess
  Ilyès Imad Imam Immacolato Immanuel Imran Imrane Imre Imrich Inder Indra Indriķis Indro Ingmārs Inioluwa
  Innocent Innocente Innocenty Innocenzo Innokenti Ino Inocenc Inocențiu Insa Inza Inārs Ioan Ion Ionel
  Ionică Ionuț Iorio Iosif Ipat Ipati Ippocrate Ippolit Ippolito Irakli Irenej Ireneo Ireneus Ireneusz Ireti
  Irfan Irinel Irnanto Irsad Irvin Irving Irwan Irwin Isaac Isac Isacco Isadore Isai Isaia Isaiah Isaias
  Isak Ischirione Iseoluwa Ishaq Ishola Isidor Isidore Isidoro Isidro Isjaslaw Islam Ismael Ismaele Ismail
  Ismaël Ismaïl Ismaïla Isom Isot Israel Israël Issa Issac Issam Issiaka István Italo Itri Iulian Iuliu Iuri
  Iurie Iurii Iustin Iustinian Ivan Ivano Ivanoe Ivar Ive Ivek Iven Ivo Ivone Ivor Iván Iwan Iwko Iwo Iyad
  Iyed Izaak Izaiah Izaiáš Izajasz Izidor Izmael Iztok Izydor Izák Iľja Işıner Jaakko Jabal Jabari Jace
  Jacek Jacinto Jack Jackson Jaco Jacob Jacobo Jacobus Jacques Jad Jadesola Jadon Jadran Jadranko Jadro
  Jaeman Jagadish Jagadisha Jagapati Jagaraga Jagathi Jagdeep Jagdish Jagmeet Jahnu Jai Jail Jaiman Jairo
  Jais Jaivey Jaka Jake Jakob Jakov Jakow Jakub Jaleel Jalen Jalil Jalon Jamaal Jamal Jamar Jamarcus Jamel
  James Jameson Jamil Jamir Jamiro Jamison Janek Janez Jani Janick Janko Jannek Jannes Jannik Jannis Jano
  Janosch Januari Janusz Japhet Jaquan Jared Jarema Jaren Jari Jarmil Jarne Jarno Jaro Jarod Jarolím Jaromil
  Jaromir Jaromír Jaron Jaropolk Jaroslav Jaroslaw Jarowid Jarred Jarrell Jarret Jarrett Jarrod Jarvis Jarwa
  Jarwadi Jarwi Jasen Jasenko Jasin Jasmani Jason Jasoň Jasper Jassem Jassim Jaswadi Jati Jatmiko Javas Javi
  Javier Javon Javonte Jawad Jawed Jax Jaxon Jaxx Jay Jayadi Jayce Jayden Jaydon Jayeng Jaylano Jaylen
  Jaylon Jayson Jayvano Jean-Baptiste Jean-Claude Jean-Daniel Jean-François Jean-Jacques Jean-Louis Jean-Luc
  Jean-Marc Jean-Marie Jean-Paul Jean-Pierre Jeannel Jeannot Jed Jedediah Jedidiah Jef Jeff Jefferey Jeffery
  Jeffrey Jeffry Jefri Jefta Jelle Jelmer Jelte Jenel Jens Jeppe Jerad Jerald Jeramie Jeramy Jerel Jeremi
  Jeremiah Jeremias Jeremiasz Jeremie Jeremiáš Jeremy Jerguš Jermain Jermaine Jermey Jernej Jerod Jerome
  Jeromy Jeroným Jerrell Jerrod Jerrold Jerry Jerzy Jerónimo Jerôme Jesper Jesse Jesus Jesús Jett Jevgeņijs
  Jevon Jewgen Jezdimir Jibril Jidde Jiljí Jim Jimi Jimmie Jimmy Jimram Jinawi Jindřich Jitender Jitendra
  Jiří Joachim Joah Joakim Joaquim Joaquin Joaquín Joas Job Joe Joel Joep Joes Joesph Joey Johan Johann
  Johannes Johathan John Johnathan Johnathon Johnny Johnpaul Johnson Joko Jon Jonas Jonatan Jonathan
  Jonathon Jono Jonte Jontsche Jonáš Joojo Joost Jop Jordi Jordon Jordy Jorge Jorin Joris Jorn Jorrit Jort
  Joscha Joschua Jose Josef Josep Joseph Josh Joshua Joshuah Josiah Josif Josip Joso Josse Josselin Josua
  Josue Josué José Joud Jourdain Jovan Jovani Jovanny Jovany Jovin Jowan Jowantsche Jowiza Jowo Jozef Jozue
  João Joël Joško Jošt Joža Jože Jožef Juan Juchim Juda Judah Judd Judge Judicaël Judson Jugoslav Juha
  Juhani Juho Jukka Julan Julian Julien Julio Julius Juliusz Julián Jumadi Jumari Junayd Junior Junius Jur
  Juraj Jure Juri Jurre Jurģis Juste Justen Justin Juston Justus Justyn Justýn Jusuf Juvenal Juwan Juwenali
  Juwon Jyotis Jáchym Ján János Jérémie Jérémy Jérôme Józef József Jörg Jörgen Jørgen Júlio Július Jürg
  Jānis Jāzeps Jēkabs Jūlijs Kaan Kabil Kacper Kacung Kade Kadem Kaden Kadin Kadir Kadrican Kadı Kagiso Kai
  Kailash Kairav Kaj Kajen Kajetán Kala Kale Kaleb Kalender Kalervo Kalevi Kalidou Kalim Kalinik Kalistrat
  Kalle Kallistrat Kamal Kamalesh Kambali Kamber Kamel Kameron Kamidin Kamil Kamlesh Kamran Kamren Kamron
  Kanak Kanaka Kanda Kane Kannan Kannen Kapiton Karahan Karam Karamba Karamoko Karan Kardi Kareem Karel
  Karim Kariman Karja Karl Karl-Emil Karl-Johan Karlo Karma Karman Karna Karol Karp Karsa Karsana Karta
  Karthik Kartik Karunanidhi Karya Kashyap Kasim Kasimir Kasiran Kasián Kasjan Kasper Kassim Kastor Kasusra
  Kasım Kavon Kawa Kawaca Kawaya Kayaalp Kayode Kays Kayun Kazimierz Kazimír Kaïs Kağan Kašpar Keagan Keano
  Keanu Keaton Keegan Keenan Keerti Kees Keith Keji Keleş Kellen Kelton Kelvin Kelyan Kemal Kemalettin Kemba
  Kemi Kemâl Ken Kenan Kenari Kende Kendrick Kenes Kenji Kenneth Kennith Kenny Keno Kent Kenton Kenyon Kenzi
  Kenzie Kenzo Kenzy Keon Keramet Kerami Kerem Keremşah Kerim Keshaun Keshawn Keven Kevin Kevon Keyan Keyon
  Keyshawn Keşşaf Kgabu Khadim Khalid Khalifa Khalil Kian Kiano Kick Kiel Kieran Kilian Kilián Killian
  Kilyan Kimi Kimo Kin King Kip Kir Kiran Kiril Kirill Kirilo Kirk Kiro Kirti Kiyan Kjeld Kjell Klaas
  Klarencjusz Klaudius Klaudiusz Klaudián Klaus Klawdi Klemen Klemens Klement Kliment Kléber Klāvs Knut Kobe
  Koby Kody Koen Kofi Kojo Koko Kolawole Kolby Kole Koloman Kolombín Kolos Kolumbán Kolumbín Kondrat
  Kondrati Konon Konrad Konrád Konrāds Konstantin Konstanty Konstantyn Konstantýn Konstantīns Konštantín
  Koray Korbin Korbinian Korede Korey Korkut Kornel Korneli Kornelius Korneliusz Korni Kornil Kornili
  Kornilo Kornél Kory Kosma Kosmas Kosta Kostadin Kostjantin Kotscho Koze Koçer Kraig Krasomil Krasoslav
  Krešimir Krijn Krishna Krishnadas Krishnadasa Kristijan Kristián Kristiāns Kristjan Kristofer Kristoffer
  Kristopher Kristóf Krisztián Krisztofer Krišjānis Krišs Krištof Krste Krsto Krume Kruno Krunoslav Krystian
  Kryšpín Kryštof Krzysztof Ksawery Ksenofont Ksente Kubat Kubilay Kubra Kubura Kuddusi Kujoe Kumar Kuncara
  Kunthara Kuprijan Kurnia Kurt Kurtis Kusma Kusman Kusuma Kutbettin Kuzey Kuzman Kvido Květoslav Květoň
  Květoš Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kwintyn Kyan Kyano Kyle Kyler Kylian Kyliann
  Kyllian Kâmil Kâzım Kéba Kévin Köksal Kürşad Kārlis Křesomysl Křišťan Laal Labuh Lachlan Lad Ladarius
  Ladimir Ladislao Ladislau Ladislav Ladislaw Ladji Lado Ladomir Lafayette Lai Lajos Laksana Lakshman
  Lakshmidhar Lakshminath Lal Lamar Lambert Lamberto Lamih Lamine Lamont Lanang Lance Lancelot Lancilotto
  Landen Lander Landolfo Landry Lanfranco Langa Langgeng Lanjar Lantar Lapo Laron Larry Lars Lasar Lascăr
  Lasmanto Lasmono Laso Lassana Lasse Laswi Laszlo Latif Laurenc Laurencjusz Laurens Laurent Laurentino
  Laurentiu Laurenty Laurenz Laurențiu Lauri Laurian Lauriano Laurin Lautone Lavinio Lawr Lawrence Lawrenti
  Lawrin Lawson Laxman Lazar Lazare Lazaro Lazzaro Lazăr Lean Leander Leandr Leandre Leandro Leano Leart
  Ledion Leendert Lega Legawa Leif Leke Leland Lembah Lemuel Len Lenn Lennard Lennart Lennert Lenni Lennon
  Lennox Lenny Leny Leo Leo-Paul Leodegar Leon Leonard Leonardo Leonel Leonhard Leonid Leonidas Leonio
  Leonis Leonti Leontin Leontýn Leonzio Leonīds Leopardo Leopold Leopoldo Leoš Lere Leroy Lester Letterio
  Leu Leufroy Lev Levent Levente Levi Levin Levio Levoslav Levy Lew Lewin Lewis Lewko Lex Leyan Lešek Liam
  Lian Lias Liberato Liberatore Liberio Libero Liberto Libor Liborio Liboslav Libère Lică Lidio Lieto Lieuwe
  Liman Limar Lincoln Lino Linus Linwood Lio Lion Lionel Lior Liron Lirone Lisandro Listwitsch Livino Livio
  Liviu Livius Liyam Liyan Liétald Ljube Ljuben Ljubim Ljubischa Ljubiša Ljubodar Ljubomir Ljubosar
  Ljubosmysl Ljudevit Ljuptscho Llewellyn Lloyd Loan Lodovico Loek Loet Logan Lohan Lolade Lon Longin Lonnie
  Lonny Lonzo Lorenc Loreno Lorenz Lorenzo Lorian Lorik Lorin Loris Lorrain Lotar Lothaire Lothar Louan
  Louay Louca Louie Louis Louka Lounis Loup Lourenço Lovro Lowell Lowie Loïc Luan Lubin Lubomír Lubor
  Luboslav Luboš Luc Lucas Lucca Lucențiu Lucian Luciano Lucien Lucijan Lucio Lucious Lucius Lucián Lucjan
  Lucrețiu Ludano Ludivoj Ludolphe Ludomír Ludoslav Ludovic Ludovico Ludvig Ludvík Ludwig Ludwik Luděk
  Luhung Lui Luigi Luis Luiz Luk Lukas Luke Lukita Lukjan Lukman Lukrecius Lukáš Luluh Lulut Lumír Lungu
  Lurhur Lutfan Luther Luthfi Lutibor Lutobor Lutschesar Lutz Luuk Luwar Luwes Lux Luís Lwandle Lyam Lyan
  Lyes Lyle László Léandre Léo Léon Léonard Léopold Lévi Lütfi Lütfullah Maad Maarten Maas Mac Macaire
  Macario Maccabeo Mace Maceo Mack Mactar Maddox Mads Mael Maes Maffeo Maggiorino Magno Magnus Mahamadou
  Mahdi Mahe Mahendra Maher Mahesa Mahesh Maheswar Mahfud Mahir Mahmoud Mahmud Mahmut Mahzun Mahé Maik Mailo
  Maiorico Major Makan Makar Makara Makary Makedon Makhtar Makinwa Maks Maksim Maksimiljan Maksud Maksym
  Maksymilian Makuta Malachi Malco Malcolm Malick Malik Mališa Malo Malone Malte Malthe Mama Mamadou Mamady
  Maman Mamante Mamert Mamoudou Mamour Manah Manar Manassé Mancio Mandla Manetto Manfred Manfredo Manfréd
  Manik Manikya Manil Manilio Manley Manlio Manoah Manoj Manole Mansour Mansueto Mansur Mansvet Manu Manuel
  Manuele Maphikelela Maras Marat Marc Marc-Antoine Marceau Marcel Marceli Marcelin Marcelino Marcell
  Marcello Marcellus Marcelo Marciano Marcin Marco Marcos Marcu Marcus Marek Margana Mariadi Mariano Marijan
  Marijn Marin Marinko Marino Marinus Mario Marius Marián Marjan Mark Markijan Markku Marko Markus Marlo
  Marlon Marolo Marouane Maroš Marques Marquis Marquise Marshall Marsito Marsudi Mart Martaka Martana
  Martani Marten Martial Martim Martin Martino Martjan Martti Marty Martyn Martín Marut Marvin Marwan
  Marwane Marwata Marwin Maryadi Maryanto Marzio Marģers Mas Mason Massamba Massimiliano Massimo Massinissa
  Matan Matar Mate Matei Matej Mateo Mateus Mateusz Matheo Matheus Mathew Mathias Mathieu Mathijs Mathis
  Mathurin Mathuys Mathys Mathéo Matias Matija Matis Matisse Matjaž Matko Mato Matouš Matroniano Mats Matt
  Matteo Mattes Mattheo Matthew Matthias Matthieu Matthijs Matthis Matti Mattia Mattias Mattis Mattéo Matwei
  Matwi Matys Matyáš Matz Matías Matúš Matěj Matīss Maugis Maurice Mauricio Maurilio Maurits Maurizio Mauro
  Maurycy Maverick Max Maxence Maxens Maxim Maximilian Maximiliano Maximilien Maximilián Maximillian Maximo
  Maximus Maxmilián Maxwell Mayeul Maynard Mayoor Mayson Mazhar Mazlum Maël Mbaye Medard Medardo Medoro Mees
  Mefodi Meghnad Meghnath Mehdi Mehmet Meik Mekhi Melanio Melchiade Melchior Melchiorre Melezio Melichar
  Melih Melikşah Melle Mels Melvil Melvin Melvyn Memduh Menahem Menardo Mence Mendel Menelao Meneo Menno
  Mennone Mercurio Merijn Mert Mervin Merwan Mestan Mesut Mete Metello Metin Meto Metod Metodi Metodij
  Metodija Metoděj Metrofane Metschislaw Mevlüt Mex Mečislav Micael Micah Micha Michael Michail Michailo
  Michajlo Michal Michaël Michał Micheal Michei Michelangelo Micho Mick Mickael Mickaël Midas Miel Miguel
  Miha Mihael Mihai Mihail Mihailo Mihajlo Mihnea Mihály Mijat Mik Mikael Mikail Mikaïl Mike Mikel Mikita
  Mikkel Mikko Miklós Mikola Mikoláš Mikołaj Mikuláš Miladin Milanko Milano Mile Milen Miles Mileta Milford
  Milhan Mili Milisav Milivoj Milić Miljan Miljenko Milo Milojica Milomir Milorad Milosch Miloslav Milouš
  Milovan Milovín Milowan Miloň Miloš Milton Miltscho Milutin Milutín Milán Milík Milíč Mimo Minervino Minh
  Mink Mintscho Mio Miodrag Miomir Mir Mirac Miran Miraç Mircea Mirco Mirek Mirkelam Mirko Mirkó Miro
  Mirocleto Miromil Miron Miroslav Miroslaw Mirtil Mirtsche Mirza Misael Misaele Misbah Mischa Mislav Mitar
  Mitch Mitchel Mitchell Mithat Mitică Mitja Mitofan Mitre Mitruț Mitscho Miķelis Miša Miško Mlad Mladen
  Mnata Mnislav Moche Moctar Modest Modesto Modibo Modou Mody Mohamad Mohamadou Mohamed Mohamed-Ali
  Mohamed-Amine Mohammad Mohammed Mohan Mohinder Moisei Moises Moisés Mojmír Mojżesz Mojžíš Mokei Momir Momo
  Momtschilo Monaldo Monitore Monte Monty Monvīds Moos Moreno Moric Moris Moritz Morne Morris Morten
  Mortimer Morton Mory Mose Moses Moshe Mosè Mouctar Mouhamadou Mouhamed Mouhameth Mouhammadou Moussa
  Moustafa Moustapha Mozes Moïse Mořic Mpilo Mpumelelo Msizi Mstislav Mstislaw Muammer Muaviye Muaz Mugur
  Mugurel Muhammad Muhammed Muharrem Muhsin Muhtar Muhterem Muhteşem Muhyiddin Mujur Mukadder Mukesh Muktedi
  Muktedir Muktefi Mukul Mulya Mulyanto Mulyono Mumpuni Muni Murat Murilo Murray Mursinin Mursita Murti Musa
  Musawenkosi Musi Muslih Mustafa Mustapha Mustika Mustofa Mutahhar Mutasım Muteber Mutemed Muttalib Muyiwa
  Muzaffer Muziano Mylan Myles Mylo Myron Myrtil Mário Márk Márton Mátyás Máté Médoune Médéric Mérovée Móric
  Müfid Müjdat Mükerrem Mümtaz Münir Müren Müzdad Müşir Mārcis Māris Mārtiņš Mădălin Nabi Nabil Naci Nadi
  Nadir Nae Nael Nafiz Nagabhushanam Nahel Nahid Nahil Nail Naim Najam Najib Nalar Namazio Name Namık Nand
  Nanda Nando Nantsche Naoufal Naoufel Napoleon Napoleone Naradi Narayan Narcis Narciso Narcisse Nardi
  Narendra Narinder Narji Narkis Narseo Narsete Nasab Nasar Nasari Nash Nasim Nasir Nasrullah Nassim Nat
  Natale Natan Natanael Nataniel Nate Nathan Nathanael Nathanaël Nathanial Nathaniel Nathen Naud Naudet Naum
  Naval Naveen Navin Nawfel Nawroz Nayel Nazario Nazariusz Nazary Nazif Nazim Nazmi Nazzareno Nazzaro Nazım
  Naël Naïl Naïm Ndleleni Neal Nebojscha Nebojša Necat Necati Necdet Nechifor Necib Necmettin Ned Nedeljko
  Nedelko Nedim Nedjeljko Neil Nejat Nejc Neklan Nelio Nels Nelson Nelu Nemanja Nemir Nenad Neo Neofit
  Neopolo Neoterio Nepomuk Nereo Neri Nescho Nesim Nestor Nestore Neven Nevio Nevzat Newell Newton Nezamysl
  Neşet Nicanor Nicarete Nicea Niceforo Niceto Nicezio Nichifor Nicholas Nicholaus Nick Nicklas Nicklaus
  Nickolas Niclas Nico Nicoară Nicodemo Nicodim Nicolae Nicolaie Nicolas Nicolás Nicolò Nicon Nicu Niculiță
  Nicușor Nicuță Nicéphore Niek Niels Niels-Christian Nifont Nigel Nihat Nik Nikandr Nikanor Nikifor Nikko
  Niklas Niklaus Niklāvs Niko Nikodem Nikodim Nikodém Nikolai Nikolas Nikolasz Nikon Nikša Nils Nimit Nimród
  Niniano Nino Nio Niranjan Nirbhay Niro Niyaga Niyazi Niyilolawa Nizamettin Nizar Niştîman Nkanyezi
  Nkosenye Nkosinhle Nkosiyabo Nnamdi Noah Noam Noan Noar Noble Noe Noel Noha Noham Nohan Nolan Nolann Nolen
  Nolhan Norbert Norberto Norman Normand Norris Norval Norwood Nostriano Noud Nouha Nouri Nout Novak Novan
  Nox Noâm Noè Noé Noël Nrima Nugraha Numan Nuno Nunzio Nurettin Nuri Nurullah Nusret Nyana Nyoman Nándor
  Nátán Néhémie Nûredîn Něhoslav Oba ObaniJesu Obie Obrad Obren Ochrim Octav Octave Octavian Octavio Octaviu
  Oddone Odell Oderico Odidone Odilon Odin Odolen Odon Odorico Oger Ognen Ognjen Ogooluwa Ojārs Okan Oke
  Okey Okta Oktavius Oktavián Oktay Okto Oladare Oladimeji Olaf Olaide Olakunle Olanrewaju Olansile Olavi
  Olbram Oldrich Oldřich Ole Oleg Oleksandr Oleksi Olelko Olen Oles Olimpi Olimpian Olimpio Olimpiu Olin
  Olindo Oliver Olivier Oliviero Oliviu Olivér Oliwer Oliwier Olle Olof Olufunmi Olumide Olumorotimi
  Oluwafemi Oluwagbemiga Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwole Oluwunmi Oman Omar Omari
  Omeljan Omer Omero Omobobola Omotayo Ondrej Ondřej Onesto Onofrio Onorino Onorio Onoriode Onufri Onufry
  Onur Opan Opung Oral Oran Orazio Orchip Orde Orell Oren Orenzio Orest Oreste Orestes Orfeo Orhan Orin Orio
  Orion Orland Orlando Orlo Oronzo Orrin Orsino Orso Ortensio Orval Orville Osbaldo Osborne Oscar Osip Oskar
  Oskari Osman Osmondo Osmund Ostap Ostoja Ostromir Osunleke Osvald Osvaldo Oswald Oswaldo Ota Otakar Otello
  Otha Othmane Otho Otis Otmar Oto Otokar Otomar Ottaviano Ottavio Ottis Otto Ottone Oumar Oury Ousmane
  Oussama Ovidio Ovidiu Ovidius Owen Ozan Ozren Ozy Oğuz Oğuzhan Oļegs Oļģerts Pablo Pachom Paciano Pacifico
  Paco Pacomio Pacôme Paiman Paja Palatino Palladio Palmiro Palémon Pamfil Pammachio Panagachie Panait Panas
  Panca Pancario Pancrazio Pandu Panfil Panfilo Pangeran Pangestu Panji Pankracy Pankrat Pankrati Pankrác
  Pantaleo Pantaleon Pantaleone Panteleimon Pantelejmon Pantsche Paolo Param Paramartha Paramon Pardi Pardo
  Parfait Parfen Paride Parker Parman Parmenio Parsival Partenij Pascal Paskal Pasquale Paterne Paterniano
  Pathé Patrice Patricio Patrick Patrik Patrizio Patroclo Patrycjusz Patrycy Patryk Paul Paul-Antoine
  Paul-Arthur Paulo Pauside Pavel Pavle Pavlín Pavol Pawel Paweł Pawle Pawlo Payidar Pedro Peer Pekka Peleo
  Pelhřim Pelle Pellegrino Pentscho Pentti Pepe Pepijn Pepo Per Pera Perceval Percival Percy Perica Pericle
  Perikles Perkasa Pero Perry Perseo Pertev Perver Petar Pete Peter Petko Petr Petre Petri Petrică Petrișor
  Petro Petronio Petronius Petru Petruț Petteri Peyami Peze Pharell Phil Phila Philani Phileas Philemon
  Philibert Philip Philipp Philippe Phillip Philémon Phiwokwakhe Phoenix Pie Pierangelo Pierce Piergiorgio
  Pierluigi Piermarco Piero Pierre Pierre-Alain Pierre-Alexandre Pierre-André Pierre-Antoine Pierre-Louis
  Pierrick Piersilvio Piet Pieter Pietro Pilip Pim Pimen Pio Piotr Pippo Pit Pius Placido Platon Platone
  Platón Plinio Plutarco Podoljan Pol Polidoro Polifemo Polikarp Pollione Polykarp Pompeo Pompiliu Pomponio
  Pontus Ponziano Ponzio Porfiri Porfirio Porfiriusz Porfiry Porter Porziano Postumio Potap Poul Praba
  Prabawa Prabowo Prabu Prakosa Pran Pranata Pranawa Pranay Prasad Prasetya Prasetyo Prassede Prathamesh
  Pravdan Pravdomil Pravomil Prayag Prayitna Prayoga Prayogo Predrag Prem Preston Priamo Price Prima Primo
  Primož Prince Prisco Privato Prochor Procopio Prokl Prokles Prokofi Prokop Prokopij Prokul Promise Prosper
  Prospero Protasio Proteo Prow Prudenzio Prvoslav Publio Puneet Pupolo Purushottam Purwa Purwadi Purwanto
  Pusicio Putu Pépin Péter Pío Pāvils Pătru Pēteris Přemysl Přibyslav Quarto Quasimodo Quentin Querano Quin
  Quincy Quinten Quintiliano Quintilio Quintino Quinton Quinziano Quinzio Quirin Quirino Rachid Raci Radan
  Rade Radegast Radek Raden Radenko Radhost Radika Radim Radimir Radimír Radion Radislav Radislaw Radit
  Raditya Radivoj Radivoje Radiša Radko Radmil Radmilo Rado Radolfo Radomil Radomir Radomír Radosav Radoslav
  Radovan Radowan Radoš Radu Radul Radvan Radúz Raf Rafael Rafaël Rafał Rafet Raff Raffaele Rafi Rafid
  Raharja Raheem Rahim Rahman Rahmat Rahsaan Rahul Raide Raif Raihan Raik Raimondo Raimund Rainald Rainaldo
  Rainer Rainhard Rainold Raj Rajan Rajendra Rajiv Rajko Rajmund Rajnold Rakesh Rakıp Ralf Ralph Ramazan
  Ramesh Rameshwar Rami Ramiro Ramiz Ramon Ramy Ramón Randal Randall Randolf Randolph Randy Ranek Rangga
  Raniero Ranjeet Ranjit Ranko Ranolfo Ransom Raoul Raphael Raphaël Rareș Rashad Rashawn Rasheed Rasim
  Rasmus Rastislav Ratibor Ratimir Ratmir Ratmír Rauf Raul Ravi Ray Rayan Rayane Rayen Raymond Raymundo
  Rayyan Raúl Raşit Raško Recai Recep Reda Redmond Reece Reed Refah Refet Refik Reggie Reginald Reginaldo
  Regnārs Regolo Reha Reid Rein Reinhard Reinhold Reis Rejan Reksa Relja Relu Remi Remig Remigio Remilekun
  Remington Remo Remondo Remus Remy Remzi Renat Renato Renaud Rendy Rene Rens Renzo Renát Renārs Respati
  Respicio Resûl Resül Reto Reuben Revi Rex Rey Reybaud Reyes Reymundo Reynold Reza Reşat Reşîd Rhett Riaan
  Riad Rian Ricardo Ricario Riccardo Richard Richelmo Richie Richmond Richárd Rick Rickard Rickey Ricky Rico
  Ridwan Rifat Riff Rigard Rigoberto Rinaldo Rino Rio Riso Riste Risto Ritesh Riv Riyad Rizki Ričards Rjurik
  Roan Robaldo Robb Robbe Robert Roberto Robi Robinson Rocco Roch Rocky Rod Rodan Roderick Roderik Roderyk
  Rodger Rodiano Rodion Rodney Rodolfo Rodoljub Rodolphe Rodoslaw Rodrick Rodrigo Rodrigue Roel Rogelio
  Roger Rogers Rohan Rohit Roj Rok Roko Roksolan Roland Rolando Rolf Rolfo Rollin Romain Roman Romano Romeo
  Romero Romeu Romil Romoaldo Romolo Romuald Romualdo Romul Romulus Roméo Romāns Ron Ronald Ronaldo Ronan
  Ronnie Ronny Roosevelt Rory Roscoe Roselin Rosendo Rosman Ross Rostislav Rostislaw Rotimi Rover Rowland
  Roy Royce Ruben Rubiano Rubén Rudi Rudolf Rudolph Rudra Rudy Ruedi Rufino Rufo Rufus Ruggero Rui Rune
  Rupert Ruperto Ruprecht Ruslan Rusman Russ Russel Russell Rustam Rusty Rutilo Ryad Ryan Ryder Rylan
  Ryszard Régis Réjean Rémi Róbert Rúben Rükneddin Rüçhan Rüştü Răducu Răzvan Rıdvan Rıfat Rıfkı Rıza Rūdis
  Rūdolfs Rūsiņš Saad Saadat Sabar Sabato Sabazio Sabele Sabin Sabino Sabir Sabri Sachar Sachari Sacharij
  Sachin Sacid Sada Sadberk Sadettin Sadi Sadri Sadullah Sadık Saffet Saffiro Saffo Safir Safouan Safouane
  Sagar Said Saiful Saim Saka Sakari Sakti Saladino Salif Salih Salim Saliou Salman Salomon Salomone Salomè
  Salustio Salvador Salvatore Salvo Salwator Samba Samed Sameer Sami Samih Samim Samir Samoil Samson Samsul
  Samu Samuel Samuele Samuil Samuël Samy Sancho Sande Sander Sandro Sandu Sanele Sanford Sanjay Sanjin Sanka
  Sansone Sante Santiago Santino Santo Santos Sapiente Sarbello Sarvin Sascha Saschko Satish Saturniano
  Saturnin Saturnino Satya Satyen Saul Sauveur Sava Savaş Saverio Savi Savin Savinien Savino Savion Savva
  Sawe Saweli Sawo Sawwa Sawwati Saèr Saïd Saúl Sašo Sborislaw Schischman Schiwko Schtschastislaw Schtschek
  Scot Scott Scotty Sdrawko Seamus Sean Seb Sebas Sebastiaan Sebastian Sebastiano Sebastien Sebastián
  Sebastião Sebastjan Sebestian Seckou Secondiano Secondo Sedat Sedrick Sedrik Sef Sefer Seff Seghei Sekou
  Selahattin Selami Selim Seliwan Seliwerst Selmer Selyan Selçuk Sem Semen Semibor Semih Semion Semislaw
  Semplicio Sempronio Senesio Senn Senne Senofonte Senowi Sep Sepp Seppe Seppo Serafim Serafin Serafino
  Serafín Serapione Serbülent Serdar Serenus Serge Sergei Sergej Sergen Sergey Serghei Sergi Sergio Sergiu
  Sergiusz Serhad Sermet Sertaç Server Servidio Serviliano Servác Sesto Seth Settar Settimio Settimo Setya
  Sev Sever Severiano Severin Severino Severo Severín Sewastjan Seweryn Seydou Seye Seyfettin Seyfi
  Seyfullah Seyyit Seçkin Sfiso Shad Shade Shaka Shalewa Shane Shankar Shantanu Shaun Shawn Shay Shayan Shaï
  Shekoni Sheldon Shemar Sher Sherman Sherwood Shiv Sibusiso Sico Sicuro Sid Siddarth Siddhran Sidiq Sidoine
  Sidon Sidonio Sidor Sidy Siebe Siem Siep Sifiso Sigebert Sigfrido Sigfríd Sigismond Sigismondo Sigismund
  Sigmund Sigurd Sijuade Sil Sila Silanti Silas Siljan Silvan Silvano Silverio Silvester Silvestr Silvestro
  Silvian Silvio Silviu Silvius Silván Silvère Silwestr Sim Simen Simeon Simeone Simi Simion Simo Simon
  Simão Siméon Sinan Sindre Sinesio Sinfronio Sinică Siniša Sinkler Sinook Sinowi Siphiwe Sipho Sireno
  Siriano Siricio Sirineu Sirio Siro Siré Sisto Sithembiso Sixt Sixte Sixtus Siyanda Sjoerd Sjors Skander
  Sky Slamet Slat Slatan Slate Slatko Slatomir Slavek Slaven Slaviboj Slavibor Slavko Slavoboj Slavoj
  Slavoljub Slavomil Slavomír Slawe Slawko Slawoljub Slawomir Slawtscho Slawuta Slobodan Slávek Smil Sname
  Snischan Soan Soběslav Soccorso Socrate Sofe Sofiane Sofon Sofron Sofronij Sohan Sokrat Solal Soleh
  Solocone Sologub Solomon Solon Som Somnath Somu Sondre Sonny Soran Soremir Soren Soreslaw Sorin Sorjan
  Sosima Sostene Sosteneo Sostrato Soter Sotir Souleyman Souleymane Spano Spartaco Spartak Spase Spencer
  Speranzio Spiridon Spiro Spirydion Spytihněv Srbo Srboljub Srebre Sredoje Srećko Srečko Stale Stan Stancu
  Stanford Stanimir Stanimír Stanislao Stanislas Stanislav Stanislaw Stanisław Stanko Stanley Stanton Steen
  Steeve Stef Stefan Stefani Stefano Steffen Stelian Sten Stepan Stephaans Stephan Stephane Stephen Stephon
  Sterling Stevan Steve Steven Stewart Stewo Stig Stijn Stiliano Stipan Stipe Stiriaco Stjepan Stoilko
  Stojan Stojmen Stojmír Stojtsche Stone Storm Stoschar Strachil Strahinja Strate Stribor Stuart Stéphane
  Suat Subhash Subhi Subodh Sudi Suman Sune Surano Suresh Sururi Surya Suryakant Suryakanta Susheel Sushil
  Svatoboj Svatobor Svatomír Svatopluk Svatoslav Sveatoslav Svebor Sven Svend Sverre Svetislav Svetolik
  Svetomir Svetoslav Svetozar Svetozár Sviturno Svätopluk Swami Swan Swapnil Swenigor Swenimir Swenislaw
  Swetosar Swjatopolk Swjatoslaw Sylvain Sylvan Sylvester Sylvestre Sylwester Szabolcs Szczepan Szymon Sába
  Sámo Sámuel Sándor Sáva Sâkıp Sébastien Sékou Séraphin Sérgio Séverin Sönke Sören Søren Süheyl Süleyman
  Sıdkı Sırrı Taceddin Tad Taddeo Tade Tadej Tadeo Tadeáš Tadija Taha Tahir Tahsin Taib Taide Talat Talay
  Talha Talip Talon Tamer Tamino Tammaro Tammo Tamás Tanas Tancredi Tancrède Taner Tanguy Tanju Tankred
  Tanner Tao Tapan Tapani Tapio Taras Tarcisio Tarik Tarkan Tarso Tarun Tarık Taschko Tascho Tasdik Taswir
  Tate Taufan Taufik Taurean Taurin Tavares Tayfun Tayler Tayyar Taziano Tazio Taşkın Ted Tedi Teguh Teije
  Tej Tejas Tekin Tekinalp Telchide Telemaco Temel Temelko Temidayo Temistocle Teo Teobald Teobaldo Teodor
  Teodorik Teodoro Teodosij Teodosio Teodoto Teodoz Teofan Teofil Teogene Teohari Teoman Terenc Terence
  Terencius Terencjusz Terenti Terenzio Terrance Terrell Terrence Terrill Tertuliano Terzo Tesauro Tesifonte
  Teun Teunis Tevfik Tevhid Tevin Tezcan Tezel Thad Thaddeus Thamsanqa Thando Themba Theo Theobald Theodor
  Theodore Theodorik Theofan Theofil Theophane Theophile Theotime Theron Theunis Theuns Thiago Thibaud
  Thibault Thibaut Thibert Thibo Thierno Thierry Thies Thije Thijmen Thijn Thijs Thilo Thom Thomas Thorben
  Thore Thorge Thulani Thurman Théo Théodore Théodose Théophane Théophile Théophraste Tiago Tian Tibaldo
  Tibbe Tiber Tiberio Tiberiu Tiberius Tibo Tibor Tiburcius Tiburzio Ticho Tichomil Tichomir Tichomír Tichon
  Ticone Tidiane Tieme Ties Tihomir Tijmen Tijn Tijs Til Tilen Tilio Till Tillman Tillmann Tim Timbul Timeo
  Timisch Timm Timmothy Timmy Timo Timofei Timofi Timoléon Timon Timotei Timotej Timoteo Timoteus Timothe
  Timothee Timothy Timothée Timur Timéo Tino Tirone Tirta Tirtayasa Tit Titien Titilope Tito Titouan Titus
  Tizian Tiziano Tizio Tjark Tobia Tobias Tobiasz Tobiloba Tobin Tobiáš Toby Tod Todd Tode Todor Toke Toki
  Tokunbo Tolga Tolomeo Tolunay Tom Toma Tomas Tomasz Tomaž Tome Tomi Tomiloba Tomislav Tomislaw Tommaso
  Tommy Tomo Tomori Tomás Tomáš Tomé Tone Toney Tonko Tonnin Tony Tonči Toon Tope Tor Torben Torbjörn Tore
  Torkvát Torquato Torrance Torrey Torsten Tosco Toussaint Trace Traian Trajan Trajko Trajtsche Tranquillo
  Travis Travon Tre Tremaine Tremayne Trent Trenton Trever Trevion Trevor Trey Trifon Trifun Trilochan
  Trilochana Trilok Trilokanath Trilokesh Triloki Trischo Tristan Tristano Tristian Triston Troels Trofim
  Troy Trpimir Trpko Trystan Tschaslaw Tschedo Tschedomir Tscheslaw Tschornota Tudor Tufan Tugay Tugiman
  Tuhfe Tulliano Tullio Tunahan Tunç Tunçer Tuomas Tur Turan Turgay Turgut Turi Turibio Turner Turold Tushar
  Tussio Tuur Tuğrul Tuğtekin Tvrtko Twan Twerdislaw Tworimir Tybalt Tycho Tygo Tyler Tymeo Tymon Tymoteusz
  Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyshawn Tyson Tümer Türkay Türker Türkeş Tālis
  Tālivaldis Tālrīts Tınas Ubaldo Ubertino Uberto Uda Udai Udit Udo Ueli Uffe Ufuk Ugo Ugolino Uguccione
  Ujjawal Ujjwal Ukbe Ulberto Ulderico Ulf Ulfo Ulices Ulises Ulisse Uljan Ulpiano Ulrich Ulrico Ulrik
  Ulstano Ultimo Ulvi Ulysse Umang Umar Umay Umaya Umberto Umile Umur Umuralp Umut Unggul Upendra Upik Upton
  Uranio Urbain Urbano Urdino Uriah Uriel Uriele Uroš Urs Ursicio Ursino Ursmaro Usame Usman Ustim Ustin
  Utama Uttam Uve Uzodimma Uğur Uģis Vadim Vagn Vahdet Vahid Vahâ Valdemar Valdemārs Valente Valentijn
  Valentim Valentin Valentino Valentín Valentýn Valentīns Valeri Valeriano Valerico Valerii Valerio Valerián
  Valfredo Valfrido Valid Valtena Valter Valtr Valtteri Valère Valér Valéry Valērijs Vance Vanja Varo Vasco
  Vasil Vasile Vasili Vasilică Vasilie Vasja Vasko Vasudev Vasudeva Vatroslav Vaughn Vavrinec Vavřinec Vecdi
  Veceaslav Veceslav Vedang Vedanga Vedasto Vedat Vedran Vefa Vefik Vega Vehbi Veikko Veit Velaphi Veleslav
  Veli Velibor Velimir Velimír Velio Velislav Venance Venanzio Vencel Venceslao Venceslas Vendel Vendelín
  Venerando Venerio Veniamin Ventura Venustiano Venusto Verano Verecondo Verenzio Vergiliu Vern Verner
  Vernon Vero Verulo Vespasiano Veysel Veysi Vezio Vianney Vic Vicente Vicențiu Victor Victorien Victorin
  Vid Vidak Vidal Vidhur Vidhya Vidiano Vidone Vidor Vidur Viggo Vigile Vigo Vijay Vijeko Vik Viktor
  Viktorin Viktorín Vilfredo Vilhelm Viliam Vilibald Viliberto Viljem Ville Villy Vilmar Vilmos Vilmārs
  Vilém Vimal Viman Vin Vinay Vince Vincenc Vincent Vincenzo Vincențiu Vindonio Vinebaldo Vinfrido Vinicio
  Vinnie Vino Vinsen Vinz Viorel Virgil Virgile Virgilio Virgiliu Virgin Virginio Virman Virone Visarion
  Viscardo Vishnu Vishwamitra Vital Vitale Vitali Vitalico Vitalie Vitalii Vito Vitold Vitor Vittore
  Vittoriano Vittorio Vitus Vitālijs Vivaldo Viviano Vjekoslav Vjenceslav Vlad Vladan Vladek Vladimer
  Vladimir Vladimiro Vladimír Vladislav Vladivoj Vladlen Vlado Vlaicu Vlastimil Vlastimir Vlastimír
  Vlastislav Vlatko Vlk Vodingo Voicu Vojen Vojin Vojmil Vojmír Vojslav Vojtech Vojtěch Vok Voldemārs
  Volfango Volfgang Volkan Vratislav Vratko Vsevolod Vujadin Vuk Vukan Vukašin Vukota Vulmaro Vulpiano
  Vusumuzi Vyas Václav Víctor Vít Vítor Vítoslav Vítězslav Víťazoslav Věnceslav Věnek Věroslav Všeboj Všebor
  Všerad Všeslav Wacław Wade Wadi Wadim Wael Wage Wahyu Waino Wakiman Waldo Wale Walentin Walenty Walentyn
  Waleran Waleri Walerian Walerjan Walery Walgierz Walid Walker Wallace Walter Walton Waluyo Waly Wandrille
  Wane Wangel Wannes Wantsche Wantscho Ward Wardaya Wardi Warfolomei Warji Warlaam Warley Warre Warren Warsa
  Warsita Warta Washington Wasil Wasili Wasilij Wasilko Wasis Wassim Watson Wawan Wawrzyniec Waylon Wayne
  Wazlaw Waël Webster Weldon Welemir Welimir Welitschko Weljan Weljo Wellington Wendell Wenedikt Weniamin
  Wenko Werner Wes Weselin Wesley Wessel Westley Weston Widoe Wikenti Wiktor Wiktorin Wilber Wilbert Wilbur
  Wilburn Wiley Wilford Wilfred Wilfredo Wilfrid Wilfried Wilfryd Wilhelm Will Willard Willem Willi William
  Willis Willy Wilmer Wilson Wilton Wincenty Winfield Winston Wisnu Wissarion Wissem Witali Witalis
  Wjatscheslaw Wlad Wladilen Wladimir Wladislaw Wladlen Wlado Wlas Wlastimir Woislaw Wojdan Wojkan Wolf
  Wolfgang Wolodimir Wolodislaw Woltsche Woodrow Wout Wouter Wsemil Wseslaw Wsewlad Wsewolod Wyatt Wyman
  Wyscheslaw Władysław Włodzimierz Xanana Xander Xaver Xaverius Xavi Xavier Xebat Xem Xzavier Xénophon
  Yacouba Yago Yahya Yakubu Yalgın Yalçın Yaman Yango Yanis Yann Yanni Yannic Yannick Yannik Yannis Yaro
  Yaron Yasin Yasser Yassin Yassine Yassir Yavuz Yaw Yazid Yağız Yaşar Yener Yetkin Yiğit Ylan Yoan Yoann
  Yoav Yoel Yoga Yogendra Yogesh Yoginder Yohan Yohann Yoni Yono Yoro Yosef Yossef Youcef Younes Youness
  Younès Youp Youri Yousef Youssef Youssou Youssouf Youssouph Youssoupha Yoël Yunus Yuri Yusuf Yvan Yven
  Yves Yûsiv Yüce Yücel Yüksel Yümni Yıldırım Yılmaz Zabedeo Zac Zaccaria Zaccheo Zachar Zacharia Zachariah
  Zachariasz Zacharie Zachariáš Zachary Zachery Zaché Zack Zackary Zackery Zadig Zafer Zafir Zahar Zain
  Zakaria Zakariya Zakary Zakarya Zaki Zakir Zalán Zamfir Zamir Zander Zane Zanobi Zarije Zayd Zayn Zbislav
  Zbyhněv Zbyněk Zbyslav Zbyšek Zdenko Zdeněk Zderad Zdeslav Zdirad Zdislav Zdravko Zdík Zechariah Zef
  Zefiro Zekai Zekeriyyâ Zeko Zenaide Zenebio Zeno Zenobio Zenon Zenone Zente Zenzele Zephyr Zerdeşt Zetico
  Zev Zeyd Zeynel Ziad Zigfrīds Zigmārs Zihnî Zikmund Zilan Zinedine Zithulele Ziver Ziya Ziyad Ziyâd Zlatan
  Zlatko Zlatomír Zoilo Zoltan Zoltán Zoran Zoroslav Zosim Zosimo Zrinislav Zrinko Zsolt Zsombor Zulfikar
  Zvonimir Zvonimír Zvonko Zwetan Zwetko Zyad Zygmunt Záboj Záviš Zâfir Zâhit Zénó Zéphirin Zétény Zübeyr
  Zülfikâr Ábel Ádám Ákos Ámos Ángel Ármin Áron Árón Âmir Ângelo Åke Çağan Çağatay Çağdaş Çağlar Çağrı
  Çağrıhan Çelen Çelik Çetin Çetinel Çetiner Édouard Éleuthère Élias Élie Élisée Élzéar Émeric Émile
  Épiphane Éric Étienne Évariste Évrard Ígor Óscar Ömer Önder Özcan Özer Özgür Özhan Özkan Ülgen Ümit Ünal
  Üzeyir Ādams Ādolfs Ārijs Āris Časlav Čedomir Čeněk Čestmír Čistoslav Đorđe Đura Đurađ Ēriks Ēvalds
  Ģederts Ģirts İbrahim İdris İhsan İhvan İkrime İlbey İlhami İlhan İlkay İlker İlyas İrfan İsmail İsmet
  İzzet İzzettin Ľubomír Ľubor Ľuboslav Ľuboš Ľudomil Ľudovít Łazarz Łukasz Řehoř Şaban Şadan Şahap Şahin
  Şahinalp Şahsuvar Şahsüvar Şakir Şamil Şarani Şayan Şecaeddin Şefik Şehlevent Şemsi Şener Şenol Şerafettin
  Şeref Şerif Şervan Şevket Şevki Şeyban Şihab Şihabeddin Şinasi Şir Şâfi Şêxmus Şükrü Šalamoun Šalomoun
  Šavel Šebastián Šimon Štef Štefan Štěpán Šťasta Žan Žanis Žarko Ždan Želibor Želimír Želislav Željko
  Želmír Žiga Žigmund Žitomír Žitoslav Živan Șerban Ștefan
`;

export const OTHER_GIVEN_NAMES = `
  Aba Abak Abaka Abakan Abakay Abar Abimbola Abiola Abluç Abı Abılay Abşar Adalan Adaldı Adalmış Adama Adame
  Adar Adaş Adberilgen Addison Ade Adebankole Adebola Adedaramola Adedoyin Adel Adell Adeola Adlı Adlıbeğ
  Adraman Adrien Adsız Adıgüzel Adık Adıkutlu Adıkutlutaş Afanasi Afşar Afşın Akata Akaş Akbay Akbaş Akboğa
  Akbudak Akbulak Akbuğra Akbörü Akdemir Akdoğan Akkun Akkunlu Akkurt Akkuş Akpıra Aksungur Aktan Akça
  Akçakoca Akçora Akı Akıbudak Akım Akınçı Ala Alaba Alaban Alabörü Aladağ Aladoğan Alakurt Alayunt
  Alayuntlu Aldemir Aldoğan Aldıgerey Alejandrin Alexie Alexis Alexys Algu Ali Alix Alka Alkabölük Alkaevli
  Alkan Alkaşı Alkış Alpagut Alpamış Alparsbeğ Alpata Alpaya Alpaykağan Alpbamsı Alpbilge Alpdirek Alpdoğan
  Alpertunga Alpgerey Alpilig Alpkara Alpkutlu Alpkülük Alptegin Alptunga Alpturan Alptutuk Alptuğrul
  Alpuluğ Alpurungu Alpurungututuk Alpyörük Alpış Alpşalçı Altankan Altankağan Altay Altmışkara Altuga
  Altınkan Altınkağan Altınoba Altıntamgan Altıntamgantarkan Altıntarkan Altıntay Alva Alvis Alımga Amani
  Amara Amari Amaç Amrak Amul Anatolie Anaël Andarıman Andi Andrea Andreja Andréa Angel Anik Anjela Anne
  Antonie Ançuk Apa Apak Apatarkan Aprançur Ara Araboğa Arademir Aral Arbay Arbuz Arcadie Archange Arda
  Arden Ardıç Argu Argun Argıl Ari Ariel Arkın Arkış Arlie Armani Armağan Arnaç Arpat Arsal Arsinoé
  Arslanargun Arslanbörü Arslansungur Arslantegin Arslanyabgu Arsıl Artuk Artukaç Artut Artıınal Aruk Arçuk
  Arı Arıboğa Arık Arıkağan Arıkdoruk Arınç Arşun Asa Asartegin Ashton Asrı Asuğ Asığ Atakağan Atalan Ataldı
  Atalmış Ataman Atasagun Atasu Ataç Atberilgen Atlı Atlıbeğ Atlıkağan Atmaca Atmaja Atsız Atunçu Atıgay
  Atıkutlu Atıkutlutaş Atıla Atılgan Atım Atımer Atış Aubrey Audie August Augustine Austyn Avar Avery Avluç
  Ayas Ayaz Ayaçı Ayaş Aybalta Ayban Aybars Aybeğ Aydarkağan Aydoğan Aydoğdu Aydoğmuş Aydınalp Aygırak
  Aykağan Aykurt Ayluç Ayluçtarkan Ayma Ayomide Ayomikun Ayotude Ayruk Aysılığ Aytak Ayyıldız Ayıtmış Ayız
  Ayızdağ Azak Azban Azgan Azganaz Azıl Açuk Açık Açığ Aïssa Ağabay Ağakağan Ağalak Ağlamış Aşan Aşanboğa
  Aşantudun Aşantuğrul Aştaloğul Aşuk Aşıkbulmuş Babur Baby Babır Badabul Badruk Badur Bailey Bakağul Baksı
  Bakır Bakırsokum Bakşı Bala Balaban Balaka Balakatay Balamır Baldu Balkık Balta Baltacı Baltar Baltur
  Baltır Balçar Bamsı Bangu Barak Baraktöre Baran Barbeğ Barbol Barboğa Barbulsun Bardıbay Bargan Barkan
  Barkdoğdu Barkdoğmuş Barkdurdu Barkdurmuş Barlıbay Barmaklak Barmaklı Barman Bars Barsbeğ Barsboğa Barsgan
  Barskan Barsurungu Barça Barçadoğdu Barçadoğmuş Barçadurdu Barçadurmuş Barçan Barçatoyun Barımtay
  Basademir Basan Basanyalavaç Basar Basat Baskın Basmıl Bastuğrul Bastı Basu Basut Batrak Batuk Bay
  Bayankağan Bayançar Bayat Bayazıt Baybars Baybayık Baybiçen Baybora Bayboğa Baybüre Baydar Baydemir Baydur
  Baykara Baykoca Baykuzu Baymünke Bayna Baynal Baypüre Bayrak Bayraç Bayruk Bayrı Bayrın Baysungur Baytara
  Baytaş Bayunçur Bayur Bayurku Bayutmuş Bayuttu Bayık Bayındır Bayınçur Bazır Baçara Baçman Baççayman Bağa
  Bağaalp Bağan Bağatarkan Bağatengrikağan Bağatur Bağaturgerey Bağaturipi Bağatursepi Bağaturçigşi
  Bağaışbara Bağaşatulu Bağtaş Bağış Başak Başbuğ Başgan Başkurt Başkırt Baştar Başçı Beau Begi Begil Begine
  Begitutuk Beglen Begni Bek Bekazıl Bekbekeç Beker Bekeç Bekeçarslan Bekeçarslantegin Bekeçtegin Beklemiş
  Bektür Bela Belek Belgi Belgüc Bell Beltir Belçir Bengi Bengü Benlidemir Berdibeğ Berendey Berfîn
  Berginsenge Bergü Berke Berkiş Berkyaruk Bermek Berry Besentegin Betemir Bethel Beti Beyizçi Beyrek Beyrem
  Beçeapa Beçkem Beğ Beğarslan Beğbars Beğbilgeçikşin Beğboğa Beğdemir Beğdilli Beğdurmuş Beğkulu Beğtaş
  Beğtegin Beğtüzün Beğçur Bilge Bilgebayunçur Bilgebeğ Bilgekan Bilgekağan Bilgekutluk Bilgekülüçur
  Bilgetamgacı Bilgetardu Bilgetaçam Bilgetegin Bilgetonyukuk Bilgez Bilgeçikşin Bilgeışbara
  Bilgeışbaratamgan Bilgin Bilgiç Bilig Biligköngülsengün Bilik Binbeği Bindir Biçek Blair Blessing Bobbie
  Boldaz Bolmuş Bolsun Bolun Boncuk Bongul Bongulboğa Bora Boran Borlukçu Borna Bornak Borçul Bowie Boyan
  Boyankulu Boylabağa Boylabağatarkan Boylakutlutarkan Bozan Bozbörü Bozdoğan Bozkurt Bozkuş Bozok Boğa
  Boğaç Boğaçuk Brook Brown Budak Budağ Budunlu Bukak Bukaktutuk Bulak Bulan Bulaçapan Buldur Bulgak Bulmaz
  Bulmuş Buluk Buluç Buluğ Buluş Bumın Bunsuz Burdette Burguçan Burkay Burnice Burslan Burulday Burulgu
  Burunduk Burçak Busayo Butak Butuk Buyan Buyandemir Buyankara Buyançuk Buyat Buyraç Buyruk Buyruç Buzaç
  Buzaçtutuk Buçan Buçur Buğday Buğrakarakağan Buşulgan Bögde Böge Bögü Bökde Böke Bölen Bölükbaşı Bönek
  Bönge Börteçine Börü Börübars Börüsengün Büdüs Büdüstudun Bügdüz Bügdüzemen Büge Bügü Bükdüz Büke
  Bükebuyraç Bükebuyruç Bükey Büktegin Büküşboğa Bümen Bünül Büre Bürgüt Bürkek Bürküt Bürlük Büğübilge
  Bıdın Bıtaybıkı Bıtrı Bıçkı Bıçkıcı Cali Camille Carey Carol Carroll Cary Casey Cassandre Cebe Chandler
  Chandra Charley Charlie Chesley Clair Claude Claudie Clemmie Cleo Constance Cordie Coty Courtney Cruz
  Céleste Cılasun Dado Dakota Dallas Damilola Damola Dana Dani Danila Dannie Dara Darasimi Darby Darian Dee
  Dell Delta Demetris Deniz Devan Devon Devyn Dilan Dilhan Diri Dizik Dominique Dora Dorian Duru Dururbunsuz
  Dusty Dwi Dîlan Ebin Ebkızı Ebren Ebunoluwa Ecrin Eden Edil Efe Eka Ekeç Ekim Eli Elia Elisha Elkin Ellis
  Elti Elvan Emery Emmanuelle Emory Erdeni Erdenikatun Erdeniözük Erentüz Ergene Ergenekatun Erinç Erke
  Ermen Erten Ertenözük Esenbike Esra Estel Etil Evin Eyiz Eyram Eğrim Ferda Florida Floy FolaFoluwa Francis
  Frankie Garnet Garnett Gelin Gelincik Germaine Golden Guadalupe Gökben Gökbörü Gökçegöl Gökçen Gökçiçek
  Görün Gülegen Gülemen Güler Gülümser Gümüş Gün Günay Gündoğdu Gündoğmuş Güner Günyaruk Günçiçek Güven
  Güvercin Güzey Habiba Hadley Hani Harley Hassie Haven Hazle Hippolyte Hollis Hédi Ibukunoluwa Idowu
  Ifeoluwa Ila Ilaçın Ilgın Ilia Imoleoluwa Inanç Ira Iremide Irmak Isa Isabeau Isık Isığ Itunuoluwa Ivica
  Ivory Iyanuoluwa Iyinoluwa Iyık Iyıktağ Işığ Jackie Jacky Jaden Jadyn Jaeden Jaga Jaiden Jaime Jaimy Jalyn
  Jamey Jamie Jammie Jan Jane Janis Janne Jaya Jaycee Jaylan Jaylin Jayme Jean Jennings Jensen Jess Jessie
  Jessy Jindra Jip Jiyan Joan Joanny Joany Jocelyn Jody Johnnie Jona Jonah Jordan Jordane Jude Jules Juli
  Justice Juul Júlia Kacey Kancı Kançı Kapgar Karaca Karak Karaça Kargılaç Kari Karlıgaç Karson Kasey Katun
  Katunkız Kay Kaya Kayacık Kayaçık Kayden Kaynak Kayça Kazanç Kazkatun Kehinde Kekik Keklik Kelly Kendall
  Kennedy Kenyatta Kepez Kerry Kesme Keyken Kezlik Kim Kopano Kris Kristian Kımız Kımızalma Kımızalmıla
  Kımızın Kırgavul Kırlangıç Kırçiçek Kıvanç Kıvılcım Kızdurmuş Kızılalma Lane Larue Laurence Lavern Lavon
  Layne Lee Lennie Leone Leonida Leslie Lilian Linda Linnie Liubovi London Lonie Loren Lou Louison Loy Loyal
  Loïs Luca Lue Luka Lungelo Lupe Lynn Lîrîk Mady Malek Manel Marian Marion Marley Marlin Mateja Maxie
  Maxime Maximillia Maé Merl Merle Merlin Merritt Meïssa Michale Michel Michele Mija Mika Milan Miller
  Milota Mina Mitra Mizgîn Mobolaji Monde Monroe Monserrate Montana Morgan Mossie Mozell Mpho Mthunzi Murl
  Murphy Myrl Nakia Nawal Nevin Nicola Nicolai Nikita Nikola Nil Noa Nour Nova Nqobile Nthabiseng Ocie Oda
  Odie Odunayo Okiki Ola Oladara Olamide Olaoluwa Olatunbosun Olayinka Olga Ollie Olufeyisayo Olusola
  Olutomiwa Oluwasemilore Oluwaseun Oluwaseyi Oluwatimilehin Oluwatobiloba Oluwatofunmi Oluwatosin
  Oluwatoyosi Oluwatumise Oma Omolola Omotolani Onie Opemipo Opeoluwa Opeyemi Orie Ova Oyindamola Pantelei
  Paris Pat Paulin Paxton Payton Pelumi Peyton Philothée Pink Pravoslav Presley Providenci Quinn Rahmi
  Raleigh Rama Rapulane Reagan Reese Regan Reilly René Rickie Riley River Robbie Robin Roma Romaine Ronak
  Rosario Rowan Royal Roşan Ryann Ryley Sacha Sadio Safa Sage Sam Sammie Sammy Sasha Saša Scholastique
  Schuyler Scottie Senna Serhat Shannon Shanon Shayne Shea Sheridan Shola Sidney Silvia Simone Sincere Skye
  Skylar Soma Stela Stevie Sunny Svetlana Swann Sîpan Taiwo Tari Tasnim Taylor Teagan Teddy Tejumola Telly
  Temitope Terry Tine Toluwalope Tommie Toni Torey Toy Tracy Tri Tristin Unique Urban Utku Valentine Valerie
  Valeriu Van Veaceslav Vernie Vivian Vivien Welat Willie Wira Yacine Yani Yaya Yekta Zaharia Zana Zena Zion
  Ziyanda Çaba Çabdar Çablı Çabuş Çalapkulu Çankız Çağlayan Çağru Çağrıbeğ Çağrıtegin Çemen Çemgen Çeykün
  Çilenti Çiçem Çiğdem Çobulmak Çocukbörü Çokramayul Çolman Çolpan Çîya Çölü Çıngır Özden Ülker İkbal İkeme
  İkiçitoyun İlbilge İldike İlgegü İmrem İnç İrinç İrinçköl İrtiş İtil
`;
