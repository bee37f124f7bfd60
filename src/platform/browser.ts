/** The one place where the browser's API enters: promises in both browsers. */
export { default as browser } from 'webextension-polyfill';
