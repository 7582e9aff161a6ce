import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const processes = fileURLToPath(new URL('../../../processes', import.meta.url));
const bpmnJs = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.development.js');
const styles = join(dirname(bpmnJs), 'assets');

const models = readdirSync(processes, { withFileTypes: true })
  .filter((folder) => folder.isDirectory() && !['node_modules', 'target', 'lint', 'test'].includes(folder.name))
  .flatMap((folder) => readdirSync(join(processes, folder.name)).map((file) => join(processes, folder.name, file)))
  .filter((file) => file.endsWith('.bpmn'));

test('there are models to look at', () => {
  expect(existsSync(bpmnJs)).toBe(true);
  expect(models.length).toBeGreaterThan(0);
});

for (const model of models) {
  const name = model.split('/').at(-1);

  test(`${name} opens in bpmn-js without a warning, and its flows cross neither each other nor a step`, async ({ page }, info) => {
    await page.setContent('<div id="canvas" style="width: 1587px; height: 1123px"></div>');
    await page.addStyleTag({ path: join(styles, 'diagram-js.css') });
    await page.addStyleTag({ path: join(styles, 'bpmn-js.css') });
    await page.addScriptTag({ path: bpmnJs });

    const seen = await page.evaluate(open, readFileSync(model, 'utf8'));
    await info.attach(name, { body: await page.screenshot(), contentType: 'image/png' });
    if (process.env.SAMSPIL_MODEL_PICTURES) {
      await page.setViewportSize({ width: 1600, height: 1140 });
      await page.screenshot({ path: join(process.env.SAMSPIL_MODEL_PICTURES, `${name}.png`) });
    }

    expect(seen.warnings).toEqual([]);
    expect(seen.crossings).toEqual([]);
  });
}

/** Runs in the page: opens the model and looks where its flows run. */
async function open(xml) {
  const viewer = new window.BpmnJS({ container: '#canvas' });
  const { warnings } = await viewer.importXML(xml);
  viewer.get('canvas').zoom('fit-viewport');
  const elements = viewer.get('elementRegistry');
  const flows = elements.filter((element) => element.type === 'bpmn:SequenceFlow');
  const steps = elements.filter(
    (element) => element.width && /Task|CallActivity|Gateway|SubProcess/.test(element.type) && element.type !== 'label',
  );
  const segments = (flow) => flow.waypoints.slice(1).map((to, i) => [flow.waypoints[i], to]);
  const side = (a, b, c) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  const cross = ([a, b], [c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  const corners = ({ x, y, width, height }) => [
    { x: x + 1, y: y + 1 },
    { x: x + width - 1, y: y + 1 },
    { x: x + width - 1, y: y + height - 1 },
    { x: x + 1, y: y + height - 1 },
  ];
  const through = (flow, step) => {
    const box = corners(step);
    const edges = box.map((corner, i) => [corner, box[(i + 1) % 4]]);
    return segments(flow).some((segment) => edges.some((edge) => cross(segment, edge)));
  };
  const contains = (step, element) => element && (element === step || contains(step, element.parent));

  const crossings = [];
  flows.forEach((flow, i) => {
    flows.slice(i + 1).forEach((other) => {
      if (segments(flow).some((one) => segments(other).some((two) => cross(one, two)))) {
        crossings.push(`${flow.id} × ${other.id}`);
      }
    });
    steps
      .filter((step) => step !== flow.source && step !== flow.target && !contains(step, flow.parent))
      .filter((step) => through(flow, step))
      .forEach((step) => crossings.push(`${flow.id} runs through ${step.id}`));
  });
  return { warnings: warnings.map((warning) => warning.message), crossings };
}
