/**
 * npm run package
 * Builds the extension for both browsers and packs it for the stores, with the source for their reviewers, into `.output/`;
 * and beside them the package for Node.
 */
import { createHash } from 'node:crypto';
import { buildExtensions } from './build.ts';
import { lintFirefox } from './lint-firefox.ts';
import { makeNodePackage } from './node-package.ts';
import { BUILDS, packagesOf, writePackages } from './packages.ts';

buildExtensions('.');
const packages = packagesOf('.');
const paths = writePackages(packages, '.output');
for (const [at, { bytes }] of packages.entries()) {
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${paths[at]}  ${bytes.length.toLocaleString('en')} bytes  sha256 ${sum}`);
}
console.log(await makeNodePackage('.output'));
const findings = await lintFirefox(BUILDS.firefox);
for (const finding of findings) console.error(finding);
console.log(`Mozilla's linter: ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
