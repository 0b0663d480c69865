import type { Site } from '../domain/model.ts';
import { withPlainSpaces } from './csv.ts';

/** A file of data with what everybody who takes it should know: what it is, of which day, from where, under which terms. */
export function jsonFile(site: Site, title: string, url: string, content: object): string {
  const { name, url: licenceUrl, note } = site.info.dataLicence;
  const file = {
    title,
    publisher: site.info.name,
    url,
    date: site.today,
    licence: { name, url: licenceUrl, note },
    ...content,
  };
  // Phones, names and addresses must compare equal wherever they come from, so their spaces are plain.
  const plain = (_key: string, value: unknown) => (typeof value === 'string' ? withPlainSpaces(value) : value);
  return `${JSON.stringify(file, plain, 1)}\n`;
}
