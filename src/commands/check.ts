import { checkedContent, reportOf } from '../content.ts';
import { kindNames } from '../schemas/kinds.ts';

/** `npm run check`: checks the content and prints every problem in Czech; exit code 1 when there is one. */
const { records, problems } = await checkedContent();
if (problems.length > 0) {
  console.error(reportOf(problems));
  process.exitCode = 1;
} else {
  const counts = kindNames.map((kind) => `${kind} ${records[kind].length}`).join(', ');
  console.log(`Obsah je v pořádku (${counts}).`);
}
const toVerify = [
  ...records.service,
  ...records.organization,
  ...records.plan,
  ...records.workingGroup,
  ...records.body,
  ...records.project,
].filter((record) => record.toVerify.length > 0);
if (toVerify.length > 0) {
  console.log(
    `\nK ověření (${toVerify.length} záznamů, na webu se neukazuje; podrobně: npm run check -- --k-overeni):`,
  );
  if (process.argv.includes('--k-overeni')) {
    for (const { origin, toVerify: notes } of toVerify)
      console.log([`\n${origin.file}`, ...notes.map((note) => `  • ${note}`)].join('\n'));
  }
}
