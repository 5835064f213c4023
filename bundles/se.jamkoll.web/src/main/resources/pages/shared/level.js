import { html, nothing } from '../lib/lit/index.js';
import { icon } from './icon.js';
import { t } from './language.js';

export const LEVELS = ['MISSING', 'EMPTY', 'BOILERPLATE', 'PARTIAL', 'JUSTIFIED', 'COMPLETE', 'THOROUGH'];
export const PAIRS = ['womenMen', 'girlsBoys'];

const LEVEL_ICONS = {
  MISSING: 'circle-dashed',
  EMPTY: 'circle',
  BOILERPLATE: 'message-circle',
  PARTIAL: 'contrast',
  JUSTIFIED: 'circle-minus',
  COMPLETE: 'circle-check',
  THOROUGH: 'badge-check',
};
const STATUS_ICONS = {
  EXEMPT: 'circle-minus',
  UNREADABLE: 'file-question',
  RESTRICTED: 'lock',
  NOT_A_DECISION: 'file-text',
  NO_DOCUMENT: 'circle-dashed',
};
const SEVERITY_ICONS = { ERROR: 'message-circle-question', WARNING: 'triangle-alert', INFO: 'info' };

/** The icon of a level, or of the status of what has none. */
export function levelIcon({ status, level }) {
  return level ? LEVEL_ICONS[level] : STATUS_ICONS[status];
}

export function severityIcon(name) {
  return SEVERITY_ICONS[name];
}

/** Shows a level, or the status of what has none: icon, words and shape. */
export function levelBadge({ status, level, uncertain = false, manual = null }) {
  const name = level ?? status;
  const shape = level ? `level level-${level.toLowerCase()}` : 'level beside';
  return html`
    <span class=${shape}>${icon(levelIcon({ status, level }))}
      <span>${t(level ? `level.${name}` : `status.${name}`)}</span></span>
    ${uncertain ? html`<span class="tag">${icon('circle-help')} ${t('level.uncertain')}</span>` : nothing}
    ${manual ? html`<span class="tag">${t('manual.tag')}</span>` : nothing}
  `;
}

export function severity(name) {
  return html`<span class="severity severity-${name.toLowerCase()}">${icon(severityIcon(name))} ${t(`severity.${name}`)}</span>`;
}
