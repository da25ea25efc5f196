/** People whom papers name by one word without introducing them. Source: own collection. */
export const KNOWN_BY_ONE_NAME = `
  Aristoteles Platon Sokrates Homer Sophokles Cicero Caesar Cäsar Augustus Nero Kleopatra Hannibal Spartakus Jesus Mohammed Buddha Konfuzius
  Luther Kolumbus Galilei Kopernikus Newton Darwin Einstein Freud Kant Hegel Nietzsche Marx Engels Lenin Stalin Trotzki Mao Hitler Goebbels Göring
  Himmler Eichmann Mussolini Franco Churchill Roosevelt Truman Kennedy Nixon Reagan Clinton Bush Obama Trump Biden Thatcher Blair Mitterrand
  Chirac Sarkozy Hollande Macron Berlusconi Meloni Gorbatschow Jelzin Putin Medwedew Nawalny Selenskyj Lukaschenko Erdogan Erdoğan Atatürk
  Assad Gaddafi Mubarak Nasser Arafat Netanjahu Netanyahu Chamenei Chomeini Orbán Kohl Merkel Schröder Scholz Merz Kreisky Haider Castro
  Chávez Maduro Lula Bolsonaro Milei Mandela Gandhi Modi Xi Kim Goethe Schiller Lessing Heine Kafka Brecht Mann Rilke Nestroy Schnitzler
  Shakespeare Cervantes Dante Molière Voltaire Rousseau Tolstoi Dostojewski Tschechow Puschkin Hemingway Orwell Mozart Beethoven Bach Haydn
  Schubert Strauss Wagner Verdi Puccini Mahler Bruckner Brahms Chopin Liszt Vivaldi Händel Tschaikowski Schostakowitsch Schönberg
  Leonardo Michelangelo Raffael Rembrandt Rubens Dürer Vermeer Monet Picasso Dalí Klimt Schiele Kokoschka Kandinsky Warhol Banksy
  Pelé Maradona Messi Ronaldo Neymar Madonna Beyoncé Rihanna Adele Shakira Bono Sting Prince Eminem Drake
`;
