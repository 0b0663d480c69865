import { describe, expect, test } from 'vitest';
import { contentModule } from './support/report.ts';
import { contentFolder } from './support/temporary.ts';

describe('a strict build', () => {
  test('takes content without a fault', async () => {
    const { loadContent } = await contentModule({ CONTENT_DIR: await contentFolder() });
    const { records, problems } = await loadContent();
    expect(problems).toEqual([]);
    expect(records.service.map(({ id }) => id)).toEqual(['nocleharna-strecha', 'pecovatelky']);
  });

  test('throws the whole report when anything is wrong', async () => {
    const { ContentError, loadContent } = await contentModule({ CONTENT_DIR: await contentFolder({ broken: 'many' }) });
    const error: unknown = await loadContent().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentError);
    expect(error).toHaveProperty('message', expect.stringContaining('V obsahu je potřeba opravit 5 chyb:'));
  });

  test('names causes only, not what they would take with them', async () => {
    const { checkedContent } = await contentModule({ CONTENT_DIR: await contentFolder({ broken: 'lenient' }) });
    const { problems } = await checkedContent();
    expect(problems.map(({ file }) => file)).toEqual([
      'services/azyl.md',
      'services/azyl.md',
      'services/dum-u-lipy.md',
      'services/pecovatelky.md',
      'services/utajeny-dum.md',
      'services/utajeny-dum.md',
      'services/utajeny-dum.md',
      'services/utajeny-dum.md',
    ]);
  });
});

describe('a lenient build', () => {
  const lenient = async (changes: Parameters<typeof contentFolder>[0]) => {
    const { loadContent } = await contentModule({
      CONTENT_DIR: await contentFolder(changes),
      CONTENT_MODE: 'lenient',
    });
    return loadContent();
  };

  test('leaves out bad records and publishes the rest', async () => {
    const { records, problems } = await lenient({ broken: 'lenient' });
    expect(records.service.map(({ id }) => id)).toEqual(['nocleharna-strecha']);
    expect(records.organization.map(({ id }) => id)).toEqual(['studanka']);
    expect(problems.length).toBeGreaterThan(0);
  });

  test('leaves nothing that points to what was left out', async () => {
    const { records } = await lenient({ files: { 'organizations/studanka.md': '' } });
    expect(records.service).toEqual([]);
    expect(records.plan.map(({ id }) => id)).toEqual(['1-plan', '2-plan']);
    expect(records.chapter).toEqual([]);
  });

  test('of two records with one id publishes the first', async () => {
    const { records } = await lenient({ broken: 'duplicate-id' });
    expect(records.event.map(({ id, origin }) => [id, origin.file])).toEqual([['schvaleni-2019', 'events/2019.yaml']]);
    expect(records.term.map(({ name }) => name)).toEqual(['triáda']);
  });

  test('leaves out records that point in a circle', async () => {
    const { records } = await lenient({ broken: 'cycle' });
    expect(records.plan).toEqual([]);
    expect(records.targetGroup.map(({ id }) => id)).toEqual(['osoby-bez-pristresi']);
  });

  test('cannot do without site.yaml', async () => {
    await expect(lenient({ broken: 'site-broken' })).rejects.toThrow('V obsahu je potřeba opravit');
  });
});
