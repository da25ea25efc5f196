import { bundleProgram } from '../../tools/package/node-package.ts';
import { FOLDER } from './command.ts';

/** Before the tests of the command: one that is bundled starts in a third of the time. */
export default (): Promise<void> => bundleProgram(FOLDER, false);
