import { closeStage, openStage, type Stage } from '../support/browser';
import { Looks } from '../support/looks';
import { fillWindow, openPane, visit, type Pane } from '../support/pane';
import { paneStates } from '../support/pane-states';
import { writeWorkbook } from '../support/workbooks';
import { lookAtPane } from './look-at';

/** One test for each state: accessible, and laid out as it should be, in every theme and size. */
export function describeStates(title: string, workbooks: readonly (keyof typeof paneStates)[]): void {
  describe(title, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage(true);
    });
    afterAll(() => closeStage(stage));

    describe.each(workbooks)('%s', (workbook) => {
      let pane: Pane;
      let looks: Looks;

      beforeAll(async () => {
        pane = await openPane(stage, workbook === 'example' ? undefined : await writeWorkbook(workbook));
        await fillWindow(pane);
        looks = await Looks.of(pane.page, pane.frame);
        await looks.usual();
      });
      afterAll(() => pane.close());

      test.each(paneStates[workbook])('$name', async ({ name, goTo }) => {
        await visit(pane.frame, 'Start');
        await goTo(pane.frame);
        expect(await lookAtPane(`${workbook}: ${name}`, pane.frame, looks)).toEqual([]);
      });
    });
  });
}
