import { resolve } from 'node:path';
import { isIsoDate, type IsoDate } from './values/iso-date.ts';
import { pragueClock } from './values/prague-clock.ts';

/**
 * What comes from outside (environment variables), and nothing else does:
 * CONTENT_DIR, SITE_URL, BASE_PATH, BUILD_DATE (or SOURCE_DATE_EPOCH), CONTENT_MODE. README explains each.
 */
export const settings = {
  /** The absolute path of the content folder. */
  contentDirectory: resolve(process.env['CONTENT_DIR'] || 'content'),
  /** The content folder as people typed it, for reports; ends with `/`. */
  contentName: `${(process.env['CONTENT_DIR'] || 'content').replace(/\/+$/, '')}/`,
  /** The public address, when it overrides the one in `site.yaml`. */
  siteUrl: process.env['SITE_URL']?.replace(/\/+$/, '') || undefined,
  /** The path below the address: begins and ends with `/`. */
  basePath: `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/'),
  /** The day on which dates are judged. */
  buildDate: buildDate(),
  /** Whether bad records are left out instead of stopping the build. */
  isLenient: contentMode() === 'lenient',
} as const;

function buildDate(): IsoDate {
  const stated = process.env['BUILD_DATE'];
  if (stated) {
    if (!isIsoDate(stated)) throw new Error(`BUILD_DATE: „${stated}“ není datum. Datum zapište jako RRRR-MM-DD.`);
    return stated;
  }
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const moment = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return pragueClock(moment).day;
}

function contentMode(): 'strict' | 'lenient' {
  const stated = process.env['CONTENT_MODE'] || 'strict';
  if (stated !== 'strict' && stated !== 'lenient')
    throw new Error(`CONTENT_MODE: „${stated}“ neznám. Napište strict, nebo lenient.`);
  return stated;
}
