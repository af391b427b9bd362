// An independent look at a bag, by RFC 8493 alone: `node check-bag.mjs FOLDER` prints what is wrong, one line a file, and
// shares no code with Chaperone.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const wrong = [];
const at = (name) => join(folder, name);
const text = (name) => readFileSync(at(name), 'utf8');

if (text('bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
  wrong.push('bagit.txt: form');
const payload = readdirSync(at('data'), { recursive: true })
  .map((name) => `data/${name.replaceAll('\\', '/')}`)
  .filter((name) => statSync(at(name)).isFile());
const listed = { 'manifest-sha256.txt': [], 'tagmanifest-sha256.txt': [] };
for (const [name, paths] of Object.entries(listed))
  for (const line of text(name).split('\n').filter(Boolean)) {
    const [digest, written] = [line.slice(0, 64), line.slice(66)];
    const path = decodeURIComponent(written.replace(/%(?!0A|0D|25)/gi, '%25'));
    paths.push(path);
    if (!existsSync(at(path))) wrong.push(`${path}: missing`);
    else if (
      createHash('sha256')
        .update(readFileSync(at(path)))
        .digest('hex') !== digest
    )
      wrong.push(`${path}: changed`);
  }
for (const path of payload)
  if (!listed['manifest-sha256.txt'].includes(path)) wrong.push(`${path}: not listed`);
if (listed['manifest-sha256.txt'].some((path) => !path.startsWith('data/')))
  wrong.push('manifest-sha256.txt: tag file');
for (const path of ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt'])
  if (!listed['tagmanifest-sha256.txt'].includes(path)) wrong.push(`${path}: no tag manifest`);
const octets = payload.reduce((sum, name) => sum + statSync(at(name)).size, 0);
if (!text('bag-info.txt').includes(`\nPayload-Oxum: ${octets}.${payload.length}\n`))
  wrong.push('bag-info.txt: Oxum');
for (const line of wrong) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
