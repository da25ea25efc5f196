/**
 * In place of the messages' own way to send errors, which keeps every field and cause and weighs a fiftieth of the script
 * in every tab: who asked has only to learn that it went wrong.
 */
export const serializeError = (error: unknown): { readonly message: string } => ({ message: String(error) });
export const deserializeError = ({ message }: { readonly message: string }): Error => new Error(message);
