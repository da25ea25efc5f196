/**
 * Given names of people in the news that the generated lists lack: older and regional German ones, Arabic, Persian, Turkish, Hebrew,
 * Balkan, Slavic, Nordic, Chinese, Korean, African and short forms, as German papers print them. Source: own collection.
 */
export const MORE_FEMALE_NAMES = `
  Aisha Aischa Amal Amina Amira Asma Ayşe Ayse Aygül Aynur Azadeh Bahar Basma Benazir Bushra Dalia Dilara Dua Elif Emine Esra
  Fadumo Faten Fatima Fatma Fatou Farah Farida Fereshteh Gülay Gülsen Hadija Hala Halima Hanan Hanin Hatice Hayat Heba Hiba
  Houda Huda Ilhan Iman Jamila Jasmina Jelena Jina Julija Kamala Katja Khadija Ksenija Latifa Layla Leila Leyla Lina Lubna
  Ludmila Ljudmila Maha Mahsa Malala Malika Manal Mariam Marija Marjam Marwa Maryam Meral Meryem Mona Nadeschda Nadia Nadja Narges
  Nargis Nasrin Nawal Nazanin Nesrin Nermin Nigar Nilüfer Nisrin Noor Nour Olena Oksana Parwana Rana Rania Rasha Reem Rima Roya
  Ruba Ruqaia Salma Samira Sanaa Sawsan Sevim Sewda Shaima Shirin Siham Sibel Sima Songül Sumaya Swetlana Tatjana Tawakkol Uljana
  Wafa Wiktoria Xenia Yael Yasmin Yulia Zahra Zainab Zehra Zeinab Zeynep Zohra Zuzana Galit Tzipi Ajelet Merav Shiri Ofra Orit
  Shakira Madonna Rihanna Beyoncé Adele Björk Cher Dido Sade Nena Aung San Yingluck Keiko Naomi Akiko Yoko Sanae Mei Ling Xi
  Gretel Liesl Resi Vroni Burgi Traudl Gerti Hanni Heidi Leni Lilli Lotte Mizzi Nannerl Pia Rosi Sissi Steffi Susi Uschi Ulli Evi
  Beate Birgit Brunhilde Edeltraud Eleonore Elfriede Erna Friedrun Gerlinde Gertrude Gudrun Hannelore Hedwig Heide Heidemarie
  Helga Hermine Hildegard Ilse Ingeborg Irmgard Isolde Kriemhild Leonore Liselotte Margarethe Marlies Mechthild Notburga Roswitha
  Rotraud Sieglinde Sigrid Theresia Traude Ulrike Ursula Waltraud Wilhelmine Annegret Annalena Annekathrin Annemarie Anneliese
  Annette Bärbel Christl Doris Eva Franziska Gabi Ingrid Jutta Karin Kerstin Klara Maria Marianne Monika Petra Renate Sabine Silke
  Silvia Sonja Susanne Ute Verena Veronika Beatrix Alma Pamela Rendi Leonore Sigi Sahra Saskia Manuela Malu Svenja Nancy Hendrikje
  Rhiannon Roxana Hilary Hillary Condoleezza Giorgia Marine Ségolène Anne-Marie Ursula Ngozi Kristalina Mette Sanna Kaja Maia Salome
  Swjatlana Vjosa Zuzana Dalia Ekaterina Jekaterina Anastasija Darja Jewgenija Irina Galina Larissa Ljubow Nina Raissa Sinaida Sofja
  Adelheid Agathe Agnes Aloisia Amalia Anastasia Angelika Anita Anja Anke Antje Antonia Apollonia Astrid Auguste Barbara Bettina Bianca
  Brigitta Brigitte Britta Burgl Carina Carla Carmen Carola Caroline Cäcilia Charlotte Christa Christel Christiane Christina Christine
  Claudia Clara Cordula Corinna Cornelia Dagmar Daniela Denise Diana Dorothea Edda Edith Elena Eleonora Elisabeth Elke Ella Ellen Elsa
  Else Emilia Emma Erika Ernestine Esther Eugenie Eveline Felicitas Frauke Frieda Friederike Gabriele Genoveva Gerda Gerlinde Gerta Gesine
  Gisela Gitta Grete Gretchen Gundula Hanna Hannah Hanne Heike Heidelinde Helene Helma Henriette Herma Herta Hertha Hilde Ida Ilona Imke Ina
  Ines Inge Inka Irene Iris Irma Isabel Isabella Isabelle Ivonne Jana Janine Jasmin Jennifer Jessica Joana Johanna Josefa Josefine Judith
  Julia Juliane Juliana Jule Kaja Karla Karoline Katharina Käthe Kathrin Katrin Katja Kirsten Klaudia Kristina Laetitia Lara Larissa Laura
  Lea Leonie Lieselotte Lilian Linda Lisa Lisbeth Luise Louise Lydia Magda Magdalena Maike Maja Manuela Mara Mareike Margaretha Margarete
  Margarita Margit Margot Margret Mariana Marianna Marie Marietta Marika Marina Marion Marlene Martha Martina Mathilde Maya Meike Melanie
  Melitta Merle Mia Michaela Milena Mila Mina Mira Mirjam Miriam Nadine Natalie Natascha Nele Nicola Nicole Nina Nora Olga Olivia Ottilie
  Patricia Paula Pauline Philippa Ramona Rebecca Rebekka Regina Regine Reinhild Renata Ricarda Ricarda Rita Romana Romy Rosa Rosalia
  Rosalie Rosemarie Rosina Rosmarie Roxane Ruth Sandra Sara Sarah Saskia Selma Sibylle Silvana Simone Sofia Sofie Sophia Sophie Stefanie
  Stephanie Susanna Svetlana Sybille Sylvia Tabea Tamara Tanja Teresa Thea Thekla Theres Therese Tina Ulla Ulrika Undine Urta Valentina
  Valerie Vanessa Vera Viktoria Victoria Viola Violetta Walpurga Walburga Waltraut Wiebke Wilma Yvonne Zita Zoe Mirjana Ljiljana Dragana
  Snezana Vesna Biljana Gordana Jadranka Milica Slavica Svetlana Agnieszka Barbara Beata Bożena Ewa Grażyna Joanna Katarzyna Małgorzata
  Marta Zofia Eszter Ildikó Katalin Zsófia Chiara Giulia Giovanna Paola Francesca Federica Carlotta Camille Chloé Élisabeth Geneviève
  Hélène Jeanne Margaux Mathilde Solène Amanda Ashley Brittany Chelsea Cynthia Debbie Deborah Donna Emily Hayley Heather Holly Jane Janet
  Jen Jenny Jill Joan Judy Karen Kate Kathleen Kathy Kelly Kirsten Kristen Lindsay Liz Lori Lucy Mary Megan Meghan Melania Melinda
  Michelle Nancy Naomi Nikki Oprah Pam Peggy Rachel Rosie Sally Samantha Sharon Shirley Stacey Sue Susan Taylor Tiffany Tulsi Vivian Whitney
  Kreszenz Kreszentia Birte Birthe Gesche Gesa Wencke Wenke Heilwig Hermi Hiltrud Hiltraud Ortrud Ortrun Gunda Gundi Trude
  Trudi Zenzi Annelies Benita Birgül Dorothee Dörte Edelgard Edeltraut Elfi Elfie Ellinor Erdmute Felizitas Gaby Gerlind
  Gertraud Grit Gritt Ilka Irmtraud Irmela Karola Krimhilde Kunigunde Laurenzia Leokadia Lioba Luzia Marieluise Mechtild Ragna
  Raphaela Rautgundis Reinhilde Rosl Rotraut Runhild Siegrid Sigrun Swantje Ursel Ursina Urte Uta Wiltrud Xandra Zorica Senada
  Merima Emina Fatmire Valbona Albana Edona Blerta Besa Gülcan Gülsüm Nurcan Nuray Pinar Canan Ildiko Zsuzsa Zsuzsanna
  Erzsébet Judit Orsolya Malgorzata Halyna Daryna Jacinda Nanaia Riikka Ingvild Solvei Ylva Saoirse Sinéad Aoife Siobhan Niamh
  Constanze Konstanze Herlinde Liane
`;
export const MORE_MALE_NAMES = `
  Abdallah Abdel Abdelaziz Abdelkader Abdul Abdullah Abdelfattah Achmed Achmat Adel Adem Adil Adnan Ahmad Ahmed Ahmet Akram Alaa
  Ali Alp Amar Amir Amr Anas Anwar Arif Arda Asad Ashraf Atilla Aydın Ayman Ayatollah Aziz Baris Baschar Bashar Bassem Bayram Behzad
  Benjamin Benny Bilal Binali Boutros Burak Bülent Can Cem Cengiz Cihan Daoud Deniz Devlet Dschamal Ebrahim Ehud Ehsan Ekrem Emin
  Emmerson Enver Erdal Erdem Erdogan Eren Erhan Erol Fadi Fahd Faisal Faruk Fathi Fawzi Faysal Ferhat Fethullah Feisal Fuad Gamal
  Ghassan Gökhan Habib Hadi Hafis Haitham Hakan Hakim Halil Hamad Hamdi Hamid Hamza Hani Haris Harun Hasan Hashim Hassan Hatem Haydar
  Hikmet Hisham Hosni Hossein Husam Hussein Hüseyin Ibrahim Idris Ilham Imad Imran Ismail Ismet Issa Iyad Izchak Jamal Jamil Jasser
  Jizchak Joav Jossi Kadir Kamal Karim Kassem Kemal Kenan Kerem Khaldun Khaled Khalid Khalil Kofi Laith Levent Lutfi Mahdi Mahmood
  Mahmoud Mahmud Malik Mansur Marwan Masud Masoud Mazen Mehdi Mehmet Mesut Mevlüt Mirsad Mohamad Mohamed Mohammad Mohammed Mokhtar
  Mosche Mostafa Muammar Muhammad Muhammed Muhsin Munir Murat Musa Mustafa Nabih Nabil Nadim Naftali Nasir Nasser Navid Nawaz Nazım
  Necmettin Nidal Nizar Nuri Oktay Omar Omer Onur Orhan Osama Osman Ömer Özcan Özgür Özkan Parviz Qassem Rachid Rafik Raheem Rami
  Raschid Recep Reza Riad Rifat Riyad Rohullah Ruhollah Saad Sadat Saddam Sadiq Saeed Said Saif Salah Saleh Salim Salman Sami Samir
  Selahattin Selim Serdar Serkan Sharif Sherif Shimon Sinan Süleyman Taha Tahir Talal Tamer Tarek Tareq Tarik Tayyip Tayyib Teoman
  Timur Tolga Turgut Turki Uğur Umar Umut Usama Volkan Wael Walid Wasim Yahya Yair Yasin Yasir Yasser Yilmaz Yitzhak Yossi Younes
  Yusuf Zaher Zayed Zeki Ziad Zine Zvi Benyamin Binjamin Ehud Eli Gadi Gideon Itamar Moshe Nadav Nir Schimon Uri Yoav
  Aleksandr Alexei Alexej Andrij Andrej Anatoli Arkadi Arseni Artjom Boris Denis Dmitri Dmitrij Dmytro Eduard Gennadi Georgi Gleb
  Grigori Igor Ihor Ilja Iwan Jewgeni Jewgenij Juri Kirill Konstantin Leonid Lew Maxim Michail Mykola Mychajlo Nikita Nikolai Oleg Oleh
  Oleksandr Oleksij Olexander Pawel Pawlo Petro Pjotr Roman Ruslan Sergei Sergej Serhij Stanislaw Taras Timofej Vitali Vitalij Viktor
  Wadim Waleri Walerij Wassili Witali Wiktor Wladimir Wladislaw Wjatscheslaw Wolodymyr Wsewolod Swjatoslaw Aljaksandr Aleh Ales
  Bronisław Donald Jarosław Lech Mateusz Radosław Andrzej Zbigniew Václav Miloš Andrej Petr Jiří Tomáš Robert Viktor Péter Gyula Ferenc
  Aleksandar Slobodan Zoran Janez Borut Milorad Hashim Ramush Albin Edi Sali Nikos Kyriakos Alexis Antonis Giorgos Yanis
  Barack Barron Bernie Bill Boris Chuck Corey Dick Dwight Elon George Hunter Jeb Jeff Jimmy Joe John Larry Lindsey Marco Mike Mitch
  Mitt Newt Pete Rex Rishi Keir Rudy Rudolph Steve Ted Tim Tyson Lennox Geoff Zelenskyy Jair Luiz Inácio Hugo Nicolás Evo Fidel Raúl
  Daniel Jean Jean-Claude François Emmanuel Nicolas Édouard Jacques Silvio Matteo Romano Sergio Mario Giuseppe Beppe Luigi
  Shinzo Fumio Narendra Imran Ashraf Hamid Xi Wen Hu Li Deng Mao Jiang Zhou Wang Kim Moon Park Ban Kofi António Tedros Cyril Nelson
  Thabo Jacob Robert Morgan Paul Yoweri Uhuru Raila Goodluck Muhammadu Abiy Isaias Omar Joseph Félix Idriss Alassane Laurent Francis
  Agit Titus Neo Detlev Helge Anders Marc Falk Guido Heinz-Christian Wolfgang Gernot Herbert Sepp Franzl Hansi Toni Poldi Schorsch
  Bodo Björn Jörg Jürgen Götz Günther Günter Heimo Hias Hermann Horst Karl-Heinz Klaus Knut Lothar Ludger Manfred Norbert Ottmar
  Reinhold Rüdiger Siegfried Sigmund Uwe Volker Waldemar Werner Winfried Wilfried Xaver Alois Anton Arnulf Christoph Eberhard
  Egon Engelbert Erwin Ferdinand Friedhelm Gerfried Gottfried Harald Hartmut Helmut Hubert Ingo Kaspar Leopold Ludwig Magnus
  Achim Adalbert Adam Adolf Adrian Albert Albrecht Alexander Alfons Alfred Alwin Amadeus Andi Andreas André Anselm Armin Arno Arnold Arthur
  Artur August Axel Balthasar Bastian Benedikt Bernd Bernhard Bert Berthold Berti Bertram Burkhard Carl Carlo Carsten Christian Claus Clemens
  Cornelius Daniel David Dennis Detlef Dieter Dietmar Dietrich Dirk Dominik Dominic Eckart Eckhard Edgar Edmund Eduard Edwin Egbert Ekkehard
  Elias Elmar Emanuel Emil Emmerich Erhard Eric Erich Erik Ernst Eugen Ewald Fabian Fedor Felix Florian Frank Franz Frederik Fred Fridolin
  Friedemann Friedrich Fritz Gabriel Georg Gerald Gerd Gerhard Gerold Gert Gilbert Gottlieb Gregor Guenther Gunnar Gunter Gustav Hagen Hannes
  Hanno Hans Hans-Peter Hans-Joachim Harry Hartwig Heiko Heiner Heinrich Heinz Hendrik Henning Henrik Henry Heribert Herrmann Hinrich
  Holger Hugo Ignaz Immanuel Isidor Ivo Jakob Jan Jens Jo Joachim Jochen Joel Johann Johannes Jonas Jonathan Josef Joseph Julian Julius Justus
  Jürg Kai Karl Karlheinz Karsten Kilian Klemens Konrad Konstantin Korbinian Kristian Kurt Lars Leander Leo Leon Leonhard Leopold Levin Linus
  Lorenz Louis Luca Lukas Lutz Malte Marc Marcel Marco Marcus Mario Marius Mark Markus Martin Marvin Mathias Matthias Max Maximilian Meinhard
  Meinrad Michael Mirko Moritz Nepomuk Nicolas Niklas Niko Nikolaus Nils Noah Ole Olaf Oliver Oskar Oscar Othmar Otto Otmar Patrick Paul Peer Peter
  Phil Philip Philipp Pirmin Raimund Rainer Ralf Ralph Raphael Reiner Reinhard Reinhart René Richard Robert Robin Roland Rolf Roman Ronald
  Rudi Rudolf Ruprecht Samuel Sascha Sebastian Severin Sigismund Silvester Simon Stefan Steffen Stephan Sven Thaddäus Theo Theodor Thiemo
  Thilo Thomas Thorsten Till Tilman Tim Timo Tobias Tom Toralf Torben Torsten Udo Ulf Uli Ullrich Ulrich Urban Urs Valentin Veit Viktor
  Vincent Vinzenz Vitus Walter Walther Wendelin Wenzel Wieland Wilhelm Willi Willibald Willy Winfrid Wolf Wolfdietrich Wolfram Yannick
  Zacharias Beat Reto Ueli Jürg Köbi Hansjörg Urban Bobby Brad Brian Bruce Charles Chris Clint Craig Dave Dean Doug Doyle Eddie Edward Frank
  Fred Gary Glenn Greg Howard Jack James Jason Jay Jeffrey Jeremy Jerome Jim Johnny Jordan Josh Justin Keith Ken Kenneth Kevin Kyle Lance Lee
  Leroy Lloyd Luke Martin Matt Max Mel Nathan Neil Nick Nigel Norman Oliver Patrick Phil Ray Rick Rob Rod Roger Ron Ronnie Roy Russell Ryan Sam
  Scott Sean Shaun Simon Stan Stanley Stephen Steven Stuart Terry Tony Travis Trevor Troy Vince Wade Wayne William Zach Aurel Cristian Dan
  Ion Mihai Radu Traian Vasile Ante Branko Davor Dragan Dražen Goran Ivan Ivica Luka Marko Mate Milan Miroslav Nenad Nikola Novak Petar Predrag
  Saša Sanel Stjepan Tomislav Vladimir Vlado Zdravko Željko Alejandro Andrés Carlos Diego Enrique Felipe Fernando Gabriel Gonzalo Guillermo
  Gustavo Iván Javier Jesús José Juan Lionel Luis Manuel Miguel Pablo Pedro Rafael Ramón Ricardo Rodrigo Xavi Cristiano João Jorge Neymar Rúben
  Alessandro Antonio Carlo Claudio Enrico Fabio Federico Francesco Franco Gianluigi Giacomo Giancarlo Giovanni Lorenzo Luca Marcello Massimo
  Maurizio Paolo Pier Pietro Riccardo Roberto Stefano Umberto Valentino Vincenzo Alain Antoine Arnaud Bernard Bruno Christophe Didier Éric
  Étienne Gérard Guillaume Henri Hervé Jean-Luc Jean-Marie Jérôme Julien Lionel Luc Maxime Michel Olivier Pascal Philippe Pierre Raymond
  Sébastien Serge Thierry Yves Kylian Bart Dirk Frans Geert Hendrik Jeroen Joost Koen Maarten Mark Ruud Sander Sjoerd Wim Wouter Anders Bjørn
  Erling Gunnar Håkan Jens Jesper Kjell Lasse Magnus Mikael Nils Olof Per Sven Søren Ulf Zlatan Antti Jari Kimi Mika Pekka Sauli
  Swen Falko Burkhart Burghard Bernt Berndt Utz Gunther Ditmar Herwig Luitpold Seppi Cyrill Kyrill Heiri Dusan Istvan Taulant
  Olexij Hajo Onno Momme Gerwin Gernod Gero Gerolf Giselher Gisbert Gotthard Guntram Gundolf Hansjürgen Harro Hasso Heinar
  Helfried Hellmut Hellmuth Helmfried Helmuth Hilmar Hinnerk Hubertus Ingbert Ingolf Jobst Jockel Jost Joschka Jörn Kajetan
  Landolf Leberecht Lebrecht Liborius Lüder Markward Marquard Matthäus Meinolf Oktavian Ortwin Ottokar Otfried Pankraz Reimar
  Reimer Reimund Reinold Rembert Roderich Sebald Siegbert Siegmar Siegmund Sigmar Tassilo Thimo Tilmann Traugott Volkhard
  Volkmar Walfried Wastl Wigbert Willibrord Wolfhard Wulf Friedbert Frieder Friederich Ehrenfried Einhard Emmeram Erasmus
  Erhart Dankmar Dankward Diepold Diethard Diethelm Dietbert Dietram Eckehard Edelbert Arndt Aribert Balduin Bartholomäus Bero
  Bolko Burkard Clas Cuno Curd Vojislav Srđan Srdjan Nebojsa Admir Almir Edin Elvir Muhamed Nihad Sead Senad Vedad Valon
  Xherdan Arben Agron Bekim Besnik Blerim Burim Driton Fatmir Fatos Ilir Kujtim Lulzim Shkelzen Aydin Devrim Erkan Ilkay
  Muhammet Oguz Orkun Sahin Tuncay Dezső Kálmán Károly Bartosz Bogusław Czesław Leszek Maciej Mieczysław Mirosław Przemysław
  Sławomir Tadeusz Wiesław Witold Wojciech Zdzisław Jiri Lubomir Milos Vaclav Zdenek Kyrylo Olexandr Rostyslaw Wassyl Anatolij
  Arkadij Fjodor Jegor Ramsan Witalij Beda Corsin Curdin Gieri Jachen Linard Luzi Ursin Walti Werni Asbjørn Geir Halvor Haakon
  Jørn Kåre Kjetil Oddvar Øystein Petter Ragnar Roald Terje Torgeir Trond Vegard Jyrki Olli Teemu Yrjö Cillian Colm Eamon Eoin
  Padraig
`;
