/** The trained tagger, in assets/ of the project and at the root of the built extension. */
export const MODEL_FILE = 'names.bin';
