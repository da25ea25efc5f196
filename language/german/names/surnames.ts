/** From @faker-js/faker 10.6.0 (MIT), Cyrillic in German transliteration. Written by tools/train/names/compile-names.ts; words are parted by white space. */

export const SURNAMES = `
  Aalbers Aalerud Aaltonen Aas Aasen Ababii Abacı Abadan Abadschiew Abadschiewa Abadžija Abadžić Abalıoğlu
  Abate Abay Abazović Abbas Abbate Abbondanza Abbott Abbrescia Abdi Abegglen Abel Abernathy Abeyta Abicht
  Abimanyu Abiodun Abiola Abiputra Abodunrin Abosede Abowa Abraham Abrahamsson Abramovic Abramow Abramowa
  Abrego Abreu Abshire Abt Abu Acar Accardi Accardo Accurso Aceto Acevedo Achari Acharya Acheampong Achilles
  Achim Achkinadze Ackerman Ackermann Aclan Acosta Acquadro Acquaviva Acquistapace Acuña Adadevoh Adal Adam
  Adamcová Adamczak Adamczyk Adame Adamec Adamek Adami Adamiak Adamiec Adamo Adamović Adamová Adamowicz
  Adams Adamski Adamus Adan Adanır Adaobi Adar Adašević Adcock Addari Addis Ade Adebayo Adebisi Adegbite
  Adegboye Adegoke Adekunle Adelakun Adeleke Adelusi Adem Ademayowa Ademiluyi Ademola Adeniyan Adeoluwa
  Aderibigbe Aderinsola Aderogba Aderonke Adesina Adesiyan Adewale Adewunmi Adewura Adeyemo Adhitama Adiga
  Adin Adisa Adomah Adomako Adongo Adorno Adragna Adriansyah Adschimitrewska Adschimitrewski Adu Adusei
  Adutwum Adámek Adámková Adıvar Aebi Aebischer Aeby Afanasew Afanasewa Affinito Afifah Afirifa Afoakwa
  Afolabi Afolayan Afonja Afunku Agafonow Agafonowa Agarwal Agboola Agnello Agnes Agostinelli Agostini
  Agosto Agresta Aguayo Aguilar Aguilera Aguirre Aguridić Agustian Agustina Agyapong Agyare Agyei Agyemang
  Ahić Ahlke Ahluwalia Ahmad Ahmed Ahmetspahić Ahonen Ahortor Ahrenberg Ahrens Ahuja Aiello Aigare Aigars
  Aigbiniode Aigner Aigroz Airlangga Ajakaiye Ajanowska Ajanowski Ajao Ajayi Ajewole Ajvazović Akal Akalın
  Akan Akar Akay Akaydın Akbaba Akbay Akbulut Akcan Akdağ Akdemir Akel Akerele Akgöz Akgül Akgün Akifović
  Akinrinola Akintade Akkan Akkaya Akkaş Akkor Akkoyun Akkoyunlu Akkoç Akkurt Akman Akoto Akowua Akpınar
  Aksakal Aksel Aksenow Aksenowa Aksentijević Aksentić Aksin Aksić Aksović Aksoy Aksungur Aktan Aktay Aktaş
  Akyeamfuɔ Akyeampong Akyel Akyena Akyerεko Akyürek Akyüz Akyıldız Akçal Akçalı Akçay Akın Akıncı Akışık
  Akşit Akšam Alabi Aladić Aladžić Alaimo Alaković Alamsyah Alan Alanis Alaniz Alanović Alaníz Alarcón
  Alargić Alavanja Alavantić Alba Albanese Albano Albert Alberti Albertyn Albrecht Albrechtová Albu
  Albuquerque Alcala Alcalá Alcamo Alcaraz Alcántar Aldea Alejandro Aleksandrow Aleksandrowa Aleksandrowicz
  Alekseew Alekseewa Aleksiew Aleksiewa Aleksić Aleksow Aleksowa Aleksowska Aleksowski Alemán Alessandrini
  Alessi Alev Alexa Alexander Alexandrescu Alexandru Alexe Alfano Alfaro Alfermann Alfieri Ali Alicea Alidi
  Aligbe Alih Alija Alikavazović Alivernini Alizadeh Aličić Aljančić Alkan Alkaya Alkhamis Alković Alksne
  Alksnis Allegretti Allgeyer Almanza Almaraz Almaráz Almašac Almeida Almonte Alnıaçık Aloba Aloi Alonso
  Alonzo Alparac Alpman Alpuğan Altamirano Altan Altenwerth Altieri Altun Altuntaş Altınay Altınbaş Altınel
  Altınok Altıntaş Altınışık Altıok Aluga Alva Alvarado Alvarez Alves Alyanak Alıcı Amabile Amado Amador
  Amadori Amaechi Amann Amanta Amar Amaral Amato Amaya Amberg Ambrosini Ambrosino Ambrosio Ambrož Ambrožová
  Amendola Amerio Amici Amico Aminat Amla Ammann Ammoscato Amo Amoa Amoako Amoasi Amorim Amoroso Amoruso
  Ampadu Ampofo Amponsah Amrein Amundsen Ananda Anandya Anaya Ancona Andersen Anderson Andersone Andersons
  Andersson Andesilić Anding Andini Andić Andonov Andonović Andonow Andonowa Andonowska Andonowski Andorful
  Andow Andowa Andrade Andre Andreassen Andreasson Andreew Andreewa Andreewska Andreewski Andrei Andrejević
  Andrejin Andrejić Andreković Andreoli Andresen Andriani Andries Andrisani Andriška Andrle Andrlová
  Andronic Andruchowitsch Andrzejczak Andrzejewski Anděl Andělová Anelli Angeletti Angeli Angelini Angeloni
  Angelowska Angelowski Angelucci Anggraini Anggreny Anggriawan Anghel Angster Anguiano Angulo Anisimow
  Anisimowa Anjani Anjos Ankra Ankunding Anne Annunziata Anokye Ansa Anselmi Anselmo Antal Antalová Antczak
  Antenucci Antezza Antoci Anton Antonacci Antonelli Antoni Antonini Antonić Antonović Antonow Antonowa
  Antonucci Antović Antoš Antošová Antschewska Antschewski Anttila Antunes Antunović Antušević Antwi Anučin
  Anušić Anzalone Anđelić Anđelković Aparicio Apicella Apitz Apodaca Aponte Apostol Apostolow Apostolowa
  Apostolska Apostolski Appia Appiah Aprile Aqila Aquino Aragón Aramini Aranda Arap Aras Araña Araújo
  Arcangeli Arce Archipow Archipowa Archuleta Arda Ardana Ardelean Ardeleanu Ardianto Ardiyanti Aregger
  Arellano Aremu Arena Arenas Arendt Arens Arevalo Argenio Argento Argiolas Arguello Argüello Arhanić Arias
  Arifin Arlović Arman Armas Armendáriz Armenta Armijo Armstrong Arnaud Arnaut Arndt Arnesen Arnold Arora
  Arpaši Arredondo Arreola Arriaga Arroyo Arsenić Arsić Arslan Arslanoğlu Arsow Arsowa Arsowska Arsowski
  Arteaga Artemew Artemewa Artioli Arvidsson Aryani Aryanti Aryee Arāja Arājs Arıcan Arık Arıkan Arığ Asamoa
  Asamoah Asan Asante Asare Asaro Aschenbroich Ascione Asenso Ashley Asiama Asiedu Asil Aslan Aslanoğlu
  Aspere Aspers Assmus Assunção Astafei Astolfi Astuti Aswandi Ata Atakan Atakol Atalık Atan Atanasow
  Atanasowa Atanasowska Atanasowski Atanda Atasever Atay Atencio Ateş Atik Atkow Atkowa Atlı Atzeni Atzori
  Atıcı Atılgan Aubert Aubry Aucamp Auer Aufderhar Augustyn Augustyniak Aurelia Auziņa Auziņš Avallone Avan
  Avcı Avcıoğlu Avilés Avola Avram Avsec Awdeew Awdeewa Awodiran Awolowo Awramow Awramowa Awramowska
  Awramowski Awramtschew Awramtschewa Awuah Axelsson Axmann Ayala Ayandokun Ayaydın Ayaz Aybar Aycan Aydan
  Aydemir Aydoğdu Aydın Aygün Ayhan Ayisat Aykan Aykaç Aykurt Ayobami Ayomide Ayoola Aytaç Aytek Aytekin
  Ayverdi Azad Azara Azevedo Azew Azewa Azewska Azewski Azinić Azizah Azzahra Açar Açıkalın Açıkgöz Aïdara
  Aćimović Aćin Aćić Ačanski Ačić Ađanski Ağa Ağaoğlu Ağca Ağırbaş Aşkın Aşçı Aşık Aşıkoğlu Ašanin Ašađanin
  Ašimi Aškraba Aškrabić Ašonja Ašćerić Aždajić Baa Baafi Baah Baarck Baawia Babac Babacan Babalj Babalola
  Babalı Babamowska Babamowski Babaoğlu Babarogić Babatunde Babatz Babel Babin Babini Babić Babka Babková
  Babou Babović Babtunde Babuch Babunska Babunski Baburić Baca Bacalo Bacci Bacher Bachmann Baciu Badane
  Badea Bademci Badenhorst Bader Badiane Badillo Badji Badjuk Badu Baeza Baganz Bagaskara Baggio Bagiński
  Bagnoud Bahadır Bahena Bahl Bahna Bahno Bahnová Bahringer Bahun Bailey Baiocco Bajalska Bajalski Bajc
  Bajer Bajerová Bajāre Bajārs Bajčetić Bajčić Bajšanski Bak Bakal Bakan Bakaran Bakare Bakarec Bakewska
  Bakewski Bakhoum Baki Bakke Bakken Bakker Bakos Bakırcı Bakırcıoğlu Balaban Balabanović Balabanow
  Balabanowa Balabuch Balabucha Balakun Balan Balat Balašević Balašković Balaž Balažević Balboni Balcar
  Balcarová Balcer Balcerzak Balck Balcı Baldacci Baldassarre Balderas Baldi Baldini Baldo Balducci Baldé
  Balestra Baleta Baletić Balević Balešević Balint Balinčić Balistreri Balizka Balizki Baljak Balkow Balla
  Ballarin Ballesteros Ballouhey Ballı Balmer Balnuweit Balode Balodis Balog Balogh Balogová Balogun
  BalogŠandor Baloun Balounová Baloyi Balsamo Baltacı Baltag Baltin Balzano Balzer Balázs Baláž Balážová
  Bambula Bamidele Bamiloye Bamisebi Banach Banasiak Banasik Banaś Banda Bandera Bandini Bandić BandićŠtimac
  Bandl Bandopadhyay Banerjee Bang Bani Banica Banić BanićJokić Banićević Banjac Banjak Banjalić Banjari
  Banov Banse Banu Baptista Barajas Baraldi Baran Baranjec Baranka Baranková Baranová Baranow Baranowa
  Baranowska Baranowski Barański Barbagallo BarbarićŠehić Barbarosoğlu Barbarossa Barbarulo Barbato Barbera
  Barberi Barberis Barbero Barbier Barbieri Barbiero Barbosa Barbu Barbulescu Bardek Barela Baretta Bareš
  Barešová Bargan Barile Barillà Barinić Barisić Barišić Barlas Barletta Barna Barnard Baron Barone Baroni
  Barons Barošević Baroševčić Barr Barra Barragán Barras Barraza Barre Barreca Barrera Barresi Barreto
  Barretta Barrientos Barrios Barros Barrows Barry Barsotti Barta Bartczak Bartell Bartels Barth Bartkowiak
  Bartnik Bartoletti Bartoli Bartolini Bartolomei Bartolucci Barton Bartosik Bartovič Bartovičová Bartoň
  Bartoňová Bartoš Bartošek Bartošková Bartošová Bartulin Barták Bartáková Bartůněk Bartůňková Barylla
  Barzani Barák Baráková Basar-Klapec Basara Basarić Basarowska Basarowski Baschuk Baseda Bashirian Basile
  Basmacı Bassani Bassi Basso Basson Bastajić Bastać BatinićŠantić Batista Batnožić Bato Batschei
  Batschowska Batschowski Battaglia Battista Battisti Battistini Battke Baturalp Batz Bauch Bauer
  Bauermeister Bauerová Baumann Baumbach Baumeister Baumgartner Baur Bauschinger Bauschke Bavaud Bawer
  Bawtirowska Bawtirowski Bayazıt Baydar Bayeni Bayer Bayerová Baykam Bayraktar Bayraktutan Baysoy Bañuelos
  Bača Bačová Bağış Başaran Başer Başoğlu Bašta Baštová Bažant Bažantová Beahan Beatty Beavogui Becerra Bech
  Bechtelar Beck Beckel Becker Beckmann Bedewitz Bedini Bednar Bednarczyk Bednarek Bednarski Bednarz
  Bednařík Bednaříková Bednář Bednářová Beele Beer Beerli Beggerow Beh Behr Behrenbruch Beier Beissmann
  Bejan Bejenari Bejenaru Bekavac Bekdik Bekjarev Bekker Beko Bekonja Bekovac Bektaş Bektaşoğlu Bekvalac
  Bekčić Belcar Belec Belenzada Belitschanez Belivuk Belić Beljaew Beljaewa Beljakow Beljakowa Belkowska
  Belkowski Belli Bellini Bello Bellomo Bellotti Bellucci Belmonte Belogaska Belogaski Belojević Belopoljac
  Beloserow Beloserowa Belotti Belousow Belousowa Belović Belovuković Below Belowa Belowska Belowski
  Beloševac Belošević Beltrame Beltrami Beltrán Beltschew Beltschewa Belvisi Belz Belčević Benaković Benatti
  Benavides Benavídez BenašićPavlović Benda Bender Bendewska Bendewski Bendová Benecke Benedetti Benedetto
  Benetti Beneš Benešová Bengtsson Bengu Benigni Benini Benjamin Bennardo Benner Benninger Benoit
  Bentivoglio Benvenuti Benvenuto Benz Benzing Benítez Berak Beran Beranová Berardi Berberoğlu Berdnik
  Berends Beretta Berg Bergamasco Bergamini Berge Berger Berggren Berglund Bergman Bergmane Bergmanis
  Bergnaum Bergqvist Bergrová Bergstrom Bergström Beribak Berk Berka Berková Berky Berkyová Bermúdez
  Bernabei Bernal Bernard Bernardi Bernardini Bernardová Bernasconi Bernatović Berner Berney Bernhard
  Bernier Berning Bernolák Bernoláková Berntsen Berríos Berset Bertaccini Bertani Bertelli Bertelsen
  Bertenbreiter Berthoud Berti Bertini Berto Bertolini Bertolussi Bertrand Berxwedan Beránek Beránková Beso
  Bespalow Bespalowa Best Bester Betancourt Bethke Betschart Betti Betz Beushausen Beutelspacher Bevilacqua
  Bevk Beye Beyeler Beyer Bezděk Bezděková Bezjak Bezuidenhout Bečka Bečková Bečvář Bečvářová Beđan Beļavske
  Beļavskis Beňo Beňová Beşerler Beşikçi Beşok Bhadresha Bhana Bharadwaj Bhat Bhattacharya Bhattathiri
  Bhembe Bhengani Bhengu Bhuyeni Biagetti Biagi Biagini Bianc Biancheri Bianchetti Bianchi Bianchini Bianco
  Biasci Białas Białek Białkowski Biba Biccari Bicek Biceková Bichler Bickel Bidaud Bideau Biedermann
  Biedrzyński Bielak Bielawski Bielecki Bieler Bielert Bielik Bieliková Bielski Bienasch Bienias Bieniek
  Bieri Biernacki Biernat Biesenbach Bieńkowski Bigdeli Biggi Biglebauer Bijl Bilbilowska Bilbilowski Bildik
  Bilen Bilge Bilgen Bilgin Bilgiç Bilitsch Biljan Biljanowska Biljanowski Bilogravić Bilopavlović Bilski
  Bindi Bini Bins Bionaz Biondi Birca Birinci Birjukow Birjukowa Birkemeyer Birlik Biro Biro-Datković
  Birtašević Birziņa Birziņš Birzniece Birznieks Biró Birčaković Birčanin Bisconti Biseniece Bisenieks
  Bisgaard Bisio Bislimowska Bislimowski Bisset Bitca Biteye Bitowska Bitowski Bittner Bittnerová Bivol
  Bivolarević Biyela Bizetić Bizjak Bizumić Bizzarri Biçer Bićanin BiškićMerkaš Bjelanović Bjeletić Bjelica
  Bjelinić Bjelivuk Bjelić Bjeličić Bjelja Bjeljac Bjelkić Bjelobaba Bjelobrk Bjeloglav Bjelogrlić
  Bjelojević Bjerke Bjerregaard Björk Björklund Bjørnstad Blaga Blaha Blaho Blahová Blanc Blanchard
  Blanckenberg Blanco Blanda Blank Blaschek Blaschewska Blaschewski Blaser Blasi Blassneck Blatančić Blatter
  Blaua Blaus Blazer Blazević Blaćanin Blaško-Vidosavljević Blašković Blažanović Blažek Blažková Blecha
  Blechová Blekte Blick Blinow Blinowa Blisnakow Blisnakowa Bloch Blochin Blochina Blochwitz Block Blockhaus
  Blom Blomqvist Blum Blume Bláha Bláhová Boadi Boadu Boahen Boakye Boaten Boateng Bobek Bober Bobeta
  Bobinac Bobková Boboc Bobrow Bobrowa Bobylew Bobylewa Bocchi Boccia Bochenek Bocić Bock Bockovac-Kunštek
  Bocokić Boda Bode Bodea Bodian Bodini Bodiroga Bodnár Bodrug Boduroğlu Boehm Boer Boffa Bogan Bogdan
  Bogdanow Bogdanowa Bogdanowska Bogdanowski Bogdanska Bogdanski Bogdashin Bogdán Bogenrieder Bogisavljević
  Bogisich Bognár Bogoeska Bogoeski Bogoew Bogoewa Bogoljubović Bogosavac Bogucki Bogusz Bohge Boháč Boháček
  Boháčková Boháčová Boi Boico Bojadschi Bojadschiew Bojadschiewa Bojanowska Bojanowski Bojartschuk Boje
  Bokanović Bolat Bolatlı Bolf-Kovačić Bolkovac Bolle Bolliger Bolm Bologna Bolot-Salaj Bolschakow
  Bolschakowa Bolta Boltić Bolunović Bomeštar Bona Bonanni Bonanno Bonato Bonazzi Bondare Bondarenco
  Bondarenko Bondars Bonde Bonderović Bondra Bondrová Bondžić Bonelli Bonetti Bongiorno Bongiovanni Bongo
  Boni Bonifazi Bonilla Bonini Bonnet Bono Bonomi Bonomo Bonsra Bonsu Boratav Borbély Bordian Bordoni Borek
  Borelli Borer Borezka Borezki Borge Borgeaud Borges Borghi Borgia Borgschulze Borilović Borinčević
  Borisavljević Borisow Borisowa Bork Borkovački Borković Borkowski Bormann Bornscheuer Boros Borotschko
  Borovac Borovička Borovičková Borowiec Borowska Borowski Borrego Borrelli Borrmann Bors Borsch Borta
  Bortolin Bortoluzzi Bortot Boruschewski Borčanin Bos Bosanac Bosančić Boscaino Bosch Boschetti Boschewska
  Boschewski Boschi Boschikow Boschikowa Boschinow Boschinowa Boschinowska Boschinowski Boschkow Boschkowa
  Boschkowska Boschkowski Bosco Boscolo Boshoff Bosi Bosiljkić Bosiljković Bosiljčić Bosler Bosman Bossard
  Bosshard Bosson Bossy Bostan Bosák Bosáková Bota Botan Botello Botezatu Botha Botnari Botnaru Botsford
  Botta Boucher Bouda Boudová Bourcard Bourgeois Bourrouag Bouschen Bouček Boučková Bouška Boušková Bove
  Bovolenta Boxhammer Boyacı Boyde Boye Boyer Boyes Boyle Boz Bozalo Bozdok Bozdokov Bozdoğan Bozewska
  Bozewski Bozkurt Bozkır Bozoğlu Bozsik Bozzi Bozzo Boček Bočkai Bočková Boška Bošková BošnjakovićHolik
  Bożek Božanić Božanović Božićković Božič Božičanin Božičić Božičković Brabcová Brabec Brabencová Brabenec
  Brada Bradová Bradtke Bradvić Bradáč Bradáčová Braga Bragin Bragina Brahaj Braia Brakus Brambilla Branca
  Branco Brand Brandenburg Brandi Brandis Brandt Bratina Bratojević Bratonožić Bratović Bratu Brauer Braun
  Braunová Bravo Bredenkamp Brehmer Breitenberg Breitenstein Brejcha Brejchová Brekke Bremer Bremser Brenner
  Bresciani Bresoska Bresoski Bressan Breton Brettschneider Breu Breuer Brezina Brezinová Breznik Brezo
  Brezovac Brezovnjački Brečko Breņķe Breņķis Brešković Brežančić Briano Briede Briedis Briesenick Brigandì
  Brignone Bringmann Brinjak Brink Brinkmann Brinza Briones Briseño Brisuda Brito Brits Brix Brizka Brizki
  Brizzi Brkanović Brkić BrnićLevada Broda Broening Brogi Brogli Bromfield Brosch Brouwer Brown Brož Brožek
  Brožková Brožová Bruckmann Bruder Bruen Bruhns Brumat Brun Brunelli Brunet Brunetti Bruni Brunkeviča
  Brunkevičs Brunner Bruno Bruns Bruschi Bruun Bruzzone Brychta Brychtová Brzeziński Brzozowski Brázda
  Brázdil Brázdilová Brázdová Brändli Bräutigam Brömme Brügger Brüggmann Brđanin Brđović Buač Buača Bubalo
  Bubeník Bubeníková Bubulowska Bubulowski Bucaklı Bucalo Bucalović Buccheri Bucci Buch Bucher Buchholz
  Buchrucker Buchta Buchtová Buckridge Bucur Buczek Buczkowski Buczyński Buda Budai Budak Buder Budiman
  Budimčić-Kovačević Budiyanto Budreiko Budziński Budzyński Bueno Buga Buhl Buile Builis Bujak Bujor
  Bujukliew Bujukliewa Bukovská Bukovský Bukowski Bulaja Bulak Bulat Bulatović Bulgarelli Buljat Buljin
  Buljubašić Buljugić Bulovan Bultmann Bulut Bundgaard Bunea Bunescu Bunew Bunewa Bunjes Bunoza Bunuševac
  Buongiorno Buonomo Burani Burazer Burazor Burckhardt Burda Burdová Burduja Burević Bureš Burešová Burger
  Burghagen Burgio Burgić Burgos Burian Burianová Buriánek Buriánková Burkhard Burkhardt Burlacu Burmeister
  Burmilo Burow Burowa Burri Buruiana Buruk Burzyński Burđak Busak Busari Busch Buscharowska Buscharowski
  Buschbaum Busemann Busew Busewa Buslaver Buss Busse Bussmann Bustamante Bustos Busuioc Butarević Butera
  Buthelezi Butko Butnaru Butt Buzzi Bučanin Buček Bučkalović Bučková BuđićHalas Buša Bušetinčan Bušs Bykow
  Bykowa Byrd Byrtus Byrtusová Báez Bálint Bárta Bártová Bäcker Bär Bättig Bétancourt Bílek Bílková Bílá
  Bílý Bína Bínová Böhm Böhmová Bölükbaş Bölükbaşı Bönisch Börgeling Börner Böttner Büchele Bühler Bühlmann
  Büker Büngener Bürger Bürklein Büscher Büttner Bąk Bąkowski Bērziņa Bērziņš Bērzīte Bērzīts Bělohlávek
  Bělohlávková Bīriņa Bīriņš Bıçakçı Błaszczak Błaszczyk Březina Březinová Bříza Břízová Caballero Cabras
  Cabrera Cabán Caccamo Caccavo Cacciamani Cacciapuoti Cacciatore Cadena Cadoni Caforio Caggiano Caha Cahová
  Caiazza Caiazzo Caillat Cailler Cajner Cajzler Calabrese Calabria Calabrò Calafiore Calame Calandro
  Caldera Calderón Cali Califano Calin Callegari Calligaris Calvillo Calì Calò Camacho Camara Camarillo
  Cameron Camilli Cammarata Cammisa Campagna Campana Campanella Campanile Campanini Campbell Campisi Campo
  Campoli Campos Campus Can Canale Canales Cancelliere Cancellieri Candan Candela Candelaria Candido Canepa
  Cangiano Canino Canjko-Novak Cankar Cannas Cannata Cannella Cannone Cano Canova Cantagallo Cantoni Cantú
  Canu Capannolo Capasso Capatina Capecchi Capek Capelli Capitani Capizzi Capoccia Capocotta Capogna Capone
  Caporaso Cappai Cappelletti Cappelli Cappello Cappiello Capponi Capraro Capriotti Capuano Caputo Cara
  Caraballo Caracciolo Caradonna Caraman Caraus Carbajal Carbon Carbone Carboni Cardella Cardenas Cardia
  Cardinale Cardinali Cardini Cardona Cardone Cardoso Careddu Carella Caretti Caricari Carini Carić Carletti
  Carli Carlini Carlino Carloni Carlotti Carlowitz Carlsen Carlsohn Carlucci Carminati Carmona Carneiro
  Carnevale Carnovale Carollo Caron Carosi Carp Carpentier Carranza Carrara Carraro Carrasco Carrasquillo
  Carre Carrera Carrero Carreón Carrieri Carriero Carrillo Carrion Carrión Carroll Carrozza Carrozzo Carrus
  Carstens Carta Carter Cartl Cartwright Caruso Carvajal Carvalho Carvelli Carè Casadei Casadio Casagrande
  Casale Casali Casano Casanova Casares Casarez Casas Casavecchia Cascio Cascone Casella Caselli Caserta
  Casian Casillas Casini Casolaro Caspari Casper Caspers Cassano Cassim Cassin Castagna Castaldi Castaldo
  Castañeda Castellana Castellani Castellano Castellanos Castelli Castelyn Castens Castiello Castiglioni
  Castillo Castro Casu Casula Casárez Catalano Cataldi Cataldo Catana Catania Catanzaro Catarsi Catellani
  Caterino Cattaneo Cattani Cauna Caune Cavaliere Cavalieri Cavallari Cavallaro Cavalli Cavallini Cavallo
  Cavazos Cavriani Cazac Cazacu Cazares Ceballos Ceban Cebanu Cebekhulu Cebotari Cebula Cecan Ceccarelli
  Ceccarini Cecchetti Cecchi Cecchini Cecere Cedillo Cehmajster Ceja Celano Celar Cele Celentano Celeste
  Celi Celli Cellini Celma Celmiņa Celmiņš Celms Cemal Cenni Centeno Centofanti Cepeda Cerar Cerda Cerise
  Cernei Cerrani Cerrato Cerri Cerullo Cerutti Cervantes Cervántez Cesaretti Chacón Chadschimanow
  Chadschimanowa Chadschinikolow Chadschinikolowa Chaloupka Chaloupková Chalupa Chalupka Chalupková
  Chalupová Champlin Chan Chang Chapa Chappuis Chapron Chapuis Chapuisat Charitonow Charitonowa Charles
  Charpentier Charvát Charvátová Chassot Chattopadhyay Chaturvedi Chavarría Chen Cheng Cherchi Cherubini
  Chessa Chessari Chetty Cheuk Cheung Chevalier Chiacchio Chianese Chiaravalle Chiavacci Chibike Chibuike
  Chicu Chidinma Chidozie Chihai Chiliza Chilà Chimenti Chiodi Chiriac Chirico Chirila Chirilov Chirita Chis
  Chitrowo Chiu Chivu Chlup Chlupová Chládek Chládková Chmelař Chmelařová Chmelík Chmelíková Chmiel
  Chmielewski Chmura Cho Chochlow Chochlowa Choi Chojnacki Chojnowski Cholewa Chollet Chong Chopard Chopra
  Choquart Chovancová Chovanec Chow Choy Christ Christen Christensen Christian Christiansen Christow
  Christowa Christowska Christowski Chromá Chromý Chrzanowski Chu Chudoba Chudobová Chudzik Chudík Chudíková
  Chui Chuit Chung Chvojka Chvojková Chvátal Chvátalová Chytil Chytilová Chávez Ciaccio Ciacio Ciampa Cianci
  Ciani Ciavarella Cibotari Cibula Cibulka Cibulková Cibulová Cibuľa Cicala Cicatiello Ciccarelli Cicchetti
  Ciccone Cichocki Cichoń Cichy Cierpinski Ciesielski Cieśla Cieślak Cieślik Cifarelli Cigoj Cihlář
  Cihlářová Cikota Cilikan Cilli Cilliers Cimbaljević Cimerman Cimeša Cimmino Cinelli Cingolani Cini Cintrón
  Cioban Ciobanu Ciocan Cioffi Cioni Ciorba Ciornii Ciotola Ciotti Cipolla Cipollaro Cipolletta Cipriani
  Cipriano Cirelli Cirillo Cisneros Ciss Cisse Cissokho Ciszewski Citro Cittadino Ciubotaru Ciuffetelli
  Ciuffreda Ciulla Ciumac Ciwan Claasen Claes Claesson Claeys Clare Clarius Clark Clarke Clausen Cleem
  Clement Clemente Clerc Cleve Cloete Cloos Clottu Coccia Cocco Codreanu Coelho Coinchon Cojocari Cojocaru
  Cojuhari Cokan Cola Colangelo Colantuono Colarič Cole Colella Colesnic Coletta Colin Collado Collazo
  Collet Collier Collins Colombo Colonna Colucci Colunga Coly Colón Coman Comito Como Concas Concepción
  Condrea Conforti Congiu Coniglio Conn Connelly Conrad Conroy Considine Consiglio Constantin Constantinescu
  Constantinov Cont Conte Conti Contini Contreras Contu Cook Coppola Corazza Corboz Cordero Cordes Cordioli
  Coretti Corkery Cormier Cornea Cornejo Cornelissen Cornelsen Corona Coronado Corradi Corradini Corrado
  Corral Corrales Corrao Correa Correale Correia Corridori Cors Corsi Corsini Corso Corsten Cortese Cortesi
  Cortez Corti Cortinovis Cortés Cortéz Corwin Cosentino Coslovich Cosma Cossu Costa Costache Costantin
  Costantini Costantino Costanza Costanzo Costea Costin Cotorobai Cotruta Cotthardt Cottier Cotto Cottone
  Coufal Coufalová Coulibaly Coulon Courten Cousin Covaci Covalciuc Covalenco Covali Covarrubias Coviello
  Cox Cozma Cozzani Cozzi Cozzolino Craciun Crea Creciun Cremin Cremona Cremonesi Crepaldi Crescenzi Crespi
  Crespo Cretu Crevatin Crews Crimi Crippa Crisafulli Crisan Criscenti Crisci Criscione Crispino Crist
  Cristea Cristescu Cristiano Cristofaro Critelli Crnogaj Croce Croitor Croitoru Crona Cronin Cronjäger
  Cronnje Crooks Crosskofp Cruciani Cruciata Crudu Cruickshank Cruz Csapo Csonka Csordas Cucchiara
  Cucciniello Cuche Cucos Cucu Cuellar Cujba Cullinan Cummerata Cummings Cunha Cuomo Curci Curcio Curiel
  Curreli Cusimano Cusnir Cusumano Cuzzocrea Cvetković Cvetljanin Cvetojević Cvetuljski Cvijan Cvijanović
  Cvijančević Cvijetin Cvijetinović Cvijetić Cvijić Cvjetičanin Cybulski Cygan Cyprich Cyprichová Czaja
  Czajka Czajkowski Czapla Czarnecki Czech Czechowski Czekaj Czerniak Czerwiński Czyż Czyżewski Cárdenas
  Cíger Cígerová Císař Císařová Córdova Cālīte Cālītis Cīrule Cīrulis Daako Dabija Dabić Dabižljević Dabnjak
  Dabo Dabović Dabčević Dach Dadić Dafunić Dagović Dahl Dahlberg Dahm Dahmen Daidone Daimer Daišević Dajić
  Dajlić DakićKožić Dalgaard Dalkıran Dalleaste Dallenbach Dalmasso Dam Damanik Damaske Damayanti Dameska
  Dameski Damian Damiani Damiano Damico Damljanović Damm Damowska Damowski Dan Danciu Danenhauer Daniel
  Daniele Daniels Danielsen Danielsone Danielsons Danielsson Danila Danilischin Danilischina Danilko
  Danilová Danilow Danilowa Daniš Danišová Danko Danková Danneberg Danner Danso Dante Daněk Daražac Dare
  Darii Darko Darmawan Darojat Darteh Dartey Dascalu Dattilo Daub Daubner Daudrich Dauer Daugherty Daum
  Dauth Dautzenberg David Davidović DavidovićAmić Davidová Davidsen Davies Davis Davoli Dawidowska
  Dawidowski Dawkow Dawkowa Dawtschew Dawtschewa Dawtschewska Dawtschewski Dawydow Dawydowa Dačković Dačović
  Dağdaş Dağlaroğlu Daňko Daňková Daňo Daňová Dašić Deane Debeljak Debenjak Debnár Debnárová Dec Decker
  Deckert Deckow Declerck Declercq Decock Decoster Dedejić Dedijer Deerberg Degano Degrassi Dehmel Deiana
  Dej Deja Dejanović Dejanow Dejanowa Dejová Dekker Dekýš Dekýšová Delacrúz Delafuente Delagarza Delalić
  Delaney Delao Delapaz Delarosa Delatorre Delazy Deleón Delfino Delgadillo Delgado Delogu Delonge Delrío
  Delvalle Dembelé Dementew Dementewa Demeter Demetrová Demir Demirbaş Demirel Demkiw Demniew Demniewa
  Demontis Demtschischin Demtschischina Demurtas Demut Denaro Denesik Dengler Denis Denisow Denisowa Denkel
  Denner Denti Denzinger Denzler Dera Deriu Derr Dersim Dertmann Desai Deschamps Deshpande Desiderio Desmet
  Desogus Despotowska Despotowski Destro Dethloff Deuschle Devald Devar Devedžić Devetak Devos Devrnja
  DevčićKatić Dewilde Deák Deđanski Deģe Deģis Dhawan Dhlamini Dhlomo Dia Diaby Diack Diaconescu Diaconu
  Diagne Diakhaté Diallo Diamanka Diamanti Diana Diao Diarra Diatta Diattara Diaw Diawara Dibbert Dickens
  Dicki Dickinson Diduch Dieckmann Diedrich Diekmann Dienel Dieng Dies Dietrich Dietsche Dietz Dietzsch
  Dieye Diezel Dijkstra Dildar Dilew Dilewa Dilla Dima Dimitriew Dimitriewa Dimitrijević Dimitrić
  Dimitrovski Dimitrow Dimitrowa Dimić Dimkić Dimković Dimkowska Dimkowski Dimović Dimow Dimowa Dimowska
  Dimowski Dimčević Dimčić Dimšić Dinca Dinew Dinewa Dinewska Dinewski Dingarac Dingelstedt Dingiswayo Dini
  Dinu Diome Dione Diongue Dionisi Diop Diouf Dioum Dippenaar Dippl Dirgantara Dirjan Distefano Dittmann
  Dittmar Dittmer Dittrich Dittrichová Divald Diviš Divišová Dix Dixon Dizanov Dizdar Diène Diédhiou Diémé
  Djatschkow Djatschkowa Djetka Djitté Djokoto Djurasek Dlamini Dlouhá Dlouhý Dmitriew Dmitriewa Dmitrischin
  Dmitrischina Dmitruk Dobbrunz Dobeš Dobešová Dobiáš Dobiášová Dobler Dobosz Dobre Dobrescu Dobrewska
  Dobrewski Dobrilović Dobrinković Dobrochotow Dobrosavljević Dobrovolná Dobrovolný Dobrowolski Dobrzyński
  Dodaro Dodewska Dodewski Dodon Dogaru Doherty Dohnal Dohnalová Dohring Dojtschinow Dojtschinowa Dokonal
  Dokoupil Dokoupilová Dokoza Dolaček Dolce Dolch Dolci Dold Dolejš Dolejšová Dolejší Doleček Dolečková
  Doležal Doležalová Doležel Doleželová Dolinar Dolničar Dolović Domagała Domanović Domazet Domański
  Dombrovska Dombrovskis Dombrowski Domingues Dominiak Dominici Domiševac Domjan Domljan Domínguez Domínquez
  Donald Donati Donato Donda Dondur Donević Donewska Donewski Donica Donie Donkor Donnelly Dončić Dooley
  Dopuđa Dopša Doria Dorić Dornik Doro Dorofeew Dorofeewa Doronin Doronina Doronjski Dorontić Doronzo
  Doskoczynski Doskočil Doskočilová Dostál Dostálová Doubek Doubková Doubrava Doubravová Douglas Douša
  Doušová Dower Dowgalewska Dowgalewski Doyle Dočekal Dočekalová Dočkal Dočkalová Dočolomanská Dočolomanský
  Doğan Doža Drabik Dragan Draganović Draghici Dragin Dragić Drago Dragoi Dragojlov Dragomir Dragone Dragoni
  DragovićZafred Dragu Drakul Drakčić Dramlić Dramé Drač Dračić Drašković Drechsler Drees Dreher Dreier
  Dreimane Dreimanis Dreissigacker Drenjačević Drenkow Drenkowa Dressler Drews Drešević Driessen Drinić
  Drinjak Drljan Drljača Drmanac Drmanović Drmončić Drnkow Drnkowa Droppa Droppová Drosdow Drosdowa Droz
  Drozd Drozdová Drozdowski Drvarević Drvenica Drzewiecki Drábek Drábková Dróżdż Drča Drčelić Dschadschew
  Dschadschewa Dschambas Dschambasow Dschambasowa Dschekow Dschekowa Dschinleska Dschinleski Dschorlew
  Dschorlewa Dschunow Dschunowa Dschuwalekowska Dschuwalekowski Dsjuba Dsjubjak DuBuque Duah Duarte Dubashi
  Dube Dubiel Dubochet Dubois Dubovská Dubovský Dubravec Dubská Dubský Dubuis Duca Ducci Duchoň Duchoňová
  Ducommun Ducret Duda Dudek Dudeková Dudková Dudová Dudziak Dudzik Dudziński Dudás Dueñas Dufek Dufková
  Dufour Dugaja Duganow Duganowa Dukovac Dukowska Dukowski Dula Dulla Dullová Dulová Duma Dumanjić Dumas
  Duminy Dumitrache Dumitrascu Dumitrescu Dumitriu Dumitru Dumnić Dumont Dunka Dunková Dupan Dupont Dupuis
  Dupuy Durak Duran Durand Durante Durdinez Durgan Durmaz Durán Duszyński Dusík Dusíková Duta Dutkiewicz
  Dutoit Dutta Dutto Duval DuvnjakČuljak Duygulu Dušek Dušková Dvizac Dvokić Dvonč Dvončová Dvoranac Dvorská
  Dvorský Dvořák Dvořáková Dvořáček Dvořáčková Dwamena Dwivedi Dwortschanez Dyer Dyett Dylus Dzene Dzenis
  Dziedzic Dzirkale Dzirkalis Dziuba Dzokoto Dzurjanin Dzurjaninová Dávid Dávidová Dávila Dächert Dème Díaz
  Döbel Döring Dörner Dörre Dück Düşenkalkar Dąbek Dąbkowski Dąbrowski Dębowski Dębski Dědek Dědková Dīriķe
  Dīriķis Długosz Džakmić Džakula Džal Džanija Dženopoljac Džepina Džigumović Džigurski Džikić Džinić
  Džodanović Eberhard Eberhardt Ebert Ebubechukwu Echevarría Ecker Eckhardt Edipowska Edipowski Edorh Edun
  Edvardsen Edwards Effertz Effler Efimow Efimowa Efremow Efremowa Eftimow Eftimowa Egbochukwu Egeli Egelja
  Egeljić Egerić Eggenmueller Egger Egić Egli Eglīte Eglītis Egorow Egorowa Ehigiator Ehm Ehmann Ehrig Eich
  Eichenberger Eide Eifert Einert Eisenlauer Ekici Eklund Ekpo Eksteen Ekström Ekwueme Ekşioğlu Elbe Elebiyo
  Eleyth Elia Eliasson Eliaš Eligibile Eliseew Eliseewa Elizabeth Elizondo Eliáš Eliášová Eliçin
  Elmastaşoğlu Els Elss Elvina Elworthy Elçiboğa Emard Embranthiri Emeljanow Emeljanowa Emert Emery Emig
  Emmanuel Emmelmann Emmerich Enache Enachi Ender Endziņa Endziņš Ene Engel Engelen Engelmann Engström Eni
  Enríquez Epifani Eplinius Erasmus Erbay Erben Erbenová Erberk Erbulak Ercoli Erdman Erdmann Erdoğan Erez
  Erginsoy Erhan Erhardt Eriksen Eriksson Erkekli Erlei Erm Ermakow Ermakowa Ermini Erni Ernser Ernst Eronat
  Errante Errera Errichiello Errico Erschow Erschowa Ertepınar Ertl Ertürk Erwes Erçetin Esanu Esbensen
  Escalante Escamilla Eschow Eschowa Escobar Escobedo Esenwein Esparza Espinal Espino Espinosa Espinoza
  Esposito Esquibel Esquivel Esser Esteves Esther Estrada Estévez Etzebeth Eugster Evangelista Evangelisti
  Evans Evensen Evers Everts Evliyaoğlu Evola Ewald Ewdokimow Ewdokimowa Ewremow Ewremowa Ewseew Ewseewa
  Fabbri Fabbricatore Fabbro Fabian Fabiani Fabiano Fabianová Fabijanović Fabián Fabiánová Fabjan Fabre
  Fabris Fabrizi Fabrizio Faculjak Fadda Fadeew Fadeewa Fadel Fadipe Fagunwa Fahey Fahham Fahner Fajardo
  Fajdetić Fajdiga Fajimi Fajnor Fajnorová Faktor Falabi Falbo Falchi Falcioni Falco Falcone Falcão Faleti
  Falk Falkowski Fall Faller Faloye Falter Falzone Fan Fanara Fancello Fanelli Fankhauser Fanta Fantini
  Fantová Fantozzi Faraci Faragó Faraone Farber Farcas Farella Faresta Faria Farida Farin Farina Farkas
  Farkaš Farkašovská Farkašovský Farkašová Farrell Farris Farías Farčić Fasano Fasasi Fasoli Fassbender
  Fathina Faty Fauche Faulhaber Faure Fava Favara Favaro Favero Favre Fay Faye Fazekas Fazio Febian
  Febrianti Fedele Federici Federico Fedorischin Fedorischina Fedorow Fedorowa Fedoseew Fedoseewa Fedotow
  Fedotowa Feeney Feest Fehr Fehrig Fehér Feil Fejfar Fejfarová Fekete Fekonja Felber Feld Felder Feleppa
  Felici Feliciano Feliziani Felke Feller Femina Fencl Fenclová Fenner Fenske Ferat Ferenc Ferencová Ferilli
  Ferjan Ferko Ferková Ferluga Fernanda Fernandes Fernandez Fernández Ferracuti Ferraiuolo Ferrando Ferrante
  Ferranti Ferrara Ferrari Ferrarini Ferrario Ferraris Ferraro Ferrarotti Ferreira Ferrer Ferreri Ferrero
  Ferretti Ferri Ferrigno Ferrini Ferro Ferroni Ferry Festa Festuccia Feuerbach Fiala Fialová Fichardt
  Fichera Fico Ficová Fidélis Fiedler Fiedlerová Fierro Fietz Figl Figueiredo Figueroa Figura Fijałkowski
  Filatow Filatowa Filc Filcová Filice Filimon Filip Filipan Filipek Filipiak Filipová Filipowicz Filipowska
  Filipowski Filippi Filippini Filipponi Filippow Filippowa Filsinger Fincke Fini Fink Finka Finke Finková
  Finocchiaro Finotti Finstad Fior Fioravanti Fiore Fiorelli Fiorentini Fiorentino Fiorenza Fioretti Fiori
  Fiorillo Fiorini Fiorucci Firfow Firfowa Firgantoro Firmansyah Fischer Fischerová Fischetti Fish Fisher
  Fister Fitschen Fišbah Fišer Fišerová Fjeld Flacco Flak Flaman Flanjak Flatley Flačer Fleischer
  Fleischmann Fleury Flis Floder Florczak Flore Florea Florek Flores Florescu Floridia Florio Floris Florián
  Floriánová Floričelović Flottmann Flórez Flückiger Focsa Fodor Fodulović Fofana Fofie Foged Fogele Fogelis
  Foglia Fois Fojtík Fojtíková Fok Fokin Fokina Folivarski Foltýn Foltýnová Fomin Fomina Fomitschew
  Fomitschewa Fonda Fonseca Fontaine Fontana Fonti Forconi Foretay Forgione Forkel Forlani Forman Formanová
  Formica Formánek Formánková Fornara Forsberg Forst Forster Forte Fortugno Fortunato Foschi Fossum Fosu
  Fotew Fotewa Foti Fourie Fournier Fousek Fousková Fořt Fořtová Fraga Frahmeke Frami Franc Francesca
  Franceschi Franceschini Francesconi Francese Francezi Franchi Franchini Francišković Franco Francois
  Francová Frandsen Franecki Franey Franić FranjićAbramić FranjićZelić Frank Franke Franková Frankowski
  Fransson Franta Frantz Franz Franzis Franzmann Franzoni Franzè Franěk Frasca Fratello Fratila Fratti Frau
  Frauen Frauendorf Frazi Frederiksen Fredriksen Fredriksson Frei Freigang Freimane Freimanis Freimann
  Freimuth Freisen Freitas Frenzel Freriks Frey Freymond Frezza Frick Fricke Fridrich Fridrichová Fried
  Friedek Friedenberg Friedli Friedmann Friedrich Friesen Friess Frigan Frigerio Frigo Frisch Fritsch Frohn
  Frolow Frolowa Frosch Frunza Frunze Frydrych Frydrychová Frías Frąckowiak Frączek Frątczak Ftorek
  Ftoreková Fucci Fuchs Fuchsová Fuentes Fuga Fuhlbrügge Fujiati Fuksa Fuksová Fuller Fumagalli Fumarola
  Fundak Fung Funk Funmilayo Fuoco Furgala Furlan Furman Furno Furrer Furtado Furtuna Fusaro Fusco Fusenig
  Fust Fuze Fučík Fučíková Fábián Förster Fülöp Gaba Gabhezi Gabius Gabler Gabor Gabriel Gabriele Gabrielli
  Gabrielová Gabrovšek Gabud Gaddini Gade Gadiaga Gadomski Gadschiew Gadžić Gages Gagić Gagliano Gagliardi
  Gagović Gagričić Gagro Gaiduk Gaile Gailis Gaillard Gailīte Gailītis Gaina Gaiowa Gaiowi Gaitschuk Gaitán
  Gajda Gajdow Gajdowa Gajdoš Gajdošová Gajec Gajewski GajgićMatić Gajski Gakstädter Gal Galajenko Galander
  Galante Galarza Galasso Galatei Galati Galazion Galeazzi Galewska Galewski Galinac Galindo Galić Galjak
  Galjen Galjer Galkin Galkina Gallardo Gallegos Galli Gallo Galluzzo Galošević Galván Gama Gaman Gamba
  Gamberini Gambino Gamboa Gamez Gamlin Gamper Gamula Ganaka Gandhi Gandolfo Ganea Gangan Gangemi Gangnus
  Ganitsch Gantar Ganzmann GanzŽuparić Gaona Gapo Garai Garatva Garau Garavaglia Garay Garcia García Garden
  Garewska Garewski Gargiulo Garibay Garica Garifo Garnier Garofalo Garonja Garrido Garun Garza Gasjūne
  Gasjūns Gaspar Gaspari Gasparini Gassama Gasser Gast Gastel Gastélum Gatta Gatti Gatto Gatzka Gauder
  Gaudiano Gauthier Gautier Gavrila Gavrilita Gavriliuc Gavrilović Gavrić Gavrović Gaweł Gawlik Gawrilow
  Gawrilowa Gawrilska Gawrilski Gawron Gawroński Gaye Gaytán Gazdić Gazibara Gazivoda Gazzola Gaćina
  Gaćinović Gačanović Gačević Gačić Gađanski Gałka Gałązka Gašpar Gašparovič Gašparovičová Gašparová Gašpić
  Gaži Gažiová Gažo Gbadamosi Gbogboade Gebhardt Geese Gehre Gehrig Gehring Gehrke Geiger Geisendorf Geisler
  Geissler Gelling Gemma Genchi Genjega Genna Gennaro Genoud Genovese Genow Genowa Gens Gentile Gentili
  Georgescu Georgiew Georgiewa Georgiewska Georgiewski Gerace Geraci Gerard Gerasimow Gerasimowa
  Gerasimowska Gerasimowski Gerbennow Gerber Gerdel Gerhardt Gerhold Gerlach Germani Germow Germowa Gerow
  Gerowa Gerritsen Gerschler Gerson Gervasi Gerwig Geschoska Geschoski Gesell Getschewska Getschewski Geyer
  Gfeller Gheorghe Gheorghita Gheorghiu Gherman Ghilardi Ghirmai Ghita Ghosh Giacalone Giaccio Giachi
  Giacomelli Giampaoli Giampaolo Giannelli Giannetti Gianni Giannini Giannone Giannotti Gianotti Giansante
  Giardina Giardini Gibala Gibbs Gibson Giehl Gielen Gierisch Giesa Giesche Giewska Giewski Gigaba Giger
  Gigli Giglio Gigliotti Gigow Gigowa Gil Gilca Gilde Gill Gilliéron Gioacchini Gioia Giordani Giordano
  Giorgetti Giorgi Giorgio Giovannelli Giovannetti Giovannini Giovinazzo Girard Girardet Girardi Giraud
  Giraudo Girbu Girone Girón Gisca Gislason Giudice Giuffrida Giugliano Giuliani Giuliano Giunta Giurgiu
  Giusti Giustra Gjakonowska Gjakonowski Gjelew Gjelewa Gjorgjewska Gjorgjewski Gjortschew Gjortschewa
  Gjurlukow Gjurlukowa Gjurtschinow Gjurtschinowa Gjuselew Gjuselewa Gladkiwska Gladkiwski Gladuch Glasnović
  Glasson Glatting Glavati Glavač Glawasch Gleason Gledić Gleichner Gleđa Gligorow Gligorowa Gligorowska
  Gligorowski Glinska Glinski Glintić Gloor Glosli Glover Glođović Gložanski Gluhović Glukčević Glumac
  Glumpak Gnatischin Gnatischina Gning Gningue Gobbi Gocník Gocníková Godanj Godec Godlewski Godoy Godínez
  Goebel Goedicke Goiko Golabowska Golabowski Golban Goldbeck Goldfuss Goldkamp Goldkühle Goldner Golec
  Golinelli GolićSamaržija Goller Golling Gollnow Gollum Golob Golomski Golowez Golubew Golubewa Gombai
  Gombay Gombert Gomes Gomis Goncear Gonta Gonzales Gonzalez González Gonçalves Goodwin Goonam Goosen
  Goossens Goran Gorbatsch Gorbatschew Gorbatschewa Gorbunow Gorbunowa Gorczany Gordeew Gordeewa Gordhan
  Gordiitschuk Gorea Gori Goričanec Gorišek Gorjanski Gorodozka Gorodozki Gorowa Gorowi Gorschkow Gorschkowa
  Gotthardt Gottlieb Gottschalk Gottwald Gottwaldová Gotz Goudiaby Govender Govoni Gowda Goy Goyette Gołąb
  Gołębiewski Gołębiowski Graber Grabež Grabić Grabovac Grabowski Grabul Grabuloska Grabuloski Grace Gracia
  Graczyk Gradišar Gradištanac Gradojević Grady Gradzki Graf Graham Grams Gran Granado Granados Granat
  Granata Granato Grande Grandi Grandjean Grange Grant Granà Grasse Grassi Grasso Gratzky Grau Graudiņa
  Graudiņš Graur Gravina Graziani Graziano Greb GrebenarŽarmen Greco Grecu Green Greenfelder Greenholt
  Greger Gregersen Gregor Gregorc Gregori Gregorová Greguš Gregušová Greithanner Greppi Greschner Gretschko
  Grgič Grgurević Gribuste Gribusts Grieco Griego Griem Griesbacher Griese Griffiths Grigoras Grigore
  Grigorescu Grigorew Grigorewa Grigorischin Grigorischina Grijalva Gril Grilli Grillo Grimaldi Grimes Grimm
  Grinewezka Grinewezki Grinewska Grinewski Grischin Grischina Grischko Grkavac Grkinić Grladinović Grm Grob
  Grobelaar Grochowski Groduma Grodums Groebli Groen Gromiko Gromisch Gromow Gromowa Groothuizen Gros
  Groschew Groschewa Grosdanow Grosdanowa Grosjean Gross Grosser Grossheim Grossi Grosskopf Grosso Grosu
  Grothaus Grothkopp Grotke Groza Grozdanović Grube Gruber GrubešićBarbir Grubnić Grubrová Grudzień
  Grujowska Grujowski Grundmann Grundza Grundzová Gruning Gruppuso Gruptsche Gruszczyński Gruszecki Gruszka
  Grygar Grygarová Grzegorczyk Grzelak Grzesiak Grzesik Grześkowiak Grznár Grznárová Grzyb Grzybowski
  Grzywacz Gröss Grötzinger Grün Grüner Grīnberga Grīnbergs Grūba Grūbe Guajardo Gualtieri Guardado Guarino
  Guarneri Guarnieri Guastella Guastone Guerin Guerra Guerreiro Guerrero Guerrieri Guerriero Guerrini
  Guevara Gueye Guglielmi Guguwtschewska Guguwtschewski Guha Guida Guidetti Guidi Guido Guidotti Guillaume
  Guillen Guillot Guillén Guinand Guissé Gulgowski Gulino Guliwe Guljaew Guljaewa Gullì Gulyás Gumede
  Gummelt Gunarto Gunawan Gundersen Guneta Gunjača Gunkel Gunnarsson Gunther Gupta Gurew Gurewa Gurrieri
  Gurule Gusan Guschtschin Guschtschina Gusew Gusewa Gusikowski Gusmeroli Gustafsson Gut Gutal Gutiérrez
  Gutjahr Gutkowski Gutmann Gutowicz Gutowski Gutrovac Gutschank Gutschew Gutschewa Gutu Guyot Guzik Guzina
  Guzmán Guzun Gučanin Gušanović Gušatović Gušavac Guševac Gušić Gušović Gwacela Gwala Gwoździk Gwóźdź
  Gyamfi Gyasi Gábor Gáborová Gál Gálvez Gámez Gáspár Gähwiler Gómez Góra Góral Górecki Górka Górniak Górny
  Górski Göbel Göckeritz Göhler Gönültaş Görlich Görmer Götz Götzelmann Gül Güldemeister Güler Gümüşpala
  Günday Güneş Günther Günz Gürbig Gürmen Gąsior Gąsiorowski Głogowski Głowacki Głąb Haack Haaf Haag Haas
  Habeeb Habel Habibi Hablák Habláková Habšuda Habšudová Hache Hack Hackbusch Hackelbusch Hackett Hadfield
  Hadwich Hadžibeganović Haferkamp Hafner Hagen Hagenes Hahn Haikal Hajdinjak Hajdu Hajduk Hajek Hajnc Hajná
  Hajný Hakala Hakan Hakim Hakyemez Halas Hald Halda Haldová Haley Halim Halimah Hall Hallmann Haluška
  Halušková Halvorsen Halvorson Halák Haláková Halász Hamann Hamill Hamilton Hammes Hampl Hamplová Hamzaoğlu
  Hand Handayani Handoko Handžić Hane Hanekom Hanenberger Hango Hanifat Hanižar Hanko Hanková Hannecker
  Hannich Hanniske Hanousek Hanousková Hansen Hansson Hanus Hanusová Hanuš Hanušová Hanzal Hanzalová Hanzl
  Hanzlová Hanzlík Hanzlíková Hanák Hanáková Hanáček Hanáčková Haramija Harač Harber Hardiansyah Hardy
  Hargasser Harini Hariyah Harms Harnapp Haro Harris Hartati Harter Harting Hartlieb Hartman Hartmann
  Hartmanová Hartwig Hartz Harvey Haryanti Haryanto Has Hasan Hasanah Hasanica Haschke Hasler Hassan
  Hassanah Hasse Hassfeld Hastuti Hathorn Hattingh Hauck Haug Haugaard Haugen Hauke Haukelidsæter Haupt
  Hauser Havel Havelka Havelková Haverney Havlová Havlík Havlíková Havlíček Havlíčková Havojić Havránek
  Havránková Hayes Hayworth Hazes Hađa Hašek Hašková Haščák Haščáková Heaney Hearne Heathcote Heberstreit
  Hechler Hecht Heck Heczko Heczková Hedegaard Hedermann Hediger Hedlund Hegedüs Hegedűs Heger Hegerová
  Hegmann Hehl Heidelmann Heidenreich Heidler Heikkilä Heikkinen Heinemann Heinig Heinke Heinonen Heinrich
  Heinze Heiser Heist Hejda Hejdová Hejduk Hejduková Hejl Hejlová Hejna Hejnová Heleta Heller Hellmann
  Hellström Helm Helmke Helpling Henderson Hendriks Hendrych Hendrychová Hengmith Henkel Hennes Hennezel
  Henri Henriksen Henriksson Henriques Henry Henríquez Hense Hensel Hentel Hentschel Hentschke Hepperle
  Herberger Herbrand Heredia Heretik Heretiková Hering Herjavec Herlambang Herman Hermann Hermanová Hermans
  Hermansen Hermansson Hermawan Hermecke Hermiston Herms Hernandes Hernádez Hernández Herold Herrera
  Herrmann Herschmann Hertel Hertzog Herweg Herwig Herzenberg Herzog Hess Hesse Hessek Hessel Hessler
  Hettinger Hetzler Heuck Heunis Heval Heydemüller Hečko Hečková Heřman Heřmanová Heřmánek Heřmánková Hickle
  Hidalgo Hidayanto Hidayat Hidošanin Hiebl Hildebrand Hildenbrand Hilgendorf Hill Hillard Hiller Hilll
  Hills Hilpert Hiltunen Himawan Hincu Hingsen Hingst Hinojosa Hinrichs Hintz Hirnštajn Hirsch Hirschberg
  Hirt Hirthe Hirvonen Hitchinson Hjort Hjorth Hladká Hladký Hladík Hladíková Hlapec Hlasni Hlatshwayo
  Hlavati Hlavatá Hlavatý Hlaváč Hlaváček Hlaváčeková Hlaváčková Hlaváčová Hlinka Hlinková Hlongwa Hlongwane
  Hloušek Hloušková Hlávka Hlávková Hochstrasser Hodanovac Hodea Hodel Hodkiewicz Hodovanj Hoeger Hofer
  Hoffman Hoffmann Hoffmannová Hofman Hofmann Hofmanová Hofstetter Hohenberger Hohl Hohn Hohnheiser
  HohošBabić Holan Holanová Holas Holasová Holcová Hold Holdt Holec Holeček Holečková Holguín Holinski Holl
  Hollard Holm Holmberg Holmgren Holmqvist Holoubek Holoubková Holtfreter Holub Holubová Holuby Holubyová
  Holz Holzdeppe Holzner Holá Holík Holíková Holý Homa Homenick Hommel Homola Homolka Homolková Homolová
  Honegger Hong Honz Hooss Hopland Hoppe Hora Horak Horaček Horký Horn Horna Horne Hornung Horník Horníková
  Horníček Horníčková Horová Horská Horský Hort Horvath Horvát Horváth Horváthová Horvátová Horák Horáková
  Horáček Horáčková Horňák Horňáková Hossa Hossová Hottinguer Hotz Houdek Houdková Hougaard Houška Houšková
  Hovanjek Hovorka Hovorková Howard Howe Howell Hoza Hozová Hočevar Hořejší Hošek Hošková Hrabal Hrabalová
  Hrabovská Hrabovský Hradecká Hradecký Hradil Hradilová Hraško Hrašková Hrbek Hrbková Hrbáček Hrbáčková
  Hrdina Hrdinová Hrdlička Hrdličková Hrdá Hrdý HrešićDubaić Hribar Hric Hricová Hrkalović Hrmo Hrmová
  Hrnjak Hrnčíř Hrnčířová Hroch Hrochová Hromádka Hromádková Hron Hronová Hrovat Hrubeš Hrubešová Hrubá
  Hrubý Hruška Hrušková Hrušovská Hrušovský Hrvatin Hrůza Hrůzová Huang Huba Huber Hubert Hubová Hubáček
  Hubáčková Huckestein Hudak Hudcová Hudec Hudeček Hudečková Hudson Huebel Huel Huels Huerta Huet Hug Hughes
  Hugo Huguenin Huhn Hui Huisman Huixtlacatl Hujo Huke Huls Human Humbert Humbert-Droz Huml Humlová Huneke
  Hunziker Hurtado HusakovićHodžić Huseby Husák Husáková Hutagalung Hutapea Hutasoit Huth Huwiler Huzanić
  Hušek Hušková Hyatt Hynek Hynková Hájek Hájková Hála Hálová Hána Hánová Häber Häfliger Häfner Hämäläinen
  Hänni Håkansson Höcke Höft Höhne Hönig Hördt Hübenbecker Hübl Hübner Hügel Hürlimann Hüttcher Hütter Hýbl
  Hýblová Hůlka Hůlková Iacob Iacolare Iacono Iacovino Iacovone Iancu Iandolo Iannaccone Iannello Ianni
  Iannone Iannucci Iaria Iatco Iazzetta Ibarra Ibe Ibikunle Ibranović Ibrić Ichim Ierardi Iezzi Iglesias
  Igličar Ignat Ignatew Ignatewa Ignatow Ignatowa Ignjatowska Ignjatowski Ignowska Ignowski Igov Igrić Ihasz
  Ihly Ihnačák Ihnačáková Ikonomow Ikonomowa Ilančić Ilc Ilie Iliescu Iliew Iliewa Iliewska Iliewski Ilin
  Ilina Ilinčić Ilisić Ilić Iličin Iljoska Iljoski Illing Illés Ilori Ilupeju Ilıcalı Imhof Immelman
  Impellizzeri Improta Indelicato Ingrassia Ingrosso Innocenti Inzerillo Iodice Ion Ionescu Ionita Iordache
  Iorga Iorio Iosif Iotti Iovino Iovu Ippoliti Ippolito Irawan Irfandi Irimia Irizarry Isaac Isac Isaew
  Isaewa Isak Isakov Isakow Isakowa Isakowska Isakowski Isaksson Isekenmeier Isler Ismail Isokun Ispas
  Israel Istrate Istrati Iswahyudi Iten Itt Iuliano Ivan IvankovićBon Ivanov Ivanova Ivanovs Ivančan Ivančič
  Ivas Ivascu Iversen Ivkovac Iwanischin Iwanischina Iwaniw Iwanoska Iwanoski Iwanow Iwanowa Iwanowska
  Iwanowski Iwanziw Iwański Iyalla Iyanda Iyengar Iyer Izdebski Izew Izewa Izzi Izzo Ičelić Işık Išpiranović
  Ištoković Išvan Jablanov Jabłoński Jackowski Jackson Jacob Jacobi Jacobs Jacobsen Jacobson Jacquet Jadro
  Jagica Jagielski Jagiełło Jagodziński Jagusch Jagušić Jahn Jahnke Jahoda Jahodová Jailani Jaime Jaimes
  Jain Jaiyeola Jakab Jakeš Jakešová Jakimowska Jakimowski Jakl Jaklová Jakobek Jakobs Jakobsen Jakobsson
  Jakolić Jakonow Jakonowa Jakopič Jakoubek Jakoubková Jakowlew Jakowlewa Jakubcová Jakubczyk Jakubec
  Jakubiak Jakubowski Jakuschew Jakuschewa JakušMejarec Jaljuk Jalowa Jalowi Jambor James Jamiu Jamnik
  Jamrozy Janas Janata Janatová Janda Jander Jandová Janeković Janevski Janewska Janewski Janeček Janečeková
  Janečić Janečka Janečková Jangid Janiak Janich Janicki Janik Janiszewski Janjuk Janka Janke Jankovitch
  JankovićBešlić Jankovska Jankovskis Jankowiak Jankowski Janků Janota Janotová Janoušek Janoušková Janovská
  Janovský Janowski JanoševićFranz Janoška Janošková Jansa Jansen Jansone Jansons Jansová Janssen Janssens
  Jansson Jantjies Jantošovič Jantošovičová Jantschewska Jantschewski Januar Janus Janusz Januszewski
  Januško Janák Janáková Janáček Janáčková Janík Janíková Janíček Janíčková Janča Janček Jančeková Jančová
  Jančík Jančíková Janša Janů Jaramillo Jarc Jardan Jarets Jareš Jarešová Jarmak Jarnec Jaros Jarosz Jaroš
  Jarošová Jarząbek Jaschtschuk Jasinski Jasiński Jaskolski Jasper Jasso Jast Jastrzębski Jatschew Jatschewa
  Jauk Javůrek Javůrková Jaworiwska Jaworiwski Jaworski Jazbinšek Jazischin Jazischina Jazkiw Jazvinšak
  Jaćimović Jaćović Jaśkiewicz Jašarević Jašek Jašková Jean Jeanneret Jech Jechová Jedlička Jedličková
  Jedľovská Jedľovský Jeftić Jeftović Jegorov Jelačić Jelašić Jelen Jelenová Jelica Jelisavac Jelita
  Jellinghaus Jelínek Jelínková Jemez Jendek Jendeková Jenkač Jenkins Jenko Jenni Jensen Jeníček Jeníčková
  Jeorga Jeppesen Jerab Jeram Jerde Jereb Jereminov Jeremić Jergić Jerinić Jerinkić Jerkov Jerković Jermak
  Jerschabek Jeseničnik Jespersen Jess Jesus Jeuša Jevremov Jevremović Jevremčević Jevrić Jevrosimov
  Jevrosimović Jevtanović Jevtić Jevtović Jevđenić Jevđenović Jevđević Jewenko Jewpak Jezdimirović Jezdić
  Jezierski Jeřábek Jeřábková Jež Ježek Ježková Ježová Jha Jimoh Jiménez Jimínez Jindra Jindrová Jirka
  Jirková Jirků Jiroušek Jiroušková Jirsa Jirsová Jirák Jiráková Jiránek Jiránková Jirásek Jirásková Jiyan
  Jiřík Jiříková Jocković Johannessen Johannsen Johansen Johansson Johar John Johnová Johns Johnsen Johnson
  Johnston Jokanović Jokin Jokinen Jokić Jokičić Joković Joksimović Joly Jonas Jonata Jonatová Jones Jonker
  Jonsson Jonáš Jonášová Jordaan Jordanović Jordanow Jordanowa Jordanowska Jordanowski Josan Joseph Joshi
  Joshua Josifoska Josifoski Josifowska Josifowski Jossa Jost Jostiak Joubert Jovanović JovanovićFiličić
  Jovančević Jowanow Jowanowa Jowanowska Jowanowski Jowtschewska Jowtschewski Juchno Jucken Judin Judina
  Juhart Juhl Juhász Jukuma Jukums Julien Jumiķe Jumiķis Junek Jung Jungbluth Jungton Junková Jurado Jurašić
  Jurašković Jurek Jurečka Jurečková Jurina Jurinová Jurišević Jurišin Jurišić JurišićSpajić Jurjević
  Jurkiewicz Jurkovič Jurkovičová Jurkowski Jurtschischin Jurtschischina Jurukoska Jurukoski Jurukow
  Jurukowa Jurík Juríková Jurčík Jurčíková Juschtschik Juschtschuk Just Justesen Justina Juszczak Juwita
  Juárez Juřica Juřicová Juřík Juříková Jánošík Jánošíková Jánská Jánský Jáquez Jäggi Järvinen Jílek Jílková
  Jíra Jírová Jónás Jóźwiak Jóźwik Jönsson Jørgensen Jürgens Jēkabsone Jēkabsons Jędrzejczak Jędrzejczyk
  Jędrzejewski Kabanow Kabanowa Kabić Kablinović Kabát Kabátová Kacprzak Kaczmarczyk Kaczmarek Kaczmarski
  Kaczor Kaczorowski Kaczyński Kadeřábek Kadeřábková Kadijević Kadlec Kadlecová Kadnar Kadri Kaesmacher
  Kafenda Kafendová Kafka Kafková Kahl Kahlert Kahles Kahlmeyer Kahveci Kahyang Kainović Kaiser Kaisrová
  Kaitović Kajganić Kakkar Kala Kalaba Kalabić Kalajanović Kalajdschiska Kalajdschiski Kalajdžić Kalajitović
  Kalajić Kalamiza Kalaschnikow Kalaschnikowa Kalatsch Kalaš Kalašová Kalendić Kaleta Kalina Kalinin
  Kalinina Kalinová Kalinowski Kalinski Kaliská Kaliský Kalisz Kalivoda Kalivodová Kalić Kallabis Kallensee
  Kallio Kallis Kalna Kalniņa Kalniņš Kalns Kalnāja Kalnājs Kalous Kalousek Kalousková Kalousová Kalová
  Kaltschewska Kaltschewski Kaluđerski Kalyan Kaláb Kalábová Kalēja Kalējs Kamal Kamara Kamat Kamber
  Kamberska Kamberski Kambič Kamenički Kamenov Kameník Kameníková Kaminski Kamiński Kampf Kampschulte Kan
  Kanaria Kandecki Kandiba Kandji Kandé Kane Kanea Kania Kaniewski Kanimal Kaniyar Kanić Kanižaj Kano
  Kantardschiew Kantardschiewa Kantor Kantorová Kanté Kanzaki Kaplan Kaplangı Kaplanová Kapoor Kappe Kappler
  Kaproncai Kapulica Kapusta Kapustin Kapustina Kara Karabulut Karaböcek Karadak Karadamis Karadaş Karadscha
  Karaduman Karaer Karagjosow Karagjosowa Karajčić Karakašević Karam Karaman Karamarković Karamata Karan
  Karanfilowska Karanfilowski Karapetrić Karas Karasová Karatošić Karaulac Karaulić Karavidić Karać
  Karađorđević Karaś Karašićević Karban Karbanová Karczewski Kardoš Karel Karem Karen Karew Karewa Karhoff
  Karika Karikari Karjalainen Karlak Karlinski Karlić Karlová Karlsen Karlsone Karlsons Karlsson Karlík
  Karlíková Karow Karowa Karowska Karowski Karpiński Karpow Karpowa Karpuch Karrass Karst Karsten Kartal
  Kartow Kartowa Karul Karulová Karus Karwowski Karásek Karásková Kasakow Kasakowa Kasal Kasalová Kasapoğlu
  Kasavica Kaselj Kaskiw Kasperek Kasprzak Kasprzyk Kass Kassulke Kassé Kasten Kastner Kaszuba Katardschiew
  Katardschiewa Katarinček Katherine Kathrada Katoi Katona Katulić Katzinski Kaufmann Kaul Kauliņa Kauliņš
  Kaur Kausemann Kautzer Kavaklıoğlu Kavka Kavková Kavčič Kawa Kawecki Kawohl Kaya Kayode Kazda Kazdová
  Kazenski Kazmarek Kačaniklić Kačar Kačarević Kačavenda Kačírek Kačírková Kałuża Kaňa Kaňka Kaňková Kaňová
  Kašanin Kašiković Kašpar Kašparová Kašpárek Kašpárková Kašterović Kašík Kašíková Kaźmierczak Kedzierski
  Keebler Keeling Keil Keiner Keith Kekić Keleka Keleman Kelemen Keller Kelly Kelm Kemal Kemfelja Kemmer
  Kemp Kempe Kemper Kempis Kempter Kennedy Keníž Kenížová Kepeska Kepeski Keramitschiew Keramitschiewa
  Keramittschiew Keramittschiewa Kerekes Kerl Kerluke Kern Kertzmann Keseroğlu Keskin Kesselring
  Kesselschläger Kessler Kette Kettenis Keung Keutel Keçeci Keïta Kešina Khalid Khan Khanna Khatri Khawula
  Khouma Khoza Khumalo Khumalu Khuzwayo Kick Kiehn Kiessling Kiełbasa Kihas Kihn Kilback Kimberly Kinadeter
  Kindelan Kindl Kindlová King Kinnunen Kinzel Kinzy Kirch Kirillow Kirillowa Kirjasowska Kirjasowski Kirlin
  Kirst Kirsten Király Kis Kisabaka Kiselew Kiselewa Kiselinow Kiselinowa Kisiel Kiss Kita Kitanoska
  Kitanoski Kitić Kitonjić Kitschewska Kitschewski Kiwatsch Kizivat Kićanović Kićeskulov Kićevac Kičema
  Kičić Kišfalubac Kjamilow Kjamilowa Kjeldsen Kjornakow Kjornakowa Kjortoschew Kjortoschewa Kjurtschiew
  Kjurtschiewa Kjær Klaas Klabuhn Kladar Kladarin Klander Klapka Klapková Klapper Klasanović Klauder Klaus
  Klausen Klačar Klašnja Kleeberg Kleiber Klein Kleinert Kleininger Kleinmann Kleinová Kleinsteuber Kleiss
  Klement Klementová Klemenčič Klemme Kleven Klečina Klečka Klečková Klikovac Klimczak Klimek Kliment
  Klimentová Klimeš Klimešová Klimović Klinac Klincov Kling Klinger Klinić Klink Klišanin Klječanin Kljusew
  Kljusewa Klocko Klopsch Klose Kloss Klouda Kloudová Klouček Kloučková Kluge Klusener Kluwe Klíma Klímová
  Kmet Kmeť Kmeťová Kmiecik Kmieć Knabe Knap Knapik Knapová Knecht Kneifel Knetsch Knez Knies Knippel
  Knjasew Knjasewa Knobel Knoblich Knoetze Knoll Knorr Knorscheidt Knotek Knotková Knudsen Knut Kobela Kobia
  Kobs Kobus Kocabıyık Kocchar Koch Kochan Kochová Kocián Kociánová Kocjan Kock Kocman Kocmanová Kocourek
  Kocourková Kocsis Koczulla Koderisch Kodra Kodschoman Koehl Koehler Koelpin Koen Koenig Koepp Koester
  Kofferschlager Kofler Kofranek Kogan Kogut Koha Kohle Kohler Kohlmann Kohnle Kohout Kohoutek Kohoutková
  Kohoutová Kohrt Kohs Koivisto Koj Kojčinović Kojčić Kok Koka Kokalj Kokanov Kokanović Kokar Koković
  Kokoškov Koks Kola Kolade Kolak Kolaković Kolar Kolarac Kolarević Kolarić Kolarov Kolasa Kolařík
  Kolaříková Kolb Koleiski Kolek Kolenc Kolesarić Kolesnikow Kolesnikowa Kolesár Kolesárová Kolgjeraj
  Kolischewska Kolischewski Kolková Kolly Kollár Kollárová Kolman Kolmanová Kolnik Kolniková Kolník
  Kolníková Kolobow Kolobowa Kolokas Kolomijez Kolompar Kolonja Kolosow Kolosowa Kolović Kolundžija
  Kolundžić KolundžićRadić Kolár Kolárová Koláček Koláčková Kolář Kolářová Komad Komadinić Komadinović Komak
  Koman Komanov Komanović Komar Komarica Komarnički Komaromy Komarov Komarow Komarowa Komarčević Komarčić
  Komatina Komatinović Komatović Komazec Komissarow Komissarowa Komljen Komljenović Komluški Komnenić
  Komnenov Komnenović Komoll Komorowski Kompanijez Komárek Komárková Komínek Komínková Konaté Konda Kondow
  Kondowa Kondowska Kondowski Kondratew Kondratewa Koneska Koneski Konečná Konečný Kong Konieczna Konieczny
  Konig Koning Kononez Kononow Kononowa Konopelski Konopka Konow Konowalow Konowalowa Konrad Konstantinow
  Konstantinowa Konstantinowska Konstantinowski Konta Konté Konya Koníček Koníčková Končar Koob Koomson
  Kopal Kopalová Kopanec Kopas Kopczyński Kopecká Kopecký Koper Kopeć Kopeček Kopečková Kopečná Kopečný Kopf
  Koprivec Kopylow Kopylowa Kopřiva Kopřivová Korbel Korbelová Korda Kordalow Kordalowa Kordin Kordić
  Kordulup Kordun Korec Korecová Korezka Korezki Korhonen Korica Korkmaz Kornilow Kornilowa Kornjiitschuk
  Korobar Korol Korolew Korolewa Korotaj Korowjak Korošec Korpaš Korta Kortajarena Korubin Korušac
  Korzeniowski Korša Kos Kosalec Koschelew Koschelewa Kosenkow Kosina Kosinová Kosiński Koskinen Koslow
  Koslowa Kosoko Kosová Kosowski Koss Kostadinović Kostadinow Kostadinowa Kostecki Koster Kostin Kostina
  Kostić Kostka Kostkaová Kostková Kostowska Kostowski Kostrec Kostrecová Kostrzewa Koszewski Kosík Kosíková
  Kot Kotaranin Kotaraš Kotarlić Kotarčević Kotas Kotasová Kotek Koteska Koteski Kotević Kotewska Kotewski
  Kotková Kotlár Kotlárová Kotow Kotowa Kotowski Kotrba Kotrbová Kotrljanović Kotschowska Kotschowski Kouba
  Koubaa Koubek Koubková Koubová Koudela Koudelka Koudelková Koudelová Koukal Koukalová Koutná Koutný Kouřil
  Kouřilová Kovacek Kovacs Kovalski Kovač Kovařík Kovaříková Kovinjalo Kovinčić Kovjanić Kovljenić Kovrlija
  Kovács Kováč Kováčik Kováčiková Kováčová Kovář Kovářová Kovářík Kováříková Kovčin Kowal Kowalczuk
  Kowalczyk Kowalenko Kowalew Kowalewa Kowalewski Kowalick Kowalik Kowalinski Kowalska Kowalski Koya Koyuncu
  Koza Kozak Kozakiewicz Kozarac Kozare Kozarev Kozarević Kozarski Kozel Kozey Kozieł Kozioł Kozić
  Kozjubinska Kozjubinski Kozlica Kozlina Kozlovački Kozlová Kozma Kozo Kozová Kozák Kozáková Kozłowski Koç
  Koçoğlu Koçyiğit Kočiš Kočišová Kočí Kołakowski Kołodziej Kołodziejczyk Kołodziejski Kořínek Kořínková
  Košanin Košarac Košević Košničar Košničarević Košpić Koštunica Košutarac Košutić Košťál Košťálová Krabbe
  Kraft Kragl Kragulj Kraguljac Krahovski Krainčanić Krajcik Krajewski Krajina Krajinović Krajišnik Krajnc
  Krajnović Krajíček Krajíčeková Krajíčková Krajči Krajčo Krajčovič Krajčovičová Krajčová Krajčír Krajčírová
  Krakowiak Kral Kralj Kralja Kraljinović Kramer Krance Krancis Krasilnikow Krasilnikowa Krasić Krasnova
  Krastiņa Krastiņš Kratochvíl Kratochvílová Kratofil Krauel Kraule Kraulis Kraus Krause Krausová Krauspe
  Krauze Krawczyk Krawiec Kreb Krebs Kregar Kreiger Kreissig Krejčová Krejčí Krejčík Krejčíková Krejčíř
  Krejčířová Kremanac Kremenović Kresoja Kresojević Kresonja Kresse Kreutz Kreštalica Krga Krieger Kriel
  Krieva Krieviņa Krieviņš Krievs Krige Krilović Krinulović Krippner Kris Kristensen Kristiansen Kristić
  Kristoffersen Krivaja Krivaćević Krivda Krivokuća Krivošija Krivošić Krivčević Kričak Krička Kričković
  Krišan Krišanov Krišanović Krištof Krištofová Križaj Križan Križić Krjukow Krjukowa Krkalo Krkeljić Krkić
  Krkljuš Krkobabić Krle Krmelj Krodinger Krogh Krohn Krol Kron Kronberga Kronbergs Kropáček Kropáčková
  Kroupa Kroupová Krpović Krsmanić Krsmanović Krsmić Krspogačin Krstajić Krstanović Krstekanić Krsteska
  Krsteski Krstew Krstewa Krstewska Krstewski Krstin Krstinić Krstivojević Krstić Krstičić Krstonić Krueger
  Krug Kruger Kruk Krukowski Krull Krupa Krupička Krupičková Krupiński Krupka Krupková Krupová Kruschinski
  Kruszewski Krušarovski Krušković Kružević Krvavac Krylow Krylowa Krysiak Krzemiński Krzkowska Krzkowski
  Krznarić Krzyżanowski Král Králik Králiková Králová Králík Králíková Králíček Králíčková Krátká Krátký
  Krämer Król Królikowski Kröckert Kröger Krúpa Krúpová Krügel Krüger Krčevinac Krčmar Krčmarević Krčmář
  Krčmářová Krēsliņa Krēsliņš Krūmiņa Krūmiņš Kshlerin Książek Kub Kuba Kubacki Kubcová Kubec Kubelka
  Kubelková Kubena Kubera Kubeš Kubešová Kubheka Kubiak Kubica Kubicki Kubicová Kubik Kubiš Kubišová Kubli
  Kubová Kubánek Kubánková Kubát Kubátová Kubík Kubíková Kubín Kubínová Kubíček Kubíčková Kuc Kucharczyk
  Kucharski Kuchař Kuchařová Kuchta Kuchtová Kuciński Kuczyński Kuday Kudeljaš Kudláček Kudláčková
  Kudrjaschow Kudrjaschowa Kudrjawzew Kudrjawzewa Kudrna Kudrnová Kufahl Kuhar Kuhic Kuhlee Kuhlman Kuhn
  Kuhnen Kuijpers Kuiper Kujavec Kujawa Kujawski Kukla Kuklová Kukuljica Kukuružnjak Kula Kulagin Kulagina
  Kulakow Kulakowa Kulaksızoğlu Kulas Kulesza Kulhavá Kulhavý Kulhánek Kulhánková Kulig Kulik Kulikow
  Kulikowa Kulimann Kulinitsch Kulischew Kulischewa Kuliński Kulma Kulmane Kulmanis Kultschizka Kultschizki
  Kumbernuss Kumcuoğlu Kumi Kummle Kunc Kuncová Kunde Kunene Kuneš Kunešová KunićBukovac Kunoska Kunoski
  Kunowska Kunowski Kunt Kunter Kunz Kunze Kupcová Kupec Kupfer Kuphal Kupka Kupková Kupprion Kuprion
  Kupusinac Kuraica Kurek Kurevija Kuridža Kurija Kurilić Kurjačić Kurjački Kurka Kurková Kurmazović
  Kurniawan Kurnicki Kurnoga Kurobasa Kurowski Kurrat Kurschilgen Kurt Kurtak Kurtanjek Kurtuma Kurucić
  Kurutluoğlu Kuručev Kurzemniece Kurzemnieks Kurćubić Kurčubić Kusanović Kuschewitz Kuschewska Kuschewski
  Kuschmann Kusi Kuske Kusmanowska Kusmanowski Kusmawati Kusmin Kusmina Kusnezow Kusnezowa Kustermann Kusuma
  Kusumo Kuswandari Kuswoyo Kutch Kutlay Kutlija Kutscherauer Kuturez Kutzner Kuvalis Kuypers Kuzmanić
  KuzmanićŠarac KuzmanovićĐorđević Kuzmina Kuzucu Kućinac Kuča Kučara Kučera Kučerová Kučová Kuś Kušan Kušić
  Kušljević Kušljić Kužel Kuželj Kuželová Kužet Kvapil Kvapilová Kvarme Kvasina Kvasnička Kvasničková
  Kvačanović Kvekić Kvrgić Kwaakye Kwadwo Kwan Kwarteng Kwaśniewski Kwiatkowski Kwiecień Kwieciński Kwok
  Kwong Kyei Kyncl Kynclová Kyra Kysela Kyselová Kyseľ Kyseľová Kállay Kállayová Káňa Káňová Kägi Kähler
  Kälin Käser Käther Kébé Köhler Köhrbrück Köhre Kölotzei König Köpernick Körmükçü Köse Köseoglu Köybaşı
  Köylüoğlu Kúhn Kúhnert Kühn Kühnel Kühnemund Kühnert Kühnke Küng Küsters Küter Küçükler Kārkliņa Kārkliņš
  Kędzierski Kędziora Kępa Kılıç Kılıççı Kıraç Kļaviņa Kļaviņš Kłos Kłosowski Křenek Křenková Křeček
  Křečková Křivánek Křivánková Kříž Křížek Křížková Křížová Laack Laakso Laaksonen Labadie Labalo Laban
  Labanac Labate Labotić Laboy Labuda Labudová Labus Lacerda Lach Lachman Lachtow Lachtowa Lacina Lacinová
  Lack Lacko Lacková Lacroix Ladega Ladewig Ladinska Ladinski Laezza Laforza Laganà Lagoida Lahtinen Lai
  Lailasari Laine Laitinen Laitkam Laiviņa Laiviņš Lakatos Lakatoš Lakatošová Laketa Laketić Lakin Lakinska
  Lakinski Lakić Lakomy Laksita Laksmiwati Laktinska Laktinski Laletin Lalić Lam Lamacchia Lambelet Lambert
  Lamberti Lambić Lammert Lamos Lamula Lana Landa Landi Landmane Landmanis Landmann Landová Lang Lange
  Langer Langeveldt Langfeld Langhirt Langosh Langová Langr Langrová Langworth Lanig Lanowa Lanowi Lanteri
  Lanz Lanza Lape Lapin Lapina Lapiņa Lapiņš Lapsiņa Lapsiņš Lapčević Lara Lari Larionow Larionowa Larkin
  Larsen Larson Larsson Lasarew Lasarewa Lasarewska Lasarewski Lasarow Lasarowa Laseska Laseski Lasirko
  Laskowski Lasmane Lasmanis Lasota Lasowska Lasowski Latan Latani Latanska Latanski Latifat Latini
  Latkovska Latkovskis Latorre Lattanzi Latupono Lau Lauberga Laubergs Laubscher Lauckner Lauinger Laureano
  Laurent Lauri Lauridsen Laursen Laurén Lausecker Laux Lavecchia Lavička Lavičková Law Lawal Lawrentew
  Lawrentewa Laws Lax Lazanski Lazar Lazarac Lazarev Lazarević Lazari Lazarov Lazendić Lazetić Lazin
  Lazinica Lazić Lazuardi Lazzari Lazzarini Lazzaro Laćman Lačanin Lačnjevac Lađevac Lađević Lađinović
  Lažetić Leahu Leal Leale Leannon Lebeda Lebedew Lebedewa Lebedová Leberer Lebrón Lebsack Lecca Lech
  Leclerc Leclercq Lecomte Ledda Ledesma Ledner Lee Lefebvre Lefevre Leffler Leggio Legrand Legros Legzdiņa
  Legzdiņš Lehmann Lehner Lehtinen Lehto Lehtonen Leibold Leide Leilani Leimbach Leinonen Leipold Leist
  Leite Leiter Leiteritz Leitheim Leiva Leiwesmeier Lejiņa Lejiņš Lejniece Lejnieks Lekowska Lekowski Lelli
  Lelović Lemaire Lemaić Lemajić Lembede Lemić Lemke Lemmens Lemoine Lemus Lenart Lenfers Lengyel Lenhard
  Lenk Lentini Lenz Lenzen Lenzi Leo Leonard Leonardi Leoncini Leone Leonetti Leoni Leontijević Leopardi
  Leow Leowa Lepore Leposavić Lepović Leppänen Lepthin Lepšanović Lepšík Lepšíková Lerma Lero Leroux Leroy
  Lesch Leschnik Lesendrić Lesiak Lesjak Lesmana Lestari Leszczyński Letschewska Letschewski Letsoalo
  Letzelter Leu Leuba Leuenberger Leung Leuschke Leutarević Leutenegger Levajac Levanić Levá Levý Lewadowska
  Lewadowski Lewandowski Lewenska Lewenski Lewicki Lewin Lewis Lewke Leyckes Leye Leyva Lezzi León Lečić
  Leśniak Leśniewski Lešević Lešina Liang Liberati Librizzi Licata Liccardo Licciardello Lichatschew
  Lichatschewa Lichno Lichtenfeld Lichtenhagen Lichtl Licitra Lie Liebach Liebe Liebich Liebold Lieder
  Lielmane Lielmanis Lienshöft Liepa Liepiņa Liepiņš Ligorio Liguori Likowitsch Lilić Lima Limoncuoğlu Limón
  Lin Linares Lind Lindberg Linden Lindenberg Lindenmayer Lindgren Lindholm Lindik Lindner Lindqvist
  Lindström Ling Linhart Linhartová Linke Linnenbaum Linsey Liotta Lipan Lipar Lipari Lipiński Lipka Lipow
  Lipowa Lippe Lippi Lippolis Lipske Lipski Lipták Liptáková Lipus Lira Lis Lischka Lisi Lisická Lisický
  Lisiecki Lisnic Lisowski Litschenoska Litschenoski Littel Litterio Little Liu Liuzzi Livaja Livazović
  Liverani Liška Lišková Ljaschtschuk Ljevnaić Ljiljan Ljubojević Ljubomirović Ljubotina Ljubović Ljuta
  Ljuti Ljutkow Ljutkowa Llamas Lobanow Lobanowa Lobatschewska Lobatschewski Lobinger Loboda Locatelli Locci
  Lochner Lockman Loddo Lodi Lodiņa Lodiņš Loera Loffredo Logar Logina Loginow Loginowa Logins Logožar
  Logsch Lohmann Lohre Lohse Loi Loiacono Lokar Lolli Lombard Lombardi Lombardini Lombardo Lomeli Lomić
  Lomović Lomowa Lomowi Lonardi Longhi Longo Longobardi Longoria Loogen Lopes Lopez Lorenc Lorencová
  Lorentzen Lorenz Lorenzini Loreti Loreto Lori Lorusso Losanowska Losanowski Losch Loska Lotito Lott Lotter
  Lotti Loubser Louda Loudová Louis Loum Loup Loureiro Lourenço Lourinho Louw Lovato Lowe Loy Loya Lozada
  Lozano Loča Ločs LošićKrizmanić Lubbers Lubina Lubinová Lubowitz Luca Lucarelli Lucarini Lucas Lucchese
  Lucchesi Lucero Luchetti Luchian Luchini Lucia Luciani Luciano Lucidi Lucio Luconi Ludban Ludolf Ludvík
  Ludvíková Lueilwitz Luettgen Luevano Lufft Lugli Lugo Lugowa Lugowi Lui Luise Luk Lukač Lukačević Lukačin
  Lukenda Lukendić Lukeš Lukešová Lukin Lukina Lukić LukićKovanović Lukoschek Lukács Lukáč Lukáčová Lukáš
  Lukášek Lukášková Lukášová Lulowska Lulowski Luna Lund Lundberg Lunde Lundgren Lundin Lundqvist Lundström
  Lung Lungu Luongo Lupasco Lupascu Lupi Lupica Lupo Luppi Luppino Lupták Luptáková Lupu Lustenberger
  Luthuli Lutje Lutschenko Lutschko Lutz Luyt Luzi Luzka Luzki Luzkiw Luzzi Lučanović Lučar Lučić Lužaić
  Lužar Lynch Lytkin Lytkina László Látal Látalová Líbal Líbalová Líška Líšková López Löfgren Löser Löwa
  Løken Lübke Lüscher Lüthi Lāce Lācis Līce Līcis Līdaka Līdaks Lūse Lūsis Maak Maas Mabaso Mabhida Mabizela
  Mabunda MacGyver Macaluso Macanić Macari Macchi Macchia Macdonald Macedo Macejkovic Macek Macele Mach
  Machado Machala Machalová Machač Machačová Machno Machová Machálek Machálková Macháč Macháček Macháčková
  Macháčová Maciejewski Maciąg Mackiewicz Macko Macková Macovei Macrì Macura Macurová Maczey Macák Macáková
  Macías Madan Madej Madejová Madera Madetzky Madić Madonna Madrid Madrigal Madschirow Madschirowa Madsen
  Madubuko Maduma MadunićFlauder Madžić Maes Maestas Maffei Maftei Magalhães Magaña Magdalenić Magdić Magera
  Maggi Maggiani Maggio Maggiore Magi Maglajić Magliocco Magnani Magno Magnussen Magnusson Magoza Magyar
  Mahabeer Mahajan Maharani Mahardika Mahendra Mahestri Maheswara Maheswari Mahlangu Mahmudi Mai Maia
  Maiboroda Maiello Maier Maillard Mainardi Maio Maione Mair Maisch Maistrenko Maj Majača Majcen Majcher
  Majchrzak Majer Majerová Majeská Majeský Majewski Majka Majkić Majnik Major Majović Majstorović Majstorow
  Majstorowa Majstrenko Mak Makarow Makarowa Makedonska Makedonski Makhanya Makinde Makinwa Makowezka
  Makowezki Makowski Maksimović Maksimow Maksimowa Makuachukwu Malachovská Malachovský Malagoli Malai Malan
  Malaspina Malatesta Malavasi Malave Malbašik Maldonado Malec Malek Malerba Maleska Maleski Malewska
  Malewski Maleček Malečić Malečková Malešević Malicki Malik Malina Malinga Malinić Malinová Malinowski
  Maliszewski Malivuk Malizia Malićanin Malkowitsch Malkus Mallmann Malobabić Malojčić Malowska Malowski
  Maltašić Maltese Malucha Maluleke Malvić Malá Malík Malíková Malíšek Malíšeková Malý Mamaliga Mami Mamojka
  Mamojková Mamontow Mamontowa Mamula Man Manakowska Manakowski Manastirlić Manca Mancinelli Mancini Mancino
  Mancuso Mandala Mandarić Mandasari Mandić Mandoković Mandrapa Manea Manetti Manew Manewa Manewska Manewski
  Manfred Manfredi Manga Mangane Mangano Mangione Mangow Mangowa Mangowska Mangowski Mangunsong Manica
  Manicone Maniscalco Maniwilow Maniwilowa Manjak Manjenčić Mann Manna Manninen Mannino Manno Manns
  Manolache Manole Mansell Mansur Mante Manti Mantovani Mantschew Mantschewa Mantschewska Mantschewski
  Manullang Manz Manzanares Manzella Manzi Manzo Mané Maphisa Mar Maragno Marahrens Marais Marak Maraković
  Maran Marangi Marangon Marangoni Marani Marano Marar Marasović Maračić Marbun Marcelli Marcello Marcet
  Marchal Marchand Marchesan Marchese Marchesi Marchesini Marchetti Marchetto Marchewka Marchewski Marchi
  Marchini Marciano Marcianò Marciniak Marcinko Marcinková Marcinkowski Marcon Marconi Marcovecchio Marcu
  Marcucci Marcussen Marczak Mardari Mardhiyah Marega Marek Marelli Mares Maresca Mareček Marečková Mareš
  Marešová Marginean Margiotta Margis Margić Mari Marian Mariani Mariano Marie Marijewska Marijewski Marin
  Marinelli Marinescu Marini Marinitsch Marinković Marino Marinović Marinow Marinowa Marinucci Marinčić
  Mariotti Marisavljević Mariucci Mariz Marián Mariánová Marić Maričević Marjanov Marjanović Markelj Markham
  Markiewicz Markiw Markotić Marković MarkovićŠarac Marková Markow Markowa Markowska Markowski Marks Markuš
  Marl Marmeggi Marner Maroević Marone Marongiu Marotta Marović Marošićević Marpaung Marquardt Marquart
  Marques Marra Marras Marrazzo Marrero Marrone Marroquín Marschek Marsella Marsenić Marsili Marszałek Mart
  Martać Martel Martelli Martellucci Marten Martens Marti Martin Martina Martinac Martincová Martinec
  Martinek Martinelli Martines Martinez Martini Martinková Martino Martinoska Martinoski Martinov Martinović
  Martinowska Martinowski Martins Martinsen Martinsson Martorana Martucci Marty Martynow Martynowa Martínek
  Martínez Martínková Marunica Marvin Marx Marxen Maryadi Maryam Maryati Maryjane Marzano Marzec Marzi
  Marziali Marzocchi Marín Marčec Marčik Marčinković Maršálek Maršálková Maršík Maršíková Masailo Masala
  Masaryk Masaryková Mascareñas Mascia Masciandaro Mascolo Maseko Masew Masewa Mashinini Masi Masia Masiero
  Masilo Masin Maslać Maslo Maslová Maslow Maslowa Mason Masopust Masopustová Massa Massari Massaro Massimi
  Masson Mastrogiacomo Mastroianni Mastronardi Mastropietro Masucci Masun Masłowski Mata Matanić Matarazzo
  Mataz Mateescu Matei Mateo Matera Matewska Matewski Mathebula Mathes Mathies Mathieu Mathisen Mathiszik
  Matias Matiaško Matiašková Matijanić Matijašević Matijević Matisone Matisons Matić Matkowska Matkowski
  Matorić Matos Matouš Matoušek Matoušková Matoušová Matowska Matowski Matoš Matranga Matschke Matta Mattei
  Mattern Matteucci Matthes Matthey Mattia Mattila Mattioli Mattsson Matula Matulová Matusiak Matusina
  Matuszak Matuszewski Matuška Matušková Matweew Matweewa Matys Matysiak Matysová Matyáš Matyášová Matías
  Matějka Matějková Matějíček Matějíčková Mau Maugeri Maulana Maurer Mauri Maurizi Mauro Mauroff Mautner
  Mautone Mauzer Mavundla Maxa Maxim Maxová May Maya Mayasari Maybach Mayer Mayerová Mayert Mayhoş Mayorga
  Mayowa Mazibuko Mazilu Mazjāne Mazjānis Mazur Mazurek Mazurkiewicz Mazza Mazzanti Mazzarella Mazzaro
  Mazzei Mazzeo Mazzi Mazzini Mazzocchi Mazzola Mazzoleno Mazzone Mazzoni Mazzotta Mazzotti Mazánek
  Mazánková Maćkowiak Małecki Małek Maňák Maňáková Mařík Maříková Maślanka Mašala Mašek Mašková Mašojević
  Mbacké Mballo Mbatha Mbaye Mbende Mbodj Mboup Mbow Mbuso Mbèngue McClure McCullough McDermott McGlynn
  McKenzie McLaren McLaughlin McLean McMillan Mccullough Mcdermott Mchunu Mckenzie Mclaughlin Mebold Mecca
  Medeiros Medek Medeot Medhurst Medici Medina Medková Medne Mednis Medrano Medugno Medved Medveď Medveďová
  Medwedew Medwedewa Meeuwis Megantara Megdanac Megna Mehl Mehlhorn Mehloluhlaza Mehlorn Mehmet Mehra
  Mehrotra Meichtry Meier Meiere Meiers Meijer Meili Meintjies Meireles Meisch Meissner Meister Mejía Mekša
  Mekšs Melandri Melani Melcer Melcerová Meldere Melderis Mele Melgar Meli Melichar Melicharová Melillo
  Melinda Melis Melker Mellett Melngaile Melngailis Melnic Melnikow Melnikowa Melo Meloni Melzer Meléndez
  Memoli Mena Menard Mencarelli Menchaca Mencl Menclová Menconi Mendes Mendoza Mendy Menegatti Menemencioğlu
  Menga Mengoni Menna Menne Menon Menozzi Menrat Mensa Mensah Mensing Menu Menéndez Menšík Menšíková Meo
  Meraz Mercado Mercier Mercuri Mercurio Mereu Mereuta Merian Merino Merkel Merkuschew Merkuschewa Merlak
  Merli Merlo Mermoud Merola Merseburg Merta Mertens Mertová Mertoğlu Mertz Merz Mesa Mesarić MesarošBelanji
  Mesloh Mesquita Messana Messina Meszaroš Mettler Metz Metzger Metzner Meunier Mewes Meyer Meylan Meza
  Mezei Mečiar Mečiarová Meškūna Meškūne Meškūns Mfeka Mfumu Mgenge Mhlanga Mhlongo Micco Miccoli Miceli
  Michailjuk Michailow Michailowa Michajlow Michajlowa Michajlowska Michajlowski Michal Michalak Michalcová
  Michalczyk Michalec Michalik Michallek Michalová Michalski Michalík Michalíková Michałek Michałowski
  Micheew Micheewa Michel Micheletti Michelucci Michiels Michna Michnová Michálek Michálková Micillo Micu
  Mielczarek Mielke Mierzejewski Miettinen Migliaccio Miglio Migliore Mignogna Mihai Mihaila Mihailescu
  Mihailov Mihailova Mihailovs Mihalache Mihalachi Mihalcea Mihalik Mihaliková Mihaljec Mihál Mihálik
  Miháliková Mihálová Mijaković Mijota Mika Mikac Mikeš MikešićMerda Mikešová Mikitenko MikićVučak
  Miklaschewska Miklaschewski Miklaś Mikloško Miklošková Miklucho Miko Mikodanić Miková Mikołajczak
  Mikołajczyk Mikula Mikulová Mikulski Mikulášek Mikulášková Mikulík Mikulíková Mikuta Mikuš Mikušová Mikúš
  Mikúšová Miladinow Miladinowa Milak Milan Milani Milanković Milano Milazzo Milczarek Milde Milea Milella
  Milewski Militaru Militello MilišićKovačević Miljanović Miljowska Miljowski Milla Miller Mills Milosawlew
  Milosawlewa Miloschewska Miloschewski Miloslawska Miloslawski Milota Milotová Milton Miltschin Minah
  Minařík Minaříková Mindru Minelli Mingarelli Minjailo Minniti Mintschew Mintschewa Mintzlaff Mináč
  Mináčová Minář Minářová Miodrag Miotto Miowska Miowski Mirabella Miracle Miramontes Miranda Mircea Mirea
  Mireles Mirga Mirgová Miron Mironow Mironowa Mironska Mironski Mirza Mischin Mischina Mischkowska
  Mischkowski Mishra Misiak Misirkow Misirkowa Mistretta Misztal Mitanović Mitchell Mitewska Mitewski
  Mitrewska Mitrewski Mitrikjeska Mitrikjeski Mitu Miu Mizew Mizewa Mizewska Mizewski Mizkowska Mizkowski
  Mizow Mizowa Mičan Mička Mičková Miķelsone Miķelsons Miśkiewicz Mišík Mišíková Mjasnikow Mjasnikowa
  Mkhatshwa Mkhize Mladenow Mladenowa Mladenowska Mladenowski Mlakar Mlađenović Mlejnek Mlejnková Mlikota
  Mlinar Mládek Mládková Mlčoch Mlčochová Mngomezulu Mnisi Mobolaji Mocan Mocanu Moccia Mockenhaupt Modica
  Modise Modzelewski Moe Moede Moedl Moeller Moen Moffa Mofokeng Moga Mogbadunade Mogilewska Mogilewski
  Moguenara Mohamed Mohnacki Mohr Mohrhard Moise Moiseew Moiseewa Moisei Mojica Mojsowska Mojsowski Mojžiš
  Mojžišová Mojžíš Mojžíšová Mok Mokrow Mokrowa Mokroš Mokrošová Mokrá Mokrý Mokwena Mol Moldovan Moldovanu
  Moldoveanu Molefe Molenaar Molenda Molina Molinari Molinaro Molitor Moll Moller Mollica Molnar Molnár
  Molnárová Moloi Molteni Moltschanow Moltschanowa Molzan Momirowska Momirowski Monaci Monaco Monahan
  Mondragón Monnard Monni Monod Monroy Montag Montagna Montagner Montalbano Montalto Montalvo Montanari
  Montanaro Montañez Montaño Montefusco Monteiro Monteleone Montemayor Montemurro Montenegro Montero
  Monterosso Montes Montesano Montez Monti Monticelli Montoya Montéz Moonsamy Moore Moormann Moors Moosa
  Mora Morabito Moraes Morais Morales Morandi Morar Morari Moraru Moras Moravcová Moravec Moravčík
  Moravčíková Morawo Morawski Morax Moraz Mordenti Mordhorst Moreau Moreira Morel Morelli Morello Moreno
  Moretti Moretto Morgan Morgante Morgenstern Morhelfer Mori Moriconi Morin Morini Morissette Moritz Morkel
  Moro Moroni Morosow Morosowa Morová Moroz Morozova Morozovs Morra Morreale Morri Morrison Morrone
  Mortensen Morávek Morávková Mosca Moscato Moschin Mosciski Moseley Moser Moses Moskal Moskaljuk Moslavac
  Moss Mostert Mosti Mota Motalo Motaung Motchebon Motisi Motl Motloung Motlová Motrijenko Motta Mottet
  Mottola Motyka Motyčka Motyčková Motzenbbäcker Moudrá Moudrý Moulin Moura Moučka Moučková Moya Močnik
  Mphahlele Mqwebu Mraz Mrkvička Mrkvičková Mroczek Mroczkowski Mrozek Mrugalla Mráz Mrázek Mrázková Mrázová
  Mráček Mráčková Mróz Msibi Mthembu Mthethwa Mtolo Mtshali Mucalj Mucavac Muceniece Mucenieks Mucha Muchin
  Muchina Muchová Muckenthaler Mudau Mueller Mues Muhar Muinat Muižniece Muižnieks Mukaetow Mukaetowa
  Mukaram Mukhopadhyay Mulas Mulder Muller Mulrain Mulyani Mulè Munaro Munch Munda Munguía Munk Munkaš
  Munsamy Muntean Munteanu Mura Muradbašić Murati Muratore Muratowska Muratowski Murawew Murawewa Murawski
  Murazik Muresan Murgia Murillo Muro Murolo Murphy Murray Murru Murtas Musalewska Musalewski Musat Muschg
  Musella Musi Musiał Musil Musilová Musso Mustapha Mustatschki Musteata Mustika Mustofa Mustonen Musumeci
  Musy Muszyński Mutiat Muñiz Muñoz Muženjak Mužík Mužíková Myburg Myburgh Mydlo Mydlová Myhrer Myška
  Myšková Mácha Máchová Málek Málková Márquez Márton Máté Mächtig Mäder Mäkelä Mäkinen Månsson Mårtensson
  Méndez Mészáros Míka Míková Möcks Mögenburg Möhsner Möldner Möllenbeck Möller Möllinger Mörsch Møller
  Mühleis Müller Müllerová Münch Młynarczyk Műller Műllerová Nababan Nabein Nabow Nader Nagel Nagode Nagy
  Nagyová Nagypalfi Naik Nainggolan Nair Najdenow Najdenowa Najdowska Najdowski Najduk Najman Najmanová
  Najmudin Najtscheska Najtscheski Nakow Nakowa Nalbantoğlu Namaga Nambeesan Namboothiri Namiķe Namiķis
  Nanaić Nanda Nanewska Nanewski Nannen Nanni Napierała Napitupulu Napoletano Napoli Napolitano Nappi
  Naranjo Narcisi Narciso Nardi Narpati Narváez Nasarow Nasarowa Nascimento Nashiruddin Nastas Nastase
  Nastew Nastewa Nastvogel Nasyiah Nasyidah Natale Natali Nathania Natschew Natschewa Natsir Nau Naubert
  Naude Nauer Naumann NaumovskiČizmar Naumow Naumowa Naumowska Naumowski Naumtscheska Naumtscheski Nava
  Navarra Navarrete Navarro Navrátil Navrátilová Nawrocki Nawrot Nayar Nazario Nazzaro Nača Ncusi Ndaba
  Ndandali Ndao Ndaw Ndebele Ndiaye Ndione Ndir Ndlovu Ndong Ndour Ndoye Ndukwu Neacsu Neagoe Neagu Neamtu
  Nebioğlu Nechita Necula Nedbal Nedbalová Nedelcu Nedelkowska Nedelkowski Nedoma Nedomová Nedvěd Nedvědová
  Negara Negoda Negoita Negrea Negrete Negri Negru Negruta Negrón Nehru Neimke Nejedlá Nejedlý Nekrasow
  Nekrasowa Nel Nemcová Nemec Nemes Nenadov Nenadović Neri Nerius Neschkowska Neschkowski Nesladek Nesterow
  Nesterowa Nesti Nestor Nestorowska Nestorowski Nesvadba Nesvadbová Netkow Netkowa Neto Neubauer
  Neubauerová Neubert Neuendorf Neumair Neuman Neumann Neumannová Neumanová Neupert Neurohr Neuschwander
  Neves Nevárez Newton Ney Nezaj Nečas Nečasová Nešpor Nešporová Ngai Ngcobo Ngcolosi Ngema Ngom Ngozi
  Ngubane Nguyen Nguyenová Nguèr Ngwazi Ngwenya Nhlapo Nhleko Niane Niang Niass Niasse Nica Nicastro
  Niccolai Nicoara Nicolae Nicolaev Nicolas Nicolay Nicolescu Nicoletti Nicolini Nicolosi Nicolò Nicosia
  Nicotra Niculae Niculescu Nieddu Niedermeier Niedra Niedziela Niedzielski Niedźwiecki Nieklauson Nielsen
  Niemczyk Niemi Niemiec Nieminen Nienow Nieto Nieves Niewiadomski Niggeler Nigro Nijland Nikiforow
  Nikiforowa Nikitin Nikitina Niklaus Nikolaew Nikolaewa Nikolaus Nikoleska Nikoleski NikolićKovačić Nikolow
  Nikolowa Nikolowska Nikolowski Nikonow Nikonowa Nikuschew Nikuschewa Nilsen Nilsson Ninalowo Ningrum Ninow
  Ninowa Nissen Nistor Nita Nitra Nitu Nitzsche Niño Nkansa Nkansah Nkomo Nkosi Nkrumah Noack Nobile Nobili
  Nobre Nocentini Nocera Nocerino Nodler Noel Noga Nogatschewska Nogatschewski Nogueira Nojeem Nolan Nolte
  Nomvethe Nondlela Nonyana Norberg Nordby Nordin Nordskaug Nordström Noriega Normann Norris Northoff Nosek
  Nosková Noskow Noskowa Nosow Nosowa Nota Notaro Noto Novac Novak Novelli Novello Novitasari Novosad
  Novosadová Novotná Novotný Nová Novák Nováková Nováček Nováčková Nový Nowacki Nowaczyk Nowak Nowakowski
  Nowicki Nowikow Nowikowa Nowiński Nowosadek Nozulu Nsele Nsia Ntanzi Nti Ntiamoa Ntim Ntombela Ntuli Nucci
  Nucera Nugraha Nugroho Numanoğlu Nunes Nuraini Nurdiyanti Nurlaela Nussbeck Nuzzo Nwachukwu Nwogu Nwuzor
  Nxumalo Nyaako Nyame Nyanda Nyantakyi Nyberg Nygaard Nygård Nyström Nytra Nzimande Nájera Näf Németh Nöh
  Núñez Němcová Němec Němeček Němečková Oancea Obeng Oberbrunner Oberem Obergföll Oberlin Obermaier Obiageli
  Obianuju Oblak Obrežanac Obšut Obšutová Ocampo Ocasio Occhipinti Ochoa Ochs Ochse Odehnal Odehnalová
  Odetola Odinzow Odinzowa Odobašić Odunayo Odunsi Oeser Ofori Ofosu Oggiano Ogindan Oginni Ogulana
  Ogunbamigbe Ogunbanwo Ogunbiyi Ogunbo Ogunde Ogunwande Ogunwobi Ogunyeye Ojala Ojeda Ojo Ojua Okonkwo
  Okpattah Oktavian Oktaviani Oktovian Okumuş Okuneva Okunola Okur Okyere Olabode Oladeji Oladimeji
  Oladipupo Olah Olaiya Olaoluwa Olari Olariu Olaru Olasunkanmi Olasupo Olawale Olbina Olbrich Olczak
  Oleinic Olejniczak Olejnik Oliphant Oliva Olivares Olivas Oliveira Olivera Oliveri Olivi Olivier Olivieri
  Oliviero Olivo Olivová Olivárez Olla Olmos Olofsson Olowokeere Oloyede Olsen Olson Olsson Olstad Olszewski
  Oltean Olteanu Olubode Olubukola Olubunmi Olufeyikemi Olugbayila Olujimi Olukotun Olukunga Olumide
  Olusanya Olutola Oluwagbemi Oluwakemi Oluwanisola Oluwaseun Oluwaseyi Oluwashina Oluwatosin Olvera Oláh
  Oláhová Omani Omidina Omobolaji Omobolanle Omojola Omolara Omotoso Omowale Ondra Ondrašek Ondricka Ondrová
  Ondruš Ondrušová Ondráček Ondráčková Onič Onnen Onohinosen Onose Ontiveros Onyinyechukwu Oosterhuis
  Oosthuizen Oparinde Opačić Openko Opeyemi Ophey Opoku Oppenheimer Oppliger Oppong Oprea Opricović Opris
  Oprić Opsenica Opuić Opuku Opuvačić Oquendo Orak Oraloğlu Oraovčić Oravec Orašanin Orbanić Orbay Orbán
  Ordóñez Orechow Orechowa Orefice Orellana Orgulan Orlandi Orlando Orlović Orlow Orlowa Orn Ornelas Oro
  Orosco Orosz Orowtschanez Orozco Orrù Orsini Orság Orságová Orsós Orta Ortakow Ortakowa Ortega Ortenzi
  Orth Orthmann Ortiz Ortolani Orzechowski Orłowski Oršanić Osadko Oschkenat Ose Osei Osenberg Oshin Osinski
  Osipow Osipowa Osis Osiński Osmak Osmanli Osmanlić Osorio Ossowski Ostendarp Ostervald Ostrovska
  Ostrovskis Ostrowski Ostuni Ostwald Osuagwu Osuntokun Otartić Otero Oti Otiwa Ott Ottaviani Ottaviano Otte
  Otto Ottonello Otuo Otáhal Otáhalová Otčenáš Otčenášová Ovčina Owais Owczarek Owen Owokoniran Owolabi
  Owoyemi Owtschinnikow Owtschinnikowa Owusu Oyadiran Oyaifo Oyebola Oyelude Oyeniyi Oyetoro Oyeyemi
  Oyinkansola Oyinlola Ozansoy Ozere Ozers Ozola Ozoliņa Ozoliņš Ozols Ozuna Ožanić Pabón Pace Pacheco
  Pachomow Pachomowa Paci Pacifici Pacifico Pacini Pacocha Paczkowski Padberg Padilla Padmasari Padovan
  Padrón Padula Paduraru Paesler Pagac Pagan Paganelli Pagani Pagano Pagliai Pagliuca Pagutjak Pahanić
  Pahert Paimo Paiva Pajeska Pajkurić Pajonk Pajtl Pajtondschiew Pajtondschiewa Pająk Pajčić Pakalniete
  Pakalnietis Pakowska Pakowski Paksüt Pakuła Pala Palacios Palacz Paladi Paladini Palamartschuk Palano
  Palastri Palavestra Palazzi Palazzo Palazzolo Palačković Palašti Palermo Paleček Palečková Pali Paligorić
  Palii Palija Palikruschew Palikruschewa Palikuća Palić Pališaški Paljević Palla Palladino Pallentin
  Pallesen Pallotta Palm Palma Palmeri Palmieri Palmisani Palmisano Palombi Palombo Palomino Palomo Paltere
  Palters Paluch Palumbo Pamper Pana Panait Panaro Pandeska Pandeski Pandey Pandilow Pandilowa Pandolfi
  Pandowska Pandowski Panek Panetta Panežić Panfilow Panfilowa Pang Pangestu Pangowska Pangowski Pani
  Panicker Panico Panišić Panjak Panjević Pankow Pankowa Panow Panowa Panowska Panowski Pantano Pantoja
  Pantschewska Pantschewski Panza Panzeri Panzig Paola Paolella Paoletti Paoli Paolicelli Paolillo Paolini
  Paolino Paolucci Paone Paonessa Pap Papa Papak Papaleo Papapietro Papež Papežová Papini Papp Pappalardo
  Papradischki Paradiso Paraschiv Paraschtschuk Paravinja Pardini Paredes Parente Pariggiano Paris Parise
  Parisi Parisian Parker Parkin Parlier Parmaković Parnell Parodi Parojčić Parović Parra Parrinello Parrino
  Partida Partyka Parun Parvu Pasat Pasca Pascal Pascale Pascali Pascarella Pascari Pascaru Paschke Pascu
  Pascucci Pasini Pasitschnik Pasqua Pasquali Pasquini Passarelli Passeri Passero Passuello Pasternak
  Pastore Pastorelli Pastorino Paszkowski Patafta Pataki Patanè Patarac Patača Patačić Patel Paterson Patil
  Patila Patiño Patko Patković Patočka Patočková Patrascu Patriarca Patrnogić Patrone Patrun Patruno Patti
  Patzwahl Pau Paucek Paukner Pauko Pauković Pauková Paul Paulová Paulse Paun Paunković Pauļuka Pauļuks
  Pavan Pavani Pavel Pavelek Pavelić Pavelka Pavelková Paver Pavešić Pavlas Pavlasová Pavlačić Pavlica
  Pavlicová Pavlikovská Pavlikovský Pavličić Pavlov Pavlović Pavlovska Pavlovskis Pavlová Pavlík Pavlíková
  Pavlíček Pavlíčková Pavlů Pavone Pavrlišak Pavúk Pavúková Pavčić Pawelec Pawlak Pawlenko Pawlicki Pawlik
  Pawlikowski Pawlischin Pawlischina Pawliw Pawloska Pawloski Pawlow Pawlowa Pawlowska Pawlowski Pawłowski
  Paz Pazdera Pazderová Pazmanj Pačanin Pačariz Pađen Pałka Pařízek Pařízková Pašagić Pašalić Pašek Pašeková
  Pašić Paška Paško Pašková Peaquin Pece Pech Pecha Pechová Pecháček Pecháčková Pecka Pecková Pecora
  Pecoraro Pecorella Pedersen Pedone Pedraza Pedrazzini Pedroni Pedrotti Pedroza Peeters Peixoto Pejow
  Pejowa Pekař Pekařová Pekkan Pektemek Pekárek Pekárková Pelayo Pelc Pelcová Pelikán Pelikánová Pellecchia
  Pellegrini Pellegrino Pellicano Pellicanò Pellitteri Peluso Pena Pence Pencis Pendik Pendowska Pendowski
  Penezić Penić Penjišević Penna Pennestrì Penović Penuschliska Penuschliski Penzo Penčić Peović Pepe
  Pepeljugowska Pepeljugowski Pepelčević Perales Peralta Peran Perdana Perea Perego Pereira Peres Perez
  Perilli Perin Perini Perinska Perinski Perlaš Permadi Permata Perna Pernica Pernicová Peroni Perotti
  Peroutka Peroutková Perra Perret Perri Perrier Perrin Perrini Perrone Perrot Perrotta Perroy Persson
  Pertiwi Pertschinkowska Pertschinkowski Perugini Peruzzi Perša Pesaresi Pesce Peselman Pession Pestow
  Pestowa Petcu Petek Peter Peterka Peterková Peters Petersen Peterson Petik Petit Petito Petkowska
  Petkowski Petljura Petr Petralia Petrarca Petre Petrea Petrella Petrelli Petrenko Petrescu Petrijevčanin
  Petrin Petrina Petrini Petrischin Petrischina Petriw Petriševac Petrone Petronio Petrov Petrovac
  Petrovická Petrovický Petrovska Petrovskis Petrová Petrow Petrowa Petrowska Petrowski Petrucci Petruschew
  Petruschewa Petruschewska Petruschewski Petruška Petrušková Petrák Petráková Petráš Petrášová Petrů
  Pettersen Pettersson Petuchow Petuchowa Petzold Petřík Petříková Petříček Petříčková Pezzella Pezzi Peña
  Pećar Pećina Peřina Peřinová Pešek Peška Peško Pešková Pešorda Pešta Peštová Pfannerstill Pfeffer Pfeiffer
  Pfennig Pfersich Pfingsten Pfister Pflieger Pflügner Pham Philander Philipp Philippe Phillips Piacentini
  Piaget Piana Pianese Pianigiani Piasecki Piazza Piazzolla Pibiri Pica Picard Picariello Picchi Piccinini
  Piccione Picco Piccoli Piccolo Pichardo Pichler Pichlmaier Pictet Piechota Pieczek Piekarski Pienaar Pieri
  Pierini Pierre Pierro Piesker Pieterse Pietras Pietruszka Pietrzak Pietrzyk Pietsch Piga Pignatelli Piguet
  Piha Pilarski Pilato Pilař Pilařová Pilch Pili Pilla Pillai Pillay Pillitteri Pilát Pilátová Pimentel
  Pinardi Pineda Pingpank Pinheiro Pinho Pini Pinna Pinnock Pinon Pintea Pintilie Pinto Pintus Pintér
  Pinzari Pinzaru Piotrowicz Piotrowski Piperkowska Piperkowski Pipitone Pippig Piras Pircher Piredda Pires
  Pirone Pirrello Pirrone Pirvu Pisani Pisano Pisarević Pischedda Pisciotta Piscitelli Piscopo Pisu Pithey
  Pitinac Pitkänen Pitschugin Pittalis Pittard Pitzalis Piva Pivar Pivetta Pivoňka Pivoňková Piwowarczyk
  Pizarro Pizzi Pizzimenti Pizzitola Pizzo Pizzuti Piña Piórkowski Piątek Piątkowski Piłat Piškorjanac
  Pješivac Pješčić Placento Plachá Plachý Placinta Plakalović Plaksi Plamadeala Plamenac Planinska Planinski
  Plank Plantak Plaskur Plass Platania Platon Platzer Plauk Plautz Plazonja Plazonjić Plaček Plačić Plačko
  Plačková Plaščar Plch Plchová Plejo Plekanec Plekanecová Plemić Plesca Pleskonjić Pletsch Pleša Pleška
  Plomb Plotzitzka Pluhař Pluhařová Pluta Plšek Plšková Pocrnja Podbarac Podgorez Podgórski Podhradská
  Podhradský Podkonická Podkonický Podniece Podnieks Podpadac Podzimek Podzimková Podziņa Podziņš Poehn
  Poels Poeschl Pogačić Poggi Poggio Pogiba Pogorzelski Pohl Pohland Pohle Pohlová Poirier Pokorná Pokorný
  Polak Polanco Polanská Polanský Polančec Polat Pole Poleschinoska Poleschinoski Polese Poletti Poli Poliak
  Poliaková Polidori Polifka Polimeno Polis Polischtschuk Politi Polito Polizzi Poljakow Poljakowa Poljanska
  Poljanski Pollich Pollina Pollmächer Pollock Polverino Polách Poláchová Polák Poláková Poláček Poláčková
  Polášek Polášková Polívka Polívková Polšak Pomp Pompei Pompili Pompilio Ponce Ponitzsch Ponjavić Ponomarew
  Ponomarewa Ponomariw Pons Ponti Poon Poore Pop Popa Popelka Popelková Popescu Poposka Poposki Popov Popova
  Popovici Popow Popowa Popowska Popowski Popržan Popusoi Popčić Popławski Porcari Porcu Porgante Porgants
  Poriwai Poriwailo Porras Porsche Porth Portillo Portmann Porębski Posada Poschmann Poser Pospíchal
  Pospíchalová Pospíšil Pospíšilová Post Postica Postiglione Postma Postolachi Potapow Potapowa Potebenko
  Potenza Potgieter Pothuvaal Potozka Potozki Potočar Potočnik Pottel Potůček Potůčková Poulsen Pour Pouros
  Pourová Pouye Powell Powlowski Poyrazoğlu Pozzi Pozzo Poçan Poštić Požarac Prabowo Prachař Prachařová
  Pradana Pradipta Prado Prah Prajapat Prakasa Prakatur Prangart Prange Pranowo Prasasta Prasetya Prasetyo
  Prastuti Pratama Pratesi Praticò Pratiwi Prato Prayoga Pražák Pražáková Prchal Prchalová Prebil
  Prebiračević Preciado Preda Prediger Predin Predić Predojev Predojević Predovic Predović Predragović
  Preloščan Prempeh Prencipe Preočanin Prepelita Prerad Preradović Prespanska Prespanski Pressler Prete
  Pretkalniņa Pretkalniņš Pretorius Preuk Preuss Prevost Prey Preziosi Prešeren Price Pridāne Pridāns
  Priedīte Priedītis Priemer Prieto Prigoda Priimak Prileptschanska Prileptschanski Prince Principato
  Pringle Prinsen Prinsloo Prisacari Prisacaru Prisco Pritula Privitera Prjadun Prkosovački Prlitschko
  Probst Prochorow Prochorowa Procházka Procházková Procopio Procter Prodan Prohaska Proietti Prokeš
  Prokešová Prokop Prokopová Prosacco Proske Protić Provazník Provazníková Provenzano Prošek Prošić Prošková
  Prus Pruteanu Przybylski Przybysz Przybył Przybyła Prášek Prášková Průcha Průchová Průša Průšová Psaltirow
  Psaltirowa Ptak Ptáček Ptáčková PuačMatešić Puca Pucci Puccio Puchalski Puddu Pudjiastuti Puente Puga
  Puggioni Pugliese Pugliesi Puglisi Puharić Puiu Puleo Pulido Pun Pupák Pupáková Purdy Purnama Purnawarman
  Purnawati Purwadi Purwanti Pury Puscas Pusch Puspasari Puspita Putinčanin Putnik Putniņa Putniņš Putra
  Putri Putzolu Puzavac Puzigaća Puzkow Puzkowa Puķīte Puķītis Puškarčuk Pytel Python Páez Pál Pánek Pánková
  Pásztor Pátek Pátková Pålsson Pérez Péter Pícha Píchová Píša Píšová Pöche Pöge Pērkona Pērkons Pētersone
  Pētersons Płonka Přibyl Přibylová Přikryl Přikrylová Příhoda Příhodová Pšenička Pšeničková Quaglia
  Quaranta Quarta Quartenoud Quartey Queiroz Quesada Quevedo Quezada Quigley Quinn Quinodoz Quinta
  Quintairos Quintana Quintanilla Quintero Quinto Quiros Quiroz Quiróz Quitzon Quiñones Quiñónez Raabe
  Rabenstein Rabić Rabljenović Raca Rach Rachmawati Racordon Racu Raczyński Rada Radebe Radecki Radigović
  Radijevac Radin Radinović Radisavić Radisavljević Radisavčević Raditscheska Raditscheski Radivojac
  Radivojša Radišević Radl Radlović Radmanović Radoi Radomirović Radomski Radonja Radonjanin Radonjić
  Radotić Radovac Radovanac Radovanković Radovanlija Radovanov Radová Radtke Radu Radulaški Radulescu
  Radulić Radulj Raduljesković Raduljević Radulović Radusilović Radusinović Radušić Raduški Rael Rafailović
  Raffa Rago Ragone Ragusa Rahardian Rahayu Rahimah Rahmawati Rahn Raich Railean Raileanu Raimondi Raimondo
  Rajasa Rajata Rajh Rajs Rajtek Rajčević Rajš Rajšić Rak Rakanović Rakarić Rakas Raković Raková Rakowska
  Rakowski Rakušić Ralbovski Rallo Ramadan Ramadhani Ramač Rambaldi Rambousek Rambousková Ramella Ramos
  Rampazzo Ramírez Ramón Rana Randazzo Randunković Raneri Ranftl Rangel Rangelov Rangen Ranieri Raniolo
  Rantanen Ranucci Ranz Rapisarda Raposo Rapovac Rapp Rapuano Rascón Rasinac Rasić Rasmussen Raspopović
  Raspudić Rata Rataj Ratajczak Ratajová Rath Ratke Ratkovčić Ratniece Ratnieks Ratti Rau Raubuch Raukuc
  Rauso Rautenkranz Ravaioli Ravet Ravn Rawanowska Rawanowski Raya Rayhan Raynor Razin Razić Razo
  Rašetarević Rašetić Rašević Raška Rašková Rašović Raščanin Rea Reale Recchia Redaelli Reddy Redschepowa
  Rees Regalado Rehak Rehwagen Reiber Reichardt Reichel Reichert Reichling Reid Reif Reifenrath Reilly
  Reimann Reina Reinberg Reinelt Reinger Reinhardt Reinke Reis Reitze Remeta Remeš Remešová Rempel Remy
  Renard Renaud Renault Renda Rendra Rendulić Rendón Renk Renna Renner Renovica Renovčević Rens Rentería
  Rentz Renz Renzi Renčar Repac Repetto Repija Repiská Repiský Reppin Resković Resnik Restivo Restle
  Restorff Reséndez Retzke Reuber Reumann Reus Reuss Reusse Revenco Rey Reyes Reymond Reyna Reynold Reynolds
  Reynoso Rezek Rezková Rečević Reşo Rheder Rhoden Ribar Ribaupierre Ribeiro RibićGreganić Rica Riccardi
  Ricci Ricciardi Riccio Riccobono Rice Richard Richards Richardson Richter Richtr Richtrová Rico Ridolfi
  Riedel Riediger Rieger Riekmann Riekstiņa Riekstiņš Riepl Riermeier Riester Riethmüller Rietman Rietmüller
  Rietscher Riggi Riggio Righetti Righi Rigoni Rimai Rinaldi Rincón Riner Ringel Ringer Rink Riojas Riolo
  Riparbelli Ripken Rippin Risow Risowa Ristoska Ristoski Ristow Ristowa Ristowska Ristowski Ritchie Ritosek
  Ritschel Ritsma Ritter Rittgasser Rittweg Ritz Riva Rivas Rivera Rivero Riviere Riyanti Rizza Rizzi Rizzo
  Rjabow Rjabowa Roba Robak Robel Robert Roberti Roberts Robertson Robin Robinson Robledo Robles Robu Rocca
  Rocchi Rocco Rocha Rochaix Rochat Roche Rockmeier Rodarte Rodehau Rodigari Rodionow Rodionowa Rodowski
  Rodrigues Rodriguez Rodrígez Rodríguez Rodríquez Roecker Rogahn Rogala Rogalski Roger Roggatz Rogolino
  Rogow Rogowa Rogowski Rogulja Rohan Rohländer Rohrer Rojas Rojek Rojo Rokossa Roldán Roleder Rolfson
  Rolland Rollo Roloff Rolón Romagnoli Romaguera Roman Romanciuc Romanelli Romani Romaniello Romanini
  Romanischin Romanischina Romaniw Romano Romanovska Romanovskis Romanow Romanowa Romanowski Romančík
  Romančíková Romei Romenez Romeo Romero Romo Romotschko Romy Romčević Rondinone Rondoni Rondović Roob Roos
  Roque Rosa Rosado Rosales Rosandić Rosario Rosas Rosati Rosbach Rosca Roschinsky Roschkow Roschkowa Rose
  Rosenauer Rosenbauer Rosenbaum Rosenthal Rosi Rosiak Rosiński Rosksch Rosputni Rosputnja Ross Rossberg
  Rosselli Rosset Rossetti Rossi Rossini Rossler Rosso Rossouw Rosu Rota Rotari Rotaru Roth Rothenbacher
  Rother Rotolo Rotondo Rotundo Roubal Roubalová Rougemont Roulin Rous Rousová Rousseau Roussel Roux
  Rovčanin Rowe Roy Roybal Royer Rozenbaha Rozenbahs Rozgić Rozsypal Rozsypalová Rozīte Rozītis Ročkomanović
  Rošević Roškić Rožac Rožkalne Rožkalns Rubene Rubenis Ruberto Rubino Rubio Rucco Ruch Ruciński Ruckdeschel
  Rudan Rudnicki Rudolf Rudolfová Rudziński Rudzki Rudzīte Rudzītis Ruecker Ruelas Ruggeri Ruggieri Ruggiero
  Ruiz Rumenić Rumenow Rumenowa Rumpf Runce Runcis Runolfsdottir Runolfsson Runte Ruotolo Rupnik Rupprecht
  Rus Rusakow Rusakowa Rusciano Rusin Rusjakow Rusjakowa Rusnac Rusomanow Rusomanowa Rusová Russel Russo
  Russu Rusu Ruth Rutherford Rutkowski Ruud Ruíz Rušanoski Ružička Ružičková Ryan Ryba Rybak Rybakow
  Rybakowa Rybarczyk Rybicki Rybníček Rybníčeková Rybová Rybár Rybárik Rybáriková Rybárová Rybář Rybářová
  Ryjikh Ryzih Ryšavá Ryšavý Rzepka Rác Rácová Rácz Rädler Räntsch Räsänen Ríos Różański Różycki Rödiger
  Röse Röthlisberger Röttger Røed Rücker Rüdiger Rüegg Rüter Rüttimann Rýdl Rýdlová Růžek Růžička Růžičková
  Růžková Saarinen Saavedra Saba Sabaly Sabasnoska Sabasnoski Sabatini Sabatino Sabato Sabau Sabbatini
  Sabdat Sabia Sabian Sabila Sabino Sabljak Sabolski Sabolčec Sacchet Sacchetti Sacchi Sacco Saccone
  Sacharow Sacharowa Sachse Sack Sadiki Sadio Sadović Sadowski Sadílek Sadílková Sadıklar Sadžak Saefullah
  Safirowska Safirowski Safitri Saflanis Safo Safonow Safonowa Sagadi Sagafe Sagna Sagonas Saheed Sahner
  Saia Saile Sailer Saini Saiz Saizew Saizewa Sajenko Sakho Sala Saladino Salahudin Salako Salami Salamone
  Salas Salatiello Salazar Salcedo Salcido Saldaña Saldivar Saldschiew Saldschiewa Salemi Salemme Salerno
  Salgado Salierno Salinas Salis Sall Salma Salminen Salmiņa Salmiņš Salo Salomone Salonen Salow Salsabilla
  Salvadori Salvati Salvatore Salvatori Salvi Salvucci Salzano Salzer Salzmann Samancı Samaniego Samb Samba
  Sambe Sambou Samek Samková Sammartano Sammartino Sammert Samohod Samohodaj Samoilow Samoilowa Samolov
  Samolovac Samosir Samson Samsonová Samsonow Samsonowa Samuel Samuelsson Sanabria Sanadrović Sanches
  Sanchez Sandalcı Sandalj Sandberg Sander Sanders Sandić Sando Sandor Sandoval Sandoz Sandström Sandu Sanew
  Sanewa Sanfilippo Sanford Sanna Sannino Sansone Santacruz Santamaria Santana Santangelo Santarelli
  Santarossa Santarsia Santarsiero Santi Santiago Santilli Santillán Santinelli Santini Santo Santoni
  Santori Santoro Santos Santoso Santucci Sanusi Sané Sapienza Saponaro Saporito Saptono Saputra Saputri
  Sarabia Saracino Saragih Sarah Saraiva Saraswati Sarbu Sardella Sardina Sariewska Sariewski Sarnataro
  Sarpong Sarr Sarti Sartor Sartori Sarvari Sarı Sarıoğlu Sasonow Sasonowa Sassano Sassi Sasso Satner Satria
  Satta Sattelmaier Satterfield Sauceda Saucedo Sauer Sauerland Sauliete Saulietis Saumweber Saussure Sava
  Savary Savciuc Savevski Savin Savini Savoca Savoia Savolainen Savu Sawayn Sawelew Sawelewa Sawicki Sawin
  Sawina Sawizka Sawizki Saygıner Sbrana Scaglione Scala Scalia Scalise Scalzo Scano Scanu Scarano Scardino
  Scarpa Scarpellini Scc Schacht Schaden Schaefer Schaffarzik Schahbasian Schaller Schamberger Schamrilo
  Scharapow Scharapowa Scharewska Scharewski Scharf Scharow Scharowa Schaschkow Schaschkowa Schaub Schdanow
  Schdanowa Schedler Scheer Scheidegger Schejbal Schejbalová Schekow Schekowa Schelesarow Schelesarowa
  Schelk Schellenbeck Schembera Schenk Scherbarth Scherer Scherini Schermann Schernowska Schernowski
  Scherrer Schersing Scherz Schestak Schestakow Schestakowa Schettino Scheurer Scheuring Schewtschenko
  Scheytt Schiavi Schiavo Schiavon Schiavone Schielke Schieskow Schifano Schijak Schijakow Schijakowa
  Schijakowska Schijakowski Schijan Schildhauer Schillaci Schiller Schilling Schilow Schilowa Schima
  Schimmel Schimmer Schindarei Schindzielorz Schinner Schiopu Schipper Schirilow Schirilowa Schirjaew
  Schirjaewa Schirmer Schirrmeister Schirru Schischkow Schischkowa Schkaraba Schlachter Schlangen Schlatter
  Schlawitz Schlechtweg Schley Schlicht Schlitzer Schmalzle Schmeler Schmid Schmidt Schmidtchen Schmidtová
  Schmitt Schmitz Schmuhl Schneider Schneidrová Schnelting Schnider Schnieder Schniedermeier Schnyder
  Schnürer Schoberg Schoch Schoeman Schoen Scholten Scholtz Scholz Schonberg Schondelmaier Schopow Schopowa
  Schoptrajanow Schoptrajanowa Schorderet Schorr Schott Schottmann Schouren Schowalter Schrader Schramm
  Schreck Schreiber Schreiner Schreiter Schrepfer Schroder Schroeder Schröder Schrøder Schterjoska
  Schterjoski Schtscherbak Schtscherbakow Schtscherbakowa Schtschukin Schtschukina Schubin Schubina
  Schuchewitsch Schudrik Schuermann Schuff Schuhaj Schukow Schukowa Schuldt Schuler Schulintschewska
  Schulintschewski Schulist Schult Schulte Schultz Schultze Schulz Schulze Schumacher Schumann Schumilo
  Schumm Schupik Schupp Schuppe Schurawlew Schurawlewa Schuri Schuster Schutzbach Schwab Schwalm Schwanbeck
  Schwandke Schwanitz Schwarthoff Schwartz Schwarz Schwarzer Schwarzkopf Schwarzmeier Schwarzová Schwatlo
  Schweisfurth Schweitz Schweizer Schwennen Schwerdtner Schwidde Schwirkschlies Schwizgebel Schwuchow
  Schäfer Schäffel Schäffer Schäning Schär Schärer Schöckel Schönball Schönbeck Schönberg Schönebeck
  Schönenberger Schönfeld Schönherr Schönlebe Schötz Schüler Schüppel Schürch Schütz Schütze Sciacca Scocco
  Scognamiglio Scopece Scorza Scott Scotti Scripnic Scrofani Scuderi Scurtu Scutaru Sdrawew Sdrawewa
  Sdrawkowska Sdrawkowski Sebastiani Secchi Secci Sechi Seck Secrieru Sedarević Sedillo Sedliak Sedliaková
  Sedlák Sedláková Sedláček Sedláčková Sedlář Sedlářová Seeger Seelig Segovia Segunmaru Segura Sehls Sehnal
  Sehnalová Seibold Seidel Seiders Seidl Seidlová Seifert Seifertová Seigel Seiler Seitz Sekanina Sekaninová
  Sekinat Selesnew Selesnewa Seliwerstow Seliwerstowa Seme Semenotschko Semenow Semenowa Semeraro Semerád
  Semerádová Semeschtschuk Semisch Semprini Senatore Senger Senghor Senkel Senko Senková Senn Senzangakhona
  Sepe Sepetçi Sepúlveda Serafimow Serafimowa Serafimowska Serafimowski Serafin Serafini Serafino Serban
  Serdjuk Seremet Serena Serfontein Sergeew Sergeewa Serghei Sergi Serhat Serna Serpa Serr Serra Serrano
  Serrato Seržante Seržants Sessa Sestito Sethi Setiawan Sevcenco Sever Severa Severi Severino Severová Sevi
  Sevilla Sewald Seydi Seye Sezek Sforza Shah Shanahan Sharma Shekoni Shezi Shields Shiu Shongwe Shukla Shum
  Sibiya Siciliano Sidibé Sidler Sidlezka Sidlezki Sidljak Sidorow Sidorowa Sidowska Sidowski Siebel Siebert
  Siedlecki Siegling Siegrist Sielemann Siemon Siener Sienkiewicz Sieradzki Sierra Sietniece Sietnieks
  Sievers Siewert Signorelli Signorile Signorini Sigrist Sihler Sihombing Sihotang Siino Sikora Sikorová
  Sikorski Silenzi Silezka Silezki Silin Silina Siliņa Siliņš Siljanowska Siljanowski Sillah Silva Silvestri
  Silvestrini Silvestro Sima Simanjuntak Simbolon Simeoli Simeone Simeoni Simeti Simijonović Simin Simina
  Simion Simionescu Simić Simićević Simjanović Simmen Simojlović Simon Simoncelli Simone Simonet Simonetti
  Simoni Simonini Simonis Simonović Simonow Simonowa Simonowska Simonowski Simonsen Simow Simowa Simowska
  Simowski Simula Simulov Simunović Simurdić Simões Simčič Sin Sinaga Sinanoğlu Sinclair Singh Sinha Sini
  Sinkewitsch Sinnhuber Sinopoli Sinowew Sinowewa Sipes Sipos Siracusa Siragusa Sirait Sirbu Siregar Sirghi
  Siri Sirko Sischka Sisneros Sitarić Sitek Sithole Sithuli Sitnikow Sitnikowa Sitompul Sitorus Situmorang
  Siu Sivák Siváková Siwek Siwele Siyaya Sjöberg Sjögren Skala Skalická Skalický Skalová Skalowska Skalowski
  Skalski Skandović Skeledžija Skenderija Skiba Skibicki Skibiński Skiles Sklenka Sklenková Sklenář
  Sklenářová Skoczylas Skoglund Skokan Skokanová Skopal Skopalová Skoropadska Skoropadski Skorupan Skov
  Skowron Skowronek Skowroński Skořepa Skořepová Skračić Skroban Skrzypczak Skrzypek Skudra Skutecká
  Skutecký Skuterud Skácel Skácelová Skála Skálová Skóra Skřivánek Skřivánková Slabá Slabý Sladaković Sladek
  Sladić Sladká Sladký Sladoje Sladojević Sladović Slam Slamarski Slamek Slanew Slanewa Slanina Slaninová
  Slankamenac Slatinac Slavković Slavík Slavíková Slavíček Slavíčková Slawenska Slawenski Slaweska Slaweski
  Slašťan Slašťanová Slenko Slezák Slezáková Slijepac Slijepčević Sloboda Slobodanović Slobodjan Slobodjanac
  Slobodník Slobodníková Slobodová Slobođanac Slonja Slota Slotová Slotta Slovák Slováková Slováček
  Slováčková Sluka Sluková Sládek Sládková Sláma Slámová Smailbegović Smaić Smajlović Smakjoska Smakjoski
  Smedsrud Smeets Smejkal Smejkalová Smet Smetana Smetanová Smets Smieja Smilewska Smilewski Smiljan
  Smiljanec Smirnow Smirnowa Smit Smith Smitham Smogeli Smokwarska Smokwarski Smola Smoliński Smoljanec
  Smoljanić Smolka Smolková Smolová Smolík Smolíková Smrek Smreková Smrčka Smrčková Smrž Smržová Smutná
  Smutný Smuģe Smuģis Smyth Smékal Smékalová Snedden Snell Snooke Snyman Soare Soares Sobczak Sobczyk Sobek
  Sobieraj Sobková Sobolew Sobolewa Sobolewski Soboll Sobotka Sobotková Sobowale Soccorsi Socha Sochacki
  Sochirca Sochor Sochorová Socolov Sodano Sodar Sofroniewska Sofroniewski Sografska Sografski Sojka Sojková
  Sokhela Sokol SokolićMihalak Sokolová Sokolow Sokolowa Sokolowski Sokołowski Sokół Solak Solano Solberg
  Soldati Solew Solewa Solga Solheim Solinas Soliz Soller Solli Sollner Solmaz Solomon Solorio Solorzano
  Solowew Solowewa Soltan Solunska Solunski Solís Somayaji Sommer Sommrová Somogyi Somrak Somssich Sondisa
  Sondore Sondors Sonko Sonn Sonnabend Sorbello Sorce Soria Soro Sorokin Sorokina Sorrentino Sosa Sosjura
  Sosnowski Sosāre Sosārs Sotelo Sothole Soto Sottile Souare Soukup Soukupová Soumaré Sousa Soutter Souza
  Souček Součková Sova Sovová Sow Sowa Sowiński Soyinka Soós Sołtys Sołtysiak Spada Spadafora Spadaro
  Spadoni Spagnolo Spagnuolo Spahn Spank Spano Spanu Spanò Sparacino Sparić Spasenić Spasenović Spasenowska
  Spasenowski Spasić Spasković Spasojev Spasojević Spasow Spasowa Spasowska Spasowski Spataro Spataru
  Spelmeyer Spencer Speranza Spiegelburg Spielvogel Spies Spiga Spina Spinelli Spinka Spinner Spinu Spirow
  Spirowa Spirowska Spirowski Spitzmüller Spizzirri Splinter Spljuch Spljucha Spoerri Sporer Sporrer
  Spotikatsch Sprenger Sproģe Sproģis Sprunger Sprūde Spurná Spurný Spáčil Spáčilová Spörri Spöttel Srakić
  Srb Srbová Sroka Stabile Stachiw Stachowiak Stachowicz Stachura Stachurski Stadelmann Staffieri Stahl
  Staicu Stalder Stamatoska Stamatoski Stamm Stan Stanciu Stancu Stanek Stanescu Stang Stanger Stanijanović
  Stanijević Stanikić Staniszewski Stanisławski Stanivuković Staniša Stankiewicz StankovićMarton Stankow
  Stankowa Stankowska Stankowski Stanton Stanzione Staněk Stapić Stardelow Stardelowa Stark Starovlah Stará
  Starý StarčevićMatijaško Stasiak Staszewski Staub Stauffer Stauss Stavila Stawicki Stawreska Stawreski
  Stawrew Stawrewa Staňková Stašćik Stec Steding Steenkamp Stefan Stefanescu Stefani Stefaniak Stefanow
  Stefanowa Stefanowska Stefanowski Stefański Steffen Steffensen Steffny Stegmann Stehlík Stehlíková Stehr
  Steidl Steigauf Steiger Stein Steinecke Steiner Steinerová Steinert Steinkamp Steinmann Steinmetz Stejskal
  Stejskalová Stelkens Stella Stelmach Stengel Stengl Stensrud Stenzel Stepanez Stepanić Stepanov Stepanović
  Stepanow Stepanowa Stephan Stern Stettler Steuber Steuk Stevelić Stevilović Stewanow Stewanowa Stewart
  Stewkowska Stewkowski Steyn Stezkiw Stibor Stiborová Stiedemann Stief Stifel Stigailo Stigliano Stirbu
  Stocker Stodola Stodolová Stoian Stoica Stojan Stojanoska Stojanoski Stojanow Stojanowa Stojanowska
  Stojanowski Stojkow Stojkowa Stojkowska Stojkowski Stojmenska Stojmenski Stojtschew Stojtschewa Stokanović
  Stokes Stoklasa Stoklasová Stolarczyk Stolarski Stoll Stolla Stolle Stoltenberg Stolz Storl Storm
  Storoschuk Storp Storti Stortschak Stoutjesdijk Stracke Straka Straková Strand Strano Stranski Stratan
  Stratmann Stratulat Straub Strausa Strauss Strautiņa Strautiņš Strautmane Strautmanis Strazdiņa Strazdiņš
  Streck Streese Strege Streich Streit Strejček Strejčková Strelkow Strelkowa Streller Strepački Strieder
  Striezel Strikinac Strmota Strnad Strnadová Strnisko Strnisková Stroe Strogies Strohschank Stroman Strosin
  Strouhal Strouhalová Strunz Strutz Strydon Strzelczyk Strzelecki Stránská Stránský Ström Strömberg Stube
  Stubičan Stuchlík Stuchlíková Stucki Studená Studený Studer Studnička Studničková Stuparić Stupka Stupková
  Stutz Styger Stárek Stárková Stöckert Stöckli Stöppler Stöwer Stürmer Stępień Stępniak Suartini Subbotin
  Subbotina Sucameli Sucera Suchanow Suchanowa Suchomel Suchomelová Suchá Suchánek Suchánková Suchý Suciu
  Sudiati Sudrajat Suen Suew Suewa Suffa Sujew Suk Suková Sukute Sukuts Sulaimon Sun Sunarić Sundberg
  Superina Supriyanto Surace Suriano Surma Suryatmi Suryono Susanti Suschko Suski Sussmann Suter
  Sutermeister Suthar Suthe Sutschak Sutschet Sutter Sutz Suvajac Suvajdžić Suvajčević Suvala Suvačarov
  Suwarno Suworow Suworowa Suzović Suárez Sučević Suđić Suša Sušac Svatoň Svatoňová Svatoš Svatošová Svačina
  Svačinová Svendsen Svensson Svet Svirčev Sviták Svitáková Svoboda Svobodová Svorcan Svozil Svozilová
  Svrakačić Svrbík Svrbíková Svrtan Světlík Světlíková Swaniawski Swaritsch Swart Swetiew Swetiewa
  Swidrigailo Swift Swillims Syahreza Sykow Sykowa Sylla Sylvester Symcox Synek Synková Syrová Syrový Sysoew
  Sysoewa Szabo Szabó Szafrański Szalai Szasz Szatkowski Szczepaniak Szczepanik Szczepański Szczerba
  Szcześniak Szczygieł Szczęsna Szczęsny Sze Szekely Szekeres Szeląg Szendrei Szeto Szewczyk Szikra Szilágyi
  Szostak Szulc Szwarc Szwed Szydłowski Szymański Szymczak Szymczyk Szymkowiak Szyszka Székely Szücs Szőke
  Szűcs Sáenz Sámel Sámelová Sánchez Sándor Sárközi Sæther Sène Ségnane Söderberg Sören Sözeri Sørensen
  Sørlie Süleymanoğlu Sürth Sýkora Sýkorová Sējēja Sējējs Sīle Sīlis Sławiński Słowik Słowiński Tabaček
  Tacconi Taddei Tafelmeier Tafoya Tagliabue Tagliaferri Tagore Tahincioğlu Tahirović Tai Taiwo Takalić
  Takew Takewa Takowska Takowski Takyi Takács Talabani Talapka Talarico Talavanić Taleska Taleski Talewska
  Talewski Tall Tallarico Tallone Talpa Talwar Tam Tamas Tamayo Tamba Tamburini Tamez Tamindžić Tammaro
  Tampolja Tampubolon Tamunoemi Tamás Tan Tanacković Tanase Tanasijević Tancoš Tancošová Tandon Tang Tangen
  Tanjga Tankosić Tanner Tanrıkulu Tanurdžić Tanzi Taormina Tapavica Tapavički Tapia Tar Taran Tarantino
  Tarasjuk Tarasow Tarasowa Tarihoran Tarnowski Tarquini Tartamella Tasche Taslak Tassi Tassinari Tasso
  Tassone Tatar Tataranni Tatarka Tatarková Tatarová Tataru Tatiana Tatomirov Tatár Tatárka Tatárkaová
  Tatárová Taufratshofer Tavani Tavares Tawia Taylor Tazegül Taş Taşlı Taşçı Tcacenco Tcaci Tedde Tedeschi
  Tedesco Tegethof Teichmann Teicāne Teicāns Teixeira Tejada Tejeda Tekand Tekelioğlu Tekin Telak Telebar
  Telenta Telesca Tella Tello Temelkoska Temelkoski Temitope Teodorescu Teodosiewska Teodosiewski Teofilović
  Teokarević Teovanović Tepavac Tepavčević Tepić Teplá Teplý Tepper Tepša Tepšić Terentew Terentewa Terenzi
  Teresi Terheiden Terlecki Terlizzi Terlouw Termine Terrazas Terry Tersiew Tersiewa Terzi Terzija Terzin
  Terzić Terzo Terán Tesař Tesařová Tesi Tesla Testa Teterin Teterina Teufel Tevdenić Tešanović Thamrin
  Theele Theron Theunissen Thiam Thiao Thiaw Thieke Thiel Thijs Thimm Thiomas Thiongane Thioub Thioune
  Thomas Thomka Thomková Thommen Thompson Thomsen Thomson Thoresen Thoyana Thriene Thränhardt Thumbeza Thusi
  Thust Thyssen Thöne Tiano Tiberti Tica Tichonow Tichonowa Tichá Tichý Tidow Tiedtke Tietze Tihomirović
  Tijanić Tijerina Tikas Tilgner Tillack Tillman Tilotta Tiltiņa Tiltiņš Timarić Timmermann Timmermans
  Timofeew Timofeewa Timotić Tindarei Tine Tinguely Tintor Tiozzo Tirado Tirelli Tirri Tischler Tischmann
  Tissot Titow Titowa Tittman Tivontschik Tkaczyk Tkatschenko Toader Tobler Todaro Todorow Todorowa
  Todorowska Todorowski Tofan Tofani Tofoska Tofoski Toft Toivonen Tojić Tokarski Tokatlıoğlu Tokgöz Toldo
  Toledo Tolewska Tolewski Tolomeo Tolu Tolulope Toma Tomala Toman Tomanović Tomanová Tomaselli Tomasello
  Tomasi Tomasović Tomassoni Tomaszewski Tomazović Tomaš TomaševićRigo Tomczak Tomczyk Tomei Tomek Tomescu
  Tomeček Tomečeková Tomečková Tomeš Tomešová Tomka Tomko Tomková Tomljanović Tommasi Tomović Tomowska
  Tomowski Tomušilović Tomys Tománek Tománková Tomáš Tomášek Tomášková Tomášová Tomčić Tonat Tonelli Tong
  Tonini Tonkovac Tonn Tončić Top Topal Topalov Topalović Topaloğlu Topalski Topisirović Topić Topolovac
  Topolović Topçuoğlu Toraman Torchia Torchio Torgersen Tornatore Toro Torp Torphy Torre Torres Torresi
  Torri Torriani Torrisi Tortora Tortorici Toscano Toschew Toschewa Toschewska Toschewski Tosi Tosija Totaro
  Toth Toti Totman Toto Totschko Touré Tovar Towne Toy Tracz Traini Trajkowska Trajkowski Tralli Trampeli
  Tramposch Tran Trandafir Tranová Trantow Traoré Trapani Trauth Trautmann Travaglini Travan Traverso
  Travica Treff Trejo Tremblay Tremmel Treneska Treneski Trentschewska Trentschewski Treskavica Tress
  Tretinjak Tretjak Tretjakow Tretjakowa Tretola Treutel Trevisan Treviño Triboi Tribuljak Trif Trifan
  Trifunowska Trifunowski Trikić Trikošanin Triolo Tripodi Trivedi Trivkanović Trjasilo Trjasun Trnka
  Trnková Trofimow Trofimowa Troisi Trojan Trojanová Trojanowski Trojatschanez Trombetta Tromp Trovato
  Trpenowska Trpenowski Trtica Truben Trubenová Trublajewska Trublajewski Truhlář Truhlářová Trujillo Truter
  Trzciński Trzeciak Trávníček Trávníčková Trček Trčka Trčková Tsabalala Tsamonikian Tsang Tschakar
  Tschakmakow Tschakmakowa Tschalowska Tschalowski Tschaparowska Tschaparowski Tschaschule Tschauschew
  Tschauschewa Tschejkowska Tschejkowski Tschemerska Tschemerski Tschemkow Tschemkowa Tschernow Tschernowa
  Tscherwoni Tschewrewska Tschewrewski Tschiers Tschipan Tschirch Tschokrewska Tschokrewski Tschudi
  Tschundew Tschundewa Tschupona Tschuschkarow Tschuschkarowa Tschutschkow Tschutschkowa Tse Tshabalala Tsoi
  Tsotetsi Tsui Tubanski Tucci Tuccillo Tuch Tucholke Tuckett Tudor Tudorache Tudose Tudow Tufano Tufo Tulla
  Tumbarello Tumino Tunaboylu Tunkova Tunç Tunçeri Tuominen Turajlić Turan Turcan Turcanu Turchi Turco
  Turcotte Turcu Turek Tureček Turečková Turk Turková Turnadžić Turner Turow Turowa Turunen Turza Turčok
  Turčoková Tuschewska Tuschewski Tuschmo Tustonja Tutu Tuča Tuček Tučková Tučs Tuğlu Tuğluk Tvrdá Tvrdík
  Tvrdíková Tvrdý Twardowski Tweneboa Twumasi Táborská Táborský Tächl Téllez Tórrez Tóth Tóthová Többen
  Töpfer Török Türk Türkdoğan Türkyılmaz Tütüncü Tüzün Tālberga Tālbergs Tīrele Tīrelis Tříska Třísková Tůma
  Tůmová Ubavin Ubavić Ubavkić Ubiparip Ubiparipović Ubner Ubović Uca Uchechi Udicki Udilović Udovičić
  Udovički Udovčić Udvardi Ugarak Uglješić Ugolini Ugrinowska Ugrinowski Ugričić Ugrčić Uher Uhlemann Uhlig
  Uhlíř Uhlířová Uhrig Uhrová Uibel Ukraden Ulemek Ulibarri Uliczka Ullmann Ulloa Ullrich Ulrich Ulrichová
  Uluhan Umanez Umbach Umlauft Umminger Umolac Unger Ungureanu Unitsch Unterpaintner Untila Upton Ural Uram
  Uramová Urban Urbancová Urbanec Urbanek Urbaniak Urbano Urbanová Urbanowicz Urbansky Urbańczyk Urbański
  Urbina Urblík Urblíková Urbánek Urbánková Urdin Ureña Urhig Uribe Urrutia Ursachi Urso Ursu Urías Usada
  Usai Usamah Usitsch Ustinow Ustinowa Usunow Usunowa Usunowska Usunowski Utama Utami Utješanović Uwais
  Uwarow Uwarowa Uyainah Uys Uzelac Uzun Vaca Vacarciuc Vacca Vaccari Vaccaro Vacek Vacková Vaculík
  Vaculíková Vadlja Vaduva Vahala Vahlensieck Vailati Vaip Vaivade Vaivads Vajcík Vajcíková Vajda Vajdička
  Vajdová Vajzenbach Vakareskov Val Vala Valach Valachovič Valachovičová Valachová Valadez Valdez Valdivia
  Valdés Valencia Valent Valenta Valente Valenti Valentini Valentino Valentová Valentín Valenza Valenzuela
  ValenčićBrkić Valeri Valeš Valešová Valić Valladares Valle Vallejo Valles Vallet Valletta Valli Vallone
  Valová Valsecchi Valtere Valters Valuška Valušková Valverde Valášek Valášková Van Vanaga Vanags Vandamme
  Vandenberghe Vandenbroeck Vandervort Vandevelde Vanegas Vanek Vaneková Vangermain Vanni Vannini Vaníček
  Vaníčková Vančura Vančurová Vaněk Vaněček Vaněčková Varela Varenina Varga Vargas Vargová Varinac Varićak
  Varma Varman Varmuža Varnica Varriale Varrier Vartic Varzić Varšava VaržićBiuklia VaržićBiuklija Vascotto
  Vasile Vasilescu Vasiliu Vasils Vass Vassallo Vasseur Vater Vavrikov Vavřík Vavříková Vaz Vaňková Vašadi
  Vašek Vaška Vašková Vašák Vašáková Vašíček Vašíčková Vecchi Vecumniece Vecumnieks Vedvik Veenstra Vega
  Vegar Vegge Veiga Veinberga Veinbergs Veisa Veiss Vejnović Vejvoda Vejvodová Vekecki Vekić Vela Velaja
  Velanac Velasco Veldsman Velioğlu Vella Velásquez Velázquez Venegas Venezia Venghaus Venter Ventimiglia
  Ventura Venturelli Venturi Venturini Vera Verbeek Vercesi Verde Verdes Verdugo Verduzco Veres Vergara
  Verhaeghe Verhoeven Verma Verme Vermeulen Verner Vernerová Verniest Veronese Versfeld Verstraete Verzi
  Vesel VeselicaČatipović Veseličić Veselová Veselá Veselý Vesin Vesić Vesković Vestergaard Veum Veverka
  Veverková Vey Vezi Vezmar Vezzoli Večeřa Večeřová Viale Vianello Vicari Vicen Vicenová Vicente Vichi
  Vicinanza Vicini Vicol Vidal Vidaček Viderščak Vidmar Vidranjski Vieira Viellehner Viera Vierin Vieru
  Vieweg Vigil Viklund Vila Vilakazi Viljoen Vilka Vilks Villa Villadsen Villagómez Villalobos Villalpando
  Villani Villanueva Villareal Villari Villarreal Villaseñor Villegas Vilsone Vilsons Vilímek Vilímková
  Vincent Vincenzi Vinci Vincze Vink Vinketa Vintere Vinters Vinther Vintila Vinš Vinšová Viola Violante
  Violi Virgilio Virlan Virtanen Virág Visagie Visan Visani Visconti Viscò Visentin Visintin Visser Vita
  Vitale Vitali Viti Vitiello Vitman Vittori Vitásek Vitásková Viviani Viviers Vizitiu Vizziello Viļuma
  Viļums Višekruna Višňovská Višňovský Vlach Vlachová Vlad Vlah Vlas Vlasák Vlasáková Vlašić Vlk Vlková
  Vlček Vlčková Vobořil Vobořilová Vodička Vodičková Vodrážka Vodrážková Vodák Vodáková Voelkel Vogel
  Vogelgsang VogronićOpačić Vogt Voicu Voigt Voinea Vojta Vojtek Vojteková Vojtková Vojtová Vojtíšek
  Vojtíšková Vojtěch Vojtěchová Vojáček Vojáčková Vokoun Vokounová Vokuhl Volek Volf Volfová Volk Volker
  Volkman Volkmann Volková Volle Vollis Volná Volný Volpe Volpi Von VonRueden Vona Vondra Vondrová Vondrák
  Vondráková Vondráček Vondráčková Vontein Vorel Vorlová Vorlíček Vorlíčková Voráček Voráčková Vos Vosloo
  Votava Votavová Votruba Votrubová Voříšek Voříšková Vrabcová Vrabec Vrabie Vranjić VranjkovićĆenan Vračar
  Vračarević Vrba Vrbanac Vrbas Vrbaslija Vrbová Vrekalović Vrugić Vrzal Vrzalová Vrána Vránová Vuillermoz
  Vujaković Vujeva Vukadin Vukaljević Vukalović Vukanović Vukasović Vukašinac Vukelić Vukelja Vukeljić
  Vukobradović Vukobrat VuksanićPuljek Vuksanović Vukčević Vukša Vukšić Vuleta Vuletaš Vuletin Vulić
  Vulićević Vulišić Vulović Vulčević Vunak Vunjak Vunturišević Vučeta Vučetić Vučevac Vučkovac Vučković Vučo
  Vučurević Vybíral Vybíralová Vydarená Vydarený Vydra Vydrová Vymazal Vymazalová Vyskočil Vyskočilová
  Vysloužil Vysloužilová Vácha Váchová Václavek Václavková Václavík Václavíková Vágner Vágnerová Válek
  Válková Váradi Vásquez Vávra Vávrová Vázquez Váňa Váňová Väisänen Vélez Véliz Vícha Víchová Vít Vítek
  Vítková Vítová Víšek Víšková Vörös Vāciete Vācietis Vītiņa Vītiņš Vītola Vītoliņa Vītoliņš Vītols Vītuma
  Vītums Wacana Wachenbrunner Wachtel Wade Waelchi Wagenaar Wagner Wagnerová Wahyudin Wahyuni Waibel Wakan
  Walczak Walder Waldmann Walker Walkowiak Wallin Wallner Wallstab Walsh Walter Walther Walton Waltrová
  Waluyo Walz Wan Wane Wang Wanner Warchoł Ward Wardana Warsakowska Warsakowski Wartenberg Waschbüsch Wasiak
  Wasileska Wasileski Wasilew Wasilewa Wasilewska Wasilewski Wasilin Wasilischin Wasilischina Wasilkiwska
  Wasilkiwski Wasita Wasiu Waskita Waskow Waskowa Wasser Wassilew Wassiluk Wastuti Waters Watsica Watson
  Wawrzyniak Wdowiak Weber Webrová Wegmann Wehner Wehrle Wehrli Wehrsen Weibel Weidlich Weidner Weigel
  Weight Weiler Weimann Weimer Weinand Weis Weiss Weissnat Weissová Welch Welitschkowska Welitschkowski
  Weljanow Weljanowa Welkow Welkowa Weller Welsch Welti Welz Welzel Wenger Weniger Wenk Wentzel Weredun
  Wereschtschuk Wergun Werle Werner Werrmann Wershansky Wertag Weselow Weselowa Wesley Wesołowski Wessel
  Wessels Wessinghage West Wettstein Weyel Wezel White Wiafe Wibisono Wibowo Wicaksono Wichmann Wickert
  Widiastuti Widmer Widodo Wiebe Wiechmann Wieczorek Wiegand Wiegelmann Wierig Wierzbicki Wiese Wieser
  Wijaya Wijayanti Wikström Wilcox Wilczek Wilczyński Wilderman Wilhelm Wilk Wilkinson Wilky Will Willane
  Willems Willemsen Williams Williamson Willms Willoughby Willwacher Wilson Wilts Wimmer Winarno Winarsih
  Windler Winiarski Winkelmann Winkler Winklerová Winogradow Winogradowa Winter Wintheiser Winther Wirth
  Wirz Wischek Wischer Wischnjakow Wischnjakowa Wisoky Wisozk Wissing Wisultschew Wisultschewa Witczak Witek
  Witkowski Witrebenko Witrjak Wittich Witting Wittl Wiza Wiącek Więcek Więckowski Wiśniewski Wlachow
  Wlachowa Wlachtschew Wlachtschewa Wladimirow Wladimirowa Wladimirska Wladimirski Wladow Wladowa Wlasow
  Wlasowa Wnuk Wojciechowski Wojtas Wojtasik Wojtczak Wojtkowiak Wolak Wold Wolf Wolfarth Wolff Wolfová
  Woliński Wolkow Wolkowa Wollenberg Wollmann Wolmerans Wolny Woloschtschuk Wolski Wolters Wong Wood Worobew
  Worobewa Woronow Woronowa Woronzow Woronzowa Wosiyane Wouters Woytkowska Woś Woźniak Wraschalska
  Wraschalski Wright Wrona Wroński Wróbel Wróblewski Wuckert Wujak Wulandari Wunsch Wuraola Wurm Wyludda
  Wyman Wypych Wysocki Wyss Wyszyński Wójcicki Wójcik Wójtowicz Wölpert Wöschler Wühn Wünsche Wüthrich Wąsik
  Wąsowski Węgrzyn Włodarczyk Włodarski Xaba Xacon Xana Xavier Xelîl Xenia Xiana Xicoy Yaamoa Yade Yago
  Yalçın Yami Yan Yanes Yang Yanuar Yaqub Yavuz Yawson Yazıcı Ybarra Yeboa Yeboah Yebra Yengwa Yetkiner
  Yeung Yeşilkaya Yim Yin Yip Yirenkyi Yiu Yolanda Yorulmaz Yost Young Yudhistira Yue Yuen Yulianti Yulianto
  Yuliarti Yundt Yung Yuniar Yunta Yussuf Yáñez Yüksel Yıldırım Yıldız Yıldızoğlu Yılmaz Yılmazer Zabaleta
  Zaborowski Zabrdac Zabłocki Zaccaria Zaccaro Zach Zachová Zaczkiewicz Zadnik Zadravec Zadrić Zagaria Zago
  Zagoršek Zagórski Zaharia Zahn Zahradník Zahradníková Zahrah Zahrádka Zahrádková Zaituc Zajac Zajacová
  Zajíc Zajícová Zajíček Zajíčková Zając Zajączkowski Zakrzewski Zalar Zalewski Zamarreno Zamarripa Zambon
  Zamboni Zambrana Zambrano Zambuto Zamfir Zamora Zampieri Zamudio Zana Zanatta Zandt Zanella Zanelli
  Zanetta Zanetti Zanew Zanewa Zani Zanner Zanon Zanotti Zapalac Zapata Zapletal Zapletalová Zaporojan
  Zappacosta Zappalà Zappia Zaragoza Zarate Zaremba Zariņa Zariņš Zarzycki Zaręba Zatloukal Zatloukalová
  Zauber Zavadil Zavadilová Zavala Zavřel Zavřelová Zawada Zawadzki Zayas Zbinden Zbodulja Zboncak Zbořil
  Zbořilová Zdelar Zdenčan Zdravčević Zdražil Zdražilová Zdunek Zebić Zec Zedda Zedník Zedníková Zehnder
  Zeidler Zeidmane Zeidmanis Zejak Zekan Zekl Zekow Zekowa Zekowska Zekowski Zelaya Zelenka Zelenková Zelená
  Zelený Zelinka Zelinková Zeltiņa Zeltiņš Zeman Zemanová Zemlak Zemánek Zemánková Zender Zenew Zenewa Zeni
  Zennaro Zepeda Zeuch Zeyen Zeyhle Zezula Zezulová Zhang Zhao Zheng Zhou Zhu Ziegler Zieliński Zielonka
  Ziemann Zieme Ziemele Ziemelis Zijan Zijlstra Zikmund Zikmundová Zilan Zima Zimanyi Zimbalisti Zimka
  Zimková Zimmer Zimmerman Zimmermann Zimonja Zimonjić Zimová Zinaić Zinajić Zindović Zingaretti Zingg
  Zinser Zintl Zipalović Zipančić Zipp Zipse Ziramov Zirojević Zito Ziółkowski Zięba Ziętek Zlatanović
  Zlámal Zlámalová Zollinger Zollo Zondi Zondo Zordan Zorica Zotti Zoubek Zoubková Zouhar Zouharová Zrna
  Zrwenkowska Zrwenkowski Zrwenow Zrwenowa Zschunke Zubak Zubane Zuber Zucca Zuiderveld Zulaika Zulauf
  Zuliani Zulkarnain Zullo Zulu Zuma Zumbo Zunda Zungu Zunino Zuschko Zvaigzne Zvanić Zvejniece Zvejnieks
  Zviedre Zviedrs Zvinele Zvinelis Zvonar Zvěřina Zvěřinová Zwane Zwetanowska Zwetanowski Zwetkow Zwetkowa
  Zwiener Zwoliński Zych Zygmunt Záborská Záborský Zábranská Zábranský Zálešák Zálešáková Zámečník
  Zámečníková Záruba Zárubová Zíka Zíková Zúbrik Zúbriková Zúñiga Zümsande Zürcher Zālīte Zālītis Zībere
  Zībers Águilar Álvarez Ávalos Ávila Åberg Åkesson Çakır Çamdalı Çapanoğlu Çatalbaş Çağıran Çelik Çetin
  Çetiner Çevik Çörekçi Écoffey Ñañez Öberg Öcalan Önür Örge Östringer Öymen Özberk Özbey Özbir Özcan
  Özdemir Özdenak Özdoğan Özer Özgörkey Özkan Özkara Özkök Öztonga Öztuna Öztürk Ødegård Østby Østli
  Überacker Ülker Ünal Ābele Āboliņa Āboliņš Āboltiņa Āboltiņš Ćenan Ćora Ćorak Ćukalac Ćukalović Ćukić
  Ćuković Ćukteraš Ćulibrk Ćuslović Čabaj-Adam Čabro Čada Čadová Čajka Čajko Čaleta Čamagić Čamdžić Čanaki
  Čandrlić Čančar Čapek Čapkovič Čapkovičová Čapková Čapkunović Čaplovič Čaplovičová Čaprnjić Čarapina
  Čarapić Čaraveša Čarnić Čarnogurská Čarnogurský Čarović Čatalinac Čatić Čavalić Čavaljuga Čavdarević Čavić
  Čavlina Čaće Čech Čechová Čejka Čejková Čelar Čelebija Čengija Čerkašin Čermák Čermáková Černe Černoch
  Černochová Černohorská Černohorský Černá Černík Černíková Černý Červenka Červenková Červená Červený
  Červeňák Červeňáková Červinka Červinková Čierny Čierná Čihák Čiháková Činčurak-Kovač Čipanj Čipanj-Banja
  Čisar Čizmar-Tormaš Čičmak Čobanović Čobrda Čobrdová Čokov Čolak Čolaković Čolanić Čolina Čonka Čonková
  Črešnik Čudara Čudars Čudina Čurda Čurdová Čvagić Čáp Čápová Čížek Čížková Ďaďo Ďaďová Ďurica Ďuricová
  Ďuriš Ďurišová Đedović Đekanović Đekić Đeković Đelić Đelkapić Đelmaš Đelošević Đenić Đenović Đerasimović
  Đerašević Đergović Đerisilo Đerić Đoković Đolović Đukelić Đumija Đunda Ķeizare Ķeizars Ķēniņa Ķēniņš
  Łapiński Łuczak Łukasiewicz Łukasik Łukaszewski Řehoř Řehořová Řehák Řeháková Řeháček Řeháčková Řezníček
  Řezníčková Řezáč Řezáčová Říha Říhová Śliwa Śliwiński Ślusarczyk Świderski Świerczyński Świątek Şahin Şen
  Şervan Şimşek Šadl Šafarić Šafařík Šafaříková Šafránek Šafránková Šafář Šafářová Šagodić Šajinović Šajtoš
  Šakanović Šamšalović Šanda Šandová Šantor Šargač Šarić Šaruga Šašek Šašková Šebek Šebela Šebelová Šebesta
  Šebestová Šebková Šeda Šedivá Šedivý Šedová Šegavčić Šegota Šekularac Šenica Šenk Šenková Šesta Šesták
  Šestáková Šetula Ševčík Ševčíková Šidlo Šidlová Šiketanc Šileiko Šilhavá Šilhavý Šimak Šimatić Šimek
  Šimeček Šimečková ŠimićŠebalj Šimková Šimlješa Šimon Šimonovič Šimonovičová Šimonová Šimák Šimáková
  Šimánek Šimánková Šimáček Šimáčková Šimčík Šimčíková Šimůnek Šimůnková Šindelář Šindelářová Šindler
  Šindlerová Šiptar Široká Široký Širova Širovs Šiška Šišková Škoda Škodová Škrabal Škrabalová Škriniar
  Škriniarová Škultéty Škultétyová Šlechta Šlechtová Šmajda Šmajdová Šmejkal Šmejkalová Šmerda Šmerdová
  Šmite Šmitran Šmits Šmrčak Šmíd Šmídová Šnajdr Šnajdrová Šobar Šobota Šolar Šolc Šolcová Šolta Šoltés
  Šoltésová Šoltýs Šoltýsová Šomođvarac Šorgić Šormaz Šorša Šostarec Šostarko Šotić Šotra Španiel Špaček
  Špačková Špernjak Špiranec Špička Špičková Šplíchal Šplíchalová ŠpoljarićPerhat Šrámek Šrámková Štajhofer
  Štampf Štangl Štasni Štefan Štefanka Štefanková Štefanová Štefančić Štefek Štefková Štefl Šteflová Šteina
  Šteins Štimac Štriga Štrukelj Štěpán Štěpánek Štěpánková Štěpánová Štěrba Štěrbová Šubrt Šubrtová Šujdović
  Šukalo Šukalović Šukara Šulc Šulcová Šulovnjak Šuman Šundalić Šurka Šurková Šustr Šustrová Šutaković
  Šutanovac Šušak Švab Švanda Švandová Švarc Švarcová Švec Švecová Švehla Švehlová Švejda Švejdová Švestka
  Švestková Šváb Švábová Šálek Šálková Šíma Šímová Šíp Šípek Šípková Šípová Šír Šírová Šīrante Šīrants
  Šťastná Šťastný Ūdre Ūdris Żak Żebrowski Żmuda Żuk Żukowski Żurawski Żurek Żyła Žagarac Žalako Žarković
  Žemlička Žemličková Žerajić Žeravica Žgela Žgrabljić Žiga Žigová Žipac Žirović Živadinović Živak
  Živaljević Živanac Živanović ŽivićĆojbašić Žižanović Žižka Žižková Žmegač ŽuljevićGrafina Žák Žáková Žáček
  Žáčková Žídek Žídková Žďárská Žďárský Žůrek Žůrková
`;
