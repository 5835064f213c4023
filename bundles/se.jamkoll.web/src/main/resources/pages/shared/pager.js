import { html, nothing } from '../lib/lit/index.js';
import { icon } from './icon.js';
import { number, t } from './language.js';

/** The ways through a list that is shown in parts: `first` is the index of the first row shown. */
export function pager({ first, size, total, go }) {
  if (total <= size) {
    return nothing;
  }
  const last = Math.min(first + size, total);
  return html`<nav class="buttons pager no-print" aria-label=${t('pager.title')}>
    <button type="button" class="secondary small" ?disabled=${first === 0} @click=${() => go(Math.max(0, first - size))}>${icon('chevron-left')} ${t('pager.before')}</button>
    <span role="status">${t('pager.shown', { first: number(first + 1), last: number(last), total: number(total) })}</span>
    <button type="button" class="secondary small" ?disabled=${last === total} @click=${() => go(first + size)}>${t('pager.after')} ${icon('chevron-right')}</button>
  </nav>`;
}
