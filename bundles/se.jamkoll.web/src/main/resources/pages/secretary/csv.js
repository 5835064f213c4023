import { saveFile } from '../shared/file.js';

/** Gives the reader rows as a file that spreadsheet programs open, with the separator that they expect in Swedish. */
export function saveCsv(name, rows) {
  const text = rows.map((row) => row.map(cell).join(';')).join('\r\n');
  saveFile(name, 'text/csv;charset=utf-8', ['\ufeff', text, '\r\n']);
}

function cell(value) {
  const text = String(value ?? '');
  // A cell that begins so would be run as a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
