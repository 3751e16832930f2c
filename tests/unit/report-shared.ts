// Material that lies beside the repository, or where TALKMARK_SHARED says. Without it the tests that need it say so and pass.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file's text; null, said aloud, where it is not there. */
export function shared(file: string): string | null {
  const path = join(process.env['TALKMARK_SHARED'] ?? '../shared', file);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  console.log(`Left out: ${file} is not there (TALKMARK_SHARED says where).`);
  return null;
}
