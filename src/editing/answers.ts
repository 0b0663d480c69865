import { idsOf } from '../domain/references.ts';
import { slugOf } from '../loading/markdown.ts';
import { FORMATS, TARGETS } from '../loading/report-wording.ts';
import { kinds, type Records } from '../schemas/kinds.ts';
import { fieldAt, referencesIn, schemaAt } from '../schemas/walk.ts';
import type { Format, ReferenceKind } from '../schemas/fields.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { nearest } from '../values/nearest.ts';
import type { Form, Question } from './questions.ts';
import { Refusal } from './refusal.ts';
import type { Plain } from './yaml-nodes.ts';

/** An answer that can stand in a record. */
export interface Answer {
  readonly question: Question;
  readonly value: Plain;
}

/** Reads an answer as a person wrote it; refuses one that the field cannot hold and says what it can. */
export function readAnswer(form: Form, question: Question, text: string, records: Records, today: IsoDate): Answer {
  const path = [...form.inside, ...question.path];
  const schema = schemaAt(kinds[form.kind].schema, path);
  if (!schema) throw new Error(`There is no field ${question.path.join('.')}.`);
  const parts = question.separator ? text.split(question.separator) : [text];
  const values = parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (question.flag === 'zdroj' ? readSource(part, records, today) : part));
  const [first = ''] = values;
  const raw = question.separator ? values : first;
  const value = referencesIn(schema, raw).reduce<Plain>((answer, { kind, value: name }) => {
    const id = idOf(records, kind, name);
    return typeof answer === 'string'
      ? id
      : Array.isArray(answer)
        ? answer.map((item) => (item === name ? id : item))
        : answer;
  }, raw);
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (!issue) return { question, value };
  if (issue.code === 'custom') throw new Refusal(`„${text}“ ${FORMATS[issue.params?.['format'] as Format]}`);
  if (issue.code === 'invalid_value') {
    const description = fieldAt(kinds[form.kind].schema, path)?.description ?? '';
    const code = codeFor(text, description);
    if (code !== undefined) return { question, value: code };
    throw new Refusal(`„${text}“ tu být nemůže. Vyberte z: ${description}`);
  }
  throw new Refusal(`„${text}“ sem nejde zapsat. Zkuste to jinak.`);
}

/** The code that a Czech word stands for, as the field explains its codes: „church = církevní“. */
function codeFor(word: string, description: string): string | undefined {
  const pairs = [...description.matchAll(/([\w-]+) = ([^,.]+)/g)];
  return pairs.find(([, , meaning = '']) => slugOf(meaning) === slugOf(word))?.[1];
}

/** The answers with the city of this site as the municipality, when an address was given without one. */
export function withMunicipality(form: Form, answers: readonly Answer[], records: Records): readonly Answer[] {
  const question = form.questions.find(({ flag }) => flag === 'obec');
  const isWhole = answers.some((answer) => answer.question === question);
  const city = records.site[0]?.place.name;
  if (!question || isWhole || city === undefined || !answers.some((answer) => answer.question.isPlace)) return answers;
  return [...answers, { question, value: city }];
}

/** The record that the answers make. */
export function assembled(answers: readonly Answer[]): Plain {
  return answers.reduce<Plain>((record, { question, value }) => withIn(record, question.path, value), {});
}

function withIn(container: Plain | undefined, [step, ...rest]: Question['path'], value: Plain): Plain {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = Array.isArray(container) ? (container as readonly Plain[]) : [];
    return [...items.slice(0, step), withIn(items[step], rest, value), ...items.slice(step + 1)];
  }
  const fields = (container ?? {}) as Readonly<Record<string, Plain>>;
  return { ...fields, [step]: withIn(fields[step], rest, value) };
}

/** A source: the id of a shared one, or its name and, when there is one, its address. */
function readSource(text: string, records: Records, today: IsoDate): Plain {
  const url = /https?:\/\/\S+/.exec(text)?.[0];
  const title = text
    .replace(url ?? '', '')
    .trim()
    .replace(/[,:]$/, '');
  if (url) return { title: title || new URL(url).hostname, url, date: today };
  const ids = idsOf(records).source;
  if (ids.has(text) || /^[a-z0-9-]+$/.test(text)) return text;
  return { title: text };
}

/** The id of a record that a person named by its id or by its name. */
function idOf(records: Records, kind: ReferenceKind, name: string): string {
  const ids = idsOf(records)[kind];
  if (ids.has(name)) return name;
  const list: readonly {
    readonly id: string;
    readonly name?: string;
    readonly plainName?: string;
    readonly shortTitle?: string;
  }[] = kind === 'priority' || kind === 'measure' || kind === 'crisisLine' ? [] : records[kind];
  const slug = slugOf(name);
  const named = list.filter(({ name: own, plainName, shortTitle }) =>
    [own, plainName, shortTitle].some((text) => text !== undefined && slugOf(text) === slug),
  );
  if (named.length === 1 && named[0]) return named[0].id;
  const near = nearest(slug, ids);
  throw new Refusal(`„${name}“ neznáme (${TARGETS[kind]}). ${near ? `Nemysleli jste „${near}“?` : 'Napište zkratku.'}`);
}
