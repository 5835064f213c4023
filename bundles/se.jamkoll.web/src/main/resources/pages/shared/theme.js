import { keep, kept } from './preferences.js';

export const THEMES = ['auto', 'light', 'dark'];

export function currentTheme() {
  return THEMES.includes(kept('theme')) ? kept('theme') : 'auto';
}

export function applyTheme(theme = currentTheme()) {
  keep('theme', theme);
  if (theme === 'auto') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = theme;
  }
}
