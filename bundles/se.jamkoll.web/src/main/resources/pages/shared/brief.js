import { html } from '../lib/lit/index.js';
import { t } from './language.js';
import { keep, kept } from './preferences.js';

const NAME = 'brief';

/** Tells whether the reader knows the words already, and wants no explanations. */
export function isBrief() {
  return kept(NAME) === 'yes';
}

/** A switch between the short view and the full one. */
export function briefSwitch(brief, changed) {
  return html`<label class="switch">
    <input type="checkbox" role="switch" .checked=${brief} @change=${({ target }) => {
      keep(NAME, target.checked ? 'yes' : 'no');
      changed(target.checked);
    }}>
    ${t('assessment.brief')}
  </label>`;
}
