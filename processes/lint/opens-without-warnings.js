import { readFile, readdir } from 'node:fs/promises';
import BpmnModdle from 'bpmn-moddle';
import { createRequire } from 'node:module';

const zeebe = createRequire(import.meta.url)('zeebe-bpmn-moddle/resources/zeebe.json');
const root = new URL('..', import.meta.url);
const moddle = new BpmnModdle({ zeebe });

/** What a modeler would complain about on opening the file: unknown elements and attributes, dangling references. */
async function warningsOf(path) {
  const { warnings } = await moddle.fromXML(await readFile(new URL(path, root), 'utf8'));
  return warnings.map(({ message }) => `${path}: ${message}`);
}

const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const paths = [];
for (const { name } of folders) {
  const files = await readdir(new URL(`${name}/`, root));
  paths.push(...files.filter((file) => file.endsWith('.bpmn')).map((file) => `${name}/${file}`));
}

const warnings = (await Promise.all(paths.map(warningsOf))).flat();
warnings.forEach((warning) => console.error(warning));
process.exitCode = warnings.length || !paths.length ? 1 : 0;
