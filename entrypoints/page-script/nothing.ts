/** What is done where nothing has to be. */
export function nothing(): void {}
