import { defineBackground } from 'wxt/utils/define-background';
import { answerAnalysis } from '../extension/answer-analysis.ts';
import { loadModel } from '../extension/load-model.ts';
import { onMessage } from '../extension/messages.ts';
import { settings } from '../extension/settings.ts';

export default defineBackground(() => {
  onMessage('analyse', ({ data }) => answerAnalysis(data, loadModel));
  onMessage('settings', () => settings.getValue());
});
