import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTools } from './start-tools.ts';

export default defineUnlistedScript(startTools);
