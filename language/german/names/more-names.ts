/**
 * Given names of people in the news that the generated lists lack: older and regional German ones, Arabic, Persian, Turkish, Hebrew,
 * Balkan, Slavic, Nordic, Chinese, Korean, African and short forms, as German papers print them. Source: own collection.
 */
export const MORE_FEMALE_NAMES = `
  Aischa Amal Ayşe Aygül Azadeh Bahar Benazir Bushra Esra Fadumo Faten Farida Fereshteh Gülay Hadija Hala Hanan Hanin Hatice Heba
  Huda Ilhan Jina Lubna Maha Mahsa Malala Marjam Narges Nargis Nasrin Nawal Nazanin Nermin Nilüfer Nisrin Nour Parwana Rasha Reem
  Roya Ruba Ruqaia Sawsan Sewda Shaima Shirin Siham Sima Sumaya Tawakkol Wafa Galit Tzipi Ajelet Merav Shiri Ofra Orit Rihanna
  Beyoncé Björk Cher Dido Sade Aung San Yingluck Keiko Akiko Yoko Sanae Mei Ling Xi Gretel Liesl Resi Vroni Burgi Traudl Gerti
  Hanni Mizzi Nannerl Rosi Sissi Steffi Susi Uschi Ulli Beate Brunhilde Edeltraud Elfriede Friedrun Gerlinde Hannelore Hedwig
  Heide Heidemarie Irmgard Isolde Kriemhild Margarethe Mechthild Notburga Roswitha Rotraud Sieglinde Traude Ulrike Waltraud
  Annegret Annekathrin Anneliese Bärbel Christl Gabi Jutta Silvia Ute Rendi Sigi Malu Hendrikje Hilary Condoleezza Ngozi
  Kristalina Swjatlana Vjosa Jekaterina Jewgenija Raissa Sofja Adelheid Aloisia Anke Antje Auguste Britta Burgl Cäcilia Christel
  Cordula Elke Frauke Gabriele Gerta Gesine Gitta Grete Gundula Heike Heidelinde Helma Herma Hilde Käthe Lieselotte Lilian Linda
  Margaretha Marion Melitta Merle Mina Natascha Nicola Olga Regine Reinhild Ricarda Rosmarie Simone Svetlana Thekla Theres Undine
  Urta Valerie Walpurga Walburga Waltraut Snezana Bożena Grażyna Ildikó Katalin Camille Jane Jen Joan Kelly Oprah Taylor Tulsi
  Vivian Kreszenz Kreszentia Birte Birthe Gesche Gesa Wencke Wenke Heilwig Hermi Hiltrud Hiltraud Ortrud Ortrun Gunda Gundi Trude
  Trudi Zenzi Annelies Benita Birgül Dorothee Dörte Edelgard Edeltraut Elfi Elfie Ellinor Erdmute Felizitas Gaby Gerlind Gertraud
  Grit Gritt Ilka Irmtraud Irmela Karola Krimhilde Kunigunde Laurenzia Leokadia Lioba Luzia Marieluise Mechtild Ragna Raphaela
  Rautgundis Reinhilde Rosl Rotraut Runhild Siegrid Sigrun Swantje Ursel Ursina Urte Uta Wiltrud Xandra Zorica Senada Merima Emina
  Fatmire Valbona Albana Edona Blerta Besa Gülcan Gülsüm Nurcan Nuray Pinar Canan Ildiko Zsuzsa Zsuzsanna Erzsébet Judit Orsolya
  Malgorzata Halyna Daryna Jacinda Nanaia Riikka Ingvild Solvei Ylva Saoirse Sinéad Aoife Siobhan Niamh Constanze Konstanze
  Herlinde Liane
`;
export const MORE_MALE_NAMES = `
  Abdelaziz Abdelfattah Achmed Achmat Adel Adnan Alaa Ali Amr Anwar Arda Asad Ashraf Ayatollah Baschar Bashar Bassem Behzad Binali
  Boutros Cengiz Daoud Deniz Devlet Dschamal Ebrahim Ehud Ehsan Emmerson Erdogan Fahd Faisal Fathi Fawzi Fethullah Feisal Fuad
  Gamal Ghassan Gökhan Hafis Haitham Hamad Hamid Hani Haris Hashim Hisham Hosni Hossein Husam Ilham Ismet Izchak Jasser Jizchak
  Joav Jossi Kassem Khaldun Khaled Laith Lutfi Mahmood Masud Masoud Mazen Mirsad Mokhtar Mosche Mostafa Muammar Munir Nabih Nadim
  Naftali Nasser Navid Nawaz Nidal Osama Parviz Qassem Rafik Raschid Rohullah Ruhollah Sadat Saddam Sadiq Saeed Saif Salah Saleh
  Serkan Sharif Sherif Shimon Talal Tarek Tareq Tayyip Tayyib Turki Usama Wasim Yair Yasir Yilmaz Yitzhak Yossi Zaher Zayed Zeki
  Zine Zvi Binjamin Eli Gadi Itamar Nadav Nir Schimon Uri Andrij Artjom Dmitrij Dmytro Ihor Jewgeni Jewgenij Mykola Mychajlo
  Nikita Oleh Oleksij Olexander Pjotr Serhij Timofej Vitalij Walerij Wassili Wolodymyr Aljaksandr Aleh Ales Bronisław Jarosław
  Lech Radosław Zbigniew Gyula Ramush Sali Nikos Kyriakos Alexis Antonis Giorgos Barack Barron Chuck Dick Jeb Lindsey Mitt Newt
  Rishi Keir Geoff Zelenskyy Jair Inácio Evo Jean Beppe Shinzo Fumio Xi Wen Hu Li Deng Mao Jiang Zhou Wang Kim Moon Park Ban
  Tedros Thabo Morgan Yoweri Uhuru Raila Goodluck Muhammadu Abiy Francis Agit Detlev Helge Heinz-Christian Gernot Franzl Hansi
  Toni Poldi Schorsch Bodo Jürgen Götz Günther Günter Heimo Hias Karl-Heinz Ludger Ottmar Rüdiger Siegfried Uwe Volker Waldemar
  Winfried Arnulf Eberhard Friedhelm Gerfried Hartmut Ingo Kaspar Alwin Andi August Balthasar Berthold Burkhard Carsten Detlef
  Dietmar Dietrich Eckart Eckhard Egbert Ekkehard Emmerich Friedemann Gerd Gerold Gert Gottlieb Guenther Hans-Joachim Hartwig
  Heiko Heiner Heribert Herrmann Hinrich Holger Ignaz Jan Jo Jochen Karlheinz Karsten Kristian Luca Meinhard Meinrad Nikolaus
  Othmar Pirmin Reiner Reinhart René Robin Thaddäus Thiemo Thorsten Tilman Toralf Uli Ullrich Urban Vinzenz Walther Wendelin
  Wenzel Wieland Willibald Winfrid Wolfdietrich Wolfram Zacharias Köbi Jordan Lee Mel Rob Sam Terry Zach Ivica Luka Milan Nikola
  Saša Sanel Neymar Pier Maxime Michel Frans Geert Jeroen Ruud Wim Mika Sauli Swen Falko Burkhart Burghard Bernt Berndt Utz
  Gunther Ditmar Herwig Luitpold Seppi Cyrill Kyrill Heiri Dusan Istvan Taulant Olexij Hajo Onno Momme Gerwin Gernod Gero Gerolf
  Giselher Gisbert Gotthard Guntram Gundolf Hansjürgen Harro Hasso Heinar Helfried Hellmut Hellmuth Helmfried Helmuth Hilmar
  Hinnerk Hubertus Ingbert Ingolf Jobst Jockel Jost Joschka Jörn Kajetan Landolf Leberecht Lebrecht Liborius Lüder Markward
  Marquard Matthäus Meinolf Oktavian Ortwin Ottokar Otfried Pankraz Reimar Reimer Reimund Reinold Rembert Roderich Sebald Siegbert
  Siegmar Siegmund Sigmar Tassilo Thimo Tilmann Traugott Volkhard Volkmar Walfried Wastl Wigbert Willibrord Wolfhard Wulf
  Friedbert Frieder Friederich Ehrenfried Einhard Emmeram Erasmus Erhart Dankmar Dankward Diepold Diethard Diethelm Dietbert
  Dietram Eckehard Edelbert Arndt Aribert Balduin Bartholomäus Bero Bolko Burkard Clas Cuno Curd Vojislav Srđan Srdjan Nebojsa
  Admir Almir Edin Elvir Muhamed Nihad Sead Senad Vedad Valon Xherdan Arben Agron Bekim Besnik Blerim Burim Driton Fatmir Fatos
  Ilir Kujtim Lulzim Shkelzen Aydin Devrim Erkan Ilkay Muhammet Oguz Orkun Sahin Tuncay Dezső Kálmán Károly Bartosz Bogusław
  Czesław Leszek Maciej Mieczysław Mirosław Przemysław Sławomir Tadeusz Wiesław Witold Wojciech Zdzisław Jiri Lubomir Milos Vaclav
  Zdenek Kyrylo Olexandr Rostyslaw Wassyl Anatolij Arkadij Fjodor Jegor Ramsan Witalij Beda Corsin Curdin Gieri Jachen Linard Luzi
  Ursin Walti Werni Asbjørn Geir Halvor Haakon Jørn Kåre Kjetil Oddvar Øystein Petter Ragnar Roald Terje Torgeir Trond Vegard
  Jyrki Olli Teemu Yrjö Cillian Colm Eamon Eoin Padraig
`;
