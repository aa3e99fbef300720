/** What a file of old Office may hide. */
import type { Compound } from '../formats/doc/compound.ts';
import { latin1 } from '../sniff.ts';
import { type Finding, finding, malware } from './findings.ts';
import { hasTestVirus, isProgram, RUNS } from './signatures.ts';

const MACROS = /(^|\/)(Macros|_VBA_PROJECT_CUR|VBA|_VBA_PROJECT)(\/|$)/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a field begins with one
const STARTS_PROGRAM = /\x13\s*DDE(AUTO)?\s/;

export function scanCompound(file: Compound): Finding[] {
  const found: Finding[] = [];
  if (file.paths.some((path) => MACROS.test(path))) found.push(finding('cv.macros'));
  for (const path of file.paths) {
    const content = file.stream(path);
    if (content === null) continue;
    if (hasTestVirus(content)) found.push(malware('EICAR'));
    if (/Ole10Native$/.test(path) && holdsProgram(content)) found.push(finding('cv.program'));
    if (/^ObjectPool\//.test(path)) found.push(finding('cv.active_content'));
    if (path === 'WordDocument' && STARTS_PROGRAM.test(latin1(content)))
      found.push(finding('cv.active_content'));
  }
  return found;
}

/** A packed file: its name and paths come first, then its bytes. */
function holdsProgram(packed: Buffer): boolean {
  const names = packed.subarray(0, 1_024).toString('latin1').split('\0');
  const at = packed.indexOf('MZ');
  return names.some((name) => RUNS.test(name)) || (at >= 0 && at < 2_048 && isProgram(packed.subarray(at)));
}
