// Parsing alone: every file of a folder through remark-parse, whole, in one process.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const folder = process.argv[2];
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
for (const name of readdirSync(folder)) parser.parse(readFileSync(join(folder, name), 'utf8'));
