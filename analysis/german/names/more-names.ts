/**
 * Given names of people in the news that the generated lists lack: Arabic, Persian, Turkish, Hebrew, Chinese, Korean, African
 * and short forms, as German papers print them. Source: own collection.
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
`;
