import { t } from '../../i18n/i18n.js';

/** @param {number} n @returns {string} "1 foto" */
export function photoCount(n) {
  return n === 1 ? t('onSite.onePhoto') : t('onSite.nPhotos', { n });
}
