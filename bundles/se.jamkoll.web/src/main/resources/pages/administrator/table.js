import { html } from '../lib/lit/index.js';
import { t } from '../shared/language.js';

/** A table of its own name, with the texts of its columns by key; the first cell of each row names the row. */
export function table(name, columns, rows) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${name}><table>
    <thead><tr>${columns.map((column) => html`<th scope="col">${t(column)}</th>`)}</tr></thead>
    <tbody>${rows.map(([first, ...others]) => html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
