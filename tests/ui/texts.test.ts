import { describe, expect, test } from 'vitest';
import { hasProgress, hasStates, measuresOf } from '../../src/domain/progress.ts';
import { figureTitle, valueText } from '../../src/ui/figure-texts.ts';
import { meetingTime } from '../../src/ui/meeting-texts.ts';
import { chapterName, contentsText, priorityLead } from '../../src/ui/plan-texts.ts';
import { byId, record, siteOf } from '../support/records.ts';

const shown = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['90', '90'],
  ['95.0', '95,0'],
  ['3042987.30', '3 042 987,30'],
  ['-', 'neuvedeno'],
  ['asi 90', 'asi 90'],
])('a value of a table written %s is shown as %s', (value, text) => {
  expect(shown(valueText(value)).toLowerCase()).toBe(text);
});

test('the title of a table says its time once', () => {
  expect(figureTitle({ title: 'Služby v Brně', date: '2009' })).toBe('Služby v Brně (2009)');
  expect(figureTitle({ title: 'Služby v roce 2009', date: '2009' })).toBe('Služby v roce 2009');
});

test.each([
  [{ date: '2026-12-09', startsAt: '09:30', endsAt: '11:30' }, '9. 12. 2026, 9:30–11:30'],
  [{ date: '2026-12-09', startsAt: '09:30' }, '9. 12. 2026, 9:30'],
  [{ date: '2026-12' }, 'prosinec 2026'],
])('a meeting %j is told as %s', (meeting, text) => {
  expect(shown(meetingTime({ startsAt: undefined, endsAt: undefined, ...meeting }))).toBe(text);
});

describe('plans', () => {
  const measure = (id: string, status?: 'planned' | 'done') => ({
    id,
    code: id,
    name: id,
    progress: status ? [{ year: '2021', status }] : [],
  });
  const chapter = (id: string, ...measures: ReturnType<typeof measure>[]) =>
    record('chapter', id, {
      code: 'A',
      title: 'Senioři',
      priorities: [{ id: 'a1', code: 'A1', name: 'A1', measures }],
    });
  const { plans } = siteOf({
    plan: [record('plan', 'a'), record('plan', 'b'), record('plan', 's', { kind: 'strategy' })],
    chapter: [
      chapter('a/x', measure('m1', 'planned'), measure('m2')),
      chapter('b/x', measure('m1', 'done')),
      chapter('s/x'),
    ],
  });

  test('say how much is in them', () => {
    expect(shown(contentsText(byId(plans, 'a')))).toBe('1 kapitola, 1 priorita a 2 opatření');
    expect(shown(contentsText(byId(plans, 's')))).toMatch(/^1 část, 1 priorita/);
  });

  test('call their parts by name', () => {
    const [first] = byId(plans, 'a').chapters;
    const [part] = byId(plans, 's').chapters;
    expect([first && chapterName(first), part && chapterName(part)]).toEqual([
      'Kapitola A: Senioři',
      'Část A: Senioři',
    ]);
    const [priority] = first?.priorities ?? [];
    expect(priority && shown(priorityLead(priority))).toBe('Kapitola A: Senioři. 2 opatření.');
  });

  test('show states when a source says some, and progress when more than a plan is known', () => {
    const states = ['a', 'b', 's'].map((id) => {
      const plan = byId(plans, id);
      return [hasStates(plan), hasProgress(measuresOf(plan))];
    });
    expect(states).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]);
  });
});
