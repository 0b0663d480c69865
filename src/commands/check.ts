import { checked } from './checked.ts';

/** `npm run kontrola [-- --soubor F] [--rady] [--json | --github] [--k-overeni]`: checks the content; exit code 1 when anything has to be mended. */
const { code, output, report } = await checked(process.argv.slice(2));
if (output) process.stdout.write(output);
if (report) process.stderr.write(report);
process.exitCode = code;
