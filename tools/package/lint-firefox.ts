/** What Mozilla's checker, the one behind `web-ext lint` and behind the store's own door, finds in the build. */
import linter from 'addons-linter';

/** @param path of the built folder, or of its archive @returns each finding as a line; empty where there is none */
export async function lintFirefox(path: string): Promise<string[]> {
  const { errors, warnings, notices } = await linter
    .createInstance({ config: { _: [path], logLevel: 'fatal' }, runAsBinary: false })
    .run({ _console: { log: () => {} } });
  return [...errors, ...warnings, ...notices].map(
    ({ _type, code, file, message }) => `${_type}: ${file ?? 'the whole'}: ${code}: ${message}`,
  );
}
