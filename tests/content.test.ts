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

  test('leaves out what cannot do without a bad record, and only the link of what can', async () => {
    const { records, problems } = await lenient({ files: { 'organizations/studanka.md': '' } });
    expect(records.service).toEqual([]);
    expect(records.chapter.map(({ id }) => id)).toEqual(['1-plan/seniori', '2-plan/seniori']);
    expect(JSON.stringify(records.chapter)).not.toContain('pecovatelky');
    expect(problems.filter(({ severity }) => severity === 'notice').map(({ file, kind }) => [file, kind])).toEqual([
      ['plans/1-plan/chapters/seniori.yaml', 'lost-link'],
      ['services/nocleharna-strecha.md', 'left-out'],
      ['services/pecovatelky.md', 'left-out'],
    ]);
  });

  test('of two records with one id publishes the first', async () => {
    const { records } = await lenient({ broken: 'duplicate-id' });
    expect(records.event.map(({ id, origin }) => [id, origin.file])).toEqual([['schvaleni-2019', 'events/2019.yaml']]);
    expect(records.term.map(({ name }) => name)).toEqual(['triáda']);
  });

  test('opens a circle where it is told', async () => {
    const { records } = await lenient({ broken: 'cycle' });
    expect(records.plan.map(({ id }) => id)).toEqual(['2-plan']);
    expect(records.targetGroup.map(({ id }) => id)).toEqual(['osoby-bez-pristresi', 'seniori']);
  });

  test('cannot do without site.yaml', async () => {
    await expect(lenient({ broken: 'site-broken' })).rejects.toThrow('V obsahu je potřeba opravit');
  });
});
