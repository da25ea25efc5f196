import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../analysis/analyse.ts';
import { onMessage } from '../extension/messages.ts';

export default defineBackground(() => {
  onMessage('analyse', ({ data }) => analyse(data));
});
