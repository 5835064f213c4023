import { html, nothing } from '../lib/lit/index.js';
import { keyed } from '../lib/lit-html/directives/keyed.js';
import { t } from './language.js';
import { keyOf } from './segment.js';

/**
 * The pages: where each is found, which roles it is for, which of them find it in the navigation, all unless it says
 * otherwise, and how it is opened. A page's file is loaded when it is opened.
 */
const PAGES = [
  {
    path: 'utkast',
    title: () => t('drafts.title.OWN'),
    roles: ['OFFICIAL'],
    async open() {
      await import('../official/drafts-page.js');
      return html`<jk-drafts-page whose="OWN"></jk-drafts-page>`;
    },
  },
  {
    path: 'till-mig',
    title: () => t('drafts.title.ROUTED'),
    roles: ['MANAGER'],
    async open() {
      await import('../official/drafts-page.js');
      return html`<jk-drafts-page whose="ROUTED"></jk-drafts-page>`;
    },
  },
  {
    path: 'sammantraden',
    leadsTo: ['sammantrade'],
    title: () => t('meetings.title'),
    roles: ['SECRETARY', 'READER', 'STRATEGIST'],
    navigation: ['SECRETARY', 'STRATEGIST'],
    async open(me, from, to, body) {
      await import('../secretary/meetings-page.js');
      return html`<jk-meetings-page from=${from ?? nothing} to=${to ?? nothing} body=${body ?? ''}></jk-meetings-page>`;
    },
  },
  {
    path: 'sammantrade',
    title: () => t('meeting.title'),
    roles: ['SECRETARY', 'READER', 'STRATEGIST'],
    navigation: [],
    async open(me, host, meeting) {
      await import('../secretary/meeting-page.js');
      return html`<jk-meeting-page .me=${me} host=${host} meeting=${meeting}></jk-meeting-page>`;
    },
  },
  {
    path: 'resultat',
    leadsTo: ['sammantrade'],
    title: () => t('results.title'),
    roles: ['READER'],
    async open() {
      await import('../reader/results-page.js');
      return html`<jk-results-page></jk-results-page>`;
    },
  },
  {
    path: 'statistik',
    leadsTo: ['underlag'],
    title: () => t('statistics.title'),
    roles: ['STRATEGIST', 'SECRETARY', 'READER', 'ADMIN'],
    async open(me) {
      await import('../strategist/statistics-page.js');
      return html`<jk-statistics-page .me=${me}></jk-statistics-page>`;
    },
  },
  {
    path: 'underlag',
    title: () => t('items.title'),
    roles: ['STRATEGIST', 'SECRETARY', 'READER'],
    navigation: [],
    async open(me, asked) {
      await import('../strategist/items-page.js');
      return html`<jk-items-page asked=${asked ?? ''}></jk-items-page>`;
    },
  },
  {
    path: 'moment-7',
    title: () => t('suggestion.title'),
    roles: ['STRATEGIST', 'SECRETARY', 'READER', 'ADMIN'],
    async open(me) {
      await import('../strategist/suggestion-page.js');
      return html`<jk-suggestion-page .me=${me}></jk-suggestion-page>`;
    },
  },
  {
    path: 'moment',
    title: () => t('rounds.title'),
    roles: ['STRATEGIST', 'SECRETARY', 'READER', 'ADMIN'],
    async open(me) {
      await import('../strategist/rounds-page.js');
      return html`<jk-rounds-page .me=${me}></jk-rounds-page>`;
    },
  },
  {
    path: 'jamfor',
    title: () => t('benchmarks.title'),
    roles: ['STRATEGIST', 'ADMIN'],
    async open(me) {
      await import('../strategist/benchmarks-page.js');
      return html`<jk-benchmarks-page .me=${me}></jk-benchmarks-page>`;
    },
  },
  {
    path: 'kontrollera',
    title: () => t('check.title'),
    roles: ['OFFICIAL', 'MANAGER', 'SECRETARY', 'STRATEGIST', 'READER', 'ADMIN'],
    async open() {
      await import('../official/check-page.js');
      return html`<jk-check-page></jk-check-page>`;
    },
  },
  {
    path: 'handling',
    title: () => t('document.title'),
    roles: ['OFFICIAL', 'MANAGER', 'SECRETARY', 'STRATEGIST', 'READER'],
    navigation: [],
    async open(me, host, document) {
      await import('../official/document-page.js');
      return html`<jk-document-page host=${host} document=${document}></jk-document-page>`;
    },
  },
  {
    path: 'profil',
    title: () => t('profiles.id'),
    roles: ['ADMIN'],
    navigation: [],
    async open(me, profile) {
      await import('../administrator/profile-page.js');
      // Another profile is another page.
      return keyed(profile, html`<jk-profile-page profile=${profile ?? ''}></jk-profile-page>`);
    },
  },
  {
    path: 'drift',
    leadsTo: ['profil'],
    title: () => t('operation.title'),
    roles: ['ADMIN'],
    async open() {
      await import('../administrator/operation-page.js');
      return html`<jk-operation-page></jk-operation-page>`;
    },
  },
  {
    path: 'konton',
    title: () => t('accounts.title'),
    roles: ['ADMIN'],
    async open(me) {
      await import('../administrator/accounts-page.js');
      return html`<jk-accounts-page .me=${me}></jk-accounts-page>`;
    },
  },
  {
    path: 'logg',
    title: () => t('audit.title'),
    roles: ['ADMIN'],
    async open() {
      await import('../administrator/audit-page.js');
      return html`<jk-audit-page></jk-audit-page>`;
    },
  },
];

/** The pages that someone finds in the navigation. */
export function pagesFor(me) {
  return PAGES.filter(({ roles, navigation = roles }) => hasOneOf(me, navigation));
}

/** The page of an address, such as `#/handling/register/17`, and whether someone may open it; null when there is none. */
export function pageOf(address, me) {
  const [path, ...segments] = address.replace(/^#\//, '').split('/');
  const page = PAGES.find((each) => each.path === path);
  return page
    ? {
        title: page.title,
        roles: page.roles,
        allowed: hasOneOf(me, page.roles),
        open: () => page.open(me, ...segments.map(keyOf)),
      }
    : null;
}

function hasOneOf(me, roles) {
  return me.roles.some(({ role }) => roles.includes(role));
}
