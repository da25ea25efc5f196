/** What the built extension asks of the browser, and no more than that. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIREFOX_ID } from '../../extension/firefox-id.ts';

const PERMISSIONS = ['activeTab', 'clipboardWrite', 'contextMenus', 'scripting', 'storage'];
const OWN = ['*://*.derstandard.at/*', '*://*.derstandard.de/*'];
const BUILDS = [
  ['chrome-mv3', [...PERMISSIONS, 'sidePanel']],
  ['firefox-mv3', PERMISSIONS],
] as const;

/** The first column of the rows of `docs/store/permissions.md`, with the second. */
const REASONS = [
  ...readFileSync('docs/store/permissions.md', 'utf8').matchAll(
    /^\| `([^`]+)` \| ([^|]+) \| [^|]{10,} \| [^|]{10,} \|$/gm,
  ),
].map(([, name = '', where = '']) => ({ name, where }));

describe.each(BUILDS)('the manifest of %s', (build, permissions) => {
  const folder = join('.output', build);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for these permissions', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.host_permissions).toEqual(OWN);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('has a written reason for each, and for none that it does not ask for', () => {
    const browser = build === 'chrome-mv3' ? 'Chrome' : 'Firefox';
    const isSite = (name: string) => name.includes('://');
    const written = REASONS.filter(({ name, where }) => isSite(name) || where.includes(browser)).map(
      ({ name }) => name,
    );
    const asked = [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...manifest.optional_host_permissions,
    ];
    expect(written.sort()).toEqual(asked.sort());
  });

  it('has an icon of each size, of that size', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '24', '32', '48', '64', '96', '128']);
    for (const [size, file] of Object.entries<string>(manifest.icons)) {
      // Width and height of a PNG stand behind its signature and the head of its first chunk.
      const png = readFileSync(join(folder, file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([Number(size), Number(size)]);
    }
  });

  it('has one script on pages, on its own sites alone', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: OWN, js: ['/page-script.js'], run_at: 'document_start' },
    ]);
  });

  it('ships the licence of every library', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const text = readFileSync(join(folder, 'THIRD-PARTY.txt'), 'utf8');
    for (const [name, version] of Object.entries(dependencies))
      expect(text).toContain(`${name} ${version} (`);
  });

  it('shows the pages none of its files', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets its own pages load nothing from elsewhere and send nothing there', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  it('names the oldest browsers that have what Stimmen needs', () => {
    if (build === 'chrome-mv3') expect(manifest.minimum_chrome_version).toBe('128');
    else expect(manifest.browser_specific_settings.gecko.strict_min_version).toBe('146.0');
  });

  it('is known to Firefox by the id that it keeps, and offered to Firefox for Android', () => {
    if (build === 'chrome-mv3') expect(manifest.browser_specific_settings).toBeUndefined();
    else {
      const { gecko, gecko_android } = manifest.browser_specific_settings;
      expect(gecko.id).toBe(FIREFOX_ID);
      expect(gecko.id).toMatch(/^\{[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}$/);
      expect(gecko_android.strict_min_version).toBe(gecko.strict_min_version);
    }
  });

  it('comes with no file that nothing asks for', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(map|ts|tsx|md)$/.test(file))).toEqual([]);
    expect(existsSync(join(folder, 'page-tools.js'))).toBe(true);
  });
});
