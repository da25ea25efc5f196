import type { Plugin } from 'vite';

/** The import of the script itself. */
const SCRIPT = /import definition from [^;]+;/;

/**
 * Takes from around the scripts of pages what WXT puts there: it tells its logger of an error before it passes it on, and in
 * production that logger does nothing. Half a kilobyte in every tab.
 */
export function withoutScriptWrapper(): Plugin {
  return {
    name: 'without-script-wrapper',
    transform(code, id) {
      if (!/\bvirtual:wxt-unlisted-script-entrypoint/.test(id)) return null;
      const [script] = SCRIPT.exec(code) ?? [];
      if (!script || !code.includes('definition.main()'))
        throw new Error('WXT no longer starts scripts in this way: look again.');
      return { code: `${script} export default definition.main();`, map: null };
    },
  };
}
