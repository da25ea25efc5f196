import { readFileSync } from 'node:fs';

/** The style sheets of the report, in assets/styles of the project and of the package; the first two are the panel's, too. */
export const REPORT_STYLES = ['base.css', 'views.css', 'report.css'] as const;

/** The program stands in `dist/` of the package, beside `assets/`. */
const FOLDER = import.meta.url.endsWith('.ts') ? '../../assets/styles/' : '../assets/styles/';

/** @throws where the installation is damaged */
export const reportStyles = (): string =>
  REPORT_STYLES.map((name) => readFileSync(new URL(`${FOLDER}${name}`, import.meta.url), 'utf8')).join('\n');
