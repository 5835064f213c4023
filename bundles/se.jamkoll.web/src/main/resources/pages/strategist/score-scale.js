import { html, nothing, svg } from '../lib/lit/index.js';
import { mean, points, t } from '../shared/language.js';
import { scoresOf } from './scope.js';

const WIDTH = 300;
const MARGIN = 16;
const LINE = 44;
const LABEL_ROOM = 46;

/** Draws where the mean and the suggested score stand on a scale; what a ceiling shuts out is hatched. */
export function scoreScale(scale, { indicator, suggested, ceilings }) {
  const steps = scoresOf(scale);
  const top = steps.at(-1);
  const x = (score) => MARGIN + ((score - 1) / (top - 1)) * (WIDTH - 2 * MARGIN);
  const labelX = (score) => Math.min(Math.max(x(score), LABEL_ROOM), WIDTH - LABEL_ROOM);
  const label = t('suggestion.picture', { mean: mean(indicator), score: points(suggested), scale: t(`scale.${scale}`) });
  return html`<svg class="score-scale" viewBox="0 0 ${WIDTH} 100" role="img" aria-label=${label}>
    ${ceilings.length > 0
      ? svg`<defs><pattern id="shut-${scale}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="scale-shut" y2="6" /></pattern></defs>
          <rect x=${x(suggested)} y=${LINE - 9} width=${x(top) - x(suggested)} height="18" fill="url(#shut-${scale})" />`
      : nothing}
    <line class="scale-line" x1=${x(1)} x2=${x(top)} y1=${LINE} y2=${LINE} />
    ${steps.map((step) => svg`<line class="scale-line" x1=${x(step)} x2=${x(step)} y1=${LINE - (Number.isInteger(step) ? 8 : 4)} y2=${LINE + (Number.isInteger(step) ? 8 : 4)} />
      ${Number.isInteger(step) ? svg`<text x=${x(step)} y=${LINE + 23}>${step}</text>` : nothing}`)}
    <path class="scale-mean" d="M${x(indicator)} ${LINE - 8}l-6 -9h12z" />
    <text x=${labelX(indicator)} y=${LINE - 24}>${t('suggestion.mean')} ${mean(indicator)}</text>
    <path class="scale-score" d="M${x(suggested)} ${LINE - 9}l9 9l-9 9l-9 -9z" />
    <text class="scale-said" x=${labelX(suggested)} y=${LINE + 44}>${t('suggestion.score')} ${points(suggested)}</text>
  </svg>`;
}
