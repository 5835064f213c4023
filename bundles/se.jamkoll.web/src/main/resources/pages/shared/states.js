import { html, nothing } from '../lib/lit/index.js';
import { icon } from './icon.js';
import { t } from './language.js';

/** What a page shows while it waits. */
export function loading(text = t('state.loading')) {
  return html`<p class="state" role="status" aria-busy="true">${text}</p>`;
}

/** What a page shows where there is nothing to show. */
export function empty(text, next = nothing) {
  return html`<div class="state">${icon('info')}<div><p>${text}</p>${next}</div></div>`;
}

/** What a page shows when something went wrong: what, and what to do. */
export function failed(problem, again = null) {
  return html`
    <div class="notice" role="alert">
      ${icon(problem.offline ? 'wifi-off' : 'triangle-alert')}
      <div>
        <p>${problem.message}</p>
        ${(problem.errors ?? []).map((error) => html`<p><code>${error.field}</code>: ${error.message}</p>`)}
        ${again ? html`<button type="button" class="secondary small" @click=${again}>${icon('refresh-cw')} ${t('state.again')}</button>` : nothing}
      </div>
    </div>
  `;
}
