/** Cyrillic names as German papers write them (Duden, "Transkription"): Владимир is Wladimir, Чуйков is Tschuikow. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'w',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'jo',
  є: 'je',
  ж: 'sch',
  з: 's',
  и: 'i',
  і: 'i',
  ї: 'ji',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ѓ: 'gj',
  ќ: 'kj',
  џ: 'dsch',
  ѕ: 'ds',
  "'": '',
  '’': '',
};

/** Returns the name in Latin letters; a name without Cyrillic letters comes back unchanged. */
export function transliterate(name: string): string {
  if (!/[\u0400-\u04ff]/.test(name)) return name;
  const latin = [...name.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('');
  const ending = latin.replace(/(?<=[iy])i$/, '').replace(/(?<=[aeiouy])s(?=[aeiouy])/g, 's');
  return ending.charAt(0).toUpperCase() + ending.slice(1);
}
