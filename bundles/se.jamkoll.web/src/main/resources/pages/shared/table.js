import { html } from '../lib/lit/index.js';
import { t } from './language.js';

/** Shows figures in a table that scrolls by itself where it is wide; the first cell of a row is its heading. */
export function table(name, columns, rows) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('table.name', { name })}><table>
    <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${rows.map(([first, ...others]) => html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
