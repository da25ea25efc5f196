import { buildExtensions } from '../../tools/package/build.ts';

/** The tests run what ships: the production build, once for each browser. */
export default function buildExtension(): void {
  buildExtensions('.');
}
