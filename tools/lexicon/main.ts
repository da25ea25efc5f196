/** `npm run lexicon`: compiles assets/lexicon.bin from three packages; the note beside it says what is in it. */
import { writeFileSync } from 'node:fs';
import { pathOfDataFile } from '../read-data-files.ts';
import { compileLexicon } from './compile.ts';

const file = compileLexicon();
writeFileSync(pathOfDataFile('lexicon'), new Uint8Array(file));
console.log(`${file.byteLength} bytes written to assets/lexicon.bin`);
