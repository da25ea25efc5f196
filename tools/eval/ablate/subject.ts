/** What an ablation needs of the product, as one module that can be loaded again with another switch off. */
export { analyse } from '../../../analysis/analyse.ts';
export { readAnalysisData } from '../../../analysis/analysis-data.ts';
export { readPlainText } from '../../../article/draft/read-plain-text.ts';
